"""Databases that freeze, stop, fill up or were never there: StoreError, and then on again."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psycopg
import pytest

from tests.databases import PostgresqlServer
from tests.store.threads import together
from vitascope.errors import StoreError
from vitascope.store.sql import SqlStore
from vitascope.testing.stores.makings import (
    LEASE_S,
    UNBOUNDED,
    beat,
    claimed,
    completion,
    insert,
    new_video,
)
from vitascope.video import Status

OpenStore = Callable[..., SqlStore]


@contextmanager
def _writer_frozen_in_a_transaction(url: str) -> Iterator[None]:
    """A process that stopped between BEGIN and COMMIT, holding what a claim and an insert need."""
    if url.startswith("sqlite"):
        frozen = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        frozen.execute("BEGIN IMMEDIATE")
        yield
        frozen.execute("ROLLBACK")
        frozen.close()
        return
    with psycopg.connect(url) as connection:
        connection.execute("LOCK TABLE videos IN EXCLUSIVE MODE")
        yield
        connection.rollback()


def test_a_frozen_writer_delays_others_no_longer_than_the_timeout(
    open_store: OpenStore, database_url: str
) -> None:
    store = open_store(database_url, busy_timeout_s=0.2)
    video = insert(store)
    held = claimed(store)
    actions: list[Callable[[], object]] = [
        partial(store.insert, new_video(), max_queued=UNBOUNDED),
        partial(store.claim, "worker/2", ["model"], lease_s=LEASE_S),
        partial(store.heartbeat, [beat(held.lease, 5)], lease_s=LEASE_S),
        partial(store.complete, held.lease, completion()),
        partial(store.delete, "project", video.id),
    ]
    # A claim of nothing takes no row, so there must be something to claim.
    insert(store)

    with _writer_frozen_in_a_transaction(database_url):
        for action in actions:
            with pytest.raises(StoreError, match=r"busy.*try again"):
                action()
        assert video.id == store.get("project", video.id).id

    store.complete(held.lease, completion())
    assert Status.COMPLETED is store.get("project", video.id).status


def test_inserts_that_gather_behind_a_frozen_writer_each_get_the_error(
    open_store: OpenStore, database_url: str
) -> None:
    store = open_store(database_url, busy_timeout_s=0.2)
    insert(store)

    with _writer_frozen_in_a_transaction(database_url):
        results = together(
            [partial(store.insert, new_video(), max_queued=UNBOUNDED) for _ in range(8)]
        )

    assert [StoreError] * 8 == [type(result) for result in results]
    assert len({id(result) for result in results}) == 8
    insert(store)
    assert store.counts().queued == 2


@pytest.mark.postgres
def test_a_process_frozen_in_a_transaction_is_cut_off_by_postgresql(
    open_store: OpenStore, postgresql_url: str
) -> None:
    """Or one stopped worker would hold the lock of all claims for ever."""
    frozen, other = (open_store(postgresql_url, busy_timeout_s=0.5) for _ in range(2))
    holds, may_end = threading.Event(), threading.Event()

    def stop_in_a_transaction() -> None:
        with frozen._database.write() as transaction:
            transaction.connection.exec_driver_sql("LOCK TABLE videos IN EXCLUSIVE MODE")
            holds.set()
            may_end.wait(60)

    def insert_until_it_works() -> int:
        assert holds.wait(60)
        for tries in range(200):
            try:
                insert(other)
            except StoreError:
                continue
            may_end.set()
            return tries
        raise AssertionError("the frozen transaction was never cut off")

    stopped, _ = together([stop_in_a_transaction, insert_until_it_works])

    assert isinstance(stopped, StoreError)
    assert other.counts().queued == 1


@pytest.mark.postgres
def test_postgresql_restarted_in_the_middle_of_an_attempt(
    open_store: OpenStore, postgresql_server: PostgresqlServer, postgresql_url: str
) -> None:
    """The calls of that moment fail, the lease lives on (queue.md §8, item 18)."""
    store = open_store(postgresql_url)
    insert(store)
    claim = claimed(store)

    postgresql_server.stop()
    try:
        actions: list[Callable[[], object]] = [
            partial(store.heartbeat, [beat(claim.lease, 5)], lease_s=LEASE_S),
            partial(store.get, "project", claim.video.id),
            partial(store.complete, claim.lease, completion()),
            store.check,
        ]
        for action in actions:
            with pytest.raises(StoreError) as failed:
                action()
            assert "/" not in failed.value.message
    finally:
        postgresql_server.start()

    assert set() == store.heartbeat([beat(claim.lease, 50)], lease_s=LEASE_S)
    store.complete(claim.lease, completion())
    assert Status.COMPLETED is store.get("project", claim.video.id).status


@pytest.mark.postgres
def test_a_connection_that_broke_while_idle_costs_one_error_at_most(
    open_store: OpenStore, postgresql_url: str
) -> None:
    store = open_store(postgresql_url)
    video = insert(store)
    together([partial(store.get, "project", video.id) for _ in range(6)])
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )

    with pytest.raises(StoreError):
        store.get("project", video.id)
    assert [video.id] * 6 == [store.get("project", video.id).id for _ in range(6)]


def test_a_full_disk_is_said_to_be_full(open_store: OpenStore, sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    kept = insert(store)
    with store._database.write() as transaction:
        # The size of the file stands in for the size of the disk.
        pages = transaction.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        transaction.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def fill_up() -> None:
        for _ in range(1000):
            insert(store, prompt="x" * 30_000)

    with pytest.raises(StoreError, match=r"disk.*full; make room"):
        fill_up()

    assert kept == store.get("project", kept.id)


def test_a_file_that_is_no_database_is_a_store_error(
    open_store: OpenStore, empty_sqlite_url: str
) -> None:
    Path(empty_sqlite_url.removeprefix("sqlite:///")).write_bytes(b"not a database" * 1000)
    store = open_store(empty_sqlite_url)

    with pytest.raises(StoreError) as failed:
        store.migrate()

    assert "not a database" not in failed.value.message
    assert os.sep not in failed.value.message


def test_what_was_accepted_survives_a_process_that_dies_without_closing(
    open_store: OpenStore, sqlite_url: str, tmp_path: Path
) -> None:
    """The files as a crash leaves them: copied while a connection is open, never closed."""
    store = open_store(sqlite_url)
    videos = [insert(store) for _ in range(5)]
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("vitascope.db", "vitascope.db-wal"):
        (crashed / name).write_bytes((tmp_path / name).read_bytes())

    recovered = open_store(f"sqlite:///{crashed / 'vitascope.db'}")

    assert videos == [recovered.get("project", video.id) for video in videos]


def test_a_commit_is_synced_before_it_is_acknowledged(
    open_store: OpenStore, sqlite_url: str
) -> None:
    store = open_store(sqlite_url)

    with store._database.write() as transaction:
        read = {
            name: transaction.connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert read == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
