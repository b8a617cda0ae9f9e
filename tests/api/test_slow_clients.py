"""Clients that stop in the middle of a request or an answer, on a clock that the tests move."""

import asyncio
import os
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.api.live import LiveApi, always_ready, serve_api
from tests.api.raw import BOUNDARY, Part, exchange_on, form
from tests.api.schemas import check
from tests.api.waiting import LONGEST_S, wait_until
from vitascope.api.connections import ConnectionLimits, Connections
from vitascope.api.health import ReadinessReason
from vitascope.api.protocol import HttpProtocol
from vitascope.video import Variant

pytestmark = pytest.mark.timeout(60)

HEAD = b"GET /v1/videos HTTP/1.1\r\nhost: localhost\r\n"
DOWNLOAD_BYTES = 4_000_000
"""More than all buffers between the two sides hold."""
STEPS = 8
MAX_OPEN = 12
MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"


class Time:
    """What the server takes for the time."""

    now_s = 1000.0
    reads = 0

    @classmethod
    def read(cls) -> float:
        cls.reads += 1
        return cls.now_s

    @classmethod
    def pass_by(cls, seconds: float) -> None:
        """Let it be later, and the connection of the test live on."""
        cls.now_s += seconds
        cls.settle()

    @classmethod
    def run_out(cls, seconds: float) -> None:
        """Let it be later, once the server has taken all that was sent."""
        cls.settle()
        cls.now_s += seconds

    @classmethod
    def settle(cls) -> None:
        """Let the connection look at itself some times."""
        before = cls.reads
        wait_until(lambda: cls.reads > before + 10)


class TimedProtocol(HttpProtocol):
    """Looks at its clients all the time, by our clock; the kernel takes little of an answer."""

    look_every_s = 0.005
    now_s = staticmethod(Time.read)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        with socket.socket(fileno=os.dup(transport.get_extra_info("socket").fileno())) as link:
            link.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16_384)
        super().connection_made(transport)


@pytest.fixture(scope="module")
def may_answer() -> threading.Event:
    return threading.Event()


@pytest.fixture(scope="module")
def timed(
    tmp_path_factory: pytest.TempPathFactory, may_answer: threading.Event
) -> Iterator[LiveApi]:
    def readiness() -> Sequence[ReadinessReason]:
        assert may_answer.wait(LONGEST_S)
        return always_ready()

    folder = tmp_path_factory.mktemp("timed") / "api"
    limits = ConnectionLimits(max_open=MAX_OPEN, spare=2, write_timeout_s=120)
    with serve_api(
        folder,
        readiness=readiness,
        protocol=TimedProtocol,
        connections=Connections(limits),
    ) as live:
        large = live.folder / "large.mp4"
        large.write_bytes(bytes(DOWNLOAD_BYTES))
        live.files = {Variant.VIDEO: large}
        yield live


@pytest.fixture
def narrow(timed: LiveApi) -> Iterator[socket.socket]:
    """A connection whose client's side takes little that is not read."""
    with socket.socket() as link:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        link.settimeout(LONGEST_S)
        link.connect(timed.address)
        yield link


@pytest.fixture
def link(timed: LiveApi) -> Iterator[socket.socket]:
    with socket.create_connection(timed.address, timeout=LONGEST_S) as link:
        yield link


def post(path: str, content_type: str, length: int) -> bytes:
    """The head of a request with a body."""
    return (
        f"POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: {content_type}\r\n"
        f"content-length: {length}\r\n\r\n"
    ).encode()


def refused_as_slow(link: socket.socket) -> bool:
    """Read the 408 and the end of the connection."""
    answer = exchange_on(link, b"")
    check("error", answer.json())
    assert answer.status == 408
    assert answer.headers["x-request-id"].startswith("req_")
    assert answer.json()["error"]["code"] == "request_timeout"
    return link.recv(1) == b""


def bytes_in(folder: Path) -> int:
    """The size of all files below the folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_a_header_that_does_not_end_is_refused(link: socket.socket) -> None:
    link.sendall(HEAD)
    Time.run_out(29)
    Time.settle()
    link.sendall(b"x-more: bytes do not help\r\n")
    Time.run_out(2)

    assert refused_as_slow(link)


def test_a_header_that_ends_in_time_is_served(link: socket.socket) -> None:
    for _ in range(3):
        link.sendall(HEAD)
        Time.pass_by(29)
        assert exchange_on(link, b"\r\n").status == 200


def test_a_connection_that_never_says_anything_is_closed(link: socket.socket) -> None:
    Time.run_out(31)

    assert link.recv(1) == b""


def test_a_connection_that_sends_no_request_after_its_first_is_closed(link: socket.socket) -> None:
    assert exchange_on(link, HEAD + b"\r\n").status == 200
    link.sendall(b"\r\n")
    Time.run_out(61)

    assert link.recv(1) == b""


@pytest.mark.parametrize(
    ("content_type", "begin"),
    [
        ("application/json", b""),
        ("application/json", b'{"prompt": "' + b"x" * 1_000_000),
        (MULTIPART, form([Part("prompt", b"x" * 1_000_000)])[:-40]),
        (MULTIPART, form([Part("input_reference", b"x" * 1_000_000, "a.png")])[:-40]),
    ],
    ids=["nothing", "json", "text", "upload"],
)
def test_a_body_that_stops_ends_its_request_and_leaves_nothing(
    timed: LiveApi, link: socket.socket, content_type: str, begin: bytes
) -> None:
    link.sendall(post("/v1/videos", content_type, 2_000_000) + begin)
    wait_until(lambda: not begin or bytes_in(timed.scratch) > 500_000)
    Time.run_out(61)

    assert refused_as_slow(link)
    wait_until(lambda: list(timed.scratch.iterdir()) == [])


def test_a_body_may_take_long_as_long_as_it_goes_on(
    timed: LiveApi, link: socket.socket, png: bytes
) -> None:
    body = form([Part("purpose", b"vision"), Part("file", png + bytes(2_000_000), "a.png")])
    piece = 400_000
    link.sendall(post("/v1/files", MULTIPART, len(body)))
    *pieces, last = (body[start : start + piece] for start in range(0, len(body), piece))
    for some in pieces:
        before = bytes_in(timed.scratch)
        link.sendall(some)
        wait_until(lambda before=before: bytes_in(timed.scratch) > before)
        Time.pass_by(40)

    assert exchange_on(link, last).status == 200


def test_an_answer_may_take_long_and_the_connection_lives_on(
    link: socket.socket, may_answer: threading.Event
) -> None:
    link.sendall(b"GET /readyz HTTP/1.1\r\nhost: localhost\r\n\r\n")
    Time.settle()
    Time.pass_by(1000)
    may_answer.set()

    assert exchange_on(link, b"").status == 200
    assert exchange_on(link, HEAD + b"\r\n").status == 200


def test_a_body_of_which_hardly_anything_comes_is_refused(link: socket.socket) -> None:
    link.sendall(post("/v1/videos", "application/json", 2_000))
    for _ in range(3):
        link.sendall(b"x")
        Time.run_out(25)

    assert refused_as_slow(link)


@pytest.fixture
def large_list(timed: LiveApi) -> bytes:
    """The head of a request, but for its end, whose answer is large and made in one piece."""
    for _ in range(10):
        timed.create("x" * 30_000)
    return b"GET /v1/videos?limit=10 HTTP/1.1\r\nhost: localhost\r\n"


def get_content(video_id: str, *headers: str) -> bytes:
    """The request for a download."""
    lines = [f"GET /v1/videos/{video_id}/content HTTP/1.1", "host: localhost", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def read_header(link: socket.socket) -> dict[str, str]:
    """Read an answer up to its body, byte by byte."""
    header = b""
    while not header.endswith(b"\r\n\r\n"):
        header += link.recv(1)
    lines = header.decode().split("\r\n")[1:-2]
    return dict(line.split(": ", 1) for line in lines)


def read_exactly(link: socket.socket, size: int) -> None:
    """Take so many bytes of a body."""
    while size:
        taken = len(link.recv(min(size, 65_536)))
        assert taken, "the answer is cut off"
        size -= taken


def is_cut(live: LiveApi, before: int) -> bool:
    """Whether another connection is cut off, if now it is much later."""
    Time.run_out(121)
    return live.connections.cut_off == before + 1


def test_a_client_that_stops_reading_a_download_is_cut_off_and_told_of_once(
    timed: LiveApi, narrow: socket.socket
) -> None:
    video_id, before = timed.completed()["id"], timed.connections.cut_off
    with capture_logs() as log:
        narrow.sendall(get_content(video_id))
        header = read_header(narrow)
        wait_until(lambda: is_cut(timed, before))
        wait_until(lambda: timed.connections.at_work == 0)
        Time.settle()

    cuts = [entry for entry in log if entry["event"] == "answer.cut_off"]
    assert [(video_id, header["x-request-id"])] == [
        (cut["video_id"], cut["request_id"]) for cut in cuts
    ]
    assert 0 < cuts[0]["taken_bytes"] < DOWNLOAD_BYTES


def test_the_end_of_an_answer_that_is_not_taken_holds_no_connection(
    timed: LiveApi, narrow: socket.socket, large_list: bytes
) -> None:
    """The route is done, the server would close; the last bytes wait in its memory."""
    before = timed.connections.cut_off
    narrow.sendall(large_list + b"connection: close\r\n\r\n")
    read_header(narrow)

    wait_until(lambda: is_cut(timed, before))


def test_the_end_of_an_answer_that_is_not_taken_holds_no_place(
    timed: LiveApi, narrow: socket.socket, large_list: bytes
) -> None:
    narrow.sendall(large_list + b"\r\n")
    read_header(narrow)
    before = timed.connections.accepted
    with ExitStack() as links:
        for _ in range(MAX_OPEN):
            links.enter_context(socket.create_connection(timed.address, timeout=LONGEST_S))
        wait_until(lambda: timed.connections.accepted == before + MAX_OPEN)

        wait_until(lambda: timed.connections.open <= MAX_OPEN)


def test_a_client_that_reads_slowly_gets_its_whole_download(
    timed: LiveApi, narrow: socket.socket
) -> None:
    video_id, before = timed.completed()["id"], timed.connections.cut_off
    narrow.sendall(get_content(video_id))
    read_header(narrow)
    for _ in range(STEPS):
        read_exactly(narrow, DOWNLOAD_BYTES // STEPS)
        Time.pass_by(100)

    assert before == timed.connections.cut_off
