"""What beasts eat and drink from: the bowl that is named, the bottle that somebody holds."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_TAKING: Final = frozenset({"eat", "drink", "lap"})

_VESSELS: Final = frozenset({"bowl", "plate", "bucket", "pot", "cup", "pan", "barrel"})
"""What stands on the ground with food or water in it."""

_POURED: Final = frozenset({"milk", "water", "juice"})


def is_vessel_of(thing: Thing, actors: Sequence[Role]) -> bool:
    """Whether it is seen, since beasts alone eat or drink from it; people have it in the hand."""
    is_there = thing.noun.kind in _VESSELS | {"bottle"}
    return is_there and bool(actors) and not any(role.thing.noun.is_person for role in actors)


def take_from_vessel(role: Role, roles: list[Role]) -> None:
    """`a dog drinks from a bowl`: with its mouth in it; `a calf from a bottle`: somebody has it."""
    feeder = next((one for one in roles if one.partner is role and one.tool), None)
    if feeder and feeder.tool and feeder.tool.thing.noun.kind == "bottle":
        _suck(role, feeder.tool, roles)
        return
    vessel = role.relation[1] if role.relation else None
    if vessel is None or vessel.is_subject:
        return
    kind = vessel.thing.noun.kind
    if role.action == "hold" and role.tool is None and kind in ("bowl", "plate"):
        role.action = "eat"  # `sharing food from a bowl`
    if role.action not in _TAKING or any(other.tool is vessel for other in roles):
        return
    spare = role.tool if role.tool and role.tool.thing.noun.kind in _POURED else None
    if kind in _VESSELS and (role.tool is None or spare is not None):
        noun = vessel.thing.noun
        wider = tables().grammar.wider
        is_pet = role.thing.noun.kind in wider["dog"] | wider["cat"]
        noun = replace(noun, at="kitchen") if is_pet else noun
        vessel.thing = replace(vessel.thing, noun=noun, count=1, is_plural=False)
        role.tool, role.relation = vessel, None
        role.action = "drink" if role.action == "lap" else role.action
        roles[:] = [one for one in roles if one is not spare]
    elif kind == "bottle":
        _suck(role, vessel, roles)
        roles[:] = [one for one in roles if one is not spare]


def _suck(young: Role, bottle: Role, roles: Sequence[Role]) -> None:
    """From a bottle that somebody holds out."""
    keeper = next((r for r in roles if r.is_subject and r.thing.noun.is_person), None)
    young.tool, young.relation, young.action = None, None, "nurse"
    if keeper is not None:
        keeper.tool, keeper.action, keeper.relation = bottle, "give", None
        keeper.partner, young.partner = young, keeper
