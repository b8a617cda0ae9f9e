"""Many threads and processes on one database; each store here has connections of its own."""

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest

from tests.store.threads import together
from vitascope.errors import Busy, InvalidRequest, LeaseLost, NotFound, StoreError
from vitascope.store.base import Claim, Completion, Order
from vitascope.store.connection import Lock
from vitascope.store.sql import SqlStore
from vitascope.testing.stores import Clock
from vitascope.testing.stores.makings import (
    LEASE_S,
    UNBOUNDED,
    beat,
    claimed,
    completion,
    insert,
    new_video,
)
from vitascope.video import Status, Video

OpenStore = Callable[..., SqlStore]


def test_eight_claimers_never_share_a_video(open_store: OpenStore, database_url: str) -> None:
    stores = [open_store(database_url, busy_timeout_s=60) for _ in range(8)]
    ids = {insert(stores[0], project_id).id for project_id in "aabbbc" * 10}

    def claim_all(number: int) -> list[Claim]:
        claims: list[Claim] = []
        while claim := stores[number].claim(f"worker/{number}", ["model"], lease_s=LEASE_S):
            claims.append(claim)
        return claims

    results = together([partial(claim_all, number) for number in range(8)])

    claims = [claim for result in results if isinstance(result, list) for claim in result]
    assert sorted(ids) == sorted(claim.video.id for claim in claims)
    assert {1} == {claim.lease.attempt for claim in claims}


def test_turns_are_exact_under_many_claimers(open_store: OpenStore, database_url: str) -> None:
    """A project with very many videos gets no more than its share (queue.md §8, item 16)."""
    stores = [open_store(database_url, busy_timeout_s=60) for _ in range(8)]
    for project_id, count in (("flood", 60), ("a", 10), ("b", 10)):
        for _ in range(count):
            insert(stores[0], project_id)

    def claim_three(store: SqlStore) -> list[str]:
        return [claimed(store, f"worker/{id(store)}").video.project_id for _ in range(3)]

    results = together([partial(claim_three, store) for store in stores])

    running = Counter(name for result in results if isinstance(result, list) for name in result)
    assert running == {"flood": 8, "a": 8, "b": 8}


@pytest.mark.parametrize("lock", [Lock.CLAIM, Lock.INSERT])
def test_claims_wait_for_each_other_and_so_do_inserts(
    open_store: OpenStore, database_url: str, lock: Lock
) -> None:
    """Or two would see the same running videos, or the same room in the queue."""
    one = open_store(database_url, busy_timeout_s=60)
    other = open_store(database_url, busy_timeout_s=0.2)
    insert(one)
    action: Callable[[], object] = (
        partial(other.claim, "worker/1", ["model"], lease_s=LEASE_S)
        if lock is Lock.CLAIM
        else partial(insert, other)
    )

    with one._database.write(lock), pytest.raises(StoreError, match="busy"):
        action()

    action()


def test_two_rescuers_count_a_lost_lease_once(
    open_store: OpenStore, database_url: str, clock: Clock
) -> None:
    stores = [open_store(database_url, busy_timeout_s=60) for _ in range(2)]
    ids = {insert(stores[0]).id for _ in range(30)}
    for _ in ids:
        claimed(stores[0])
    clock.advance(LEASE_S + 1)

    results = together([partial(store.rescue, max_attempts=3) for store in stores])

    rescued = [video_id for result in results if isinstance(result, list) for video_id in result]
    assert sorted(ids) == sorted(rescued)
    assert {1} == {stores[0].get("project", video_id).lost_attempts for video_id in ids}


def test_one_idempotency_key_makes_one_video(open_store: OpenStore, database_url: str) -> None:
    """From threads of one server and from two servers."""
    stores = [open_store(database_url, busy_timeout_s=60) for _ in range(2)]

    def create(store: SqlStore) -> Video:
        video = new_video(idempotency_key="key", request_hash="hash")
        return store.insert(video, max_queued=UNBOUNDED)

    results = together([partial(create, store) for store in stores * 6])

    assert len({result.id for result in results if isinstance(result, Video)}) == 1
    assert len([result for result in results if isinstance(result, Video)]) == 12
    assert stores[0].counts().queued == 1


def test_one_idempotency_key_with_two_requests_makes_one_of_them(
    open_store: OpenStore, database_url: str
) -> None:
    store = open_store(database_url)

    def create(request_hash: str) -> Video:
        video = new_video(idempotency_key="key", request_hash=request_hash)
        return store.insert(video, max_queued=UNBOUNDED)

    results = together([partial(create, f"hash {number % 2}") for number in range(12)])

    kinds = Counter(type(result) for result in results)
    assert {Video: 6, InvalidRequest: 6} == kinds
    assert store.counts().queued == 1


def test_the_queue_never_holds_more_than_its_limit(
    open_store: OpenStore, database_url: str
) -> None:
    stores = [open_store(database_url, busy_timeout_s=60) for _ in range(4)]

    def fill(store: SqlStore) -> Counter[str]:
        outcomes: Counter[str] = Counter()
        for _ in range(10):
            try:
                store.insert(new_video(), max_queued=25)
                outcomes["stored"] += 1
            except Busy:
                outcomes["busy"] += 1
        return outcomes

    results = together([partial(fill, store) for store in stores * 2])

    total = sum((result for result in results if isinstance(result, Counter)), Counter[str]())
    assert total == {"stored": 25, "busy": 55}
    assert stores[0].counts().queued == 25


def test_a_queue_that_drained_takes_videos_again(open_store: OpenStore, database_url: str) -> None:
    """The limit is not held against a number that was true once."""
    server, worker = open_store(database_url), open_store(database_url)
    for _ in range(3):
        for _ in range(5):
            server.insert(new_video(), max_queued=5)
        for _ in range(5):
            claimed(worker)

    assert server.counts().in_progress == 15


def test_of_inserts_that_gather_only_the_bad_one_fails(
    open_store: OpenStore, database_url: str
) -> None:
    store = open_store(database_url)
    taken = insert(store)
    videos = [new_video() for _ in range(15)] + [new_video(id=taken.id)]

    results = together([partial(store.insert, video, max_queued=UNBOUNDED) for video in videos])

    assert len([result for result in results if isinstance(result, Video)]) == 15
    assert {video.id for video in videos} == {
        video.id for video in store.list_videos("project", after=None, limit=99, order=Order.ASC)[0]
    }


def test_a_delete_and_a_completion_agree_on_one_outcome(
    open_store: OpenStore, database_url: str
) -> None:
    """Cancel against finish (queue.md §8, items 13 and 14): the video is gone in either order."""
    server, worker = (open_store(database_url, busy_timeout_s=60) for _ in range(2))
    for _ in range(10):
        insert(server)
        claim = claimed(worker)

        deleted, completed = together(
            [
                partial(server.delete, "project", claim.video.id),
                partial(_complete, worker, claim, completion()),
            ]
        )

        assert isinstance(deleted, Video)
        assert completed is (deleted.status is Status.COMPLETED)
        assert server.attempts([claim.video.id]) == {}


def _complete(store: SqlStore, claim: Claim, completed: Completion) -> bool:
    try:
        store.complete(claim.lease, completed)
    except LeaseLost:
        return False
    return True


def test_a_delete_and_a_claim_agree_on_one_outcome(
    open_store: OpenStore, database_url: str
) -> None:
    server, worker = (open_store(database_url, busy_timeout_s=60) for _ in range(2))
    for _ in range(10):
        video = insert(server)

        deleted, claim = together(
            [
                partial(server.delete, "project", video.id),
                partial(worker.claim, "worker/1", ["model"], lease_s=LEASE_S),
            ]
        )

        assert isinstance(deleted, Video)
        assert (deleted.status is Status.IN_PROGRESS) is isinstance(claim, Claim)
        if isinstance(claim, Claim):
            assert {claim.lease} == worker.heartbeat([beat(claim.lease, 1)], lease_s=LEASE_S)


def test_a_heartbeat_and_a_rescue_agree_on_one_outcome(
    open_store: OpenStore, database_url: str, clock: Clock
) -> None:
    """The rescuer looks again at a row that a heartbeat has just renewed."""
    upkeep, worker = (open_store(database_url, busy_timeout_s=60) for _ in range(2))
    for _ in range(10):
        insert(worker)
        claim = claimed(worker)
        clock.advance(LEASE_S + 1)

        rescued, lost = together(
            [
                partial(upkeep.rescue, max_attempts=3),
                partial(worker.heartbeat, [beat(claim.lease, 1)], lease_s=LEASE_S),
            ]
        )

        assert (rescued == []) is (lost == set())
        worker.delete("project", claim.video.id)


def test_two_deletions_of_one_video_succeed_once(open_store: OpenStore, database_url: str) -> None:
    stores = [open_store(database_url, busy_timeout_s=60) for _ in range(4)]
    video = insert(stores[0])

    results = together([partial(store.delete, "project", video.id) for store in stores])

    assert {Video: 1, NotFound: 3} == Counter(type(result) for result in results)
