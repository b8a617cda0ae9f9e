"""Shirts, dresses and aprons of those who have no human body: on four legs, feathered, of metal."""

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, between, ribbon, turned
from vitascope.engines.animatic.art.quadruped_legs import fore
from vitascope.engines.animatic.art.quadruped_poses import Posture
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.wear import garment_of

_OPEN_WORDS = frozenset({"coat", "jacket", "suit", "vest", "lab coat", "raincoat", "uniform"})
"""Garments with buttons down the front."""


def dress_animal(
    sketch: Sketch,
    breed: Breed,
    posture: Posture,
    shoulder: Point,
    trunk: str,
    wear: tuple[str, ...],
) -> None:
    """Add what is worn over the chest and the back of a four-legged body."""
    worn = garment_of(wear)
    if worn is None:
        return
    word, color = worn
    hip, pitch = posture.hip, -posture.pitch
    start = 0.62 if word == "apron" else 0.16
    left, right = hip[0] + breed.length * start, hip[0] + breed.length + breed.chest
    deep = breed.chest + breed.hips
    corners = [(left, hip[1] - deep), (right, hip[1] - deep), (right, hip[1] + deep),
               (left - breed.hips * 0.12, hip[1] + deep)]  # fmt: skip
    area = (
        "M"
        + "L".join(
            f"{x:.1f} {y:.1f}" for x, y in (turned(corner, hip, pitch) for corner in corners)
        )
        + "Z"
    )
    cloth = sketch.gradient(
        ((0, lighten(color, 0.16)), (0.6, color), (1, darken(color, 0.14))),
        (0, hip[1] - breed.length * 0.6 - breed.hips),
        (0, 0),
    )
    top, low = (
        turned((left + 3, hip[1] - deep), hip, pitch),
        turned((left + 3 - breed.hips * 0.12, hip[1] + deep), hip, pitch),
    )
    hem = line(f"M{top[0]:.1f} {top[1]:.1f} L{low[0]:.1f} {low[1]:.1f}", darken(color, 0.25), 6)
    window = sketch.clip(trunk)
    sketch.add(group([group([shape(trunk, cloth), hem], clip=window)], clip=sketch.clip(area)))
    if word in ("dress", "tutu"):
        _frill(sketch, breed, posture, color)
    if word != "apron" and not posture.is_lying:
        bones = fore(breed, shoulder, posture.feet[3])
        cuff = between(bones.points[0], bones.points[1], 0.96)
        way = [bones.points[0], between(bones.points[0], cuff, 0.5), cuff]
        widths = [bones.widths[0] * 0.96, bones.widths[0] * 0.7, bones.widths[1] * 1.24]
        sketch.add(shape(ribbon(way, widths), lighten(color, 0.06)))
    if word in _OPEN_WORDS:
        front = (shoulder[0] + breed.chest * 0.36, shoulder[1])
        spots = [
            turned((front[0], front[1] + k * breed.chest * 0.16), shoulder, pitch)
            for k in (0, 1, 2)
        ]
        sketch.add(*(ellipse(at, 2.4, 2.4, darken(color, 0.5)) for at in spots))


def _frill(sketch: Sketch, breed: Breed, posture: Posture, color: str) -> None:
    hip = posture.hip
    puffs: list[str] = []
    for step in range(5):
        at = (hip[0] + breed.length * 0.14, hip[1] + breed.hips * (-0.5 + step * 0.26))
        tone = lighten(color, 0.3 if step % 2 else 0.14)
        puffs.append(ellipse(turned(at, hip, -posture.pitch), 13, breed.hips * 0.19, tone))
    sketch.add(*puffs)


def dress_upright(sketch: Sketch, egg: str, wear: tuple[str, ...]) -> None:
    """Add what a penguin or an owl wears over its egg of a body."""
    worn = garment_of(wear)
    if worn is None:
        return
    word, color = worn
    low = -30 if word in ("shirt", "vest", "hoodie", "jacket", "jersey") else -6
    area = f"M-60 -98 H60 V{low} Q0 {low + 10} -60 {low}Z"
    cloth = sketch.gradient(((0, lighten(color, 0.14)), (1, darken(color, 0.1))), (0, -98), (0, 0))
    parts = [
        shape(area, cloth),
        line((f"M-60 {low - 3} Q0 {low + 7} 60 {low - 3}"), darken(color, 0.25), 5),
    ]
    if word in _OPEN_WORDS:
        parts.append(line(f"M8 -96 V{low}", darken(color, 0.3), 2.4))
        parts += [ellipse((13, y), 2.6, 2.6, darken(color, 0.5)) for y in (-78, -60, -42)]
    sketch.add(group(parts, clip=sketch.clip(egg)))


def dress_chest(sketch: Sketch, torso: float, wear: tuple[str, ...]) -> list[str]:
    """What a robot wears over its chest, drawn in the chest's own frame."""
    worn = garment_of(wear)
    if worn is None:
        return []
    word, color = worn
    cloth = sketch.gradient(
        ((0, lighten(color, 0.16)), (1, darken(color, 0.12))), (0, -torso), (0, 10)
    )
    left = -14 if word == "apron" else -32
    body = f"M{left} {-torso - 4} H{34 if word != 'apron' else 26} V14 H{left}Z"
    parts = [shape(body, cloth), line(f"M{left} 12 H36", darken(color, 0.25), 4)]
    if word in _OPEN_WORDS:
        parts.append(line(f"M4 {-torso} V12", darken(color, 0.35), 2.4))
    return parts
