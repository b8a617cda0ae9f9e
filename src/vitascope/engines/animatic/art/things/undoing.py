"""Things that come to an end as they are filmed: they break, burst, fall, melt, go out."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.becoming import between, once
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    aslant,
    flame,
    gleam,
    halo,
    rounded,
    sideways,
    standing,
    streak,
)


def draw_shattering_glass(color: str, phase: float) -> Drawing:
    """A wine glass that falls on its ground and breaks into splinters."""
    sketch = Sketch()
    fall, burst = between(phase, 0.0, 0.3) ** 1.6, between(phase, 0.3, 0.62)
    if phase < 0.3:
        glass = [
            shape("M-19 -78 Q-22 -46 0 -40 Q22 -46 19 -78Z", "#dfeef6", opacity=0.62),
            shape("M-19 -62 Q-18 -46 0 -42 Q18 -46 19 -62Z", color, opacity=0.9),
            line("M0 -40 V-4", "#dfeef6", 4),
            ellipse((0, -2), 17, 4, "#dfeef6"),
            streak("M-12 -72 Q-14 -56 -8 -50", 3),
        ]
        sketch.add(group(glass, move=(0, -42 * (1 - fall)), turn=-34 * fall, about=(0, -40)))
    else:
        wet = between(phase, 0.3, 0.7)
        sketch.add(
            shape(
                "M-40 2 Q-20 -8 4 -6 Q34 -8 46 2 Q20 10 -8 8 Q-34 10 -40 2Z",
                color,
                opacity=0.85 * wet,
            )
        )
        for index in range(24):
            turn = -math.pi * (index * 0.618 % 1)
            far = burst * (16 + 52 * (index * 0.377 % 1))
            high = math.sin(math.pi * min(1.0, burst)) * (14 + 40 * (index * 0.733 % 1))
            x, y = far * math.cos(turn), -high - 3 + 6 * (index * 0.29 % 1)
            size = 4 + 7 * (index * 0.51 % 1)
            corners = [
                (
                    x + size * math.cos(turn * 3 + burst * 4 + k),
                    y + 0.7 * size * math.sin(turn * 3 + burst * 4 + k),
                )
                for k in (0.0, 1.9, 4.3)
            ]
            sketch.add(polygon(corners, ("#e8f4fa", "#bcd8e8", "#ffffff")[index % 3], opacity=0.9))
        for index in range(8):
            at = burst
            x = 44 * math.sin(index * 2.4) * at
            sketch.add(
                ellipse((x, -50 * at * (1 - at) * 2 - 2), 2.4, 2.8, color, opacity=1 - 0.8 * at)
            )
    return standing(sketch, 86, 132, below=12)


def draw_popping_balloon(color: str, phase: float) -> Drawing:
    """A balloon on its string that swells, bursts and leaves rags and drops."""
    sketch = Sketch()
    swell = 1 + 0.16 * between(phase, 0.1, 0.42)
    if phase < 0.42:
        r = 34 * swell
        sketch.add(
            line("M0 -52 Q6 -30 -3 0", "#8a8a94", 1.6),
            polygon(((-5, -48), (5, -48), (0, -56)), darken(color, 0.2)),
            ellipse((0, -54 - r), r, r * 1.14, rounded(sketch, color, (0, -60 - r * 0.9), r)),
            gleam((-r * 0.4, -64 - r), r * 0.22, r * 0.14),
        )
        return standing(sketch, 96, 150)
    out = between(phase, 0.42, 0.62)
    fall = 74 * between(phase, 0.5, 1.0)
    fade = 1 - between(phase, 0.75, 1.0)
    if out < 0.9:
        points = [
            (
                (50 if k % 2 else 24) * (0.5 + out) * math.cos(k * math.pi / 9),
                -90 + (50 if k % 2 else 24) * (0.5 + out) * math.sin(k * math.pi / 9),
            )
            for k in range(18)
        ]
        sketch.add(polygon(points, "#ffffff", opacity=0.8 * (1 - out)))
    for index in range(14):
        turn = index * math.tau / 14
        x = (20 + 52 * out * (0.6 + 0.4 * math.sin(index * 3))) * math.cos(turn)
        y = -90 + (20 + 40 * out) * math.sin(turn) + fall
        rag = [(x, y - 8), (x + 7, y + 3), (x - 2, y + 9), (x - 7, y)]
        sketch.add(
            polygon(rag, (color, darken(color, 0.2), lighten(color, 0.2))[index % 3], opacity=fade)
        )
        sketch.add(ellipse((x * 0.8, y - 12), 2.6, 3.2, "#bfe3f4", opacity=0.9 * fade))
    return standing(sketch, 96, 150)


def draw_blown_candle(color: str, phase: float) -> Drawing:
    """A candle whose flame flickers and goes out, and the smoke that curls from its wick."""
    sketch = Sketch()
    out = between(phase, 0.38, 0.46)
    bend = 10 * between(phase, 0.28, 0.4)
    sketch.add(
        ellipse((0, 1), 26, 4, "#2a1a12", opacity=0.3),
        box(-16, -62, 32, 62, sideways(sketch, color, -16, 16), radius=3),
        ellipse((0, -62), 16, 4.6, lighten(color, 0.3)),
        shape("M-16 -60 q-2 18 3 18 q4 -2 3 -18Z", lighten(color, 0.12)),
        line("M0 -62 V-72", "#2a2428", 2.4),
    )
    if out < 1:
        lit = 1 - out
        high = 30 * lit * (1 + 0.14 * math.sin(phase * 70))
        sketch.add(halo(sketch, (0, -84), 64, "#ffb84a", 0.75 * lit))
        burning = flame((0, -68), max(1.0, high), phase * 7 % 1)
        sketch.add(group([burning], turn=bend * 2.4, about=(0, -68)))
        sketch.shine(
            halo(sketch, (0, -84), 84, "#ffb84a", 0.8 * lit),
            group([burning], turn=bend * 2.4, about=(0, -68)),
        )
    else:
        rise = between(phase, 0.46, 0.8)
        for strand in range(2):
            d, x = "M0 -72", 0.0
            for k in range(1, 13):
                x = (2 + k * 0.9) * math.sin(k * 0.8 + strand * 1.7 - phase * 14)
                d += f" L{x:.1f} {-72 - k * 6 * rise:.1f}"
            sketch.add(
                line(d, "#c8ccd6", 5 - 2 * strand, opacity=0.5),
                line(d, "#eef0f4", 1.6, opacity=0.6),
            )
        sketch.add(ellipse((0, -72), 1.8, 1.8, "#f0643c", opacity=1 - between(phase, 0.5, 0.8)))
    return standing(sketch, 96, 180, below=12)


def draw_lit_match(color: str, phase: float) -> Drawing:
    """A match that catches fire with a flare, and burns on."""
    sketch = Sketch()
    lit, flare = (
        between(phase, 0.15, 0.25),
        between(phase, 0.15, 0.25) * (1 - between(phase, 0.3, 0.5)),
    )
    burnt = between(phase, 0.4, 1.0)
    sketch.add(
        line("M0 40 V-34", "#d8b078", 7),
        line("M-1.6 40 V-34", "#f0d8a8", 2),
        line(f"M0 -34 V{-34 + 26 * burnt:.1f}", "#2a2020", 6.6 * max(0.02, burnt)),
        ellipse((0, -38), 6, 8.4, mix(color, "#1a1214", burnt)),
    )
    if lit:
        size = (46 + 34 * flare) * lit
        parts = (
            halo(sketch, (0, -58), 70 + 30 * flare, "#ff9a3c", 0.85 * lit),
            flame((0, -30), size, phase * 6 % 1),
        )
        sketch.add(*parts)
        sketch.shine(*parts)
        for k in range(10 if flare > 0.05 else 0):
            far = 20 + 34 * flare * (k * 0.618 % 1)
            x, y = far * math.cos(k * 2.4), -46 + far * math.sin(k * 2.4)
            sketch.add(ellipse((x, y), 1.8, 1.8, "#ffe08a", opacity=flare))
    return sketch.finish((-104, -166, 104, 46))


_ROW: Final = 11


def draw_dominoes(color: str, phase: float) -> Drawing:
    """A row of dominoes that fall one after another, each of another colour."""
    sketch = Sketch()
    tones: tuple[str, ...] = (color, "#f2b832", "#5ab05a", "#3a8ad8", "#9a5ac8")
    sketch.add(ellipse((8, 2), 104, 6, "#2a1a12", opacity=0.25))
    for index in reversed(range(_ROW)):
        x = -92 + index * 17.4
        start = 0.08 + 0.072 * index
        lean = (
            64 * between(phase, start, start + 0.13) ** 1.5
            if index < _ROW - 1
            else 86 * between(phase, start, start + 0.15) ** 1.5
        )
        tone = tones[index % 5]
        tile = [
            box(-4.5, -44, 9, 44, aslant(sketch, tone, (-4, -44, 5, 0)), radius=2),
            box(-4.5, -44, 3, 44, lighten(tone, 0.3), radius=1),
            line("M-3 -22 H3.4", darken(tone, 0.3), 1.2),
            *(ellipse((0.8, y), 1.4, 1.4, "#ffffff") for y in (-34, -28, -14, -8)),
        ]
        sketch.add(group(tile, move=(x, 0), turn=lean))
    return standing(sketch, 170, 60, below=14)


def draw_melting_ice(color: str, phase: float) -> Drawing:
    """A cube of ice that shrinks into its puddle."""
    sketch = Sketch()
    gone = between(phase, 0.05, 0.95)
    size, pool = 1 - 0.72 * gone, 34 + 34 * gone
    sketch.add(
        ellipse((0, 1), pool, 4 + 6 * gone, darken(color, 0.12), opacity=0.75),
        ellipse((-4, 0), pool * 0.76, 2.6 + 4 * gone, lighten(color, 0.3), opacity=0.8),
        gleam((-pool * 0.5, -1), 7, 1.6, angle=0),
    )
    r = 12 * gone
    cube = [
        shape(
            f"M-28 {-40 + r * 0.4:.1f} Q-28 {-46 + r * 0.6:.1f} {-20 + r * 0.5:.1f} -47"
            f" L{8 - r * 0.3:.1f} -54"
            f" Q30 -54 32 {-46 + r * 0.5:.1f} L31 -10 Q31 0 20 0 H-18 Q-29 0 -28 -8Z",
            aslant(sketch, color, (-28, -54, 32, 0)),
            opacity=0.82,
        ),
        line("M-26 -40 L6 -36 L31 -46 M6 -36 V-3", lighten(color, 0.55), 2, opacity=0.8),
        streak("M-20 -32 V-12", 4, 0.6),
        ellipse((14, -18), 3, 3, "#ffffff", opacity=0.6),
        ellipse((-6, -24), 2, 2, "#ffffff", opacity=0.6),
    ]
    sketch.add(group(cube, scale=(size * (1 + 0.1 * gone), size * (1 - 0.3 * gone))))
    for index in range(3):
        at = (phase * 4 + index / 3) % 1
        x = (-14, 10, 22)[index] * size
        sketch.add(ellipse((x, (-30 + 30 * at) * size), 2, 3, "#eaf7fd", opacity=0.8))
    return standing(sketch, 74, 62, below=14)


def draw_melting_snowman(color: str, phase: float) -> Drawing:
    """A snowman that sinks into its puddle; its hat and its nose come down with it."""
    sketch = Sketch()
    gone = between(phase, 0.05, 0.92)
    wide, tall = 1 + 0.25 * gone, 1 - 0.72 * gone
    pool = 56 + 50 * gone
    sketch.add(
        ellipse((0, 2), pool, 6 + 6 * gone, "#9cc8e0", opacity=0.8),
        ellipse((-6, 0), pool * 0.8, 3 + 4 * gone, "#d4ecf6", opacity=0.8),
    )
    snow = "#f2f8fc"
    sag = 12 * gone
    for y, r in ((-34, 38), (-88, 29)):
        sketch.add(
            ellipse(
                (sag * 0.4, y * tall), r * wide, r * (tall + 0.08), rounded(sketch, snow, (0, y), r)
            )
        )
    top = -134 * tall
    sketch.add(
        line(f"M-26 {-90 * tall} l-34 {-14 + 44 * gone}", "#7a5636", 4),
        line(f"M26 {-90 * tall} l34 {-18 + 54 * gone}", "#7a5636", 4),
        ellipse((sag, top), 22 * wide, 22 * (tall + 0.1), rounded(sketch, snow, (sag, top), 22)),
        box(sag - 22, top + 18 * tall, 44, 9, color, radius=4),
        shape(f"M{sag + 8} {top + 20 * tall} h10 l4 26 h-11Z", darken(color, 0.12)),
        *(ellipse((sag + x, top - 5 * tall), 2.6, 2.6, "#2a2230") for x in (-8, 8)),
        polygon(((sag, top), (sag + 22, top + 5 + 12 * gone), (sag, top + 6)), "#f08a2c"),
        *(ellipse((sag * 0.5, y * tall), 3, 3, "#2a2230") for y in (-98, -84, -50)),
    )
    hat = [
        box(-26, -4, 52, 6, "#2a2632", radius=3),
        box(-17, -32, 34, 30, aslant(sketch, "#34303e", (-17, -32, 17, 0)), radius=2),
        box(-17, -11, 34, 6, color),
    ]
    sketch.add(group(hat, move=(sag, top - 17 * tall), turn=14 * gone))
    for index in range(4):
        at = (phase * 5 + index / 4) % 1
        x = (-26, -8, 12, 28)[index]
        sketch.add(
            ellipse((x, (-80 + 76 * at) * tall), 2.4, 3.6, "#bfe3f4", opacity=0.9 * (1 - at))
        )
    return standing(sketch, 120, 200, below=16)


def draw_washed_castle(color: str, phase: float) -> Drawing:
    """A castle of sand that a wave runs over, until a mound is left."""
    sketch = Sketch()
    down = between(phase, 0.36, 0.8)
    tall = 1 - 0.82 * down
    dark = darken(color, 0.16)
    sketch.add(ellipse((0, 2), 96, 9, "#8a6a3c", opacity=0.3))
    for x, wide, high in ((-52, 30, 62), (52, 30, 62), (0, 78, 46), (0, 34, 92)):
        top, spread = -high * tall, wide * (1 + 0.5 * down)
        d = f"M{x - spread / 2 - 4} 0 L{x - spread / 2} {top} "
        steps = 5
        for k in range(steps):
            notch = 8 * (1 - down) * (k % 2 == 0)
            step = spread / steps
            d += f"L{x - spread / 2 + k * step:.1f} {top - notch:.1f} h{step:.1f} "
        d += f"L{x + spread / 2 + 4} 0Z"
        sketch.add(shape(d, aslant(sketch, color, (x - wide, top, x + wide, 0))))
        if down < 0.4:
            sketch.add(shape(f"M{x - 5} {top * 0.36} v-10 q5 -8 10 0 v10Z", dark))
    if down < 0.5:
        sketch.add(
            line(f"M0 {-92 * tall - 6} v-26", "#8a5a34", 2.4),
            polygon(((0, -92 * tall - 32), (22, -92 * tall - 26), (0, -92 * tall - 19)), "#e0443c"),
        )
    reach = math.sin(math.pi * between(phase, 0.2, 1.0))
    if reach > 0.02:
        edge = -170 + 270 * reach
        sea = sketch.gradient(((0, "#7ac4e0"), (1, "#3f9cc8")), (0, -20), (0, 14))
        crest = "".join(f"q8 {-7 if k % 2 else 5} 16 0 " for k in range(int((edge + 168) / 16)))
        sketch.add(
            shape(
                f"M-190 14 Q-188 -12 -168 -14 {crest}Q{edge + 26:.1f} 2 {edge + 10:.1f} 14Z",
                sea,
                opacity=0.86,
            ),
            line(
                f"M-186 4 Q-182 -12 -168 -14 {crest}Q{edge + 22:.1f} 2 {edge + 10:.1f} 13",
                "#ffffff",
                6,
                opacity=0.9,
            ),
        )
    return standing(sketch, 200, 142, below=20)


def draw_collapsing_building(color: str, phase: float) -> Drawing:
    """A house of many floors that sinks into itself in a cloud of dust."""
    sketch = Sketch()
    down = between(phase, 0.22, 0.8) ** 1.4
    left = 470 * (1 - 0.86 * down)
    lean = 7 * down
    rows = [
        box(x, -456 + floor * 62, 30, 38, "#39424e", radius=2)
        + box(x + 3, -453 + floor * 62, 24, 14, "#8aa0b4", radius=1, opacity=0.8)
        for floor in range(7)
        for x in (-112, -64, -16, 32, 80)
    ]
    house = [
        box(-130, -480, 260, 480, aslant(sketch, color, (-130, -480, 130, 0))),
        box(-138, -490, 276, 16, darken(color, 0.25)),
        *rows,
        *(
            line(
                f"M{x} -470 l{14 - k * 9} 90 l-20 70 l16 80",
                darken(color, 0.5),
                5,
                opacity=min(1.0, 4 * down),
            )
            for k, x in enumerate((-84, 10, 92))
        ),
    ]
    window = sketch.clip(f"M-220 {-left - 60} H220 V0 H-220Z")
    sketch.add(group([group(house, move=(0, 480 - left), turn=lean)], clip=window))
    sketch.add(
        *(
            group(
                [box(-20, -15, 40, 30, (color, darken(color, 0.3))[k % 2], radius=3)],
                move=(190 * math.sin(k * 2.4), -14 * (k % 3)),
                turn=k * 37,
                scale=(down, down),
            )
            for k in range(14 if down > 0.1 else 0)
        )
    )
    dust = between(phase, 0.24, 0.5) * (1 - 0.55 * between(phase, 0.85, 1.0))
    for k in range(18 if dust > 0 else 0):
        x = 210 * math.sin(k * 2.4) * (0.6 + 0.4 * dust)
        r = (46 + 44 * (k * 0.618 % 1)) * dust
        y = -30 - 150 * (k * 0.377 % 1) * dust
        stops = ((0, "#d8cbb8", 0.85), (0.6, "#c2b4a0", 0.55), (1, "#b8aa98", 0.0))
        sketch.add(ellipse((x, y), r, r * 0.85, sketch.radial(stops, (x, y), r)))
    return standing(sketch, 310, 520, below=60)


KINDS: Final[Mapping[str, PropKind]] = {
    "shattering glass": once(draw_shattering_glass, 110, "#7a1830"),
    "popping balloon": once(draw_popping_balloon, 128, "#e0343c"),
    "blown candle": once(draw_blown_candle, 100, "#f6ecd8"),
    "lit match": once(draw_lit_match, 100, "#c8302c"),
    "dominoes": once(draw_dominoes, 44, "#e0483c"),
    "melting ice cube": once(draw_melting_ice, 54, "#bfe3f4"),
    "melting snowman": once(draw_melting_snowman, 176, "#d8342c", "ground"),
    "washed castle": once(draw_washed_castle, 120, "#e0b878", "ground"),
    "collapsing building": once(draw_collapsing_building, 480, "#a87a5a", "ground", is_tall=True),
}
