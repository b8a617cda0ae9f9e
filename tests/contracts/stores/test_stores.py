"""The contract of the store, on each database."""

from collections.abc import Iterator

import pytest

from vitascope.store.base import Store
from vitascope.store.sql import SqlStore
from vitascope.testing.stores import Clock, StoreContract


class TestSqliteStore(StoreContract):
    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    def store(self, clock: Clock, sqlite_url: str) -> Iterator[Store]:
        store = SqlStore(sqlite_url, clock_shift_s=clock)
        yield store
        store.close()


@pytest.mark.postgres
class TestPostgresqlStore(StoreContract):
    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    def store(self, clock: Clock, postgresql_url: str) -> Iterator[Store]:
        store = SqlStore(postgresql_url, clock_shift_s=clock)
        yield store
        store.close()
