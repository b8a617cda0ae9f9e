"""The builder of one backdrop: knows the picture, the light and the seed, and collects layers.

Every setting is a function from a `Scenery` to a `Backdrop`. Sizes and places are in shares of
the picture, so that one text serves both orientations and every resolution.
"""

import random
import zlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import hex_of, rgb_of
from vitascope.engines.animatic.art.drawing import Backdrop, Layer, Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.settings.pixels import (
    OVERSCAN_X,
    OVERSCAN_Y,
    Floats,
    color_array,
    paste,
)
from vitascope.engines.animatic.art.settings.year import Year
from vitascope.engines.animatic.spec import Season, Weather
from vitascope.video import Size

WET: Final = "wet ground"
"""What is told of a place where rain has left the ground wet, and does not fall."""


class Scenery:
    """One backdrop in the making; layers are added from far to near."""

    def __init__(
        self,
        size: Size,
        light: Light,
        weather: Weather,
        seed: int,
        season: Season = "unsaid",
        told: Collection[str] = (),
        *,
        color: str | None = None,
        hues: Sequence[str] = (),
        around: Collection[str] = (),
    ) -> None:
        """Take what the backdrop is drawn for; `told` are the kinds of things that a film has."""
        self.size = size
        self.width = size.width
        self.height = size.height
        self.season: Season = season
        self.color = color
        """Of a plain ground, where somebody named one."""
        self.hues = tuple(hues)
        """Colours that were named for a picture of no thing."""
        self.light = light
        self.weather: Weather = weather
        self.year = Year(season)
        """Grass and leaves of the season."""
        self.unit = min(size.width, size.height) / 720
        """Picture pixels per pixel of a 720-line picture: line widths and the like."""
        self.is_portrait = size.height > size.width
        self.seed = seed
        self.told = frozenset(told)
        self.around = frozenset(around)
        """Other places that the film names, which may be seen from this one."""
        self._layers: list[Layer] = []

    def apart(self) -> "Scenery":
        """An empty one for the same picture, to collect layers that go between those of this."""
        return Scenery(
            self.size, self.light, self.weather, self.seed, self.season, self.told,
            around=self.around,
        )  # fmt: skip

    def has_own(self, kind: str) -> bool:
        """Whether the place shows a thing of its own: not where the film has one to act with."""
        return kind not in self.told

    @property
    def is_wet(self) -> bool:
        """Whether it rains, or has rained, so that streets mirror."""
        return self.weather in ("rain", "storm") or WET in self.around

    @property
    def is_snowy(self) -> bool:
        """Whether snow lies on roofs, trees and the ground: in winter, and when it falls."""
        return self.weather == "snow" or self.year.season == "winter"

    def grain(self, name: str) -> np.random.Generator:
        """A generator of noise for one part, so that its change leaves the others as they were."""
        return np.random.default_rng([self.seed, zlib.crc32(name.encode())])

    def chance(self, name: str) -> random.Random:
        """The same for single choices."""
        return random.Random(self.seed * 0x1_0000_0000 + zlib.crc32(name.encode()))  # noqa: S311 - picks leaves, not keys

    def pad(self, depth: float) -> tuple[int, int]:
        """Pixels that a full layer of `depth` sticks out of the picture, in x and y."""
        share = min(1.0, max(0.0, depth))
        return (
            int(self.width * (0.03 + (OVERSCAN_X - 0.03) * share)),
            int(self.height * (0.03 + (OVERSCAN_Y - 0.03) * share)),
        )

    def lit(self, color: str, depth: float = 1.0) -> Floats:
        """`color` as this light shows it at `depth`: tinted, and hazed when far."""
        tinted = color_array(color) * np.array(self.light.ambient, np.float32)
        share = self.light.haze_amount * (1 - min(1.0, depth))
        return (tinted * (1 - share) + color_array(self.light.haze) * share).astype(np.float32)

    def lit_hex(self, color: str, depth: float = 1.0) -> str:
        """The same as `#rrggbb`, for drawings."""
        red, green, blue = (float(channel) for channel in self.lit(color, depth))
        return hex_of((red, green, blue))

    def add(
        self,
        image: Rgba,
        x: float,
        y: float,
        depth: float,
        *,
        drift: float = 0.0,
        sway: float = 0.0,
        fall: float = 0.0,
        is_light: bool = False,
    ) -> None:
        """Lay one more layer over those there are."""
        self._layers.append(
            Layer(
                image=np.ascontiguousarray(image),
                x=x,
                y=y,
                depth=depth,
                drift=drift,
                sway=sway,
                fall=fall,
                is_light=is_light,
            )
        )

    def merge_last(self, count: int) -> None:
        """Make one layer of the last `count`, at the depth of the first of them.

        A layer costs a pass in every frame; those far away lie so close together that nobody
        sees whether they move by themselves.
        """
        parts = self._layers[-count:]
        first = parts[0]
        width = first.image.shape[1]
        top = int(min(part.y for part in parts))
        bottom = int(max(part.y + part.image.shape[0] for part in parts))
        image = np.zeros((bottom - top, width, 4), np.uint8)
        for part in parts:
            paste(image, part.image, part.x - first.x, part.y - top)
        self._layers[-count:] = [replace(first, image=image, y=top)]

    def add_drawn(
        self,
        shapes: str,
        width: float,
        height: float,
        x: float,
        y: float,
        depth: float,
        *,
        sway: float = 0.0,
        blur_px: float = 0.0,
    ) -> None:
        """Lay SVG `shapes` of a `width` by `height` pixel paper."""
        image = self.draw(shapes, width, height)
        if blur_px > 0.3:
            image = np.asarray(cv2.GaussianBlur(image, (0, 0), blur_px), np.uint8)
        self.add(image, x, y, depth, sway=sway)

    def draw(self, shapes: str, width: float, height: float) -> Rgba:
        """SVG shapes in pixels as an image."""
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}"'
            f' width="{width:.0f}" height="{height:.0f}">{shapes}</svg>'
        )
        return rasterise(svg, max(1, round(width)), max(1, round(height)))

    def tinted(self, image: Rgba, depth: float = 1.0) -> Rgba:
        """A premultiplied picture painted in daylight, as this light shows it at `depth`."""
        share = self.light.haze_amount * (1 - min(1.0, depth))
        haze = rgb_of(self.light.haze)
        matrix = np.zeros((4, 4), np.float32)
        for channel in range(3):
            matrix[channel, channel] = self.light.ambient[channel] * (1 - share)
            matrix[channel, 3] = haze[channel] * share / 255
        matrix[3, 3] = 1
        return np.asarray(cv2.transform(image, matrix), np.uint8)

    def finish(self, **places: Any) -> Backdrop:
        """The backdrop of all layers; `places` are its other fields."""
        return Backdrop(layers=tuple(self._layers), **places)
