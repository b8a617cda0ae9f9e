"""Connections to the two databases: how they are opened, begun, timed and locked.

Owns all that differs between SQLite and PostgreSQL; the statements elsewhere are the same for
both. Three rules hold for each transaction (measured, see docs/store.md):

- a writer on SQLite begins with BEGIN IMMEDIATE, so that it never has to give up half way because
  another wrote first; on PostgreSQL it runs at READ COMMITTED, so that each statement sees what was
  committed while it waited for a lock;
- a read is one statement in autocommit: its own snapshot, without the cost of BEGIN and COMMIT;
- time is the database's, so that the clocks of workers never meet.
"""

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from vitascope.errors import ConfigError, StoreError
from vitascope.store.sqlite_file import checked_sqlite_path

BUSY_TIMEOUT_S: Final = 5.0
"""How long a call waits for another writer before it gives up."""

_READERS: Final = 8
_MORE_READERS: Final = 24
_CONNECT_TIMEOUT_S: Final = 10
_WAL_LIMIT_BYTES: Final = 64 * 1024 * 1024
_PAGES_KIB: Final = 2048
"""Pages that one SQLite connection keeps in memory. Each fills to this, and no further."""
_SQLITE_NEEDED: Final = (3, 35)  # RETURNING


class Lock(IntEnum):
    """What PostgreSQL serialises by an advisory lock; SQLite has one writer at a time anyway."""

    MIGRATE = 0x7669_7400
    CLAIM = 0x7669_7401
    INSERT = 0x7669_7402


class _DatabaseClock(FunctionElement[float]):
    """Unix seconds by the database's clock."""

    type: sa.types.TypeEngine[float] = sa.Double[float]()
    inherit_cache = True


@compiles(_DatabaseClock, "sqlite")
def _sqlite_clock(_element: _DatabaseClock, _compiler: object, **_options: object) -> str:
    # unixepoch('subsec') would read better but came with SQLite 3.42.
    return "((julianday('now') - 2440587.5) * 86400.0)"


@compiles(_DatabaseClock, "postgresql")
def _postgresql_clock(_element: _DatabaseClock, _compiler: object, **_options: object) -> str:
    # clock_timestamp() and not now(), which stands still while the transaction waits for a lock.
    # Without the cast it is a Decimal.
    return "extract(epoch FROM clock_timestamp())::float8"


NOW: Final = _DatabaseClock() + sa.bindparam("clock_shift_s", type_=sa.Double)
"""The time, for statements that run by themselves; they are given `Database.shift`."""

_READ_CLOCK: Final = sa.select(_DatabaseClock())
_LOCK_AND_READ_CLOCK: Final = sa.select(
    sa.func.pg_advisory_xact_lock(sa.bindparam("lock", type_=sa.BigInteger)), _DatabaseClock()
)


@dataclass(frozen=True, slots=True)
class Transaction:
    """One write transaction: its connection, and the time at which it got its lock."""

    connection: sa.Connection
    now: float


class Database:
    """The connections of one process to one database. Safe to share between threads."""

    def __init__(
        self,
        url: str,
        *,
        clock_shift_s: Callable[[], float],
        busy_timeout_s: float,
    ) -> None:
        parsed = _parsed(url)
        self.is_sqlite: Final = parsed.get_backend_name() == "sqlite"
        self._clock_shift_s = clock_shift_s
        self._busy_timeout_s = busy_timeout_s
        if self.is_sqlite:
            self._writers, self._readers = _sqlite_engines(parsed, busy_timeout_s)
        else:
            self._writers, self._readers = _postgresql_engines(parsed, busy_timeout_s)

    @property
    def shift(self) -> dict[str, Any]:
        """The parameter of `NOW`."""
        return {"clock_shift_s": self._clock_shift_s()}

    @contextlib.contextmanager
    def read(self) -> Generator[sa.Connection]:
        """A connection for single reading statements, each with its own snapshot.

        Raises:
            StoreError: the database failed or cannot be reached.
        """
        try:
            with self._readers.connect() as connection:
                yield connection
        except (DBAPIError, PoolTimeoutError) as error:
            raise self._store_error(error) from error

    @contextlib.contextmanager
    def write(self, lock: Lock | None = None) -> Generator[Transaction]:
        """A transaction that commits at the end of the block, or rolls back on any exception.

        Args:
            lock: held from the first statement to the end, against other processes too.

        Raises:
            StoreError: the database failed, cannot be reached, or another writer held it for
                longer than the busy timeout.
        """
        try:
            with self._writers.begin() as connection:
                yield Transaction(connection, self._begin(connection, lock))
        except (DBAPIError, PoolTimeoutError) as error:
            raise self._store_error(error) from error

    def _begin(self, connection: sa.Connection, lock: Lock | None) -> float:
        if lock is None or self.is_sqlite:
            now = connection.execute(_READ_CLOCK).scalar_one()
        else:
            now = connection.execute(_LOCK_AND_READ_CLOCK, {"lock": int(lock)}).one()[1]
        return now + self._clock_shift_s()

    def close(self) -> None:
        """Close every connection that is not in use. The object can be used again."""
        self._writers.dispose()
        self._readers.dispose()

    def _store_error(self, error: DBAPIError | PoolTimeoutError) -> StoreError:
        """The error for the client; what the driver said stays in the log, as its cause."""
        if isinstance(error, PoolTimeoutError) or _is_busy(error):
            return StoreError(
                "The database is busy: other work held it for longer than "
                f"{self._busy_timeout_s:g} seconds. Nothing was changed; try again."
            )
        if isinstance(error, IntegrityError):
            return StoreError(
                "The database refused a change that breaks its rules; nothing changed."
            )
        if _sqlite_code(error) == sqlite3.SQLITE_FULL or _sqlstate(error) == "53100":
            return StoreError("The disk of the database is full; make room and try again.")
        return StoreError("The database cannot be reached or failed; see the server's log.")


class OnDatabase:
    """What the parts of the store share: the database they work on."""

    def __init__(self, database: Database) -> None:
        self._database = database


def _sqlstate(error: DBAPIError) -> str | None:
    return getattr(error.orig, "sqlstate", None)


def _sqlite_code(error: DBAPIError) -> int | None:
    """SQLite's primary code: its low byte, where the others tell kinds apart."""
    code: int | None = getattr(error.orig, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _is_busy(error: DBAPIError) -> bool:
    # lock_not_available, deadlock_detected, serialization_failure
    return _sqlite_code(error) in (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
    ) or _sqlstate(error) in ("55P03", "40P01", "40001")


def _parsed(url: str) -> sa.URL:
    """The URL with its driver; refuses other databases. Its password is never repeated."""
    try:
        parsed = sa.make_url(url)
    except ArgumentError as error:
        raise ConfigError(
            "store.url is not a database URL. Write sqlite:////path/to/vitascope.db or "
            "postgresql://user@host/name."
        ) from error
    match parsed.drivername:
        case "sqlite" | "sqlite+pysqlite":
            return parsed.set(drivername="sqlite+pysqlite")
        case "postgresql" | "postgres" | "postgresql+psycopg":
            return parsed.set(drivername="postgresql+psycopg")
        case other:
            raise ConfigError(
                f"store.url names {other!r}, which is not supported. Use sqlite:////path/to/"
                "vitascope.db for one machine or postgresql://user@host/name for many."
            )


def _sqlite_engines(url: sa.URL, busy_timeout_s: float) -> tuple[sa.Engine, sa.Engine]:
    if sqlite3.sqlite_version_info < _SQLITE_NEEDED:
        raise ConfigError(
            f"SQLite {sqlite3.sqlite_version} is too old: 3.35 is needed. Use a newer Python, or "
            "PostgreSQL."
        )
    path = checked_sqlite_path(url.database)
    options: dict[str, Any] = {
        # None: the driver begins nothing by itself; `begin` below and autocommit decide.
        "connect_args": {"isolation_level": None, "timeout": busy_timeout_s},
        "pool_timeout": busy_timeout_s,
    }
    absolute = sa.URL.create("sqlite+pysqlite", database=os.fspath(path))
    # One writing connection: threads of this process queue for it, which is fair and wakes at
    # once, where SQLite's own wait between connections sleeps and polls.
    writers = sa.create_engine(absolute, pool_size=1, max_overflow=0, **options)
    readers = sa.create_engine(
        absolute,
        pool_size=_READERS,
        max_overflow=_MORE_READERS,
        # The one used last has its pages in memory; and a statement in autocommit leaves nothing
        # behind that would have to be undone.
        pool_use_lifo=True,
        pool_reset_on_return=None,
        skip_autocommit_rollback=True,
        **options,
    )

    def connected(connection: sqlite3.Connection, _record: object) -> None:
        _enter_wal(connection, busy_timeout_s)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT_BYTES}")
        connection.execute(f"PRAGMA cache_size = -{_PAGES_KIB}")

    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(writers, "connect", connected)
    event.listen(readers, "connect", connected)
    event.listen(writers, "begin", begin)
    return writers, readers


def _enter_wal(connection: sqlite3.Connection, timeout_s: float) -> None:
    """Switch the file to WAL unless it is; SQLite's own busy timeout does not cover the switch."""
    deadline = time.monotonic() + timeout_s
    while True:
        try:
            (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)
            continue
        if mode != "wal":
            raise ConfigError(
                "The SQLite file cannot use a write-ahead log where it lies. Put it on a local "
                "disk, or use PostgreSQL."
            )
        return


def _postgresql_engines(url: sa.URL, busy_timeout_s: float) -> tuple[sa.Engine, sa.Engine]:
    timeout_ms = max(1, int(busy_timeout_s * 1000))
    connect_args = {
        "connect_timeout": _CONNECT_TIMEOUT_S,
        "application_name": "vitascope",
        # A process that is frozen inside a transaction must not hold up all others for ever.
        "options": f"-c lock_timeout={timeout_ms} "
        f"-c idle_in_transaction_session_timeout={timeout_ms}",
    }
    try:
        writers = sa.create_engine(
            url,
            isolation_level="READ COMMITTED",
            connect_args={
                key: value for key, value in connect_args.items() if key not in url.query
            },
            pool_size=_READERS,
            max_overflow=_MORE_READERS,
            pool_timeout=busy_timeout_s,
            pool_use_lifo=True,
            skip_autocommit_rollback=True,
        )
    except (ImportError, NoSuchModuleError) as error:
        raise ConfigError(
            "store.url names PostgreSQL, whose driver is not installed. Install it with "
            "pip install 'vitascope[postgres]'."
        ) from error
    # The same pool: setting autocommit costs psycopg no round trip.
    return writers, writers.execution_options(isolation_level="AUTOCOMMIT")
