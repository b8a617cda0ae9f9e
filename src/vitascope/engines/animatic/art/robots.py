"""Robots: a friendly one on two legs, drawn from boxes, joints and lamps."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.animal_clothes import dress_chest
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, joint, turned
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.people import bind_body, felt, grip_of, lay_held
from vitascope.engines.animatic.art.people_gestures import people_gestures
from vitascope.engines.animatic.art.people_poses import STANCES, person_motion, stance_of
from vitascope.engines.animatic.art.stances import ARM, LEG, TORSO, Stance
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, group, line
from vitascope.engines.animatic.art.tools import LAST, TOOLS, UNDER
from vitascope.engines.animatic.art.wear import colour_of, draw_wear, leg_cloth, wears
from vitascope.engines.animatic.spec import Look

SCALE: Final = 0.86
ROBOTS: Final = {"robot": "#8fb7cf", "android": "#d9dee6"}
"""Kinds and their usual colour."""

ACTIONS: Final = frozenset(STANCES)


def robot_motion(kind: str, action: str) -> Motion:
    """Rate and travel of a robot's action, in drawing units."""
    del kind
    return person_motion(SCALE, action)


def gestures_of(kind: str, action: str) -> tuple[str, ...]:
    """Names of the gestures that a robot has beside an action: those without hair and yawns."""
    del kind
    lacking = ("hair", "stretch", "smile")
    return tuple(name for name in people_gestures(action) if name not in lacking)


def draw_robot(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of a robot; its eyes are lamps that go out when it blinks."""
    color = look.color or ROBOTS[kind]
    stance = felt(stance_of(pose), look, pose)
    body = Sketch()
    shoulder = turned((stance.hip[0], stance.hip[1] - TORSO), stance.hip, stance.lean)
    head = (shoulder[0] + 2, shoulder[1] - 36 + stance.nod)
    grip = grip_of(stance, shoulder, head, 34, look.wear)
    tool = TOOLS[stance.tool](grip) if stance.tool else []
    if stance.tool in UNDER:
        body.add(*tool)
    draw_wear(body, look.wear, shoulder, 28, layer="back", phase=pose.phase)
    if not stance.is_over:
        _draw_arm(body, color, shoulder, stance.hands[0], is_far=True)
    _draw_leg(body, color, stance, stance.feet[0], look.wear, is_far=True)
    _draw_leg(body, color, stance, stance.feet[1], look.wear, is_far=False)
    _draw_chest(body, color, stance, look.wear)
    if stance.is_over:
        _draw_arm(body, color, shoulder, stance.hands[0], is_far=True)
    draw_wear(body, look.wear, (shoulder[0] + 2, shoulder[1] - 4), 38, layer="neck")
    _draw_head(body, color, stance, shoulder, pose.phase, look)
    if stance.tool not in UNDER | LAST:
        body.add(*tool)
    lay_held(body, pose, stance, shoulder)
    _draw_arm(body, color, shoulder, stance.hands[1], is_far=False)
    if stance.tool in LAST:
        body.add(*tool)
    return bind_body(body, stance, shoulder, SCALE * look.size, head=34)


def _limb(sketch: Sketch, points: tuple[Point, Point, Point], color: str, width: float) -> None:
    (x0, y0), (x1, y1), (x2, y2) = points
    sketch.add(
        line(f"M{x0:.1f} {y0:.1f} L{x1:.1f} {y1:.1f} L{x2:.1f} {y2:.1f}", darken(color, 0.3), width)
    )
    ribs = "".join(
        (
            f"M{x0 + (x1 - x0) * k - 4:.1f} {y0 + (y1 - y0) * k:.1f} h8 "
            f"M{x1 + (x2 - x1) * k - 4:.1f} {y1 + (y2 - y1) * k:.1f} h8 "
        )
        for k in (0.35, 0.6, 0.85)
    )
    sketch.add(
        line(ribs, darken(color, 0.5), 1.6), ellipse((x1, y1), width * 0.66, width * 0.66, color)
    )


def _draw_leg(
    sketch: Sketch, color: str, stance: Stance, foot: Point, wear: tuple[str, ...], *, is_far: bool
) -> None:
    tone = darken(color, 0.24) if is_far else color
    root = (stance.hip[0] + (9 if is_far else -9), stance.hip[1] + 4)
    ankle = (foot[0] + (5 if is_far else -5), foot[1] - 12)
    half = max(LEG * 0.41, math.dist(root, ankle) * 0.503)
    knee = joint(root, ankle, half, half, -1)
    if stance.knees:
        knee = stance.knees[0 if is_far else 1]
    _limb(sketch, (root, knee, ankle), tone, 11)
    if cloth := leg_cloth(wear):
        (x0, y0), (x1, y1), (x2, y2) = root, knee, ankle
        d = f"M{x0:.1f} {y0:.1f} L{x1:.1f} {y1:.1f} L{x2:.1f} {y2 - 6:.1f}"
        sketch.add(line(d, darken(cloth, 0.2) if is_far else cloth, 22))
    sole = colour_of(wear, "boots", "#6a4630") if wears(wear, "boots") else darken(tone, 0.12)
    boot = [
        box(-14, -13, 34, 14, sole, radius=7),
        line("M-11 -2 h28", darken(sole, 0.4), 3),
    ]
    sketch.add(group(boot, move=(ankle[0], foot[1]), turn=stance.toes))


def _draw_arm(sketch: Sketch, color: str, shoulder: Point, hand: Point, *, is_far: bool) -> None:
    tone = darken(color, 0.24) if is_far else color
    root = (shoulder[0] + (26 if is_far else -22), shoulder[1] + 8)
    tip = (shoulder[0] + hand[0] * 1.1 + (8 if is_far else -6), shoulder[1] + hand[1])
    half = max(ARM * 0.49, math.dist(root, tip) * 0.503)
    _limb(sketch, (root, joint(root, tip, half, half, 1), tip), tone, 9)
    sketch.add(ellipse(root, 8, 8, darken(tone, 0.12)), ellipse(tip, 8.5, 8.5, darken(tone, 0.1)))
    grip = (
        f"M{tip[0] + 2:.1f} {tip[1] - 6:.1f} q11 1 7 8 M{tip[0] + 2:.1f} {tip[1] + 6:.1f} q9 0 8 -5"
    )
    sketch.add(line(grip, darken(tone, 0.2), 4))


def _draw_chest(sketch: Sketch, color: str, stance: Stance, wear: tuple[str, ...]) -> None:
    metal = sketch.gradient(
        ((0, lighten(color, 0.3)), (0.5, color), (1, darken(color, 0.2))), (0, -TORSO - 8), (0, 10)
    )
    lamps = [
        ellipse((-9 + k * 12, -17), 4, 4, tone)
        for k, tone in enumerate(("#ff7a6a", "#ffd45e", "#6fe0a0"))
    ]
    parts = [
        box(-30, -TORSO - 6, 64, TORSO + 16, metal, radius=17),
        box(-17, -TORSO + 5, 42, 20, "#22303c", radius=6),
        line(f"M-12 {-TORSO + 15} h7 l4 -6 l6 12 l5 -6 h10", "#7ff0c8", 2.2),
        *lamps,
        ellipse((-22, 0), 2.4, 2.4, darken(color, 0.4)),
        ellipse((26, 0), 2.4, 2.4, darken(color, 0.4)),
        box(-26, -TORSO - 2, 6, TORSO * 0.6, "#ffffff", radius=3, opacity=0.25),
    ]
    parts += dress_chest(sketch, TORSO, wear)
    sketch.add(group(parts, move=stance.hip, turn=stance.lean))


def _draw_head(
    sketch: Sketch, color: str, stance: Stance, shoulder: Point, phase: float, look: Look
) -> None:
    metal = sketch.gradient(
        ((0, lighten(color, 0.34)), (0.6, color), (1, darken(color, 0.14))), (0, -34), (0, 30)
    )
    pulse = 0.6 + 0.4 * math.sin(phase * math.tau)
    glow = look.eyes or "#7ff0ff"
    parts = [
        line("M2 -32 L2 -48", darken(color, 0.3), 4),
        ellipse((2, -52), 10, 10, "#ff8a7a", opacity=0.3 * pulse),
        ellipse((2, -52), 6, 6, "#ff7a6a"),
        ellipse((-40, 0), 6, 11, darken(color, 0.3)),
        box(-39, -33, 82, 62, metal, radius=23),
        box(-25, -21, 62, 38, "#1c2935", radius=16),
    ]
    lamps = [part for x, inner in ((-6, 1), (22, -1)) for part in _lamp(x, inner, stance, glow)]
    parts.append(group([*lamps, _grille(stance, glow)], move=(9 * min(0.0, stance.gaze), 0)))
    parts.append(line("M-28 -26 Q-6 -32 14 -30", "#fff", 4, opacity=0.4))
    at = (shoulder[0] + 2, shoulder[1] - 36 + stance.nod)
    sketch.add(
        line(
            f"M{shoulder[0]:.1f} {shoulder[1]:.1f} L{at[0]:.1f} {at[1] + 24:.1f}",
            darken(color, 0.4),
            14,
        )
    )
    sketch.add(group(parts, move=at, turn=stance.head_turn))
    hat = Sketch()
    draw_wear(hat, look.wear, (3, -28), 34, layer="head")
    sketch.absorb(hat, move=at, turn=stance.head_turn)


_LIDS: Final[Mapping[str, int]] = {
    "angry": 4, "sad": -4, "tired": 0, "stern": 2, "shy": -6, "squint": 1, "wince": 6,
}  # fmt: skip
"""How far the lids of lamps slant with what is felt."""


def _lamp(x: float, inner: int, stance: Stance, glow: str) -> list[str]:
    """One eye: a lamp that goes out, half out, or slants with what is felt."""
    if stance.eyes in ("closed", "happy"):
        lift = -7 if stance.eyes == "happy" else 5
        return [line(f"M{x - 7} -2 q7 {lift} 14 0", glow, 3)]
    if stance.eyes == "love":
        return [line(f"M{x} 4 l-7 -7 q2 -6 7 -1 q5 -5 7 1Z", "#ff7a9a", 4)]
    wide = 1.25 if stance.eyes == "wide" else 1.0
    parts = [
        ellipse((x, -3), 11 * wide, 12 * wide, glow, opacity=0.18),
        ellipse((x, -3), 7 * wide, 8.5 * wide, glow),
        ellipse((x + 2.4, -6), 2.4, 2.4, "#fff"),
    ]
    fall = _LIDS.get(stance.eyes)
    if stance.eyes == "doubt":
        fall = 3 if inner > 0 else -5
    if fall is not None:
        d = (
            f"M{x - 10 * inner} {-11 - fall} L{x + 10 * inner} {-11 + fall} l0 -8"
            f" L{x - 10 * inner} -20Z"
        )
        parts.append(line(d, "#1c2935", 5))
    return parts


def _grille(stance: Stance, glow: str) -> str:
    """The mouth, as a line of light."""
    mouths = {
        "open": "M1 9 q7 8 14 0Z",
        "roar": "M-2 8 q10 12 20 0Z",
        "oh": "M5 12 a4 4 0 1 0 6 0 a4 4 0 1 0 -6 0",
        "frown": "M2 13 q6 -6 12 0",
        "flat": "M2 11 h12",
        "grit": "M0 8 h16 v6 h-16Z M5 8 v6 M11 8 v6",
        "kiss": "M7 11 h2",
        "wry": "M0 12 q4 -5 8 0 q4 5 8 0",
        "smirk": "M3 12 q8 2 13 -5",
    }
    d = mouths.get(stance.mouth, "M2 9 q6 5 12 0")
    is_open = stance.mouth in ("open", "roar")
    return (
        f'<path d="{d}" fill="{glow if is_open else "none"}" stroke="{glow}"'
        ' stroke-width="2.6" stroke-linecap="round"/>'
    )
