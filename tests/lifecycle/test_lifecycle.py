"""No sequence of events breaks the invariants of design §6, on either database.

A state machine by Hypothesis: two projects, two models, two workers that restart, a clock that
moves both ways. After every step the rows are compared with the model, the changes of state with
the legal moves, and the outbox with the final states.
"""

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.lifecycle.model import (
    LEASE_S,
    LIFETIME_S,
    MAX_ATTEMPTS,
    Expected,
    FrozenClock,
    Model,
)
from vitascope.errors import Busy, LeaseLost, NotFound
from vitascope.store.base import Order
from vitascope.store.sql import SqlStore
from vitascope.store.tables import METADATA, OUTBOX
from vitascope.testing.stores.makings import beat, completion, failure, new_video
from vitascope.video import LEGAL_MOVES, Lease, Status, Video

PROJECTS = ("a", "b")
MODELS = ("small", "large")
WORKERS = ("x", "y")
MAX_QUEUED = 12
RECENT = 6
"""Leases that workers still write under; nearly all older ones are lost."""

Opened = Callable[[FrozenClock], SqlStore]


class Lifecycle(RuleBasedStateMachine):
    """Everything that can happen to videos."""

    def __init__(self, open_store: Opened) -> None:
        super().__init__()
        self.clock = FrozenClock()
        self.store = open_store(self.clock)
        self.model = Model()
        self.created = 0
        self.incarnations = dict.fromkeys(WORKERS, 1)
        self.seen: dict[str, Video] = {}
        self.deleted: list[tuple[str, str]] = []
        self.final: dict[str, Status] = {}

    def teardown(self) -> None:
        self.store.close()

    # The API.

    @initialize(
        wanted=st.lists(
            st.tuples(st.sampled_from(PROJECTS), st.sampled_from(MODELS)), min_size=3, max_size=6
        )
    )
    def begin(self, wanted: list[tuple[str, str]]) -> None:
        """Most of what happens needs videos to happen to."""
        for project_id, model in wanted:
            self.create(project_id=project_id, model=model, priority=0)

    @rule(
        project_id=st.sampled_from(PROJECTS),
        model=st.sampled_from(MODELS),
        priority=st.sampled_from((0, 0, 5)),
    )
    def create(self, project_id: str, model: str, priority: int) -> None:
        # Drawn from by their place in lists, so an id need only be new.
        self.created += 1
        video_id = f"video_{self.created}"
        wanted = new_video(project_id, id=video_id, engine_model=model, priority=priority)
        waiting = [e for e in self.model.videos.values() if e.status is Status.QUEUED]
        first_time = [e for e in waiting if e.attempt == 0]
        try:
            video = self.store.insert(wanted, max_queued=MAX_QUEUED)
        except Busy:
            assert len(waiting) >= MAX_QUEUED
        else:
            # Those queued again were let in before, and are not always held against the limit.
            assert len(first_time) < MAX_QUEUED
            self.model.videos[video.id] = Expected(video=video)

    @precondition(lambda self: self.model.videos)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        video_id = data.draw(st.sampled_from(list(self.model.videos)))
        expected = self.model.videos[video_id]
        other = PROJECTS[expected.project_id == PROJECTS[0]]
        with pytest.raises(NotFound):
            self.store.delete(other, video_id)

        self.store.delete(expected.project_id, video_id)

        del self.model.videos[video_id]
        self.deleted.append((expected.project_id, video_id))

    @precondition(lambda self: self.deleted)
    @rule(data=st.data())
    def look_for_a_deleted_one(self, data: st.DataObject) -> None:
        project_id, video_id = data.draw(st.sampled_from(self.deleted))

        with pytest.raises(NotFound):
            self.store.get(project_id, video_id)
        self.store.list_videos(project_id, after=video_id, limit=5, order=Order.DESC)

    # Workers.

    @rule(
        worker=st.sampled_from(WORKERS),
        models=st.sampled_from((["large", "small"], ["small", "large"], ["small"])),
        count=st.integers(1, 3),
    )
    def claim(self, worker: str, models: list[str], count: int) -> None:
        for _ in range(count):
            self._claim(f"{worker}/{self.incarnations[worker]}/0", models)

    def _claim(self, owner: str, models: list[str]) -> None:
        expected = self.model.next(models, self.clock.now)
        assert self.store.has_queued(models) is (expected is not None)

        claim = self.store.claim(owner, models, lease_s=LEASE_S)

        if expected is None:
            assert claim is None
            return
        assert claim is not None
        assert claim.video.id == expected.video.id
        assert claim.lease == self.model.claimed(expected, owner, self.clock.now)

    @precondition(lambda self: self.model.leases)
    @rule(data=st.data(), progress=st.integers(-1, 101))
    def heartbeat(self, data: st.DataObject, progress: int) -> None:
        leases = data.draw(
            st.lists(st.sampled_from(self.model.leases[-RECENT:]), max_size=3, unique=True)
        )

        lost = self.store.heartbeat([beat(lease, progress) for lease in leases], lease_s=LEASE_S)

        assert lost == {lease for lease in leases if self.model.holder(lease) is None}
        for lease in leases:
            if expected := self.model.holder(lease):
                expected.progress = max(expected.progress, min(progress, 99))
                expected.lease_until = self.clock.now + LEASE_S

    def _end(self, lease: Lease, status: Status, write: Callable[[], object]) -> Expected | None:
        """Write under `lease`, which holds its video or not; the video that this one ended."""
        if expected := self.model.holder(lease):
            write()
            expected.end(status, lease)
            return expected
        ended = self.model.videos.get(lease.video_id)
        if ended is not None and ended.ended_by == lease and ended.status is status:
            write()
        else:
            with pytest.raises(LeaseLost):
                write()
        return None

    @precondition(lambda self: self.model.leases)
    @rule(data=st.data())
    def the_dead_write(self, data: st.DataObject) -> None:
        """All that lost their lease beat, and one of them tries to end its video in each way."""
        lost = [lease for lease in self.model.leases if self.model.holder(lease) is None]

        beats = [beat(lease, 99, "dead") for lease in lost]
        assert self.store.heartbeat(beats, lease_s=LEASE_S) == set(lost)

        if lost:
            lease = data.draw(st.sampled_from(lost))
            self._end(lease, Status.COMPLETED, lambda: self.store.complete(lease, completion()))
            self._end(lease, Status.FAILED, lambda: self.store.fail(lease, failure(), timings={}))

    @precondition(lambda self: self.model.leases)
    @rule(data=st.data(), lifetime_s=st.sampled_from((None, LIFETIME_S)))
    def complete(self, data: st.DataObject, lifetime_s: float | None) -> None:
        lease = data.draw(st.sampled_from(self.model.leases[-RECENT:]))
        ended = self._end(
            lease,
            Status.COMPLETED,
            lambda: self.store.complete(lease, completion(lifetime_s=lifetime_s)),
        )
        if ended is not None:
            ended.progress = 100
            ended.expires_at = None if lifetime_s is None else self.clock.now + lifetime_s

    @precondition(lambda self: self.model.leases)
    @rule(data=st.data())
    def fail(self, data: st.DataObject) -> None:
        lease = data.draw(st.sampled_from(self.model.leases[-RECENT:]))
        self._end(lease, Status.FAILED, lambda: self.store.fail(lease, failure(), timings={}))

    @precondition(lambda self: self.model.leases)
    @rule(data=st.data(), is_fault=st.booleans(), delay_s=st.sampled_from((0.0, 60.0)))
    def requeue(self, data: st.DataObject, is_fault: bool, delay_s: float) -> None:
        lease = data.draw(st.sampled_from(self.model.leases[-RECENT:]))
        expected = self.model.holder(lease)

        def give_back() -> Status:
            return self.store.requeue(
                lease,
                failure() if is_fault else None,
                max_attempts=MAX_ATTEMPTS,
                delay_s=delay_s,
            )

        if expected is None:
            self._end(lease, Status.FAILED, give_back)
            return
        status = give_back()
        if is_fault:
            expected.lose(self.clock.now, delay_s, lease)
        else:
            expected.wait(self.clock.now, delay_s)
        assert status is expected.status

    @rule(worker=st.sampled_from(WORKERS))
    def restart_worker(self, worker: str) -> None:
        self.incarnations[worker] += 1
        owner = f"{worker}/{self.incarnations[worker]}"
        held = [
            expected
            for expected in self.model.videos.values()
            if expected.lease is not None and expected.lease.owner.startswith(f"{worker}/")
        ]

        freed = self.store.release(worker, except_owner=owner, max_attempts=MAX_ATTEMPTS)

        assert freed == len(held)
        for expected in held:
            expected.lose(self.clock.now, None, None)

    # Upkeep.

    @rule(units=st.sampled_from((0, 0, 2, 9)))
    def upkeep(self, units: int) -> None:
        self.clock.move(units)
        self._rescue()
        assert all(
            expected.lease is None or expected.lease_until >= self.clock.now
            for expected in self.model.videos.values()
        )
        self._expire()

    def _rescue(self) -> None:
        lapsed = [
            expected
            for expected in self.model.videos.values()
            if expected.lease is not None and expected.lease_until < self.clock.now
        ]

        rescued = self.store.rescue(max_attempts=MAX_ATTEMPTS)

        assert sorted(rescued) == sorted(expected.video.id for expected in lapsed)
        for expected in lapsed:
            expected.lose(self.clock.now, None, None)

    def _expire(self) -> None:
        due = [
            expected
            for expected in self.model.videos.values()
            if expected.expires_at is not None
            and not expected.expired
            and expected.expires_at <= self.clock.now
        ]

        expired = self.store.expire(limit=100)

        assert sorted(video.id for video in expired) == sorted(e.video.id for e in due)
        assert all(video.files for video in expired)
        for expected in due:
            expected.expired = True

    @rule(units=st.sampled_from((1, 2, 9, -1)))
    def time_moves(self, units: int) -> None:
        self.clock.move(units)

    # After every step.

    @invariant()
    def rows_agree_with_the_model(self) -> None:
        rows: dict[str, Video] = {}
        for project_id in PROJECTS:
            page, has_more = self.store.list_videos(
                project_id, after=None, limit=1000, order=Order.ASC
            )
            assert not has_more
            assert all(video.project_id == project_id for video in page)
            rows.update({video.id: video for video in page})
        assert rows.keys() == self.model.videos.keys()
        for video_id, video in rows.items():
            self._check(video, self.model.videos[video_id])
        self.seen = rows
        counts = self.store.counts()
        statuses = Counter(video.status for video in rows.values())
        assert (counts.queued, counts.in_progress) == (
            statuses[Status.QUEUED],
            statuses[Status.IN_PROGRESS],
        )
        self._check_outbox()

    def _check(self, video: Video, expected: Expected) -> None:
        facts = (
            video.status, video.attempt, video.lost_attempts, video.progress, video.expired
        )  # fmt: skip
        assert facts == expected.facts()
        assert bool(video.files) is (video.status is Status.COMPLETED and not video.expired)
        assert (video.progress == 100) is (video.status is Status.COMPLETED)
        assert (video.failure is not None) is (video.status is Status.FAILED)
        before = self.seen.get(video.id)
        if before is not None:
            assert video.status is before.status or video.status in LEGAL_MOVES[before.status]
            is_anew = video.attempt > before.attempt or video.status is Status.QUEUED
            assert is_anew or video.progress >= before.progress
        if video.status.is_final:
            assert self.final.setdefault(video.id, video.status) is video.status

    def _check_outbox(self) -> None:
        """Exactly one event for every final state there ever was, deleted videos included."""
        with self.store._database.read() as connection:
            events = connection.execute(sa.select(OUTBOX.c.video_id, OUTBOX.c.type)).all()

        wanted = {(video_id, f"video.{status}") for video_id, status in self.final.items()}
        assert sorted(tuple(event) for event in events) == sorted(wanted)


def _run(open_store: Opened, *, examples: int, steps: int) -> None:
    run_state_machine_as_test(
        lambda: Lifecycle(open_store),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            # Saved failures would be a file in the repository.
            database=None,
            suppress_health_check=list(HealthCheck),
            # Shrinking a failure takes minutes on a database; add it to study one.
            phases=(Phase.generate,),
        ),
    )


def test_sqlite_keeps_the_invariants(sqlite_template: Path, tmp_path: Path) -> None:
    def open_store(clock: FrozenClock) -> SqlStore:
        path = tmp_path / "vitascope.db"
        for leftover in tmp_path.glob("vitascope.db*"):
            leftover.unlink()
        shutil.copyfile(sqlite_template, path)
        return SqlStore(f"sqlite:///{path}", clock_shift_s=clock)

    _run(open_store, examples=40, steps=40)


@pytest.mark.postgres
def test_postgresql_keeps_the_invariants(postgresql_url: str) -> None:
    def open_store(clock: FrozenClock) -> SqlStore:
        store = SqlStore(postgresql_url, clock_shift_s=clock)
        with store._database.write() as transaction:
            for table in METADATA.tables.values():
                transaction.connection.execute(sa.delete(table))
        return store

    _run(open_store, examples=8, steps=40)
