"""Waiting for what another thread or process does, with a bound."""

import threading
import time
from collections.abc import Callable

LONGEST_S = 20.0


def wait_until(is_so: Callable[[], bool]) -> None:
    """Return as soon as `is_so()`; fail when that takes too long."""
    pause = threading.Event()
    deadline = time.monotonic() + LONGEST_S
    while not is_so():
        assert time.monotonic() < deadline, "it did not come to be"
        pause.wait(0.01)
