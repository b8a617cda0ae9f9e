"""What is carried on a body where no part of a sentence says whose: piggyback, jars on heads."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.reading.roles import Role

_PIGGYBACK: Final = re.compile(r"\bpiggy-?\s?backs?\b", re.IGNORECASE)
_HEAD: Final = re.compile(r"\bon (?:top of )?(?:his|her|their|its) heads?\b", re.IGNORECASE)

_LIGHT: Final = 110.0
"""Height in drawing units up to which a thing is carried on the head."""


def load(roles: Sequence[Role], prompt: str) -> None:
    """Put on shoulders or head whoever and whatever a prompt says is there."""
    for carrier in [role for role in roles if role.thing.noun.is_person and role.is_subject]:
        if _PIGGYBACK.search(prompt):
            _shoulder(carrier)
        if _HEAD.search(prompt):
            _put_on_head(carrier, roles)
        _sit_together(carrier)
        _part(carrier)


def _shoulder(carrier: Role) -> None:
    rider = carrier.partner if carrier.action in ("give", "carry") else None
    if carrier.tool and carrier.tool.thing.noun.is_person:
        rider, carrier.tool = carrier.tool, None
    if rider is None or rider.mount or rider.relation or not rider.thing.noun.is_person:
        return
    rider.relation, rider.action, rider.partner = ("shoulder", carrier), "sit", None
    carrier.action, carrier.partner = "walk", None


def _sit_together(carrier: Role) -> None:
    """`holding her baby in a rocking chair`: it is she who sits there."""
    held = carrier.tool if carrier.tool and carrier.tool.is_subject else None
    if held is None or held.mount is None or held.mount.is_subject or carrier.mount:
        return
    carrier.mount, held.mount = held.mount, None


def _part(role: Role) -> None:
    """`whispers into his friend's ear`: nobody is in another person."""
    kind, other = role.relation or ("", role)
    if kind != "inside" or not other.thing.noun.is_person or other.thing.count > 1:
        return
    role.relation = None
    if role.action == "talk":
        role.partner, other.partner = other, other.partner or role


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
