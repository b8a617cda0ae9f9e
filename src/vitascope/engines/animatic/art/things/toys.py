"""Things of play and fair weather: balls, balloons, kites, umbrellas."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import (
    Sketch,
    ellipse,
    group,
    line,
    polygon,
    scaled,
    shape,
)
from vitascope.engines.animatic.art.things.kind import PropKind

RAINBOW: Final = ("#e8503c", "#f2a33a", "#f2d03a", "#5fa550", "#4a8fd8", "#8a5ac8")


def draw_ball(color: str, phase: float) -> Drawing:
    """A striped ball that rolls, one turn to the cycle."""
    sketch = Sketch()
    window = sketch.clip("M-20 -20 C-20 -46.5 20 -46.5 20 -20 C20 6.5 -20 6.5 -20 -20Z")
    blades = [
        shape(scaled("M0 0 Q.3 -.5 .2 -.98 Q.66 -.9 .9 -.4 Q.5 -.3 0 0Z", 20), tone)
        for tone in ("#ffffff", "#f2c23a", "#4a8fd8")
    ]
    turned = [group([blade], turn=index * 120) for index, blade in enumerate(blades)]
    sketch.add(
        ellipse((0, -20), 20, 20, color),
        group([group(turned, move=(0, -20), turn=phase * 360)], clip=window),
    )
    sketch.add(
        ellipse((-6, -28), 7, 5, "#fff", opacity=0.55),
        shape("M-19 -14 Q0 2 19 -14 Q16 0 0 0 Q-16 0 -19 -14Z", "#1a1030", opacity=0.16),
    )
    return sketch.finish((-22, -42, 22, 2))


def draw_balloon(color: str, phase: float) -> Drawing:
    """A toy balloon on its string; held by the string's end."""
    sway = math.sin(phase * math.tau) * 5
    sketch = Sketch()
    skin = sketch.radial(
        ((0, lighten(color, 0.5), 1), (0.45, color, 1), (1, darken(color, 0.2), 1)),
        (sway - 8, -124),
        46,
    )
    sketch.add(line(f"M0 0 Q{-sway:.1f} -40 {sway:.1f} -78", "#8a8490", 1.4))
    egg = smooth(
        [
            (sway, -148),
            (sway + 24, -134),
            (sway + 26, -106),
            (sway, -80),
            (sway - 26, -106),
            (sway - 24, -134),
        ]
    )
    sketch.add(
        polygon([(sway, -83), (sway - 5, -75), (sway + 5, -75)], darken(color, 0.15)),
        shape(egg, skin),
        ellipse((sway - 9, -130), 5, 9, "#fff", opacity=0.6, angle=24),
    )
    return sketch.finish((-40, -156, 40, 2), hold=(0, 0))


def draw_kite(color: str, phase: float) -> Drawing:
    """A kite with a tail of bows, at the end of its string."""
    wave = phase * math.tau
    body = Sketch()
    tail: list[Point] = [
        (-40, 46 + 0 * wave),
        (-58 + 7 * math.sin(wave), 78),
        (-52 + 9 * math.sin(wave + 1), 108),
        (-70 + 11 * math.sin(wave + 2), 138),
    ]
    body.add(line(smooth(tail, is_closed=False), "#6a5a70", 1.6))
    for index, (x, y) in enumerate(tail[1:]):
        body.add(
            polygon([(x - 9, y - 5), (x, y), (x - 9, y + 5)], RAINBOW[index + 1]),
            polygon([(x + 9, y - 5), (x, y), (x + 9, y + 5)], RAINBOW[index + 1]),
        )
    body.add(
        polygon([(30, -52), (38, 6), (-40, 46), (-20, -30)], color),
        polygon([(30, -52), (38, 6), (3, 0)], lighten(color, 0.3)),
        polygon([(-20, -30), (3, 0), (-40, 46)], darken(color, 0.14)),
        polygon([(3, 0), (38, 6), (-40, 46)], "#f2c23a"),
    )
    body.add(line("M30 -52 L-40 46 M-20 -30 L38 6", "#6a4a3a", 2))
    sketch = Sketch()
    sketch.add(line("M2 -200 Q-60 -110 -112 0", "#8a8490", 1.2))
    sketch.absorb(body, move=(0, -200), turn=math.sin(wave) * 7)
    return sketch.finish((-118, -268, 60, 4), anchor=(-112, 0), hold=(-112, 0))


_GORES: Final = (
    "M-60 -82 Q-57 -132 0 -134 Q-35 -120 -40 -82 Q-51 -92 -60 -82Z",
    "M-20 -82 Q-18 -118 0 -134 Q18 -118 20 -82 Q10 -94 0 -82 Q-10 -94 -20 -82Z",
    "M60 -82 Q57 -132 0 -134 Q35 -120 40 -82 Q51 -92 60 -82Z",
)
"""Every other piece between the ribs of an umbrella."""

_SPOTS: Final = (
    *((-46, -96), (-36, -112), (-28, -94), (-14, -104), (-16, -122), (0, -114), (2, -97)),
    *((16, -106), (14, -123), (28, -95), (34, -112), (46, -96), (-4, -128)),
)
"""Where the marks of its cloth are."""


def _umbrella_pattern(color: str, pattern: str) -> list[str]:
    mark = "#fdfaf2" if luma(color) < 0.62 else darken(color, 0.5)
    if pattern == "striped":
        return [shape(gore, mark) for gore in _GORES]
    if pattern == "spotted":
        return [ellipse(at, 4.2, 4.6, mark) for at in _SPOTS]
    if pattern == "checked":
        return [
            line("M-54 -104 H54 M-44 -118 H44 M-59 -90 H59", mark, 3, opacity=0.7),
            line("M-50 -86 Q-44 -112 -30 -127 M-30 -86 Q-26 -116 -14 -132 M0 -84 V-134"
                 " M30 -86 Q26 -116 14 -132 M50 -86 Q44 -112 30 -127", mark, 3, opacity=0.7),
        ]  # fmt: skip
    if pattern == "floral":
        tones = ("#fdfaf2", "#ffd23f", "#ff9cbe")
        flowers: list[str] = []
        for number, (x, y) in enumerate(_SPOTS):
            around = ((-3, 0), (3, 0), (0, -3), (0, 3))
            flowers += [ellipse((x + dx, y + dy), 2.8, 2.8, tones[number % 3]) for dx, dy in around]
            flowers.append(ellipse((x, y), 2, 2, "#e0862c"))
        return flowers
    return []


def draw_umbrella(color: str, phase: float) -> Drawing:
    """An open umbrella; held by its handle."""
    return patterned_umbrella(color, phase, "")


def patterned_umbrella(color: str, phase: float, pattern: str) -> Drawing:
    """The same with stripes, dots, checks or flowers; any other word leaves it plain."""
    body = Sketch()
    body.add(
        line("M0 6 V-96", "#6a4a3a", 3.4),
        line("M0 0 V12 Q0 20 -7 20 Q-13 20 -13 13", "#6a4a3a", 4.4),
        line("M0 -130 V-140", "#6a4a3a", 3.4),
    )
    canopy = (
        "M-60 -82 Q-57 -132 0 -134 Q57 -132 60 -82 Q51 -92 40 -82 Q30 -94 20 -82 "
        "Q10 -94 0 -82 Q-10 -94 -20 -82 Q-30 -94 -40 -82 Q-51 -92 -60 -82Z"
    )
    middle = "M-20 -82 Q-18 -118 0 -134 Q18 -118 20 -82 Q10 -94 0 -82 Q-10 -94 -20 -82Z"
    cloth = body.gradient(
        ((0, lighten(color, 0.22)), (1, darken(color, 0.12))), (-40, -134), (40, -80)
    )
    ribs = "M-40 -82 Q-35 -120 0 -134 Q35 -120 40 -82"
    body.add(
        shape(canopy, cloth),
        shape(middle, lighten(color, 0.12), opacity=0.7),
        *_umbrella_pattern(color, pattern),
        line(ribs, darken(color, 0.26), 1.6, opacity=0.6),
        ellipse((-32, -114), 13, 6, "#fff", opacity=0.3, angle=-32),
    )
    sketch = Sketch()
    sketch.absorb(body, turn=math.sin(phase * math.tau) * 2)
    return sketch.finish((-70, -146, 70, 26), anchor=(0, 24), hold=(0, 0))


def draw_snowball(color: str, phase: float) -> Drawing:
    """A ball of snow that rolls: lumps and blue hollows that go round with it."""
    sketch = Sketch()
    inside = sketch.clip("M-40 -40 A40 40 0 1 1 40 -40 A40 40 0 1 1 -40 -40Z")
    shade = darken(color, 0.12)
    lumps = [
        *(ellipse((x, y), 9 + size, 6 + size, shade, opacity=0.5, angle=x)
          for x, y, size in ((-20, -14, 2), (16, 18, 3), (22, -16, 1), (-12, 22, 1), (2, -2, 0))),
        *(ellipse((x, y), 4, 3, "#ffffff", opacity=0.9) for x, y in ((-6, -26), (26, 4), (-26, 8))),
    ]  # fmt: skip
    fill = sketch.gradient(((0, "#ffffff"), (1, darken(color, 0.16))), (-14, -70), (20, 0))
    sketch.add(
        ellipse((0, -40), 40, 40, fill),
        group([group(lumps, move=(0, -40), turn=phase * 360)], clip=inside),
        ellipse((-14, -58), 12, 7, "#ffffff", opacity=0.7, angle=-30),
    )
    return sketch.finish((-42, -82, 42, 2), anchor=(0, 0))


KINDS: Final[Mapping[str, PropKind]] = {
    "ball": PropKind(draw_ball, 40, "#e8503c", "ground", frames=12),
    "snowball": PropKind(draw_snowball, 80, "#eef6fb", "ground", frames=12),
    "balloon": PropKind(draw_balloon, 150, "#e8404a", "hand", frames=8),
    "kite": PropKind(draw_kite, 260, "#e8503c", "hand", frames=12),
    "umbrella": PropKind(
        draw_umbrella, 164, "#d8342c", "hand", frames=8, in_pattern=patterned_umbrella
    ),
}
"""The kinds of this family by name."""
