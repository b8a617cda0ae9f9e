"""What the local folder promises beyond the contract of every storage."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vitascope.errors import ObjectMissing, StorageError
from vitascope.storage.local import LocalStorage

DIES_BEFORE_THE_NAME_IS_GIVEN = """
import os, sys
from pathlib import Path
from vitascope.storage.local import LocalStorage

root, content = Path(sys.argv[1]), Path(sys.argv[2])
LocalStorage(root, sync=lambda path: os.kill(os.getpid(), 9)).put("videos/v/a", content)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "objects"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    path = tmp_path / "content"
    path.write_bytes(b"content")
    return path


def files_below(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def folders_below(root: Path) -> set[str]:
    staging = {"staging.tmp"}
    return {
        str(path.relative_to(root))
        for path in root.rglob("*")
        if path.is_dir() and path.relative_to(root).parts[0] not in staging
    }


def test_a_put_syncs_the_bytes_before_the_name_and_the_directories_after(
    root: Path, content: Path
) -> None:
    seen: list[tuple[Path, bool]] = []
    final = root / "videos/v/a"

    storage = LocalStorage(root, sync=lambda path: seen.append((path, final.exists())))
    storage.put("videos/v/a", content)

    staged, *directories = seen
    assert staged[0].parent.parent == root / "staging.tmp"
    assert staged[1] is False
    assert directories == [(root / "videos/v", True), (root / "videos", True), (root, True)]


def test_a_copy_is_a_hard_link(root: Path, content: Path) -> None:
    storage = LocalStorage(root)
    storage.put("videos/v/a", content)

    storage.copy("videos/v/a", "videos/w/inputs/a")

    assert os.path.samefile(root / "videos/v/a", root / "videos/w/inputs/a")


def test_a_copy_of_an_old_object_counts_as_new(root: Path, content: Path) -> None:
    storage = LocalStorage(root)
    os.utime(content, (1, 1))
    storage.put("videos/v/a", content)
    os.utime(root / "videos/v/a", (1_000_000_000, 1_000_000_000))

    storage.copy("videos/v/a", "videos/w/a")

    assert storage.stat("videos/w/a").modified_at > 1_700_000_000
    assert next(storage.list_objects("videos/w/")).modified_at > 1_700_000_000


def test_deleting_removes_directories_that_became_empty(root: Path, content: Path) -> None:
    storage = LocalStorage(root)
    for key in ("videos/v/inputs/a", "videos/v/attempts/1/b", "videos/w/a", "files/f/content"):
        storage.put(key, content)
    (root / "videos/v/attempts/2/left by a crash").mkdir(parents=True)

    storage.delete("files/f/content")
    storage.delete_prefix("videos/v/")

    assert folders_below(root) == {"videos", "videos/w"}


def test_what_a_killed_process_left_half_is_never_seen_and_swept(root: Path, content: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-c", DIES_BEFORE_THE_NAME_IS_GIVEN, str(root), str(content)], timeout=60
    )
    assert died.returncode == -9
    assert len(files_below(root)) == 1

    storage = LocalStorage(root)

    assert files_below(root) == []
    assert list(storage.list_objects("")) == []
    with pytest.raises(ObjectMissing):
        storage.stat("videos/v/a")


def test_a_starting_neighbour_leaves_what_is_being_stored_alone(root: Path, content: Path) -> None:
    neighbours: list[LocalStorage] = []
    storage = LocalStorage(root, sync=lambda path: neighbours.append(LocalStorage(root)))

    storage.put("videos/v/a", content)

    assert len(neighbours) > 0
    assert storage.stat("videos/v/a").size_bytes == len(b"content")


def test_an_instance_leaves_no_staging_folder_behind(root: Path) -> None:
    storage = LocalStorage(root)
    assert len(list((root / "staging.tmp").iterdir())) == 1

    del storage

    assert list((root / "staging.tmp").iterdir()) == []


def test_a_full_disk_is_told_without_a_path_and_leaves_nothing(root: Path, content: Path) -> None:
    def full(path: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    with pytest.raises(StorageError, match="no space is left") as failure:
        LocalStorage(root, sync=full).put("videos/v/a", content)

    assert str(root) not in failure.value.message
    assert files_below(root) == []


def test_a_folder_that_cannot_be_made_is_told_without_a_path(tmp_path: Path, content: Path) -> None:
    with pytest.raises(StorageError, match="open its folder") as failure:
        LocalStorage(content / "below a file")

    assert str(tmp_path) not in failure.value.message
