"""The rescuer: videos whose worker is gone go back to the queue, or fail after the last attempt.

Owns the one exception: after a sleep of the machine every lease looks lost, though its worker
woke up as well; so the rescuer lets one round go by, in which living workers renew their leases.
"""

import sys
import time
from collections.abc import Callable

import structlog

from vitascope.store.base import QueueStore


def time_with_sleep_s() -> float:
    """Seconds of a clock that nobody sets and that goes on while the machine sleeps."""
    if sys.platform.startswith("linux"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class Rescuer:
    """Rescues lost leases.

    Args:
        store: the queue.
        max_attempts: lost attempts at which a video fails.
        every_s: seconds between two rounds.
        clock: seconds, sleep included; tests pass their own.
    """

    name = "rescuer"

    def __init__(
        self,
        store: QueueStore,
        *,
        max_attempts: int,
        every_s: float = 5.0,
        clock: Callable[[], float] = time_with_sleep_s,
    ) -> None:
        self._store = store
        self._max_attempts = max_attempts
        self.every_s = every_s
        self._clock = clock
        self._looked_at: float | None = None

    def run_once(self) -> None:
        """Rescue what is lost, unless this machine has just slept.

        Raises:
            StoreError: the database failed.
        """
        now = self._clock()
        slept_s = 0.0 if self._looked_at is None else now - self._looked_at - self.every_s
        self._looked_at = now
        # A busy machine comes late too; twice the interval is beyond that.
        if slept_s > self.every_s:
            structlog.get_logger().info("upkeep.slept", seconds=round(slept_s))
            return
        rescued = self._store.rescue(max_attempts=self._max_attempts)
        if rescued:
            structlog.get_logger().warning("upkeep.rescued", video_ids=rescued)
