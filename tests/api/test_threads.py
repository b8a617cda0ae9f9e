"""Calls that arrive together are made together; each asker still gets its own end."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator

import pytest

from vitascope.api.threads import Threads

TIMEOUT_S = 20


@pytest.fixture
def threads() -> Iterator[Threads]:
    made = Threads(read=1, quick=1, slow=1)
    yield made
    made.close()


def within_bounds(work: Callable[[], Awaitable[None]]) -> None:
    async def bounded() -> None:
        await asyncio.wait_for(work(), TIMEOUT_S)

    asyncio.run(bounded())


def test_each_asker_gets_its_own_answer_or_error(threads: Threads) -> None:
    def half(number: int) -> int:
        if number % 2:
            raise LookupError(number)
        return number // 2

    async def work() -> None:
        ends = await asyncio.gather(
            *(threads.read(half, number) for number in range(20)), return_exceptions=True
        )
        assert ends[::2] == list(range(10))
        assert [str(end) for end in ends[1::2]] == [str(number) for number in range(1, 20, 2)]
        assert all(isinstance(end, LookupError) for end in ends[1::2])

    within_bounds(work)


def test_reads_run_in_one_thread_that_is_not_the_event_loops(threads: Threads) -> None:
    async def work() -> None:
        seen = await asyncio.gather(*(threads.read(threading.get_ident) for _ in range(20)))
        assert len(set(seen)) == 1
        assert threading.get_ident() not in seen

    within_bounds(work)


def test_a_read_is_answered_while_others_keep_coming(threads: Threads) -> None:
    async def work() -> None:
        is_over = asyncio.Event()

        async def keep_asking() -> None:
            while not is_over.is_set():
                await threads.read(int)

        crowd = [asyncio.create_task(keep_asking()) for _ in range(8)]
        assert await threads.read(lambda: "mine") == "mine"
        is_over.set()
        await asyncio.gather(*crowd)

    within_bounds(work)


def test_an_asker_that_has_gone_takes_no_other_with_it(threads: Threads) -> None:
    async def work() -> None:
        gate = threading.Event()
        held = asyncio.create_task(threads.read(gate.wait, TIMEOUT_S))
        gone = asyncio.create_task(threads.read(lambda: "for nobody"))
        stays = asyncio.create_task(threads.read(lambda: "here"))
        await asyncio.sleep(0)
        gone.cancel()
        gate.set()
        assert await held
        assert await stays == "here"
        assert gone.cancelled()

    within_bounds(work)


def test_several_threads_read_at_the_same_time() -> None:
    threads = Threads(read=2, quick=1, slow=1)

    async def work() -> None:
        both = threading.Barrier(2)
        await asyncio.gather(*(threads.read(both.wait, TIMEOUT_S) for _ in range(2)))

    within_bounds(work)
    threads.close()


def test_a_long_call_that_is_over_does_not_wait_for_the_next() -> None:
    threads = Threads(read=1, quick=1, slow=1)

    async def work() -> None:
        gate = threading.Event()
        first = asyncio.create_task(threads.slow(lambda: "first"))
        second = asyncio.create_task(threads.slow(gate.wait, TIMEOUT_S))
        assert await first == "first"
        gate.set()
        assert await second

    within_bounds(work)
    threads.close()


def test_the_end_leaves_no_asker_waiting() -> None:
    threads = Threads(read=1, quick=1, slow=1)

    async def work() -> None:
        asked = [asyncio.create_task(threads.quick(lambda n=n: n)) for n in range(5)]
        await asyncio.sleep(0)
        threads.close()
        ends = await asyncio.gather(*asked, return_exceptions=True)
        assert ends[0] == 0, "what was begun is made"
        assert all(
            end == number or isinstance(end, asyncio.CancelledError)
            for number, end in enumerate(ends)
        )

    within_bounds(work)


def test_a_cancelled_call_leaves_the_next_its_thread(threads: Threads) -> None:
    async def work() -> None:
        gate = threading.Event()
        gone = asyncio.create_task(threads.quick(gate.wait, TIMEOUT_S))
        await asyncio.sleep(0)
        gone.cancel()
        gate.set()
        assert await threads.quick(lambda: "next") == "next"

    within_bounds(work)
