"""Faces: eyes that look and blink, mouths, cheeks, noses; shared by all that live."""

import math
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.svg import INK, ellipse, line, shape

EyeState: TypeAlias = Literal[
    "open",
    "closed",
    "happy",
    "wide",
    "sad",
    "angry",
    "tired",
    "love",
    "squint",
    "wince",
    "doubt",
    "stern",
    "shy",
]
MouthState: TypeAlias = Literal[
    "smile", "open", "frown", "oh", "flat", "grit", "grin", "kiss", "roar", "wry", "smirk"
]

BLUSH: Final = "#f2707a"

MOODS: Final[Mapping[str, tuple[EyeState, MouthState]]] = {
    "happy": ("open", "open"),
    "sad": ("sad", "frown"),
    "angry": ("angry", "grit"),
    "afraid": ("wide", "grit"),
    "surprised": ("wide", "oh"),
    "tired": ("tired", "flat"),
    "in_love": ("love", "smile"),
    "disgusted": ("wince", "wry"),
    "embarrassed": ("shy", "wry"),
    "focused": ("stern", "flat"),
    "sly": ("squint", "smirk"),
    "doubtful": ("doubt", "flat"),
}
"""Words of `Look.face` to eyes and mouth."""

_SHUT: Final = frozenset({"closed", "happy"})


def eyes_of(face: str | None, eyes: EyeState) -> EyeState:
    """The eyes of a face that is `face` all along, when the action asks for `eyes`."""
    if face is None or eyes == "closed" or (eyes == "happy" and face in ("happy", "in_love")):
        return eyes
    return MOODS[face][0]


def mouth_of(face: str | None, mouth: MouthState) -> MouthState:
    """The mouth of a face that is `face` all along, when the action asks for `mouth`.

    An action that speaks or bites keeps its open mouth, so that it can be seen.
    """
    if face is None or mouth in ("oh", "kiss", "roar", "open") or face == "in_love":
        return mouth
    return MOODS[face][1]


def head_width(yaw: float) -> float:
    """Width of a head that turns from 1, ahead, to -1, back, as a paper puppet's does.

    It is never so narrow as to vanish.
    """
    return math.copysign(0.62 + 0.38 * abs(yaw), yaw)


def eye(
    centre: Point,
    radius: float,
    state: EyeState = "open",
    *,
    iris: str | None = None,
    ring: str | None = None,
    has_white: bool = False,
    look: float = 0.15,
    ink: str = INK,
    inner: Literal[-1, 1] = 1,
) -> str:
    """One eye.

    Args:
        centre: Its middle.
        radius: Of the dark disc.
        state: What it does or feels.
        iris: Colour of the crescent below.
        ring: Colour of a whole iris, as people's eyes have it; it shows white around it.
        has_white: Whether white shows around the disc, as on dark fur.
        look: -1..1, where the pupil goes.
        ink: Colour of the disc.
        inner: On which side the nose is; brows rise or fall towards it.
    """
    x, y = centre
    if state in _SHUT:
        lift = radius * (0.75 if state == "closed" else -0.95)
        return line(
            f"M{x - radius:.1f} {y:.1f} Q{x:.1f} {y + lift:.1f} {x + radius:.1f} {y:.1f}",
            ink,
            radius * 0.42,
        )
    if state in ("tired", "squint", "wince"):
        return "".join([_heavy(centre, radius, ink), *_brow(centre, radius, state, ink, inner)])
    if state == "love":
        return _heart(centre, radius * 1.25)
    size = radius * (0.82 if state == "wide" else 1.0)
    has_white = has_white or ring is not None
    parts = [ellipse(centre, radius * 1.4, radius * 1.5, "#fffdf6")] if has_white else []
    if state == "wide":
        parts = [ellipse(centre, radius * 1.55, radius * 1.7, "#fffdf6")]
    parts += _disc((x + radius * look, y), size, iris, ink, ring)
    return "".join([*parts, *_brow(centre, radius, state, ink, inner)])


def glowing_eye(centre: Point, radius: float, color: str) -> list[str]:
    """What is seen of an eye that glows in the dark: its iris, its slit and light around it."""
    x, y = centre
    return [
        *(ellipse(centre, radius * s, radius * s, color, opacity=0.14) for s in (3.2, 2.4, 1.7)),
        ellipse(centre, radius * 1.1, radius * 1.2, lighten(color, 0.25)),
        ellipse((x, y), radius * 0.34, radius * 0.8, INK),
    ]


def _disc(centre: Point, radius: float, iris: str | None, ink: str, ring: str | None) -> list[str]:
    px, y = centre
    parts = [ellipse(centre, radius * 0.94, radius * 1.16, ink)]
    if ring:
        parts.append(ellipse((px, y + radius * 0.04), radius * 0.84, radius * 1.04, ring))
        parts.append(ellipse((px, y + radius * 0.04), radius * 0.46, radius * 0.56, ink))
    if iris:
        parts.append(ellipse((px, y + radius * 0.34), radius * 0.72, radius * 0.72, iris))
        parts.append(ellipse((px, y + radius * 0.02), radius * 0.62, radius * 0.7, ink))
    parts.append(
        ellipse((px + radius * 0.3, y - radius * 0.46), radius * 0.36, radius * 0.38, "#fff")
    )
    parts.append(
        ellipse(
            (px - radius * 0.32, y + radius * 0.48),
            radius * 0.17,
            radius * 0.17,
            "#fff",
            opacity=0.8,
        )
    )
    return parts


def _brow(
    centre: Point, radius: float, state: EyeState, ink: str, inner: Literal[-1, 1]
) -> list[str]:
    """What tells a feeling above the eye: a brow that slants."""
    x, y = centre
    if state == "doubt":
        # One goes up, the other down.
        state = "wide" if inner < 0 else "angry"
    if state in _BROWS:
        rise, above = _BROWS[state]
        high = above * radius
        reach = radius * 1.35
        d = (
            f"M{x - inner * reach:.1f} {y - high - rise * radius * 0.7:.1f}"
            f" L{x + inner * reach:.1f} {y - high + rise * radius * 0.7:.1f}"
        )
        return [line(d, ink, radius * 0.4)]
    return []


_BROWS: Final[Mapping[EyeState, tuple[float, float]]] = {
    "sad": (-0.55, 1.75),
    "shy": (-0.7, 2.1),
    "angry": (0.6, 1.35),
    "stern": (0.35, 1.4),
    "wide": (-0.1, 2.4),
    "squint": (0.3, 1.1),
    "wince": (0.65, 1.0),
}
"""How far a brow falls towards the nose, and how high above the eye it is, in radii."""


def _heavy(centre: Point, r: float, ink: str) -> str:
    """An eye half shut."""
    x, y = centre
    half = f"M{x - r:.1f} {y:.1f} A{r:.1f} {r * 1.1:.1f} 0 0 0 {x + r:.1f} {y:.1f}Z"
    lid = f"M{x - r * 1.35:.1f} {y:.1f} Q{x:.1f} {y - r * 0.24:.1f} {x + r * 1.35:.1f} {y:.1f}"
    glint = ellipse((x + r * 0.4, y + r * 0.3), r * 0.24, r * 0.2, "#fff")
    return shape(half, ink) + glint + line(lid, ink, r * 0.36)


def _heart(centre: Point, r: float) -> str:
    x, y = centre
    d = (
        f"M{x:.1f} {y + r:.1f} C{x - r * 1.5:.1f} {y:.1f} {x - r * 0.9:.1f} {y - r * 1.2:.1f}"
        f" {x:.1f} {y - r * 0.4:.1f} C{x + r * 0.9:.1f} {y - r * 1.2:.1f} {x + r * 1.5:.1f}"
        f" {y:.1f} {x:.1f} {y + r:.1f}Z"
    )
    return shape(d, "#e8404e") + ellipse(
        (x - r * 0.4, y - r * 0.3), r * 0.2, r * 0.16, "#fff", opacity=0.7
    )


def blush(centre: Point, radius: float, *, opacity: float = 0.32) -> str:
    """A rosy cheek."""
    return ellipse(centre, radius, radius * 0.62, BLUSH, opacity=opacity)


def smile(left: Point, right: Point, depth: float, *, width: float = 2.4, ink: str = INK) -> str:
    """A mouth from corner to corner; a negative `depth` is sad."""
    mx, my = (left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + depth * 2
    return line(
        f"M{left[0]:.1f} {left[1]:.1f} Q{mx:.1f} {my:.1f} {right[0]:.1f} {right[1]:.1f}", ink, width
    )


def laugh(left: Point, right: Point, depth: float) -> str:
    """An open mouth with a tongue in it."""
    (x0, y0), (x1, y1) = left, right
    mx = (x0 + x1) / 2
    low = max(y0, y1) + depth
    mouth = shape(
        f"M{x0:.1f} {y0:.1f} Q{mx:.1f} {(y0 + y1) / 2 + depth * 0.25:.1f} {x1:.1f} {y1:.1f}"
        f" Q{x1:.1f} {low:.1f} {mx:.1f} {low:.1f} Q{x0:.1f} {low:.1f} {x0:.1f} {y0:.1f}Z",
        "#7a2a34",
    )
    tongue = ellipse((mx, low - depth * 0.22), (x1 - x0) * 0.26, depth * 0.22, "#f08a8a")
    return mouth + tongue


def mouth(
    left: Point,
    right: Point,
    depth: float,
    state: MouthState = "smile",
    *,
    width: float = 2.4,
    ink: str = INK,
) -> str:
    """A mouth from corner to corner in any state; `depth` is that of its smile."""
    (x0, y0), (x1, y1) = left, right
    mx, my, reach = (x0 + x1) / 2, (y0 + y1) / 2, x1 - x0
    match state:
        case "smile":
            return smile(left, right, depth, width=width, ink=ink)
        case "open":
            return laugh(left, right, max(depth * 2.6, reach * 0.55))
        case "frown":
            low = depth * 1.1
            return smile((x0, y0 + low), (x1, y1 + low), -depth, width=width, ink=ink)
        case "flat":
            return line(f"M{x0 + reach * 0.1:.1f} {my + depth:.1f} h{reach * 0.8:.1f}", ink, width)
        case "wry":
            wave = f"q{reach * 0.16:.1f} {-reach * 0.2:.1f} {reach * 0.32:.1f} 0"
            down = f"q{reach * 0.16:.1f} {reach * 0.2:.1f} {reach * 0.32:.1f} 0"
            low = my + depth
            return line(f"M{x0:.1f} {low:.1f} {wave} {down} {wave}", ink, width)
        case "smirk":
            d = f"M{x0 + reach * 0.15:.1f} {my + depth * 0.9:.1f}"
            up = f"Q{mx + reach * 0.2:.1f} {my + depth * 1.5:.1f} {x1:.1f} {y1 - depth * 0.5:.1f}"
            return line(f"{d} {up}", ink, width)
        case "oh":
            return ellipse((mx, my + depth), reach * 0.24, reach * 0.32, "#7a2a34")
        case "kiss":
            return ellipse(
                (mx + reach * 0.3, my + depth * 0.6), reach * 0.17, reach * 0.15, "#c8505c"
            )
        case "grit" | "grin":
            high = max(depth * 1.2, reach * 0.26)
            curve = depth * (1.4 if state == "grin" else -0.3)
            d = (
                f"M{x0:.1f} {y0:.1f} Q{mx:.1f} {my + curve:.1f} {x1:.1f} {y1:.1f}"
                f" L{x1 - reach * 0.06:.1f} {y1 + high:.1f} Q{mx:.1f} {my + high + curve:.1f}"
                f" {x0 + reach * 0.06:.1f} {y0 + high:.1f}Z"
            )
            bars = "".join(
                f"M{x0 + reach * k:.1f} {my + curve * 0.4:.1f} v{high:.1f} "
                for k in (0.26, 0.5, 0.74)
            )
            return shape(d, "#fffdf6") + line(bars, ink, width * 0.4) + line(d, ink, width * 0.7)
        case "roar":
            deep = max(depth * 3.6, reach * 0.8)
            fangs = (
                f"M{x0 + reach * 0.12:.1f} {my + deep * 0.08:.1f} l{reach * 0.1:.1f}"
                f" {deep * 0.3:.1f}"
                f" l{reach * 0.1:.1f} {-deep * 0.28:.1f}Z M{x1 - reach * 0.32:.1f}"
                f" {my + deep * 0.08:.1f}"
                f" l{reach * 0.1:.1f} {deep * 0.3:.1f} l{reach * 0.1:.1f} {-deep * 0.28:.1f}Z"
            )
            return laugh(left, right, deep) + shape(fangs, "#fffdf6")


def tears(eyes: tuple[Point, Point], size: float, fall: float) -> str:
    """Two drops below the eyes, `fall` 0..1 on their way down."""
    return "".join(
        ellipse((x, y + size * (1.1 + 3.2 * fall)), size * 0.34, size * 0.5, "#6fc3f2")
        + ellipse((x, y + size * 1.0), size * 0.3, size * 0.34, "#9fd8f7", opacity=0.8)
        for x, y in eyes
    )


def muzzle_mouth(nose: Point, size: float, *, ink: str = INK) -> str:
    """The `w` below an animal's nose."""
    x, y = nose
    return line(
        f"M{x:.1f} {y:.1f} v{size * 0.35:.1f} m0 0 q{-size * 0.12:.1f} {size * 0.5:.1f}"
        f" {-size * 0.72:.1f} {size * 0.3:.1f} M{x:.1f} {y + size * 0.35:.1f}"
        f" q{size * 0.12:.1f} {size * 0.42:.1f} {size * 0.56:.1f} {size * 0.18:.1f}",
        ink,
        max(1.4, size * 0.2),
    )


def heart_nose(centre: Point, radius: float, color: str) -> str:
    """A cat's nose: a rounded triangle with a glint."""
    x, y = centre
    outline = smooth(
        [
            (x - radius, y - radius * 0.5),
            (x, y - radius * 0.72),
            (x + radius, y - radius * 0.5),
            (x + radius * 0.35, y + radius * 0.45),
            (x, y + radius * 0.65),
            (x - radius * 0.35, y + radius * 0.45),
        ]
    )
    glint = ellipse(
        (x - radius * 0.2, y - radius * 0.35), radius * 0.36, radius * 0.18, "#fff", opacity=0.5
    )
    return shape(outline, color) + glint


def whiskers(centre: Point, length: float, spread: float, color: str) -> str:
    """Three hairs to each side of a muzzle; `spread` is half the muzzle's width."""
    x, y = centre
    hairs = "".join(
        f"M{x + side * spread:.1f} {y + k * 3:.1f} q{side * length * 0.5:.1f} {k * 2 - 2:.1f}"
        f" {side * length * (1 if side < 0 else 0.8):.1f} {k * 5 - 1:.1f} "
        for side in (-1, 1)
        for k in (-1, 0, 1)
    )
    return line(hairs, color, 1.2, opacity=0.75)
