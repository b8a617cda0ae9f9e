"""What somebody has in hand or is carried by, who is on whose body, and what comes to life."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.dressing import Dressing
from vitascope.engines.animatic.reading.habits import boarded
from vitascope.engines.animatic.reading.owners import owners
from vitascope.engines.animatic.reading.phrases import Act, Borne, Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import RelationKind
from vitascope.engines.animatic.words.tables import tables

_RESTING: Final = frozenset({"sit", "sleep", "lie", "eat", "sing", "talk", "peek", "dance"})
"""What is done on a shoulder or a lap as it is said; of all else, who is there sits."""

_RELATIONS: Final[Mapping[str, RelationKind]] = {
    "shoulder": "shoulder",
    "lap": "lap",
    "head": "head",
    "back": "on",
}

_AT_REST: Final = frozenset({None, "stand", "hold"})


class Bearing(Dressing):
    """A sentence that knows who is on whose shoulder, lap, head or hand."""

    def _enliven(self, role: Role, act: Act) -> None:
        """A thing that does what only the living do is drawn as one of them."""
        alive = tables().nouns.get(role.thing.noun.alive or "")
        if alive is not None and act.action not in self._words["toyish"]:
            own = role.thing.look
            look = replace(own, color=own.color or alive.color, size=own.size * alive.size)
            role.thing = replace(role.thing, noun=alive, look=look)

    def _attach(self, role: Role, *, as_mount: bool) -> None:
        group = self._group if self._verb else owners(self._group, self.reading.roles)
        actors = self._actors() if as_mount else [r for r in group if r.is_subject]
        role.is_one = not as_mount and self._is_shared(role.thing)
        for actor in actors:
            if as_mount:
                actor.mount = role
                actor.action = boarded(actor, role.thing, self._link)
            elif actor.tool is None and (actor is actors[0] or not role.is_one):
                actor.tool = role
                if actor.action == "fly" and role.thing.noun.home == "air":
                    actor.action = "hold"
        self.reading.roles.append(role)
        self._last = role
        self._is_listing = self._is_listing and self._verb is None

    def _single_out(self, act: Act) -> None:
        """`fishing with his dog sitting beside him`: the dog sits, and does not fish.

        `merchants, knights and a bard playing the lute`: the one at the end of a list plays.
        """
        last, group = self._last, self._group
        is_listed = act.is_participle and not self._is_after_comma and len(group) > 2
        is_listed = is_listed and any(role.thing.count > 1 for role in group[:-1])
        if last and is_listed and last is group[-1] and last.thing.count == 1:
            self._group = [last]
            return
        if not (self._is_accompanied and act.is_participle and last in group[1:]) or not last:
            return
        if self._is_after_comma or group[0].action is None or last.action != group[0].action:
            return
        last.action, self._group = None, [last]

    def _is_missing(self, thing: Thing) -> bool:
        """`a dog waits for its owner`: who is waited for is not there yet."""
        is_sought = self._verb is not None and self._verb.verb in self._words["missing"]
        return self._link == "for" and is_sought and thing.noun.is_person

    def _is_held_already(self, thing: Thing) -> bool:
        """`the girl with balloons. She runs with balloons`: they are the same."""
        own = self._last.tool if self._last else None
        is_again = self._link in ("with", "holding", "carrying") and not thing.is_counted
        return is_again and own is not None and thing.word == own.thing.word

    def _one_handed(self, thing: Thing) -> Role | None:
        """Who has something in one hand, and this in the other: `a sword and a shield`."""
        is_handy = thing.noun.role == "prop" and thing.noun.use == "hand" and not thing.is_plural
        if self._link != "and" or not is_handy:
            return None
        for role in self._group:
            tool = role.tool if role.tool is self._last else None
            is_free = role.action in _AT_REST and role.thing.count == 1
            if tool and is_free and _has_hands(role) and tool.thing.noun.use == "hand":
                return role
        return None

    def _take_too(self, owner: Role, thing: Thing) -> None:
        owner.action = "hold_two"
        self._last = Role(thing, relation=("hand", owner))
        self.reading.roles.append(self._last)

    def _bear(self, borne: Borne) -> None:
        """Set those who were told to be there on the part of the body."""
        for rider, owner in self._borne(borne):
            if rider.is_subject and rider.action not in _RESTING:
                rider.action = "sit"
            if borne.where == "hand":
                self._take(owner, rider)
            else:
                self._carry(owner, rider, borne)
            self._group = [role for role in self._group if role is not rider] or [rider]
            if self._last is rider:
                self._last = owner

    def _borne(self, borne: Borne) -> list[tuple[Role, Role]]:
        """Each who is carried, with who carries it."""
        roles = [role for role in self.reading.roles if role.is_subject]
        last = self._last
        if last is not None and not last.is_subject:
            return [(last, role) for role in self._group if role.is_subject][:1]
        if last is None:
            return []
        if borne.is_named:
            return [(r, last) for r in roles if r is not last and _is_with(r, last)]
        others = [role for role in roles if role is not last]
        people = [role for role in others if role.thing.noun.is_person]
        owners = people or others
        is_big = last.thing.noun.is_person and last.thing.noun.kind not in self._words["lap"]
        is_big = is_big and not (borne.where == "back" and not people)
        return [] if is_big or not owners else [(last, owners[-1])]

    def _take(self, owner: Role, rider: Role) -> None:
        """Into the hands, if they are free."""
        if owner.tool in (None, rider):
            rider.relation, rider.mount, owner.tool = None, None, rider

    def _carry(self, owner: Role, rider: Role, borne: Borne) -> None:
        if borne.where == "back" and rider.thing.noun.is_person > owner.thing.noun.is_person:
            rider.mount, rider.relation, rider.action = owner, None, "ride"
            return
        rider.mount = None
        if owner.tool is rider:
            owner.tool = None
            owner.action = "walk" if owner.action == "carry" else owner.action
        if borne.where == "lap":
            owner.action = "sit" if owner.action in _AT_REST else owner.action
        rider.relation = (_RELATIONS[borne.where], owner)


def _has_hands(role: Role) -> bool:
    return role.thing.noun.is_person or role.thing.noun.kind == "robot"


def _is_with(role: Role, other: Role) -> bool:
    return role.mount is other or (role.relation is not None and role.relation[1] is other)
