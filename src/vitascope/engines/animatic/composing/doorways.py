"""Doors and houses that somebody goes into or comes out of: he is gone there, or appears there."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.presence import ALWAYS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role

ENTERED: Final = frozenset(
    {
        "portal",
        "door",
        "opening door",
        "house",
        "villa",
        "cottage",
        "cabin",
        "barn",
        "tent",
        "castle",
    }
    | {"church", "hut", "igloo", "haunted house", "tower", "temple"}
)
"""What somebody goes into who goes to it, so that he ends at its middle."""

_DOORS: Final = frozenset({"door", "opening door", "open door"})

_LEAVES: Final = re.compile(
    r"\b(?:walk|run|step|go|pass|strid|rush|burst|sneak|disappear|vanish|exit|slip|march)\w*"
    r"(?: \w+ly)? (?:out )?(?:through|into|by) (?:an?|the|his|her|its|their|another) "
    r"(?:[\w-]+ ){0,3}?(?:door|doorway)\b"
)
"""Words of who is gone through a door."""

_COMES: Final = re.compile(
    r"\b(?:com|enter|emerg|appear|walk|step|run|peek|burst|slip)\w* (?:\w+ )?(?:in|inside)\b"
    r"|\b(?:com|enter|emerg|appear)\w* (?:[\w-]+ ){0,3}?(?:through|from|out of|by) "
    r"(?:an?|the|his|her|its|their) (?:[\w-]+ ){0,3}?(?:door|doorway)\b"
)
"""Words of who comes in by a door."""

_GOING: Final = frozenset({"walk", "run", "march", "sneak", "crawl", "hand_in_hand"})

_COMING: Final = frozenset({None, "stand", *_GOING})

_GONE: Final = replace(ALWAYS, goes=0.72)
"""Somebody who is there until the door is reached."""

_COME: Final = replace(ALWAYS, comes=0.42)
"""Somebody who is there once the door is open."""


def use_doors(roles: Sequence[Role], text: str, lexicon: Lexicon) -> None:
    """Let who goes through a door or into a house be gone there, and who comes in appear.

    Args:
        roles: Of the film; changed.
        text: The prompt.
        lexicon: Has the door that opens.
    """
    said = text.lower()
    door = next((role for role in roles if role.thing.noun.kind in _DOORS), None)
    leaves, comes = _LEAVES.search(said), _COMES.search(said)
    for role in roles:
        if not role.is_subject or role.mount is not None:
            continue
        kind, other = role.relation or ("", None)
        if kind == "inside" and other and role.action in _GOING and _is_entered(other):
            role.relation, role.presence = ("toward", other), _GONE
        elif door is not None and leaves and role.action in _GOING:
            _open(door, lexicon)
            role.relation, role.presence = ("toward", door), _GONE
        elif door is not None and comes and role.action in _COMING:
            _open(door, lexicon)
            role.relation, role.presence = ("beside", door), _COME


def _is_entered(role: Role) -> bool:
    return not role.is_subject and role.thing.noun.kind in ENTERED


def _open(door: Role, lexicon: Lexicon) -> None:
    """Make it a door that opens as it is filmed."""
    opening = lexicon.noun("opening door")
    if opening is not None:
        door.thing = replace(door.thing, noun=opening)
        door.relation = None
