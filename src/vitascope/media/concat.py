"""Joining an extension: the source part's packets as they are, the new part, one sound track.

The picture of the source is not encoded again when its codec parameters (SPS and PPS) equal those
of the new part, which they do for everything that this version's encoder made. Sound is always
encoded anew: AAC packets cannot be joined, each track begins with its encoder's priming.
"""

# PyAV's stubs leave the packet's stream open, so its members are partly unknown.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

import av
import numpy as np
from av.container import InputContainer

from vitascope.clip import SAMPLE_RATE, Sound
from vitascope.errors import MediaError
from vitascope.media.decode import frames, opened, sample_count, sound_samples
from vitascope.media.encode import (
    Encoder,
    EncoderSettings,
    SoundTrack,
    open_mp4,
    tagged,
    to_delivered,
)
from vitascope.video import Size

if TYPE_CHECKING:
    from vitascope.clip import SoundSamples

SEAM_SAMPLES: Final = SAMPLE_RATE // 50
"""Cross-fade where the new part brings no overlap of its own: 20 ms, against a click."""


def join(
    source: Path,
    part: Path,
    path: Path,
    *,
    rate: Fraction,
    sound: Sound | None,
    comment: str,
    settings: EncoderSettings,
) -> bool:
    """Write source and new part as one film.

    Args:
        source: MP4 of our own encoder, at `rate`.
        part: the new frames, without sound, made with `settings` at `rate`.
        path: the film to write.
        rate: frames a second of both.
        sound: of the new part, with its overlap; None for a part without sound.
        comment: written into the film's metadata.
        settings: for the source part, where it has to be encoded again.

    Returns:
        Whether the source's packets were copied.

    Raises:
        MediaError: the source cannot be read.
    """
    is_copied = parameters(source) == parameters(part)
    if not is_copied:
        source_picture = path.with_suffix(".source.mp4")
        _encode_again(source, source_picture, part, rate, settings)
    else:
        source_picture = source
    source_count, part_count = frame_count(source_picture), frame_count(part)
    samples = _joined_sound(
        sound_samples(source, sample_count(source_count, rate)),
        sound,
        sample_count(source_count, rate),
        sample_count(source_count + part_count, rate),
    )
    copy_packets(
        [(source_picture, source_count), (part, part_count)],
        path,
        rate=rate,
        samples=samples,
        comment=comment,
    )
    if not is_copied:
        source_picture.unlink()
    return is_copied


def cross_faded(end: "SoundSamples", start: "SoundSamples") -> "SoundSamples":
    """Equal-power cross-fade of two stretches of equal length, shape `(samples, 2)`.

    Where the two are alike (an engine that plays the same scene on), their plain sum would swell
    by up to 3 dB in the middle; so the law takes their correlation into account, and power stays
    level for alike and for unlike sounds.
    """
    angle = (np.arange(len(end), dtype=np.float32) + 0.5) / max(1, len(end)) * (np.pi / 2)
    power = float(np.sqrt(np.sum(end * end) * np.sum(start * start)))
    likeness = float(np.clip(np.sum(end * start) / power, 0, 1)) if power > 0 else 0.0
    level = 1 / np.sqrt(1 + likeness * np.sin(2 * angle))
    fade_out, fade_in = np.cos(angle) * level, np.sin(angle) * level
    return (end * fade_out[:, None] + start * fade_in[:, None]).astype(np.float32)


def _joined_sound(
    source: "SoundSamples | None", sound: Sound | None, seam: int, total: int
) -> "SoundSamples | None":
    """Both sounds as one of `total` samples, cross-faded before `seam`; None if neither is there.

    A side without sound counts as silence.
    """
    if source is None and sound is None:
        return None
    joined = np.zeros((total, 2), np.float32)
    if source is not None:
        joined[:seam] = source
    if sound is None:
        lead = np.zeros((SEAM_SAMPLES, 2), np.float32)
    else:
        new = sound.samples[sound.lead_samples :]
        joined[seam : seam + len(new)] = new[: total - seam]
        # Without an overlap the part's own beginning, mirrored, leads in: it meets the first
        # sample without a step, and there is no dip as two plain ramps would make one.
        has_lead = sound.lead_samples > 0
        lead = sound.samples[: sound.lead_samples] if has_lead else new[:SEAM_SAMPLES][::-1]
    length = min(len(lead), seam)
    if length:
        joined[seam - length : seam] = cross_faded(joined[seam - length : seam], lead[-length:])
    return joined


def parameters(path: Path) -> tuple[bytes | None, int, int, Fraction | None]:
    """What must be equal for packets of two files to stand in one track."""
    with opened(path) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        return context.extradata, context.width, context.height, stream.time_base


def frame_count(path: Path) -> int:
    """Frames of a film, by its packets."""
    with opened(path) as container:
        return sum(1 for packet in container.demux(video=0) if packet.size)


def _encode_again(
    source: Path, path: Path, part: Path, rate: Fraction, settings: EncoderSettings
) -> None:
    """Make the source part anew, in the new part's size and format, without sound."""
    _, width, height, _ = parameters(part)
    size = Size(width, height)
    with Encoder(
        path, size=size, rate=rate, has_sound=False, comment="", settings=settings
    ) as encoder:
        for frame in frames(source):
            encoder.add_frame(tagged(to_delivered(frame, size=size)))
    if parameters(path) != parameters(part):
        raise MediaError("The source of this extension cannot be joined with its new part.")


def copy_packets(
    parts: Sequence[tuple[Path, int]],
    path: Path,
    *,
    rate: Fraction,
    samples: "SoundSamples | None",
    comment: str,
) -> None:
    """Write the pictures of all parts, as they are, behind each other, with one sound track.

    Args:
        parts: MP4s with equal `parameters`, each with its number of frames.
        path: the film to write.
        rate: frames a second of all of them.
        samples: the sound, as long as all parts together; None for a film without sound.
        comment: written into the film's metadata.
    """
    with open_mp4(path, comment) as output, ExitStack() as stack:
        inputs = [(stack.enter_context(opened(part)), count) for part, count in parts]
        video = output.add_stream_from_template(inputs[0][0].streams.video[0])
        track = SoundTrack(output) if samples is not None else None
        done = position = 0
        for container, count in inputs:
            for packet in _packets(container, done / rate):
                packet.stream = video
                output.mux(packet)
                if track is not None and samples is not None:
                    end = min(len(samples), position + sample_count(1, rate))
                    track.add(samples[position:end])
                    position = end
            done += count
        if track is not None and samples is not None:
            track.add(samples[position:])
            track.finish()


def _packets(
    container: InputContainer, offset_s: Fraction
) -> Iterator["av.Packet[av.VideoStream]"]:
    """The packets of the picture, moved by an offset; FFmpeg's empty last one left out."""
    stream = container.streams.video[0]
    tick = stream.time_base or Fraction(1, 1)
    offset = round(offset_s / tick) - (stream.start_time or 0)
    for packet in container.demux(stream):
        if packet.size and packet.pts is not None and packet.dts is not None:
            packet.pts += offset
            packet.dts += offset
            yield packet
