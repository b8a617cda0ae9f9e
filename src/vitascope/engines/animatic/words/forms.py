"""How words bend: plurals to singulars, verbs to the form in the tables."""

from collections.abc import Container, Iterator
from typing import Final

_IRREGULAR: Final = {
    "children": "child",
    "schoolchildren": "schoolchild",
    "people": "person",
    "men": "man",
    "women": "woman",
    "firemen": "fireman",
    "fishermen": "fisherman",
    "snowmen": "snowman",
    "mice": "mouse",
    "geese": "goose",
    "wolves": "wolf",
    "knives": "knife",
    "loaves": "loaf",
    "shelves": "shelf",
    "scarves": "scarf",
    "thieves": "thief",
    "elves": "elf",
    "dwarves": "dwarf",
    "leaves": "leaf",
    "calves": "calf",
    "ponies": "pony",
    "oxen": "ox",
    "cacti": "cactus",
}

_IRREGULAR_VERBS: Final = {"has": "have", "had": "have", "took": "take", "made": "make"}

SAME: Final = frozenset(
    {"fish", "sheep", "deer", "salmon", "trout", "moose", "elk", "cattle"}
    | {"jellyfish", "starfish", "goldfish", "clownfish", "angelfish", "koi", "squid", "shrimp"}
    | {"bison", "buffalo", "reindeer", "caribou", "livestock", "poultry"}
)
"""Their plural is no other word, so only a number tells how many."""

HERDED: Final = frozenset({"sheep", "cattle", "livestock", "poultry"})
"""Of these, those of which somebody who has any has several: a shepherd and his sheep."""


def singulars(word: str) -> Iterator[tuple[str, bool]]:
    """What `word` may be the plural of, likeliest first, as `(singular, is_plural)`.

    The word itself comes first, so that a table decides: `bus` is in it, `bu` is not.
    """
    if word in _IRREGULAR:
        yield _IRREGULAR[word], True
        return
    yield word, False
    if word.endswith("men") and len(word) > 5:
        yield word[:-3] + "man", True
    if word in SAME or not word.endswith("s") or len(word) < 4:
        return
    yield word[:-1], True
    if word.endswith("ies"):
        yield word[:-3] + "y", True
    if word.endswith("es"):
        yield word[:-2], True


def verb_stems(word: str) -> Iterator[str]:
    """What `word` may be a form of, the word itself first: `running` gives `run`."""
    yield word
    if word in _IRREGULAR_VERBS:
        yield _IRREGULAR_VERBS[word]
    for ending in ("ing", "ed", "es", "s"):
        if not word.endswith(ending) or len(word) <= len(ending) + 1:
            continue
        stem = word[: -len(ending)]
        yield stem
        if ending in ("ing", "ed"):
            yield stem + "e"
            if stem[-1] == stem[-2:-1]:
                yield stem[:-1]
        if stem.endswith("i"):
            yield stem[:-1] + "y"
        if stem.endswith("y"):
            yield stem[:-1] + "ie"


def verb_of(word: str, verbs: Container[str]) -> str | None:
    """The verb of which `word` is a form, if `verbs` has it."""
    return next((stem for stem in verb_stems(word) if stem in verbs), None)
