"""Sounds that turn: engines, rotors and hums, as rounds of two seconds that go on for ever.

Every frequency in a round is a multiple of half a hertz, so its end goes over into its start.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.chance import key_of
from vitascope.engines.animatic.sound.noise import Band
from vitascope.engines.animatic.sound.track import Mono

ROUND_S: Final = 2
"""Seconds of a round."""


_RUSH: Final = Band(200, 2500, -0.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Motor:
    """How one engine sounds when it runs evenly."""

    hz: float
    """Of its lowest tone, a multiple of 0.5."""
    tilt: float = 1.0
    """How fast overtones weaken: 0 as a saw, 2 as a hum."""
    many: int = 14
    """Overtones."""
    noise: float = 0.25
    """Share of rush and hiss, 0..1."""
    band: Band = _RUSH
    chop: float = 0.0
    """Strokes a second, a multiple of 0.5: a rotor's blades, a tractor's cylinders."""
    depth: float = 0.7
    """How far it sinks between strokes, 0..1."""


@lru_cache(maxsize=12)
def turning(motor: Motor) -> Mono:
    """One round of a motor, of standard deviation 1."""
    count = ROUND_S * SAMPLE_RATE
    bins = np.fft.rfftfreq(count, 1 / SAMPLE_RATE)
    generator = np.random.Generator(np.random.Philox(key=[key_of(0, "motor", str(motor.hz)), 0]))
    turn = np.exp(2j * np.pi * generator.random(len(bins)))
    low = 1 / (1 + (motor.band.low_hz / np.maximum(bins, 1.0)) ** 4)
    high = 1 / (1 + (bins / motor.band.high_hz) ** 4)
    rush = low * high * (np.maximum(bins, 20.0) / 1000.0) ** motor.band.tilt
    tones = np.zeros(len(bins))
    for number in range(1, motor.many + 1):
        place = round(motor.hz * number * ROUND_S)
        if place < len(bins):
            # Neighbouring bins make each tone beat a little, as no engine is quite even.
            tones[place] += number**-motor.tilt
            tones[place + 1] += 0.3 * number**-motor.tilt
    shape = motor.noise * rush / np.sqrt((rush**2).sum())
    shape += (1 - motor.noise) * tones / np.sqrt((tones**2).sum())
    made = np.fft.irfft(shape * turn, count)
    if motor.chop:
        times = np.arange(count) / SAMPLE_RATE
        stroke = (0.5 + 0.5 * np.cos(2 * np.pi * motor.chop * times)) ** 2
        made *= 1 - motor.depth + motor.depth * stroke
    return (made / made.std()).astype(np.float32)


_JET: Final = Band(150, 5000, -0.4)

MOTORS: Final[dict[str, Motor]] = {
    "car": Motor(hz=62, tilt=0.9),
    "van": Motor(hz=54, tilt=0.9),
    "bus": Motor(hz=42, tilt=0.8, noise=0.3),
    "truck": Motor(hz=38, tilt=0.7, noise=0.3, chop=19, depth=0.3),
    "tractor": Motor(hz=26, tilt=0.5, noise=0.3, chop=13),
    "tank": Motor(hz=30, tilt=0.5, noise=0.5, chop=10, depth=0.4),
    "race car": Motor(hz=178, tilt=0.6, noise=0.15),
    "motorcycle": Motor(hz=72, tilt=0.5, noise=0.2, chop=36, depth=0.4),
    "scooter": Motor(hz=118, tilt=0.7, noise=0.15),
    "steam train": Motor(hz=48, noise=0.8, band=Band(250, 3200, -0.4), chop=4, depth=0.9),
    "fast train": Motor(hz=96, tilt=1.2, noise=0.75, band=Band(120, 2400, -0.5)),
    "tram": Motor(hz=84, tilt=0.8, noise=0.5, band=Band(300, 3000, -0.4)),
    "propeller": Motor(hz=88, tilt=0.6, noise=0.25, chop=22, depth=0.4),
    "jet": Motor(hz=410, tilt=1.2, many=4, noise=0.9, band=_JET),
    "helicopter": Motor(hz=44, tilt=0.6, noise=0.5, band=Band(80, 1800, -0.5), chop=11, depth=0.9),
    "drone": Motor(hz=186, tilt=0.4, noise=0.2, band=_JET),
    "rocket": Motor(hz=32, noise=0.97, band=Band(35, 1400, -0.5)),
    "saucer": Motor(hz=132, tilt=1.8, noise=0.05, chop=5, depth=0.5),
    "starship": Motor(hz=55, tilt=1.5, noise=0.4, band=Band(60, 500, -0.6)),
    "motorboat": Motor(hz=66, tilt=0.8, noise=0.4, chop=16.5, depth=0.3),
    "ship": Motor(hz=34, tilt=1.0, noise=0.4, band=Band(60, 700, -0.5), chop=4, depth=0.3),
    "submarine": Motor(hz=46, tilt=1.8, noise=0.3, band=Band(50, 300, -0.5)),
    "airship": Motor(hz=58, tilt=1.0, noise=0.4, chop=14.5, depth=0.4),
    "burner": Motor(hz=40, noise=0.98, band=Band(150, 2200, -0.5)),
    "winch": Motor(hz=76, tilt=1.4, noise=0.3),
    "fan": Motor(hz=58, tilt=1.6, noise=0.8, band=Band(150, 1500, -0.5)),
    "drum of laundry": Motor(hz=50, tilt=1.4, noise=0.6, band=Band(120, 1200, -0.4), chop=1.5),
    "mains": Motor(hz=50, tilt=0.9, many=6, noise=0.1),
    "insect": Motor(hz=205, tilt=0.7, noise=0.05, chop=7, depth=0.3),
    "lorries afar": Motor(hz=45, tilt=1.2, noise=0.7, band=Band(60, 600, -0.6)),
    "roller": Motor(hz=70, tilt=1.5, noise=0.92, band=Band(180, 2600, -0.4), chop=9, depth=0.25),
}

RUNNING: Final[dict[str, str]] = {
    thing: motor
    for motor, things in {
        "car": "car|taxi|police car|convertible|jeep|small car|pickup",
        "van": "van|ambulance|ice cream truck",
        "bus": "bus",
        "truck": "truck|fire truck|monster truck|freight train|dump truck|garbage truck"
        "|cement mixer|crane truck",
        "tractor": "tractor|excavator|bulldozer|combine|steamroller",
        "tank": "tank",
        "race car": "race car",
        "motorcycle": "motorcycle",
        "scooter": "scooter|jet ski|snowmobile|tuk-tuk",
        "steam train": "train",
        "fast train": "fast train",
        "tram": "tram",
        "propeller": "aeroplane|biplane",
        "jet": "airliner",
        "helicopter": "helicopter",
        "rocket": "rocket|space shuttle|moon lander",
        "saucer": "ufo",
        "starship": "spaceship|space station",
        "motorboat": "motorboat",
        "ship": "ship|ferry",
        "submarine": "submarine",
        "airship": "airship",
        "burner": "hot air balloon",
        "winch": "cable car",
        "roller": "skateboard|kick scooter|wagon|cart|carriage|pram|wheelbarrow",
    }.items()
    for thing in things.split("|")
}
"""The motor of each vehicle, while it goes."""
