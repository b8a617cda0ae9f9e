"""Bars for what takes long with weights: fetching them and reading them whole.

On a terminal a bar with speed and time; elsewhere a line at every tenth. On standard error.
"""

import threading
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from vitascope.engines.diffusers.fetch import gigabytes


class HashBar:
    """How far the reading of `size_bytes` is; a context, for any thread."""

    verb = "checking"

    def __init__(self, name: str, size_bytes: int | None = None) -> None:
        self._name = name
        self._console = Console(stderr=True)
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._lock = threading.Lock()
        self._size_bytes = size_bytes
        self._here_bytes = 0
        self._told_tenths = 0
        if self._console.is_terminal:
            self._progress = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                DownloadColumn(),
                TransferSpeedColumn(),
                TimeRemainingColumn(),
                console=self._console,
            )
            self._task = self._progress.add_task(f"{self.verb} {name}", total=size_bytes)

    def __enter__(self) -> Self:
        if self._progress is not None:
            self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._progress is not None:
            self._progress.stop()

    def advance(self, size_bytes: int) -> None:
        """So many bytes more; negative when some were given up."""
        with self._lock:
            self._here_bytes += size_bytes
            if self._progress is not None and self._task is not None:
                self._progress.update(self._task, completed=self._here_bytes)
            elif self._size_bytes:
                self._tell(self._here_bytes * 10 // self._size_bytes)

    def _tell(self, tenths: int) -> None:
        if tenths > self._told_tenths:
            self._told_tenths = tenths
            of = gigabytes(self._size_bytes or 0)
            text = f"{self.verb} {self._name}: {tenths * 10} % of {of}"
            self._console.print(text, highlight=False, markup=False)


class FetchBar(HashBar):
    """How far a fetch is; a `FetchProgress`."""

    verb = "fetching"

    def begin(self, size_bytes: int, here_bytes: int) -> None:
        """All that is wanted, and how much of it is there already."""
        with self._lock:
            self._size_bytes, self._here_bytes = size_bytes, here_bytes
            self._told_tenths = here_bytes * 10 // size_bytes if size_bytes else 0
            if self._progress is not None and self._task is not None:
                # Speed and time left are of what comes now, not of what was here.
                self._progress.reset(self._task, total=size_bytes, completed=here_bytes)

    def check(self, path: str) -> None:
        """A file has come and is being compared with its hash."""
        if self._progress is not None:
            self._progress.console.print(f"came: {path}", style="dim", highlight=False)
