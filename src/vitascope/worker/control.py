"""The main thread of a worker process: signals, and the line to the server that started it.

A supervised worker reads lines on standard input (`wake`) and writes its status as JSON lines on
standard output: `{"slots": [{"engine": …, "state": …, "reason": …}]}`. The end of standard input
means that the server is gone. A worker on its own has neither.
"""

import json
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum
from types import FrameType
from typing import Final, TextIO

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


class _Order(Enum):
    """What can happen to a running worker."""

    STOP = "stop"
    PARENT_GONE = "parent_gone"


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
                {"engine": slot.engine, "state": slot.state.value, "reason": slot.reason}
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
    orders: queue.SimpleQueue[_Order] = queue.SimpleQueue()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        # SimpleQueue.put is made to be called from handlers; an Event would risk a deadlock.
        orders.put(_Order.STOP)

    earlier = {number: signal.signal(number, on_signal) for number in _SIGNALS}
    try:
        worker.start()
        if status is not None:
            status.bind(worker.statuses)
            threading.Thread(
                target=_listen, args=(worker, orders), name="worker-control", daemon=True
            ).start()
        _wait_for_end(worker, orders, drain_s)
    finally:
        worker.close(_HAND_BACK_S)
        for number, handler in earlier.items():
            signal.signal(number, handler)


_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)


def _listen(worker: Worker, orders: "queue.SimpleQueue[_Order]") -> None:
    for line in sys.stdin:
        if line.strip() == WAKE:
            worker.wake()
    orders.put(_Order.PARENT_GONE)


def _wait_for_end(worker: Worker, orders: "queue.SimpleQueue[_Order]", drain_s: float) -> None:
    """Return when the worker is to be closed: drained, out of time, or told to hand back."""
    log = structlog.get_logger()
    if orders.get() is _Order.PARENT_GONE:
        log.info("worker.parent_gone")
        return
    log.info("worker.draining", drain_s=drain_s)
    worker.drain()
    deadline = time.monotonic() + drain_s
    while (left_s := deadline - time.monotonic()) > 0 and not worker.join(0):
        with suppress(queue.Empty):
            orders.get(timeout=min(left_s, _LOOK_S))
            return
