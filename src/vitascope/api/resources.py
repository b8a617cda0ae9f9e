"""The resources of answers, as plain objects: built by hand, for they are on the hot path.

Their shapes are held to tests/api/schemas.
"""

from collections.abc import Sequence
from typing import Any

from pydantic_core import to_json
from starlette.responses import Response

from vitascope.service.models import Model
from vitascope.video import Character, File, Video


def json_response(body: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    """200 with a JSON body."""
    return Response(to_json(body), 200, headers, "application/json")


def video_resource(video: Video) -> dict[str, Any]:
    """The thirteen keys of contract §5.1, and ours under `vitascope`."""
    failure = video.failure
    return {
        "id": video.id,
        "object": "video",
        "created_at": int(video.created_at),
        "status": video.status.value,
        "completed_at": _whole(video.completed_at),
        "error": None if failure is None else {"code": failure.code, "message": failure.message},
        "expires_at": _whole(video.expires_at),
        "model": video.model,
        "progress": video.progress,
        "prompt": video.prompt,
        "remixed_from_video_id": video.source_video_id,
        "seconds": str(video.seconds),
        "size": str(video.size),
        "vitascope": {
            "operation": video.operation.value,
            "engine": video.engine,
            "engine_model": video.engine_model,
            "model_revision": video.model_revision,
            "seed": video.seed,
            "negative_prompt": video.negative_prompt,
            "settings": video.settings,
            "metadata": video.metadata,
            "priority": video.priority,
            "phase": video.phase,
            "attempt": video.attempt,
            "started_at": _whole(video.started_at),
            "timings": video.timings,
            "notes": video.notes,
        },
    }


def deleted_video_resource(video_id: str) -> dict[str, Any]:
    """What DELETE answers (contract §4.7)."""
    return {"id": video_id, "object": "video.deleted", "deleted": True}


def character_resource(character: Character) -> dict[str, Any]:
    """Contract §5.2: there is no `object`."""
    return {
        "id": character.id,
        "name": character.name,
        "created_at": int(character.created_at),
    }


def file_resource(file: File) -> dict[str, Any]:
    """Contract §8.1."""
    return {
        "id": file.id,
        "object": "file",
        "bytes": file.size_bytes,
        "created_at": int(file.created_at),
        "filename": file.filename,
        "purpose": file.purpose,
        "status": "processed",
        "status_details": None,
        "expires_at": _whole(file.expires_at),
    }


def deleted_file_resource(file_id: str) -> dict[str, Any]:
    """What DELETE answers (contract §8.1)."""
    return {"id": file_id, "object": "file", "deleted": True}


def model_resource(model: Model, created: int) -> dict[str, Any]:
    """Contract §8.2; what the model can do is ours, under `vitascope`."""
    can = model.capabilities
    return {
        "id": model.id,
        "object": "model",
        "created": created,
        "owned_by": can.owned_by,
        "vitascope": {
            "description": can.description,
            "is_neural": can.is_neural,
            "alias_of": can.name if model.is_alias else None,
            "note": model.note,
            "engine": model.engine,
            "revision": can.revision,
            "operations": sorted(can.operations),
            "sizes": [str(size) for size in can.sizes],
            "seconds": [str(seconds) for seconds in can.seconds],
            "frames_per_second": float(can.rate),
            "has_first_frame": can.has_first_frame,
            "max_characters": can.max_characters,
            "has_sound": can.has_sound,
            "settings": sorted(can.settings),
        },
    }


def list_resource(data: Sequence[dict[str, Any]], *, has_more: bool) -> dict[str, Any]:
    """A page by cursor (contract §4.5): ids are null on an empty one."""
    return {
        "object": "list",
        "data": list(data),
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": has_more,
    }


def _whole(moment: float | None) -> int | None:
    return None if moment is None else int(moment)
