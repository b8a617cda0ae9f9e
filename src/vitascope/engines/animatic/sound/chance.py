"""Chance by place in time: numbers that depend on a key and a cell, never on what was drawn before.

An extension begins in the middle of a film and must hear the same rain; so nothing here keeps
state. A key names one stream of chance (`rain drops of this film`), a cell one stretch of time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.sound.track import Span

_GOLDEN: Final = np.uint64(0x9E3779B97F4A7C15)
_MIX_1: Final = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2: Final = np.uint64(0x94D049BB133111EB)


def key_of(seed: int, *words: str | int) -> int:
    """The key of one stream of chance, 0..2**32-1; equal in every process and on every machine."""
    return item_seed(seed, "/".join(("sound", *map(str, words))))


def uniforms(key: int, cells: npt.NDArray[np.int64], count: int = 1) -> npt.NDArray[np.float64]:
    """Numbers in 0..1 for each cell, of shape `(len(cells), count)`.

    SplitMix64 (Steele, Lea, Flood 2014) over key, cell and column: counter-based, so any cell can
    be asked for alone.
    """
    columns = np.arange(1, count + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        start = np.uint64(key) + cells.astype(np.uint64) * _GOLDEN
        state = _mix(start)[:, None] + columns[None, :] * _GOLDEN
        return (_mix(state) >> np.uint64(11)).astype(np.float64) * 2.0**-53


def uniform(key: int, cell: int) -> float:
    """One number in 0..1."""
    return float(uniforms(key, np.array([cell], np.int64))[0, 0])


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens once, somewhere within its cell."""

    at_s: float
    """Absolute time of its start."""
    cell: int
    chances: tuple[float, ...]
    """Four numbers in 0..1 of its own, for pitch, place, strength and kind."""


def events(
    key: int, every_s: float, span: Span, *, length_s: float, likely: float = 1.0
) -> Iterator[Event]:
    """What happens on a grid of `every_s`, late enough to sound within `span`.

    Args:
        key: The stream.
        every_s: Length of a cell; at most one event falls in each, anywhere within it.
        span: Where to listen.
        length_s: How long the longest of these events sounds.
        likely: Chance of a cell to have its event, 0..1.
    """
    first = int(np.floor((span.start_s - length_s) / every_s)) - 1
    last = int(np.ceil((span.start_s + span.seconds) / every_s)) + 1
    cells = np.arange(first, last + 1, dtype=np.int64)
    for cell, row in zip(cells.tolist(), uniforms(key, cells, 6).tolist(), strict=True):
        if row[0] < likely:
            yield Event((cell + row[1]) * every_s, cell, tuple(row[2:]))


def _mix(state: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    state = (state ^ (state >> np.uint64(30))) * _MIX_1
    state = (state ^ (state >> np.uint64(27))) * _MIX_2
    return state ^ (state >> np.uint64(31))
