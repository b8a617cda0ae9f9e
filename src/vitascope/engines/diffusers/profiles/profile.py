"""A profile: all that is said about one model of the `diffusers` engine, as data.

Owns the record and the arithmetic that follows from it alone (legal frame counts, canvases,
memory). Imports nothing heavy: the API process, the command line and the engine all read profiles.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Final

from vitascope.video import SECONDS, SIZES, Operation, Size

GIB: Final = 1024**3


class Precision(StrEnum):
    """How the denoiser's and the text encoder's weights are kept."""

    BF16 = "bf16"
    INT8 = "int8"
    """Weight-only int8 (torchao); computes in bfloat16."""
    FP8 = "fp8"
    """Weights stored as float8, computed in bfloat16 (layerwise casting); memory only, no speed."""
    FP32 = "fp32"
    """For tests on a processor."""


class Offload(StrEnum):
    """Where weights wait while they are not used; each needs less of the device than the last."""

    NONE = "none"
    """All components stay on the device."""
    MODEL = "model"
    """One component at a time is on the device; the others are in main memory."""
    GROUP = "group"
    """The denoiser's blocks are streamed from main memory; the rest as in `MODEL`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Under what terms the weights come."""

    name: str
    url: str
    is_gated: bool = False
    """Whether the hub asks for an account that has accepted the terms."""
    note: str | None = None
    """What a user has to know in one sentence: limits of use, regions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One part of a checkpoint: a folder of the repository."""

    name: str
    """The folder, and the pipeline's name for the part."""
    parameters: int
    """Weights in it; 0 for tokenizers and schedulers."""
    size_bytes: int
    """On disk, as the repository has it; rounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """What is downloaded from where."""

    id: str
    revision: str = "main"
    """The commit that is fetched; one line to move to another. A branch is looked up at the first
    fetch. Either way the commit is what an installation records and a video's row says."""
    components: tuple[Component, ...]
    files: tuple[str, ...] = ("model_index.json",)
    """Further files, by glob, beside the components' folders. Weights are safetensors only."""

    @property
    def size_bytes(self) -> int:
        """All that is downloaded."""
        return sum(component.size_bytes for component in self.components)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameRule:
    """Which frame counts a model can make in one window: `step * n + 1`."""

    step: int
    most: int
    """Longest window, in the model's own frames; a legal count."""

    def cover(self, count: int) -> int:
        """The smallest legal count that is at least `count`; may exceed `most`."""
        return math.ceil(max(0, count - 1) / self.step) * self.step + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryNeed:
    """What one way of placing the weights needs, before any frame is made."""

    precision: Precision
    offload: Offload
    device_bytes: int
    """Weights that are on the device at the same time, at most."""
    host_bytes: int
    """Weights that wait in main memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One model of the engine; public under `name`."""

    name: str
    family: str
    """Which profiles share an adapter; a word for people."""
    adapter: str
    """`module:Class` of the adapter that knows the family's pipelines; imported when it loads."""
    description: str
    """One sentence for people, for `GET /models`."""
    licence: Licence
    repository: Repository
    further_repositories: tuple[Repository, ...] = ()
    """Adapters (LoRA) and the like that the model needs beside its own repository."""

    rate: Fraction
    """Frames a second that the model makes."""
    delivered_rate: Fraction
    """Frames a second of a created film; the adapter says how one comes from the other."""
    frames: FrameRule
    canvas_multiple: int
    """Width and height that are asked of the model are multiples of this."""
    most_canvas_pixels: int
    """Largest canvas that the model was made for; larger films are scaled up from it."""
    latent_scale: tuple[int, int]
    """Frames and pixels (of a side) that one latent stands for."""

    operations: frozenset[Operation] = frozenset(Operation)
    sizes: tuple[Size, ...] = SIZES
    seconds: tuple[int, ...] = SECONDS
    has_first_frame: bool = True
    has_sound: bool = False
    max_characters: int = 0
    settings: frozenset[str] = frozenset({"steps", "guidance_scale", "strength"})
    """Opt-in settings of a request that it reads."""

    steps: int
    """Denoising steps unless a request says otherwise."""
    guidance_scale: float
    passes_per_step: int
    """Forward passes of the denoiser in a step; 1 for distilled models."""
    options: Mapping[str, str | int | float | bool] = field(
        default_factory=dict[str, str | int | float | bool]
    )
    """What the adapter alone reads, e.g. which transformer folder."""

    memory: tuple[MemoryNeed, ...]
    """From the fastest to the most frugal; the choice by hardware takes the first that fits."""
    bytes_per_token: int
    """Device memory of the denoiser's activations, for each latent token of a window."""
    decode_bytes_per_pixel: int
    """Device memory of decoding, what a causal decoder remembers included, for each pixel of each
    frame that is decoded at a time."""
    decode_tile_frames: int
    """Most frames that are decoded at a time."""
    decode_tile_pixels: int
    """Pixels of a frame that are decoded at a time where memory does not allow all."""

    phase_weights: Mapping[str, float]
    """Share of the time of each phase (`engines.base.PHASES`); they need not sum to one."""

    def canvas(self, size: Size) -> Size:
        """The canvas on which a film of `size` is made.

        The smallest legal one that covers `size`; where the model's ceiling is lower, the largest
        legal one below it of nearly the same shape, from which the film is scaled up.
        """
        scale = min(1.0, math.sqrt(self.most_canvas_pixels / (size.width * size.height)))
        if scale == 1.0:
            covering = Size(self._up(size.width), self._up(size.height))
            if covering.width * covering.height <= self.most_canvas_pixels:
                return covering
        width, height = self._near(size.width * scale), self._near(size.height * scale)
        while width * height > self.most_canvas_pixels:
            if width / height > size.width / size.height:
                width -= self.canvas_multiple
            else:
                height -= self.canvas_multiple
        return Size(width, height)

    def tokens(self, canvas: Size, frame_count: int) -> int:
        """Latents of one window, in which activations are counted."""
        frames, pixels = self.latent_scale
        latent_frames = (frame_count - 1) // frames + 1
        return latent_frames * (canvas.width // pixels) * (canvas.height // pixels)

    def _up(self, side: float) -> int:
        return math.ceil(side / self.canvas_multiple) * self.canvas_multiple

    def _near(self, side: float) -> int:
        return max(1, round(side / self.canvas_multiple)) * self.canvas_multiple
