"""The echo of a place: each setting's reverberation, as a convolution."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.settings.forest import WOODS
from vitascope.engines.animatic.sound.chance import key_of
from vitascope.engines.animatic.sound.noise import Band, noise
from vitascope.engines.animatic.sound.track import Span, Stereo


@dataclass(frozen=True, slots=True)
class Echo:
    """How a place answers."""

    seconds: float
    """Until it has died away by 60 dB."""
    level: float
    """Of the answer to a sound, against the sound itself."""


_ECHOES: Final = {
    "stage": Echo(1.5, 0.34),
    "hall": Echo(1.9, 0.45),
    "concert hall": Echo(1.7, 0.36),
    "gym": Echo(1.6, 0.4),
    "cave": Echo(2.0, 0.5),
    "tunnel": Echo(2.0, 0.5),
    "derelict hall": Echo(1.7, 0.4),
    "library": Echo(0.8, 0.22),
    "bathroom": Echo(0.8, 0.35),
    **dict.fromkeys(("kitchen", "restaurant kitchen", "tower room"), Echo(0.5, 0.2)),
    "lab": Echo(0.7, 0.25),
    "classroom": Echo(0.7, 0.25),
    "office": Echo(0.5, 0.16),
    "cafe": Echo(0.6, 0.2),
    "shop": Echo(0.6, 0.18),
    "workshop": Echo(0.8, 0.25),
    **dict.fromkeys(
        ("museum", "airport", "lobby", "temple interior", "staircase", "courtroom"),
        Echo(1.4, 0.32),
    ),
    **dict.fromkeys(
        ("factory", "warehouse", "parking garage", "fire station", "film set"), Echo(1.3, 0.34)
    ),
    **dict.fromkeys(("prison", "cellar", "laundry", "dance studio", "locker room"), Echo(0.9, 0.3)),
    **dict.fromkeys(("hospital", "dentist", "server room", "supermarket"), Echo(0.7, 0.2)),
    **dict.fromkeys(
        ("barbershop", "bar", "diner", "ramen bar", "cinema", "arcade", "casino", "bowling alley"),
        Echo(0.6, 0.18),
    ),
    **dict.fromkeys(("attic", "nursery", "lift", "barn", "sauna", "newsroom"), Echo(0.5, 0.18)),
    **dict.fromkeys(
        ("train interior", "metro interior", "bus interior", "plane interior", "cockpit"),
        Echo(0.4, 0.14),
    ),
    **dict.fromkeys(("recording studio", "car interior"), Echo(0.25, 0.06)),
    **dict.fromkeys(("spaceship", "star garden"), Echo(1.0, 0.3)),
    "room": Echo(0.5, 0.2),
    "bedroom": Echo(0.4, 0.15),
    **dict.fromkeys(
        ("stadium", "gridiron", "cricket ground", "race track", "racecourse"), Echo(1.6, 0.3)
    ),
    "concert": Echo(1.4, 0.3),
    **dict.fromkeys(WOODS, Echo(0.9, 0.2)),
    "jungle": Echo(0.8, 0.2),
    **dict.fromkeys(("city", "downtown", "crossing", "construction site"), Echo(0.8, 0.18)),
    "street": Echo(0.8, 0.2),
    "castle": Echo(1.0, 0.2),
    "ruins": Echo(0.9, 0.18),
    "mountains": Echo(1.5, 0.25),
    "volcano": Echo(1.2, 0.2),
    "underwater": Echo(1.3, 0.4),
    "space": Echo(1.5, 0.4),
    "moon": Echo(1.5, 0.35),
    "abstract": Echo(1.5, 0.4),
    "snow": Echo(0.5, 0.1),
}
_OPEN: Final = Echo(0.6, 0.12)


def echo_of(setting: str) -> Echo:
    """The echo of a setting."""
    return _ECHOES.get(setting, _OPEN)


def answer(echo: Echo, samples: Stereo) -> Stereo:
    """The echo alone of `samples`, of equal length.

    The first `echo.seconds` lack what was sounding before them.
    """
    response = _response(echo)
    count = samples.shape[1]
    padded = -(-(count + response.shape[1]) // 8192) * 8192
    spectrum = np.fft.rfft(samples, padded, axis=-1) * np.fft.rfft(response, padded, axis=-1)
    heard = np.fft.irfft(spectrum, padded, axis=-1)[:, :count] * echo.level
    return heard.astype(np.float32, copy=False)


@lru_cache(maxsize=8)
def _response(echo: Echo) -> Stereo:
    """Noise that dies away, its heights sooner than its depths."""
    span = Span(0, round(echo.seconds * SAMPLE_RATE))
    times = np.arange(span.count, dtype=np.float32) / np.float32(SAMPLE_RATE)
    decay = np.float32(6.9 / echo.seconds)
    low = noise(key_of(0, "echo low"), Band(120, 1800, -0.2), span) * np.exp(-times * decay)
    high = noise(key_of(0, "echo high"), Band(1800, 9000, -0.4), span)
    made = low + 0.5 * high * np.exp(-times * decay * 2.2)
    made *= np.minimum(1, times / 0.012)
    return (made / np.sqrt((made**2).sum(axis=1, keepdims=True))).astype(np.float32, copy=False)
