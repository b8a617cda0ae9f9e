"""What a relation to another item means as a place: on, under, behind, before or above it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from vitascope.engines.animatic.art.subjects import KINDS, motion
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.places import BESIDE_DEPTHS, IN_FRONT, TRAVELLING
from vitascope.engines.animatic.spec import Prop, RelationKind, Slot, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """What an item takes of the picture, in shares of it, where the other one stands."""

    half: float
    """Half its width."""
    height: float
    low: float = 0.0
    """Of this, what lies below its anchor: half of a swimmer."""


def related_slot(kind: RelationKind, base: Slot, own: Space, other: Space, turn: int) -> Slot:
    """The slot of an item that is somewhere by another's.

    Args:
        kind: All but those that need room beside the other, which the layout looks for.
        base: The other's slot.
        own: What the item takes.
        other: What the other takes.
        turn: How many have the same relation to the other already: they take turns at both sides.
    """
    first: Literal[-1, 1] = 1 if base.x <= 0.52 else -1
    side: Literal[-1, 1] = first if turn % 2 == 0 else (-1 if first > 0 else 1)
    toward: Literal[-1, 1] = -1 if side > 0 else 1
    step = own.half * 1.7 * ((turn + 1) // 2) * (1 if turn % 2 == 0 else -1) * first
    aside = own.half + other.half
    match kind:
        case "on" | "inside" | "shoulder" | "lap" | "head" | "hand":
            return Slot(x=base.x, depth=base.depth, lift=base.lift, facing=base.facing)
        case "under":
            depth = max(0.0, base.depth - 0.12)
            lift = max(0.06, base.lift - own.height) if base.lift > 0 else 0.0
            return Slot(x=within(base.x + step), depth=depth, lift=lift, facing=base.facing)
        case "above":
            lift = min(highest(own), base.lift + other.height + own.low + 0.02)
            return Slot(x=within(base.x + step), depth=base.depth, lift=max(0.2, lift))
        case "behind":
            # Who is lower than what he is behind looks out at its side; of a tree, by its trunk.
            is_hidden = 0.9 < other.height / max(0.01, own.height) < _LOFTY
            share = 0.82 if is_hidden else 0.45
            x = base.x + side * (aside * share + own.half * 1.7 * (turn // 2))
            return Slot(x=within(x), depth=min(1.0, base.depth + 0.3), facing=toward)
        case _:
            x = base.x + side * (aside * 0.3 + own.half * 1.7 * (turn // 2))
            depth = max(0.0, base.depth - 0.3)
            return Slot(x=within(x), depth=depth, facing=base.facing)


_LOFTY: Final = 2.2
"""Times as high as somebody from which on a thing is a trunk or a tower to who is behind it."""


def beneath(base: Slot, own: Space, other: Space) -> float:
    """Depth of who is under furniture: behind its legs, or before them where there is no room."""
    is_narrow = own.half > _NARROW * other.half
    return min(1.0, max(0.0, base.depth + (-0.02 if is_narrow else 0.02)))


_NARROW: Final = 0.7
"""Share of the width of furniture from which on its legs would hide who is under it."""


def hovering_at(base: Slot, own: Space, other: Space) -> Slot:
    """The slot of a small flier that is in the air before a flower, its bill or feelers to it."""
    lift = max(0.03, other.height * 0.86 - own.height * 0.5) + base.lift
    aside = own.half + other.half * 0.35
    side: Literal[-1, 1] = 1 if base.x > 0.3 else -1
    depth = max(0.0, base.depth - 0.02)
    return Slot(x=within(base.x - side * aside), depth=depth, lift=lift, facing=side)


_HUDDLED: Final = 0.66
"""Distance of neighbours who huddle together, beside what it is else."""


def nearness(one: Subject | Prop, other: Subject | Prop) -> float:
    """Times the usual distance at which two neighbours stand."""
    both = (one, other)
    huddle = all(isinstance(item, Subject) and item.action == "huddle" for item in both)
    return _HUDDLED if huddle else 1.0


def are_partners(one: Subject | Prop, other: Subject | Prop) -> bool:
    """Whether two act with each other."""
    pairs = ((one, other), (other, one))
    return any(isinstance(a, Subject) and a.partner == b.id for a, b in pairs)


def air_between(one: Subject | Prop, other: Subject | Prop) -> float:
    """Share of the picture's width between two neighbours: none between partners."""
    return 0.0 if nearness(one, other) < 1 or are_partners(one, other) else 0.05


def beside_depth(base: Slot, rank: int, *, is_before: bool) -> float:
    """The depth of the `rank`-th pair beside another; of swimmers, nearer than a boat."""
    shift = BESIDE_DEPTHS[rank % len(BESIDE_DEPTHS)] - IN_FRONT * is_before
    return min(1.0, max(0.0, base.depth + shift))


def goes(item: Subject | Prop) -> bool:
    """Whether it is on its way by itself: somebody who runs, a train that passes."""
    if isinstance(item, Prop):
        return item.action in ("drive", "sail")
    return item.action in TRAVELLING


def comes_before(item: Subject | Prop, other: Subject | Prop, medium: str) -> bool:
    """Whether who is beside another is nearer than it.

    A swimmer is before a boat, and who goes past what stays where it is is not hidden by it.
    """
    is_wet = medium == "water" and isinstance(other, Prop)
    return is_wet or (goes(item) and not goes(other))


def alongside(item: Subject | Prop, other: Subject | Prop, base: Slot, turn: int) -> Slot | None:
    """The slot of who goes beside another that goes: nearer, the same way, a little ahead.

    None where one of the two stands, or a side was said. Of people round a table all but two are
    behind it.
    """
    if _is_behind_table(item, other) and turn > 1:
        side: Literal[-1, 1] = -1 if turn % 2 == 0 else 1
        x = base.x + 0.11 * side * (turn // 2)
        return Slot(x=within(x), depth=min(1.0, base.depth + 0.3), facing=-1 if side > 0 else 1)
    is_beside = item.relation is not None and item.relation.kind == "beside"
    if not is_beside or not goes(item) or not goes(other):
        return None
    near = _PASSED if isinstance(item, Prop) else _AHEAD
    ahead = (near + 0.16 * (turn // 2)) * (1 if turn % 2 == 0 else -1)
    return Slot(
        x=within(base.x + base.facing * ahead),
        depth=max(0.0, round(base.depth - _NEARER, 3)),
        lift=base.lift,
        facing=base.facing,
    )


def _is_behind_table(item: Subject | Prop, other: Subject | Prop) -> bool:
    is_around = item.relation is not None and item.relation.kind == "around"
    return is_around and isinstance(item, Subject) and other.kind in ("table", "desk")


_AHEAD: Final = 0.12
"""Share of the picture's width by which who goes beside a vehicle is ahead of its middle."""

_PASSED: Final = 0.27
"""The same of a vehicle, which would hide the other."""

_NEARER: Final = 0.5
"""How much nearer he is, as depth."""


def spectators(items: Sequence[Subject | Prop]) -> list[Subject | Prop]:
    """Those of several who cheer on others: they are behind them."""
    living = [item for item in items if isinstance(item, Subject)]
    cheering = [each for each in living if each.action in ("cheer", "clap")]
    if any(each.action in TRAVELLING for each in living):
        people = [each for each in living if SUBJECT_KINDS[each.kind].family == "person"]
        standing = [each for each in people if each.action == "stand" and not each.partner]
        cheering += standing if len(standing) > 4 else []
    cheering += [each for each in living if each.mingles and each not in cheering]
    return [*cheering] if 2 < len(cheering) < len(living) else []


def at_the_back(count: int) -> list[Slot]:
    """Slots side by side at the back, from one end of the picture to the other."""
    return [
        Slot(
            x=within(0.08 + 0.84 * (number + 0.5) / count),
            depth=0.94 + 0.06 * (number % 2),
            facing=1 if 2 * number < count else -1,
        )
        for number in range(count)
    ]


def highest(own: Space, *, is_alone: bool = False) -> float:
    """The greatest lift at which an item is still whole in the picture; alone, in its middle."""
    return max(0.04, (0.74 - own.height) * (_MIDWAY if is_alone else 1))


_MIDWAY: Final = 0.58
"""Share of its lift at which what is alone in the air is near the middle of the picture."""


def within(x: float) -> float:
    """A place that leaves something of the item in the picture."""
    return round(min(0.94, max(0.06, x)), 4)


def at_table(
    base: Slot, table: float, own: float, turn: int, many: int, *, is_standing: bool
) -> Slot:
    """The slot of the `turn`-th at a table: one at each end, the others side by side behind it.

    Args:
        base: The table's slot.
        table: Half of the table's width, in shares of the picture's.
        own: The same of who sits there.
        turn: From 0.
        many: How many are at the table.
        is_standing: Whether it works there on its feet, arms over the table.
    """
    if turn < 2:
        side: Literal[-1, 1] = -1 if turn == 0 else 1
        x = base.x + side * (table + _LEGROOM * own)
        depth = base.depth + (-0.03 if is_standing else 0.04)
        return Slot(x=within(x), depth=max(0.0, round(depth, 3)), facing=-1 if side > 0 else 1)
    share = 2 * (turn - 2 + 0.5) / (many - 2) - 1
    return Slot(
        x=within(base.x + share * table * _BEHIND_TABLE),
        depth=round(min(1.0, base.depth + 0.12 + 0.05 * (turn % 2)), 3),
        facing=-1 if share > 0 else 1,
    )


_LEGROOM: Final = 0.12
"""Distance of who sits at the end of a table from it, in halves of the sitter's width."""

_BEHIND_TABLE: Final = 0.86
"""How much of a table's width those take who sit behind it."""


def reach_between(one: Subject | Prop, other: Subject | Prop) -> float | None:
    """Drawing units from one to the other of two who act together; None for others."""
    if not isinstance(one, Subject) or not isinstance(other, Subject):
        return None
    if not are_partners(one, other):
        return None
    reaches = [
        motion(item.kind, item.action).reach * item.size if item.kind in KINDS else 0.0
        for item in (one, other)
    ]
    return sum(reaches) if all(reaches) else None
