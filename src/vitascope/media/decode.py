"""Reading back files that our own encoder made. Runs in child processes only.

Not for a client's uploads: those go through `media/normalise.py` in a sandbox first.
"""

# PyAV's stubs leave the packet's stream open, so its members are partly unknown.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

import av
import numpy as np
from av.container import InputContainer
from av.error import FFmpegError

from vitascope.clip import SAMPLE_RATE
from vitascope.errors import MediaError

if TYPE_CHECKING:
    from collections.abc import Generator

    from vitascope.clip import SoundSamples

_SEEK_FRAMES: Final = 60
"""Frames ahead from which a seek to a keyframe beats decoding on; a little over one GOP."""


@contextmanager
def opened(path: Path) -> "Generator[InputContainer]":
    """The file, open for reading; FFmpeg's errors in the block become MediaError."""
    try:
        with av.open(str(path), "r", format="mp4") as container:
            yield container
    except FFmpegError as error:
        raise MediaError("A source file of this video cannot be read; it is damaged.") from error


def sample_count(frame_count: int, rate: Fraction) -> int:
    """Samples of sound that cover this many frames."""
    return round(frame_count * SAMPLE_RATE / rate)


def frames(path: Path) -> Iterator[av.VideoFrame]:
    """All frames in order, yuv420p as delivered.

    Raises:
        MediaError: the file cannot be read.
    """
    with opened(path) as container:
        yield from container.decode(video=0)


def frames_at(
    path: Path, indices: Sequence[int], rate: Fraction
) -> Iterator[tuple[int, av.VideoFrame]]:
    """The frames with these ascending indices, each with its index; seeks where that is faster.

    Raises:
        MediaError: the file cannot be read, or is shorter than an index says.
    """
    with opened(path) as container:
        stream = container.streams.video[0]
        tick = stream.time_base or Fraction(1, 1)
        decoded = container.decode(stream)
        position = 0
        for index in indices:
            if index - position > _SEEK_FRAMES:
                container.seek(round(index / rate / tick), stream=stream)
                decoded = container.decode(stream)
            for frame in decoded:
                position = round((frame.pts or 0) * tick * rate)
                if position >= index:
                    yield index, frame
                    break
            else:
                raise MediaError("A source file of this video is shorter than it says.")


def sound_samples(path: Path, count: int) -> "SoundSamples | None":
    """The first sound track as float32, shape `(count, 2)`, at `SAMPLE_RATE`; None without one.

    Placed by its timestamps, so that the encoder's priming is left out and gaps stay gaps; cut,
    or filled up with silence, to `count`.

    Raises:
        MediaError: the file cannot be read.
    """
    with opened(path) as container:
        if not container.streams.audio:
            return None
        return placed_samples(container, count)


def placed_samples(
    container: InputContainer, count: int, *, start_s: Fraction = Fraction(0)
) -> "SoundSamples":
    """Decode the first sound track from `start_s` on; see `sound_samples`."""
    samples = np.zeros((count, 2), np.float32)
    resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
    for frame in _resampled(container, resampler):
        block = frame.to_ndarray().T
        time_s = (frame.pts or 0) * (frame.time_base or Fraction(0)) - start_s
        start = round(time_s * SAMPLE_RATE)
        if start >= count:
            break
        skip = max(0, -start)
        part = block[skip : count - start]
        samples[start + skip : start + skip + len(part)] = part
    return samples


def _resampled(container: InputContainer, resampler: av.AudioResampler) -> Iterator[av.AudioFrame]:
    for frame in container.decode(audio=0):
        yield from resampler.resample(frame)
    yield from resampler.resample(None)
