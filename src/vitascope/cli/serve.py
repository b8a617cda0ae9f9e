"""`vitascope serve`: the server, with a worker beside it."""

import signal
import socket
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Annotated

from cyclopts import Parameter

from vitascope.bootstrap import build_server, listen
from vitascope.cli.listening import HttpServer
from vitascope.cli.server_flags import DEFAULT_FLAGS, SettingsFlags
from vitascope.log import configure_logging


def serve(
    *,
    host: Annotated[str | None, Parameter(help="Address to listen on.")] = None,
    port: Annotated[int | None, Parameter(help="TCP port; 0 picks a free one.")] = None,
    flags: SettingsFlags = DEFAULT_FLAGS,
) -> None:
    """Run the server, and a worker beside it.

    Prints one line with its address on standard output when it takes requests. The first SIGTERM or
    SIGINT stops it in order, the second at once.
    """
    settings = flags.load(server__host=host, server__port=port).settings
    configure_logging(level=settings.log.level, log_format=settings.log.format)
    with listen(settings) as listener:
        server = build_server(settings, wake=lambda: None, worker_reason=lambda: None)
        http = HttpServer(
            server.app,
            drain_s=settings.server.drain_s,
            on_ready=lambda: _announce(listener),
        )
        try:
            with _signals(http):
                http.serve_on(listener)
        finally:
            server.close()


def _announce(listener: socket.socket) -> None:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    print(f"Vitascope is ready: http://{shown}:{port}/v1", flush=True)


@contextmanager
def _signals(http: HttpServer) -> Generator[None]:
    """Stop in order at the first signal, at once at the second."""
    seen = 0

    def handle(number: int, _frame: FrameType | None) -> None:
        nonlocal seen
        seen += 1
        if seen == 1:
            http.stop()
        else:
            http.stop_at_once()

    earlier = {number: signal.signal(number, handle) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)
