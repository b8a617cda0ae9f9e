"""The routes of characters, files and models."""

import time

from starlette.requests import Request
from starlette.responses import Response

from vitascope.api import resources, wire
from vitascope.api.call import Bodies, page_of, project_of
from vitascope.api.content import Download, serve
from vitascope.api.threads import Threads
from vitascope.service import Service


class CharacterRoutes:
    """Handlers below `/videos/characters`."""

    def __init__(self, service: Service, bodies: Bodies, threads: Threads) -> None:
        self._characters = service.characters
        self._bodies = bodies
        self._threads = threads

    async def create(self, request: Request) -> Response:
        """`POST /videos/characters`."""
        async with self._bodies.read(request, "video") as fields:
            asked = wire.parse(wire.CreateCharacterBody, fields).request()
            character = await self._threads.slow(
                self._characters.create, project_of(request), asked
            )
            return resources.json_response(resources.character_resource(character))

    async def retrieve(self, request: Request) -> Response:
        """`GET /videos/characters/{id}`."""
        character = await self._threads.read(
            self._characters.get, project_of(request), request.path_params["character_id"]
        )
        return resources.json_response(resources.character_resource(character))


class FileRoutes:
    """Handlers below `/files`."""

    def __init__(self, service: Service, bodies: Bodies, threads: Threads) -> None:
        self._files = service.files
        self._storage = service.storage
        self._bodies = bodies
        self._threads = threads

    async def create(self, request: Request) -> Response:
        """`POST /files`."""
        async with self._bodies.read(request, "file") as fields:
            asked = wire.parse(wire.CreateFileBody, fields).request()
            file = await self._threads.slow(self._files.create, project_of(request), asked)
            return resources.json_response(resources.file_resource(file))

    async def list_files(self, request: Request) -> Response:
        """`GET /files`; pages are larger than those of videos, as on the hosted service."""
        after, limit, order = page_of(request, default_limit=1000, max_limit=10_000)
        files, has_more = await self._threads.read(
            self._files.list_files,
            project_of(request),
            purpose=request.query_params.get("purpose") or None,
            after=after,
            limit=limit,
            order=order,
        )
        data = [resources.file_resource(file) for file in files]
        return resources.json_response(resources.list_resource(data, has_more=has_more))

    async def retrieve(self, request: Request) -> Response:
        """`GET /files/{id}`."""
        file = await self._threads.read(
            self._files.get, project_of(request), request.path_params["file_id"]
        )
        return resources.json_response(resources.file_resource(file))

    async def delete(self, request: Request) -> Response:
        """`DELETE /files/{id}`."""
        file = await self._threads.slow(
            self._files.delete, project_of(request), request.path_params["file_id"]
        )
        return resources.json_response(resources.deleted_file_resource(file.id))

    async def content(self, request: Request) -> Response:
        """`GET` and `HEAD /files/{id}/content`; its type is never believed, so never named."""
        file = await self._threads.read(
            self._files.get, project_of(request), request.path_params["file_id"]
        )
        stored = await self._threads.slow(self._storage.stat, file.key)
        download = Download(
            key=file.key,
            size_bytes=stored.size_bytes,
            etag=stored.etag,
            media_type="application/octet-stream",
            filename=file.id,
        )
        return await serve(request, self._storage, download)


class ModelRoutes:
    """Handlers below `/models`."""

    def __init__(self, service: Service) -> None:
        self._models = service.models
        self._created = int(time.time())

    async def list_models(self, _request: Request) -> Response:
        """`GET /models`."""
        models = self._models.list_models()
        data = [resources.model_resource(model, self._created) for model in models]
        return resources.json_response(resources.list_resource(data, has_more=False))

    async def retrieve(self, request: Request) -> Response:
        """`GET /models/{id}`."""
        model = self._models.get(request.path_params["model"])
        return resources.json_response(resources.model_resource(model, self._created))
