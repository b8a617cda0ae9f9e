"""The HTTP surface on one screen: the table of routes, and the application that serves them."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import Receive, Scope, Send

from vitascope.api.auth import Keys
from vitascope.api.body import MIB, BodyLimits
from vitascope.api.border import Border
from vitascope.api.call import Bodies
from vitascope.api.connections import Connections
from vitascope.api.health import Health, ModelStates, Readiness
from vitascope.api.library import CharacterRoutes, FileRoutes, ModelRoutes
from vitascope.api.metrics import Metrics
from vitascope.api.spool import Room
from vitascope.api.threads import Threads
from vitascope.api.videos import VideoRoutes
from vitascope.errors import MethodNotAllowed, NotFound
from vitascope.service import Service

_Handler: TypeAlias = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiLimits:
    """What one request may take, and how often clients are told to come back."""

    max_text_bytes: int = 32 * MIB
    """A JSON body, or the text parts of a form together."""
    max_upload_bytes: int = 512 * MIB
    """A whole body."""
    text_room_bytes: int = 64 * MIB
    """Large texts of all requests together that are in memory at the same time; the others wait on
    disk."""
    poll_after_ms: int = 1000
    read_threads: int = 1
    """Reads of the store at the same time; several where the database is across a network."""
    quick_threads: int = 16
    """Writes of the store at the same time."""
    slow_threads: int = 8
    """Requests with files at the same time."""


def create_app(
    service: Service,
    *,
    keys: Iterable[str],
    limits: ApiLimits,
    connections: Connections,
    readiness: Readiness,
    model_states: ModelStates,
    scratch: Path,
) -> Border:
    """The ASGI application, for one event loop; its threads end with its lifespan.

    Args:
        service: the use cases.
        keys: secrets that clients may send; none: any key is taken, from loopback alone.
        limits: what one request may take.
        connections: those of the server, which gets them as `connections` of the lifespan's state.
        readiness: gives the reasons for `/readyz`; blocks.
        model_states: gives what `/readyz` says of each model.
        scratch: existing folder for uploads on their way in.
    """
    threads = Threads(
        read=limits.read_threads, quick=limits.quick_threads, slow=limits.slow_threads
    )
    body_limits = BodyLimits(
        max_text_bytes=limits.max_text_bytes, max_upload_bytes=limits.max_upload_bytes
    )
    room = Room(limits.text_room_bytes)
    bodies = Bodies(limits=body_limits, room=room, scratch=scratch, threads=threads)
    videos = VideoRoutes(service, bodies, threads, poll_after_ms=limits.poll_after_ms)
    characters = CharacterRoutes(service, bodies, threads)
    files = FileRoutes(service, bodies, threads)
    models = ModelRoutes(service)
    health = Health(readiness, model_states, threads)
    metrics = Metrics(connections)
    # The first match wins. An id may hold a slash once it is decoded, hence `:path`.
    routes = [
        _path("/videos", GET=videos.list_videos, POST=videos.create),
        _path("/videos/characters", POST=characters.create),
        _path("/videos/characters/{character_id:path}", GET=characters.retrieve),
        _path("/videos/edits", POST=videos.edit),
        _path("/videos/extensions", POST=videos.extend),
        _path("/videos/{video_id:path}/content", GET=videos.content),
        _path("/videos/{video_id:path}/remix", POST=videos.remix),
        _path("/videos/{video_id:path}/edits", POST=videos.edit_by_path),
        _path("/videos/{video_id:path}", GET=videos.retrieve, DELETE=videos.delete),
        _path("/files", GET=files.list_files, POST=files.create),
        _path("/files/{file_id:path}/content", GET=files.content),
        _path("/files/{file_id:path}", GET=files.retrieve, DELETE=files.delete),
        _path("/models", GET=models.list_models),
        _path("/models/{model:path}", GET=models.retrieve),
        _path("/healthz", GET=health.live),
        _path("/readyz", GET=health.ready),
        _path("/metrics", GET=metrics.show),
    ]

    @asynccontextmanager
    async def lifespan(_app: object) -> AsyncGenerator[dict[str, Connections]]:
        yield {"connections": connections}
        threads.close()

    router = Router(routes, redirect_slashes=False, default=_unknown_route, lifespan=lifespan)
    return Border(router, Keys(keys))


class _Methods:
    """The handlers of one path by method. HEAD is GET without a body."""

    def __init__(self, handlers: Mapping[str, _Handler]) -> None:
        self._handlers = dict(handlers)
        if "GET" in handlers:
            self._handlers["HEAD"] = handlers["GET"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        handler = self._handlers.get(scope["method"])
        if handler is None:
            raise MethodNotAllowed(
                f"Method {scope['method']} is not allowed for {scope['path']}.",
                allow=tuple(self._handlers),
            )
        response = await handler(Request(scope, receive))
        await response(scope, receive, send)


def _path(path: str, **handlers: _Handler) -> Route:
    return Route(path, _Methods(handlers))


async def _unknown_route(scope: Scope, _receive: Receive, _send: Send) -> None:
    raise NotFound(
        f"Invalid URL ({scope['method']} {scope['path']}). docs/api.md lists the routes.",
        code="unknown_url",
    )
