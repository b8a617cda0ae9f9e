"""Verbs that no table knows, told by where they stand: `a dancer ties her shoes` is no necktie."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Found, FoundVerb, Lexicon
from vitascope.engines.animatic.reading.phrases import Act, Link, Phrase, Said, Stop, Thing, Unknown

_ARTICLES: Final = frozenset({"a", "an", "some", "another", "one", "two", "three", "several"})
"""Beside determiners, what begins the object of a verb."""

_OBJECTS: Final = frozenset({"it", "them", "him"})

_FAR: Final = 4
"""Words after a determiner among which its noun is."""


def is_deed(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether `words` begin with a verb in the third person and its object: `ties her shoes`."""
    least = 2 if words[-1] in _OBJECTS else 3
    if len(words) < least or len(words[0]) < 4 or not words[0].endswith("s"):
        return False
    if words[0] in lexicon.tables.grammar.links:
        return False  # `across the street`
    determiners = lexicon.tables.grammar.determiners
    is_known = words[1] in determiners - {"all", "each", "every", "it's"}
    return is_known or words[1] in _ARTICLES | _OBJECTS


def is_plural_after_one(before: Sequence[str], words: Sequence[str], lexicon: Lexicon) -> bool:
    """`a boxer trains`: whether `words` begin with a plural after a phrase that began with `a`.

    Such a plural is a verb.
    """
    head = lexicon.noun_at(words[:1])
    if head is None or not head.is_plural:
        return False
    grammar = lexicon.tables.grammar
    for word in reversed(before[-_LONG:]):
        if word in ("a", "an"):
            return True
        if not word[0].isalpha() or word in grammar.links or word in grammar.determiners:
            return False
    return False


def does_it(before: Sequence[str], words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a plural noun that is a verb as well is one here: `, plants a flag`.

    Such a one comes after no preposition, and its object comes after it.
    """
    is_new = bool(before) and before[-1] not in lexicon.tables.grammar.links - {"and"}
    found = lexicon.noun_at(words[:1])
    return is_new and found is not None and found.is_plural and is_deed(words, lexicon)


_GREETED: Final = frozenset(
    {"at", "to", "back", "goodbye", "hello", "his", "her", "their", ".", ","}
)
"""What follows `waves` where they are no sea's."""


def is_awaited(phrases: Sequence[Phrase], words: Sequence[str]) -> bool:
    """`a man in a kitchen drinks coffee`: whether a word is what somebody does somewhere.

    Also `turns around and waves`: what he does after what he did, where no thing is between.

    Args:
        phrases: Before the word.
        words: From one on that may be a verb in the third person.
    """
    if not words[0].endswith("s") or not phrases:
        return False
    if words[0] == "waves" and len(words) > 1 and words[1] not in _GREETED:
        return False
    if phrases[-1] == Link(word="and"):
        return _has_acted(phrases[:-1])
    if not isinstance(phrases[-1], Said):
        return False
    clause = list(takewhile(lambda phrase: not isinstance(phrase, Stop), reversed(phrases)))
    things = [phrase for phrase in clause if isinstance(phrase, Thing)]
    is_one = bool(things) and things[-1].noun.role == "subject" and things[-1].count == 1
    is_idle = not any(isinstance(phrase, Act) for phrase in clause)
    return is_one and is_idle and phrases[-1].topic in ("setting", "weather", "time")


def _has_acted(phrases: Sequence[Phrase]) -> bool:
    """Whether the last that is told is what somebody does, at most with a way or a place."""
    told = dropwhile(lambda phrase: isinstance(phrase, (Stop, Link, Said)), reversed(phrases))
    last = next(told, None)
    return isinstance(last, Act) and last.is_third


_LONG: Final = 5
"""Words that a noun phrase takes at most."""


def deed_at(
    words: Sequence[str], before: Sequence[str], last: Phrase | None, lexicon: Lexicon
) -> Phrase | None:
    """What an unknown verb after somebody says: that a thing for the hand is in it, if one is.

    Args:
        words: From the verb on.
        before: The words before it.
        last: The phrase before it.
        lexicon: Words to read with.
    """
    is_somebody = isinstance(last, Thing) and last.noun.role in ("subject", "wear")
    if not is_somebody or lexicon.verb_at(words) is not None:
        return None
    if not is_deed(words, lexicon):
        is_verb = is_plural_after_one(before, words, lexicon)
        return Unknown(word=words[0]) if is_verb else None
    found = _object_of(words, lexicon)
    if found is not None and found.noun.role == "prop" and found.noun.use == "hand":
        return Act(action="hold", verb=words[0])
    return Unknown(word=words[0])


def _object_of(words: Sequence[str], lexicon: Lexicon) -> Found | None:
    """The noun after a verb, its determiner and adjectives."""
    for at in range(2, min(len(words), 2 + _FAR)):
        found = lexicon.noun_at(words[at:])
        if found is not None and not lexicon.tables.traits.knows(words[at]):
            return found
    return None


def act_of(found: FoundVerb, words: Sequence[str], at: int, lexicon: Lexicon) -> Act:
    """A verb as a phrase: what it shows, and by its form and the word before it of whom.

    Args:
        found: The verb in the tables.
        words: All of the prompt.
        at: Where it stands among them.
        lexicon: Words to read with.
    """
    grammar = lexicon.tables.grammar.words
    word, base = words[at], found.verb.split()[0]
    is_on_ice = found.action == "skate" and not grammar["icy"].isdisjoint(words)
    return Act(
        action="ice_skate" if is_on_ice else _done(found.action, words[at:], lexicon),
        verb=found.verb,
        is_participle=word.endswith("ing"),
        is_past=word.endswith("ed"),
        is_third=word != base and word.endswith("s"),
        is_base=word == base,
        is_told_of_last=words[at - 1] in grammar["relative"],
    )


_VAIN: Final = {"lift": "hold", "carry": "walk"}
"""Of verbs that would bring a thing into the picture, what is seen without it."""


def _is_light(found: Found | None, lexicon: Lexicon) -> bool:
    """`lifts the cup`: what is taken up with one hand is no weight, but a prize is held high."""
    return found is not None and found.noun.kind in lexicon.tables.grammar.words["light"]


def _done(action: str, words: Sequence[str], lexicon: Lexicon) -> str:
    """A verb's action: who lifts what nobody can draw lifts no barbell, but his hands.

    Args:
        action: Of the tables.
        words: From the verb on.
        lexicon: Words to read with.
    """
    if action == "lift" and _is_light(_object_of(words, lexicon), lexicon):
        return "hold"
    is_pointed_at = words[1:2] in (["it"], ["them"])
    is_vain = is_pointed_at or (is_deed(words, lexicon) and not _object_of(words, lexicon))
    is_vain = is_vain and (action != "carry" or words[0].startswith("carr"))
    return _VAIN.get(action, action) if is_vain else action
