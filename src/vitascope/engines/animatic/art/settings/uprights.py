"""What stands on the ground where it is seen from above: trees, houses, towers, boats."""

import math
import random
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.lens import Lens
from vitascope.engines.animatic.art.svg import ellipse, line, polygon, shape

Spot = tuple[float, float]
"""Metres to the right and ahead."""

_SNOW: Final = "#f2f7fd"
_ROOFS: Final = ("#c0563c", "#a8503c", "#b86a48", "#8c5a4a", "#d07048")
_WALLS: Final = ("#f4ecdc", "#e8dcc4", "#f8f4ea", "#e4d4b8")
_GLASS: Final = ("#8fa4b8", "#a8b4bc", "#b8a898", "#7d92a8", "#c4beb4", "#98a0a8", "#6f8498")


def tone(lens: Lens, color: str, v: float) -> str:
    """A colour as it is seen at a distance."""
    shown = lens.scenery.lit_hex(color)
    if lens.is_overhead:
        return shown
    light = lens.scenery.light
    far = light.haze_amount * (1 - math.exp(-max(0.0, v - 400) / 2200))
    return mix(shown, light.haze, far)


def _quad(lens: Lens, corners: list[tuple[float, float, float]], color: str) -> str:
    return polygon([lens.at(u, v, up) for u, v, up in corners], color)


def shadow(lens: Lens, spot: Spot, half: Spot, tall: float) -> str:
    """The shadow of a block on the ground."""
    (u, v), (hu, hv) = spot, half
    far = -lens.scenery.light.key_from * min(40.0, tall * 0.6)
    low = [(u - hu, v - hv), (u + hu, v - hv), (u + hu, v + hv), (u - hu, v + hv)]
    side = low[1:3] if far > 0 else [low[0], low[3]]
    points = [side[0], side[1], (side[1][0] + far, side[1][1]), (side[0][0] + far, side[0][1])]
    return polygon([lens.at(a, b) for a, b in points], "#12142a", opacity=0.26)


def tower(lens: Lens, chance: random.Random, spot: Spot, half: Spot, tall: float) -> str:
    """A block with a flat roof; its windows are lit when it is dark."""
    (u, v), (hu, hv) = spot, half
    color = tone(lens, chance.choice(_GLASS), v)
    dark, front = darken(color, 0.34), darken(color, 0.14)
    left, right, near, far = u - hu, u + hu, v - hv, v + hv
    parts = [shadow(lens, spot, half, tall)]
    sides = {
        "far": [(left, far, 0.0), (right, far, 0.0), (right, far, tall), (left, far, tall)],
        "left": [(left, near, 0.0), (left, far, 0.0), (left, far, tall), (left, near, tall)],
        "right": [(right, near, 0.0), (right, far, 0.0), (right, far, tall), (right, near, tall)],
        "near": [(left, near, 0.0), (right, near, 0.0), (right, near, tall), (left, near, tall)],
    }
    shown = ["far", "left", "right", "near"] if lens.is_overhead else ["left", "right", "near"]
    for name in shown:
        parts.append(_quad(lens, sides[name], front if name == "near" else dark))
    if not lens.is_overhead:
        parts.append(_windows(lens, chance, (left, right, near), tall, v))
    top = [(left, near, tall), (right, near, tall), (right, far, tall), (left, far, tall)]
    roof = mix(color, _SNOW, 0.7) if lens.scenery.is_snowy else lighten(color, 0.16)
    parts.append(_quad(lens, top, roof))
    inset = min(hu, hv) * 0.3
    box = [
        (left + inset, near + inset, tall),
        (u, near + inset, tall),
        (u, v, tall),
        (left + inset, v, tall),
    ]
    if lens.size(v) * hu > 9:
        parts.append(_quad(lens, box, darken(roof, 0.16)))
    return "".join(parts)


def _windows(
    lens: Lens, chance: random.Random, wall: tuple[float, float, float], tall: float, v: float
) -> str:
    """Rows of windows on the front of a block."""
    left, right, near = wall
    (x0, y0), (x1, y1) = lens.at(left, near, tall), lens.at(right, near, 0.0)
    if x1 - x0 < 7 or y1 - y0 < 10:
        return ""
    is_dark = lens.scenery.light.is_dark
    columns = max(2, min(6, int((x1 - x0) / 8)))
    rows = max(2, min(12, int((y1 - y0) / 9)))
    wide, high = (x1 - x0) / columns, (y1 - y0) / rows
    lit: list[str] = []
    plain: list[str] = []
    for row in range(rows):
        for column in range(columns):
            x, y = x0 + wide * (column + 0.2), y0 + high * (row + 0.25)
            pane = f"M{x:.1f} {y:.1f}h{wide * 0.6:.1f}v{high * 0.5:.1f}h{-wide * 0.6:.1f}Z"
            (lit if is_dark and chance.random() < 0.5 else plain).append(pane)
    glass = tone(lens, "#5f7488", v)
    return shape("".join(plain), glass, opacity=0.55) + shape("".join(lit), "#ffd98a")


def house(lens: Lens, chance: random.Random, spot: Spot) -> str:
    """A house with a pitched roof."""
    u, v = spot
    hu, hv, tall = chance.uniform(6, 9), chance.uniform(5, 6.5), 7.0
    wall = tone(lens, chance.choice(_WALLS), v)
    roof = tone(lens, _SNOW if lens.scenery.is_snowy else chance.choice(_ROOFS), v)
    left, right, near, far, ridge = u - hu, u + hu, v - hv, v + hv, tall + 6
    out = 0.8
    parts = [shadow(lens, spot, (hu, hv), 12)]
    if not lens.is_overhead:
        for x in (left, right):
            gable = [(x, near, 0.0), (x, far, 0.0), (x, far, tall), (x, v, ridge), (x, near, tall)]
            parts.append(_quad(lens, gable, darken(wall, 0.3)))
        front = [(left, near, 0.0), (right, near, 0.0), (right, near, tall), (left, near, tall)]
        parts.append(_quad(lens, front, wall))
        is_dark = lens.scenery.light.is_dark
        for share in (0.2, 0.6):
            x = left + 2 * hu * share
            pane = [(x, near, 2.4), (x + 2.6, near, 2.4), (x + 2.6, near, 5.4), (x, near, 5.4)]
            parts.append(_quad(lens, pane, "#ffd98a" if is_dark else tone(lens, "#5c6c80", v)))
    back = [(left - out, far + out, tall), (right + out, far + out, tall),
            (right + out, v, ridge), (left - out, v, ridge)]  # fmt: skip
    face = [(left - out, near - out, tall), (right + out, near - out, tall),
            (right + out, v, ridge), (left - out, v, ridge)]  # fmt: skip
    parts += [_quad(lens, back, darken(roof, 0.22)), _quad(lens, face, roof)]
    return "".join(parts)


def tree(lens: Lens, chance: random.Random, spot: Spot, color: str, *, tall: float = 9.0) -> str:
    """A round crown."""
    u, v = spot
    size = lens.size(v)
    r = tall * 0.42 * chance.uniform(0.8, 1.2) * size
    x, y = lens.at(u, v, 0 if lens.is_overhead else tall * 0.5)
    shown = tone(lens, _SNOW if lens.scenery.is_snowy else color, v)
    aside = -lens.scenery.light.key_from * r * 0.6
    ground = lens.at(u, v)
    parts = [ellipse((ground[0] + aside, ground[1]), r * 1.1, r * 0.8, "#12142a", opacity=0.24)]
    parts.append(ellipse((x, y), r, r, darken(shown, 0.24)))
    parts.append(ellipse((x - aside * 0.2, y - r * 0.14), r * 0.84, r * 0.82, shown))
    if r > 4:
        spotlight = (x - aside * 0.5, y - r * 0.34)
        parts.append(ellipse(spotlight, r * 0.44, r * 0.38, lighten(shown, 0.2), opacity=0.8))
    return "".join(parts)


def pine(lens: Lens, chance: random.Random, spot: Spot, *, tall: float = 13.0) -> str:
    """A conifer: a star from straight above, a cone at a slant."""
    u, v = spot
    color = tone(lens, chance.choice(("#2f6b4a", "#37754f", "#2a6048")), v)
    if lens.scenery.is_snowy:
        color = mix(color, _SNOW, 0.4)
    size = lens.size(v)
    tall *= chance.uniform(0.75, 1.2)
    if lens.is_overhead:
        x, y = lens.at(u, v)
        r = tall * 0.34 * size
        star = [
            (x + math.cos(k * math.pi / 8) * r * (1 if k % 2 else 0.6),
             y + math.sin(k * math.pi / 8) * r * (1 if k % 2 else 0.6))
            for k in range(16)
        ]  # fmt: skip
        dark = ellipse((x - lens.scenery.light.key_from * r * 0.5, y), r, r * 0.8, "#12142a",
                       opacity=0.24)  # fmt: skip
        return dark + polygon(star, color) + ellipse((x, y), r * 0.3, r * 0.3, lighten(color, 0.2))
    (x, low), (_, high) = lens.at(u, v), lens.at(u, v, tall)
    half = tall * 0.24 * size
    aside = -lens.scenery.light.key_from * half
    parts = [ellipse((x + aside, low), half * 1.2, half * 0.5, "#12142a", opacity=0.24)]
    parts.append(polygon([(x - half, low), (x + half, low), (x, high)], darken(color, 0.12)))
    lit = x + half * lens.scenery.light.key_from
    parts.append(polygon([(x, low), (lit, low), (x, high)], lighten(color, 0.1)))
    return "".join(parts)


def palm(lens: Lens, chance: random.Random, spot: Spot) -> str:
    """A palm: a star of fronds above its shadow."""
    u, v = spot
    size = lens.size(v)
    x, y = lens.at(u, v, 0 if lens.is_overhead else 8)
    ground = lens.at(u - lens.scenery.light.key_from * 3.5, v)
    color = tone(lens, chance.choice(("#3f8f4c", "#4fa558", "#35803f")), v)
    r, turn = 5.2 * size * chance.uniform(0.8, 1.2), chance.uniform(0, 1)
    parts = [ellipse(ground, r * 0.9, r * 0.6, "#12142a", opacity=0.22)]
    if not lens.is_overhead:
        foot = lens.at(u, v)
        parts.append(
            line(
                f"M{foot[0]:.1f} {foot[1]:.1f}L{x:.1f} {y:.1f}", tone(lens, "#8a6a48", v), r * 0.16
            )
        )
    flat = 1.0 if lens.is_overhead else 0.6
    for k in range(9):
        a = (k + turn) * math.tau / 9
        tip = (
            x + math.cos(a) * r,
            y + math.sin(a) * r * flat + (0 if lens.is_overhead else r * 0.2),
        )
        aside = (math.cos(a + 1.57) * r * 0.14, math.sin(a + 1.57) * r * 0.14)
        middle = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        leaf = [(x, y), (middle[0] + aside[0], middle[1] + aside[1]), tip,
                (middle[0] - aside[0], middle[1] - aside[1])]  # fmt: skip
        parts.append(polygon(leaf, color if k % 2 else darken(color, 0.16)))
    return "".join(parts)


def boat(lens: Lens, chance: random.Random, spot: Spot, *, color: str = "#fbf8f0") -> str:
    """A small white boat with its wake."""
    u, v = spot
    size = lens.size(v)
    x, y = lens.at(u, v)
    long, half = 7.0 * size, 2.0 * size
    flat = 1.0 if lens.is_overhead else 0.5
    hull = [(x - long, y - half * flat), (x + long * 0.4, y - half * flat), (x + long, y),
            (x + long * 0.4, y + half * flat), (x - long, y + half * flat)]  # fmt: skip
    wake = [(x - long * 0.8, y), (x - long * 3, y - half * 2 * flat),
            (x - long * 2.6, y), (x - long * 3, y + half * 2 * flat)]  # fmt: skip
    shown = tone(lens, color, v)
    deck = tone(lens, chance.choice(("#c89060", "#8fb4c8", "#d8504a")), v)
    return (
        polygon(wake, "#ffffff", opacity=0.4)
        + polygon([(px, py + 2 * flat) for px, py in hull], "#12304a", opacity=0.4)
        + polygon(hull, shown)
        + ellipse((x - long * 0.1, y), long * 0.45, half * 0.6 * flat, deck)
    )


_CLOTHS: Final = ("#e0484a", "#f2c23a", "#3f8fd0", "#f58ab0", "#4fae8a", "#f28a3c", "#8a6ad0")
_SKINS: Final = ("#f0c8a0", "#d8a070", "#a87048", "#7a4d37")


def parasol(lens: Lens, chance: random.Random, spot: Spot) -> str:
    """A striped parasol above its shadow."""
    u, v = spot
    size = lens.size(v)
    r, flat = 3.0 * size, 1.0 if lens.is_overhead else 0.5
    x, y = lens.at(u, v, 0 if lens.is_overhead else 3)
    cloth = tone(lens, chance.choice(_CLOTHS), v)
    white = tone(lens, "#fdfaf2", v)
    dark = lens.at(u - lens.scenery.light.key_from * 2.4, v)
    parts = [ellipse(dark, r, r * 0.8 * flat, "#12142a", opacity=0.25)]
    count = 12
    for k in range(count):
        a, b = k * math.tau / count, (k + 1) * math.tau / count
        rim = [(x + math.cos(t) * r, y + math.sin(t) * r * flat) for t in (a, b)]
        top = (x, y - (0 if lens.is_overhead else r * 0.45))
        parts.append(polygon([top, *rim], cloth if k % 2 else white))
    return "".join(parts)


def sunbather(lens: Lens, chance: random.Random, spot: Spot) -> str:
    """Somebody who lies on a towel."""
    u, v = spot
    size = lens.size(v)
    x, y = lens.at(u, v)
    flat = 1.0 if lens.is_overhead else 0.5
    long, half = 2.3 * size, 1.0 * size * flat
    towel, skin = tone(lens, chance.choice(_CLOTHS), v), tone(lens, chance.choice(_SKINS), v)
    sheet = [(x - long, y - half), (x + long, y - half), (x + long, y + half), (x - long, y + half)]
    suit = tone(lens, chance.choice(_CLOTHS), v)
    return (
        polygon(sheet, towel)
        + ellipse((x - size * 0.3, y), size * 1.4, half * 0.42, skin)
        + ellipse((x - size * 0.1, y), size * 0.6, half * 0.44, suit)
        + ellipse((x + size * 1.3, y), size * 0.42, size * 0.42 * flat, tone(lens, "#4a3228", v))
    )
