"""The folder of weights: what lies on this machine's disk, and whether it is whole.

Owns the layout (one folder a repository, with a record of what the hub said at the commit that was
fetched), the rule which files of a repository are wanted, and the look at what is there. Reads the
disk alone, never the network: `fetch` brings files in. A file appears under its own name only when
it is whole and has the hash that the hub gave, so presence by size is enough for daily use.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Final

from pydantic import TypeAdapter, ValidationError

from vitascope.engines.diffusers.profiles.profile import Profile, Repository
from vitascope.errors import WeightsDamaged, WeightsRefused

RECORD_NAME: Final = ".vitascope.json"
INCOMPLETE_NAME: Final = ".incomplete"
"""Folder, within a repository's, of files that are not whole yet."""

_WEIGHTS: Final = ".safetensors"
_PLAIN: Final = frozenset({".json", ".txt", ".model", ".jinja"})
"""Ends of files that only hold data: configurations, vocabularies, templates."""

_TERMS: Final = ("LICENSE*", "NOTICE*")
"""What a repository says of its terms comes along."""

_READ_BYTES: Final = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedFile:
    """One file of a repository, as the hub described it."""

    size_bytes: int
    sha256: str | None
    """None for small files, which the hub keeps in git itself."""
    git_sha1: str
    """Hash of the git object: of the content where `sha256` is None, else of a pointer to it."""

    @property
    def content_id(self) -> str:
        """What names the content."""
        return self.sha256 or self.git_sha1


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What was fetched from one repository, kept beside the files."""

    repository: str
    revision: str
    """What was asked for: a branch or a commit."""
    commit: str
    licence: str
    """Name of the licence under which it was fetched, accepted where that is asked."""
    files: Mapping[str, RecordedFile]
    """All files of the commit that may be wanted, by path; fetched or not."""


class Presence(StrEnum):
    """How much of a model's weights is there."""

    ABSENT = "absent"
    PARTIAL = "partial"
    PRESENT = "present"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsState:
    """What is there of one model's weights."""

    presence: Presence
    size_bytes: int
    """Of all that is wanted: by the record, or by the profile where there is none."""
    here_bytes: int
    """Of what is there, files that are not whole yet included."""
    commit: str | None
    """Of the model's own repository; None when nothing was fetched."""
    folders: Mapping[str, Path]
    """Where each repository of the profile lies, or would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One file that is not as recorded."""

    path: Path
    reason: str


_RECORDS: Final = TypeAdapter(Record)


def repositories_of(profile: Profile) -> tuple[Repository, ...]:
    """All that a model needs: its own repository first."""
    return (profile.repository, *profile.further_repositories)


def wanted_paths(repository: Repository, paths: Iterable[str]) -> list[str]:
    """Which of a repository's files a model needs, sorted.

    Only safetensors and plain data: everything else can carry code that runs when it is read.

    Raises:
        WeightsRefused: a component with weights has none as safetensors, or a path leaves the
            repository.
    """
    wanted: list[str] = []
    pickled: dict[str, list[str]] = {}
    filled: set[str] = set()
    for path in sorted(paths):
        component = _component_of(repository, path)
        suffix = PurePosixPath(path).suffix
        if component is None:
            if any(fnmatchcase(path, pattern) for pattern in (*repository.files, *_TERMS)):
                wanted.append(_checked(path))
        elif suffix == _WEIGHTS or suffix in _PLAIN:
            wanted.append(_checked(path))
            if suffix == _WEIGHTS:
                filled.add(component)
        else:
            pickled.setdefault(component, []).append(path)
    for component in repository.components:
        if component.parameters > 0 and component.name not in filled:
            raise _no_weights(repository, component.name, pickled.get(component.name, []))
    return wanted


def _component_of(repository: Repository, path: str) -> str | None:
    folder = str(PurePosixPath(path).parent)
    for component in repository.components:
        if folder == component.name or folder.startswith(f"{component.name}/"):
            return component.name
    return None


def _checked(path: str) -> str:
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or "\\" in path or pure.parts[0].startswith("."):
        raise WeightsRefused(f"The hub names a file {path!r}, which would leave the folder.")
    return path


def _no_weights(repository: Repository, component: str, others: list[str]) -> WeightsRefused:
    found = f" It has {', '.join(others[:3])}, which may run code when read." if others else ""
    return WeightsRefused(
        f"{repository.id} has no safetensors of its part {component!r} at this revision; nothing "
        f"else is loaded.{found}"
    )


class WeightsFolder:
    """The folder below which all weights lie; several servers and users may share it.

    Holds no state of its own: each call looks at the disk.
    """

    def __init__(self, root: Path) -> None:
        self.root: Final = root

    def folder_of(self, repository: Repository) -> Path:
        """Where a repository's files lie, or would."""
        return self.root / repository.id.replace("/", "--")

    def incomplete_path(self, repository: Repository, path: str, file: RecordedFile) -> Path:
        """Where a file waits until it is whole; another for each content that it may have."""
        name = f"{path.replace('/', '--')}.{file.content_id[:16]}"
        return self.folder_of(repository) / INCOMPLETE_NAME / name

    def resumable_bytes(self, repository: Repository, path: str, file: RecordedFile) -> int:
        """How much of a file that is not whole is there."""
        try:
            return self.incomplete_path(repository, path, file).stat().st_size
        except OSError:
            return 0

    def record_of(self, repository: Repository) -> Record | None:
        """What was fetched of it; None when nothing was.

        Raises:
            WeightsDamaged: the record cannot be read.
        """
        path = self.folder_of(repository) / RECORD_NAME
        try:
            return _RECORDS.validate_json(path.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValidationError) as error:
            raise WeightsDamaged(
                f"{path} cannot be read; remove it and fetch the model again."
            ) from error

    def write_record(self, repository: Repository, record: Record) -> None:
        """Replace the record, whole or not at all."""
        path = self.folder_of(repository) / RECORD_NAME
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_name(f".{path.name}.{os.getpid()}")
        aside.write_bytes(_RECORDS.dump_json(record, indent=1))
        os.replace(aside, path)

    def state_of(self, profile: Profile) -> WeightsState:
        """How much of a model is there, by the names and sizes of files.

        Raises:
            WeightsDamaged: a record cannot be read.
        """
        size_bytes = here_bytes = 0
        is_whole, is_begun, commit = True, False, None
        for repository in repositories_of(profile):
            record = self.record_of(repository)
            if record is None:
                is_whole = False
                size_bytes += repository.size_bytes
                continue
            is_begun = True
            if repository is profile.repository:
                commit = record.commit
            for name in wanted_paths(repository, record.files):
                file = record.files[name]
                size_bytes += file.size_bytes
                if _has_size(self.folder_of(repository) / name, file):
                    here_bytes += file.size_bytes
                else:
                    is_whole = False
                    here_bytes += self.resumable_bytes(repository, name, file)
        partial = Presence.PARTIAL if is_begun and here_bytes else Presence.ABSENT
        return WeightsState(
            presence=Presence.PRESENT if is_whole else partial,
            size_bytes=size_bytes,
            here_bytes=here_bytes,
            commit=commit,
            folders={each.id: self.folder_of(each) for each in repositories_of(profile)},
        )

    def verify(self, profile: Profile, on_bytes: Callable[[int], None]) -> list[Fault]:
        """Read every file of a model and compare it with its recorded hash.

        Args:
            profile: the model.
            on_bytes: told how many bytes were read, as they are.

        Raises:
            WeightsDamaged: a record cannot be read.
        """
        faults: list[Fault] = []
        for repository in repositories_of(profile):
            record = self.record_of(repository)
            if record is None:
                faults.append(Fault(path=self.folder_of(repository), reason="was never fetched"))
                continue
            for path, file in self._wanted(repository, record):
                if (reason := fault_of(path, file, on_bytes)) is not None:
                    faults.append(Fault(path=path, reason=reason))
        return faults

    def remove(self, profile: Profile, keep: Iterable[Profile]) -> int:
        """Delete a model's files; gives the bytes that were freed.

        Args:
            profile: the model.
            keep: other models; what they need of the same repositories stays.
        """
        kept = {path for other in keep for path in self._all_paths(other)}
        freed_bytes = 0
        for repository in repositories_of(profile):
            folder = self.folder_of(repository)
            record = self.record_of(repository)
            if record is None:
                continue
            for path, _ in self._wanted(repository, record):
                if path not in kept and path.is_file():
                    freed_bytes += path.stat().st_size
                    path.unlink()
            if not any(path.is_relative_to(folder) for path in kept):
                freed_bytes += _size_of(folder)
                shutil.rmtree(folder)
        return freed_bytes

    def _all_paths(self, profile: Profile) -> Iterator[Path]:
        for repository in repositories_of(profile):
            record = self.record_of(repository)
            if record is not None:
                yield from (path for path, _ in self._wanted(repository, record))

    def _wanted(
        self, repository: Repository, record: Record
    ) -> Iterator[tuple[Path, RecordedFile]]:
        folder = self.folder_of(repository)
        for path in wanted_paths(repository, record.files):
            yield folder / path, record.files[path]


def fault_of(path: Path, file: RecordedFile, on_bytes: Callable[[int], None]) -> str | None:
    """What is wrong with a file, in words that follow its name; None when nothing is."""
    if not path.is_file():
        return "is missing"
    size_bytes = path.stat().st_size
    if size_bytes != file.size_bytes:
        return f"has {size_bytes} bytes, but the hub recorded {file.size_bytes}"
    if _hash_of(path, file, on_bytes) != file.content_id:
        return "does not have the content that the hub recorded"
    return None


def _hash_of(path: Path, file: RecordedFile, on_bytes: Callable[[int], None]) -> str:
    """SHA-256 of the content, or, as git does it, SHA-1 of a header and the content."""
    if file.sha256 is not None:
        digest = hashlib.sha256()
    else:
        digest = hashlib.sha1(b"blob %d\0" % file.size_bytes, usedforsecurity=False)
    with path.open("rb") as stream:
        while block := stream.read(_READ_BYTES):
            digest.update(block)
            on_bytes(len(block))
    return digest.hexdigest()


def _has_size(path: Path, file: RecordedFile) -> bool:
    try:
        return path.stat().st_size == file.size_bytes
    except OSError:
        return False


def _size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
