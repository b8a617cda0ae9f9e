"""Fetching weights from the Hugging Face Hub, by the hub's own client.

Owns what the client does not: bytes that were fetched are kept when a fetch is cut off, every file
is checked against the hub's hash before it gets its name, room on the disk is looked at first, and
every refusal says what to do. For the command line alone: no request and no runner comes here.
"""

import fcntl
import io
import os
import re
import shutil
import threading
from collections.abc import Callable, Generator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Protocol, Self

import vitascope
from vitascope.engines.diffusers.hub_errors import explaining
from vitascope.engines.diffusers.profiles.profile import Profile, Repository
from vitascope.engines.diffusers.shards import index_paths, unnamed_shards
from vitascope.engines.diffusers.weights import (
    Record,
    RecordedFile,
    WeightsFolder,
    fault_of,
    repositories_of,
    wanted_paths,
)
from vitascope.errors import (
    Cancelled,
    ConfigError,
    DiskFull,
    HubUnreachable,
    WeightsBusy,
    WeightsDamaged,
)

EXTRA: Final = "pip install 'vitascope[diffusers]'"

SPARE_BYTES: Final = 1024**3
"""Room on the disk that is left to everything else."""

_CONNECTIONS: Final = 4
"""Files that are fetched at the same time; one connection seldom fills the line."""

_LOCK_NAME: Final = ".lock"

_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_NEWEST: Final = "main"


class FetchProgress(Protocol):
    """What the command line shows meanwhile; called by several threads."""

    def begin(self, size_bytes: int, here_bytes: int) -> None:
        """All that is wanted, and how much of it is there already."""
        ...

    def advance(self, size_bytes: int) -> None:
        """So many bytes more are there; negative when some had to be given up."""
        ...

    def check(self, path: str) -> None:
        """A file has come and is being compared with its hash."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """One file to be fetched."""

    repository: Repository
    commit: str
    path: str
    file: RecordedFile


def free_bytes(folder: Path) -> int:
    """Room on the disk where `folder` is, or will be."""
    existing = next(each for each in (folder, *folder.parents) if each.exists())
    return shutil.disk_usage(existing).free


class Fetcher:
    """Brings a model's weights into the folder; one fetch at a time.

    Args:
        folder: where they go.
        endpoint: address of the hub; by default that of the client, `HF_ENDPOINT`.
        free: tells the room on a folder's disk.

    Raises:
        ConfigError: the extra is not installed.
    """

    def __init__(
        self,
        folder: WeightsFolder,
        *,
        endpoint: str | None = None,
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        try:
            from huggingface_hub import HfApi
            from huggingface_hub.utils import logging as hub_logging
        except ImportError as error:
            raise ConfigError(
                f"Fetching weights needs the extra `diffusers`, which is not installed: {EXTRA}"
            ) from error
        # Its warnings of each new try would go right through the bar; a failure is raised.
        hub_logging.set_verbosity_error()
        self._folder = folder
        self._free = free
        self._api = HfApi(
            endpoint=endpoint, library_name="vitascope", library_version=vitascope.__version__
        )

    def fetch(self, profile: Profile, progress: FetchProgress, *, update: bool = False) -> int:
        """Fetch what is missing of a model; gives the bytes that came.

        Fetched is the commit that the profile pins; where it names a branch, the one that the
        branch is at, to which later fetches keep.

        Args:
            profile: the model.
            progress: told how far it is.
            update: fetch the newest commit instead, which nobody has tried with this version.

        Raises:
            HubUnreachable, WeightsNotAllowed, WeightsRefused, WeightsBusy, DiskFull: as they say.
            WeightsDamaged: a file came that does not have the hub's hash; it is dropped.
        """
        with self._locks(profile):
            pieces: list[_Piece] = []
            for repository in repositories_of(profile):
                with explaining(repository):
                    record = self._record(profile, repository, update)
                pieces += [
                    _Piece(repository=repository, commit=record.commit, path=path, file=file)
                    for path in wanted_paths(repository, record.files)
                    for file in (record.files[path],)
                ]
            return self._fetch_all(pieces, progress)

    @contextmanager
    def _locks(self, profile: Profile) -> Generator[None]:
        held: list[int] = []
        try:
            for repository in repositories_of(profile):
                folder = self._folder.folder_of(repository)
                folder.mkdir(parents=True, exist_ok=True)
                held.append(lock_folder(folder))
            yield
        finally:
            for lock in held:
                os.close(lock)

    def _record(self, profile: Profile, repository: Repository, update: bool) -> Record:
        """What is recorded of a repository, or what the hub says now, which is then recorded."""
        record = self._folder.record_of(repository)
        is_asked = record is not None and repository.revision in (record.revision, record.commit)
        if record is not None and is_asked and not update:
            return record
        is_pinned = _COMMIT.fullmatch(repository.revision) is not None
        revision = _NEWEST if update and is_pinned else repository.revision
        info = self._api.model_info(repository.id, revision=revision)
        if info.sha is None:
            raise HubUnreachable(f"The hub does not say which commit {repository.id} is at.")
        if record is not None and record.commit == info.sha:
            files = record.files
        else:
            files = self._list(repository, info.sha)
        fresh = Record(
            repository=repository.id,
            revision=revision,
            commit=info.sha,
            licence=profile.licence.name,
            files=files,
        )
        self._drop_changed(repository, record, fresh)
        self._folder.write_record(repository, fresh)
        return fresh

    def _drop_changed(self, repository: Repository, old: Record | None, new: Record) -> None:
        """Files whose content is another at the new commit may have the same size."""
        for path, file in old.files.items() if old is not None else ():
            after = new.files.get(path)
            if after is None or after.content_id != file.content_id:
                (self._folder.folder_of(repository) / path).unlink(missing_ok=True)

    def _list(self, repository: Repository, commit: str) -> dict[str, RecordedFile]:
        from huggingface_hub.hf_api import RepoFile

        tree = self._api.list_repo_tree(repository.id, recursive=True, revision=commit)
        files = {
            entry.path: RecordedFile(
                size_bytes=entry.lfs.size if entry.lfs is not None else entry.size,
                sha256=entry.lfs.sha256 if entry.lfs is not None else None,
                git_sha1=entry.blob_id,
            )
            for entry in tree
            if isinstance(entry, RepoFile)
        }
        # Refuses before anything is written.
        for path in index_paths(wanted_paths(repository, files)):
            index = io.BytesIO()
            self._get(repository, commit, path, index)
            for shard in unnamed_shards(path, index.getvalue(), files):
                del files[shard]
        return files

    def _fetch_all(self, pieces: list[_Piece], progress: FetchProgress) -> int:
        missing = [piece for piece in pieces if not self._is_there(piece)]
        size_bytes = sum(piece.file.size_bytes for piece in pieces)
        needed_bytes = sum(
            piece.file.size_bytes
            - self._folder.resumable_bytes(piece.repository, piece.path, piece.file)
            for piece in missing
        )
        self._check_room(needed_bytes)
        progress.begin(size_bytes, size_bytes - needed_bytes)
        # Large ones first: the end is then not one long wait for the last of them.
        missing.sort(key=lambda piece: -piece.file.size_bytes)
        stop = threading.Event()
        with ThreadPoolExecutor(_CONNECTIONS, "fetch") as threads:
            futures = [threads.submit(self._fetch_one, each, progress, stop) for each in missing]
            try:
                ended, _ = wait(futures, return_when=FIRST_EXCEPTION)
            finally:
                stop.set()
                threads.shutdown(cancel_futures=True)
        for future in ended:
            future.result()
        return needed_bytes

    def _is_there(self, piece: _Piece) -> bool:
        path = self._folder.folder_of(piece.repository) / piece.path
        return path.is_file() and path.stat().st_size == piece.file.size_bytes

    def _check_room(self, needed_bytes: int) -> None:
        free = self._free(self._folder.root)
        if needed_bytes + SPARE_BYTES > free:
            raise DiskFull(
                f"There is no room for it: {gigabytes(needed_bytes)} are to be fetched, and "
                f"{self._folder.root} has {gigabytes(free)} free, of which 1 GB is to stay free. "
                "Make room, or choose another disk by the setting diffusers.weights_dir."
            )

    def _fetch_one(self, piece: _Piece, progress: FetchProgress, stop: threading.Event) -> None:
        """Fetch one file, check it, and give it its name."""
        folder = self._folder.folder_of(piece.repository)
        waiting = self._folder.incomplete_path(piece.repository, piece.path, piece.file)
        waiting.parent.mkdir(parents=True, exist_ok=True)
        with explaining(piece.repository):
            self._stream(piece, waiting, progress, stop)
        progress.check(piece.path)
        if (reason := fault_of(waiting, piece.file, _ignore)) is not None:
            waiting.unlink()
            progress.advance(-piece.file.size_bytes)
            raise WeightsDamaged(
                f"{piece.path} of {piece.repository.id} came, but {reason}. It was dropped: fetch "
                "the model again. If that does not help, something between here and the hub "
                "changes files."
            )
        target = folder / piece.path
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(waiting, target)

    def _stream(
        self, piece: _Piece, waiting: Path, progress: FetchProgress, stop: threading.Event
    ) -> None:
        """Go on from the bytes of an earlier try, to the end of the file."""
        with waiting.open("ab") as stream:
            if stream.tell() > piece.file.size_bytes:
                stream.truncate(0)
            resumed_bytes = stream.seek(0, os.SEEK_END)
            self._get(
                piece.repository,
                piece.commit,
                piece.path,
                stream,
                resume_size=resumed_bytes,
                expected_size=piece.file.size_bytes,
                tqdm_class=_meter(progress, stop, resumed_bytes),
            )
            stream.flush()
            os.fsync(stream.fileno())

    def _get(
        self, repository: Repository, commit: str, path: str, stream: BinaryIO, **how: Any
    ) -> None:
        """Write a file's content to a stream; `how` is the client's."""
        from huggingface_hub import hf_hub_url
        from huggingface_hub.file_download import http_get  # pyright: ignore[reportUnknownVariableType] # tqdm is untyped
        from huggingface_hub.utils import build_hf_headers  # pyright: ignore[reportUnknownVariableType] # partly typed

        url = hf_hub_url(repository.id, path, revision=commit, endpoint=self._api.endpoint)
        headers = build_hf_headers(library_name="vitascope", library_version=vitascope.__version__)
        # A compressed answer could not be gone on with.
        http_get(url, stream, headers={**headers, "Accept-Encoding": "identity"}, **how)


def lock_folder(folder: Path) -> int:
    """Take a repository's folder for one command; closing the descriptor gives it back.

    Raises:
        WeightsBusy: another command has it.
    """
    lock = os.open(folder / _LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise WeightsBusy(f"Another command works on {folder}. Wait until it has ended.") from None
    return lock


def gigabytes(size_bytes: int) -> str:
    """A size for people, in the units of the hub and of disks."""
    if size_bytes >= 10**9:
        return f"{size_bytes / 10**9:.1f} GB"
    return f"{size_bytes / 10**6:.1f} MB"


def _ignore(_size_bytes: int) -> None:
    """The check of one file is not counted."""


def _meter(progress: FetchProgress, stop: threading.Event, resumed_bytes: int) -> Any:
    """What the client takes for a progress bar: tells us, and lets a fetch be stopped."""

    class Meter:
        def __init__(self, *, initial: int = 0, **_told: object) -> None:
            """`initial` is less than was resumed from when the hub sends the file anew."""
            progress.advance(initial - resumed_bytes)

        def __enter__(self) -> Self:
            return self

        def __exit__(
            self,
            kind: type[BaseException] | None,
            error: BaseException | None,
            trace: TracebackType | None,
        ) -> None:
            """Nothing is held."""

        def update(self, size_bytes: int) -> None:
            if stop.is_set():
                raise Cancelled("The fetch was stopped.")
            progress.advance(size_bytes)

    return Meter
