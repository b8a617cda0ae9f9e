"""How an attempt ends when it does not complete: the video fails, or waits for another attempt.

Owns the counting of lost attempts, the back-off after them, and the outbox event of every final
state, written in the transaction that changes the state. Opens no transaction.
"""

import secrets
from typing import Final, Literal, TypeAlias

import sqlalchemy as sa

from vitascope.store.connection import Transaction
from vitascope.store.tables import OUTBOX, VIDEOS
from vitascope.video import Failure, Status

AT_ONCE: Final = 0.0
"""`available_at` of a video that need not wait: so that a clock set back does not make it wait."""

_LONGEST_DELAY_S: Final = 60.0

EventType: TypeAlias = Literal["video.completed", "video.failed"]

# Each names the attempt again: on PostgreSQL the row may have changed since it was read.
_THIS_ATTEMPT: Final = (
    VIDEOS.c.id == sa.bindparam("b_id"),
    VIDEOS.c.attempt == sa.bindparam("b_attempt"),
    VIDEOS.c.status == Status.IN_PROGRESS.value,
)
_FAIL: Final = (
    sa.update(VIDEOS)
    .where(*_THIS_ATTEMPT)
    .values(
        status=Status.FAILED.value,
        phase=None,
        lease_until=None,
        owner=sa.bindparam("b_owner", type_=sa.Text),
        completed_at=sa.bindparam("b_now"),
        lost_attempts=sa.bindparam("b_lost"),
        failure_code=sa.bindparam("b_code"),
        failure_message=sa.bindparam("b_message"),
        timings=sa.func.coalesce(sa.bindparam("b_timings", type_=sa.Text), VIDEOS.c.timings),
    )
    .returning(VIDEOS.c.project_id)
)
_QUEUE_AGAIN: Final = (
    sa.update(VIDEOS)
    .where(*_THIS_ATTEMPT)
    .values(
        status=Status.QUEUED.value,
        progress=0,  # what the lost attempt had reached is made anew (contract §5.1)
        phase=None,
        lease_until=None,
        owner=None,
        lost_attempts=sa.bindparam("b_lost"),
        available_at=sa.bindparam("b_available_at"),
    )
)


def write_event(
    transaction: Transaction, type_: EventType, *, video_id: str, project_id: str
) -> None:
    """Add the event of a final state to the outbox."""
    transaction.connection.execute(
        sa.insert(OUTBOX),
        {
            "id": f"evt_{secrets.token_hex(16)}",
            "type": type_,
            "video_id": video_id,
            "project_id": project_id,
            "created_at": transaction.now,
        },
    )


def fail(
    transaction: Transaction,
    failure: Failure,
    *,
    video_id: str,
    attempt: int,
    lost_attempts: int,
    owner: str | None,
    timings: str | None = None,
) -> None:
    """Turn a running video `failed`, with its event.

    Args:
        transaction: in which the row was found `in_progress` at `attempt`, and locked.
        failure: goes into the row.
        video_id: names the row, with `attempt`.
        attempt: fences the change.
        lost_attempts: the new count.
        owner: kept where the owner itself reports the failure, so that it may report it twice.
        timings: JSON; null keeps what is there.
    """
    parameters = {
        "b_id": video_id,
        "b_attempt": attempt,
        "b_owner": owner,
        "b_now": transaction.now,
        "b_lost": lost_attempts,
        "b_code": failure.code,
        "b_message": failure.message,
        "b_timings": timings,
    }
    project_id = transaction.connection.execute(_FAIL, parameters).scalar_one()
    write_event(transaction, "video.failed", video_id=video_id, project_id=project_id)


def queue_again(
    transaction: Transaction, *, video_id: str, attempt: int, lost_attempts: int, delay_s: float
) -> None:
    """Turn a running video `queued`; claims pass it over for `delay_s` seconds."""
    transaction.connection.execute(
        _QUEUE_AGAIN,
        {
            "b_id": video_id,
            "b_attempt": attempt,
            "b_lost": lost_attempts,
            "b_available_at": transaction.now + delay_s if delay_s > 0 else AT_ONCE,
        },
    )


def lose(
    transaction: Transaction,
    *,
    video_id: str,
    attempt: int,
    lost_attempts: int,
    max_attempts: int,
) -> None:
    """Count an attempt whose worker is gone; `lost_attempts` is the count before it."""
    lost = lost_attempts + 1
    if lost < max_attempts:
        queue_again(
            transaction,
            video_id=video_id,
            attempt=attempt,
            lost_attempts=lost,
            delay_s=_delay_s(lost),
        )
        return
    failure = Failure(
        code="worker_lost",
        message=f"The worker that made this video stopped {lost} "
        f"{'time' if lost == 1 else 'times'} before it was done, and no attempt is left. Create "
        "it again; if it goes on, ask the operator to look at the workers' logs and memory.",
    )
    fail(
        transaction,
        failure,
        video_id=video_id,
        attempt=attempt,
        lost_attempts=lost,
        owner=None,
    )


def _delay_s(lost: int) -> float:
    """None after the first loss: that was most likely the machine's fault and not the video's."""
    return 0.0 if lost <= 1 else min(_LONGEST_DELAY_S, 5.0 * 2.0 ** (lost - 2))
