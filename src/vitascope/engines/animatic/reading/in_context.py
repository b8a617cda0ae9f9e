"""Commands whose meaning depends on the film as it is: how many there are, what is a place."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.naming import matching
from vitascope.engines.animatic.reading.phrases import Act, Said, Thing
from vitascope.engines.animatic.reading.reader import phrases_of
from vitascope.engines.animatic.spec import Spec

_NUMBERS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBER: Final = rf"(?P<number>{'|'.join(_NUMBERS)}|[1-9]|10|a single)"
_COUNTED: Final = (
    re.compile(
        r"^\s*(?:please\s+)?(?:make\s+(?:it|them|that)|have|show|let there be|i want|change it to"
        rf"|there (?:should|must) (?:only )?be|only|just)\s+(?:only\s+|just\s+)?{_NUMBER}"
        r"(?:\s+of them)?(?:\s+(?P<noun>[\w ]+?))?(?:\s+instead(?:\s+of\s+\w+)?)?\s*$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^\s*{_NUMBER}\s+(?P<noun>[\w ]+?)\s+instead\s+of\s+"
        rf"(?:just\s+|only\s+)?(?:{'|'.join(_NUMBERS)}|\d)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\s*(?:please\s+)?(?:change|increase|reduce|set)\s+the\s+number\s+of\s+(?P<noun>[\w ]+?)"
        rf"\s+to\s+{_NUMBER}\s*$",
        re.IGNORECASE,
    ),
)
_EXCHANGED: Final = re.compile(
    r"^\s*(?:please\s+)?(?:change|replace|swap|switch|turn|transform)\s+the\s+(?P<old>[\w ]+?)\s+"
    r"(?:to|with|into|for|by)\s+(?P<new>[\w' ]+?)\s*$",
    re.IGNORECASE,
)
_DONE: Final = re.compile(
    r"^\s*(?:please\s+)?(?:change|replace|switch)\s+(?:the\s+)?(?P<old>\w+)\s+(?:to|with|for|into)"
    r"\s+(?P<new>\w+(?: \w+)?)\s*$",
    re.IGNORECASE,
)
_SEX: Final = re.compile(
    r"\bmake\s+the\s+(?P<trade>\w+)\s+(?:into\s+)?(?:an?\s+)?(?P<sex>woman|man|female|male)\s*$",
    re.IGNORECASE,
)
_MORE: Final = re.compile(r"\badd\b.*\b(?:more|another|second|extra)\b", re.IGNORECASE)
_ADDS_RIDER: Final = re.compile(r"\badd\s+(a\s+rider)\s*$", re.IGNORECASE)
_RIDDEN: Final = ("quadruped", "mythical")


def in_context(text: str, spec: Spec, lexicon: Lexicon) -> str:
    """A command in words that mean the same of any film.

    `Make it three dogs` adds one where there are two; `change the moon to Mars` is about a place,
    if the film is on the moon; `add a rider` puts somebody on the horse that is there.
    """
    return (
        _counted(text, spec, lexicon)
        or _moved(text, spec, lexicon)
        or _of_other_sex(text, spec, lexicon)
        or _redone(text, spec, lexicon)
        or _another(text, spec, lexicon)
        or _mounted(text, spec)
    )


def _counted(text: str, spec: Spec, lexicon: Lexicon) -> str | None:
    found = next((match for each in _COUNTED if (match := each.search(text))), None)
    if found is None:
        return None
    kinds = list(dict.fromkeys(subject.kind for subject in spec.subjects))
    noun = found["noun"] or (kinds[0] if len(kinds) == 1 else "")
    things = [p for p in phrases_of(f"two {noun}", lexicon) if isinstance(p, Thing)]
    there = len(matching(spec, things[0])) if len(things) == 1 and noun else 0
    missing = _value(found["number"]) - there
    if there == 0 or missing == 0:
        return None
    return f"add {missing} more {noun}" if missing > 0 else f"remove {-missing} {noun}"


def _value(number: str) -> int:
    word = number.lower()
    if word in _NUMBERS:
        return _NUMBERS.index(word) + 1
    return int(word) if word.isdigit() else 1


def _moved(text: str, spec: Spec, lexicon: Lexicon) -> str | None:
    found = _EXCHANGED.search(text)
    if found is None or spec.setting not in _settings(found["old"], lexicon):
        return None
    new = re.sub(r"^(?:an?|the)\s+", "", found["new"])
    link = next((link for link in ("in a", "on", "on a") if _settings(new, lexicon, link)), None)
    return f"move it {link} {new}" if link else None


def _settings(name: str, lexicon: Lexicon, link: str = "") -> Sequence[str | None]:
    """The settings that a name means after one of the links, or any of them."""
    links = (link,) if link else ("in the", "on the", "on")
    return [
        lexicon.setting_for(phrase.value)
        for each in links
        for phrase in phrases_of(f"{each} {name}", lexicon)
        if isinstance(phrase, Said) and phrase.topic == "setting"
    ]


def _of_other_sex(text: str, spec: Spec, lexicon: Lexicon) -> str | None:
    """`Make the firefighter a woman`: who is still a firefighter."""
    found = _SEX.search(text)
    noun = lexicon.noun(found["trade"]) if found else None
    is_there = noun is not None and any(s.kind == noun.kind for s in spec.subjects)
    if found is None or not is_there or found["trade"] in ("man", "woman", "boy", "girl"):
        return None
    sex = {"female": "woman", "male": "man"}.get(found["sex"].lower(), found["sex"])
    return f"turn the {found['trade']} into a {sex} {found['trade']}"


def _redone(text: str, spec: Spec, lexicon: Lexicon) -> str | None:
    """`Change yoga to boxing`: who does the one does the other."""
    found = _DONE.search(text)
    if found is None:
        return None
    old, new = (_deed(found[name], lexicon) for name in ("old", "new"))
    doers = dict.fromkeys(s.kind for s in spec.subjects if old is not None and s.action == old)
    told = " and ".join(f"the {kind}" for kind in doers)
    return f"{told} are {found['new']}" if told and new else None


def _deed(words: str, lexicon: Lexicon) -> str | None:
    """What somebody does of whom it is said that he is at it."""
    phrases = phrases_of(f"doing {words}", lexicon) or phrases_of(words, lexicon)
    return next((phrase.action for phrase in phrases if isinstance(phrase, Act)), None)


def _another(text: str, spec: Spec, lexicon: Lexicon) -> str | None:
    """`Add more balloons` to a film with a hot air balloon: more of these."""
    found = _MORE.search(text)
    things = [p for p in phrases_of(text, lexicon) if isinstance(p, Thing)] if found else []
    there = matching(spec, things[0]) if len(things) == 1 else []
    if not there or there[0].kind == things[0].noun.kind:
        return None
    return text.replace(things[0].word, there[0].kind, 1)


def _mounted(text: str, spec: Spec) -> str:
    ridden = [s.kind for s in spec.subjects if KINDS[s.kind].family in _RIDDEN]
    if len(ridden) != 1:
        return text
    return _ADDS_RIDER.sub(rf"add \1 riding the {ridden[0]}", text)
