"""What a prompt says, put together: roles with their parts, places, words about the world."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from vitascope.engines.animatic.presence import ALWAYS, Presence
from vitascope.engines.animatic.reading.looks import plain, with_hair
from vitascope.engines.animatic.reading.phrases import Said, Thing
from vitascope.engines.animatic.spec import CaptionKind, Look, RelationKind
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import Topic, tables


@dataclass(slots=True, eq=False)
class Role:
    """One noun phrase with its part in the film; may stand for several of a kind."""

    thing: Thing
    action: str | None = None
    tool: "Role | None" = None
    """What it holds or uses."""
    mount: "Role | None" = None
    """What carries it."""
    partner: "Role | None" = None
    """With whom it does what it does."""
    relation: "tuple[RelationKind, Role] | None" = None
    brings: str | None = None
    """Noun of what its verb puts into its hand."""
    is_one: bool = False
    """Of a tool, whether all who have it share this one: one umbrella, one kite."""
    is_upright: bool = False
    """Whether it is said to stand on its feet."""
    is_down: bool = False
    """Whether it is said to sit, whatever else it does."""
    is_far: bool = False
    """Whether it is said to be far off: in the distance, in the background."""
    is_outside: bool = False
    """Whether it is outside, and others are in a room."""
    is_abreast: bool = False
    """Whether it is beside what its relation names, and does not go past it."""
    frees: bool = False
    """Whether it lets go of what it had in its hand."""
    later: list[str] = field(default_factory=list[str])
    """What it does then, in order."""
    presence: Presence = ALWAYS
    """When it comes and goes."""
    follows: "Role | None" = None
    """Whose place it takes when it comes: the frog that becomes this prince."""

    @property
    def is_subject(self) -> bool:
        """Whether it acts; props have things done to them."""
        return self.thing.noun.role == "subject"


def unnamed(
    noun: Noun, word: str | None = None, *, count: int = 1, look: Look | None = None
) -> Role:
    """The role of what no phrase of the prompt names, but what is told brings; as `looks.plain`."""
    return Role(plain(noun, word, count=count, look=look))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A setting, and whether a preposition made a place of it: `in the forest`."""

    said: Said
    is_firm: bool
    is_seen: bool = False
    """Whether somebody only looks at it: from a cliff at the valley below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Words to be seen in the film."""

    text: str
    kind: CaptionKind
    by: Role | None = None


@dataclass(slots=True)
class Reading:
    """All that was found in a prompt."""

    roles: list[Role] = field(default_factory=list[Role])
    places: list[Place] = field(default_factory=list[Place])
    said: list[Said] = field(default_factory=list[Said])
    """Phrases of the other topics, in order."""
    filmed: list[str] = field(default_factory=list[str])
    wordings: list[Wording] = field(default_factory=list[Wording])
    ignored: list[str] = field(default_factory=list[str])
    absent: list[Thing] = field(default_factory=list[Thing])
    """Things that were said not to be there: `without people`."""
    turns: "list[Reading]" = field(default_factory=list["Reading"])
    """What the world, or the camera, becomes later, in order."""

    def told(self, topic: Topic) -> str | None:
        """The first value that was said of a topic."""
        return next((phrase.value for phrase in self.said if phrase.topic == topic), None)


def faced(last: Role | None, group: Sequence[Role], *, hair: str | None) -> list[Role]:
    """Who may have such eyes, or such hair: of animals only the eyes are told of."""
    near = [role for role in (last, *group) if role is not None]
    people = [role for role in near if role.thing.noun.is_person]
    return people or [role for role in near if role.is_subject and hair is None]


def relook(
    role: Role,
    *,
    hair: str | None = None,
    eyes: str | None = None,
    lit: bool = False,
    wear: tuple[str, ...] | None = None,
) -> None:
    """Change what is told of a role's hair, eyes or clothes; None leaves it."""
    look = role.thing.look
    if hair is not None:
        look = with_hair(look, hair)
    if eyes is not None:
        look = replace(look, eyes=eyes, has_lit_eyes=lit)
    if wear is not None:
        look = replace(look, wear=wear)
    role.thing = replace(role.thing, look=look)


def of_sex(people: Sequence[Role], pronoun: str) -> list[Role]:
    """Those of several people who may be meant by `he`, or by `she`."""
    other = {"he": "females", "she": "males"}.get(pronoun)
    never = tables().grammar.words[other] if other else ()
    return [role for role in people if role.thing.noun.kind not in never]
