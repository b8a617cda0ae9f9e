"""Places to choose from: how far back and how far aside somebody stands whom nobody placed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.spec import Prop, Subject

Item: TypeAlias = Subject | Prop

DEPTHS: Final[Mapping[int, tuple[float, ...]]] = {
    1: (0.18,),
    2: (0.14, 0.34),
    3: (0.3, 0.06, 0.5),
    4: (0.22, 0.6, 0.04, 0.42),
}
"""Depths of the main items by their number, from left to right; more take turns."""

FAR: Final = 0.85
"""Depth of what is too large for the front, and of a boat to be seen above who is under it."""

MANY_DEPTHS: Final = (0.25, 0.7, 0.05, 0.5, 0.85, 0.35, 0.0, 0.65, 0.15)
"""Of more than a few, who take turns."""

STAGGERED: Final = 0.85
"""Distance of neighbours at different depths, in halves of both: a little of one may be hidden."""

WIDEST: Final = 0.86
"""Share of the picture's width that the main items fill at most."""

BESIDE_DEPTHS: Final = (0.06, -0.12, 0.3)
"""Of those beside another, two by two: how much farther away than it they are."""

OUT_OF_SIGHT: Final = 0.34
"""Farther than this beside another, in shares of the picture's width, nobody would be seen."""

IN_FRONT: Final = 0.24
"""How much nearer than a boat somebody swims beside it."""

LOW: Final = 0.08
"""How high somebody floats above whom somebody else swims, in shares of the picture's height."""

ASIDE: Final = 0.74
"""Where a small boat is beside which a whale leaps, in shares of the picture's width."""

BACK_PLACES: Final = (0.82, 0.18, 0.66, 0.34, 0.93, 0.07, 0.5)
"""Shares of the width where large things stand at the back, best first."""

FRONT_PLACES: Final = (0.76, 0.24, 0.88, 0.12, 0.64, 0.36, 0.5)
"""The same of all else."""

GROUNDED: Final = frozenset(
    {"walk", "run", "stand", "sit", "sleep", "eat", "dance", "hold", "drink", "peck", "read"}
    | {"play"}
    | {"wade", "huddle"}
)
"""Actions of fliers on the ground."""

TRAVELLING: Final = frozenset(
    {"walk", "run", "fly", "swim", "ride", "drive", "sail", "row", "skate", "ski", "surf"}
    | {"snowboard", "ice_skate", "roller_skate", "hockey"}
    | {"skate_jump", "snowboard_jump", "ski_jump"}
    | {"hand_in_hand", "hand_in_hand_ahead"}
    | {"sled", "windsurf", "kitesurf", "waterski", "triumph", "segway", "stilts", "crutches"}
    | {"crawl", "march", "sneak", "ford", "push", "pull", "carry", "wheel", "serve", "slide"}
)
"""Actions that take a subject somewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """What an item takes of the picture's width."""

    x: float
    half: float
    depth: float


def hidden(spans: Sequence[Span], x: float, half: float, depth: float) -> float:
    """How much of the picture's width is shared with those that stand there already."""
    shared = 0.0
    for span in spans:
        both = min(x + half, span.x + span.half) - max(x - half, span.x - span.half)
        shared += max(0.0, both) * (0.5 if abs(span.depth - depth) > 0.3 else 1.0)
    outside = max(0.0, half - x) + max(0.0, x + half - 1)
    return shared + 0.5 * outside


def is_tall(item: Item) -> bool:
    """Whether a thing stands at the back."""
    return isinstance(item, Prop) and PROP_KINDS[item.kind].is_tall


def spare_places(
    item: Item, chance: float, subjects: Sequence[Subject]
) -> tuple[Sequence[float], float]:
    """Where a thing may be that nobody uses, and how far back; pots stand behind the living."""
    is_pot = bool(subjects) and item.kind in POTTED
    if is_tall(item) or is_pot:
        return BACK_PLACES, 0.85 + 0.15 * chance
    return FRONT_PLACES, 0.25 + 0.4 * chance


POTTED: Final = frozenset({"plant", "potted cactus"})
"""Kinds that stand about a room."""


def fits_sill(kind: str) -> bool:
    """Whether a thing is small enough to be on a sill beside a cat."""
    thing = PROP_KINDS.get(kind)
    return kind in POTTED or (thing is not None and thing.place in ("table", "hand"))


def is_lettered(item: Item) -> bool:
    """Whether a thing must not be mirrored; a bowler and his lane are none of the others' way."""
    if isinstance(item, Subject):
        return item.action in BY_TURNS
    return PROP_KINDS[item.kind].is_lettered


BY_TURNS: Final = frozenset(
    {"bowl", "long_jump", "vault", "shot_put", "discus", "hammer_throw", "hit_pinata"}
)
"""What one does at a time, toward the right, with others behind who look on."""


def clear_of(spans: Sequence[Span], x: float, half: float, depth: float) -> float:
    """`x`, or the nearest place farther out on its side where it hides none of those about it."""
    near = [span for span in spans if abs(span.depth - depth) < 0.2]
    if not near:
        return x
    middle = sum(span.x for span in near) / len(near)
    if x < middle:
        return min(x, min(span.x - span.half * _OVERLAP for span in near) - half * _OVERLAP)
    return max(x, max(span.x + span.half * _OVERLAP for span in near) + half * _OVERLAP)


_OVERLAP: Final = 0.86
"""Share of their widths that neighbours take who are beside each other before something."""


def _is_chasing(item: Item) -> bool:
    """Whether its place is told by whom it follows, who has to have one first."""
    return item.relation is not None and item.relation.kind == "chasing"


def _names(item: Item) -> tuple[str | None, ...]:
    """Its id, and that of what it rides."""
    return (item.id, item.mount) if isinstance(item, Subject) else (item.id,)


def in_order(mains: Sequence[Item], heading: Literal[-1, 1]) -> list[Item]:
    """Left to right: partners together, the chased ahead, who writes on a board last."""
    ordered: list[Item] = []
    for item in sorted(mains, key=_is_chasing):
        mate = item.partner if isinstance(item, Subject) else None
        relation = item.relation
        ahead = relation.to if relation and relation.kind == "chasing" else mate
        at = next((i for i, other in enumerate(ordered) if ahead and ahead in _names(other)), None)
        if at is None:
            ordered.append(item)
        elif _is_chasing(item):
            herd = [i for i, other in enumerate(ordered) if other.kind == ordered[at].kind]
            ordered.insert(herd[0] if heading > 0 else herd[-1] + 1, item)
        else:
            ordered.insert(at + 1, item)
    return sorted(ordered, key=lambda i: isinstance(i, Subject) and i.action == "chalk")
