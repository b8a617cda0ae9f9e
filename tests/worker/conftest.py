"""Workers on real stores and storages, and videos for them to make."""

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.worker.parts import WatchedStore
from vitascope.engines.catalog import Catalog
from vitascope.media.sandbox import Sandbox
from vitascope.storage.base import ObjectStorage
from vitascope.storage.local import LocalStorage
from vitascope.store.base import QueueStore
from vitascope.video import NewVideo, Operation, Size, Video
from vitascope.worker.pool import Worker
from vitascope.worker.settings import SlotPlan, WorkerSettings

PLAIN = "tests.misbehaving.plain:Plain"
MODELS = ("plain", "plain-create")
QUICK: dict[str, Any] = {
    "lease_s": 30.0,
    "heartbeat_s": 5.0,
    "poll_s": 0.05,
    "load_timeout_s": 30.0,
    "stall_timeout_s": 30.0,
    "cancel_grace_s": 0.3,
    "retry_delay_s": 0.01,
}


def new_video(video_id: str, **changes: Any) -> NewVideo:
    return NewVideo(
        **{
            "id": video_id,
            "project_id": "project",
            "operation": Operation.CREATE,
            "model": "plain",
            "engine": PLAIN,
            "engine_model": "plain",
            "prompt": "stripes",
            "seed": 7,
            "size": Size(64, 64),
            "seconds": 2,
            "shot_seconds": 2,
        }
        | changes
    )


@dataclass
class Place:
    """A database, a storage and the workers on them."""

    folder: Path
    store: WatchedStore
    storage: ObjectStorage
    _workers: ExitStack
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    status: threading.Condition = field(default_factory=threading.Condition)

    def insert(self, **changes: Any) -> str:
        return self.store.insert(
            new_video(f"video_{next(self._numbers)}", **changes), max_queued=100
        ).id

    def worker(
        self,
        engine: str = PLAIN,
        *,
        slots: int = 1,
        store: QueueStore | None = None,
        storage: ObjectStorage | None = None,
        data_dir: str = "data",
        **settings: Any,
    ) -> Worker:
        """A started worker of one of the misbehaving engines; closed after the test."""
        name = engine if ":" in engine else f"tests.misbehaving.engines:{engine}"
        worker = Worker(
            store=store or self.store,
            storage=storage or self.storage,
            sandbox=Sandbox(),
            catalog=Catalog([name], {}),
            slots=[SlotPlan(engine=name, models=MODELS, threads=1)] * slots,
            settings=WorkerSettings(**QUICK | settings),
            data_dir=self.folder / data_dir,
            on_status=self._ring,
        )
        self._workers.callback(worker.close)
        worker.start()
        return worker

    def insert_and_wake(self, worker: Worker, **changes: Any) -> str:
        video_id = self.insert(**changes)
        worker.wake()
        return video_id

    def wait_for_state(self, worker: Worker, state: str) -> None:
        """Wait until the worker's first slot does something."""
        with self.status:
            assert self.status.wait_for(lambda: worker.statuses()[0].state == state, 30)

    def _ring(self) -> None:
        with self.status:
            self.status.notify_all()

    def objects(self, video_id: str | None = None) -> set[str]:
        """Keys of what is stored."""
        prefix = f"videos/{video_id}/" if video_id else "videos/"
        return {found.key for found in self.storage.list_objects(prefix)}

    def assert_published(self, video: Video) -> None:
        """The video has its files, whole, and there is nothing else of it."""
        published = {file.key for file in video.files.values()} | {video.recipe}
        assert len(video.files) == 3
        for file in video.files.values():
            found = self.storage.stat(file.key)
            assert (found.size_bytes, found.etag) == (file.size_bytes, file.etag)
        made = {key for key in self.objects(video.id) if "/attempts/" in key}
        assert made == published

    def scratch(self) -> list[Path]:
        """Files that workers have left in their scratch folders."""
        return [path for path in self.folder.glob("*/scratch/*/**/*") if path.is_file()]


MakePlace = Callable[..., Place]


@pytest.fixture
def make_place(tmp_path: Path, sqlite_url: str) -> Iterator[MakePlace]:
    """Makes a place, with parts of the test's choice."""
    with ExitStack() as parts, ExitStack() as workers:

        def make(store: WatchedStore | None = None, storage: ObjectStorage | None = None) -> Place:
            used = store or WatchedStore(sqlite_url)
            parts.callback(used.close)
            return Place(tmp_path, used, storage or LocalStorage(tmp_path / "objects"), workers)

        yield make


@pytest.fixture
def place(make_place: MakePlace) -> Place:
    return make_place()
