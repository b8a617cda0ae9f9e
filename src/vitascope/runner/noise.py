"""What an engine prints or logs, bounded: a flood costs neither memory nor a full log.

Used on both sides: by the child for the standard library's logging, by the parent for whatever
arrives on the child's standard output and error, last words of a crash included.
"""

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final

MAX_LINE: Final = 1_000
"""Characters of one line that are kept."""

_WINDOW_S: Final = 10.0
_LINES_PER_WINDOW: Final = 100
_LAST_LINES: Final = 20
_READ_BYTES: Final = 64 * 1024


class LineBudget:
    """Allows a number of lines in a stretch of time; for one thread, or under a lock."""

    def __init__(self) -> None:
        self._window_began = time.monotonic()
        self._lines = 0

    def allows(self) -> bool:
        """Whether one more line may pass."""
        now = time.monotonic()
        if now - self._window_began >= _WINDOW_S:
            self._window_began, self._lines = now, 0
        self._lines += 1
        return self._lines <= _LINES_PER_WINDOW


class NoiseReader:
    """Drains a runner's standard output and error in a thread, until its last holder closes it.

    Args:
        fd: read end of the pipe; closed here at the end.
        on_line: takes each line that the budget allows.
    """

    def __init__(self, fd: int, on_line: Callable[[str], None]) -> None:
        self._fd = fd
        self._on_line = on_line
        self._budget = LineBudget()
        self._last: deque[str] = deque(maxlen=_LAST_LINES)
        self._thread = threading.Thread(target=self._drain, name="runner-noise", daemon=True)

    def start(self) -> None:
        """Begin to drain."""
        self._thread.start()

    def last_lines(self, wait_s: float) -> list[str]:
        """The last lines, once the pipe has ended or `wait_s` is over; what a crash left."""
        self._thread.join(wait_s)
        return list(self._last)

    def _drain(self) -> None:
        rest = b""
        try:
            while read := os.read(self._fd, _READ_BYTES):
                *lines, rest = (rest + read).split(b"\n")
                rest = rest[-MAX_LINE:]
                for line in lines:
                    self._take(line)
            self._take(rest)
        finally:
            os.close(self._fd)

    def _take(self, line: bytes) -> None:
        text = line[:MAX_LINE].decode("utf-8", "replace").strip()
        if not text:
            return
        self._last.append(text)
        if self._budget.allows():
            self._on_line(text)
