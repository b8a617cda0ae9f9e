"""Retention: files whose lifetime is over, and history that nobody needs any more.

The row first, the files second: a crash in between leaves files without a row, which the sweep of
orphans finds, never a row without its files.
"""

from typing import Final

import structlog

from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage
from vitascope.store.base import Store

_BATCH: Final = 100
"""Rows that expire in one transaction."""


class Retention:
    """Expires videos and clients' files, and forgets old history.

    Args:
        store: videos and files.
        storage: where their content is.
        history_s: age at which events and places of deleted videos are forgotten.
        every_s: seconds between two runs.
    """

    name = "retention"

    def __init__(
        self, store: Store, storage: ObjectStorage, *, history_s: float, every_s: float = 60.0
    ) -> None:
        self._store = store
        self._storage = storage
        self._history_s = history_s
        self.every_s = every_s

    def run_once(self) -> None:
        """Drop what is due.

        Raises:
            StoreError, StorageError: the rest is done in another run, or by the sweep.
        """
        videos = self._expire_videos()
        files = self._expire_files()
        forgotten = self._store.prune(older_than_s=self._history_s)
        if videos or files or forgotten:
            structlog.get_logger().info(
                "upkeep.expired", videos=videos, files=files, forgotten=forgotten
            )

    def _expire_videos(self) -> int:
        count = 0
        while expired := self._store.expire(limit=_BATCH):
            for video in expired:
                self._storage.delete_prefix(keys.video_prefix(video.id))
            count += len(expired)
        return count

    def _expire_files(self) -> int:
        count = 0
        while expired := self._store.expire_files(limit=_BATCH):
            for file in expired:
                self._storage.delete(file.key)
            count += len(expired)
        return count
