"""What beasts do to things of people: they push vases off tables, and look over fences."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.words.tables import tables

_HIGH: Final = frozenset({"table", "desk", "shelf", "counter", "dresser", "bookshelf"})
"""Furniture off which things are pushed."""

_TOPPLING: Final = frozenset({"blocks", "vase", "bottle", "cup", "lamp", "trash can"})
"""What falls over when it is pushed, where no furniture is told of."""

_LIGHT: Final = frozenset({"hand", "table"})
"""Homes and uses of things that a paw can push."""


def knock_off(role: Role, roles: list[Role]) -> None:
    """`a cat knocks a glass off a table`: it sits up there, and the glass falls beside it."""
    furniture = next((r for r in roles if r.thing.noun.kind in _HIGH and not r.is_subject), None)
    if role.action != "push" or furniture is None or role.thing.count > 1:
        return
    pushed = role.tool or next((r for r in roles if _is_light(r) and r is not furniture), None)
    if pushed is None or not _is_light(pushed):
        return
    role.tool, role.mount, role.relation, role.action = None, furniture, None, "wave"
    furniture.relation = None
    pushed.action, pushed.relation, pushed.mount = "fall", ("right_of", furniture), None


def topple(role: Role, roles: list[Role]) -> None:
    """`knocks over a tower of blocks`: it falls before whoever does it.

    What is only butted stays where it is, before the horns and not below them.
    """
    butted = role.tool if role.action == "butt" else None
    if butted is not None and not butted.is_subject:
        role.tool, butted.relation = None, ("right_of", role)
    is_high = any(r.thing.noun.kind in _HIGH for r in roles)
    tower = role.tool or next((r for r in roles if r.thing.noun.kind in _TOPPLING), None)
    if role.action != "push" or is_high or tower is None or tower.mount is not None:
        return
    noun = tower.thing.noun
    if noun.kind in _TOPPLING:
        role.tool, role.action = None, "wave"
        is_tower = noun.kind == "blocks"
        tower.action, tower.relation = None if is_tower else "tip", ("right_of", role)
        if is_tower:
            tower.thing = replace(tower.thing, noun=replace(noun, kind="falling blocks"))


def _is_light(role: Role) -> bool:
    noun = role.thing.noun
    return noun.role == "prop" and not _LIGHT.isdisjoint({noun.use, noun.home})


def come_to_fence(role: Role, roles: list[Role]) -> None:
    """`a horse at a fence`: the fence is behind it, and hides nobody."""
    kind, fence = role.relation or ("", role)
    if kind == "above" and role.action in ("jump", "fly"):
        return
    words = tables().grammar
    pets = words.wider["dog"] | words.words["pets"]
    if fence.thing.noun.kind == "door" and role.thing.noun.kind in pets:
        # It waits within for whom it belongs to.
        fence.thing = replace(fence.thing, noun=replace(fence.thing.noun, at="room"))
    if fence.thing.noun.kind == "door" and kind == "above" and not fence.is_subject:
        # `a horse looks out over the door` of its stall.
        role.relation = None
        roles[:] = [one for one in roles if one is not fence]
    if (
        fence.thing.noun.kind == "fence"
        and kind in ("beside", "at", "before", "above")
        and fence in roles
    ):
        role.relation, fence.relation = None, ("behind", role)
