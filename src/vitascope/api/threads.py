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

_Call: TypeAlias = tuple[asyncio.Future[Any], Callable[[], Any]]
"""Who asked, and what for."""

_Outcome: TypeAlias = tuple[asyncio.Future[Any], Any, BaseException | None]
"""Who asked, and the answer or the error; on its way back to the event loop."""

_READ_HOLD_S: Final = 0.002
"""So long a read may wait, once it is made, for those that stand behind it."""


class Threads:
    """The pools of one application, for one event loop; `close` waits for what is running."""

    def __init__(self, *, read: int, quick: int, slow: int) -> None:
        self._read = _Pool("api-read", read, hold_s=_READ_HOLD_S)
        self._quick = _Pool("api-quick", quick, hold_s=0)
        self._slow = _Pool("api-slow", slow, hold_s=0)

    async def read(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For reads of the store."""
        return await self._read.run(lambda: function(*args, **kwargs))

    async def quick(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For writes of the store, and short work on local files."""
        return await self._quick.run(lambda: function(*args, **kwargs))

    async def slow(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For storing and copying files, for media, and for remote hosts."""
        return await self._slow.run(lambda: function(*args, **kwargs))

    def close(self) -> None:
        """End the threads; on the event loop."""
        for pool in (self._read, self._quick, self._slow):
            pool.close()


class _Pool:
    """Threads that are sent out for all that waits, and give answers back together.

    A call of the store takes less time than the way into a thread and back by `run_in_executor`,
    with two futures for each call; and while thread and event loop both run, each takes the
    interpreter's lock from the other at every step. So there is one future, a thread takes the next
    call by itself, and it wakes the loop once for all that it made within `hold_s`.
    """

    def __init__(self, name: str, size: int, *, hold_s: float) -> None:
        self._executor = ThreadPoolExecutor(size, thread_name_prefix=name)
        self._size = size
        self._hold_s = hold_s
        self._out = 0
        """Threads that are out, as far as the event loop knows, which alone counts them."""
        self._waiting: deque[_Call] = deque()
        """Added to by the event loop, taken from by threads; both ends of a deque are safe so."""

    async def run(self, function: Callable[[], _T]) -> _T:
        """The answer of `function`, which is called in a thread."""
        loop = asyncio.get_running_loop()
        asker: asyncio.Future[_T] = loop.create_future()
        self._waiting.append((asker, function))
        if self._out < self._size:
            self._send_out(loop)
        return await asker

    def close(self) -> None:
        """End the threads, after what they have begun; what none has taken is cancelled."""
        self._executor.shutdown()
        while self._waiting:
            self._waiting.popleft()[0].cancel()

    def _send_out(self, loop: asyncio.AbstractEventLoop) -> None:
        self._out += 1
        self._executor.submit(self._make_what_waits, loop)

    def _make_what_waits(self, loop: asyncio.AbstractEventLoop) -> None:
        """What a thread does while it is out."""
        outcomes: list[_Outcome] = []
        give_at = time.monotonic() + self._hold_s
        while self._waiting:
            try:
                call = self._waiting.popleft()
            except IndexError:  # another thread was quicker
                break
            outcomes.append(_outcome(*call))
            if self._waiting and time.monotonic() >= give_at:
                loop.call_soon_threadsafe(_give, outcomes)
                outcomes = []
                give_at = time.monotonic() + self._hold_s
        loop.call_soon_threadsafe(self._come_back, loop, outcomes)

    def _come_back(self, loop: asyncio.AbstractEventLoop, outcomes: Sequence[_Outcome]) -> None:
        """A thread is back; on the event loop."""
        self._out -= 1
        if self._waiting:  # came after the thread's last look
            self._send_out(loop)
        _give(outcomes)


def _outcome(asker: asyncio.Future[Any], function: Callable[[], Any]) -> _Outcome:
    try:
        return asker, function(), None
    except BaseException as error:  # noqa: BLE001 - it is raised again where it is awaited
        return asker, None, error


def _give(outcomes: Sequence[_Outcome]) -> None:
    """Wake those who asked; on the event loop."""
    for asker, answer, error in outcomes:
        if asker.cancelled():
            continue
        if error is None:
            asker.set_result(answer)
        else:
            asker.set_exception(error)
