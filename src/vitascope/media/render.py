"""From a clip to the files of an attempt: film, thumbnail, spritesheet, recipe.

Runs in the runner, where it is the border of the engine seam: what an engine promises of its clip
(`clip.py`) is checked here, block by block, and a broken promise fails the attempt in words.
"""

import errno
import json
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import av
import numpy as np

from vitascope.clip import SAMPLE_RATE, Clip, PixelFormat, Shot, Sound, SourceClip
from vitascope.errors import RenderFailed, StorageError
from vitascope.media.concat import join
from vitascope.media.decode import frames_at, sample_count
from vitascope.media.encode import Encoder, EncoderSettings, video_frame
from vitascope.media.poster import poster_index, write_poster
from vitascope.media.spritesheet import Spritesheet
from vitascope.video import Operation, Size, Variant

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock

FILE_NAMES: Final = {
    Variant.VIDEO: "video.mp4",
    Variant.THUMBNAIL: "thumbnail.webp",
    Variant.SPRITESHEET: "spritesheet.jpg",
}
RECIPE_NAME: Final = "recipe.json"

MAX_LEAD_SAMPLES: Final = SAMPLE_RATE
"""Longest overlap that an extension's sound may bring: one second (`clip.Sound`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFiles:
    """What `write_clip` left in the directory; names, not paths."""

    files: dict[Variant, str]
    recipe: str | None
    frame_count: int
    """Frames in the film: for an extension the stitched total."""
    source_copied: bool | None
    """For an extension: whether the source's picture was copied, not encoded again; else None."""


def write_clip(
    clip: Clip,
    shot: Shot,
    directory: Path,
    *,
    comment: str,
    on_frame: Callable[[int], None],
    settings: EncoderSettings | None = None,
) -> MadeFiles:
    """Consume the clip and write its files into `directory`, which exists.

    The files get their names once all of them are whole; whatever is raised, none is left behind.

    Args:
        clip: as the engine gave it; its frames are consumed once.
        shot: what the engine was asked for.
        directory: where the files go.
        comment: written into the film's metadata, e.g. that no neural network made it.
        on_frame: told the number of new frames encoded so far, after each. May raise Cancelled.
        settings: how to encode.

    Raises:
        RenderFailed: the clip breaks a promise of the seam.
        Cancelled: as raised by `on_frame` or by the engine's frames.
        MediaError: the source of an extension cannot be read.
        StorageError: the disk is full.
    """
    source = _source_of(shot)
    sound = checked_sound(clip.sound, shot)
    with full_disk_named(), TemporaryDirectory(prefix="making-", dir=directory) as name:
        making = Path(name)
        film = _Film(shot, source, sound, comment, settings or EncoderSettings())
        source_copied = film.write(clip, making, on_frame)
        recipe = _write_recipe(clip, making)
        for each in (*FILE_NAMES.values(), *([recipe] if recipe else [])):
            os.replace(making / each, directory / each)
    return MadeFiles(
        files=dict(FILE_NAMES),
        recipe=recipe,
        frame_count=shot.frame_count + (source.frame_count if source else 0),
        source_copied=source_copied,
    )


def checked_sound(sound: Sound | None, shot: Shot) -> Sound | None:
    """The clip's sound, trimmed to -1..1 and to the sample; raises RenderFailed if it is broken."""
    if sound is None:
        return None
    samples = sound.samples
    if not isinstance(samples, np.ndarray) or samples.dtype != np.float32:  # pyright: ignore[reportUnnecessaryIsInstance] - engines are plugins: their word is checked
        raise RenderFailed("The engine's sound is not a float32 array.")
    if samples.ndim != 2 or samples.shape[1] != 2:
        raise RenderFailed(f"The engine's sound has shape {samples.shape}, not (samples, 2).")
    most = MAX_LEAD_SAMPLES if shot.operation is Operation.EXTEND else 0
    if not 0 <= sound.lead_samples <= most:
        raise RenderFailed(
            f"The engine's sound leads by {sound.lead_samples} samples; up to {most} are allowed."
        )
    expected = sound.lead_samples + sample_count(shot.frame_count, shot.rate)
    if abs(len(samples) - expected) > 1:
        raise RenderFailed(f"The engine's sound has {len(samples)} samples, not {expected}.")
    if not np.isfinite(samples).all():
        raise RenderFailed("The engine's sound holds values that are not finite.")
    fitted = np.zeros((expected, 2), np.float32)
    fitted[: len(samples)] = samples[:expected]
    return Sound(samples=np.clip(fitted, -1, 1), lead_samples=sound.lead_samples)


@dataclass(frozen=True, slots=True)
class _Film:
    """One film in the making: encodes the new frames and, for an extension, joins them."""

    shot: Shot
    source: SourceClip | None
    sound: Sound | None
    comment: str
    settings: EncoderSettings

    def write(self, clip: Clip, making: Path, on_frame: Callable[[int], None]) -> bool | None:
        """Write film and stills into `making`; whether an extension's source was copied."""
        film = making / FILE_NAMES[Variant.VIDEO]
        stills = _Stills(self.shot.size, self.shot.frame_count, self.source)
        if self.source is None:
            self._encode(clip, film, self.sound, stills, on_frame)
            source_copied = None
        else:
            part = making / "part.mp4"
            self._encode(clip, part, None, stills, on_frame)
            source_copied = join(
                self.source.path,
                part,
                film,
                rate=self.shot.rate,
                sound=self.sound,
                comment=self.comment,
                settings=self.settings,
            )
        stills.write(making)
        return source_copied

    def _encode(
        self,
        clip: Clip,
        path: Path,
        sound: Sound | None,
        stills: "_Stills",
        on_frame: Callable[[int], None],
    ) -> None:
        """Encode all new frames, the sound running along with them."""
        position = 0
        with Encoder(
            path,
            size=self.shot.size,
            rate=self.shot.rate,
            has_sound=sound is not None,
            comment=self.comment,
            settings=self.settings,
        ) as encoder:
            for index, picture in enumerate(_pictures(clip, self.shot)):
                frame = video_frame(picture, clip.pixel_format)
                stills.offer(index, frame)
                encoder.add_frame(frame)
                if sound is not None:
                    end = sample_count(index + 1, self.shot.rate)
                    encoder.add_sound(sound.samples[position:end])
                    position = end
                on_frame(index + 1)


class _Stills:
    """Thumbnail and spritesheet of the whole film, collected while its frames go by."""

    def __init__(self, size: Size, frame_count: int, source: SourceClip | None) -> None:
        self._source = source
        self._offset = source.frame_count if source else 0
        total = self._offset + frame_count
        self._poster_index = poster_index(total)
        self._poster: av.VideoFrame | None = None
        self._sheet = Spritesheet(size, total)

    def offer(self, index: int, frame: av.VideoFrame) -> None:
        """Look at new frame `index`."""
        self._take(self._offset + index, frame)

    def write(self, directory: Path) -> None:
        """Fill up with frames of the source, and write both files."""
        if self._source is not None:
            wanted = self._sheet.indices | {self._poster_index}
            of_source = sorted(index for index in wanted if index < self._offset)
            for index, frame in frames_at(self._source.path, of_source, self._source.rate):
                self._take(index, frame)
        if self._poster is None:
            raise RenderFailed("The engine gave no frames.")
        write_poster(self._poster, directory / FILE_NAMES[Variant.THUMBNAIL])
        self._sheet.write(directory / FILE_NAMES[Variant.SPRITESHEET])

    def _take(self, index: int, frame: av.VideoFrame) -> None:
        if index == self._poster_index:
            self._poster = frame
        self._sheet.offer(index, frame)


def _source_of(shot: Shot) -> SourceClip | None:
    """The clip that the new part is joined to; None for all operations but extend."""
    if shot.operation is not Operation.EXTEND:
        return None
    if shot.source is None:
        raise RenderFailed("An extension was asked for without the clip to extend.")
    return shot.source


@contextmanager
def full_disk_named() -> Generator[None]:
    """A full disk is no fault of the engine, and an operator should read of it.

    Raises:
        StorageError: in place of what the system says of a full disk.
    """
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise StorageError("There is no space left to write the video's files.") from error


def _pictures(clip: Clip, shot: Shot) -> "Iterator[FrameBlock]":
    """Every picture of the clip in order; raises RenderFailed at the first broken promise."""
    width, height = shot.size.width, shot.size.height
    is_rgb = clip.pixel_format is PixelFormat.RGB24
    shape = (height, width, 3) if is_rgb else (height * 3 // 2, width)
    count = 0
    for block in clip.frames:
        _check_block(block, shape)
        count += len(block)
        if count > shot.frame_count:
            raise RenderFailed(
                f"The engine gave more than the {shot.frame_count} frames asked for."
            )
        yield from block
    if count != shot.frame_count:
        raise RenderFailed(f"The engine gave {count} frames, {shot.frame_count} were asked for.")


def _check_block(block: "FrameBlock", shape: tuple[int, ...]) -> None:
    if not isinstance(block, np.ndarray) or block.dtype != np.uint8:  # pyright: ignore[reportUnnecessaryIsInstance] - engines are plugins: their word is checked
        raise RenderFailed("The engine gave a frame block that is not a uint8 array.")
    if block.ndim != len(shape) + 1 or block.shape[1:] != shape or len(block) == 0:
        raise RenderFailed(
            f"The engine gave a frame block of shape {block.shape}, not (frames, "
            f"{', '.join(map(str, shape))})."
        )
    if not block.flags.c_contiguous:
        raise RenderFailed("The engine gave a frame block that is not contiguous in memory.")


def _write_recipe(clip: Clip, directory: Path) -> str | None:
    if clip.recipe is None:
        return None
    try:
        text = json.dumps(clip.recipe, allow_nan=False, separators=(",", ":"), sort_keys=True)
    except (TypeError, ValueError) as error:
        raise RenderFailed("The engine's recipe is not plain JSON.") from error
    (directory / RECIPE_NAME).write_text(text, encoding="utf-8")
    return RECIPE_NAME
