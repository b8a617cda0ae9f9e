"""What is not a request at all: bytes that no route ever sees, answered in the API's own shape.

uvicorn answers a broken request itself, in plain text and without a request id, and sets no bound
to the head of one. This closes both gaps; everything else is uvicorn's.
"""

from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from vitascope.api.border import new_request_id
from vitascope.api.errors import error_response
from vitascope.errors import InvalidRequest

MAX_HEAD_BYTES: Final = 64 * 1024
"""Request line and header fields together; the clients' own take less than 2 KiB (captures)."""


class HttpProtocol(HttpToolsProtocol):
    """One connection; runs on the event loop."""

    _head_bytes = 0
    _is_in_head = True

    def data_received(self, data: bytes) -> None:
        """Take bytes off the wire; a head that does not end is refused."""
        super().data_received(data)
        if not self._is_in_head:
            return
        self._head_bytes += len(data)
        if self._head_bytes > MAX_HEAD_BYTES:
            self.send_400_response(f"The request's header is larger than {MAX_HEAD_BYTES} bytes.")

    def on_message_begin(self) -> None:
        """A request begins."""
        self._head_bytes, self._is_in_head = 0, True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """The head has ended; what follows is bounded by the body's own limits."""
        self._is_in_head = False
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:
        """Answer in the contract's shape (§2.3), and close: the next request's begin is lost."""
        if self.transport.is_closing():
            return
        answer = error_response(InvalidRequest(msg, code="invalid_http"))
        head = (
            b"HTTP/1.1 400 Bad Request\r\n"
            b"content-type: application/json\r\n"
            b"content-length: %d\r\n"
            b"x-request-id: %s\r\n"
            b"connection: close\r\n\r\n"
        )
        body = bytes(answer.body)
        self.transport.write(head % (len(body), new_request_id().encode()) + body)
        self.transport.close()
