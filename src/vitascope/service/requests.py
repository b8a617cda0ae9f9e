"""What the use cases are asked for: typed, still unchecked against what a model can do.

The API builds these from bodies; nothing here knows of HTTP. Uploads lie in the caller's scratch
folder and are the caller's to remove.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

from vitascope.video import Json

MAX_PROMPT_CHARS: Final = 32_000
"""Longest prompt (contract §4.1)."""

MAX_IMAGE_URL_CHARS: Final = 20_971_520
"""Longest `image_url`, which may be a data URL (contract §6)."""

MAX_CHARACTER_NAME_CHARS: Final = 80
"""Longest name of a character (contract §4.4)."""

DEFAULT_MODEL: Final = "sora-2"
"""The model of a request that names none (contract §4.1)."""

DEFAULT_SECONDS: Final = "4"
"""The length of a request that names none (contract §4.1)."""

DEFAULT_SIZE: Final = "720x1280"
"""The size of a request that names none (contract §4.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A client's file, already on disk. Its name and declared type are only ever shown back."""

    path: Path
    filename: str | None
    size_bytes: int


@dataclass(frozen=True, slots=True)
class ImageUrl:
    """An image behind an https URL, or within a data URL."""

    url: str


@dataclass(frozen=True, slots=True)
class FileId:
    """An image uploaded earlier."""

    id: str


@dataclass(frozen=True, slots=True)
class VideoId:
    """A video of the same project."""

    id: str


ImageSource: TypeAlias = Upload | ImageUrl | FileId
ClipSource: TypeAlias = Upload | VideoId


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """The opt-in fields of a self-hosted server (design §3)."""

    seed: int | None = None
    negative_prompt: str | None = None
    settings: Json = field(default_factory=dict[str, Any])
    metadata: Json = field(default_factory=dict[str, Any])
    priority: int = 0
    idempotency_key: str | None = None
    """From the `Idempotency-Key` header: the same key and request again give the same video."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateVideo:
    """A new video from a prompt."""

    prompt: str
    model: str | None = None
    seconds: str | None = None
    size: str | None = None
    reference: ImageSource | None = None
    character_ids: tuple[str, ...] = ()
    extras: Extras = field(default_factory=Extras)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditVideo:
    """The source, changed as the prompt asks; its shape and length stay."""

    prompt: str
    source: ClipSource
    model: str | None = None
    extras: Extras = field(default_factory=Extras)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendVideo:
    """The source, and `seconds` more of it."""

    prompt: str
    source: ClipSource
    seconds: str
    model: str | None = None
    extras: Extras = field(default_factory=Extras)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemixVideo:
    """The same scene under a new prompt."""

    prompt: str
    source_id: str
    extras: Extras = field(default_factory=Extras)


VideoRequest: TypeAlias = CreateVideo | EditVideo | ExtendVideo | RemixVideo


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateCharacter:
    """A named subject, to be cut from an uploaded clip."""

    name: str
    video: Upload


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateFile:
    """A file to keep, for use by its id."""

    upload: Upload
    purpose: str
    lifetime_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLimits:
    """What the operator allows."""

    max_queued: int = 1000
    """Videos that may wait; more are refused with `Busy`."""
    is_reference_strict: bool = False
    """Whether an image of another size is refused, as the hosted service did, not cropped."""
    max_file_bytes: int = 512 * 1024 * 1024
