"""How SQLite answers each question: by an index, however many videos there are.

The plans of an empty file are those of a full one, since no statistics are kept.
"""

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from vitascope.store.base import Order
from vitascope.store.sql import SqlStore
from vitascope.testing.stores.makings import beat, claimed, completion, failure, insert
from vitascope.video import Lease

OpenStore = Callable[..., SqlStore]


def _plans(store: SqlStore, action: Callable[[], object]) -> list[str]:
    """What the planner says of every statement that `action` runs."""
    statements: list[tuple[str, Any]] = []

    def before(_c: object, _k: object, statement: str, parameters: Any, *_: object) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE", "WITH")):
            statements.append((statement, parameters))

    engines = (store._database._readers, store._database._writers)
    for engine in engines:
        sa.event.listen(engine, "before_cursor_execute", before)
    action()
    for engine in engines:
        sa.event.remove(engine, "before_cursor_execute", before)
    assert statements
    with store._database.read() as connection:
        return [
            row[3]
            for statement, parameters in statements
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]


ACTIONS: dict[str, Callable[[SqlStore], object]] = {
    "insert": lambda store: insert(store, idempotency_key="new", request_hash="h"),
    "get": lambda store: store.get("project", insert(store).id),
    "list": lambda store: store.list_videos("project", after=None, limit=9, order=Order.DESC),
    "list on": lambda store: store.list_videos(
        "project", after=insert(store).id, limit=9, order=Order.ASC
    ),
    "delete": lambda store: store.delete("project", insert(store).id),
    "counts": lambda store: store.counts(),
    "has_queued": lambda store: store.has_queued(["model", "other"]),
    "claim": lambda store: store.claim("worker/1", ["model", "other"], lease_s=30),
    "heartbeat": lambda store: store.heartbeat(
        [beat(Lease(video_id="video_1", attempt=1, owner="worker/1"), 5)], lease_s=30
    ),
    "complete": lambda store: store.complete(claimed(store).lease, completion()),
    "fail": lambda store: store.fail(claimed(store).lease, failure(), timings={}),
    "requeue": lambda store: store.requeue(
        claimed(store).lease, failure(), max_attempts=3, delay_s=0
    ),
    "release": lambda store: store.release("worker", except_owner="worker/2", max_attempts=3),
    "rescue": lambda store: store.rescue(max_attempts=3),
    "expire": lambda store: store.expire(limit=9),
    "attempts": lambda store: store.attempts(["video_1"]),
    "prune": lambda store: store.prune(older_than_s=9),
    "list_files": lambda store: store.list_files(
        "project", purpose=None, after=None, limit=9, order=Order.DESC
    ),
    "expire_files": lambda store: store.expire_files(limit=9),
    "known_assets": lambda store: store.known_assets(["file-1"]),
}

# One step each: the newest of all, and the rows of a partial index, which are those that wait or
# run and not those that were ever made.
BOUNDED = ("INDEX ix_videos_in_progress", "USING COVERING INDEX ix_videos_queued")


@pytest.mark.parametrize("name", ACTIONS)
def test_no_statement_reads_a_whole_table(
    open_store: OpenStore, sqlite_url: str, name: str
) -> None:
    store = open_store(sqlite_url)
    insert(store)

    plans = _plans(store, lambda: ACTIONS[name](store))

    tables = ("videos", "outbox", "places", "characters", "files", "running", "head", "found")
    scans = [
        plan
        for plan in plans
        if plan.startswith("SCAN") and plan.split()[1] in tables and not plan.endswith(BOUNDED)
    ]
    assert scans == []


def test_running_videos_are_counted_among_those_that_run(
    open_store: OpenStore, sqlite_url: str
) -> None:
    """SQLite would otherwise count through all that a project ever made."""
    store = open_store(sqlite_url)
    insert(store)

    plans = _plans(store, lambda: claimed(store))

    (running,) = [plan for plan in plans if plan.startswith("SEARCH running")]
    assert "COVERING INDEX ix_videos_in_progress" in running


def test_a_list_is_read_in_the_order_of_its_index(open_store: OpenStore, sqlite_url: str) -> None:
    store = open_store(sqlite_url)

    plans = _plans(store, lambda: ACTIONS["list"](store))

    assert plans == ["SEARCH videos USING INDEX ix_videos_list (project_id=?)"]
