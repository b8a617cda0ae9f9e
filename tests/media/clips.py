"""Clips and shots for tests of the media package, and a reader of MP4 boxes."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from tests.media_files import picture, tone
from vitascope.clip import Clip, PixelFormat, Shot, Sound, SourceClip
from vitascope.video import Json, Operation, Size

SMALL = Size(320, 192)


def shot_of(
    frame_count: int = 24,
    size: Size = SMALL,
    rate: Fraction = Fraction(24),
    source: SourceClip | None = None,
) -> Shot:
    return Shot(
        operation=Operation.EXTEND if source else Operation.CREATE,
        model="test",
        prompt="a test",
        seed=1,
        size=size,
        rate=rate,
        frame_count=frame_count,
        source=source,
    )


def blocks_of(shot: Shot, per_block: int = 1, start: int = 0) -> Iterator[npt.NDArray[np.uint8]]:
    for first in range(0, shot.frame_count, per_block):
        last = min(first + per_block, shot.frame_count)
        yield np.stack(
            [picture(shot.size.width, shot.size.height, start + i) for i in range(first, last)]
        )


def sound_of(shot: Shot, frequency: float = 440.0, lead_samples: int = 0) -> Sound:
    seconds = float(shot.frame_count / shot.rate)
    samples = tone(seconds + lead_samples / 48_000, frequency)
    return Sound(samples=samples, lead_samples=lead_samples)


def clip_of(
    shot: Shot, *, sound: Sound | None = None, start: int = 0, recipe: Json | None = None
) -> Clip:
    return Clip(
        pixel_format=PixelFormat.RGB24,
        frames=blocks_of(shot, start=start),
        sound=sound,
        recipe=recipe,
    )


def source_of(path: Path, shot: Shot, *, has_sound: bool) -> SourceClip:
    return SourceClip(
        path=path, rate=shot.rate, frame_count=shot.frame_count, has_sound=has_sound, recipe=None
    )


def ignore(count: int) -> None:
    """An `on_frame` that wants to know nothing."""


def boxes(path: Path) -> list[str]:
    """Names of an MP4's top-level boxes, in order."""
    names: list[str] = []
    content = path.read_bytes()
    offset = 0
    while offset < len(content):
        size = int.from_bytes(content[offset : offset + 4], "big")
        names.append(content[offset + 4 : offset + 8].decode())
        assert size >= 8
        offset += size
    return names


def packets(path: Path) -> list[tuple[bytes, int | None, int | None]]:
    """Bytes, pts and dts of each packet of the picture."""
    with av.open(str(path)) as container:
        return [
            (bytes(packet), packet.pts, packet.dts)
            for packet in container.demux(video=0)
            if packet.size
        ]


def decoded(path: Path) -> list[npt.NDArray[np.uint8]]:
    """Every frame as RGB."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def lengths(path: Path) -> tuple[Fraction, Fraction | None]:
    """Length in seconds of the picture track, and of the sound track if there is one."""
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        video_s = Fraction(video.duration or 0) * (video.time_base or 0)
        if not container.streams.audio:
            return video_s, None
        audio = container.streams.audio[0]
        return video_s, Fraction(audio.duration or 0) * (audio.time_base or 0)
