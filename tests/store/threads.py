"""Running things at the same moment, with a bound on how long they may take."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from threading import Barrier
from typing import TypeVar

Result = TypeVar("Result")

BOUND_S = 60


def together(actions: list[Callable[[], Result]]) -> list[Result | BaseException]:
    """Run each in a thread of its own, all starting at once; what each returned or raised."""
    barrier = Barrier(len(actions), timeout=BOUND_S)

    def run(action: Callable[[], Result]) -> Result:
        barrier.wait()
        return action()

    with ThreadPoolExecutor(len(actions)) as pool:
        futures = [pool.submit(run, action) for action in actions]
        _, waiting = wait(futures, timeout=BOUND_S)
        assert not waiting, f"{len(waiting)} of {len(actions)} still run after {BOUND_S} s"
        return [future.exception() or future.result() for future in futures]
