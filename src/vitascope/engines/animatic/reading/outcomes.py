"""What comes of what somebody does: a sword in the hand, fire out of a mouth, a fall."""

from typing import Final

from vitascope.engines.animatic.reading.bearing import Bearing
from vitascope.engines.animatic.reading.phrases import Act
from vitascope.engines.animatic.reading.roles import Role, relook
from vitascope.engines.animatic.words.tables import tables

_ON_LEGS: Final = frozenset({"walk", "run"})


class Outcomes(Bearing):
    """A sentence that knows what a verb brings along and ends in."""

    def _add_what_comes_of_it(self, role: Role, act: Act) -> None:
        """Who sword fights has a sword, who slips ends up sitting."""
        grammar = tables().grammar
        if act.action in ("phone", "text") and role.action in ("walk", "run"):
            role.brings = "phone"
        role.is_upright = role.is_upright or act.verb in self._words["upright"]
        role.brings = role.brings or grammar.brings.get(act.verb)
        role.frees = act.verb in self._words["freeing"]
        if act.verb in self._words["fiery"]:
            relook(role, wear=(*role.thing.look.wear, "fire breath"))
        if act.verb in self._words["launching"] and role.thing.noun.kind in self._words["rockets"]:
            role.action = "launch"
        role.action = self._flown(role, act) or role.action
        if act.action == "crash" and role.is_subject:
            self._run_into_it(role)
        if act.verb == "land" and role.thing.noun.is_person and role.mount is None:
            role.action = "jump"
            role.later.append("kneel")
        end = grammar.ends.get(act.verb)
        if end and role.is_subject and end not in role.later:
            role.later.append(end)

    def _run_into_it(self, role: Role) -> None:
        """Who collides goes there as those of its kind do, and falls."""
        noun = role.thing.noun
        own = "ride" if noun.mount else noun.action if noun.action in _ON_LEGS else None
        role.action = own or ("walk" if noun.is_person else "run")
        role.later.append("crash")

    def _flown(self, role: Role, act: Act) -> str | None:
        """What an aircraft does that lands, takes off or flies by; None of all others."""
        kind, words = role.thing.noun.kind, self._words
        if kind in words["lighter"] and act.verb in words["ascending"]:
            return "rise"
        if kind not in words["aircraft"] or role.action == "launch":
            return None
        if act.verb in words["landing"]:
            return "land"
        if act.verb in words["lifting"]:
            return "rise" if kind in words["balloons"] else "take_off"
        flies = act.verb in words["flying"] and kind in words["spacecraft"]
        return "pass" if flies else None
