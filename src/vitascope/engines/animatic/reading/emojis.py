"""Emojis that stand for a noun: `a 🦊 in the snow`; others only colour a text."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from vitascope.engines.animatic.words.files import read_table

_PICTURE: Final = r"[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]"
_TONE: Final = re.compile(r"[\U0001f3fb-\U0001f3ff]")
_EMOJI: Final = re.compile(rf"{_PICTURE}\ufe0f?(?:\u200d(?:{_PICTURE}|[♂♀])\ufe0f?)*")
_LAST_WORD: Final = re.compile(r"(\w+)\W*$")
_FOLLOWS_DEED: Final = re.compile(r"^\s*(?:$|[.,!]|(?:in|on|at|under|over|by|near|with)\b)")
_ARTICLE: Final = re.compile(r"^\s*(?:an?|the|two|three|my)\b", re.IGNORECASE)


def with_emojis(text: str) -> str:
    """The text with emojis as words, where a noun would be missing without them.

    One after a noun says the same again; a prompt of nothing else is a list of what it shows.
    """
    text = _TONE.sub("", text)
    if _EMOJI.search(text) is None:
        return text
    if not re.search(r"\w", text):
        named = [_nouns().get(e) or _places().get(e) for e in _shown(text)]
        return ", ".join(dict.fromkeys(filter(None, named)))
    told = ""
    at = 0
    for found in _EMOJI.finditer(text):
        told += text[at : found.start()]
        told += _noun(found.group(), told, text[found.end() :])
        at = found.end()
    return told + text[at:]


def _noun(emoji: str, before: str, after: str) -> str:
    """The emoji's noun, if there is none beside it; the emoji itself otherwise."""
    place = _places().get(_bare(emoji))
    noun = _nouns().get(_bare(emoji)) or place
    if noun is None or noun in before.lower() or noun in after.lower():
        return emoji
    last = _LAST_WORD.search(before)
    if last is None:
        is_missing = place is None and _ARTICLE.match(after) is None
    elif before.rstrip()[-1:] in ".!?":
        is_missing = False
    else:
        is_deed = last[1].endswith("ing") and _FOLLOWS_DEED.match(_EMOJI.sub("", after)) is not None
        is_missing = last[1].lower() in _before() or (is_deed and place is None)
    return f" {noun} " if is_missing else emoji


def _shown(text: str) -> list[str]:
    return [_bare(found.group()) for found in _EMOJI.finditer(text)]


def _bare(emoji: str) -> str:
    return emoji.replace("\ufe0f", "")


@cache
def _nouns() -> Mapping[str, str]:
    return _named("nouns")


@cache
def _places() -> Mapping[str, str]:
    return _named("places")


@cache
def _before() -> frozenset[str]:
    return frozenset(read_table("emojis.toml")["before"].split())


def _named(section: str) -> Mapping[str, str]:
    entries = (entry.partition(":") for entry in read_table("emojis.toml")[section].split(";"))
    return {
        _bare(emoji): " ".join(noun.split()) for noun, _, told in entries for emoji in told.split()
    }
