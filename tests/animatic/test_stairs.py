"""Whoever goes up or down stairs is on them, all along and wholly in the picture."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

SIZE = Size(480, 270)


def read(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


def feet(spec: Spec, t: float) -> float:
    """Pixels from the top at which the first stands."""
    return Scene(spec, SIZE).troupe.actors[0].place(t).y


@pytest.mark.parametrize(
    ("prompt", "way"),
    [
        ("a woman walks down a spiral staircase", 1),
        ("a dog runs up the stairs", -1),
        ("a boy slides down the staircase", 1),
        ("a visitor climbs the grand staircase", -1),
        ("a butler descends the stairs", 1),
    ],
)
def test_who_takes_the_stairs_goes_the_way_that_is_told(prompt: str, way: int) -> None:
    spec = read(prompt)
    fallen = feet(spec, 7.0) - feet(spec, 0.5)

    assert spec.setting == "staircase"
    assert way * fallen > 0.1 * SIZE.height


@pytest.mark.parametrize("t", [0.0, 4.0, 8.0])
def test_three_on_the_stairs_are_seen_from_head_to_foot(t: float) -> None:
    scene = Scene(read("three guests walk up the stairs"), SIZE)
    view = scene.view(t)

    for actor in scene.troupe.actors:
        box = actor.box(t)
        assert view.project(box.left, box.top, 1)[1] > -0.04 * SIZE.height
        assert view.project(box.right, box.bottom, 1)[0] < SIZE.width


def test_the_camera_stays_while_somebody_is_on_the_stairs() -> None:
    assert read("a man walks up the stairs").camera.move == "still"


def test_who_stands_in_a_hall_with_stairs_is_on_its_floor() -> None:
    spec = read("a man waits at the bottom of the stairs")

    assert feet(spec, 1.0) == feet(spec, 6.0)
