"""Light of a film's own: of a colour, of lamps and fires, in the dark."""

import numpy as np
import pytest

from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lighting import light_told
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.video import Size

SMALL = Size(320, 180)


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


def picture(spec: Spec) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return Scene(spec, SMALL).compose(0.5)[..., :3].astype(np.int64)


@pytest.mark.parametrize(
    ("prompt", "channel"),
    [
        ("a woman dancing in her bedroom lit by red LED lights", 0),
        ("a man in a room bathed in green neon light", 1),
        ("a girl in a room, deep blue lighting", 2),
    ],
)
def test_coloured_light_falls_on_all(prompt: str, channel: int) -> None:
    means = picture(spec_of(prompt)).mean((0, 1))

    assert means[channel] > 1.4 * max(np.delete(means, channel))


def test_light_of_two_colours_comes_from_both_sides() -> None:
    lit = picture(spec_of("a portrait of a man in a room, red and blue neon lights"))
    left, right = lit[:, :80].mean((0, 1)), lit[:, 240:].mean((0, 1))

    assert left[0] > left[2]
    assert right[2] > right[0]


def test_where_one_thing_alone_shines_it_is_dark_around() -> None:
    lit = picture(spec_of("a man sitting in an armchair in a room lit only by a candle")).max(2)

    assert lit[:, :50].mean() < 40
    assert lit.max() > 150


def test_a_spotlight_falls_from_above_on_who_is_filmed() -> None:
    spec = spec_of("a ballerina under a single spotlight on a dark stage")
    lit = picture(spec).max(2)

    assert spec.lighting is not None
    assert spec.lighting.falls == "beam"
    assert lit[:60, 130:190].mean() > 2 * lit[:60, :60].mean()


@pytest.mark.parametrize(
    "prompt",
    [
        "a green neon sign above a bar",
        "a car stops at a red traffic light",
        "a woman with dark hair in a light blue dress",
        "a dog with red lights on its collar",
        "a lamp on a table",
    ],
)
def test_lights_that_are_things_colour_nothing(prompt: str) -> None:
    assert light_told(prompt) is None


def test_who_is_lit_by_a_phone_looks_at_it() -> None:
    spec = spec_of("a woman sits in the dark, her face lit by her phone")

    assert spec.time_of_day == "night"
    assert spec.subjects[0].prop is not None or spec.subjects[0].action != "sit"


def test_a_fire_that_lights_faces_burns_once() -> None:
    spec = spec_of("three friends by the campfire, their faces lit by the flames")

    assert [prop.kind for prop in spec.props] == ["campfire"]
    assert spec.lighting is not None
    assert spec.lighting.is_fire


def test_golden_light_keeps_the_day() -> None:
    spec = spec_of("a couple dancing in a living room in warm light at noon")

    assert spec.time_of_day == "day"
    assert spec.lighting is None or spec.lighting.darkness == 0


def test_day_that_is_asked_for_ends_the_light_of_lamps() -> None:
    dark = spec_of("a cat in a room lit only by a candle")

    assert amend(dark, "make it day").spec.lighting is None
    assert amend(dark, "make the cat white").spec.lighting == dark.lighting


def test_lighting_is_kept_in_the_recipe() -> None:
    spec = spec_of("a room washed in teal light")

    assert from_json(to_json(spec)) == spec


@pytest.mark.parametrize(
    ("prompt", "hour"),
    [
        ("soldiers around a campfire", "night"),
        ("a glowing mushroom in a forest", "night"),
        ("a girl reads in bed with a flashlight", "night"),
        ("a jellyfish floats through a dark city street", "night"),
        ("a campfire on the beach at sunset", "sunset"),
        ("a black car, city street", "day"),
    ],
)
def test_what_shines_and_dark_places_make_night(prompt: str, hour: str) -> None:
    assert spec_of(prompt).time_of_day == hour


def test_a_sign_by_which_somebody_is_lit_is_only_its_light() -> None:
    spec = spec_of("portrait of a boxer, lit from one side by a red neon sign")

    assert not [prop for prop in spec.props if prop.kind == "sign"]
    assert spec.lighting is not None
    assert spec.lighting.colors == ("#ff2a30",)


def test_what_is_reflected_in_water_is_filmed_at_it() -> None:
    assert spec_of("the full moon reflected in a still lake").setting == "lake"


def test_the_round_of_the_seasons_has_all_of_them() -> None:
    spec = spec_of("a tree through the four seasons, time-lapse")

    assert spec.season == "spring"
    assert [turn.season for turn in spec.turns] == ["summer", "autumn", "winter"]


def test_what_glows_in_a_colour_has_it() -> None:
    (sword, *_) = spec_of("a sword glowing with blue light").props

    assert sword.look.material == "light"
    assert sword.look.color == "#3f7fd8"
