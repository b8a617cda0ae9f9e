"""How those go who are in the water: who lives there leaps or shows its back, others stand."""

from typing import Final

from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.spec import Subject
from vitascope.engines.animatic.staging.paths import Path, afloat, leaping, rocking

_LEAPER: Final = 98.0
"""Drawing units of height up to which a swimmer leaps from the sea as it goes."""

_BACK: Final = 0.16
"""How deep the middle of one that leaps is between two leaps, in its heights."""

_NO_LEAPERS: Final = frozenset({"octopus", "squid", "jellyfish", "turtle", "seahorse", "crab"})
"""Swimmers that keep at the surface."""

SWIMS: Final = frozenset({"swim", "jump", "dive", "float", "eat", "sleep"})
"""What swimmers do in the water where there is land too."""

AFLOAT: Final = frozenset(
    {"swim", "sail", "row", "wade", "ford", "surf", "lap", "soak", "back_float"}
    | {"windsurf", "kitesurf", "waterski"}
)
"""What is done on or in the water by those who are at home on the ground."""

SHALLOWS: Final = 0.35
"""Where somebody wades, as share of the way from the water to the land."""

WADES: Final = frozenset({"wade", "ford", "lap", "soak"})
"""What is done standing on the bed of the water, or running on it."""

DRAUGHTS: Final = {
    "swim": 0.04,
    **dict.fromkeys(("surf", "windsurf", "kitesurf", "waterski"), 0.0),
    "wade": 0.17,
    "ford": 0.13,
    "lap": 0.06,
    "soak": 0.4,
    "back_float": 0.06,
}
"""Shares of the height that are under water, of those who do not stand in it."""

_SHOWN: Final = -0.02
"""How deep the middle of a large swimmer is, in its heights: half of it is above the water."""


def at_surface(
    swimmer: Subject,
    action: str,
    ways: tuple[Path, Path],
    *,
    unit: float,
    offset: float,
    swims: bool,
) -> Path:
    """The way of a swimmer in an action.

    Args:
        swimmer: Of the spec.
        action: What it does.
        ways: At the height at which it begins, and at the surface.
        unit: Picture pixels per pixel of a picture with a shorter side of 720.
        offset: Its own chance, 0..1.
        swims: Whether it may leap: nobody rides it, and it does nothing else.
    """
    path, low = ways
    high = SUBJECT_KINDS[swimmer.kind].height * swimmer.size * low(0.0).scale
    is_small = SUBJECT_KINDS[swimmer.kind].height * swimmer.size <= _LEAPER
    height, back = 120 * unit, _BACK * high
    if action == "jump" and swims:
        return leaping(
            path, height=height, seconds=4.2, offset=0.5 * offset, draught=back, share=0.85
        )
    if swims and is_small and swimmer.kind not in _NO_LEAPERS:
        return leaping(path, height=height, seconds=3.4, offset=offset, draught=back)
    # The large are seen all along: head and back rise from the water and sink again.
    path = rocking(low, height=0.08 * high, seconds=4.4, offset=offset)
    return afloat(path, draught=_SHOWN * high)
