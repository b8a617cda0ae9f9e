"""Videos as the API sees them: insert, get, list, delete, counts; and whether the store works."""

from typing import Final

import sqlalchemy as sa

from vitascope.errors import NotFound
from vitascope.store.base import Order, QueueCounts
from vitascope.store.connection import NOW, Database, OnDatabase
from vitascope.store.intake import Intake
from vitascope.store.pages import Pages, is_id
from vitascope.store.rows import VIDEO_COLUMNS, video_from
from vitascope.store.tables import IN_PROGRESS, QUEUED, VIDEOS
from vitascope.video import NewVideo, Video

_GET: Final = sa.select(*VIDEO_COLUMNS).where(
    VIDEOS.c.id == sa.bindparam("id"), VIDEOS.c.project_id == sa.bindparam("project_id")
)
_DELETE: Final = (
    sa.delete(VIDEOS)
    .where(VIDEOS.c.id == sa.bindparam("id"), VIDEOS.c.project_id == sa.bindparam("project_id"))
    .returning(*VIDEO_COLUMNS)
)


def _count(where: sa.TextClause) -> sa.ScalarSelect[int]:
    return sa.select(sa.func.count()).select_from(VIDEOS).where(where).scalar_subquery()


# The first that came waits longest; its number is in the index, its time is not.
_waiting: Final = VIDEOS.alias("waiting")
_COUNTS: Final = sa.select(
    _count(QUEUED),
    _count(IN_PROGRESS),
    sa.select(VIDEOS.c.created_at)
    .where(
        VIDEOS.c.sequence
        == sa.select(sa.func.min(_waiting.c.sequence)).where(QUEUED).scalar_subquery()
    )
    .scalar_subquery(),
    NOW,
)
_PAGES: Final = Pages("video", VIDEOS, VIDEO_COLUMNS)


class SqlVideos(OnDatabase):
    """`VideoStore` but for `check`; see there for what each method promises."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._intake = Intake(database)

    def insert(self, video: NewVideo, *, max_queued: int) -> Video:
        """As `VideoStore.insert`; concurrent calls share a commit."""
        return self._intake.insert(video, max_queued=max_queued)

    def get(self, project_id: str, video_id: str) -> Video:
        """As `VideoStore.get`."""
        if is_id(video_id):
            with self._database.read() as connection:
                row = connection.execute(_GET, {"id": video_id, "project_id": project_id}).first()
            if row is not None:
                return video_from(row)
        raise _not_found(video_id)

    def list_videos(
        self, project_id: str, *, after: str | None, limit: int, order: Order
    ) -> tuple[list[Video], bool]:
        """As `VideoStore.list_videos`."""
        with self._database.read() as connection:
            rows, has_more = _PAGES.read(
                connection, project_id, after=after, limit=limit, order=order, parameters={}
            )
        return [video_from(row) for row in rows], has_more

    def delete(self, project_id: str, video_id: str) -> Video:
        """As `VideoStore.delete`."""
        if is_id(video_id):
            with self._database.write() as transaction:
                row = transaction.connection.execute(
                    _DELETE, {"id": video_id, "project_id": project_id}
                ).one_or_none()
                if row is not None:
                    video = video_from(row)
                    _PAGES.leave_place(
                        transaction, id_=video.id, project_id=project_id, sequence=video.sequence
                    )
                    return video
        raise _not_found(video_id)

    def counts(self) -> QueueCounts:
        """As `VideoStore.counts`."""
        with self._database.read() as connection:
            row = connection.execute(_COUNTS, self._database.shift).one()
        queued, in_progress, oldest, now = row
        return QueueCounts(
            queued=queued, in_progress=in_progress, oldest_queued_s=_age_s(oldest, now)
        )


def _age_s(since: float | None, now: float) -> float | None:
    """Null for what is not there, and never negative, though clocks are set back."""
    return None if since is None else max(0.0, now - since)


def _not_found(video_id: str) -> NotFound:
    return NotFound(f"Video with id '{video_id}' not found.")
