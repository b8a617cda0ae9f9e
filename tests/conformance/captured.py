"""The 298 captured requests of the official clients, ready to be sent again byte for byte.

`captured-requests.jsonl` holds one request a line, as the clients sent it on loopback. What is
changed before sending: the host, ids that must exist, and the placeholder media in upload parts;
part headers, boundaries, field order, chunking and every other byte stay.
"""

import base64
import json
import re
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import h11

CAPTURES = Path(__file__).with_name("captured-requests.jsonl")
TIMEOUT_S = 60


@dataclass(frozen=True)
class Captured:
    """One request as it was seen on the wire."""

    label: str
    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def client(self) -> str:
        """`python`, `node7`, `python-2.3.0`, …"""
        return self.label.split("/", 1)[0]

    @property
    def case(self) -> str:
        """What the request is an example of: `create/file-bytes`."""
        return self.label.split("/", 1)[1]

    def header(self, name: str) -> str | None:
        """The value of a header, whatever its case."""
        return next((v for n, v in self.headers if n.lower() == name), None)

    def with_names(self, names: Mapping[str, str]) -> "Captured":
        """The same request with ids put in place of the capture's own, in target and body."""
        pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names))
        target = pattern.sub(lambda m: names[m[0]], self.target)
        raw = re.compile(pattern.pattern.encode())
        body = raw.sub(lambda m: names[m[0].decode()].encode(), self.body)
        return Captured(self.label, self.method, target, self.headers, body)

    def with_media(self, media: Mapping[str, bytes]) -> "Captured":
        """The same request with real files in its upload parts, by the part's name."""
        boundary = re.search(r"boundary=(.+)$", self.header("content-type") or "")
        if boundary is None:
            return self
        mark = b"--" + boundary[1].encode()
        parts = self.body.split(mark)
        for index, part in enumerate(parts):
            head, gap, _ = part.partition(b"\r\n\r\n")
            name = re.search(rb'name="([^"]+)"; filename=', head)
            if name is not None and (data := media.get(name[1].decode())) is not None:
                parts[index] = head + gap + data + b"\r\n"
        return Captured(self.label, self.method, self.target, self.headers, mark.join(parts))

    def wire(self, host: str) -> bytes:
        """The bytes to send: the header lines in the client's order and spelling, then the body,
        chunked where the client chunked it."""
        is_chunked = self.header("transfer-encoding") == "chunked"
        lines = [f"{self.method} {self.target} HTTP/1.1"]
        for name, value in self.headers:
            replaced = {"host": host, "content-length": str(len(self.body))}.get(name.lower())
            lines.append(f"{name}: {value if replaced is None else replaced}")
        head = "\r\n".join(lines).encode() + b"\r\n\r\n"
        return head + (b"".join(_chunks(self.body)) if is_chunked else self.body)


@dataclass(frozen=True)
class Answer:
    """What the server said."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> dict[str, object]:
        """The body as a JSON object."""
        return json.loads(self.body)


def _chunks(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), 100):
        piece = body[start : start + 100]
        yield f"{len(piece):x}\r\n".encode() + piece + b"\r\n"
    yield b"0\r\n\r\n"


def captured_requests() -> list[Captured]:
    """All 298, in the order in which they were captured."""
    rows = [json.loads(line) for line in CAPTURES.read_text().splitlines()]
    return [
        Captured(
            row["label"],
            row["method"],
            row["target"],
            tuple((name, value) for name, value in row["headers"]),
            base64.b64decode(row["body_b64"]),
        )
        for row in rows
    ]


def send(address: tuple[str, int], request: Captured) -> Answer:
    """Send the bytes over a socket of their own and read the whole answer."""
    host, port = address
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method=request.method, target="/", headers=[("host", host)]))
    connection.send(h11.EndOfMessage())  # only its reading side is used
    with socket.create_connection(address, timeout=TIMEOUT_S) as link:
        link.sendall(request.wire(f"{host}:{port}"))
        status, headers, body = 0, {}, b""
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                connection.receive_data(link.recv(65536))
            elif isinstance(event, h11.Response):
                status = event.status_code
                headers = {n.decode().lower(): v.decode() for n, v in event.headers}
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage):
                return Answer(status, headers, body)
