"""The HTTP server of `vitascope serve`: uvicorn, with our own signals and one line when ready."""

import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from vitascope.api.protocol import HttpProtocol


class HttpServer(uvicorn.Server):
    """Serves `app` on one bound socket, in the main thread.

    `stop` and `stop_at_once` may be called from a signal handler or another thread.
    """

    def __init__(self, app: ASGIApp, *, drain_s: int, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=HttpProtocol,
                ws="none",
                lifespan="on",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=drain_s,
            )
        )
        self._on_ready = on_ready

    def serve_on(self, listener: socket.socket) -> None:
        """Serve until stopped; requests that run then may end within `drain_s`."""
        self.run([listener])

    def stop(self) -> None:
        """Take no more connections, let running requests end."""
        self.should_exit = True

    def stop_at_once(self) -> None:
        """Cut running requests off."""
        self.should_exit = True
        self.force_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's, and then tell that requests are taken."""
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leave signals to the command, which stops the worker as well."""
        yield
