"""What is left in storage when a request fails at its last step, and what a deletion leaves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.api.engine import ALIASES, ENGINE
from tests.media_files import make_image, make_mp4
from vitascope.engines.catalog import Catalog
from vitascope.errors import InvalidRequest, StorageError, StoreError
from vitascope.media.sandbox import Sandbox
from vitascope.service import DEFAULT_PROJECT, RemoteFetcher, Service, ServiceLimits
from vitascope.service.requests import CreateVideo, EditVideo, Upload
from vitascope.storage.base import ObjectStorage
from vitascope.storage.local import LocalStorage
from vitascope.store.base import Store
from vitascope.store.sql import SqlStore
from vitascope.video import NewVideo, Video


class Faults:
    """A store and a storage that fail where a test says so."""

    def __init__(self, store: Store, storage: ObjectStorage) -> None:
        self.on_insert: Callable[[NewVideo, Callable[[], Video]], Video] | None = None
        self.is_delete_failing = False
        self.store = _Store(store, self)
        self.storage = _Storage(storage, self)


class _Store:
    def __init__(self, inner: Store, faults: Faults) -> None:
        self._inner = inner
        self._faults = faults

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    def insert(self, video: NewVideo, *, max_queued: int) -> Video:
        def go_on() -> Video:
            return self._inner.insert(video, max_queued=max_queued)

        return go_on() if self._faults.on_insert is None else self._faults.on_insert(video, go_on)


class _Storage:
    def __init__(self, inner: ObjectStorage, faults: Faults) -> None:
        self._inner = inner
        self._faults = faults

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    def delete_prefix(self, prefix: str) -> int:
        if self._faults.is_delete_failing:
            raise StorageError("The disk is away.")
        return self._inner.delete_prefix(prefix)


@pytest.fixture
def faults(tmp_path: Path) -> Iterator[Faults]:
    store = SqlStore(f"sqlite:///{tmp_path / 'videos.db'}")
    store.migrate()
    yield Faults(store, LocalStorage(tmp_path / "objects"))
    store.close()


@pytest.fixture
def service(faults: Faults, tmp_path: Path) -> Service:
    return Service(
        faults.store,
        faults.storage,
        Sandbox(),
        Catalog([ENGINE], ALIASES),
        RemoteFetcher(),
        limits=ServiceLimits(),
        scratch=tmp_path,
        wake=lambda: None,
    )


@pytest.fixture
def request_with_image(tmp_path: Path) -> CreateVideo:
    path = make_image(tmp_path / "image.png")
    upload = Upload(path=path, filename=None, size_bytes=path.stat().st_size)
    return CreateVideo(prompt="x", reference=upload)


def stored(faults: Faults) -> list[str]:
    return [found.key for found in faults.storage.list_objects("videos/")]


def test_a_refused_insert_leaves_nothing(
    faults: Faults, service: Service, request_with_image: CreateVideo
) -> None:
    def refuse(_video: NewVideo, _go_on: Callable[[], Video]) -> Video:
        raise InvalidRequest("no")

    faults.on_insert = refuse
    with pytest.raises(InvalidRequest):
        service.videos.create(DEFAULT_PROJECT, request_with_image)

    assert stored(faults) == []


def test_inputs_stay_when_the_commit_may_have_gone_through_unseen(
    faults: Faults, service: Service, request_with_image: CreateVideo
) -> None:
    """The row may be there: a video without its inputs would be worse than an orphan."""

    def lose_the_answer(_video: NewVideo, go_on: Callable[[], Video]) -> Video:
        go_on()
        raise StoreError("connection lost")

    faults.on_insert = lose_the_answer
    with pytest.raises(StoreError):
        service.videos.create(DEFAULT_PROJECT, request_with_image)

    claim = faults.store.claim("w/1", ("tiny",), lease_s=60)
    assert claim is not None
    assert [claim.video.inputs.first_frame] == stored(faults)


def test_a_deletion_holds_even_if_its_files_cannot_be_removed_now(
    faults: Faults, service: Service, request_with_image: CreateVideo
) -> None:
    """The row is gone; the sweep of orphans takes the files later."""
    video = service.videos.create(DEFAULT_PROJECT, request_with_image)
    faults.is_delete_failing = True

    assert video.id == service.videos.delete(DEFAULT_PROJECT, video.id).id
    assert service.videos.list_videos(DEFAULT_PROJECT, after=None, limit=5, order="desc") == (
        [],
        False,
    )
    assert len(stored(faults)) == 1


def test_no_temporary_files_are_left(
    faults: Faults, service: Service, request_with_image: CreateVideo, tmp_path: Path
) -> None:
    before = set(tmp_path.iterdir())
    service.videos.create(DEFAULT_PROJECT, request_with_image)
    clip = make_mp4(tmp_path / "clip.mp4")
    upload = Upload(path=clip, filename="clip.mp4", size_bytes=clip.stat().st_size)
    service.videos.edit(DEFAULT_PROJECT, EditVideo(prompt="x", source=upload))

    assert {clip} == {path for path in set(tmp_path.iterdir()) - before if path.exists()}
