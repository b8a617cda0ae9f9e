"""Who is fixed to whom: riders to mounts, things to hands, cups to tables, cats to roofs."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.people_parts import is_low
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.burdens import SLINGS
from vitascope.engines.animatic.composing.furniture import IN_HAND, TABLES, is_borne, sits
from vitascope.engines.animatic.spec import Prop, Spec, Subject

Item: TypeAlias = Subject | Prop
Joint: TypeAlias = Literal[
    "seat",
    "inside",
    "hold",
    "embrace",
    "shoulders",
    "head",
    "beside",
    "behind",
    "ahead",
    "over",
    "top",
    "foot",
    "middle",
    "hand",
    "shoulder",
    "lap",
    "lid",
    "climb",
    "wheels",
]
"""Where an item is fixed to another: its anchor on the other's seat, behind its upper edge as in
a car, in its hand, in its other `hand`, between its arms and drawn with them, on the ground before
or behind it, or ahead with its rear edge in the hand, or standing behind it and seen over it; a
happening at its top, foot or middle; on a part of a body, where on both `shoulders` one sits
behind the head; on the `lid` of what has its seat beside it;
up the side of what it does `climb`; at the rear `wheels` of what drives."""

Joints: TypeAlias = dict[str, tuple[str, Joint]]
"""Of each item that is fixed, by its id: to which other, and how."""

_DRIVERS: Final = frozenset({"person", "robot"})

_DRIVEN: Final = frozenset({"drive", "ride", "fly", "sail"})
"""What beasts do inside a vehicle; who only sits on one is on its roof."""

_ON_GROUND: Final = frozenset({"bowl", "plate"})
"""What beasts eat and drink from where it stands."""

_PLAYED_SITTING: Final = frozenset({"piano"})
"""Instruments whose seat is for who plays them."""

_TUBS: Final = frozenset({"bathtub"})
"""Things with an inside that nobody sits on top of."""

_ARMED: Final = frozenset({"person", "robot", "quadruped", "bird", "critter"})
"""Families that are drawn with what is between their arms."""

_PLAYING: Final = frozenset({"play", "bow_cello", "drum_kit", "mix"})
"""What is done at an instrument that stands on the ground."""

_RELATED: Final[Mapping[str, Joint]] = {
    "on": "seat",
    "inside": "inside",
    "hand": "hand",
    "shoulder": "shoulder",
    "lap": "lap",
    "head": "head",
}
"""Relations that fix an item to the other."""


PROP_HAPPENS: Final[Mapping[str, Joint]] = {
    **dict.fromkeys(("stream", "bottle pour", "teapot pour", "jug pour"), "top"),
    "steam": "top",
    "smoke": "top",
    "drops": "middle",
    "burst": "middle",
    "impact": "top",
    "cut": "middle",
    "roof fire": "middle",
    "flames": "foot",
    "puddle": "foot",
    "splash": "top",
    "tyre smoke": "wheels",
    "living face": "middle",
    "cool face": "middle",
    "living legs": "foot",
    **dict.fromkeys(("rising letters", "rising runes", "rising notes", "rising sparks"), "top"),
}
"""Where happenings are seen."""


def joints_of(spec: Spec) -> Joints:
    """All joints of a spec. None leads back to where it began."""
    items: dict[str, Item] = {item.id: item for item in (*spec.props, *spec.subjects)}
    joints: Joints = {}
    for subject in sorted(spec.subjects, key=_rearmost_first):
        if subject.mount is not None and subject.mount in items:
            _fix(joints, subject.id, str(subject.mount), _seat_of(subject, items[subject.mount]))
        if subject.prop in items:
            _join_tool(subject, items[str(subject.prop)], joints)
    for item in items.values():
        relation = item.relation
        if isinstance(item, Prop) and item.action in ("fall", "drive"):
            continue
        if relation and relation.to in items and PROP_HAPPENS.get(item.kind):
            _fix(joints, item.id, relation.to, PROP_HAPPENS[item.kind])
        elif relation and relation.to in items and relation.kind in _RELATED:
            _fix(joints, item.id, relation.to, _related(item, items[relation.to]))
    _set_tables(spec, joints)
    return joints


def _related(item: Item, other: Item) -> Joint:
    """How an item that is on or in another is fixed to it: things on people, on their heads."""
    relation = item.relation
    if relation and relation.kind == "on" and other.kind in _PLAYED_SITTING:
        return "lid"
    is_on = relation is not None and relation.kind in ("on", "shoulder", "lap")
    if is_on and isinstance(other, Subject) and sits(other.kind):
        if isinstance(item, Prop):
            return "head"
        if is_borne(item, other):
            return _on_another(other)
    return _RELATED[relation.kind] if relation else "seat"


def _rearmost_first(subject: Subject) -> float:
    """Of a team, the last one has the load next to it."""
    return subject.slot.x * subject.slot.facing if subject.action == "pull" else -1.0


def root_of(item_id: str, joints: Joints) -> str:
    """The item that carries all the others up to this one; itself when nothing does."""
    while item_id in joints:
        item_id = joints[item_id][0]
    return item_id


def _fix(joints: Joints, item_id: str, to: str, joint: Joint) -> None:
    """Fix one item to another, unless it is fixed already or carries that other."""
    if item_id not in joints and root_of(to, joints) != item_id:
        joints[item_id] = (to, joint)


def _seat_of(rider: Subject, carrier: Item) -> Joint:
    """On its back, or inside where it has one that hides who is in it.

    Birds and beasts that only sit on a vehicle sit on its roof.
    """
    if isinstance(carrier, Subject):
        if is_borne(rider, carrier):
            return _on_another(carrier)
        return _on_body(carrier) if _is_human(carrier) and not _is_human(rider) else "seat"
    drives = SUBJECT_KINDS[rider.kind].family in _DRIVERS or rider.action in _DRIVEN
    if not drives and carrier.kind not in _TUBS:
        return "seat"
    drawing = draw_prop(carrier.kind, carrier.look)
    return "inside" if drawing.cabin or not drawing.seat else "seat"


def _is_human(item: Subject) -> bool:
    return SUBJECT_KINDS[item.kind].family in _DRIVERS


def _on_another(carrier: Subject) -> Joint:
    """Where somebody is who is on a body such as his own."""
    return "lap" if carrier.mount is not None or is_low(carrier.action) else "shoulders"


def _on_body(carrier: Subject) -> Joint:
    """Where an animal is that is on somebody."""
    return "lap" if carrier.action in ("sit", "read") else "shoulder"


def _set_tables(spec: Spec, joints: Joints) -> None:
    """What belongs on a table stands on one, where there is one."""
    table = next((prop for prop in spec.props if prop.kind in TABLES), None)
    held = {subject.prop for subject in spec.subjects}
    for prop in spec.props:
        is_loose = prop.id not in held and prop.action != "fall"
        if table and PROP_KINDS[prop.kind].place == "table" and is_loose:
            _fix(joints, prop.id, table.id, "seat")


_LUGGED: Final = frozenset({"carry", "hold", "give", "take"})
"""What is done with a box in the arms."""

_TRAILED: Final = frozenset({"suitcase"})
"""What is in a hand, but goes on wheels behind who pulls it."""

_BULKY: Final = frozenset({"box"})
"""What else stands on the ground."""


def _is_in_hand(subject: Subject, prop: Prop) -> bool:
    if prop.kind in _TRAILED and subject.action == "pull":
        return False
    if prop.kind in _BULKY:
        return subject.action in _LUGGED or subject.kind in SLINGS
    return PROP_KINDS[prop.kind].place in ("hand", "table", "air") or prop.kind in IN_HAND


def _join_tool(subject: Subject, prop: Item, joints: Joints) -> None:
    if subject.action == "wheel":
        _fix(joints, prop.id, subject.id, "ahead")
        return
    if isinstance(prop, Subject) or subject.action == "heft":
        _fix(joints, prop.id, subject.id, "hold")
        return
    if prop.kind in _ON_GROUND and subject.action in ("drink", "eat") and not _is_human(subject):
        _fix(joints, prop.id, subject.id, "beside")
        return
    drawing, kind = draw_prop(prop.kind, prop.look), PROP_KINDS[prop.kind]
    is_on_stairs = prop.kind == "stairway" and subject.action == "walk"
    if is_on_stairs or (subject.action == "climb" and kind.place == "ground"):
        _fix(joints, subject.id, prop.id, "climb")
        return
    if kind.is_stood_behind and subject.action in _PLAYING:
        _fix(joints, subject.id, prop.id, "over")
    elif drawing.seat is not None and subject.action in _PLAYING:
        _fix(joints, subject.id, prop.id, "seat")
    elif _is_in_hand(subject, prop):
        is_embraced = kind.is_embraced and SUBJECT_KINDS[subject.kind].family in _ARMED
        _fix(joints, prop.id, subject.id, "embrace" if is_embraced else "hold")
    else:
        is_pulled = subject.action == "pull" and (kind.place == "ground" or prop.kind in _TRAILED)
        _fix(joints, prop.id, subject.id, "behind" if is_pulled else "beside")
