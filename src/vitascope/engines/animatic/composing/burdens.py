"""What carries and is carried where no part of a sentence says how: piggyback, jars on heads."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_PIGGYBACK: Final = re.compile(r"\bpiggy-?\s?backs?\b", re.IGNORECASE)
_HEAD: Final = re.compile(r"\bon (?:top of )?(?:his|her|their|its) heads?\b", re.IGNORECASE)

_LIGHT: Final = 110.0
"""Height in drawing units up to which a thing is carried on the head."""


_VESSELS: Final = frozenset(
    {
        "box",
        "crate",
        "gift",
        "basket",
        "bucket",
        "suitcase",
        "pot",
        "barrel",
        "mailbox",
        "trash can",
    }
    | {"burrow", "hollow trunk"}
)
"""Kinds of things out of which somebody peeks."""

SLINGS: Final = frozenset({"drone"})
"""What carries its load slung below it."""

_SLUNG: Final = 1.5
"""Size of such a load, times its own."""

_ON_FOOT: Final = frozenset({"walk", "run", "carry", "hold", "stand"})

_STOOD: Final[Mapping[str, str]] = {"surfboard": "standing surfboard"}
"""Of kinds that lie in the water, those that are carried upright."""


def load(roles: list[Role], prompt: str) -> None:
    """Put on shoulders or head, or into a box, whoever and whatever a prompt says is there."""
    for role in roles:
        vessel = next((one for one in roles if one.thing.noun.kind in _VESSELS), None)
        if role.is_subject and role.action == "peek" and vessel:
            role.tool, role.relation = None, ("inside", vessel)
        if role.tool and role.tool.thing.noun.kind in _STOOD and role.action in _ON_FOOT:
            board = role.tool.thing
            noun = replace(board.noun, kind=_STOOD[board.noun.kind], use="hand", action=None)
            role.tool.thing = replace(board, noun=noun)
        if role.tool and role.tool.relation and role.tool.relation[0] == "behind":
            # `with a bucket in the background`: nobody has it in the hand.
            role.tool = None
        if role.tool and role.thing.noun.kind in SLINGS and not role.tool.is_subject:
            burden = role.tool.thing
            role.tool.thing = replace(burden, look=replace(burden.look, size=_SLUNG))
    for carrier in [role for role in roles if role.thing.noun.is_person and role.is_subject]:
        if _PIGGYBACK.search(prompt):
            _shoulder(carrier)
        _ride_pickaback(carrier)
        if _HEAD.search(prompt):
            _put_on_head(carrier, roles)
        _sit_together(carrier)
        _sit_down(carrier)
        _see_to(carrier)
        _push_swing(carrier)
        _pose_alone(carrier, roles)
        _part(carrier)


def _shoulder(carrier: Role) -> None:
    rider = carrier.partner if carrier.action in ("give", "carry") else None
    if carrier.tool and carrier.tool.thing.noun.is_person:
        rider, carrier.tool = carrier.tool, None
    if rider is None or rider.mount or rider.relation or not rider.thing.noun.is_person:
        return
    rider.relation, rider.action, rider.partner = ("shoulder", carrier), "sit", None
    carrier.action, carrier.partner = "walk", None


def _ride_pickaback(rider: Role) -> None:
    """`rides on his brother`: on the shoulders of who walks."""
    carrier = rider.mount
    if carrier is None or not carrier.is_subject or not carrier.thing.noun.is_person:
        return
    rider.mount, rider.relation, rider.action = None, ("shoulder", carrier), "sit"
    carrier.action = carrier.action if carrier.action in ("run", "dance") else "walk"


def _pose_alone(role: Role, roles: list[Role]) -> None:
    """`writes in her diary`, `sews a quilt`: the pose has the page, and the cloth."""
    on = role.relation[1] if role.relation and role.relation[0] in ("inside", "on") else None
    kinds = _IN_POSES.get(role.action or "", ())
    for thing in [r for r in roles if not r.is_subject and r.thing.noun.kind in kinds]:
        if thing is on or thing is role.tool or thing.relation is None:
            roles.remove(thing)
            role.relation = None if thing is on else role.relation
            role.tool = None if thing is role.tool else role.tool


_IN_POSES: Final[Mapping[str, tuple[str, ...]]] = {
    "write": ("book", "letter", "scroll"),
    "sew": ("picnic blanket", "rug", "scarf"),
}
"""What an act is done to, and is part of its pose."""


def _sit_together(carrier: Role) -> None:
    """`holding her baby in a rocking chair`: it is she who sits there."""
    held = carrier.tool if carrier.tool and carrier.tool.is_subject else None
    if held is None or held.mount is None or held.mount.is_subject or carrier.mount:
        return
    carrier.mount, held.mount = held.mount, None


def _sit_down(role: Role) -> None:
    """`writes in her diary on her bed`: she is on it, and does not hold it."""
    seat = role.tool
    if seat is None or seat.is_subject or role.mount is not None or role.action not in _SEATED:
        return
    if seat.thing.noun.use == "seat" and seat.thing.noun.motion == "rest":
        role.tool, role.mount = None, seat


_SEATED: Final = frozenset({"write", "read", "sit", "knit", "text", "phone", "type", "cry", "hug"})
"""What is done on a seat that is named after what it is done with."""


def _see_to(role: Role) -> None:
    """`puts a bandage on her son's knee`: grown people sit on no child, and see to it."""
    kind, child = role.relation or ("", role)
    is_borne = kind in ("lap", "shoulder", "head") and child.is_subject
    children = tables().grammar.words["children"]
    if is_borne and child.thing.noun.kind in children and role.thing.noun.kind not in children:
        role.relation, role.action, role.partner = None, "give", child
        child.partner = child.partner or role
        child.action = child.action or "sit"


def _push_swing(role: Role) -> None:
    """`pushes his daughter on a swing`: she sits on it, and he stands behind."""
    child, swing = role.tool, role.mount
    if child is None or swing is None or not child.is_subject or swing.thing.noun.kind != "swing":
        return
    child.mount, child.action = swing, "sit"
    role.tool, role.mount = None, None
    role.action, role.relation = "give", ("left_of", child)


def _part(role: Role) -> None:
    """`whispers into his friend's ear`, or the dog's: nobody is in another."""
    kind, other = role.relation or ("", role)
    is_beast = other.is_subject and not other.thing.noun.is_person
    if kind == "inside" and is_beast and role.action in _SPEAKING:
        role.relation, role.partner = None, other
        return
    is_by = kind == "inside" or (kind == "beside" and role.action in _SPEAKING)
    if not is_by or not other.thing.noun.is_person or other.thing.count > 1:
        return
    role.relation = None
    if role.action in _SPEAKING:
        role.partner, other.partner = other, other.partner or role
    if role.action == "whisper" and other.action in (None, "stand"):
        other.action = "listen"


_SPEAKING: Final = frozenset({"talk", "whisper"})


def _put_on_head(carrier: Role, roles: Sequence[Role]) -> None:
    on = [r for r in roles if not r.is_subject and r.relation == ("on", carrier)]
    thing = carrier.tool or (on[0] if on else None)
    if thing is None or thing.is_subject:
        return
    kind = KINDS[thing.thing.noun.kind]
    if kind.height * thing.thing.look.size > _LIGHT or kind.place == "air":
        return
    carrier.tool, thing.relation = None, ("head", carrier)
    if carrier.action in (None, "carry", "hold"):
        carrier.action = "walk" if carrier.action == "carry" else "stand"
