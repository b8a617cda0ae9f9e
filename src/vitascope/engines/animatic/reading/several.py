"""Several who are told of one by one: `one sleeps, another digs, the third waits`.

Each such word before a verb is put as the reader knows it: the noun that `one dog` named, or one
of those whom a number named before.
"""

import re
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.words.forms import SAME

_EACH: Final = re.compile(
    r"\b(one|another|the (?:other|others|first|second|third|fourth|last|rest))"
    r"(?= (?:(?:is|are) )?(?:\w+ly )?(\w+))",
    re.IGNORECASE,
)
_HAS: Final = frozenset({"wears", "wearing", "has", "holds", "carries"})

_ALSO: Final = re.compile(
    r"(\bone of them (wears|has|holds|carries|rides|plays|eats|drinks) [^.;]*?)"
    r"\bthe other(?: one)? (?=an? |the )",
    re.IGNORECASE,
)
"""`one wears a cap, the other a hat`: the verb is that of the first."""

_ONE_AGAIN: Final = re.compile(
    r"\b(?P<many>(?:two|three|four|five|several|\d) (?P<all>[\w-]+)\b[^.]*?"
    r"\b(?:and|then|while|but) )one (?P<each>[\w-]+)\b",
    re.IGNORECASE,
)
"""`two men shake hands and then one man leaves`: he is one of the two."""

_ONES: Final = re.compile(r"\bone (\w+(?: \w+){0,2})", re.IGNORECASE)
"""One of a kind, with its noun among the next words."""

_MANY: Final = re.compile(
    r"\b(?:two|three|four|five|six|several|some|both|\d|groups? of|couple of|pair of)"
    r" (\w+(?: \w+){0,2})",
    re.IGNORECASE,
)
"""Several of a kind, with their noun among the next words."""


_THERE: Final = re.compile(
    r"\bthere(?:['’]re| are| were) (?=((?:[\w-]+ ){0,3}[\w-]+))", re.IGNORECASE
)
"""What comes after is more than one, even where its noun does not say so: `there are fox`."""

_SOME: Final = re.compile(
    r"(?<!of )(?<!are )(?<!were )\bsome (?=((?:[\w-]+ ){0,3}[\w-]+))", re.IGNORECASE
)
"""`some guy` is one."""

_FEW: Final = "three "
"""As many as a plural is that nobody counted."""


def with_each(text: str, lexicon: Lexicon) -> str:
    """An English text in which each of several is named who is told of alone.

    Also those are counted of whom only the verb tells that they are several.
    """
    text = _THERE.sub(lambda match: match[0] + _FEW * _is_one(match[1], lexicon), text)
    text = _SOME.sub(lambda match: "a " if _is_single(match[1], lexicon) else match[0], text)

    text = _ONE_AGAIN.sub(lambda match: _one_of_them(match, lexicon), text)

    def named(match: re.Match[str]) -> str:
        if not _is_verb(match[2], lexicon):
            return match[0]
        before = text[: match.start()]
        is_one = match[1].lower() == "one"
        if not is_one and (noun := _noun_of(_ONES, before, lexicon, is_plural=False)):
            return f"another {noun}"
        return "one of them" if _noun_of(_MANY, before, lexicon, is_plural=True) else match[0]

    return _ALSO.sub(r"\1one of them \2 ", _EACH.sub(named, text))


def _one_of_them(match: re.Match[str], lexicon: Lexicon) -> str:
    several, each = (lexicon.noun_at([match[name].lower()]) for name in ("all", "each"))
    is_same = several is not None and each is not None and several.noun == each.noun
    return f"{match['many']}one of them" if is_same and each and not each.is_plural else match[0]


def _is_one(words: str, lexicon: Lexicon) -> bool:
    """Whether words begin with a noun of somebody that tells of one, and no word for how many."""
    rest = words.lower().split()
    while rest and lexicon.tables.traits.knows(rest[0]) and not lexicon.noun_at(rest[:1]):
        rest = rest[1:]
    found = lexicon.noun_at(rest)
    if found is None or found.is_plural or found.noun.role != "subject":
        return False
    return "and" not in rest[found.length :][:1]


def _is_single(words: str, lexicon: Lexicon) -> bool:
    """The same, but not of those whose plural is no other word: `some sheep` are several."""
    return _is_one(words, lexicon) and SAME.isdisjoint(words.lower().split())


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    is_told = word.endswith(("s", "ing", "ed")) or word in ("asleep", "awake")
    return word.lower() in _HAS or (is_told and lexicon.verb_at([word.lower()]) is not None)


def _noun_of(
    pattern: re.Pattern[str], before: str, lexicon: Lexicon, *, is_plural: bool
) -> str | None:
    """The last noun for somebody that fits a pattern in what was told before."""
    for match in reversed(list(pattern.finditer(before))):
        for word in match[1].split():
            found = lexicon.noun_at([word.lower()])
            if found and found.noun.role == "subject" and found.is_plural == is_plural:
                return word
    return None
