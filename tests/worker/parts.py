"""Real parts that tell a test what happens to them, or fail on purpose."""

import errno
import os
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.misbehaving import gate
from vitascope.errors import StorageError, StoreError
from vitascope.storage.base import StoredObject
from vitascope.storage.local import LocalStorage
from vitascope.store.base import Beat, Completion
from vitascope.store.sql import SqlStore
from vitascope.video import Failure, Json, Lease, Status, Video


class WatchedStore(SqlStore):
    """The store, with a bell that rings after every write of a worker."""

    def __init__(self, url: str, *, clock_shift_s: Callable[[], float] = lambda: 0.0) -> None:
        super().__init__(url, clock_shift_s=clock_shift_s)
        self._bell = threading.Condition()
        self.beats: list[Beat] = []

    def wait(self, video_id: str, status: Status, timeout_s: float = 30.0) -> Video:
        """Wait until the video has a state."""
        return self.wait_until(lambda: self.find(video_id), status, timeout_s)

    def wait_until(
        self, find: Callable[[], Video], status: Status, timeout_s: float = 30.0
    ) -> Video:
        deadline = time.monotonic() + timeout_s
        with self._bell:
            while (video := find()).status is not status:
                left_s = deadline - time.monotonic()
                assert left_s > 0, f"the video is {video.status}, not {status}: {video.failure}"
                self._bell.wait(left_s)
        return video

    def wait_for(self, condition: Callable[[], bool], timeout_s: float = 30.0) -> None:
        with self._bell:
            assert self._bell.wait_for(condition, timeout_s), "the condition was not met in time"

    def find(self, video_id: str) -> Video:
        return self.get("project", video_id)

    def heartbeat(self, beats: Sequence[Beat], *, lease_s: float) -> set[Lease]:
        lost = super().heartbeat(beats, lease_s=lease_s)
        self.beats += beats
        self._ring()
        return lost

    def complete(self, lease: Lease, completion: Completion) -> None:
        super().complete(lease, completion)
        self._ring()

    def fail(self, lease: Lease, failure: Failure, *, timings: Json) -> None:
        super().fail(lease, failure, timings=timings)
        self._ring()

    def requeue(
        self, lease: Lease, failure: Failure | None, *, max_attempts: int, delay_s: float
    ) -> Status:
        status = super().requeue(lease, failure, max_attempts=max_attempts, delay_s=delay_s)
        self._ring()
        return status

    def _ring(self) -> None:
        with self._bell:
            self._bell.notify_all()


class ForgetfulStore(WatchedStore):
    """Commits what ends an attempt, then loses the answer, a number of times."""

    def __init__(self, url: str, *, lost_answers: int) -> None:
        super().__init__(url)
        self.lost_answers = lost_answers
        self.tries = 0

    def complete(self, lease: Lease, completion: Completion) -> None:
        self.tries += 1
        super().complete(lease, completion)
        self._lose_answer()

    def fail(self, lease: Lease, failure: Failure, *, timings: Json) -> None:
        self.tries += 1
        super().fail(lease, failure, timings=timings)
        self._lose_answer()

    def _lose_answer(self) -> None:
        if self.lost_answers > 0:
            self.lost_answers -= 1
            raise StoreError("The connection to the database was lost.")


class AbsentStore(WatchedStore):
    """Cannot be reached while `is_absent`."""

    is_absent = False

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.refused = threading.Event()

    def heartbeat(self, beats: Sequence[Beat], *, lease_s: float) -> set[Lease]:
        self._refuse()
        return super().heartbeat(beats, lease_s=lease_s)

    def complete(self, lease: Lease, completion: Completion) -> None:
        self._refuse()
        super().complete(lease, completion)

    def _refuse(self) -> None:
        if self.is_absent:
            self.refused.set()
            raise StoreError("The database cannot be reached.")


class BrokenStore(WatchedStore):
    """Commits a completion, then raises what no store should: a bug above the commit."""

    def complete(self, lease: Lease, completion: Completion) -> None:
        super().complete(lease, completion)
        raise ZeroDivisionError


class FailingStorage(LocalStorage):
    """Fails to put files whose key ends as told, a number of times; then works."""

    def __init__(
        self, root: Path, *, ending: str, times: int, error: Callable[[], Exception]
    ) -> None:
        super().__init__(root)
        self._ending = ending
        self._times = times
        self._error = error

    def put(self, key: str, path: Path) -> StoredObject:
        if key.endswith(self._ending) and self._times > 0:
            self._times -= 1
            raise self._error()
        return super().put(key, path)


def storage_down() -> Exception:
    return StorageError("Object storage failed to write an object.")


def disk_full() -> Exception:
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class GatedStorage(LocalStorage):
    """Stops at the point `store` before the thumbnail is put: one file is there, two are not."""

    def __init__(self, root: Path, folder: str | os.PathLike[str] | None) -> None:
        super().__init__(root)
        self._folder = folder

    def put(self, key: str, path: Path) -> StoredObject:
        if key.endswith("thumbnail.webp"):
            gate.reach(self._folder, "store")
        return super().put(key, path)
