"""What makes power, and what is left of machines: wind turbines, solar panels, derricks, scrap."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import aslant, halo, sideways, standing, wave

_STEEL: Final = "#8d97a5"


def draw_wind_turbine(color: str, phase: float) -> Drawing:
    """Three slender blades that turn on a white mast."""
    sketch = Sketch()
    blade = shape("M-5 -6 Q-12 -40 -3 -150 Q0 -158 2 -150 Q8 -60 5 -6Z", lighten(color, 0.1))
    edge = line("M2 -146 Q7 -60 4 -10", darken(color, 0.16), 2)
    sketch.add(
        polygon([(-9, 0), (-4, -330), (4, -330), (9, 0)], sideways(sketch, color, -9, 9)),
        ellipse((0, 0), 16, 4, darken(color, 0.3)),
        box(-9, -342, 26, 16, darken(color, 0.06), radius=6),
        group(
            [group([blade, edge], turn=k * 120) for k in range(3)],
            move=(0, -334),
            turn=phase * 120,
        ),
        ellipse((0, -334), 9, 9, darken(color, 0.12)),
        ellipse((-2, -336), 4, 4, lighten(color, 0.5)),
    )
    return standing(sketch, 168, 500, below=8, scale=0.71)


def draw_solar_panels(color: str, phase: float) -> Drawing:
    """Two rows of tilted panels; a gleam wanders over them."""
    sketch = Sketch()
    for x, y, k in ((34.0, -34.0, 0.84), (-24.0, 0.0, 1.0)):
        w, tall = 120 * k, 70 * k
        face = [(x - w / 2 + 22 * k, y - tall), (x + w / 2 + 22 * k, y - tall),
                (x + w / 2, y - 20 * k), (x - w / 2, y - 20 * k)]  # fmt: skip
        sketch.add(
            line(
                f"M{x - w * 0.32:.1f} {y:.1f}V{y - 30 * k:.1f}M{x + w * 0.36:.1f} {y:.1f}"
                f"V{y - 40 * k:.1f}",
                _STEEL,
                5 * k,
            ),
            polygon(face, aslant(sketch, color, (x - w / 2, y - tall, x + w / 2, y))),
        )
        across = "".join(
            f"M{x - w / 2 + 22 * k * s:.1f} {y - 20 * k - (tall - 20 * k) * s:.1f}h{w:.1f}"
            for s in (0.0, 0.33, 0.67, 1.0)
        )
        down = "".join(
            f"M{x - w / 2 + w * s:.1f} {y - 20 * k:.1f}l{22 * k:.1f} {-(tall - 20 * k):.1f}"
            for s in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
        )
        gleam = x - w * 0.4 + w * 0.6 * (0.5 + 0.5 * wave(phase))
        sketch.add(
            line(across + down, lighten(color, 0.5), 1.8),
            polygon(
                [
                    (gleam + 22 * k, y - tall),
                    (gleam + 40 * k, y - tall),
                    (gleam + 18 * k, y - 20 * k),
                    (gleam, y - 20 * k),
                ],
                "#ffffff",
                opacity=0.3,
            ),
        )
    return standing(sketch, 118, 104)


def draw_oil_platform(color: str, phase: float) -> Drawing:
    """A platform on four legs in the sea, a derrick and a crane on it, a flame at its boom."""
    sketch = Sketch()
    legs = "".join(f"M{x} 10V-84" for x in (-104, -40, 40, 104))
    braces = "M-104 -10L-40 -80M-40 -10L-104 -80M40 -10L104 -80M104 -10L40 -80"
    derrick = [line("M-44 -130L-14 -306H14L44 -130", color, 6)]
    for k in range(5):
        y0, y1 = -130 - 35 * k, -165 - 35 * k
        half0, half1 = 44 - 6 * k, 38 - 6 * k
        derrick.append(
            line(f"M{-half0} {y0}L{half1} {y1}M{half0} {y0}L{-half1} {y1}M{-half1} {y1}H{half1}",
                 darken(color, 0.1), 2.6)
        )  # fmt: skip
    sketch.add(
        line(braces, _STEEL, 4),
        line(legs, darken(_STEEL, 0.15), 15),
        box(-134, -102, 268, 24, sideways(sketch, color, -134, 134), radius=3),
        box(-126, -130, 72, 28, "#f2efe6"),
        box(-118, -124, 14, 9, "#5a7fa8"),
        box(-96, -124, 14, 9, "#5a7fa8"),
        box(66, -134, 54, 32, "#d8dde2"),
        *derrick,
        line("M90 -134V-196L140 -228", "#e8b23c", 6),
        line("M138 -226V-176", "#3a3a44", 2),
        line("M-128 -104L-176 -190", _STEEL, 5),
        line("M-134 -102v-16h268v16", "#e8b23c", 2),
    )
    tall = 26 + 7 * wave(phase)
    flame = f"M-184 -188q-10 {-tall * 0.6:.1f} 8 {-tall:.1f}q14 {tall * 0.5:.1f} 2 {tall:.1f}Z"
    sketch.add(shape(flame, "#ff9a3c"))
    sketch.shine(halo(sketch, (-177, -204), 34, "#ffb45a", 0.8), shape(flame, "#ffcf6a"))
    return sketch.finish((-200, -322, 164, 24))


def draw_pumpjack(color: str, phase: float) -> Drawing:
    """A nodding pump of an oil field."""
    sketch = Sketch()
    nod = 13 * math.sin(phase * math.tau)
    beam = [
        box(-96, -9, 186, 16, sideways(sketch, color, -96, 90), radius=3),
        shape("M88 -34q24 34 0 62l-16 -12v-36Z", darken(color, 0.12)),
        box(-104, -4, 26, 40, darken(color, 0.35), radius=4),
    ]
    tip = 92, -150 + 92 * math.sin(math.radians(nod))
    sketch.add(
        box(-120, -14, 236, 14, darken(_STEEL, 0.3), radius=2),
        line("M-30 -14L0 -150L34 -14M-18 -70H16", darken(color, 0.2), 9),
        line(f"M{tip[0]:.1f} {tip[1] + 20:.1f}V-10", "#3a3a44", 3),
        box(84, -34, 16, 34, darken(_STEEL, 0.2)),
        group(beam, move=(0, -150), turn=nod),
        ellipse((0, -150), 8, 8, darken(color, 0.4)),
    )
    return standing(sketch, 136, 226, below=8)


def draw_scrap_heap(color: str, phase: float) -> Drawing:
    """Wrecks of cars, tyres and bent metal in a pile."""
    del phase
    sketch = Sketch()

    def wreck(x: float, y: float, paint: str, turn: float) -> str:
        body = [
            shape("M-64 0q-4 -26 16 -28l14 -22q2 -6 10 -6h34q8 0 12 8l12 20q30 2 30 28Z",
                  aslant(sketch, paint, (-64, -56, 64, 0))),
            polygon([(-30, -30), (-18, -48), (2, -48), (2, -30)], "#2c3440"),
            polygon([(8, -30), (8, -48), (24, -48), (34, -30)], "#2c3440"),
            line("M-24 -34l10 -12M14 -46l10 12", "#9fb0bc", 1.6),
            ellipse((-36, 0), 12, 12, "#33303a"),
            ellipse((38, 0), 12, 12, "#33303a"),
            shape("M-50 -16q10 -6 16 2q-4 8 -14 4Z", "#8a4a2c"),
        ]  # fmt: skip
        return group(body, move=(x, y), turn=turn)

    tyres = [
        ellipse((x, y), 17, 17, "#2b2930") + ellipse((x, y), 8, 8, "#6a6670")
        for x, y in ((-128, -17), (-104, -17), (128, -17), (116, -46))
    ]
    sketch.add(
        shape("M-150 0Q-110 -60 -70 -70Q0 -190 78 -84Q120 -64 152 0Z", darken("#7a6a60", 0.1)),
        line("M-90 -60l-24 -40M60 -96l34 -44l10 18M-30 -110l-12 -44", _STEEL, 6),
        wreck(4, -104, lighten(color, 0.1), -9),
        wreck(-60, -50, "#5a82a0", 6),
        wreck(66, -48, "#c8a23c", -5),
        wreck(2, -8, color, 2),
        *tyres,
        box(-30, -60, 24, 26, "#a8b2b8", radius=3),
        ellipse((-18, -47), 8, 8, "#5a6670"),
    )
    return standing(sketch, 166, 204, below=14)


KINDS: Final[Mapping[str, PropKind]] = {
    "wind turbine": PropKind(
        draw_wind_turbine, 340, "#eef2f4", "ground", frames=8, is_tall=True, is_background=True
    ),
    "solar panels": PropKind(draw_solar_panels, 96, "#27477f", "ground", frames=8),
    "oil platform": PropKind(
        draw_oil_platform, 300, "#d86a3c", "water", frames=8, is_tall=True, is_background=True
    ),
    "pumpjack": PropKind(draw_pumpjack, 190, "#c8503c", "ground", frames=16, is_tall=True),
    "scrap heap": PropKind(
        draw_scrap_heap, 170, "#a84a3a", "ground", is_tall=True, is_background=True
    ),
}
"""The kinds of this family by name."""
