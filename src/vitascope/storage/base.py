"""The storage seam: files by key, durable, read by range.

Keys come from `storage/keys.py` alone. All methods are thread-safe; `read` is for the API's event
loop, the others block and are for worker and service threads. Any may raise StorageError.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredObject:
    """Facts of one object. `etag` is opaque, without quotes, and changes with the bytes."""

    key: str
    size_bytes: int
    etag: str
    modified_at: float


class ObjectStorage(Protocol):
    """A flat namespace of immutable objects."""

    def put(self, key: str, path: Path) -> StoredObject:
        """Store the file, whole or not at all, safe against a power cut once this returns."""
        ...

    def fetch(self, key: str, path: Path) -> None:
        """Write the object to a local file, never whole in memory. Raises ObjectMissing."""
        ...

    def stat(self, key: str) -> StoredObject:
        """Raises ObjectMissing."""
        ...

    def read(self, key: str, start: int, stop: int) -> AsyncIterator[bytes]:
        """Bytes `start` (inclusive) to `stop` (exclusive) in chunks of at most 1 MiB.

        Raises ObjectMissing at the first step.
        """
        ...

    def copy(self, key: str, new_key: str) -> None:
        """Copy within the storage, without reading through this process. Raises ObjectMissing."""
        ...

    def delete(self, key: str) -> None:
        """Remove the object; one that is not there is fine."""
        ...

    def delete_prefix(self, prefix: str) -> int:
        """Remove all objects below a key prefix ending in `/`; returns how many."""
        ...

    def list_objects(self, prefix: str) -> Iterator[StoredObject]:
        """All objects below a prefix, in no promised order, a page at a time."""
        ...

    def check(self) -> None:
        """Raises StorageError: writing, reading back or deleting a probe object failed."""
        ...
