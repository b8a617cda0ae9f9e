"""The span of time that is being made, and the two-channel track that sounds are laid on."""

from dataclasses import dataclass
from math import cos, pi, sin
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from vitascope.clip import SAMPLE_RATE

Mono: TypeAlias = npt.NDArray[np.float32]
"""One sound of one channel, `(samples,)`, float32."""

Stereo: TypeAlias = npt.NDArray[np.float32]
"""Left and right, `(2, samples)`, float32."""


@dataclass(frozen=True, slots=True)
class Span:
    """The samples `start` to `start + count` of a film, counted from its frame 0."""

    start: int
    """May be negative: sound that an echo still carries into the film."""
    count: int

    @classmethod
    def of(cls, start_s: float, seconds: float) -> "Span":
        """The span of `seconds` from `start_s`, to the nearest sample."""
        start = round(start_s * SAMPLE_RATE)
        return cls(start, round((start_s + seconds) * SAMPLE_RATE) - start)

    @property
    def start_s(self) -> float:
        """Absolute time of the first sample."""
        return self.start / SAMPLE_RATE

    @property
    def seconds(self) -> float:
        """Length."""
        return self.count / SAMPLE_RATE

    def earlier(self, seconds: float) -> "Span":
        """The same end, begun `seconds` earlier."""
        lead = round(seconds * SAMPLE_RATE)
        return Span(self.start - lead, self.count + lead)

    def times(self) -> npt.NDArray[np.float64]:
        """Absolute time of each sample, in seconds."""
        return np.arange(self.start, self.start + self.count, dtype=np.float64) / SAMPLE_RATE


class Track:
    """A span's two channels, to which sounds are added."""

    def __init__(self, span: Span) -> None:
        self.span = span
        self.samples: Stereo = np.zeros((2, span.count), np.float32)

    def place(self, sound: Mono, at_s: float, gain: float = 1.0, pan: float = 0.5) -> None:
        """Add a sound that starts at an absolute time; what lies outside the span is cut.

        `pan` is 0 at the left, 1 at the right, with equal power between.
        """
        begin = round(at_s * SAMPLE_RATE) - self.span.start
        first, last = max(0, begin), min(self.span.count, begin + len(sound))
        if first >= last:
            return
        part = sound[first - begin : last - begin]
        angle = min(max(pan, 0.0), 1.0) * pi / 2
        self.samples[0, first:last] += part * np.float32(gain * cos(angle))
        self.samples[1, first:last] += part * np.float32(gain * sin(angle))

    def add(self, samples: Stereo, gain: float = 1.0) -> None:
        """Add sound over the whole span."""
        self.samples += samples * np.float32(gain)
