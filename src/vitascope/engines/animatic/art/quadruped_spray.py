"""Water that an elephant blows from its trunk."""

import math
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point, turned
from vitascope.engines.animatic.art.quadruped_heads import TRUNK_UP
from vitascope.engines.animatic.art.quadruped_poses import POSTURES, Posture
from vitascope.engines.animatic.art.stances import wave_of
from vitascope.engines.animatic.art.svg import ellipse, line

_WATER: Final = "#8fd0f0"

_ARCS: Final = ((78.0, 54.0), (96.0, 40.0), (58.0, 64.0))
"""How far each jet goes, and how high above the trunk."""

_FALL: Final = 128.0
"""How far below the trunk the water comes down."""


def spraying(breed: Breed, phase: float) -> Posture:
    """Head up, trunk raised."""
    standing = POSTURES["stand"](breed, phase)
    return replace(
        standing, pitch=3, nod=(2, -4 + wave_of(phase)), head_turn=-8, eyes="happy", mouth="oh"
    )


def has_jet(breed: Breed, action: str) -> bool:
    """Whether a kind blows water in an action."""
    return action == "spray" and breed.head_shape == "elephant"


def jet(breed: Breed, posture: Posture, head: Point, phase: float) -> list[str]:
    """Arcs of water from the tip of the trunk, drops along them; phase 1 is as phase 0."""
    x, y = TRUNK_UP[-1]
    tip = (head[0] + x * breed.head, head[1] + y * breed.head)
    tip = turned(tip, head, posture.head_turn)
    shapes: list[str] = []
    for number, (far, high) in enumerate(_ARCS):
        top: Point = (tip[0] + far * 0.42, tip[1] - high * 1.9)
        end: Point = (tip[0] + far, tip[1] + _FALL)
        shapes.append(
            line(
                f"M{tip[0]:.1f} {tip[1]:.1f} Q{top[0]:.1f} {top[1]:.1f} {end[0]:.1f} {end[1]:.1f}",
                _WATER,
                5.0 - number,
                opacity=0.6,
            )
        )
        for step in range(6):
            along = (step / 6 + phase / 3 + number * 0.07) % 1
            at = tuple(
                (1 - along) ** 2 * a + 2 * along * (1 - along) * b + along**2 * c
                for a, b, c in zip(tip, top, end, strict=True)
            )
            size = 3.2 + 2.6 * math.sin(along * math.pi)
            shapes.append(ellipse((at[0], at[1]), size, size * 1.2, "#d8f1fc", opacity=0.9))
    return shapes
