"""What a close camera is about: a head, hands or eyes, or what hands work at."""

from collections.abc import Collection, Sequence
from typing import Final

from vitascope.engines.animatic.art.people_parts import part_at
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.composing.furniture import carrier_of, rest_of
from vitascope.engines.animatic.spec import Camera, Spec
from vitascope.engines.animatic.staging.actors import Actor


def head_of(troupe: Sequence[Actor], names: Collection[str]) -> tuple[float, float] | None:
    """The top of the head of the only one who is filmed, in pixels; None where it is not told."""
    actors = [actor for actor in troupe if actor.name in names]
    if len(actors) != 1:
        return None
    place = actors[0].place(0.0)
    sprite = actors[0].sprite_at(0.0, place.phase)
    if "head" not in sprite.perches:
        return None
    ahead, down = sprite.from_anchor(sprite.perches["head"])
    return place.x + ahead * place.scale * place.facing, place.y + down * place.scale


def work_in(
    spec: Spec, actors: Sequence[Actor], names: Collection[str]
) -> tuple[float, float] | None:
    """The middle of what hands work at, in pixels; their arms do not count."""
    work = [prop for prop in spec.props if prop.id in names and PROP_KINDS[prop.kind].framed]
    actor = next((a for a in actors if work and a.name == work[0].id), None)
    if actor is None:
        return None
    place = actor.place(0.0)
    y = place.y - _AT_WORK * PROP_KINDS[work[0].kind].height * place.scale
    return place.x, y


_AT_WORK: Final = 0.42
"""Height of the middle of a picture of hands, in heights of what is above the table."""


def part_in(spec: Spec, actors: Sequence[Actor], camera: Camera) -> tuple[float, float] | None:
    """Where the hands or eyes are that a camera is about, in pixels."""
    subject = next((s for s in spec.subjects if s.id == camera.target), None)
    actor = next((a for a in actors if a.name == camera.target), None)
    if not camera.part or subject is None or actor is None:
        return None
    others = (*spec.props, *spec.subjects)
    carrier = next((other for other in others if other.id == carrier_of(subject)), None)
    rest = rest_of(subject, carrier, subject.action)
    point = part_at(subject.kind, subject.action, camera.part, rest)
    if point is None:
        return None
    place = actor.place(0.0)
    unit = place.scale * subject.size
    x, y = place.x + point[0] * unit * place.facing, place.y + point[1] * unit
    return x, y
