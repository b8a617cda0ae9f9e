"""What no route can answer: bytes that are not a request, and clients that do not go on.

uvicorn answers a broken request itself, in plain text and without a request id, and sets no bound
to the head of one, nor to the time that a request takes to come in or an answer to go out. This
closes these gaps, in the API's own shape; everything else is uvicorn's. How many connections there
may be is the matter of `connections.py`, which is told here of each and what it does.
"""

import asyncio
import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, ClassVar, Final, cast

import structlog
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from vitascope.api.border import new_request_id
from vitascope.api.connections import Connections, overloaded
from vitascope.api.errors import error_response
from vitascope.api.pace import Pace
from vitascope.api.transport import GatheringTransport
from vitascope.errors import InvalidRequest, Overloaded, RequestError, TooSlow

MAX_HEAD_BYTES: Final = 64 * 1024
"""Request line and header fields together; the clients' own take less than 2 KiB (captures)."""

_log = structlog.get_logger()


class HttpProtocol(HttpToolsProtocol):
    """One connection; runs on the event loop.

    Each connection looks at itself now and then: a timer for every request would cost more than
    the request's parsing.
    """

    head_timeout_s: ClassVar[float] = 30
    """A head must be whole so long after its first byte; the first, after the connection."""
    body_timeout_s: ClassVar[float] = 60
    """A body must bring `pace.MIN_BYTES` within so long."""
    look_every_s: ClassVar[float] = 5

    _all: Connections
    _out: GatheringTransport
    _head_bytes = 0
    _is_in_head = True
    _head_began_at = 0.0
    _received_bytes = 0
    _next_look: asyncio.TimerHandle | None = None

    @staticmethod
    def now_s() -> float:
        """Seconds of a clock that never jumps."""
        return time.monotonic()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn's
        """A client has connected."""
        self._out = GatheringTransport(transport, self.loop)
        super().connection_made(self._out)
        self._receiving, self._sending = Pace(), Pace()
        self._head_began_at = self.now_s()
        self._next_look = self.loop.call_later(self.look_every_s, self._look)
        self._all = self.app_state["connections"]
        self._all.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection has ended, by whichever side."""
        if self._next_look is not None:
            self._next_look.cancel()
        self._all.closed(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take bytes off the wire; a head that does not end is refused."""
        self._received_bytes += len(data)
        super().data_received(data)
        if not self._is_in_head:
            return
        self._head_bytes += len(data)
        if self._head_bytes > MAX_HEAD_BYTES:
            self.send_400_response(f"The request's header is larger than {MAX_HEAD_BYTES} bytes.")

    def on_message_begin(self) -> None:
        """A request begins."""
        self._head_bytes, self._is_in_head = 0, True
        self._head_began_at = self.now_s()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """The head has ended; what follows is bounded by the body's own limits."""
        self._is_in_head = False
        if not self._all.begins(self):
            self.scope["is_full"] = True  # type: ignore[typeddict-unknown-key] # for the border
        super().on_headers_complete()

    def on_response_complete(self) -> None:
        """An answer is given; unless there is another request, the connection is kept alive."""
        super().on_response_complete()
        if self.timeout_keep_alive_task is not None:
            self._all.rests(self)

    def give_up(self) -> None:
        """Close, for `Connections`. Who never had an answer, or half sent a head, is told why."""
        if self._out.get_write_buffer_size():
            self._out.abort()  # to close would wait for the client
        elif self._is_in_head:
            self._refuse(overloaded())
        else:
            self.transport.close()

    def send_400_response(self, msg: str) -> None:
        """Answer what cannot be parsed."""
        self._refuse(InvalidRequest(msg, code="invalid_http"))

    def _look(self) -> None:
        """End a connection whose client has stopped in the middle of a request or an answer."""
        self._next_look = self.loop.call_later(self.look_every_s, self._look)
        now = self.now_s()
        is_due = self._out.get_write_buffer_size() > 0
        taken = self._out.taken_bytes() if is_due else 0
        stalled_s = self._sending.stalled_s(taken, now, is_due=is_due)
        if stalled_s >= self._all.limits.write_timeout_s:
            self._cut_off(taken)
        elif not self.transport.is_closing():
            self._look_at_request(now)

    def _look_at_request(self, now: float) -> None:
        cycle = self.cycle
        is_at_work = bool(cycle) and not cycle.response_complete
        # While reading is paused it is we who do not listen.
        is_body_due = (
            is_at_work
            and cycle.more_body
            and not cycle.response_started
            and not self.flow.read_paused
        )
        # Bytes after an answer that are no request have ended uvicorn's time for the next one.
        is_lost = not (is_at_work or self._is_in_head or self.timeout_keep_alive_task)
        stalled_s = self._receiving.stalled_s(
            self._received_bytes, now, is_due=is_body_due or is_lost
        )
        if stalled_s >= self.body_timeout_s:
            if is_body_due:
                self._refuse(_stopped("body", self.body_timeout_s))
            self.transport.close()
        elif (
            self._is_in_head and not is_at_work and now - self._head_began_at >= self.head_timeout_s
        ):
            if self._head_bytes:
                self._refuse(_stopped("header", self.head_timeout_s))
            self.transport.close()

    def _cut_off(self, taken_bytes: int) -> None:
        """End the connection of a client that does not take its answer."""
        self._all.cut_off += 1
        scope = cast("Mapping[str, Any]", self.cycle.scope if self.cycle else {})  # with our own
        _log.info(
            "answer.cut_off",
            request_id=scope.get("request_id"),
            path=scope.get("path"),
            video_id=scope.get("path_params", {}).get("video_id"),
            taken_bytes=taken_bytes,
            timeout_s=self._all.limits.write_timeout_s,
        )
        self._out.abort()

    def _refuse(self, error: RequestError) -> None:
        """Answer in the contract's shape (§2.3), and close: the next request's begin is lost.

        A route that waits for the rest of this request sees its client gone.
        """
        if self.transport.is_closing():
            return
        answer, request_id = error_response(error), new_request_id()
        status = HTTPStatus(answer.status_code)
        answer.headers["x-request-id"] = request_id
        answer.headers["connection"] = "close"
        fields = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
        head = f"HTTP/1.1 {status.value} {status.phrase}\r\n{fields}\r\n"
        self.transport.write(head.encode() + bytes(answer.body))
        self.transport.close()
        # A flood is told of by `Connections`, once for many.
        log = _log.debug if isinstance(error, Overloaded) else _log.info
        log("request.refused", status=status.value, code=error.code, request_id=request_id)


def _stopped(part: str, timeout_s: float) -> TooSlow:
    return TooSlow(
        f"The {part} of the request did not come to its end: the server waited for "
        f"{timeout_s:g} seconds. Send the request again."
    )
