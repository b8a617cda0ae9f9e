"""Stances of trades: at the bench with flowers, cloth or a cake, at the bar, with glass."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.stances import Stance, aside, rise_of, standing, wave_of


def _at_bench(tool: str, phase: float) -> Stance:
    """Both hands at what is on a bench before the body: one keeps it, one works."""
    busy = wave_of(phase)
    return replace(
        aside(phase),
        lean=9,
        hands=((50, 27), (36 + 4 * busy, 20 - 5 * rise_of(phase, 2))),
        head_turn=14,
        tool=tool,
        tool_turn=phase,
    )


def _shake(phase: float) -> Stance:
    """A shaker in both hands beside the head."""
    beat = wave_of(phase, 3)
    return replace(
        standing(phase),
        hands=((36 + 2 * beat, -22 + 9 * beat), (24 + 2 * beat, -12 + 9 * beat)),
        head_turn=-4,
        tool="shaker",
        tool_turn=beat,
        front=0.6,
        is_over=True,
    )


def _draw_up(phase: float) -> Stance:
    """A syringe held up against the light."""
    tick = wave_of(phase, 2)
    return replace(
        aside(phase),
        lean=0,
        hands=((40, -18), (34 + tick, -2)),
        head_turn=-4,
        tool="syringe",
        tool_turn=rise_of(phase),
    )


def _blow_glass(phase: float) -> Stance:
    """A long pipe at the lips, glowing glass at its end."""
    turn = wave_of(phase)
    return replace(
        aside(phase),
        lean=6,
        hands=((52, 2 + turn), (30, -8 + turn)),
        head_turn=2,
        mouth="kiss",
        tool="glass pipe",
        tool_turn=phase,
    )


def _examine_gem(phase: float) -> Stance:
    """A loupe at the eye, a stone in the other hand before it."""
    breath = wave_of(phase)
    return replace(
        aside(phase),
        lean=6,
        hands=((46, -28 + breath), (27, -32 + 0.5 * breath)),
        head_turn=2,
        tool="loupe",
        tool_turn=phase,
    )


def _whittle(phase: float) -> Stance:
    """A piece of wood in one hand, from which a knife takes shavings."""
    push = wave_of(phase, 2)
    return replace(
        aside(phase),
        lean=4,
        hands=((40, 14), (30 + 4 * push, 10 - 2 * push)),
        head_turn=12,
        tool="whittling",
        tool_turn=push,
    )


def _shine(phase: float) -> Stance:
    """A shoe on one hand, a brush that goes over it in the other."""
    rub = wave_of(phase, 2)
    return replace(
        aside(phase),
        lean=6,
        hands=((40, 16), (38 + 6 * rub, 2)),
        head_turn=12,
        tool="shoe and brush",
        tool_turn=rub,
    )


TRADES: Final[Mapping[str, Callable[[float], Stance]]] = {
    "arrange": partial(_at_bench, "vase on bench"),
    "cut_cloth": partial(_at_bench, "cloth on bench"),
    "decorate": partial(_at_bench, "cake on bench"),
    "season": partial(_at_bench, "plate on bench"),
    "solder": partial(_at_bench, "board on bench"),
    "mend_watch": partial(_at_bench, "watch on bench"),
    "work_leather": partial(_at_bench, "boot on bench"),
    "plane": partial(_at_bench, "plank on bench"),
    "paint_pot": partial(_at_bench, "painted pot"),
    "make_sandwich": partial(_at_bench, "sandwich on bench"),
    "make_sushi": partial(_at_bench, "sushi on bench"),
    "shake_drink": _shake,
    "draw_up": _draw_up,
    "blow_glass": _blow_glass,
    "examine_gem": _examine_gem,
    "whittle": _whittle,
    "shine_shoe": _shine,
}
"""Action to stance at a phase 0..1."""

TRADES_RATES: Final[Mapping[str, float]] = {
    **dict.fromkeys(TRADES, 0.5),
    "shake_drink": 0.9,
    "examine_gem": 0.3,
    "draw_up": 0.35,
}
"""Cycles in a second."""
