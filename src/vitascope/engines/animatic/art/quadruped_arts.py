"""Human arts on four legs: a cat that cooks, a bear that paints, upright, paws where hands are."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.grips import Grip
from vitascope.engines.animatic.art.people_poses import COMPANIONS, STANCES
from vitascope.engines.animatic.art.quadruped_poses import Posture, hip_height, shoulder_of
from vitascope.engines.animatic.art.stances import ARM, LEG, Stance
from vitascope.engines.animatic.art.stances_music import AT_THE_MOUTH
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group
from vitascope.engines.animatic.art.tools import LAST, TOOLS, UNDER
from vitascope.engines.animatic.art.wear import colour_of

NAMES: Final = (
    "snowboard", "ice_skate", "roller_skate", "hockey", "tennis", "bat", "golf", "dribble",
    "shoot_hoop", "dunk", "chess", "cards", "game", "table_tennis", "kung_fu", "ballet",
    "hula", "yoga",
    "fiddle", "bow_cello", "drum_kit", "mix", "blow_down", "pipe", "squeeze", "cook", "paint",
    "pour", "water", "sweep", "hammer", "build", "write", "photograph", "juggle", "lift",
    "drum", "blow", "conduct", "strum", "throw", "fish", "shoot", "point", "cast", "clap", "cheer",
    "knit", "brush", "wash_up", "shake_hands", "box", "skate", "surf", "ski", "pray",
    "phone", "text", "selfie", "knead", "chop", "wipe", "iron", "comb", "make_up", "spray_paint",
    "roll_paint", "wheel", "skip_rope", "type",
    "decorate", "season", "arrange", "cut_cloth", "whittle", "shine_shoe",
)  # fmt: skip
"""Acts of people that an animal does on its hind legs."""

LARGE: Final = frozenset({"surf", "dunk", "shoot_hoop", "table_tennis", "cast"})
"""Of these, those with a wave or a basket, which are larger than a small animal's paper."""

_HELD: Final = 1.5
"""Size of a thing between its paws, for forelegs as long as a person's arms."""

_LEAPING: Final = frozenset({"skip_rope"})
"""Acts in which it leaves the ground."""

_LARGEST: Final = 1.6
"""Size of a tool at most, of what it is in hands."""

_HELD_OUT: Final = frozenset({"phone held out"})
"""Tools that are held before the face."""

_MOUTH: Final[Point] = (18.0, -20.0)
"""Where a person's mouth is from the shoulder, in profile."""


def _upright_as(action: str, breed: Breed, phase: float) -> Posture:
    stance = STANCES[action](phase)
    bob = stance.hip[1] - STANCES["stand"](0.0).hip[1]
    air = min(0.0, max(y for _, y in stance.feet)) * breed.leg / LEG if action in _LEAPING else 0.0
    hip: Point = (-8.0, -hip_height(breed) * 0.88 + max(0.0, min(10.0, bob * 0.5)) + air)
    pitch = 80 - max(-10.0, min(24.0, stance.lean)) * 0.7
    shoulder = shoulder_of(breed, hip, pitch)
    reach = breed.leg * 1.05 / ARM
    (far_x, far_y), (near_x, near_y) = stance.hands
    middle = (shoulder[0] + 4, shoulder[1])
    if action in AT_THE_MOUTH:
        mouth = _mouth_of(breed, shoulder, stance.nod)
        middle = (mouth[0] - _MOUTH[0] * reach, mouth[1] - _MOUTH[1] * reach)
    far: Point = (shoulder[0] + 8 + max(-8.0, far_x) * reach, shoulder[1] + far_y * reach)
    near: Point = (shoulder[0] + 4 + max(-20.0, near_x) * reach, shoulder[1] + near_y * reach)
    if stance.tool in _HELD_OUT:
        # Past the head, which is larger than a person's.
        mouth = _mouth_of(breed, shoulder, stance.nod)
        far = (mouth[0] + breed.head * 0.85, mouth[1] - breed.head * 0.4)
    if action == "lift" and far[1] < shoulder[1]:
        # Above the head, which is larger than a person's.
        over = shoulder[1] - breed.neck[1] - breed.head * 1.5
        far, near = (far[0], min(far[1], over)), (near[0], min(near[1], over))
    hold = None
    if stance.hold is not None:
        hold = (middle[0] + stance.hold[0] * reach, middle[1] + stance.hold[1] * reach)
    return Posture(
        hip=hip,
        pitch=pitch,
        feet=((12, air), far, (-10, air), near),
        nod=(-9, stance.nod),
        head_turn=stance.head_turn * 0.7,
        tail=0.2,
        wag=stance.head_turn / 10,
        eyes=stance.eyes,
        mouth=stance.mouth,
        ground=stance.ground,
        hold=hold,
    )


def _mouth_of(breed: Breed, shoulder: Point, nod: float) -> Point:
    """Where the mouth is of an animal on its hind legs."""
    return (
        shoulder[0] + breed.neck[0] - 9 + breed.head * 0.95,
        shoulder[1] - breed.neck[1] + nod + breed.head * 0.5,
    )


ARTS: Final[Mapping[str, Callable[[Breed, float], Posture]]] = {
    name: partial(_upright_as, name) for name in NAMES
}
"""Action to posture at a phase 0..1."""


def tool_in_paws(
    pose: Pose, breed: Breed, posture: Posture, head: Point, wear: tuple[str, ...]
) -> Sketch:
    """What it brings or holds for an act, drawn to its paws; an empty sketch without either."""
    sketch = Sketch()
    stance = STANCES[pose.action](pose.phase) if pose.action in ARTS else None
    if pose.held and posture.hold:
        turn = stance.hold_turn if stance else 0.0
        sketch.inlay(pose.held, posture.hold, turn=turn, size=_HELD * breed.leg / ARM)
        _close_paws(sketch, breed, posture)
    is_bare = pose.is_holding or not pose.brings_tool
    if not stance or not stance.tool or (is_bare and stance.tool not in COMPANIONS):
        return sketch
    sketch.add(_tool(stance, breed, posture, head, colour_of(wear, "tool", "") or None))
    if stance.tool not in UNDER | LAST | _HELD_OUT:
        _close_paws(sketch, breed, posture)
    return sketch


def _tool(stance: Stance, breed: Breed, posture: Posture, head: Point, color: str | None) -> str:
    """What it brings, larger in the paws of the large."""
    size = min(_LARGEST, max(1.0, breed.leg / ARM)) if stance.tool not in UNDER else 1.0

    def shrunk(point: Point) -> Point:
        return point[0] / size, point[1] / size

    hind_far, far, hind_near, near = map(shrunk, posture.feet)
    if stance.tool in _HELD_OUT:
        far = (far[0] + breed.thick * 0.4 / size, far[1] - breed.thick * 0.7 / size)
    grip = Grip(
        far=far,
        near=near,
        feet=(hind_far, hind_near),
        head=shrunk(head),
        radius=breed.head / size,
        turn=stance.tool_turn,
        color=color,
    )
    return group(TOOLS[stance.tool](grip), scale=(size, size))


def _close_paws(sketch: Sketch, breed: Breed, posture: Posture) -> None:
    """Paint the forepaws over what is in them."""
    paw = breed.accent if breed.is_panda else breed.color
    _, far, _, near = posture.feet
    sketch.add(*(ellipse(at, breed.thick * 0.6, breed.thick * 0.5, paw) for at in (far, near)))


def is_under(action: str, phase: float) -> bool:
    """Whether the tool of an act is below the feet."""
    return STANCES[action](phase).tool in UNDER
