"""The register of all that lives: which family draws a kind, and what each can do.

A new kind of a family is one line in its data table and one line here; `docs/art.md` tells how.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art import (
    bird_motion,
    birds,
    critters,
    fish,
    people,
    quadrupeds,
    robots,
)
from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.art.drawing import Drawing, Motion, Pose
from vitascope.engines.animatic.art.nearest import NEAREST
from vitascope.engines.animatic.art.plumage import BIRDS, Plumage
from vitascope.engines.animatic.art.space_helmet import with_helmet
from vitascope.engines.animatic.art.things.materials import color_in, finished
from vitascope.engines.animatic.spec import Look

Medium: TypeAlias = Literal["ground", "air", "water"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectKind:
    """One kind of living thing."""

    family: str
    """Who draws it: quadruped, bird, fish, person, robot, critter."""
    height: float
    """Usual height in drawing units, standing, for composing the stage."""
    color: str
    """Usual main colour."""
    medium: Medium
    """Where it is at home: walks on the ground, flies, swims."""
    actions: frozenset[str]
    """What it can do as asked; `settle` turns the rest into something near."""

    has_hands: bool = False
    """Whether it can hold a thing: `Drawing.hold` is told when `Pose.is_holding`."""

    def settle(self, action: str) -> str:
        """`action`, or the nearest that this kind can do."""
        if action in self.actions:
            return action
        for near in NEAREST.get(action, ()):
            if near in self.actions:
                return near
        return next(near for near in ("stand", "swim", "fly") if near in self.actions)


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
            medium="ground" if _keeps_to_ground(name, bird) else "air",
            actions=bird_motion.actions_of(name),
        )
        for name, bird in BIRDS.items()
    }


_GROUND_BIRDS: Final = frozenset(
    {"chick", "crane", "emu", "flamingo", "heron", "kiwi", "ostrich", "peacock", "pheasant"}
    | {"stork", "turkey"}
)
"""Those that can or cannot fly, and are seen on their feet."""


def _keeps_to_ground(kind: str, bird: Plumage) -> bool:
    return bird.build == "upright" or bird.swims or bird.has_comb or kind in _GROUND_BIRDS


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
            has_hands=True,
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
            has_hands=True,
        )
        for name, color in robots.ROBOTS.items()
    }


def _critter_kinds() -> dict[str, SubjectKind]:
    return {
        name: SubjectKind(
            family="critter",
            height=critter.height * critter.scale,
            color=critter.color,
            medium=critter.medium,
            actions=critters.actions_of(name),
        )
        for name, critter in critters.CRITTERS.items()
    }


KINDS: Final[Mapping[str, SubjectKind]] = {
    **_quadruped_kinds(),
    **_bird_kinds(),
    **_fish_kinds(),
    **_person_kinds(),
    **_robot_kinds(),
    **_critter_kinds(),
}
"""All kinds by name."""

_DRAW: Final[Mapping[str, Callable[[str, Look, Pose], Drawing]]] = {
    "quadruped": quadrupeds.draw_quadruped,
    "bird": birds.draw_bird,
    "fish": fish.draw_fish,
    "person": people.draw_person,
    "robot": robots.draw_robot,
    "critter": critters.draw_critter,
}

_MOTION: Final[Mapping[str, Callable[[str, str], Motion]]] = {
    "quadruped": quadrupeds.quadruped_motion,
    "bird": bird_motion.bird_motion,
    "fish": fish.fish_motion,
    "person": people.person_motion_of,
    "robot": robots.robot_motion,
    "critter": critters.critter_motion,
}


_GESTURES: Final[Mapping[str, Callable[[str, str], tuple[str, ...]]]] = {
    "quadruped": quadrupeds.gestures_of,
    "bird": birds.gestures_of,
    "person": people.gestures_of,
    "robot": robots.gestures_of,
    "critter": critters.gestures_of,
}

_OF_HANDS: Final = frozenset({"hair", "watch", "akimbo", "scratch", "groom", "stamp"})
"""Gestures for which a hand or a forepaw must be free."""


def draw_subject(kind: str, look: Look, pose: Pose) -> Drawing:
    """One moment of one subject; the same arguments give the same text, on any thread.

    Raises:
        KeyError: `kind` is not one of `KINDS`.
    """
    entry = KINDS[kind]
    look = with_helmet(look, entry.family)
    settled = replace(pose, action=entry.settle(pose.action), phase=pose.phase % 1)
    drawing = _DRAW[entry.family](kind, look, settled)
    color = look.color or color_in(look.material) or entry.color
    tall = entry.height * look.size
    return finished(drawing, look.material, color, tall=tall) if look.material else drawing


def motion(kind: str, action: str) -> Motion:
    """How `action` moves a `kind` of usual size; travel grows with `Look.size`."""
    entry = KINDS[kind]
    return _MOTION[entry.family](kind, entry.settle(action))


def gestures_of(kind: str, look: Look, action: str, *, is_holding: bool) -> tuple[str, ...]:
    """Names of the gestures that a kind may have beside an action.

    Who has something in hand keeps it there, and who is sad or angry does not smile.
    """
    entry = KINDS[kind]
    find = _GESTURES.get(entry.family)
    names = find(kind, entry.settle(action)) if find else ()
    lacking = _OF_HANDS if is_holding else frozenset[str]()
    if look.face not in (None, "happy", "in_love"):
        lacking |= {"smile"}
    return tuple(name for name in names if name not in lacking)


def varied(kind: str, look: Look, seed: int) -> Look:
    """`look` with a face of its own where it leaves that open, so that a crowd differs.

    To be asked once, when a subject enters the spec; the answer is kept there.
    """
    return people.varied_person(kind, look, seed) if KINDS[kind].family == "person" else look
