"""Trunks of four-legged kinds: outline, underside, wool, spines and humps, curled up or lying."""

import math

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, between, ribbon, smooth, turned
from vitascope.engines.animatic.art.quadruped_poses import Posture
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape


def trunk(breed: Breed, posture: Posture) -> str:
    """The outline of the body without neck and legs."""
    half, hips, chest = breed.length / 2, breed.hips, breed.chest
    points: list[Point] = [
        (-half - hips * 0.44, -hips * 0.02),
        (-half - hips * 0.16, -hips * 0.44),
        (-half * 0.4, -hips * 0.5),
        (half * 0.35, -chest * 0.46),
        (half + chest * 0.1, -chest * 0.48),
        (half + chest * 0.46, -chest * 0.04),
        (half + chest * 0.18, chest * 0.44),
        (half * 0.3, chest * 0.5),
        (-half * 0.4, hips * 0.42),
        (-half - hips * 0.06, hips * 0.46),
        (-half - hips * 0.38, hips * 0.3),
    ]
    hip = posture.hip
    return smooth([turned((hip[0] + half + x, hip[1] + y), hip, -posture.pitch) for x, y in points])


def fleece(breed: Breed, posture: Posture, shoulder: Point) -> list[str]:
    """A sheep's wool: a cloud of puffs along the body, with a few curls drawn in."""
    middle = between(posture.hip, shoulder, 0.5)
    reach, deep = breed.length * 0.66, breed.hips * 0.46
    puffs: list[str] = []
    for step in range(16):
        angle = step / 16 * math.tau
        at = (middle[0] + math.cos(angle) * reach, middle[1] + math.sin(angle) * deep)
        tone = darken(breed.color, 0.12 if math.sin(angle) > 0.3 else 0.0)
        puffs.append(ellipse(turned(at, middle, -posture.pitch), 17, 16, tone))
    puffs.append(ellipse(middle, reach, deep, breed.color, angle=-posture.pitch))
    for column in range(5):
        for row in range(3):
            x = (column - 2) * reach * 0.36 + (row % 2) * 8
            y = (row - 1) * deep * 0.52
            curl = turned((middle[0] + x - 6, middle[1] + y), middle, -posture.pitch)
            d = f"M{curl[0]:.1f} {curl[1]:.1f} q6 -9 12 0"
            puffs.append(line(d, darken(breed.color, 0.14), 2.6, opacity=0.8))
    return puffs


def belly_of(breed: Breed, posture: Posture, shoulder: Point) -> list[str]:
    """The pale underside and the light along the back; to be clipped to the trunk."""
    middle = between(posture.hip, shoulder, 0.56)
    under = turned((middle[0], middle[1] + breed.chest * 0.52), middle, -posture.pitch)
    glow = turned((middle[0], middle[1] - breed.chest * 0.4), middle, -posture.pitch)
    if breed.is_panda:
        chest = between(posture.hip, shoulder, 0.92)
        return [ellipse(chest, breed.chest * 0.3, breed.chest, breed.accent, angle=-posture.pitch)]
    return [
        ellipse(
            under,
            breed.length * 0.52,
            breed.chest * 0.3,
            breed.belly,
            opacity=0.9,
            angle=-posture.pitch,
        ),
        ellipse(
            glow,
            breed.length * 0.5,
            breed.chest * 0.13,
            "#ffffff",
            opacity=0.14,
            angle=-posture.pitch,
        ),
    ]


def draw_back(sketch: Sketch, breed: Breed, posture: Posture, *, is_behind: bool) -> None:
    """Add what stands on the back, or lies over it, of those that have such."""
    hip, half = posture.hip, breed.length / 2
    deep = breed.hips * 0.5
    parts: list[str] = []
    match breed.back:
        case "humps" if is_behind:
            for x, high in ((0.24, 0.9), (0.72, 1.0)):
                top = (hip[0] + breed.length * x, hip[1] - deep * 0.8)
                parts.append(ellipse(top, deep * 0.62, deep * 1.35 * high, breed.color))
        case "shoulder" if is_behind:
            top = (hip[0] + breed.length * 0.86, hip[1] - breed.chest * 0.3)
            parts.append(ellipse(top, breed.chest * 0.6, breed.chest * 0.5, breed.accent))
        case "spines" if not is_behind:
            parts += _spines(breed, hip, half)
        case "stripe" if not is_behind:
            d = (
                f"M{hip[0] - deep:.1f} {hip[1] - deep * 0.5:.1f}"
                f" Q{hip[0] + half:.1f} {hip[1] - deep * 1.3:.1f}"
                f" {hip[0] + breed.length:.1f} {hip[1] - breed.chest * 0.42:.1f}"
            )
            parts.append(line(d, breed.accent, deep * 0.4))
        case "plates" if is_behind:
            for step in range(7):
                x = hip[0] - deep * 0.4 + step * (breed.length + deep * 0.4) / 6
                size = deep * (0.3 + 0.24 * math.sin(math.pi * step / 6))
                y = hip[1] - deep * 0.8
                d = (
                    f"M{x - size:.1f} {y + 6:.1f} L{x:.1f} {y - size * 1.5:.1f}"
                    f" L{x + size:.1f} {y + 6:.1f}Z"
                )
                parts.append(shape(d, breed.accent))
        case _:
            return
    sketch.add(group(parts, turn=-posture.pitch, about=hip))


def _spines(breed: Breed, hip: Point, half: float) -> list[str]:
    """A hedgehog's coat: a dark dome with rows of points."""
    wide, high = breed.length * 0.5 + breed.hips * 0.42, breed.hips * 0.62
    middle = (hip[0] + half * 0.86, hip[1] + breed.hips * 0.16)
    points: list[Point] = []
    for step in range(23):
        angle = math.pi + step / 22 * math.pi
        reach = 1.16 if step % 2 else 0.98
        points.append(
            (
                middle[0] + math.cos(angle) * wide * reach,
                middle[1] + math.sin(angle) * high * reach * 1.2,
            )
        )
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"
    rows = "".join(
        f"M{middle[0] + (k - 3) * wide * 0.26 + row * 6:.1f}"
        f" {middle[1] - high * (0.2 + row * 0.32):.1f}"
        f" l-5 {-high * 0.2:.1f} "
        for k in range(7)
        for row in range(3)
    )
    return [shape(d, breed.accent), line(rows, lighten(breed.accent, 0.35), 2, opacity=0.8)]


def draw_lying_legs(
    sketch: Sketch, breed: Breed, posture: Posture, shoulder: Point, fur: str
) -> None:
    """Add folded legs: a thigh, a hind paw and a forearm along the ground."""
    hip, thick = posture.hip, breed.thick
    color = breed.accent if breed.is_panda or breed.has_wool else fur
    paw = darken(breed.color, 0.5) if breed.has_hooves else lighten(breed.color, 0.28)
    if breed.is_panda:
        paw = lighten(breed.accent, 0.1)
    thigh = (hip[0] + breed.hips * 0.14, -breed.hips * 0.32)
    front = shoulder[0] + breed.leg * 0.34 + 6
    sketch.add(
        ellipse(thigh, breed.hips * 0.44, breed.hips * 0.34, color),
        ellipse((thigh[0] + breed.hips * 0.42, -thick * 0.42), thick * 0.86, thick * 0.44, paw),
        shape(
            ribbon(
                [(shoulder[0] - 4, -breed.chest * 0.3), (shoulder[0] + 4, -thick * 0.7),
                 (front, -thick * 0.5)],
                [breed.chest * 0.44, thick * 1.2, thick],
            ),
            color,
        ),
        ellipse((front + thick * 0.3, -thick * 0.42), thick * 0.8, thick * 0.44, paw),
    )  # fmt: skip


def draw_curled(sketch: Sketch, breed: Breed, posture: Posture) -> Point:
    """Add a body that sleeps as a ring, tail before it; answers where the head lies."""
    breath = -posture.hip[1] - breed.hips * 0.47
    wide, high = breed.length * 0.56 + breed.hips * 0.24, breed.hips * 0.78 + breath
    fur = sketch.gradient(
        ((0, lighten(breed.color, 0.16)), (0.6, breed.color), (1, darken(breed.color, 0.16))),
        (0, -high * 1.7),
        (0, 0),
    )
    back = smooth(
        [(-wide, -high * 0.34), (-wide * 0.84, -high * 0.98), (-wide * 0.3, -high * 1.4),
         (wide * 0.36, -high * 1.26), (wide * 0.9, -high * 0.8), (wide, -high * 0.3),
         (wide * 0.7, 0), (-wide * 0.7, 0)]
    )  # fmt: skip
    window = sketch.clip(back)
    sketch.add(shape(back, darken(breed.accent, 0.0) if breed.back == "spines" else fur))
    marks: list[str] = []
    if breed.coat in ("tabby", "striped"):
        bars = "".join(
            f"M{-wide * 0.8 + k * wide * 0.3:.1f} {-high * 1.5:.1f} q{wide * 0.1:.1f}"
            f" {high * 0.4:.1f}"
            f" {wide * 0.02:.1f} {high * 0.8:.1f} "
            for k in range(6)
        )
        marks.append(line(bars, breed.accent, 6))
    elif breed.coat in ("calico", "patched", "spotted"):
        for x, y, size in (
            (-0.6, -0.9, 0.3),
            (0.1, -1.2, 0.26),
            (0.6, -0.7, 0.2),
            (-0.1, -0.5, 0.16),
        ):
            size = size * (0.4 if breed.coat == "spotted" else 1)
            marks.append(
                ellipse((x * wide, y * high), size * wide, size * wide * 0.8, breed.accent)
            )
    thigh = (-wide * 0.46, -high * 0.46)
    sketch.add(
        group(marks, clip=window),
        ellipse(thigh, wide * 0.44, high * 0.5, darken(breed.color, 0.07)),
        ellipse((-wide * 0.1, -breed.thick * 0.4), breed.thick * 0.9, breed.thick * 0.45,
                lighten(breed.color, 0.24)),
    )  # fmt: skip
    r = breed.head
    if breed.tail not in ("puff", "curl"):
        fat = 24 if breed.tail in ("brush", "squirrel", "ring", "skunk") else 12
        tail = [(-wide * 0.94, -high * 0.24), (-wide * 0.6, -fat * 0.4),
         (-wide * 0.05, -fat * 0.42),
                (wide * 0.36, -fat * 0.5)]  # fmt: skip
        sketch.add(shape(ribbon(tail, [fat * 0.7, fat, fat, fat * 0.6]), darken(breed.color, 0.12)))
        if breed.tail == "brush":
            sketch.add(shape(ribbon(tail[-2:], [fat * 0.95, fat * 0.6]), breed.belly))
    return (wide * 0.62, -r * 0.8)
