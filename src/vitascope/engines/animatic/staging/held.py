"""How large a thing is in somebody's arms, and how low, so that it does not hide the face."""

from typing import Final

from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.composing.furniture import IN_HAND, sits
from vitascope.engines.animatic.spec import Prop, Subject
from vitascope.engines.animatic.staging.joints import Item

_IN_ARMS: Final = 0.36
"""Height of a thing in somebody's arms at most, in heights of that body."""

_BELOW_CHIN: Final = 0.13
"""Height of a thing that is held before the chest and hides no face, in heights of the body."""

_SUNK: Final = 0.85
"""How much of what is higher than that is below the hand."""

_PREY: Final = 0.6
"""Length of a fish or a cub that is carried at most, in lengths of who carries it."""

_IN_BILL: Final = 0.4
"""The same in a bill or in talons."""

_IN_PAWS: Final = 2.0
"""How much larger small things are in the paws of beasts than in hands, to be seen."""

_BITTEN: Final = frozenset({"eat", "drink"})

_MORSEL: Final = 0.24
"""Size at most of what a beast has between its paws at the mouth, in heights of that body."""

_HANDLED: Final = (0.2, 0.75)
"""Where, in shares of a thing's height from its top, it is held in the arms and not by a handle."""


def held_scale(item: Item, holder: Item) -> float:
    """How much smaller a thing is in somebody's arms, so that it does not hide the face.

    Things with a handle are held by it, beside the body, and keep their size.
    """
    if isinstance(item, Subject):
        is_borne = isinstance(holder, Subject) and not sits(holder.kind)
        is_borne = is_borne or SUBJECT_KINDS[item.kind].medium == "water"
        is_bird = SUBJECT_KINDS[holder.kind].family == "bird" if is_borne else False
        part = _IN_BILL if is_bird else _PREY
        share = part * extent_of(holder).width / extent_of(item).width
        return min(1.0, share) if is_borne else 1.0
    if isinstance(holder, Subject) and holder.action == "heft":
        return 1.0
    if isinstance(holder, Subject) and holder.action in _BITTEN and not sits(holder.kind):
        size = max(extent_of(item).top, 0.75 * extent_of(item).width)
        return min(1.0, _MORSEL * extent_of(holder).top / max(1.0, size))
    if item.kind in IN_HAND:
        share = IN_HAND[item.kind] / max(1.0, extent_of(item).top)
        paws = 1.0 if isinstance(holder, Subject) and sits(holder.kind) else _IN_PAWS
        return min(1.0, share * paws * extent_of(holder).top)
    if _has_handle(item):
        return 1.0
    return min(1.0, _IN_ARMS * extent_of(holder).top / max(1.0, extent_of(item).top))


def sunk_by(item: Prop, holder: Item, scale: float) -> float:
    """Drawing units by which a thing is below the hand that holds it.

    What is large hangs before the body, so that its holder's face is seen.
    """
    is_held = isinstance(holder, Subject) and sits(holder.kind) and holder.action != "heft"
    if not is_held or _has_handle(item):
        return 0.0
    drawing = draw_prop(item.kind, item.look)
    share = drawing.hold[1] / drawing.height if drawing.hold else 1.0
    above = share * scale * extent_of(item).top
    return _SUNK * max(0.0, above - _BELOW_CHIN * extent_of(holder).top)


def _has_handle(item: Prop) -> bool:
    drawing = draw_prop(item.kind, item.look)
    least, most = _HANDLED
    if item.kind in _POLES:
        return True
    return drawing.hold is not None and not least < drawing.hold[1] / drawing.height < most


_POLES: Final = frozenset({"spear"})
"""What is long and thin, and held by its middle."""
