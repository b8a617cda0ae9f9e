"""What somebody lets go of: a balloon or a lantern rises from the hand that held it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import Relation, Spec, Subject
from vitascope.engines.animatic.words.tables import tables

RISES_FROM: Final = 0.22
"""Height above the ground of what has just been let go of, as share of the picture's."""


def with_freed(roles: list[Role]) -> list[Role]:
    """The roles, in which what is let go of, and is light, is above who had it and rises."""
    for role in [role for role in roles if role.frees and role.is_subject]:
        named = [role.tool, *(other for other in roles if other.frees and not other.is_subject)]
        for thing in named:
            if thing is not None and _is_light(thing.thing.noun.kind):
                thing.action, thing.relation = "rise", thing.relation or ("above", role)
                role.tool = None if role.tool is thing else role.tool
    return roles


def let_go(spec: Spec, item: Subject, later: Sequence[str]) -> Spec:
    """The film in which somebody no longer has what he had: it rises, or lies before him.

    Of what he does `later` he does the last.
    """
    kind = next((prop.kind for prop in spec.props if prop.id == item.prop), "")
    lift = RISES_FROM if _is_light(kind) else 0.0
    freed = replace(item, prop=None, action=[("cheer" if lift else "stand"), *later][-1])
    props = tuple(
        replace(
            prop,
            action="rise" if lift else "rest",
            slot=replace(item.slot, lift=lift, depth=max(0.0, item.slot.depth - 0.02)),
            relation=Relation(kind="above" if lift else "before", to=item.id),
        )
        if prop.id == item.prop
        else prop
        for prop in spec.props
    )
    return replace(spec, subjects=_with(spec.subjects, freed), props=props)


def _with(subjects: Sequence[Subject], fresh: Subject) -> tuple[Subject, ...]:
    return tuple(fresh if subject.id == fresh.id else subject for subject in subjects)


def _is_light(kind: str) -> bool:
    return kind in tables().grammar.words["rising"]
