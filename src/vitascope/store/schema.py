"""Bringing a database to the newest schema, and telling whether it is there.

The revisions lie in `migrations/versions`, inside the package. Alembic is imported only when there
is something to do with them: a process that merely works pays nothing for it.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

from vitascope.errors import ConfigError, StoreError
from vitascope.store.connection import Database, Lock

if TYPE_CHECKING:
    from alembic.config import Config

HEAD: Final = "0001"
"""The newest revision. A test holds it against the files."""

_VERSION: Final = sa.select(sa.table("alembic_version", sa.column("version_num")).c.version_num)


def migrate(database: Database) -> None:
    """Bring the schema to `HEAD`; all of it or nothing, and one process at a time.

    Raises:
        ConfigError: the schema is newer than this Vitascope; nothing was changed.
        StoreError: the database failed.
    """
    from alembic import command

    with database.write(Lock.MIGRATE) as transaction:
        # Looked at under the lock: of two servers that start together one finds the work done.
        current = _current(transaction.connection)
        if current == HEAD:
            return
        _refuse_unknown(current)
        configuration = _configuration()
        configuration.attributes["connection"] = transaction.connection
        command.upgrade(configuration, "head")


def check_schema(database: Database) -> None:
    """Raises StoreError: the schema is not the one that this Vitascope writes."""
    with database.read() as connection:
        current = connection.execute(_VERSION).scalar_one_or_none()
    if current != HEAD:
        raise StoreError(
            f"The database has schema {current}, this server needs {HEAD}. Restart the older of "
            "the two with the same version of Vitascope."
        )


def _current(connection: sa.Connection) -> str | None:
    """The revision that the database is at; null for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(_VERSION).scalar_one_or_none()


def _refuse_unknown(current: str | None) -> None:
    from alembic.script import ScriptDirectory

    known = {
        script.revision for script in ScriptDirectory.from_config(_configuration()).walk_revisions()
    }
    if current is not None and current not in known:
        raise ConfigError(
            f"store.url: the database was written by a newer Vitascope (schema {current}; this one "
            f"knows up to {HEAD}). Upgrade Vitascope, or name another database."
        )


def _configuration() -> "Config":
    from alembic.config import Config

    configuration = Config()
    # Alembic reads % as the start of an interpolation.
    location = str(Path(__file__).parent / "migrations").replace("%", "%%")
    configuration.set_main_option("script_location", location)
    return configuration
