"""Nouns of two nouns: `a robot waiter`, `a polar bear cub`."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.cursor import YOUNG_SIZE, Before
from vitascope.engines.animatic.reading.guises import guised
from vitascope.engines.animatic.reading.lexicon import Found, Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import Link, Phrase, Thing
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import tables

COSTUME: Final = "costume"
"""Last word of a compound that is worn: `a superhero outfit`, read as a superhero costume."""


def compound(found: Found, after: Sequence[str], lexicon: Lexicon) -> Found | None:
    """The two as one, if the words after an animal or robot tell its trade or that it is young."""
    alive = lexicon.noun(found.noun.alive or "")
    if alive is not None and (both := compound(replace(found, noun=alive), after, lexicon)):
        return both if both.noun.wear or both.noun.tool else None
    if found.noun.role != "subject" or not after:
        return None
    if after[0] in lexicon.tables.grammar.words["costumes"]:
        return replace(found, word=f"{found.word} {COSTUME}", length=found.length + 1)
    if found.noun.is_person:
        return guised(found, after, lexicon) or _costumed(found, after, lexicon)
    is_deed = lexicon.verb_at(after[:1]) is not None and found.noun.kind not in _RACED
    # `dogs herd sheep` names those that are herded.
    is_deed = is_deed and (after[0] != "herd" or lexicon.noun_at(after[1:]) is not None)
    if after[0] in lexicon.tables.grammar.words["packs"] and not is_deed:
        return _several(found, after[0], _PACK)
    if both := _same_kind(found, after, lexicon):
        return both
    if after[0] in _PUPPIES and found.noun.kind in lexicon.tables.grammar.words["breeds"]:
        return _young(found, after[0])
    if after[0] in lexicon.tables.grammar.words["young"]:
        return _young(found, after[0])
    head = lexicon.noun_at(after)
    if found.noun.kind == "robot" and head and not head.noun.is_person:
        return _of_metal(found, head) if head.noun.role == "subject" else None
    if head is not None and head.noun.count > 1 and lexicon.verb_at(after[:1]) is None:
        return _several(found, head.word, head.noun.count)
    is_trade = head is not None and head.noun.is_person and head.noun.role == "subject"
    if head is not None and head.is_plural and lexicon.verb_at(after):
        return None  # `the robot cooks`
    return _with_trade(found, head, lexicon) if head and is_trade else None


def _same_kind(found: Found, after: Sequence[str], lexicon: Lexicon) -> Found | None:
    """`a german shepherd police dog` is one dog."""
    head = lexicon.noun_at(after)
    breeds = lexicon.tables.grammar.words["breeds"]
    if head is None or found.is_plural or not head.word.endswith((" dog", " cat")):
        return None
    if head.noun.kind != found.noun.kind and found.noun.kind not in breeds:
        return None
    noun = replace(found.noun, wear=(*found.noun.wear, *head.noun.wear))
    word = f"{found.word} {head.word}"
    return replace(head, noun=noun, word=word, length=found.length + head.length)


_PUPPIES: Final = frozenset({"puppy", "puppies"})


_RACED: Final = frozenset({"horse", "dog", "camel", "ostrich", "greyhound"})
"""Kinds of whose races one speaks; of others it is a verb: `a tortoise and a hare race`."""


def _young(found: Found, word: str) -> Found:
    return Found(
        noun=replace(found.noun, age="child", size=YOUNG_SIZE),
        word=f"{found.word} {word}",
        is_plural=word.endswith("s"),
        length=found.length + 1,
    )


_PACK: Final = 5
"""Animals of a pack, a herd or a flock."""


def _several(found: Found, word: str, count: int) -> Found:
    """`a penguin family`, `a wolf pack`: so many of them."""
    return Found(
        noun=replace(found.noun, count=count),
        word=f"{found.word} {word}",
        is_plural=False,
        length=found.length + 1,
    )


def shown_at(found: Found, after: Sequence[str], lexicon: Lexicon) -> Thing | None:
    """`a lantern festival`, `a tulip field`: several of what such a place is named after."""
    words = lexicon.tables.grammar.words
    named = words["displays"]
    if found.noun.role != "prop" or found.noun.kind in words["buildings"]:
        return None
    if found.is_plural or not after or after[0] not in named:
        return None
    return Thing(
        noun=found.noun, word=found.word, count=3, look=look_of(found.noun), is_plural=True
    )


def is_heard(found: Found, after: Sequence[str], lexicon: Lexicon) -> bool:
    """`gentle piano music`, `a mirror effect`, `dog hair`: no instrument, no mirror, no dog."""
    words = lexicon.tables.grammar.words
    is_beast = found.noun.role == "subject" and not found.noun.is_person
    if is_beast and not found.is_plural and not words["coverings"].isdisjoint(after[:1]):
        return True
    if found.noun.role == "subject" and not found.is_plural and _is_abstract(after, lexicon):
        return True
    is_heard = found.noun.role == "prop" and not words["heard"].isdisjoint(after[:1])
    is_likened = list(after[:2]) == ["shaped", "like"]
    return is_heard or (not is_likened and not words["shapes"].isdisjoint(after[:1]))


_ABSTRACT: Final = ("ology", "nology", "ity", "ness", "ism", "ation", "ution", "ance", "ence")
"""Ends of words for what cannot be seen."""


def _is_abstract(after: Sequence[str], lexicon: Lexicon) -> bool:
    """`alien technology`, `human ingenuity`: whether it is a word that nothing is drawn for."""
    word = after[0] if after else ""
    is_known = lexicon.noun_at([word]) or lexicon.world_at([word]) or lexicon.verb_at([word])
    return len(word) > 6 and word.endswith(_ABSTRACT) and not is_known


def is_own_part(
    found: Found, before: Sequence[str], phrases: Sequence[Phrase], lexicon: Lexicon
) -> bool:
    """`its shell`, a bird's `feathers`: part of who was named, not a thing beside it."""
    words = lexicon.tables.grammar.words
    last = _last_subject(phrases)
    if last is None or found.word not in words["own"] or last.noun.is_person:
        return False
    is_his = bool(_HIS.intersection(before[-3:])) or found.word == "feather"
    after_with = phrases[-1] == Link(word="with") and phrases[-2:-1] == [last]
    return is_his or after_with


def _of_metal(robot: Found, head: Found) -> Found:
    """`a robot dog`: a dog made of metal."""
    return Found(
        noun=replace(head.noun, material="metal"),
        word=f"{robot.word} {head.word}",
        is_plural=head.is_plural,
        length=robot.length + head.length,
    )


def young_at(
    word: str, phrases: Sequence[Phrase], before: Before, lexicon: Lexicon
) -> Thing | None:
    """`her cub`, after a bear was named: a small bear."""
    parent = _last_subject(phrases)
    if parent is None or word not in lexicon.tables.grammar.words["young"]:
        return None
    noun = replace(parent.noun, age="child", size=YOUNG_SIZE)
    count = before.count or (2 if word.endswith("s") else 1)
    return Thing(
        noun=noun,
        word=f"{parent.word} {word}",
        count=count,
        look=replace(parent.look, age="child", size=YOUNG_SIZE),
        is_plural=count > 1,
    )


def parent_at(
    found: Found, owner: str, phrases: Sequence[Phrase], lexicon: Lexicon
) -> Found | None:
    """`their mother`, after ducklings were named: a duck; an elephant and `her baby`."""
    grammar = lexicon.tables.grammar
    child = _last_subject(phrases)
    is_theirs = owner in _OWNERS and child is not None and not child.noun.is_person
    if not is_theirs or child is None:
        return None
    own = lexicon.noun(grammar.grown.get(found.word, ""))
    has_own = own is not None and own.kind == child.noun.kind and found.noun.kind != own.kind
    if has_own and owner != "the":
        return None
    if found.word in {"baby", *grammar.words["young"]} and owner != "the":
        return replace(found, noun=replace(child.noun, age="child", size=YOUNG_SIZE, count=1))
    is_kin = own is not None and own.kind in (child.noun.kind, *child.noun.kind.split())
    if own is not None and owner != "the" and not is_kin:
        # A zebra and its foal.
        return replace(found, noun=replace(child.noun, age="child", size=YOUNG_SIZE, count=1))
    has_person = any(isinstance(phrase, Thing) and phrase.noun.is_person for phrase in phrases)
    if found.word in grammar.words["offspring"] and owner != "the" and not has_person:
        return replace(found, noun=replace(child.noun, age="child", size=YOUNG_SIZE, count=1))
    is_persons = owner in ("his", "her") and has_person
    if found.word not in grammar.words["parents"] or is_persons:
        return None
    grown_to = grammar.grown.get(child.word, "")
    grown = lexicon.noun(f"{found.word} {grown_to}") or lexicon.noun(grown_to)
    noun = grown or replace(child.noun, age="adult", size=1.0)
    return replace(found, noun=replace(noun, count=2 if found.word == "parents" else 1))


_HIS: Final = frozenset({"its", "his", "her", "their"})

_OWNERS: Final = frozenset({"their", "its", "his", "her", "the"})


def _last_subject(phrases: Sequence[Phrase]) -> Thing | None:
    things = (phrase for phrase in reversed(phrases) if isinstance(phrase, Thing))
    fed = tables().grammar.words["fed"]
    living = (thing for thing in things if thing.noun.role == "subject")
    return next((thing for thing in living if thing.noun.kind not in fed), None)


def _costumed(trade: Found, after: Sequence[str], lexicon: Lexicon) -> Found | None:
    """`a pirate cat`: a cat dressed as one; a `king penguin` is a kind of its own."""
    head = lexicon.noun_at(after)
    if head is None or head.noun.role != "subject" or head.noun.is_person or trade.is_plural:
        return None
    has_costume = bool(lexicon.tables.costumes.get(trade.noun.kind, trade.noun.wear))
    if not has_costume or f"{trade.word} {head.word}" in lexicon.tables.grammar.words["species"]:
        return None
    return replace(
        head,
        noun=_at_trade(head.noun, trade.noun, lexicon),
        word=f"{trade.word} {head.word}",
        length=trade.length + head.length,
    )


def _with_trade(found: Found, head: Found, lexicon: Lexicon) -> Found:
    """An animal or robot in the costume of its trade, with the tools of it."""
    return Found(
        noun=_at_trade(found.noun, head.noun, lexicon),
        word=f"{found.word} {head.word}",
        is_plural=head.is_plural,
        length=found.length + head.length,
    )


_ASHORE: Final = {"sea": "beach"}
"""Where beasts are at home that are dressed as sailors."""


def _at_trade(animal: Noun, trade: Noun, lexicon: Lexicon) -> Noun:
    costume = lexicon.tables.costumes.get(trade.kind, trade.wear)
    return replace(
        animal,
        wear=(*animal.wear, *costume),
        action=trade.action or animal.action,
        tool=trade.tool,
        mount=trade.mount,
        at=_ASHORE.get(trade.at or "", trade.at) or animal.at,
    )
