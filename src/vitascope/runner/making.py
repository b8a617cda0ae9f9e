"""One attempt inside the runner: from a shot, through the engine, to files and their timings.

Owns what lies between the engine seam and `writer.py`: the timing of the phases, the label in the
film's metadata, and extensions by engines that can only create.
"""

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vitascope.clip import SAMPLE_RATE, Clip, Shot, Sound
from vitascope.engines.base import Engine, ModelCapabilities
from vitascope.errors import MediaError, RenderFailed, RenderRefused
from vitascope.media.decode import frames_at
from vitascope.media.poster import scaled_image
from vitascope.media.render import full_disk_named
from vitascope.runner.messages import Finished, Render
from vitascope.runner.progress import ProgressTrack
from vitascope.runner.writer import FilmWriter
from vitascope.video import Json, Operation, Size

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock

_LAST_FRAME: Final = "last_frame.png"

WAITING_BYTES: Final = 128 * 2**20
"""Frames of a neural model that may wait for the encoder: it gives them in bursts, up to a second
of film at a time, and its device is to go on meanwhile."""

_WAITING_FRAMES: Final = 2
"""The same for a procedural one, which gives one after the other."""


def render_film(
    engine: Engine, model: ModelCapabilities, render: Render, track: ProgressTrack
) -> "RenderedFilm":
    """Have the engine make a film; its files are written meanwhile, in the attempt's directory.

    Returns once all frames are taken: the engine is free, the files are not yet whole.

    Args:
        engine: loaded.
        model: what `render.shot.model` can do.
        render: the shot and where to work; the directory holds nothing else.
        track: told of all progress; raises Cancelled through the engine when asked to stop.

    Raises:
        RenderRefused: the engine cannot make this shot.
        RenderFailed: the clip breaks a promise of the seam.
        Cancelled: as raised by `track`.
        MediaError: the source cannot be read.
        StorageError: the disk is full.
    """
    shot = render.shot
    began = time.monotonic()
    asked = _within(model, shot, render.directory)
    clip = engine.render(asked, track)
    if not isinstance(clip, Clip):  # pyright: ignore[reportUnnecessaryIsInstance] # engines are plugins: their word is checked
        raise RenderFailed("The engine gave something that is not a clip.")
    before = track.end_phases()
    if asked is not shot:
        clip = _without_first_frame(clip, shot)
    frames = TimedFrames(clip)
    encode_began = time.monotonic()
    writer = FilmWriter(
        clip,
        shot,
        render.directory,
        comment=_label(model),
        most_bytes=_most_waiting(model, shot.size),
        check=track.check,
    )
    with full_disk_named():
        writer.take_all(frames, track.frame_taken)
    # An engine may go on with other phases while its frames are read.
    seconds = track.end_phases()
    others = sum(
        spent - before.get(phase, 0.0)
        for phase, spent in seconds.items()
        if phase not in (track.frame_phase, "encode")
    )
    seconds[track.frame_phase] = before.get(track.frame_phase, 0.0) + max(
        0.0, frames.seconds - others
    )
    seconds["engine"] = encode_began - began + frames.seconds
    return RenderedFilm(
        render=render,
        writer=writer,
        model_revision=model.revision,
        notes=dict(clip.notes),
        seconds=seconds,
        encode_began=encode_began + frames.seconds,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedFilm:
    """A film whose frames are all taken; for the thread that finishes it."""

    render: Render
    writer: FilmWriter
    model_revision: str
    notes: Json
    seconds: dict[str, float]
    """Of the phases so far."""
    encode_began: float
    """When encoding would have begun, had the engine given all its frames first."""

    def finish(self) -> Finished:
        """Wait for the files.

        Raises:
            RenderFailed, Cancelled, MediaError, StorageError: as `media.render.write_clip`.
        """
        made = self.writer.finish()
        seconds = self.seconds | {"encode": time.monotonic() - self.encode_began}
        return Finished(
            of=self.render.of,
            files=made.files,
            recipe=made.recipe,
            model_revision=self.model_revision,
            timings={phase: round(spent, 3) for phase, spent in seconds.items()},
            notes=self.notes,
        )


class TimedFrames:
    """A clip's frames, passed on while the time that the engine takes for them is counted."""

    def __init__(self, clip: Clip) -> None:
        self._frames = clip.frames
        self.seconds = 0.0
        """Spent in the engine so far."""

    def __iter__(self) -> "Iterator[FrameBlock]":
        blocks = iter(self._frames)
        try:
            while True:
                began = time.monotonic()
                try:
                    block = next(blocks)
                except StopIteration:
                    return
                finally:
                    self.seconds += time.monotonic() - began
                yield block
        finally:
            # A generator is closed at once, so that a stopped attempt lets go of its memory
            # before the next one begins; other iterables have nothing to close.
            close = getattr(blocks, "close", None)
            if close is not None:
                with suppress(RuntimeError):
                    close()


def _most_waiting(model: ModelCapabilities, size: Size) -> int:
    return WAITING_BYTES if model.is_neural else _WAITING_FRAMES * size.width * size.height * 3


def _label(model: ModelCapabilities) -> str:
    kind = "a neural video model" if model.is_neural else "a procedural renderer, no neural model"
    return f"Made by Vitascope with {model.name} {model.revision}, {kind}."


def _within(model: ModelCapabilities, shot: Shot, directory: Path) -> Shot:
    """The shot as the engine can make it.

    An extension by a model that only creates begins with the source's last frame, which is made
    once more and then left out (`ModelCapabilities.operations`).
    """
    if shot.operation in model.operations:
        return shot
    can_continue = model.has_first_frame and Operation.CREATE in model.operations
    if shot.operation is not Operation.EXTEND or not can_continue or shot.source is None:
        raise RenderRefused(f"The model {model.name!r} cannot {shot.operation.value} videos.")
    source = shot.source
    first_frame = directory / _LAST_FRAME
    try:
        ((_, frame),) = frames_at(source.path, [source.frame_count - 1], source.rate)
    except ValueError as error:
        raise MediaError("The last frame of the source cannot be read.") from error
    scaled_image(frame, shot.size).save(first_frame)
    return replace(
        shot,
        operation=Operation.CREATE,
        source=None,
        first_frame=first_frame,
        frame_count=shot.frame_count + 1,
    )


def _without_first_frame(clip: Clip, shot: Shot) -> Clip:
    """The clip less its first frame, whose sound becomes the overlap at the seam."""
    sound = clip.sound
    if sound is not None:
        lead = round(SAMPLE_RATE / shot.rate)
        sound = Sound(samples=sound.samples, lead_samples=sound.lead_samples + lead)
    return replace(clip, frames=_tail(clip), sound=sound)


def _tail(clip: Clip) -> "Iterator[FrameBlock]":
    """All frames but the first; the blocks keep their memory."""
    is_first = True
    for block in clip.frames:
        rest = block[1:] if is_first else block
        is_first = False
        if len(rest):
            yield rest
