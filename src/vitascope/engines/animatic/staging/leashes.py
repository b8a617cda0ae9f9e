"""The leashes by which people walk their dogs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.art.wear import LEASH, colour_of, wears
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.spec import Spec, Subject
from vitascope.engines.animatic.staging.actors import Actor

_COLOR: Final = "#c8343c"
_THICK: Final = 3.0
"""Pixels in a picture of 720 lines."""

_SAG: Final = 0.16
"""How much it hangs, as share of its length."""

_HAND: Final = (0.16, 0.55)
"""Where the hand is that has it: from the middle of the body towards the dog, in shares of its
width, and from its top, in shares of its height."""

_NECK: Final = (0.24, 0.44)
"""The same of the neck that it is fixed to, from the middle to where it looks."""


@dataclass(frozen=True, slots=True)
class Leash:
    """One leash, from a hand to a neck."""

    holder: Actor
    held: Actor
    color: str

    def draw(self, canvas: Rgba, view: View, t: float) -> None:
        """Draw it at `t` seconds."""
        keeper, beast = self.holder.box(t), self.held.box(t)
        middle = (keeper.left + keeper.right) / 2
        facing = 1 if self.held.place(t).facing >= 0 else -1
        neck = (beast.left + beast.right) / 2 + facing * _NECK[0] * (beast.right - beast.left)
        way = 1 if neck >= middle else -1
        hand = middle + way * _HAND[0] * (keeper.right - keeper.left)
        start = view.project(hand, keeper.top + _HAND[1] * (keeper.bottom - keeper.top), 1)
        end = view.project(neck, beast.top + _NECK[1] * (beast.bottom - beast.top), 1)
        low = _SAG * abs(end[0] - start[0])
        shares = np.linspace(0, 1, 9)
        points = np.stack(
            [
                start[0] + (end[0] - start[0]) * shares,
                start[1] + (end[1] - start[1]) * shares + 4 * low * shares * (1 - shares),
            ],
            axis=1,
        )
        thick = max(1, round(_THICK * min(canvas.shape[:2]) / 720 * view.scale(1)))
        red, green, blue = (int(self.color[k : k + 2], 16) for k in (1, 3, 5))
        way_in = np.rint(points * 16).astype(np.int32)
        cv2.polylines(canvas, [way_in], False, (red, green, blue, 255), thick, cv2.LINE_AA, 4)


def leashes_of(spec: Spec, actors: Mapping[str, Actor]) -> tuple[Leash, ...]:
    """A leash to each who is on one, from the nearest person who goes the same way."""
    people = [one for one in spec.subjects if SUBJECT_KINDS[one.kind].family == "person"]
    found: list[Leash] = []
    for subject in spec.subjects:
        keepers = [one for one in people if one.action == subject.action and one.id in actors]
        if not wears(subject.look.wear, LEASH) or subject.id not in actors or not keepers:
            continue
        keeper = min(keepers, key=lambda one: _apart(one, subject))
        color = colour_of(subject.look.wear, LEASH, _COLOR)
        found.append(Leash(actors[keeper.id], actors[subject.id], color))
    return tuple(found)


def _apart(one: Subject, other: Subject) -> float:
    return abs(one.slot.x - other.slot.x)
