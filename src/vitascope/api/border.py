"""The outermost layer: every request comes in and every answer goes out through here.

It gives each answer its request id, lets browsers in, checks the key, turns every error into the
contract's shape, and writes one log line. Plain ASGI, for it is on the hot path.
"""

import itertools
import secrets
import time
from collections.abc import Iterable
from typing import Final

import structlog
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.typing import FilteringBoundLogger

from vitascope.api.auth import Keys, is_local_page
from vitascope.api.errors import error_response
from vitascope.errors import Overloaded

OPEN_PATHS: Final = frozenset({"/healthz", "/readyz"})
"""Routes that need no key."""

SPARED_PATHS: Final = OPEN_PATHS | {"/metrics"}
"""Routes that are served when connections are used up: who runs the server must see it then."""

_PREFIX: Final = "/v1/"
# Drawn once: each call to the system's generator gives the interpreter's lock away, and gets it
# back late under load (measured: a third of the time of a request).
_PROCESS: Final = secrets.token_hex(8)
_NUMBERS: Final = itertools.count(1)


def new_request_id() -> str:
    """`req_` and 32 hex digits, unique over processes; for the event loop's thread."""
    return f"req_{_PROCESS}{next(_NUMBERS):016x}"


class Border:
    """Wraps the routes. One instance serves all requests of one event loop."""

    def __init__(self, routes: ASGIApp, keys: Keys) -> None:
        self._routes = routes
        self._keys = keys
        # Bound once: to look the configuration up for each line, most of which are not even
        # written, took a fifth of the time in here.
        self._log: FilteringBoundLogger = structlog.get_logger().bind()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one HTTP request, or the lifespan of the server."""
        if scope["type"] != "http":
            await self._routes(scope, receive, send)
            return
        await _Exchange(self._keys, self._log, scope, send).run(self._routes, receive)


class _Exchange:
    """One request and its answer."""

    __slots__ = (
        "_headers",
        "_keys",
        "_log",
        "_request_id",
        "_scope",
        "_send",
        "_started_at",
        "_status",
    )

    def __init__(self, keys: Keys, log: FilteringBoundLogger, scope: Scope, send: Send) -> None:
        self._keys = keys
        self._log = log
        self._scope = scope
        self._send = send
        self._headers: dict[bytes, bytes] = dict(scope["headers"])
        self._request_id = new_request_id()
        self._started_at = time.perf_counter()
        self._status = 0

    async def run(self, routes: ASGIApp, receive: Receive) -> None:
        scope = self._scope
        path: str = scope["path"]
        if path.startswith(_PREFIX):
            path = path[len(_PREFIX) - 1 :]
        scope["path"] = path.rstrip("/") or "/"
        scope["request_id"] = self._request_id
        try:
            if "is_full" in scope and path not in SPARED_PATHS:
                raise scope["state"]["connections"].refuse()
            if scope["method"] == "OPTIONS" and b"origin" in self._headers:
                await self._preflight()(scope, receive, self.send)
            else:
                if path not in OPEN_PATHS:
                    scope["project_id"] = self._keys.project_of(self._headers)
                scope["header_map"] = self._headers
                await routes(scope, receive, self.send)
        except ClientDisconnect:
            self._log.debug("request.abandoned", path=path, request_id=self._request_id)
            return
        except Overloaded as refusal:  # told of by `Connections`, once for many
            await error_response(refusal)(scope, receive, self.send)
            return
        except Exception as error:  # noqa: BLE001 - the border of requests: each becomes an answer
            await self._fail(error, receive)
        self._note(path)

    async def send(self, message: Message) -> None:
        """Pass a message on, with the headers that every answer has."""
        if message["type"] == "http.response.start":
            self._status = message["status"]
            elapsed_ms = int((time.perf_counter() - self._started_at) * 1000)
            message["headers"] = [
                *message["headers"],
                (b"x-request-id", self._request_id.encode()),
                (b"openai-processing-ms", b"%d" % elapsed_ms),
                *self._cors_headers(),
            ]
        await self._send(message)

    def _cors_headers(self) -> Iterable[tuple[bytes, bytes]]:
        """Pages of any site may use a server with keys; a keyless one is for local pages."""
        origin = self._headers.get(b"origin")
        if origin is None or (self._keys.is_open and not is_local_page(origin)):
            return ()
        return (
            (b"access-control-allow-origin", origin),
            (b"access-control-expose-headers", b"*"),
            (b"vary", b"origin"),
        )

    def _preflight(self) -> Response:
        asked = self._headers.get(b"access-control-request-headers", b"*").decode("latin-1")
        headers = {
            "access-control-allow-methods": "GET, HEAD, POST, DELETE",
            # A star would not cover Authorization, so what is asked for is repeated.
            "access-control-allow-headers": asked,
            "access-control-max-age": "600",
        }
        return Response(status_code=204, headers=headers)

    async def _fail(self, error: Exception, receive: Receive) -> None:
        answer = error_response(error)
        if answer.status_code >= 500 or self._status:
            self._log.error("request.failed", request_id=self._request_id, exc_info=error)
        if not self._status:
            await answer(self._scope, receive, self.send)
        # Otherwise half an answer is out: the server closes the connection on it, and the client
        # sees by the missing bytes that it is not whole.

    def _note(self, path: str) -> None:
        """One line a request; good reads only at debug, for clients poll all the time."""
        is_quiet = self._scope["method"] in ("GET", "HEAD") and self._status < 400
        self._log.log(
            10 if is_quiet else 20,
            "request.done",
            method=self._scope["method"],
            path=path,
            status=self._status,
            ms=int((time.perf_counter() - self._started_at) * 1000),
            request_id=self._request_id,
        )
