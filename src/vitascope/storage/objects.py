"""Object storage by obstore: the calls that a folder, a bucket and plain memory have in common.

Owns the mapping of obstore's errors to ours and the shape of reads. What a place needs beyond
that (durability on a local disk) is added by its adapter.
"""

import errno
import tempfile
import uuid
from collections.abc import AsyncIterator, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import obstore
from obstore.exceptions import BaseError

from vitascope.errors import ObjectMissing, StorageError
from vitascope.storage.base import StoredObject

if TYPE_CHECKING:
    from obstore import ObjectMeta
    from obstore.store import ObjectStore

CHUNK_BYTES: Final = 1024 * 1024
"""Most bytes that one step of `read` gives, and the unit in which files are copied."""

_FULL: Final = ("no space left", f"os error {errno.ENOSPC})", "quota exceeded")


@contextmanager
def mapped_errors(doing: str) -> Generator[None]:
    """Turn the errors of obstore and of the system into StorageError and ObjectMissing.

    Their own texts name paths and hosts, so they are only chained, for the log.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise ObjectMissing("There is no object under this key.") from error
    except (BaseError, OSError, ValueError) as error:
        if any(sign in str(error).lower() for sign in _FULL):
            message = f"Object storage failed to {doing}: no space is left. Free some, or add more."
        else:
            message = f"Object storage failed to {doing}. The server's log tells why."
        raise StorageError(message) from error


class ObstoreStorage:
    """`ObjectStorage` on any store of obstore's; see `storage/base.py` for each promise."""

    def __init__(self, store: "ObjectStore") -> None:
        self._store = store

    def put(self, key: str, path: Path) -> StoredObject:
        """Store the file; atomic and durable as far as the store itself is."""
        with mapped_errors("write an object"):
            with source_file(path):
                obstore.put(self._store, key, path)
            return self._described(obstore.head(self._store, key))

    def fetch(self, key: str, path: Path) -> None:
        """Write the object to `path`; on failure nothing is left there."""
        with mapped_errors("read an object"):
            chunks = obstore.get(self._store, key).stream(min_chunk_size=CHUNK_BYTES)
            try:
                with path.open("wb") as file:
                    for chunk in chunks:
                        file.write(chunk)
            except BaseException:
                path.unlink(missing_ok=True)
                raise

    def stat(self, key: str) -> StoredObject:
        """Facts of one object."""
        with mapped_errors("look up an object"):
            return self._described(obstore.head(self._store, key))

    async def read(self, key: str, start: int, stop: int) -> AsyncIterator[bytes]:
        """Stream a range; a `stop` beyond the end is cut, an empty range gives nothing."""
        with mapped_errors("read an object"):
            if start >= stop:
                await obstore.head_async(self._store, key)
                return
            found = await obstore.get_async(self._store, key, options={"range": (start, stop)})
            async for chunk in found.stream(min_chunk_size=CHUNK_BYTES // 4):
                view = memoryview(chunk)
                for offset in range(0, len(view), CHUNK_BYTES):
                    yield bytes(view[offset : offset + CHUNK_BYTES])

    def copy(self, key: str, new_key: str) -> None:
        """Copy within the store, by the store."""
        with mapped_errors("copy an object"):
            obstore.copy(self._store, key, new_key)

    def delete(self, key: str) -> None:
        """Remove the object, if it is there."""
        with mapped_errors("delete an object"):
            self._remove([key])

    def delete_prefix(self, prefix: str) -> int:
        """Remove all objects below `prefix`, a page at a time."""
        if not prefix.endswith("/"):
            raise ValueError("a prefix to delete must end in a slash")
        count = 0
        with mapped_errors("delete objects"):
            for page in self._pages(prefix):
                keys = [found["path"] for found in page]
                self._remove(keys)
                count += len(keys)
        return count

    def list_objects(self, prefix: str) -> Iterator[StoredObject]:
        """All objects below `prefix`, a page at a time."""
        with mapped_errors("list objects"):
            for page in self._pages(prefix):
                for found in page:
                    described = self._listed(found)
                    if described is not None:
                        yield described

    def check(self) -> None:
        """Write, read back and delete a probe object."""
        probe = f"checks/{uuid.uuid4().hex}"
        with tempfile.TemporaryDirectory(prefix="vitascope-check-") as name:
            sent, received = Path(name) / "sent", Path(name) / "received"
            sent.write_bytes(probe.encode())
            try:
                self.put(probe, sent)
                self.fetch(probe, received)
            finally:
                self.delete(probe)
            if received.read_bytes() != probe.encode():
                raise StorageError("Object storage gave back other bytes than were written to it.")

    def _pages(self, prefix: str) -> "Iterator[Sequence[ObjectMeta]]":
        return iter(
            obstore.list(  # pyright: ignore[reportUnknownMemberType] - its Arrow overloads need arro3
                self._store, prefix or None, chunk_size=500
            )
        )

    def _remove(self, keys: Sequence[str]) -> None:
        """Delete keys; stores differ in whether a missing one is an error (a folder: yes)."""
        for key in keys:
            try:
                obstore.delete(self._store, key)
            except FileNotFoundError:
                continue

    def _listed(self, meta: "ObjectMeta") -> StoredObject | None:
        """One entry of a list; None hides what is not an object of ours, or went meanwhile."""
        return self._described(meta)

    def _described(self, meta: "ObjectMeta") -> StoredObject:
        return StoredObject(
            key=meta["path"],
            size_bytes=meta["size"],
            etag=(meta["e_tag"] or "").strip('"'),
            modified_at=meta["last_modified"].timestamp(),
        )


@contextmanager
def source_file(path: Path) -> Generator[None]:
    """Keep a missing local file apart from a missing object: both are FileNotFoundError."""
    try:
        yield
    except FileNotFoundError as error:
        if path.is_file():
            raise
        raise StorageError("The file to store is not there any more.") from error
