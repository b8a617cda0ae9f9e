"""Writing an MP4 as frames and sound arrive: H.264 High and AAC, colour tagged BT.709.

Owns the delivered format (docs/media.md) and the conversion of RGB to it. Runs in child processes
only. The same calls give the same bytes: the number of encoder threads is part of the settings,
never taken from the machine, because x264's output depends on it.
"""

# PyAV's stubs leave the packet's stream open, so its members are partly unknown.
# pyright: reportUnknownMemberType=false

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

import av
import numpy as np
from av.container import OutputContainer
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation

from vitascope.clip import SAMPLE_RATE, PixelFormat
from vitascope.video import Size

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock, SoundSamples

SOUND_BLOCK: Final = 1024
"""Samples in one AAC frame; only a stream's last block may be shorter."""

SOUND_BIT_RATE: Final = 160_000

_SCALER: Final = int(Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INP)
"""Without ACCURATE_RND swscale rounds down and the picture comes out about one level too dark."""


_EXTRAS: Final = "open-gop=0:cabac=1:8x8dct=1:no-deblock=0"
"""What makes the stream High profile and keeps blocks from showing.

Measured beside `superfast` on three films at 720p and crf 20: 0.52 to 0.65 of its processor time,
0.67 to 1.2 of its bits, 0.2 to 0.4 dB better.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderSettings:
    """How x264 is driven. Two parts that are to be joined must be made with the same settings."""

    preset: str = "ultrafast"
    """Speed against size; what it leaves out of the High profile is put back, see `_EXTRAS`."""
    crf: int = 20
    """Constant quality: lower is better and larger."""
    threads: int = 2
    keyframe_s: int = 2
    """Longest time between two keyframes, which is how far a player must decode to seek."""


def video_frame(picture: "FrameBlock", pixel_format: PixelFormat) -> av.VideoFrame:
    """One picture of a block as a frame to encode: yuv420p, BT.709, limited range.

    Args:
        picture: `(height, width, 3)` for rgb24, `(height * 3 // 2, width)` for yuv420p.
        pixel_format: how `picture` lies in memory.
    """
    frame = av.VideoFrame.from_ndarray(picture, format=pixel_format.value)
    if pixel_format is PixelFormat.RGB24:
        frame = to_delivered(frame, source_range=ColorRange.JPEG)
    return tagged(frame)


def to_delivered(
    frame: av.VideoFrame,
    *,
    size: Size | None = None,
    source_range: ColorRange | None = None,
    source_space: Colorspace | None = None,
) -> av.VideoFrame:
    """Convert to yuv420p, BT.709 matrix, limited range; scale to `size` where it is given."""
    return frame.reformat(
        width=size.width if size else None,
        height=size.height if size else None,
        format="yuv420p",
        src_colorspace=source_space,
        src_color_range=source_range,
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
        interpolation=_SCALER,
        threads=1,
    )


def tagged(frame: av.VideoFrame) -> av.VideoFrame:
    """Say on the frame itself what its numbers mean, so that every later conversion is right."""
    # The frame wants FFmpeg's AVColorSpace, where BT.709 is 1 as ITU709 is for swscale.
    frame.colorspace = int(Colorspace.ITU709)
    frame.color_range = int(ColorRange.MPEG)
    frame.color_primaries = int(ColorPrimaries.BT709)
    frame.color_trc = int(ColorTrc.BT709)
    return frame


class SoundTrack:
    """The delivered kind of sound in a file: AAC-LC, 48 kHz, stereo; samples come in order."""

    def __init__(self, output: OutputContainer) -> None:
        self._output = output
        self._stream = output.add_stream(
            "aac", rate=SAMPLE_RATE, layout="stereo", bit_rate=SOUND_BIT_RATE
        )
        self._pending = np.empty((0, 2), np.float32)
        self._position = 0

    def add(self, samples: "SoundSamples") -> None:
        """Encode float32 samples of shape `(samples, 2)`, in whole AAC frames."""
        pending = np.concatenate([self._pending, samples]) if len(self._pending) else samples
        whole = len(pending) - len(pending) % SOUND_BLOCK
        for start in range(0, whole, SOUND_BLOCK):
            self._encode(pending[start : start + SOUND_BLOCK])
        self._pending = pending[whole:]

    def finish(self) -> None:
        """Encode what is left; the track is then as long as all samples that were added."""
        if len(self._pending):
            self._encode(self._pending)
        self._mux(None)

    def _encode(self, block: "SoundSamples") -> None:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block.T), "fltp", "stereo")
        frame.sample_rate = SAMPLE_RATE
        frame.time_base = Fraction(1, SAMPLE_RATE)
        frame.pts = self._position
        self._position += len(block)
        self._mux(frame)

    def _mux(self, frame: av.AudioFrame | None) -> None:
        self._output.mux(self._stream.encode(frame))


def open_mp4(path: Path, comment: str) -> OutputContainer:
    """An MP4 whose index lies before its media, so that it plays while it loads.

    Lengths of tracks are written in units of a sample; the muxer's own choice, milliseconds, cuts
    the sound of most films short by a fraction of one.
    """
    options = {"movflags": "+faststart", "movie_timescale": str(SAMPLE_RATE)}
    output = av.open(str(path), "w", format="mp4", options=options)
    output.metadata["comment"] = comment
    return output


class Encoder:
    """Writes one MP4. Use as a context manager: on an exception the file is removed.

    Frames and sound may come in any relation, but sound that follows the frames keeps the file
    well interleaved and the memory small.
    """

    def __init__(
        self,
        path: Path,
        *,
        size: Size,
        rate: Fraction,
        has_sound: bool,
        comment: str,
        settings: EncoderSettings | None = None,
    ) -> None:
        settings = settings or EncoderSettings()
        self._path = path
        self._time_base = 1 / rate
        self._frame_count = 0
        self._output = open_mp4(path, comment)
        self._video = self._output.add_stream(
            "libx264", rate=rate, width=size.width, height=size.height
        )
        self._configure(rate, settings)
        self._sound = SoundTrack(self._output) if has_sound else None

    def _configure(self, rate: Fraction, settings: EncoderSettings) -> None:
        self._video.pix_fmt = "yuv420p"
        self._video.options = {
            "preset": settings.preset,
            "crf": str(settings.crf),
            "profile": "high",
            "x264-params": _EXTRAS,
        }
        context = self._video.codec_context
        context.time_base = self._time_base
        context.gop_size = max(1, round(rate * settings.keyframe_s))
        context.thread_count = settings.threads
        context.color_primaries = int(ColorPrimaries.BT709)
        context.color_trc = int(ColorTrc.BT709)
        context.colorspace = int(Colorspace.ITU709)
        context.color_range = int(ColorRange.MPEG)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._output.mux(self._video.encode(None))
                if self._sound is not None:
                    self._sound.finish()
            self._output.close()
        finally:
            if kind is not None:
                self._path.unlink(missing_ok=True)

    def add_frame(self, frame: av.VideoFrame) -> None:
        """Encode the next frame: yuv420p of the file's size, see `video_frame`."""
        frame.pts = self._frame_count
        frame.time_base = self._time_base
        self._frame_count += 1
        self._output.mux(self._video.encode(frame))

    def add_sound(self, samples: "SoundSamples") -> None:
        """Encode the next samples: float32 in -1..1, shape `(samples, 2)`, at `SAMPLE_RATE`."""
        if self._sound is None:
            raise ValueError("this file was opened without sound")
        self._sound.add(samples)
