"""Small sounds made by hand: drops, crackles, crickets, birds, horns, thunder.

Each takes four numbers in 0..1, the chances of its event, and gives one sound of peak near 1.
Numbers are used in coarse steps, so that a few dozen sounds serve a whole film.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.calls import (
    BUBBLE,
    CAW,
    CHIRP,
    CROAK,
    GULL,
    HOOT,
    SHOUT,
    SQUAWK,
    SYLLABLE,
)
from vitascope.engines.animatic.sound.chance import key_of
from vitascope.engines.animatic.sound.hits import struck
from vitascope.engines.animatic.sound.noise import Band, burst
from vitascope.engines.animatic.sound.track import Mono
from vitascope.engines.animatic.sound.tract import Call, utter

Chances: TypeAlias = tuple[float, ...]


def drop(chances: Chances) -> Mono:
    """A rain drop on a leaf or a stone."""
    return _drop(int(chances[0] * 12))


def drip(chances: Chances) -> Mono:
    """A drop into a puddle."""
    return utter(BUBBLE, 1.6 + 0.25 * int(chances[0] * 5))


def bubble(chances: Chances) -> Mono:
    """A bubble that rises."""
    return utter(BUBBLE, 0.7 + 0.2 * int(chances[0] * 6))


def crackle(chances: Chances) -> Mono:
    """A spark in a fire."""
    return _crackle(int(chances[0] * 8))


def tick(chances: Chances) -> Mono:
    """One beat of a clock on the wall."""
    return _tick(int(chances[0] * 2))


def bird(chances: Chances) -> Mono:
    """A phrase of a small bird."""
    return _phrase(CHIRP, int(chances[0] * 3), int(chances[1] * 4))


def gull(chances: Chances) -> Mono:
    """A gull, some way off."""
    return _phrase(GULL, int(chances[0] * 2), int(chances[1] * 3))


def owl(chances: Chances) -> Mono:
    """An owl: one call, or two."""
    return _phrase(HOOT, 0, int(chances[1] * 2))


def cricket(chances: Chances) -> Mono:
    """A cricket, for two seconds."""
    return _cricket(int(chances[0] * 4))


def horn(chances: Chances) -> Mono:
    """A car's horn in another street."""
    return _horn(int(chances[0] * 3))


def wheels(chances: Chances) -> Mono:
    """A car that passes."""
    return _wheels(int(chances[0] * 3))


def foghorn(chances: Chances) -> Mono:
    """A ship's horn out in the fog."""
    return _foghorn(int(chances[0] * 2))


def babble(chances: Chances) -> Mono:
    """One syllable of somebody in a crowd."""
    return utter(SYLLABLE, 0.9 + 0.25 * int(chances[0] * 6), int(chances[1] * 4))


def rumble(chances: Chances) -> Mono:
    """Thunder: a crack and a long roll; begins at the crack."""
    return _rumble(int(chances[0] * 3))


def frog(chances: Chances) -> Mono:
    """A frog at the water's edge."""
    return _phrase(CROAK, int(chances[0] * 3), int(chances[1] * 3))


def crow(chances: Chances) -> Mono:
    """A crow on a wall."""
    return _phrase(CAW, int(chances[0] * 2), int(chances[1] * 2))


def cicada(chances: Chances) -> Mono:
    """An insect of hot countries, for two seconds."""
    return _cicada(int(chances[0] * 3))


def parrot(chances: Chances) -> Mono:
    """A loud bird high up among leaves."""
    return _phrase(SQUAWK, int(chances[0] * 3), int(chances[1] * 3))


def child(chances: Chances) -> Mono:
    """A shout of a child at play, some way off."""
    return utter(SHOUT, 1.5 + 0.15 * int(chances[0] * 5), int(chances[1] * 4))


def cheering(chances: Chances) -> Mono:
    """One voice of many that cheer."""
    return utter(SHOUT, 0.7 + 0.12 * int(chances[0] * 6), int(chances[1] * 4))


def touch(name: str) -> Callable[[Chances], Mono]:
    """A maker of a row of `hits.HITS`."""

    def make(chances: Chances) -> Mono:
        return struck(name, int(chances[0] * 5))

    return make


THUNDER_S: Final = 4.0
"""How long thunder rolls."""


def _times(seconds: float) -> Mono:
    return np.arange(round(seconds * SAMPLE_RATE), dtype=np.float32) / np.float32(SAMPLE_RATE)


def _eased(sound: npt.NDArray[np.floating], times: Mono, attack_s: float = 0.002) -> Mono:
    """Without a click at either end, and with a peak of 1."""
    left = times[-1] - times
    shaped = sound * np.minimum(1, times / attack_s) * np.minimum(1, left / 0.02)
    return (shaped / max(float(np.abs(shaped).max()), 1e-9)).astype(np.float32)


@lru_cache(maxsize=16)
def _drop(variant: int) -> Mono:
    times = _times(0.05)
    hz = 1700.0 + 310.0 * variant
    ring = np.sin(2 * np.pi * hz * times * (1 - 1.5 * times)) * np.exp(-times / 0.004)
    splash = burst(key_of(variant, "drop"), Band(2500, 9000), 0.05) * np.exp(-times / 0.003) * 0.3
    return _eased(ring + splash, times, 0.0004)


@lru_cache(maxsize=16)
def _crackle(variant: int) -> Mono:
    times = _times(0.05)
    noise = burst(key_of(variant, "crackle"), Band(700 + 250 * variant, 9000), 0.05)
    return _eased(noise * np.exp(-times / (0.0012 + 0.0008 * variant)), times, 0.0003)


@lru_cache(maxsize=4)
def _tick(variant: int) -> Mono:
    times = _times(0.06)
    hz = 2300.0 - 350.0 * variant
    ring = np.sin(2 * np.pi * hz * times) + 0.6 * np.sin(2 * np.pi * hz * 1.53 * times)
    return _eased(ring * np.exp(-times / 0.006), times, 0.0005)


@lru_cache(maxsize=48)
def _phrase(call: Call, singer: int, tune: int) -> Mono:
    """A few calls in a row, each at a pitch of the tune."""
    pieces: list[Mono] = []
    for place in range(2 + (tune + singer) % 3):
        height = 0.82 + 0.16 * singer + 0.09 * ((place * (tune + 1) + singer) % 4)
        pieces.append(utter(call, height, place))
        pieces.append(np.zeros(round((0.03 + 0.03 * tune) * SAMPLE_RATE), np.float32))
    return np.concatenate(pieces)


@lru_cache(maxsize=4)
def _cricket(variant: int) -> Mono:
    times = _times(2.0)
    hz = 4100.0 + 260.0 * variant
    pulses = np.clip(np.sin(2 * np.pi * (27 + variant) * times), 0, 1)
    chirps = np.clip(4 * np.sin(2 * np.pi * (1.5 + 0.25 * variant) * times) - 1, 0, 1)
    return _eased(np.sin(2 * np.pi * hz * times) * pulses * chirps, times, 0.05)


@lru_cache(maxsize=3)
def _cicada(variant: int) -> Mono:
    times = _times(2.0)
    hiss = burst(key_of(variant, "cicada"), Band(4600 + 500 * variant, 7400), 2.0)
    pulses = 0.4 + 0.6 * np.clip(np.sin(2 * np.pi * (11 + 2 * variant) * times), 0, 1)
    return _eased(hiss * pulses * np.sin(np.pi * times / 2.0), times, 0.1)


@lru_cache(maxsize=4)
def _horn(variant: int) -> Mono:
    times = _times(0.32 + 0.12 * variant)
    tone = sum(
        np.sin(2 * np.pi * hz * many * times) / many for hz in (392.0, 494.0) for many in (1, 2, 3)
    )
    return _eased(np.asarray(tone), times, 0.03)


@lru_cache(maxsize=4)
def _wheels(variant: int) -> Mono:
    times = _times(3.6)
    hiss = burst(key_of(variant, "wheels"), Band(250, 2600, -0.4), 3.6)
    engine = np.sin(2 * np.pi * (68.0 + 6 * variant) * times * (1.02 - 0.01 * times)) * 0.8
    near = np.sin(np.pi * times / 3.6) ** 4
    return _eased((hiss * 0.5 + engine) * near, times, 0.2)


@lru_cache(maxsize=2)
def _foghorn(variant: int) -> Mono:
    times = _times(2.2)
    hz = 92.0 + 12.0 * variant
    tone = sum(np.sin(2 * np.pi * hz * many * times) / many**1.3 for many in (1, 2, 3, 4, 5))
    return _eased(np.asarray(tone) * np.sin(np.pi * times / 2.2) ** 0.5, times, 0.15)


@lru_cache(maxsize=4)
def _rumble(variant: int) -> Mono:
    times = _times(THUNDER_S)
    deep = burst(key_of(variant, "thunder"), Band(28, 170, -0.6), THUNDER_S)
    crack = burst(key_of(variant, "crack"), Band(150, 4000, -0.5), THUNDER_S)
    rolls = 0.55 + 0.45 * np.sin(2 * np.pi * (0.9 + 0.2 * variant) * times + variant)
    sound = deep * np.exp(-times / 1.3) * rolls + 0.6 * crack * np.exp(-times / 0.16)
    return _eased(sound, times, 0.03)
