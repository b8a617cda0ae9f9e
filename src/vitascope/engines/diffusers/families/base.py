"""What an adapter of a family is, and what it is given; imports nothing heavy."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from vitascope.clip import Shot, Sound
from vitascope.engines.base import Progress

if TYPE_CHECKING:
    from vitascope.engines.diffusers.loading import LoadedPipeline
    from vitascope.engines.diffusers.pictures import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """How a shot is to be worked on."""

    progress: Progress
    checkpoint: Path | None
    """The video's folder for checkpoints; None keeps none."""
    identity: Mapping[str, Any]
    """All that the pixels depend on: a checkpoint of another identity is not gone on from."""
    every_s: float
    """Seconds of denoising between two checkpoints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """What a family makes of a shot."""

    pictures: "Iterator[Picture]"
    """Delivered pictures, exactly the shot's `frame_count`, made while they are read."""
    sound: Sound | None = None
    notes: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Family(Protocol):
    """An adapter: one loaded model. Made with `(profile, planned)`; used by one thread."""

    def load(self, progress: Progress) -> None:
        """Read the weights and lay them out. Raises EngineLoadFailed."""
        ...

    def film(self, shot: Shot, work: Work) -> Film:
        """Make a shot.

        Raises:
            RenderRefused: the model cannot make it.
            Cancelled: passed on from the progress.
        """
        ...

    @property
    def loaded(self) -> "LoadedPipeline":
        """The model as it lies on the device; after `load`."""
        ...

    def close(self) -> None:
        """Let go of the model."""
        ...
