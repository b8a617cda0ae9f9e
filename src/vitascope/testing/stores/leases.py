# ruff: noqa: D102, S101 - these are tests: their names say what they hold, by assertion
"""The part of the store's contract that workers rely on: claims, heartbeats, ends of attempts."""

import pytest

from vitascope.errors import LeaseLost, NotFound
from vitascope.store.base import Store
from vitascope.testing.stores.makings import (
    LEASE_S,
    MAX_ATTEMPTS,
    Clock,
    beat,
    claimed,
    completion,
    failure,
    insert,
)
from vitascope.video import Lease, Status


class ClaimContract:
    """Which video is next, and what a claim does."""

    def test_a_claim_takes_the_video_with_state_attempt_and_lease(self, store: Store) -> None:
        video = insert(store)

        claim = claimed(store, "worker/1/0")

        assert Lease(video_id=video.id, attempt=1, owner="worker/1/0") == claim.lease
        assert (claim.video.status, claim.video.attempt) == (Status.IN_PROGRESS, 1)
        assert claim.video.started_at is not None
        assert claim.video == store.get("project", video.id)

    def test_a_video_is_claimed_once(self, store: Store) -> None:
        insert(store)
        claimed(store)

        assert store.claim("worker/2", ["model"], lease_s=LEASE_S) is None

    def test_only_videos_of_the_given_models_are_claimed(self, store: Store) -> None:
        insert(store, engine_model="large")
        small = insert(store, engine_model="small")

        assert store.claim("worker/1", ["model", "tiny"], lease_s=LEASE_S) is None
        assert store.claim("worker/1", [], lease_s=LEASE_S) is None
        claim = store.claim("worker/1", ["tiny", "small"], lease_s=LEASE_S)

        assert claim is not None
        assert small.id == claim.video.id

    def test_has_queued_agrees_with_what_a_claim_would_find(self, store: Store) -> None:
        assert not store.has_queued(["model"])
        insert(store)
        assert store.has_queued(["other", "model"])
        assert not store.has_queued(["other"])
        assert not store.has_queued([])
        claimed(store)
        assert not store.has_queued(["model"])

    def test_priority_and_then_age_decide_within_a_project(self, store: Store) -> None:
        ids = [insert(store, priority=priority).id for priority in (0, 5, -5, 5)]

        order = [claimed(store).video.id for _ in ids]

        assert [ids[1], ids[3], ids[0], ids[2]] == order

    def test_priority_decides_across_the_models_of_a_project(self, store: Store) -> None:
        insert(store, engine_model="a")
        urgent = insert(store, engine_model="b", priority=1)

        claim = store.claim("worker/1", ["a", "b"], lease_s=LEASE_S)

        assert claim is not None
        assert urgent.id == claim.video.id

    def test_projects_take_turns_however_many_videos_one_has(self, store: Store) -> None:
        for project_id, count in (("a", 6), ("b", 2), ("c", 3)):
            for _ in range(count):
                insert(store, project_id)

        order = [claimed(store).video.project_id for _ in range(11)]

        assert list("abcabcacaaa") == order

    def test_priority_does_not_win_over_another_project(self, store: Store) -> None:
        for _ in range(3):
            insert(store, "a", priority=10)
        insert(store, "b", priority=-10)

        assert [claimed(store).video.project_id for _ in range(3)] == ["a", "b", "a"]

    def test_the_project_with_the_fewest_running_videos_is_next(self, store: Store) -> None:
        for project_id in ("a", "a", "a", "b", "b"):
            insert(store, project_id)
        first, second = claimed(store), claimed(store)
        assert [first.video.project_id, second.video.project_id] == ["a", "b"]

        store.complete(second.lease, completion())

        assert claimed(store).video.project_id == "b"

    def test_the_least_recently_served_project_is_next_when_none_runs(self, store: Store) -> None:
        for project_id in ("a", "b", "a", "b"):
            insert(store, project_id)

        order: list[str] = []
        for _ in range(4):
            claim = claimed(store)
            order.append(claim.video.project_id)
            store.complete(claim.lease, completion())

        assert order == ["a", "b", "a", "b"]


class HeartbeatContract:
    """Heartbeats."""

    def test_a_heartbeat_writes_progress_and_phase(self, store: Store) -> None:
        insert(store)
        claim = claimed(store)

        assert set() == store.heartbeat([beat(claim.lease, 40, "render")], lease_s=LEASE_S)

        video = store.get("project", claim.video.id)
        assert (video.progress, video.phase) == (40, "render")

    def test_progress_never_goes_back_and_stays_below_a_hundred(self, store: Store) -> None:
        insert(store)
        claim = claimed(store)

        for progress, expected in ((40, 40), (30, 40), (100, 99), (-5, 99)):
            store.heartbeat([beat(claim.lease, progress)], lease_s=LEASE_S)
            assert expected == store.get("project", claim.video.id).progress

    def test_each_of_many_beats_is_answered_for_itself(self, store: Store) -> None:
        insert(store)
        insert(store)
        held, gone = claimed(store), claimed(store)
        store.delete("project", gone.video.id)
        other_owner = Lease(video_id=held.video.id, attempt=1, owner="worker/2")
        other_attempt = Lease(video_id=held.video.id, attempt=2, owner="worker/1")
        leases = [held.lease, gone.lease, other_owner, other_attempt]

        lost = store.heartbeat([beat(lease, 5) for lease in leases], lease_s=LEASE_S)

        assert {gone.lease, other_owner, other_attempt} == lost
        assert set() == store.heartbeat([], lease_s=LEASE_S)

    def test_a_heartbeat_keeps_the_lease_from_running_out(self, store: Store, clock: Clock) -> None:
        insert(store)
        claim = claimed(store)

        for _ in range(3):
            clock.advance(LEASE_S * 0.9)
            assert set() == store.heartbeat([beat(claim.lease, 1)], lease_s=LEASE_S)
            assert store.rescue(max_attempts=MAX_ATTEMPTS) == []

    def test_a_lapsed_lease_lives_again_when_nobody_took_it(
        self, store: Store, clock: Clock
    ) -> None:
        insert(store)
        claim = claimed(store)
        clock.advance(600)

        assert set() == store.heartbeat([beat(claim.lease, 50)], lease_s=LEASE_S)

        assert store.rescue(max_attempts=MAX_ATTEMPTS) == []
        store.complete(claim.lease, completion())


class EndingContract:
    """The ends of an attempt."""

    def test_a_completed_video_has_what_the_attempt_left(self, store: Store) -> None:
        insert(store)
        claim = claimed(store)
        left = completion(
            recipe="recipe.json", timings={"render": 1.5}, notes={"understood": ["cat"]}
        )

        store.complete(claim.lease, left)

        video = store.get("project", claim.video.id)
        assert (video.status, video.progress, video.phase) == (Status.COMPLETED, 100, None)
        assert (left.files, left.recipe) == (video.files, video.recipe)
        assert (left.timings, left.notes) == (video.timings, video.notes)
        assert (video.model_revision, video.expires_at, video.expired) == ("1", None, False)
        assert video.completed_at is not None

    def test_a_failed_video_says_why(self, store: Store) -> None:
        insert(store)
        claim = claimed(store)

        store.fail(claim.lease, failure("unsupported_request"), timings={"load": 2.0})

        video = store.get("project", claim.video.id)
        assert (Status.FAILED, failure("unsupported_request")) == (video.status, video.failure)
        assert video.timings == {"load": 2.0}

    def test_ending_twice_is_the_same_as_once(self, store: Store) -> None:
        """The commit went through, its acknowledgement did not (queue.md §8, item 2)."""
        insert(store)
        insert(store)
        completed, failed = claimed(store), claimed(store)

        for _ in range(2):
            store.complete(completed.lease, completion())
            store.fail(failed.lease, failure(), timings={})

        assert Status.COMPLETED is store.get("project", completed.video.id).status
        assert Status.FAILED is store.get("project", failed.video.id).status

    def test_one_attempt_cannot_end_in_two_ways(self, store: Store) -> None:
        insert(store)
        claim = claimed(store)
        store.complete(claim.lease, completion())

        with pytest.raises(LeaseLost):
            store.fail(claim.lease, failure(), timings={})
        with pytest.raises(LeaseLost):
            store.requeue(claim.lease, failure(), max_attempts=MAX_ATTEMPTS, delay_s=0)
        assert Status.COMPLETED is store.get("project", claim.video.id).status

    def test_a_deleted_video_cannot_be_ended(self, store: Store) -> None:
        insert(store)
        claim = claimed(store)
        store.delete("project", claim.video.id)

        with pytest.raises(LeaseLost):
            store.complete(claim.lease, completion())
        with pytest.raises(LeaseLost):
            store.fail(claim.lease, failure(), timings={})
        with pytest.raises(NotFound):
            store.get("project", claim.video.id)

    def test_an_attempt_that_was_taken_over_writes_nothing(
        self, store: Store, clock: Clock
    ) -> None:
        """A frozen worker wakes up (queue.md §8, items 8 and 9)."""
        insert(store)
        zombie = claimed(store, "worker/1")
        clock.advance(LEASE_S + 1)
        store.rescue(max_attempts=MAX_ATTEMPTS)
        heir = claimed(store, "worker/2")

        assert {zombie.lease} == store.heartbeat([beat(zombie.lease, 90)], lease_s=LEASE_S)
        with pytest.raises(LeaseLost):
            store.complete(zombie.lease, completion())
        with pytest.raises(LeaseLost):
            store.fail(zombie.lease, failure(), timings={})
        with pytest.raises(LeaseLost):
            store.requeue(zombie.lease, None, max_attempts=MAX_ATTEMPTS, delay_s=0)

        assert heir.video == store.get("project", heir.video.id)
        store.complete(heir.lease, completion())
        with pytest.raises(LeaseLost):
            store.complete(zombie.lease, completion())

    def test_a_worker_that_claims_again_holds_only_its_new_lease(self, store: Store) -> None:
        insert(store)
        first = claimed(store, "worker/1/0")
        store.requeue(first.lease, None, max_attempts=MAX_ATTEMPTS, delay_s=0)
        second = claimed(store, "worker/1/0")

        assert store.heartbeat([beat(first.lease, 5)], lease_s=LEASE_S) == {first.lease}
        with pytest.raises(LeaseLost):
            store.complete(first.lease, completion())
        with pytest.raises(LeaseLost):
            store.fail(first.lease, failure(), timings={})
        store.complete(second.lease, completion())
        with pytest.raises(LeaseLost):
            store.complete(first.lease, completion())


class RequeueContract:
    """Giving a video back."""

    def test_an_orderly_return_counts_nothing(self, store: Store) -> None:
        insert(store)
        for attempt in range(1, MAX_ATTEMPTS + 2):
            claim = claimed(store)
            assert attempt == claim.lease.attempt

            status = store.requeue(claim.lease, None, max_attempts=MAX_ATTEMPTS, delay_s=0)

            assert Status.QUEUED is status
            assert store.get("project", claim.video.id).lost_attempts == 0

    def test_the_last_attempt_allowed_fails_the_video(self, store: Store) -> None:
        inserted = insert(store)
        outcomes: list[Status] = []
        for _ in range(MAX_ATTEMPTS):
            claim = claimed(store)
            outcomes.append(
                store.requeue(claim.lease, failure(), max_attempts=MAX_ATTEMPTS, delay_s=0)
            )

        assert outcomes == [Status.QUEUED, Status.QUEUED, Status.FAILED]
        video = store.get("project", inserted.id)
        assert (failure(), MAX_ATTEMPTS) == (video.failure, video.lost_attempts)

    def test_a_delay_keeps_the_video_from_being_claimed(self, store: Store, clock: Clock) -> None:
        insert(store)
        store.requeue(claimed(store).lease, failure(), max_attempts=MAX_ATTEMPTS, delay_s=60)

        assert not store.has_queued(["model"])
        assert store.claim("worker/1", ["model"], lease_s=LEASE_S) is None
        clock.advance(61)
        assert store.has_queued(["model"])
        assert claimed(store).lease.attempt == 2

    def test_a_delayed_video_does_not_hold_up_those_behind_it(self, store: Store) -> None:
        insert(store)
        behind = insert(store)
        store.requeue(claimed(store).lease, failure(), max_attempts=MAX_ATTEMPTS, delay_s=60)

        assert behind.id == claimed(store).video.id

    def test_a_video_that_is_queued_again_has_made_no_progress(self, store: Store) -> None:
        video = insert(store)
        claim = claimed(store)
        store.heartbeat([beat(claim.lease, 60, "render")], lease_s=LEASE_S)
        store.requeue(claim.lease, None, max_attempts=MAX_ATTEMPTS, delay_s=0)

        queued = store.get("project", video.id)
        assert (queued.progress, queued.phase) == (0, None)
