"""Where a SQLite file may lie: a local disk, in a directory that this process may write.

Owns the refusals, each with its remedy; opens nothing.
"""

import os
from pathlib import Path
from typing import Final

from vitascope.errors import ConfigError

_NETWORK_FILE_SYSTEMS: Final = frozenset(
    {"9p", "afs", "ceph", "cifs", "fuse.glusterfs", "fuse.sshfs", "lustre", "nfs", "nfs4", "smb3"}
)
_MOUNTS: Final = Path("/proc/self/mounts")


def checked_sqlite_path(database: str | None, *, mounts: str | None = None) -> Path:
    """The absolute path of the database file, when it can be one.

    Args:
        database: the path in the URL.
        mounts: the table of mounts, as Linux writes it; this machine's by default.

    Raises:
        ConfigError: no path, a directory, not writable, or on a network file system, where the
            locks and the shared memory of the write-ahead log do not work.
    """
    if not database or database == ":memory:" or database.startswith("file:"):
        raise ConfigError(
            "store.url names no file: videos in memory would be lost. Write "
            "sqlite:////path/to/vitascope.db, with four slashes for an absolute path."
        )
    path = Path(database).expanduser().absolute()
    if path.is_dir():
        raise ConfigError(f"store.url names the directory {path}; name a file inside it.")
    if not path.parent.is_dir():
        raise ConfigError(f"store.url: the directory {path.parent} does not exist; create it.")
    # SQLite writes its log beside the file, so the directory must be writable too.
    for place in (path.parent, path):
        if place.exists() and not os.access(place, os.W_OK):
            raise ConfigError(
                f"store.url: {place} is read-only for this user; allow writing, or choose another."
            )
    kind = _file_system(path.parent.resolve(), _read_mounts() if mounts is None else mounts)
    if kind in _NETWORK_FILE_SYSTEMS:
        raise ConfigError(
            f"store.url: {path} lies on a network file system ({kind}), where SQLite can lose "
            "data. Use a local disk, or PostgreSQL for more than one machine."
        )
    return path


def _read_mounts() -> str:
    """Empty where there is no such table, as on macOS: then nothing is refused for it."""
    return _MOUNTS.read_text(errors="replace") if _MOUNTS.exists() else ""


def _file_system(directory: Path, mounts: str) -> str | None:
    """Kind of the file system that holds `directory`: that of the deepest mount above it."""
    deepest: tuple[int, str] | None = None
    for line in mounts.splitlines():
        fields = line.split(" ")
        # proc(5): blanks in a mount point are written as octal escapes.
        point = Path(fields[1].replace("\\040", " "))
        if directory.is_relative_to(point) and (deepest is None or len(point.parts) >= deepest[0]):
            deepest = (len(point.parts), fields[2])
    return None if deepest is None else deepest[1]
