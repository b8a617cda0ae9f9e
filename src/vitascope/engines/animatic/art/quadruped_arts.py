"""Human arts on four legs: a cat that cooks, a bear that paints, upright, paws where hands are."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.grips import Grip
from vitascope.engines.animatic.art.people_poses import STANCES
from vitascope.engines.animatic.art.quadruped_poses import Posture, hip_height, shoulder_of
from vitascope.engines.animatic.art.stances import ARM
from vitascope.engines.animatic.art.svg import Sketch, ellipse
from vitascope.engines.animatic.art.tools import LAST, TOOLS, UNDER

NAMES: Final = (
    "cook", "paint", "pour", "water", "sweep", "hammer", "build", "write", "photograph", "juggle",
    "lift", "drum", "blow", "conduct", "strum", "throw", "fish", "shoot", "point", "clap",
    "cheer", "knit", "brush", "shake_hands", "box", "skate", "surf", "ski", "pray",
)  # fmt: skip
"""Acts of people that an animal does on its hind legs."""


def _upright_as(action: str, breed: Breed, phase: float) -> Posture:
    stance = STANCES[action](phase)
    bob = stance.hip[1] - STANCES["stand"](0.0).hip[1]
    hip: Point = (-8.0, -hip_height(breed) * 0.88 + max(0.0, min(10.0, bob * 0.5)))
    pitch = 80 - max(-10.0, min(24.0, stance.lean)) * 0.7
    shoulder = shoulder_of(breed, hip, pitch)
    reach = breed.leg * 1.05 / ARM
    (far_x, far_y), (near_x, near_y) = stance.hands
    far: Point = (shoulder[0] + 8 + max(-8.0, far_x) * reach, shoulder[1] + far_y * reach)
    near: Point = (shoulder[0] + 4 + max(-20.0, near_x) * reach, shoulder[1] + near_y * reach)
    hold = None
    if stance.hold is not None:
        hold = (shoulder[0] + 4 + stance.hold[0] * reach, shoulder[1] + stance.hold[1] * reach)
    return Posture(
        hip=hip,
        pitch=pitch,
        feet=((12, 0), far, (-10, 0), near),
        nod=(-9, stance.nod),
        head_turn=stance.head_turn * 0.7,
        tail=0.2,
        wag=stance.head_turn / 10,
        eyes=stance.eyes,
        mouth=stance.mouth,
        ground=stance.ground,
        hold=hold,
    )


ARTS: Final[Mapping[str, Callable[[Breed, float], Posture]]] = {
    name: partial(_upright_as, name) for name in NAMES
}
"""Action to posture at a phase 0..1."""


def tool_in_paws(action: str, phase: float, breed: Breed, posture: Posture, head: Point) -> Sketch:
    """What it brings for an act, drawn to its paws; an empty sketch where it needs nothing."""
    sketch = Sketch()
    stance = STANCES[action](phase)
    if not stance.tool:
        return sketch
    hind_far, far, hind_near, near = posture.feet
    grip = Grip(
        far=far,
        near=near,
        feet=(hind_far, hind_near),
        head=head,
        radius=breed.head,
        turn=stance.tool_turn,
    )
    sketch.add(*TOOLS[stance.tool](grip))
    if stance.tool not in UNDER | LAST:
        paw = breed.accent if breed.is_panda else breed.color
        sketch.add(*(ellipse(at, breed.thick * 0.6, breed.thick * 0.5, paw) for at in (far, near)))
    return sketch


def is_under(action: str, phase: float) -> bool:
    """Whether the tool of an act is below the feet."""
    return STANCES[action](phase).tool in UNDER
