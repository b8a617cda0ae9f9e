"""Checkpoints in storage: copied now and then, found by another machine, gone in the end."""

import os
from pathlib import Path

import pytest

from tests.faults.machine import until
from tests.misbehaving.gate import Gate
from tests.worker.conftest import Place
from vitascope.storage import keys
from vitascope.storage.local import LocalStorage
from vitascope.video import Status
from vitascope.worker.checkpoints import CheckpointSettings, VideoCheckpoint

OFTEN = CheckpointSettings(copy_s=0.01)
NEVER = CheckpointSettings(copy_s=None)


def copies(place: Place, video_id: str) -> set[str]:
    return {key for key in place.objects(video_id) if keys.is_checkpoint(key)}


@pytest.mark.parametrize(("settings", "begun"), [(OFTEN, 2), (NEVER, 1)], ids=["copied", "not"])
def test_another_machine_goes_on_from_the_copy(
    place: Place, tmp_path: Path, settings: CheckpointSettings, begun: int
) -> None:
    with Gate(tmp_path / "gate", "render") as gate:
        first = place.worker("Keeps", data_dir="a", checkpoints=settings)
        video_id = place.insert_and_wake(first, settings={"gate": str(gate.folder)})
        gate.wait("render")
        if settings is OFTEN:
            copy = keys.checkpoint_key(video_id, 1, "begun")
            until(lambda: copies(place, video_id) == {copy}, "it is copied")
        first.close()
        gate.remove("render")

        place.worker("Keeps", data_dir="b", checkpoints=settings)
        video = place.store.wait(video_id, Status.COMPLETED)

        assert (video.attempt, video.notes["begun"]) == (2, begun)
        until(lambda: copies(place, video_id) == set(), "no copy is left")
        until(lambda: not list((tmp_path / "b" / "checkpoints").iterdir()), "nor a folder")


def test_a_video_that_fails_for_good_leaves_no_checkpoint(place: Place, tmp_path: Path) -> None:
    with Gate(tmp_path / "gate", "render") as gate:
        worker = place.worker("KeepsAndRaises", checkpoints=OFTEN, max_attempts=1)
        video_id = place.insert_and_wake(worker, settings={"gate": str(gate.folder)})
        gate.wait("render")
        until(lambda: copies(place, video_id) != set(), "it is copied")
        gate.remove("render")

        place.store.wait(video_id, Status.FAILED)

        until(lambda: place.objects(video_id) == set(), "nothing is stored")
        until(lambda: not list((tmp_path / "data" / "checkpoints").iterdir()), "no folder is left")


def test_a_video_that_is_deleted_leaves_no_checkpoint(place: Place, tmp_path: Path) -> None:
    with Gate(tmp_path / "gate", "render") as gate:
        worker = place.worker("Keeps", checkpoints=OFTEN)
        video_id = place.insert_and_wake(worker, settings={"gate": str(gate.folder)})
        gate.wait("render")
        until(lambda: copies(place, video_id) != set(), "it is copied")

        place.store.delete("project", video_id)
        worker.wake()

        until(lambda: place.objects(video_id) == set(), "nothing is stored")
        until(lambda: not list((tmp_path / "data" / "checkpoints").iterdir()), "no folder is left")


@pytest.fixture
def storage(tmp_path: Path) -> LocalStorage:
    return LocalStorage(tmp_path / "objects")


def checkpoint(
    folder: Path, storage: LocalStorage, attempt: int, settings: CheckpointSettings = OFTEN
) -> VideoCheckpoint:
    return VideoCheckpoint(folder, storage, "video_1", attempt, settings)


def written(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f".{name}").write_text(text)
        os.replace(folder / f".{name}", folder / name)
    return folder


def stored(storage: LocalStorage) -> set[str]:
    return {found.key.removeprefix("videos/video_1/") for found in storage.list_objects("videos/")}


def test_a_copy_follows_the_folder(tmp_path: Path, storage: LocalStorage) -> None:
    folder = written(tmp_path / "here", stage="1", step="1")
    (folder / ".step").write_text("on its way")
    (folder / "below").mkdir()
    with checkpoint(folder, storage, 2).kept():
        until(
            lambda: stored(storage) == {"checkpoints/2/stage", "checkpoints/2/step"}, "it is copied"
        )
        (folder / "step").unlink()
        written(folder, stage="other")
        until(lambda: stored(storage) == {"checkpoints/2/stage"}, "what is gone is gone")

        def text() -> str:
            storage.fetch("videos/video_1/checkpoints/2/stage", tmp_path / "found")
            return (tmp_path / "found").read_text()

        until(lambda: text() == "other", "what is new is copied")


def test_a_copy_takes_the_place_of_earlier_ones(tmp_path: Path, storage: LocalStorage) -> None:
    for attempt in (1, 2):
        storage.put(
            keys.checkpoint_key("video_1", attempt, "step"),
            written(tmp_path / "old", step="old") / "step",
        )
    folder = written(tmp_path / "here", step="new")

    with checkpoint(folder, storage, 3).kept():
        until(lambda: stored(storage) == {"checkpoints/3/step"}, "there is one copy")


def test_what_is_too_large_is_neither_copied_nor_fetched(
    tmp_path: Path, storage: LocalStorage
) -> None:
    folder = written(tmp_path / "here", step="12345")
    small = CheckpointSettings(copy_s=0.01, most_bytes=4)
    kept = checkpoint(folder, storage, 1, small)
    with kept.kept():
        assert kept._copier is not None
        kept._copier.join(30)
        assert not kept._copier.is_alive()
    assert stored(storage) == set()
    storage.put(keys.checkpoint_key("video_1", 1, "step"), folder / "step")

    checkpoint(tmp_path / "there", storage, 2, small).bring(tmp_path / "scratch")

    assert not (tmp_path / "there").exists()


@pytest.mark.parametrize("is_here_newer", [True, False])
def test_of_folder_and_copy_the_newer_counts(
    tmp_path: Path, storage: LocalStorage, is_here_newer: bool
) -> None:
    folder = written(tmp_path / "here", step="here", more="here")
    if not is_here_newer:
        for path in folder.iterdir():
            os.utime(path, (1.0, 1.0))
    source = written(tmp_path / "there", step="there")
    storage.put(keys.checkpoint_key("video_1", 1, "step"), source / "step")
    if is_here_newer:
        written(folder, step="here")

    checkpoint(folder, storage, 2).bring(tmp_path / "scratch")

    found = {path.name: path.read_text() for path in folder.iterdir()}
    expected = {"step": "here", "more": "here"} if is_here_newer else {"step": "there"}
    assert found == expected


def test_a_copy_that_cannot_be_fetched_costs_its_steps_alone(
    tmp_path: Path, storage: LocalStorage
) -> None:
    source = written(tmp_path / "there", step="there")
    storage.put(keys.checkpoint_key("video_1", 1, "step"), source / "step")
    (tmp_path / "scratch").mkdir()
    written(tmp_path / "scratch", step="in the way")

    checkpoint(tmp_path / "here", storage, 2).bring(tmp_path / "scratch")

    assert not (tmp_path / "here").exists()


@pytest.mark.parametrize("name", ["../step", "a/b", ".step", "", "x" * 200])
def test_names_that_lead_elsewhere_are_no_keys(name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        keys.checkpoint_key("video_1", 1, name)
