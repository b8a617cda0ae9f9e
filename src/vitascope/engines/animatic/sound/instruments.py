"""Notes: one tone generator of decaying or held partials, and a table of instruments."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.chance import key_of
from vitascope.engines.animatic.sound.noise import Band, burst
from vitascope.engines.animatic.sound.track import Mono


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """How one instrument sounds."""

    partials: tuple[tuple[float, float], ...]
    """Times the fundamental, and strength."""
    decay_s: float
    """Seconds until the fundamental of middle C has sunk to a third; 0 holds as long as played."""
    damping: float = 0.8
    """How much faster each next partial fades."""
    stretch: float = 0.0
    """Stiffness of the string, which sharpens high partials."""
    attack_s: float = 0.002
    release_s: float = 0.08
    vibrato: tuple[float, float] = (0.0, 0.0)
    """Times a second, and share of the pitch."""
    chorus: float = 0.0
    """Detuning of a second string, as share of the pitch."""
    knock: float = 0.0
    """Strength of the hammer's or finger's knock."""
    lowest: int = 36
    """Lowest note it plays, as MIDI number; lower ones sound an octave up."""


def _strings(count: int, power: float) -> tuple[tuple[float, float], ...]:
    return tuple((float(n), n**-power) for n in range(1, count + 1))


INSTRUMENTS: Final[dict[str, Instrument]] = {
    "piano": Instrument(
        partials=_strings(9, 1.15),
        decay_s=1.1,
        damping=0.45,
        stretch=0.0004,
        release_s=0.14,
        chorus=0.0006,
        knock=0.12,
    ),
    "guitar": Instrument(
        partials=_strings(8, 0.9), decay_s=0.65, damping=0.6, knock=0.18, lowest=40
    ),
    "harp": Instrument(partials=_strings(6, 1.3), decay_s=0.9, damping=0.6, knock=0.05),
    "marimba": Instrument(
        partials=((1.0, 1.0), (3.93, 0.28), (9.2, 0.08)), decay_s=0.32, damping=0.9, knock=0.1
    ),
    "celesta": Instrument(
        partials=((1.0, 1.0), (2.76, 0.22), (4.0, 0.14), (5.4, 0.08)), decay_s=0.85, damping=0.7
    ),
    "bell": Instrument(
        partials=((1.0, 1.0), (2.0, 0.4), (3.0, 0.12), (4.2, 0.1)), decay_s=1.0, damping=0.6
    ),
    "violin": Instrument(
        partials=_strings(12, 0.95),
        decay_s=0.0,
        attack_s=0.07,
        release_s=0.12,
        vibrato=(5.6, 0.006),
        lowest=55,
    ),
    "flute": Instrument(
        partials=((1.0, 1.0), (2.0, 0.18), (3.0, 0.06)),
        decay_s=0.0,
        attack_s=0.05,
        release_s=0.09,
        vibrato=(5.0, 0.004),
        knock=0.03,
        lowest=60,
    ),
    "trumpet": Instrument(
        partials=_strings(11, 0.6),
        decay_s=0.0,
        attack_s=0.035,
        release_s=0.07,
        vibrato=(5.2, 0.003),
        lowest=52,
    ),
    "horn": Instrument(
        partials=_strings(7, 1.25), decay_s=0.0, attack_s=0.09, release_s=0.2, chorus=0.0012
    ),
    "pad": Instrument(
        partials=((1.0, 1.0), (2.0, 0.35), (3.0, 0.14), (4.0, 0.06)),
        decay_s=0.0,
        attack_s=0.45,
        release_s=0.6,
        chorus=0.004,
        vibrato=(0.4, 0.0015),
    ),
    "bass": Instrument(partials=_strings(5, 1.5), decay_s=0.7, damping=0.5, lowest=24),
    "cello": Instrument(
        partials=_strings(10, 1.1),
        decay_s=0.0,
        attack_s=0.1,
        release_s=0.18,
        vibrato=(5.2, 0.005),
        lowest=36,
    ),
    "electric guitar": Instrument(
        partials=_strings(12, 0.75), decay_s=1.6, damping=0.25, chorus=0.001, knock=0.1, lowest=40
    ),
    "banjo": Instrument(partials=_strings(10, 0.7), decay_s=0.28, damping=0.5, knock=0.25),
    "ukulele": Instrument(
        partials=_strings(7, 1.0), decay_s=0.4, damping=0.7, knock=0.15, lowest=57
    ),
    "accordion": Instrument(
        partials=_strings(10, 0.7), decay_s=0.0, attack_s=0.04, release_s=0.08, chorus=0.003
    ),
    "harmonica": Instrument(
        partials=_strings(8, 0.65),
        decay_s=0.0,
        attack_s=0.04,
        release_s=0.08,
        vibrato=(5.0, 0.006),
        lowest=60,
    ),
    "clarinet": Instrument(
        partials=((1.0, 1.0), (3.0, 0.5), (5.0, 0.3), (7.0, 0.14), (2.0, 0.05)),
        decay_s=0.0,
        attack_s=0.04,
        release_s=0.08,
        lowest=50,
    ),
    "saxophone": Instrument(
        partials=_strings(10, 0.8),
        decay_s=0.0,
        attack_s=0.05,
        release_s=0.1,
        vibrato=(5.0, 0.007),
        knock=0.06,
        lowest=49,
    ),
    "trombone": Instrument(
        partials=_strings(10, 0.75),
        decay_s=0.0,
        attack_s=0.05,
        release_s=0.1,
        vibrato=(4.6, 0.004),
        lowest=40,
    ),
    "bagpipe": Instrument(
        partials=_strings(12, 0.55), decay_s=0.0, attack_s=0.02, release_s=0.04, lowest=57
    ),
    "xylophone": Instrument(
        partials=((1.0, 1.0), (3.0, 0.3), (6.2, 0.12)), decay_s=0.22, damping=0.8, knock=0.2
    ),
    "voice": Instrument(
        partials=((1.0, 1.0), (2.0, 0.55), (3.0, 0.22), (4.0, 0.05), (5.0, 0.08), (6.0, 0.04)),
        decay_s=0.0,
        attack_s=0.09,
        release_s=0.14,
        vibrato=(5.4, 0.008),
        lowest=48,
    ),
    "synth": Instrument(
        partials=_strings(8, 1.0), decay_s=0.35, damping=0.4, chorus=0.004, lowest=36
    ),
}


@lru_cache(maxsize=512)
def note(instrument: str, midi: int, seconds: float) -> Mono:
    """One note, held for `seconds` and then let go; peak near 1.

    `midi` is the key's number, 60 middle C, 69 the A of 440 Hz.
    """
    tone = INSTRUMENTS[instrument]
    while midi < tone.lowest:
        midi += 12
    hz = 440.0 * 2 ** ((midi - 69) / 12)
    length_s = seconds + tone.release_s
    if tone.decay_s:
        length_s = min(length_s, _ring_s(tone, hz) * 4.5)
    times = np.arange(round(length_s * SAMPLE_RATE), dtype=np.float32) / np.float32(SAMPLE_RATE)
    sound = _tone(tone, hz, times)
    if tone.knock:
        _knock(sound, midi, tone.knock)
    sound *= np.minimum(1.0, times / tone.attack_s)
    sound *= np.clip((length_s - times) / tone.release_s, 0.0, 1.0)
    return sound


@lru_cache(maxsize=16)
def drum(kind: str, variant: int = 0) -> Mono:
    """One stroke, peak near 1.

    `kick`, `snare`, `shaker`, `tambourine`, the deep `taiko`, `heart` (a soft double beat's half),
    or `gong`.
    """
    if kind == "gong":
        return _gong(variant)
    if kind == "heart":
        return _struck(0.35, (70.0, 44.0), Band(60, 300, -0.5), 0.09, 0.1, variant)
    if kind == "tambourine":
        return _struck(0.2, (0.0, 0.0), Band(6000, 14000), 0.05, 1.0, variant)
    if kind == "shaker":
        return _struck(0.09, (0.0, 0.0), Band(5000, 12000), 0.022, 1.0, variant)
    if kind == "snare":
        return _struck(0.22, (210.0, 150.0), Band(900, 9000), 0.055, 0.6, variant)
    if kind == "taiko":
        return _struck(0.9, (92.0, 52.0), Band(60, 500, -0.5), 0.22, 0.3, variant)
    return _struck(0.4, (120.0, 48.0), Band(100, 2500, -0.5), 0.11, 0.12, variant)


def _gong(variant: int) -> Mono:
    times = np.arange(round(3.2 * SAMPLE_RATE), dtype=np.float32) / np.float32(SAMPLE_RATE)
    sound = np.zeros(len(times), np.float32)
    for number, ratio in enumerate((1.0, 1.48, 2.09, 2.77, 3.41, 4.63, 5.87)):
        # High partials bloom late, as in a great flat gong.
        bloom = 1 - np.exp(-times / (0.02 + 0.05 * number))
        wave = np.sin(2 * np.pi * (98 + 4 * variant) * ratio * times + number)
        sound += (wave * bloom * np.exp(-times * (0.9 + 0.25 * number)) / (1 + number)).astype(
            np.float32
        )
    fade = np.clip((3.2 - times) / 0.3, 0, 1)
    return (sound * fade / float(np.abs(sound).max())).astype(np.float32)


def _ring_s(tone: Instrument, hz: float) -> float:
    """Seconds in which the fundamental sinks to a third: high strings are shorter and ring less."""
    return tone.decay_s * float(np.clip((261.6 / hz) ** 0.5, 0.35, 2.2))


def _tone(tone: Instrument, hz: float, times: Mono) -> Mono:
    rate, depth = tone.vibrato
    turn = 2 * np.pi * hz * times
    if rate:
        # The phase that a pitch of hz * (1 + depth * sin(2 pi rate t)) has gathered by t.
        turn = turn - hz * depth / rate * (np.cos(2 * np.pi * rate * times) - 1)
    sound = np.zeros(len(times), np.float32)
    total = sum(strength for _, strength in tone.partials)
    for number, (multiple, strength) in enumerate(tone.partials):
        ratio = multiple * (1 + tone.stretch * multiple * multiple)
        if hz * ratio > 14_000:
            break
        wave = np.sin(turn * np.float32(ratio) + np.float32(number))
        if tone.chorus:
            wave += np.sin(turn * np.float32(ratio * (1 + tone.chorus)) + np.float32(number + 1))
            wave *= np.float32(0.5)
        if tone.decay_s:
            wave *= np.exp(times * np.float32(-(1 + tone.damping * number) / _ring_s(tone, hz)))
        sound += wave * np.float32(strength / total)
    return sound * np.float32(1.8)


def _knock(sound: Mono, midi: int, strength: float) -> None:
    count = min(len(sound), round(0.03 * SAMPLE_RATE))
    band = Band(180, 2400, -0.4)
    fade = np.exp(-np.arange(count, dtype=np.float32) / np.float32(0.006 * SAMPLE_RATE))
    sound[:count] += burst(key_of(midi, "knock"), band, 0.03)[:count] * fade * strength * 0.5


def _struck(
    seconds: float,
    sweep_hz: tuple[float, float],
    band: Band,
    decay_s: float,
    noise_share: float,
    variant: int,
) -> Mono:
    count = round(seconds * SAMPLE_RATE)
    times = np.arange(count, dtype=np.float32) / np.float32(SAMPLE_RATE)
    start, end = sweep_hz
    hz = end + (start - end) * np.exp(-times / 0.04)
    body = np.sin(2 * np.pi * np.cumsum(hz, dtype=np.float64) / SAMPLE_RATE)
    hiss = burst(key_of(variant, "drum", int(band.low_hz)), band, seconds)[:count] * 0.5
    mixed = body * (1 - noise_share) * (start > 0) + hiss * noise_share
    ease = np.clip((seconds - times) / 0.02, 0, 1) * np.minimum(1, times / 0.001)
    return (mixed * np.exp(-times / decay_s) * ease).astype(np.float32)
