"""Voices: what each kind of subject utters and how often, and the calls that belong to a place."""

from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.sound.tract import Call, Mouth


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a kind utters, and how often."""

    call: Call
    every_s: float
    repeats: tuple[int, int] = (1, 1)
    """Fewest and most calls in one utterance."""
    gap_s: float = 0.1
    """Silence between those."""


_SHORT: Final = ((0.0, 0.0), (0.08, 1.0), (0.5, 0.7), (1.0, 0.0))
_SWELL: Final = ((0.0, 0.0), (0.2, 0.8), (0.55, 1.0), (1.0, 0.0))
_OPEN: Final[Mouth] = (850.0, 1500.0, 2800.0)
_ROUND: Final[Mouth] = (420.0, 900.0, 2400.0)
_BRIGHT: Final[Mouth] = (1100.0, 2600.0, 4200.0)
_SMALL: Final[Mouth] = (2400.0, 4300.0, 6500.0)

_MEOW: Final = Call(
    seconds=0.78,
    pitch_hz=((0.0, 480.0), (0.25, 720.0), (0.6, 660.0), (1.0, 420.0)),
    level=_SWELL,
    mouth=((500.0, 2300.0, 3200.0), (800.0, 1200.0, 2900.0)),
    breath=0.06,
    tilt=0.8,
    vibrato=(6.0, 0.012),
)
_BARK: Final = Call(
    seconds=0.17,
    pitch_hz=((0.0, 330.0), (0.25, 480.0), (1.0, 230.0)),
    level=_SHORT,
    mouth=(_OPEN, _ROUND),
    breath=0.35,
    tilt=0.5,
    growl=(70.0, 0.5),
)
_YIP: Final = Call(
    seconds=0.16,
    pitch_hz=((0.0, 700.0), (0.35, 1150.0), (1.0, 620.0)),
    level=_SHORT,
    mouth=(_BRIGHT, _OPEN),
    breath=0.25,
    tilt=0.7,
)
_NEIGH: Final = Call(
    seconds=1.35,
    pitch_hz=((0.0, 620.0), (0.15, 1150.0), (0.5, 900.0), (1.0, 380.0)),
    level=((0.0, 0.0), (0.1, 1.0), (0.7, 0.7), (1.0, 0.0)),
    mouth=((900.0, 1900.0, 3200.0), (600.0, 1300.0, 2700.0)),
    breath=0.16,
    tilt=0.7,
    vibrato=(11.0, 0.06),
    growl=(11.0, 0.55),
)
_CHIRP: Final = Call(
    seconds=0.1,
    pitch_hz=((0.0, 2900.0), (0.5, 4100.0), (1.0, 3300.0)),
    level=((0.0, 0.0), (0.3, 1.0), (1.0, 0.0)),
    mouth=(_SMALL, _SMALL),
    breath=0.0,
    tilt=2.2,
)
_BEEP: Final = Call(
    seconds=0.11,
    pitch_hz=((0.0, 880.0), (0.45, 880.0), (0.5, 1320.0), (1.0, 1320.0)),
    level=((0.0, 0.0), (0.06, 1.0), (0.9, 0.9), (1.0, 0.0)),
    mouth=(_OPEN, _BRIGHT),
    breath=0.0,
    tilt=1.1,
)
_HUM: Final = Call(
    seconds=0.5,
    pitch_hz=((0.0, 205.0), (0.4, 232.0), (1.0, 190.0)),
    level=_SWELL,
    mouth=((300.0, 900.0, 2200.0), (380.0, 950.0, 2300.0)),
    breath=0.03,
    tilt=1.0,
    vibrato=(5.0, 0.01),
)
_ROAR: Final = Call(
    seconds=1.3,
    pitch_hz=((0.0, 90.0), (0.3, 150.0), (1.0, 70.0)),
    level=_SWELL,
    mouth=((480.0, 1000.0, 2200.0), (380.0, 800.0, 2000.0)),
    breath=0.45,
    tilt=0.5,
    growl=(31.0, 0.6),
)
_MOO: Final = Call(
    seconds=1.3,
    pitch_hz=((0.0, 130.0), (0.3, 170.0), (0.8, 160.0), (1.0, 120.0)),
    level=_SWELL,
    mouth=((300.0, 700.0, 2200.0), (480.0, 950.0, 2300.0)),
    breath=0.06,
    tilt=0.7,
)
_QUACK: Final = replace(
    _BARK,
    seconds=0.16,
    pitch_hz=((0.0, 300.0), (1.0, 240.0)),
    mouth=((1100.0, 1700.0, 3000.0), (900.0, 1500.0, 2900.0)),
    breath=0.1,
    growl=(0.0, 0.0),
)
_TRUMPET: Final = Call(
    seconds=1.1,
    pitch_hz=((0.0, 380.0), (0.2, 620.0), (0.7, 700.0), (1.0, 480.0)),
    level=_SWELL,
    mouth=((700.0, 1400.0, 2500.0), (900.0, 1700.0, 2900.0)),
    breath=0.15,
    tilt=0.3,
    vibrato=(9.0, 0.02),
    growl=(40.0, 0.3),
)
_HOOT: Final = Call(
    seconds=0.5,
    pitch_hz=((0.0, 350.0), (0.4, 390.0), (1.0, 340.0)),
    level=_SWELL,
    mouth=(_ROUND, _ROUND),
    breath=0.03,
    tilt=2.4,
    vibrato=(5.0, 0.01),
)
_CROAK: Final = Call(
    seconds=0.32,
    pitch_hz=((0.0, 140.0), (1.0, 190.0)),
    level=((0.0, 0.0), (0.1, 0.7), (0.8, 1.0), (1.0, 0.0)),
    mouth=((600.0, 1300.0, 2300.0), (900.0, 1700.0, 2500.0)),
    breath=0.05,
    tilt=0.4,
    growl=(32.0, 0.9),
)
_GULL: Final = Call(
    seconds=0.36,
    pitch_hz=((0.0, 1050.0), (0.2, 1500.0), (1.0, 1000.0)),
    level=_SHORT,
    mouth=(_BRIGHT, _BRIGHT),
    breath=0.1,
    tilt=0.8,
)
_BUBBLE: Final = Call(
    seconds=0.07,
    pitch_hz=((0.0, 420.0), (1.0, 980.0)),
    level=((0.0, 0.0), (0.1, 1.0), (1.0, 0.0)),
    mouth=(_ROUND, _OPEN),
    breath=0.0,
    tilt=2.6,
)

_MEOWS: Final = Voice(call=_MEOW, every_s=3.4)
_BARKS: Final = Voice(call=_BARK, every_s=2.4, repeats=(1, 3), gap_s=0.16)
_ROARS: Final = Voice(call=_ROAR, every_s=5.0)
_SONG: Final = Voice(call=_CHIRP, every_s=1.1, repeats=(2, 6), gap_s=0.06)
_SQUEAKS: Final = Voice(call=replace(_YIP, seconds=0.08), every_s=2.6, repeats=(1, 3), gap_s=0.08)

VOICES: Final[dict[str, Voice]] = {
    "cat": _MEOWS,
    "kitten": Voice(call=replace(_MEOW, seconds=0.5), every_s=2.6),
    "dog": _BARKS,
    "puppy": _BARKS,
    "wolf": Voice(
        call=replace(
            _HOOT, seconds=1.8, tilt=1.4, pitch_hz=((0.0, 300.0), (0.3, 520.0), (1.0, 380.0))
        ),
        every_s=6.0,
    ),
    "fox": Voice(call=_YIP, every_s=3.0, repeats=(2, 3), gap_s=0.12),
    "horse": Voice(call=_NEIGH, every_s=4.5),
    "unicorn": Voice(call=_NEIGH, every_s=4.5),
    "donkey": Voice(call=_NEIGH, every_s=4.5),
    "zebra": Voice(call=_NEIGH, every_s=4.5),
    "bird": _SONG,
    "parrot": _SONG,
    "owl": Voice(call=_HOOT, every_s=3.6, repeats=(2, 3), gap_s=0.25),
    "duck": Voice(call=_QUACK, every_s=2.0, repeats=(2, 4), gap_s=0.1),
    "penguin": Voice(call=_QUACK, every_s=2.2, repeats=(1, 3), gap_s=0.12),
    "chicken": Voice(
        call=replace(_QUACK, seconds=0.12, pitch_hz=((0.0, 420.0), (0.6, 560.0), (1.0, 380.0))),
        every_s=1.8,
        repeats=(2, 5),
        gap_s=0.12,
    ),
    "eagle": Voice(call=_GULL, every_s=4.0, repeats=(2, 4), gap_s=0.06),
    "fish": Voice(call=_BUBBLE, every_s=1.1, repeats=(2, 5), gap_s=0.05),
    "dolphin": Voice(call=replace(_CHIRP, seconds=0.2), every_s=2.4, repeats=(2, 4), gap_s=0.05),
    "frog": Voice(call=_CROAK, every_s=1.8, repeats=(1, 3), gap_s=0.15),
    "robot": Voice(call=_BEEP, every_s=1.9, repeats=(2, 5), gap_s=0.03),
    "whale": Voice(
        call=replace(
            _MOO, seconds=2.4, pitch_hz=((0.0, 120.0), (0.5, 330.0), (1.0, 90.0)), tilt=1.8
        ),
        every_s=5.0,
    ),
    "cow": Voice(call=_MOO, every_s=4.5),
    "sheep": Voice(
        call=replace(_MOO, seconds=0.7, pitch_hz=((0.0, 330.0), (1.0, 290.0)), growl=(9.0, 0.6)),
        every_s=3.0,
    ),
    "goat": Voice(
        call=replace(_MOO, seconds=0.6, pitch_hz=((0.0, 420.0), (1.0, 350.0)), growl=(11.0, 0.7)),
        every_s=3.0,
    ),
    "pig": Voice(call=replace(_CROAK, breath=0.5), every_s=2.4, repeats=(1, 3)),
    "elephant": Voice(call=_TRUMPET, every_s=5.0),
    "lion": _ROARS,
    "tiger": _ROARS,
    "leopard": _ROARS,
    "bear": _ROARS,
    "panda": _ROARS,
    "dragon": _ROARS,
    "dinosaur": _ROARS,
    "mouse": _SQUEAKS,
    "rabbit": _SQUEAKS,
    "squirrel": _SQUEAKS,
}
"""By kind of subject; kinds that are not here keep silent, but for singing."""

SINGING: Final = Voice(call=_HUM, every_s=1.2, repeats=(2, 4), gap_s=0.04)
"""Of people who sing."""

CHIRP: Final = _CHIRP
GULL: Final = _GULL
HOOT: Final = _HOOT
CROAK: Final = _CROAK
BUBBLE: Final = _BUBBLE
"""Calls that also belong to a place, whoever is seen there."""
