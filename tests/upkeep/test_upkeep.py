"""What upkeep does beside a worker, on a real store and storage."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.worker.conftest import new_video
from vitascope.errors import NotFound, StorageError
from vitascope.storage import keys
from vitascope.storage.local import LocalStorage
from vitascope.store.base import Claim, Completion
from vitascope.store.sql import SqlStore
from vitascope.upkeep.orphans import CheckpointSweep, OrphanSweep, ScratchSweep
from vitascope.upkeep.rescuer import Rescuer
from vitascope.upkeep.retention import Retention
from vitascope.upkeep.ticker import Service, Ticker
from vitascope.video import Character, Failure, File, Status, StoredFile, Variant, Video

HOUR_S = 3600.0


class Clock:
    """Moves the database's time and, for sweeps, the storage's."""

    shift_s = 0.0

    def __call__(self) -> float:
        return time.time() + self.shift_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(sqlite_url: str, clock: Clock) -> Iterator[SqlStore]:
    made = SqlStore(sqlite_url, clock_shift_s=lambda: clock.shift_s)
    yield made
    made.close()


@pytest.fixture
def storage(tmp_path: Path) -> LocalStorage:
    return LocalStorage(tmp_path / "objects")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    path = tmp_path / "content"
    path.write_bytes(b"film")
    return path


def claimed(store: SqlStore, video_id: str) -> Claim:
    store.insert(new_video(video_id), max_queued=100)
    claim = store.claim("worker/1", ["plain"], lease_s=30.0)
    assert claim is not None
    return claim


def complete(
    store: SqlStore, storage: LocalStorage, content: Path, video_id: str, lifetime_s: float | None
) -> Video:
    claim = claimed(store, video_id)
    files: dict[Variant, StoredFile] = {}
    for variant in Variant:
        key = keys.variant_key(video_id, claim.lease.attempt, variant)
        put = storage.put(key, content)
        files[variant] = StoredFile(key=key, size_bytes=put.size_bytes, etag=put.etag)
    store.complete(claim.lease, Completion(files=files, model_revision="1", lifetime_s=lifetime_s))
    return store.get("project", video_id)


def all_keys(storage: LocalStorage) -> set[str]:
    return {
        found.key
        for prefix in (keys.VIDEOS, keys.CHARACTERS, keys.FILES)
        for found in storage.list_objects(prefix)
    }


def test_a_lost_lease_is_rescued(store: SqlStore, clock: Clock) -> None:
    claim = claimed(store, "video_1")
    now_s = 0.0
    rescuer = Rescuer(store, max_attempts=3, every_s=5.0, clock=lambda: now_s)
    rescuer.run_once()
    assert store.get("project", "video_1").status is Status.IN_PROGRESS

    clock.shift_s, now_s = 31.0, 5.0
    rescuer.run_once()

    video = store.get("project", "video_1")
    assert (video.status, video.attempt) == (Status.QUEUED, claim.lease.attempt)


def test_after_a_sleep_living_workers_may_renew_their_leases_first(
    store: SqlStore, clock: Clock
) -> None:
    claimed(store, "video_1")
    now_s = 0.0
    rescuer = Rescuer(store, max_attempts=3, every_s=5.0, clock=lambda: now_s)
    rescuer.run_once()

    clock.shift_s, now_s = 600.0, 600.0
    rescuer.run_once()
    assert store.get("project", "video_1").status is Status.IN_PROGRESS

    now_s = 605.0
    rescuer.run_once()
    assert store.get("project", "video_1").status is Status.QUEUED


def test_expired_videos_lose_their_files_and_keep_their_record(
    store: SqlStore, storage: LocalStorage, content: Path, clock: Clock
) -> None:
    complete(store, storage, content, "video_1", lifetime_s=HOUR_S)
    storage.put(keys.source_key("video_1"), content)
    lasting = complete(store, storage, content, "video_2", lifetime_s=None)
    retention = Retention(store, storage, history_s=30 * 24 * HOUR_S)
    retention.run_once()
    assert len(all_keys(storage)) == 7

    clock.shift_s = HOUR_S + 1
    retention.run_once()

    assert all_keys(storage) == {file.key for file in lasting.files.values()}
    video = store.get("project", "video_1")
    assert (video.status, video.expired) == (Status.COMPLETED, True)


def test_expired_files_of_clients_go_with_their_content(
    store: SqlStore, storage: LocalStorage, content: Path, clock: Clock
) -> None:
    for file_id, lifetime_s in (("file-1", 3600), ("file-2", None)):
        key = keys.file_key(file_id)
        storage.put(key, content)
        store.insert_file(
            File(
                id=file_id,
                sequence=0,
                project_id="project",
                filename="a.png",
                purpose="vision",
                size_bytes=4,
                key=key,
                created_at=0.0,
                expires_at=None,
            ),
            lifetime_s=lifetime_s,
        )

    clock.shift_s = HOUR_S + 1
    Retention(store, storage, history_s=30 * 24 * HOUR_S).run_once()

    assert all_keys(storage) == {keys.file_key("file-2")}
    with pytest.raises(NotFound):
        store.get_file("project", "file-1")


def test_the_sweep_takes_what_nobody_owns_and_nothing_else(
    store: SqlStore, storage: LocalStorage, content: Path, clock: Clock
) -> None:
    published = complete(store, storage, content, "video_1", lifetime_s=None)
    running = claimed(store, "video_2")
    store.insert_character(
        Character(
            id="char_1",
            project_id="project",
            name="Mossy",
            key=keys.character_key("char_1"),
            created_at=0.0,
        )
    )
    owned = {file.key for file in published.files.values()} | {
        keys.source_key("video_1"),
        keys.first_frame_key("video_2"),
        keys.variant_key("video_2", running.lease.attempt, Variant.VIDEO),
        keys.checkpoint_key("video_2", 1, "step"),
        keys.character_key("char_1"),
    }
    orphans = {
        keys.variant_key("video_1", 7, Variant.VIDEO),
        keys.checkpoint_key("video_1", 1, "step"),
        keys.checkpoint_key("video_deleted", 1, "step"),
        keys.variant_key("video_2", 7, Variant.THUMBNAIL),
        keys.first_frame_key("video_that_was_never_inserted"),
        keys.variant_key("video_deleted", 1, Variant.VIDEO),
        keys.character_key("char_2"),
        keys.file_key("file-9"),
    }
    for key in owned | orphans:
        storage.put(key, content)
    sweep = OrphanSweep(store, storage, grace_s=HOUR_S, clock=clock)
    sweep.run_once()
    assert all_keys(storage) == owned | orphans

    clock.shift_s = HOUR_S + 60
    sweep.run_once()

    assert all_keys(storage) == owned


def test_the_files_of_a_lost_attempt_are_swept_while_its_video_waits(
    store: SqlStore, storage: LocalStorage, content: Path, clock: Clock
) -> None:
    claim = claimed(store, "video_1")
    storage.put(keys.variant_key("video_1", claim.lease.attempt, Variant.VIDEO), content)
    storage.put(keys.first_frame_key("video_1"), content)
    store.requeue(claim.lease, None, max_attempts=3, delay_s=0.0)

    clock.shift_s = HOUR_S + 60
    OrphanSweep(store, storage, grace_s=HOUR_S, clock=clock).run_once()

    assert all_keys(storage) == {keys.first_frame_key("video_1")}


def test_stale_scratch_goes_and_fresh_scratch_stays(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "scratch"
    (folder / "worker1" / "attempt").mkdir(parents=True)
    (folder / "worker1" / "attempt" / "half.mp4").write_bytes(b"half")
    (folder / "upload").write_bytes(b"part")
    sweep = ScratchSweep(folder, grace_s=HOUR_S, clock=clock)
    sweep.run_once()
    assert len(list(folder.iterdir())) == 2

    clock.shift_s = HOUR_S + 60
    sweep.run_once()
    assert list(folder.iterdir()) == []

    ScratchSweep(tmp_path / "missing").run_once()


def test_checkpoints_of_videos_that_ended_or_are_gone_are_swept(
    store: SqlStore, tmp_path: Path
) -> None:
    for video_id in ("video_1", "video_2", "video_3", "video_gone"):
        (tmp_path / "checkpoints" / video_id).mkdir(parents=True)
    ended, _running = claimed(store, "video_1"), claimed(store, "video_2")
    store.fail(ended.lease, Failure(code="any", message="Any."), timings={})
    store.insert(new_video("video_3"), max_queued=100)

    CheckpointSweep(store, tmp_path / "checkpoints").run_once()

    kept = {entry.name for entry in (tmp_path / "checkpoints").iterdir()}
    assert kept == {"video_2", "video_3"}
    CheckpointSweep(store, tmp_path / "missing").run_once()


class Stumbling:
    """Fails in one way and then another, and counts."""

    name = "stumbling"
    every_s = 0.001

    def __init__(self) -> None:
        self.runs = 0
        self.enough = threading.Event()

    def run_once(self) -> None:
        self.runs += 1
        if self.runs == 1:
            raise StorageError("Object storage failed to list objects.")
        if self.runs == 2:
            raise ZeroDivisionError
        self.enough.set()


def test_a_service_that_fails_comes_again() -> None:
    service: Service = (stumbling := Stumbling())
    ticker = Ticker([service])
    ticker.start()

    assert stumbling.enough.wait(20)
    ticker.stop()
    runs = stumbling.runs
    ticker.stop()
    assert stumbling.runs == runs
