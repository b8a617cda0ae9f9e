"""Who does what with what: phrases put together to roles, by the order of the words."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from vitascope.engines.animatic.phrases import (
    Act,
    Filmed,
    Link,
    Phrase,
    Said,
    Stop,
    Thing,
    Unknown,
)

_BESIDE: Final = frozenset({"by", "near", "beside", "behind", "next", "past", "between", "around"})
_PLACING: Final = frozenset(
    {"in", "on", "at", "through", "across", "over", "along", "down", "by", "under", "into"}
    | {"around", "near", "inside", "beside", "above"}
)
_CARRIED: Final = frozenset({"on", "in", "into", "inside", "onto"})
_ADDING: Final = frozenset({"and", "with", "holding"})
"""Links after which a list of subjects goes on."""

_PASSING: Final = frozenset({None, "stand", "sit", "hold"})
"""Actions that a later verb may take the place of: `sitting and playing the piano`."""


@dataclass(slots=True)
class Role:
    """One noun phrase with its part in the film; may stand for several of a kind."""

    thing: Thing
    action: str | None = None
    tool: "Role | None" = None
    """What it holds or uses."""
    mount: "Role | None" = None
    """What carries it."""

    @property
    def is_subject(self) -> bool:
        """Whether it acts; props have things done to them."""
        return self.thing.noun.role == "subject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A setting, and whether a preposition made a place of it: `in the forest`."""

    said: Said
    is_firm: bool


@dataclass(slots=True)
class Reading:
    """All that was found in a prompt."""

    roles: list[Role] = field(default_factory=list[Role])
    places: list[Place] = field(default_factory=list[Place])
    said: list[Said] = field(default_factory=list[Said])
    """Phrases of the other topics, in order."""
    filmed: list[str] = field(default_factory=list[str])
    ignored: list[str] = field(default_factory=list[str])
    absent: list[Thing] = field(default_factory=list[Thing])
    """Things that were said not to be there: `without people`."""


def read_roles(phrases: Sequence[Phrase]) -> Reading:
    """Put phrases together."""
    reader = _RoleReader()
    for phrase in phrases:
        reader.take(phrase)
    return reader.reading


class _RoleReader:
    """One pass over the phrases: a group of things waits for its verb, a verb for its object."""

    def __init__(self) -> None:
        self.reading = Reading()
        self._group: list[Role] = []
        self._verb: Act | None = None
        self._link: str | None = None
        self._is_listing = False
        """Whether the group may still grow: only things and `and` since it began."""
        self._is_accompanied = False
        """Whether its last member came by `with`: then `and a balloon` is held too."""

    def take(self, phrase: Phrase) -> None:
        match phrase:
            case Thing():
                self._thing(phrase)
                self._link = None
            case Act():
                self._act(phrase)
                self._link, self._is_listing = None, False
            case Link():
                self._link = phrase.word
                self._is_listing = self._is_listing and phrase.word in _ADDING
            case Stop():
                self._verb, self._link = None, None
            case Said():
                self._said(phrase)
            case Filmed():
                self.reading.filmed.append(phrase.word)
            case Unknown():
                self.reading.ignored.append(phrase.word)
                self._link = None

    def _said(self, said: Said) -> None:
        if said.topic == "setting":
            firm = self._link in _PLACING
            self.reading.places.append(Place(said=said, is_firm=firm))
        else:
            self.reading.said.append(said)

    def _act(self, act: Act) -> None:
        self._verb = act
        for role in self._group:
            if role.action in _PASSING and not (role.action and act.action == "hold"):
                role.action = act.action

    def _thing(self, thing: Thing) -> None:
        if self._link in ("without", "no", "not"):
            self.reading.absent.append(thing)
        elif thing.noun.role == "wear":
            self._wear(thing)
        elif self._is_carrier(thing):
            self._attach(Role(thing, action=thing.action), as_mount=True)
        elif self._is_tool(thing):
            self._attach(Role(thing, action=thing.action), as_mount=False)
        else:
            self._stand_alone(thing)

    def _wear(self, thing: Thing) -> None:
        wearers = [role for role in self._group if role.is_subject]
        if not wearers:
            self.reading.ignored.append(thing.word)
        for role in wearers:
            word = thing.noun.kind + (f":{thing.look.color}" if thing.look.color else "")
            look = replace(role.thing.look, wear=(*role.thing.look.wear, word))
            role.thing = replace(role.thing, look=look)

    def _actors(self) -> list[Role]:
        return [role for role in self._group if role.is_subject and role.mount is None]

    def _is_carrier(self, thing: Thing) -> bool:
        """Whether it carries the group: `riding a horse`, `in a boat`, `sits on a chair`."""
        if not self._actors() or (thing.noun.role == "prop" and thing.noun.use != "seat"):
            return False
        if thing.noun.role == "subject" and self._link in ("in", "into", "inside"):
            return False
        moves = self._verb is not None and self._verb.action in ("ride", "drive", "sail")
        return self._link in _CARRIED or (moves and self._link is None)

    def _is_tool(self, thing: Thing) -> bool:
        actors = [role for role in self._actors() if role.tool is None]
        if not actors or thing.noun.use in ("none", "seat") or self._link in _BESIDE:
            return False
        if self._verb is None and self._link == "and" and thing.noun.use == "hand":
            return self._is_accompanied
        if self._verb is None:
            return self._link in ("with", "under", "underneath", "holding")
        return self._link in (None, "with", "at", "on", "in", "under", "to")

    def _attach(self, role: Role, *, as_mount: bool) -> None:
        for actor in self._actors():
            if as_mount:
                actor.mount = role
                actor.action = actor.action or "sit"
            elif actor.tool is None:
                actor.tool = role
                if actor.action == "fly" and role.thing.noun.home == "air":
                    actor.action = "hold"
        self.reading.roles.append(role)
        self._is_listing = self._is_listing and self._verb is None

    def _stand_alone(self, thing: Thing) -> None:
        role = Role(thing, action=thing.action)
        self.reading.roles.append(role)
        accompanies = self._link == "with" and bool(self._group)
        if self._verb is not None and (accompanies or self._verb.verb in ("chase", "follow")):
            role.action = role.action or self._verb.action
        if self._is_listing or accompanies:
            self._group.append(role)
        else:
            self._group = [role]
        self._is_listing, self._verb, self._is_accompanied = True, None, accompanies
