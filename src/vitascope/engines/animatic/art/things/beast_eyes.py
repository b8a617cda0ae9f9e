"""Eyes of animals that fill the picture, by their pupils: round, slit, or across."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line, shape
from vitascope.engines.animatic.art.things.kind import PropKind
from vitascope.engines.animatic.art.things.parts import rounded, wave

_BOUNDS: Final = (-330.0, -250.0, 330.0, 210.0)
_CENTRE: Final = (0.0, -46.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Eye:
    """What tells the eyes of one kind of beast from those of another."""

    pupil: tuple[float, float]
    """Half of its width and height, when it is narrow and when it is wide."""
    wide: tuple[float, float]
    iris: float = 62.0
    is_scaly: bool = False
    has_lashes: bool = False


_EYES: Final[Mapping[str, _Eye]] = {
    "cat eye": _Eye(pupil=(5, 46), wide=(26, 48)),
    "reptile eye": _Eye(pupil=(4, 54), wide=(9, 56), is_scaly=True),
    "horse eye": _Eye(pupil=(36, 13), wide=(42, 18), has_lashes=True),
    "beast eye": _Eye(pupil=(24, 24), wide=(32, 32)),
}


def _coat(sketch: Sketch, skin: str, *, is_scaly: bool) -> list[str]:
    """Fur that runs away from the eye, or scales around it."""
    found = [box(-330, -250, 660, 460, rounded(sketch, skin, (0, -40), 340))]
    for ring in range(5):
        r = 104 + ring * 46
        count = 26 + ring * 7
        for index in range(count):
            angle = (index + 0.5 * (ring % 2)) * math.tau / count
            x, y = 1.25 * r * math.cos(angle), -46 + r * math.sin(angle)
            if is_scaly:
                size = 9 + ring * 2.4
                found.append(ellipse((x, y), size, size * 0.8, darken(skin, 0.2)))
                found.append(
                    ellipse((x - 1.5, y - 2), size * 0.82, size * 0.62, lighten(skin, 0.1))
                )
                continue
            stray = (index * 0.618 + ring * 0.377) % 1
            long, turn = 26 + 8 * stray, angle + 0.5 * stray
            tone = darken(skin, 0.2) if stray < 0.5 else lighten(skin, 0.2)
            d = f"M{x:.1f} {y:.1f} l{long * math.cos(turn):.1f} {long * math.sin(turn):.1f}"
            found.append(line(d, tone, 3.4, opacity=0.55))
    return found


def _iris(sketch: Sketch, eye: _Eye, color: str, look: float, narrow: float) -> list[str]:
    r, (x, y) = eye.iris, (_CENTRE[0] + look, _CENTRE[1])
    half = [w + (n - w) * narrow for n, w in zip(eye.pupil, eye.wide, strict=True)]
    rays = (
        line(
            f"M{x + 0.42 * r * math.cos(k):.1f} {y + 0.42 * r * math.sin(k):.1f}"
            f"L{x + 0.92 * r * math.cos(k):.1f} {y + 0.92 * r * math.sin(k):.1f}",
            lighten(color, 0.4) if index % 2 else darken(color, 0.28),
            2.2,
            opacity=0.6,
        )
        for index, k in enumerate(i * math.tau / 40 for i in range(40))
    )
    return [
        ellipse((x, y), r + 5, r + 5, darken(color, 0.65)),
        ellipse((x, y), r, r, rounded(sketch, color, (x, y), r)),
        *rays,
        ellipse((x, y), half[0], half[1], "#0c0a10"),
        ellipse((x - 20, y - 24), 13, 15, "#ffffff", opacity=0.92),
        ellipse((x + 20, y + 22), 6, 6, "#ffffff", opacity=0.55),
    ]


def _eye(kind: str, color: str, phase: float, skin: str) -> Drawing:
    """One eye that looks about and blinks once; its pupil narrows and widens."""
    eye, sketch = _EYES[kind], Sketch()
    shut = max(0.0, 1 - abs(phase - 0.06) / 0.06)
    up, down = 76 * (1 - 0.96 * shut), 58 * (1 - 0.96 * shut)
    narrow = 0.5 + 0.5 * math.cos((phase - 0.5) * math.tau)
    lids = f"M-112 -40 Q-40 {-46 - up * 1.3:.1f} 30 {-46 - up:.1f} Q82 {-42 - up * 0.5:.1f} 112 -50"
    white = f"{lids} Q70 {-46 + down * 0.9:.1f} 6 {-46 + down:.1f} Q-70 {-46 + down:.1f} -112 -40Z"
    inside = sketch.clip(white)
    ball = [shape(white, darken(color, 0.35)), *_iris(sketch, eye, color, 7 * wave(phase), narrow)]
    ball.append(ellipse((0, -62 - up), 120, 22, "#1c1416", opacity=0.35))
    sketch.add(
        *_coat(sketch, skin, is_scaly=eye.is_scaly),
        line(white, darken(skin, 0.5), 26, opacity=0.7),
        group(ball, clip=inside),
        line(white, "#1c1416", 9),
    )
    for k in range(11 if eye.has_lashes else 0):
        x = -84 + 17 * k
        y = -46 - up * math.sin(math.pi * min(1.0, 0.16 + k * 0.075))
        sketch.add(line(f"M{x} {y:.1f} q{-4 + k * 1.6:.1f} -16 {-10 + k * 3} -32", "#1c1416", 4))
    return sketch.finish(_BOUNDS)


def draw_robot_eye(color: str, phase: float) -> Drawing:
    """The eye of a robot: a lens with rings of metal, whose light swells and fades."""
    sketch = Sketch()
    lit = 0.65 + 0.35 * wave(phase)
    iris = 40 + 8 * wave(phase, 0.3)
    plate = sketch.gradient(((0, "#8d97a6"), (1, "#4a515e")), (-330, -250), (330, 210))
    glow = sketch.radial(
        ((0, "#ffffff", 1.0), (0.3, lighten(color, 0.3), lit), (1, color, 0.0)), _CENTRE, 86
    )
    sketch.add(
        box(-330, -250, 660, 460, plate),
        line("M-330 -150 H-150 L-110 -110 M330 30 H160 L118 -6", "#363c47", 7),
        *(ellipse((x, y), 9, 9, "#363c47") for x in (-250, 250) for y in (-190, 120)),
        ellipse(_CENTRE, 118, 118, "#2a2f38"),
        ellipse((-3, -50), 108, 108, "#aab3c0"),
        ellipse(_CENTRE, 92, 92, "#15171c"),
        ellipse(_CENTRE, iris + 12, iris + 12, darken(color, 0.5)),
        ellipse(_CENTRE, iris, iris, color),
        ellipse(_CENTRE, 86, 86, glow),
        ellipse((-30, -82), 20, 12, "#ffffff", opacity=0.6, angle=-36),
    )
    return sketch.finish(_BOUNDS)


def _artist(kind: str) -> Callable[[str, float, str], Drawing]:
    def draw(color: str, phase: float, skin: str = "#a8784a") -> Drawing:
        return _eye(kind, color, phase, skin)

    return draw


def _kind(name: str, color: str, skin: str) -> PropKind:
    artist = _artist(name)
    return PropKind(
        lambda color, phase: artist(color, phase, skin),
        124, color, "table", frames=12, framed=250.0, by_hand=artist,
    )  # fmt: skip


KINDS: Final[Mapping[str, PropKind]] = {
    "cat eye": _kind("cat eye", "#8fb83a", "#9a8f86"),
    "reptile eye": _kind("reptile eye", "#e0a52c", "#5f9448"),
    "horse eye": _kind("horse eye", "#6a3f22", "#8a5a34"),
    "robot eye": PropKind(draw_robot_eye, 124, "#ff3a2e", "table", frames=12, framed=250.0),
    "beast eye": _kind("beast eye", "#b5761f", "#a8784a"),
}
"""The kinds of this family by name."""
