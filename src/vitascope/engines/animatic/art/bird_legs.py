"""Legs of birds that stand on two thin ones."""

import math

from vitascope.engines.animatic.art.colour import darken, luma
from vitascope.engines.animatic.art.curves import Point, joint
from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.plumage import Plumage, gait_of
from vitascope.engines.animatic.art.svg import Sketch, line


def _leg_color(bird: Plumage) -> str:
    return bird.beak if luma(bird.beak) > 0.3 else "#c98a5a"


def draw_legs(sketch: Sketch, bird: Plumage, pose: Pose, hip: float) -> None:
    """Add both legs below a hip at that height."""
    gait = gait_of(bird)
    tone = _leg_color(bird)
    for index, root_x in ((0, 6.0), (1, -4.0)):
        x, up = (0.0, 0.0)
        if pose.action in ("walk", "run"):
            x, up = gait.foot(index, pose.phase)
        if pose.action == "jump":
            up = -min(0.0, hip + bird.leg + 6)
        foot: Point = (root_x + x, -up - 2)
        root: Point = (root_x, hip + 4)
        half = max((bird.leg + 6) * 0.52, math.dist(root, foot) * 0.505)
        knee = joint(root, foot, half, half, 1)
        color = darken(tone, 0.22) if index == 0 else tone
        toes = (
            f" M{foot[0] - 5:.1f} {foot[1] + 1:.1f} L{foot[0] + 11:.1f} "
            f"{foot[1] + 1:.1f} M{foot[0]:.1f} {foot[1]:.1f} L{foot[0] + 8:.1f} "
            f"{foot[1] - 4:.1f}"
        )
        sketch.add(
            line(
                (
                    f"M{root[0]:.1f} {root[1]:.1f} L{knee[0]:.1f} {knee[1]:.1f} "
                    f"L{foot[0]:.1f} {foot[1]:.1f}{toes}"
                ),
                color,
                4,
            )
        )
