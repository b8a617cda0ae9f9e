"""Who a worker is: a name that outlives it, and an incarnation that does not.

The name lets a restarted worker free at once what it held when it was killed, instead of waiting
for leases to run out. A lock on the name's file tells a dead predecessor from a living neighbour.
"""

import fcntl
import os
import secrets
import shutil
from pathlib import Path
from typing import Final

from vitascope.errors import ConfigError

_MOST_WORKERS: Final = 256


class WorkerIdentity:
    """A name of this data folder, taken for as long as this process lives.

    Args:
        data_dir: the worker's folder; `workers/`, `scratch/` and `checkpoints/` below it are used.

    Raises:
        ConfigError: the folder cannot be written, or all names are taken.
    """

    def __init__(self, data_dir: Path) -> None:
        try:
            self._fd, self.name = _take_name(data_dir / "workers")
            self.scratch: Final = data_dir / "scratch" / self.name
            """Folder for files in work; only this worker uses it, and it is empty at the start."""
            shutil.rmtree(self.scratch, ignore_errors=True)
            self.scratch.mkdir(parents=True, mode=0o700)
            self.checkpoints: Final = data_dir / "checkpoints"
            """Folder of this machine, a folder for each video that an engine left something of."""
            self.checkpoints.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise ConfigError(
                f"data_dir: the worker cannot write to {data_dir} ({error.strerror}); give it a "
                "folder of its own."
            ) from error
        self.owner: Final = f"{self.name}/{secrets.token_hex(8)}"
        """What this incarnation's leases say; `worker` of `QueueStore.release` is the name."""

    def close(self) -> None:
        """Give the name back; the next worker of this folder may take it."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        os.close(self._fd)


def _take_name(folder: Path) -> tuple[int, str]:
    """Lock the first free file of the folder; its content is the name, made once at random.

    Random, because two data folders, or two machines, on one database must not share names.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for number in range(_MOST_WORKERS):
        fd = os.open(folder / str(number), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            continue
        name = os.read(fd, 64).decode("ascii", "replace").strip()
        if not name.isalnum():
            name = f"worker{secrets.token_hex(6)}"
            os.ftruncate(fd, 0)
            os.pwrite(fd, name.encode("ascii"), 0)
            os.fsync(fd)
        return fd, name
    raise ConfigError(f"data_dir: {_MOST_WORKERS} workers already use {folder.parent}.")
