"""Sound between a film of ours and a model: read from a file, fitted to a length."""

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import av
import numpy as np
from av.error import FFmpegError

from vitascope.clip import SAMPLE_RATE
from vitascope.errors import MediaError

if TYPE_CHECKING:
    import numpy.typing as npt

Samples: TypeAlias = "npt.NDArray[np.float32]"
"""Shape `(samples, 2)`, -1..1, at `SAMPLE_RATE`."""


def samples_of(frame_count: int, rate: Fraction) -> int:
    """Samples of sound that cover this many frames."""
    return round(frame_count * SAMPLE_RATE / rate)


def read_sound(path: Path, count: int) -> Samples:
    """The first `count` samples of a film's sound, placed by their times; silence elsewhere.

    Raises:
        MediaError: the file cannot be read.
    """
    samples = np.zeros((count, 2), np.float32)
    resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
    try:
        with av.open(str(path), "r", format="mp4") as container:
            for frame in container.decode(audio=0):
                for part in resampler.resample(frame):
                    _place(samples, part)
    except FFmpegError as error:
        raise MediaError("A source file of this video cannot be read; it is damaged.") from error
    return samples


def _place(samples: Samples, part: Any) -> None:
    block = part.to_ndarray().T
    start = round(Fraction(part.pts or 0) * part.time_base * SAMPLE_RATE)
    skip = max(0, -start)
    block = block[skip : max(skip, len(samples) - start)]
    samples[start + skip : start + skip + len(block)] = block


def fitted(waveform: Any, first: int, count: int) -> Samples:
    """`count` samples from `first` on of a vocoder's answer, silence where it is too short.

    Args:
        waveform: torch tensor `(1, channels, samples)` of one or two channels.
        first: where to begin.
        count: how many.
    """
    sound = waveform[0].float().cpu().numpy().T
    if sound.shape[1] == 1:
        sound = np.repeat(sound, 2, axis=1)
    part = sound[first : first + count]
    samples = np.zeros((count, 2), np.float32)
    samples[: len(part)] = np.clip(np.nan_to_num(part), -1, 1)
    return samples
