"""The facts of a film: which decoders are let loose on it, its limits, its rate.

Runs in a sandbox for a client's files, and in the runner for our own.
"""

# PyAV's stubs leave the packet's stream open, so its members are partly unknown.
# pyright: reportUnknownMemberType=false

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
import av.logging
from av.container import InputContainer
from av.error import FFmpegError
from av.stream import Disposition

from vitascope.errors import MediaError
from vitascope.media.facts import MediaFacts
from vitascope.media.sniff import Kind, sniff_file

_DEMUXERS: Final = {Kind.MP4: "mov", Kind.MOV: "mov", Kind.WEBM: "matroska", Kind.AVI: "avi"}
"""The only ones, chosen by magic bytes and forced: none of them opens a second file."""

_DECODERS: Final = frozenset(
    ("h264", "hevc", "vp8", "vp9", "av1", "mpeg4", "mpeg2video", "mpeg1video", "mjpeg", "prores")
)
_SOUND_DECODERS: Final = frozenset(
    ("aac", "mp3", "mp2", "opus", "vorbis", "flac", "alac", "ac3", "eac3")
)

_LEAST_SIDE: Final = 16
_MOST_SIDE: Final = 8192


@dataclass(frozen=True, slots=True)
class FilmLimits:
    """What a film may be at most."""

    frame_pixels: int
    seconds: float


@contextmanager
def open_film(path: Path, limits: FilmLimits) -> Generator[tuple[Kind, InputContainer]]:
    """An untrusted film, open for reading; FFmpeg's errors in the block become MediaError.

    Opening already decodes a little, to find out what the header leaves open, so the limit of
    pixels goes along; a stream that grows later runs into it as well.

    Raises:
        MediaError: not a film of the accepted kinds, or damaged.
    """
    kind = sniff_file(path)
    if kind is None or not kind.is_video:
        raise MediaError("The file is not an MP4, MOV, WebM or AVI video.")
    av.logging.set_level(av.logging.PANIC)
    try:
        # Of the demuxers above only mov knows references to other files; they are off by default,
        # and no protocol but a plain file is there to follow one.
        options = {"protocol_whitelist": "file", "max_pixels": str(limits.frame_pixels)}
        with av.open(str(path), "r", format=_DEMUXERS[kind], options=options) as container:
            for stream in container.streams.video:
                stream.codec_context.options = {"max_pixels": options["max_pixels"]}
            yield kind, container
    except FFmpegError as error:
        raise MediaError("The video could not be decoded; it is damaged.") from error


def picture_stream(container: InputContainer, limits: FilmLimits) -> av.VideoStream:
    """The film's picture, checked against the limits before anything of it is decoded.

    Raises:
        MediaError: there is none, or its codec, its size or the film's length is out of bounds.
    """
    stream = next(
        (
            each
            for each in container.streams.video
            if not each.disposition & Disposition.attached_pic
        ),
        None,
    )
    if stream is None:
        raise MediaError("The video has no picture.")
    context = stream.codec_context
    name = codec_name(stream)
    if name not in _DECODERS:
        raise MediaError(f"The video is in a format that is not read here ({name}).")
    check_size(context.width, context.height, limits)
    duration_s = header_duration_s(container, stream)
    if duration_s is not None and duration_s > limits.seconds:
        raise MediaError(
            f"The video is {float(duration_s):.1f} s long; up to {limits.seconds:g} s are read."
        )
    return stream


def sound_stream(container: InputContainer) -> av.AudioStream | None:
    """The film's sound, if it has any.

    Raises:
        MediaError: its format is not read here; leaving it out silently would surprise.
    """
    if not container.streams.audio:
        return None
    stream = container.streams.audio[0]
    name = codec_name(stream)
    if name not in _SOUND_DECODERS and not name.startswith("pcm_"):
        raise MediaError(f"The video's sound is in a format that is not read here ({name}).")
    return stream


def codec_name(stream: av.VideoStream | av.AudioStream) -> str:
    """FFmpeg's word for the format, whichever decoder serves it (`libdav1d` reads `av1`)."""
    return stream.codec_context.codec.canonical_name


def check_size(width: int, height: int, limits: FilmLimits) -> None:
    """Raises MediaError for a picture that is too small, too long or too large to handle."""
    fits = min(width, height) >= _LEAST_SIDE and max(width, height) <= _MOST_SIDE
    if not fits or width * height > limits.frame_pixels:
        raise MediaError(
            f"The video is {width}x{height}; sides of {_LEAST_SIDE} to {_MOST_SIDE} and up to "
            f"{limits.frame_pixels / 1_000_000:.1f} million pixels are read."
        )


def header_duration_s(container: InputContainer, stream: av.VideoStream) -> Fraction | None:
    """The length that the header gives, in seconds."""
    if stream.duration and stream.time_base:
        return stream.duration * stream.time_base
    return Fraction(container.duration, 1_000_000) if container.duration else None


def probe(path: Path, limits: FilmLimits) -> MediaFacts:
    """Facts from the header and the first frame, which is decoded to see that it can be.

    A file without a length in its header (a browser's recording) is read through for it.

    Raises:
        MediaError: it is not a film of the accepted kinds, damaged, or outside the limits.
    """
    with open_film(path, limits) as (kind, container):
        stream = picture_stream(container, limits)
        first = next(container.decode(stream), None)
        if first is None:
            raise MediaError("The video has no picture.")
        duration_s = header_duration_s(container, stream)
        rate = stream.average_rate or stream.guessed_rate
        frame_count = stream.frames or None
        if duration_s is None:
            duration_s, frame_count = _measured(container, stream, limits)
            rate = Fraction(frame_count) / duration_s if duration_s else rate
        lying = first.rotation % 180 == 90
        width, height = first.width, first.height
        return MediaFacts(
            kind=kind,
            width=height if lying else width,
            height=width if lying else height,
            duration_s=float(duration_s),
            rate=rate,
            frame_count=frame_count,
            has_sound=sound_stream(container) is not None,
            codec=codec_name(stream),
        )


def _measured(
    container: InputContainer, stream: av.VideoStream, limits: FilmLimits
) -> tuple[Fraction, int]:
    """Length and number of frames, by going through the packets without decoding them."""
    container.seek(0)
    count, end = 0, Fraction(0)
    for packet in container.demux(stream):
        if packet.size and packet.pts is not None:
            count += 1
            end = max(end, (packet.pts + (packet.duration or 0)) * packet.time_base)
            if end > limits.seconds:
                raise MediaError(f"The video is longer than {limits.seconds:g} s.")
    return end, count
