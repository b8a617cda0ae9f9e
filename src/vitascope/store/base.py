"""The store seam: the database of videos (which is also the queue), characters and files.

Every method is synchronous, thread-safe and one short transaction. Time is the database's own.
Any method may raise StoreError when the database cannot be reached; nothing was changed then,
except that a commit may have gone through unseen, which `complete` and `fail` allow for.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from vitascope.video import (
    Character,
    Failure,
    File,
    Json,
    Lease,
    NewVideo,
    Status,
    StoredFile,
    Variant,
    Video,
)


class Order(StrEnum):
    """Direction of a list, by time of creation."""

    ASC = "asc"
    DESC = "desc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A video just claimed, with the lease under which to work on it."""

    video: Video
    lease: Lease


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One heartbeat: renews the lease and writes how far the attempt is."""

    lease: Lease
    progress: int
    phase: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What a finished attempt leaves in the row."""

    files: Mapping[Variant, StoredFile]
    model_revision: str
    recipe: str | None = None
    timings: Json = field(default_factory=dict[str, Any])
    notes: Json = field(default_factory=dict[str, Any])
    lifetime_s: float | None = None
    """Seconds until the files expire; null for never."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueCounts:
    """How much is waiting and running, for readiness and metrics."""

    queued: int
    in_progress: int
    oldest_queued_s: float | None


class VideoStore(Protocol):
    """Videos as the API sees them."""

    def insert(self, video: NewVideo, *, max_queued: int) -> Video:
        """Add a video as `queued`; the same idempotency key again gives the earlier video.

        Raises:
            Busy: `max_queued` videos are waiting already.
            InvalidRequest: the idempotency key came before with another `request_hash`.
        """
        ...

    def get(self, project_id: str, video_id: str) -> Video:
        """Raises NotFound: no such video, or another project's."""
        ...

    def list_videos(
        self, project_id: str, *, after: str | None, limit: int, order: Order
    ) -> tuple[list[Video], bool]:
        """A page, and whether more follow.

        `after` may name a deleted video.

        Raises:
            NotFound: `after` was never known in this project, or is long forgotten.
        """
        ...

    def delete(self, project_id: str, video_id: str) -> Video:
        """Remove the row, in any state, keeping only its place in the list's order.

        Raises:
            NotFound: no such video, or another project's.
        """
        ...

    def counts(self) -> QueueCounts:
        """How much waits and runs, over all projects."""
        ...

    def check(self) -> None:
        """Raises StoreError: the database cannot be read and written."""
        ...


class QueueStore(Protocol):
    """Videos as workers and upkeep see them."""

    def has_queued(self, models: Collection[str]) -> bool:
        """Whether a claim would find work; takes no lock."""
        ...

    def claim(self, owner: str, models: Collection[str], *, lease_s: float) -> Claim | None:
        """Take the next video that one of `models` can make: state, attempt + 1, lease."""
        ...

    def heartbeat(self, beats: Sequence[Beat], *, lease_s: float) -> set[Lease]:
        """Renew leases and write progress, upward only; returns the leases that are lost.

        A lapsed lease that nobody else took lives again (a laptop that slept goes on).
        """
        ...

    def complete(self, lease: Lease, completion: Completion) -> None:
        """Turn `completed` and write the outbox event, together. Safe to call again.

        Raises:
            LeaseLost: the video is deleted, or belongs to another attempt by now.
        """
        ...

    def fail(self, lease: Lease, failure: Failure, *, timings: Json) -> None:
        """Turn `failed` and write the outbox event; as `complete`."""
        ...

    def requeue(
        self, lease: Lease, failure: Failure | None, *, max_attempts: int, delay_s: float
    ) -> Status:
        """Give the video back; returns what became of it.

        With a `failure` the attempt counts as lost, and the last one allowed turns the video
        `failed`; without, nothing is counted (an orderly shutdown).

        Args:
            lease: the attempt that gives up.
            failure: why, where it is the attempt's fault.
            max_attempts: lost attempts at which the video fails.
            delay_s: how long claims pass it over.

        Raises:
            LeaseLost: as `complete`.
        """
        ...

    def release(self, worker: str, *, except_owner: str, max_attempts: int) -> int:
        """Free at once what an earlier incarnation of `worker` held; returns how many videos.

        Owners are `worker/incarnation` or `worker/incarnation/slot`; those of `except_owner`, the
        new incarnation, are left alone. Each freed attempt counts as lost, as in `rescue`: a video
        that kills its worker every time must end.
        """
        ...

    def rescue(self, *, max_attempts: int) -> list[str]:
        """Queue again, or fail, the videos whose lease has run out; returns their ids.

        Each counts one lost attempt. With `max_attempts` lost, the video turns `failed` with the
        code `worker_lost`, and its event is written.
        """
        ...

    def expire(self, *, limit: int) -> list[Video]:
        """Mark videos whose lifetime is over as expired.

        Returns them as they were, for their files to be deleted.
        """
        ...

    def attempts(self, video_ids: Collection[str]) -> Mapping[str, tuple[Status, int]]:
        """State of those that exist, and the attempt whose files they own: 0 once expired.

        The sweep of orphans drops all other files.
        """
        ...

    def prune(self, *, older_than_s: float) -> int:
        """Forget events and places of deleted videos and files older than that; returns how many.

        Delivered or not: an event that nobody took for so long is wanted by nobody.
        """
        ...


class LibraryStore(Protocol):
    """Characters and files."""

    def insert_character(self, character: Character) -> Character:
        """Add a character; `created_at` becomes the database's time."""
        ...

    def get_character(self, project_id: str, character_id: str) -> Character:
        """Raises NotFound: no such character, or another project's."""
        ...

    def insert_file(self, file: File, *, lifetime_s: int | None) -> File:
        """Add a file; its sequence and its times are set here, by the database's clock."""
        ...

    def get_file(self, project_id: str, file_id: str) -> File:
        """Raises NotFound: no such file, its lifetime is over, or another project's."""
        ...

    def list_files(
        self, project_id: str, *, purpose: str | None, after: str | None, limit: int, order: Order
    ) -> tuple[list[File], bool]:
        """A page, and whether more follow; as `list_videos`."""
        ...

    def delete_file(self, project_id: str, file_id: str) -> File:
        """Remove the row, keeping its place in the list; raises NotFound."""
        ...

    def expire_files(self, *, limit: int) -> list[File]:
        """Remove files whose lifetime is over; returns them, for their content to be deleted."""
        ...

    def known_assets(self, ids: Collection[str]) -> set[str]:
        """Which of these character and file ids exist; for the sweep of orphans."""
        ...


class Store(VideoStore, QueueStore, LibraryStore, Protocol):
    """All three; one adapter serves both databases."""

    def close(self) -> None:
        """Let go of every connection."""
        ...
