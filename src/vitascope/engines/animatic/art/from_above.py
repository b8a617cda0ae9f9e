"""What moves, seen from straight above: people, animals, boats and cars, all heading right.

The anchor is the middle; sizes are in drawing units, and small things are larger than in life.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Drawing, Pose
from vitascope.engines.animatic.art.people import person_of
from vitascope.engines.animatic.art.people_clothes import CUTS
from vitascope.engines.animatic.art.people_limbs import skin_of
from vitascope.engines.animatic.art.plumage import BIRDS
from vitascope.engines.animatic.art.props import KINDS as PROPS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, polygon, shape
from vitascope.engines.animatic.art.whales_above import WHALES, ray_above, whale_above
from vitascope.engines.animatic.spec import Look


@dataclass(frozen=True, slots=True)
class _Hull:
    """A vehicle's outline."""

    form: str
    """`car`, `truck`, `cycle`, `boat`, `sail` or `ship`."""
    length: float
    width: float


VEHICLES: Final[Mapping[str, _Hull]] = {
    **{kind: _Hull("car", 190, 84) for kind in ("car", "race car", "convertible", "taxi")},
    **{kind: _Hull("car", 168, 80) for kind in ("small car", "police car", "pickup", "van")},
    **{kind: _Hull("car", 186, 86) for kind in ("sports car", "suv", "jeep")},
    **dict.fromkeys(("bus", "truck", "fire truck", "ambulance"), _Hull("truck", 300, 96)),
    **dict.fromkeys(("double-decker", "ice cream truck"), _Hull("truck", 300, 96)),
    **{kind: _Hull("cycle", 150, 54) for kind in ("motorcycle", "scooter", "bicycle")},
    **{kind: _Hull("boat", 190, 74) for kind in ("boat", "rowing boat")},
    "canoe": _Hull("boat", 220, 48),
    "gondola": _Hull("boat", 280, 52),
    "motorboat": _Hull("boat", 230, 84),
    "sailboat": _Hull("sail", 250, 84),
    **{kind: _Hull("sail", 380, 120) for kind in ("pirate ship", "sailing ship")},
    **{kind: _Hull("ship", 520, 130) for kind in ("ship", "cargo ship")},
    "yacht": _Hull("ship", 300, 96),
    "ferry": _Hull("ship", 420, 140),
}
"""Vehicles that can be seen from above, with their outlines."""

_LONG: Final[Mapping[str, float]] = {"whale": 420, "orca": 300, "shark": 240, "dolphin": 190}
"""Lengths of large swimmers; all others are 120 long."""

_FAMILIES: Final = frozenset({"person", "quadruped", "bird", "fish"})


def has_top(kind: str) -> bool:
    """Whether there is a drawing of a kind from above."""
    if kind in SUBJECTS:
        return SUBJECTS[kind].family in _FAMILIES
    return kind in VEHICLES


def draw_subject_above(kind: str, look: Look, pose: Pose) -> Drawing:
    """A living thing from above.

    Raises:
        KeyError: `has_top` is false of the kind.
    """
    drawn = {"person": _person, "quadruped": _quadruped, "bird": _bird, "fish": _swimmer}
    return drawn[SUBJECTS[kind].family](kind, look, pose).resized(look.size)


def draw_prop_above(kind: str, look: Look, phase: float) -> Drawing:
    """A vehicle from above; the same of what it raises."""
    hull = VEHICLES[kind]
    color = look.color or PROPS[kind].color
    drawn = {
        "car": _car,
        "truck": _truck,
        "cycle": _cycle,
        "boat": _boat,
        "sail": _sail,
        "ship": _ship,
    }
    return drawn[hull.form](hull, color, phase).resized(look.size)


def _finished(sketch: Sketch, long: float, wide: float) -> Drawing:
    return sketch.finish((-long, -wide, long, wide), seat=(0, 0))


_PRONE: Final = frozenset({"lie", "sleep", "swim", "float", "dive", "surf", "bathe", "crawl"})


def _person(kind: str, look: Look, pose: Pose) -> Drawing:
    person = person_of(kind, look)
    skin, hair = skin_of(person), person.hair
    swing = math.sin(pose.phase * math.tau)
    sketch = Sketch()
    sleeve = darken(person.top, 0.12)
    has_skirt = bool(CUTS[person.outfit].skirt)
    legs = skin if has_skirt else person.bottom
    if pose.action in _PRONE:
        kick = 6 * swing
        for side in (-1, 1):
            sketch.add(
                line(f"M-14 {side * 9}L-74 {side * 12 + kick * side:.1f}", legs, 15),
                ellipse((-80, side * 13 + kick * side), 9, 6, skin),
                line(f"M20 {side * 20}L{34 + 14 * swing * side:.1f} {side * 46}", skin, 10),
            )
        if has_skirt:
            hem = [(-2, -20), (-52, -30), (-56, 0), (-52, 30), (-2, 20)]
            sketch.add(polygon(hem, darken(person.top, 0.08)))
        sketch.add(box(-24, -22, 54, 44, person.top, radius=18), ellipse((46, 0), 17, 16, hair))
        sketch.add(ellipse((51, 0), 11, 11, skin))
        return _finished(sketch, 110, 70)
    stride = 0.0 if pose.action in ("stand", "sit", "talk", "read") else 22 * swing
    for side in (-1, 1):
        sketch.add(ellipse((side * stride * 0.8 + 4, side * 11), 13, 7, darken(person.bottom, 0.2)))
    if has_skirt:
        sketch.add(ellipse((-2, 0), 27, 31, darken(person.top, 0.1)))
    for side in (-1, 1):
        reach = -side * stride
        sketch.add(
            line(f"M0 {side * 28}L{reach:.1f} {side * 34}", sleeve, 13),
            ellipse((reach * 1.2 + 5, side * 34), 6, 6, skin),
        )
    sketch.add(
        ellipse((0, 0), 17, 32, person.top),
        ellipse((-3, -6), 10, 20, lighten(person.top, 0.16), opacity=0.6),
        ellipse((6, 0), 18, 17, skin),
        ellipse((1, 0), 18, 18, hair),
        ellipse((-3, -5), 8, 7, lighten(hair, 0.2), opacity=0.6),
    )
    return _finished(sketch, 60, 60)


def _quadruped(kind: str, look: Look, pose: Pose) -> Drawing:
    entry = SUBJECTS[kind]
    color = look.color or entry.color
    long = min(210.0, max(80.0, entry.height * 1.2))
    half = long * (0.36 if kind in ("elephant", "hippo", "rhino", "bear", "pig") else 0.26)
    stride = long * 0.1 * math.sin(pose.phase * math.tau)
    if pose.action in ("stand", "sit", "sleep", "eat", "graze", "lie"):
        stride = 0.0
    sketch = Sketch()
    for x, turn in ((long * 0.3, 1), (-long * 0.3, -1)):
        for side in (-1, 1):
            at = (x + side * turn * stride, side * half * 0.9)
            sketch.add(ellipse(at, long * 0.09, long * 0.07, darken(color, 0.3)))
    wag = 6 * math.sin(pose.phase * math.tau)
    sketch.add(
        line(f"M{-long * 0.44:.1f} 0Q{-long * 0.6:.1f} 0 {-long * 0.72:.1f} {wag:.1f}",
             darken(color, 0.2), long * 0.07),
        ellipse((long * 0.38, 0), long * 0.22, half * 0.6, darken(color, 0.08)),
        ellipse((-2, 0), long * 0.46, half, color),
    )  # fmt: skip
    back = (-long * 0.04, -half * 0.3)
    sketch.add(ellipse(back, long * 0.36, half * 0.4, lighten(color, 0.2), opacity=0.7))
    if look.coat in ("spotted", "patched") or kind in ("cow", "leopard", "giraffe", "cheetah"):
        for x, y, r in (
            (-0.3, 0.1, 0.1),
            (-0.06, -0.14, 0.09),
            (0.14, 0.1, 0.08),
            (0.0, 0.18, 0.07),
        ):
            sketch.add(ellipse((x * long, y * long), r * long, r * long * 0.8, darken(color, 0.5)))
    if kind in ("zebra", "tiger"):
        for k in range(-3, 4):
            sketch.add(
                line(f"M{k * long * 0.11:.1f} {-half * 0.8:.1f}v{half * 1.6:.1f}", "#2a2430", 4)
            )
    ear = half * (0.9 if kind == "elephant" else 0.3)
    for side in (-1, 1):
        sketch.add(
            ellipse((long * 0.5, side * half * 0.55), ear * 0.5, ear * 0.6, darken(color, 0.16))
        )
    head = (long * 0.62, 0.0)
    sketch.add(
        ellipse(head, long * 0.18, half * 0.46, color),
        ellipse((long * 0.78, 0), long * 0.08, half * 0.26, darken(color, 0.2)),
    )
    if kind == "elephant":
        sketch.add(
            line(
                f"M{long * 0.76:.1f} 0Q{long * 0.95:.1f} {wag:.1f} {long * 1.06:.1f} 0",
                color,
                long * 0.1,
            )
        )
    return _finished(sketch, long * 1.2, long * 0.6)


def _bird(kind: str, look: Look, pose: Pose) -> Drawing:
    feathers = BIRDS[kind]
    color = look.color or feathers.color
    sketch = Sketch()
    spread = 62.0
    if pose.action == "fly":
        spread *= 0.72 + 0.28 * math.cos(pose.phase * math.tau)
    elif pose.action != "float":
        spread = 16.0
    for side in (-1, 1):
        tip = side * spread
        wing = f"M16 {side * 5}Q10 {tip * 0.7:.1f} -8 {tip:.1f}Q-22 {tip * 0.6:.1f} -18 {side * 6}Z"
        sketch.add(shape(wing, darken(color, 0.16)))
    sketch.add(
        polygon([(-18, -5), (-44, -12), (-40, 0), (-44, 12), (-18, 5)], darken(color, 0.24)),
        ellipse((0, 0), 28, 12, color),
        ellipse((26, 0), 10, 9, feathers.head or color),
        polygon([(34, -4), (46, 0), (34, 4)], feathers.beak),
    )
    return _finished(sketch, 60, 74)


def _swimmer(kind: str, look: Look, pose: Pose) -> Drawing:
    color = look.color or SUBJECTS[kind].color
    if kind == "turtle":
        return _turtle(color, pose.phase)
    if kind == "manta ray":
        return _finished(ray_above(color, pose.phase), 130, 130)
    if kind in WHALES:
        long = _LONG.get(kind, 200.0)
        return _finished(whale_above(kind, color, long, pose.phase), long * 0.7, long * 0.5)
    long = _LONG.get(kind, 120.0)
    wave = math.sin(pose.phase * math.tau) * long * 0.06
    half = long * 0.17
    sketch = Sketch()
    fins = ((long * 0.1, 1), (long * 0.1, -1))
    for x, side in fins:
        fin = [
            (x, side * half * 0.7),
            (x - long * 0.16, side * half * 1.9),
            (x - long * 0.16, side * half * 0.7),
        ]
        sketch.add(polygon(fin, darken(color, 0.2)))
    sketch.add(
        shape(
            f"M{long * 0.5:.1f} 0Q{long * 0.4:.1f} {-half:.1f} {long * 0.05:.1f} {-half:.1f}"
            f"Q{-long * 0.2:.1f} {-half * 0.8:.1f} {-long * 0.44:.1f} {wave:.1f}"
            f"Q{-long * 0.2:.1f} {half * 0.8:.1f} {long * 0.05:.1f} {half:.1f}"
            f"Q{long * 0.4:.1f} {half:.1f} {long * 0.5:.1f} 0Z",
            color,
        ),
        polygon(
            [(-long * 0.4, wave), (-long * 0.58, wave * 2 - half * 1.1), (-long * 0.5, wave * 1.6),
             (-long * 0.58, wave * 2 + half * 1.1)],
            darken(color, 0.16),
        ),
    )  # fmt: skip
    back = (long * 0.12, -half * 0.2)
    sketch.add(ellipse(back, long * 0.26, half * 0.4, lighten(color, 0.2), opacity=0.6))
    return _finished(sketch, long * 0.7, long * 0.5)


def _turtle(color: str, phase: float) -> Drawing:
    sketch = Sketch()
    swing = 10 * math.sin(phase * math.tau)
    for side in (-1, 1):
        front = [(24, side * 20), (34 - swing, side * 66), (18 - swing, side * 70), (6, side * 28)]
        back = [(-28, side * 20), (-50, side * (40 + swing * 0.4)), (-40, side * 22)]
        sketch.add(polygon(front, lighten(color, 0.1)), polygon(back, lighten(color, 0.1)))
    shell = darken(color, 0.3)
    sketch.add(
        ellipse((54, 0), 15, 11, lighten(color, 0.1)),
        ellipse((0, 0), 46, 36, shell),
        ellipse((-2, -3), 38, 28, lighten(shell, 0.14)),
        line("M-24 -22L-10 0L-24 22M18 -26L6 0L18 26M-10 0H6", darken(shell, 0.2), 3),
    )
    return _finished(sketch, 76, 76)


def _car(hull: _Hull, color: str, phase: float) -> Drawing:
    del phase
    a, b = hull.length / 2, hull.width / 2
    sketch = Sketch()
    sketch.add(
        box(-a, -b, 2 * a, 2 * b, darken(color, 0.18), radius=b * 0.5),
        box(-a + 3, -b + 3, 2 * a - 6, 2 * b - 6, color, radius=b * 0.46),
        box(-a * 0.62, -b * 0.78, a * 1.2, b * 1.56, "#2c3a4c", radius=b * 0.3),
        box(-a * 0.42, -b * 0.72, a * 0.78, b * 1.44, lighten(color, 0.1), radius=b * 0.24),
        box(a * 0.66, -b * 0.7, a * 0.08, b * 1.4, darken(color, 0.1), radius=2),
    )
    for side in (-1, 1):
        sketch.add(ellipse((a * 0.95, side * b * 0.66), 5, 8, "#fff4cc"))
        sketch.add(ellipse((-a * 0.97, side * b * 0.66), 4, 8, "#d8342c"))
        sketch.add(box(a * 0.18, side * b * 1.06 - 4, 14, 8, darken(color, 0.3), radius=3))
        sketch.shine(ellipse((a * 1.0, side * b * 0.66), 9, 10, "#fff4cc"))
    return _finished(sketch, a + 14, b + 12)


def _truck(hull: _Hull, color: str, phase: float) -> Drawing:
    del phase
    a, b = hull.length / 2, hull.width / 2
    sketch = Sketch()
    sketch.add(
        box(-a, -b, 2 * a, 2 * b, darken(color, 0.2), radius=10),
        box(-a + 4, -b + 4, a * 1.5, 2 * b - 8, lighten(color, 0.14), radius=6),
        box(a * 0.56, -b + 4, a * 0.42, 2 * b - 8, color, radius=12),
        box(a * 0.8, -b * 0.76, a * 0.12, b * 1.52, "#2c3a4c", radius=5),
    )
    for k in range(5):
        sketch.add(
            line(
                f"M{-a + 20 + k * a * 0.28:.1f} {-b + 8:.1f}v{2 * b - 16:.1f}",
                darken(color, 0.06),
                3,
            )
        )
    return _finished(sketch, a + 14, b + 12)


def _cycle(hull: _Hull, color: str, phase: float) -> Drawing:
    """Two wheels, and the helmet and shoulders of who rides."""
    del phase
    a, b, sketch = hull.length / 2, hull.width / 2, Sketch()
    for side in (-1, 1):
        sketch.add(box(side * a * 0.7 - a * 0.3, -5, a * 0.6, 10, "#26242c", radius=5))
        sketch.add(line(f"M4 {side * b * 0.5:.1f}L{a * 0.5:.1f} {side * b:.1f}", "#33303a", 9))
    sketch.add(
        box(-a * 0.6, -b * 0.36, a * 1.3, b * 0.72, color, radius=b * 0.34),
        line(f"M{a * 0.48:.1f} {-b:.1f}V{b:.1f}", "#5a5e68", 5),
        box(-a * 0.34, -b * 0.86, a * 0.5, b * 1.72, "#3a4660", radius=b * 0.4),
        ellipse((-a * 0.02, 0), b * 0.5, b * 0.5, darken("#f2f0ea", 0.1)),
        ellipse((a * 0.02, 0), b * 0.4, b * 0.4, "#fbfaf6"),
    )
    sketch.shine(ellipse((a * 0.98, 0), 8, 8, "#fff4cc"))
    return _finished(sketch, a + 14, b + 12)


def _hull_path(a: float, b: float) -> str:
    return (
        f"M{-a:.1f} {-b * 0.7:.1f}Q{a * 0.3:.1f} {-b * 1.3:.1f} {a:.1f} 0"
        f"Q{a * 0.3:.1f} {b * 1.3:.1f} {-a:.1f} {b * 0.7:.1f}"
        f"Q{-a * 1.06:.1f} 0 {-a:.1f} {-b * 0.7:.1f}Z"
    )


def _wake(sketch: Sketch, a: float, b: float, phase: float) -> None:
    for side in (-1, 1):
        for k in range(3):
            at = (phase + k / 3) % 1
            x = a * 0.9 - at * a * 2.6
            y = side * (b * 0.5 + at * b * 1.5)
            d = f"M{x:.1f} {y:.1f}l{-a * 0.42:.1f} {side * b * 0.3:.1f}"
            sketch.add(line(d, "#ffffff", 6 * (1 - at) + 1, opacity=0.8 * (1 - at)))


def _boat(hull: _Hull, color: str, phase: float) -> Drawing:
    a, b = hull.length / 2, hull.width / 2
    sketch = Sketch()
    _wake(sketch, a, b, phase)
    sketch.add(
        shape(_hull_path(a, b), darken(color, 0.3)),
        shape(_hull_path(a * 0.94, b * 0.84), lighten(color, 0.12)),
        shape(_hull_path(a * 0.86, b * 0.68), darken(color, 0.16)),
    )
    for x in (-0.5, -0.05, 0.35):
        sketch.add(box(a * x, -b * 0.7, a * 0.12, b * 1.4, lighten(color, 0.2), radius=3))
    return _finished(sketch, a * 2.2, b * 2.6)


def _sail(hull: _Hull, color: str, phase: float) -> Drawing:
    a, b = hull.length / 2, hull.width / 2
    main = (
        f"M{a * 0.1:.1f} 0Q{-a * 0.2:.1f} {b * 1.1:.1f} {-a * 0.85:.1f} {b * 0.9:.1f}"
        f"Q{-a * 0.4:.1f} {b * 0.3:.1f} {a * 0.1:.1f} 0Z"
    )
    jib = (
        f"M{a * 0.92:.1f} 0Q{a * 0.5:.1f} {b * 0.9:.1f} {a * 0.06:.1f} {b * 0.5:.1f}"
        f"Q{a * 0.3:.1f} {b * 0.1:.1f} {a * 0.92:.1f} 0Z"
    )
    sketch = Sketch()
    _wake(sketch, a, b, phase)
    sketch.add(
        shape(_hull_path(a, b), darken(color, 0.3)),
        shape(_hull_path(a * 0.93, b * 0.82), "#d8b080"),
        ellipse((0, 0), 6, 6, "#6a4a30"),
        shape(main, "#fdfaf2"),
        shape(jib, "#efe8da"),
    )
    return _finished(sketch, a * 2.2, b * 2.6)


def _ship(hull: _Hull, color: str, phase: float) -> Drawing:
    a, b = hull.length / 2, hull.width / 2
    sketch = Sketch()
    _wake(sketch, a, b, phase)
    sketch.add(
        shape(_hull_path(a, b), darken(color, 0.25)),
        shape(_hull_path(a * 0.96, b * 0.88), "#e8e2d4"),
        box(-a * 0.8, -b * 0.56, a * 1.2, b * 1.12, "#fbfaf6", radius=8),
        box(-a * 0.62, -b * 0.36, a * 0.4, b * 0.72, "#8fc0d8", radius=8),
        box(a * 0.1, -b * 0.4, a * 0.2, b * 0.8, "#c8ccd2", radius=5),
        ellipse((-a * 0.06, 0), b * 0.22, b * 0.22, "#d8503c"),
    )
    return _finished(sketch, a * 1.9, b * 2.4)
