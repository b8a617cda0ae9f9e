"""What a critter is, and what its drawing is made from and answers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from vitascope.engines.animatic.art.acting import Acting
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.faces import blush, eye, mouth, tears
from vitascope.engines.animatic.art.svg import Sketch
from vitascope.engines.animatic.spec import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where things are put on a body that was drawn."""

    head: Point
    """Middle of the head."""
    radius: float
    tilt: float = 0.0
    neck: Point | None = None
    hold: Point | None = None
    seat: Point | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Critter:
    """One kind; lengths are in sketch units before `scale`."""

    draw: Callable[[Sketch, "Body"], Places]
    """Draws it looking right, its feet at y = 0."""
    color: str
    belly: str
    accent: str
    scale: float
    height: float
    length: float
    medium: Literal["ground", "air", "water"] = "ground"
    flies: bool = False
    swims: bool = False
    stride: float = 30.0
    """Units of ground in a cycle of walking."""
    pace: float = 1.0
    """Times the usual rate of steps."""
    speed: float = 90.0
    """Units a second on the wing or in water."""
    wing_rate: float = 2.0
    hops: bool = False
    """Whether it goes by leaps."""
    hangs: bool = False
    """Whether it hangs head down by its feet."""
    can_catch: bool = False
    """Whether it is drawn catching what comes near."""
    mark: str = ""
    """What tells kinds of one build apart; each build says how."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What one moment is drawn from."""

    critter: Critter
    pose: Pose
    acting: Acting
    look: Look

    @property
    def is_aloft(self) -> bool:
        """Whether it flies now."""
        return self.pose.action == "fly" or (
            self.critter.medium == "air" and self.pose.action != "sleep"
        )

    def paint(self, sketch: Sketch, top: float, bottom: float) -> str:
        """Paint of the body, lit from above."""
        color = self.critter.color
        return sketch.gradient(
            ((0, lighten(color, 0.2)), (0.55, color), (1, darken(color, 0.14))),
            (0, top),
            (0, bottom),
        )

    def face(
        self,
        near: Point,
        far: Point | None,
        radius: float,
        lips: tuple[Point, Point],
        *,
        has_white: bool = True,
        depth: float = 4.0,
    ) -> list[str]:
        """Eyes, cheek, mouth and tears."""
        state, ring = self.acting.eyes, self.look.eyes
        eyes = [eye(near, radius, state, ring=ring, has_white=has_white)]
        if far is not None:
            smaller = radius * 0.94
            eyes.insert(0, eye(far, smaller, state, ring=ring, has_white=has_white, inner=-1))
        parts = [
            *eyes,
            blush((near[0] - radius * 0.6, near[1] + radius * 2.0), radius * 0.9),
            mouth(lips[0], lips[1], depth, self.acting.mouth),
        ]
        if self.pose.action == "cry":
            parts.append(tears((near, far or near), radius * 0.9, self.pose.phase * 2 % 1))
        return parts
