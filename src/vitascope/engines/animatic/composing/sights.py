"""Who stands before a famous sight stands beside its middle, so that it is seen."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.art.settings.famous import SIGHTS
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Slot, Spec

_MIDDLE: Final = 0.35
"""Shares of the half width within which a landmark stands where people are."""

_ASIDE: Final = 0.25
"""How far from the middle of the picture their own middle is then, in shares of its width."""

_PASSING: Final = frozenset({"pan", "track"})
"""Camera moves in which what is hidden comes into sight by itself."""

_WIDEST: Final = 0.4
"""Share of the width up to which those who stand together can be moved aside."""

_EDGE: Final = 0.12
"""How near to the edge of the picture anybody is moved."""


def beside_sight(spec: Spec) -> Spec:
    """The spec with all who hide the landmark of its setting moved aside together."""
    sight = SIGHTS.get(spec.setting)
    if sight is None or not sight.landmarks or not spec.subjects:
        return spec
    if spec.camera.move in _PASSING:
        return spec
    _, place, _ = max(sight.landmarks, key=lambda landmark: landmark[2])
    across = [subject.slot.x for subject in spec.subjects]
    left, right = min(across), max(across)
    if abs(place) > _MIDDLE or right - left > _WIDEST:
        return spec
    side = item_random(spec.seed, "sight").choice((-1, 1)) if place == 0 else -1 if place > 0 else 1
    move = 0.5 + side * _ASIDE - (left + right) / 2
    move = min(max(move, _EDGE - left), 1 - _EDGE - right)

    def moved(slot: Slot) -> Slot:
        return replace(slot, x=round(slot.x + move, 3))

    return replace(
        spec,
        subjects=tuple(replace(one, slot=moved(one.slot)) for one in spec.subjects),
        props=tuple(
            prop if KINDS[prop.kind].is_background else replace(prop, slot=moved(prop.slot))
            for prop in spec.props
        ),
    )
