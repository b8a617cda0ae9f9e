"""The routes below `/videos`, but for characters."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from vitascope.api import resources, wire
from vitascope.api.call import Bodies, idempotency_key_of, page_of, project_of
from vitascope.api.content import Download, serve
from vitascope.api.threads import Threads
from vitascope.errors import InvalidRequest
from vitascope.service import Service
from vitascope.video import Variant, Video

_MEDIA: Final = {
    Variant.VIDEO: ("video/mp4", "mp4"),
    Variant.THUMBNAIL: ("image/webp", "webp"),
    Variant.SPRITESHEET: ("image/jpeg", "jpg"),
}


class VideoRoutes:
    """Handlers; each reads the request, calls the service in a thread, writes the answer."""

    def __init__(
        self, service: Service, bodies: Bodies, threads: Threads, *, poll_after_ms: int
    ) -> None:
        self._videos = service.videos
        self._storage = service.storage
        self._bodies = bodies
        self._threads = threads
        # Clients read it with int(): it must be digits alone (contract §1.6).
        self._pending_headers = {"openai-poll-after-ms": str(poll_after_ms)}

    async def create(self, request: Request) -> Response:
        """`POST /videos`."""
        async with self._bodies.read(request, "input_reference") as fields:
            body = wire.parse(wire.CreateVideoBody, fields)
            asked = body.request(idempotency_key_of(request))
            # With nothing to fetch or copy it is one insert.
            is_quick = asked.reference is None and not asked.character_ids
            run = self._threads.quick if is_quick else self._threads.slow
            return self._answer(await run(self._videos.create, project_of(request), asked))

    async def edit(self, request: Request) -> Response:
        """`POST /videos/edits`."""
        return await self._edit(request, None)

    async def edit_by_path(self, request: Request) -> Response:
        """`POST /videos/{id}/edits`, as a cookbook once printed it (contract §4.2)."""
        return await self._edit(request, request.path_params["video_id"])

    async def _edit(self, request: Request, video_id: str | None) -> Response:
        async with self._bodies.read(request, "video") as fields:
            if video_id is not None:
                fields.setdefault("video", {"id": video_id})
            body = wire.parse(wire.EditVideoBody, fields)
            asked = body.request(idempotency_key_of(request))
            video = await self._threads.slow(self._videos.edit, project_of(request), asked)
            return self._answer(video)

    async def extend(self, request: Request) -> Response:
        """`POST /videos/extensions`."""
        async with self._bodies.read(request, "video") as fields:
            body = wire.parse(wire.ExtendVideoBody, fields)
            asked = body.request(idempotency_key_of(request))
            video = await self._threads.slow(self._videos.extend, project_of(request), asked)
            return self._answer(video)

    async def remix(self, request: Request) -> Response:
        """`POST /videos/{id}/remix`."""
        async with self._bodies.read(request) as fields:
            body = wire.parse(wire.RemixVideoBody, fields)
            asked = body.request(request.path_params["video_id"], idempotency_key_of(request))
            video = await self._threads.slow(self._videos.remix, project_of(request), asked)
            return self._answer(video)

    async def list_videos(self, request: Request) -> Response:
        """`GET /videos`."""
        after, limit, order = page_of(request, default_limit=20, max_limit=100)
        videos, has_more = await self._threads.read(
            self._videos.list_videos, project_of(request), after=after, limit=limit, order=order
        )
        data = [resources.video_resource(video) for video in videos]
        return resources.json_response(resources.list_resource(data, has_more=has_more))

    async def retrieve(self, request: Request) -> Response:
        """`GET /videos/{id}`."""
        video_id = request.path_params["video_id"]
        return self._answer(
            await self._threads.read(self._videos.get, project_of(request), video_id)
        )

    async def delete(self, request: Request) -> Response:
        """`DELETE /videos/{id}`."""
        video_id = request.path_params["video_id"]
        video = await self._threads.quick(self._videos.delete, project_of(request), video_id)
        return resources.json_response(resources.deleted_video_resource(video.id))

    async def content(self, request: Request) -> Response:
        """`GET` and `HEAD /videos/{id}/content`."""
        variant = _variant(request.query_params.get("variant"))
        found = await self._threads.read(
            self._videos.open_content, project_of(request), request.path_params["video_id"], variant
        )
        media_type, suffix = _MEDIA[variant]
        download = Download(
            key=found.file.key,
            size_bytes=found.file.size_bytes,
            etag=found.file.etag,
            media_type=media_type,
            filename=f"{found.video.id}.{suffix}",
        )
        return await serve(request, self._storage, download)

    def _answer(self, video: Video) -> Response:
        headers = None if video.status.is_final else self._pending_headers
        return resources.json_response(resources.video_resource(video), headers)


def _variant(text: str | None) -> Variant:
    try:
        return Variant(text or Variant.VIDEO)
    except ValueError as error:
        raise InvalidRequest(
            f"Invalid value: '{text}'. Supported values are: 'video', 'thumbnail', "
            "and 'spritesheet'.",
            param="variant",
        ) from error
