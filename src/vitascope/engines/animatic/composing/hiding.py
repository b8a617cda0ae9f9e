"""Who hides whom: how much of each body is seen, for many arrangements of them at once."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from vitascope.engines.animatic.composing.bodies import Body, Face
from vitascope.engines.animatic.composing.figures import HEIGHT_UNIT, WIDTH_UNIT

Places: TypeAlias = NDArray[np.float64]
"""x, depth and lift of bodies, last; what is before that is arrangements and bodies."""

X: Final = 0
DEPTH: Final = 1
LIFT: Final = 2

_GROUND_FRONT: Final = 0.91
_GROUND_BACK: Final = 0.79
"""Where most settings have their ground, in shares of the height."""

_FARTHEST: Final = 0.72
"""Size of who is at the back, times what it is at the front: no less than most settings have it."""

_MARGIN: Final = 0.03
"""Share of the width at each side that is kept free (`staging.ways.MARGIN`)."""

_TALLEST: Final = 0.8
"""Share of the picture's height that a figure takes at most."""

_ACROSS: Final = (np.arange(7) + 0.5) / 7
_DOWN: Final = (np.arange(8) + 0.5) / 8
"""Points of each body's box at which it is looked whether another is before them."""

_FACES: Final[Mapping[Face, tuple[slice, slice]]] = {
    "above": (slice(0, 2), slice(0, 7)),
    "left": (slice(0, 4), slice(0, 3)),
    "right": (slice(0, 4), slice(4, 7)),
}
"""Rows and columns of these in which a face is."""


class Sight:
    """Bodies as boxes, as large as they are drawn at about the ground of most settings."""

    def __init__(
        self, bodies: Sequence[Body], *, is_portrait: bool, nearness: float, edge: float
    ) -> None:
        """Take the sizes of all bodies.

        Args:
            bodies: In any order.
            is_portrait: Whether the picture is higher than wide.
            nearness: How many times as large as elsewhere all is.
            edge: Share of the width that is out of sight at each side.
        """
        self._edge = edge
        self._units = [
            (nearness * unit.at(0.0, is_portrait=is_portrait), _FARTHEST - 1)
            for unit in (WIDTH_UNIT, HEIGHT_UNIT)
        ]
        self._left, self._right, self._top, self._low = (
            np.array([getattr(body, side) for body in bodies], np.float64)
            for side in ("left", "right", "top", "low")
        )
        self._is_alone = np.array([body.is_alone for body in bodies])
        self._faces = np.zeros((len(bodies), len(_DOWN), len(_ACROSS)))
        for index, body in enumerate(bodies):
            self._faces[index][_FACES.get(body.face, (slice(None), slice(None)))] = 1
        self._turns = np.arange(len(bodies)) * 1e-6

    def boxes(self, places: Places, share: float) -> tuple[Places, Places, Places, Places]:
        """Left, top, right and bottom in shares of the picture; `share` makes all smaller."""
        wide, high = (
            share * front * (1 + slope * places[..., DEPTH]) for front, slope in self._units
        )
        across, tall = (self._right - self._left) * wide, self._top * high
        fit = np.minimum(1.0, np.minimum((1 - 2 * _MARGIN) / across, _TALLEST / tall))
        fit = np.where(self._is_alone, fit, 1.0)
        across, tall, low = across * fit, tall * fit, self._low * high * fit
        asked = places[..., X] + self._left * wide * fit
        left = np.minimum(1 - _MARGIN - across, np.maximum(_MARGIN, asked))
        left = np.where(self._is_alone, left, asked)
        ground = _GROUND_FRONT + (_GROUND_BACK - _GROUND_FRONT) * places[..., DEPTH]
        foot = ground - places[..., LIFT]
        return left, foot - tall, left + across, foot + low

    def seen(self, places: Places, share: float) -> Places:
        """Share of each body that is seen; of who has a face, no more than of that.

        Args:
            places: Of arrangements, bodies, and x, depth and lift.
            share: How much smaller all are.
        """
        left, top, right, bottom = self.boxes(places, share)
        x = left[..., None] + (right - left)[..., None] * _ACROSS
        y = top[..., None] + (bottom - top)[..., None] * _DOWN
        is_out = (x < self._edge) | (x > 1 - self._edge)
        is_hidden = np.any(self._hidden_by(places, share), axis=-1) | is_out[..., None, :]
        is_hidden |= (y < 0)[..., None]
        free = 1.0 - is_hidden
        whole = np.mean(free, axis=(-1, -2))
        face = np.sum(free * self._faces, axis=(-1, -2)) / np.sum(self._faces, axis=(-1, -2))
        return np.minimum(whole, face)

    def hider(self, places: Places, share: float, hidden: int) -> int:
        """Index of the body that hides most of another, in one arrangement."""
        return int(self._hidden_by(places[None], share)[0, hidden].sum((0, 1)).argmax())

    def _hidden_by(self, places: Places, share: float) -> NDArray[np.bool_]:
        """Of arrangements, bodies, rows and columns: whether each other body is before it."""
        left, top, right, bottom = self.boxes(places, share)
        x = left[..., None] + (right - left)[..., None] * _ACROSS
        y = top[..., None] + (bottom - top)[..., None] * _DOWN
        in_x = (x[..., None] > left[:, None, None]) & (x[..., None] < right[:, None, None])
        in_y = (y[..., None] > top[:, None, None]) & (y[..., None] < bottom[:, None, None])
        # The order in which they are drawn: from the back, then from the left, then as they came.
        rank = places[..., DEPTH] * -100 + places[..., X] + self._turns
        is_nearer = rank[:, None, :] > rank[:, :, None]
        in_x &= is_nearer[:, :, None]
        return in_y[:, :, :, None] & in_x[:, :, None]
