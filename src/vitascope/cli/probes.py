"""What `vitascope check` tries: each part of a server, for itself."""

import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from urllib.parse import urlsplit

from vitascope.bootstrap import (
    check_address,
    create_folders,
    open_sandbox,
    open_storage,
    open_store,
)
from vitascope.config import Settings
from vitascope.engines.diffusers.choice import Choice
from vitascope.errors import ConfigError, VitascopeError
from vitascope.machine import DIFFUSERS, choose_models, open_catalog, runner_environ
from vitascope.runner.process import RunnerProcess


@dataclass(frozen=True, slots=True, kw_only=True)
class Probed:
    """One part, and how it is. `message` has the reason of a failure."""

    part: str
    ok: bool
    message: str


def probe_all(settings: Settings) -> Iterator[Probed]:
    """Try every part in turn; later ones also when earlier ones failed."""
    choice = cache(partial(choose_models, settings))
    probes: list[tuple[str, Callable[[Settings], str]]] = [
        ("address", _address),
        ("data folder", _data_folder),
        ("store", _store),
        ("storage", _storage),
        ("sandbox", _sandbox),
        ("models", partial(_models, choice=choice)),
    ]
    probes += [
        (
            f"engine {name}",
            partial(_neural, choice=choice) if name == DIFFUSERS else partial(_engine, engine=name),
        )
        for name in settings.engines
    ]
    for part, probe in probes:
        try:
            yield Probed(part=part, ok=True, message=probe(settings))
        except VitascopeError as error:
            yield Probed(part=part, ok=False, message=_reason(error, settings))


def _reason(error: VitascopeError, settings: Settings) -> str:
    """The message, and the first words of its cause: who runs `check` may know."""
    cause = str(error.__cause__ or "").strip().splitlines()
    reason = f"{error.message} ({cause[0]})" if cause else error.message
    url = settings.store.url
    password = urlsplit(url.get_secret_value()).password if url is not None else None
    return reason.replace(password, "********") if password else reason


def _address(settings: Settings) -> str:
    check_address(settings)
    return "keys are needed" if settings.server.keys else "open to this machine alone"


def _data_folder(settings: Settings) -> str:
    create_folders(settings)
    return str(settings.data_dir.absolute())


def _store(settings: Settings) -> str:
    """Looks, and commits one small write, but never changes the schema: `serve` does."""
    if settings.store.url is None and not (settings.data_dir / "vitascope.db").exists():
        return "no database yet; serve makes it"
    with closing(open_store(settings)) as store:
        store.check()
        counts = store.counts()
    return f"{counts.queued} queued, {counts.in_progress} in progress"


def _storage(settings: Settings) -> str:
    open_storage(settings).check()
    return "written, read and deleted"


def _sandbox(settings: Settings) -> str:
    with tempfile.TemporaryDirectory(prefix="vitascope-check-") as folder:
        picture = Path(folder) / "picture.png"
        picture.write_bytes(_one_pixel())
        open_sandbox(settings).inspect_image(picture)
    return "decoded a picture"


def _models(settings: Settings, choice: Callable[[], Choice]) -> str:
    chosen = choice()
    offers = ", ".join(
        name if name == offer.capabilities.name else f"{name} → {offer.capabilities.name}"
        for name, offer in open_catalog(settings, chosen).offers()
    )
    return f"{offers}. {chosen.note}" if chosen.note else offers


def _engine(settings: Settings, engine: str) -> str:
    """Load it as a worker does, in a process of its own."""
    return _load(settings, engine, {})


def _neural(settings: Settings, choice: Callable[[], Choice]) -> str:
    """Load it on each GPU in turn. Not to be able to is a failure only for models that are named.

    Raises:
        ConfigError: a model that the settings name cannot be used.
    """
    chosen = choice()
    for name in settings.diffusers.models:
        if name in chosen.missing:
            raise ConfigError(f"diffusers.models: {name}: {chosen.missing[name]}")
    if not chosen.runners:
        return f"not used. {chosen.note}" if chosen.note else "not used"
    return "; ".join(
        _load(settings, DIFFUSERS, runner_environ(settings, runner, number))
        for number, runner in enumerate(chosen.runners)
    )


def _load(settings: Settings, engine: str, environ: Mapping[str, str]) -> str:
    with RunnerProcess(
        engine,
        load_timeout_s=settings.worker.load_timeout_s,
        stall_timeout_s=settings.worker.stall_timeout_s,
        cancel_grace_s=settings.worker.cancel_grace_s,
        environ=environ,
    ) as runner:
        runner.start()
        return ", ".join(f"{model} {revision}" for model, revision in runner.revisions.items())


def _one_pixel() -> bytes:
    """The smallest PNG: one grey pixel (PNG specification, 3rd edition, §11.2)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\x00\x80")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )
