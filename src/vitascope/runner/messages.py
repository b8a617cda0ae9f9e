"""The protocol between a worker and its runner: fourteen messages, on one screen.

Parent to child: `Load`, `WarmUp`, `EndWarmUp`, `Render`, `Cancel`, `Close`. Child to parent:
`Loaded`, `Warmed`, `Advanced`, `Logged`, `Rendered`, `Finished`, `Stopped`, `Failed`. Large things
cross by path, never through the pipe. A child takes the next `Render` once it has answered
`Rendered`, `Stopped` or `Failed(is_fatal=False)`; after `Rendered` it owes a last answer of that
attempt, which may come while it renders the next one. At most one attempt is owed so.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from vitascope.clip import Shot
from vitascope.video import Json, Variant

AttemptName: TypeAlias = tuple[str, int]
"""A video's id and the number of an attempt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Load the engine; the first message, sent once."""

    engine: str
    """Entry point name, or `module:Class`."""
    kind: Literal["load"] = "load"


@dataclass(frozen=True, slots=True, kw_only=True)
class WarmUp:
    """Warm the engine up, while no video waits; `Warmed` is the answer."""

    kind: Literal["warm_up"] = "warm_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndWarmUp:
    """End the warm-up at its next report; without one, do nothing."""

    kind: Literal["end_warm_up"] = "end_warm_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Render:
    """Make the files of one attempt in `directory`, which exists and is empty."""

    video_id: str
    attempt: int
    shot: Shot
    directory: Path
    kind: Literal["render"] = "render"

    @property
    def of(self) -> AttemptName:
        """The attempt."""
        return self.video_id, self.attempt


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """Stop the attempt, in whichever stage it is; where it has ended, do nothing."""

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
    can_warm_up: bool = False
    kind: Literal["loaded"] = "loaded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Warmed:
    """The warm-up has ended: whole, broken off for a video, or by a `problem`, for an operator."""

    is_whole: bool
    problem: str | None = None
    kind: Literal["warmed"] = "warmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advanced:
    """How far: `percent` 0..99 of the attempt, and the phase it is in. Also a sign of life."""

    phase: str
    percent: int
    of: AttemptName | None = None
    """None while the engine is loaded or warmed up."""
    kind: Literal["advanced"] = "advanced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A line of the child's log, to be written by the parent with the attempt's ids."""

    level: str
    event: str
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    kind: Literal["logged"] = "logged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The engine is free: all frames are taken, and the files are finished beside it."""

    of: AttemptName
    kind: Literal["rendered"] = "rendered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """All files are whole, closed and in the attempt's directory."""

    of: AttemptName
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

    of: AttemptName
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
    of: AttemptName | None = None
    """None for the loading."""
    kind: Literal["failed"] = "failed"


Command: TypeAlias = Load | WarmUp | EndWarmUp | Render | Cancel | Close
Report: TypeAlias = Loaded | Warmed | Advanced | Logged | Rendered | Finished | Stopped | Failed
