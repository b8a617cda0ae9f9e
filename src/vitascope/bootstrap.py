"""The composition root: from settings to store, storage, engines, service, app and worker.

The one module that knows all parts. Nothing here runs anything: commands do.
"""

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vitascope.api.app import ApiLimits, create_app
from vitascope.api.border import Border
from vitascope.api.health import ReadinessReason
from vitascope.config import Settings
from vitascope.engines.catalog import Catalog
from vitascope.errors import ConfigError, StorageError, StoreError
from vitascope.media.sandbox import Sandbox, SandboxLimits
from vitascope.service import RemoteFetcher, Service, ServiceLimits
from vitascope.storage.local import LocalStorage
from vitascope.store.sql import SqlStore

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
    for folder in (settings.data_dir, scratch_folder(settings)):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError(
                f"data_dir: the folder {folder} cannot be made: {error.strerror}. Choose another "
                "by --data-dir or VITASCOPE_DATA_DIR."
            ) from error


def scratch_folder(settings: Settings) -> Path:
    """Where files pass through; on the disk of the storage, so that they can be moved."""
    return settings.data_dir / "scratch"


def open_store(settings: Settings) -> SqlStore:
    """The store, without looking at it yet. Raises ConfigError: its URL is wrong."""
    return SqlStore(database_url(settings))


def open_storage(settings: Settings) -> LocalStorage:
    """The storage. Raises StorageError: its folder cannot be used."""
    return LocalStorage(settings.data_dir / "objects")


def open_catalog(settings: Settings) -> Catalog:
    """The engines and models. Raises ConfigError: one of them is not there."""
    return Catalog(settings.engines, settings.model_aliases)


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

    def close(self) -> None:
        """Let go of the database. After the app has ended."""
        self.store.close()


def build_server(
    settings: Settings,
    *,
    wake: Callable[[], None],
    worker_reason: Callable[[], str | None],
) -> Server:
    """Bring the database up to date and put the server together.

    Args:
        settings: all of them.
        wake: tells the worker that there is something to do; must not block or raise.
        worker_reason: why the worker beside this server cannot work; None when all is well.

    Raises:
        ConfigError: a part cannot be had with these settings.
        StoreError, StorageError: a part does not work.
    """
    create_folders(settings)
    catalog = open_catalog(settings)
    storage = open_storage(settings)
    store = open_store(settings)
    try:
        store.migrate()
    except BaseException:
        store.close()
        raise

    def readiness() -> list[ReadinessReason]:
        reasons: list[ReadinessReason] = []
        for part, check in (("store", store.check), ("storage", storage.check)):
            try:
                check()
            except (StoreError, StorageError) as error:
                reasons.append(ReadinessReason(part=part, message=error.message))
        if (reason := worker_reason()) is not None:
            reasons.append(ReadinessReason(part="worker", message=reason))
        return reasons

    app = create_app(
        _build_service(settings, store, storage, catalog, wake),
        keys=[key.get_secret_value() for key in settings.server.keys],
        limits=ApiLimits(
            max_text_bytes=settings.server.max_text_bytes,
            max_upload_bytes=settings.server.max_upload_bytes,
            poll_after_ms=settings.server.poll_after_ms,
        ),
        readiness=readiness,
        scratch=scratch_folder(settings),
    )
    return Server(app=app, store=store)


def _build_service(
    settings: Settings,
    store: SqlStore,
    storage: LocalStorage,
    catalog: Catalog,
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
            is_reference_strict=settings.references.fit == "strict",
            max_file_bytes=settings.server.max_upload_bytes,
        ),
        scratch=scratch_folder(settings),
        wake=wake,
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
