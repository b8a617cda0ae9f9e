"""A room in the making: a wall with windows on the weather, a floor, furniture, lamps, daylight.

A room is arranged in centimetres: `x = 0` in the middle of the picture, `y = 0` where wall and
floor meet, up negative. `Room.left` and `Room.right` are the edges of the picture.
"""

import random
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

import cv2
import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop, Rgba
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.outlook import View, add_outlook, outlook_of
from vitascope.engines.animatic.art.settings.paper import CM, Paper
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    color_array,
    eased,
    light_layer,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window, draw_window, opening
from vitascope.engines.animatic.art.svg import box, line, polygon

_GROUNDS: Final = frozenset({"garden", "roofs", "towers", "sea", "peaks"})
"""What may lie outside where somebody can be."""

WALL_DEPTH: Final = 0.6
NEAR_DEPTH: Final = 0.85
_LAMPLIT: Final = (0.68, 0.64, 0.71)
"""Ambient light of a house in the dark."""

_UNDER: Final = 30.0
"""Centimetres of the wall below its edge, which a close camera would part from the floor."""

LAMP: Final = "#ffc878"
"""Colour of lamplight."""

WallPattern: TypeAlias = Literal["plain", "stripes", "bricks", "tiles", "planks", "panels", "dots"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """How the back wall is finished."""

    color: str
    pattern: WallPattern = "plain"
    second: str | None = None
    """Of stripes and joints; a shade of the first if None."""
    size: float = 40.0
    """Of a stripe, brick or tile, cm."""
    dado: str | None = None
    """Colour of the panelling below."""
    dado_cm: float = 95.0
    trim: str = "#f5ede0"
    """Of skirting, rail and cornice."""
    ceiling: float = 340.0
    """Height of the room, cm; what is above shows in tall pictures."""
    beams: str | None = None
    """Colour of the ceiling's beams; joints of boards if None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pool:
    x: float
    y: float
    radius: float
    color: str
    strength: float


def lamplit(light: Light) -> Light:
    """The light of an hour inside a house: in the dark, lamps warm what they fall upon."""
    if not light.is_dark:
        return light
    return replace(light, ambient=_LAMPLIT, key="#f4cfa0")


class Room:
    """One room, arranged by its methods, then finished."""

    def __init__(
        self,
        scenery: Scenery,
        *,
        wall: Wall,
        floor: Floor,
        view: View = "garden",
        base: float = 0.72,
        passing: float = 0.0,
    ) -> None:
        """An empty room.

        Args:
            scenery: To which it is added.
            wall: How the back wall is finished.
            floor: What one walks on.
            view: What lies outside its windows.
            base: Where wall and floor meet, share of the height.
            passing: Pixels of a 720-line picture that the view goes by in a second, to the left:
                of a room on wheels.
        """
        self.scenery = scenery
        self.is_tall = scenery.is_portrait
        self.is_dark = scenery.light.is_dark
        self.wall = Paper(scenery, base=base, depth=WALL_DEPTH, scale=CM, below=_UNDER)
        self.near = Paper(
            scenery,
            base=base + 0.03,
            depth=NEAR_DEPTH,
            scale=CM,
            below=scenery.height * (1.08 - base) / (CM * scenery.unit),
        )
        self.left, self.right = self.wall.left, self.wall.right
        self.ceiling = max(self.wall.ceiling, -wall.ceiling)
        """Height up to which the wall is seen, as a negative y."""
        self._wall, self._floor, self._base = wall, floor, base
        self._view: View = view
        self._passing = passing
        self._pools: list[_Pool] = []
        self._windows: list[Window] = []
        _paint_wall(self.wall, wall)
        shade = darken(mix(*floor.colors, 0.5), 0.42)
        self.wall.behind(box(-self.wall.edge, 0, 2 * self.wall.edge, _UNDER, shade))

    def chance(self, name: str) -> random.Random:
        """Choices for one part."""
        return self.scenery.chance(name)

    def at(self, share: float) -> float:
        """The x at `share` of the half width: -1 the left edge of the picture, 1 the right."""
        return self.right * share

    def window(self, window: Window) -> None:
        """Cut a window into the wall."""
        self.wall.cut(opening(window))
        self._windows.append(window)
        draw_window(self.wall, window, weather=self.scenery.weather)

    def lamp(
        self, x: float, y: float, radius: float = 190, *, color: str = LAMP, strength: float = 0.7
    ) -> None:
        """A pool of lamplight when it is dark."""
        if self.is_dark:
            self.light(x, y, radius, color=color, strength=strength)

    def light(self, x: float, y: float, radius: float, *, color: str, strength: float) -> None:
        """A pool of light by day and by night."""
        self._pools.append(_Pool(x=x, y=y, radius=radius, color=color, strength=strength))

    def hang(self, shapes: str, glow: str = "") -> None:
        """Something on the wall; `glow` is the part of it that shines when it is dark."""
        self.wall.add(shapes)
        if glow and self.is_dark:
            self.wall.shine(glow)

    def stand(self, shapes: str, glow: str = "") -> None:
        """Furniture before the wall, a step nearer than it."""
        self.near.add(shapes)
        if glow and self.is_dark:
            self.near.shine(glow)

    def field(self, x: Floats, y: Floats) -> Floats:
        """The light of the room, as factors."""
        light = self.scenery.light
        ambient = np.array(light.ambient, np.float32)
        base = ambient * 0.52 if self.is_dark else (0.3 + 0.62 * ambient)
        fall = 1 - 0.1 * np.abs(x / self.right) ** 2.4 - 0.16 * np.clip(y / self.wall.ceiling, 0, 1)
        total = fall[..., None] * base
        key = color_array(light.key) / 255
        for window in self._windows:
            total = total + self._daylight(window, x, y)[..., None] * key
        low = np.where(y > 0, y * 1.5, y)
        for pool in self._pools:
            away = ((x - pool.x) ** 2 + (low - pool.y) ** 2) / pool.radius**2
            color = color_array(pool.color) / 255
            total = total + (pool.strength * np.exp(-away))[..., None] * color
        return total.astype(np.float32)

    def _daylight(self, window: Window, x: Floats, y: Floats) -> Floats:
        """What comes in by one window: a glow around it, its panes' shape on the floor."""
        light = self.scenery.light
        if self._view == "tunnel":
            return np.zeros(np.broadcast_shapes(x.shape, y.shape), np.float32)
        strength = 0.1 if self.is_dark else 0.2 + 0.12 * light.glow
        glass = sum(one.width for one in self._windows)
        strength *= min(1.0, 170 / glass) * min(1.0, 200 / window.height)
        middle = window.sill - window.height / 2
        reach = 0.75 * (window.width + window.height)
        away = ((x - window.x) ** 2 + (np.minimum(y, 0) - middle) ** 2) / reach**2
        total = strength * np.exp(-away - np.clip(y, 0, None) / 60)
        if light.disc is None or light.cloudiness > 0.7:
            return total.astype(np.float32)
        slant = -0.9 * light.key_from
        size = window.width * (1 + 0.004 * y)
        across = (x - window.x - slant * (y + 26)) / size
        down = (y - 10) / 62
        inside = eased(0.54, 0.5, np.abs(across)) * eased(-0.03, 0.03, down)
        inside = inside * eased(1.05, 0.97, down)
        bars = eased(0.012, 0.035, np.abs(across)) * eased(0.02, 0.06, np.abs(down - 0.45))
        patch = inside * bars * (0.16 if self.is_dark else 0.2 + 0.2 * light.glow)
        return (total + patch).astype(np.float32)

    def finish(self, *, shafts: float = 0.0, halo: float = 0.5) -> Backdrop:
        """Lay everything, far to near."""
        if self._windows:
            view = outlook_of(self._view, self.scenery.around)
            add_outlook(self.scenery, view, self.wall, self._windows, passing=self._passing)
        self.wall.lay(surface=_plaster(self.wall, self._wall), field=self.field, halo=halo)
        add_floor(self.scenery, self._floor, base=self._base, field=self.field)
        if not self.near.is_empty:
            self.near.lay(field=self.field, halo=halo)
        if shafts and not self.is_dark and self.scenery.light.cloudiness < 0.7:
            self._add_shafts(shafts)
        return self.scenery.finish(
            window=self._seen_through(),
            ground_front=self._base + 0.18,
            ground_back=self._base + 0.07,
            scale_front=2.15,
            scale_back=1.75,
        )

    def _seen_through(self) -> tuple[float, float, float, float] | None:
        """The largest window, and of equals the one nearest to the middle."""
        if not self._windows or self._passing or self._view not in _GROUNDS:
            return None
        one = max(self._windows, key=lambda w: (round(w.width * w.height), -abs(w.x)))
        across = self.wall.scale / self.scenery.width
        down = self.wall.scale / self.scenery.height
        sill = self.wall.base + one.sill * down
        return 0.5 + one.x * across, sill, one.width * across, one.height * down

    def _add_shafts(self, strength: float) -> None:
        """Sunlight in the dusty air below each window."""
        width, height = self.wall.size
        w, h = width // 8, height // 8
        mask = np.zeros((h, w), np.float32)
        scale = self.wall.scale / 8
        slant = -0.9 * self.scenery.light.key_from
        for window in self._windows:
            half, top = window.width / 2, window.sill - window.height
            reach = -top
            corners = [
                (window.x - half, top),
                (window.x + half, top),
                (window.x + half * 1.2 + slant * reach, 0),
                (window.x - half * 1.2 + slant * reach, 0),
            ]
            points = [
                ((x + self.wall.edge) * scale, (y - self.wall.top) * scale) for x, y in corners
            ]
            one = np.zeros_like(mask)
            cv2.fillPoly(one, [np.array(points, np.int32)], (1.0,))
            mask += one
        fall = np.linspace(1.1, 0.25, h, dtype=np.float32)[:, None]
        soft = cv2.GaussianBlur(np.minimum(mask, 1.4), (0, 0), 3.2) * fall * strength
        image = light_layer(self.scenery.light.key, np.asarray(soft, np.float32))
        x = self.scenery.width / 2 - self.wall.edge * self.wall.scale
        y = self._base * self.scenery.height + self.wall.top * self.wall.scale
        self.scenery.add(
            np.asarray(resized(image, width, height), np.uint8), x, y, 0.72, is_light=True
        )


def _plaster(paper: Paper, wall: Wall) -> Rgba:
    """The plain surface, mottled as by a brush."""
    width, height = paper.size
    w, h = width // 4, max(2, height // 4)
    grain = paper.scenery.grain("plaster")
    wash = noise(grain, w, h, cells=5, octaves=4, stretch=0.8)
    color = color_array(wall.color) * (0.94 + 0.12 * wash)[..., None]
    small = np.clip(color, 0, 255).astype(np.uint8)
    return opaque(np.asarray(resized(small, width, height), np.float32))


def _paint_wall(paper: Paper, wall: Wall) -> None:
    """Pattern, panelling, skirting, and the ceiling where it is seen."""
    paper.behind(_pattern(paper, wall))
    edge, trim = paper.edge, wall.trim
    if wall.dado:
        paper.behind(_panelling(edge, wall.dado, wall.dado_cm))
    paper.behind(
        box(-edge, -15, 2 * edge, 15, trim),
        box(-edge, -16, 2 * edge, 1.6, darken(trim, 0.2)),
        box(-edge, -4, 2 * edge, 4, darken(trim, 0.3)),
    )
    if -paper.top > wall.ceiling:
        paper.behind(_ceiling(paper, wall))


def _pattern(paper: Paper, wall: Wall) -> str:
    edge, top = paper.edge, paper.top
    tone = wall.second or darken(wall.color, 0.06)
    size = wall.size
    count = int(edge / size) + 1
    rows = int(-top / size) + 1
    match wall.pattern:
        case "plain":
            return ""
        case "stripes":
            return "".join(
                box(k * size, top, size / 2, -top, tone, opacity=0.8)
                for k in range(-count, count + 1)
            )
        case "planks":
            return "".join(
                line(f"M{k * size:.1f} {top:.1f}V0", tone, 1.4) for k in range(-count, count + 1)
            )
        case "tiles":
            across = "".join(f"M{-edge:.1f} {-k * size:.1f}H{edge:.1f}" for k in range(rows + 1))
            down = "".join(f"M{k * size:.1f} {top:.1f}V0" for k in range(-count, count + 1))
            return line(across + down, tone, 1.2)
        case "panels":
            return "".join(
                box(k * size + 5, top, size - 10, -top - 22, tone, opacity=0.5)
                + box(k * size + 8, top, size - 16, -top - 25, wall.color)
                for k in range(-count - 1, count + 1)
            )
        case "dots":
            return "".join(
                f'<circle cx="{(k + 0.5 * (row % 2)) * size:.1f}" cy="{-row * size * 0.7:.1f}"'
                f' r="{size * 0.09:.1f}" fill="{tone}"/>'
                for row in range(int(rows / 0.7) + 1)
                for k in range(-count, count + 1)
            )
        case "bricks":
            return _bricks(paper, wall, tone)


def _bricks(paper: Paper, wall: Wall, tone: str) -> str:
    """Courses of bricks, some of them lighter or darker."""
    chance = paper.scenery.chance("bricks")
    w, h = wall.size, wall.size * 0.42
    parts: list[str] = []
    for row in range(int(-paper.top / h) + 1):
        x = -paper.edge - w * (0.5 if row % 2 else 0)
        while x < paper.edge:
            shift = chance.uniform(-0.16, 0.12)
            own = lighten(wall.color, shift) if shift > 0 else darken(wall.color, -shift)
            parts.append(box(x + 0.8, -(row + 1) * h + 0.8, w - 1.6, h - 1.6, own, radius=1.2))
            x += w
    return box(-paper.edge, paper.top, 2 * paper.edge, -paper.top, tone) + "".join(parts)


def _panelling(edge: float, color: str, tall: float) -> str:
    """Wooden panels along the lower wall with their rail."""
    pitch = 62.0
    groove, shine = darken(color, 0.16), lighten(color, 0.14)
    parts = [box(-edge, -tall, 2 * edge, tall, color)]
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 1):
        x, y, w, h = k * pitch + 7, -tall + 13, pitch - 14, tall - 36
        parts += [
            box(x, y, w, h, groove, radius=1),
            box(x + 1.5, y + 1.5, w - 1.5, h - 1.5, shine, radius=1),
            box(x + 2, y + 2, w - 3.5, h - 3.5, mix(color, groove, 0.25)),
        ]
    parts.append(box(-edge, -tall - 4, 2 * edge, 7, lighten(color, 0.2)))
    parts.append(box(-edge, -tall + 3, 2 * edge, 2, groove))
    return "".join(parts)


def _ceiling(paper: Paper, wall: Wall) -> str:
    """The ceiling above, its beams running to the viewer."""
    edge, top, y = paper.edge, paper.top, -wall.ceiling
    color = mix(wall.trim, wall.color, 0.35)
    spread = (y - top) / 130 + 1
    parts = [box(-edge, top, 2 * edge, y - top, color)]
    for k in range(-7, 8):
        x = k * 64.0
        if wall.beams is None:
            joint = f"M{x:.1f} {y:.1f}L{x * spread:.1f} {top:.1f}"
            parts.append(line(joint, darken(color, 0.14), 1.6))
            continue
        under = [(x - 8, y), (x + 8, y), ((x + 8) * spread, top), ((x - 8) * spread, top)]
        side = -9.0 if x > 0 else 9.0
        flank = [(x + side * 0.9, y), (x + side * 1.7, y + 12)]
        flank += [((x + side * 1.7) * spread, top + 40), ((x + side * 0.9) * spread, top)]
        parts.append(polygon(flank, darken(wall.beams, 0.3)))
        parts.append(polygon(under, wall.beams))
    parts += [
        box(-edge, y - 3, 2 * edge, 13, wall.trim),
        box(-edge, y + 10, 2 * edge, 2.5, darken(wall.trim, 0.22)),
        box(-edge, y + 12, 2 * edge, 9, darken(wall.color, 0.3), opacity=0.3),
    ]
    return "".join(parts)
