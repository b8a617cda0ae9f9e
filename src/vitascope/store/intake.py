"""The intake of new videos: inserts that arrive together share one transaction.

A commit waits for the disk. While one thread waits, the videos of the others gather, and the next
transaction takes them all, so that accepted videos a second are not bounded by syncs a second.
Each caller still gets its own video or its own error, and only after the commit.
"""

import threading
from collections import deque
from collections.abc import Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from vitascope.errors import Busy, InvalidRequest, StoreError, VitascopeError
from vitascope.store.connection import Database, Lock, Transaction
from vitascope.store.rows import VIDEO_COLUMNS, new_video, new_video_row, video_from
from vitascope.store.tables import QUEUED, VIDEOS
from vitascope.video import NewVideo, Video

RETRY_AFTER_S: Final = 10
"""What a caller is told when the queue is full; SDKs give up above 120 s (contract §3)."""

_LARGEST_BATCH: Final = 128

_INSERT: Final = sa.insert(VIDEOS).returning(VIDEOS.c.id, VIDEOS.c.sequence)

# Counts no further than it must: the cost is bounded by the limit, not by the table.
_COUNT_QUEUED: Final = sa.select(sa.func.count()).select_from(
    sa.select(VIDEOS.c.sequence)
    .where(QUEUED)
    .limit(sa.bindparam("limit", type_=sa.Integer))
    .subquery()
)

_NEWEST: Final = sa.select(sa.func.coalesce(sa.func.max(VIDEOS.c.sequence), 0))

_EARLIER: Final = sa.select(*VIDEO_COLUMNS, VIDEOS.c.request_hash).where(
    VIDEOS.c.project_id == sa.bindparam("project_id"),
    VIDEOS.c.idempotency_key == sa.bindparam("key"),
)


class _Ticket:
    """One caller's video on its way in.

    The caller sleeps until `wake`; by then the ticket is settled, or the caller is to commit.
    """

    __slots__ = ("_sleeping", "error", "max_queued", "video", "written")

    def __init__(self, video: NewVideo, max_queued: int) -> None:
        self.video = video
        self.max_queued = max_queued
        self.written: Video | None = None
        self.error: VitascopeError | None = None
        self._sleeping = threading.Lock()
        self._sleeping.acquire()

    def sleep(self) -> None:
        """Wait for `wake`, which may have come before."""
        self._sleeping.acquire()

    def wake(self) -> None:
        """Let the caller go on. Called once at most, by the thread that commits."""
        self._sleeping.release()


class Intake:
    """Adds videos to the queue. Any number of threads may call `insert`.

    One caller at a time commits, for all who came by then; then the next of those who came since.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._guard = threading.Lock()
        self._waiting: deque[_Ticket] = deque()
        self._is_committing = False
        self._room = _Room()

    def insert(self, video: NewVideo, *, max_queued: int) -> Video:
        """As `VideoStore.insert`."""
        check_text(video.prompt, "prompt")
        check_text(video.negative_prompt, "negative_prompt")
        check_text(video.idempotency_key, "idempotency_key")
        ticket = _Ticket(video, max_queued)
        with self._guard:
            self._waiting.append(ticket)
            must_wait, self._is_committing = self._is_committing, True
        if must_wait:
            ticket.sleep()
        if ticket.written is None and ticket.error is None:
            self._commit_those_waiting(ticket)
        if ticket.written is None:
            raise ticket.error or StoreError("The video was not stored; try again.")
        return ticket.written

    def _commit_those_waiting(self, own: _Ticket) -> None:
        """Commit one batch, whose first is `own`; then wake its callers and the next to commit."""
        with self._guard:
            batch = self._next_batch()
        try:
            self._commit(batch)
        finally:
            with self._guard:
                following = self._waiting[0] if self._waiting else None
                self._is_committing = following is not None
            if following is not None:
                following.wake()
            for ticket in batch:
                if ticket is not own:
                    ticket.wake()

    def _next_batch(self) -> list[_Ticket]:
        """Those that wait, but one video of an idempotency key at a time: the next finds it."""
        batch: list[_Ticket] = []
        keys: set[tuple[str, str]] = set()
        while self._waiting and len(batch) < _LARGEST_BATCH:
            video = self._waiting[0].video
            if video.idempotency_key is not None:
                if (video.project_id, video.idempotency_key) in keys:
                    break
                keys.add((video.project_id, video.idempotency_key))
            batch.append(self._waiting.popleft())
        return batch

    def _commit(self, batch: Sequence[_Ticket]) -> None:
        try:
            outcomes = self._insert(batch)
        except StoreError as error:
            if len(batch) > 1 and isinstance(error.__cause__, IntegrityError):
                # One of them breaks a rule of the table; the others must not suffer for it.
                for ticket in batch:
                    self._commit([ticket])
                return
            outcomes = [_same(error) for _ in batch]
        except BaseException:
            # An interrupt or a bug: this thread sees it, and the others must not wait for ever.
            for ticket in batch:
                ticket.error = StoreError("The video was not stored: its server was interrupted.")
            raise
        for ticket, outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, Video):
                ticket.written = outcome
            else:
                ticket.error = outcome

    def _insert(self, batch: Sequence[_Ticket]) -> list[Video | VitascopeError]:
        # The lock makes the limit exact across processes, and numbers appear in the list's order.
        with self._database.write(Lock.INSERT) as transaction:
            queued = self._room.queued(transaction, batch)
            outcomes: list[Video | VitascopeError | None] = []
            rows: list[dict[str, Any]] = []
            for ticket in batch:
                outcome = _earlier(transaction, ticket.video)
                if outcome is None and queued + len(rows) >= ticket.max_queued:
                    outcome = _busy(ticket.max_queued)
                if outcome is None:
                    rows.append(new_video_row(ticket.video, transaction.now))
                outcomes.append(outcome)
            sequences = _insert_rows(transaction, rows)
        return [
            outcome or new_video(ticket.video, sequences[ticket.video.id], transaction.now)
            for ticket, outcome in zip(batch, outcomes, strict=True)
        ]


class _Room:
    """How many videos wait, at most, without counting them for each insert.

    Since the last count the queue grew by no more than the rows inserted since, and these are
    numbered. So a new count is due only when that bound reaches the limit. Videos that are queued
    again after a lost attempt were let in before and are not held against the limit.
    """

    def __init__(self) -> None:
        self._counted: int | None = None
        self._newest_then = 0

    def queued(self, transaction: Transaction, batch: Sequence[_Ticket]) -> int:
        """A number that is not below the truth, and is the truth where it matters."""
        newest = transaction.connection.execute(_NEWEST).scalar_one()
        if self._counted is not None:
            bound = self._counted + max(0, newest - self._newest_then)
            if bound + len(batch) <= min(ticket.max_queued for ticket in batch):
                return bound
        limit = max(ticket.max_queued for ticket in batch)
        self._counted = transaction.connection.execute(_COUNT_QUEUED, {"limit": limit}).scalar_one()
        self._newest_then = newest
        return self._counted


def _earlier(transaction: Transaction, video: NewVideo) -> Video | VitascopeError | None:
    """What the idempotency key of `video` made before, if it has one that did."""
    if video.idempotency_key is None:
        return None
    row = transaction.connection.execute(
        _EARLIER, {"project_id": video.project_id, "key": video.idempotency_key}
    ).one_or_none()
    if row is None:
        return None
    *columns, request_hash = row
    if request_hash != video.request_hash:
        return InvalidRequest(
            "This idempotency key was used before with another request. Send the same request, "
            "or a new key.",
            code="idempotency_key_reused",
        )
    return video_from(columns)


def _insert_rows(transaction: Transaction, rows: list[dict[str, Any]]) -> dict[str, int]:
    if not rows:
        return {}
    inserted = transaction.connection.execute(_INSERT, rows)
    return {row.id: row.sequence for row in inserted}


def _busy(max_queued: int) -> Busy:
    return Busy(
        f"The queue is full: {max_queued} videos are waiting. Try again in {RETRY_AFTER_S} "
        "seconds.",
        retry_after_s=RETRY_AFTER_S,
    )


def _same(error: StoreError) -> StoreError:
    """The error again, for another thread: each raises its own, with its own traceback."""
    copy = StoreError(error.message)
    copy.__cause__ = error.__cause__
    return copy


def check_text(text: str | None, param: str) -> None:
    """PostgreSQL stores no NUL, and neither database stores half a surrogate pair."""
    if text is None:
        return
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InvalidRequest(f"Invalid '{param}': not valid Unicode.", param=param) from error
    if "\0" in text:
        raise InvalidRequest(f"Invalid '{param}': it holds a NUL character.", param=param)
