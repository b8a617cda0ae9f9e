"""Things that are alive: an apple that sings has a face, a banana that walks has legs."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, unnamed

_FACE: Final = (
    r"(?:with|(?:that|which) (?:have|has)|having) (?:an? |its |their )?(?:\w+ )?"
    r"(?:face|faces|eyes|smile|smiles|googly eyes|arms and legs|legs"
    r"|arms|little legs|tiny legs)\b"
)
_ALIVE: Final = r"(?:anthropomorphic|talking|smiling|living|cartoon)"
_ADJECTIVE: Final = r"(?: (?!over|about|to|with|on|by|at|in|into|of|for|through|and|while)\w+)?"
"""A word between the two that is no preposition: `talking over coffee` tells of no coffee."""

_WITH_LEGS: Final = re.compile(r"\bwith (?:\w+ )?(?:\w+ and )?legs\b|\banthropomorphic\b")

_ON_LEGS: Final = frozenset({"walk", "run", "march", "dance", "skip", "sneak"})

_LIVELY: Final = _ON_LEGS | {"sing", "talk", "laugh", "cry", "wave", "clap", "hug"}
"""What only the living do."""

_IN_THE_WIND: Final = frozenset(
    {"sunflower", "flower", "tulip", "rose", "dandelion", "plant", "fern", "bush", "bouquet"}
    | {"bamboo"}
)
"""What sways and dances, and is no puppet by that."""

_FELT: Final = frozenset({"talk", "laugh", "cry", "wave", "clap", "hug"})
"""Of these, what is told of people who have a thing."""

_FACELESS: Final = frozenset(
    {
        "toy train",
        "toy car",
        "toy boat",
        "toy plane",
        "sunglasses",
        "flag",
        "kite",
        "curtain",
        "balloon",
        "leaf",
        "snow globe",
    }
    | {"shoe", "sneaker", "shown shoes", "shown boots", "ballet shoes"}
)
"""Things that are said to dance and sing, and are no puppets."""


def give_faces(roles: list[Role], prompt: str, lexicon: Lexicon) -> None:
    """Add the faces and legs of things that are alive, in place."""
    text = prompt.lower()
    used = {id(part) for role in roles for part in (role.tool, role.mount)}
    living = [r for r in roles if id(r) not in used and _can_live(r) and _lives(r, roles, text)]
    shades = [r for r in roles if r.thing.noun.kind == "sunglasses" and id(r) not in used]
    roles[:] = [role for role in roles if not (living and role in shades)]
    for role in living:
        parts = ["cool face" if shades else "living face"]
        parts += ["living legs"] if role.action in _ON_LEGS or _WITH_LEGS.search(text) else []
        roles += [_part(word, role, lexicon) for word in parts]


def _lives(role: Role, roles: Sequence[Role], text: str) -> bool:
    is_told = _is_told_alive(role.thing.word, text) and role is _first_thing(roles)
    if role.action in _FELT and any(r.is_subject for r in roles[: roles.index(role)]):
        # `receives a letter and smiles`: that is not the letter's doing.
        return is_told
    if any(r.is_subject and r.action in _LIVELY for r in roles[roles.index(role) :]):
        # `a bonfire, with friends laughing`: nor is that the fire's.
        return is_told
    kind = role.thing.noun.kind
    if role.action in _ON_LEGS and not (is_told or _goes_by_itself(role.thing.word, text)):
        return False
    sways = role.action == "dance" and (kind in _IN_THE_WIND or kind.endswith("tree"))
    return is_told or role.thing.look.face is not None or (role.action in _LIVELY and not sways)


def _goes_by_itself(word: str, text: str) -> bool:
    """`a banana walks`: what passes by, runs down or is whirled about is moved."""
    goes = (
        r"(?:(?<!being )(?:walk|march|skip|tiptoe|sneak|danc|strut|stroll|jog|hop|prance|waltz)\w*"
        r"|run(?:s|ning)?\b(?! (?:out|over|off|dry|along|from|through)\b)"
        r"(?! down\b(?! (?:an?|the) (?:\w+ )?(?:street|road|hill|stairs|path|hall|lane|track))))"
    )
    name = rf"{re.escape(word)}(?:e?s)?\b"
    return re.search(rf"\b{name}[^.;]*?\b{goes}|\b{goes} {name}", text) is not None


def _is_told_alive(word: str, text: str) -> bool:
    """`a banana with eyes`, `a talking banana`; a cat's eyes are not those of its fence."""
    name = rf"{re.escape(word)}(?:e?s)?"
    told = rf"\b{name}(?: \w+)? {_FACE}|\b{_ALIVE}{_ADJECTIVE} {name}\b"
    return re.search(told, text) is not None


def _first_thing(roles: Sequence[Role]) -> Role | None:
    return next((role for role in roles if not role.is_subject), None)


def _can_live(role: Role) -> bool:
    noun = role.thing.noun
    if role.is_subject or noun.role != "prop" or noun.kind in _FACELESS or role.thing.count > _MOST:
        return False
    kind = KINDS[noun.kind]
    is_tree = "tree" in noun.kind and noun.kind != "christmas tree"
    is_plain = not kind.is_happening and (is_tree or not (kind.is_background or kind.is_tall))
    return is_plain and kind.place in ("table", "hand", "ground") and noun.motion == "rest"


_MOST: Final = 3
"""Of more things than these, each of which would have a face, none has."""


def _part(word: str, of: Role, lexicon: Lexicon) -> Role:
    noun = lexicon.tables.nouns[word]
    part = unnamed(noun, word, count=of.thing.count)
    part.relation = ("on", of)
    return part
