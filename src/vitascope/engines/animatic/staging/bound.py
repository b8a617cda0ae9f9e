"""Ways that the place sets: up its stairs, past its window."""

from vitascope.engines.animatic.spec import Prop, Subject
from vitascope.engines.animatic.staging.ground import Ground
from vitascope.engines.animatic.staging.paths import Path, Placement, staying, to_and_fro
from vitascope.engines.animatic.staging.stairs import on_stairs


def bound_way(
    item: Subject | Prop,
    start: Placement,
    ground: Ground,
    *,
    seconds: float,
    own: float,
    rate: float,
) -> Path | None:
    """The way of who is on stairs or outside a window; None for all others.

    Args:
        item: Who goes.
        start: Where it is at first, on the floor or outside.
        ground: Of the place.
        seconds: Of the film.
        own: Pixels a second at which it goes.
        rate: Cycles a second.
    """
    window = ground.backdrop.window
    if not item.slot.is_beyond or window is None:
        return on_stairs(item, start, ground, seconds=seconds, rate=rate)
    if own <= 0:
        return staying(start, rate=rate, offset=0.0)
    half, middle = window[2] * ground.size.width / 2, window[0] * ground.size.width
    low, high = min(start.x, middle - half), max(start.x, middle + half)
    return to_and_fro(start, low=low, high=high, speed=own, rate=rate, offset=0.0)
