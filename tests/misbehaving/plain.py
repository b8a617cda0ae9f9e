"""A good, tiny engine: stripes that move, made in milliseconds, in any size.

The setting `gate` names a folder of `gate.py`, so that a test can stop it at `prepare`, `render`
(half of its frames made), `encode` (all of them made) and `finish` (its engine free, its files not
yet whole).
"""

import os
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

from tests.misbehaving import gate
from vitascope.clip import SAMPLE_RATE, Clip, PixelFormat, Shot, Sound
from vitascope.engines.base import ModelCapabilities, Progress
from vitascope.video import Operation

if TYPE_CHECKING:
    from vitascope.clip import FrameBlock, SoundSamples

RATE = Fraction(4)


class Plain:
    """Every operation, with sound and a recipe; `plain-create` is the same without extending."""

    name: ClassVar[str] = "plain"
    models: ClassVar[tuple[ModelCapabilities, ...]] = (
        ModelCapabilities(
            name="plain",
            revision="1",
            description="Stripes.",
            is_neural=False,
            rate=RATE,
            max_characters=2,
            has_sound=True,
            settings=frozenset({"gate"}),
        ),
        ModelCapabilities(
            name="plain-create",
            revision="1",
            description="Stripes, without extensions of its own.",
            is_neural=True,
            rate=RATE,
            operations=frozenset({Operation.CREATE}),
            has_sound=True,
            settings=frozenset({"gate"}),
        ),
    )

    def load(self, progress: Progress) -> None:
        gate.reach(os.environ.get(gate.VARIABLE), "load")
        progress("load", 1.0)

    def render(self, shot: Shot, progress: Progress) -> Clip:
        progress("prepare", 0.0)
        gate.reach(shot.settings.get("gate"), "prepare")
        return Clip(
            pixel_format=PixelFormat.RGB24,
            frames=self.frames(shot),
            sound=Sound(samples=self.sound(shot)),
            recipe=_Recipe(shot),
            notes={"understood": ["stripes"]},
        )

    def frames(self, shot: Shot) -> "Iterator[FrameBlock]":
        import numpy as np

        height, width = shot.size.height, shot.size.width
        for index in range(shot.frame_count):
            if index == shot.frame_count // 2:
                gate.reach(shot.settings.get("gate"), "render")
            stripes = (np.arange(width) * 2 + index * 4 + shot.seed % 251).astype(np.uint8)
            frame = np.broadcast_to(stripes[None, :, None], (height, width, 3))
            if index == 0 and shot.first_frame is not None:
                frame = _picture(shot)
            yield np.ascontiguousarray(frame)[None]
        gate.reach(shot.settings.get("gate"), "encode")

    def sound(self, shot: Shot) -> "SoundSamples":
        import numpy as np

        count = round(shot.frame_count * SAMPLE_RATE / shot.rate)
        wave = np.sin(np.arange(count, dtype=np.float32) * (0.02 + shot.seed % 7 * 0.001)) * 0.2
        return np.stack([wave, wave], axis=1).astype(np.float32)

    def close(self) -> None:
        pass


class _Recipe(dict[str, Any]):
    """A recipe that can be stopped at while it is written: the last of an attempt's files."""

    def __init__(self, shot: Shot) -> None:
        super().__init__(seed=shot.seed, operation=shot.operation.value)
        self._gate = shot.settings.get("gate")

    def items(self) -> Any:
        gate.reach(self._gate, "finish")
        return super().items()


def _picture(shot: Shot) -> "FrameBlock":
    import numpy as np
    from PIL import Image

    assert shot.first_frame is not None
    with Image.open(shot.first_frame) as image:
        return np.asarray(image.convert("RGB"))
