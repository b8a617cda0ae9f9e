"""Crashes, floods, avalanches and waves: what is seen of them, and where."""

import pytest

from vitascope.engines.animatic.composing.crashes import HIT
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.staging.paths import Placement
from vitascope.video import Size

SIZE = Size(320, 180)
SECONDS = 8.0


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=5, seconds=SECONDS)


def placed(spec: Spec, name: str, t: float) -> Placement:
    """Where an item is at a time."""
    actor = next(a for a in Scene(spec, SIZE).troupe.actors if a.name == name)
    assert callable(actor.path)
    return actor.path(t)


@pytest.mark.parametrize(
    ("prompt", "kind", "setting"),
    [
        ("an avalanche rushes down the slope", "avalanche", "snow"),
        ("climbers flee from an avalanche", "avalanche", "mountains"),
        ("a mudslide in the mountains", "avalanche", "mountains"),
        ("a flooded city street", "flood", "street"),
        ("a flash flood in a village", "flood", "village"),
        ("a tsunami hits a coastal city", "tsunami", "coast"),
        ("a tsunami approaches a fishing village", "tsunami", "harbour"),
        ("an old bridge collapses into a river", "collapsing bridge", "river"),
    ],
)
def test_a_disaster_is_seen_where_it_is(prompt: str, kind: str, setting: str) -> None:
    spec = spec_of(prompt)

    assert kind in {prop.kind for prop in spec.props}
    assert spec.setting == setting


@pytest.mark.parametrize(
    "prompt",
    [
        "a room flooded with light",
        "flooded rice terraces at dawn",
        "sunlight floods the kitchen",
        "a flood of people in a square",
        "a tsunami at sea",
    ],
)
def test_not_all_that_is_called_so_is_one(prompt: str) -> None:
    assert {"flood", "tsunami"}.isdisjoint(prop.kind for prop in spec_of(prompt).props)


def test_snow_lies_where_an_avalanche_comes_down_and_no_mud_does() -> None:
    assert spec_of("an avalanche in the mountains").season == "winter"
    assert spec_of("a landslide in the mountains").season != "winter"


def test_what_is_in_a_flood_is_behind_its_water() -> None:
    spec = spec_of("cars in a flooded street")
    slots = {prop.kind: prop.slot.depth for prop in spec.props}

    assert slots["flood"] < slots["car"]


@pytest.mark.parametrize(
    ("prompt", "what"),
    [
        ("a car crashes into a wall", "smoke"),
        ("a truck slams into a tree", "smoke"),
        ("a plane crashes in the desert", "explosion"),
        ("a meteor crashes into the ocean", "splash"),
    ],
)
def test_what_goes_up_in_a_crash_comes_with_it(prompt: str, what: str) -> None:
    spec = spec_of(prompt)
    seen = next(prop for prop in spec.props if prop.kind == what)

    assert "crash" in {prop.action for prop in spec.props}
    assert HIT <= seen.presence.comes < 1


def test_two_cars_come_from_both_sides_and_stop_before_each_other() -> None:
    spec = spec_of("two cars collide on a road")
    one, other = (prop for prop in spec.props if prop.kind == "car")
    begin, hit, end = (
        placed(spec, other.id, t).x - placed(spec, one.id, t).x
        for t in (0.0, HIT * SECONDS, SECONDS)
    )

    assert one.slot.facing != other.slot.facing
    assert abs(begin) > SIZE.width
    assert 0 < hit <= end < 0.6 * SIZE.width


def test_a_plane_that_crashes_falls_to_the_ground_and_stays() -> None:
    spec = spec_of("a plane crashes in the desert")
    name = next(prop.id for prop in spec.props if prop.action == "crash")
    begin, end = placed(spec, name, 0.0), placed(spec, name, SECONDS)

    assert begin.ground_y - begin.y > 0.4 * SIZE.height
    assert abs(end.y - end.ground_y) < 0.02 * SIZE.height


@pytest.mark.parametrize(
    "prompt",
    ["waves crashing against the rocks, a woman watching", "two dancers collide on a stage"],
)
def test_nobody_crashes_as_cars_do(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.subjects
    assert "crash" not in {one.action for one in (*spec.subjects, *spec.props)}


def test_waves_on_rocks_are_at_the_coast() -> None:
    assert spec_of("waves crashing against the rocks, a woman watching").setting == "headland"
