"""Request bodies: JSON or multipart, within limits, all that is large streamed to disk.

What a body is, is seen from its first bytes: clients send JSON under a multipart type, and forms
without any type (contract §3). What a part is, is seen from its name and its magic bytes, never
from its headers (contract §1.12).
"""

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from pydantic_core import from_json
from python_multipart.multipart import parse_options_header
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from vitascope.api.forms import assemble
from vitascope.api.parts import FormReader
from vitascope.api.spool import SPILL_BYTES, Room, RunBlocking, ScratchFolder, Spool
from vitascope.errors import InvalidRequest, TooLarge, UnsupportedMedia

MIB: Final = 1024 * 1024
_BLANK: Final = b" \t\r\n\xef\xbb\xbf"
"""White space, and the byte order mark that editors on Windows begin a JSON file with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyLimits:
    """How much a body may hold."""

    max_text_bytes: int = 32 * MIB
    """A JSON body, or all text parts of a form together. A data URL alone may have 20 MiB."""
    max_upload_bytes: int = 512 * MIB
    """A whole form."""


@asynccontextmanager
async def read_body(
    headers: Mapping[bytes, bytes],
    receive: Receive,
    *,
    uploads: frozenset[str],
    limits: BodyLimits,
    room: Room,
    scratch: Path,
    run: RunBlocking,
) -> AsyncGenerator[dict[str, Any]]:
    """The body as one object; uploads in it are `Upload`s, on disk until the block ends.

    Args:
        headers: of the request, names in lower case.
        receive: the ASGI channel.
        uploads: names of parts that may be files.
        limits: how much the body may hold.
        room: for the texts of all whole bodies; a large body waits for it, on disk.
        scratch: existing folder for what is large.
        run: for work on the disk.

    Raises:
        InvalidRequest: malformed JSON or multipart.
        TooLarge: above a limit; as soon as that is known, the rest is not read.
        UnsupportedMedia: neither JSON nor multipart, or compressed.
        ClientDisconnect: the client went away; nothing is left on disk.
    """
    _check_head(headers, limits.max_upload_bytes)
    chunks = _chunks(receive, limits.max_upload_bytes)
    first = await _first(chunks)
    content_type, options = parse_options_header(
        headers.get(b"content-type", b"").decode("latin-1")
    )
    boundary = _boundary(content_type, options, first)
    folder = ScratchFolder(scratch)
    try:
        if boundary is None:
            text = await _read_text(first, chunks, Spool(folder), limits.max_text_bytes, run)
            async with room.take(text.size_bytes):
                yield _parse_json(await text.read(run))
            return
        reader = FormReader(
            boundary,
            uploads=uploads,
            max_text_bytes=limits.max_text_bytes,
            folder=folder,
            run=run,
        )
        await reader.feed(first)
        async for chunk in chunks:
            await reader.feed(chunk)
        async with room.take(reader.text_bytes):
            yield assemble(await reader.finish())
    finally:
        if folder.is_used:
            await run(folder.remove)


def _check_head(headers: Mapping[bytes, bytes], limit: int) -> None:
    """Refuse what its header alone tells to be out of bounds."""
    declared = headers.get(b"content-length", b"")
    if declared.isdigit() and int(declared) > limit:
        raise _too_large(limit)
    encoding = headers.get(b"content-encoding", b"").decode("latin-1").strip()
    if encoding.lower() not in ("", "identity"):
        raise UnsupportedMedia(
            f"Unsupported content encoding: '{encoding}'. Send the body uncompressed, without a "
            "Content-Encoding header.",
            code="unsupported_content_encoding",
        )


async def _chunks(receive: Receive, limit: int) -> AsyncIterator[bytes]:
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise _too_large(limit)
        if chunk:
            yield chunk
        if not message.get("more_body", False):
            return


async def _first(chunks: AsyncIterator[bytes]) -> bytes:
    """The piece of the body that tells what it is, from its first byte that is not blank.

    Blanks are dropped, not gathered: a body may have hundreds of mebibytes of them.
    """
    async for chunk in chunks:
        head = chunk.lstrip(_BLANK)
        if head:
            return head
    return b""


def _boundary(content_type: bytes, options: Mapping[bytes, bytes], first: bytes) -> bytes | None:
    """The boundary of a form, None for JSON.

    Raises:
        UnsupportedMedia: the body is neither.
    """
    if first[:1] == b"{" or not first:
        return None
    if content_type.startswith(b"multipart/") and options.get(b"boundary"):
        return options[b"boundary"]
    if first.startswith(b"--") and (content_type.startswith(b"multipart/") or not content_type):
        return first[2:].partition(b"\r\n")[0].rstrip()
    if content_type.endswith(b"json"):
        return None
    raise UnsupportedMedia(
        "Unsupported content type. Send application/json or multipart/form-data."
    )


async def _read_text(
    first: bytes, chunks: AsyncIterator[bytes], text: Spool, limit: int, run: RunBlocking
) -> Spool:
    text.add(first)
    if text.size_bytes > limit:
        raise _too_large(limit)
    async for chunk in chunks:
        text.add(chunk)
        if text.size_bytes > limit:
            raise _too_large(limit)
        if text.held_bytes >= SPILL_BYTES:
            await run(text.spill)
    return text


def _parse_json(body: bytes | bytearray) -> dict[str, Any]:
    if not body:
        return {}
    try:
        value = from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise InvalidRequest(
            f"Could not parse the JSON body of the request: {error}.", code="invalid_json"
        ) from error
    if not isinstance(value, dict):
        raise InvalidRequest("The body of the request must be a JSON object.", code="invalid_json")
    fields = cast("dict[str, Any]", value)
    return {name: item for name, item in fields.items() if item is not None}


def _too_large(limit: int) -> TooLarge:
    return TooLarge(f"The body of the request is larger than {limit} bytes.")
