"""Aircraft that land, take off and pass: each does it once in a film, from and to the ground."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Prop, Spec
from vitascope.engines.animatic.staging.paths import Placement
from vitascope.video import Size

SIZE = Size(320, 180)
SECONDS = 8.0


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=5, seconds=SECONDS)


def flown(spec: Spec, item: Prop, t: float) -> Placement:
    """Where a thing is at a time."""
    actor = next(a for a in Scene(spec, SIZE).troupe.actors if a.name == item.id)
    assert callable(actor.path)
    return actor.path(t)


@pytest.mark.parametrize(
    ("prompt", "kind", "action", "setting"),
    [
        ("a small plane lands on a runway", "aeroplane", "land", "runway"),
        ("a jumbo jet touches down at the airport", "airliner", "land", "runway"),
        ("a plane coming in for a landing", "aeroplane", "land", "runway"),
        ("an airliner takes off into the evening sky", "airliner", "take_off", "runway"),
        ("a helicopter lifts off from a meadow", "helicopter", "take_off", "meadow"),
        ("a helicopter lands on a rooftop", "helicopter", "land", "rooftop"),
        ("a flying saucer lands in a corn field", "ufo", "land", "corn"),
        ("a spaceship lands on Mars", "spaceship", "land", "mars"),
        ("a spaceship flies past a moon", "spaceship", "pass", "space"),
        ("hot air balloons rise over the hills", "hot air balloon", "rise", "meadow"),
        ("a hot air balloon descends into a valley", "hot air balloon", "land", "meadow"),
    ],
)
def test_aircraft_do_what_is_told_of_them_and_where(
    prompt: str, kind: str, action: str, setting: str
) -> None:
    spec = spec_of(prompt)

    assert {(kind, action)} <= {(prop.kind, prop.action) for prop in spec.props}
    assert spec.setting == setting


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a plane flies above the clouds", "drive"),
        ("a UFO hovers over a farm", "hover"),
        ("a rocket launches into the night sky", "launch"),
    ],
)
def test_what_neither_lands_nor_takes_off_flies_as_ever(prompt: str, action: str) -> None:
    assert action in {prop.action for prop in spec_of(prompt).props}


@pytest.mark.parametrize("craft", ["plane", "helicopter", "UFO"])
def test_what_lands_comes_out_of_the_sky_and_stays_on_the_ground(craft: str) -> None:
    spec = spec_of(f"a {craft} lands in the desert")
    begin, end, later = (flown(spec, spec.props[0], t) for t in (0.0, SECONDS, 2 * SECONDS))

    assert begin.ground_y - begin.y > 0.3 * SIZE.height
    assert abs(end.y - end.ground_y) < 0.02 * SIZE.height
    assert abs(later.y - end.y) < 0.01 * SIZE.height


@pytest.mark.parametrize("craft", ["plane", "helicopter"])
def test_what_takes_off_leaves_the_ground_and_rises_on(craft: str) -> None:
    spec = spec_of(f"a {craft} takes off in the desert")
    begin, end, later = (flown(spec, spec.props[0], t) for t in (0.0, SECONDS, 2 * SECONDS))

    assert abs(begin.y - begin.ground_y) < 0.02 * SIZE.height
    assert end.ground_y - end.y > 0.3 * SIZE.height
    assert later.y < end.y


def test_a_plane_needs_a_way_along_the_ground_and_a_helicopter_none() -> None:
    plane, helicopter = (spec_of(f"a {one} lands in the desert") for one in ("plane", "helicopter"))
    ways = [
        abs(flown(spec, spec.props[0], SECONDS).x - flown(spec, spec.props[0], 0.0).x)
        for spec in (plane, helicopter)
    ]

    assert ways[0] > 0.3 * SIZE.width > 10 * ways[1]


def test_what_passes_goes_from_one_side_to_the_other() -> None:
    spec = spec_of("a spaceship zooms past a planet")
    ship = next(prop for prop in spec.props if prop.kind == "spaceship")
    begin, end = (flown(spec, ship, t).x for t in (0.0, SECONDS))

    assert abs(end - begin) > 0.7 * SIZE.width
