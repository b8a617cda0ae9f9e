"""A vocal tract: the sound of one call, from a row of numbers.

A call says how its pitch and loudness run, where its mouth resonates, how much breath and growl
are in it. Harmonics are added up under the resonances of the mouth.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import pow
from typing import Final, TypeAlias

import numpy as np

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.chance import key_of
from vitascope.engines.animatic.sound.noise import Band, burst
from vitascope.engines.animatic.sound.track import Mono

Contour: TypeAlias = tuple[tuple[float, float], ...]
"""Points `(share of the call's length, value)`, joined by straight lines."""

Mouth: TypeAlias = tuple[float, float, float]
"""Three resonances in hertz."""

_HIGHEST_HZ: Final = 11_000.0
_MOST_HARMONICS: Final = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One utterance."""

    seconds: float
    pitch_hz: Contour
    level: Contour
    mouth: tuple[Mouth, Mouth]
    """Resonances at its start and at its end."""
    breath: float = 0.05
    """Share of noise, 0..1."""
    tilt: float = 1.0
    """How fast harmonics weaken: 0 as a buzzer, 2 as a flute."""
    vibrato: tuple[float, float] = (0.0, 0.0)
    """Times a second, and share of the pitch."""
    growl: tuple[float, float] = (0.0, 0.0)
    """Times a second, and depth 0..1, of a roughness in the level."""


@lru_cache(maxsize=128)
def utter(call: Call, pitch: float = 1.0, variant: int = 0) -> Mono:
    """The sound of one call, peak 1, at `pitch` times its usual height.

    `variant` bends its contour a little, so that no two calls in a row are the same.
    """
    bend = (1.0, 1.06, 0.94, 1.12)[variant % 4]
    count = round(call.seconds * (2 - bend) * SAMPLE_RATE)
    share = np.arange(count, dtype=np.float32) / np.float32(count)
    times = share * np.float32(count / SAMPLE_RATE)
    hz = _follow(call.pitch_hz, share) * np.float32(pitch)
    hz = hz * (1 + (bend - 1) * np.sin(np.pi * share))
    rate, depth = call.vibrato
    hz = hz * (1 + depth * np.sin(2 * np.pi * rate * times))
    voiced = _harmonics(call, hz.astype(np.float32), share)
    sound = voiced * (1 - call.breath) + _breath(call, share, variant) * call.breath
    rate, depth = call.growl
    rough = 1 - depth * (0.5 + 0.5 * np.sin(2 * np.pi * rate * times))
    sound = sound * _follow(call.level, share) * rough
    return (sound / max(float(np.abs(sound).max()), 1e-9)).astype(np.float32)


def _follow(contour: Contour, share: Mono) -> Mono:
    places, values = zip(*contour, strict=True)
    return np.interp(share, places, values).astype(np.float32)


def _harmonics(call: Call, hz: Mono, share: Mono) -> Mono:
    phase = (2 * np.pi / SAMPLE_RATE * np.cumsum(hz, dtype=np.float64)).astype(np.float32)
    many = min(_MOST_HARMONICS, max(1, int(_HIGHEST_HZ / float(hz.max()))))
    # Resonances move slowly: one gain in 64 samples is enough.
    coarse = slice(None, None, 64)
    ticks = np.arange(len(hz), dtype=np.float64)
    sound: Mono = np.zeros(len(hz), np.float32)
    for number in range(1, many + 1):
        gain = _resonance(call.mouth, hz[coarse] * number, share[coarse])
        gain *= np.float32(pow(number, -call.tilt))
        smooth = np.interp(ticks, ticks[coarse], gain)
        sound += np.sin(phase * np.float32(number)) * smooth.astype(np.float32)
    return sound / max(float(np.abs(sound).max()), 1e-9)


def _resonance(mouth: tuple[Mouth, Mouth], hz: Mono, share: Mono) -> Mono:
    """How strongly the mouth passes `hz` while it moves from its first shape to its last."""
    gain = np.full(len(hz), 0.06, np.float32)
    for strength, before, after in zip((1.0, 0.6, 0.3), *mouth, strict=True):
        centre = before + (after - before) * share
        width = 0.16 * centre + 60
        gain += (strength / (1 + ((hz - centre) / width) ** 2)).astype(np.float32)
    return gain


def _breath(call: Call, share: Mono, variant: int) -> Mono:
    if not call.breath:
        return np.zeros(len(share), np.float32)
    low, middle, _ = call.mouth[0]
    band = Band(low * 0.6, middle * 2, -0.3)
    noise = burst(key_of(variant, "breath", str(low)), band, len(share) / SAMPLE_RATE)
    return noise[: len(share)] * np.float32(0.35)
