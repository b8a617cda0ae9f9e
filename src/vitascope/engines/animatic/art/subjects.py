"""The register of all that lives: which family draws a kind, and what each can do.

A new kind of a family is one line in its data table and one line here; `docs/art.md` tells how.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art import quadrupeds
from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.spec import Look

Medium: TypeAlias = Literal["ground", "air", "water"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectKind:
    """One kind of living thing."""

    family: str
    """Who draws it: quadruped, bird, fish, person, robot."""
    height: float
    """Usual height in drawing units, standing, for composing the stage."""
    color: str
    """Usual main colour."""
    medium: Medium
    """Where it is at home: walks on the ground, flies, swims."""
    actions: frozenset[str]
    """What it can do as asked; `settle` turns the rest into something near."""

    def settle(self, action: str) -> str:
        """`action`, or the nearest that this kind can do."""
        if action in self.actions:
            return action
        for near in NEAREST.get(action, ()):
            if near in self.actions:
                return near
        return next(near for near in ("stand", "swim", "fly") if near in self.actions)


NEAREST: Final[Mapping[str, tuple[str, ...]]] = {
    "run": ("walk", "swim", "fly"),
    "walk": ("run", "swim", "fly"),
    "fly": ("jump", "swim"),
    "swim": ("walk", "fly"),
    "jump": ("dance", "fly", "swim"),
    "dance": ("jump", "walk", "swim"),
    "play": ("dance", "wave"),
    "strum": ("play", "dance"),
    "hold": ("read", "wave", "stand"),
    "ride": ("sit", "stand"),
    "read": ("sit",),
    "sit": ("stand",),
    "sleep": ("sit",),
    "eat": ("stand",),
    "wave": ("dance", "jump"),
}
"""What to do instead, best first."""


def _quadruped_kinds() -> dict[str, SubjectKind]:
    return {
        name: SubjectKind(
            family="quadruped",
            height=(breed.leg + breed.hips * 0.9 + breed.neck[1] + breed.head) * breed.scale,
            color=breed.color,
            medium="ground",
            actions=quadrupeds.ACTIONS,
        )
        for name, breed in BREEDS.items()
    }


KINDS: Final[Mapping[str, SubjectKind]] = {**_quadruped_kinds()}
"""All kinds by name."""

_DRAW: Final[Mapping[str, Callable[[str, Look, Pose], Drawing]]] = {
    "quadruped": quadrupeds.draw_quadruped,
}

_MOTION: Final[Mapping[str, Callable[[str, str], Motion]]] = {
    "quadruped": quadrupeds.quadruped_motion,
}


def draw_subject(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of one subject; the same arguments give the same text, on any thread.

    Raises:
        KeyError: `kind` is not one of `KINDS`.
    """
    entry = KINDS[kind]
    settled = Pose(
        action=entry.settle(pose.action), phase=pose.phase % 1, is_blinking=pose.is_blinking
    )
    return _DRAW[entry.family](kind, look, settled)


def motion(kind: str, action: str) -> Motion:
    """How `action` moves a `kind` of usual size; travel grows with `Look.size`."""
    entry = KINDS[kind]
    return _MOTION[entry.family](kind, entry.settle(action))
