"""The sound of a trusted film, read back: what an edit of footage keeps. Runner child only."""

from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from av.error import FFmpegError

from vitascope.clip import SAMPLE_RATE
from vitascope.errors import RenderFailed


def sound_of(path: Path, samples: int) -> npt.NDArray[np.float32]:
    """The first `samples` of a film's sound, `(samples, 2)` float32; silence where it ends.

    Raises:
        RenderFailed: the file is damaged.
    """
    heard = np.zeros((samples, 2), np.float32)
    at = 0
    try:
        with av.open(str(path)) as container:
            resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
            for frame in container.decode(audio=0):
                for part in resampler.resample(frame):
                    block = part.to_ndarray().T[: samples - at]
                    heard[at : at + len(block)] = block
                    at += len(block)
                if at >= samples:
                    break
    except (FFmpegError, IndexError) as error:
        raise RenderFailed(f"The sound of {path.name} cannot be decoded: {error}") from error
    return heard
