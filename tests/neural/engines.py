"""The engine on tiny checkpoints: the real engine, with plans that point at them.

Imports nothing heavy, as the contract suite demands of an engine's module.
"""

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.placement import Placement
from vitascope.engines.diffusers.plan import Plan, PlannedModel
from vitascope.engines.diffusers.profiles import Offload, Precision, Profile

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

    def profile_here(self) -> Profile:
        profile = PlannedModel.profile_here(self)
        options = {**profile.options, "one_stage_pixels": self.one_stage_pixels}
        return replace(profile, steps=min(self.steps, profile.steps), options=options)


def tiny(profile: str, *, steps: int = 3) -> TinyModel:
    return TinyModel(
        profile=profile,
        folder=Path(os.environ.get(FOLDER_VARIABLE, "unset")) / FOLDERS[profile],
        revision="tiny",
        placement=ON_PROCESSOR,
        most_canvas_pixels=CANVAS_PIXELS.get(profile, 64 * 128),
        steps=steps,
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
