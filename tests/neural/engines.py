"""The engine on tiny checkpoints: the real engine, with plans that point at them.

Imports nothing heavy, as the contract suite demands of an engine's module.
"""

import importlib
import os
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from vitascope.clip import Clip, Shot
from vitascope.engines.base import Progress
from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.placement import Placement
from vitascope.engines.diffusers.plan import Plan, PlannedModel
from vitascope.engines.diffusers.profiles import Offload, Precision, Profile
from vitascope.errors import Cancelled
from vitascope.video import SIZES, Size

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock

FOLDER_VARIABLE = "NEURAL_TEST_CHECKPOINTS"
"""Where `checkpoints.py` has built them; set by the tests for themselves and what they start."""

CANVAS_PIXELS = {"wan-vace-1.3b": 64 * 112, "ltx-2.5": 64 * 128, "ltx-2.5-full": 64 * 128}
FOLDERS = {
    "wan-vace-1.3b": "wan_vace",
    "wan-2.2-ti2v-5b": "wan_ti2v",
    "ltx-2.5": "ltx_2_5",
    "ltx-2.5-full": "ltx_2_5",
}

ON_PROCESSOR = Placement(
    device="cpu", precision=Precision.FP32, offload=Offload.NONE, memory_bytes=None
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TinyModel(PlannedModel):
    """A planned model with a toy canvas and few steps."""

    steps: int = 3
    one_stage_pixels: int = 0
    """Below the toy canvas: two stages, as for every size of the API."""
    sizes: tuple[Size, ...] = SIZES

    def profile_here(self) -> Profile:
        profile = PlannedModel.profile_here(self)
        options = {**profile.options, "one_stage_pixels": self.one_stage_pixels}
        return replace(
            profile, steps=min(self.steps, profile.steps), options=options, sizes=self.sizes
        )


def tiny(profile: str, *, steps: int = 3, sizes: tuple[Size, ...] = SIZES) -> TinyModel:
    return TinyModel(
        profile=profile,
        folder=Path(os.environ.get(FOLDER_VARIABLE, "unset")) / FOLDERS[profile],
        revision="tiny",
        placement=ON_PROCESSOR,
        most_canvas_pixels=CANVAS_PIXELS.get(profile, 64 * 128),
        steps=steps,
        sizes=sizes,
    )


class TinyEngine(DiffusersEngine):
    """An engine of one tiny model, which keeps a checkpoint after every step."""

    profile: ClassVar[str]
    checkpoint_every_s: ClassVar[float] = 0.0

    @classmethod
    def plan(cls) -> Plan:
        return Plan(models=(tiny(cls.profile),))


class TinyWanVace(TinyEngine):
    profile = "wan-vace-1.3b"


class TinyTi2v(TinyEngine):
    profile = "wan-2.2-ti2v-5b"


class TinyLtx(TinyEngine):
    profile = "ltx-2.5"


class TinyLtxFull(TinyEngine):
    profile = "ltx-2.5-full"


SMALL = Size(224, 128)
"""Not of the API: films of every length are quick."""

OUT_OF_MEMORY_ONCE = "out of memory once"
OUT_OF_MEMORY_ALWAYS = "out of memory always"


class SmallEngine(TinyEngine):
    """Both families behind one server, at a small size; two prompts make memory run out."""

    @classmethod
    def plan(cls) -> Plan:
        names = ("wan-vace-1.3b", "ltx-2.5")
        return Plan(models=tuple(tiny(name, steps=2, sizes=(SMALL,)) for name in names))

    def __init__(self) -> None:
        DiffusersEngine.__init__(self)
        self._hook: Any = None

    def render(self, shot: Shot, progress: Progress) -> Clip:
        if self._hook is not None:
            self._hook.remove()
            self._hook = None
        if OUT_OF_MEMORY_ONCE in shot.prompt or OUT_OF_MEMORY_ALWAYS in shot.prompt:
            family: Any = self._family(shot.model, progress)
            torch: Any = importlib.import_module("torch")
            faults = iter([True] if OUT_OF_MEMORY_ONCE in shot.prompt else [True] * 99)

            def fail(_module: Any, _arguments: Any) -> None:
                if next(faults, False):
                    raise torch.OutOfMemoryError("CUDA out of memory.")

            denoiser = family._ready.loaded.pipeline.transformer
            self._hook = denoiser.register_forward_pre_hook(fail)
        return DiffusersEngine.render(self, shot, progress)


HELD_PHASE_VARIABLE = "NEURAL_TEST_HELD_PHASE"
"""Path of a file that names the phase in which films stay; there is none while all go on."""

_HELD_AT_MOST_S = 200.0


class HeldEngine(SmallEngine):
    """Makes a phase, however short, last until the film is cancelled.

    Films stay at the first report of the phase, which is the engine's own; in `encode` once all
    frames are handed over.
    """

    def render(self, shot: Shot, progress: Progress) -> Clip:
        def held(phase: str, fraction: float) -> None:
            progress(phase, fraction)
            _stay(progress, phase, fraction)

        clip = SmallEngine.render(self, shot, held)
        return replace(clip, frames=_held_frames(clip, progress))


def _held_frames(clip: Clip, progress: Progress) -> "Generator[FrameBlock]":
    blocks: Any = iter(clip.frames)
    try:
        yield from blocks
        _stay(progress, "encode", 1.0)
    finally:
        blocks.close()


def _stay(progress: Progress, phase: str, fraction: float) -> None:
    """Report again and again while the file names this phase.

    Raises:
        Cancelled: passed on from `progress`; the file is removed, which tells that it came here.
    """
    file = Path(os.environ[HELD_PHASE_VARIABLE])
    pause = threading.Event()
    deadline = time.monotonic() + _HELD_AT_MOST_S
    while time.monotonic() < deadline and file.exists() and file.read_text() == phase:
        try:
            progress(phase, fraction)
        except Cancelled:
            file.unlink()
            raise
        pause.wait(0.02)
