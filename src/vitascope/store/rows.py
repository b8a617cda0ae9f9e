"""Rows and records: how a video, a character and a file lie in the columns of their tables.

Owns the JSON of the text columns. Knows nothing of statements or connections.
"""

import functools
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from vitascope.store.tables import CHARACTERS, FILES, VIDEOS
from vitascope.video import (
    Character,
    CharacterInput,
    Failure,
    File,
    Inputs,
    Json,
    NewVideo,
    Operation,
    Size,
    Status,
    StoredFile,
    Variant,
    Video,
)

EMPTY: Final = "{}"

_NO_INPUTS: Final = Inputs()

# A list of twenty asks for forty of these, and calling an enumeration takes ten times as long.
_STATUSES: Final = {status.value: status for status in Status}
_OPERATIONS: Final = {operation.value: operation for operation in Operation}

VIDEO_COLUMNS: Final = (
    VIDEOS.c.sequence,
    VIDEOS.c.id,
    VIDEOS.c.project_id,
    VIDEOS.c.status,
    VIDEOS.c.operation,
    VIDEOS.c.model,
    VIDEOS.c.engine,
    VIDEOS.c.engine_model,
    VIDEOS.c.model_revision,
    VIDEOS.c.prompt,
    VIDEOS.c.negative_prompt,
    VIDEOS.c.seed,
    VIDEOS.c.width,
    VIDEOS.c.height,
    VIDEOS.c.seconds,
    VIDEOS.c.shot_seconds,
    VIDEOS.c.inputs,
    VIDEOS.c.settings,
    VIDEOS.c.client_metadata,
    VIDEOS.c.priority,
    VIDEOS.c.source_video_id,
    VIDEOS.c.extension_count,
    VIDEOS.c.created_at,
    VIDEOS.c.started_at,
    VIDEOS.c.completed_at,
    VIDEOS.c.expires_at,
    VIDEOS.c.expired,
    VIDEOS.c.progress,
    VIDEOS.c.phase,
    VIDEOS.c.attempt,
    VIDEOS.c.lost_attempts,
    VIDEOS.c.files,
    VIDEOS.c.recipe,
    VIDEOS.c.timings,
    VIDEOS.c.notes,
    VIDEOS.c.failure_code,
    VIDEOS.c.failure_message,
)  # fmt: skip - laid out as where it is taken apart, below
"""What a `Video` is made from, in the order in which `video_from` takes it."""

CHARACTER_COLUMNS: Final = tuple(CHARACTERS.c)
"""What a `Character` is made from."""

FILE_COLUMNS: Final = (
    FILES.c.id,
    FILES.c.sequence,
    FILES.c.project_id,
    FILES.c.filename,
    FILES.c.purpose,
    FILES.c.size_bytes,
    FILES.c.key,
    FILES.c.created_at,
    FILES.c.expires_at,
)  # fmt: skip - laid out as where it is taken apart, below
"""What a `File` is made from."""


def dump(value: Json) -> str:
    """A JSON object as text, ASCII only: neither database chokes on what a client wrote."""
    return json.dumps(value, separators=(",", ":")) if value else EMPTY


def load(text: str) -> dict[str, Any]:
    """The object that `dump` wrote."""
    # Most are empty, and a page of the list has five of them in each of its rows.
    return {} if text == EMPTY else json.loads(text)


def dump_files(files: Mapping[Variant, StoredFile]) -> str:
    """The files of a video as text."""
    return dump(
        {
            str(variant): {"key": file.key, "size_bytes": file.size_bytes, "etag": file.etag}
            for variant, file in files.items()
        }
    )


@functools.lru_cache(maxsize=64)
def _size(width: int, height: int) -> Size:
    """One object for each size: there are few, and they never change."""
    return Size(width, height)


def _load_files(text: str) -> dict[Variant, StoredFile]:
    if text == EMPTY:
        return {}
    return {Variant(variant): StoredFile(**file) for variant, file in load(text).items()}


def _dump_inputs(inputs: Inputs) -> str:
    if inputs == _NO_INPUTS:
        return EMPTY
    return dump(
        {
            "first_frame": inputs.first_frame,
            "source": inputs.source,
            "source_recipe": inputs.source_recipe,
            "source_is_upload": inputs.source_is_upload,
            "characters": [
                {"id": character.id, "name": character.name, "key": character.key}
                for character in inputs.characters
            ],
        }
    )


def _load_inputs(text: str) -> Inputs:
    if text == EMPTY:
        return _NO_INPUTS
    fields = load(text)
    characters = tuple(CharacterInput(**character) for character in fields.pop("characters"))
    return Inputs(characters=characters, **fields)


def new_video_row(video: NewVideo, now: float) -> dict[str, Any]:
    """The row of a video that was just accepted, all but its sequence."""
    return {
        "id": video.id,
        "project_id": video.project_id,
        "status": Status.QUEUED.value,
        "operation": video.operation.value,
        "model": video.model,
        "engine": video.engine,
        "engine_model": video.engine_model,
        "prompt": video.prompt,
        "negative_prompt": video.negative_prompt,
        "seed": video.seed,
        "width": video.size.width,
        "height": video.size.height,
        "seconds": video.seconds,
        "shot_seconds": video.shot_seconds,
        "inputs": _dump_inputs(video.inputs),
        "settings": dump(video.settings),
        "client_metadata": dump(video.metadata),
        "priority": video.priority,
        "source_video_id": video.source_video_id,
        "extension_count": video.extension_count,
        "idempotency_key": video.idempotency_key,
        "request_hash": video.request_hash,
        "created_at": now,
        "available_at": 0.0,
        "expired": False,
        "progress": 0,
        "attempt": 0,
        "lost_attempts": 0,
        "files": EMPTY,
        "timings": EMPTY,
        "notes": EMPTY,
    }


def new_video(video: NewVideo, sequence: int, now: float) -> Video:
    """What reading that row back would give, without reading it."""
    return Video(
        id=video.id,
        sequence=sequence,
        project_id=video.project_id,
        status=Status.QUEUED,
        operation=video.operation,
        model=video.model,
        engine=video.engine,
        engine_model=video.engine_model,
        model_revision=None,
        prompt=video.prompt,
        negative_prompt=video.negative_prompt,
        seed=video.seed,
        size=video.size,
        seconds=video.seconds,
        shot_seconds=video.shot_seconds,
        inputs=video.inputs,
        settings=video.settings,
        metadata=video.metadata,
        priority=video.priority,
        source_video_id=video.source_video_id,
        extension_count=video.extension_count,
        created_at=now,
        started_at=None,
        completed_at=None,
        expires_at=None,
        expired=False,
        progress=0,
        phase=None,
        attempt=0,
        lost_attempts=0,
        files={},
        recipe=None,
        timings={},
        notes={},
        failure=None,
    )


def video_from(row: Sequence[Any]) -> Video:
    """The video of a row of `VIDEO_COLUMNS`."""
    (
        sequence,
        id_,
        project_id,
        status,
        operation,
        model,
        engine,
        engine_model,
        model_revision,
        prompt,
        negative_prompt,
        seed,
        width,
        height,
        seconds,
        shot_seconds,
        inputs,
        settings,
        metadata,
        priority,
        source_video_id,
        extension_count,
        created_at,
        started_at,
        completed_at,
        expires_at,
        expired,
        progress,
        phase,
        attempt,
        lost_attempts,
        files,
        recipe,
        timings,
        notes,
        failure_code,
        failure_message,
    ) = row  # fmt: skip - one name a line would hide that this is the order of VIDEO_COLUMNS
    return Video(
        id=id_,
        sequence=sequence,
        project_id=project_id,
        status=_STATUSES[status],
        operation=_OPERATIONS[operation],
        model=model,
        engine=engine,
        engine_model=engine_model,
        model_revision=model_revision,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        size=_size(width, height),
        seconds=seconds,
        shot_seconds=shot_seconds,
        inputs=_load_inputs(inputs),
        settings=load(settings),
        metadata=load(metadata),
        priority=priority,
        source_video_id=source_video_id,
        extension_count=extension_count,
        created_at=created_at,
        started_at=started_at,
        completed_at=completed_at,
        expires_at=expires_at,
        expired=bool(expired),
        progress=progress,
        phase=phase,
        attempt=attempt,
        lost_attempts=lost_attempts,
        files=_load_files(files),
        recipe=recipe,
        timings=load(timings),
        notes=load(notes),
        failure=None
        if failure_code is None
        else Failure(code=failure_code, message=failure_message),
    )


def character_from(row: Sequence[Any]) -> Character:
    """The character of a row of `CHARACTER_COLUMNS`."""
    id_, project_id, name, key, created_at = row
    return Character(id=id_, project_id=project_id, name=name, key=key, created_at=created_at)


def file_from(row: Sequence[Any]) -> File:
    """The file of a row of `FILE_COLUMNS`."""
    id_, sequence, project_id, filename, purpose, size_bytes, key, created_at, expires_at = row
    return File(
        id=id_,
        sequence=sequence,
        project_id=project_id,
        filename=filename,
        purpose=purpose,
        size_bytes=size_bytes,
        key=key,
        created_at=created_at,
        expires_at=expires_at,
    )
