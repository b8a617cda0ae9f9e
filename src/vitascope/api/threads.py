"""Threads for the service, which is synchronous: three pools, by how long their work takes.

A create with an upload may decode media for seconds, or wait for a remote host; polls and lists
must not stand behind it. Reads of a database in the same process have one thread: more only take
the interpreter's lock from each other (measured on SQLite: 0.17 ms of processor time for a whole
retrieve with one, 0.22 ms with two, 0.33 ms with eight). Writes have many, for those that wait
together share one commit.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, ParamSpec, TypeAlias, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")

_Outcome: TypeAlias = tuple[asyncio.Future[Any], Any, BaseException | None]
"""Who asked, and the answer or the error; on its way back to the event loop."""

_TOGETHER_S: Final = 0.002
"""So long a read may wait, once it is done, for those that stand behind it."""


class Threads:
    """The pools of one application, for one event loop; `close` waits for what is running."""

    def __init__(self, *, read: int, quick: int, slow: int) -> None:
        self._read = _Reads(read)
        self._quick = ThreadPoolExecutor(quick, thread_name_prefix="api-quick")
        self._slow = ThreadPoolExecutor(slow, thread_name_prefix="api-slow")

    async def read(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For reads of the store."""
        return await self._read.run(lambda: function(*args, **kwargs))

    async def quick(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For writes of the store, and short work on local files."""
        return await _run(self._quick, function, *args, **kwargs)

    async def slow(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For storing and copying files, for media, and for remote hosts."""
        return await _run(self._slow, function, *args, **kwargs)

    def close(self) -> None:
        """End the threads."""
        self._read.close()
        self._quick.shutdown()
        self._slow.shutdown()


class _Reads:
    """Reads that arrive together are made in one go of a thread, and answered together.

    A read takes less time than the way into a thread and back, and while thread and event loop both
    run, each takes the interpreter's lock from the other at every step. So the loop is woken once
    for all that were waiting (measured with 16 connections: 0.30 ms of processor time for a whole
    retrieve by a call of the executor each, 0.17 ms together).
    """

    def __init__(self, threads: int) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="api-read")
        self._threads = threads
        self._busy = 0
        # Left end taken by threads, right end added to by the loop; a deque's ends are safe so.
        self._waiting: deque[tuple[asyncio.Future[Any], Callable[[], Any]]] = deque()

    async def run(self, function: Callable[[], _T]) -> _T:
        """The answer of `function`, which is called in a thread."""
        loop = asyncio.get_running_loop()
        asker: asyncio.Future[_T] = loop.create_future()
        self._waiting.append((asker, function))
        if self._busy < self._threads:
            self._send_out(loop)
        return await asker

    def close(self) -> None:
        """End the threads; for the event loop. What still waits is cancelled."""
        self._pool.shutdown()
        while self._waiting:
            self._waiting.popleft()[0].cancel()

    def _send_out(self, loop: asyncio.AbstractEventLoop) -> None:
        self._busy += 1
        self._pool.submit(self._make_those_waiting, loop)

    def _make_those_waiting(self, loop: asyncio.AbstractEventLoop) -> None:
        """One go of a thread."""
        outcomes: list[_Outcome] = []
        ends_at = time.monotonic() + _TOGETHER_S
        try:
            while not outcomes or time.monotonic() < ends_at:
                asker, function = self._waiting.popleft()
                outcomes.append(_outcome(asker, function))
        except IndexError:
            pass  # none is waiting any more
        loop.call_soon_threadsafe(self._take_back, loop, outcomes)

    def _take_back(self, loop: asyncio.AbstractEventLoop, outcomes: Sequence[_Outcome]) -> None:
        """Give the answers to those who asked; on the event loop."""
        self._busy -= 1
        if self._waiting:
            self._send_out(loop)
        for asker, answer, error in outcomes:
            if asker.cancelled():
                continue
            if error is None:
                asker.set_result(answer)
            else:
                asker.set_exception(error)


def _outcome(asker: asyncio.Future[Any], function: Callable[[], Any]) -> _Outcome:
    try:
        return asker, function(), None
    except BaseException as error:  # noqa: BLE001 - it is raised again where it is awaited
        return asker, None, error


async def _run(
    pool: ThreadPoolExecutor, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs
) -> _T:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, lambda: function(*args, **kwargs))
