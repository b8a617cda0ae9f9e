"""Styles that prompts name, and that each is told by its picture."""

from dataclasses import replace

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.rendering.styles import apply_style
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Style
from vitascope.video import Size

SIZE = Size(320, 180)


def picture(prompt: str = "a fox in a meadow") -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return Scene(parse(prompt, seed=1, seconds=4), SIZE).compose(0.5)


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("anime girl running through a field", "anime"),
        ("a sumi-e painting of a crane", "ink"),
        ("line art of a sleeping cat", "line"),
        ("a blueprint of a sailing ship", "blueprint"),
        ("a chalk drawing of a rocket", "chalk"),
        ("low poly deer in a forest", "low_poly"),
        ("a knight and a dragon in stained glass style", "stained_glass"),
        ("VHS footage of a birthday party", "tape"),
        ("8mm home movie of children on a beach", "home_movie"),
        ("infrared photograph of a park", "infrared"),
        ("vintage 8mm film of a couple dancing", "home_movie"),
        ("a cat in the style of stained glass", "stained_glass"),
        ("a field of sunflowers, Van Gogh style", "swirled"),
        ("a lighthouse on a cliff by Vincent van Gogh", "swirled"),
        ("a fishing boat by Hokusai, in the style of Ukiyo", "woodcut"),
        ("a ukiyo-e print of a temple in the snow", "woodcut"),
        ("an owl on a branch, surrealism style", "surreal"),
        ("a motorcycle in the rain, in cyberpunk style", "cyberpunk"),
        ("a detective walks through a cyberpunk city", "cyberpunk"),
        ("a tram drives through the city, stop motion", "clay"),
    ],
)
def test_styles_are_read(prompt: str, style: Style) -> None:
    assert parse(prompt, seed=1, seconds=4).style == style


@pytest.mark.parametrize(
    ("prompt", "style", "kinds"),
    [
        ("A Gustav Klimt painting of two swans", "oil", ["swan", "swan"]),
        ("In Pablo Picasso style, a cat on a chair", "low_poly", ["cat"]),
        ("a fox with the style of Norman Bates-Miller", "picture_book", ["fox"]),
        ("polaroid style, a dog", "vintage", ["dog"]),
        ("a goat, sticker illustration style", "picture_book", ["goat"]),
        ("a horse in the style of Hiroshige, running", "woodcut", ["horse"]),
        ("a horse painted by Claude Monet", "oil", ["horse"]),
        ("a lion by Peter Xyloway", "picture_book", ["lion"]),
        ("a traditional Chinese painting of a crane", "ink", ["crane"]),
        ("A pointillist painting ofA rabbit", "oil", ["rabbit"]),
    ],
)
def test_whose_style_it_is_and_what_it_is_of_are_not_in_the_film(
    prompt: str, style: Style, kinds: list[str]
) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert style == spec.style
    assert kinds == [subject.kind for subject in spec.subjects]


def test_a_style_that_no_table_knows_is_told_as_ignored() -> None:
    spec = parse("In Otto Zweifelmann style, a red car", seed=1, seconds=4)

    assert "otto-zweifelmann" in spec.ignored
    assert not spec.subjects


@pytest.mark.parametrize(
    "prompt", ["a rainy neon-lit street in Osaka", "a bar at night, neon lights", "a neon sign"]
)
def test_neon_that_lights_a_place_is_no_style(prompt: str) -> None:
    assert parse(prompt, seed=1, seconds=4).style == "picture_book"


@pytest.mark.parametrize("prompt", ["Van Gogh is painting in his room", "Hokusai is drawing"])
def test_a_painter_who_does_something_is_somebody(prompt: str) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert [one.kind for one in spec.subjects] == ["man"]
    assert spec.style == "picture_book"


def test_cyberpunk_plays_by_night_unless_told() -> None:
    assert parse("a harbour, cyberpunk", seed=1, seconds=4).time_of_day == "night"
    assert parse("a harbour at dawn, cyberpunk", seed=1, seconds=4).time_of_day == "dawn"


@pytest.mark.parametrize("style", ["swirled", "woodcut", "cyberpunk", "surreal", "neon", "oil"])
def test_who_is_there_is_still_seen_in_a_style(style: Style) -> None:
    alone, with_fox = picture("a meadow").copy(), picture("a fox in a meadow").copy()
    plain = np.abs(alone[..., :3].astype(int) - with_fox[..., :3]).sum(2)
    apply_style(alone, style)
    apply_style(with_fox, style)
    drawn = np.abs(alone[..., :3].astype(int) - with_fox[..., :3]).sum(2)

    assert drawn[plain > 90].mean() > 0.45 * plain[plain > 90].mean()


def test_a_woodcut_is_in_dull_inks_and_darkest_at_the_top_of_the_sky() -> None:
    drawn = picture().copy()
    apply_style(drawn, "woodcut")

    def vivid(one: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> float:
        return float(np.ptp(one[..., :3].astype(int), axis=2).mean())

    assert vivid(drawn) < 0.9 * vivid(picture())
    assert drawn[:6].mean() < drawn[40:60].mean() - 30


def test_black_and_white_does_not_darken_the_dark() -> None:
    spec = parse("a man in the rain at night, black and white", seed=1, seconds=4)
    noir = Scene(spec, SIZE).frame(0.5, 12)[: SIZE.height]
    plain = Scene(replace(spec, style="picture_book"), SIZE).frame(0.5, 12)[: SIZE.height]

    assert noir.mean() > 0.9 * plain.mean()


def test_light_through_stained_glass_is_no_style() -> None:
    spec = parse("light through stained glass in a cathedral", seed=1, seconds=4)

    assert spec.style == "picture_book"


@pytest.mark.parametrize(
    ("style", "ground"), [("line", (255, 255, 255)), ("blueprint", (28, 74, 150))]
)
def test_line_drawings_are_of_two_colours(style: Style, ground: tuple[int, int, int]) -> None:
    drawn = picture().copy()
    apply_style(drawn, style)
    away = np.abs(drawn[..., :3].astype(int) - np.array(ground)).sum(2)

    assert (away < 12).mean() > 0.5
    assert (away > 300).mean() > 0.01


def test_infrared_film_sees_white_leaves_below_a_dark_sky() -> None:
    drawn = picture("a meadow, clear sky").copy()
    apply_style(drawn, "infrared")

    assert drawn[150:, :, 1].mean() > 180
    assert drawn[:12, 40:120, 1].mean() < 130


@pytest.mark.parametrize("style", ["tape", "home_movie"])
def test_tape_and_small_film_are_never_still(style: Style) -> None:
    frames = [picture().copy() for _ in range(5)]
    for index, frame in enumerate(frames):
        apply_style(frame, style, 0.5 + 0.2 * index)

    assert np.std(np.stack(frames), axis=0).mean() > 0.2


def test_a_style_without_motion_of_its_own_is_the_same_at_any_time() -> None:
    first, later = picture().copy(), picture().copy()
    apply_style(first, "low_poly", 0.5)
    apply_style(later, "low_poly", 0.9)

    assert np.array_equal(first, later)
