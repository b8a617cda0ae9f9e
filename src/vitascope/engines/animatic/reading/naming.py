"""Whom an edit means: the items of a film by their kind, a wider word, a number or a pronoun."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.people_kinds import PEOPLE, Person
from vitascope.engines.animatic.art.subjects import KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Filmed, Part, Phrase, Said, Thing
from vitascope.engines.animatic.reading.reader import phrases_of
from vitascope.engines.animatic.spec import Prop, Spec, Subject
from vitascope.engines.animatic.words.files import read_table, split

Item: TypeAlias = Subject | Prop

_CHILD: Final = 0.7
"""Scale of a drawn person below which it is a child."""


def items_of(spec: Spec) -> Sequence[Item]:
    """All items, subjects first."""
    return [*spec.subjects, *spec.props]


def matching(spec: Spec, thing: Thing) -> list[Item]:
    """The items that a noun names: those of its kind, or of the kinds it is drawn as.

    Where there is none of these, those of kinds that a wider word means: the corgi is `the dog`.
    """
    kinds = thing.noun.among or (thing.noun.kind,)
    own = [item for item in items_of(spec) if item.kind in kinds]
    if own:
        return own
    wider = frozenset[str]().union(*(_wider(kind) for kind in kinds))
    return [item for item in items_of(spec) if item.kind in wider]


def meant(spec: Spec, thing: Thing, text: str = "", *, last: bool = False) -> list[Item]:
    """Of the items that a noun names, those that its number or its side leaves.

    Args:
        spec: The film.
        thing: The noun; `two cats` are two of three, `the cats` all.
        text: The command, for `the left cat`, `the cat on the right`.
        last: Whether the last ones are taken rather than the first, as what is to go is.
    """
    found = matching(spec, thing)
    word = re.escape(thing.word)
    sided = re.search(
        rf"\bthe (left|right)(?:most)?(?:[ -]hand)? {word}\b|"
        rf"\b{word} on the (left|right)\b(?! of)",
        text,
    )
    if sided and len(found) > 1:
        ordered = sorted(found, key=lambda item: item.slot.x)
        return [ordered[0 if "left" in sided.groups() else -1]]
    count = thing.count if not thing.is_known else len(found)
    if count >= len(found):
        return found
    return found[-count:] if last else found[:count]


@cache
def _wider(kind: str) -> frozenset[str]:
    table = read_table("wider.toml")
    if kind in table["kinds"]:
        return frozenset(split(table["kinds"][kind]))
    if kind in table["families"]:
        return _of_families(table["families"][kind])
    if kind in table["people"]:
        word = table["people"][kind]
        return frozenset(name for name, person in PEOPLE.items() if _called(person, word))
    return frozenset()


def _called(person: Person, word: str) -> bool:
    is_child = person.scale < _CHILD
    names = ("boy", "girl") if is_child else ("man", "woman")
    return word == names[person.has_lashes]


def _of_families(families: str) -> frozenset[str]:
    named = set(split(families))
    return frozenset(kind for kind, entry in KINDS.items() if entry.family in named)


_ANY_COLLECTIVE: Final = r"\b(?:the|this|that|these|those|all|every|each|both)\s+(?:the\s+)?{}s?\b"
_SOME_OF: Final = re.compile(
    r"\b(one|two|three|four|both|all|each) of (?:them|these|those|the (\w+(?: \w+)?))\b",
    re.IGNORECASE,
)
_EXCHANGED: Final = re.compile(
    r"\b(make|turn|change|transform|convert|replace|swap|remove|delete|give|gives)\s+"
    r"(it|him|her|them)\b(?=\s+(?:(?:to\s+)?an?\b|some\b|into\b|with\b|for\b|by\b)|\s*$)",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(
    r"\b(to|on|behind|beside|near|around|under|above|over|at|with|of)\s+(it|him|her|them)\s*$",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"\b(it|he|she|they|him|her|them)\b(?!\s+(?:hair|skin)\b)", re.IGNORECASE
)
_MADE_TO: Final = re.compile(
    r"\b(make|let|have)\s+(it|him|her|them)\s+"
    r"(?!(?:look|feel|seem|appear)\b(?!\s+(?:at|out|up|down|around|back|away|into|toward)))"
    r"(?=(\w+(?:\s\w+)?))",
    re.IGNORECASE,
)
_PART_OF: Final = re.compile(r"\bclose-up of (his|her|its|their)\b", re.IGNORECASE)
_TELLS: Final = re.compile(r"^\s*(?:and |then |now )?(he|she|they)\b", re.IGNORECASE)
_MADE_INTO: Final = re.compile(r"\bmake\s+(it|him|her|them)\s+(\w+)\s*$", re.IGNORECASE)


def _aged(who: str, age: str) -> re.Pattern[str]:
    return re.compile(rf"\bmake the {who} (?:look |much |a bit )*(?:{age})\b", re.IGNORECASE)


_IDIOMS: Final = (
    (
        re.compile(
            r"^\s*(?:please\s+)?(?:i want\s+|use\s+|show\s+|have\s+|with\s+)?"
            r"((?:an?|some) .+?) instead of (.+)$",
            re.IGNORECASE,
        ),
        r"replace \2 with \1",
    ),
    (re.compile(r"\s+instead\s*$", re.IGNORECASE), ""),
    (re.compile(r"^\s*(?:please\s+)?plant (an?|some|two|three)\b", re.IGNORECASE), r"add \1"),
    (
        re.compile(
            r"\bmake the (\w+) and the (\w+) (?:look )?(older|old|elderly|younger)\b", re.IGNORECASE
        ),
        r"make the \1 \3; make the \2 \3",
    ),
    (_aged("(man|woman)", "older|old|elderly|aged"), r"turn the \1 into an old \1"),
    (_aged("girl", "older"), "turn the girl into a teenage girl"),
    (_aged("boy", "older"), "turn the boy into a teenage boy"),
    (_aged("(?:child|kid)", "older"), "turn the child into a teenager"),
    (_aged("(?:grandfather|old man)", "younger|young"), "turn the grandfather into a man"),
    (_aged("(?:grandmother|old woman)", "younger|young"), "turn the grandmother into a woman"),
    (_aged("(?:old )?man", "younger|a child|a kid"), "turn the man into a boy"),
    (_aged("(?:old )?woman", "younger|a child|a kid"), "turn the woman into a girl"),
)
"""Ways to ask for an exchange, in the words that the editor knows."""


def spelled_out(text: str, spec: Spec, lexicon: Lexicon, *, last: Collection[str] = ()) -> str:
    """A command in which everybody is called by name: `make it black` is about the dog.

    Args:
        text: One command, in English.
        spec: The film as it is by now.
        lexicon: The words to read with.
        last: Kinds that the command before named; `it` means these first.
    """
    text = _some_of(_collective(text, spec), spec)
    names = _Names(spec, lexicon, last)
    text = _EXCHANGED.sub(lambda m: names.put(m, 2), text)
    if (made := _MADE_TO.search(text)) and lexicon.verb_at(made[3].split()):
        text = _MADE_TO.sub(lambda m: names.put(m, 2), text, count=1)
    if (into := _MADE_INTO.search(text)) and _is_drawn(into[2], lexicon):
        text = names.put(into, 1) + text[into.end() :]
        text = re.sub(rf"\bmake (.*) {into[2]}$", rf"turn \1 into {into[2]}", text)
    text = _PART_OF.sub(lambda m: names.put(m, 1), text)
    text = _TELLS.sub(lambda m: names.put(m, 1), text)
    text = _BESIDE.sub(lambda m: names.put(m, 2), text)
    if _names_nothing(phrases_of(text, lexicon)):
        text = _PRONOUN.sub(lambda m: names.put(m, 1), text, count=1)
    for idiom, plain in _IDIOMS:
        text = idiom.sub(plain, text)
    return text


def _is_drawn(word: str, lexicon: Lexicon) -> bool:
    found = lexicon.noun_at([word])
    is_look = word in _colours(lexicon) or lexicon.tables.traits.knows(word)
    return found is not None and found.noun.role != "wear" and not is_look


def _colours(lexicon: Lexicon) -> Collection[str]:
    return lexicon.tables.traits.colours


def _names_nothing(phrases: Sequence[Phrase]) -> bool:
    """Whether a command names nobody and is not about the world: `it` is not the weather."""
    return not any(isinstance(phrase, (Thing, Part, Said, Filmed)) for phrase in phrases)


def _collective(text: str, spec: Spec) -> str:
    table = read_table("wider.toml")
    words = {word: _of_families(named) for word, named in table["collective"].items()}
    words |= {word: _with_wider(split(named)) for word, named in table["things"].items()}
    for word, kinds in words.items():
        there = dict.fromkeys(item.kind for item in items_of(spec) if item.kind in kinds)
        if there:
            told = " and ".join(f"the {kind}" for kind in there)
            text = re.sub(_ANY_COLLECTIVE.format(word), told, text, flags=re.IGNORECASE)
    return text


def _with_wider(kinds: Sequence[str]) -> frozenset[str]:
    return frozenset(kinds).union(*(_wider(kind) for kind in kinds))


def _some_of(text: str, spec: Spec) -> str:
    """`One of them`, `two of the cats`: a number before a noun, as everywhere."""

    def plain(found: re.Match[str]) -> str:
        number, noun = found[1].lower(), found[2]
        kinds = list(dict.fromkeys(subject.kind for subject in spec.subjects))
        if noun is None and len(kinds) != 1:
            return found[0]
        name = noun or kinds[0]
        return f"the {name}" if number in ("both", "all", "each") else f"{number} {name}"

    return _SOME_OF.sub(plain, text)


def called(pronoun: str, subjects: Sequence[Subject]) -> Sequence[Subject]:
    """The subjects that a pronoun means: those who are drawn so; all, where nobody is."""
    fits = _FITS.get(pronoun)
    return [s for s in subjects if fits is None or fits(s.kind)] or subjects


class _Names:
    """The name of whom a pronoun means."""

    def __init__(self, spec: Spec, lexicon: Lexicon, last: Collection[str]) -> None:
        worn = {entry.partition(":")[0] for s in spec.subjects for entry in s.look.wear}
        there = worn.union(item.kind for item in items_of(spec))
        named = [kind for kind in last if kind in there]
        self._items = items_of(spec)
        self._last = list(dict.fromkeys(named))
        self._lexicon = lexicon

    def put(self, found: re.Match[str], group: int) -> str:
        """The words that were found, with a name for the pronoun if there is one."""
        names = [kind for kind in self._of(found[group].lower()) if self._lexicon.noun(kind)]
        if not names:
            return found[0]
        start, end = (at - found.start() for at in found.span(group))
        told = " and ".join(f"the {name}" for name in names)
        return f"{found[0][:start]}{told}{found[0][end:]}"

    def _of(self, pronoun: str) -> list[str]:
        things = [kind for kind in self._last if kind not in PEOPLE]
        if pronoun in ("it", "its") and things:
            return things[-1:]
        subjects = [item for item in self._items if isinstance(item, Subject)]
        fitting = called(pronoun, subjects) or self._items
        kinds = list(dict.fromkeys(item.kind for item in fitting))
        return self._last or kinds if pronoun in ("they", "them", "their") else kinds[:1]


def _is_male(kind: str) -> bool:
    return kind in PEOPLE and not PEOPLE[kind].has_lashes


def _is_female(kind: str) -> bool:
    return kind in PEOPLE and PEOPLE[kind].has_lashes


def _is_no_person(kind: str) -> bool:
    return kind not in PEOPLE


_FITS: Final[Mapping[str, Callable[[str], bool]]] = {
    "it": _is_no_person,
    "its": _is_no_person,
    "he": _is_male,
    "his": _is_male,
    "him": _is_male,
    "she": _is_female,
    "her": _is_female,
}
"""Kinds that a pronoun means first."""
