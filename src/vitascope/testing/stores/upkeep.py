# ruff: noqa: D102, S101 - these are tests: their names say what they hold, by assertion
"""The part of the store's contract that upkeep relies on: rescue, release, expiry, forgetting."""

import pytest

from vitascope.errors import LeaseLost, NotFound
from vitascope.store.base import Order, Store
from vitascope.testing.stores.makings import (
    LEASE_S,
    MAX_ATTEMPTS,
    Clock,
    beat,
    claimed,
    completion,
    insert,
)
from vitascope.video import Status


class RescueContract:
    """Leases that run out."""

    def test_a_lapsed_lease_is_queued_again_and_counted(self, store: Store, clock: Clock) -> None:
        insert(store)
        claim = claimed(store)
        assert store.rescue(max_attempts=MAX_ATTEMPTS) == []
        clock.advance(LEASE_S + 1)

        assert [claim.video.id] == store.rescue(max_attempts=MAX_ATTEMPTS)

        video = store.get("project", claim.video.id)
        assert (video.status, video.lost_attempts) == (Status.QUEUED, 1)
        assert store.rescue(max_attempts=MAX_ATTEMPTS) == []
        assert claimed(store).lease.attempt == 2

    def test_a_video_that_loses_every_worker_fails_with_a_stable_code(
        self, store: Store, clock: Clock
    ) -> None:
        inserted = insert(store)
        claim = None
        for _ in range(MAX_ATTEMPTS):
            clock.advance(600)
            claim = claimed(store)
            clock.advance(LEASE_S + 1)
            store.rescue(max_attempts=MAX_ATTEMPTS)

        video = store.get("project", inserted.id)
        assert Status.FAILED is video.status
        assert video.failure is not None
        assert video.failure.code == "worker_lost"
        assert claim is not None
        with pytest.raises(LeaseLost):
            store.complete(claim.lease, completion())

    def test_later_losses_wait_longer_before_the_next_attempt(
        self, store: Store, clock: Clock
    ) -> None:
        """The first loss was most likely the machine's fault; a second may be the video's."""
        insert(store)
        claimed(store)
        clock.advance(LEASE_S + 1)
        store.rescue(max_attempts=9)
        assert store.has_queued(["model"])
        claimed(store)
        clock.advance(LEASE_S + 1)
        store.rescue(max_attempts=9)

        assert not store.has_queued(["model"])
        clock.advance(60)
        assert store.has_queued(["model"])

    def test_many_lapsed_leases_are_rescued_together(self, store: Store, clock: Clock) -> None:
        ids = {insert(store).id for _ in range(210)}
        for _ in ids:
            claimed(store)
        clock.advance(LEASE_S + 1)

        assert sorted(ids) == sorted(store.rescue(max_attempts=MAX_ATTEMPTS))
        assert store.counts().queued == 210


class ReleaseContract:
    """A worker that starts again."""

    def test_only_earlier_incarnations_of_the_same_worker_are_freed(self, store: Store) -> None:
        owners = ("gpu/1/0", "gpu/1/1", "gpu/2/0", "gpu/2", "gpu/22/0", "gpux/1", "g%/1", "cpu/1")
        held = {owner: insert(store).id for owner in owners}
        for owner in owners:
            claimed(store, owner)

        freed = store.release("gpu", except_owner="gpu/2", max_attempts=MAX_ATTEMPTS)

        assert freed == 3
        queued = {
            owner
            for owner, video_id in held.items()
            if store.get("project", video_id).status is Status.QUEUED
        }
        assert {"gpu/1/0", "gpu/1/1", "gpu/22/0"} == queued
        assert store.release("g_u", except_owner="g_u/1", max_attempts=MAX_ATTEMPTS) == 0

    def test_a_video_that_kills_its_worker_every_time_ends(
        self, store: Store, clock: Clock
    ) -> None:
        video = insert(store)
        for incarnation in range(MAX_ATTEMPTS):
            clock.advance(600)
            claimed(store, f"gpu/{incarnation}")
            restarted = f"gpu/{incarnation + 1}"
            assert store.release("gpu", except_owner=restarted, max_attempts=MAX_ATTEMPTS) == 1

        failed = store.get("project", video.id)
        assert failed.failure is not None
        assert failed.failure.code == "worker_lost"


class ExpiryContract:
    """Videos whose lifetime is over, and what is known of the others."""

    def test_files_expire_when_their_lifetime_is_over_and_the_record_stays(
        self, store: Store, clock: Clock
    ) -> None:
        insert(store)
        claim = claimed(store)
        left = completion(lifetime_s=3600, recipe="recipe.json")
        store.complete(claim.lease, left)
        clock.advance(3500)
        assert store.expire(limit=10) == []
        clock.advance(200)

        (before,) = store.expire(limit=10)

        assert (left.files, "recipe.json", False) == (before.files, before.recipe, before.expired)
        video = store.get("project", claim.video.id)
        assert (
            video.status,
            video.expired,
            video.files,
            video.recipe,
        ) == (Status.COMPLETED, True, {}, None)
        assert store.expire(limit=10) == []

    def test_what_has_no_lifetime_never_expires(self, store: Store, clock: Clock) -> None:
        insert(store)
        store.complete(claimed(store).lease, completion())
        clock.advance(10**9)

        assert store.expire(limit=10) == []

    def test_expiry_goes_in_bounded_steps(self, store: Store, clock: Clock) -> None:
        for _ in range(3):
            insert(store)
            store.complete(claimed(store).lease, completion(lifetime_s=1))
        clock.advance(2)

        assert [len(store.expire(limit=2)) for _ in range(3)] == [2, 1, 0]

    def test_attempts_tell_of_those_that_exist(self, store: Store) -> None:
        waiting, running, deleted = (insert(store, priority=0 - n) for n in range(3))
        claimed(store)
        store.delete("project", deleted.id)

        known = store.attempts([waiting.id, running.id, deleted.id, "video_0"])

        assert {
            waiting.id: (Status.IN_PROGRESS, 1),
            running.id: (Status.QUEUED, 0),
        } == known
        assert store.attempts([]) == {}

    def test_an_expired_video_owns_the_files_of_no_attempt(
        self, store: Store, clock: Clock
    ) -> None:
        video = insert(store)
        store.complete(claimed(store).lease, completion(lifetime_s=1))
        assert {video.id: (Status.COMPLETED, 1)} == store.attempts([video.id])

        clock.advance(2)
        store.expire(limit=1)

        assert {video.id: (Status.COMPLETED, 0)} == store.attempts([video.id])

    def test_attempts_can_be_asked_of_any_number(self, store: Store) -> None:
        video = insert(store)

        known = store.attempts([*(f"video_{n}" for n in range(40_000)), video.id])

        assert {video.id: (Status.QUEUED, 0)} == known

    def test_old_places_are_forgotten_and_young_ones_kept(self, store: Store, clock: Clock) -> None:
        old, young = insert(store), insert(store)
        store.delete("project", old.id)
        clock.advance(1000)
        store.delete("project", young.id)

        assert store.prune(older_than_s=500) == 1

        store.list_videos("project", after=young.id, limit=1, order=Order.ASC)
        with pytest.raises(NotFound):
            store.list_videos("project", after=old.id, limit=1, order=Order.ASC)


class CountContract:
    """What readiness and metrics read."""

    def test_an_empty_store_has_nothing_waiting(self, store: Store) -> None:
        counts = store.counts()

        assert (counts.queued, counts.in_progress, counts.oldest_queued_s) == (0, 0, None)

    def test_the_age_of_the_oldest_is_by_the_database_clock(
        self, store: Store, clock: Clock
    ) -> None:
        insert(store)
        clock.advance(100)
        insert(store)

        oldest_s = store.counts().oldest_queued_s

        assert oldest_s is not None
        assert 100 <= oldest_s < 160

    def test_a_clock_that_is_set_back_makes_no_negative_age(
        self, store: Store, clock: Clock
    ) -> None:
        insert(store)
        clock.advance(-3600)

        assert store.counts().oldest_queued_s == 0.0

    def test_a_clock_that_is_set_back_keeps_no_video_from_being_claimed(
        self, store: Store, clock: Clock
    ) -> None:
        insert(store)
        clock.advance(-3600)

        store.requeue(claimed(store).lease, None, max_attempts=MAX_ATTEMPTS, delay_s=0)
        clock.advance(-3600)

        assert store.has_queued(["model"])
        claimed(store)

    def test_a_clock_that_is_set_back_delays_a_rescue_but_not_a_completion(
        self, store: Store, clock: Clock
    ) -> None:
        insert(store)
        claim = claimed(store)
        clock.advance(-3600)

        assert set() == store.heartbeat([beat(claim.lease, 1)], lease_s=LEASE_S)
        assert store.rescue(max_attempts=MAX_ATTEMPTS) == []
        store.complete(claim.lease, completion())
