"""Where a SQLite file may lie, and what is said of the places where it may not."""

from pathlib import Path

import pytest

from vitascope.errors import ConfigError
from vitascope.store.sql import SqlStore
from vitascope.store.sqlite_file import checked_sqlite_path


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite:///file:x?uri=true"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    with pytest.raises(ConfigError, match=r"store\.url.*in memory would be lost"):
        SqlStore(url)


@pytest.mark.parametrize("url", ["mysql://host/name", "postgresql+asyncpg://host/name"])
def test_another_database_is_refused_with_those_that_work(url: str) -> None:
    with pytest.raises(ConfigError, match=r"not supported.*sqlite:.*postgresql:"):
        SqlStore(url)


def test_a_url_that_is_none_is_refused_without_repeating_it() -> None:
    with pytest.raises(ConfigError) as refused:
        SqlStore("pass:word@host")

    assert "word" not in refused.value.message


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"directory.*name a file inside it"):
        SqlStore(f"sqlite:///{tmp_path}")


def test_a_missing_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="missing does not exist; create it"):
        SqlStore(f"sqlite:///{tmp_path}/missing/vitascope.db")


@pytest.mark.parametrize(
    ("kind", "refused"), [("nfs4", True), ("cifs", True), ("ext4", False), ("tmpfs", False)]
)
def test_a_network_file_system_is_refused(tmp_path: Path, kind: str, refused: bool) -> None:
    shared = tmp_path / "shared disk"
    shared.mkdir()
    point = str(shared).replace(" ", "\\040")
    mounts = f"/dev/sda / ext4 rw 0 0\nhost:/x {point} {kind} rw 0 0\n/dev/sdb /mnt ext4 rw 0 0\n"

    if not refused:
        assert shared / "v.db" == checked_sqlite_path(str(shared / "v.db"), mounts=mounts)
        return
    with pytest.raises(ConfigError, match=f"network file system \\({kind}\\).*local disk"):
        checked_sqlite_path(str(shared / "v.db"), mounts=mounts)


def test_a_local_disk_below_a_network_root_is_accepted(tmp_path: Path) -> None:
    mounts = f"host:/root / nfs rw 0 0\n/dev/sda {tmp_path} ext4 rw 0 0\n"

    assert tmp_path / "v.db" == checked_sqlite_path(str(tmp_path / "v.db"), mounts=mounts)
