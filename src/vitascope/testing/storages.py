# ruff: noqa: D102, S101 - these are tests: their names say what they hold, by assertion
"""The contract of object storage, as tests; every adapter passes it.

Subclass `StorageContract` in a test module and give it a `storage` fixture:

    class TestMyStorage(StorageContract):
        @pytest.fixture
        def storage(self) -> ObjectStorage:
            return MyStorage(...)
"""

import asyncio
import itertools
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from vitascope.errors import ObjectMissing, StorageError
from vitascope.storage.base import ObjectStorage

_MIB = 1024 * 1024


def _file(directory: Path, content: bytes, name: str = "content") -> Path:
    path = directory / name
    path.write_bytes(content)
    return path


def _read(storage: ObjectStorage, key: str, start: int, stop: int) -> list[bytes]:
    async def chunks() -> list[bytes]:
        return [chunk async for chunk in storage.read(key, start, stop)]

    return asyncio.run(chunks())


class StorageContract:
    """What `storage/base.py` promises. Needs a fixture `storage` that gives an empty one."""

    def test_gives_back_what_was_put(self, storage: ObjectStorage, tmp_path: Path) -> None:
        storage.put("videos/v/a", _file(tmp_path, b"hello"))

        storage.fetch("videos/v/a", tmp_path / "back")

        assert (tmp_path / "back").read_bytes() == b"hello"

    def test_keeps_large_and_empty_objects_whole(
        self, storage: ObjectStorage, tmp_path: Path
    ) -> None:
        large = bytes(range(256)) * (11 * _MIB // 256) + b"tail"

        storage.put("videos/v/large", _file(tmp_path, large))
        storage.put("videos/v/empty", _file(tmp_path, b""))

        assert b"".join(_read(storage, "videos/v/large", 0, len(large))) == large
        assert storage.stat("videos/v/empty").size_bytes == 0
        assert _read(storage, "videos/v/empty", 0, 0) == []

    def test_leaves_the_local_file_in_place(self, storage: ObjectStorage, tmp_path: Path) -> None:
        path = _file(tmp_path, b"mine")

        storage.put("videos/v/a", path)
        storage.delete("videos/v/a")

        assert path.read_bytes() == b"mine"

    def test_facts_of_put_stat_and_list_agree(self, storage: ObjectStorage, tmp_path: Path) -> None:
        put = storage.put("videos/v/a", _file(tmp_path, b"hello"))

        assert put.key == "videos/v/a"
        assert put.size_bytes == 5
        assert put.modified_at > 1_700_000_000
        assert storage.stat("videos/v/a") == put
        assert list(storage.list_objects("videos/")) == [put]

    def test_etag_is_stable_bare_and_changes_with_the_bytes(
        self, storage: ObjectStorage, tmp_path: Path
    ) -> None:
        first = storage.put("videos/v/a", _file(tmp_path, b"one")).etag

        assert first
        assert '"' not in first
        assert storage.stat("videos/v/a").etag == first
        assert storage.put("videos/v/a", _file(tmp_path, b"two or three")).etag != first

    @pytest.mark.parametrize(
        ("start", "stop"),
        [(0, 1), (3, 7), (0, 3 * _MIB + 5), (_MIB - 1, _MIB + 1), (3 * _MIB, 3 * _MIB + 5)],
    )
    def test_reads_exactly_the_range_in_chunks_of_at_most_1_mib(
        self, storage: ObjectStorage, tmp_path: Path, start: int, stop: int
    ) -> None:
        content = bytes((index * 7 + index // 251) % 256 for index in range(3 * _MIB + 5))
        storage.put("videos/v/a", _file(tmp_path, content))

        chunks = _read(storage, "videos/v/a", start, stop)

        assert b"".join(chunks) == content[start:stop]
        assert all(0 < len(chunk) <= _MIB for chunk in chunks)

    def test_a_reader_may_stop_early(self, storage: ObjectStorage, tmp_path: Path) -> None:
        storage.put("videos/v/a", _file(tmp_path, bytes(4 * _MIB)))

        async def first_chunk() -> bytes:
            async for chunk in storage.read("videos/v/a", 0, 4 * _MIB):
                return chunk
            raise AssertionError("nothing was read")

        assert len(asyncio.run(first_chunk())) > 0

    def test_a_missing_object_says_so(self, storage: ObjectStorage, tmp_path: Path) -> None:
        missing = "videos/v/nothing"

        with pytest.raises(ObjectMissing):
            storage.stat(missing)
        with pytest.raises(ObjectMissing):
            storage.fetch(missing, tmp_path / "back")
        with pytest.raises(ObjectMissing):
            storage.copy(missing, "videos/v/copy")
        with pytest.raises(ObjectMissing):
            _read(storage, missing, 0, 1)
        with pytest.raises(ObjectMissing):
            _read(storage, missing, 0, 0)
        assert not (tmp_path / "back").exists()
        assert list(storage.list_objects("")) == []

    def test_errors_name_no_path(self, storage: ObjectStorage, tmp_path: Path) -> None:
        with pytest.raises(ObjectMissing) as missing:
            storage.stat("videos/secret-id/a")
        with pytest.raises(StorageError) as gone:
            storage.put("videos/v/a", tmp_path / "no-such-file")

        assert not isinstance(gone.value, ObjectMissing)
        for message in (missing.value.message, gone.value.message):
            assert "secret-id" not in message
            assert str(tmp_path) not in message
            assert "/" not in message

    def test_deleting_is_final_and_repeatable(self, storage: ObjectStorage, tmp_path: Path) -> None:
        storage.put("videos/v/a", _file(tmp_path, b"x"))

        storage.delete("videos/v/a")
        storage.delete("videos/v/a")

        with pytest.raises(ObjectMissing):
            storage.stat("videos/v/a")

    def test_a_copy_outlives_its_original(self, storage: ObjectStorage, tmp_path: Path) -> None:
        storage.put("videos/v/a", _file(tmp_path, b"shared"))

        storage.copy("videos/v/a", "videos/w/inputs/a")
        storage.delete("videos/v/a")

        assert _read(storage, "videos/w/inputs/a", 0, 6) == [b"shared"]

    def test_replacing_the_original_leaves_the_copy(
        self, storage: ObjectStorage, tmp_path: Path
    ) -> None:
        storage.put("videos/v/a", _file(tmp_path, b"first"))
        storage.copy("videos/v/a", "videos/w/a")

        storage.put("videos/v/a", _file(tmp_path, b"other"))

        assert _read(storage, "videos/w/a", 0, 5) == [b"first"]
        assert _read(storage, "videos/v/a", 0, 5) == [b"other"]

    def test_a_copy_is_as_new_as_its_making(self, storage: ObjectStorage, tmp_path: Path) -> None:
        original = storage.put("videos/v/a", _file(tmp_path, b"x"))

        storage.copy("videos/v/a", "videos/w/a")

        assert storage.stat("videos/w/a").modified_at >= original.modified_at

    def test_a_prefix_is_deleted_and_only_that(
        self, storage: ObjectStorage, tmp_path: Path
    ) -> None:
        content = _file(tmp_path, b"x")
        for key in ("videos/v/a", "videos/v/deep/er/b", "videos/vv/a", "files/f/content"):
            storage.put(key, content)

        assert storage.delete_prefix("videos/v/") == 2
        assert storage.delete_prefix("videos/v/") == 0
        assert {found.key for found in storage.list_objects("")} == {
            "videos/vv/a",
            "files/f/content",
        }

    def test_a_prefix_must_end_in_a_slash(self, storage: ObjectStorage, tmp_path: Path) -> None:
        storage.put("videos/v/a", _file(tmp_path, b"x"))

        with pytest.raises(ValueError, match="slash"):
            storage.delete_prefix("videos/v")
        with pytest.raises(ValueError, match="slash"):
            storage.delete_prefix("")

        assert storage.stat("videos/v/a").size_bytes == 1

    def test_lists_more_than_a_page(self, storage: ObjectStorage, tmp_path: Path) -> None:
        content = _file(tmp_path, b"x")
        keys = {f"files/{index}/content" for index in range(120)}
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(storage.put, keys, itertools.repeat(content)))

        assert {found.key for found in storage.list_objects("files/")} == keys
        assert storage.delete_prefix("files/") == 120

    def test_threads_may_store_and_delete_side_by_side(
        self, storage: ObjectStorage, tmp_path: Path
    ) -> None:
        content = _file(tmp_path, b"x" * 1000)

        def cycle(index: int) -> int:
            for turn in range(6):
                storage.put(f"videos/v/{index}/{turn}", content)
                storage.delete_prefix(f"videos/v/{index}/")
            storage.put(f"videos/v/{index}/last", content)
            return storage.stat(f"videos/v/{index}/last").size_bytes

        with ThreadPoolExecutor(8) as threads:
            assert set(threads.map(cycle, range(8))) == {1000}

    def test_its_own_check_passes_and_leaves_nothing(self, storage: ObjectStorage) -> None:
        storage.check()

        assert list(storage.list_objects("")) == []
