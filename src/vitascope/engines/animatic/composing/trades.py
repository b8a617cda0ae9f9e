"""What people do in a trade: a florist arranges flowers at a bench, a bartender shakes a drink."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.reading.roles import Role, relook
from vitascope.engines.animatic.words.files import read_table, split

_BUSY: Final = frozenset(
    {"walk", "run", "sleep", "ride", "drive", "swim", "dance", "sing", "jump", "fly", "climb"}
    | {"talk", "give", "take", "hug", "kiss", "fight", "eat", "drink", "read", "phone", "play"}
    | {
        "pour",
        "treat",
        "make_up",
        "examine",
        "trim",
        "tend",
        "pot",
        "polish",
        "sew",
        "knit",
        "forge",
    }
)
"""What somebody does who has no hand free for a trade."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Trade:
    """One act, and what it is told by."""

    action: str
    says: re.Pattern[str]
    of: Sequence[str]
    takes: Collection[str]
    hues: Mapping[str, str]
    """Colours of what is worked at, where none is told."""


@cache
def _trades() -> Sequence[_Trade]:
    return [
        _Trade(
            action=row["kind"],
            says=re.compile(rf"\b(?:{row['says']})"),
            of=split(row["of"]),
            takes=frozenset(split(row["takes"])),
            hues=row.get("hues", {}),
        )
        for row in read_table("trades.toml")["act"]
    ]


def ply_trades(roles: list[Role], prompt: str, lexicon: Lexicon) -> None:
    """Let who works at a trade be seen at it, with its material in the pose, in place.

    Args:
        roles: Of the film.
        prompt: As it was sent.
        lexicon: Has the colours.
    """
    people = [role for role in roles if role.is_subject and role.thing.noun.is_person]
    _see_patients(people)
    text = prompt.lower()
    trade = next((one for one in _trades() if one.says.search(text)), None)
    if trade is None:
        return
    beasts = () if people else (r for r in roles if r.is_subject and _is_able(r, trade.action))
    able = people or [*beasts]
    worker = _teller(able, trade, text)
    if worker is None or worker.partner or worker.action in _BUSY or worker.mount:
        return
    together = [r for r in able if r is worker or r.action == worker.action]
    color = _color_of(trade, text, lexicon)
    _take(roles, trade.takes, together)
    for role in together:
        role.action, role.tool = trade.action, None
        role.relation = None if role.relation and role.relation[1] not in roles else role.relation
        if color:
            relook(role, wear=(*role.thing.look.wear, f"tool:{color}"))


def _is_able(role: Role, action: str) -> bool:
    """Whether one who is no human can be drawn in a trade."""
    kind = role.thing.noun.kind
    return kind in KINDS and action in KINDS[kind].actions


def _teller(able: Sequence[Role], trade: _Trade, text: str) -> Role | None:
    """Who plies the trade: of several beasts, the one who is named last before it."""
    found = trade.says.search(text)
    before = text[: found.start()] if found else ""
    beasts = [role for role in able if not role.thing.noun.is_person]
    named = [role for role in beasts if role.thing.word.lower() in before]
    if named:
        return max(named, key=lambda role: before.rfind(role.thing.word.lower()))
    return able[0] if able else None


def _see_patients(people: Sequence[Role]) -> None:
    """`a dentist working on a patient`: sits on nobody's shoulders."""
    for role in people:
        patient = role.relation[1] if role.relation and role.relation[0] in _UPON else None
        if role.thing.noun.kind in _HEALERS and patient in people and patient is not None:
            role.action, role.partner, role.relation, role.mount = "treat", patient, None, None
            patient.action, patient.partner = "sit", role


_HEALERS: Final = frozenset({"doctor", "nurse"})
_UPON: Final = frozenset({"on", "shoulder", "lap"})


def _color_of(trade: _Trade, text: str, lexicon: Lexicon) -> str | None:
    """The colour that is told right before what is worked at."""
    colours = lexicon.tables.colours
    for word in trade.of:
        told = re.search(rf"\b(\w+) (\w+ )?(?:and \w+ )?{word}\b", text)
        before = re.findall(r"\w+", told[0])[:-1] if told else ()
        named = next((one for one in reversed(before) if one in colours), None)
        if named:
            return colours[named]
    return next((trade.hues[word] for word in words_of(text) if word in trade.hues), None)


def _take(roles: list[Role], kinds: Collection[str], workers: Sequence[Role]) -> None:
    """Take out what the pose has; a stool or a machine that somebody is at stays."""
    gone = [r for r in roles if r not in workers and r.thing.noun.kind in kinds]
    gone = [r for r in gone if not r.is_subject or r.action in (None, "stand", "hold", "sit")]
    roles[:] = [role for role in roles if role not in gone]
    for role in roles:
        role.tool = None if role.tool in gone else role.tool
        if role.relation and role.relation[1] in gone:
            role.relation = None
