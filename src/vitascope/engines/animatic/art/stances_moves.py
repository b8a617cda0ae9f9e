"""Stances of the body alone: ballet, breakdance, martial arts, acrobatics, exercise."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.curves import eased
from vitascope.engines.animatic.art.stances import LEG, Stance, rise_of, standing, wave_of


def _ballet(phase: float) -> Stance:
    """On the toes of one foot: the other leg behind, arms wide, then drawn in and arms up."""
    wide = eased(rise_of(phase) * 1.4)
    return Stance(
        hip=(0, -LEG - 9),
        lean=10 * wide,
        feet=((2, 0), (12 - 74 * wide, -36 - 16 * wide)),
        hands=((16 + 36 * wide, -54 + 26 * wide), (-14 - 26 * wide, -52 + 48 * wide)),
        head_turn=-6,
        eyes="closed" if wide > 0.7 else "happy",
        toes=58,
        ground=12,
        front=0.8 - 0.5 * wide,
    )


def _breakdance(phase: float) -> Stance:
    """Upside down on head and hands, legs wide, whirling."""
    turn = phase * math.tau
    width = math.cos(turn)
    return Stance(
        hip=(0, -112),
        feet=((48, -50), (-48, -66 + 10 * math.sin(turn))),
        hands=((34, -56), (-34, -56)),
        eyes="happy",
        mouth="open",
        roll=180,
        toes=-40,
        front=1,
        squash=math.copysign(max(0.45, abs(width)), width),
    )


def _kung_fu(phase: float) -> Stance:
    """A high kick, then a blow with the fist, hands on guard between."""
    kick = rise_of(min(1.0, phase / 0.5)) if phase < 0.5 else 0.0
    blow = rise_of((phase - 0.5) / 0.5) if phase >= 0.5 else 0.0
    return Stance(
        hip=(-6 * kick, -LEG + 14 - 10 * kick),
        lean=6 - 22 * kick + 8 * blow,
        feet=((22 - 22 * kick, 0), (-26 + 92 * kick, -96 * kick)),
        hands=((30 - 14 * kick, 6), (20 + 36 * blow - 40 * kick, 10 + 8 * kick - 8 * blow)),
        eyes="angry",
        mouth="open" if kick > 0.5 or blow > 0.5 else "flat",
        toes=-30 * kick,
        front=0.4,
        is_over=True,
    )


def _flip(phase: float) -> Stance:
    """A somersault backward, knees drawn up."""
    air = math.sin(math.pi * (phase - 0.1) / 0.8) if 0.1 < phase < 0.9 else 0.0
    turned = eased((phase - 0.14) / 0.72)
    high = -LEG + 16 - 100 * air
    tuck = min(1.0, air * 1.5)
    return Stance(
        hip=(0, high),
        lean=8 + 14 * tuck,
        feet=((12 + 16 * tuck, high + 60 - 22 * tuck), (-10 + 28 * tuck, high + 60 - 18 * tuck)),
        hands=((30 + 6 * tuck, 10 + 26 * tuck - 56 * max(0.0, 0.3 - air)), (22, 20 + 18 * tuck)),
        mouth="open",
        eyes="wide",
        roll=-360 * turned,
        front=0.3,
    )


def _handstand(phase: float) -> Stance:
    sway = wave_of(phase)
    return Stance(
        hip=(0, -116),
        lean=2 * sway,
        feet=((12 + 5 * sway, -42), (-8 + 5 * sway, -40)),
        hands=((16, -58), (-14, -58)),
        eyes="happy",
        roll=180,
        toes=50,
        front=1,
    )


def _cartwheel(phase: float) -> Stance:
    return Stance(
        hip=(0, -92),
        feet=((48, -34), (-48, -34)),
        hands=((40, -44), (-38, -44)),
        eyes="happy",
        mouth="open",
        roll=360 * phase,
        front=1,
    )


def _yoga(phase: float) -> Stance:
    """The pose of the tree: a sole against the other knee, both arms up."""
    breath = wave_of(phase)
    return Stance(
        hip=(0, -LEG + 1),
        feet=((3, 0), (8, -34)),
        hands=((19, -70 - breath), (-13, -70 - breath)),
        eyes="closed",
        tool="mat",
        front=1,
        knees=((4, -37), (-33, -46)),
    )


def _warrior(phase: float) -> Stance:
    """A lunge, arms spread level."""
    breath = wave_of(phase)
    return Stance(
        hip=(0, -LEG + 22 + breath),
        feet=((46, 0), (-54, 0)),
        hands=((58, 4), (-54, 5)),
        head_turn=-2,
        tool="mat",
        front=0.7,
    )


def _push_up(phase: float) -> Stance:
    """Stretched out on hands and toes, up and down."""
    down = rise_of(phase)
    return Stance(
        hip=(-14, -44 + 16 * down),
        lean=78 + 4 * down,
        feet=((-86, 0), (-92, 0)),
        hands=((12, 54 - 20 * down), (4, 54 - 20 * down)),
        head_turn=-24,
        mouth="grit" if down > 0.5 else "open",
        toes=62,
        is_over=True,
    )


def _hula(phase: float) -> Stance:
    turn = phase * math.tau
    return replace(
        standing(phase),
        hip=(7 * math.sin(turn), -LEG + 3),
        feet=((16, 0), (-14, 0)),
        hands=((42, -28), (-40, -28)),
        eyes="happy",
        mouth="open",
        tool="hoop",
        tool_turn=phase,
    )


def _rock_climb(phase: float) -> Stance:
    """On a wall of rock, hand over hand; seen from behind it is before the wall."""
    beat = wave_of(phase)
    return Stance(
        hip=(-4, -LEG - 2),
        lean=4,
        feet=((30, -26 - 18 * beat), (24, -12 + 16 * beat)),
        hands=((38, -30 + 16 * beat), (32, -32 - 16 * beat)),
        head_turn=-20,
        mouth="grit" if abs(beat) > 0.6 else "smile",
        tool="cliff",
        ground=54,
        is_over=True,
    )


def _wall_climb(phase: float) -> Stance:
    """The same on a wall that is part of the place: spread on it, a rope from above."""
    beat = wave_of(phase)
    return Stance(
        hip=(3 * beat, -LEG + 2),
        feet=((30, -22 - 20 * beat), (-30, -22 + 20 * beat)),
        hands=((30, -38 + 14 * beat), (-30, -38 - 14 * beat)),
        nod=-3,
        front=1,
        toes=24,
        rig="rock rope",
        rig_turn=phase,
    )


def _splits(phase: float) -> Stance:
    """Down on the ground, a leg stretched to either side, arms out."""
    breath = wave_of(phase)
    return Stance(
        hip=(0, -12),
        lean=2 * breath,
        feet=((88, 0), (-88, 0)),
        hands=((56, 2 + 3 * breath), (-54, 4 + 3 * breath)),
        eyes="happy",
        toes=30,
        tool="mat",
        front=0.6,
    )


MOVES: Final[Mapping[str, Callable[[float], Stance]]] = {
    "ballet": _ballet,
    "breakdance": _breakdance,
    "kung_fu": _kung_fu,
    "flip": _flip,
    "handstand": _handstand,
    "cartwheel": _cartwheel,
    "yoga": _yoga,
    "warrior": _warrior,
    "push_up": _push_up,
    "splits": _splits,
    "hula": _hula,
    "rock_climb": _rock_climb,
    "wall_climb": _wall_climb,
}
"""Action to stance at a phase 0..1."""
