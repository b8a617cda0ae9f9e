"""Who is of a trade and is called a girl, a boy, a woman or a man too: `a pirate girl`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_guises import GENT, LADY
from vitascope.engines.animatic.art.people_kinds import EVERYDAY
from vitascope.engines.animatic.reading.lexicon import Found, Lexicon
from vitascope.engines.animatic.words.nouns import Noun

_PLAIN: Final = frozenset(
    {"girl", "boy", "woman", "man", "lady", "female", "male", "guy", "kid", "child", "gentleman"}
)
"""Words of people that say no more than an age or a sex."""


def guised(found: Found, after: Sequence[str], lexicon: Lexicon) -> Found | None:
    """`a pirate girl`, `a female knight`: the two words as one, of that trade and that age."""
    head = lexicon.noun_at(after)
    if head is None or not head.noun.is_person or head.noun.role != "subject":
        return None
    if head.is_plural and not found.is_plural and lexicon.verb_at(after[:1]):
        return None  # `a woman guards`
    if is_plain(found.noun, found.word) == is_plain(head.noun, head.word):
        return None
    is_first = is_plain(found.noun, found.word)
    plain, trade = (found, head) if is_first else (head, found)
    noun = guise(plain.noun, plain.word, trade.noun)
    if noun is None:
        return None
    word, length = f"{found.word} {head.word}", found.length + head.length
    return Found(noun=noun, word=word, is_plural=head.is_plural, length=length)


def is_plain(noun: Noun, word: str) -> bool:
    """Whether a noun names people by age or sex alone."""
    return word in _PLAIN and noun.is_person


def guise(plain: Noun, word: str, trade: Noun) -> Noun | None:
    """The noun of a trade as somebody of that age and sex has it; None if the two say nothing."""
    if plain.kind in trade.among:
        return replace(trade, kind=plain.kind, among=())
    if trade.kind in EVERYDAY:
        if not (trade.wear or trade.tool or trade.mount) or trade.among or trade.size != 1:
            return None
        kept = {"wear": trade.wear, "tool": trade.tool, "action": trade.action, "at": trade.at}
        return replace(plain, **kept, mount=trade.mount, color=trade.color, hair=trade.hair)
    sex = {"girl": LADY, "woman": LADY, "boy": GENT, "man": GENT}[plain.kind]
    is_young = plain.kind in ("girl", "boy")
    told = () if word in ("kid", "child") else (sex,)
    return replace(
        trade, wear=(*trade.wear, *told), age="child" if is_young else trade.age, count=1
    )
