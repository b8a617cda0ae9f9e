"""What becomes of a video, whatever its engine does."""

import json
import os
from pathlib import Path

import av
import pytest

from tests.media_files import make_mp4
from tests.misbehaving.gate import VARIABLE, Gate
from tests.processes import ends
from tests.worker.conftest import MakePlace, Place
from tests.worker.parts import FailingStorage, GatedStorage, disk_full, storage_down
from vitascope.storage import keys
from vitascope.video import Inputs, Operation, Status, Variant


def film_of(place: Place, video_id: str, path: Path) -> tuple[int, bool]:
    """Frames of a finished film, and whether it has sound."""
    place.storage.fetch(place.store.find(video_id).files[Variant.VIDEO].key, path)
    with av.open(str(path)) as container:
        return sum(1 for _ in container.decode(video=0)), bool(container.streams.audio)


def test_a_queued_video_is_completed_with_its_files(place: Place, tmp_path: Path) -> None:
    video_id = place.insert()
    place.worker()

    video = place.store.wait(video_id, Status.COMPLETED)

    place.assert_published(video)
    assert (video.attempt, video.lost_attempts, video.progress) == (1, 0, 100)
    assert video.model_revision == "1"
    assert video.notes == {"understood": ["stripes"]}
    assert {"fetch", "load", "prepare", "render", "encode", "store"} <= set(video.timings)
    assert film_of(place, video_id, tmp_path / "film.mp4") == (8, True)


def test_one_slot_makes_all_that_is_queued_in_order(place: Place) -> None:
    video_ids = [place.insert() for _ in range(5)]
    place.worker()

    videos = [place.store.wait(video_id, Status.COMPLETED) for video_id in video_ids]

    ended = [video.completed_at for video in videos]
    assert ended == sorted(ended, key=lambda at: at or 0.0)
    assert place.scratch() == []


def test_a_wake_starts_a_video_without_waiting_for_the_poll(place: Place, tmp_path: Path) -> None:
    with Gate(tmp_path / "gate") as gate:
        worker = place.worker(poll_s=600.0)
        place.store.wait(place.insert_and_wake(worker), Status.COMPLETED)
        video_id = place.insert(settings={"gate": str(gate.folder)})
        worker.wake()

        gate.wait("prepare")
        assert place.store.wait(video_id, Status.COMPLETED).attempt == 1


HOPELESS = {
    "Raises": "video_generation_failed",
    "RaisesHalfWay": "video_generation_failed",
    "WrongShape": "video_generation_failed",
    "TooFewFrames": "video_generation_failed",
    "NotANumberSound": "video_generation_failed",
    "FillsTheDisk": "storage_failed",
    "DiesHalfWay": "engine_died",
    "RunsOutOfMemory": "engine_died",
    "Hangs": "engine_stalled",
}


def test_a_video_that_no_attempt_can_make_fails_after_three(place: Place) -> None:
    video_ids = {engine: place.insert(settings={"as": engine}) for engine in HOPELESS}
    place.worker("AsTold", stall_timeout_s=0.5)

    for engine, video_id in video_ids.items():
        video = place.store.wait(video_id, Status.FAILED, timeout_s=60.0)
        assert video.failure is not None
        assert video.failure.code == HOPELESS[engine]
        assert "Traceback" not in video.failure.message
        assert (video.attempt, video.lost_attempts) == (3, 3)
    assert place.objects() == set()
    assert place.scratch() == []


@pytest.mark.parametrize(
    ("engine", "code", "message"),
    [
        ("Refuses", "unsupported_request", "This model draws nothing but stripes."),
        ("LacksDeviceMemory", "out_of_memory", "The device has not enough memory for this video."),
    ],
)
def test_a_video_that_no_attempt_would_make_fails_at_once(
    place: Place, engine: str, code: str, message: str
) -> None:
    video_id = place.insert()
    worker = place.worker(engine)

    video = place.store.wait(video_id, Status.FAILED)

    assert video.failure is not None
    assert (video.failure.code, video.failure.message) == (code, message)
    assert video.attempt == 1
    assert place.objects(video_id) == set()
    assert worker.statuses()[0].state in ("busy", "ready")


def test_a_video_whose_runner_crashed_is_made_by_the_next_attempt(
    place: Place, tmp_path: Path
) -> None:
    video_id = place.insert(settings={"marker": str(tmp_path / "marker")})
    place.worker("DiesTheFirstTime")

    video = place.store.wait(video_id, Status.COMPLETED)

    place.assert_published(video)
    assert (video.attempt, video.lost_attempts) == (2, 1)


@pytest.mark.parametrize("engine", ["RefusesToLoad", "DiesInLoad", "RaisesInLoad"])
def test_an_engine_that_does_not_load_costs_no_attempt(place: Place, engine: str) -> None:
    video_id = place.insert()
    worker = place.worker(engine)

    place.wait_for_state(worker, "failed")

    assert worker.statuses()[0].reason
    video = place.store.find(video_id)
    assert (video.status, video.attempt) == (Status.QUEUED, 0)


def test_a_deleted_video_stops_its_runner_at_once(place: Place, tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    with Gate(tmp_path / "gate", "prepare") as gate:
        worker = place.worker(heartbeat_s=600.0)
        video_id = place.insert(settings={"gate": str(gate.folder), "pids": str(pids)})
        runner_pid = gate.wait("prepare")

        place.store.delete("project", video_id)
        worker.wake()

        # Blocked as it is, it cannot stop by itself and has to be killed.
        assert ends(runner_pid)
    assert place.objects(video_id) == set()
    other = place.insert()
    assert place.store.wait(other, Status.COMPLETED).attempt == 1


def test_a_deleted_video_ends_an_engine_that_ignores_it_with_all_that_it_started(
    place: Place, tmp_path: Path
) -> None:
    pids = tmp_path / "pids"
    os.mkfifo(pids)
    worker = place.worker("IgnoresCancel", heartbeat_s=600.0)
    video_id = place.insert(settings={"pids": str(pids)})
    started = pids.read_text().split()

    place.store.delete("project", video_id)
    worker.wake()

    assert len(started) == 2
    assert all(ends(int(pid)) for pid in started)


@pytest.mark.parametrize("engine", ["Floods", "ReportsEndlessly"])
def test_a_noisy_engine_makes_its_video_all_the_same(place: Place, engine: str) -> None:
    video_id = place.insert()
    place.worker(engine)

    assert place.store.wait(video_id, Status.COMPLETED).attempt == 1


def test_files_stored_after_a_delete_are_taken_back(make_place: MakePlace, tmp_path: Path) -> None:
    from tests.worker.parts import GatedStorage

    with Gate(tmp_path / "gate", "store") as gate:
        place = make_place(storage=GatedStorage(tmp_path / "objects", gate.folder))
        worker = place.worker()
        video_id = place.insert()
        gate.wait("store")

        place.store.delete("project", video_id)
        gate.open("store")
        other = place.insert()
        gate.open("store")
        worker.wake()
        place.store.wait(other, Status.COMPLETED)

    assert place.objects(video_id) == set()


@pytest.mark.parametrize(
    ("ending", "error"),
    [("video.mp4", storage_down), ("spritesheet.jpg", disk_full), ("recipe.json", storage_down)],
)
def test_a_failure_to_store_costs_one_attempt_and_leaves_nothing(
    make_place: MakePlace, tmp_path: Path, ending: str, error: type[Exception]
) -> None:
    place = make_place(
        storage=FailingStorage(tmp_path / "objects", ending=ending, times=1, error=error)
    )
    video_id = place.insert()
    place.worker()

    video = place.store.wait(video_id, Status.COMPLETED)

    place.assert_published(video)
    assert (video.attempt, video.lost_attempts) == (2, 1)
    assert place.scratch() == []


def test_a_storage_that_stays_down_fails_the_video_in_words(
    make_place: MakePlace, tmp_path: Path
) -> None:
    place = make_place(
        storage=FailingStorage(
            tmp_path / "objects", ending="video.mp4", times=100, error=storage_down
        )
    )
    video_id = place.insert()
    place.worker()

    video = place.store.wait(video_id, Status.FAILED)

    assert video.failure is not None
    assert video.failure.code == "storage_failed"
    assert str(tmp_path) not in video.failure.message
    assert place.objects(video_id) == set()


def put(place: Place, key: str, path: Path) -> str:
    place.storage.put(key, path)
    return key


def test_a_video_is_extended_with_its_own_copy_of_the_source(place: Place, tmp_path: Path) -> None:
    place.worker()
    source = place.store.wait(place.insert(), Status.COMPLETED)
    key = keys.source_key("video_2")
    place.storage.copy(source.files[Variant.VIDEO].key, key)
    assert source.recipe is not None
    recipe_key = keys.source_recipe_key("video_2")
    place.storage.copy(source.recipe, recipe_key)

    video_id = place.insert(
        operation=Operation.EXTEND,
        engine_model="plain-create",
        seconds=3,
        shot_seconds=1,
        inputs=Inputs(source=key, source_recipe=recipe_key),
    )
    place.store.wait(video_id, Status.COMPLETED)

    assert film_of(place, video_id, tmp_path / "film.mp4") == (8 + 4, True)


def test_uploaded_footage_is_normalised_before_an_engine_sees_it(
    place: Place, tmp_path: Path
) -> None:
    upload = make_mp4(tmp_path / "upload.mp4", 96, 72, rate=25, frames=50)
    video_id = place.insert(
        operation=Operation.EDIT,
        inputs=Inputs(source=put(place, keys.source_key("video_1"), upload), source_is_upload=True),
    )
    place.worker()

    place.store.wait(video_id, Status.COMPLETED)

    assert film_of(place, video_id, tmp_path / "film.mp4") == (50, True)


def test_footage_that_cannot_be_read_fails_at_once(place: Place, tmp_path: Path) -> None:
    upload = tmp_path / "upload.mp4"
    upload.write_bytes(b"\x00\x00\x00\x18ftypmp42" + os.urandom(2000))
    video_id = place.insert(
        operation=Operation.EDIT,
        inputs=Inputs(source=put(place, keys.source_key("video_1"), upload), source_is_upload=True),
    )
    place.worker()

    video = place.store.wait(video_id, Status.FAILED)

    assert video.failure is not None
    assert video.failure.code == "invalid_media"
    assert video.attempt == 1
    assert json.dumps(video.failure.message)


def test_a_film_is_rendered_while_the_one_before_is_stored(
    make_place: MakePlace, tmp_path: Path
) -> None:
    with Gate(tmp_path / "store", "store") as storing, Gate(tmp_path / "gate") as gate:
        place = make_place(storage=GatedStorage(tmp_path / "objects", storing.folder))
        worker = place.worker()
        first = place.insert_and_wake(worker)
        storing.wait("store")

        second = place.insert_and_wake(worker, settings={"gate": str(gate.folder)})
        gate.wait("encode")

        assert place.store.find(first).status is Status.IN_PROGRESS
        storing.remove("store")
        for video_id in (first, second):
            place.assert_published(place.store.wait(video_id, Status.COMPLETED))
        assert place.scratch() == []


def test_a_third_film_is_not_begun_before_the_first_is_stored(
    make_place: MakePlace, tmp_path: Path
) -> None:
    with Gate(tmp_path / "store", "store") as storing, Gate(tmp_path / "gate", "encode") as gate:
        place = make_place(storage=GatedStorage(tmp_path / "objects", storing.folder))
        worker = place.worker()
        first = place.insert_and_wake(worker)
        storing.wait("store")
        second = place.insert_and_wake(worker, settings={"gate": str(gate.folder)})
        gate.wait("encode")
        third = place.insert_and_wake(worker)
        gate.open("encode")
        place.store.wait_for(
            lambda: any(
                beat.lease.video_id == second and beat.progress == 98 for beat in place.store.beats
            )
        )

        assert place.store.find(third).status is Status.QUEUED
        storing.remove("store")
        for video_id in (first, second, third):
            place.store.wait(video_id, Status.COMPLETED)


def test_a_film_deleted_while_it_is_stored_leaves_the_next_one_alone(
    make_place: MakePlace, tmp_path: Path
) -> None:
    with Gate(tmp_path / "store", "store") as storing, Gate(tmp_path / "gate", "render") as gate:
        place = make_place(storage=GatedStorage(tmp_path / "objects", storing.folder))
        worker = place.worker()
        first = place.insert_and_wake(worker)
        storing.wait("store")
        second = place.insert_and_wake(worker, settings={"gate": str(gate.folder)})
        gate.wait("render")

        place.store.delete("project", first)
        worker.wake()
        storing.remove("store")
        gate.open("render")

        assert place.store.wait(second, Status.COMPLETED).attempt == 1
        worker.close()
        assert place.objects(first) == set()


def test_a_video_ends_a_warm_up_and_loses_no_attempt_to_it(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Gate(tmp_path / "gate", "warm_up") as gate:
        monkeypatch.setenv(VARIABLE, str(gate.folder))
        worker = place.worker("WarmsUp")
        gate.wait("warm_up")
        place.wait_for_state(worker, "warming")
        video_id = place.insert_and_wake(worker)
        # Not claimed by a slot that cannot make it yet: another one may have it.
        gate.open("warm_up")
        gate.remove("warm_up")

        video = place.store.wait(video_id, Status.COMPLETED)

        assert (video.attempt, video.lost_attempts) == (1, 0)


def test_an_engine_whose_warm_up_fails_is_ready_and_says_so(place: Place) -> None:
    worker = place.worker("RaisesInWarmUp")
    with place.status:
        assert place.status.wait_for(lambda: worker.statuses()[0].reason is not None, 30)

    assert worker.statuses()[0].state == "ready"
    assert "no compiler" in str(worker.statuses()[0].reason)
    assert place.store.wait(place.insert_and_wake(worker), Status.COMPLETED).attempt == 1
