"""The ropes by which a team pulls its load."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.staging.actors import Actor
from vitascope.engines.animatic.staging.joints import Joints

_COLOR: Final = (92, 62, 44, 255)
_THICK: Final = 3.4
"""Pixels in a picture of 720 lines."""

_SAG: Final = 0.06
"""How much a rope hangs, as share of its length."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One rope, from the front of a load to the middle of who pulls it."""

    load: Actor
    puller: Actor

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Draw it at `t` seconds."""
        load, puller = self.load.box(t), self.puller.box(t)
        is_right = self.puller.place(t).facing >= 0
        front = load.right if is_right else load.left
        start = view.project(front, load.top + 0.55 * (load.bottom - load.top), 1)
        chest = (puller.left + puller.right) / 2
        end = view.project(chest, puller.top + 0.56 * (puller.bottom - puller.top), 1)
        low = _SAG * abs(end[0] - start[0])
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + low)
        points = np.rint(np.array([start, middle, end]) * 16).astype(np.int32)
        thick = max(1, round(_THICK * min(canvas.shape[:2]) / 720 * view.scale(1)))
        cv2.polylines(canvas, [points], False, _COLOR, thick, cv2.LINE_AA, 4)


def traces_of(spec: Spec, joints: Joints, actors: Mapping[str, Actor]) -> tuple[Trace, ...]:
    """A rope for each of those who pull what is behind one of them."""
    loads = {item_id for item_id, (_, joint) in joints.items() if joint == "behind"}
    return tuple(
        Trace(actors[subject.prop], actors[subject.id])
        for subject in spec.subjects
        if subject.prop in loads and subject.action == "pull"
    )
