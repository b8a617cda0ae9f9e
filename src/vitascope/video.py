"""The video: the API resource and the one row behind it, with its words and legal moves.

Owns the records that pass between layers (all frozen) and the ids. Knows nothing of HTTP, SQL
or pixels.
"""

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Self, TypeAlias

Json: TypeAlias = Mapping[str, Any]
"""A JSON object. Values are what `json.loads` gives; nobody but its owner looks inside."""


class Status(StrEnum):
    """The four states of a video; there is no fifth on the wire (contract §1.5)."""

    QUEUED = "queued"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"

    @property
    def is_final(self) -> bool:
        """Whether the video will never change state again."""
        return self in (Status.COMPLETED, Status.FAILED)


LEGAL_MOVES: Final[Mapping[Status, frozenset[Status]]] = {
    Status.QUEUED: frozenset({Status.IN_PROGRESS}),
    Status.IN_PROGRESS: frozenset({Status.QUEUED, Status.COMPLETED, Status.FAILED}),
    Status.COMPLETED: frozenset(),
    Status.FAILED: frozenset(),
}
"""Every change of state that can happen (design §2); deletion is allowed in each."""


class Operation(StrEnum):
    """How a video is made."""

    CREATE = "create"
    EDIT = "edit"
    EXTEND = "extend"
    REMIX = "remix"


class Variant(StrEnum):
    """A downloadable file of a video, by the API's word for it."""

    VIDEO = "video"
    THUMBNAIL = "thumbnail"
    SPRITESHEET = "spritesheet"


@dataclass(frozen=True, slots=True)
class Size:
    """Delivered pixels. `str()` gives the API's form, width first: `1280x720`."""

    width: int
    height: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `WIDTHxHEIGHT`; raises ValueError for anything else."""
        width, _, height = text.partition("x")
        if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
            raise ValueError(f"{text!r} is not of the form WIDTHxHEIGHT")
        return cls(int(width), int(height))

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


SIZES: Final = tuple(
    Size.parse(text)
    for text in ("720x1280", "1280x720", "1024x1792", "1792x1024", "1080x1920", "1920x1080")
)
"""The six sizes of the API (contract §6)."""

SECONDS: Final = (4, 8, 12, 16, 20)
"""Lengths of one shot, in seconds (contract §6)."""

MAX_EXTENSIONS: Final = 6
"""How many times a video can be extended (contract §6)."""

MAX_TOTAL_SECONDS: Final = 120
"""Longest stitched video, in seconds (contract §6)."""

MAX_CHARACTERS: Final = 2
"""Characters in one video (contract §6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CharacterInput:
    """A character as one video uses it: its name in the prompt and the video's own copy of it."""

    id: str
    name: str
    key: str
    """Storage key of the normalised clip, below the video's own prefix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a video was given beside its prompt, as copies that it owns.

    All keys lie below the video's own prefix in storage, so that deleting a source later changes
    nothing (design §3).
    """

    first_frame: str | None = None
    """Key of a PNG of exactly the video's size."""
    source: str | None = None
    """Key of the clip to edit, extend or remix."""
    source_recipe: str | None = None
    """Key of the recipe (JSON) that the engine left beside the source, where it left one."""
    source_is_upload: bool = False
    """True for a client's own footage: untrusted, to be normalised in a sandbox before use."""
    characters: tuple[CharacterInput, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A finished file of a video in object storage."""

    key: str
    size_bytes: int
    etag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why a video failed: a stable `code` and a message that a person can act on."""

    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVideo:
    """All that the service knows of a video at its creation; the store adds the rest."""

    id: str
    project_id: str
    operation: Operation
    model: str
    """The model as the client named it; echoed on the wire."""
    engine: str
    engine_model: str
    """The engine's own name of the model; workers claim by it."""
    prompt: str
    seed: int
    size: Size
    seconds: int
    """Delivered length: for an extension the stitched total."""
    shot_seconds: int
    """New seconds to make; equals `seconds` but for an extension."""
    inputs: Inputs = field(default_factory=Inputs)
    negative_prompt: str | None = None
    settings: Json = field(default_factory=dict[str, Any])
    """Opt-in engine settings of the request: steps, guidance_scale, strength."""
    metadata: Json = field(default_factory=dict[str, Any])
    """The client's own words about the video; returned, never read."""
    priority: int = 0
    """-10..10, higher first within a project."""
    source_video_id: str | None = None
    extension_count: int = 0
    idempotency_key: str | None = None
    request_hash: str | None = None
    """Digest of the request, to refuse an idempotency key that comes back with another body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """One video as the store knows it. Times are unix seconds of the database's clock."""

    id: str
    sequence: int
    """Order of creation; the list is ordered by it, so equal timestamps stay stable."""
    project_id: str
    status: Status
    operation: Operation
    model: str
    engine: str
    engine_model: str
    model_revision: str | None
    """Revision of the model that made it; null until an attempt has finished."""
    prompt: str
    negative_prompt: str | None
    seed: int
    size: Size
    seconds: int
    shot_seconds: int
    inputs: Inputs
    settings: Json
    metadata: Json
    priority: int
    source_video_id: str | None
    extension_count: int
    created_at: float
    started_at: float | None
    """When the latest attempt began."""
    completed_at: float | None
    expires_at: float | None
    expired: bool
    """True once the files were dropped because their lifetime was over."""
    progress: int
    """0 while queued, 0..99 in progress, 100 only with `completed`; upward within an attempt."""
    phase: str | None
    attempt: int
    """Number of the latest attempt, from 1; 0 before the first."""
    lost_attempts: int
    """Attempts that ended without an answer; what the limit counts."""
    files: Mapping[Variant, StoredFile]
    recipe: str | None
    """Key of the recipe that the engine left."""
    timings: Json
    """Seconds of each phase of the finished attempt."""
    notes: Json
    """What the engine tells of the video, e.g. what it understood; returned under `vitascope`."""
    failure: Failure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """A worker's claim on a video. Every write of an attempt names it; `attempt` is the fence."""

    video_id: str
    attempt: int
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """A named subject cut from an uploaded clip, usable in prompts of its project."""

    id: str
    project_id: str
    name: str
    key: str
    """Storage key of the normalised clip."""
    created_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A client's file, for use by `file_id`."""

    id: str
    sequence: int
    project_id: str
    filename: str
    """As the client called it; only ever shown back, never part of a path."""
    purpose: str
    size_bytes: int
    key: str
    created_at: float
    expires_at: float | None


def new_video_id() -> str:
    """`video_` and 48 hex digits, the first eight the time, as the hosted service made them."""
    return f"video_{int(time.time()):08x}{secrets.token_hex(20)}"


def new_character_id() -> str:
    """`char_` and 32 hex digits."""
    return f"char_{secrets.token_hex(16)}"


def new_file_id() -> str:
    """`file-` and 24 hex digits."""
    return f"file-{secrets.token_hex(12)}"


def new_seed() -> int:
    """A seed for a video whose client gave none: 0..2**32-1."""
    return secrets.randbits(32)
