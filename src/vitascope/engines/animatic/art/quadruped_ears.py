"""Ears, horns, antlers and manes of four-legged kinds: what frames the face."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.colour import darken, mix
from vitascope.engines.animatic.art.curves import Point, ribbon, smooth
from vitascope.engines.animatic.art.faces import EyeState, MouthState
from vitascope.engines.animatic.art.svg import ellipse, group, line, shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a head is drawn from."""

    breed: Breed
    eyes: EyeState
    mouth: MouthState
    swing: float
    """-1..1, moves ears and trunk."""
    fur: str
    """Paint of the skull."""
    lights: list[str] = field(default_factory=list[str])
    """What of the face shines in the dark; whoever draws eyes that glow adds to it."""


def outline(points: Sequence[Point], r: float) -> str:
    """A smooth closed outline given in shares of the skull's radius."""
    return smooth([(x * r, y * r) for x, y in points])


def ear_hangs(breed: Breed) -> bool:
    """Whether the near ear lies over the face rather than behind it."""
    return breed.ear in ("flop", "elephant", "leaf")


def _pointed_ears(head: Head, height: float = 1.0) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head
    tip = breed.accent if breed.ear == "fox" else breed.color
    inner = mix(breed.belly, "#f0979d", 0.5)

    def ear(x: float, lean: float, color: str, *, is_far: bool) -> str:
        top = -r * (0.72 + 0.72 * height)
        body = smooth(
            [
                (x - r * 0.36, -r * 0.5),
                (x - r * 0.26 + lean * 0.4, -r * 0.98),
                (x + lean, top),
                (x + lean + r * 0.07, top + r * 0.05),
                (x + r * 0.34 + lean * 0.2, -r * 0.92),
                (x + r * 0.4, -r * 0.46),
            ]
        )
        parts = shape(body, darken(color, 0.16) if is_far else color)
        if breed.ear == "fox" and not is_far:
            parts += shape(
                smooth(
                    [
                        (x - r * 0.3, -r * 0.5),
                        (x - r * 0.2, -r * 0.85),
                        (x + r * 0.1, -r),
                        (x + r * 0.4, -r * 0.5),
                    ]
                ),
                breed.color,
            )
        hollow = smooth(
            [
                (x - r * 0.16, -r * 0.62),
                (x - r * 0.08 + lean * 0.5, -r * 0.95),
                (x + lean * 0.9 + r * 0.02, top + r * 0.22),
                (x + r * 0.2, -r * 0.9),
                (x + r * 0.22, -r * 0.62),
            ]
        )
        return parts + shape(hollow, inner, opacity=0.6 if is_far else 1)

    twitch = head.swing * r * 0.03
    return (
        ear(r * 0.62, r * 0.2 + twitch, tip, is_far=True),
        ear(-r * 0.46, -r * 0.14 - twitch, tip, is_far=False),
    )


def _fox_ears(head: Head) -> tuple[str, str]:
    return _pointed_ears(head, 1.3)


def _flop_ears(head: Head) -> tuple[str, str]:
    r, color = head.breed.head, head.breed.accent
    flap = head.swing * 0.08
    near = [
        (-0.2, -0.82), (-0.64, -0.9), (-1.02 - flap, -0.3), (-0.98 - flap, 0.42),
        (-0.6 - flap, 0.5), (-0.3, 0.02), (-0.14, -0.5),
    ]  # fmt: skip
    far = [(0.5, -0.84), (0.86, -0.86), (1.12, -0.5), (1.16 + flap, -0.1), (0.94, 0.0), (0.7, -0.4)]
    return shape(outline(far, r), darken(color, 0.25)), shape(outline(near, r), color)


def _round_ears(head: Head) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head
    color = breed.accent if breed.is_panda else breed.color
    inner = color if breed.is_panda else mix(breed.belly, "#e08a80", 0.4)
    size = 0.52 if breed.ear == "mouse" else 0.33

    def ear(x: float, tone: str) -> str:
        centre = (x, -r * (0.55 + size * 0.75))
        return ellipse(centre, r * size, r * size, tone) + ellipse(
            (centre[0] + 1, centre[1] + 2), r * size * 0.62, r * size * 0.62, inner
        )

    return ear(r * 0.66, darken(color, 0.16)), ear(-r * 0.58, color)


def _long_ears(head: Head) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head
    inner = mix(breed.belly, "#f0979d", 0.55)

    def ear(x: float, angle: float, tone: str) -> str:
        return group(
            [
                ellipse((x, -r * 1.34), r * 0.24, r * 0.78, tone),
                ellipse((x + 1, -r * 1.3), r * 0.12, r * 0.58, inner),
            ],
            turn=angle + head.swing * 3,
            about=(x, -r * 0.6),
        )

    return ear(r * 0.5, 14, darken(breed.color, 0.14)), ear(-r * 0.34, -12, breed.color)


def _small_ears(head: Head) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head

    def ear(x: float, tone: str) -> str:
        return shape(
            smooth(
                [
                    (x - r * 0.26, -r * 0.6),
                    (x - r * 0.2, -r * 1.2),
                    (x + r * 0.06, -r * 1.62),
                    (x + r * 0.3, -r * 1.1),
                    (x + r * 0.28, -r * 0.6),
                ]
            ),
            tone,
        )

    return ear(r * 0.36, darken(breed.color, 0.18)), ear(-r * 0.14, breed.color)


def _leaf_ears(head: Head) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head
    tone = breed.accent if breed.coat == "patched" or breed.has_wool else breed.color

    def ear(x: float, angle: float, color: str) -> str:
        return group(
            [
                ellipse((x, -r * 1.0), r * 0.24, r * 0.46, color),
                ellipse((x + 1, -r * 0.98), r * 0.12, r * 0.3, mix(color, "#f0a0a0", 0.45)),
            ],
            turn=angle + head.swing * 4,
            about=(x, -r * 0.55),
        )

    return ear(r * 0.5, 46, darken(tone, 0.2)), ear(-r * 0.42, -64, tone)


def _elephant_ears(head: Head) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head
    flap = head.swing * r * 0.12
    outer = [
        (-0.1, -0.62),
        (-0.8, -0.92),
        (-1.36, -0.4),
        (-1.34, 0.42),
        (-0.8, 0.95),
        (-0.3, 0.72),
        (-0.06, 0.1),
    ]
    inner = [
        (-0.26, -0.4),
        (-0.8, -0.66),
        (-1.14, -0.26),
        (-1.1, 0.34),
        (-0.74, 0.7),
        (-0.38, 0.52),
        (-0.22, 0.1),
    ]
    near = shape(
        smooth([(x * r - flap * (x < -0.5), y * r) for x, y in outer]), darken(breed.color, 0.12)
    )
    near += shape(
        smooth([(x * r - flap * (x < -0.5), y * r) for x, y in inner]),
        mix(breed.color, "#e8a9b0", 0.4),
    )
    return "", near


def _fluffy_ears(head: Head) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head
    tone = breed.color if breed.mask is None else mix(breed.color, "#ffffff", 0.25)
    inner = mix(breed.belly, "#f4d8d8", 0.5) if breed.mask is None else "#fff6ea"

    def ear(x: float, color: str) -> str:
        puffs = "".join(
            ellipse((x * r + dx * r, -r * 0.72 + dy * r), r * 0.3, r * 0.3, color)
            for dx, dy in ((0, -0.16), (-0.22, 0), (0.2, 0.02), (-0.04, 0.14))
        )
        return puffs + ellipse((x * r, -r * 0.72), r * 0.26, r * 0.26, inner)

    return ear(0.78, darken(tone, 0.16)), ear(-0.74, tone)


def _tiny_ears(head: Head) -> tuple[str, str]:
    breed, r = head.breed, head.breed.head
    return (
        ellipse((r * 0.56, -r * 0.78), r * 0.17, r * 0.17, darken(breed.color, 0.22)),
        ellipse((-r * 0.56, -r * 0.72), r * 0.2, r * 0.2, darken(breed.color, 0.1))
        + ellipse((-r * 0.54, -r * 0.7), r * 0.11, r * 0.11, mix(breed.belly, "#e08a80", 0.4)),
    )


def _no_ears(head: Head) -> tuple[str, str]:
    del head
    return "", ""


EARS: Final[Mapping[str, Callable[[Head], tuple[str, str]]]] = {
    "cat": _pointed_ears,
    "fox": _fox_ears,
    "flop": _flop_ears,
    "round": _round_ears,
    "mouse": _round_ears,
    "long": _long_ears,
    "small": _small_ears,
    "leaf": _leaf_ears,
    "elephant": _elephant_ears,
    "fluffy": _fluffy_ears,
    "tiny": _tiny_ears,
    "none": _no_ears,
}


def _curled_horn(r: float) -> list[str]:
    """A ram's horn: once round beside the ear, with rings across it."""
    points = [(0.1, -0.8), (-0.5, -1.2), (-1.15, -0.9), (-1.3, -0.2), (-0.9, 0.3), (-0.45, 0.1)]
    widths = [0.5, 0.48, 0.42, 0.34, 0.24, 0.1]
    horn = ribbon([(x * r, y * r) for x, y in points], [w * r for w in widths])
    rings = "".join(
        f"M{x * r:.1f} {y * r:.1f} l{dx * r:.1f} {dy * r:.1f} "
        for x, y, dx, dy in (
            (-0.3, -1.34, 0.12, 0.4),
            (-0.8, -1.28, -0.02, 0.4),
            (-1.24, -0.98, 0.2, 0.3),
            (-1.44, -0.48, 0.32, 0.14),
            (-1.38, 0.06, 0.28, -0.1),
        )
    )
    return [shape(horn, "#c9b48a"), line(rings, "#9a8460", r * 0.07)]


def crown(head: Head) -> list[str]:
    """Horns, antlers and the lion's mane: all that is behind the skull."""
    breed, r = head.breed, head.breed.head
    parts: list[str] = []
    if breed.lion_mane:
        for step in range(16):
            angle = step / 16 * math.tau
            tone = breed.accent if step % 2 else darken(breed.accent, 0.14)
            centre = (math.cos(angle) * r * 1.06 - r * 0.12, math.sin(angle) * r * 1.04 + r * 0.06)
            parts.append(ellipse(centre, r * 0.42, r * 0.42, tone))
    if breed.head_shape == "rhino" and breed.horns:
        frill = outline([(0.3, -1.0), (-0.5, -1.5), (-1.3, -1.1), (-1.5, -0.2), (-1.2, 0.7),
                         (-0.4, 0.9)], r)  # fmt: skip
        studs = [
            ellipse((x * r, y * r), r * 0.13, r * 0.13, "#efe6d2")
            for x, y in ((0.0, -1.24), (-0.6, -1.46), (-1.2, -1.12), (-1.48, -0.4), (-1.36, 0.3))
        ]
        parts += [shape(frill, breed.accent), *studs]
    if breed.has_pouf:
        parts += [
            ellipse((x * r, y * r), r * 0.42, r * 0.4, breed.color)
            for x, y in ((-0.5, -0.86), (0.0, -1.14), (0.5, -0.9), (0.0, -0.8))
        ]
    if breed.antlers:
        for x, side, tone in ((0.42, 1, "#8a6a48"), (-0.1, -1, "#a98560")):
            d = (
                f"M{x * r:.1f} {-r * 0.7:.1f} q{side * r * 0.5:.1f} {-r * 0.8:.1f} "
                f"{side * r * 0.4:.1f} {-r * 1.9:.1f}"
                f" m{-side * r * 0.02:.1f} {r * 0.9:.1f} q{side * r * 0.5:.1f} "
                f"{-r * 0.1:.1f} {side * r * 0.62:.1f} {-r * 0.62:.1f}"
            )
            parts.append(line(d, tone, r * 0.2))
    if breed.horns and breed.has_wool:
        parts += _curled_horn(r)
    elif breed.horns:
        for x, tone in ((0.4, "#cdbd9c"), (-0.12, "#e0d2b2")):
            d = (
                f"M{x * r:.1f} {-r * 0.72:.1f} q{r * (x - 0.1) * 0.5:.1f} "
                f"{-r * 0.5:.1f} {r * 0.16:.1f} {-r * 0.82:.1f}"
            )
            parts.append(line(d, tone, r * 0.24))
    return parts
