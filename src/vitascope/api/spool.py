"""What request bodies take of memory: little each on their way in, and a fixed sum when whole.

A body that does not end, or that waits for its turn, holds no more than `SPILL_BYTES` of text;
the rest lies in its scratch folder. Only whole bodies come back into memory, as `Room` allows.
"""

import asyncio
import shutil
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

from vitascope.media.sniff import HEAD_BYTES

RunBlocking = Callable[..., Awaitable[Any]]
"""Runs a function in a thread: `await run(function, *args)`."""

SPILL_BYTES: Final = 256 * 1024
"""What one body holds in memory before it goes to disk. The longest prompt there may be, with its
metadata, is smaller in every encoding."""


class ScratchFolder:
    """The files of one request; made when the first is needed. Its methods block."""

    def __init__(self, parent: Path) -> None:
        self._parent = parent
        self._path: Path | None = None
        self._count = 0

    @property
    def is_used(self) -> bool:
        """Whether there is anything to remove."""
        return self._path is not None

    def new_file(self) -> Path:
        """A path that is not taken."""
        self._path = self._path or Path(mkdtemp(dir=self._parent, prefix="upload-"))
        self._count += 1
        return self._path / str(self._count)

    def remove(self) -> None:
        """Remove the folder with all that is in it."""
        if self._path is not None:
            shutil.rmtree(self._path, ignore_errors=True)


class Spool:
    """One text or file on its way in: first in memory, then on disk. Used by one request."""

    __slots__ = ("_buffer", "_folder", "_head", "_path", "size_bytes")

    def __init__(self, folder: ScratchFolder) -> None:
        self._folder = folder
        self._buffer = bytearray()
        self._head = b""
        self._path: Path | None = None
        self.size_bytes = 0

    @property
    def held_bytes(self) -> int:
        """How much is in memory."""
        return len(self._buffer)

    @property
    def head(self) -> bytes:
        """The first bytes, enough to tell a file's kind."""
        missing = HEAD_BYTES - len(self._head)
        return self._head + bytes(self._buffer[:missing])

    def add(self, data: bytes) -> None:
        """Take the next bytes, into memory."""
        self._buffer += data
        self.size_bytes += len(data)

    def spill(self) -> Path:
        """Move what is in memory to disk; blocks. Returns where all of it is."""
        self._head = self.head
        self._path = self._path or self._folder.new_file()
        with self._path.open("ab") as file:
            file.write(self._buffer)
        self._buffer = bytearray()
        return self._path

    async def read(self, run: RunBlocking) -> bytearray:
        """All of it, in memory; `run` is for the disk."""
        if self._path is None:
            return self._buffer
        # Made here and filled there: what a thread of a pool allocates, glibc keeps for it
        # (measured: 200 MB after ten bodies of 31 MiB, none this way).
        whole = bytearray(self.size_bytes)
        await run(self._read_into, whole)
        return whole

    def _read_into(self, whole: bytearray) -> None:
        with self.spill().open("rb") as file:
            file.readinto(whole)


class Room:
    """How many bytes of large texts are in memory at the same time; for one event loop.

    First come, first served: a large text is not passed by smaller ones for ever. Small ones need
    no room, so that nothing large delays them.
    """

    def __init__(self, size_bytes: int) -> None:
        self._size_bytes = size_bytes
        self._free_bytes = size_bytes
        self._turn = asyncio.Lock()
        self._freed = asyncio.Event()

    @asynccontextmanager
    async def take(self, size_bytes: int) -> AsyncGenerator[None]:
        """Wait until there is room for so much, and keep it until the block ends."""
        # What is larger than the whole room has it for itself.
        taken = min(size_bytes, self._size_bytes) if size_bytes > SPILL_BYTES else 0
        if taken:
            async with self._turn:
                while self._free_bytes < taken:
                    self._freed.clear()
                    await self._freed.wait()
                self._free_bytes -= taken
        try:
            yield
        finally:
            self._free_bytes += taken
            self._freed.set()
