"""What comes, goes, grows and becomes something else: `a frog becomes a prince`."""

from typing import Final

from vitascope.engines.animatic.presence import Presence
from vitascope.engines.animatic.reading.phrases import Act, Thing
from vitascope.engines.animatic.reading.placing import Placing
from vitascope.engines.animatic.reading.roles import Role

_ONLY: Final = 0.22
"""When somebody comes of whom a film tells first: its place is seen before."""

_LATER: Final = 0.45
"""When somebody comes, or becomes another, of whom it is told after something else."""

_GONE: Final = 0.68
"""When somebody goes: before, there is time to see who it is."""

_GROWN: Final = {"enlarge": 2.2, "shrink": 0.3}

_SUMMONING: Final = frozenset({"summon", "conjure"})

_CALLED: Final = 0.35
"""When somebody comes whom magic calls."""

CHANGES: Final = frozenset({"become", "appear", "vanish", *_GROWN})
"""Actions that nobody is drawn doing: they say when somebody is there, and how large."""


class Changing(Placing):
    """A sentence that knows when somebody is there, and what becomes of whom."""

    def _changes(self, act: Act) -> bool:
        """Take a verb of change; False where it is none, or is told of nobody."""
        if act.action not in CHANGES:
            return False
        self._becoming = self._group[-1:] if act.action == "become" else []
        for role in self._group:
            self._change(role, act)
        self._verb, self._is_sequel = None, False
        return True

    def _change(self, role: Role, act: Act) -> None:
        was = role.presence
        match act.action:
            case "appear":
                first = role is self.reading.roles[0] and not self._is_sequel
                comes = _ONLY if first else _LATER
                role.presence = Presence(comes=comes, goes=was.goes, grown=was.grown)
                if role.is_subject and role.action is None and act.verb == "emerge":
                    role.action = "walk"
            case "vanish":
                role.presence = Presence(comes=was.comes, goes=_GONE, grown=was.grown)
            case "become":
                pass
            case action:
                role.presence = Presence(comes=was.comes, goes=was.goes, grown=_GROWN[action])

    def _is_outcome(self, thing: Thing) -> bool:
        """Whether it is what somebody becomes; then it takes the other's place."""
        before, self._becoming = self._becoming, []
        if not before or self._link is not None or thing.noun.role == "wear":
            return False
        role = Role(thing, follows=before[0], presence=Presence(comes=_LATER))
        was = before[0].presence
        before[0].presence = Presence(comes=was.comes, goes=_LATER, grown=was.grown)
        self.reading.roles.append(role)
        self._group, self._last, self._is_listing = [role], role, False
        return True

    def _entry(self, thing: Thing) -> Presence:
        """When somebody comes who is first told of after `then` or `suddenly`."""
        if self._verb and self._verb.verb in _SUMMONING and self._link is None:
            return Presence(comes=_CALLED)
        is_begun = bool(self.reading.roles or self.reading.places)
        is_later = self._is_sequel and not thing.is_known and is_begun
        return Presence(comes=_LATER) if is_later and self._verb is None else Presence()
