"""Things: every kind draws within its paper, stands, moves, takes colours and materials."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from vitascope.engines.animatic.art.drawing import Drawing, Rgba
from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.art.props import FAMILIES, KINDS, draw_prop
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.materials import FINISHES
from vitascope.engines.animatic.art.things.numbers import numbers, points
from vitascope.engines.animatic.rendering.sprites import SpriteSheet
from vitascope.engines.animatic.spec import Look, Material, TimeOfDay

MOVING = sorted(kind for kind, entry in KINDS.items() if entry.frames > 1)
ONCE = sorted(kind for kind, entry in KINDS.items() if entry.is_once)
CHANGING = {kind for kind, entry in KINDS.items() if entry.is_happening or entry.framed}
SOLID = sorted(set(KINDS) - CHANGING - set(ONCE))
OTHER_COLOURS = ("#30a0d8", "#d84030")


def drawn(drawing: Drawing, scale: float = 0.5) -> Rgba:
    width, height = round(drawing.width * scale), round(drawing.height * scale)
    return rasterise(drawing.svg, max(2, width), max(2, height))


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_thing_draws_the_same_each_time_and_within_its_paper(kind: str) -> None:
    phases = (0.2, 0.7) if kind in MOVING else (0.2,)
    for phase in phases:
        drawing = draw_prop(kind, Look(), phase)
        alpha = drawn(drawing, 1.0)[..., 3]

        assert alpha.max() > 100
        edges = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
        assert edges.max() <= 40 or KINDS[kind].framed, f"{kind} is cut off by its paper"
        assert 0 <= drawing.anchor[0] <= drawing.width
        assert 0 <= drawing.anchor[1] <= drawing.height
        assert drawing.svg == draw_prop(kind, Look(), phase).svg


@pytest.mark.parametrize("kind", SOLID)
def test_a_thing_is_as_high_as_the_register_says(kind: str) -> None:
    drawing = draw_prop(kind, Look(), 0.2)
    solid = np.flatnonzero((drawn(drawing, 1.0)[..., 3] > 190).any(axis=1))

    height = solid[-1] - solid[0] + 1
    assert height == pytest.approx(KINDS[kind].height, rel=0.14, abs=5)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_thing_takes_the_colour_it_is_given(kind: str) -> None:
    shares: list[float] = []
    for phase in (0.2, 0.9) if kind in ONCE else (0.2,):
        usual = drawn(draw_prop(kind, Look(), phase)).astype(int)
        for color in OTHER_COLOURS:
            other = drawn(draw_prop(kind, Look(color=color), phase))
            changed = (np.abs(usual - other).max(axis=2) > 24).sum()
            shares.append(float(changed / (usual[..., 3] > 60).sum()))

    least = 0.002 if kind in ONCE or KINDS[kind].framed else 0.08
    assert max(shares) > least


@pytest.mark.parametrize("kind", MOVING)
def test_a_thing_with_frames_moves_and_comes_round(kind: str) -> None:
    drawings = [draw_prop(kind, Look(), phase) for phase in (0.0, 0.37, 0.999999)]
    start, middle, end = (drawn(drawing) for drawing in drawings)

    lamps_move = drawings[0].lights != drawings[1].lights
    assert np.abs(start.astype(int) - middle).max() > 8 or lamps_move
    if kind in ONCE:
        return
    assert (np.abs(start.astype(int) - end).max(axis=2) > 60).mean() < 0.01


@pytest.mark.parametrize("kind", sorted(set(KINDS) - set(MOVING)))
def test_a_thing_of_one_frame_keeps_still(kind: str) -> None:
    assert draw_prop(kind, Look(), 0.1).svg == draw_prop(kind, Look(), 0.45).svg


@pytest.mark.parametrize("hour", ["day", "night"])
def test_headlights_shine_in_the_dark_and_only_then(hour: TimeOfDay) -> None:
    drawing = draw_prop("car", Look(), 0.2)
    assert drawing.lights is not None
    light = light_of(hour, "clear")
    sheets = [
        SpriteSheet(lambda *_, each=each: each, frames=1, density=1, light=light, depth=0)
        for each in (drawing, replace(drawing, lights=None))
    ]

    lit, unlit = (sheet.at(0).image.astype(int) for sheet in sheets)

    assert (lit.shape != unlit.shape or (lit > unlit + 40).any()) == light.is_dark


def test_who_drives_is_seen_through_the_windows() -> None:
    drawing = draw_prop("car", Look(), 0.2)
    assert drawing.cabin is not None
    left, top, right, bottom = drawing.cabin

    alpha = drawn(drawing, 1.0)[round(top) : round(bottom), round(left) : round(right), 3]

    assert 0.3 < ((alpha > 60) & (alpha < 200)).mean() < 0.9


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_thing_can_be_made_of_gold_and_keeps_its_rooms_within_its_paper(kind: str) -> None:
    plain, golden = (draw_prop(kind, Look(material=material), 0.2) for material in (None, "gold"))

    assert golden.svg != plain.svg
    for left, top, right, bottom in filter(None, (plain.cabin, plain.text)):
        assert -1 <= left < right <= plain.width + 1
        assert top < bottom <= plain.height


def test_no_two_families_draw_the_same_kind() -> None:
    assert len(KINDS) == sum(len(family.KINDS) for family in FAMILIES)


def test_every_thing_is_cheap_to_draw() -> None:
    longest = max(KINDS, key=lambda kind: len(draw_prop(kind, Look(), 0.2).svg))

    assert len(draw_prop(longest, Look(), 0.2).svg) < 40_000, longest


@pytest.mark.parametrize("material", sorted(FINISHES.keys() - {"light"}))
def test_a_material_shows_in_colours_and_not_in_shape(material: Material) -> None:
    plain = draw_prop("car", Look(), 0.2)
    made = draw_prop("car", Look(material=material), 0.2)

    assert (made.width, made.height, made.anchor) == (plain.width, plain.height, plain.anchor)
    difference = np.abs(drawn(made).astype(int) - drawn(plain))
    assert difference[drawn(plain)[..., 3] == 255].mean() > 8


def test_what_glows_is_as_large_as_ever_and_lights_what_is_around_it() -> None:
    plain, glowing = draw_prop("car", Look()), draw_prop("car", Look(material="light"))
    pad = (glowing.width - plain.width) / 2

    assert glowing.anchor == (plain.anchor[0] + pad, plain.anchor[1] + pad)
    assert glowing.lights
    assert drawn(glowing)[:, :, 3].sum() > 1.3 * drawn(plain)[:, :, 3].sum()


def test_a_red_glass_ball_is_red_and_lets_light_through() -> None:
    image = drawn(draw_prop("ball", Look(color="#e02020", material="glass")).resized(4))
    red, green, blue, alpha = (int(channel) for channel in np.median(image[60:110, 40:130], (0, 1)))

    assert red > 1.2 * green
    assert red > 1.2 * blue
    assert 150 < alpha < 220


def test_a_size_scales_all_points_of_a_drawing() -> None:
    usual, large = (draw_prop("boat", Look(size=size)) for size in (1.0, 2.0))

    assert usual.seat is not None
    assert large.seat == (2 * usual.seat[0], 2 * usual.seat[1])
    assert large.anchor == (2 * usual.anchor[0], 2 * usual.anchor[1])
    assert (large.width, large.height) == (2 * usual.width, 2 * usual.height)


def test_a_table_of_numbers_is_read_by_rows() -> None:
    assert numbers("1 2 3, -4 5.5 6") == ((1, 2, 3), (-4, 5.5, 6))
    assert points("0 -1, 2 3") == ((0, -1), (2, 3))
    with pytest.raises(ValueError, match="not enough values"):
        points("1")


def test_the_example_of_the_docs_is_a_thing_like_all_others() -> None:
    page = (Path(__file__).parents[2] / "docs" / "art.md").read_text(encoding="utf-8")
    code = page.split("## Add a prop", 1)[1].split("```python\n", 1)[1].split("```", 1)[0]
    example: dict[str, Any] = {}
    exec(code, example)  # noqa: S102 - the page's own code, as a newcomer would paste it
    kind: PropKind = example["KINDS"]["kettle"]

    for phase in (0.2, 0.7):
        alpha = drawn(kind.draw(kind.color, phase), 1.0)[..., 3]
        edges = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
        assert edges.max() <= 40
    solid = np.flatnonzero((alpha > 190).any(axis=1))
    assert solid[-1] - solid[0] + 1 == pytest.approx(kind.height, rel=0.14, abs=5)
    assert kind.draw("#30a0d8", 0.2).svg != kind.draw(kind.color, 0.2).svg
    assert kind.draw(kind.color, 0.2).svg != kind.draw(kind.color, 0.5).svg
    assert kind.frames > 1
