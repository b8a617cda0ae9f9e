"""The engine of these tests: a frame a second, stopped by the gate that the prompt names."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, ClassVar

from tests.misbehaving.plain import Plain
from vitascope.clip import Clip, Shot
from vitascope.engines.base import ModelCapabilities, Progress

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock

ENGINE = f"{__name__}:Staged"
GATE = " gate="
"""In a prompt, before the folder of a gate. Its points: `prepare`, `render`, `encode`."""
NOISE = "noise"
"""A prompt that begins so gives a film of many megabytes."""


class Staged(Plain):
    """Stripes, or noise; one frame a second, so that a whole video takes little time."""

    name: ClassVar[str] = "staged"
    models: ClassVar[tuple[ModelCapabilities, ...]] = (
        ModelCapabilities(
            name="staged",
            revision="1",
            description="Stripes.",
            is_neural=False,
            rate=Fraction(1),
            has_sound=True,
        ),
    )

    def render(self, shot: Shot, progress: Progress) -> Clip:
        _, _, folder = shot.prompt.partition(GATE)
        return super().render(replace(shot, settings={"gate": folder}), progress)

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        import numpy as np

        noise = np.random.default_rng(shot.seed)
        for frame in super().frames(shot):
            if shot.prompt.startswith(NOISE):
                yield noise.integers(0, 256, frame.shape, dtype=np.uint8)
            else:
                yield frame
