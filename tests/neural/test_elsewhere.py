"""Going on elsewhere: a worker whose disk is empty makes the film that another one began."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.machine import until
from vitascope.engines.catalog import Catalog
from vitascope.media.sandbox import Sandbox
from vitascope.storage import keys
from vitascope.storage.local import LocalStorage
from vitascope.store.sql import SqlStore
from vitascope.video import NewVideo, Operation, Size, Status, Variant, Video
from vitascope.worker.checkpoints import CheckpointSettings
from vitascope.worker.pool import Worker
from vitascope.worker.settings import SlotPlan, WorkerSettings

ENGINE = "tests.neural.engines:TinyWanVace"
MODEL = "wan-vace-1.3b"
PATIENCE_S = 200.0


class Site:
    """One database and one storage, and machines on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = SqlStore(f"sqlite:///{folder / 'store.db'}")
        self.store.migrate()
        self.storage = LocalStorage(folder / "objects")

    def worker(self, name: str) -> Worker:
        """A started worker with a disk of its own."""
        worker = Worker(
            store=self.store,
            storage=self.storage,
            sandbox=Sandbox(),
            catalog=Catalog([ENGINE], {}),
            slots=[SlotPlan(engine=ENGINE, models=(MODEL,), threads=1)],
            settings=WorkerSettings(
                poll_s=0.05, checkpoints=CheckpointSettings(copy_s=0.01), cancel_grace_s=0.1
            ),
            data_dir=self.folder / name,
        )
        worker.start()
        return worker

    def insert(self, video_id: str) -> None:
        self.store.insert(
            NewVideo(
                id=video_id,
                project_id="project",
                operation=Operation.CREATE,
                model=MODEL,
                engine=ENGINE,
                engine_model=MODEL,
                prompt="A cat",
                seed=7,
                size=Size(1280, 720),
                seconds=4,
                shot_seconds=4,
                settings={"steps": 12},
            ),
            max_queued=10,
        )

    def wait(self, video_id: str) -> Video:
        until(
            lambda: self.store.get("project", video_id).status.is_final,
            f"{video_id} has ended",
            PATIENCE_S,
        )
        video = self.store.get("project", video_id)
        assert video.status is Status.COMPLETED, video.failure
        return video

    def film(self, video: Video) -> bytes:
        path = self.folder / "film.mp4"
        self.storage.fetch(video.files[Variant.VIDEO].key, path)
        return path.read_bytes()

    def copies(self, video_id: str) -> set[str]:
        found = self.storage.list_objects(keys.checkpoints_prefix(video_id))
        return {each.key.rpartition("/")[2] for each in found}


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path)
    yield made
    made.store.close()


@pytest.mark.timeout(600)
def test_a_worker_with_an_empty_disk_goes_on_to_the_same_film(site: Site) -> None:
    first = site.worker("a")
    site.insert("whole")
    whole = site.wait("whole")
    site.insert("broken")
    until(lambda: "step.safetensors" in site.copies("broken"), "a step is copied", PATIENCE_S)
    first.close()

    second = site.worker("b")
    try:
        broken = site.wait("broken")
    finally:
        second.close()

    assert broken.attempt == 2
    assert broken.notes["resumed_steps"] >= 1
    assert site.film(broken) == site.film(whole)
    assert site.copies("broken") == set()
