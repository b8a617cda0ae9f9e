"""Where a test stops a process at an exact point, without sleeping: named pipes in a folder.

The process under test says `reach(folder, "prepare")`: the point's name goes down one pipe, and,
where the test has closed that point, the process waits on another pipe until the test opens it.
"""

import os
import select
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

_EVENTS = "events"
VARIABLE = "VITASCOPE_TEST_GATE"
"""Environment variable with the folder, for points that know nothing of a shot."""


def reach(folder: str | os.PathLike[str] | None, point: str) -> None:
    """Called in the process under test: tell of the point, and wait there if it is closed."""
    if not folder:
        return
    events = os.open(Path(folder, _EVENTS), os.O_WRONLY)
    try:
        os.write(events, f"{point} {os.getpid()}\n".encode())
    finally:
        os.close(events)
    # The test may remove the point at any moment, so opening it is also the question whether
    # it is closed. A pipe that was open before its removal still gets its byte.
    with suppress(FileNotFoundError), Path(folder, point).open("rb", buffering=0) as pipe:
        pipe.read(1)


class Gate:
    """The test's side: closes points, waits until one is reached, opens it."""

    def __init__(self, folder: Path, *closed: str) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        os.mkfifo(folder / _EVENTS)
        self._events = os.open(folder / _EVENTS, os.O_RDWR | os.O_NONBLOCK)
        self._pipes: dict[str, int] = {}
        self._heard = ""
        self._reached: list[tuple[str, int]] = []
        for point in closed:
            os.mkfifo(folder / point)
            self._pipes[point] = os.open(folder / point, os.O_RDWR | os.O_NONBLOCK)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for point in list(self._pipes):
            self.open(point)
            os.close(self._pipes.pop(point))
        os.close(self._events)

    def wait(self, point: str, timeout_s: float = 30.0) -> int:
        """Wait until a process reaches the point; gives its process id."""
        deadline = time.monotonic() + timeout_s
        while True:
            for index, (reached, pid) in enumerate(self._reached):
                if reached == point:
                    del self._reached[: index + 1]
                    return pid
            self._listen(deadline, point)

    def open(self, point: str, times: int = 1) -> None:
        """Let the next `times` processes pass."""
        os.write(self._pipes[point], b"." * times)

    def remove(self, point: str) -> None:
        """Let all pass from now on, those that wait included."""
        (self.folder / point).unlink()
        self.open(point, 16)

    def _listen(self, deadline: float, point: str) -> None:
        ready, _, _ = select.select([self._events], [], [], max(0, deadline - time.monotonic()))
        assert ready, f"nothing reached {point!r} in time; before it: {self._reached}"
        *lines, self._heard = (self._heard + os.read(self._events, 4096).decode()).split("\n")
        self._reached += [(line.split()[0], int(line.split()[1])) for line in lines]
