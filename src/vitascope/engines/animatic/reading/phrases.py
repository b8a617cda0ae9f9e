"""The phrases of a prompt: things, actions, words about the world, links between them."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

from vitascope.engines.animatic.spec import Look
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A noun with what was said right before it."""

    noun: Noun
    word: str
    count: int
    look: Look
    many: int = 0
    """How many are seen of it, the far ones too, if more than `count` are."""
    action: str | None = None
    """From a participle before it: a `running` fox."""
    is_plural: bool = False
    is_known: bool = False
    """Named as known already: `the` cat, `her` hat."""
    owner: str | None = None
    """The word for whose it is: `her` hat."""
    is_counted: bool = False
    """So many were told: `three`, not `several`."""
    is_bare: bool = False
    """Named without any word before it: `car`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A verb."""

    action: str
    verb: str
    is_participle: bool = False
    """Told as going on: `running`, not `runs`."""
    is_past: bool = False
    """Told as done: `pulled`, by whom may follow."""
    is_third: bool = False
    """Told of one alone: `runs`."""
    is_base: bool = False
    """Told of several, or of who is seen doing it: `run`."""
    is_told_of_last: bool = False
    """Whether `who` or `that` before it ties it to the noun right before."""


HALT: Final = "stop"
"""The verb of who was on his way and goes no farther."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A phrase about the world or the telling: where, when, weather, mood, style."""

    topic: Topic
    value: str
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filmed:
    """A phrase about the camera; told apart since it is looked up on the whole prompt."""

    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A preposition or conjunction."""

    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequel:
    """`then`, `finally`: what follows is later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Far:
    """`in the distance`, of what was named last or is named next."""

    is_behind: bool = False
    """`behind her`: near, but behind whom the sentence tells of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Borne:
    """A part of a body that somebody else is on: `on her lap`, `on a pirate's shoulder`."""

    where: Literal["shoulder", "lap", "head", "back", "hand"]
    is_named: bool
    """Whether its owner is the last that was named; else it is told by `his` or `her`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronoun:
    """Somebody or something that was named before."""

    stands_for: Literal["person", "thing", "all", "one"]
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Adjectives after their noun: `the robot is blue`, `made of glass`."""

    words: tuple[str, ...] = ()
    hair: str | None = None
    eyes: str | None = None
    part: str | None = None
    """A part and its colour, as `Look.parts` has them."""
    has_lit_eyes: bool = False
    """Whether those eyes glow."""
    is_of_body: bool = False
    """Whether it tells of somebody's coat, and so of him, not of what was named last."""


CueKind: TypeAlias = Literal["speech", "titles", "names", "lettered", "pictured"]
CUES: Final[tuple[CueKind, ...]] = get_args(CueKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A word that says what quoted words are: spoken, a title, a mere name, on a thing."""

    kind: CueKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """Words in quotation marks, as they were written."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """The end of a clause."""

    is_full: bool = False
    """Whether it ends the sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a body or a thing, light or a shadow: what it does, nobody else does."""

    word: str
    owner: str | None = None
    """The word for whose it is: `its` ears."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A word that looks like a noun and is in no table, or a phrase that is never drawn."""

    word: str


Phrase: TypeAlias = (
    Thing
    | Act
    | Said
    | Filmed
    | Link
    | Sequel
    | Far
    | Borne
    | Pronoun
    | Told
    | Cue
    | Quoted
    | Stop
    | Part
    | Unknown
)
