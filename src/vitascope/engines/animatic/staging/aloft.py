"""What stands: above the clouds in them, and elsewhere where somebody passes it."""

from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.disasters import VAST
from vitascope.engines.animatic.spec import Prop, Subject

CLOUDS: Final = frozenset({"sky", "floating islands"})
"""Settings whose ground is clouds."""

IN_CLOUDS: Final = 0.84
"""Where the foot of what stands in clouds is, share of the height: they close over it."""


def is_rooted(item: Subject | Prop) -> bool:
    """Whether it is a building or a tree, by itself."""
    if not isinstance(item, Prop) or item.action != "rest" or item.relation is not None:
        return False
    kind = PROP_KINDS[item.kind]
    return kind.place == "ground" and kind.is_tall


def is_left_behind(item: Subject | Prop) -> bool:
    """Whether a thing passes by as the camera follows another: what fills the picture does not."""
    return isinstance(item, Prop) and item.slot.lift == 0 and item.kind not in VAST
