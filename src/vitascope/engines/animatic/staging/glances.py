"""Who looks whom in the face, and how far up or down."""

import math
from collections.abc import Iterable
from typing import Final

from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.composing.furniture import rest_of
from vitascope.engines.animatic.spec import Prop, Spec, Subject

_EYES: Final = 0.86
"""Height of the eyes, in heights of the body."""

_SITTING: Final = 0.68
"""Height of who sits, in heights of who stands."""

_SEAT: Final = 52.0
"""Height of a seat, in drawing units."""

_APART: Final = 110.0
"""Usual distance of two who look at each other, in drawing units."""


def regard_of(subject: Subject, spec: Spec) -> float | None:
    """Degrees by which a head is bent down to a partner's eyes; None for who has no partner."""
    other = next((one for one in spec.subjects if one.id == subject.partner), None)
    if other is None:
        return None
    drop = _eye_level(subject, spec.props) - _eye_level(other, spec.props)
    return math.degrees(math.atan2(drop, _APART))


def _eye_level(subject: Subject, props: Iterable[Prop]) -> float:
    top = extent_of(subject).top
    carrier = next((prop for prop in props if prop.id == subject.mount), None)
    if rest_of(subject, carrier, subject.action):
        top = _SITTING * top + _SEAT
    return _EYES * top
