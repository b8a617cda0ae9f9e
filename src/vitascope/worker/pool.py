"""The worker: slots, the heartbeat of their leases, and the two stages of its end.

Owns how its parts start and stop together. A worker that is killed loses nothing: what it held is
freed by its successor of the same name, or by any worker's upkeep once the leases have run out.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

import structlog

from vitascope.engines.catalog import Catalog
from vitascope.errors import StoreError
from vitascope.media.sandbox import Sandbox
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import QueueStore
from vitascope.worker.attempt import AttemptParts
from vitascope.worker.identity import WorkerIdentity
from vitascope.worker.inputs import InputFetcher
from vitascope.worker.lease import LeaseKeeper, StopReason
from vitascope.worker.settings import SlotPlan, WorkerSettings
from vitascope.worker.slot import Slot, SlotStatus


class Background(Protocol):
    """Something that runs beside the slots, in threads of its own: upkeep."""

    def start(self) -> None:
        """Begin."""
        ...

    def stop(self) -> None:
        """End, and wait for it."""
        ...


def _ignore() -> None:
    """Nobody wants to know."""


class Worker:
    """Makes queued videos. Its methods are for one thread, but for `wake`, `drain`, `hand_back`.

    The thread that starts it may end before it; slots have threads of their own.

    Args:
        store: the queue.
        storage: where inputs are and files go.
        sandbox: where clients' footage is decoded.
        catalog: models and their rates.
        slots: what runs at the same time.
        settings: times and limits.
        data_dir: the worker's folder: name and scratch space.
        background: what else runs in this process.
        on_status: called, from any slot's thread, when `statuses` has changed.
    """

    def __init__(
        self,
        *,
        store: QueueStore,
        storage: ObjectStorage,
        sandbox: Sandbox,
        catalog: Catalog,
        slots: Sequence[SlotPlan],
        settings: WorkerSettings,
        data_dir: Path,
        background: Sequence[Background] = (),
        on_status: Callable[[], None] = _ignore,
    ) -> None:
        self._store = store
        self._background = background
        self._max_attempts = settings.max_attempts
        self._is_closed = False
        self._identity: Final = WorkerIdentity(data_dir)
        self._leases = LeaseKeeper(
            store, lease_s=settings.lease_s, heartbeat_s=settings.heartbeat_s
        )
        parts = AttemptParts(
            store=store,
            storage=storage,
            inputs=InputFetcher(storage=storage, sandbox=sandbox, catalog=catalog),
            leases=self._leases,
            settings=settings,
            scratch=self._identity.scratch,
            checkpoints=self._identity.checkpoints,
        )
        self._slots = [Slot(plan, parts, self._identity.owner, on_status) for plan in slots]
        self._log = structlog.get_logger().bind(worker_id=self._identity.owner)

    def start(self) -> None:
        """Free what a killed predecessor held, then load the engines and begin to claim."""
        try:
            freed = self._store.release(
                self._identity.name,
                except_owner=self._identity.owner,
                max_attempts=self._max_attempts,
            )
        except StoreError as error:
            # Not fatal: those leases run out, and upkeep queues their videos again.
            self._log.warning("worker.release_failed", reason=error.message)
            freed = 0
        self._log.info("worker.started", slots=len(self._slots), freed=freed)
        self._leases.start()
        for slot in self._slots:
            slot.start()
        for background in self._background:
            background.start()

    def wake(self) -> None:
        """Look at the queue and at the leases now: something was queued or deleted."""
        self._leases.wake()
        for slot in self._slots:
            slot.wake()

    def statuses(self) -> list[SlotStatus]:
        """What each slot does."""
        return [slot.status for slot in self._slots]

    def drain(self) -> None:
        """First stage: claim nothing more, let running attempts go on."""
        for slot in self._slots:
            slot.stop()

    def hand_back(self) -> None:
        """Second stage: stop running attempts too; their videos are queued again, uncounted."""
        self.drain()
        for held in self._leases.held():
            held.stop(StopReason.HAND_BACK)

    def join(self, timeout_s: float) -> bool:
        """Wait until all slots have ended; False when one has not in time."""
        deadline = time.monotonic() + timeout_s
        return all(slot.join(max(0.0, deadline - time.monotonic())) for slot in self._slots)

    def close(self, timeout_s: float = 10.0) -> None:
        """Hand back what still runs, end all threads and runners, give the name back.

        An attempt that does not stop in time (a large upload) is handed back over its head; the
        fence keeps it from writing anything afterwards. Closing twice is fine.
        """
        if self._is_closed:
            return
        self._is_closed = True
        self.hand_back()
        if not self.join(timeout_s):
            self._hand_back_the_rest()
        for background in self._background:
            background.stop()
        self._leases.close()
        self._identity.close()
        self._log.info("worker.stopped")

    def _hand_back_the_rest(self) -> None:
        for held in self._leases.held():
            try:
                self._store.requeue(held.lease, None, max_attempts=1, delay_s=0.0)
            except StoreError as error:
                self._log.warning(
                    "attempt.left_to_its_lease",
                    video_id=held.lease.video_id,
                    attempt=held.lease.attempt,
                    reason=error.message,
                )
