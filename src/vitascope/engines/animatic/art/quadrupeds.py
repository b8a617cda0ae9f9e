"""Cats, dogs, foxes, horses and all that goes on four legs, drawn from a `Breed` and a posture."""

import math
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.breeds import BREEDS, Breed, Coat
from vitascope.engines.animatic.art.coats import coat_marks
from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, between, joint, ribbon, smooth, turned
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.quadruped_heads import draw_head
from vitascope.engines.animatic.art.quadruped_poses import (
    POSTURES,
    Posture,
    hip_height,
    motion_of,
    shoulder_of,
)
from vitascope.engines.animatic.art.quadruped_tails import draw_tail
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape
from vitascope.engines.animatic.art.wear import draw_wear
from vitascope.engines.animatic.spec import Look

ACTIONS: Final = frozenset(POSTURES)


def draw_quadruped(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a four-legged `kind`; actions that it lacks are drawn as standing."""
    breed = dressed(BREEDS[kind], look)
    posture = POSTURES.get(pose.action, POSTURES["stand"])(breed, pose.phase)
    if pose.is_blinking:
        posture = replace(posture, eyes="closed")
    sketch = Sketch()
    _draw(sketch, breed, posture, look)
    reach = breed.neck[0] + breed.head * 1.9 + 40
    left = posture.hip[0] - breed.hips - 100
    right = max(posture.hip[0] + breed.length + reach, max(foot[0] for foot in posture.feet) + 24)
    tall = hip_height(breed) + breed.length + breed.neck[1] + breed.head * 2.6 + 24
    top = min(-tall * 0.6, posture.hip[1] - tall + hip_height(breed))
    bounds = (left, top, right, 56.0)
    return sketch.finish(
        bounds, anchor=(0, posture.ground), scale=breed.scale * look.size, hold=posture.hold
    )


def quadruped_motion(kind: str, action: str) -> Motion:
    """Rate and travel of `action` at a look's usual size."""
    return motion_of(BREEDS[kind], action)


COATS: Final[dict[str, Coat]] = {
    "calico": "calico",
    "tabby": "tabby",
    "tuxedo": "tuxedo",
    "spotted": "spotted",
    "dalmatian": "spotted",
    "striped": "striped",
    "patched": "patched",
    "plain": "plain",
}
"""Words of `Look.coat` to patterns."""


def dressed(breed: Breed, look: Look) -> Breed:
    """`breed` in the colour and coat of `look`."""
    if look.color:
        is_dark = luma(look.color) < 0.2
        breed = replace(
            breed,
            color=look.color,
            belly=lighten(look.color, 0.18 if is_dark else 0.55),
            accent=lighten(look.color, 0.2) if is_dark else darken(look.color, 0.36),
            has_socks=breed.has_socks,
        )
    if look.coat in COATS:
        breed = replace(breed, coat=COATS[look.coat])
    if look.coat == "calico":
        breed = replace(breed, color="#fbf3e6", belly="#fffaf2", accent="#e8893a")
    if look.coat == "tuxedo":
        breed = replace(
            breed, color=look.color or "#35313d", belly="#fbf8f2", has_socks=True, accent="#fbf8f2"
        )
    if look.coat == "dalmatian":
        breed = replace(breed, color="#faf7f2", belly="#ffffff", accent="#2d2a33")
    if look.age == "child":
        breed = replace(
            breed, leg=breed.leg * 0.78, length=breed.length * 0.8, scale=breed.scale * 0.8
        )
    return breed


def _draw(sketch: Sketch, breed: Breed, posture: Posture, look: Look) -> None:
    fur = sketch.shaded(breed.color, posture.hip[1] - breed.length * 0.6 - breed.hips, 0)
    shade = darken(breed.color, 0.2)
    shoulder = shoulder_of(breed, posture.hip, posture.pitch)
    head = (
        shoulder[0] + breed.neck[0] + posture.nod[0],
        shoulder[1] - breed.neck[1] + posture.nod[1],
    )
    hind_far, fore_far, hind_near, fore_near = posture.feet
    body = _trunk(breed, posture)
    neck = ribbon(
        [
            turned(
                (shoulder[0] - breed.chest * 0.12, shoulder[1] + 2), shoulder, -posture.pitch * 0.5
            ),
            between(shoulder, head, 0.55),
            (head[0] - breed.head * 0.12, head[1] + breed.head * 0.24),
        ],
        [breed.neck_width[0], (breed.neck_width[0] + breed.neck_width[1]) / 2, breed.neck_width[1]],
    )
    far_hip = (posture.hip[0] + 5, posture.hip[1] + 2)
    far_shoulder = (shoulder[0] + 6, shoulder[1] + 2)
    _draw_leg(sketch, breed, _hind(breed, far_hip, hind_far), shade, is_far=True)
    _draw_leg(sketch, breed, _fore(breed, far_shoulder, fore_far), shade, is_far=True)
    draw_tail(sketch, breed, posture, fur)
    hind = _hind(breed, posture.hip, hind_near)
    fore = _fore(breed, shoulder, fore_near)
    if breed.has_wool:
        _draw_leg(sketch, breed, hind, fur, is_far=False)
        _draw_leg(sketch, breed, fore, fur, is_far=False)
        sketch.add(shape(neck, fur), *_fleece(breed, posture, shoulder))
    else:
        sketch.add(shape(neck, fur), shape(body, fur))
        sketch.add(group(_underside(breed, posture, shoulder), clip=sketch.clip(body)))
        _draw_leg(sketch, breed, hind, fur, is_far=False)
        _draw_leg(sketch, breed, fore, fur, is_far=False)
    upper = [ribbon(bones.points[:2], bones.widths[:2]) for bones in (hind, fore)]
    marks = coat_marks(breed, posture)
    if marks:
        sketch.add(group(marks, clip=sketch.clip(body, neck, *upper)))
    if breed.has_mane:
        _draw_mane(sketch, breed, shoulder, head)
    draw_wear(sketch, look.wear, between(shoulder, head, 0.45), breed.neck_width[1], layer="neck")
    draw_head(
        sketch,
        breed,
        head,
        posture.head_turn,
        eyes=posture.eyes,
        mouth=posture.mouth,
        swing=posture.wag,
    )
    draw_wear(
        sketch,
        look.wear,
        (head[0] + breed.head * 0.1, head[1] - breed.head * 0.86),
        breed.head,
        layer="head",
    )


def _trunk(breed: Breed, posture: Posture) -> str:
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


def _fleece(breed: Breed, posture: Posture, shoulder: Point) -> list[str]:
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


def _underside(breed: Breed, posture: Posture, shoulder: Point) -> list[str]:
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


class _Bones:
    """A leg's joints from the body to the foot, and its width at each."""

    __slots__ = ("points", "widths")

    def __init__(self, points: list[Point], widths: list[float]) -> None:
        self.points = points
        self.widths = widths


def _hind(breed: Breed, hip: Point, foot: Point) -> _Bones:
    """Thigh, shin and the raised heel of a hind leg."""
    ankle = (foot[0] - breed.thick * 0.3, foot[1] - breed.thick * 0.5)
    span = hip_height(breed)
    lean = max(-1.0, min(1.0, (hip[0] - foot[0]) / span))
    heel = (ankle[0] - span * (0.1 - 0.14 * lean), ankle[1] - span * 0.24)
    reach = math.dist(hip, heel)
    upper = max(span * 0.4, reach * 0.512)
    knee = joint(hip, heel, upper, upper * 0.96, -1)
    thigh = breed.hips * 0.82
    return _Bones(
        [hip, knee, heel, ankle], [thigh, breed.thick * 1.7, breed.thick * 1.05, breed.thick]
    )


def _fore(breed: Breed, shoulder: Point, foot: Point) -> _Bones:
    """Upper arm and forearm."""
    root = (shoulder[0] - breed.chest * 0.02, shoulder[1] + breed.chest * 0.1)
    wrist = (foot[0] - breed.thick * 0.15, foot[1] - breed.thick * 0.5)
    span = hip_height(breed)
    reach = math.dist(root, wrist)
    upper = max(span * 0.44, reach * 0.505)
    elbow = joint(root, wrist, upper, upper, 1)
    return _Bones([root, elbow, wrist], [breed.chest * 0.56, breed.thick * 1.3, breed.thick * 0.98])


def _draw_leg(sketch: Sketch, breed: Breed, bones: _Bones, paint: str, *, is_far: bool) -> None:
    color = breed.color
    if breed.is_panda or breed.has_wool:
        color = paint = darken(breed.accent, 0.3) if is_far else breed.accent
    sketch.add(shape(ribbon(bones.points, bones.widths), paint))
    ankle, before = bones.points[-1], bones.points[-2]
    thick = breed.thick
    if breed.has_socks:
        sock = darken(breed.accent, 0.2) if is_far and luma(breed.accent) > 0.5 else breed.accent
        start = between(before, ankle, 0.25)
        sketch.add(
            shape(
                ribbon(
                    [start, between(start, ankle, 0.5), ankle],
                    [thick * 1.06, thick * 1.04, thick * 1.04],
                ),
                sock,
            )
        )
        color = sock
    if breed.has_hooves:
        hoof = darken(
            breed.nose if breed.head_shape == "pig" else "#4a3a38", 0.3 if is_far else 0.05
        )
        x, y = ankle[0] + thick * 0.1, ankle[1] + thick * 0.5
        sketch.add(
            shape(
                f"M{x - thick * 0.52:.1f} {y - thick * 0.5:.1f} L{x + thick * 0.5:.1f} "
                f"{y - thick * 0.5:.1f}"
                f" L{x + thick * 0.86:.1f} {y:.1f} L{x - thick * 0.62:.1f} {y:.1f}Z",
                hoof,
            )
        )
        return
    paw = lighten(color, 0.28) if luma(color) > 0.25 else lighten(color, 0.1)
    if is_far:
        paw = darken(paw, 0.2)
    centre = (ankle[0] + thick * 0.34, ankle[1] + thick * 0.1)
    sketch.add(ellipse(centre, thick * 0.78, thick * 0.46, paw))
    if not is_far:
        toes = "".join(
            f"M{centre[0] + thick * k:.1f} {centre[1] + thick * 0.1:.1f} v{thick * 0.22:.1f} "
            for k in (0.2, 0.48)
        )
        sketch.add(line(toes, darken(paw, 0.25), 1.3))


def _draw_mane(sketch: Sketch, breed: Breed, shoulder: Point, head: Point) -> None:
    width = breed.neck_width
    crest = (head[0] - breed.head * 0.75, head[1] - breed.head * 0.75)
    root = (shoulder[0] - width[0] * 0.62, shoulder[1] - breed.chest * 0.42)
    middle = between(root, crest, 0.5)
    sketch.add(
        shape(
            ribbon(
                [root, (middle[0] - 1, middle[1] - 3), crest],
                [width[0] * 0.22, width[0] * 0.42, width[0] * 0.3],
            ),
            breed.accent,
        )
    )
