"""Buildings and trees above the clouds: they stand in them, and nothing rocks them."""

from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
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
