"""The world below the surface: shafts of light, sand, corals and weeds."""

import math
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.pixels import (
    blend,
    eased,
    light_layer,
    looked_up,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import ellipse


def sea_light(light: Light) -> Light:
    """Blue-green from above; what is far fades into the water."""
    return replace(
        light,
        ambient=(0.52, 0.68, 0.9) if light.is_dark else (0.86, 0.98, 1.0),
        haze="#12406e" if light.is_dark else "#2a86a8",
        haze_amount=0.6,
        key="#c8f4ff",
        disc=None,
        cloudiness=0.3,
    )


def draw_underwater(scenery: Scenery) -> Backdrop:
    """A reef in shafts of light; dim and deep at night."""
    dim = 0.5 if scenery.light.is_dark else 1.0
    stops = ("#9aecf0", "#45bcd6", "#1d82b0", "#0f5184")
    if scenery.light.is_dark:
        stops = ("#2f7298", "#1a5080", "#0d3564", "#071f46")
    pad_x, pad_y = scenery.pad(0.3)
    height = scenery.height + 2 * pad_y
    column = blend(stops, height)[:, None]
    image = np.ascontiguousarray(np.broadcast_to(column, (height, scenery.width + 2 * pad_x, 3)))
    scenery.add(opaque(image), -pad_x, -pad_y, 0.03)
    _add_shafts(scenery, 0.55 * dim)
    water = "#2a86a8" if not scenery.light.is_dark else "#12406e"
    beds = (
        (0.22, 0.7, "#3f93ab", 0.17, 0.6),
        (0.5, 0.79, "#5fa6a4", 0.24, 0.26),
        (1.0, 0.86, "#dccfa2", 0.0, 0.0),
    )
    for depth, top, color, coral, haze in beds:
        tone = mix(mix(color, "#0b2a4a", 0.0 if dim == 1 else 0.5), water, haze)
        if coral:
            _add_corals(scenery, f"corals {depth}", depth - 0.03, top + 0.02, coral, haze, water)
        add_hill(
            scenery,
            Hill(
                name=f"bed {depth}",
                depth=depth,
                top=top,
                color=tone,
                shade=darken(tone, 0.2),
                swell=0.03 if depth == 1 else 0.15 - 0.12 * depth,
                waves=2.6,
                grain=0.8,
                rim=0.08,
            ),
        )
    _add_school(scenery, water)
    _add_bubbles(scenery)
    _add_corals(scenery, "near corals", 1.24, 1.03, 0.26, 0.12, darken(water, 0.45))
    return scenery.finish(
        ground_front=0.93,
        ground_back=0.84,
        scale_front=1.9,
        scale_back=1.2,
    )


def _add_shafts(scenery: Scenery, strength: float) -> None:
    pad_x, pad_y = scenery.pad(0.3)
    width, height = scenery.width + 2 * pad_x, scenery.height + pad_y
    w, h = width // 4, height // 4
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    angle = np.arctan2(x - w * 0.5, y + h * 0.35)
    table = scenery.grain("shafts").random(80).astype(np.float32)
    value = looked_up(table, (angle + 1.2) / 2.4)
    beam = eased(0.42, 0.95, value) * np.clip(1.1 - y / h * 1.05, 0, 1) * strength
    soft = np.asarray(cv2.GaussianBlur(beam.astype(np.float32), (0, 0), 1.5), np.float32)
    layer = np.asarray(resized(light_layer("#bff6ff", soft), width, height), np.uint8)
    scenery.add(layer, -pad_x, -pad_y, 0.15, sway=7 * scenery.unit, is_light=True)


def _add_school(scenery: Scenery, water: str) -> None:
    """Small fish far away, all going one way."""
    chance = scenery.chance("school")
    width, height = scenery.width * 0.34, scenery.height * 0.16
    unit = scenery.unit
    tone = mix(water, "#0b2a4a", 0.35)
    parts: list[str] = []
    for _ in range(26):
        along, across = chance.gauss(0.5, 0.17), chance.gauss(0.5, 0.17)
        x, y, r = along * width, across * height, chance.uniform(5, 10) * unit
        parts.append(ellipse((x, y), r, r * 0.4, tone, opacity=0.75))
        parts.append(
            f'<path d="M{x - r * 0.7:.1f} {y:.1f} l{-r * 0.7:.1f} {-r * 0.45:.1f} '
            f'v{r * 0.9:.1f}Z" fill="{tone}" opacity=".75"/>'
        )
    x, y = scenery.width * chance.uniform(0.08, 0.5), scenery.height * chance.uniform(0.2, 0.4)
    scenery.add_drawn("".join(parts), width, height, x, y, 0.18, sway=12 * unit)


def _add_bubbles(scenery: Scenery) -> None:
    """Strings of bubbles that rise from the sand."""
    chance = scenery.chance("bubbles")
    width, height, unit = scenery.width * 1.1, scenery.height * 0.8, scenery.unit
    parts: list[str] = []
    for _ in range(7):
        x, y = chance.uniform(0.03, 0.97) * width, height
        while y > chance.uniform(0.0, 0.5) * height:
            y -= chance.uniform(14, 46) * unit
            r = chance.uniform(2, 7) * unit
            at = (x + chance.gauss(0, 7) * unit, y)
            parts.append(ellipse(at, r, r, "#bff6ff", opacity=0.24))
            shine = (at[0] - r * 0.3, at[1] - r * 0.35)
            parts.append(ellipse(shine, r * 0.36, r * 0.26, "#ffffff", opacity=0.7))
    scenery.add_drawn("".join(parts), width, height, -scenery.width * 0.05, 0, 0.86, sway=6 * unit)


CORALS: Sequence[str] = ("#f0708a", "#f2a05a", "#b070d8", "#f2d06a", "#5ac8a8", "#e85a5a")


def _add_corals(
    scenery: Scenery, name: str, depth: float, foot: float, tall: float, haze: float, water: str
) -> None:
    """Fans, tubes and weeds along a bed."""
    chance = scenery.chance(name)
    short = min(scenery.width, scenery.height)
    pad_x, _ = scenery.pad(min(1.0, depth))
    width, height = scenery.width + 3 * pad_x, short * tall * 1.25
    shapes: list[str] = []
    x = 0.0
    while x < width:
        size = height * chance.uniform(0.4, 0.95)
        if depth > 1:
            size *= 0.35 + 0.65 * min(1.0, abs(x / width - 0.5) * 2.6)
        tone = mix(
            chance.choice(list(CORALS)),
            water,
            haze if not scenery.light.is_dark else 0.45 + haze * 0.5,
        )
        shapes.append(
            _coral(
                chance.choice(["fan", "tubes", "weed", "weed", "dome"]),
                x,
                height + 4,
                size,
                tone,
                chance.uniform(-0.2, 0.2),
            )
        )
        x += size * chance.uniform(0.5, 1.0)
    scenery.add_drawn(
        "".join(shapes),
        width,
        height,
        -1.5 * pad_x,
        scenery.height * foot - height,
        depth,
        sway=4 * scenery.unit,
        blur_px=2 * scenery.unit if depth > 1 else 0,
    )


def _coral(kind: str, x: float, y: float, size: float, tone: str, lean: float) -> str:
    dark, bright = darken(tone, 0.2), lighten(tone, 0.2)
    stroke = 'fill="none" stroke-linecap="round"'
    if kind == "dome":
        return ellipse((x, y), size * 0.5, size * 0.42, tone) + ellipse(
            (x - size * 0.12, y - size * 0.2), size * 0.22, size * 0.1, bright, opacity=0.6
        )
    if kind == "tubes":
        parts = ""
        for index, share in enumerate((0.62, 1.0, 0.76)):
            cx = x + (index - 1) * size * 0.2
            parts += (
                f'<path d="M{cx:.0f} {y:.0f} Q{cx + lean * size * 0.3:.0f} '
                f"{y - size * share * 0.5:.0f} {cx + lean * size:.0f} "
                f'{y - size * share:.0f}" stroke="{tone if index % 2 else dark}" '
                f'stroke-width="{size * 0.16:.1f}" {stroke}/>'
            )
            parts += ellipse((cx + lean * size, y - size * share), size * 0.07, size * 0.035, dark)
        return parts
    if kind == "fan":
        parts = ""
        for index in range(7):
            angle = (index - 3) * 0.26 + lean
            ex, ey = x + math.sin(angle) * size, y - math.cos(angle) * size
            mx, my = x + math.sin(angle) * size * 0.6, y - math.cos(angle) * size * 0.55
            parts += (
                f'<path d="M{x:.0f} {y:.0f} Q{mx:.0f} {my:.0f} {ex:.0f} {ey:.0f} '
                f"M{mx:.0f} {my:.0f} l{math.sin(angle + 0.7) * size * 0.24:.0f} "
                f'{-math.cos(angle + 0.7) * size * 0.24:.0f}" '
                f'stroke="{tone if index % 2 else bright}" '
                f'stroke-width="{size * 0.075:.1f}" {stroke}/>'
            )
        return parts
    green = mix(tone, "#2f8f6a", 0.6)
    parts = ""
    for index in range(3):
        cx = x + (index - 1) * size * 0.1
        bend = size * (0.14 + 0.06 * index)
        parts += (
            f'<path d="M{cx:.0f} {y:.0f} q{bend:.0f} {-size * 0.25:.0f} 0 '
            f"{-size * 0.5:.0f} q{-bend:.0f} {-size * 0.25:.0f} {lean * size:.0f} "
            f'{-size * 0.46:.0f}" '
            f'stroke="{green if index % 2 else darken(green, 0.15)}" '
            f'stroke-width="{size * 0.06:.1f}" {stroke}/>'
        )
    return parts
