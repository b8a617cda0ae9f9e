"""What handlers share: the request's project, its body, its page of a list."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request

from vitascope.api.body import BodyLimits, read_body
from vitascope.api.spool import Room
from vitascope.api.threads import Threads
from vitascope.errors import InvalidRequest
from vitascope.store.base import Order

_MAX_IDEMPOTENCY_KEY_CHARS: Final = 255


class Bodies:
    """Reads request bodies for one application."""

    def __init__(self, *, limits: BodyLimits, room: Room, scratch: Path, threads: Threads) -> None:
        self._limits = limits
        self._room = room
        self._scratch = scratch
        self._threads = threads

    @asynccontextmanager
    async def read(self, request: Request, *uploads: str) -> AsyncGenerator[dict[str, Any]]:
        """The body as one object; uploads stay on disk until the block ends.

        Args:
            request: the request.
            uploads: names of the fields that may be files.
        """
        async with read_body(
            request.scope["header_map"],
            request.receive,
            uploads=frozenset(uploads),
            limits=self._limits,
            room=self._room,
            scratch=self._scratch,
            run=self._threads.quick,
        ) as fields:
            yield fields


def project_of(request: Request) -> str:
    """The project that the border found for the request's key."""
    return request.scope["project_id"]


def idempotency_key_of(request: Request) -> str | None:
    """The `Idempotency-Key` header, if there is one.

    Raises:
        InvalidRequest: it is longer than 255 characters.
    """
    key = request.scope["header_map"].get(b"idempotency-key", b"").decode("latin-1").strip()
    if len(key) > _MAX_IDEMPOTENCY_KEY_CHARS:
        raise InvalidRequest("The Idempotency-Key header is longer than 255 characters.")
    return key or None


def page_of(
    request: Request, *, default_limit: int, max_limit: int
) -> tuple[str | None, int, Order]:
    """`after`, `limit` and `order` of a list; other query keys are ignored (contract §2.1).

    Raises:
        InvalidRequest: a value that is not one.
    """
    query = request.query_params
    order = query.get("order") or Order.DESC
    if order not in tuple(Order):
        raise InvalidRequest(
            f"Invalid value: '{order}'. Supported values are: 'asc' and 'desc'.", param="order"
        )
    return (
        query.get("after") or None,
        _limit(query.get("limit"), default_limit, max_limit),
        Order(order),
    )


def _limit(text: str | None, default: int, most: int) -> int:
    if not text:
        return default
    try:
        limit = int(text)
    except ValueError as error:
        raise InvalidRequest(
            f"Invalid type for 'limit': expected an integer, but got '{text[:20]}' instead.",
            param="limit",
            code="invalid_type",
        ) from error
    if limit > most:
        raise InvalidRequest(
            f"Invalid 'limit': integer above maximum value. Expected a value <= {most}, "
            f"but got {limit} instead.",
            param="limit",
            code="integer_above_max_value",
        )
    if limit < 0:
        raise InvalidRequest(
            "Invalid 'limit': integer below minimum value. Expected a value >= 0, "
            f"but got {limit} instead.",
            param="limit",
            code="integer_below_min_value",
        )
    return limit
