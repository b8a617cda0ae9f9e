"""Commands of edits in other languages: one thing for another, in the order of English."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.words.pieces import Piece

_EASTERN: Final[Mapping[str, re.Pattern[str]]] = {
    "ja": re.compile(
        r"^(?P<old>[^、。]+?)を(?P<new>[^、。]+?)に"
        r"(?:変えて|変える|置き換えて|置き換える|変更して|変更する|替えて|して|する)"
        r"(?:ください|下さい)?[。！!]?$"
    ),
    "zh": re.compile(
        r"^请?(?:把|将)(?P<old>[^，。]+?)(?:换成|变成|改成|替换成|替换为|改为|变为)(?P<new>[^，。]+?)"
        r"[。！!]?$"
    ),
}
_WESTERN: Final = re.compile(
    r"\b(replace|change|turn) ((?:the|his) (?:\w+ )+?)(?:(?:through|to|in|with|by) )?"
    r"(?=(?:one|two|three|some) )"
)
"""An exchange of which the word between both has another sense, or none."""
_DETERMINER: Final = re.compile(r"^(?:one|the|his) ")


def exchanged(text: str, language: str, cut: Callable[[str], Sequence[Piece]]) -> str | None:
    """A Japanese or Chinese command `X を Y に変えて` in English; None if it is none.

    Args:
        text: The command.
        language: Its code.
        cut: What a part of it is in English.
    """
    found = _EASTERN[language].match(text.strip()) if language in _EASTERN else None
    if found is None:
        return None
    old, new = (_named(cut(found[name])) for name in ("old", "new"))
    if not old or not new:
        return None
    is_thing = any(piece.part == "noun" for piece in cut(found["new"]))
    return f"replace the {old} with a {new}" if is_thing else f"make the {old} {new}"


def with_exchange(text: str) -> str:
    """A translated text in which an exchange says `with`: `replace the dog with one cat`."""
    return _WESTERN.sub(r"\1 \2with ", text)


def _named(pieces: Sequence[Piece]) -> str:
    words = " ".join(piece.text for piece in pieces if piece.part in ("noun", "adjective", "world"))
    return _DETERMINER.sub("", words)
