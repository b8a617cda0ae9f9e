"""Calls: single utterances of animals and people, as rows of numbers for the vocal tract."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.sound.tract import Call, Mouth

SHORT: Final = ((0.0, 0.0), (0.08, 1.0), (0.5, 0.7), (1.0, 0.0))
SWELL: Final = ((0.0, 0.0), (0.2, 0.8), (0.55, 1.0), (1.0, 0.0))
OPEN: Final[Mouth] = (850.0, 1500.0, 2800.0)
ROUND: Final[Mouth] = (420.0, 900.0, 2400.0)
BRIGHT: Final[Mouth] = (1100.0, 2600.0, 4200.0)
SMALL: Final[Mouth] = (2400.0, 4300.0, 6500.0)

MEOW: Final = Call(
    seconds=0.78,
    pitch_hz=((0.0, 480.0), (0.25, 720.0), (0.6, 660.0), (1.0, 420.0)),
    level=SWELL,
    mouth=((500.0, 2300.0, 3200.0), (800.0, 1200.0, 2900.0)),
    breath=0.06,
    tilt=0.8,
    vibrato=(6.0, 0.012),
)
BARK: Final = Call(
    seconds=0.17,
    pitch_hz=((0.0, 330.0), (0.25, 480.0), (1.0, 230.0)),
    level=SHORT,
    mouth=(OPEN, ROUND),
    breath=0.35,
    tilt=0.5,
    growl=(70.0, 0.5),
)
YIP: Final = Call(
    seconds=0.16,
    pitch_hz=((0.0, 700.0), (0.35, 1150.0), (1.0, 620.0)),
    level=SHORT,
    mouth=(BRIGHT, OPEN),
    breath=0.25,
    tilt=0.7,
)
NEIGH: Final = Call(
    seconds=1.35,
    pitch_hz=((0.0, 620.0), (0.15, 1150.0), (0.5, 900.0), (1.0, 380.0)),
    level=((0.0, 0.0), (0.1, 1.0), (0.7, 0.7), (1.0, 0.0)),
    mouth=((900.0, 1900.0, 3200.0), (600.0, 1300.0, 2700.0)),
    breath=0.16,
    tilt=0.7,
    vibrato=(11.0, 0.06),
    growl=(11.0, 0.55),
)
CHIRP: Final = Call(
    seconds=0.1,
    pitch_hz=((0.0, 2900.0), (0.5, 4100.0), (1.0, 3300.0)),
    level=((0.0, 0.0), (0.3, 1.0), (1.0, 0.0)),
    mouth=(SMALL, SMALL),
    breath=0.0,
    tilt=2.2,
)
BEEP: Final = Call(
    seconds=0.11,
    pitch_hz=((0.0, 880.0), (0.45, 880.0), (0.5, 1320.0), (1.0, 1320.0)),
    level=((0.0, 0.0), (0.06, 1.0), (0.9, 0.9), (1.0, 0.0)),
    mouth=(OPEN, BRIGHT),
    breath=0.0,
    tilt=1.1,
)
HUM: Final = Call(
    seconds=0.5,
    pitch_hz=((0.0, 205.0), (0.4, 232.0), (1.0, 190.0)),
    level=SWELL,
    mouth=((300.0, 900.0, 2200.0), (380.0, 950.0, 2300.0)),
    breath=0.03,
    tilt=1.0,
    vibrato=(5.0, 0.01),
)
ROAR: Final = Call(
    seconds=1.3,
    pitch_hz=((0.0, 90.0), (0.3, 150.0), (1.0, 70.0)),
    level=SWELL,
    mouth=((480.0, 1000.0, 2200.0), (380.0, 800.0, 2000.0)),
    breath=0.45,
    tilt=0.5,
    growl=(31.0, 0.6),
)
MOO: Final = Call(
    seconds=1.3,
    pitch_hz=((0.0, 130.0), (0.3, 170.0), (0.8, 160.0), (1.0, 120.0)),
    level=SWELL,
    mouth=((300.0, 700.0, 2200.0), (480.0, 950.0, 2300.0)),
    breath=0.06,
    tilt=0.7,
)
QUACK: Final = replace(
    BARK,
    seconds=0.16,
    pitch_hz=((0.0, 300.0), (1.0, 240.0)),
    mouth=((1100.0, 1700.0, 3000.0), (900.0, 1500.0, 2900.0)),
    breath=0.1,
    growl=(0.0, 0.0),
)
TRUMPET: Final = Call(
    seconds=1.1,
    pitch_hz=((0.0, 380.0), (0.2, 620.0), (0.7, 700.0), (1.0, 480.0)),
    level=SWELL,
    mouth=((700.0, 1400.0, 2500.0), (900.0, 1700.0, 2900.0)),
    breath=0.15,
    tilt=0.3,
    vibrato=(9.0, 0.02),
    growl=(40.0, 0.3),
)
HOOT: Final = Call(
    seconds=0.5,
    pitch_hz=((0.0, 350.0), (0.4, 390.0), (1.0, 340.0)),
    level=SWELL,
    mouth=(ROUND, ROUND),
    breath=0.03,
    tilt=2.4,
    vibrato=(5.0, 0.01),
)
CROAK: Final = Call(
    seconds=0.32,
    pitch_hz=((0.0, 140.0), (1.0, 190.0)),
    level=((0.0, 0.0), (0.1, 0.7), (0.8, 1.0), (1.0, 0.0)),
    mouth=((600.0, 1300.0, 2300.0), (900.0, 1700.0, 2500.0)),
    breath=0.05,
    tilt=0.4,
    growl=(32.0, 0.9),
)
GULL: Final = Call(
    seconds=0.36,
    pitch_hz=((0.0, 1050.0), (0.2, 1500.0), (1.0, 1000.0)),
    level=SHORT,
    mouth=(BRIGHT, BRIGHT),
    breath=0.1,
    tilt=0.8,
)
BUBBLE: Final = Call(
    seconds=0.07,
    pitch_hz=((0.0, 420.0), (1.0, 980.0)),
    level=((0.0, 0.0), (0.1, 1.0), (1.0, 0.0)),
    mouth=(ROUND, OPEN),
    breath=0.0,
    tilt=2.6,
)
YELP: Final = replace(BARK, seconds=0.13, pitch_hz=((0.0, 520.0), (0.3, 760.0), (1.0, 430.0)))
BAY: Final = replace(BARK, seconds=0.24, pitch_hz=((0.0, 230.0), (0.25, 320.0), (1.0, 170.0)))
HOWL: Final = Call(
    seconds=1.9,
    pitch_hz=((0.0, 290.0), (0.3, 520.0), (0.75, 500.0), (1.0, 340.0)),
    level=SWELL,
    mouth=(ROUND, ROUND),
    breath=0.04,
    tilt=1.4,
    vibrato=(5.0, 0.01),
)
GROWL: Final = replace(
    ROAR, seconds=0.9, pitch_hz=((0.0, 80.0), (0.5, 95.0), (1.0, 75.0)), growl=(24.0, 0.7)
)
BRAY: Final = replace(
    NEIGH,
    seconds=0.9,
    pitch_hz=((0.0, 640.0), (0.4, 700.0), (0.45, 300.0), (1.0, 260.0)),
    vibrato=(0.0, 0.0),
    growl=(26.0, 0.5),
)
BLEAT: Final = replace(MOO, seconds=0.7, pitch_hz=((0.0, 330.0), (1.0, 290.0)), growl=(9.0, 0.6))
BELLOW: Final = replace(MOO, seconds=1.5, pitch_hz=((0.0, 85.0), (0.4, 125.0), (1.0, 80.0)))
GRUNT: Final = replace(
    CROAK, seconds=0.26, breath=0.5, pitch_hz=((0.0, 110.0), (1.0, 85.0)), growl=(30.0, 0.6)
)
SQUEAK: Final = replace(YIP, seconds=0.08, pitch_hz=((0.0, 1500.0), (0.4, 2300.0), (1.0, 1700.0)))
CHITTER: Final = replace(YIP, seconds=0.07, tilt=0.5, growl=(60.0, 0.6))
WHOOP: Final = Call(
    seconds=0.24,
    pitch_hz=((0.0, 340.0), (0.6, 620.0), (1.0, 520.0)),
    level=SHORT,
    mouth=(ROUND, OPEN),
    breath=0.08,
    tilt=1.0,
)
GIGGLE: Final = replace(WHOOP, seconds=0.15, pitch_hz=((0.0, 620.0), (0.3, 900.0), (1.0, 560.0)))
CAW: Final = Call(
    seconds=0.36,
    pitch_hz=((0.0, 520.0), (0.2, 600.0), (1.0, 470.0)),
    level=SHORT,
    mouth=((1100.0, 1800.0, 3100.0), (900.0, 1500.0, 2900.0)),
    breath=0.3,
    tilt=0.2,
    growl=(85.0, 0.6),
)
SQUAWK: Final = replace(
    CAW, seconds=0.3, pitch_hz=((0.0, 900.0), (0.3, 1300.0), (1.0, 800.0)), growl=(60.0, 0.5)
)
SCREECH: Final = replace(
    GULL, seconds=0.6, pitch_hz=((0.0, 1700.0), (0.15, 2500.0), (1.0, 1500.0)), breath=0.2
)
COO: Final = replace(
    HOOT, seconds=0.42, pitch_hz=((0.0, 420.0), (0.3, 520.0), (1.0, 400.0)), growl=(19.0, 0.4)
)
HONK: Final = replace(QUACK, seconds=0.26, pitch_hz=((0.0, 330.0), (0.3, 430.0), (1.0, 350.0)))
PEEP: Final = replace(CHIRP, seconds=0.11, pitch_hz=((0.0, 3000.0), (0.3, 3700.0), (1.0, 2700.0)))
CLUCK: Final = replace(QUACK, seconds=0.12, pitch_hz=((0.0, 420.0), (0.6, 560.0), (1.0, 380.0)))
CROW_CALL: Final = Call(
    seconds=1.5,
    pitch_hz=(
        (0.0, 480.0),
        (0.12, 640.0),
        (0.2, 560.0),
        (0.3, 760.0),
        (0.5, 900.0),
        (0.7, 860.0),
        (1.0, 520.0),
    ),
    level=((0.0, 0.0), (0.08, 0.9), (0.19, 0.4), (0.3, 1.0), (0.75, 0.9), (1.0, 0.0)),
    mouth=(OPEN, BRIGHT),
    breath=0.1,
    tilt=0.4,
)
GOBBLE: Final = replace(
    CLUCK, seconds=0.7, pitch_hz=((0.0, 520.0), (0.3, 640.0), (1.0, 460.0)), growl=(14.0, 0.9)
)
WHISTLE: Final = replace(
    CHIRP, seconds=0.42, pitch_hz=((0.0, 5200.0), (0.4, 8200.0), (1.0, 6000.0)), tilt=2.6
)
SONG_OF_WHALES: Final = replace(
    MOO, seconds=2.4, pitch_hz=((0.0, 120.0), (0.5, 330.0), (1.0, 90.0)), tilt=1.8
)
ARF: Final = replace(BARK, seconds=0.3, pitch_hz=((0.0, 260.0), (0.3, 340.0), (1.0, 220.0)))
SNAKE_HISS: Final = Call(
    seconds=0.8,
    pitch_hz=((0.0, 200.0), (1.0, 200.0)),
    level=SWELL,
    mouth=((5200.0, 6500.0, 8000.0), (5200.0, 6500.0, 8000.0)),
    breath=1.0,
)
SQUEAL: Final = replace(SQUEAK, seconds=0.05, pitch_hz=((0.0, 7200.0), (1.0, 9000.0)))
WAIL: Final = Call(
    seconds=1.7,
    pitch_hz=((0.0, 260.0), (0.35, 430.0), (0.6, 400.0), (1.0, 230.0)),
    level=SWELL,
    mouth=((380.0, 800.0, 2300.0), (500.0, 950.0, 2300.0)),
    breath=0.25,
    tilt=1.6,
    vibrato=(4.0, 0.03),
)
GROAN: Final = replace(
    WAIL, seconds=1.2, pitch_hz=((0.0, 95.0), (0.4, 120.0), (1.0, 80.0)), growl=(21.0, 0.4)
)
WARBLE: Final = replace(
    BEEP, seconds=0.5, pitch_hz=((0.0, 500.0), (0.5, 1100.0), (1.0, 640.0)), vibrato=(12.0, 0.12)
)

VOWELS: Final[tuple[Mouth, ...]] = (
    (730.0, 1090.0, 2440.0),
    (530.0, 1840.0, 2480.0),
    (300.0, 870.0, 2240.0),
    (570.0, 840.0, 2410.0),
    (390.0, 1990.0, 2550.0),
)
"""Of a man, after Peterson and Barney (1952)."""

SYLLABLE: Final = Call(
    seconds=0.19,
    pitch_hz=((0.0, 122.0), (0.4, 134.0), (1.0, 112.0)),
    level=((0.0, 0.0), (0.2, 1.0), (0.7, 0.7), (1.0, 0.0)),
    mouth=(VOWELS[0], VOWELS[3]),
    breath=0.06,
    tilt=1.0,
)
HA: Final = Call(
    seconds=0.13,
    pitch_hz=((0.0, 190.0), (0.3, 220.0), (1.0, 160.0)),
    level=SHORT,
    mouth=(VOWELS[0], VOWELS[0]),
    breath=0.3,
    tilt=0.8,
)
SOB: Final = Call(
    seconds=0.42,
    pitch_hz=((0.0, 250.0), (0.2, 300.0), (1.0, 190.0)),
    level=SHORT,
    mouth=(VOWELS[1], VOWELS[2]),
    breath=0.3,
    tilt=1.1,
    vibrato=(8.0, 0.03),
)
SHOUT: Final = Call(
    seconds=0.55,
    pitch_hz=((0.0, 190.0), (0.35, 290.0), (1.0, 230.0)),
    level=SWELL,
    mouth=(VOWELS[1], VOWELS[0]),
    breath=0.1,
    tilt=0.6,
)
