"""Where items are at home: on the ground, in the air, in the water."""

from typing import Literal

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.spec import Prop, Subject


def medium_of(item: Subject | Prop) -> Literal["ground", "air", "water"]:
    """Where an item is at home."""
    if isinstance(item, Subject):
        return SUBJECT_KINDS[item.kind].medium
    place = PROP_KINDS[item.kind].place
    return "ground" if place in ("hand", "table") else place


def hovers(item: Subject | Prop) -> bool:
    """Whether it is a flier that keeps its place before something."""
    return medium_of(item) == "air" and bool(item.relation and item.relation.kind == "before")
