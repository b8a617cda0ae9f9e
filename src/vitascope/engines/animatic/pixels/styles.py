"""Styles: operations that draw the picture anew, as a pencil, a brush or a game console would."""

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.pixels import grades
from vitascope.engines.animatic.pixels.canvas import Canvas, Operation
from vitascope.engines.animatic.pixels.picture import (
    Plane,
    Rgb,
    as_uint8,
    grey,
    mixed,
    resized,
    soft,
    veil,
)
from vitascope.engines.animatic.rendering.styles import apply_style
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.spec import Style

_BOILS_PER_SECOND: Final = 6
"""How often drawn lines and paper change: often enough to live, too seldom to flicker."""


def noir(canvas: Canvas) -> Operation:
    """Black and white, hard light, dark corners, grain."""
    grade = grades.black_and_white()
    corners = _corners(canvas, 0.62)
    grain = _grain(canvas, 9.0)
    return lambda picture, index: grain(veil(grade(picture), (0, 0, 0), corners), index)


def vintage(canvas: Canvas) -> Operation:
    """An old film: brown, faded, grainy, with scratches, dust and a lamp that wavers."""
    grade = grades.sepia()
    corners = _corners(canvas, 0.55)
    grain = _grain(canvas, 12.0)
    width, height = canvas.size.width, canvas.size.height

    def age(picture: Rgb, index: int) -> Rgb:
        chance = np.random.default_rng([canvas.seed, index])
        waver = 1 + 0.05 * float(chance.standard_normal())
        made = grain(veil(grade(picture), (16, 8, 2), corners), index)
        made = as_uint8(cv2.convertScaleAbs(made, alpha=waver))
        scratches = np.random.default_rng([canvas.seed, index // 9]).random(2)
        for x in scratches[: 1 + index // 9 % 2]:
            at = round(float(x) * (width - 1))
            cv2.line(made, (at, 0), (at, height), (226, 208, 176), max(1, round(canvas.unit)))
        for x, y, size in chance.random((5, 3)).tolist():
            spot = (round(x * width), round(y * height))
            cv2.circle(made, spot, round((1 + 2.5 * size) * canvas.unit), (30, 20, 12), -1)
        return made

    return age


def sketch(canvas: Canvas) -> Operation:
    """Pencil on paper: the shades by dodging, the outlines drawn over, the paper's tooth."""
    paper = _paper(canvas, 10.0)

    def draw(picture: Rgb, index: int) -> Rgb:
        light = cv2.GaussianBlur(grey(picture), (0, 0), 0.8 * canvas.unit + 0.2)
        around = soft(as_uint8(cv2.bitwise_not(light)), 9 * canvas.unit)
        shades = cv2.divide(light, cv2.bitwise_not(around), scale=252)
        tone = cv2.convertScaleAbs(light, alpha=0.42, beta=142)
        lines = cv2.multiply(shades, tone, scale=1 / 255)
        boil = int(canvas.seconds(index) * _BOILS_PER_SECOND)
        tooth = np.roll(paper, boil * 37, axis=(0, 1))
        drawn = cv2.subtract(cv2.convertScaleAbs(lines, alpha=1.06), tooth)
        return as_uint8(cv2.cvtColor(drawn, cv2.COLOR_GRAY2RGB))

    return draw


def comic(canvas: Canvas) -> Operation:
    """Flat colours and ink outlines."""
    width, height = canvas.size.width, canvas.size.height
    vivid = grades.by_matrix(grades.saturation(1.45))
    steps = np.arange(256)
    # Flat tones with soft steps; by brightness alone, so that hues do not break up.
    flat = (np.round(steps / 51) * 51 * 0.8 + steps * 0.2).clip(0, 255).astype(np.uint8)

    def draw(picture: Rgb, index: int) -> Rgb:
        small = resized(picture, width // 2, height // 2)
        calm = as_uint8(cv2.bilateralFilter(small, 7, 48, 7))
        lab = as_uint8(cv2.cvtColor(vivid(calm), cv2.COLOR_RGB2LAB))
        lab[..., 0] = cv2.LUT(np.ascontiguousarray(lab[..., 0]), flat)
        flats = as_uint8(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB))
        light = cv2.medianBlur(grey(as_uint8(cv2.bilateralFilter(calm, 7, 60, 7))), 7)
        block = round(9 * canvas.unit) | 1
        paper = cv2.ADAPTIVE_THRESH_GAUSSIAN_C
        ink = cv2.adaptiveThreshold(light, 255, paper, cv2.THRESH_BINARY_INV, max(9, block), 6)
        inked = as_uint8(cv2.medianBlur(ink, 3))
        wide = soft(as_uint8(cv2.resize(inked, (width, height))), 0.9)
        return veil(as_uint8(cv2.resize(flats, (width, height))), (22, 16, 26), wide)

    return draw


def watercolour(canvas: Canvas) -> Operation:
    """Washes with darker rims on a rough, bright paper."""
    width, height = canvas.size.width, canvas.size.height
    paper = _paper(canvas, 16.0)
    vivid = grades.by_matrix(
        grades.after(grades.saturation(1.35), grades.scaled(0.92, 0.92, 0.92, 0.08))
    )

    def paint(picture: Rgb, index: int) -> Rgb:
        small = resized(picture, width // 2, height // 2)
        wash = as_uint8(cv2.edgePreservingFilter(small, flags=1, sigma_s=24, sigma_r=0.42))
        light = cv2.GaussianBlur(grey(wash), (0, 0), 1.2)
        rims = cv2.convertScaleAbs(
            cv2.morphologyEx(light, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), alpha=1.1
        )
        wash = veil(vivid(wash), (40, 34, 58), np.minimum(as_uint8(rims), 120))
        made = as_uint8(cv2.resize(wash, (width, height), interpolation=cv2.INTER_LINEAR))
        return as_uint8(cv2.subtract(made, cv2.cvtColor(paper, cv2.COLOR_GRAY2RGB)))

    return paint


def pixel_art(canvas: Canvas) -> Operation:
    """Large square pixels in few colours, their steps dithered."""
    width, height = canvas.size.width, canvas.size.height
    side = max(4, round(7 * canvas.unit))
    columns, rows = -(-width // side), -(-height // side)
    vivid = grades.by_matrix(grades.saturation(1.3))
    bayer = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32)
    tiled = np.tile(bayer / 16 - 0.47, (rows // 4 + 1, columns // 4 + 1))[:rows, :columns, None]
    step = 36

    def draw(picture: Rgb, index: int) -> Rgb:
        coarse = vivid(resized(picture, columns, rows)).astype(np.float32)
        few = (np.round((coarse + tiled * 0.45 * step) / step) * step).clip(0, 255).astype(np.uint8)
        large = cv2.resize(few, (columns * side, rows * side), interpolation=cv2.INTER_NEAREST)
        return np.ascontiguousarray(as_uint8(large)[:height, :width])

    return draw


def dreamy(canvas: Canvas) -> Operation:
    """A soft glow over everything, pale and warm."""
    pale = grades.by_matrix(
        grades.after(grades.saturation(0.9), grades.scaled(0.95, 0.92, 0.93, 0.06))
    )

    def glow(picture: Rgb, index: int) -> Rgb:
        haze = soft(picture, 14 * canvas.unit)
        lit = as_uint8(
            cv2.bitwise_not(
                cv2.multiply(cv2.bitwise_not(picture), cv2.bitwise_not(haze), scale=1 / 255)
            )
        )
        return pale(mixed(mixed(picture, haze, 0.35), lit, 0.4))

    return glow


def blur(canvas: Canvas) -> Operation:
    """Out of focus."""
    return lambda picture, index: soft(picture, 9 * canvas.unit)


def neon(canvas: Canvas) -> Operation:
    """Outlines of glowing tubes in the dark, in the picture's own colours."""
    vivid = grades.by_matrix(grades.saturation(2.6))

    def glow(picture: Rgb, index: int) -> Rgb:
        calm = cv2.GaussianBlur(picture, (0, 0), 1.3 * canvas.unit + 0.3)
        edges = cv2.morphologyEx(calm, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
        strong = as_uint8(
            cv2.convertScaleAbs(np.maximum(as_uint8(edges), 8) - np.uint8(8), alpha=3.4)
        )
        tubes = as_uint8(cv2.multiply(vivid(picture), strong, scale=1.5 / 160))
        halo = cv2.convertScaleAbs(soft(tubes, 7 * canvas.unit), alpha=1.3)
        dark = cv2.convertScaleAbs(picture, alpha=0.2)
        return as_uint8(cv2.add(cv2.add(dark, tubes), halo))

    return glow


def glitch(canvas: Canvas) -> Operation:
    """A worn video tape: colours apart, lines that tear, scan lines."""
    height = canvas.size.height
    scan = np.zeros((height, canvas.size.width), np.uint8)
    scan[:: max(2, round(3 * canvas.unit))] = 46

    def wear(picture: Rgb, index: int) -> Rgb:
        chance = np.random.default_rng([canvas.seed, index // 2])
        apart = round((4 + 3 * float(chance.random())) * canvas.unit)
        made = picture.copy()
        made[..., 0] = np.roll(picture[..., 0], apart, axis=1)
        made[..., 2] = np.roll(picture[..., 2], -apart, axis=1)
        for start, tall, shift in chance.random((3, 3)).tolist():
            top = round(start * height)
            rows = slice(top, top + round((6 + 26 * tall) * canvas.unit))
            made[rows] = np.roll(made[rows], round((shift - 0.5) * 60 * canvas.unit), axis=1)
        return veil(made, (0, 0, 0), scan)

    return wear


def underwater(canvas: Canvas) -> Operation:
    """Blue-green depths that sway, lighter towards the surface."""
    width, height = canvas.size.width, canvas.size.height
    sea = grades.by_matrix(
        grades.after(grades.saturation(0.7), grades.scaled(0.5, 0.88, 0.98, 0.05))
    )
    fade = np.linspace(0, 150, height, dtype=np.float32)[:, None]
    deep = np.ascontiguousarray(np.broadcast_to(fade, (height, width))).astype(np.uint8)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)

    def sway(picture: Rgb, index: int) -> Rgb:
        now = canvas.seconds(index)
        reach = np.float32(5 * canvas.unit)
        across = columns + reach * np.sin(rows / (38 * canvas.unit) + 1.7 * now)
        along = rows + reach * 0.7 * np.sin(columns / (52 * canvas.unit) + 1.3 * now)
        moved = cv2.remap(picture, across, along, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return veil(sea(as_uint8(moved)), (8, 52, 92), deep)

    return sway


def paper_cut(canvas: Canvas) -> Operation:
    """Sheets of paper: few flat tones, each sheet with a pale rim and a shadow below it."""
    width, height = canvas.size.width, canvas.size.height
    vivid = grades.by_matrix(grades.saturation(1.3))
    steps = np.arange(256)
    flat = (np.round(steps / 51) * 51).astype(np.uint8)
    paper = as_uint8(cv2.cvtColor(_paper(canvas, 9.0), cv2.COLOR_GRAY2RGB))
    side = max(5, round(11 * canvas.unit) | 1)
    drop = max(1, round(2.4 * canvas.unit))

    def cut(picture: Rgb, index: int) -> Rgb:
        small = resized(picture, width // 2, height // 2)
        calm = as_uint8(cv2.medianBlur(as_uint8(cv2.bilateralFilter(small, 7, 60, 7)), side))
        lab = as_uint8(cv2.cvtColor(vivid(calm), cv2.COLOR_RGB2LAB))
        lab[..., 0] = cv2.LUT(np.ascontiguousarray(lab[..., 0]), flat)
        sheets = as_uint8(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB))
        tone = np.ascontiguousarray(lab[..., 0])
        lifted = np.roll(tone, (drop, drop), (0, 1))
        shade = soft(as_uint8(cv2.subtract(lifted, tone)), 1.2 * drop)
        rim = as_uint8(cv2.subtract(tone, lifted))
        made = veil(sheets, (18, 14, 30), as_uint8(cv2.convertScaleAbs(shade, alpha=1.9)))
        made = veil(made, (255, 252, 240), as_uint8(cv2.convertScaleAbs(rim, alpha=0.5)))
        return as_uint8(cv2.subtract(as_uint8(cv2.resize(made, (width, height))), paper))

    return cut


_RATE_HZ: Final = 24
"""Pictures a second, as far as what wanders in a style minds."""


def redrawn(style: Style) -> Callable[[Canvas], Operation]:
    """A style of films of ours, laid on footage."""

    def make(canvas: Canvas) -> Operation:
        def redraw(picture: Rgb, index: int) -> Rgb:
            drawn = as_uint8(cv2.cvtColor(picture, cv2.COLOR_RGB2RGBA))
            apply_style(drawn, style, index / _RATE_HZ)
            return as_uint8(cv2.cvtColor(drawn, cv2.COLOR_RGBA2RGB))

        return redraw

    return make


def letterbox(canvas: Canvas) -> Operation:
    """The wide screen of the cinema: bars above and below, teal and orange."""
    grade = grades.cinematic()
    bar = round(canvas.size.height * 0.105)

    def mask(picture: Rgb, index: int) -> Rgb:
        made = grade(picture)
        made[:bar] = 0
        made[-bar:] = 0
        return made

    return mask


def mirrored(canvas: Canvas) -> Operation:
    """Left and right exchanged."""
    return lambda picture, index: as_uint8(cv2.flip(picture, 1))


def _corners(canvas: Canvas, strength: float) -> Plane:
    """Darkness that grows towards the corners."""
    x = np.linspace(-1, 1, canvas.size.width, dtype=np.float32)[None]
    y = np.linspace(-1, 1, canvas.size.height, dtype=np.float32)[:, None]
    far = np.clip((np.hypot(x, y) - 0.55) / 0.86, 0, 1)
    return (far * far * strength * 255).astype(np.uint8)


def _grain(canvas: Canvas, sigma: float) -> Operation:
    """Film grain: one large field of noise, seen at another place in each frame."""
    chance = np.random.default_rng(item_seed(canvas.seed, "grain"))
    width, height = canvas.size.width, canvas.size.height
    field = chance.standard_normal((height + 64, width + 64), np.float32) * sigma
    soft_field = cv2.GaussianBlur(field, (0, 0), 0.7 * canvas.unit + 0.1) * 1.6
    lighter = as_uint8(
        cv2.cvtColor(np.clip(soft_field, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2RGB)
    )
    darker = as_uint8(
        cv2.cvtColor(np.clip(-soft_field, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2RGB)
    )

    def add(picture: Rgb, index: int) -> Rgb:
        x, y = np.random.default_rng([canvas.seed, index]).integers(0, 64, 2).tolist()
        window = np.s_[y : y + height, x : x + width]
        return as_uint8(cv2.subtract(cv2.add(picture, lighter[window]), darker[window]))

    return add


def _paper(canvas: Canvas, strength: float) -> Plane:
    """What the tooth of the paper takes from the light."""
    chance = np.random.default_rng(item_seed(canvas.seed, "paper"))
    shape = (canvas.size.height, canvas.size.width)
    fine = cv2.GaussianBlur(chance.random(shape, np.float32), (0, 0), 1.1 * canvas.unit + 0.2)
    fine -= fine.min()
    return (fine / fine.max() * strength * 1.6).clip(0, 255).astype(np.uint8)
