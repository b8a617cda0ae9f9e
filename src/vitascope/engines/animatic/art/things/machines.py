"""Machines of homes and arcades: sewing machines, cabinets to play at, jukeboxes."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import (
    DARK_WOOD,
    GOLD,
    IRON,
    STEEL,
    aslant,
    gleam,
    halo,
    sideways,
    standing,
    streak,
    wave,
)


def draw_sewing_machine(color: str, phase: float) -> Drawing:
    """A sewing machine, its wheel on the right and its needle that goes up and down."""
    sketch = Sketch()
    dip = 5 * wave(phase * 2)
    sketch.add(
        box(-62, -12, 124, 12, DARK_WOOD, radius=2),
        box(-54, -20, 108, 9, darken(color, 0.3), radius=3),
        shape("M54 -20V-76Q54 -96 30 -96H-36Q-56 -96 -56 -76V-52H-40V-66Q-40 -74 -30 -74H18"
              "Q28 -74 28 -60V-20Z", sideways(sketch, color, -56, 54)),
        box(-50, -54, 6, 14, STEEL),
        line(f"M-47 {-42 + dip:.1f}V{-24 + dip:.1f}", STEEL, 2.4),
        shape("M-56 -24h24v5h-24Z", STEEL),
        ellipse((60, -74), 9, 20, darken(color, 0.2)),
        ellipse((62, -74), 5, 12, GOLD),
        line("M-20 -90H22", GOLD, 3),
        box(-10, -110, 8, 15, "#d8504a", radius=2),
        line(f"M-6 -108Q-40 -116 -47 {-44 + dip:.1f}", "#d8504a", 1.4),
        streak("M-40 -90H0", 3),
    )  # fmt: skip
    return standing(sketch, 76, 122)


def draw_arcade(color: str, phase: float) -> Drawing:
    """An arcade cabinet with its glowing screen, stick and buttons."""
    sketch = Sketch()
    body = sideways(sketch, color, -46, 46)
    hop = 6 * abs(wave(phase))
    sketch.add(
        shape("M-46 0V-180H38L46 -150V-120L34 -96L52 -84V-70L40 -62V0Z", body),
        box(-46, -178, 82, 24, darken(color, 0.3), radius=3),
        polygon([(-34, -150), (34, -150), (26, -100), (-34, -100)], "#14202e"),
        polygon([(-40, -92), (38, -92), (48, -76), (-40, -76)], darken(color, 0.2)),
        line("M-20 -84V-98", "#2a2430", 4),
        ellipse((-20, -100), 6, 6, "#d8342c"),
        *(
            ellipse((x, -84), 5, 3.4, tone)
            for x, tone in ((8, "#f2c23a"), (22, "#3fa7c4"), (34, "#4fae5c"))
        ),
        box(-28, -50, 36, 40, darken(color, 0.35), radius=3),
        box(-16, -44, 12, 5, "#f2d06a"),
    )
    lit = [
        box(-38, -173, 66, 14, "#ffe08a", radius=3),
        line("M-30 -166h50", "#e8503c", 5),
        polygon([(-30, -147), (30, -147), (23, -103), (-30, -103)], "#2a5a9a"),
        box(-4, -112 - hop, 9, 9, "#f7e36a"),
        *(box(x, -138, 7, 6, "#7be0a0") for x in (-22, -10, 2, 14)),
        box(-26, -107, 44, 2, "#f4fbff"),
    ]
    sketch.add(*lit)
    sketch.shine(halo(sketch, (0, -128), 60, "#6ab0ff", 0.5), *lit)
    return standing(sketch, 64, 186)


def draw_jukebox(color: str, phase: float) -> Drawing:
    """A jukebox: an arch of coloured light, records behind glass."""
    sketch = Sketch()
    outline = "M-50 0V-96Q-50 -150 0 -150Q50 -150 50 -96V0Z"
    sketch.add(shape(outline, sideways(sketch, color, -50, 50)))
    arcs = [
        line(f"M{-r} -6V-96Q{-r} {-96 - r} 0 {-96 - r}Q{r} {-96 - r} {r} -96V-6", tone, 5)
        for r, tone in ((44, "#ff8a5a"), (38, "#ffd84d"), (32, "#7be0c0"))
    ]
    sketch.add(
        *arcs,
        shape("M-28 -60V-96Q-28 -122 0 -122Q28 -122 28 -96V-60Z", "#2a2f44"),
        ellipse((0, -88), 20, 20, "#16161c"),
        ellipse((0, -88), 7, 7, "#d8342c"),
        line(f"M0 -88L{18 * math.cos(phase * math.tau):.1f} "
             f"{-88 + 18 * math.sin(phase * math.tau):.1f}", "#4a4a54", 1.6),
        box(-28, -54, 56, 14, "#f2ead8", radius=2),
        *(line(f"M{x} -51v8", "#b8a888", 2) for x in range(-22, 24, 8)),
        box(-26, -34, 52, 28, darken(color, 0.35), radius=3),
        *(line(f"M{x} -32v24", GOLD, 1.6) for x in range(-20, 22, 8)),
    )  # fmt: skip
    sketch.shine(halo(sketch, (0, -90), 70, "#ffb45e", 0.5), *arcs)
    return standing(sketch, 76, 164)


def draw_speaker(color: str, phase: float) -> Drawing:
    """A loudspeaker whose cones move."""
    sketch = Sketch()
    beat = 1 + 0.06 * wave(phase)
    sketch.add(box(-34, -110, 68, 110, sideways(sketch, color, -34, 34), radius=4))
    for y, r in ((-34, 24), (-84, 15)):
        sketch.add(
            ellipse((0, y), r + 4, r + 4, darken(color, 0.4)),
            ellipse((0, y), r * beat, r * beat, lighten(color, 0.12)),
            ellipse((0, y), r * 0.42, r * 0.42, darken(color, 0.3)),
            ellipse((-r * 0.3, y - r * 0.4), r * 0.2, r * 0.12, "#ffffff", opacity=0.4),
        )
    return standing(sketch, 42, 116)


def draw_robot_vacuum(color: str, phase: float) -> Drawing:
    """A round vacuum cleaner that goes over the floor by itself."""
    sketch = Sketch()
    brush = 5 * wave(phase)
    sketch.add(
        line(f"M38 -3 l12 {brush - 1:.1f} M38 -3 l10 {-brush * 0.4 - 1:.1f}", IRON, 2),
        shape("M-46 -14 Q-46 -3 -38 -2 H38 Q46 -3 46 -14Z", darken(color, 0.4)),
        ellipse((0, -15), 46, 9, darken(color, 0.12)),
        ellipse((0, -17), 45, 8.4, sideways(sketch, color, -45, 45)),
        ellipse((-2, -19), 12, 4, darken(color, 0.3)),
        box(-14, -27, 24, 9, sideways(sketch, darken(color, 0.2), -14, 10), radius=3),
        ellipse((26, -18), 4, 1.6, "#6fe0f0"),
        line("M-40 -9 H-14 M14 -9 H40", lighten(color, 0.3), 1.6, opacity=0.5),
        gleam((-22, -20), 12, 2.4, angle=-4),
    )
    sketch.shine(ellipse((26, -18), 6, 2.6, "#6fe0f0"))
    return standing(sketch, 54, 32, seat=(0, -19))


def draw_dishwasher(color: str, phase: float) -> Drawing:
    """A dishwasher, its door shut."""
    del phase
    sketch = Sketch()
    sketch.add(
        box(-40, -86, 80, 84, aslant(sketch, color, (-40, -86, 40, 0)), radius=4),
        box(-40, -86, 80, 15, lighten(color, 0.3), radius=4),
        *(ellipse((12 + k * 8, -78), 2.4, 2.4, tone) for k, tone in
          enumerate((IRON, IRON, "#5fc07a"))),
        box(-28, -66, 56, 5, STEEL, radius=2.5),
        line("M-34 -12 H34", darken(color, 0.2), 1.6),
        box(-38, -3, 76, 3, IRON),
    )  # fmt: skip
    return standing(sketch, 46, 92)


KINDS: Final[Mapping[str, PropKind]] = {
    "robot vacuum": PropKind(draw_robot_vacuum, 27, "#3f4450", "ground", frames=6),
    "dishwasher": PropKind(draw_dishwasher, 86, "#dfe4ea", "ground"),
    "sewing machine": PropKind(draw_sewing_machine, 116, "#2f3340", "table", frames=8),
    "arcade machine": PropKind(draw_arcade, 180, "#7a3f9a", "ground", frames=8),
    "jukebox": PropKind(draw_jukebox, 150, "#b8452c", "ground", frames=8),
    "speaker": PropKind(draw_speaker, 110, "#3a3f4a", "ground", frames=8),
}
"""The kinds of this family by name."""
