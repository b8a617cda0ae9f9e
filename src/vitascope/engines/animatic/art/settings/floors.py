"""Floors and pavements in perspective: boards, tiles, slabs, planks, plain ground, panels."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

import numpy as np

from vitascope.engines.animatic.art.settings.paper import CM, LightField, multiplied
from vitascope.engines.animatic.art.settings.pixels import (
    Floats,
    Reals,
    color_array,
    noise,
    opaque,
    resized,
)
from vitascope.engines.animatic.art.settings.scenery import Scenery

FLOOR_DEPTH: Final = 0.9

_HORIZON: Final = 0.86
"""How far above the floor's far edge its lines meet, in heights of the floor."""

_FAR_CM: Final = 480.0
"""Distance of the far edge from the viewer."""

Pattern: TypeAlias = Literal[
    "boards", "planks", "checks", "tiles", "slabs", "plain", "herringbone", "cobbles"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What one walks on."""

    pattern: Pattern
    colors: tuple[str, str]
    """Darker and lighter tone."""
    size: float = 40.0
    """Of one board or tile, cm."""
    seam: float = 0.3
    """Strength of the lines between them, 0..1."""
    grain: float = 0.14
    gloss: float = 0.0
    """How much the far end shines."""


def add_floor(
    scenery: Scenery,
    floor: Floor,
    *,
    base: float,
    depth: float = FLOOR_DEPTH,
    field: LightField | None = None,
    edge: float = 0.4,
) -> None:
    """Lay a floor from `base` (share of the height) to the lower edge of the picture.

    Args:
        scenery: Where to add.
        floor: What it is made of.
        base: Where it meets the wall.
        depth: Of the layer.
        field: Light of a room, asked at y > 0 for the floor; None takes the open air's.
        edge: Strength of the shade along the wall.
    """
    pad_x, pad_y = scenery.pad(depth)
    width = scenery.width + 2 * pad_x
    shown = scenery.height * (1 - base)
    height = int(shown) + pad_y
    scale = CM * scenery.unit
    down = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / shown
    x = (np.arange(width, dtype=np.float32)[None] - width / 2) / scale
    near = _HORIZON / (_HORIZON + down)
    u, v = x * near / floor.size, np.broadcast_to(_FAR_CM * near / floor.size, (height, width))
    fine_u = near / scale / floor.size
    fine_v = _FAR_CM * _HORIZON / (_HORIZON + down) ** 2 / shown / floor.size
    tone, seam = _PATTERNS[floor.pattern](u, v, (fine_u, fine_v))
    grain = noise(
        scenery.grain(f"floor {floor.pattern}"),
        width // 2,
        max(2, height // 2),
        cells=26,
        octaves=3,
        stretch=1.4 if floor.pattern == "plain" else 0.4,
    )
    dark, bright = color_array(floor.colors[0]), color_array(floor.colors[1])
    color = dark + (bright - dark) * tone[..., None]
    shade = (1 + (resized(grain, width, height) - 0.45) * 2 * floor.grain) * (1 - seam * floor.seam)
    shade = shade * (1 - edge * np.exp(-down * 16)) * (0.92 + 0.12 * np.minimum(down, 1.2))
    color = color * shade[..., None]
    if floor.gloss:
        color += (np.exp(-down * 3.2) * floor.gloss * 90)[..., None]
    y = scenery.height * base
    image = opaque(color.astype(np.float32))
    if field is None:
        scenery.add(scenery.tinted(image, depth + 0.1), -pad_x, y, depth)
        return
    across = np.linspace(-width / 2, width / 2, width // 4 + 1, dtype=np.float32)[None] / scale
    rows = np.linspace(0, height, height // 4 + 1, dtype=np.float32)[:, None] / scale
    scenery.add(multiplied(image, field(across, rows)), -pad_x, y, depth)


Tones: TypeAlias = tuple[Floats, Floats]
"""Share of the lighter tone, and strength of a seam, both `(h, w)` in 0..1."""
Fine: TypeAlias = tuple[Reals, Reals]
"""How much one pixel is in units of the pattern, across and down, `(h, 1)`."""


def _near_line(value: Reals, fine: Reals, thick: float = 0.035) -> Floats:
    """1 on whole numbers, 0 half a line's width away, softened by a pixel."""
    away = np.abs(value - np.round(value))
    half = np.maximum(thick / 2, fine * 0.6)
    strength = np.minimum(1.0, thick / (2 * half))
    return (np.clip(1.5 - away / half, 0, 1) * strength).astype(np.float32)


def _chance(first: Reals, second: Reals | float = 0.0) -> Floats:
    """A tone 0..1 for each whole pair."""
    return ((np.floor(first) * 0.618 + np.floor(second) * 0.3819) % 1).astype(np.float32)


def _boards(u: Reals, v: Reals, fine: Fine) -> Tones:
    """Boards that run towards the viewer, with staggered ends."""
    ends = v / 6 + _chance(u) * 5
    seam = np.maximum(_near_line(u, fine[0]), _near_line(ends, fine[1] / 6, 0.012) * 0.8)
    return _chance(u, ends * 1.7), seam


def _planks(u: Reals, v: Reals, fine: Fine) -> Tones:
    """Boards across, as of a deck or a pier."""
    ends = u / 5 + _chance(v) * 3
    return _chance(v, ends), np.maximum(
        _near_line(v, fine[1], 0.08), _near_line(ends, fine[0] / 5, 0.012)
    )


def _wave(value: Reals, fine: Reals) -> Floats:
    """-1 and 1 by turns, with edges a pixel soft."""
    return np.clip(np.sin(np.pi * value) / np.maximum(np.pi * fine * 0.9, 1e-4), -1, 1).astype(
        np.float32
    )


def _checks(u: Reals, v: Reals, fine: Fine) -> Tones:
    tone = 0.5 - 0.5 * _wave(u, fine[0]) * _wave(v, fine[1])
    return tone.astype(np.float32), np.maximum(
        _near_line(u, fine[0], 0.02), _near_line(v, fine[1], 0.02)
    )


def _tiles(u: Reals, v: Reals, fine: Fine) -> Tones:
    tone = 0.35 + 0.5 * _chance(u * 1.0, v)
    return tone.astype(np.float32), np.maximum(_near_line(u, fine[0]), _near_line(v, fine[1]))


def _slabs(u: Reals, v: Reals, fine: Fine) -> Tones:
    """Stone in courses, every other moved by half a stone."""
    moved = u + 0.5 * (np.floor(v) % 2) + 0.2 * _chance(v)
    tone = _chance(moved * 1.0, v * 1.0)
    seam = np.maximum(_near_line(moved, fine[0]), _near_line(v, fine[1]))
    return tone, seam


def _cobbles(u: Reals, v: Reals, fine: Fine) -> Tones:
    """Round stones in courses, every other moved by half a stone, dark between them."""
    moved = u + 0.5 * (np.floor(v) % 2) + 0.13 * np.sin(np.floor(v) * 2.3)
    across, down = (moved % 1 - 0.5) * 2, (v % 1 - 0.5) * 2
    away = np.maximum(np.hypot(across, down) * 0.86, np.maximum(np.abs(across), np.abs(down)))
    soft = np.clip(np.maximum(fine[0], fine[1]) * 2, 0.16, 0.8)
    seam = np.clip((away - (1 - soft)) / soft, 0, 1)
    tone = 0.25 + 0.5 * _chance(moved * 1.0, v * 1.0) + 0.25 * np.clip(-across - down, -1, 1)
    return np.clip(tone, 0, 1).astype(np.float32), seam.astype(np.float32)


def _herringbone(u: Reals, v: Reals, fine: Fine) -> Tones:
    """Short boards by turns along and across."""
    turned = (np.floor(u / 2) + np.floor(v / 2)) % 2
    tone = np.where(turned > 0.5, _chance(u, v / 2), _chance(v, u / 2 + 7))
    along = np.where(turned > 0.5, _near_line(u, fine[0]), _near_line(v, fine[1]))
    cells = np.maximum(_near_line(u / 2, fine[0] / 2), _near_line(v / 2, fine[1] / 2))
    return tone.astype(np.float32), np.maximum(along, cells).astype(np.float32)


def _plain(u: Reals, v: Reals, fine: Fine) -> Tones:
    return np.full(u.shape, 0.5, np.float32), np.zeros(u.shape, np.float32)


_PATTERNS: Final[Mapping[Pattern, Callable[[Reals, Reals, Fine], Tones]]] = {
    "boards": _boards,
    "planks": _planks,
    "checks": _checks,
    "tiles": _tiles,
    "slabs": _slabs,
    "plain": _plain,
    "herringbone": _herringbone,
    "cobbles": _cobbles,
}
