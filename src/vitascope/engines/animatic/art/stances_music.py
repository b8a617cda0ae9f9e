"""Stances of music: where hands and mouth are at each instrument."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.quadruped_poses import KEYS_FROM_SEAT
from vitascope.engines.animatic.art.stances import (
    LEG,
    TORSO,
    Stance,
    aside,
    seated,
    standing,
    wave_of,
)


def _play(phase: float) -> Stance:
    beat = wave_of(phase, 2)
    x, y = KEYS_FROM_SEAT[0] + 4, KEYS_FROM_SEAT[1] + 10 + TORSO
    slide = 4 * wave_of(phase)
    return replace(
        seated(phase),
        lean=6 + slide * 0.5,
        hands=(
            (x + 7 + slide, y - 7 * max(0.0, beat)),
            (x - 2 - slide, y + 2 - 7 * max(0.0, -beat)),
        ),
        head_turn=4 + 4 * beat,
        eyes="happy" if 0.5 < phase < 0.8 else "open",
        mouth="open" if phase > 0.5 else "smile",
        hold=(x, y),
    )


def _strum(phase: float) -> Stance:
    beat = wave_of(phase, 2)
    return replace(
        standing(phase),
        hands=((47, 19), (11, 37 + 6 * beat)),
        head_turn=3 * beat,
        nod=beat,
        hold=(8, 37),
        eyes="happy" if phase > 0.6 else "open",
        mouth="open",
        front=0.7,
        is_over=True,
    )


def _fiddle(phase: float) -> Stance:
    """A violin between chin and hand; the bow goes up and down across its strings."""
    sway, drawn = wave_of(phase), 24 + 13 * wave_of(phase, 2)
    return replace(
        aside(phase),
        lean=-2 + 2 * sway,
        hands=((56, -10), (42 - 0.3 * drawn, -16 + drawn)),
        hold=(57, -15),
        hold_turn=16,
        head_turn=10 + 2 * sway,
        eyes="closed",
        mouth="smile",
        tool="violin bow",
        tool_turn=16,
    )


def _bow_cello(phase: float) -> Stance:
    """On the stool of a cello: one hand at its neck, the other at the bow's frog."""
    drawn = wave_of(phase)
    return replace(
        seated(phase),
        lean=8,
        feet=((44, 46), (6, 48)),
        hands=((28, -26), (16 + 15 * drawn, 50)),
        head_turn=6 + 3 * drawn,
        eyes="closed" if phase > 0.5 else "open",
        front=0.3,
    )


def _drum(phase: float) -> Stance:
    beat = wave_of(phase, 2)
    return replace(
        standing(phase),
        hands=((40, 26 - 22 * max(0.0, beat)), (18, 28 - 22 * max(0.0, -beat))),
        head_turn=4 * beat,
        mouth="open",
        tool="drumsticks",
        is_over=True,
        front=0.6,
    )


def _drum_kit(phase: float) -> Stance:
    """On a stool behind a drum kit, facing us, sticks in turn on the drums."""
    beat = wave_of(phase, 2)
    far, near = max(0.0, beat), max(0.0, -beat)
    return Stance(
        hip=(0, -66),
        feet=((24, 0), (-24, 0)),
        hands=((44, 10 - 46 * far), (-44, 10 - 46 * near)),
        head_turn=6 * wave_of(phase),
        nod=3 * abs(beat),
        eyes="happy" if phase > 0.6 else "open",
        mouth="open",
        tool="drumsticks",
        front=1,
    )


def _mix(phase: float) -> Stance:
    """At the decks, one hand on a record, the other in the air or at the mixer."""
    beat, bob = wave_of(phase, 2), abs(wave_of(phase, 2)) * 4
    raised = max(0.0, wave_of(phase))
    return replace(
        standing(phase),
        hip=(3 * wave_of(phase), -LEG + bob),
        hands=((40 + 4 * beat, 34 - 84 * raised), (-34 + 7 * beat, 38)),
        head_turn=5 * beat,
        mouth="open",
        tool="decks",
        is_over=True,
        front=1,
    )


def _blow(phase: float) -> Stance:
    breath = wave_of(phase)
    return replace(
        aside(phase),
        lean=-4 + 2 * breath,
        hands=((62, -14), (54, -10)),
        hold=(57, -17),
        head_turn=-4 + 2 * breath,
        eyes="closed" if breath > 0.4 else "open",
        mouth="kiss",
        tool="trumpet",
    )


def _blow_down(phase: float) -> Stance:
    """A saxophone or a clarinet: from the mouth down before the body."""
    sway = wave_of(phase)
    return replace(
        aside(phase),
        lean=-4 + 4 * sway,
        hands=((38, 8), (36, 30)),
        hold=(42, 14),
        head_turn=2 + 3 * sway,
        eyes="closed" if sway > -0.4 else "open",
        mouth="kiss",
    )


def _pipe(phase: float) -> Stance:
    """A flute across the lips, or a mouth organ: both hands at the mouth."""
    sway = wave_of(phase)
    return replace(
        aside(phase),
        lean=1 + 2 * sway,
        hands=((58, -16), (38, -12)),
        hold=(36, -17),
        head_turn=2 + 2 * sway,
        eyes="closed" if sway > 0 else "open",
        mouth="kiss",
    )


def _squeeze(phase: float) -> Stance:
    """An accordion before the chest, its bellows drawn in and out."""
    drawn = wave_of(phase)
    return replace(
        standing(phase),
        hands=((46 + 8 * drawn, 30), (-38 - 8 * drawn, 30)),
        hold=(2, 32),
        head_turn=4 * drawn,
        eyes="happy" if phase > 0.5 else "open",
        mouth="open",
        front=0.9,
        is_over=True,
    )


def _conduct(phase: float) -> Stance:
    x, y = 10 * wave_of(phase), 12 * wave_of(phase, 2)
    return replace(
        standing(phase),
        hands=((44 + x, -20 + y), (-34 - x, -18 + y)),
        tool="baton",
        mouth="open",
        eyes="closed" if phase > 0.7 else "open",
    )


def _strike_gong(phase: float) -> Stance:
    """A long swing with a padded mallet."""
    swing = wave_of(phase)
    return replace(
        aside(phase),
        lean=2 + 5 * swing,
        hands=((22, 40), (24 + 26 * swing, 22 - 4 * swing)),
        head_turn=2,
        mouth="open",
        tool="mallet",
        tool_turn=40 * swing,
    )


def _rattle(phase: float) -> Stance:
    """Rattles shaken before the chest."""
    beat = wave_of(phase, 2)
    return replace(
        standing(phase),
        hip=(3 * wave_of(phase), -LEG + 3),
        hands=((50, 14 - 7 * beat), (38, 20 + 7 * beat)),
        hold=(52, 10 - 7 * beat),
        head_turn=4 * beat,
        eyes="happy",
        mouth="open",
        front=0.5,
        is_over=True,
    )


def _clang(phase: float) -> Stance:
    """Two cymbals struck against each other, then spread."""
    apart = 0.5 + 0.5 * wave_of(phase)
    return replace(
        standing(phase),
        hands=((24 + 30 * apart, 6 - 22 * apart), (6 - 40 * apart, 8 - 20 * apart)),
        mouth="open" if apart > 0.5 else "smile",
        tool="cymbals",
        tool_turn=apart,
        front=0.8,
        is_over=True,
    )


def _bagpipe(phase: float) -> Stance:
    """A bag under the arm, its chanter in both hands, the blowpipe at the lips."""
    press = wave_of(phase)
    return replace(
        aside(phase),
        hands=((36, 30 + press), (30, 22 - press)),
        mouth="kiss",
        tool="bagpipes",
        tool_turn=press,
        is_over=True,
    )


def _didgeridoo(phase: float) -> Stance:
    """A long wooden pipe from the lips down to the ground ahead."""
    breath = wave_of(phase)
    return replace(
        aside(phase),
        lean=6,
        hands=((48, 16), (34, 2 + breath)),
        head_turn=6,
        eyes="closed" if breath > 0.3 else "open",
        mouth="kiss",
        tool="didgeridoo",
        tool_turn=phase,
        is_over=True,
    )


MUSIC: Final[Mapping[str, Callable[[float], Stance]]] = {
    "play": _play,
    "strum": _strum,
    "fiddle": _fiddle,
    "bow_cello": _bow_cello,
    "drum": _drum,
    "drum_kit": _drum_kit,
    "mix": _mix,
    "blow": _blow,
    "blow_down": _blow_down,
    "pipe": _pipe,
    "squeeze": _squeeze,
    "conduct": _conduct,
    "strike_gong": _strike_gong,
    "rattle": _rattle,
    "clang": _clang,
    "bagpipe": _bagpipe,
    "didgeridoo": _didgeridoo,
}
"""Action to stance at a phase 0..1."""

AT_THE_MOUTH: Final = frozenset({"blow", "blow_down", "pipe", "fiddle"})
"""Of these, where the instrument is at the mouth or the chin."""
