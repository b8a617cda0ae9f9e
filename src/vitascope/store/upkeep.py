"""The queue as upkeep sees it: freeing lost leases, expiry, and forgetting what is old."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

import sqlalchemy as sa

from vitascope.store import endings
from vitascope.store.connection import OnDatabase
from vitascope.store.rows import EMPTY, VIDEO_COLUMNS, video_from
from vitascope.store.tables import IN_PROGRESS, MAY_EXPIRE, OUTBOX, PLACES, VIDEOS
from vitascope.video import Status, Video

_BATCH: Final = 200
"""Rows of one transaction: others get their turn in between."""

_IDS_AT_ONCE: Final = 500
"""Ids in one statement; SQLite takes 32,766 parameters, and planning grows with them."""

# In no order, for the sake of which SQLite would go through all videos. SKIP LOCKED: a row that a
# heartbeat or a completion is writing just now is not lost. What was renewed since the statement
# began is looked at again before it is locked (READ COMMITTED).
_SELECT_RUNNING: Final[sa.Select[str, int, int]] = (
    sa.select(VIDEOS.c.id, VIDEOS.c.attempt, VIDEOS.c.lost_attempts)
    .where(IN_PROGRESS)
    .limit(_BATCH)
    .with_for_update(skip_locked=True)
)
_LAPSED: Final = _SELECT_RUNNING.where(VIDEOS.c.lease_until < sa.bindparam("now", type_=sa.Double))


def _begins(prefix: str) -> sa.ColumnElement[bool]:
    """Whether the owner begins with the parameter `prefix`; LIKE would read its wildcards."""
    value = sa.bindparam(prefix, type_=sa.Text)
    return sa.func.substr(VIDEOS.c.owner, 1, sa.func.length(value)) == value


_OF_EARLIER: Final = _SELECT_RUNNING.where(
    _begins("worker"),
    VIDEOS.c.owner != sa.bindparam("except_owner"),
    sa.not_(_begins("except_slots")),
)

_EXPIRED: Final = (
    sa.select(*VIDEO_COLUMNS)
    .where(MAY_EXPIRE, VIDEOS.c.expires_at <= sa.bindparam("now", type_=sa.Double))
    .order_by(VIDEOS.c.expires_at)
    .limit(sa.bindparam("limit", type_=sa.Integer))
    .with_for_update(skip_locked=True)
)
_MARK_EXPIRED: Final = (
    sa.update(VIDEOS)
    .where(VIDEOS.c.sequence.in_(sa.bindparam("sequences", expanding=True)))
    .values(expired=True, files=EMPTY, recipe=None)
)

# An expired video owns no attempt's files: what a crash left between its expiry and their
# deletion is an orphan.
_ATTEMPTS: Final = sa.select(
    VIDEOS.c.id, VIDEOS.c.status, sa.case((VIDEOS.c.expired, 0), else_=VIDEOS.c.attempt)
).where(VIDEOS.c.id.in_(sa.bindparam("ids", expanding=True)))

_before: Final = sa.bindparam("before", type_=sa.Double)
_FORGET: Final = (
    sa.delete(OUTBOX).where(OUTBOX.c.created_at < _before),
    sa.delete(PLACES).where(PLACES.c.deleted_at < _before),
)


class SqlUpkeep(OnDatabase):
    """`QueueStore` as upkeep uses it; see there for what each method promises."""

    def release(self, worker: str, *, except_owner: str, max_attempts: int) -> int:
        """As `QueueStore.release`."""
        names = {
            "worker": f"{worker}/",
            "except_owner": except_owner,
            "except_slots": f"{except_owner}/",
        }
        return len(self._lose(_OF_EARLIER, names, max_attempts))

    def rescue(self, *, max_attempts: int) -> list[str]:
        """As `QueueStore.rescue`."""
        return self._lose(_LAPSED, {}, max_attempts)

    def _lose(
        self, select: sa.Select[str, int, int], parameters: Mapping[str, Any], max_attempts: int
    ) -> list[str]:
        freed: list[str] = []
        while True:
            with self._database.write() as transaction:
                rows = transaction.connection.execute(
                    select, {**parameters, "now": transaction.now}
                ).all()
                for video_id, attempt, lost_attempts in rows:
                    endings.lose(
                        transaction,
                        video_id=video_id,
                        attempt=attempt,
                        lost_attempts=lost_attempts,
                        max_attempts=max_attempts,
                    )
            freed.extend(row.id for row in rows)
            if len(rows) < _BATCH:
                return freed

    def expire(self, *, limit: int) -> list[Video]:
        """As `QueueStore.expire`."""
        with self._database.write() as transaction:
            rows = transaction.connection.execute(
                _EXPIRED, {"now": transaction.now, "limit": limit}
            ).all()
            videos = [video_from(row) for row in rows]
            if videos:
                transaction.connection.execute(
                    _MARK_EXPIRED, {"sequences": [video.sequence for video in videos]}
                )
        return videos

    def attempts(self, video_ids: Collection[str]) -> Mapping[str, tuple[Status, int]]:
        """As `QueueStore.attempts`."""
        found: dict[str, tuple[Status, int]] = {}
        with self._database.read() as connection:
            for ids in _chunks(video_ids):
                for video_id, status, attempt in connection.execute(_ATTEMPTS, {"ids": ids}):
                    found[video_id] = (Status(status), attempt)
        return found

    def prune(self, *, older_than_s: float) -> int:
        """As `QueueStore.prune`."""
        with self._database.write() as transaction:
            before = {"before": transaction.now - older_than_s}
            return sum(
                transaction.connection.execute(statement, before).rowcount for statement in _FORGET
            )


def _chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    iterator = iter(ids)
    while chunk := list(islice(iterator, _IDS_AT_ONCE)):
        yield chunk
