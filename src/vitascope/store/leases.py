"""The queue as workers see it: claim, heartbeat, and the three ways in which an attempt ends.

Every write of an attempt names the video, the attempt, the owner and `in_progress`; that is the
fence. Whether the lease has run out does not matter to it: only another claim takes a video away.
"""

from collections.abc import Collection, Sequence
from typing import Any, Final

import sqlalchemy as sa

from vitascope.errors import LeaseLost
from vitascope.store import endings
from vitascope.store.base import Beat, Claim, Completion
from vitascope.store.claim import next_video
from vitascope.store.connection import NOW, Lock, OnDatabase, Transaction
from vitascope.store.rows import VIDEO_COLUMNS, dump, dump_files, video_from
from vitascope.store.tables import QUEUED, VIDEOS
from vitascope.video import Failure, Json, Lease, Status

_HIGHEST_WHILE_RUNNING: Final = 99

_HELD: Final = (
    VIDEOS.c.id == sa.bindparam("b_id"),
    VIDEOS.c.attempt == sa.bindparam("b_attempt"),
    VIDEOS.c.owner == sa.bindparam("b_owner"),
    VIDEOS.c.status == Status.IN_PROGRESS.value,
)

_HAS_QUEUED: Final = sa.select(
    sa.exists().where(
        QUEUED,
        VIDEOS.c.engine_model.in_(sa.bindparam("models", expanding=True)),
        VIDEOS.c.available_at <= NOW,
    )
)

_TAKE: Final = (
    sa.update(VIDEOS)
    .where(VIDEOS.c.sequence == sa.bindparam("b_sequence"), VIDEOS.c.status == Status.QUEUED.value)
    .values(
        status=Status.IN_PROGRESS.value,
        attempt=VIDEOS.c.attempt + 1,
        owner=sa.bindparam("b_owner"),
        lease_until=sa.bindparam("b_lease_until"),
        started_at=sa.bindparam("b_now"),
        progress=0,
        phase=None,
    )
    .returning(*VIDEO_COLUMNS)
)

# As text because the two dialects of SQLAlchemy have an ON CONFLICT each, though the SQL is one.
_SERVE: Final = sa.text(
    "INSERT INTO turns (project_id, turn)"
    " VALUES (:project_id, (SELECT coalesce(max(turn), 0) + 1 FROM turns))"
    " ON CONFLICT (project_id) DO UPDATE SET turn = excluded.turn"
)

_b_progress: Final = sa.bindparam("b_progress", type_=sa.Integer)
_BEAT: Final = (
    sa.update(VIDEOS)
    .where(*_HELD)
    .values(
        lease_until=sa.bindparam("b_lease_until"),
        progress=sa.case((VIDEOS.c.progress < _b_progress, _b_progress), else_=VIDEOS.c.progress),
        phase=sa.bindparam("b_phase"),
    )
)

_COMPLETE: Final = (
    sa.update(VIDEOS)
    .where(*_HELD)
    .values(
        status=Status.COMPLETED.value,
        progress=100,
        phase=None,
        lease_until=None,
        completed_at=sa.bindparam("b_now"),
        expires_at=sa.bindparam("b_expires_at"),
        model_revision=sa.bindparam("b_model_revision"),
        files=sa.bindparam("b_files"),
        recipe=sa.bindparam("b_recipe"),
        timings=sa.bindparam("b_timings"),
        notes=sa.bindparam("b_notes"),
    )
    .returning(VIDEOS.c.project_id)
)

_LOCK_HELD: Final = sa.select(VIDEOS.c.lost_attempts).where(*_HELD).with_for_update()

# The owner stays in the row after its attempt has ended it, for this question alone.
_ENDED_BY: Final = sa.select(VIDEOS.c.status).where(
    VIDEOS.c.id == sa.bindparam("b_id"),
    VIDEOS.c.attempt == sa.bindparam("b_attempt"),
    VIDEOS.c.owner == sa.bindparam("b_owner"),
)


class SqlLeases(OnDatabase):
    """`QueueStore` as workers use it; see there for what each method promises."""

    def has_queued(self, models: Collection[str]) -> bool:
        """As `QueueStore.has_queued`."""
        if not models:
            return False
        with self._database.read() as connection:
            parameters = {"models": list(models), **self._database.shift}
            return bool(connection.execute(_HAS_QUEUED, parameters).scalar_one())

    def claim(self, owner: str, models: Collection[str], *, lease_s: float) -> Claim | None:
        """As `QueueStore.claim`; claims run one at a time, so that the order is exact."""
        if not models:
            return None
        with self._database.write(Lock.CLAIM) as transaction:
            wanted = {f"model_{number}": model for number, model in enumerate(models)}
            find = next_video(len(models))
            while True:
                sequence = transaction.connection.execute(
                    find, {**wanted, "now": transaction.now}
                ).scalar_one_or_none()
                if sequence is None:
                    return None
                claim = self._take(transaction, sequence, owner, lease_s)
                if claim is not None:
                    return claim
                # It was deleted in between (PostgreSQL); the next look no longer finds it.

    def _take(
        self, transaction: Transaction, sequence: int, owner: str, lease_s: float
    ) -> Claim | None:
        row = transaction.connection.execute(
            _TAKE,
            {
                "b_sequence": sequence,
                "b_owner": owner,
                "b_now": transaction.now,
                "b_lease_until": transaction.now + lease_s,
            },
        ).one_or_none()
        if row is None:
            return None
        video = video_from(row)
        transaction.connection.execute(_SERVE, {"project_id": video.project_id})
        return Claim(
            video=video, lease=Lease(video_id=video.id, attempt=video.attempt, owner=owner)
        )

    def heartbeat(self, beats: Sequence[Beat], *, lease_s: float) -> set[Lease]:
        """As `QueueStore.heartbeat`; all beats share one transaction."""
        lost: set[Lease] = set()
        if not beats:
            return lost
        with self._database.write() as transaction:
            # Always in the same order: two that beat for the same videos must not wait in a ring.
            for beat in sorted(beats, key=lambda beat: beat.lease.video_id):
                renewed = transaction.connection.execute(
                    _BEAT,
                    {
                        **_names(beat.lease),
                        "b_lease_until": transaction.now + lease_s,
                        "b_progress": min(max(beat.progress, 0), _HIGHEST_WHILE_RUNNING),
                        "b_phase": beat.phase,
                    },
                )
                if renewed.rowcount == 0:
                    lost.add(beat.lease)
        return lost

    def complete(self, lease: Lease, completion: Completion) -> None:
        """As `QueueStore.complete`."""
        with self._database.write() as transaction:
            now, lifetime_s = transaction.now, completion.lifetime_s
            project_id = transaction.connection.execute(
                _COMPLETE,
                {
                    **_names(lease),
                    "b_now": now,
                    "b_expires_at": None if lifetime_s is None else now + lifetime_s,
                    "b_model_revision": completion.model_revision,
                    "b_files": dump_files(completion.files),
                    "b_recipe": completion.recipe,
                    "b_timings": dump(completion.timings),
                    "b_notes": dump(completion.notes),
                },
            ).scalar_one_or_none()
            if project_id is not None:
                endings.write_event(
                    transaction, "video.completed", video_id=lease.video_id, project_id=project_id
                )
            elif _ended_by(transaction, lease) is not Status.COMPLETED:
                raise _lease_lost(lease)

    def fail(self, lease: Lease, failure: Failure, *, timings: Json) -> None:
        """As `QueueStore.fail`."""
        with self._database.write() as transaction:
            lost_attempts = _lock_held(transaction, lease)
            if lost_attempts is not None:
                endings.fail(
                    transaction,
                    failure,
                    video_id=lease.video_id,
                    attempt=lease.attempt,
                    lost_attempts=lost_attempts,
                    owner=lease.owner,
                    timings=dump(timings),
                )
            elif _ended_by(transaction, lease) is not Status.FAILED:
                raise _lease_lost(lease)

    def requeue(
        self, lease: Lease, failure: Failure | None, *, max_attempts: int, delay_s: float
    ) -> Status:
        """As `QueueStore.requeue`."""
        with self._database.write() as transaction:
            lost_attempts = _lock_held(transaction, lease)
            if lost_attempts is None:
                if _ended_by(transaction, lease) is Status.FAILED:
                    return Status.FAILED
                raise _lease_lost(lease)
            if failure is not None:
                lost_attempts += 1
            if failure is not None and lost_attempts >= max_attempts:
                endings.fail(
                    transaction,
                    failure,
                    video_id=lease.video_id,
                    attempt=lease.attempt,
                    lost_attempts=lost_attempts,
                    owner=lease.owner,
                )
                return Status.FAILED
            endings.queue_again(
                transaction,
                video_id=lease.video_id,
                attempt=lease.attempt,
                lost_attempts=lost_attempts,
                delay_s=delay_s,
            )
            return Status.QUEUED


def _names(lease: Lease) -> dict[str, Any]:
    return {"b_id": lease.video_id, "b_attempt": lease.attempt, "b_owner": lease.owner}


def _lock_held(transaction: Transaction, lease: Lease) -> int | None:
    """Lost attempts of a video that `lease` still holds, with its row locked; else null."""
    return transaction.connection.execute(_LOCK_HELD, _names(lease)).scalar_one_or_none()


def _ended_by(transaction: Transaction, lease: Lease) -> Status | None:
    """The final state that this very attempt gave the video, when its commit went unseen."""
    status = transaction.connection.execute(_ENDED_BY, _names(lease)).scalar_one_or_none()
    return None if status is None else Status(status)


def _lease_lost(lease: Lease) -> LeaseLost:
    return LeaseLost(
        f"Attempt {lease.attempt} no longer owns video '{lease.video_id}': it was deleted, or "
        "another attempt took over."
    )
