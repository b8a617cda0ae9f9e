"""Keeping leases: one thread renews all of a worker's leases in one call and carries progress.

Owns when to beat and what to do when a lease is lost: the attempt is told at once. Whether an
attempt may publish is not decided here but by the store, when the attempt ends.
"""

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from enum import Enum
from typing import Final

import structlog

from vitascope.errors import Cancelled, StoreError
from vitascope.store.base import Beat, QueueStore
from vitascope.video import Lease

_PROGRESS_S: Final = 1.0
"""Progress is written at most this often."""

_RETRY_S: Final = 1.0
"""Wait after a heartbeat that did not reach the database."""


class StopReason(Enum):
    """Why a running attempt is to stop."""

    LEASE_LOST = "lease_lost"
    """The video is deleted or belongs to another attempt."""
    HAND_BACK = "hand_back"
    """The worker stops; the video goes back to the queue."""


class HeldLease:
    """One lease while its attempt runs; any thread may use it.

    Args:
        lease: as claimed.
        on_change: called when there is progress to write.
    """

    def __init__(self, lease: Lease, on_change: Callable[[], None]) -> None:
        self.lease: Final = lease
        self._handing_back = threading.Event()
        self._on_change = on_change
        self._lock = threading.Lock()
        self._reason: StopReason | None = None
        self._on_stop: Callable[[], None] | None = None
        self._beat = Beat(lease=lease, progress=0, phase=None)
        self._is_written = True

    @property
    def reason(self) -> StopReason | None:
        """Why to stop; None to go on."""
        return self._reason

    def when_stopped(self, on_stop: Callable[[], None] | None) -> None:
        """Have `on_stop` called, by the thread that stops the attempt; at once if that was."""
        with self._lock:
            self._on_stop = on_stop
            is_stopped = self._reason is not None
        if is_stopped and on_stop is not None:
            on_stop()

    def advance(self, phase: str, percent: int) -> None:
        """Note how far the attempt is; written with one of the next heartbeats."""
        with self._lock:
            beat = Beat(lease=self.lease, progress=percent, phase=phase)
            if beat == self._beat:
                return
            self._beat, self._is_written = beat, False
        self._on_change()

    def stop(self, reason: StopReason) -> None:
        """Tell the attempt to stop; the first reason counts."""
        if reason is StopReason.HAND_BACK:
            self._handing_back.set()
        with self._lock:
            if self._reason is not None:
                return
            self._reason, on_stop = reason, self._on_stop
        if on_stop is not None:
            on_stop()

    @property
    def is_handing_back(self) -> bool:
        """Whether the worker stops, be the lease lost or not."""
        return self._handing_back.is_set()

    def pause(self, wait_s: float) -> None:
        """Wait, at most until the worker stops; for an attempt that repeats its last write."""
        self._handing_back.wait(wait_s)

    def check(self) -> None:
        """Raises Cancelled: the attempt is to stop."""
        if self._reason is not None:
            raise Cancelled("The attempt was stopped.")

    def take_beat(self) -> Beat:
        """What to write now."""
        with self._lock:
            self._is_written = True
            return self._beat

    @property
    def has_news(self) -> bool:
        """Whether there is progress that no heartbeat has taken."""
        return not self._is_written


class LeaseKeeper:
    """The heartbeat of a worker.

    Args:
        store: where leases are.
        lease_s: how long each renewal lasts.
        heartbeat_s: time between renewals.
    """

    def __init__(self, store: QueueStore, *, lease_s: float, heartbeat_s: float) -> None:
        self._store = store
        self._lease_s = lease_s
        self._heartbeat_s = heartbeat_s
        self._condition = threading.Condition()
        self._held: dict[Lease, HeldLease] = {}
        self._is_woken = False
        self._is_closed = False
        self._is_cut_off = False
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Begin to beat."""
        self._thread.start()

    def close(self) -> None:
        """Stop beating; leases that are still held run out."""
        with self._condition:
            self._is_closed = True
            self._condition.notify()
        if self._thread.ident is not None:
            self._thread.join()

    @contextmanager
    def hold(self, lease: Lease) -> Generator[HeldLease]:
        """Keep a lease while the block runs."""
        held = HeldLease(lease, self._notice)
        with self._condition:
            self._held[lease] = held
            self._condition.notify()
        try:
            yield held
        finally:
            with self._condition:
                del self._held[lease]

    def wake(self) -> None:
        """Beat now: a video may have been deleted, whose attempt is to stop."""
        with self._condition:
            self._is_woken = True
            self._condition.notify()

    def held(self) -> list[HeldLease]:
        """All leases at this moment."""
        with self._condition:
            return list(self._held.values())

    def _notice(self) -> None:
        with self._condition:
            self._condition.notify()

    def _run(self) -> None:
        beat_at = time.monotonic()
        while True:
            with self._condition:
                while not self._is_closed and (left_s := self._left_s(beat_at)) > 0:
                    self._condition.wait(left_s if self._held else None)
                if self._is_closed:
                    return
                self._is_woken = False
                held = list(self._held.values())
            beat_at = time.monotonic()
            if held and not self._beat(held):
                beat_at += _RETRY_S - self._heartbeat_s

    def _left_s(self, beat_at: float) -> float:
        """Seconds until the next heartbeat; the lock is held."""
        if self._is_woken:
            return 0.0
        has_news = any(held.has_news for held in self._held.values())
        wait_s = min(_PROGRESS_S, self._heartbeat_s) if has_news else self._heartbeat_s
        left_s = beat_at + wait_s - time.monotonic()
        return left_s if self._held else max(left_s, 1e-3)

    def _beat(self, held: list[HeldLease]) -> bool:
        """One heartbeat for all; False when the database was not reached."""
        try:
            lost = self._store.heartbeat([one.take_beat() for one in held], lease_s=self._lease_s)
        except StoreError as error:
            if not self._is_cut_off:
                structlog.get_logger().warning("heartbeat.failed", reason=error.message)
            self._is_cut_off = True
            return False
        if self._is_cut_off:
            structlog.get_logger().info("heartbeat.recovered")
        self._is_cut_off = False
        for one in held:
            if one.lease in lost:
                one.stop(StopReason.LEASE_LOST)
        return True
