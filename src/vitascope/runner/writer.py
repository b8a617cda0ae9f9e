"""Writing a film beside the engine that makes it: a thread that encodes what the main thread takes.

Owns the hand-over of frames between the two, bounded in bytes. Engines keep to the main thread;
`media.render` does all that makes files of frames.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from vitascope.clip import Clip, Shot
from vitascope.errors import Cancelled
from vitascope.media.render import MadeFiles, write_clip

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock


class FilmWriter:
    """Writes the files of one clip in a thread of its own.

    Args:
        clip: as the engine gave it; its frames come by `take_all`.
        shot: what the engine was asked for.
        directory: where the files go.
        comment: for the film's metadata.
        most_bytes: frames that may wait for the encoder; one block may, however large.
        check: called after each frame that is encoded; raises Cancelled when it is to stop.
    """

    def __init__(
        self,
        clip: Clip,
        shot: Shot,
        directory: Path,
        *,
        comment: str,
        most_bytes: int,
        check: Callable[[], None],
    ) -> None:
        self._frames = _Frames(most_bytes)
        self._made: MadeFiles | None = None
        self._error: BaseException | None = None
        # The clip's own frames are left out: they hold on to the engine's work.
        written = replace(clip, frames=self._frames)

        def write() -> None:
            try:
                self._made = write_clip(
                    written, shot, directory, comment=comment, on_frame=lambda _: check()
                )
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                self._error = error
            finally:
                self._frames.close()

        self._thread = threading.Thread(target=write, name="film-writer", daemon=True)

    def take_all(self, blocks: "Iterable[FrameBlock]", on_taken: Callable[[int], None]) -> None:
        """Take every block of the clip; for the main thread.

        Args:
            blocks: the clip's frames.
            on_taken: told the number of frames taken so far, after each block.

        Raises:
            Whatever the engine, `on_taken` or the writing raises; nothing is written then.
        """
        self._thread.start()
        count = 0
        try:
            for block in blocks:
                if not self._frames.put(block):
                    break
                count += getattr(block, "shape", (1,))[0]
                on_taken(count)
        except BaseException:
            self._frames.break_off()
            self._thread.join()
            raise
        self._frames.end()
        if self._frames.is_closed:
            self.finish()

    def finish(self) -> MadeFiles:
        """Wait for the files, after `take_all`; raises what the writing has raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._made is not None  # noqa: S101 # the thread leaves one or the other
        return self._made


class _Frames:
    """Blocks on their way from one thread to another; iterated once.

    They are copied: an engine may write its next frames over the ones it gave.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._blocks: deque[FrameBlock] = deque()
        self._bytes = 0
        self._has_ended = False
        self._is_broken_off = False
        self.is_closed = False
        """Nobody reads them any more."""
        self._changed = threading.Condition()

    def put(self, block: "FrameBlock") -> bool:
        """Hand a block over; waits for room. False when nobody reads them any more."""
        copy = block.copy() if hasattr(block, "copy") else block
        size_bytes = int(getattr(block, "nbytes", 0))
        with self._changed:
            self._changed.wait_for(
                lambda: (
                    self.is_closed
                    or not self._blocks
                    or self._bytes + size_bytes <= self._most_bytes
                )
            )
            self._blocks.append(copy)
            self._bytes += size_bytes
            self._changed.notify_all()
            return not self.is_closed

    def end(self) -> None:
        """There are no more."""
        with self._changed:
            self._has_ended = True
            self._changed.notify_all()

    def break_off(self) -> None:
        """There will be no more, and what was read is of no use."""
        with self._changed:
            self._is_broken_off = True
            self._changed.notify_all()

    def close(self) -> None:
        """Nobody reads them any more."""
        with self._changed:
            self.is_closed = True
            self._blocks.clear()
            self._changed.notify_all()

    def __iter__(self) -> "Iterator[FrameBlock]":
        while True:
            with self._changed:
                self._changed.wait_for(
                    lambda: self._blocks or self._has_ended or self._is_broken_off
                )
                if self._is_broken_off:
                    raise Cancelled("The frames were broken off.")
                if not self._blocks:
                    return
                block = self._blocks.popleft()
                self._bytes -= int(getattr(block, "nbytes", 0))
                self._changed.notify_all()
            yield block
