"""What things do by themselves, and what is seen of what is done to them."""

from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.composing.flights import FLIGHTS, STUNTS
from vitascope.engines.animatic.composing.sizes import TINY
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Prop, ThingAct
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import tables

_STAYING: Final = frozenset({"stand", "sit", "sleep", "build", "hide", "lean"})
"""Of a car, what says that it does not drive."""

_RIDDEN: Final = frozenset(
    {
        "bicycle",
        "unicycle",
        "jet ski",
        "snowmobile",
        "scooter",
        "kick scooter",
        "motorcycle",
        "skateboard",
    }
)
"""What goes nowhere by itself."""

_TURNING: Final = frozenset(
    {"fan", "pinwheel", "flag", "kite", "windmill", "globe", "record player"}
)
"""Kinds whose drawings move in a way of their own."""

BURNING: Final = frozenset({"candle", "torch", "campfire", "lantern", "fireplace", "stove", "sun"})
"""Kinds that are drawn with their flames."""

_STEAMING: Final = frozenset({"coffee", "tea", "soup", "noodles", "cup"})

_MELTED: Final = {"snowman": "#eaf4fa", "candle": "#f6ecd8", "iceberg": "#dff0f8"}
"""Colours of what things melt to, where it is not their own."""

_HEAVY: Final = 100.0
"""Height in drawing units from which a thing that stands on the ground does not take off."""

_OPENING: Final = frozenset({"rose", "tulip", "sunflower", "flower"})
"""What opens its petals."""

_VEHICLES: Final = frozenset({"car", "van", "truck", "bus", "tank", "train", "police car", "boat"})
"""What explodes in a ball of fire, as buildings do."""

_SMALL: Final = 80.0
"""Height in drawing units below which nobody is on or in a thing."""


def thing_act(noun: Noun, action: str | None) -> ThingAct:
    """What a thing does by itself when it is told to do `action`."""
    is_riderless = action is None and noun.kind in _RIDDEN
    if noun.motion == "drive" and (action in _STAYING or is_riderless):
        return "rest"
    act = tables().thing_acts.get(action or "")
    if act == "hover" and noun.kind in _GROWN:
        return "shake"
    if action == "open" and noun.kind in _OPENING:
        return "grow"
    # A car that floats goes nowhere, and a kite that falls comes down once.
    is_lifted = act in ("hover", "twirl") and noun.home == "ground"
    is_driven = noun.motion == "drive"
    if act in FLIGHTS or (act is not None and is_driven and (is_lifted or act in STUNTS)):
        return act
    if act == "fall" and noun.kind == "kite":
        return "land"
    kind = KINDS[noun.kind]
    is_firm = kind.is_happening or kind.is_tall or kind.is_background or noun.kind in _TURNING
    is_firm = is_firm or kind.place == "water"
    # A boat that glides sails, an airliner that takes off flies as it always does.
    goes = noun.motion in ("sail", "drive") and (
        action not in ("fly", "spin") or noun.home != "ground"
    )
    is_heavy = kind.place == "ground" and kind.height > _HEAVY and noun.motion == "rest"
    if act is None or is_firm or goes or (act == "hover" and is_heavy):
        return noun.motion
    return act


_GROWN: Final = frozenset(
    {"plant", "flower", "sunflower", "tulip", "rose", "fern", "bush", "grass"}
)
"""What flutters in the wind and stays where it grows."""


def happening_to(kind: str, action: str | None) -> str | None:
    """The kind that shows what is done to a thing; None where its own drawing does."""
    shown = tables().happenings.get(action or "")
    is_own = KINDS[kind].is_happening or (shown == "flames" and kind in BURNING)
    is_own = is_own or (shown == "steam" and kind in _STEAMING)
    is_own = is_own or (shown == "splash" and (KINDS[kind].is_tall or KINDS[kind].place == "water"))
    if shown == "flames" and KINDS[kind].is_tall:
        shown = "roof fire"
    if shown == "burst" and (KINDS[kind].is_tall or kind in _VEHICLES):
        shown = "explosion"
    return None if is_own else shown


def color_of_happening(kind: str, prop: Prop) -> str | None:
    """Colour of what is seen of a thing, where the thing gives it; else None."""
    if kind == "stream" and prop.kind == "glass" and prop.look.color:
        return prop.look.color
    if kind in ("stream", "splash"):
        return tables().liquids.get(prop.kind)
    if kind == "puddle" and prop.kind in _MELTED:
        return _MELTED[prop.kind]
    if kind in ("puddle", "burst", "drops"):
        return prop.look.color or KINDS[prop.kind].color
    return None


def is_handy(role: Role, *, by: Role) -> bool:
    """Whether a thing is too small for somebody to be on or in it."""
    if by.thing.look.size <= TINY:
        return False
    if role.is_subject or role.thing.noun.use == "seat":
        return False
    kind = KINDS[role.thing.noun.kind]
    return kind.place in ("hand", "table") and kind.height < _SMALL
