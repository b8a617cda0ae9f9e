"""Stances of labour at walls, looms and in streams, and of work with a whole beast or a rope."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.stances import Stance, aside, kneeling, rise_of, wave_of


def _weld(phase: float) -> Stance:
    """Behind a mask, a torch at a seam that throws sparks."""
    along = wave_of(phase)
    return replace(
        aside(phase),
        lean=12,
        hands=((50, 22), (40 + 4 * along, 18)),
        head_turn=14,
        mouth="flat",
        tool="torch at steel",
        tool_turn=phase,
    )


def _drill(phase: float) -> Stance:
    """Leaning on a drill in a piece of wall."""
    shake = wave_of(phase, 6)
    return replace(
        aside(phase),
        lean=10,
        feet=((24, 0), (-22, 0)),
        hands=((44 + shake, 6), (34 + shake, 12)),
        head_turn=4,
        mouth="grit",
        tool="drill at wall",
        tool_turn=phase,
        is_over=True,
    )


def _at_wall(phase: float, tool: str) -> Stance:
    """A broad stroke up a piece of wall, and down again."""
    way = wave_of(phase)
    return replace(
        aside(phase),
        lean=3,
        hands=((48, -6 - 18 * way), (42, 2 - 20 * way)),
        head_turn=-4 - 5 * way,
        tool=tool,
        tool_turn=way,
        is_over=True,
    )


def _blow_leaves(phase: float) -> Stance:
    """A blower swung over the ground, leaves flying up before it."""
    way = wave_of(phase)
    return replace(
        aside(phase),
        lean=5,
        hands=((34, 32), (18, 30 + 2 * way)),
        head_turn=8,
        tool="leaf blower",
        tool_turn=phase,
        is_over=True,
    )


def _detect(phase: float) -> Stance:
    """A detector swung over the ground, headphones at its beep."""
    way = wave_of(phase)
    return replace(
        aside(phase),
        lean=10,
        hands=((30 + 4 * way, 34), (24 + 3 * way, 30)),
        head_turn=14,
        tool="metal detector",
        tool_turn=way,
        is_over=True,
    )


def _pan_gold(phase: float) -> Stance:
    """On one knee, a broad pan that is swirled over the water."""
    way = wave_of(phase)
    return replace(
        kneeling(phase),
        lean=16,
        hands=((52 + 5 * way, 24 + 3 * rise_of(phase, 2)), (36 + 5 * way, 28)),
        head_turn=16,
        tool="gold pan",
        tool_turn=phase,
    )


def _at_bench(phase: float, tool: str) -> Stance:
    """Both hands at what stands or lies before the body."""
    busy = wave_of(phase)
    return replace(
        aside(phase),
        lean=8,
        hands=((52, 20 - 4 * busy), (38 + 5 * busy, 20 - 4 * rise_of(phase, 2))),
        head_turn=12,
        tool=tool,
        tool_turn=phase,
    )


def _on_stool(phase: float, tool: str) -> Stance:
    """Seated low at what is worked at, hands going in turn."""
    beat = wave_of(phase)
    return Stance(
        hip=(-20, -46),
        lean=16,
        feet=((30, 0), (16, 0)),
        hands=((52, 20 + 7 * beat), (46, 22 - 7 * beat)),
        head_turn=10,
        tool=tool,
        tool_turn=phase,
        is_over=True,
    )


def _lasso(phase: float) -> Stance:
    """A loop of rope that turns over the head, the rest of it in the other hand."""
    turn = wave_of(phase)
    return replace(
        aside(phase),
        lean=-4,
        feet=((20, 0), (-22, 0)),
        hands=((28, 34), (-16 + 9 * turn, -50)),
        head_turn=-6,
        mouth="open",
        tool="lasso",
        tool_turn=phase,
        front=0.5,
    )


LABOUR: Final[Mapping[str, Callable[[float], Stance]]] = {
    "weld": _weld,
    "drill": _drill,
    "plaster": partial(_at_wall, tool="trowel"),
    "hang_paper": partial(_at_wall, tool="wallpaper"),
    "blow_leaves": _blow_leaves,
    "detect": _detect,
    "pan_gold": _pan_gold,
    "wrap_gift": partial(_at_bench, tool="gift on bench"),
    "carve_pumpkin": partial(_at_bench, tool="pumpkin on bench"),
    "weave": partial(_on_stool, tool="loom"),
    "spin_yarn": partial(_on_stool, tool="spinning wheel"),
    "weave_basket": partial(_on_stool, tool="basket on lap"),
    "milk": partial(_on_stool, tool="milking stool"),
    "lasso": _lasso,
}
"""Action to stance at a phase 0..1."""

LABOUR_RATES: Final[Mapping[str, float]] = {
    **dict.fromkeys(LABOUR, 0.45),
    "weld": 0.4,
    "spin_yarn": 0.6,
    "milk": 0.9,
    "lasso": 1.0,
}
"""Cycles a second."""
