"""The engine seam: what a model must be to stand behind the API.

An engine is a class, found by the entry point group `vitascope.engines`. Importing its module and
reading `models` must be cheap: the API process does both, so heavy imports (torch, av, numpy)
belong in `load` or below. `load` and `render` run in a runner process that holds one engine.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import ClassVar, Protocol, runtime_checkable

from vitascope.clip import Clip, Shot
from vitascope.video import SECONDS, SIZES, Operation, Size


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCapabilities:
    """What one model of an engine can make. What it lacks is refused at creation with a 400."""

    name: str
    """The engine's own name of the model; unique on a server."""
    revision: str
    """Changes whenever the same shot would give another clip; recorded with each video."""
    description: str
    """One sentence for people, returned by `GET /models`."""
    owned_by: str = "vitascope"
    is_neural: bool
    """False for a procedural renderer; returned by `GET /models`."""
    rate: Fraction
    """Frames a second of what it delivers."""
    operations: frozenset[Operation] = frozenset(Operation)
    """Without `EXTEND`, an extension is made by `CREATE` from the source's last frame."""
    sizes: tuple[Size, ...] = SIZES
    seconds: tuple[int, ...] = SECONDS
    longest_seconds: Mapping[Size, int] = field(default_factory=dict[Size, int])
    """Longest shot of each size whose length memory limits; 0: none of that size fits."""
    has_first_frame: bool = True
    max_characters: int = 0
    has_sound: bool
    settings: frozenset[str] = field(default_factory=frozenset[str])
    """Names of the opt-in request settings it reads: `steps`, `guidance_scale`, `strength`, …"""
    phase_weights: Mapping[str, float] = field(default_factory=dict[str, float])
    """Usual share of an attempt's time of each phase, in any unit; empty where not measured."""


class Progress(Protocol):
    """How an engine reports, from whichever of its threads; cheap enough to call for each frame."""

    def __call__(self, phase: str, fraction: float) -> None:
        """Say that `phase` is `fraction` (0..1) done.

        `phase` is one of the words of `PHASES`. Frames that are taken from the clip are counted
        by the runner, so an engine reports only what it does before its first frame.

        Raises:
            Cancelled: the work is to stop now. Let it pass.
        """
        ...


PHASES = ("load", "prepare", "denoise", "upsample", "render", "decode", "encode", "store")
"""The words for the parts of an attempt, in order; an engine uses those that it has."""


@runtime_checkable
class Engine(Protocol):
    """One engine. Constructed without arguments, used by one thread, one shot at a time."""

    name: ClassVar[str]
    models: ClassVar[tuple[ModelCapabilities, ...]]

    def load(self, progress: Progress) -> None:
        """Get ready to render: import, read weights, warm up. Called once, before all else.

        Raises:
            EngineLoadFailed: with a message that an operator can act on.
        """
        ...

    def render(self, shot: Shot, progress: Progress) -> Clip:
        """Make the clip of `shot`; the work may be done here or while `clip.frames` is read.

        Raises:
            RenderRefused: the engine cannot make this shot; it fails without another attempt.
            Cancelled: passed on from `progress`; afterwards the next shot must come out as if
                this one had never been.
        """
        ...

    def close(self) -> None:
        """Let go of devices and memory. The process ends soon after."""
        ...


@runtime_checkable
class WarmsUp(Protocol):
    """What an engine may have besides: without it, its first videos would be slower than others."""

    def warm_up(self, progress: Progress) -> None:
        """Get quick: compile, measure, fill caches. After `load`, and only while no video waits.

        Reports by the phase `load`. An error is told in readiness, and the engine is used as it is.

        Raises:
            Cancelled: passed on from `progress`, when a video has come. What is done stays; the
                video does whatever is left that it needs. Called again if the video went elsewhere.
        """
        ...
