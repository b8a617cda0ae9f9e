"""The tables in memory: phrases to meanings, read once from the `.toml` files beside this one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, TypeAlias, cast

from vitascope.engines.animatic.spec import (
    CameraMove,
    Face,
    Height,
    Material,
    RelationKind,
    State,
    ThingAct,
)
from vitascope.engines.animatic.words.files import read_table, split
from vitascope.engines.animatic.words.nouns import Noun, Substitutes, read_never, read_nouns

Topic: TypeAlias = Literal[
    "setting", "time", "weather", "season", "effect", "mood", "style", "surface", "backdrop"
]
Age: TypeAlias = Literal["child", "adult", "old"]

TOPICS: Final[tuple[Topic, ...]] = (
    "setting",
    "time",
    "weather",
    "season",
    "effect",
    "mood",
    "style",
    "surface",
)
MAX_PHRASE_WORDS: Final = 5
"""Longest phrase of any table; a test holds the tables to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraPhrase:
    """What a phrase asks of the camera."""

    move: CameraMove
    direction: Literal[-1, 1]
    height: Height
    reach: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What an adjective says."""

    colours: Mapping[str, str]
    coats: Mapping[str, str]
    sizes: Mapping[str, float]
    ages: Mapping[str, Age]
    materials: Mapping[str, Material]
    substances: Mapping[str, Sequence[str]]
    """After `made of`: the adjectives of colour and material that tell the same."""
    faces: Mapping[str, Face]
    feelings: Mapping[str, str]
    """What is felt, or seen of it, to the word for a face of who feels it."""
    hair: Mapping[str, str]
    """Before a person: `style:#colour`, either part may be missing."""
    hairdos: Mapping[str, str]
    """Before the word `hair`."""
    hairstyles: Mapping[str, str]
    """Words for a style that need no `hair` after them."""
    skins: Mapping[str, str]
    states: Mapping[str, State]

    def knows(self, word: str) -> bool:
        """Whether `word` says something of the noun after it."""
        return any(
            word in table
            for table in (
                *(self.colours, self.coats, self.sizes, self.ages),
                *(self.materials, self.faces, self.hair, self.skins, self.states),
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The words that hold a sentence together."""

    deserted: frozenset[str]
    """By which nobody else is about."""
    determiners: frozenset[str]
    links: frozenset[str]
    spelled: Mapping[str, str]
    """Phrase to the link that means the same: `next to` is `beside`."""
    relations: Mapping[str, RelationKind]
    brings: Mapping[str, str]
    """Verb to the noun of what it puts into the hand: who sword fights has a sword."""
    ends: Mapping[str, str]
    """Verb to the action that comes of it: who slips ends up sitting."""
    slips: Mapping[str, str]
    """Words as they are often misspelled, to what is meant."""
    grown: Mapping[str, str]
    """Noun of a young animal to that of its parents."""
    wider: Mapping[str, frozenset[str]]
    """Noun to the kinds that it may name again: a Ferrari, then `the car`."""
    small: frozenset[str]
    """Words that are no picture and no loss: not told as ignored."""
    mute: frozenset[str]
    """Nouns of that sort: they end a noun phrase."""
    words: Mapping[str, frozenset[str]]
    """Phrases by what they are for: `sequence`, `speech`, `titles`, …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Every table. Keys are lower-case phrases in base form, words joined by one space."""

    nouns: Mapping[str, Noun]
    substitutes: Substitutes
    """What stands in, by role and kind, when the artists have no drawing of the kind."""
    senses: Mapping[str, Mapping[str, frozenset[str]]]
    """Of a word with two meanings: another noun, and the words of a prompt that mean it."""
    never: frozenset[str]
    """Phrases that are no picture, though a part of them would be."""
    traits: Traits
    counts: Mapping[str, int]
    masses: Mapping[str, int]
    """Word of a number or a gathering to how many are seen of it, the far ones too."""
    grammar: Grammar
    verbs: Mapping[str, str]
    """Verb to the action that shows it."""
    happenings: Mapping[str, str]
    """Action that only things do to the kind of thing that shows it: what burns has flames."""
    thing_acts: Mapping[str, ThingAct]
    """Action to what a thing does by itself that does it."""
    liquids: Mapping[str, str]
    """Noun of what is poured to its colour."""
    laid: Mapping[str, str]
    """Kind of thing to the setting behind the top that it lies on when nobody says."""
    world: Mapping[Topic, Mapping[str, str]]
    """Of each topic, phrase to value: `("time", "golden hour")` is `sunset`."""
    weak_settings: frozenset[str]
    """Setting words that are places only after a preposition."""
    adjectival: frozenset[str]
    """Style words that before a noun tell of it alone."""
    within: Mapping[str, str]
    """Things that are places after `in`: a house is a room from inside."""
    upon: Mapping[str, str]
    """Things that are places after `on` and for who crosses them: a bridge."""
    around: Mapping[str, str]
    """Things so large that the film plays at them after `over` or `near` too."""
    gazetteer: frozenset[str]
    """Cities and lands by their names."""
    landmarks: frozenset[str]
    """Settings that count more than a region that is named with them."""
    regions: frozenset[str]
    joined: Mapping[frozenset[str], str]
    """What two settings make that are named together."""
    thronged: Mapping[str, str]
    """Settings that people fill when they are said to be busy, to what those do there."""
    ledges: frozenset[str]
    """Places from which another is seen."""
    shown: Mapping[str, frozenset[str]]
    """Kinds of things that a setting has several of already."""
    parts: Mapping[str, frozenset[str]]
    """Of a kind of thing, the kinds that it is a part of."""
    below: Mapping[str, str]
    """Setting to itself as giants see it."""
    acted: Mapping[str, str]
    """Action to the setting where it is done."""
    camera: Mapping[str, CameraPhrase]
    closeness: Mapping[str, float]
    settings_instead: Mapping[str, str]
    """What stands in for a setting that the artists do not have."""
    costumes: Mapping[str, tuple[str, ...]]
    """Kind to the clothes of somebody who is dressed as it."""

    @property
    def colours(self) -> Mapping[str, str]:
        """Colour words as `#rrggbb`."""
        return self.traits.colours


@cache
def tables() -> Tables:
    """All tables, read and turned round once per process."""
    nouns, substitutes = read_nouns()
    traits, scene = read_table("traits.toml"), read_table("scene.toml")
    camera, things = read_table("camera.toml"), read_table("things.toml")
    costumes = read_table("wear.toml")["costume"]
    named = {"setting": _turned(read_table("gazetteer.toml")["setting"])}
    return Tables(
        nouns=nouns,
        substitutes=substitutes,
        senses={
            word: {other: frozenset(split(cues)) for other, cues in meanings.items()}
            for word, meanings in read_table("senses.toml").items()
        },
        never=read_never(),
        traits=_traits(traits),
        counts=traits["count"],
        masses=traits["mass"],
        grammar=_grammar(read_table("grammar.toml")),
        verbs={
            **_turned(read_table("actions.toml")),
            **_turned(things["verb"]),
            **_turned(read_table("changes.toml")["verb"]),
        },
        happenings=things["happening"],
        thing_acts=cast("dict[str, ThingAct]", _turned(things["act"])),
        liquids=things["liquid"],
        laid=_turned(things["laid"]),
        world={topic: {**named.get(topic, {}), **_turned(scene[topic])} for topic in TOPICS},
        weak_settings=frozenset((*split(scene["weak"]["words"]), *named["setting"])),
        adjectival=frozenset(split(scene["adjectival"]["words"])),
        within=_turned(scene["within"]),
        upon=_turned(scene["upon"]),
        around=_turned(scene["around"]),
        gazetteer=frozenset(named["setting"]),
        landmarks=frozenset(split(scene["landmark"]["settings"])),
        regions=frozenset(split(scene["landmark"]["regions"])),
        thronged=_turned(scene["thronged"]),
        ledges=frozenset(split(scene["ledge"]["places"])),
        joined={
            frozenset(split(pair)): both
            for both, pairs in scene["joined"].items()
            for pair in pairs
        },
        shown=_kinds(scene["shown"]),
        parts=_kinds(scene["parts"]),
        below=_turned(scene["below"]),
        acted=_turned(scene["acted"]),
        camera={
            word: CameraPhrase(
                move=entry["move"],
                direction=entry["direction"],
                height=entry.get("height", "level"),
                reach=float(entry.get("reach", 1)),
            )
            for entry in camera["phrase"]
            for word in split(entry["words"])
        },
        closeness={word: float(value) for word, value in _turned(camera["closeness"]).items()},
        settings_instead=scene["instead"],
        costumes={kind: tuple(wear) for kind, wear in costumes.items()},
    )


def _traits(table: Mapping[str, Any]) -> Traits:
    return Traits(
        colours=table["colour"],
        coats=table["coat"],
        sizes=table["size"],
        ages=table["age"],
        materials=table["material"],
        substances={word: told.split() for word, told in table["substance"].items()},
        faces=table["face"],
        feelings=_turned(table["feeling"]),
        hair=table["hair"],
        hairdos=table["hairdo"],
        hairstyles=table["hairstyle"],
        skins=table["skin"],
        states=table["state"],
    )


def _grammar(table: Mapping[str, Any]) -> Grammar:
    return Grammar(
        deserted=frozenset(table["deserted"].split()),
        determiners=frozenset(table["determiners"].split()),
        links=frozenset(table["links"].split()),
        spelled=table["spelled"],
        relations=table["relations"],
        brings=table["brings"],
        ends=table["ends"],
        slips=table["slips"],
        grown=table["grown"],
        wider=_kinds(table["wider"]),
        small=frozenset(table["small"].split()),
        mute=frozenset(table["mute"].split()),
        words={name: frozenset(split(words)) for name, words in table["words"].items()},
    )


def _kinds(table: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {name: frozenset(split(kinds)) for name, kinds in table.items()}


def _turned(table: Mapping[str, str]) -> dict[str, str]:
    return dict(_pairs(table))


def _pairs(table: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for value, words in table.items():
        for word in split(words):
            yield word, value
