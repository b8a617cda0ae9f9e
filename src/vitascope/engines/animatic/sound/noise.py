"""Noise with a given spectrum, and slow curves, both as functions of absolute time.

Noise is made in overlapping blocks, each a turn of a round that is kept, chosen by the block's
number; under sine windows independent blocks add up to an even loudness. Curves are drawn at a low
rate on an absolute grid.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.chance import uniforms
from vitascope.engines.animatic.sound.track import Mono, Span, Stereo

_HOP: Final = 1 << 14
_BLOCK: Final = 2 * _HOP
_POOL: Final = 5
"""Rounds of noise that are kept of a band."""
_CURVE_STEP: Final = 240
"""Samples between two points of a slow curve: 200 points a second."""


@dataclass(frozen=True, slots=True)
class Band:
    """The spectrum of a noise."""

    low_hz: float
    high_hz: float
    tilt: float = 0.0
    """Exponent over frequency within the band: -1 is darker by 6 dB an octave."""


def noise(key: int, band: Band, span: Span) -> Stereo:
    """Noise of standard deviation 1, its two channels independent."""
    first = span.start // _HOP - 1
    last = (span.start + span.count) // _HOP
    made = np.zeros((2, (last - first + 2) * _HOP), np.float32)
    window = _sine_window()
    for block in range(first, last + 1):
        at = (block - first) * _HOP
        made[:, at : at + _BLOCK] += _block(key, band, block) * window
    begin = span.start - first * _HOP
    return made[:, begin : begin + span.count]


def burst(key: int, band: Band, seconds: float) -> Mono:
    """A short piece of noise of standard deviation 1, to be shaped into one sound."""
    count = round(seconds * SAMPLE_RATE)
    return noise(key, band, Span(0, count))[0]


def curve(
    span: Span, value: Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]
) -> npt.NDArray[np.float32]:
    """A slow function of absolute time in seconds, `(samples,)`.

    It is asked for on a grid of 200 points a second and joined by straight lines.
    """
    first = span.start // _CURVE_STEP
    last = (span.start + span.count) // _CURVE_STEP + 1
    points = np.arange(first, last + 1, dtype=np.int64) * _CURVE_STEP
    values = value(points / SAMPLE_RATE)
    places = np.arange(span.start, span.start + span.count, dtype=np.int64)
    return np.interp(places, points, values).astype(np.float32)


def wander(key: int, per_second: float, times: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A smooth walk in 0..1 that turns about `per_second` times a second."""
    place = times * per_second
    cell = np.floor(place).astype(np.int64)
    cells = np.arange(cell[0], cell[-1] + 2, dtype=np.int64)
    values = uniforms(key, cells)[:, 0]
    part = place - cell
    ease = part * part * (3 - 2 * part)
    index = cell - cell[0]
    return values[index] * (1 - ease) + values[index + 1] * ease


@lru_cache(maxsize=1)
def _sine_window() -> Mono:
    return np.sin(np.pi * (np.arange(_BLOCK) + 0.5) / _BLOCK).astype(np.float32)


@lru_cache(maxsize=64)
def _amplitudes(band: Band) -> Mono:
    hz = np.fft.rfftfreq(_BLOCK, 1 / SAMPLE_RATE)
    low = 1 / (1 + (band.low_hz / np.maximum(hz, 1.0)) ** 4)
    high = 1 / (1 + (hz / band.high_hz) ** 4)
    shape = low * high * (np.maximum(hz, 20.0) / 1000.0) ** band.tilt
    return (shape * _BLOCK / (2 * np.sqrt((shape**2).sum()))).astype(np.float32)


@lru_cache(maxsize=24)
def _pool(band: Band) -> npt.NDArray[np.float32]:
    """A few rounds of the band's noise, `(rounds, samples)`: each goes over into its own start."""
    amplitudes = _amplitudes(band)
    generator = np.random.Generator(np.random.Philox(key=[_POOL, 0]))
    parts = generator.standard_normal((_POOL, len(amplitudes), 2), np.float32)
    spectrum = parts.view(np.complex64)[..., 0] * amplitudes
    return np.fft.irfft(spectrum, _BLOCK, axis=-1).astype(np.float32, copy=False)


def _block(key: int, band: Band, block: int) -> Stereo:
    """Two rounds of the pool, each entered at a place of its own; the key names the stream.

    Drawing new numbers for each block would cost ten times as much, and be heard by nobody.
    """
    pool = _pool(band)
    made = np.empty((2, _BLOCK), np.float32)
    chances = uniforms(key, np.array([block], np.int64), 4)[0].tolist()
    for channel, (which, where) in enumerate((chances[:2], chances[2:])):
        chosen, at = pool[int(which * _POOL)], int(where * _BLOCK)
        made[channel, : _BLOCK - at] = chosen[at:]
        made[channel, _BLOCK - at :] = chosen[:at]
    return made
