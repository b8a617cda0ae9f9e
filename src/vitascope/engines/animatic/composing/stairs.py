"""Who is on the stairs of a place: which way, and how."""

import re
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.spec import Spec

STAIRS: Final = frozenset({"staircase"})
"""Settings with stairs that are walked up and down."""

_DOWN: Final = re.compile(
    r"\b(?:down|downstairs|descend(?:s|ed|ing)?)\b(?! the (?:corridor|hallway|aisle))"
)

_CLIMBS: Final = frozenset({"climb", "climb_up"})


def take_stairs(spec: Spec, prompt: str) -> Spec:
    """The film with those who climb stairs on their feet, each the way that was told.

    The camera does not go along: the stairs would slip from under them.

    Args:
        spec: With all places set.
        prompt: As it was sent.
    """
    if spec.setting not in STAIRS:
        return spec
    way = -1 if _DOWN.search(prompt.lower()) else 1
    on_foot = [
        replace(one, action="walk") if one.action in _CLIMBS and one.prop is None else one
        for one in spec.subjects
    ]
    subjects = [replace(one, slot=replace(one.slot, facing=way)) for one in on_foot]
    is_led = spec.camera.move in ("pan", "push_in") and spec.camera.closeness == 1
    camera = replace(spec.camera, move="still") if is_led else spec.camera
    return replace(spec, subjects=tuple(subjects), camera=camera)
