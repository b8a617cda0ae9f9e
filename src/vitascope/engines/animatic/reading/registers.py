"""What only tells how a film feels or what it is for: `family brunch atmosphere`, `food ad style`.

Of such a clause places, hours, weathers, moods and styles are kept; whoever and whatever it names
besides is not in the film.
"""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon, runs

_REGISTERS: Final = (
    r"atmospheres?|ambian?ces?|ambien?ces?|vibes?|aesthetics?|energy|mood|feel|feeling|setting"
    r"|photography|cinematography|videography|advertising|advertisement|campaign|commercial"
    r"|quality|look|photo ?shoot|tutorial|showcase|trailer"
)
_CLAUSE: Final = re.compile(
    rf"(?P<lead>[,.;:!?\n—–] *)(?P<told>[^,.;:!?\n—–]{{2,70}}?) (?P<end>(?:{_REGISTERS})"
    r"(?: style| look| feel| quality)?)(?= *(?:[,.;:!?\n—–]|$))",
    re.IGNORECASE,
)
"""A clause after another one that ends in such a word."""

_STYLED: Final = re.compile(
    r"(?P<lead>[,.;:!?\n—–] *)(?P<told>[^,.;:!?\n—–]{2,70}?)[ -](?P<end>style|styled)"
    r"(?= *(?:[,.;:!?\n—–]|$))",
    re.IGNORECASE,
)
"""The same of a style, which is one of the tables or none."""

_KEPT: Final = frozenset({"setting", "time", "weather", "season", "mood", "style", "effect"})


def with_registers(text: str, lexicon: Lexicon) -> str:
    """An English text whose clauses about the register of the film name nobody and nothing."""

    def told(match: re.Match[str]) -> str:
        words = match["told"].lower().split()
        if _is_told_of_somebody(words, lexicon):
            return match[0]
        return f"{match['lead']}{_without_things(words, lexicon)} {match['end']}"

    def styled(match: re.Match[str]) -> str:
        words = match["told"].lower().split()
        if _is_told_of_somebody(words, lexicon) or _names_style(words, lexicon):
            return match[0]
        kept = _without_things(words, lexicon)
        return match[0] if kept.split() == words else f"{match['lead']}{kept} look"

    return _STYLED.sub(styled, _CLAUSE.sub(told, text))


def _is_told_of_somebody(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a clause is a sentence of its own: `a girl in a cosy setting`, `she has energy`."""
    grammar = lexicon.tables.grammar
    joints = {"and", "or", "of", "but", "like", "for"}
    is_said = any(word in grammar.links - joints or word in _VERBS for word in words)
    return is_said or words[0] in grammar.determiners - {"the", "all"}


_VERBS: Final = frozenset(
    {"is", "are", "has", "have", "was", "were", "she", "he", "it", "they", "i", "we", "with"}
)


def _names_style(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the last words before `style` name one of the tables."""
    styles = lexicon.tables.world["style"]
    return any(
        phrase in styles
        for at in range(len(words))
        for phrase in (" ".join(words[at:]), " ".join([*words[at:], "style"]))
    )


def _without_things(words: Sequence[str], lexicon: Lexicon) -> str:
    """The words without those that name a thing, somebody or a deed, and tell of no world."""
    kept: list[str] = []
    at = 0
    while at < len(words):
        window = words[at : at + 5]
        world = lexicon.world_at(window)
        noun, verb = lexicon.noun_at(window), lexicon.verb_at(window)
        if world and {topic for topic, _ in world.values} & _KEPT:
            kept += words[at : at + world.length]
            at += world.length
        elif noun or verb:
            at += noun.length if noun else 1
        else:
            length = next((n for n, run in runs(window) if _is_filmed(run, lexicon)), 1)
            kept += words[at : at + length]
            at += length
    return " ".join(kept)


def _is_filmed(phrase: str, lexicon: Lexicon) -> bool:
    return phrase in lexicon.tables.camera or phrase in lexicon.tables.closeness
