"""How far somebody goes to and fro where others are: to the middle between it and the next."""

from collections.abc import Container
from typing import Final

from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import Camera, Prop, Spec, Subject
from vitascope.engines.animatic.staging.paths import Path, Placement, to_and_fro

MARGIN: Final = 0.03
"""Share of the picture's width at each side that figures keep free."""

_PANNED: Final = 0.085
"""Share of the picture's width that a pan takes from what is seen at each side."""

_PANS: Final = frozenset({"pan", "track", "orbit"})

_NEAREST: Final = 1.16
"""Magnification at the end of a usual move, and of a closer one for each unit of closeness; see
`camera.view_at`."""

_ZOOM: Final = 0.85

_LEAST: Final = 0.05
"""Share of the picture's width that somebody goes to either side all the same."""

_LEAST_ALONE: Final = 0.06

_ALIKE: Final = 0.25
"""Difference in height, in shares of the picture's, from which on two do not meet."""


def reach_of(camera: Camera, half: float) -> float:
    """How far from the middle somebody may go and is seen all along, in shares of the width.

    Args:
        camera: What it sees is narrower the closer it is.
        half: Half of who goes, in shares of the picture's width.
    """
    seen = 0.5 / (_NEAREST * (1 + _ZOOM * (camera.closeness - 1))) - MARGIN
    return max(_LEAST_ALONE, seen - _PANNED * (camera.move in _PANS) - half)


def stroll_of(
    item: Subject | Prop, spec: Spec, roots: Container[str], half: float
) -> tuple[float, float]:
    """Left and right end of a way on which it is seen and passes before nobody.

    Args:
        item: Who goes.
        spec: Has the others, and the camera.
        roots: Ids of those who are where they are by themselves.
        half: Half its width, in shares of the picture's.
    """
    x, reach = item.slot.x, reach_of(spec.camera, half)
    going = [*spec.subjects, *(prop for prop in spec.props if prop.action != "rest")]
    across = [one.slot.x for one in going]
    middle = (min(across) + max(across)) / 2 if spec.camera.closeness > 1.1 else 0.5
    others = [one.slot for one in going if one.id in roots and one.id != item.id]
    near = [slot.x for slot in others if abs(slot.lift - item.slot.lift) < _ALIKE]
    left = max((other for other in near if other < x), default=-1.0)
    right = min((other for other in near if other > x), default=2.0)
    low, high = (x + left) / 2 + half, (x + right) / 2 - half
    low, high = min(low, x - _LEAST), max(high, x + _LEAST)
    return max(middle - reach, low), min(middle + reach, high)


def strolled(
    item: Subject | Prop,
    spec: Spec,
    roots: Container[str],
    start: Placement,
    *,
    half: float,
    width: float,
    own: float,
    rate: float,
    offset: float,
) -> Path:
    """Its way to and fro; what is on wheels or rails goes on and does not turn in the film.

    Args:
        item: Who goes.
        spec: Has the others, the camera and the length.
        roots: As of `stroll_of`.
        start: Where it is at the begin.
        half: As of `stroll_of`.
        width: Of the picture, pixels.
        own: Its speed, pixels a second.
        rate: Cycles a second at that speed.
        offset: Of its cycle.
    """
    slowed = min(
        1.0, 0.3 * width / own, 2 * reach_of(spec.camera, half) * width / _CROSSING_S / own
    )
    low, high = (share * width for share in stroll_of(item, spec, roots, half))
    is_rolling = isinstance(item, Prop)
    play = _ROLL * width if is_rolling else 0.0
    return to_and_fro(
        start,
        low=min(start.x - play, low),
        high=max(start.x + play, high),
        speed=own * slowed,
        rate=rate * max(0.6, slowed),
        offset=offset,
        unturned_s=spec.seconds if is_rolling else 0.0,
    )


_CROSSING_S: Final = 2.2
"""Shortest time from one turn to the next of somebody who goes to and fro."""

_ROLL: Final = 0.14
"""Share of the picture's width that what rolls goes at least, though it should leave the picture
in part."""


def turn_of(item: Subject | Prop, spec: Spec) -> float:
    """Share of a round that it is behind the first of several around the same, less its chance."""
    others = [one for one in spec.subjects if one.relation == item.relation]
    if len(others) < 2 or item not in others:
        return 0.0
    own, first = (item_random(spec.seed, one.id).random() for one in (item, others[0]))
    return first - own + others.index(item) / len(others)
