"""What those do of whom a verb tells: at once, one after the other, or instead of standing."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.reading.changing import Changing
from vitascope.engines.animatic.reading.fitting_acts import (
    as_borne,
    doers_of,
    floats_alone,
    is_theirs,
)
from vitascope.engines.animatic.reading.phrases import HALT, Act
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.reading.sentence import AT_EASE, ON_THE_SPOT

_PASSING: Final = frozenset({None, "stand", "sit", "hold", "hold_two", "sleep", "laugh", "kneel"})
"""Actions that a later verb may take the place of: `sitting and playing the piano`."""

_STAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "stand": ("hold",),
    **dict.fromkeys(("sit", "hold", "hold_two"), ("hold", "stand")),
    "sleep": ("hold", "stand", "sit"),
    "kneel": ("hold", "stand", "sit", "pray", "propose"),
    "laugh": ("hold", "stand", "sit", "talk", "laugh"),
}
"""Of these, the verbs that say no more than they."""

_AFOOT: Final = frozenset({"walk", "run"})
"""Actions that show more than that somebody talks, who may do both: `talking and walking`."""


class Acting(Changing):
    """A sentence whose verbs tell of those that were named."""

    def __init__(self) -> None:
        super().__init__()
        self._doers: list[Role] = []
        """Those of whom the last verb told."""
        self._is_next = False
        """Whether nobody was named since `then`."""

    def _act(self, act: Act) -> None:
        if not self._is_after_comma and floats_alone(act, self._last, self._group, self._link):
            return
        is_apart = self._is_after_comma and act.is_participle
        if self._main and (is_apart or is_theirs(act, self._group, self._link)):
            self._group = self._main
        if self._is_next and self._doers:
            # `a boy pets a dog and then runs off`: it is not the dog that runs.
            self._group = self._doers
        self._single_out(act)
        self._verb = act
        for role in doers_of(act, self._group):
            self._enliven(role, act)
            self._set_action(role, act)
            self._add_what_comes_of_it(role, act)
            self._tag_along(role, act)
        self._is_sequel = self._is_next = False
        self._doers = [role for role in self._group if role.is_subject]

    def _tag_along(self, role: Role, act: Act) -> None:
        """`a duck with ducklings following`: they come behind her."""
        is_behind = act.verb == "follow" and act.is_participle and self._is_accompanied
        main = self._main[0] if self._main else role
        if is_behind and role is not main:
            role.relation = role.relation or ("chasing", main)

    def _set_action(self, role: Role, act: Act) -> None:
        act = as_borne(act, role)
        role.is_down = role.is_down or "sit" in (role.action, act.action)
        is_next = self._link == "and" or (self._is_after_comma and act.is_third)
        goes_on = is_next and not act.is_participle and role.action is not None
        still = {"sit": AT_EASE, "stand": ON_THE_SPOT}.get(role.action or "", frozenset())
        if self._link == "after" and act.is_participle and role.action not in (None, act.action):
            role.later.insert(0, role.action)
            role.action = act.action
        elif not self._is_sequel and act.action in still:
            role.action = act.action
        elif role.action and (self._is_sequel or (goes_on and role.is_subject)):
            if act.verb == HALT or act.action not in (role.action, "stand", "hold", "carry"):
                role.later.append(act.action)
        elif role.action == "sleep" and act.action in ("hug", "hold"):
            return
        elif (role.action == "talk" and act.action in _AFOOT) or (
            role.action in _PASSING and act.action not in _STAYS.get(role.action or "", ())
        ):
            role.action = act.action
