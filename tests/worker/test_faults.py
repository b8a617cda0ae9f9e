"""Faults of database, lease and clock, with the worker in the test's own process."""

import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests.databases import PostgresqlServer
from tests.misbehaving.gate import Gate
from tests.worker.conftest import MakePlace, Place
from tests.worker.parts import AbsentStore, BrokenStore, ForgetfulStore, GatedStorage, WatchedStore
from vitascope.video import Status
from vitascope.worker.pool import Worker


def test_a_completion_whose_answer_was_lost_stays_published(
    make_place: MakePlace, sqlite_url: str
) -> None:
    store = ForgetfulStore(sqlite_url, lost_answers=2)
    place = make_place(store=store)
    video_id = place.insert()
    place.worker()

    video = store.wait(video_id, Status.COMPLETED)
    store.wait_for(lambda: store.tries == 3)

    place.assert_published(store.find(video_id))
    assert video.attempt == 1


def test_a_failure_whose_answer_was_lost_stays_failed(
    make_place: MakePlace, sqlite_url: str
) -> None:
    store = ForgetfulStore(sqlite_url, lost_answers=1)
    place = make_place(store=store)
    video_id = place.insert()
    place.worker("Refuses")

    store.wait_for(lambda: store.tries == 2)

    video = store.find(video_id)
    assert video.failure is not None
    assert (video.status, video.failure.code) == (Status.FAILED, "unsupported_request")


def test_a_bug_after_the_commit_does_not_cost_the_published_files(
    make_place: MakePlace, sqlite_url: str
) -> None:
    place = make_place(store=BrokenStore(sqlite_url))
    first = place.insert()
    place.worker()

    place.store.wait(first, Status.COMPLETED)
    # The slot goes on; once it has made another one, it is surely done with the first.
    place.store.wait(place.insert(), Status.COMPLETED)

    place.assert_published(place.store.find(first))


def test_an_attempt_goes_on_while_the_database_is_away_and_completes_when_it_is_back(
    make_place: MakePlace, sqlite_url: str, tmp_path: Path
) -> None:
    store = AbsentStore(sqlite_url)
    with Gate(tmp_path / "gate", "render") as gate:
        place = make_place(store=store)
        worker = place.worker()
        video_id = place.insert(settings={"gate": str(gate.folder)})
        gate.wait("render")
        store.is_absent = True
        worker.wake()
        assert store.refused.wait(30)
        store.refused.clear()
        gate.open("render")
        # Refused again: that is its completion, for no heartbeat is due.
        assert store.refused.wait(30)
        assert store.find(video_id).status is Status.IN_PROGRESS

        store.is_absent = False
        video = store.wait(video_id, Status.COMPLETED)

    place.assert_published(video)
    assert video.attempt == 1


def beat_anew(store: WatchedStore, worker: Worker) -> None:
    """Wait for a heartbeat that began after this call: the first to end may have begun before."""
    for _ in range(2):
        count = len(store.beats)
        worker.wake()
        store.wait_for(lambda count=count: len(store.beats) > count)


def test_a_lapsed_lease_that_nobody_took_lives_again(
    make_place: MakePlace, sqlite_url: str, tmp_path: Path
) -> None:
    """A laptop that slept for ten minutes goes on where it was."""
    shift_s = 0.0
    store = WatchedStore(sqlite_url, clock_shift_s=lambda: shift_s)
    with Gate(tmp_path / "gate", "render") as gate:
        place = make_place(store=store)
        worker = place.worker()
        video_id = place.insert(settings={"gate": str(gate.folder)})
        gate.wait("render")

        shift_s = 600.0
        beat_anew(store, worker)
        assert store.rescue(max_attempts=3) == []
        gate.open("render")
        video = store.wait(video_id, Status.COMPLETED)

    place.assert_published(video)
    assert (video.attempt, video.lost_attempts) == (1, 0)


@pytest.mark.parametrize("jump_s", [3600.0, -3600.0])
def test_a_jump_of_the_clock_does_not_disturb_a_running_attempt(
    make_place: MakePlace, sqlite_url: str, tmp_path: Path, jump_s: float
) -> None:
    shift_s = 0.0
    store = WatchedStore(sqlite_url, clock_shift_s=lambda: shift_s)
    with Gate(tmp_path / "gate", "render") as gate:
        place = make_place(store=store)
        worker = place.worker()
        video_id = place.insert(settings={"gate": str(gate.folder)})
        gate.wait("render")

        shift_s = jump_s
        beat_anew(store, worker)
        store.rescue(max_attempts=3)
        gate.open("render")
        video = store.wait(video_id, Status.COMPLETED)

    place.assert_published(video)
    assert (video.attempt, video.lost_attempts) == (1, 0)


@pytest.mark.parametrize("first", ["the old one", "the new one"])
def test_an_attempt_whose_lease_another_took_publishes_nothing(
    make_place: MakePlace, sqlite_url: str, tmp_path: Path, first: str
) -> None:
    """Whether it ends before the attempt that took over, or after it."""
    shift_s = 0.0
    store = WatchedStore(sqlite_url, clock_shift_s=lambda: shift_s)
    with Gate(tmp_path / "old", "store") as old, Gate(tmp_path / "new", "store") as new:
        place = make_place(store=store)
        objects = tmp_path / "objects"
        # The heartbeats of the old one never come, as if it had been frozen.
        frozen = place.worker(
            storage=GatedStorage(objects, old.folder), heartbeat_s=600.0, data_dir="old"
        )
        video_id = place.insert()
        old.wait("store")
        shift_s = 31.0
        assert store.rescue(max_attempts=3) == [video_id]
        frozen.drain()
        place.worker(storage=GatedStorage(objects, new.folder), data_dir="new")
        new.wait("store")
        if first == "the old one":
            old.open("store")
            assert frozen.join(30)
            assert store.find(video_id).status is Status.IN_PROGRESS
            new.open("store")
            store.wait(video_id, Status.COMPLETED)
        else:
            new.open("store")
            store.wait(video_id, Status.COMPLETED)
            old.open("store")
            assert frozen.join(30)

    video = store.find(video_id)
    assert (video.attempt, video.lost_attempts) == (2, 1)
    place.assert_published(video)


def test_two_workers_share_a_queue_and_make_each_video_once(
    database_url: str, make_place: MakePlace
) -> None:
    place = make_place(store=WatchedStore(database_url))
    video_ids = [place.insert() for _ in range(12)]
    place.worker(data_dir="one", slots=2)
    with closing(WatchedStore(database_url)) as other:
        neighbour = place.worker(data_dir="two", store=other)
        for video_id in video_ids:
            wait_anywhere(place, video_id)
        neighbour.close()

    for video_id in video_ids:
        video = place.store.find(video_id)
        place.assert_published(video)
        assert (video.attempt, video.lost_attempts) == (1, 0)


def wait_anywhere(place: Place, video_id: str) -> None:
    """Wait for a video that a worker with another store may make: its bell rings elsewhere."""
    for _ in range(3000):
        if place.store.find(video_id).status is Status.COMPLETED:
            return
        threading.Event().wait(0.01)
    raise AssertionError(f"{video_id} was not completed")


def test_a_handed_back_attempt_is_not_counted(place: Place, tmp_path: Path) -> None:
    with Gate(tmp_path / "gate", "render") as gate:
        worker = place.worker()
        video_id = place.insert(settings={"gate": str(gate.folder)})
        gate.wait("render")

        worker.close()

        video = place.store.find(video_id)
        assert (video.status, video.lost_attempts) == (Status.QUEUED, 0)
        assert place.objects(video_id) == set()
        gate.remove("render")
        place.worker()
        place.assert_published(place.store.wait(video_id, Status.COMPLETED))


def test_a_draining_worker_finishes_what_runs_and_claims_nothing(
    place: Place, tmp_path: Path
) -> None:
    with Gate(tmp_path / "gate", "render") as gate:
        worker = place.worker()
        running = place.insert(settings={"gate": str(gate.folder)})
        gate.wait("render")
        waiting = place.insert()

        worker.drain()
        worker.wake()
        gate.open("render")

        assert worker.join(30)
    assert place.store.find(running).status is Status.COMPLETED
    assert place.store.find(waiting).status is Status.QUEUED


def test_an_upload_that_does_not_end_is_handed_back_over_its_head(
    make_place: MakePlace, tmp_path: Path
) -> None:
    with Gate(tmp_path / "gate", "store") as gate:
        place = make_place(storage=GatedStorage(tmp_path / "objects", gate.folder))
        worker = place.worker()
        video_id = place.insert()
        gate.wait("store")

        worker.close(timeout_s=0.2)

        assert place.store.find(video_id).status is Status.QUEUED
        gate.open("store")
        assert worker.join(30)
    assert place.store.find(video_id).status is Status.QUEUED
    assert place.objects(video_id) == set()


def test_heartbeats_go_on_while_files_are_stored(make_place: MakePlace, tmp_path: Path) -> None:
    with Gate(tmp_path / "gate", "store") as gate:
        place = make_place(storage=GatedStorage(tmp_path / "objects", gate.folder))
        place.worker(heartbeat_s=0.05)
        video_id = place.insert()
        gate.wait("store")
        before = len(place.store.beats)

        place.store.wait_for(lambda: len(place.store.beats) >= before + 3)

        gate.open("store")
        place.store.wait(video_id, Status.COMPLETED)
    assert place.store.beats[-1].phase == "store"
    assert place.store.beats[-1].progress == 99


@pytest.mark.postgres
def test_an_attempt_survives_a_restart_of_postgresql(
    make_place: MakePlace,
    postgresql_url: str,
    postgresql_server: PostgresqlServer,
    tmp_path: Path,
) -> None:
    store = WatchedStore(postgresql_url)
    with Gate(tmp_path / "gate", "render") as gate:
        place = make_place(store=store)
        worker = place.worker()
        video_id = place.insert(settings={"gate": str(gate.folder)})
        gate.wait("render")

        postgresql_server.stop()
        worker.wake()
        gate.open("render")
        postgresql_server.start()

        worker.drain()
        assert worker.join(30)
    video = store.find(video_id)
    place.assert_published(video)
    assert (video.attempt, video.lost_attempts) == (1, 0)


def test_progress_is_written_while_it_changes_and_once_a_second_at_most(
    place: Place, tmp_path: Path
) -> None:
    with Gate(tmp_path / "gate", "render") as gate:
        place.worker(heartbeat_s=600.0)
        video_id = place.insert(settings={"gate": str(gate.folder)})
        gate.wait("render")

        place.store.wait_for(lambda: len(place.store.beats) > 0)
        (beat,) = place.store.beats
        assert 0 < beat.progress <= 49
        assert beat.phase in ("prepare", "render")
        video = place.store.find(video_id)
        assert (video.progress, video.phase) == (beat.progress, beat.phase)
        gate.open("render")
        place.store.wait(video_id, Status.COMPLETED)

    assert len(place.store.beats) <= 2
