"""Human arts of bodies without arms: a duck that takes photos, a frog that paints.

Wings and short legs reach for what the hands of people would reach for, with the tool in them.
"""

import math
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.curves import Point, ribbon
from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.grips import Grip
from vitascope.engines.animatic.art.people_poses import COMPANIONS, STANCES
from vitascope.engines.animatic.art.stances import ARM, Stance
from vitascope.engines.animatic.art.stances_music import AT_THE_MOUTH
from vitascope.engines.animatic.art.svg import Sketch, group, line, shape
from vitascope.engines.animatic.art.tools import TOOLS, UNDER
from vitascope.engines.animatic.art.wear import colour_of

ARTS: Final = frozenset({
    "blow", "blow_bubbles", "blow_down", "box", "clap", "conduct", "cook", "fiddle", "golf",
    "hammer", "juggle", "knit", "lift", "paint", "phone", "photograph", "pipe", "point", "pour",
    "read", "roll_paint", "selfie", "serve", "spray_paint", "squeeze", "strum", "sweep", "tennis",
    "text", "type", "water", "write",
})  # fmt: skip
"""Acts of people that such a body does on its feet."""

_FINGERS: Final = 3

_HELD: Final = 1.2
"""Size of an instrument between the limbs, for limbs as long as a person's arms."""

_USUAL: Final = 62.0
"""Length of limbs for which a tool is as large as for people."""

_MOUTH: Final[Point] = (18.0, -20.0)
"""Where a person's mouth is from the shoulder, in profile."""

_BACK: Final = -12.0
"""How far behind its root a limb reaches at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limbs:
    """Where the limbs of a body that works are rooted, and how they look."""

    far: Point
    near: Point
    length: float
    thick: float
    color: str
    head: Point
    radius: float
    """Of the head."""
    mouth: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What the limbs do in one moment: to be drawn behind the body, and before it."""

    behind: Sketch
    before: Sketch
    hold: Point
    """Where a thing of the story is that it holds."""


def work_of(pose: Pose, limbs: Limbs, wear: tuple[str, ...]) -> Work:
    """The limbs of a body in an act of people, and what it has in them."""
    stance = STANCES[pose.action](pose.phase)
    reach = limbs.length / ARM
    roots = (limbs.far, limbs.near)
    if pose.action in AT_THE_MOUTH:
        at = (limbs.mouth[0] - _MOUTH[0] * reach, limbs.mouth[1] - _MOUTH[1] * reach)
        roots = (at, at)
    far, near = (
        (root[0] + max(_BACK, x) * reach, root[1] + y * reach)
        for root, (x, y) in zip(roots, stance.hands, strict=True)
    )
    middle = stance.hold or stance.hands[1]
    hold = (roots[0][0] + middle[0] * reach, roots[0][1] + middle[1] * reach)
    behind, before = Sketch(), Sketch()
    _limb(behind, limbs, limbs.far, far, darken(limbs.color, 0.14))
    if pose.held:
        before.inlay(pose.held, hold, turn=stance.hold_turn, size=_HELD * reach)
    is_bare = pose.is_holding or not pose.brings_tool
    if stance.tool and (stance.tool in COMPANIONS or not is_bare):
        tool = _tool(stance, limbs, far, near, colour_of(wear, "tool", "") or None)
        (behind if stance.tool in UNDER else before).add(tool)
    _limb(before, limbs, limbs.near, near, limbs.color)
    return Work(behind=behind, before=before, hold=hold)


def _tool(stance: Stance, limbs: Limbs, far: Point, near: Point, color: str | None) -> str:
    """What it brings, as large for the limbs as for the arms of people."""
    size = limbs.length / _USUAL

    def shrunk(point: Point) -> Point:
        return point[0] / size, point[1] / size

    grip = Grip(
        far=shrunk(far),
        near=shrunk(near),
        feet=((10.0, 0.0), (-8.0, 0.0)),
        head=shrunk(limbs.head),
        radius=limbs.radius / size,
        turn=stance.tool_turn,
        color=color,
    )
    return group(TOOLS[stance.tool](grip), scale=(size, size))


def _limb(sketch: Sketch, limbs: Limbs, root: Point, tip: Point, tone: str) -> None:
    """A wing or a leg used as an arm, its feathers or toes spread as fingers at the end."""
    thick = limbs.thick
    x = root[0] + (tip[0] - root[0]) * 0.45
    y = root[1] + (tip[1] - root[1]) * 0.45 + thick * 0.36
    sketch.add(shape(ribbon([root, (x, y), tip], [thick * 0.9, thick, thick * 0.6]), tone))
    angle, long = math.atan2(tip[1] - y, tip[0] - x), thick * 0.44
    spread = "".join(
        f"M{tip[0]:.1f} {tip[1]:.1f} l{long * math.cos(angle + turn):.1f} "
        f"{long * math.sin(angle + turn):.1f} "
        for turn in (0.5 * (number - (_FINGERS - 1) / 2) for number in range(_FINGERS))
    )
    sketch.add(line(spread, darken(tone, 0.08), thick * 0.24))
