"""Bytes that are not a request get the contract's error shape too."""

import json
import socket

import h11
import pytest

from tests.api.live import TIMEOUT_S, LiveApi
from tests.api.schemas import check
from vitascope.api.protocol import MAX_HEAD_BYTES

pytestmark = pytest.mark.timeout(60)


def exchange(live: LiveApi, sent: bytes) -> tuple[int, dict[bytes, bytes], bytes]:
    """Send bytes, read until the server closes; gives status, headers and body."""
    parser = h11.Connection(h11.CLIENT)
    parser.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
    parser.send(h11.EndOfMessage())
    with socket.create_connection(live.address, timeout=TIMEOUT_S) as link:
        link.sendall(sent)
        status, headers, body = 0, {}, b""
        while not isinstance(event := parser.next_event(), h11.EndOfMessage):
            if event is h11.NEED_DATA:
                parser.receive_data(link.recv(65536))
            elif isinstance(event, h11.Response):
                status, headers = event.status_code, dict(event.headers)
            elif isinstance(event, h11.Data):
                body += event.data
        assert link.recv(1) == b"", "the connection stays open"
    return status, headers, body


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"BREW /v1/videos HTTP/1.1\r\nhost: x\r\n\r\n",
        b"GET /v1/videos HTTP/9.9\r\nhost: x\r\n\r\n",
        b"GET /v1/videos HTTP/1.1\r\ncontent-length: twelve\r\n\r\n",
        b"GET /v1/videos HTTP/1.1\r\nx: " + b"a" * (MAX_HEAD_BYTES + 1),
    ],
    ids=["tls", "method", "version", "length", "endless-head"],
)
def test_what_is_no_request_is_refused_in_the_contracts_shape(
    live_api: LiveApi, sent: bytes
) -> None:
    status, headers, body = exchange(live_api, sent)

    assert status == 400
    assert headers[b"content-type"] == b"application/json"
    assert headers[b"x-request-id"].startswith(b"req_")
    check("error", json.loads(body))


def test_a_large_head_that_ends_is_served(live_api: LiveApi) -> None:
    padding = b"x: " + b"a" * (MAX_HEAD_BYTES // 2)

    status, _, _ = exchange(
        live_api,
        b"GET /v1/videos HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n"
        + padding
        + b"\r\n\r\n",
    )

    assert status == 200
