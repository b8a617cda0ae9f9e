"""Prompts in other languages, word by word in English, in the order that the reader knows.

A table for each language (`languages/`) has forms with their English. Scripts tell Japanese,
Chinese, Korean and Russian, small words the others. What no table has is kept apart, never guessed
at: a Spanish `pie` is no cake.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final, Literal

from vitascope.engines.animatic.words.compounds import compound
from vitascope.engines.animatic.words.eastern import in_chinese_order, in_japanese_order
from vitascope.engines.animatic.words.exchanges import exchanged, with_exchange
from vitascope.engines.animatic.words.files import read_table, split
from vitascope.engines.animatic.words.forms import singulars, verb_of
from vitascope.engines.animatic.words.inflections import (
    adjective_forms,
    noun_cases,
    noun_plurals,
    verb_forms,
)
from vitascope.engines.animatic.words.korean import in_korean_order
from vitascope.engines.animatic.words.pieces import Part, Piece
from vitascope.engines.animatic.words.russian import with_heads_first
from vitascope.engines.animatic.words.tables import TOPICS, tables

_KANA: Final = re.compile(r"[\u3040-\u30ff]")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_QUOTED: Final = re.compile(r"[\"“«„「『][^\"”»“」』]*[\"”»“」』]")
_TOKEN: Final = re.compile(r"[^\W_]+(?:[-·][^\W_]+)*|[.,;:!?()]")
_STOPS: Final = ".,;:!?()"
_PARTS: Final[tuple[Part, ...]] = ("noun", "adjective", "verb", "link", "world")
_SECTIONS: Final[Mapping[Part, str]] = {
    "noun": "nouns",
    "adjective": "adjectives",
    "verb": "verbs",
    "link": "links",
    "world": "world",
}
_EASTERN: Final = ("ja", "zh")
_PLAIN: Final = (*_EASTERN, "ko")
"""Languages of which small words are cut out of the text as forms of nothing."""
MAX_PROMPT_CHARS: Final = 4000
"""Words past this are not read: a film shows no more, and reading stays in milliseconds."""
_MIN_UNKNOWN: Final = 4
"""Letters of a word that is worth telling of as unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """A prompt in English, as far as it is known."""

    text: str
    language: str
    unknown: tuple[str, ...] = ()
    """Words that no table has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language's table."""

    forms: Mapping[str, Piece]
    longest: int
    """Words, or characters where there are no spaces, of the longest form."""
    adjectives_follow: bool
    small: frozenset[str]
    adjectives: Mapping[str, Piece] = field(default_factory=dict[str, Piece])
    """Adjectives that are nouns too: `rosa`, `junge`."""


def in_english(prompt: str) -> Translation:
    """`prompt` itself if it is English, else its translation; quoted words stay as they are.

    Of a prompt longer than `MAX_PROMPT_CHARS` this is what its first characters say.
    """
    prompt = prompt[:MAX_PROMPT_CHARS]
    language = language_of(prompt)
    if language == "en":
        return Translation(text=prompt, language="en")
    command = exchanged(prompt, language, lambda text: _pieces(text, language))
    if command is not None:
        return Translation(text=command, language=language)
    parts: list[str] = []
    unknown: list[str] = []
    at = 0
    for quoted in [*_QUOTED.finditer(prompt), None]:
        between = prompt[at : quoted.start() if quoted else len(prompt)]
        pieces = _pieces(between.lower(), language)
        unknown += [piece.english for piece in pieces if piece.part == "unknown"]
        parts += _texts(pieces)
        if quoted:
            parts.append(f'"{quoted.group()[1:-1]}"')
            at = quoted.end()
    text = with_exchange(" ".join(parts))
    return Translation(text=text, language=language, unknown=tuple(unknown))


def _texts(pieces: Sequence[Piece]) -> list[str]:
    """Their English; what is told of the world right after a noun is no part of its name."""
    texts: list[str] = []
    last: Part | Literal["lost"] = "other"
    for piece in pieces:
        if piece.part == "unknown":
            # What is said of something unknown is said of nothing else.
            texts = texts[:-1] if last == "adjective" and texts else texts
            last = "unknown" if last == "noun" else "lost"
            continue
        if last == "lost" and piece.part == "adjective" and piece.english not in _BEFORE_ANYWAY:
            continue
        if last == "noun" and piece.part == "world":
            texts.append("in")
        if last == "unknown" and piece.part in ("noun", "adjective"):
            # What is done with it is not known, but it is there, and no part of a compound.
            texts.append("with")
        texts.append(piece.text)
        last = piece.part
    return texts


def language_of(prompt: str) -> str:
    """The language's code: by script, else by small words; English if nothing tells."""
    if _KANA.search(prompt):
        return "ja"
    if _HANGUL.search(prompt):
        return "ko"
    if _HAN.search(prompt):
        return "zh"
    if _CYRILLIC.search(prompt):
        return "ru"
    words = set(_spaced(_QUOTED.sub(" ", prompt.lower())))
    hits = {name: len(words & marks) for name, marks in _marks().items() if name != "names"}
    best = max(count for name, count in hits.items() if name != "en")
    if best == 0 or hits["en"] > best or (best == 1 and words & _english_only()):
        return "en"
    likely = [name for name, count in hits.items() if count >= best - 2 and name != "en"]
    found = max(likely, key=lambda name: (_coverage(words, name), hits[name]))
    return "en" if _english_coverage(words) >= _coverage(words, found) else found


@cache
def language(name: str) -> Language:
    """A language's table with all forms; read when first needed."""
    table = read_table(f"languages/{name}.toml")
    forms: dict[str, Piece] = {}
    adjectives: dict[str, Piece] = {}
    for part in _PARTS:
        for entry in table.get(_SECTIONS[part], "").split(";"):
            english, _, told = entry.partition(":")
            _add_forms(forms, name, part, " ".join(english.split()), told)
            if part == "adjective":
                _add_forms(adjectives, name, part, " ".join(english.split()), told)
    forms.pop("", None)
    small = frozenset(split(table.get("small")))
    if name in _PLAIN:
        forms.update((form, Piece(part="other", english="")) for form in small)
    return Language(
        forms=forms,
        longest=max(len(form) if name in _EASTERN else len(form.split()) for form in forms),
        adjectives_follow=table.get("adjectives_follow", False),
        small=small,
        adjectives={k: v for k, v in adjectives.items() if k in forms and forms[k].part == "noun"},
    )


def _add_forms(forms: dict[str, Piece], name: str, part: Part, english: str, told: str) -> None:
    singular, _, plural = told.partition("/")
    for form in split(singular):
        key = form if name in _EASTERN else " ".join(_spaced(form))
        piece = Piece(part=part, english=english)
        for each in _bent(part, name, key):
            forms.setdefault(each, piece)
        if part == "noun":
            for each in noun_cases(name, key):
                forms.setdefault(each, piece)
            for each in noun_plurals(name, key):
                forms.setdefault(each, Piece(part=part, english=english, is_plural=True))
    for form in split(plural):
        forms.setdefault(form, Piece(part=part, english=english, is_plural=True))


def _bent(part: Part, name: str, key: str) -> tuple[str, ...]:
    if part == "adjective":
        return adjective_forms(name, key)
    if part == "world":
        return (key, *noun_cases(name, key), *(noun_plurals(name, key) if name == "ru" else ()))
    return verb_forms(name, key) if part == "verb" else (key,)


def _pieces(text: str, name: str) -> Sequence[Piece]:
    table = language(name)
    if name == "ja":
        return in_japanese_order(text, table.forms, table.longest)
    if name == "zh":
        return in_chinese_order(text, table.forms, table.longest)
    if name == "ko":
        return in_korean_order(text, table.forms, table.longest)
    matched = _matched(_spaced(text), table, name)
    pieces = _as_adjectives(with_heads_first(matched) if name == "ru" else matched, table)
    if table.adjectives_follow:
        pieces = _adjectives_first(pieces)
    return _subjects_first(pieces)


def _matched(words: Sequence[str], table: Language, name: str) -> list[tuple[str, Piece]]:
    """The pieces, each with the form that it was."""
    pieces: list[tuple[str, Piece]] = []
    at = 0
    while at < len(words):
        for length in range(min(table.longest, len(words) - at), 0, -1):
            form = " ".join(words[at : at + length])
            if form in table.forms:
                pieces.append((form, table.forms[form]))
                at += length
                break
        else:
            pieces += [(words[at], piece) for piece in _strange(words[at], table, name)]
            at += 1
    return pieces


def _strange(word: str, table: Language, name: str) -> Sequence[Piece]:
    """What a word is that the table has not."""
    if word in _STOPS or word.isdigit():
        return [Piece(part="other", english=word)]
    if word in _marks()["names"]:
        return [Piece(part="world", english=word)]
    if word in table.small or len(word) < _MIN_UNKNOWN:
        return []
    parts = compound(word, table.forms) if name == "de" else []
    return parts or [Piece(part="unknown", english=word)]


def _as_adjectives(matched: Sequence[tuple[str, Piece]], table: Language) -> list[Piece]:
    """Nouns that are adjectives beside another: `eine junge Frau`, `un vestido rosa`."""
    pieces: list[Piece] = []
    for at, (form, piece) in enumerate(matched):
        beside = [
            *(matched[at - 1 : at] if table.adjectives_follow else ()),
            *matched[at + 1 : at + 2],
        ]
        is_beside_noun = any(other.part == "noun" for _, other in beside)
        pieces.append(
            table.adjectives[form] if form in table.adjectives and is_beside_noun else piece
        )
    return pieces


def _subjects_first(pieces: Sequence[Piece]) -> list[Piece]:
    """`Auf dem Tisch steht eine Tasse` as `on the table one cup stand`."""
    ordered: list[Piece] = []
    start = 0
    for at in range(len(pieces) + 1):
        if at < len(pieces) and (pieces[at].english not in _STOPS or not pieces[at].english):
            continue
        ordered += [*_subject_first(pieces[start:at]), *pieces[at : at + 1]]
        start = at + 1
    return ordered


def _subject_first(clause: Sequence[Piece]) -> Sequence[Piece]:
    verb = next((at for at, piece in enumerate(clause) if piece.part == "verb"), 0)
    is_free = any(
        piece.part == "noun" and not _is_linked(clause[:at])
        for at, piece in enumerate(clause[:verb])
    )
    told = [piece for piece in clause[:verb] if piece.part in ("world", "noun", "link")]
    if not told or is_free:
        return clause
    end = verb + 1
    while end < len(clause) and clause[end].part == "adjective":
        end += 1
    if end == len(clause) or clause[end].part != "noun":
        return clause
    return [*clause[:verb], *clause[verb + 1 : end + 1], clause[verb], *clause[end + 1 :]]


def _is_linked(before: Sequence[Piece]) -> bool:
    """Whether what comes after is a place or a means, and does nothing itself."""
    parts = [piece.part for piece in before if piece.part != "adjective"]
    return bool(parts) and parts[-1] == "link" and before[-1].english != "and"


_BEFORE_ANYWAY: Final = frozenset(
    {"the", "his", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
    | {"several", "many", "some"}
)


def _adjectives_first(pieces: Sequence[Piece]) -> list[Piece]:
    """`gato negro pequeño` becomes `small black cat`."""
    ordered: list[Piece] = []
    head: int | None = None
    for piece in pieces:
        if piece.part == "adjective" and head is not None and piece.english not in _BEFORE_ANYWAY:
            ordered.insert(head, piece)
            continue
        if piece.part in ("noun", "world"):
            head = len(ordered)
        elif piece.part != "unknown":
            head = None
        ordered.append(piece)
    return ordered


def _spaced(text: str) -> list[str]:
    """Lower-case words and marks; French and Catalan elisions are words of their own."""
    return _TOKEN.findall(text.lower().replace("ё", "е"))


@cache
def _marks() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in read_table("marks.toml").items()}


@cache
def _english_only() -> frozenset[str]:
    marks = _marks()
    others = (words for name, words in marks.items() if name not in ("en", "names"))
    return marks["en"].difference(*others)


def _english_coverage(words: set[str]) -> int:
    known = tables()
    grammar = known.grammar
    small = grammar.small | grammar.mute | grammar.links | grammar.determiners
    world = [known.world[topic] for topic in TOPICS]
    vocabularies = (small, known.counts, known.colours, known.traits.sizes, known.nouns, *world)
    return sum(
        any(word in vocabulary for vocabulary in vocabularies)
        or verb_of(word, known.verbs) is not None
        or any(singular in known.nouns for singular, _ in singulars(word))
        for word in words
    )


def _coverage(words: set[str], name: str) -> int:
    table = language(name)
    return sum(word in table.forms or word in table.small for word in words)
