"""Lanes, small towns, tunnels and dwellings, and who goes along them."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a narrow cobblestone alley in an old Italian town", "alley"),
        ("a stray cat in a dark alley", "back alley"),
        ("an alley in Hong Kong with neon signs", "neon alley"),
        ("an alley in Tokyo in the rain", "neon alley"),
        ("a busy street market in Marrakech", "souk"),
        ("a market in Morocco with lanterns", "souk"),
        ("a crowded night market in Taipei", "night market"),
        ("a narrow street in Hanoi with food stalls", "night market"),
        ("a street in Havana", "colonial street"),
        ("a street in Havana with old cars", "pastel street"),
        ("a dark tunnel with a light at the end", "tunnel"),
        ("the inside of an old barn with hay bales", "barn"),
        ("a horse stands in a stable", "barn"),
        ("a red barn in a field", "meadow"),
        ("an abandoned factory with broken windows", "derelict hall"),
        ("a man explores an abandoned hospital", "derelict hall"),
        ("a dusty western town with a saloon", "western town"),
        ("a sandstorm approaches a small desert town", "desert town"),
        ("a quiet suburban street in the morning", "suburb"),
        ("the interior of a cozy wooden cabin with a fireplace", "cabin interior"),
        ("a modern living room with large windows overlooking the ocean", "loft"),
        ("a spiral staircase in an old library", "spiral staircase"),
        ("a girl walks down a spiral staircase", "staircase"),
        ("a small fishing village by a fjord with red wooden houses", "harbour"),
        ("a festival in the desert with tents", "desert"),
        ("a zen garden with raked sand and stones", "zen garden"),
        ("the inside of a medieval castle with torches", "castle corridor"),
        ("a pier stretching into the sea at sunset", "pier"),
        ("a vast library in the clouds", "library"),
        ("a suspension bridge over a deep gorge", "rope bridge"),
        ("a bridge in the fog", "river"),
        ("an aerial shot of a coastline with cliffs", "coast"),
        ("a Moroccan courtyard with a fountain", "desert town"),
        ("a village market in India with fabrics", "souk"),
        ("the streets of old Jerusalem at dawn", "souk"),
        ("a subway train rushes through a dark tunnel", "subway"),
        ("a long empty road through the prairie", "road"),
        ("a busy market in Istanbul with spices", "souk"),
        ("a neon-lit alley in Tokyo in the rain", "neon alley"),
        ("a woman rides a scooter through a narrow street", "street"),
    ],
)
def test_a_lane_is_the_one_that_was_meant(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_a_night_market_is_seen_at_night_unless_an_hour_is_told() -> None:
    assert spec_of("food stalls at a night market").time_of_day == "night"
    assert spec_of("a street food market in Bangkok").time_of_day == "day"


@pytest.mark.parametrize(
    ("prompt", "view"),
    [
        ("a man walks down a dark alley", "back"),
        ("a woman walks through a souk toward the camera", "front"),
        ("a woman walks down a city street", "side"),
        ("a man stands in an alley", "side"),
    ],
)
def test_who_walks_along_a_lane_goes_away_from_us(prompt: str, view: str) -> None:
    assert spec_of(prompt).subjects[0].view == view


def test_what_a_lane_shows_is_not_drawn_again() -> None:
    spec = spec_of("a souk full of lanterns and market stalls")
    assert not spec.props


@pytest.mark.parametrize(
    "prompt",
    [
        "a field of grass under a blue sky with white clouds",
        "a living room with a fireplace",
        "a ruined city overgrown with plants",
        "an old train station with a clock",
        "a haunted corridor with flickering candles",
        "a Japanese temple with red maple leaves",
        "a sunlit attic with cobwebs",
    ],
)
def test_what_a_place_has_is_not_set_up_in_the_middle_of_it(prompt: str) -> None:
    assert not spec_of(prompt).props


def test_a_fireplace_that_is_told_of_burns_in_the_room() -> None:
    assert "fireside" in spec_of("a living room with a fireplace").around


def test_light_in_windows_is_seen_at_dusk() -> None:
    assert spec_of("a cabin in the woods, warm light in the windows").time_of_day == "dusk"


@pytest.mark.parametrize(
    ("prompt", "span"),
    [
        ("an old stone bridge over a calm river", "stone span"),
        ("a wooden bridge over a small river in a forest", "wooden span"),
    ],
)
def test_a_bridge_over_water_goes_from_bank_to_bank(prompt: str, span: str) -> None:
    spec = spec_of(prompt)

    assert span in spec.around
    assert not spec.props


def test_a_bridge_of_a_told_colour_and_a_lone_tree_are_things_of_their_own() -> None:
    assert [prop.kind for prop in spec_of("a red bridge over a river").props] == ["bridge"]
    assert [prop.kind for prop in spec_of("a park with a lone tree").props] == ["tree"]


@pytest.mark.parametrize(
    "prompt",
    [
        "a snowy village street at night with Christmas lights",
        "an old town square at Christmas",
        "a Christmas market in the snow",
    ],
)
def test_places_are_adorned_at_christmas(prompt: str) -> None:
    spec = spec_of(prompt)

    assert "christmas" in spec.around
    assert "christmas" not in spec.ignored


def test_the_milky_way_is_seen_over_a_place_at_night() -> None:
    spec = spec_of("an empty beach under the Milky Way")

    assert spec.time_of_day == "night"
    assert "milky_way" in spec.effects


def test_an_oasis_has_water() -> None:
    assert "near water" in spec_of("an oasis in the desert").around


def test_a_moon_gate_makes_no_night() -> None:
    assert spec_of("a garden with a moon gate").time_of_day == "day"
