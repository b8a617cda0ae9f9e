"""What a verb and its thing mean together: a phone is for the ear, chalk for the board."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.composing.furniture import DRINKS, SCREENS, SERVED
from vitascope.engines.animatic.reading.roles import Role, relook
from vitascope.engines.animatic.words.tables import tables

_IDLE: Final = frozenset({None, "stand", "hold", "sit"})

_FIGHTING: Final = frozenset({"box", "fight", "lift", "jump", "play", "kung_fu"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Custom:
    """One meaning of a thing in somebody's hands."""

    things: Collection[str]
    actions: Collection[str | None]
    """What is said to be done with it."""
    becomes: str
    """What is drawn."""
    is_posed: bool = True
    """Whether the thing is part of the pose, and needs no drawing of its own."""
    settings: Collection[str] = ()
    """Where it means that; anywhere if empty."""
    who: Collection[str] = ()
    """Kinds of those of whom it means that; of all if empty."""


_CUSTOMS: Final = (
    _Custom(things=("phone",), actions=("talk", "phone"), becomes="phone"),
    _Custom(things=("phone",), actions=_IDLE | {"text"}, becomes="text"),
    _Custom(
        things=("blackboard",),
        actions=_IDLE | {"write", "point", "teach", "paint", "talk"},
        becomes="chalk",
        settings=("classroom",),
    ),
    _Custom(
        things=("blackboard",), actions=("write", "teach", "paint"), becomes="chalk", is_posed=False
    ),
    # The map hangs on the wall.
    _Custom(things=("map",), actions=("point", "teach"), becomes="point", settings=("classroom",)),
    # Coffee that is brewed is poured.
    _Custom(things=("coffee", "tea"), actions=("cook",), becomes="pour", settings=("kitchen",)),
    _Custom(things=("microscope",), actions=_IDLE | {"peek"}, becomes="peer", is_posed=False),
    _Custom(things=DRINKS | SERVED, actions=("carry", "hold"), becomes="serve", who=("waiter",)),
    _Custom(
        things=SERVED - {"cake", "pie", "pizza", "plate"},
        actions=("hold",),
        becomes="eat",
        is_posed=False,
        settings=("room", "kitchen", "cafe"),
    ),
    _Custom(
        things=DRINKS,
        actions=("cook",),
        becomes="drink",
        is_posed=False,
        settings=("cafe",),
        who=("woman", "man", "boy", "girl", "grandmother", "grandfather", "businessman"),
    ),
    # What is poured runs from the jug of the pose.
    _Custom(things=DRINKS, actions=("pour",), becomes="pour"),
    _Custom(things=("plate", "bowl", "cup"), actions=("bathe", "wipe"), becomes="wash_up"),
    # The pose has a pan of its own, and what is in it.
    _Custom(things=("pancakes", "egg", "burger", "hot dog"), actions=("cook",), becomes="cook"),
    _Custom(things=("gift",), actions=("open",), becomes="unwrap", is_posed=False),
    _Custom(things=("iron",), actions=_IDLE, becomes="iron"),
    _Custom(things=("book", "letter", "notebook"), actions=("write",), becomes="write"),
    _Custom(things=("easel",), actions=("write",), becomes="paint", is_posed=False),
    _Custom(things=("hammer", "picture"), actions=("hang_picture",), becomes="hang_picture"),
    _Custom(things=("picnic blanket", "rug"), actions=("sew",), becomes="sew"),
    _Custom(
        things=("sand castle", "snowman", "igloo"),
        actions=("build", "tinker"),
        becomes="mould",
        is_posed=False,
    ),
    _Custom(things=("blocks",), actions=("build",), becomes="tinker", is_posed=False),
    _Custom(things=("axe",), actions=("split", "hammer", "chop"), becomes="split"),
    _Custom(things=("boxing glove",), actions=("punch_bag",), becomes="punch_bag"),
    _Custom(things=("boxing glove",), actions=_IDLE | _FIGHTING, becomes="box"),
)
"""The first that fits counts."""


def follow_custom(role: Role, setting: str) -> bool:
    """Set what is drawn for a role's action and tool; whether the tool is part of the pose."""
    kind = role.tool.thing.noun.kind if role.tool else None
    if role.action == "sit" and role.relation and role.relation[0] in ("before", "at"):
        # `sits in front of a computer`: the hands are on its keys.
        role.action = "type" if role.relation[1].thing.noun.kind in SCREENS else role.action
    for one in _CUSTOMS:
        if kind not in one.things or role.action not in one.actions:
            continue
        is_there = not one.settings or setting in one.settings
        if is_there and (not one.who or role.thing.noun.kind in one.who):
            liquid = tables().liquids.get(kind or "") if one.becomes == "pour" else None
            if liquid:
                relook(role, wear=(*role.thing.look.wear, f"tool:{liquid}"))
            role.action = one.becomes
            return one.is_posed
    if role.action == "tend" and role.partner is None:
        role.action = "comb"
    if role.action == "plant" and kind == "flag":
        role.action = "hold"
        return False
    if role.action == "plant" and role.tool:
        # What is planted is a seedling, whatever grows of it.
        return True
    if role.action == "bathe" and (role.tool or role.relation):
        role.action = "wipe"
    return False


def follow_place(role: Role, setting: str, *, is_inside: bool) -> None:
    """Set what somebody does by place or trade when nobody says: a cat on a sill sits."""
    if setting == "windowsill" and role.action in (None, "stand", "peek") and role.is_subject:
        role.action = role.action if role.is_upright else "sit"
    if role.action == "work" and role.thing.noun.is_person and setting in _DESKS:
        role.action = "type"
    if role.action == "work" and role.thing.noun.is_person and setting == "lab":
        role.action, role.brings = "hold", role.brings or "test tube"
    if role.action is None and role.thing.noun.action == "type" and is_inside:
        role.action = "type"


_DESKS: Final = frozenset({"office", "room", "bedroom", "library", "cafe", "lobby", "control room"})
"""Where who works, and no more is said, sits at a desk."""
