"""A load of HTTP requests over keep-alive connections, cheap enough not to be the limit itself.

Requests are bytes made beforehand; answers are read by httptools. Bounded by a count.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

import httptools
import uvloop


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadResult:
    """What a load showed."""

    requests: int
    seconds: float
    bytes_received: int
    p50_ms: float
    p99_ms: float
    statuses: dict[int, int]

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return self.requests / self.seconds

    @property
    def megabytes_per_second(self) -> float:
        """Body bytes a second, in 10**6."""
        return self.bytes_received / self.seconds / 1e6


class _Connection(asyncio.Protocol):
    """One keep-alive connection that sends the next request when the last is answered."""

    def __init__(self, requests: Iterator[bytes], finished: Callable[[], None]) -> None:
        self._requests = requests
        self._finished = finished
        self._sent_at = 0.0
        self.latencies_s: list[float] = []
        self.statuses: dict[int, int] = {}
        self.received = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is none by class
        self._send()

    def _send(self) -> None:
        request = next(self._requests, None)
        if request is None:
            self._transport.close()
            self._finished()
            return
        self._parser = httptools.HttpResponseParser(self)
        self._sent_at = time.perf_counter()
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        self.received += len(body)

    def on_message_complete(self) -> None:
        self.latencies_s.append(time.perf_counter() - self._sent_at)
        status = self._parser.get_status_code()
        self.statuses[status] = self.statuses.get(status, 0) + 1
        asyncio.get_running_loop().call_soon(self._send)


def run_load(
    host: str, port: int, request_of: Callable[[int], bytes], *, count: int, connections: int
) -> LoadResult:
    """Send `request_of(0)` to `request_of(count - 1)` over so many connections at once."""
    return uvloop.run(_run_load(host, port, request_of, count, connections))


async def _run_load(
    host: str, port: int, request_of: Callable[[int], bytes], count: int, connections: int
) -> LoadResult:
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    left = connections

    def finished() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            done.set()

    requests = (request_of(index) for index in range(count))
    links = [_Connection(requests, finished) for _ in range(connections)]
    started = time.perf_counter()
    for link in links:
        await loop.create_connection(lambda link=link: link, host, port)
    await asyncio.wait_for(done.wait(), timeout=300)
    seconds = time.perf_counter() - started
    latencies = sorted(latency for link in links for latency in link.latencies_s)
    statuses: dict[int, int] = {}
    for link in links:
        for status, number in link.statuses.items():
            statuses[status] = statuses.get(status, 0) + number
    return LoadResult(
        requests=len(latencies),
        seconds=seconds,
        bytes_received=sum(link.received for link in links),
        p50_ms=latencies[len(latencies) // 2] * 1000,
        p99_ms=latencies[int(len(latencies) * 0.99)] * 1000,
        statuses=statuses,
    )


def get(path: str) -> bytes:
    """A GET as the Python client sends it, without its telemetry."""
    return (
        f"GET {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer sk-bench\r\n"
        "accept: application/json\r\n\r\n"
    ).encode()


def post_multipart(path: str, fields: dict[str, str]) -> bytes:
    """A POST as the current official clients send a create: multipart, text only."""
    boundary = "0fbaefba41cdc56ea28e9519142b02f1"
    parts = "".join(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    )
    body = f"{parts}--{boundary}--\r\n".encode()
    head = (
        f"POST {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer sk-bench\r\n"
        f"content-type: multipart/form-data; boundary={boundary}\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
