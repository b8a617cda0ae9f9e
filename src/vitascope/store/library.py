"""Characters and files: what clients uploaded, by id and project."""

from collections.abc import Collection
from typing import Any, Final

import sqlalchemy as sa

from vitascope.errors import NotFound
from vitascope.store.base import Order
from vitascope.store.connection import NOW, OnDatabase, Transaction
from vitascope.store.intake import check_text
from vitascope.store.pages import Pages, is_id
from vitascope.store.rows import CHARACTER_COLUMNS, FILE_COLUMNS, character_from, file_from
from vitascope.store.tables import CHARACTERS, FILES, HAS_LIFETIME
from vitascope.video import Character, File

_OF_PROJECT: Final = sa.bindparam("project_id", type_=sa.Text)

_GET_CHARACTER: Final = sa.select(*CHARACTER_COLUMNS).where(
    CHARACTERS.c.id == sa.bindparam("id"), CHARACTERS.c.project_id == _OF_PROJECT
)
# A file whose lifetime is over is gone for its owner, whenever upkeep comes to drop it.
_LIVES: Final = sa.or_(FILES.c.expires_at.is_(None), FILES.c.expires_at > NOW)
_GET_FILE: Final = sa.select(*FILE_COLUMNS).where(
    FILES.c.id == sa.bindparam("id"), FILES.c.project_id == _OF_PROJECT, _LIVES
)
_DELETE_FILE: Final = (
    sa.delete(FILES)
    .where(FILES.c.id == sa.bindparam("id"), FILES.c.project_id == _OF_PROJECT)
    .returning(*FILE_COLUMNS)
)
_OVER: Final = (
    sa.select(*FILE_COLUMNS)
    .where(HAS_LIFETIME, FILES.c.expires_at <= sa.bindparam("now", type_=sa.Double))
    .order_by(FILES.c.expires_at)
    .limit(sa.bindparam("limit", type_=sa.Integer))
    .with_for_update(skip_locked=True)
)
_purpose: Final = sa.bindparam("purpose", type_=sa.Text)
_PAGES: Final = Pages(
    "file", FILES, FILE_COLUMNS, _LIVES, sa.or_(_purpose.is_(None), FILES.c.purpose == _purpose)
)
_KNOWN: Final = sa.union_all(
    *(
        sa.select(table.c.id).where(table.c.id.in_(sa.bindparam("ids", expanding=True)))
        for table in (CHARACTERS, FILES)
    )
)
_IDS_AT_ONCE: Final = 500


class SqlLibrary(OnDatabase):
    """`LibraryStore`; see there for what each method promises."""

    def insert_character(self, character: Character) -> Character:
        """Add a character; `created_at` becomes the database's time."""
        check_text(character.name, "name")
        with self._database.write() as transaction:
            values = {
                "id": character.id,
                "project_id": character.project_id,
                "name": character.name,
                "key": character.key,
                "created_at": transaction.now,
            }
            row = transaction.connection.execute(
                sa.insert(CHARACTERS).returning(*CHARACTER_COLUMNS), values
            ).one()
        return character_from(row)

    def get_character(self, project_id: str, character_id: str) -> Character:
        """Raises NotFound: no such character, or another project's."""
        if is_id(character_id):
            with self._database.read() as connection:
                row = connection.execute(
                    _GET_CHARACTER, {"id": character_id, "project_id": project_id}
                ).first()
            if row is not None:
                return character_from(row)
        raise NotFound(f"Character with id '{character_id}' not found.")

    def insert_file(self, file: File, *, lifetime_s: int | None) -> File:
        """Add a file; its sequence and its times are set here, by the database's clock."""
        check_text(file.filename, "file")
        with self._database.write() as transaction:
            now = transaction.now
            values: dict[str, Any] = {
                "id": file.id,
                "project_id": file.project_id,
                "filename": file.filename,
                "purpose": file.purpose,
                "size_bytes": file.size_bytes,
                "key": file.key,
                "created_at": now,
                "expires_at": None if lifetime_s is None else now + lifetime_s,
            }
            row = transaction.connection.execute(
                sa.insert(FILES).returning(*FILE_COLUMNS), values
            ).one()
        return file_from(row)

    def get_file(self, project_id: str, file_id: str) -> File:
        """Raises NotFound: no such file, expired, or another project's."""
        if is_id(file_id):
            with self._database.read() as connection:
                row = connection.execute(
                    _GET_FILE, {"id": file_id, "project_id": project_id, **self._database.shift}
                ).first()
            if row is not None:
                return file_from(row)
        raise _no_file(file_id)

    def list_files(
        self, project_id: str, *, purpose: str | None, after: str | None, limit: int, order: Order
    ) -> tuple[list[File], bool]:
        """A page and whether more follow; as `VideoStore.list_videos`."""
        check_text(purpose, "purpose")
        with self._database.read() as connection:
            rows, has_more = _PAGES.read(
                connection,
                project_id,
                after=after,
                limit=limit,
                order=order,
                parameters={"purpose": purpose, **self._database.shift},
            )
        return [file_from(row) for row in rows], has_more

    def delete_file(self, project_id: str, file_id: str) -> File:
        """Remove the row, keeping its place in the list. Raises NotFound."""
        if is_id(file_id):
            with self._database.write() as transaction:
                file = self._drop_file(transaction, project_id, file_id)
            if file is not None:
                return file
        raise _no_file(file_id)

    def expire_files(self, *, limit: int) -> list[File]:
        """Remove files whose lifetime is over; returns them, for their content to be deleted."""
        with self._database.write() as transaction:
            rows = transaction.connection.execute(
                _OVER, {"now": transaction.now, "limit": limit}
            ).all()
            files = [file_from(row) for row in rows]
            for file in files:
                self._drop_file(transaction, file.project_id, file.id)
        return files

    def _drop_file(self, transaction: Transaction, project_id: str, file_id: str) -> File | None:
        row = transaction.connection.execute(
            _DELETE_FILE, {"id": file_id, "project_id": project_id}
        ).one_or_none()
        if row is None:
            return None
        file = file_from(row)
        _PAGES.leave_place(transaction, id_=file.id, project_id=project_id, sequence=file.sequence)
        return file

    def known_assets(self, ids: Collection[str]) -> set[str]:
        """Which of these character and file ids exist; for the sweep of orphans."""
        wanted = list(ids)
        known: set[str] = set()
        with self._database.read() as connection:
            for start in range(0, len(wanted), _IDS_AT_ONCE):
                some = wanted[start : start + _IDS_AT_ONCE]
                known.update(connection.execute(_KNOWN, {"ids": some}).scalars())
        return known


def _no_file(file_id: str) -> NotFound:
    return NotFound(f"File with id '{file_id}' not found.")
