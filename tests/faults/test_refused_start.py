"""A folder that cannot be written, or a full disk: refused at the start, in words that help."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.e2e.served import COMMAND_S, command, environment

_MOUNT = 'mount -t tmpfs -o size="$0" none "$1" || exit 99; shift; exec "$@"'
_NAMESPACES = (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"])
_SMALL_FILES = 'ulimit -f "$0"; exec "$@"'


def serve(
    data_dir: Path, prefix: Sequence[str] = (), **settings: str
) -> subprocess.CompletedProcess[str]:
    """Try to start a server; `prefix` is a command that runs another."""
    return subprocess.run(
        [*prefix, *command("serve", "--port", "0", "--data-dir", str(data_dir))],
        capture_output=True,
        text=True,
        env=environment(settings),
        timeout=COMMAND_S,
        check=False,
    )


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    # Nobody, not even root, makes folders here.
    ran = serve(Path("/proc/self/vitascope"))

    assert (ran.returncode, ran.stdout) == (10, "")
    assert ran.stderr.startswith("Error: data_dir: the folder /proc/self/vitascope cannot be made:")
    assert "--data-dir or VITASCOPE_DATA_DIR" in ran.stderr


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("something else")

    ran = serve(tmp_path / "data")

    assert (ran.returncode, ran.stdout) == (10, "")
    assert f"the folder {tmp_path / 'data'} cannot be made: File exists" in ran.stderr
    assert (tmp_path / "data").read_text() == "something else"


@pytest.mark.parametrize("size", ["4k", "16k", "64k"])
def test_a_full_disk_is_told_at_the_start(tmp_path: Path, size: str) -> None:
    """On a small disk of its own; where none can be mounted, files may not grow."""
    folder = tmp_path / "disk"
    folder.mkdir()
    for namespace in _NAMESPACES:
        ran = serve(folder / "data", [*namespace, "sh", "-c", _MOUNT, size, str(folder)])
        if "unshare" not in ran.stderr and ran.returncode != 99:
            break
    else:
        ran = serve(folder / "data", ["sh", "-c", _SMALL_FILES, size.removesuffix("k")])

    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("Error: The d")
    # SQLite's own words say which of its files it was that did not grow.
    assert "disk" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_database_that_is_not_there_is_told_with_its_own_words_and_without_its_password(
    tmp_path: Path,
) -> None:
    url = f"postgresql://somebody:hunter2hunter2@/videos?host={tmp_path}"

    ran = serve(tmp_path / "data", VITASCOPE_STORE__URL=url)

    assert (ran.returncode, ran.stdout) == (1, "")
    assert "The database cannot be reached" in ran.stderr
    assert "No such file or directory" in ran.stderr
    assert "hunter2" not in ran.stderr
