"""The main thread of a worker process: signals, and the line to the server that started it.

A supervised worker reads lines on standard input (`wake`) and writes its status as JSON lines on
standard output: `{"slots": [{"engine": …, "models": […], "state": …, "reason": …}]}`. The end of
standard input means that the server is gone. A worker on its own has neither.
"""

import json
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Final, Self, TextIO

import structlog

from vitascope.runner.lifeline import end_with_parent
from vitascope.worker.pool import Worker
from vitascope.worker.slot import SlotStatus

WAKE: Final = "wake"
"""The line by which the server says that something was queued or deleted."""

_HAND_BACK_S: Final = 10.0
"""How long attempts may take to stop when they are handed back."""

_LOOK_S: Final = 0.5
"""How often a draining worker looks whether its slots have ended."""


_PARENT_GONE: Final = b"\xff"
"""Goes down the pipe of signal numbers, none of which is as high."""


class StatusLine:
    """Writes the status to standard output whenever it has changed; for `Worker(on_status=…)`.

    Any thread may call it; nothing is written before `bind`.
    """

    def __init__(self, output: TextIO) -> None:
        self._output = output
        self._lock = threading.Lock()
        self._statuses: Callable[[], Sequence[SlotStatus]] | None = None

    def bind(self, statuses: Callable[[], Sequence[SlotStatus]]) -> None:
        """Begin to write what `statuses` gives."""
        self._statuses = statuses
        self()

    def __call__(self) -> None:
        """Write the status of now."""
        if self._statuses is None:
            return
        with self._lock:
            slots = [
                {
                    "engine": slot.engine,
                    "models": slot.models,
                    "state": slot.state.value,
                    "reason": slot.reason,
                }
                for slot in self._statuses()
            ]
            # The server may be gone; the end of standard input tells so.
            with suppress(OSError, ValueError):
                self._output.write(json.dumps({"slots": slots}) + "\n")
                self._output.flush()


def follow_parent(parent_pid: int) -> None:
    """Have SIGTERM sent to this process when its server is killed; for a supervised worker.

    Call it first of all: until then a dying server leaves a worker that only notices the end of
    its standard input once it reads it.
    """
    end_with_parent(parent_pid, signal.SIGTERM)


def run_worker(worker: Worker, *, drain_s: float, status: StatusLine | None = None) -> None:
    """Run a worker until it is told to stop; in the main thread of its process.

    The first SIGTERM or SIGINT stops claiming and lets attempts go on for `drain_s`, the second
    hands them back at once, as does the end of standard input under a server.

    Args:
        worker: not started yet.
        drain_s: how long running attempts may go on.
        status: where to write the status; given when a server supervises this worker.
    """
    with _Bell() as bell:
        try:
            worker.start()
            if status is not None:
                status.bind(worker.statuses)
                threading.Thread(
                    target=_listen, args=(worker, bell), name="worker-control", daemon=True
                ).start()
            _wait_for_end(worker, bell, drain_s)
        finally:
            worker.close(_HAND_BACK_S)


_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)


class _Bell:
    """Wakes the main thread for a signal, whichever thread the system gave the signal to.

    The interpreter's own C handler writes the signal's number to the pipe; a lock or a queue
    would only notice a signal that interrupts the main thread itself.
    """

    def __enter__(self) -> Self:
        self._read, self._write = os.pipe()
        os.set_blocking(self._write, False)
        self._earlier = {number: signal.signal(number, _note) for number in _SIGNALS}
        self._earlier_fd = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        signal.set_wakeup_fd(self._earlier_fd)
        for number, handler in self._earlier.items():
            signal.signal(number, handler)
        # The pipe stays open: the thread that listens to standard input may still ring.

    def ring(self, what: bytes) -> None:
        """Wake the main thread; from any thread."""
        os.write(self._write, what)

    def wait(self, timeout_s: float | None) -> bytes | None:
        """What rang, one byte; None when nothing did in time."""
        ready, _, _ = select.select([self._read], [], [], timeout_s)
        return os.read(self._read, 1) if ready else None


def _note(_number: int, _frame: FrameType | None) -> None:
    """A handler, so that the signal neither ends the process nor raises; `_Bell` does the rest."""


def _listen(worker: Worker, bell: _Bell) -> None:
    for line in sys.stdin:
        if line.strip() == WAKE:
            worker.wake()
    bell.ring(_PARENT_GONE)


def _wait_for_end(worker: Worker, bell: _Bell, drain_s: float) -> None:
    """Return when the worker is to be closed: drained, out of time, or told to hand back."""
    log = structlog.get_logger()
    if bell.wait(None) == _PARENT_GONE:
        log.info("worker.parent_gone")
        return
    log.info("worker.draining", drain_s=drain_s)
    worker.drain()
    deadline = time.monotonic() + drain_s
    while (left_s := deadline - time.monotonic()) > 0 and not worker.join(0):
        if bell.wait(min(left_s, _LOOK_S)) is not None:
            return
