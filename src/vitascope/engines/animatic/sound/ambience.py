"""What a place sounds like by itself: beds of noise, turning motors, events scattered over time.

This module lays them; which place, weather and hour bring which is in the tables of `places`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.moments import RISE_S, bursts
from vitascope.engines.animatic.sound.chance import Event, events, key_of, uniforms
from vitascope.engines.animatic.sound.foley import THUNDER_S, Chances, rumble
from vitascope.engines.animatic.sound.hits import struck
from vitascope.engines.animatic.sound.motors import MOTORS, turning
from vitascope.engines.animatic.sound.noise import Band, curve, noise, wander
from vitascope.engines.animatic.sound.track import Mono, Span, Track

Sway: TypeAlias = Callable[[int, npt.NDArray[np.float64]], npt.NDArray[np.float64]]
"""How loud a bed is over absolute time: from a key and times in seconds to 0..1."""

_STRIKE_EVERY_S: Final = 4.0
_STRIKE_LIKELY: Final = 0.85
_THUNDER_AFTER_S: Final = 0.3
_BANG_S: Final = 1.6
"""How long a firework is heard."""
_NEAR_S: Final = 0.2
_FAR_S: Final = 0.5
"""A firework of the greatest size is 70 metres away, the smallest about 190."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bed:
    """A noise that goes on."""

    name: str
    band: Band
    level: float
    """Standard deviation at its loudest."""
    sway: Sway


@dataclass(frozen=True, slots=True, kw_only=True)
class Hum:
    """A motor that turns on."""

    motor: str
    """A name of `motors.MOTORS`."""
    level: float
    """Standard deviation at its loudest."""
    sway: Sway


@dataclass(frozen=True, slots=True, kw_only=True)
class Scatter:
    """A small sound that comes again and again."""

    name: str
    make: Callable[[Chances], Mono]
    every_s: float
    level: float
    likely: float = 1.0
    length_s: float = 1.0
    """The longest of its sounds."""
    is_even: bool = False
    """Comes on the beat of its grid, as a clock does."""


Ambient: TypeAlias = Bed | Hum | Scatter
"""One part of what a place sounds like."""


def even(key: int, times: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A sway that does not."""
    return np.ones(len(times))


def gusts(per_second: float, least: float) -> Sway:
    """Swells and falls at random, never below `least` of its loudness."""

    def sway(key: int, times: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return least + (1 - least) * wander(key, per_second, times)

    return sway


def breakers(every_s: float, least: float, late_s: float = 0.0) -> Sway:
    """Rises and runs out with each wave that breaks, about every `every_s`."""

    def sway(key: int, times: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        first = int(np.floor(times[0] / every_s)) - 2
        cells = np.arange(first, int(times[-1] / every_s) + 2, dtype=np.int64)
        loud = np.full(len(times), least)
        # Waves share one key whatever the bed, so that body and hiss come of the same wave.
        for cell, (early, force) in zip(cells, uniforms(0, cells, 2), strict=True):
            since = times - (cell + 0.35 * early) * every_s - late_s
            rise = np.clip(since / 1.1, 0, 1) ** 2
            fall = np.exp(-np.clip(since - 1.1, 0, None) / 1.2)
            loud += (1 - least) * (0.55 + 0.45 * force) * rise * fall
        return np.minimum(loud, 1.0)

    return sway


def lay_bed(track: Track, seed: int, bed: Bed) -> None:
    """Add a bed over the whole span."""
    key = key_of(seed, "bed", bed.name)
    loud = curve(track.span, lambda times: bed.sway(key, times))
    track.add(noise(key, bed.band, track.span) * loud, bed.level)


def lay_hum(track: Track, seed: int, hum: Hum) -> None:
    """Add a motor over the whole span."""
    key = key_of(seed, "hum", hum.motor)
    made = turning(MOTORS[hum.motor])
    begun = (track.span.start + key) % len(made)
    loud = curve(track.span, lambda times: hum.sway(key, times))
    loud *= np.resize(np.roll(made, -begun), track.span.count)
    track.add(loud, hum.level)


def lay_scatter(track: Track, seed: int, scatter: Scatter) -> None:
    """Add every event of a scatter that is heard within the span."""
    key = key_of(seed, "scatter", scatter.name)
    length_s = scatter.length_s
    found = events(key, scatter.every_s, track.span, length_s=length_s, likely=scatter.likely)
    for event in found:
        at_s = event.cell * scatter.every_s if scatter.is_even else event.at_s
        force = 0.35 + 0.65 * event.chances[2] ** 2
        pan = 0.12 + 0.76 * event.chances[3]
        track.place(scatter.make(event.chances), at_s, scatter.level * force, pan)


def lay_fireworks(track: Track, seed: int, level: float) -> None:
    """Add the rise, bang and sparks of each firework, as late as its light is far away.

    `seed` is that by which the picture has them: `item_seed(spec.seed, "fireworks")`.
    """
    span = track.span
    early = RISE_S + 2 * _BANG_S
    for burst in bursts(seed, span.start_s - early, span.seconds + 2 * early):
        pick = int(burst.hue * 3)
        late_s = _NEAR_S + _FAR_S * (1.3 - burst.size)
        near = level * (0.5 + 0.5 * burst.size / 1.3)
        track.place(struck("rise", pick), burst.at_s - RISE_S + late_s, 0.12 * near, burst.x)
        track.place(struck("bang", pick), burst.at_s + late_s, near, burst.x)
        track.place(struck("sparks", pick), burst.at_s + late_s + 0.1, 0.22 * near, burst.x)


def strikes(seed: int, start_s: float, seconds: float) -> tuple[float, ...]:
    """When lightning strikes in a storm, in absolute seconds: the picture's flashes."""
    span = Span.of(start_s, seconds)
    return tuple(
        event.at_s for event in _strikes(seed, span, 0.0) if 0 <= event.at_s - start_s < seconds
    )


def lay_thunder(track: Track, seed: int, level: float) -> None:
    """Add the thunder of each strike, a moment after its flash."""
    for event in _strikes(seed, track.span, THUNDER_S + _THUNDER_AFTER_S):
        at_s = event.at_s + _THUNDER_AFTER_S * (1 + event.chances[1])
        track.place(rumble(event.chances), at_s, level * (0.6 + 0.4 * event.chances[2]))


def _strikes(seed: int, span: Span, length_s: float) -> Iterator[Event]:
    key = key_of(seed, "strikes")
    return events(key, _STRIKE_EVERY_S, span, length_s=length_s, likely=_STRIKE_LIKELY)
