"""From adjectives to the look of what they stand before."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_patterns import PATTERNS
from vitascope.engines.animatic.reading.phrases import Thing, Told
from vitascope.engines.animatic.spec import Look
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import Traits

BOTH: Final = " and "
"""What joins two colours of one thing."""

_NO_CHILDREN: Final = frozenset({"young", "teenage"})
"""Of people these say less than of animals: a young woman is no child."""

_PIED: Final = frozenset({"black and white", "black-and-white"})

_PIED_ANYWAY: Final = frozenset({"cow", "panda", "zebra", "penguin", "dalmatian", "skunk", "orca"})
"""Who is black and white without anybody saying so, in a pattern of its own."""

_BUILT: Final = frozenset({"skyscraper", "house", "tower", "bridge", "elevator", "candy jar"})
"""What has much glass and is not made of it alone."""

_EMBER: Final = "#ffd03a"
"""Eyes that glow in no colour that is said."""

_FEATURES: Final = frozenset({"eye", "eyes", "face", "expression", "look", "smile"})
"""What an adjective before it tells of whom it belongs to: `with worried eyes`."""


def look_of(noun: Noun) -> Look:
    """How a noun looks by its name alone."""
    return Look(
        color=noun.color,
        coat=noun.coat,
        age=noun.age,
        wear=noun.wear,
        hair=noun.hair,
        size=noun.size,
        material=noun.material,
    )


def plain(
    noun: Noun, word: str | None = None, *, count: int = 1, look: Look | None = None
) -> Thing:
    """A thing of which nothing is told but its noun.

    Args:
        noun: What it is.
        word: What it is called; the kind of the noun if None.
        count: How many there are.
        look: How it looks; as its name alone tells if None.
    """
    return Thing(noun=noun, word=word or noun.kind, count=count, look=look or look_of(noun))


def look_with(noun: Noun, adjectives: Sequence[str], traits: Traits) -> Look:
    """How a noun looks with these adjectives before it; what it says itself counts less."""
    look = look_of(noun)
    for word in adjectives:
        look = with_adjective(look, word, noun, traits)
    return look


def with_adjective(look: Look, word: str, noun: Noun, traits: Traits) -> Look:
    """`look` with one adjective more, as far as such a noun has what it tells of."""
    if noun.is_person:
        if word in traits.skins:
            return replace(look, skin=traits.skins[word])
        if word in traits.hair:
            return with_hair(look, traits.hair[word])
        if word in _NO_CHILDREN:
            return look
    if word in _PIED and noun.kind in _PIED_ANYWAY:
        return look
    if word in traits.coats and (noun.role in ("subject", "wear") or _is_patterned(word, traits)):
        return replace(look, coat=traits.coats[word])
    first, _, second = word.partition(BOTH)
    if first in traits.colours:
        return _in_colours(look, traits.colours[first], traits.colours.get(second), noun)
    if word in traits.sizes:
        return replace(look, size=max(0.4, min(2.0, noun.size * traits.sizes[word])))
    if word in traits.ages and noun.role == "subject":
        return replace(look, age=traits.ages[word])
    is_glazed = word == "glass" and noun.kind in _BUILT
    if word in traits.materials and noun.role != "wear" and not is_glazed:
        return replace(look, material=traits.materials[word])
    return _in_state(look, word, noun, traits)


def _in_state(look: Look, word: str, noun: Noun, traits: Traits) -> Look:
    """`look` with what a face shows, or with what has become of a thing."""
    if word in traits.faces and noun.role == "subject":
        return replace(look, face=traits.faces[word])
    if word in traits.states and noun.role == "prop":
        return replace(look, state=traits.states[word])
    return look


def _is_patterned(word: str, traits: Traits) -> bool:
    return traits.coats[word] in PATTERNS


def _in_colours(look: Look, first: str, second: str | None, noun: Noun) -> Look:
    """`a red and white boat`: of two colours, if any; clothes and people have the first."""
    look = replace(look, color=first)
    if second is None or noun.is_person or noun.role == "wear":
        return look
    return replace(look, parts=(*look.parts, f"second:{second}"))


def with_hair(look: Look, told: str) -> Look:
    """`look` with hair of a style, a colour or both: what is not told stays."""
    old_style, _, old_colour = (look.hair or "").partition(":")
    style, _, colour = told.partition(":")
    style, colour = style or old_style, colour or old_colour
    return replace(look, hair=f"{style}:{colour}" if colour else style)


def features_at(words: Sequence[str], traits: Traits) -> tuple[int, Told] | None:
    """What the beginning of `words` tells of a face, and by how many words.

    `green eyes`, `worried eyes`, `a sad face`, `long curly red hair`.
    """
    at = next((n for n, word in enumerate(words[:4]) if word in _FEATURES), 0)
    if at and all(w == "and" or traits.knows(w) for w in words[:at]):
        colours = [traits.colours[word] for word in words[:at] if word in traits.colours]
        is_lit = any(traits.materials.get(word) == "light" for word in words[:at])
        if (colours or is_lit) and words[at] in ("eye", "eyes"):
            return at + 1, Told(eyes=[_EMBER, *colours][-1], has_lit_eyes=is_lit)
        if words[at - 1] in traits.faces:
            return at + 1, Told(words=(words[at - 1],))
    hair = hair_at(words, traits)
    return hair and (hair[0], Told(hair=hair[1]))


def _hairstyle_at(words: Sequence[str], traits: Traits) -> tuple[int, str] | None:
    """A style's own word, `ponytail`, with what stands before it: `a pink mohawk`."""
    at = next((n for n, word in enumerate(words[:4]) if word in traits.hairstyles), None)
    if at is None:
        return None
    before = words[:at]
    if not all(w in ("two", "and") or w in traits.hairdos or traits.knows(w) for w in before):
        return None
    style = traits.hairstyles[words[at]]
    colour = next((traits.colours[word] for word in before if word in traits.colours), "")
    return at + 1, f"{style}:{colour}" if colour else style


def hair_at(words: Sequence[str], traits: Traits) -> tuple[int, str] | None:
    """Words about hair at the beginning of `words`: how many, and what they tell.

    `long curly red hair`, or a style's own word: `ponytail`.
    """
    if (styled := _hairstyle_at(words, traits)) is not None:
        return styled
    described = list(words[: list(words).index("hair")]) if "hair" in words else []
    if described and not _FOR_HAIR.isdisjoint(words[len(described) + 1 :][:1]):
        return None  # `a pink hair dryer`
    if not all(w == "and" or w in traits.hairdos or traits.knows(w) for w in described):
        return None
    style = next((traits.hairdos[word] for word in described if word in traits.hairdos), "")
    colour = next((traits.colours[word] for word in described if word in traits.colours), "")
    if not style and not colour:
        return None
    return len(described) + 1, f"{style}:{colour}" if colour else style


_FOR_HAIR: Final = frozenset(
    {"dryer", "drier", "brush", "comb", "clip", "pin", "bow", "ribbon", "salon", "spray", "tie"}
)
"""Words that make of the one before them no hair, but a thing for it."""
