"""Young that are carried in a pouch: seen with the mother, drawn as a part of her."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.curves import Point, between
from vitascope.engines.animatic.art.quadruped_heads import draw_head
from vitascope.engines.animatic.art.quadruped_poses import Posture
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape

_SMALL: Final = 0.62
"""A joey's head, in heads of its mother."""


def draw_joey(sketch: Sketch, breed: Breed, posture: Posture, shoulder: Point) -> None:
    """A pouch at the belly, with the head and the paws of a young one above its edge."""
    x, y = between(posture.hip, shoulder, 0.34)
    x, y, wide = x + breed.hips * 0.42, y + breed.hips * 0.1, breed.hips * 0.3
    joey = replace(breed, head=breed.head * _SMALL, eye=breed.eye * 0.72)
    sketch.add(ellipse((x, y), wide, wide * 0.4, darken(breed.belly, 0.55)))
    draw_head(
        sketch,
        joey,
        (x + 1, y - joey.head * 0.86 + posture.wag),
        -6 + 3 * posture.wag,
        eyes=posture.eyes,
        mouth_state="smile",
        swing=0.0,
    )
    paw = darken(breed.color, 0.12)
    edge = f"M{x - wide:.1f} {y:.1f} Q{x:.1f} {y + wide * 0.62:.1f} {x + wide:.1f} {y:.1f}"
    pouch = f"{edge} Q{x + wide * 0.9:.1f} {y + wide * 1.5:.1f} {x:.1f} {y + wide * 1.6:.1f} "
    pouch += f"Q{x - wide * 1.1:.1f} {y + wide * 1.4:.1f} {x - wide:.1f} {y:.1f}Z"
    sketch.add(
        shape(pouch, breed.belly),
        line(edge, darken(breed.belly, 0.22), 2.6),
        group([ellipse((x + side, y + 5), 4.4, 5.4, paw) for side in (-7.0, 8.0)]),
    )
