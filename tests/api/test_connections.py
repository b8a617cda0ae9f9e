"""How many connections there may be, which goes first, and what an operator sees of it."""

import contextlib
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx2
import pytest
from structlog.testing import capture_logs

from tests.api.live import LiveApi, serve_api
from tests.api.raw import Answer, exchange_on
from tests.api.schemas import check
from tests.api.waiting import LONGEST_S, wait_until
from vitascope.api.connections import ConnectionLimits, Connections

pytestmark = pytest.mark.timeout(60)

LIMITS = ConnectionLimits(max_open=8, spare=3, write_timeout_s=120)
MOST_AT_WORK = 5
LIST = b"GET /v1/videos HTTP/1.1\r\nhost: localhost\r\n\r\n"
BODY = b'{"prompt": "A calico cat"}'
POST = (
    b"POST /v1/videos HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
    b"content-length: %d\r\n\r\n" % len(BODY)
)


class Clock:
    """What the server takes for the time."""

    def __init__(self) -> None:
        self.now_s = 1000.0


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def live(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> Iterator[LiveApi]:
    connections = Connections(LIMITS, now_s=lambda: clock.now_s)
    with serve_api(tmp_path_factory.mktemp("full") / "api", connections=connections) as live:
        yield live


@pytest.fixture
def connect(live: LiveApi) -> Iterator[Callable[[], socket.socket]]:
    """Opens a connection, and returns once the server has it; closed after the test."""
    with ExitStack() as links:

        def connect() -> socket.socket:
            before = live.connections.accepted
            link = socket.create_connection(live.address, timeout=LONGEST_S)
            links.enter_context(link)
            wait_until(lambda: live.connections.accepted > before)
            wait_until(lambda: live.connections.open <= LIMITS.max_open)
            return link

        yield connect


@pytest.fixture
def fill(live: LiveApi, connect: Callable[[], socket.socket]) -> Callable[[], list[socket.socket]]:
    """Gives as many connections a request as may have one; none is answered yet."""

    def fill() -> list[socket.socket]:
        links = [connect() for _ in range(MOST_AT_WORK)]
        for link in links:
            link.sendall(POST)
        wait_until(lambda: live.connections.at_work == MOST_AT_WORK)
        return links

    return fill


def refused(answer: Answer) -> bool:
    """Whether it is the contract's answer of a server that is full."""
    check("error", answer.json())
    assert (answer.status, answer.headers["connection"]) == (503, "close")
    assert int(answer.headers["retry-after"]) > 0
    assert answer.headers["x-request-id"].startswith("req_")
    return answer.json()["error"]["code"] == "too_many_connections"


def test_when_one_more_comes_the_one_goes_that_has_waited_longest(
    live: LiveApi, connect: Callable[[], socket.socket]
) -> None:
    links = [connect() for _ in range(LIMITS.max_open)]
    for link in (links[1], links[0]):
        assert exchange_on(link, LIST).status == 200
    wait_until(lambda: live.connections.at_work == 0)

    for gone in links[2:]:
        connect()
        assert refused(exchange_on(gone, b""))
        assert gone.recv(1) == b""
    connect()
    assert links[1].recv(1) == b""  # who had an answer knows what the end of a connection means
    assert exchange_on(links[0], LIST).status == 200


def test_a_flood_of_idle_connections_keeps_nobody_out(
    live: LiveApi, connect: Callable[[], socket.socket]
) -> None:
    for _ in range(5 * LIMITS.max_open):
        connect()

    assert exchange_on(connect(), LIST).status == 200
    assert live.connections.refused == 0


def test_half_a_header_holds_no_place(connect: Callable[[], socket.socket]) -> None:
    links = [connect() for _ in range(LIMITS.max_open)]
    for link in links:
        link.sendall(LIST[:-2])

    assert exchange_on(connect(), LIST).status == 200
    assert refused(exchange_on(links[0], b""))


def test_a_request_without_a_place_is_refused_until_there_is_one(
    live: LiveApi, connect: Callable[[], socket.socket], fill: Callable[[], list[socket.socket]]
) -> None:
    kept_alive = connect()
    assert exchange_on(kept_alive, LIST).status == 200
    at_work = fill()

    for link in (kept_alive, connect()):
        assert refused(exchange_on(link, LIST))
        assert link.recv(1) == b""
    assert exchange_on(at_work[0], BODY).status == 200
    wait_until(lambda: live.connections.at_work < MOST_AT_WORK)
    assert exchange_on(connect(), LIST).status == 200


def test_those_with_a_request_are_never_given_up(
    connect: Callable[[], socket.socket], fill: Callable[[], list[socket.socket]]
) -> None:
    at_work = fill()

    for _ in range(3 * LIMITS.max_open):
        connect()
    assert [exchange_on(link, BODY).status for link in at_work] == [200] * MOST_AT_WORK


def test_a_server_that_is_full_still_shows_how_it_is(
    live: LiveApi, fill: Callable[[], list[socket.socket]]
) -> None:
    fill()

    with httpx2.Client(base_url=str(live.http.base_url), trust_env=False) as http:
        assert [http.get(path).status_code for path in ("/healthz", "/readyz", "/metrics")] == [
            200,
            200,
            200,
        ]


def test_a_page_may_read_that_it_is_refused(
    connect: Callable[[], socket.socket], fill: Callable[[], list[socket.socket]]
) -> None:
    fill()

    answer = exchange_on(connect(), LIST[:-2] + b"origin: http://localhost:3000\r\n\r\n")
    assert refused(answer)
    assert answer.headers["access-control-allow-origin"] == "http://localhost:3000"


def test_metrics_show_all_that_happens(
    live: LiveApi, connect: Callable[[], socket.socket], fill: Callable[[], list[socket.socket]]
) -> None:
    fill()
    for _ in range(LIMITS.max_open - MOST_AT_WORK + 1):
        silent = connect()
    exchange_on(silent, LIST)
    wait_until(lambda: live.connections.open < LIMITS.max_open)

    answer = exchange_on(connect(), b"GET /metrics HTTP/1.1\r\nhost: localhost\r\n\r\n")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    shown = re.findall(r"^vitascope_connections_(\w+) (\d+)$", answer.body.decode(), re.MULTILINE)
    assert {
        "open": LIMITS.max_open,
        "at_work": MOST_AT_WORK,
        "max": LIMITS.max_open,
        "accepted_total": LIMITS.max_open + 2,
        "refused_total": 1,
        "given_up_total": 1,
        "cut_off_total": 0,
    } == {name: int(value) for name, value in shown}


def test_a_flood_is_told_once_a_minute(
    clock: Clock, connect: Callable[[], socket.socket], fill: Callable[[], list[socket.socket]]
) -> None:
    fill()
    with capture_logs() as log:
        for _ in range(5):
            exchange_on(connect(), LIST)
        clock.now_s += 61
        for _ in range(5):
            exchange_on(connect(), LIST)

    lines = [entry for entry in log if entry["log_level"] != "debug"]
    assert [(entry["event"], entry["refused"]) for entry in lines] == [
        ("connections.refused", 1),
        ("connections.refused", 6),
    ]


def test_clients_that_come_all_at_once_are_each_answered(
    live: LiveApi, fill: Callable[[], list[socket.socket]]
) -> None:
    fill()
    with ExitStack() as links:
        burst = [
            links.enter_context(socket.create_connection(live.address, timeout=LONGEST_S))
            for _ in range(50)
        ]
        for link in burst:
            with contextlib.suppress(ConnectionError):  # it is answered already
                link.sendall(LIST)

        assert all(refused(exchange_on(link, b"")) for link in burst)


@pytest.mark.parametrize(
    ("soft", "hard", "connections", "raised_to"),
    [(300, 4000, 1000, 2128), (300, 528, 200, 528), (3000, 4000, 1000, 3000), (90, 90, -19, 90)],
    ids=["raised", "as-far-as-it-goes", "enough", "too-few"],
)
def test_the_limit_of_open_files_is_raised_for_connections(
    soft: int, hard: int, connections: int, raised_to: int
) -> None:
    """In a process of its own, for limits cannot be taken back."""
    program = f"""
from resource import *
from vitascope.api.connections import connections_within_files
setrlimit(RLIMIT_NOFILE, ({soft}, {hard}))
print(connections_within_files(1000), getrlimit(RLIMIT_NOFILE)[0])
"""
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=True
    )

    assert [connections, raised_to] == [int(number) for number in ran.stdout.split()]
