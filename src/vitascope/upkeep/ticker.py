"""Runs the services of upkeep, each in a thread of its own, again and again.

A service that fails is logged and comes again: upkeep never ends before its worker.
"""

import random
import threading
from collections.abc import Sequence
from typing import Final, Protocol

import structlog

from vitascope.errors import VitascopeError

_STOP_S: Final = 5.0
"""How long a running service may take to end; a sweep ends at its next batch, or with us."""


class Service(Protocol):
    """One piece of upkeep."""

    name: str
    every_s: float
    """Seconds between two runs."""

    def run_once(self) -> None:
        """Do what is due; safe beside other workers that do the same."""
        ...


class Ticker:
    """Runs services until stopped."""

    def __init__(self, services: Sequence[Service]) -> None:
        self._stopping = threading.Event()
        self._threads = [
            threading.Thread(
                target=self._repeat, args=(service,), name=f"upkeep-{service.name}", daemon=True
            )
            for service in services
        ]

    def start(self) -> None:
        """Begin; each service runs at once and then at its interval."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End, after the services that run now, for which it waits a few seconds."""
        self._stopping.set()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(_STOP_S)

    def _repeat(self, service: Service) -> None:
        while not self._stopping.is_set():
            _run(service)
            # Workers of a fleet start together; jitter keeps them from working in step.
            self._stopping.wait(service.every_s * random.uniform(0.9, 1.1))  # noqa: S311 # jitter


def _run(service: Service) -> None:
    log = structlog.get_logger().bind(service=service.name)
    try:
        service.run_once()
    except VitascopeError as error:
        log.warning("upkeep.failed", reason=error.message)
    except Exception:  # border: upkeep goes on, whatever happens
        log.error("upkeep.error", exc_info=True)
