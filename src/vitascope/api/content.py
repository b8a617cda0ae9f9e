"""Serving a stored file: ranges, conditions, HEAD; streamed, never whole in memory (RFC 9110).

Answers are never compressed: a range must mean the same bytes to everybody, and media does not
shrink.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from pydantic_core import to_json
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from vitascope.api.errors import error_body
from vitascope.storage.base import ObjectStorage

_RANGE: Final = re.compile(r"bytes=\s*(\d{0,18})-(\d{0,18})\Z", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file to be served, and how it is named to the client."""

    key: str
    size_bytes: int
    etag: str
    media_type: str
    filename: str


class Unsatisfiable(Exception):
    """No byte of the asked range exists."""


async def serve(request: Request, storage: ObjectStorage, download: Download) -> Response:
    """Answer a GET or HEAD of a file.

    Raises:
        ObjectMissing: there is no such object; found out before anything is sent.
    """
    etag = f'"{download.etag}"'
    headers = {
        "accept-ranges": "bytes",
        "etag": etag,
        "cache-control": "private, no-cache",
        "content-disposition": f'attachment; filename="{download.filename}"',
        "x-content-type-options": "nosniff",
    }
    if _is_known(request.headers.get("if-none-match"), etag):
        return Response(status_code=304, headers=headers)
    try:
        span = _asked_range(request, etag, download.size_bytes)
    except Unsatisfiable:
        return _unsatisfiable(download.size_bytes)
    start, stop = span or (0, download.size_bytes)
    headers["content-length"] = str(stop - start)
    if span is not None:
        headers["content-range"] = f"bytes {start}-{stop - 1}/{download.size_bytes}"
    status = 200 if span is None else 206
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=download.media_type)
    chunks = storage.read(download.key, start, stop)
    # The first step tells whether the object is there, while there is still a status to choose.
    first = await anext(chunks, b"")
    return StreamingResponse(_joined(first, chunks), status, headers, download.media_type)


async def _joined(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for chunk in rest:
        yield chunk


def _is_known(condition: str | None, etag: str) -> bool:
    """Whether If-None-Match names this version; weak comparison, RFC 9110 §13.1.2."""
    if condition is None:
        return False
    tags = [tag.strip().removeprefix("W/") for tag in condition.split(",")]
    return "*" in tags or etag in tags


def _asked_range(request: Request, etag: str, size_bytes: int) -> tuple[int, int] | None:
    """The one range to send, stop exclusive; None for the whole file.

    Several ranges, other units and malformed ones may be ignored (RFC 9110 §14.2), and a range
    for another version must be (§13.1.5): the whole file is then the answer.
    """
    header = request.headers.get("range")
    condition = request.headers.get("if-range")
    if header is None or (condition is not None and condition != etag):
        return None
    found = _RANGE.match(header.strip())
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:
        length = min(int(found[2]), size_bytes)
        if length == 0:
            raise Unsatisfiable
        return size_bytes - length, size_bytes
    start = int(found[1])
    last = int(found[2]) if found[2] else size_bytes - 1
    if found[2] and last < start:
        return None
    if start >= size_bytes:
        raise Unsatisfiable
    return start, min(last + 1, size_bytes)


def _unsatisfiable(size_bytes: int) -> Response:
    body = error_body(
        f"The requested range is not satisfiable: the file has {size_bytes} bytes.",
        kind="invalid_request_error",
        code="range_not_satisfiable",
    )
    headers = {"content-range": f"bytes */{size_bytes}"}
    return Response(to_json(body), 416, headers, "application/json")
