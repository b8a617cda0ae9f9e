"""Short sounds of things that touch: knocks, splashes, swishes, as rows of a table."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

import numpy as np

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.chance import key_of
from vitascope.engines.animatic.sound.noise import Band, burst
from vitascope.engines.animatic.sound.track import Mono

Ring: TypeAlias = tuple[float, float, float]
"""A tone in it: hertz, strength, and seconds until it has sunk to a third."""


_DULL: Final = Band(300, 5000, -0.3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """How one touch sounds."""

    seconds: float
    rings: tuple[Ring, ...] = ()
    band: Band = _DULL
    noise: float = 1.0
    """Strength of its noise against its tones."""
    attack_s: float = 0.002
    decay_s: float = 0.03
    """Seconds until the noise has sunk to a third; 0 swells and falls evenly instead."""
    bend: float = 0.0
    """Share by which tones rise (or fall, below 0) until its end."""
    grains: float = 0.0
    """Grains a second, for what crackles, sprinkles and pours; 0 is smooth."""


@lru_cache(maxsize=96)
def struck(name: str, variant: int = 0) -> Mono:
    """One touch of the table's row `name`, peak 1; each variant differs a little in pitch."""
    hit = HITS[name]
    count = round(hit.seconds * SAMPLE_RATE)
    times = np.arange(count, dtype=np.float32) / np.float32(SAMPLE_RATE)
    sound = np.zeros(count, np.float32)
    if hit.noise:
        key = key_of(variant, "hit", name)
        sound += burst(key, hit.band, hit.seconds)[:count] * _shape(hit, times) * hit.noise * 0.4
        if hit.grains:
            sound *= _grains(key, hit.grains, times)
    height = 1 + 0.035 * (variant % 5 - 2)
    for place, (hz, strength, decay_s) in enumerate(hit.rings):
        turn = 2 * np.pi * hz * height * times * (1 + hit.bend * times / hit.seconds / 2)
        sound += (strength * np.sin(turn + place) * np.exp(-times / decay_s)).astype(np.float32)
    ease = np.minimum(1, times / hit.attack_s) * np.clip((hit.seconds - times) / 0.02, 0, 1)
    sound = sound * ease
    return (sound / max(float(np.abs(sound).max()), 1e-9)).astype(np.float32)


def _shape(hit: Hit, times: Mono) -> Mono:
    if hit.decay_s:
        return np.exp(-times / np.float32(hit.decay_s))
    return np.sin(np.pi * times / np.float32(hit.seconds)) ** 2


def _grains(key: int, per_second: float, times: Mono) -> Mono:
    """A rough row of tiny peaks over a quiet ground."""
    count = max(2, round(float(times[-1]) * per_second))
    generator = np.random.Generator(np.random.Philox(key=[key, 1]))
    peaks = generator.random(count).astype(np.float32) ** 3
    place = times * np.float32(per_second)
    part = place % 1
    return 0.15 + peaks[np.minimum(place.astype(np.int64), count - 1)] * np.exp(-part * 3)


_WATER: Final = Band(500, 6000, -0.4)

HITS: Final[dict[str, Hit]] = {
    "knock": Hit(
        seconds=0.2, rings=((310, 1.0, 0.03), (790, 0.5, 0.014)), noise=0.8, decay_s=0.006
    ),
    "clap": Hit(seconds=0.14, band=Band(700, 4200), decay_s=0.014),
    "punch": Hit(
        seconds=0.2, rings=((82, 1.0, 0.04),), band=Band(150, 1600, -0.5), noise=0.7, decay_s=0.02
    ),
    "kick": Hit(
        seconds=0.22, rings=((118, 1.0, 0.04),), band=Band(200, 2400, -0.4), noise=0.7, decay_s=0.02
    ),
    "whoosh": Hit(seconds=0.34, band=Band(300, 2600, -0.3), decay_s=0),
    "flap": Hit(seconds=0.2, band=Band(120, 1500, -0.6), decay_s=0),
    "flutter": Hit(seconds=0.09, band=Band(300, 3000, -0.5), decay_s=0),
    "swish": Hit(seconds=0.45, band=Band(900, 7000, -0.3), decay_s=0),
    "scrape": Hit(seconds=0.4, band=Band(500, 5000, -0.3), decay_s=0, grains=160),
    "drag": Hit(seconds=0.5, band=Band(150, 1400, -0.5), decay_s=0, grains=70),
    "scratch": Hit(seconds=0.22, band=Band(1800, 8000, -0.2), decay_s=0, grains=220),
    "key": Hit(seconds=0.06, rings=((1850, 0.3, 0.006),), band=Band(1200, 7000), decay_s=0.007),
    "click": Hit(seconds=0.05, rings=((2900, 1.0, 0.006), (4300, 0.5, 0.004)), noise=0.2),
    "shutter": Hit(seconds=0.12, rings=((1300, 0.4, 0.01),), band=Band(1500, 9000), decay_s=0.012),
    "munch": Hit(seconds=0.16, band=Band(500, 4000, -0.4), decay_s=0, grains=120),
    "sip": Hit(seconds=0.3, band=Band(1200, 5000, -0.2), decay_s=0, grains=60),
    "tap": Hit(seconds=0.07, rings=((940, 1.0, 0.01),), noise=0.5, decay_s=0.005),
    "pat": Hit(seconds=0.1, rings=((190, 1.0, 0.02),), band=Band(250, 1800, -0.4), noise=0.6),
    "twang": Hit(seconds=0.4, rings=((196, 1.0, 0.1), (392, 0.5, 0.06)), noise=0.5, bend=-0.05),
    "splash": Hit(seconds=0.6, band=_WATER, attack_s=0.02, decay_s=0.16, grains=90),
    "plunge": Hit(
        seconds=1.1,
        rings=((105, 0.6, 0.08),),
        band=Band(350, 6000, -0.45),
        attack_s=0.01,
        decay_s=0.3,
        grains=110,
    ),
    "stroke": Hit(seconds=0.55, band=_WATER, decay_s=0, grains=60),
    "fin": Hit(seconds=0.4, band=Band(90, 700, -0.5), decay_s=0),
    "pour": Hit(seconds=1.4, band=Band(600, 4500, -0.3), decay_s=0, grains=55),
    "glide": Hit(seconds=0.7, band=Band(1500, 8000, -0.4), decay_s=0),
    "creak": Hit(
        seconds=0.5, rings=((420, 0.6, 0.2), (633, 0.4, 0.2)), noise=0.2, attack_s=0.12, bend=0.3
    ),
    "chain": Hit(seconds=0.04, rings=((3400, 1.0, 0.004),), noise=0.3, decay_s=0.004),
    "coins": Hit(seconds=0.3, rings=((3100, 1.0, 0.08), (4720, 0.8, 0.06)), noise=0.1),
    "cup": Hit(seconds=0.25, rings=((2350, 1.0, 0.05), (3890, 0.5, 0.03)), noise=0.1),
    "page": Hit(seconds=0.4, band=Band(1500, 8000, -0.1), decay_s=0, grains=90),
    "bang": Hit(
        seconds=1.6,
        rings=((58, 1.0, 0.16),),
        band=Band(60, 2200, -0.6),
        noise=2.0,
        attack_s=0.004,
        decay_s=0.22,
    ),
    "sparks": Hit(seconds=1.6, band=Band(2500, 11000), decay_s=0.5, grains=42, attack_s=0.2),
    "rise": Hit(seconds=0.9, rings=((1500, 1.0, 0.5),), noise=0.15, attack_s=0.3, bend=0.7),
    "till": Hit(seconds=0.9, rings=((2093, 1.0, 0.3), (4186, 0.4, 0.15)), noise=0.0),
    "ball": Hit(seconds=0.25, rings=((150, 1.0, 0.05), (340, 0.4, 0.02)), noise=0.3, decay_s=0.01),
    "beep": Hit(seconds=0.16, rings=((1318, 1.0, 0.2),), noise=0.0, attack_s=0.01),
}
