"""The store on SQL: one adapter for SQLite and PostgreSQL, composed of its parts.

Owns the set-up, the check and the end. The parts: `videos`, `leases`, `upkeep`, `library`.
"""

from collections.abc import Callable
from typing import Final

import sqlalchemy as sa

from vitascope.store.connection import BUSY_TIMEOUT_S, Database
from vitascope.store.leases import SqlLeases
from vitascope.store.library import SqlLibrary
from vitascope.store.schema import check_schema, migrate
from vitascope.store.upkeep import SqlUpkeep
from vitascope.store.videos import SqlVideos

_PROBE: Final = sa.text(
    "INSERT INTO probe (id, probed_at) VALUES (1, :now)"
    " ON CONFLICT (id) DO UPDATE SET probed_at = excluded.probed_at"
)


def _no_shift() -> float:
    return 0.0


class SqlStore(SqlVideos, SqlLeases, SqlUpkeep, SqlLibrary):
    """`Store` on SQLite or PostgreSQL. Thread-safe; opens its connections when first used."""

    def __init__(
        self,
        url: str,
        *,
        clock_shift_s: Callable[[], float] = _no_shift,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> None:
        """Prepare the connections; opens none.

        Args:
            url: `sqlite:////path/to/file.db` or `postgresql://user@host/name`.
            clock_shift_s: added to the database's time on each reading, so that tests can move it.
            busy_timeout_s: how long a call waits for another writer before StoreError.

        Raises:
            ConfigError: the URL names no database that this adapter serves, or a place where one
                cannot be.
        """
        super().__init__(Database(url, clock_shift_s=clock_shift_s, busy_timeout_s=busy_timeout_s))

    def migrate(self) -> None:
        """Bring the schema to the newest revision; several processes may do so together.

        Raises:
            ConfigError: the schema is newer than this Vitascope knows.
            StoreError: the database failed or cannot be reached.
        """
        migrate(self._database)

    def check(self) -> None:
        """As `VideoStore.check`: reads the schema's revision and commits one small write."""
        check_schema(self._database)
        with self._database.write() as transaction:
            transaction.connection.execute(_PROBE, {"now": transaction.now})

    def close(self) -> None:
        """Let go of every connection."""
        self._database.close()
