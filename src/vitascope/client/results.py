"""What the API answers, as frozen records (contract §5 and §8).

Each keeps the whole answer in `raw`, so that a field which this version does not know is not lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Self, TypeAlias, TypeVar

Json: TypeAlias = Mapping[str, Any]
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """A video. Times are unix seconds."""

    id: str
    status: str
    """`queued`, `in_progress`, `completed` or `failed`."""
    model: str
    progress: int
    """0..100."""
    prompt: str | None
    seconds: str
    size: str
    created_at: int
    completed_at: int | None
    expires_at: int | None
    remixed_from_video_id: str | None
    error_code: str | None
    error_message: str | None
    poll_after_ms: int | None
    """When the server wants to be asked again; null in lists and once finished."""
    raw: Json

    @property
    def is_final(self) -> bool:
        """Whether it will never change again."""
        return self.status not in ("queued", "in_progress")

    @classmethod
    def read(cls, raw: Json, poll_after_ms: int | None = None) -> Self:
        """Raises KeyError, TypeError or ValueError: not a video."""
        error: Json = raw.get("error") or {}
        return cls(
            id=raw["id"],
            status=raw["status"],
            model=raw["model"],
            progress=int(raw.get("progress") or 0),
            prompt=raw.get("prompt"),
            seconds=str(raw["seconds"]),
            size=raw["size"],
            created_at=raw["created_at"],
            completed_at=raw.get("completed_at"),
            expires_at=raw.get("expires_at"),
            remixed_from_video_id=raw.get("remixed_from_video_id"),
            error_code=error.get("code"),
            error_message=error.get("message"),
            poll_after_ms=poll_after_ms,
            raw=raw,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """A named subject cut from an uploaded clip."""

    id: str
    name: str
    created_at: int
    raw: Json

    @classmethod
    def read(cls, raw: Json) -> Self:
        """Raises KeyError or TypeError: not a character."""
        return cls(id=raw["id"], name=raw["name"], created_at=raw["created_at"], raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A client's file, for use by its id."""

    id: str
    filename: str
    purpose: str
    size_bytes: int
    created_at: int
    raw: Json

    @classmethod
    def read(cls, raw: Json) -> Self:
        """Raises KeyError or TypeError: not a file."""
        return cls(
            id=raw["id"],
            filename=raw["filename"],
            purpose=raw["purpose"],
            size_bytes=raw["bytes"],
            created_at=raw["created_at"],
            raw=raw,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model that the server can make videos with."""

    id: str
    owned_by: str
    raw: Json

    @classmethod
    def read(cls, raw: Json) -> Self:
        """Raises KeyError or TypeError: not a model."""
        return cls(id=raw["id"], owned_by=raw["owned_by"], raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """The answer to a deletion."""

    id: str
    deleted: bool
    raw: Json

    @classmethod
    def read(cls, raw: Json) -> Self:
        """Raises KeyError or TypeError: not the answer to a deletion."""
        return cls(id=raw["id"], deleted=raw["deleted"], raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T_co]):
    """One page of a list; `last_id` is the `after` of the next."""

    data: tuple[T_co, ...]
    has_more: bool
    last_id: str | None
    raw: Json
