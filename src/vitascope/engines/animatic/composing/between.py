"""Who is between two others: `a girl sits between her grandparents`, and not at one's side."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.roles import Role

_BETWEEN: Final = re.compile(
    r"\bbetween (?:(?:his|her|their|its|the|two|a|an|my) )*(?:[\w-]+ )??([\w-]+)\b", re.IGNORECASE
)


def stand_between(roles: list[Role], prompt: str) -> None:
    """Put whoever is between two others in the middle of them: who stands in order, does so.

    Args:
        roles: Of the film; two of one role become one role each, side by side with the one between.
        prompt: As it was sent.
    """
    found = _BETWEEN.search(prompt)
    if found is None:
        return
    living = [role for role in roles if role.is_subject]
    flank = next((role for role in living if _is_named(role, found[1].lower())), None)
    before = living[: living.index(flank)] if flank else []
    if flank is None or not before or before[-1].thing.count > 1:
        return
    middle, after = before[-1], living[living.index(flank) + 1 :]
    if flank.thing.count == 2:
        left, right = _parted(flank, roles)
    elif after and flank.thing.count == after[0].thing.count == 1:
        left, right = flank, after[0]
    else:
        return
    middle.relation = right.relation = left.relation or right.relation
    seat = middle.mount or left.mount or right.mount
    if seat is not None and not seat.is_subject:
        seat.thing = replace(seat.thing, count=1)
        middle.mount = left.mount = right.mount = seat
        middle.action = middle.action or "sit"
    at = min(roles.index(each) for each in (left, middle, right))
    roles[:] = [role for role in roles if role not in (left, middle, right)]
    roles[at:at] = [left, middle, right]


def _is_named(role: Role, word: str) -> bool:
    names = {role.thing.word.split()[-1], role.thing.noun.kind}
    return word in names or word.removesuffix("s") in names


def _parted(flank: Role, roles: list[Role]) -> Sequence[Role]:
    """The two of a role as a role each."""
    noun = flank.thing.noun
    kinds = (noun.among or (noun.kind,)) * 2
    second = Role(
        replace(flank.thing, noun=replace(noun, among=(kinds[1],)), count=1),
        action=flank.action,
        mount=flank.mount,
    )
    flank.thing = replace(flank.thing, noun=replace(noun, among=(kinds[0],)), count=1)
    flank.tool = None
    roles.insert(roles.index(flank) + 1, second)
    return flank, second
