"""The protocol between a worker and its runner: ten messages, on one screen.

Parent to child: `Load`, `Render`, `Cancel`, `Close`. Child to parent: `Loaded`, `Advanced`,
`Logged`, `Finished`, `Stopped`, `Failed`. Large things cross by path, never through the pipe.
A child that has answered `Finished`, `Stopped` or `Failed(is_fatal=False)` is ready for more.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from vitascope.clip import Shot
from vitascope.video import Json, Variant


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Load the engine; the first message, sent once."""

    engine: str
    """Entry point name, or `module:Class`."""
    kind: Literal["load"] = "load"


@dataclass(frozen=True, slots=True, kw_only=True)
class Render:
    """Make the files of one attempt in `directory`, which exists and is empty."""

    video_id: str
    attempt: int
    shot: Shot
    directory: Path
    kind: Literal["render"] = "render"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """Stop the attempt that is running; without one, do nothing."""

    video_id: str
    attempt: int
    kind: Literal["cancel"] = "cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Close:
    """Close the engine and end."""

    kind: Literal["close"] = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The engine is ready. `revisions` gives the revision of each of its models."""

    revisions: dict[str, str]
    kind: Literal["loaded"] = "loaded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advanced:
    """How far: `percent` 0..99 of the attempt, and the phase it is in. Also a sign of life."""

    phase: str
    percent: int
    kind: Literal["advanced"] = "advanced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A line of the child's log, to be written by the parent with the attempt's ids."""

    level: str
    event: str
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    kind: Literal["logged"] = "logged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """All files are whole, closed and in the attempt's directory."""

    files: dict[Variant, str]
    """File name of each variant, within the directory."""
    recipe: str | None
    """File name of the recipe, where the engine left one."""
    model_revision: str
    timings: Json
    """Seconds of each phase."""
    notes: Json
    kind: Literal["finished"] = "finished"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """The attempt was cancelled and left nothing behind."""

    kind: Literal["stopped"] = "stopped"


STORAGE_FAILED: Final = "storage_failed"
"""Code of a `Failed` that is the disk's fault; all others are those of `EngineError`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The attempt, or the loading, failed. `is_fatal`: this child is of no more use."""

    code: str
    message: str
    retry: bool
    is_fatal: bool = False
    kind: Literal["failed"] = "failed"


Command: TypeAlias = Load | Render | Cancel | Close
Report: TypeAlias = Loaded | Advanced | Logged | Finished | Stopped | Failed
