"""Films from very near: eyes of animals, feet that go, locks, wheels, panes, flames in the dark."""

import pytest

from vitascope.engines.animatic.art.people_parts import part_at
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def shown(spec: Spec) -> list[str]:
    return [item.kind for item in (*spec.subjects, *spec.props)]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("Macro shot of a fox's eye", "cat eye"),
        ("Extreme close-up of a lizard's eye, blinking", "reptile eye"),
        ("Close-up of a cow's eye", "horse eye"),
        ("A zoom in on an eagle's eye", "beast eye"),
        ("A zoom-in on a man's eye", "great eye"),
        ("Close-up of a rusty key turning in a lock", "turning key"),
        ("Close-up of a truck's wheel on a dirt road", "rolling wheel"),
        ("Close up of a bike's wheel turning", "rolling cycle"),
        ("Macro shot of a blue butterfly's wing", "great wing"),
        ("Raindrops running down a window pane", "rainy pane"),
        ("Frost patterns growing on a window", "frosted pane"),
        ("Shadows of palm leaves on a white wall", "leafy shadows"),
        ("Icicles dripping from a roof", "icicles"),
        ("Close-up of raindrops falling into a puddle", "rainy puddle"),
        ("A prism splits a ray of light", "prism"),
        ("A soap bubble floating in a garden", "soap bubble"),
        ("Close-up of a tiny hand holding a finger", "clasped hands"),
        ("Close-up of a snail's shell", "snail"),
        ("Close-up of a robot's eye glowing blue", "robot eye"),
        ("Close-up of a locomotive's wheels", "rolling train"),
        ("Close-up of a gold ring on a man's finger", "ringed hand"),
        ("A hand draws a heart in the sand", "sand hand"),
        ("Close-up of a hand turning a door knob", "turning handle"),
        ("Close-up of a violin being played", "fiddling hands"),
        ("Footage of a whirlpool in a river", "whirlpool"),
        ("A slow-motion video of a drop falling from a faucet", "dripping tap"),
        ("A high-speed video of raindrops hitting a puddle", "rainy puddle"),
        ("A video of a soap bubble popping", "soap bubble"),
        ("Whisky poured over ice, close-up", "iced glass"),
        ("A pebble falling into a pond", "stone splash"),
        ("Hands counting banknotes", "counting hands"),
        ("Sparks fly from an angle grinder", "grinding steel"),
    ],
)
def test_what_is_named_from_very_near_is_seen_alone_and_large(prompt: str, kind: str) -> None:
    assert shown(spec_of(prompt)) == [kind]


def test_the_skin_around_the_eye_of_an_animal_is_that_of_the_animal() -> None:
    (eye,) = spec_of("Close-up of a black panther's eye").props

    assert eye.look.skin is not None
    assert eye.look.skin != spec_of("Close-up of a lizard's eye").props[0].look.skin


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("Close-up of a girl's feet walking on sand", "girl", "walk"),
        ("Close-up of sneakers pounding the pavement", "runner", "run"),
        ("Close-up of a dog's paws running over grass", "dog", "run"),
    ],
)
def test_feet_that_go_are_somebodys_and_the_camera_is_at_them(
    prompt: str, kind: str, action: str
) -> None:
    spec = spec_of(prompt)

    assert [(one.kind, one.action) for one in spec.subjects] == [(kind, action)]
    assert spec.camera.part == "feet"
    assert part_at(kind, action, "feet") is not None


@pytest.mark.parametrize(
    "prompt", ["Close-up of a candle flame in the dark", "A match is struck in the dark, close-up"]
)
def test_a_flame_in_the_dark_lights_what_is_near_it(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.lighting is not None
    assert spec.lighting.at == spec.props[0].id


def test_a_camera_that_pulls_out_from_a_thing_begins_close_to_it() -> None:
    spec = spec_of("A zoom-out from a child's feet, revealing a crowded beach")

    later = [turn.camera for turn in spec.turns if turn.camera]
    assert spec.camera.closeness > 2
    assert [camera.closeness for camera in later] == [1.0]


def test_one_snowflake_from_near_is_a_crystal_and_no_weather_alone() -> None:
    assert "snowflake" in shown(spec_of("Macro shot of a snowflake"))


@pytest.mark.parametrize(
    "prompt", ["A dewdrop on a leaf, macro", "A snail crawling over the edge of a leaf"]
)
def test_a_leaf_that_is_wet_or_has_somebody_on_it_is_green(prompt: str) -> None:
    leaf = next(prop for prop in spec_of(prompt).props if "leaf" in prop.kind)

    assert leaf.look.color == spec_of("a green leaf").props[0].look.color


def test_frost_on_a_leaf_is_none_on_a_window() -> None:
    assert shown(spec_of("Macro shot of frost on a leaf")) == ["leaf"]


def test_a_rose_covered_in_frost_is_seen_itself() -> None:
    assert shown(spec_of("Close-up of a rose covered in frost")) == ["rose"]


def test_gems_have_the_colours_of_their_kinds() -> None:
    colours = {
        spec_of(f"Close-up of a {gem}").props[0].look.color
        for gem in ("diamond", "ruby", "sapphire", "amethyst")
    }

    assert len(colours) == 4


def test_a_puddle_that_reflects_neon_signs_lies_in_a_street() -> None:
    spec = spec_of("A puddle reflecting neon signs at night")

    assert spec.setting == "street"
    assert shown(spec) == []


def test_a_bird_that_feeds_its_chicks_does_so_in_their_nest() -> None:
    assert "brood" in shown(spec_of("A close-up of a robin feeding her chicks"))


def test_what_is_dark_itself_darkens_no_day() -> None:
    assert spec_of("Close-up of hands planting a seedling in dark soil").time_of_day == "day"


def test_a_log_in_a_hearth_burns_in_it() -> None:
    assert "flames" not in shown(spec_of("Close-up of a burning log in a fireplace"))


@pytest.mark.parametrize(
    ("prompt", "move"),
    [("Drone footage of a forest", "aerial"), ("Aerial video of a lake", "aerial")],
)
def test_what_films_is_no_mere_video(prompt: str, move: str) -> None:
    assert spec_of(prompt).camera.move == move


def test_the_hour_of_a_video_is_that_of_its_film() -> None:
    assert spec_of("Nighttime footage of a crab on a beach").time_of_day == "night"
