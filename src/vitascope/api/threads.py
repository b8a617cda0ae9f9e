"""Threads for the service, which is synchronous: two pools, so that slow never delays quick.

A create with an upload may decode media for seconds, or wait for a remote host; polls and lists
must not stand behind it.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Threads:
    """The two pools of one application; `close` waits for what is running."""

    def __init__(self, *, quick: int, slow: int) -> None:
        self._quick = ThreadPoolExecutor(quick, thread_name_prefix="api-quick")
        self._slow = ThreadPoolExecutor(slow, thread_name_prefix="api-slow")

    async def quick(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For a call of the store."""
        return await _run(self._quick, function, *args, **kwargs)

    async def slow(self, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """For work on files, media and remote hosts."""
        return await _run(self._slow, function, *args, **kwargs)

    def close(self) -> None:
        """End the threads."""
        self._quick.shutdown()
        self._slow.shutdown()


async def _run(
    pool: ThreadPoolExecutor, function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs
) -> _T:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, lambda: function(*args, **kwargs))
