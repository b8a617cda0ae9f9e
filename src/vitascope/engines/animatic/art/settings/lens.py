"""How the ground is seen from above: straight down, or at a slant with a horizon.

The ground is a plane in metres of the picture's own world: `u` to the right, `v` ahead.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np

from vitascope.engines.animatic.art.settings.pixels import Floats, Reals
from vitascope.engines.animatic.art.settings.scenery import Scenery

HORIZON = 0.2
"""Where the horizon is at a slant, share of the height."""

BLOCK = 62.0
"""Metres from street to street of a city."""

STREET = 17.0
"""Width of a street."""

_HEIGHT = 100.0
"""Metres of the camera above the ground."""

_OVERHEAD = 190.0
"""The same straight above."""

_FOCAL = 0.62
"""Of the slanted camera, in widths of a picture as wide as 16:9."""

_FARTHEST = 9000.0

_TILE = 256


@dataclass(slots=True)
class Lens:
    """Where each pixel of a layer looks, at half of its size."""

    scenery: Scenery
    is_overhead: bool
    is_afloat: bool = False
    """Whether the middle of a coast's view is water, for those who are in it."""
    is_along: bool = False
    """Whether somebody drives across it straight below: a coast then keeps beside the road."""
    u: Floats = field(init=False)
    v: Floats = field(init=False)
    reach: Floats = field(init=False)
    """Metres of the ground that a pixel of the picture shows."""
    pad_x: int = field(init=False)
    pad_y: int = field(init=False)
    width: int = field(init=False)
    height: int = field(init=False)
    """Of the layer, in picture pixels."""
    top: float = field(init=False)
    """Where the layer begins, in picture pixels."""

    def __post_init__(self) -> None:
        """Work out the plane."""
        scenery = self.scenery
        self.pad_x, self.pad_y = scenery.pad(1.0)
        self.width = scenery.width + 2 * self.pad_x
        self.top = -self.pad_y if self.is_overhead else float(int(scenery.height * HORIZON))
        self.height = int(scenery.height + self.pad_y - self.top)
        w, h = self.width // 2, self.height // 2
        x = (np.arange(w, dtype=np.float32)[None] + 0.5) * 2 - self.width / 2
        y = (np.arange(h, dtype=np.float32)[:, None] + 0.5) * 2
        if self.is_overhead:
            share = self.metre
            self.u = np.broadcast_to(x / share, (h, w)).astype(np.float32)
            down = y + self.top - scenery.height / 2
            self.v = np.broadcast_to(-down / share, (h, w)).astype(np.float32)
            self.reach = np.full((h, w), 1 / share, np.float32)
            return
        down = np.maximum(y, 0.6)
        ahead = np.minimum(_HEIGHT * self.focal / down, _FARTHEST)
        self.v = np.broadcast_to(ahead, (h, w)).astype(np.float32)
        self.u = (x * self.v / self.focal).astype(np.float32)
        self.reach = (self.v / self.focal * np.maximum(1, self.v / _HEIGHT)).astype(np.float32)

    @property
    def focal(self) -> float:
        """Pixels for each unit of slope."""
        return max(self.scenery.width, self.scenery.height) * _FOCAL

    @property
    def metre(self) -> float:
        """Picture pixels of a metre straight below."""
        return 6.4 * self.scenery.unit

    def at(self, u: float, v: float, up: float = 0.0) -> tuple[float, float]:
        """Where a point `up` metres above the ground is in the layer, in picture pixels."""
        if self.is_overhead:
            grow = self.metre * _OVERHEAD / (_OVERHEAD - up)
            middle = self.scenery.height / 2 - self.top
            return self.width / 2 + u * grow, middle - v * grow
        share = self.focal / max(20.0, v)
        return self.width / 2 + u * share, (_HEIGHT - up) * share

    def size(self, v: float) -> float:
        """Picture pixels of a metre at a distance."""
        return self.metre if self.is_overhead else self.focal / max(20.0, v)

    def span(self, v: float) -> float:
        """Metres from the middle of the layer to its side at a distance."""
        return self.width / 2 / self.size(v)

    @property
    def nearest(self) -> float:
        """The nearest `v` that is seen."""
        if self.is_overhead:
            return -self.height / 2 / self.metre
        return _HEIGHT * self.focal / self.height

    def noise(self, name: str, size: float, *, stretch: float = 1.0, turn: float = 0.0) -> Floats:
        """Soft noise about 0..1 that stands still on the ground, in lumps of `size` metres.

        Args:
            name: Of the part, for its grain.
            size: Of a lump across; it fades where a pixel shows more than that.
            stretch: Above 1 the lumps are that many times as long as wide.
            turn: Radians by which long lumps are turned.
        """
        tile = self.scenery.grain(name).random((_TILE, _TILE)).astype(np.float32)
        ring = np.pad(tile, 8, mode="wrap")
        tile = np.asarray(cv2.GaussianBlur(ring, (0, 0), 2.2), np.float32)[8:-8, 8:-8]
        tile = (tile - tile.mean()) / (tile.std() * 5) + 0.5
        along, across = self.u, self.v
        if turn:
            along = self.u * np.cos(turn) + self.v * np.sin(turn)
            across = self.v * np.cos(turn) - self.u * np.sin(turn)
        found = cv2.remap(
            np.pad(tile, ((0, 1), (0, 1)), mode="wrap"),
            _wrapped(along * np.float32(4 / (size * stretch))),
            _wrapped(across * np.float32(4 / size)),
            cv2.INTER_LINEAR,
        )
        sharp = np.clip(1.6 - 1.6 * self.reach / size, 0, 1)
        return ((found - 0.5) * sharp + 0.5).astype(np.float32)

    def rough(self, name: str, size: float, *, octaves: int = 3) -> Floats:
        """The same in several sizes, each half of the one before."""
        total, weight = np.zeros_like(self.u), 0.0
        for octave in range(octaves):
            total += self.noise(f"{name} {octave}", size / 2**octave) / 2**octave
            weight += 1 / 2**octave
        return (total / weight).astype(np.float32)

    def paint(self, color: str) -> Floats:
        """A colour in this light, as three numbers that stand for the whole plane."""
        return self.scenery.lit(color, 1.0 if self.is_overhead else 0.9)

    def hazed(self, color: Reals) -> Floats:
        """Colours as they are seen through the air between."""
        if self.is_overhead:
            return np.asarray(color, np.float32)
        light = self.scenery.light
        share = light.haze_amount * (1 - np.exp(-np.clip(self.v - 400, 0, None) / 2200))
        haze = self.scenery.lit(light.haze, 0.0)
        return (color + (haze - color) * share[..., None]).astype(np.float32)


def _wrapped(at: Reals) -> Floats:
    """Places in a tile that comes again without end."""
    return np.asarray(at - np.floor(at * (1 / _TILE)) * _TILE, np.float32)
