"""What the words of a prompt say of the whole film: dark, deserted, in time-lapse."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.reader import words_of
from vitascope.engines.animatic.reading.roles import Place, Reading

_DIM: Final = re.compile(
    r"\b(?:dark|darkened|dim|dimly[ -]lit|low-lit|shadowy|moody|candlelit|gloomy|pitch[ -]black|"
    r"black)\b[ ,]+(?:(?!(?:and|with|in|on|at|of|a|an|the)\b)[\w-]+[ ,]+){0,2}$"
)
"""What stands before the name of a dark place, a word or two between."""


_HAUNTED: Final = re.compile(r"\bhaunted\b", re.IGNORECASE)

_UNLIT: Final = re.compile(r"\b(?:dark|darkened|dimly[ -]lit|pitch[ -]black|unlit) (?:[\w-]+ )?$")
"""What stands before the name of a place in the open where it is night."""


def is_unlit(prompt: str, places: Sequence[Place]) -> bool:
    """Whether the place of a film, in the open, is said to be without light."""
    return _is_before(_UNLIT, prompt, places)


def is_dim(prompt: str, places: Sequence[Place]) -> bool:
    """Whether the place of a film is said to be dark, or haunted, which is seen in the dark."""
    return _is_before(_DIM, prompt, places) or _HAUNTED.search(prompt) is not None


def _is_before(pattern: re.Pattern[str], prompt: str, places: Sequence[Place]) -> bool:
    text = prompt.lower()
    return any(
        pattern.search(text[: match.start()])
        for place in places[:2]
        for match in re.finditer(rf"\b{re.escape(place.said.word)}\b", text)
    )


def is_lapse(prompt: str, lexicon: Lexicon) -> bool:
    """Whether time flies: a time-lapse, a hyperlapse."""
    return _is_said("lapses", prompt, lexicon)


SLOW, FAST = 0.4, 2.0
"""Times the usual pace, in slow and in fast motion."""


def pace_of(prompt: str, lexicon: Lexicon) -> float:
    """Times the usual pace at which all goes that moves."""
    if _is_said("slowed", prompt, lexicon):
        return SLOW
    return FAST if _is_said("hastened", prompt, lexicon) else 1.0


def told_pace(pace: float) -> list[str]:
    """A pace in words, where it is no usual one."""
    return [] if pace == 1.0 else ["slow motion" if pace < 1 else "fast motion"]


def is_outlined(prompt: str, setting: str, lexicon: Lexicon) -> bool:
    """Whether only the outlines of all figures are seen, before the sky of the place."""
    return SETTING_KINDS[setting].has_sky and _is_said("silhouettes", prompt, lexicon)


_TILTED: Final = 9.0
"""Degrees of a Dutch angle."""


def tilt_of(prompt: str, lexicon: Lexicon) -> float:
    """Degrees by which the picture is tilted."""
    return _TILTED if _is_said("tilted", prompt, lexicon) else 0.0


def _is_said(kind: str, prompt: str, lexicon: Lexicon) -> bool:
    return any(word in prompt.lower() for word in lexicon.tables.grammar.words[kind])


def is_deserted(prompt: str, reading: Reading, lexicon: Lexicon) -> bool:
    """Whether nobody else is about."""
    words = lexicon.tables.grammar.deserted.intersection(words_of(prompt))
    return bool(words) or any(thing.word == "person" for thing in reading.absent)
