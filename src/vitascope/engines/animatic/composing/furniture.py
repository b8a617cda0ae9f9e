"""What people sit and lie on, and what they sit at."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.drawing import Rest
from vitascope.engines.animatic.art.stances_boards import BOARDS
from vitascope.engines.animatic.art.stances_moves import MOVES
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, RelationKind, Subject

SEATS: Final = frozenset(
    {"armchair", "barrel", "bed", "bench", "bus stop", "chair", "deck chair", "drawer"}
    | {"hay bale", "log", "rock", "rocking chair", "sofa", "stool", "stump", "swing", "throne"}
    | {"toilet", "coach seat", "driver seat", "barber chair", "dental chair", "booth"}
    | {"cinema seat", "cradle", "high chair"}
    | {"bicycle", "unicycle"}
)
"""Things on which who does something does it sitting, with the feet on the floor."""

BEDS: Final = frozenset({"bed"})
"""Where who lies has a quilt."""

IN_BED: Final = frozenset(
    {None, "sit", "read", "eat", "drink", "cry", "stretch", "yawn", "phone", "text", "talk"}
    | {"laugh", "write", "type", "hold", "hug", "stand", "whisper", "listen"}
)
"""What people do sitting in bed."""

_COUCHES: Final = frozenset({"bench", "deck chair", "hay bale", "log", "rock", "sofa"})
"""Seats that are long enough to lie on."""

_LYING: Final = frozenset({"sleep", "lie"})

ON_FEET: Final = frozenset(
    {"stand", "dance", "jump", "spin", "walk", "run", "climb", "fall", "march"}
    | {"crawl", "roll", "fight", "box", "kneel", "meditate"}
    | {"forge", "saw", "split", "gather", "pot", "peg", "propose", "slow_dance"}
    | {"tennis", "bat", "cricket", "golf", "dribble", "shoot_hoop", "dunk"}
    | BOARDS.keys()
    | MOVES.keys()
)
"""What nobody does sitting, even on a seat: `jumping on the bed`."""

DRINKS: Final = frozenset(
    {"beer", "bottle", "coffee", "cup", "glass", "juice", "milk", "soda", "tea", "wine"}
)
"""What is drunk from the hand."""

IN_HAND: Final[Mapping[str, float]] = {
    **dict.fromkeys(DRINKS, 0.15),
    **dict.fromkeys(("apple", "orange", "phone", "camera", "donut", "cookie"), 0.11),
    **dict.fromkeys(("burger", "sandwich", "hot dog", "pizza", "ice cream", "cocktail"), 0.16),
    **dict.fromkeys(("pencil", "pen", "paintbrush", "letter", "microphone", "rose"), 0.18),
    "candle": 0.2,
    "hammer": 0.3,
    "flower": 0.3,
    "popcorn": 0.2,
    "shell": 0.2,
    "gift": 0.26,
    "bouquet": 0.34,
    "books": 0.24,
    "globe": 0.26,
    "paper plane": 0.16,
    **dict.fromkeys(("tomato", "strawberry", "lemon", "egg", "pear", "peach", "carrot"), 0.1),
    "book": 0.22,
    "box": 0.2,
    "newspaper": 0.26,
}
"""Height of a small thing in the hand, in heights of the body: alone it is drawn larger than
life, so that it is seen."""

SERVED: Final = frozenset(
    {"bowl", "cake", "egg", "noodles", "pancakes", "pie", "pizza", "plate", "rice", "salad"}
    | {"soup", "sushi"}
)
"""Food that is on the table while it is eaten."""

SEATING: Final = frozenset({"trim", "tend", "massage", "treat", "inject", "tattoo", "bandage"})
"""What is done to somebody who sits on a chair of the place for it."""

WHEELED: Final = frozenset({"stroller", "shopping cart", "wheelbarrow", "wagon", "suitcase"}) | {
    "lawn mower",
    "vacuum cleaner",
}
"""What is pushed with ease."""

SCREENS: Final = frozenset({"computer", "computer keyboard", "laptop"})
"""What stands on a desk behind the hands."""

TABLES: Final = frozenset({"desk", "school desk", "table"})
"""What people sit at."""


def sits(kind: str) -> bool:
    """Whether a living kind sits on furniture as people do."""
    return SUBJECT_KINDS[kind].family in ("person", "robot")


_CHAIR: Final = (40.0, 170.0)
"""Heights in drawing units of animals for whom a chair is neither too high nor too small."""


def sits_up(kind: str) -> bool:
    """Whether an animal can sit on a chair with its paws on a table."""
    beast = SUBJECT_KINDS[kind]
    return beast.family == "quadruped" and _CHAIR[0] <= beast.height <= _CHAIR[1]


def carrier_of(subject: Subject) -> str | None:
    """Id of what somebody is on: what he rides or sits on, or whose shoulders he is on."""
    relation = subject.relation
    is_on = relation is not None and relation.kind in ("on", "shoulder", "lap")
    return subject.mount or (relation.to if relation and is_on else None)


def is_borne(subject: Subject, carrier: Subject) -> bool:
    """Whether somebody is carried by a body such as his own: on its shoulders or its lap."""
    return sits(subject.kind) and sits(carrier.kind)


def rest_of(subject: Subject, carrier: Subject | Prop | None, action: str) -> Rest:
    """How somebody's weight is carried by what is below, in an action."""
    if isinstance(carrier, Subject) and is_borne(subject, carrier):
        return "seat" if action not in ON_FEET and action not in _LYING else ""
    if subject.is_down and carrier is None and sits(subject.kind) and action not in ON_FEET:
        return "ground"
    if not isinstance(carrier, Prop) or not sits(subject.kind) or action in ON_FEET:
        return ""
    if action in _LYING and carrier.kind in BEDS:
        return "bed"
    if carrier.kind not in SEATS or (action in _LYING and carrier.kind in _COUCHES):
        return ""
    return "seat"


_SHARED: Final = frozenset({"on", "inside", "under", "behind"})
"""Relations that partners have in common."""

_FOR_BABIES: Final = frozenset({"cradle", "stroller", "high chair"})


def is_shared(relation: tuple[RelationKind, Role] | None) -> bool:
    """Whether where somebody is, is where a partner is too; not in a crib."""
    if relation is None or relation[0] not in _SHARED:
        return False
    return relation[1].thing.noun.kind not in _FOR_BABIES


ON_BODIES: Final = frozenset({"shoulder", "lap", "head", "hand"})
"""Relations of those who are carried, and need no seat."""


OVER_WHICH: Final = frozenset({"books", "book", "laptop", "computer"})
"""Work over which somebody falls asleep."""


LOW: Final = ("floor", "carpet", "rug", "ground", "grass")
"""Words that say that somebody sits without a seat."""


_WAITED_IN: Final = frozenset(
    {"airport", "lobby", "office", "cafe", "hospital corridor", "library"}
)
"""Where who sleeps does so on a seat."""

SITTING: Final = frozenset({"sit", "read", "knit", "type", "write"})
"""What people do sitting, when they are inside."""


def is_done_seated(action: str | None, setting: str) -> bool:
    """Whether people do `action` on a seat where they are inside."""
    return action in SITTING or (action == "sleep" and setting in _WAITED_IN)


def is_light(thing: Role) -> bool:
    """Whether what is pushed goes on wheels, or is somebody in a chair."""
    return thing.is_subject or thing.thing.noun.kind in WHEELED
