"""Frames of a trusted film, one after another; runs in the runner child only."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import av
import numpy as np
from av.error import FFmpegError
from av.video.reformatter import ColorRange, Colorspace

from vitascope.engines.animatic.pixels.picture import Rgb
from vitascope.errors import RenderFailed

_THREADS: Final = 2


def frames_of(path: Path, frame_count: int, *, start: int = 0) -> Iterator[Rgb]:
    """Exactly `frame_count` frames from frame `start` on, RGB, one held at a time.

    Where the file ends early its last frame is given again, since a clip's length is promised.

    Raises:
        RenderFailed: the file is damaged, or holds no picture at `start`.
    """
    last: Rgb | None = None
    given = 0
    for number, frame in enumerate(decoded(path)):
        if given == frame_count:
            return
        if number >= start:
            last = as_rgb(frame)
            given += 1
            yield last
    if last is None:
        raise RenderFailed(f"The source film {path.name} has no frame {start}.")
    for _ in range(given, frame_count):
        yield last.copy()


def decoded(path: Path) -> Iterator[av.VideoFrame]:
    """Every frame of a film, in the order of showing, as the decoder gives it.

    Raises:
        RenderFailed: the file is damaged, or has no picture.
    """
    try:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            stream.codec_context.thread_count = _THREADS
            yield from container.decode(stream)
    except (FFmpegError, IndexError) as error:
        raise RenderFailed(f"The source film {path.name} cannot be decoded: {error}") from error


def as_rgb(frame: av.VideoFrame) -> Rgb:
    """One frame's pixels, of a file that our encoder made: BT.709, limited range."""
    made = frame.to_ndarray(
        format="rgb24",
        src_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
    )
    return np.ascontiguousarray(made, np.uint8)
