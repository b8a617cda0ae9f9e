"""Threads for the service, which is synchronous: three pools, by how long their work takes.

A create with an upload may decode media for seconds, or wait for a remote host; polls and lists
must not stand behind it. Reads of a database in the same process have one thread: more only take
the interpreter's lock from each other (measured on SQLite: 0.17 ms of processor time for a whole
retrieve with one, 0.22 ms with two, 0.33 ms with eight). Writes have many, for those that wait
together share one commit.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Threads:
    """The pools of one application; `close` waits for what is running."""

    def __init__(self, *, read: int, quick: int, slow: int) -> None:
        self._read = ThreadPoolExecutor(read, thread_name_prefix="api-read")
        self._quick = ThreadPoolExecutor(quick, thread_name_prefix="api-quick")
        self._slow = ThreadPoolExecutor(slow, thread_name_prefix="api-slow")

    async def read(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For reads of the store."""
        return await _run(self._read, function, *args, **kwargs)

    async def quick(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For writes of the store, and short work on local files."""
        return await _run(self._quick, function, *args, **kwargs)

    async def slow(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For storing and copying files, for media, and for remote hosts."""
        return await _run(self._slow, function, *args, **kwargs)

    def close(self) -> None:
        """End the threads."""
        self._read.shutdown()
        self._quick.shutdown()
        self._slow.shutdown()


async def _run(
    pool: ThreadPoolExecutor, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs
) -> _T:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, lambda: function(*args, **kwargs))
