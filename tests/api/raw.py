"""Raw requests over a socket: the framing of each client, byte for byte."""

import json
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import h11

from tests.api.live import TIMEOUT_S, LiveApi

BOUNDARY = "0fbaefba41cdc56ea28e9519142b02f1"


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Part:
    """One part of a form, with the header lines of its client."""

    name: str
    data: bytes
    filename: str | None = None
    content_type: str | None = None
    more_headers: tuple[str, ...] = ()

    def encoded(self) -> bytes:
        """Header lines, blank line, data."""
        lines = [f'Content-Disposition: form-data; name="{self.name}"']
        if self.filename is not None:
            lines[0] += f'; filename="{self.filename}"'
        if self.content_type is not None:
            lines.append(f"Content-Type: {self.content_type}")
        head = "\r\n".join([*lines, *self.more_headers])
        return head.encode() + b"\r\n\r\n" + self.data


def form(parts: Sequence[Part], boundary: str = BOUNDARY) -> bytes:
    """A whole multipart body."""
    mark = f"--{boundary}".encode()
    return b"".join(mark + b"\r\n" + part.encoded() + b"\r\n" for part in parts) + mark + b"--\r\n"


def send(
    live: LiveApi,
    path: str,
    body: bytes,
    content_type: str | None = f"multipart/form-data; boundary={BOUNDARY}",
    *,
    method: str = "POST",
    piece_bytes: int | None = None,
    headers: Sequence[str] = (),
) -> Answer:
    """Send the bytes as they are; chunked in pieces of `piece_bytes` where that is given."""
    lines = [f"{method} {path} HTTP/1.1", f"host: localhost:{live.address[1]}", *headers]
    if content_type is not None:
        lines.append(f"content-type: {content_type}")
    if piece_bytes is None:
        lines.append(f"content-length: {len(body)}")
    else:
        lines.append("transfer-encoding: chunked")
        body = _chunked(body, piece_bytes)
    return exchange(live, "\r\n".join(lines).encode() + b"\r\n\r\n" + body)


def exchange(live: LiveApi, request: bytes) -> Answer:
    """Send one request and read the whole answer."""
    with socket.create_connection(live.address, timeout=TIMEOUT_S) as link:
        return exchange_on(link, request)


def exchange_on(link: socket.socket, request: bytes) -> Answer:
    """The same on a connection that stays open."""
    reader = h11.Connection(h11.CLIENT)
    reader.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
    reader.send(h11.EndOfMessage())
    status, headers, body = 0, dict[str, str](), b""
    if request:  # to send nothing would be an error after the other side's end
        link.sendall(request)
    while True:
        event = reader.next_event()
        if event is h11.NEED_DATA:
            reader.receive_data(link.recv(65536))
        elif isinstance(event, h11.Response):
            status = event.status_code
            headers = {n.decode(): v.decode() for n, v in event.headers}
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage):
            return Answer(status, headers, body)


def _chunked(body: bytes, piece_bytes: int) -> bytes:
    pieces = (body[start : start + piece_bytes] for start in range(0, len(body), piece_bytes))
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
