"""The register of all that lives: which family draws a kind, and what each can do.

A new kind of a family is one line in its data table and one line here; `docs/art.md` tells how.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art import birds, fish, people, quadrupeds, robots
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


def _bird_kinds() -> dict[str, SubjectKind]:
    return {
        name: SubjectKind(
            family="bird",
            height=(150 if bird.build == "upright" else 90 + bird.neck + bird.leg) * bird.scale,
            color=bird.color,
            medium="ground" if bird.build == "upright" or bird.swims or bird.has_comb else "air",
            actions=birds.actions_of(name),
        )
        for name, bird in birds.BIRDS.items()
    }


def _fish_kinds() -> dict[str, SubjectKind]:
    return {
        name: SubjectKind(
            family="fish",
            height=100 * swimmer.scale,
            color=swimmer.color,
            medium="water",
            actions=fish.ACTIONS,
        )
        for name, swimmer in fish.SWIMMERS.items()
    }


def _person_kinds() -> dict[str, SubjectKind]:
    return {
        name: SubjectKind(
            family="person",
            height=(126 + 2.1 * person.head) * person.scale,
            color=person.top,
            medium="ground",
            actions=people.ACTIONS,
        )
        for name, person in people.PEOPLE.items()
    }


def _robot_kinds() -> dict[str, SubjectKind]:
    return {
        name: SubjectKind(
            family="robot",
            height=215 * robots.SCALE,
            color=color,
            medium="ground",
            actions=robots.ACTIONS,
        )
        for name, color in robots.ROBOTS.items()
    }


KINDS: Final[Mapping[str, SubjectKind]] = {
    **_quadruped_kinds(),
    **_bird_kinds(),
    **_fish_kinds(),
    **_person_kinds(),
    **_robot_kinds(),
}
"""All kinds by name."""

_DRAW: Final[Mapping[str, Callable[[str, Look, Pose], Drawing]]] = {
    "quadruped": quadrupeds.draw_quadruped,
    "bird": birds.draw_bird,
    "fish": fish.draw_fish,
    "person": people.draw_person,
    "robot": robots.draw_robot,
}

_MOTION: Final[Mapping[str, Callable[[str, str], Motion]]] = {
    "quadruped": quadrupeds.quadruped_motion,
    "bird": birds.bird_motion,
    "fish": fish.fish_motion,
    "person": people.person_motion_of,
    "robot": robots.robot_motion,
}


def draw_subject(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of one subject; the same arguments give the same text, on any thread.

    Raises:
        KeyError: `kind` is not one of `KINDS`.
    """
    entry = KINDS[kind]
    settled = Pose(
        action=entry.settle(pose.action),
        phase=pose.phase % 1,
        is_blinking=pose.is_blinking,
        is_holding=pose.is_holding,
    )
    return _DRAW[entry.family](kind, look, settled)


def motion(kind: str, action: str) -> Motion:
    """How `action` moves a `kind` of usual size; travel grows with `Look.size`."""
    entry = KINDS[kind]
    return _MOTION[entry.family](kind, entry.settle(action))


def varied(kind: str, look: Look, seed: int) -> Look:
    """`look` with a face of its own where it leaves that open, so that a crowd differs.

    To be asked once, when a subject enters the spec; the answer is kept there.
    """
    return people.varied_person(look, seed) if KINDS[kind].family == "person" else look
