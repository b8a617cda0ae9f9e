"""`vitascope serve`: the server, with a worker beside it."""

import os
import queue
import signal
import socket
import sys
import threading
from typing import Annotated

import structlog
from cyclopts import Parameter

from vitascope.bootstrap import build_server, listen
from vitascope.cli.listening import HttpServer
from vitascope.cli.server_flags import DEFAULT_FLAGS, SettingsFlags
from vitascope.config import Settings
from vitascope.log import configure_logging
from vitascope.worker.process import WorkerProcess

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


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
    worker = _worker(settings, flags) if settings.worker.slots else None
    with listen(settings) as listener:
        server = build_server(
            settings,
            wake=worker.wake if worker is not None else lambda: None,
            worker_reason=lambda: None if worker is None else worker.report().reason,
            model_states=lambda: {} if worker is None else worker.report().models,
        )
        http = HttpServer(
            server.app, drain_s=settings.server.drain_s, on_ready=lambda: _announce(listener)
        )
        ending = _Ending(http, worker)
        try:
            if worker is not None:
                worker.start()
            ending.follow_signals()
            http.serve_on(listener)
        finally:
            ending.complete()
            server.close()
    structlog.get_logger().info("server.stopped")


def _worker(settings: Settings, flags: SettingsFlags) -> WorkerProcess:
    """The worker beside this server: the same program with the same settings."""
    command = [sys.executable, "-m", "vitascope", "worker", "--supervisor", str(os.getpid())]
    if flags.config is not None:
        command += ["--config", str(flags.config)]
    for name, value in flags.as_flags().items():
        command += ["--set", f"{name}={value}"]
    return WorkerProcess(command, os.environ, drain_s=settings.worker.drain_s)


def _announce(listener: socket.socket) -> None:
    address: tuple[str, int] = listener.getsockname()[:2]
    host, port = address
    # An address to bind to every interface is none to connect to.
    reached = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 # not bound to here
    shown = f"[{reached}]" if ":" in reached else reached
    print(f"Vitascope is ready: http://{shown}:{port}/v1", flush=True)
    structlog.get_logger().info("server.ready", host=host, port=port)


class _Ending:
    """The two stages of the end: in order at the first signal, at once at the second.

    Requests and videos end at the same time, each within its own limit.
    """

    def __init__(self, http: HttpServer, worker: WorkerProcess | None) -> None:
        self._http = http
        self._worker = worker
        self._orders: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._is_ordered = False
        self._in_order = threading.Thread(target=self._stop_in_order, name="ending", daemon=True)
        self._at_once = threading.Thread(target=self._stop_at_once, name="ending-2", daemon=True)

    def follow_signals(self) -> None:
        """Take SIGTERM and SIGINT from now on; in the main thread."""
        self._in_order.start()
        for number in _SIGNALS:
            signal.signal(number, lambda _number, _frame: self._order())

    def complete(self) -> None:
        """Wait for the end of the worker; for the main thread, once HTTP has ended."""
        if not self._in_order.is_alive():
            return
        if not self._is_ordered:
            self._order()
        self._in_order.join()
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_DFL)

    def _order(self) -> None:
        # Runs in signal handlers: a SimpleQueue is made for that, an Event could deadlock.
        self._is_ordered = True
        self._orders.put(None)

    def _stop_in_order(self) -> None:
        self._orders.get()
        structlog.get_logger().info("server.stopping")
        self._at_once.start()
        self._http.stop()
        if self._worker is not None:
            self._worker.stop()

    def _stop_at_once(self) -> None:
        self._orders.get()
        self._http.stop_at_once()
        if self._worker is not None:
            self._worker.stop(hand_back=True)
