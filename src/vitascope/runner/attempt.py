"""One attempt as its worker sees it in a runner: rendered by the engine, then finished beside it.

Owns the two waits of an attempt, its cancel, and what each answer of the child means. The engine
is free between them: while the files of one film are finished, the next one is rendered.
"""

import queue
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, NoReturn, Protocol

from vitascope.errors import (
    Cancelled,
    EngineError,
    EngineLoadFailed,
    OutOfMemory,
    RenderFailed,
    RenderRefused,
    RunnerDied,
    RunnerStalled,
    StorageError,
)
from vitascope.runner.channel import ChannelBroken
from vitascope.runner.handle import Box, ChildProcess, Signal
from vitascope.runner.messages import (
    STORAGE_FAILED,
    Advanced,
    Cancel,
    Failed,
    Finished,
    Logged,
    Render,
    Rendered,
    Report,
)

_LOOK_S: Final = 1.0
"""How often a silent child is looked at: what it started may hold its pipe open after its death."""

_CANCELLED: Final = "The attempt was cancelled."

_ERRORS: Final[Mapping[str, type[EngineError]]] = {
    error.code: error
    for error in (
        EngineLoadFailed,
        OutOfMemory,
        RenderFailed,
        RenderRefused,
        RunnerDied,
        RunnerStalled,
    )
}

OnAdvance = Callable[[str, int], None]
"""Told the phase and the percent, 0..99."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a runner is waited for."""

    load_s: float
    """For loading."""
    stall_s: float
    """Silence after which a runner counts as hung."""
    cancel_s: float
    """How long it may take to stop before it is killed."""


class Holder(Protocol):
    """What holds the child: `process.RunnerProcess`."""

    @property
    def patience(self) -> Patience:
        """How long to wait."""
        ...

    def ready_child(self) -> ChildProcess:
        """The child, its engine loaded; started where there is none. Raises EngineLoadFailed."""
        ...

    def discard(self, child: ChildProcess) -> str:
        """Kill that child with its group; says how it had ended, for people."""
        ...

    def discard_when_finished(self, child: ChildProcess) -> str:
        """As `discard`, once the film before has its files."""
        ...

    def rendered(self) -> None:
        """One more film's files are being finished."""
        ...

    def finished(self) -> None:
        """One less."""
        ...


class RunnerAttempt:
    """One attempt; `render` is for the thread that holds the runner, `finish` and `cancel` for any.

    Args:
        holder: of the child.
        render: what to make.
        on_advance: told of progress, by the thread that waits.
    """

    def __init__(self, holder: Holder, render: Render, on_advance: OnAdvance) -> None:
        self._holder = holder
        self._render = render
        self._on_advance = on_advance
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._box: Box | None = None
        self._is_rendered = False
        self._cancelled_at: float | None = None

    def render(self) -> None:
        """Have the engine make the film; returns once it is free: all frames are taken.

        Raises:
            EngineLoadFailed: there was no runner and none came up.
            RenderRefused, RenderFailed: the engine's answer.
            StorageError: there is no space left for the files.
            RunnerDied: the child ended; it is replaced at the next use.
            RunnerStalled: the child was silent for too long and has been killed.
            Cancelled: `cancel` was called; nothing of the attempt runs any more.
        """
        try:
            self._begin()
            report = self._wait()
            if not isinstance(report, Rendered):
                self._end(report)
                raise RunnerDied("The engine's process did not keep to its protocol.")
        except BaseException:
            self._close()
            raise
        self._is_rendered = True
        self._holder.rendered()

    def finish(self) -> Finished:
        """Wait for the files. Blocks; after `render`.

        Raises:
            RenderFailed, StorageError, RunnerDied, RunnerStalled: as `render`.
            Cancelled: `cancel` was called; what comes late of the attempt is in its folder only.
        """
        try:
            return self._end(self._wait())
        finally:
            self._close()
            self._holder.finished()

    def cancel(self) -> None:
        """Stop the attempt, by force where its engine does not stop itself; from any thread."""
        with self._lock:
            if self._cancelled_at is not None:
                return
            self._cancelled_at = time.monotonic()
            child, box = self._child, self._box
        if child is not None and box is not None:
            box.put(Signal.CANCEL)
            with suppress(ChannelBroken):
                child.send(Cancel(video_id=self._render.video_id, attempt=self._render.attempt))

    def _begin(self) -> None:
        try:
            child = self._holder.ready_child()
        except EngineLoadFailed:
            if self._cancelled_at is not None:
                raise Cancelled(_CANCELLED) from None
            raise
        # Under the lock, so that a cancel never overtakes what it is to stop.
        with self._lock:
            if self._cancelled_at is not None:
                raise Cancelled(_CANCELLED)
            self._child, self._box = child, child.open_box(self._render.of)
            with suppress(ChannelBroken):
                child.send(self._render)

    def _close(self) -> None:
        if self._child is not None:
            self._child.close_box(self._render.of)

    def _wait(self) -> Report | None:
        """The next answer; None when the child ended without one.

        Raises:
            RunnerStalled: silence for too long.
            Cancelled: a cancel was not honoured in time.
        """
        assert self._child is not None  # noqa: S101 # `_begin` has set them
        assert self._box is not None  # noqa: S101 # `_begin` has set them
        patience, heard_at = self._holder.patience, time.monotonic()
        while True:
            until = heard_at + patience.stall_s
            if self._cancelled_at is not None:
                until = min(until, self._cancelled_at + patience.cancel_s)
            left_s = max(0.0, until - time.monotonic())
            try:
                report = self._box.get(timeout=min(left_s, _LOOK_S))
            except queue.Empty:
                if not self._child.is_alive():
                    return None
                if left_s > _LOOK_S:
                    continue
                self._give_up()
            match report:
                case Signal.ENDED:
                    return None
                case Signal.CANCEL:
                    continue
                case Advanced(phase=phase, percent=percent):
                    heard_at = time.monotonic()
                    self._on_advance(phase, percent)
                case Logged():
                    heard_at = time.monotonic()
                case _:
                    return report

    def _give_up(self) -> NoReturn:
        """The child was silent for too long."""
        assert self._child is not None  # noqa: S101 # only called while it is waited for
        if self._cancelled_at is None:
            self._holder.discard(self._child)
            raise RunnerStalled(
                f"The engine made no progress for {self._holder.patience.stall_s:g} s."
            )
        # Files that are finished after all harm nobody; the engine may be at the next film.
        if not self._is_rendered:
            self._holder.discard_when_finished(self._child)
        raise Cancelled(_CANCELLED)

    def _end(self, report: Report | None) -> Finished:
        """What the last answer means; raises as `render` says."""
        assert self._child is not None  # noqa: S101 # it has answered
        reason = ""
        if report is None:
            reason = self._holder.discard(self._child)
        elif isinstance(report, Failed) and report.is_fatal and not self._is_rendered:
            self._holder.discard_when_finished(self._child)
        elif isinstance(report, Failed) and report.is_fatal:
            self._holder.discard(self._child)
        if self._cancelled_at is not None:
            raise Cancelled(_CANCELLED)
        match report:
            case Finished():
                return report
            case Failed(code=code, message=message) if code == STORAGE_FAILED:
                raise StorageError(message)
            case Failed(code=code, message=message, retry=retry):
                raise _ERRORS.get(code, RenderFailed if retry else RenderRefused)(message)
            case None:
                raise RunnerDied(f"The engine's process {reason} while it made this video.")
            case _:
                self._holder.discard(self._child)
                raise RunnerDied("The engine's process did not keep to its protocol.")
