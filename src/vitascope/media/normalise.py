"""A client's film, written anew as an MP4 of our own kind. Runs in a sandbox only.

What comes out is what our encoder makes (docs/media.md); nothing of the input's container is
carried over. A film that our encoder made is recognised, and keeps its packets.
"""

# PyAV's stubs leave the packet's stream open, so its members are partly unknown.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

import av
import numpy as np
from av.container import InputContainer

from vitascope.clip import SAMPLE_RATE, PixelFormat
from vitascope.errors import MediaError
from vitascope.media.concat import copy_packets, parameters
from vitascope.media.conform import RATES, conformed, constant_rate
from vitascope.media.decode import placed_samples, sample_count
from vitascope.media.encode import Encoder, tagged, video_frame
from vitascope.media.facts import MediaFacts
from vitascope.media.probe import (
    FilmLimits,
    codec_name,
    header_duration_s,
    open_film,
    picture_stream,
    sound_stream,
)
from vitascope.media.sniff import Kind
from vitascope.video import Size

if TYPE_CHECKING:
    from vitascope.clip import SoundSamples

_MOST_KEPT_RATE: Final = max(RATES)

_WHOLE: Final = Fraction(19, 20)
"""The part of the announced length that must be there; with less the file was cut off."""


def normalise_video(path: Path, out: Path, *, size: Size | None, limits: FilmLimits) -> MediaFacts:
    """Write the film at `path` to `out`; returns the facts of what was written.

    Args:
        path: an untrusted file.
        out: the MP4 to write.
        size: wanted pixels, scaled and centre-cropped to cover; None keeps the film's shape.
        limits: of the input.

    Raises:
        MediaError: not a film of the accepted kinds, damaged, or outside the limits.
    """
    sound = _sound(path, limits)
    kept = _kept(path, out, size, limits)
    if kept is None:
        return _encode(path, out, size, limits, sound)
    frame_count, rate, kept_size = kept
    if sound is not None:
        sound = _fitted(sound, sample_count(frame_count, rate))
    copy_packets([(path, frame_count)], out, rate=rate, samples=sound, comment="")
    return _facts(kept_size, rate, frame_count, has_sound=sound is not None)


def _sound(path: Path, limits: FilmLimits) -> "SoundSamples | None":
    """The film's whole sound from the start of the film on; None where it has none."""
    with open_film(path, limits) as (_, container):
        picture = picture_stream(container, limits)
        if sound_stream(container) is None:
            return None
        length_s = header_duration_s(container, picture) or Fraction(limits.seconds)
        # Up to a second more: the picture may end up longer by its rounding to a constant rate.
        count = round((length_s + 1) * SAMPLE_RATE)
        return placed_samples(container, count, start_s=_start_s(container))


def _encode(
    path: Path, out: Path, size: Size | None, limits: FilmLimits, sound: "SoundSamples | None"
) -> MediaFacts:
    with open_film(path, limits) as (_, container):
        stream = picture_stream(container, limits)
        stream.thread_type = "AUTO"
        rate = constant_rate(stream.average_rate or stream.guessed_rate)
        frames = conformed(
            _decoded(container, stream, limits),
            size=size,
            rate=rate,
            start_s=_start_s(container),
            pixel_aspect=stream.sample_aspect_ratio or Fraction(1),
        )
        made, frame_count = _write(frames, out, rate, sound)
        length_s = header_duration_s(container, stream)
        if length_s is not None and (frame_count + 1) / rate < length_s * _WHOLE:
            raise MediaError("The video ends before its announced length; it is damaged.")
    return _facts(made, rate, frame_count, has_sound=sound is not None)


def _write(
    frames: Iterator[av.VideoFrame], out: Path, rate: Fraction, sound: "SoundSamples | None"
) -> tuple[Size, int]:
    """Encode frames and as much sound as they last; returns their size and number."""
    frame = next(frames, None)
    if frame is None:
        raise MediaError("The video has no picture.")
    size, count, position = Size(frame.width, frame.height), 0, 0
    with Encoder(out, size=size, rate=rate, has_sound=sound is not None, comment="") as encoder:
        while frame is not None:
            encoder.add_frame(tagged(frame))
            count += 1
            if sound is not None:
                end = sample_count(count, rate)
                encoder.add_sound(_fitted(sound[position:end], end - position))
                position = end
            frame = next(frames, None)
    return size, count


def _decoded(
    container: InputContainer, stream: av.VideoStream, limits: FilmLimits
) -> Iterator[av.VideoFrame]:
    """Frames of the picture, watched for their time: headers lie, and a jump would be filled up."""
    tick = stream.time_base or Fraction(1, 1000)
    end_s = _start_s(container) + Fraction(limits.seconds) + 1
    step = round(1 / ((stream.average_rate or RATES[-1]) * tick))
    expected = stream.start_time or 0
    for frame in container.decode(stream):
        if frame.pts is None:
            frame.pts = expected
        expected = frame.pts + step
        if frame.pts * tick > end_s:
            raise MediaError(f"The video is longer than {limits.seconds:g} s.")
        yield frame


def _kept(
    path: Path, out: Path, size: Size | None, limits: FilmLimits
) -> tuple[int, Fraction, Size] | None:
    """Number of frames, rate and size of a film whose packets can stay; None for all others.

    Those of our own encoder can: their parameters are equal to what it makes now. All frames are
    decoded and lie on the grid of a constant rate.
    """
    with open_film(path, limits) as (kind, container):
        stream = picture_stream(container, limits)
        rate = stream.average_rate
        if kind is not Kind.MP4 or codec_name(stream) != "h264" or not rate:
            return None
        own = Size(stream.codec_context.width, stream.codec_context.height)
        if size not in (None, own) or rate > _MOST_KEPT_RATE or own.width % 2 or own.height % 2:
            return None
        if parameters(path) != _own_parameters(own, rate, out):
            return None
        tick = stream.time_base or Fraction(1, 1)
        count = 0
        for frame in _decoded(container, stream, limits):
            if (frame.pts or 0) * tick != count / rate or frame.rotation:
                return None
            count += 1
        return (count, rate, own) if count == stream.frames else None


def _own_parameters(
    size: Size, rate: Fraction, out: Path
) -> tuple[bytes | None, int, int, Fraction | None]:
    """What our encoder makes for this size and rate, found out by encoding one black frame."""
    trial = out.with_name(out.name + ".trial")
    black = np.zeros((size.height * 3 // 2, size.width), np.uint8)
    try:
        with Encoder(trial, size=size, rate=rate, has_sound=False, comment="") as encoder:
            encoder.add_frame(video_frame(black, PixelFormat.YUV420P))
        return parameters(trial)
    finally:
        trial.unlink(missing_ok=True)


def _start_s(container: InputContainer) -> Fraction:
    """The time at which the film begins; its streams may begin a little later."""
    return Fraction(container.start_time or 0, 1_000_000)


def _fitted(samples: "SoundSamples", count: int) -> "SoundSamples":
    """Exactly `count` samples: cut, or filled up with silence."""
    if len(samples) >= count:
        return samples[:count]
    return np.concatenate([samples, np.zeros((count - len(samples), 2), np.float32)])


def _facts(size: Size, rate: Fraction, frame_count: int, *, has_sound: bool) -> MediaFacts:
    return MediaFacts(
        kind=Kind.MP4,
        width=size.width,
        height=size.height,
        duration_s=float(frame_count / rate),
        rate=rate,
        frame_count=frame_count,
        has_sound=has_sound,
        codec="h264",
    )
