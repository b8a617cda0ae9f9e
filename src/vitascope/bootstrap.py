"""The composition root: from settings to store, storage, engines, service, app and worker.

The one module that knows all parts. Nothing here runs anything: commands do.
"""

import fcntl
import ipaddress
import itertools
import os
import shutil
import socket
import sys
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import structlog

from vitascope.api.app import ApiLimits, create_app
from vitascope.api.border import Border
from vitascope.api.connections import ConnectionLimits, Connections, connections_within_files
from vitascope.api.health import ModelStates, ReadinessReason
from vitascope.config import Settings
from vitascope.engines.catalog import Catalog
from vitascope.engines.diffusers.choice import Choice
from vitascope.errors import ConfigError, StorageError, StoreError
from vitascope.machine import (
    choose_models,
    log_offers,
    log_placements,
    open_catalog,
    plan_slots,
)
from vitascope.media.sandbox import Sandbox, SandboxLimits
from vitascope.service import RemoteFetcher, Service, ServiceLimits
from vitascope.storage.local import LocalStorage
from vitascope.store.sql import SqlStore
from vitascope.upkeep.orphans import CheckpointSweep, OrphanSweep, ScratchSweep
from vitascope.upkeep.rescuer import Rescuer
from vitascope.upkeep.retention import Retention
from vitascope.upkeep.ticker import Ticker
from vitascope.worker.checkpoints import CheckpointSettings
from vitascope.worker.pool import Worker
from vitascope.worker.settings import WorkerSettings

_UPLOADS: Final = "uploads"
"""Folder below the data folder where uploads pass through."""

_RESCUE_S: Final = 5.0
"""Longest time between two looks for lost leases.

Leases that are short are looked at more often: every sleep of the machine that lets one lapse, at
least half of it long, is then long beside the interval, by which the rescuer knows it.
"""

BACKLOG: Final = 2048
"""Connections that may wait to be accepted."""


def database_url(settings: Settings) -> str:
    """The database that is configured, or the SQLite file in the data folder."""
    if settings.store.url is not None:
        return settings.store.url.get_secret_value()
    return f"sqlite:///{settings.data_dir.absolute() / 'vitascope.db'}"


def create_folders(settings: Settings) -> None:
    """Make the data folder, for its owner alone.

    Raises:
        ConfigError: it cannot be made or written.
    """
    for folder in (settings.data_dir, settings.data_dir / _UPLOADS):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError(
                f"data_dir: the folder {folder} cannot be made: {error.strerror}. Choose another "
                "by --data-dir or VITASCOPE_DATA_DIR."
            ) from error


class UploadFolder:
    """A folder of one server's own, where uploads pass through; on the disk of the storage.

    What a killed server left in it is dropped by the next that takes it. A lock tells the dead from
    the living.
    """

    def __init__(self, settings: Settings) -> None:
        """Take the first folder that is free. Raises ConfigError: it cannot be written."""
        try:
            self.folder, self._lock = _take_folder(settings.data_dir / _UPLOADS)
        except OSError as error:
            raise ConfigError(
                f"data_dir: cannot write to {settings.data_dir}: {error.strerror}."
            ) from error

    def close(self) -> None:
        """Drop what is in it and give it back."""
        shutil.rmtree(self.folder, ignore_errors=True)
        os.close(self._lock)


def _take_folder(parent: Path) -> tuple[Path, int]:
    for number in itertools.count():
        lock = os.open(parent / f"server-{number}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            continue
        folder = parent / f"server-{number}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        return folder, lock
    raise AssertionError  # count() never ends


def open_store(settings: Settings) -> SqlStore:
    """The store, without looking at it yet. Raises ConfigError: its URL is wrong."""
    return SqlStore(database_url(settings))


def open_storage(settings: Settings) -> LocalStorage:
    """The storage. Raises StorageError: its folder cannot be used."""
    return LocalStorage(settings.data_dir / "objects")


def open_sandbox(settings: Settings) -> Sandbox:
    """The one place where clients' media is decoded."""
    media = settings.media
    return Sandbox(
        SandboxLimits(
            memory_bytes=media.memory_bytes,
            quick_wall_s=media.image_timeout_s,
            film_wall_s=media.clip_timeout_s,
            max_image_pixels=media.max_image_pixels,
            max_frame_pixels=media.max_frame_pixels,
            max_seconds=media.max_clip_s,
            concurrency=media.concurrency,
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """The parts of one server process."""

    app: Border
    store: SqlStore
    uploads: UploadFolder

    def close(self) -> None:
        """Let go of the database and the folder. After the app has ended."""
        self.store.close()
        self.uploads.close()


def build_server(
    settings: Settings,
    *,
    wake: Callable[[], None],
    worker_reason: Callable[[], str | None],
    model_states: ModelStates = dict,
    choice: Choice | None = None,
) -> Server:
    """Bring the database up to date and put the server together.

    Args:
        settings: all of them.
        wake: tells the worker that there is something to do; must not block or raise.
        worker_reason: why the worker beside this server cannot work; None when all is well.
        model_states: what that worker says of each model; nothing where there is none.
        choice: the models of this machine; looked for without.

    Raises:
        ConfigError: a part cannot be had with these settings.
        StoreError, StorageError: a part does not work.
    """
    create_folders(settings)
    choice = choose_models(settings) if choice is None else choice
    catalog = open_catalog(settings, choice)
    storage = open_storage(settings)
    store = _open_migrated(settings)
    uploads = UploadFolder(settings)
    log_offers(settings, catalog, choice)

    def readiness() -> list[ReadinessReason]:
        reasons: list[ReadinessReason] = []
        for part, check in (("store", store.check), ("storage", storage.check)):
            try:
                check()
            except (StoreError, StorageError) as error:
                reasons.append(ReadinessReason(part=part, message=error.message))
        if not catalog.offers():
            message = choice.note or "This server has no model to make videos with."
            reasons.append(ReadinessReason(part="models", message=message))
        if (reason := worker_reason()) is not None:
            reasons.append(ReadinessReason(part="worker", message=reason))
        return reasons

    app = create_app(
        _build_service(settings, store, storage, catalog, scratch=uploads.folder, wake=wake),
        keys=[key.get_secret_value() for key in settings.server.keys],
        limits=ApiLimits(
            max_text_bytes=settings.server.max_text_bytes,
            max_upload_bytes=settings.server.max_upload_bytes,
            poll_after_ms=settings.server.poll_after_ms,
            # One is best where reads take no time (see `api/threads.py`); over a network they wait.
            read_threads=1 if settings.store.url is None else 8,
        ),
        connections=open_connections(settings),
        readiness=readiness,
        model_states=model_states,
        scratch=uploads.folder,
    )
    return Server(app=app, store=store, uploads=uploads)


def open_connections(settings: Settings) -> Connections:
    """Room for as many connections as are asked for, or as this process may have files for.

    Raises:
        ConfigError: it may have hardly any.
    """
    asked = settings.server.max_connections
    allowed = connections_within_files(asked)
    limits = ConnectionLimits(max_open=allowed, write_timeout_s=settings.server.write_timeout_s)
    if allowed < 2 * limits.spare:
        raise ConfigError(
            "server.max_connections: this process may have too few open files for a server. Raise "
            "the hard limit (`ulimit -Hn`, or LimitNOFILE of systemd)."
        )
    if allowed < asked:
        structlog.get_logger().warning("connections.limited", asked=asked, allowed=allowed)
    return Connections(limits)


def _build_service(
    settings: Settings,
    store: SqlStore,
    storage: LocalStorage,
    catalog: Catalog,
    *,
    scratch: Path,
    wake: Callable[[], None],
) -> Service:
    return Service(
        store,
        storage,
        open_sandbox(settings),
        catalog,
        RemoteFetcher(
            max_bytes=settings.references.fetch_max_bytes,
            timeout_s=settings.references.fetch_timeout_s,
        ),
        limits=ServiceLimits(
            max_queued=settings.queue.max_queued,
            is_reference_strict=settings.reference_fit == "strict",
            max_file_bytes=settings.server.max_upload_bytes,
        ),
        scratch=scratch,
        wake=wake,
    )


def _open_migrated(settings: Settings) -> SqlStore:
    store = open_store(settings)
    try:
        store.migrate()
    except BaseException:
        store.close()
        raise
    return store


@contextmanager
def open_worker(settings: Settings, *, on_status: Callable[[], None]) -> Generator[Worker]:
    """Bring the database up to date and put a worker together; it is not started.

    Args:
        settings: all of them.
        on_status: called when the worker's statuses have changed.

    Raises:
        ConfigError: a part cannot be had with these settings, or there is no slot.
        StoreError, StorageError: a part does not work.
    """
    if settings.worker.slots == 0:
        raise ConfigError("worker.slots: a worker needs at least one slot.")
    create_folders(settings)
    choice = choose_models(settings)
    catalog = open_catalog(settings, choice)
    log_placements(choice)
    storage = open_storage(settings)
    with closing(_open_migrated(settings)) as store:
        yield Worker(
            store=store,
            storage=storage,
            sandbox=open_sandbox(settings),
            catalog=catalog,
            slots=plan_slots(settings, choice, processor_count()),
            settings=_worker_settings(settings),
            data_dir=settings.data_dir,
            background=[_upkeep(settings, store, storage)],
            on_status=on_status,
        )


def _upkeep(settings: Settings, store: SqlStore, storage: LocalStorage) -> Ticker:
    """Every worker keeps house; what one does, another finds done."""
    return Ticker(
        [
            Rescuer(
                store,
                max_attempts=settings.queue.max_attempts,
                every_s=min(_RESCUE_S, settings.worker.lease_s / 6),
            ),
            Retention(store, storage, history_s=settings.retention.history_s),
            OrphanSweep(store, storage),
            ScratchSweep(settings.data_dir / "scratch"),
            CheckpointSweep(store, settings.data_dir / "checkpoints"),
        ]
    )


def processor_count() -> int:
    """Processors that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _worker_settings(settings: Settings) -> WorkerSettings:
    worker = settings.worker
    return WorkerSettings(
        lease_s=worker.lease_s,
        heartbeat_s=worker.heartbeat_s,
        load_timeout_s=worker.load_timeout_s,
        stall_timeout_s=worker.stall_timeout_s,
        cancel_grace_s=worker.cancel_grace_s,
        drain_s=worker.drain_s,
        checkpoints=CheckpointSettings(
            copy_s=worker.checkpoint_copy_s, most_bytes=worker.checkpoint_copy_bytes
        ),
        max_attempts=settings.queue.max_attempts,
        lifetime_s=settings.retention.asset_lifetime_s,
    )


def listen(settings: Settings) -> socket.socket:
    """Bind to the configured address.

    Raises:
        ConfigError: the address cannot be had, or would let anybody in.
    """
    check_address(settings)
    host, port = settings.server.host, settings.server.port
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise ConfigError(f"server.host: {host!r} is no address to listen on: {error}.") from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        raise ConfigError(
            f"server.port: cannot listen on {host} port {port}: {error.strerror}. Choose another "
            "port by --port; 0 picks a free one."
        ) from error
    return listener


def check_address(settings: Settings) -> None:
    """Raises ConfigError: the address would let anybody in."""
    host = settings.server.host
    if not settings.server.keys and not _is_loopback(host):
        raise ConfigError(
            f"server.host: without a key the server does not listen on {host}, where others could "
            "use it. Make a key with `vitascope keys generate` and set VITASCOPE_SERVER__KEYS to "
            "it (server.keys in the settings file), or listen on 127.0.0.1."
        )


def _is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
