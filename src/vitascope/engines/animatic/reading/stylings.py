"""How a film is drawn, by a school, a painter or a medium: `a Dali painting of`, `emoji style`.

What names a style of the tables stays as that style; what names none is left out, and told so.
Nobody and nothing of such a name is in the film: a painter's name is no man, a polaroid no camera.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon, runs
from vitascope.engines.animatic.words.files import read_table, split

_WORD: Final = r"(?!(?:in|with|of|by|on|at|to|and|is|are)\b)[\w'’.&√-]+"
_SOMEBODY: Final = r"(?:an?|the|his|her|its|one|two|three|four|six|horses|oxen|reindeer)\b"
"""How those begin who do a thing themselves: `a carriage drawn by two horses`."""

_END: Final = r"(?=\s*(?:[,.;:!?\n]|$))"
_AFTER: Final = r"(?:^|(?<=[.,;:!?\n] )|(?<=[.,;:!?\n]))"

_MEDIA: Final = r"painting|illustration|drawing|print|artwork|poster|sketch"

_GLUED: Final = re.compile(
    rf"\b({_MEDIA}|photo|picture|portrait|image|video) of(?=[A-Z0-9]|an? |the |two |three "
    r"|(?:girl|boy|man|woman)\b)"
)
"""A word that runs into the one after it: `a painting ofA girl`."""

_STYLED: Final[tuple[re.Pattern[str], ...]] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf",? *\b(?:in|with) (?:the )?styles? of (?P<s>{_WORD}(?: {_WORD}){{0,5}}?)"
        rf"(?: style)?(?={_END}| (?:in|with) the style )",
        rf"{_AFTER} *(?:in|with) (?:an? |the )?(?P<s>{_WORD}(?:,? {_WORD}){{0,4}}) style"
        rf"(?: style)?{_END}",
        rf"{_AFTER} *(?:an? )?(?P<s>{_WORD}(?: {_WORD}){{0,4}}?) style(?: style)?{_END}",
        rf",? *\bin (?:an? |the )?(?P<s>{_WORD}(?: {_WORD}){{0,3}}?) style(?: style)?{_END}",
        rf",? *\b(?:(?:created|directed|painted|drawn|illustrated|designed|art|artwork"
        rf"|illustration|painting|animation) )by (?!{_SOMEBODY})"
        rf"(?P<s>{_WORD}(?: {_WORD}){{0,3}}?){_END}",
    )
)
"""Where a style is told, with the words that name it as group `s`."""

_BY: Final = re.compile(rf",? *\bby (?P<s>[A-Z]{_WORD}(?: {_WORD}){{0,2}}){_END}")
"""Whose work something is, which a name that the tables know as a style's says alone."""

_DEPICTING: Final = re.compile(
    rf"{_AFTER} *(?P<a>an? |the )?(?P<s>(?:{_WORD} ){{1,4}})(?P<m>{_MEDIA}) of\b", re.IGNORECASE
)
"""`A cubist painting of`."""


def with_styles(text: str, lexicon: Lexicon) -> str:
    """An English text with every style told by a word that the tables know, or by an unknown."""
    text = _GLUED.sub(r"\1 of ", text)
    telling = _Telling(lexicon)
    text = _DEPICTING.sub(telling.depicted, text)
    for pattern in _STYLED:
        text = pattern.sub(telling.styled, text)
    return _BY.sub(telling.made_by, text)


class _Telling:
    """What takes the place of words that name a style."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def styled(self, match: re.Match[str]) -> str:
        """A style by itself, between commas."""
        told = self._named(match["s"])
        return match[0] if told is None else self._apart(match, told)

    def made_by(self, match: re.Match[str]) -> str:
        """The style of who made it, where the tables know him by it."""
        words = _words_of(match["s"])
        told = self._known(words)
        is_somebody = len(words) > 1 and words[0] in _names()
        if not told and not is_somebody:
            return match[0]
        return self._apart(match, _listed(told) if told else f"in the style of {'-'.join(words)}")

    def depicted(self, match: re.Match[str]) -> str:
        """`A painting of` with its style before it."""
        words, styles = _words_of(match["s"]), self._lexicon.tables.world["style"]
        if any(" ".join([*words[at:], match["m"].lower()]) in styles for at in range(len(words))):
            # `an oil painting of`: a style of its own.
            return match[0]
        told = self._named(match["s"])
        return match[0] if told is None else f" {told}, {match['a'] or 'a '}{match['m']} of"

    def _apart(self, match: re.Match[str], told: str) -> str:
        return f"{'' if match.start() == 0 else ', '}{told}"

    def _named(self, words: str) -> str | None:
        """How a style is told; None where the words may tell of something else."""
        named = _words_of(words)
        if known := self._known(named):
            return _listed(known)
        if any(self._is_name(word) for word in named):
            return f"in the style of {'-'.join(named)}"
        return None

    def _known(self, words: Sequence[str]) -> list[str]:
        """The words for a way to film, and the last style among them, `x style` before `x`."""
        tables = self._lexicon.tables
        filmed = [*self._runs(words, {*tables.camera, *tables.closeness})]
        styles = [*self._runs([*words, "style"], tables.world["style"])]
        return [*filmed, *styles[:1]]

    def _runs(self, words: Sequence[str], known: Collection[str]) -> Iterator[str]:
        at = 0
        while at < len(words):
            found = next((run for run in runs(words[at:]) if run[1] in known), None)
            if found is not None:
                yield found[1]
            at += found[0] if found else 1

    def _is_name(self, word: str) -> bool:
        """Whether a word is a thing's or somebody's, or one that no table has."""
        found, grammar = self._lexicon, self._lexicon.tables.grammar
        if found.noun_at([word]) is not None or word in _names():
            return True
        is_said = word in grammar.small or word in grammar.mute or word in grammar.links
        known = found.world_at([word]) or found.verb_at([word]) or found.tables.traits.knows(word)
        return not (is_said or known)


def _words_of(text: str) -> list[str]:
    """The words of a name, in lower case and without a mark at the end."""
    return [
        word.strip(".,").removesuffix("'s").lower() for word in text.split() if word.strip(".,")
    ]


def _listed(styles: Sequence[str]) -> str:
    """Styles as a text tells them; a painter's name has its capitals, or it would be no name."""
    told = (style.title() if style.split()[0] in _names() else style for style in styles)
    return f"in {', '.join(told)}"


@cache
def _names() -> frozenset[str]:
    table = read_table("names.toml")
    return frozenset(name for kind in ("person", "man", "woman") for name in split(table[kind]))
