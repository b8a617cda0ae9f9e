"""What lies about in a film: puddles, walls, waterholes, snow that is played with, tall grass."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a tiger walks through tall grass", "grassland"),
        ("a lion lies in the tall golden grass of the savanna", "grassland"),
        ("a spaceship lands on a red desert planet", "mars"),
        ("an explorer walks on an icy planet", "snow"),
        ("a man leans against a brick wall", "street"),
    ],
)
def test_ground_has_a_place_of_its_own(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    "prompt",
    [
        "a toddler jumps in puddles on a rainy street",
        "a little girl splashes in a muddy puddle",
        "two kids jump in a puddle in the park",
    ],
)
def test_who_splashes_jumps_over_one_puddle(prompt: str) -> None:
    spec = spec_of(prompt)

    (puddle,) = spec.props
    assert puddle.kind == "rain puddle"
    for child in spec.subjects:
        assert child.action == "jump"
        assert child.relation
        assert (child.relation.kind, child.relation.to) == ("on", puddle.id)


def test_who_is_beside_a_wall_is_before_it_and_a_cat_may_sit_on_it() -> None:
    beside = spec_of("three sheep graze beside a stone wall").subjects[0].relation
    upon = spec_of("a cat sits on a stone wall").subjects[0].relation

    assert (beside.kind if beside else None, upon.kind if upon else None) == ("before", "on")


@pytest.mark.parametrize(
    ("prompt", "season"),
    [
        ("children throw snowballs in front of a wooden cabin", "winter"),
        ("a boy pulls his sister on a sled through the village", "winter"),
        ("a snowman melts in the garden on a sunny beach day in summer", "summer"),
        ("children throw a ball in front of a wooden cabin", "unsaid"),
        ("a toy sled on a shelf in a bedroom", "unsaid"),
    ],
)
def test_where_snow_is_played_with_it_is_winter(prompt: str, season: str) -> None:
    assert spec_of(prompt).season == season


def test_trees_turn_in_autumn_unless_their_colour_is_said() -> None:
    turned = spec_of("a girl reads under a big oak tree in autumn").props
    said = spec_of("a girl reads under a green oak tree in autumn").props
    summer = spec_of("a girl reads under a big oak tree").props

    colors = [
        next(prop.look.color for prop in props if prop.kind == "tree")
        for props in (turned, said, summer)
    ]
    assert colors[0] != colors[1]
    assert colors[0]
    assert colors[2] is None


def test_a_band_plays_what_is_listed_and_nothing_stands_about() -> None:
    spec = spec_of("a jazz trio plays in a club: saxophone, double bass and drums")

    assert len(spec.subjects) == 3
    assert sorted(prop.kind for prop in spec.props) == ["double bass", "drum kit", "saxophone"]


def test_the_earth_over_the_moon_is_seen_once() -> None:
    spec = spec_of("an astronaut plays golf on the moon, the Earth in the background")

    assert "earth" not in [prop.kind for prop in spec.props]


@pytest.mark.parametrize(
    "prompt", ["a kitten peeks out of a cardboard box", "a dog pops out of a big gift box"]
)
def test_who_peeks_out_of_a_box_is_in_it(prompt: str) -> None:
    relation = spec_of(prompt).subjects[0].relation

    assert relation
    assert relation.kind == "inside"


def test_a_surfboard_that_is_carried_stands_upright() -> None:
    carried = spec_of("a surfer walks along the beach carrying a surfboard").props
    afloat = spec_of("a surfboard floats on the sea").props

    assert [prop.kind for prop in (*carried, *afloat)] == ["standing surfboard", "surfboard"]


@pytest.mark.parametrize(
    ("prompt", "thing", "how"),
    [
        ("a cat sleeps on a pile of laundry", "laundry", "mount"),
        ("a woman runs on a treadmill", "treadmill", "mount"),
        ("a teenager plays an arcade machine", "arcade machine", "prop"),
        ("pigs roll in the mud", "mud", "relation"),
        ("kids run through a sprinkler", "sprinkler", ""),
        ("a girl jumps over a puddle", "rain puddle", "relation"),
    ],
)
def test_what_lies_about_is_used_as_it_is(prompt: str, thing: str, how: str) -> None:
    spec = spec_of(prompt)
    first = spec.subjects[0]
    ties = {
        "mount": first.mount,
        "prop": first.prop,
        "relation": first.relation.to if first.relation else None,
    }

    assert [prop.kind for prop in spec.props] == [thing]
    assert not how or ties[how] == f"{thing}-1"
