"""How Russian nouns, adjectives and verbs bend, by their endings; `ё` is written `е`.

Forms that are none do no harm: they are looked up, never written. A form that is a singular and a
plural is a plural: `кошки` are cats.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.words.pieces import Piece

_HARD: Final = ("ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми")
_SOFT: Final = ("ий", "его", "ему", "им", "ем", "яя", "ей", "юю", "ее", "ие", "их", "ими")
_MIXED: Final = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")
_ADJECTIVES: Final = (
    ("ый", _HARD),
    ("ой", ("ой", *_HARD, *_MIXED)),
    ("ий", (*_SOFT, *_MIXED, "ая", "ую")),
    ("ая", (*_HARD, *_MIXED)),
    ("ое", (*_HARD, *_MIXED)),
)
_REFLEXIVE: Final = ("ийся", "егося", "емуся", "имся", "емся", "аяся", "ейся", "уюся", "иеся")

_SINGULAR: Final = (
    *(("енок", ("енка", "енку", "енком", "енке")), ("онок", ("онка", "онку", "онком"))),
    ("ок", ("ка", "ку", "ком", "ке", "ока", "оку", "оком", "оке")),
    ("ец", ("ца", "цу", "цем", "цом", "це", "еца")),
    ("ень", ("ня", "ню", "нем", "не", "еня", "еню", "енем")),
    ("й", ("я", "ю", "ем", "е")),
    ("ь", ("я", "ю", "ем", "е", "ью")),
    ("ия", ("ию", "ией")),
    ("я", ("ю", "ей", "е")),
    ("а", ("у", "ой", "ою", "ей", "е")),
    ("ие", ("ия", "ию", "ием", "ии")),
    ("о", ("а", "у", "ом", "е")),
    ("е", ("я", "ю", "ем", "а", "у")),
    *(("и", ()), ("ы", ()), ("у", ()), ("ю", ())),
    ("", ("а", "у", "ом", "ем", "е")),
)
_PLURAL: Final = (
    ("енок", ("ята", "ят", "ятам", "ятами", "ятах")),
    ("онок", ("ата", "ат", "атам", "атами", "атах")),
    ("ок", ("ки", "ков", "кам", "ками", "ках", "оки", "оков")),
    ("ец", ("цы", "цов", "цев", "цам", "цами", "цах")),
    ("ень", ("ни", "ней", "ням", "нями", "нях", "ени", "еней", "еням", "енями")),
    ("й", ("и", "ев", "ям", "ями", "ях")),
    ("ь", ("и", "ей", "ям", "ями", "ях")),
    ("ия", ("ии", "ий", "иям", "иями", "иях")),
    ("я", ("и", "ь", "ям", "ями", "ях")),
    ("ка", ("ки", "ек", "ок", "кам", "ками", "ках")),
    ("а", ("ы", "и", "", "ам", "ами", "ах")),
    ("ие", ("ий", "иям", "иями")),
    ("о", ("", "ам", "ами", "ах")),
    ("е", ("ям", "ями", "ях")),
    *(("и", ()), ("ы", ()), ("у", ()), ("ю", ())),
    ("", ("ы", "и", "ов", "ев", "ей", "ам", "ами", "ах")),
)
_VERBS: Final = (
    ("евать", ("ует", "уют", "уя", "евал", "евала", "евали"), "ующий"),
    ("овать", ("ует", "уют", "уя", "овал", "овала", "овали"), "ующий"),
    ("аться", ("ается", "аются", "аясь", "ался", "алась", "ались"), "ающийся"),
    ("яться", ("яется", "яются", "яясь", "ялся", "ялась", "ялись"), "яющийся"),
    ("ать", ("ает", "ают", "ая", "ал", "ала", "али"), "ающий"),
    ("ять", ("яет", "яют", "яя", "ял", "яла", "яли"), "яющий"),
    ("еть", ("еет", "еют", "ея", "ел", "ела", "ели"), "еющий"),
    ("ить", ("ит", "ят", "ат", "я", "ил", "ила", "или"), "ящий"),
)


def singular_cases(noun: str) -> tuple[str, ...]:
    """The cases of one, but for those that are as of several."""
    return _declined(noun, _SINGULAR)


def plural_cases(noun: str) -> tuple[str, ...]:
    """The cases of several."""
    return _declined(noun, _PLURAL)


def adjective_cases(adjective: str) -> tuple[str, ...]:
    """All forms of an adjective or a participle."""
    if adjective.endswith("щийся"):
        stem = adjective.removesuffix("ийся")
        return tuple(stem + ending for ending in _REFLEXIVE)
    for ending, others in _ADJECTIVES:
        if adjective.endswith(ending) and " " not in adjective:
            stem = adjective.removesuffix(ending)
            return (adjective, *(stem + other for other in others))
    return (adjective,)


def with_heads_first(matched: Sequence[tuple[str, Piece]]) -> list[tuple[str, Piece]]:
    """`бегущая по полю лошадь` as a horse that runs: a participle comes after its noun."""
    ordered: list[tuple[str, Piece]] = []
    waiting: list[tuple[str, Piece]] = []
    for form, piece in matched:
        if ordered and piece.is_plural and _is_of_one(form, ordered):
            piece = replace(piece, is_plural=False)
        is_told_before = not ordered or ordered[-1][1].part != "noun"
        is_participle = piece.part == "verb" and _PARTICIPLE.search(form) and is_told_before
        is_place = bool(waiting) and waiting[-1][1].part == "link"
        if is_participle or is_place or (waiting and piece.part == "link"):
            waiting.append((form, piece))
            continue
        ordered += [] if piece.part in ("noun", "adjective") else waiting
        ordered.append((form, piece))
        ordered += waiting if piece.part == "noun" else []
        waiting = waiting if piece.part == "adjective" else []
    return ordered + waiting


def _is_of_one(form: str, before: Sequence[tuple[str, Piece]]) -> bool:
    """`возле чашки`: after such a word it is the genitive of one."""
    told = next((each for each, piece in reversed(before) if piece.part != "adjective"), "")
    return told in _OF_GENITIVE and form.endswith(("ы", "и"))


_OF_GENITIVE: Final = frozenset(
    {"у", "от", "из", "без", "для", "возле", "около", "вокруг", "посреди"}
)

_PARTICIPLE: Final = re.compile(r"щ(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)(?:ся)?(?: |$)")


def verb_forms(verb: str) -> tuple[str, ...]:
    """A verb's form of the table and, of an infinitive or a participle, the others."""
    first, _, rest = verb.partition(" ")
    if first.endswith(("щий", "щийся")):
        return tuple(f"{each} {rest}".strip() for each in adjective_cases(first))
    for ending, others, participle in _VERBS:
        if first.endswith(ending):
            stem = first.removesuffix(ending)
            bent = [stem + other for other in others]
            bent += adjective_cases(stem + participle)
            return (verb, *(f"{each} {rest}".strip() for each in bent))
    return (verb,)


def _declined(noun: str, table: Sequence[tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
    """Of `белый медведь` both words bend, of `чашка кофе` the first."""
    first, _, rest = noun.partition(" ")
    is_told = bool(rest) and adjective_cases(first) != (first,) and " " not in rest
    if is_told:
        heads = adjective_cases(first)
        return tuple(f"{head} {bent}" for head in heads for bent in _bent(rest, table))
    return tuple(f"{bent} {rest}".strip() for bent in _bent(first, table))


def _bent(word: str, table: Sequence[tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
    for ending, others in table:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            return tuple(stem + other for other in others)
    return ()
