"""A store on each database, and a second process's view of the same database."""

from collections.abc import Callable, Iterator

import pytest

from vitascope.store.sql import SqlStore
from vitascope.testing.stores import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def open_store(clock: Clock) -> Iterator[Callable[..., SqlStore]]:
    """Opens stores, each with connections of its own, as another process would have."""
    stores: list[SqlStore] = []

    def open_(url: str, **options: float) -> SqlStore:
        stores.append(SqlStore(url, clock_shift_s=clock, **options))
        return stores[-1]

    yield open_
    for store in stores:
        store.close()


@pytest.fixture
def store(open_store: Callable[..., SqlStore], database_url: str) -> SqlStore:
    """A migrated, empty store on each database."""
    return open_store(database_url)
