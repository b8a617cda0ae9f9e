"""Stances of who is at the own hair, nose and throat, and of who eats and tastes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import Stance, aside, rise_of, standing, wave_of


def _at_hair(phase: float, tool: str) -> Stance:
    """A hair dryer or a hot iron beside the head, the other hand in the hair."""
    sway = wave_of(phase)
    return replace(
        standing(phase),
        hands=((30, -34 + 3 * sway), (-38, -34 + 5 * sway)),
        head_turn=4 + 3 * sway,
        eyes="closed" if tool == "dryer" and 0.3 < phase % 1 < 0.6 else "open",
        tool=tool,
        tool_turn=phase,
        is_over=True,
    )


def _lather(phase: float) -> Stance:
    """Both hands in the foam on the head."""
    rub = wave_of(phase, 2)
    return replace(
        standing(phase),
        hands=((24 + 5 * rub, -44 - 4 * rub), (-24 + 5 * rub, -44 + 4 * rub)),
        eyes="closed",
        tool="foam",
    )


def _cream(phase: float) -> Stance:
    """A palm that rubs cream into the cheek, the pot in the other hand."""
    rub = wave_of(phase, 2)
    return replace(
        standing(phase),
        hands=((44, 22), (29 + 2 * rub, -13 + 4 * rub)),
        head_turn=2,
        eyes="happy" if rub > 0.5 else "open",
        tool="pot of cream",
        tool_turn=rub,
        front=0.5,
        is_over=True,
    )


def _line_eyes(phase: float) -> Stance:
    """A fine brush at the lashes, a mirror in the other hand."""
    dab = wave_of(phase, 2)
    return replace(
        standing(phase),
        hands=((52, -6), (38 + dab, -14)),
        head_turn=-4,
        mouth="oh",
        tool="mascara",
        tool_turn=dab,
        front=0.4,
        is_over=True,
    )


def _blow_nose(phase: float) -> Stance:
    """A handkerchief at the nose, the head jerking forward."""
    jerk = max(0.0, wave_of(phase, 2))
    return replace(
        standing(phase),
        lean=4 + 9 * jerk,
        hands=((31, -12 + 3 * jerk), (27, -8 + 3 * jerk)),
        head_turn=4 + 12 * jerk,
        eyes="closed",
        mouth="flat",
        tool="handkerchief",
        front=0.6,
        is_over=True,
    )


def _cough(phase: float) -> Stance:
    """A fist before the mouth, bent by every cough."""
    jerk = max(0.0, wave_of(phase, 2))
    return replace(
        standing(phase),
        lean=6 + 10 * jerk,
        hands=((14, 34), (27, -8 + 3 * jerk)),
        head_turn=6 + 12 * jerk,
        eyes="closed" if jerk > 0.2 else "sad",
        mouth="oh",
        front=0.6,
    )


def _gargle(phase: float) -> Stance:
    """Head back, cheeks full, a cup in the hand."""
    return replace(
        standing(phase),
        lean=-8,
        hands=((20, 46), (34, 14)),
        head_turn=-34 + 2 * wave_of(phase, 4),
        eyes="closed",
        mouth="oh",
        tool="rinsing cup",
        front=0.5,
        is_over=True,
    )


def _peel(phase: float) -> Stance:
    """A knife along what is in the other hand, the peel hanging down in a curl."""
    cut = wave_of(phase)
    return replace(
        aside(phase),
        lean=5,
        hands=((42, 16 + cut), (32 + 3 * cut, 14 - 4 * cut)),
        head_turn=14,
        tool="peeled fruit",
        tool_turn=phase,
        is_over=True,
    )


def _taste(phase: float) -> Stance:
    """A spoon from the bowl to the lips; the eyes close with pleasure."""
    up = eased(min(1.0, rise_of(phase) * 1.3))
    return replace(
        aside(phase),
        lean=4,
        hands=((40, 20), (36 - 6 * up, 16 - 26 * up)),
        head_turn=6 - 4 * up,
        eyes="happy" if up > 0.9 else "open",
        mouth="oh" if up > 0.7 else "smile",
        tool="tasting spoon",
        tool_turn=up,
        is_over=True,
    )


def _eat_with_sticks(phase: float) -> Stance:
    """A bowl before the chin, two sticks from it to the mouth."""
    up = eased(rise_of(phase))
    return replace(
        aside(phase),
        lean=4,
        hands=((36, 12), (39 - 5 * up, 4 - 12 * up)),
        head_turn=6,
        mouth="open" if up > 0.6 else "smile",
        tool="bowl and sticks",
        tool_turn=up,
        is_over=True,
    )


TOILETTE: Final[Mapping[str, Callable[[float], Stance]]] = {
    "blow_dry": partial(_at_hair, tool="dryer"),
    "curl_hair": partial(_at_hair, tool="curling iron"),
    "lather": _lather,
    "cream": _cream,
    "line_eyes": _line_eyes,
    "blow_nose": _blow_nose,
    "cough": _cough,
    "gargle": _gargle,
    "peel": _peel,
    "taste": _taste,
    "eat_with_sticks": _eat_with_sticks,
}
"""Action to stance at a phase 0..1."""

TOILETTE_RATES: Final[Mapping[str, float]] = {
    "blow_dry": 0.5,
    "curl_hair": 0.35,
    "lather": 0.7,
    "cream": 0.6,
    "line_eyes": 0.5,
    "blow_nose": 0.6,
    "cough": 0.6,
    "gargle": 0.5,
    "peel": 0.5,
    "taste": 0.3,
    "eat_with_sticks": 0.4,
}
"""Cycles a second."""
