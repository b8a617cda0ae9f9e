"""The sweep of orphans: objects, scratch files and checkpoints that nobody owns.

They come from crashes between a write to storage and the write of its row, in that order
everywhere. Objects are listed first and rows read afterwards, so what a row owns by then is never
taken for an orphan; what is young may still get its row.
"""

import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import structlog

from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage, StoredObject
from vitascope.store.base import Store
from vitascope.video import Status

_BATCH: Final = 500
"""Objects that are judged together."""

_GRACE_S: Final = 3600.0
_SCRATCH_GRACE_S: Final = 86_400.0
_CHECKPOINT_S: Final = 300.0


class OrphanSweep:
    """Deletes objects that nobody owns.

    Args:
        store: tells who owns what.
        storage: what is swept.
        grace_s: younger objects are left alone: their row may be on its way.
        every_s: seconds between two sweeps.
        clock: unix seconds, as in `StoredObject.modified_at`; tests pass their own.
    """

    name = "orphans"

    def __init__(
        self,
        store: Store,
        storage: ObjectStorage,
        *,
        grace_s: float = _GRACE_S,
        every_s: float = _GRACE_S,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self._storage = storage
        self._grace_s = grace_s
        self._clock = clock
        self.every_s = every_s

    def run_once(self) -> None:
        """Look at every object once.

        Raises:
            StoreError, StorageError: the rest is looked at in the next sweep.
        """
        count = 0
        for batch in _batches(self._old(keys.VIDEOS)):
            count += self._delete(self._of_no_attempt(batch))
        for prefix in (keys.CHARACTERS, keys.FILES):
            for batch in _batches(self._old(prefix)):
                count += self._delete(self._of_no_asset(batch))
        if count:
            structlog.get_logger().info("upkeep.swept", objects=count)

    def _old(self, prefix: str) -> Iterator[StoredObject]:
        oldest_kept = self._clock() - self._grace_s
        return (
            found for found in self._storage.list_objects(prefix) if found.modified_at < oldest_kept
        )

    def _of_no_attempt(self, batch: list[StoredObject]) -> Iterator[str]:
        """Keys of videos that are gone, of attempts that neither run nor were published."""
        attempts = self._store.attempts({_id_in(found.key) for found in batch})
        for found in batch:
            owner = attempts.get(_id_in(found.key))
            if owner is None:
                yield found.key
                continue
            status, attempt = owner
            if keys.is_checkpoint(found.key):
                # Nobody goes on from it any more.
                if status.is_final:
                    yield found.key
                continue
            of_attempt = _attempt_in(found.key)
            is_owned = status in (Status.IN_PROGRESS, Status.COMPLETED) and of_attempt == attempt
            if of_attempt is not None and not is_owned:
                yield found.key

    def _of_no_asset(self, batch: list[StoredObject]) -> Iterator[str]:
        known = self._store.known_assets({_id_in(found.key) for found in batch})
        return (found.key for found in batch if _id_in(found.key) not in known)

    def _delete(self, orphans: Iterable[str]) -> int:
        count = 0
        for key in orphans:
            self._storage.delete(key)
            count += 1
        return count


class ScratchSweep:
    """Deletes what dead processes left in the scratch folder.

    Args:
        folder: scratch space of servers and workers of this machine.
        grace_s: what was written more recently is left alone.
        every_s: seconds between two sweeps.
        clock: unix seconds, as in the files' times; tests pass their own.
    """

    name = "scratch"

    def __init__(
        self,
        folder: Path,
        *,
        grace_s: float = _SCRATCH_GRACE_S,
        every_s: float = _GRACE_S,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._grace_s = grace_s
        self._clock = clock
        self.every_s = every_s

    def run_once(self) -> None:
        """Look at every entry once; what vanishes meanwhile is fine."""
        if not self._folder.is_dir():
            return
        oldest_kept = self._clock() - self._grace_s
        for entry in self._folder.iterdir():
            if _written_at(entry) >= oldest_kept:
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)


class CheckpointSweep:
    """Deletes what engines kept of videos that have ended or are gone.

    Args:
        store: tells which videos still wait or run.
        folder: a folder for each video, by its id.
        every_s: seconds between two sweeps.
    """

    name = "checkpoints"

    def __init__(self, store: Store, folder: Path, *, every_s: float = _CHECKPOINT_S) -> None:
        self._store = store
        self._folder = folder
        self.every_s = every_s

    def run_once(self) -> None:
        """Look at every video's folder once. Raises StoreError: the rest has to wait."""
        if not self._folder.is_dir():
            return
        kept = {entry.name for entry in self._folder.iterdir()}
        attempts = self._store.attempts(kept)
        for video_id in kept:
            owner = attempts.get(video_id)
            if owner is None or owner[0].is_final:
                shutil.rmtree(self._folder / video_id, ignore_errors=True)


def _written_at(entry: Path) -> float:
    """The latest time of an entry and all below it."""
    latest = 0.0
    for path in (entry, *entry.rglob("*")):
        try:
            latest = max(latest, path.lstat().st_mtime)
        except FileNotFoundError:
            continue
    return latest


def _id_in(key: str) -> str:
    """The id in `videos/{id}/…`, `characters/{id}/…`, `files/{id}/…`."""
    return key.split("/")[1]


def _attempt_in(key: str) -> int | None:
    """The number in `videos/{id}/attempts/{number}/…`; None for inputs."""
    parts = key.split("/")
    is_attempt = len(parts) > 3 and parts[2] == "attempts" and parts[3].isdecimal()
    return int(parts[3]) if is_attempt else None


def _batches(found: Iterable[StoredObject]) -> Iterator[list[StoredObject]]:
    iterator = iter(found)
    while batch := list(islice(iterator, _BATCH)):
        yield batch
