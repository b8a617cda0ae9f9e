"""The shot and the clip: what an engine is asked for, and what it answers.

These two records are the whole data contract of the engine seam (`engines/base.py`). Pixels stay
inside the runner process; a shot crosses to it by path, a clip never leaves it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from vitascope.video import Json, Operation, Size

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    FrameBlock: TypeAlias = npt.NDArray[np.uint8]
    SoundSamples: TypeAlias = npt.NDArray[np.float32]

SAMPLE_RATE: Final = 48_000
"""Samples a second of every sound that an engine delivers."""


class PixelFormat(StrEnum):
    """How the frames of a clip lie in memory; both are C-contiguous uint8.

    - `rgb24`: `(frames, height, width, 3)`, R G B, full range.
    - `yuv420p`: `(frames, height * 3 // 2, width)`, planes Y, U, V below each other (the layout
      that `av.VideoFrame.from_ndarray(…, "yuv420p")` reads), BT.709, limited range.
    """

    RGB24 = "rgb24"
    YUV420P = "yuv420p"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceClip:
    """A clip to edit, extend or remix, as a trusted local file."""

    path: Path
    """MP4 that our own encoder made: a video of ours, or a normalised upload."""
    rate: Fraction
    frame_count: int
    has_sound: bool
    recipe: Json | None
    """What the engine that made it left beside it; null for uploads and other engines' work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CharacterClip:
    """A character as an engine sees it: the name that stands in the prompt, and its clip."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """What an engine is asked for. Complete in itself: the same shot gives the same clip."""

    operation: Operation
    model: str
    """The engine's own model name."""
    prompt: str
    negative_prompt: str | None = None
    seed: int
    """0..2**32-1."""
    size: Size
    rate: Fraction
    """Frames a second of the delivered file: the model's own, or the source's for edit, extend."""
    frame_count: int
    """Frames to make, exactly. For an extension: the new ones only."""
    first_frame: Path | None = None
    """RGB PNG of exactly `size`; the clip's frame 0 shows it."""
    source: SourceClip | None = None
    characters: tuple[CharacterClip, ...] = ()
    settings: Json = field(default_factory=dict[str, Any])
    """Opt-in engine settings: steps, guidance_scale, strength."""
    checkpoint: Path | None = None
    """Folder of this video on this machine that outlives an attempt: an engine may keep there what
    lets the next attempt go on, in formats that are safe to read. Of long work its files go to
    storage one by one, so another machine may find them, or some of them: write each aside, under
    a name that begins with a dot, and rename it. None where there is none."""
    threads: int = 2
    """Processor threads that the engine may use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """The sound of a clip, whole: float32 in -1..1, shape `(samples, 2)`, at `SAMPLE_RATE`.

    Covers the clip's length to the sample, after `lead_samples` that belong before frame 0: an
    extension may give that overlap (up to a second) to be cross-faded with the source's end.
    """

    samples: "SoundSamples"
    lead_samples: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """What an engine answers: a stream of frame blocks and, where the model makes any, sound.

    `frames` is consumed once, in order, in the runner's main thread; its blocks hold one frame or
    more and sum to exactly the shot's `frame_count`. The runner checks shape, dtype and count and
    fails the attempt when one is off.
    """

    pixel_format: PixelFormat
    frames: Iterable["FrameBlock"]
    sound: Sound | None = None
    recipe: Json | None = None
    """All the engine needs to edit, extend or remix this clip later; stored beside the file."""
    notes: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Small, for people: what was understood, what was not possible. Returned in the resource."""
