"""A real server on a real socket, with a real store and storage; only the engine is missing.

`LiveApi` plays the worker: it claims videos and completes, fails or expires them with real files.
"""

import asyncio
import socket
import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import uvicorn

from tests.api.engine import ALIASES, ENGINE
from tests.media_files import make_image, make_mp4
from vitascope.api.app import ApiLimits, create_app
from vitascope.api.connections import ConnectionLimits, Connections
from vitascope.api.health import ReadinessReason
from vitascope.api.protocol import HttpProtocol
from vitascope.engines.catalog import Catalog
from vitascope.media.sandbox import Sandbox
from vitascope.service import RemoteFetcher, Service, ServiceLimits
from vitascope.storage import keys
from vitascope.storage.base import ObjectStorage
from vitascope.storage.local import LocalStorage
from vitascope.store.base import Claim, Completion, Store
from vitascope.store.sql import SqlStore
from vitascope.video import Failure, StoredFile, Variant

TIMEOUT_S = 60
START_TIMEOUT_S = 30
MODELS = ("tiny", "tiny-plain")


@dataclass
class Clock:
    """Added to the database's time; moved by tests."""

    shift_s: float = 0.0


@dataclass
class Wakes:
    """How often the worker was woken."""

    count: int = 0

    def __call__(self) -> None:
        self.count += 1


@dataclass
class LiveApi:
    """A running server and the means to play its worker."""

    address: tuple[str, int]
    folder: Path
    store: SqlStore
    storage: ObjectStorage
    service: Service
    clock: Clock
    wakes: Wakes
    http: httpx2.Client
    connections: Connections
    files: dict[Variant, Path] = field(default_factory=dict)

    @property
    def base_url(self) -> str:
        """As a client is given it."""
        return f"http://{self.address[0]}:{self.address[1]}/v1"

    @property
    def scratch(self) -> Path:
        """Where uploads pass through."""
        return self.folder / "scratch"

    def create(self, prompt: str = "A calico cat playing a piano on stage", **more: Any) -> Any:
        """Queue a video by JSON; returns the resource."""
        answer = self.http.post("/v1/videos", json={"prompt": prompt, **more})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def get(self, video_id: str) -> Any:
        """The resource as it is now."""
        return self.http.get(f"/v1/videos/{video_id}").json()

    def claim(self, video_id: str) -> Claim:
        """Claim this very video; those that wait before it are completed on the way."""
        while (claim := self.store.claim("w/1", MODELS, lease_s=600)) is not None:
            if claim.video.id == video_id:
                return claim
            self._complete(claim, None)
        raise AssertionError(f"{video_id} is not queued")

    def complete(self, video_id: str, *, lifetime_s: float | None = None) -> Any:
        """Turn the video `completed`, with real files; returns the resource."""
        self._complete(self.claim(video_id), lifetime_s)
        return self.get(video_id)

    def completed(self, **fields: Any) -> Any:
        """A new completed video."""
        return self.complete(self.create(**fields)["id"])

    def fail(self, video_id: str) -> Any:
        """Turn the video `failed`."""
        failure = Failure(code="engine_died", message="The engine died three times.")
        self.store.fail(self.claim(video_id).lease, failure, timings={})
        return self.get(video_id)

    def expired(self) -> Any:
        """A completed video whose lifetime is over."""
        video = self.complete(self.create()["id"], lifetime_s=3600)
        self.clock.shift_s += 3601
        try:
            assert video["id"] in {old.id for old in self.store.expire(limit=100)}
        finally:
            self.clock.shift_s -= 3601
        return self.get(video["id"])

    def keys_of(self, video_id: str) -> set[str]:
        """What storage holds of the video."""
        return {found.key for found in self.storage.list_objects(keys.video_prefix(video_id))}

    def _complete(self, claim: Claim, lifetime_s: float | None) -> None:
        video_id, attempt = claim.lease.video_id, claim.lease.attempt
        stored = {
            variant: self.storage.put(keys.variant_key(video_id, attempt, variant), path)
            for variant, path in self.files.items()
        }
        recipe = self.folder / "recipe.json"
        recipe.write_text('{"spec": 1}')
        recipe_key = self.storage.put(keys.recipe_key(video_id, attempt), recipe).key
        completion = Completion(
            files={
                variant: StoredFile(key=found.key, size_bytes=found.size_bytes, etag=found.etag)
                for variant, found in stored.items()
            },
            model_revision="1",
            recipe=recipe_key,
            timings={"render": 0.5},
            notes={"understood": ["cat"]},
            lifetime_s=lifetime_s,
        )
        self.store.complete(claim.lease, completion)


def make_files(folder: Path) -> dict[Variant, Path]:
    """The three files of a finished video, small but real."""
    return {
        Variant.VIDEO: make_mp4(folder / "video.mp4", 128, 72, frames=12),
        Variant.THUMBNAIL: make_image(folder / "thumbnail.webp", "WEBP", 64, 36),
        Variant.SPRITESHEET: make_image(folder / "spritesheet.jpg", "JPEG", 128, 72),
    }


def always_ready() -> list[ReadinessReason]:
    """No reason not to be."""
    return []


@contextmanager
def serve_api(
    folder: Path,
    *,
    keys: Iterable[str] = (),
    limits: ApiLimits | None = None,
    connections: Connections | None = None,
    service_limits: ServiceLimits | None = None,
    fetcher: RemoteFetcher | None = None,
    readiness: Callable[[], Sequence[ReadinessReason]] = always_ready,
    model_states: Callable[[], Mapping[str, Mapping[str, str]]] = dict,
    wrap_store: Callable[[SqlStore], Store] = lambda store: store,
    wrap_storage: Callable[[ObjectStorage], ObjectStorage] = lambda storage: storage,
    protocol: type[HttpProtocol] = HttpProtocol,
) -> Generator[LiveApi]:
    """Run a server in a thread until the block ends. Parts can be given in place of the usual."""
    scratch = folder / "scratch"
    scratch.mkdir(parents=True)
    connections = connections or Connections(ConnectionLimits(max_open=1000, write_timeout_s=120))
    clock, wakes = Clock(), Wakes()
    store = SqlStore(f"sqlite:///{folder / 'videos.db'}", clock_shift_s=lambda: clock.shift_s)
    store.migrate()
    storage = wrap_storage(LocalStorage(folder / "objects"))
    service = Service(
        wrap_store(store),
        storage,
        Sandbox(),
        Catalog([ENGINE], ALIASES),
        fetcher or RemoteFetcher(),
        limits=service_limits or ServiceLimits(),
        scratch=scratch,
        wake=wakes,
    )
    app = create_app(
        service,
        keys=keys,
        limits=limits or ApiLimits(),
        connections=connections,
        readiness=readiness,
        model_states=model_states,
        scratch=scratch,
    )
    with _listening(app, protocol) as address:
        url = f"http://{address[0]}:{address[1]}"
        with httpx2.Client(base_url=url, timeout=TIMEOUT_S, trust_env=False) as http:
            yield LiveApi(address, folder, store, storage, service, clock, wakes, http, connections)
    store.close()


@contextmanager
def _listening(app: Any, protocol: type[HttpProtocol]) -> Generator[tuple[str, int]]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = _Server(
        uvicorn.Config(app, loop="uvloop", http=protocol, log_config=None, access_log=False)
    )
    thread = threading.Thread(
        target=lambda: asyncio.run(server.serve(sockets=[listener])), name="live-api"
    )
    thread.start()
    try:
        assert server.is_up.wait(START_TIMEOUT_S), "the server did not start"
        yield listener.getsockname()
    finally:
        server.should_exit = True
        thread.join(START_TIMEOUT_S)
        listener.close()
    assert not thread.is_alive()


class _Server(uvicorn.Server):
    """Says when it has started."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_up.set()
