"""Migrations: from nothing to the newest schema and back, together, and never past it."""

import subprocess
import sys
from collections.abc import Callable

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

import vitascope.store.migrations
from tests.store.threads import together
from vitascope.errors import ConfigError, StoreError
from vitascope.store.schema import HEAD
from vitascope.store.sql import SqlStore
from vitascope.store.tables import METADATA
from vitascope.testing.stores.makings import insert

OpenStore = Callable[..., SqlStore]


def _engine(url: str) -> sa.Engine:
    return sa.create_engine(url.replace("postgresql://", "postgresql+psycopg://"))


def _run(url: str, *statements: str) -> None:
    engine = _engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def _alembic(connection: sa.Connection) -> Config:
    configuration = Config()
    configuration.set_main_option("script_location", vitascope.store.migrations.__path__[0])
    configuration.attributes["connection"] = connection
    return configuration


POSTGRESQL_SHAPE = (
    "SELECT table_name, column_name, data_type, is_nullable, is_identity"
    " FROM information_schema.columns WHERE table_schema = 'public'",
    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
    " FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    "SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT relname, reloptions::text FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
)


def _shape(url: str) -> set[tuple[str, ...]]:
    """All that the database says of its tables, columns, checks and indexes."""
    engine = _engine(url)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            master = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master").all()
            # Constraints come in any order; each has its line.
            shape = {
                (name, line.strip(" \t,"))
                for name, sql in master
                for line in (sql or "").splitlines()
            }
        else:
            shape = {
                tuple(map(str, row))
                for statement in POSTGRESQL_SHAPE
                for row in connection.exec_driver_sql(statement)
            }
    engine.dispose()
    return {entry for entry in shape if "alembic_version" not in "".join(entry)}


def test_migrating_makes_the_tables_that_the_statements_expect(
    open_store: OpenStore, empty_database_url: str
) -> None:
    engine = _engine(empty_database_url)
    METADATA.create_all(engine)
    expected = _shape(empty_database_url)
    METADATA.drop_all(engine)
    engine.dispose()

    open_store(empty_database_url).migrate()

    assert expected
    assert expected == _shape(empty_database_url)


def test_migrating_again_changes_nothing(open_store: OpenStore, empty_database_url: str) -> None:
    store = open_store(empty_database_url)
    store.migrate()
    video = insert(store)

    store.migrate()

    assert video == store.get("project", video.id)


def test_two_servers_that_start_together_migrate_once(
    open_store: OpenStore, empty_database_url: str
) -> None:
    stores = [open_store(empty_database_url, busy_timeout_s=60) for _ in range(4)]

    results = together([store.migrate for store in stores])

    assert results == [None] * 4
    for store in stores:
        store.check()


def test_down_and_up_again_leaves_a_working_schema(
    open_store: OpenStore, database_url: str
) -> None:
    engine = _engine(database_url)
    with engine.begin() as connection:
        command.downgrade(_alembic(connection), "base")
        assert sa.inspect(connection).get_table_names() == ["alembic_version"]
    engine.dispose()
    store = open_store(database_url)

    store.migrate()

    insert(store)
    store.check()


def test_a_newer_schema_is_refused_with_the_way_out(
    open_store: OpenStore, database_url: str
) -> None:
    _run(database_url, "UPDATE alembic_version SET version_num = '9999'")
    store = open_store(database_url)

    with pytest.raises(ConfigError, match=r"store\.url.*newer Vitascope.*9999.*Upgrade"):
        store.migrate()
    with pytest.raises(StoreError, match="9999"):
        store.check()


def test_a_failed_migration_leaves_nothing_behind(
    open_store: OpenStore, empty_database_url: str
) -> None:
    """A table stands in the way; after it is gone the same migration runs whole."""
    _run(empty_database_url, "CREATE TABLE probe (id INTEGER)")
    store = open_store(empty_database_url)
    with pytest.raises(StoreError):
        store.migrate()
    engine = _engine(empty_database_url)
    with engine.connect() as connection:
        assert sa.inspect(connection).get_table_names() == ["probe"]
    engine.dispose()
    _run(empty_database_url, "DROP TABLE probe")

    store.migrate()

    store.check()


def test_an_empty_database_does_not_pass_the_check(
    open_store: OpenStore, empty_database_url: str
) -> None:
    with pytest.raises(StoreError):
        open_store(empty_database_url).check()


def test_the_newest_revision_is_the_one_that_the_code_names() -> None:
    configuration = Config()
    configuration.set_main_option("script_location", vitascope.store.migrations.__path__[0])

    assert ScriptDirectory.from_config(configuration).get_heads() == [HEAD]


def test_migrating_needs_no_alembic_in_a_process_that_only_works() -> None:
    program = "import sys, vitascope.store.sql; sys.exit('alembic' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], timeout=60, check=False).returncode == 0
