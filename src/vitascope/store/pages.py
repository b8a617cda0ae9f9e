"""Pages of a list: keyset on the sequence, from a row that may be deleted by now.

Owns the places that deleted rows leave behind. Serves videos and files alike.
"""

from typing import Any, Final, Literal

import sqlalchemy as sa

from vitascope.errors import NotFound
from vitascope.store.base import Order
from vitascope.store.connection import Transaction
from vitascope.store.tables import PLACES

_PLACE: Final = sa.select(PLACES.c.sequence).where(
    PLACES.c.id == sa.bindparam("id"),
    PLACES.c.kind == sa.bindparam("kind"),
    PLACES.c.project_id == sa.bindparam("project_id"),
)


def is_id(text: str) -> bool:
    """Whether `text` could be an id of ours; what could not is never sent to a database."""
    return text.isascii() and text.isprintable()


class Pages:
    """The statements for the pages of one table."""

    def __init__(
        self,
        kind: Literal["video", "file"],
        table: sa.Table,
        columns: tuple[sa.Column[Any], ...],
        *where: sa.ColumnElement[bool],
    ) -> None:
        self._kind = kind
        self._position = sa.select(table.c.sequence).where(
            table.c.id == sa.bindparam("id"), table.c.project_id == sa.bindparam("project_id")
        )
        page = (
            sa.select(*columns)
            .where(table.c.project_id == sa.bindparam("project_id"), *where)
            .limit(sa.bindparam("limit", type_=sa.Integer))
        )
        newest, oldest = table.c.sequence.desc(), table.c.sequence.asc()
        position = sa.bindparam("position", type_=sa.BigInteger)
        self._pages = {
            (Order.DESC, False): page.order_by(newest),
            (Order.ASC, False): page.order_by(oldest),
            (Order.DESC, True): page.where(table.c.sequence < position).order_by(newest),
            (Order.ASC, True): page.where(table.c.sequence > position).order_by(oldest),
        }

    def read(
        self,
        connection: sa.Connection,
        project_id: str,
        *,
        after: str | None,
        limit: int,
        order: Order,
        parameters: dict[str, Any],
    ) -> tuple[list[sa.Row[Any]], bool]:
        """The rows of a page, and whether more follow.

        Raises:
            NotFound: `after` was never in this project's list, or so long ago that it is forgotten.
        """
        parameters = {**parameters, "project_id": project_id, "limit": limit + 1}
        if after is not None:
            parameters["position"] = self._position_of(connection, project_id, after)
        rows = connection.execute(self._pages[order, after is not None], parameters).all()
        return list(rows[:limit]), len(rows) > limit

    def _position_of(self, connection: sa.Connection, project_id: str, after: str) -> int:
        if is_id(after):
            key = {"id": after, "project_id": project_id, "kind": self._kind}
            # A row that is deleted between these two is in its place by the second.
            for statement in (self._position, _PLACE):
                position = connection.execute(statement, key).scalar_one_or_none()
                if position is not None:
                    return position
        raise NotFound(f"Invalid 'after': no {self._kind} with id '{after}' found.", param="after")

    def leave_place(
        self, transaction: Transaction, *, id_: str, project_id: str, sequence: int
    ) -> None:
        """Remember where a row stood that is being deleted, for those who page past it."""
        transaction.connection.execute(
            sa.insert(PLACES),
            {
                "id": id_,
                "kind": self._kind,
                "project_id": project_id,
                "sequence": sequence,
                "deleted_at": transaction.now,
            },
        )
