"""Object storage in a local folder: obstore's LocalStore, made durable.

obstore writes aside and renames, so a reader never sees half a file, but it never calls fsync
(strace of obstore 0.12.1), and a process killed in the middle leaves a hidden `name#1` where no
list shows it. So files come in by a staging folder of this instance: written there, synced,
renamed to their key, and the directories above synced. What a dead process left in its staging
folder is swept when the next instance starts; a lock on the folder tells the dead from the living.
"""

import fcntl
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import obstore
from obstore.store import LocalStore

from vitascope.storage.base import StoredObject
from vitascope.storage.objects import CHUNK_BYTES, ObstoreStorage, mapped_errors, source_file

if TYPE_CHECKING:
    from obstore import ObjectMeta

_STAGING: Final = "staging.tmp"


class LocalStorage(ObstoreStorage):
    """`ObjectStorage` in the folder `root`, which several processes may share."""

    def __init__(self, root: Path, *, sync: Callable[[Path], None] | None = None) -> None:
        """Open, and create where needed, the folder.

        Args:
            root: the folder.
            sync: makes one file or directory safe against a power cut; fsync unless given.

        Raises:
            StorageError: it cannot be created or written.
        """
        with mapped_errors("open its folder"):
            root.mkdir(parents=True, exist_ok=True)
            super().__init__(LocalStore(root, automatic_cleanup=True))
            self._root = root
            self._sync = sync or _sync
            self._staging = f"{_STAGING}/{uuid.uuid4().hex}"
            self._lock = self._claim_staging()

    def put(self, key: str, path: Path) -> StoredObject:
        """Store the file: written aside, synced, renamed, and the directories synced."""
        with mapped_errors("write an object"):
            staged = self._staged_key()
            try:
                with source_file(path):
                    obstore.put(self._store, staged, path)
                self._publish(staged, key)
            except BaseException:
                self._remove([staged])
                raise
            return self._described(obstore.head(self._store, key))

    def copy(self, key: str, new_key: str) -> None:
        """Copy as a hard link, so it costs no space and no time."""
        with mapped_errors("copy an object"):
            staged = self._staged_key()
            obstore.copy(self._store, key, staged)
            self._publish(staged, new_key)

    async def read(self, key: str, start: int, stop: int) -> AsyncIterator[bytes]:
        """Read range by range: ten times faster than obstore's stream of a local file.

        Measured with obstore 0.12.1 on 200 MB: 4.2 GB/s against 0.38 GB/s. Objects are immutable,
        so all ranges are of the same bytes.
        """
        with mapped_errors("read an object"):
            size_bytes = (await obstore.head_async(self._store, key))["size"]
            for offset in range(start, min(stop, size_bytes), CHUNK_BYTES):
                end = min(offset + CHUNK_BYTES, stop, size_bytes)
                yield bytes(await obstore.get_range_async(self._store, key, start=offset, end=end))

    def delete_prefix(self, prefix: str) -> int:
        """Remove all objects below `prefix`, and the directories that are empty then."""
        count = super().delete_prefix(prefix)
        top = self._root / prefix
        for directory, _, _ in os.walk(top, topdown=False):
            # Not empty, or gone: somebody else stores or deletes there just now.
            with suppress(OSError):
                Path(directory).rmdir()
        return count

    def _claim_staging(self) -> int:
        """Sweep what dead processes left, then make and lock a staging folder of our own."""
        base = self._root / _STAGING
        base.mkdir(exist_ok=True)
        # The outer lock keeps a starting neighbour from sweeping a folder between its making
        # and its locking.
        outer = _locked(base, wait=True)
        try:
            for folder in base.iterdir():
                held = _locked(folder, wait=False)
                if held is not None:
                    shutil.rmtree(folder, ignore_errors=True)
                    os.close(held)
            own = self._root / self._staging
            own.mkdir()
            lock = _locked(own, wait=True)
        finally:
            if outer is not None:
                os.close(outer)
        assert lock is not None  # noqa: S101 - a new folder with a random name has no other owner
        return lock

    def __del__(self) -> None:
        if (lock := getattr(self, "_lock", None)) is not None:
            with suppress(OSError):
                (self._root / self._staging).rmdir()
            os.close(lock)

    def _staged_key(self) -> str:
        return f"{self._staging}/{uuid.uuid4().hex}"

    def _publish(self, staged: str, key: str) -> None:
        """Sync the staged file, give it its name, and sync the directories up to the root."""
        self._sync(self._root / staged)
        obstore.rename(self._store, staged, key)
        directory = (self._root / key).parent
        while True:
            self._sync(directory)
            if directory == self._root:
                return
            directory = directory.parent

    def _listed(self, meta: "ObjectMeta") -> StoredObject | None:
        if meta["path"].startswith(_STAGING + "/"):
            return None
        try:
            return self._described(meta)
        except FileNotFoundError:
            return None

    def _described(self, meta: "ObjectMeta") -> StoredObject:
        described = super()._described(meta)
        # A hard link shares its time of writing with the original, so a fresh copy would look old
        # to the sweep of orphans. The inode's own time moves with each link.
        changed_at = (self._root / described.key).stat().st_ctime
        return StoredObject(
            key=described.key,
            size_bytes=described.size_bytes,
            etag=described.etag,
            modified_at=changed_at,
        )


def _locked(folder: Path, *, wait: bool) -> int | None:
    """A descriptor that holds the lock on a folder; None when another process holds it."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
