"""Many of a kind: some near, the others farther off, each to be seen."""

import itertools

import pytest

from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.engines.animatic.staging.actors import Actor
from vitascope.video import Size

WIDE = Size(320, 180)


def film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=6)


def whole(spec: Spec) -> int:
    items = (*spec.subjects, *spec.props)
    return len(items) + sum(item.more for item in items)


def far_of(scene: Scene) -> list[Actor]:
    return [actor for actor in scene.troupe.actors if "~" in actor.name]


@pytest.mark.parametrize(
    ("prompt", "least", "near"),
    [
        ("a flock of geese standing in a field", 14, 6),
        ("a swarm of dragonflies over a lake", 18, 7),
        ("hundreds of paper lanterns floating in the night sky", 30, 8),
        ("dozens of hot air balloons over a valley", 20, 4),
        ("a herd of buffalo crossing a plain", 11, 5),
        ("a crowd of people dancing in a street", 16, 7),
        ("many rabbits in a meadow", 12, 6),
    ],
)
def test_of_many_a_few_are_near_and_the_others_far(prompt: str, least: int, near: int) -> None:
    spec = film(prompt)

    assert len((*spec.subjects, *spec.props)) <= near
    assert whole(spec) >= least
    assert from_json(to_json(spec)) == spec


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("twelve kittens in a garden", 12), ("a group of dogs in a park", 5), ("cows in a field", 3)],
)
def test_no_more_are_there_than_were_told_of(prompt: str, count: int) -> None:
    assert whole(film(prompt)) == count


def test_who_holds_something_is_no_multitude() -> None:
    spec = film("a crowd of women each holding an umbrella in a park")

    assert not any(one.more for one in spec.subjects if one.prop)


def test_those_far_are_smaller_and_higher_up_than_those_near() -> None:
    spec = film("a flock of sheep grazing in a meadow")
    scene = Scene(spec, WIDE)
    near = [actor for actor in scene.troupe.actors if actor.name.startswith("sheep")]
    near = [actor for actor in near if "~" not in actor.name]
    far = far_of(scene)

    assert len({round(actor.place(0).y) for actor in far}) >= 2
    assert max(a.place(0).scale for a in far) < min(a.place(0).scale for a in near)
    assert max(a.place(0).y for a in far) <= min(a.place(0).y for a in near) + 1
    assert scene.troupe.actors.index(far[0]) < scene.troupe.actors.index(near[0])


def test_what_floats_fills_the_sky() -> None:
    far = far_of(Scene(film("thousands of balloons floating over a city"), WIDE))

    xs = sorted(actor.place(1).x for actor in far)
    assert max(later - x for x, later in itertools.pairwise(xs)) < 0.25 * WIDE.width
    assert max(a.place(1).y for a in far) - min(a.place(1).y for a in far) > 0.25 * WIDE.height


def test_ducks_on_a_lake_are_on_it_near_and_far() -> None:
    scene = Scene(film("dozens of ducks swimming on a lake"), WIDE)
    near = [a.place(0).y for a in scene.troupe.actors if "~" not in a.name]

    assert all(actor.place(0).y > min(near) - 0.12 * WIDE.height for actor in far_of(scene))


def test_in_a_busy_street_people_go_both_ways() -> None:
    spec = film("people walking on a busy street in the city")
    far = far_of(Scene(spec, WIDE))

    assert {one.slot.facing for one in spec.subjects} == {-1, 1}
    assert {actor.place(0).facing for actor in far} == {-1, 1}


def test_a_herd_goes_one_way() -> None:
    spec = film("a herd of horses running across a plain")

    assert len({one.slot.facing for one in spec.subjects}) == 1


def test_who_dances_in_a_crowded_street_is_before_those_who_walk() -> None:
    woman, *crowd = film("a woman dancing in the middle of a crowded street").subjects

    assert {one.action for one in crowd} == {"walk"}
    assert woman.slot.depth < min(one.slot.depth for one in crowd)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a juggler performs on stage before an audience", 1),
        ("a crowd of people cheers while a pianist plays on stage", 1),
    ],
)
def test_an_audience_is_before_the_stage_and_not_on_it(prompt: str, kinds: int) -> None:
    spec = film(prompt)

    assert (spec.setting, spec.around) == ("stage", ("audience",))
    assert len(spec.subjects) == kinds


def test_who_becomes_fewer_has_none_left_far_off() -> None:
    after = amend(film("a flock of sheep in a meadow"), "only two sheep").spec

    assert whole(after) == 2


def test_each_ship_of_a_fleet_is_seen() -> None:
    spec = film("a fleet of ships on the ocean")
    xs = sorted(ship.slot.x for ship in spec.props)

    assert len(xs) >= 3
    assert all(ship.size < 0.6 for ship in spec.props)


@pytest.mark.parametrize(
    ("prompt", "setting", "least"),
    [
        ("a barn is completely filled with hens", "barn", 20),
        ("a library full of rabbits", "library", 20),
        ("protesters marching through the city", "city", 12),
        ("numerous old lanterns hanging down from the sky", "sky", 12),
    ],
)
def test_what_fills_a_place_is_many(prompt: str, setting: str, least: int) -> None:
    spec = film(prompt)

    assert spec.setting == setting
    assert whole(spec) >= least


def test_a_number_is_no_gathering() -> None:
    assert whole(film("two soldiers marching on a road")) == 2
