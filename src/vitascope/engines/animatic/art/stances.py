"""What a human body is in a pose: hips, hands, feet and head; shared by all books of stances."""

import math
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.curves import Point, eased
from vitascope.engines.animatic.art.faces import EyeState, MouthState
from vitascope.engines.animatic.art.gait import BIPED_OFFSETS, Gait

LEG: Final = 76.0
"""Hip joint to sole of a grown person, in sketch units."""

TORSO: Final = 50.0
"""Hip joint to shoulder."""

ARM: Final = 56.0
"""Shoulder to the middle of the hand."""


LAP: Final = -50.0
"""Height of the hips of who sits: whoever is carried is on the lap."""

STRUCK: Final = 0.5
"""Phase at which a racket, a bat or a club meets the ball."""


SNEEZED: Final = 0.5
"""Phase at which a sneeze comes out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """One moment of a body; y is negative upward, the ground (or the seat) is 0."""

    hip: Point
    lean: float = 0.0
    """Degrees forward."""
    feet: tuple[Point, Point]
    """Far, near."""
    hands: tuple[Point, Point]
    """Far, near, from the shoulder."""
    head_turn: float = 0.0
    gaze: float = 0.0
    """Where the head turns from where the body is turned to: 1 ahead, -1 back."""
    nod: float = 0.0
    eyes: EyeState = "open"
    mouth: MouthState = "smile"
    toes: float = 0.0
    """Degrees by which the feet point down."""
    hold: Point | None = None
    """From the shoulder."""
    hold_turn: float = 0.0
    """Degrees by which an instrument between the arms is turned from how it is drawn alone."""
    ground: float = 0.0
    roll: float = 0.0
    """Degrees that the whole body is turned about the hip: lying down, flying."""
    front: float = 0.0
    """0 in profile, 1 turned half towards us: shoulders, hips and arms apart."""
    is_over: bool = False
    """Whether the far arm is before the chest rather than behind it."""
    tool: str = ""
    """One of `tools.TOOLS`, drawn into the hands unless a thing of the story is in them."""
    tool_turn: float = 0.0
    """Degrees, or share of the tool's own motion; each tool says which."""
    rig: str = ""
    """One of `rigs.RIGS`: apparatus behind the body, which does not turn with it."""
    rig_turn: float = 0.0
    """Share or units of the rig's own motion; each rig says which."""
    squash: float = 1.0
    """Width of the whole body, -1..1: what turns on its toes is narrow, then mirrored."""
    has_tears: bool = False
    knees: tuple[Point, Point] | None = None
    """Far, near, where the legs are folded as no walking leg is."""


WALK: Final = Gait(reach=LEG * 0.34, lift=LEG * 0.13, duty=0.58, offsets=BIPED_OFFSETS)
RUN: Final = Gait(reach=LEG * 0.44, lift=LEG * 0.34, duty=0.36, offsets=BIPED_OFFSETS)
MARCH: Final = Gait(reach=LEG * 0.28, lift=LEG * 0.34, duty=0.56, offsets=BIPED_OFFSETS)
SNEAK: Final = Gait(reach=LEG * 0.24, lift=LEG * 0.24, duty=0.6, offsets=BIPED_OFFSETS)
CRAWL: Final = Gait(reach=LEG * 0.14, lift=LEG * 0.06, duty=0.6, offsets=BIPED_OFFSETS)

GAITS: Final = {
    "walk": WALK,
    "run": RUN,
    "triumph": RUN,
    "march": MARCH,
    "sneak": SNEAK,
    "crawl": CRAWL,
    "push": SNEAK,
    "pull": SNEAK,
    "carry": WALK,
    "wheel": WALK,
    "serve": WALK,
    "hand_in_hand": WALK,
    "hand_in_hand_ahead": WALK,
    "stilts": WALK,
    "crutches": WALK,
}
"""The gait of every action that goes on foot."""


def wave_of(phase: float, times: int = 1) -> float:
    """-1..1, `times` swings within the cycle."""
    return math.sin(phase * times * math.tau)


def rise_of(phase: float, times: int = 1) -> float:
    """0..1 and back, `times` within the cycle."""
    return 0.5 - 0.5 * math.cos(phase * times * math.tau)


def strike_of(phase: float, rest: float = 0.0) -> float:
    """A blow with a bat or a racket: from `rest` back to -1, through to 1, and to rest again."""
    if phase < STRUCK - 0.1:
        return rest + (-1 - rest) * eased(phase / (STRUCK - 0.1))
    if phase < STRUCK + 0.1:
        return -1 + 2 * eased((phase - STRUCK + 0.1) / 0.2)
    return 1 + (rest - 1) * eased((phase - STRUCK - 0.2) / (0.8 - STRUCK))


def swung(forward: float, reach: float) -> Point:
    """A hand that swings from the shoulder, `forward` -1..1."""
    angle = forward * 0.7
    return reach * math.sin(angle) + 3, reach * math.cos(angle)


def standing(phase: float) -> Stance:
    """Upright, turned a little towards us, arms at the sides, breathing."""
    breath = wave_of(phase)
    return Stance(
        hip=(0, -LEG + 1),
        feet=((14, 0), (-12, 0)),
        hands=((25, ARM * 0.9 + breath * 0.6), (-21, ARM * 0.92 + breath * 0.6)),
        head_turn=breath * 1.2,
        nod=breath * 0.5,
        front=1,
    )


def aside(phase: float) -> Stance:
    """Upright in profile, at work on what is before the body."""
    breath = wave_of(phase)
    return Stance(
        hip=(0, -LEG + 2),
        lean=3,
        feet=((13, 0), (-11, 0)),
        hands=((9, ARM * 0.93 + breath * 0.6), (-5, ARM * 0.94 + breath * 0.6)),
        nod=breath * 0.5,
        front=0.35,
        is_over=True,
    )


def going(phase: float, gait: Gait, lean: float, arms: float, bend: float = 0.0) -> Stance:
    """On foot; `bend` lowers the hips, `arms` is how far they swing."""
    is_run = gait is RUN
    turn = phase * math.tau
    bob = -abs(math.sin(turn + 0.6)) * (9 if is_run else 2.4) + (4 if is_run else 2) + bend
    feet: list[Point] = []
    for index, root in ((0, 3.0), (1, -3.0)):
        forward, height = gait.foot(index, phase)
        feet.append((root + forward, -height))
    beat = math.cos(turn)
    return Stance(
        hip=(0, -LEG + bob),
        lean=lean,
        feet=(feet[0], feet[1]),
        hands=(swung(arms * beat, ARM * 0.92), swung(-arms * beat, ARM * 0.92)),
        nod=math.sin(2 * turn) * 0.8,
        mouth="open" if is_run else "smile",
        toes=6 if is_run else 0,
    )


def grounded(phase: float) -> Stance:
    """Sitting on the ground, knees up."""
    breath = wave_of(phase)
    return Stance(
        hip=(-12, -13),
        lean=-4,
        feet=((46, 0), (34, 0)),
        hands=((34, 30 + breath), (26, 34 + breath)),
        head_turn=breath * 1.5,
        front=0.2,
        is_over=True,
    )


def seated(phase: float) -> Stance:
    """On a seat at height 0, feet on the floor below it."""
    return Stance(
        hip=(-4, -10),
        lean=4,
        feet=((36, 44), (28, 46)),
        hands=((34, 34), (28, 36)),
        nod=wave_of(phase),
        is_over=True,
    )


def on_seat(stance: Stance) -> Stance:
    """The same act from a seat at height 0: hips and legs are those of a sitter."""
    seat = seated(0.0)
    return replace(
        stance,
        hip=seat.hip,
        feet=seat.feet,
        knees=None,
        lean=max(-8.0, min(14.0, stance.lean)),
        front=min(0.4, stance.front),
        roll=0.0,
        toes=0.0,
        ground=0.0,
        is_over=True,
    )


def on_ground(stance: Stance) -> Stance:
    """The same act from the ground: hips and legs are those of who sits there, knees up."""
    low = grounded(0.0)
    return replace(
        stance,
        hip=low.hip,
        feet=low.feet,
        knees=None,
        lean=max(-6.0, min(10.0, stance.lean)),
        front=min(0.4, stance.front),
        roll=0.0,
        toes=0.0,
        ground=0.0,
        is_over=True,
    )


def kneeling(phase: float) -> Stance:
    """On one knee, the other foot before the body."""
    breath = wave_of(phase)
    return Stance(
        hip=(0, -38),
        lean=4,
        feet=((30, 0), (-30, -3)),
        hands=((30, 30 + breath), (20, 34 + breath)),
        nod=breath * 0.5,
        is_over=True,
    )
