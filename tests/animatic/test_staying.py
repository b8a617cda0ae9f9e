"""Who and what stays while others go: seen from the film's beginning to its end."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

SIZE = Size(480, 270)
MOMENTS = [step / 2 for step in range(17)]


def read(prompt: str, *, seed: int = 3) -> Spec:
    return parse(prompt, seed=seed, seconds=8)


def seen(spec: Spec, name: str) -> float:
    """Share of the film in which the middle of an item is in the picture."""
    scene = Scene(spec, SIZE)
    actor = next(actor for actor in scene.troupe.actors if actor.name == name)
    inside = 0
    for t in MOMENTS:
        box, view = actor.box(t), scene.view(t)
        x, _ = view.project((box.left + box.right) / 2, box.top, 1)
        inside += 0 < x < SIZE.width
    return inside / len(MOMENTS)


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("a hare runs past a scarecrow", "scarecrow-1"),
        ("a blue van drives by a windmill", "windmill-1"),
        ("a woman jogs past a red phone booth", "phone booth-1"),
        ("a truck passes a lighthouse", "lighthouse-1"),
        ("a hound runs over the heath while an owl looks on from a branch", "owl-1"),
        ("a tram drives past a cyclist who waits", "cyclist-1"),
    ],
)
@pytest.mark.parametrize("seed", [1, 3, 4])
def test_what_is_passed_stays_in_the_picture(prompt: str, name: str, seed: int) -> None:
    spec = read(prompt, seed=seed)

    assert all(seen(spec, item.id) > 0.7 for item in (*spec.subjects, *spec.props))
    assert name in {item.id for item in (*spec.subjects, *spec.props)}


def test_who_goes_past_a_thing_goes_before_it() -> None:
    spec = read("a squirrel runs past a barrel")

    assert spec.subjects[0].slot.depth < spec.props[0].slot.depth


def test_trees_that_are_passed_go_by_as_fast_as_somebody_runs() -> None:
    one, many = (
        Scene(read(f"a stag runs past {trees}"), SIZE).ground.speed for trees in ("a tree", "trees")
    )

    assert abs(many) > 2 * abs(one)


@pytest.mark.parametrize(
    ("prompt", "other"),
    [
        ("a farmer walks beside his ox", "walk"),
        ("a boy runs alongside a dog", "run"),
        ("a farmer walks past an ox", "stand"),
    ],
)
def test_who_is_gone_beside_goes_too(prompt: str, other: str) -> None:
    assert read(prompt).subjects[1].action == other


@pytest.mark.parametrize("told", ["parked", "abandoned", "broken-down"])
def test_a_vehicle_that_is_left_stands(told: str) -> None:
    bus, van = read(f"a bus drives past a {told} van").props

    assert (bus.action, van.action) == ("drive", "rest")


def test_who_is_on_it_is_on_the_seat_that_was_named_last() -> None:
    spec = read("a dog runs past a bench with an old man on it")

    assert {(s.kind, s.action, s.mount) for s in spec.subjects} == {
        ("dog", "run", None),
        ("grandfather", "sit", "bench-1"),
    }


def test_who_runs_after_a_vehicle_chases_it() -> None:
    (runner,) = read("a boy runs after a tram").subjects

    assert runner.relation is not None
    assert runner.relation.kind == "chasing"


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a dog that runs along a wall", "run"),
        ("a goose that sleeps on one leg", "sleep"),
        ("children that dance in a ring", "dance"),
        ("a woman that is walking home", "walk"),
    ],
)
def test_that_tells_what_somebody_does(prompt: str, action: str) -> None:
    assert {s.action for s in read(prompt).subjects} == {action}


def test_children_who_run_to_an_old_woman_are_out_of_doors() -> None:
    assert read("two children run to their grandmother").setting == "park"
    assert read("a toddler runs around the kitchen table to his grandmother").setting != "park"
