"""The checkpoint of a video: a folder on this machine and, of long work, a copy in storage.

Owns when the copy is brought up to date, and which of the two an attempt goes on from. What is in
the files, and whether they are of use, only the engine knows: a checkpoint that is lost, old or in
part costs steps and nothing else.
"""

import os
import shutil
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from vitascope.errors import StorageError
from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage, StoredObject


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointSettings:
    """When checkpoints go to storage."""

    copy_s: float | None = 120.0
    """Seconds of rendering before the first copy, and between two; None makes none."""
    most_bytes: int = 2**30
    """Largest checkpoint that is copied, or fetched."""


class VideoCheckpoint:
    """What engines keep of one video, as one attempt sees it.

    Args:
        folder: this machine's; made by an engine that keeps something.
        storage: where the copy is.
        video_id: whose it is.
        attempt: number of the attempt.
        settings: when to copy.
    """

    def __init__(
        self,
        folder: Path,
        storage: ObjectStorage,
        video_id: str,
        attempt: int,
        settings: CheckpointSettings,
    ) -> None:
        self.folder: Final = folder
        self._storage = storage
        self._video_id = video_id
        self._attempt = attempt
        self._settings = settings
        self._copied: dict[str, tuple[int, int]] = {}
        self._has_others = True
        self._ended = threading.Event()
        self._copier: threading.Thread | None = None
        self._log = structlog.get_logger().bind(video_id=video_id, attempt=attempt)

    def bring(self, scratch: Path) -> None:
        """Have the folder hold what an earlier attempt left, whichever machine it ran on.

        The newer of folder and copy counts. Raises nothing: without either, work begins anew.

        Args:
            scratch: an empty place on the folder's disk, for files on their way.
        """
        if self._settings.copy_s is None or self._attempt == 1:
            return
        try:
            copy = self._latest_copy()
            if not copy or max(each.modified_at for each in copy) <= self._written_at():
                return
            scratch.mkdir()
            for each in copy:
                self._storage.fetch(each.key, scratch / each.key.rpartition("/")[2])
            shutil.rmtree(self.folder, ignore_errors=True)
            os.rename(scratch, self.folder)
        except (StorageError, OSError) as error:
            self._log.warning("checkpoint.not_fetched", reason=str(error))
            shutil.rmtree(scratch, ignore_errors=True)
        else:
            self._log.info("checkpoint.fetched", files=len(copy))

    @contextmanager
    def kept(self) -> Generator[None]:
        """Copy the folder to storage now and then while the block runs.

        A copy that is in work at its end is left to a thread of its own.
        """
        if self._settings.copy_s is not None:
            self._copier = threading.Thread(
                target=self._copy_now_and_then, name="checkpoint-copier", daemon=True
            )
            self._copier.start()
        try:
            yield
        finally:
            self._ended.set()

    def drop(self) -> None:
        """Remove folder and copy: the video has ended. The sweeps get what others left.

        Never after a lost lease: another attempt of the video may go on from them.
        """
        self._ended.set()
        if self._copier is not None:
            self._copier.join()
        shutil.rmtree(self.folder, ignore_errors=True)
        if not self._copied and self._attempt == 1:
            return
        try:
            self._storage.delete_prefix(keys.checkpoints_prefix(self._video_id))
        except StorageError as error:
            self._log.warning("checkpoint.left", reason=error.message)

    def _copy_now_and_then(self) -> None:
        while not self._ended.wait(self._settings.copy_s):
            try:
                if not self._copy():
                    return
            except (StorageError, OSError) as error:
                self._log.warning("checkpoint.not_copied", reason=str(error))

    def _copy(self) -> bool:
        """Bring the copy up to date; False when the checkpoint is too large for one.

        Oldest files first: a copy that is broken off then lacks the latest step, not what the step
        builds upon. Names that begin with a dot are files on their way.
        """
        found = self._files()
        if sum(size for _, _, size in found) > self._settings.most_bytes:
            self._log.warning("checkpoint.too_large", most_bytes=self._settings.most_bytes)
            return False
        for written_ns, path, size_bytes in found:
            if self._copied.get(path.name) == (written_ns, size_bytes):
                continue
            if self._ended.is_set() or not path.exists():
                return True
            key = keys.checkpoint_key(self._video_id, self._attempt, path.name)
            self._storage.put(key, path)
            self._copied[path.name] = written_ns, size_bytes
        for name in self._copied.keys() - {path.name for _, path, _ in found}:
            self._storage.delete(keys.checkpoint_key(self._video_id, self._attempt, name))
            del self._copied[name]
        self._drop_others()
        return True

    def _drop_others(self) -> None:
        """Remove the copies of earlier attempts, once there is one of this attempt."""
        if not self._has_others or not self._copied:
            return
        for each in self._all_copies():
            if keys.checkpoint_attempt(each.key) < self._attempt:
                self._storage.delete(each.key)
        self._has_others = False

    def _files(self) -> list[tuple[int, Path, int]]:
        """Files that are whole: when written (ns), path, bytes; the oldest first."""
        found: list[tuple[int, Path, int]] = []
        try:
            entries = list(self.folder.iterdir())
        except FileNotFoundError:
            return []
        for path in entries:
            if not keys.is_checkpoint_name(path.name) or not path.is_file():
                continue
            try:
                facts = path.stat()
            except FileNotFoundError:
                continue
            found.append((facts.st_mtime_ns, path, facts.st_size))
        return sorted(found)

    def _written_at(self) -> float:
        return max((written_ns / 1e9 for written_ns, _, _ in self._files()), default=0.0)

    def _all_copies(self) -> list[StoredObject]:
        return list(self._storage.list_objects(keys.checkpoints_prefix(self._video_id)))

    def _latest_copy(self) -> list[StoredObject]:
        """The copy that the latest attempt left; none if it is too large."""
        found = self._all_copies()
        latest = max((keys.checkpoint_attempt(each.key) for each in found), default=0)
        copy = [each for each in found if keys.checkpoint_attempt(each.key) == latest]
        total = sum(each.size_bytes for each in copy)
        return copy if total <= self._settings.most_bytes else []
