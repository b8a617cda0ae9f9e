"""How large things are once drawn: measured from the drawings, for laying out and framing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

import cv2

from vitascope.engines.animatic.art.drawing import Drawing, Pose
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.spec import Look, Prop, Subject

_ROUGH: Final = 0.16
"""Pixels per drawing unit that are enough to measure with: errors stay below six centimetres."""

_ALIKE: Final = 0.93
"""Share that an outline and its mirror image have in common if the thing is round."""

_PAWS_UP: Final = frozenset({"eat", "drink"})
"""What an animal does on its hind legs if it has something in its paws."""

_AT_LAST: Final = 0.96
"""Phase at which what changes once has become what it becomes."""

_LEAPS: Final = frozenset({"jump"})
_IN_LEAP: Final = (0.25, 0.4, 0.55)
"""Phases of what is done off the ground: as high as somebody comes."""

SIDE_BY_SIDE: Final = 0.72
"""Share of their widths that those take who share a seat or a table."""

_CHARACTER: Final = (-40.0, 40.0, 150.0)
"""Left, right and top of a cut-out, whose clip is not looked at for laying out."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Shares of the picture for each drawing unit, about as most settings have it."""

    front: float
    """At depth 0, in a wide picture."""
    back: float
    """At depth 1."""
    upright: float
    """How much larger it is in an upright picture."""

    def at(self, depth: float, *, is_portrait: bool) -> float:
        """The share at a depth."""
        share = self.front + (self.back - self.front) * depth
        return share * self.upright if is_portrait else share


WIDTH_UNIT: Final = Unit(2.1 / 1280, 1.35 / 1280, 1.25 * 16 / 9)
HEIGHT_UNIT: Final = Unit(2.1 / 720, 1.35 / 720, 1.25 * 9 / 16)
"""Of the width and of the height; an upright picture's figures are a quarter larger (`Ground`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """A figure's box in drawing units, seen from its anchor, looking right."""

    left: float
    """Below 0 as a rule."""
    right: float
    top: float
    """Height above the anchor."""

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.right - self.left

    def times(self, factor: float) -> "Extent":
        """The box of a figure that many times as large."""
        return Extent(left=self.left * factor, right=self.right * factor, top=self.top * factor)


def extent_of(item: Subject | Prop) -> Extent:
    """The box of one item by itself, without what it holds or rides. On any thread."""
    if isinstance(item, Prop):
        return _measured("prop", item.kind, "").times(item.size)
    if item.character is not None:
        left, right, top = _CHARACTER
        return Extent(left=left, right=right, top=top).times(item.size)
    holds = item.prop is not None and item.action in _PAWS_UP
    return _measured("subject", item.kind, item.action, is_holding=holds).times(item.size)


def parts_of(item: Subject | Prop, items: Mapping[str, Subject | Prop]) -> list[Extent]:
    """The boxes of one item, and of what carries it and what it holds among `items`."""
    carried = (item.mount or "", item.prop or "") if isinstance(item, Subject) else ()
    return [extent_of(part) for part in (item, *(items[key] for key in carried if key in items))]


def half_of_row(items: Sequence[Subject | Prop]) -> float:
    """Half the width of those who are side by side on one thing."""
    if len(items) == 1:
        return extent_of(items[0]).width / 2
    return SIDE_BY_SIDE * sum(extent_of(item).width for item in items) / 2


_COCKPIT: Final = 0.6
"""Height of the seat of what flies, in its heights."""


_BEFORE: Final = 0.6
"""Share of the width of what stands before somebody by which he takes more room."""


_ACROSS: Final = 0.3
"""The same of an instrument between the arms, which sticks out beside the body."""


def half_of(parts: Sequence[Extent], tool: Subject | Prop | None) -> float:
    """Half the width of somebody with what he has: what he works at is ahead, not in the hand."""
    if isinstance(tool, Prop) and PROP_KINDS[tool.kind].place == "ground":
        return parts[0].width / 2 + _BEFORE * extent_of(tool).width
    if isinstance(tool, Prop) and PROP_KINDS[tool.kind].is_embraced:
        return parts[0].width / 2 + _ACROSS * extent_of(tool).width
    return max(part.width for part in parts) / 2


def height_of(parts: Sequence[Extent], *, is_flown: bool) -> float:
    """Height in drawing units of somebody with what carries it and what it holds.

    Args:
        parts: The item's own first, then its carrier's.
        is_flown: Whether the carrier flies, so that the item sits high on it.
    """
    if is_flown:
        return parts[0].top + _COCKPIT * parts[1].top
    return max(part.top for part in parts)


@lru_cache(maxsize=2048)
def _measured(
    role: Literal["subject", "prop"], kind: str, action: str, *, is_holding: bool = False
) -> Extent:
    if role == "prop":
        framed, box = PROP_KINDS[kind].framed, _box(draw_prop(kind, Look()))
        if PROP_KINDS[kind].is_once:
            box = max(box, _box(draw_prop(kind, Look(), _AT_LAST)), key=lambda each: each.top)
        return replace(box, left=-framed / 2, right=framed / 2) if framed else box
    pose = Pose(action=action, phase=0.1, is_holding=is_holding)
    box = _box(draw_subject(kind, Look(), pose))
    if action not in _LEAPS:
        return box
    leaps = (_box(draw_subject(kind, Look(), replace(pose, phase=phase))) for phase in _IN_LEAP)
    return replace(box, top=max(box.top, *(leap.top for leap in leaps)))


@lru_cache(maxsize=512)
def is_round(kind: str) -> bool:
    """Whether a thing looks the same from all sides, as far as its outline tells."""
    drawing = draw_prop(kind, Look())
    width = max(8, round(drawing.width * 2 * _ROUGH))
    height = max(8, round(drawing.height * 2 * _ROUGH))
    alpha = cv2.extractChannel(rasterise(drawing.svg, width, height), 3)
    left, top, across, down = cv2.boundingRect(alpha)
    seen = alpha[top : top + down, left : left + across] > 127
    both = (seen & seen[:, ::-1]).sum()
    return bool(both > _ALIKE * (seen | seen[:, ::-1]).sum())


def _box(drawing: Drawing) -> Extent:
    width = max(4, round(drawing.width * _ROUGH))
    height = max(4, round(drawing.height * _ROUGH))
    image = rasterise(drawing.svg, width, height)
    left, top, across, _ = cv2.boundingRect(cv2.extractChannel(image, 3))
    unit = drawing.width / width
    x, y = drawing.anchor
    return Extent(left=left * unit - x, right=(left + across) * unit - x, top=y - top * unit)
