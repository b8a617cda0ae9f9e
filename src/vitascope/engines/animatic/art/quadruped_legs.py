"""Legs of four-legged kinds: bones from hip and shoulder to hoof or paw."""

import math

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.curves import Point, between, joint, ribbon
from vitascope.engines.animatic.art.quadruped_poses import hip_height
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape


class Bones:
    """A leg's joints from the body to the foot, and its width at each."""

    __slots__ = ("points", "widths")

    def __init__(self, points: list[Point], widths: list[float]) -> None:
        self.points = points
        self.widths = widths


def hind(breed: Breed, hip: Point, foot: Point) -> Bones:
    """Thigh, shin and the raised heel of a hind leg."""
    ankle = (foot[0] - breed.thick * 0.3, foot[1] - breed.thick * 0.5)
    span = hip_height(breed)
    lean = max(-1.0, min(1.0, (hip[0] - foot[0]) / span))
    heel = (ankle[0] - span * (0.1 - 0.14 * lean), ankle[1] - span * 0.24)
    reach = math.dist(hip, heel)
    upper = max(span * 0.4, reach * 0.512)
    knee = joint(hip, heel, upper, upper * 0.96, -1)
    thigh = breed.hips * 0.82
    return Bones(
        [hip, knee, heel, ankle], [thigh, breed.thick * 1.7, breed.thick * 1.05, breed.thick]
    )


def fore(breed: Breed, shoulder: Point, foot: Point) -> Bones:
    """Upper arm and forearm."""
    root = (shoulder[0] - breed.chest * 0.02, shoulder[1] + breed.chest * 0.1)
    wrist = (foot[0] - breed.thick * 0.15, foot[1] - breed.thick * 0.5)
    span = hip_height(breed)
    reach = math.dist(root, wrist)
    upper = max(span * 0.44, reach * 0.505)
    elbow = joint(root, wrist, upper, upper, 1)
    return Bones([root, elbow, wrist], [breed.chest * 0.56, breed.thick * 1.3, breed.thick * 0.98])


def draw_leg(sketch: Sketch, breed: Breed, bones: Bones, paint: str, *, is_far: bool) -> None:
    """Add one leg with its hoof or paw."""
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
    if breed.has_pouf:
        ball = between(before, ankle, 0.35)
        wool = darken(breed.color, 0.16) if is_far else breed.color
        sketch.add(ellipse(ball, thick * 1.1, thick * 1.05, wool))
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
