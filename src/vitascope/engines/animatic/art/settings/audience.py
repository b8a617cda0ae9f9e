"""Those who came to see: seen from behind, along the lower edge, before a stage."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import ellipse, line, shape

AUDIENCE: Final = "audience"
"""Beside the names of settings, tells that an audience is before us."""

_HAIR: Final = ("#4a3226", "#2a2024", "#8a5a30", "#c89a50", "#6a6a72", "#7a3a24", "#1c1a22")
_CLOTHES: Final = ("#4a5f9a", "#9a4a5a", "#3f7a6a", "#8a6a3a", "#6a4a8a", "#5a6a7a")
_SKIN: Final = ("#e8b890", "#a8704a", "#6f4630", "#f0c8a4")

_ROWS: Final = ((1.1, 0.885, 0.9), (1.24, 0.95, 1.15))
"""Depth, height of the heads' middle as a share of the picture's, and size of each row."""


def with_audience(scenery: Scenery, backdrop: Backdrop) -> Backdrop:
    """The backdrop with two rows of heads before it; those on the stage stand a little higher."""
    apart = scenery.apart()
    for depth, low, size in _ROWS:
        _add_row(apart, depth, low, size)
    seats = apart.finish(ground_front=0, ground_back=0, scale_front=1, scale_back=1).layers
    front = min(backdrop.ground_front, _STAGE_EDGE)
    return replace(
        backdrop,
        layers=(*backdrop.layers, *seats),
        ground_front=front,
        ground_back=min(backdrop.ground_back, front - 0.06),
    )


_STAGE_EDGE: Final = 0.82


def _add_row(scenery: Scenery, depth: float, low: float, size: float) -> None:
    """One row from side to side: heads, shoulders, here and there hands that clap."""
    chance, unit = scenery.chance(f"audience {depth}"), scenery.unit * size
    pad_x, pad_y = scenery.pad(1.0)
    width, height = scenery.width + 3 * pad_x, scenery.height * 0.24 + pad_y
    middle, x, parts = height * 0.4, 0.0, list[str]()
    while x < width:
        r = chance.uniform(25, 30) * unit
        y = middle + chance.uniform(-0.3, 0.4) * r
        hair, cloth = darken(chance.choice(_HAIR), 0.3), darken(chance.choice(_CLOTHES), 0.45)
        skin = darken(chance.choice(_SKIN), 0.35)
        parts.append(_sitter((x, y), r, height, cloth, skin))
        if chance.random() < 0.4:
            parts.append(_clapping((x, y), r, cloth, skin))
        parts.append(_head((x, y), r, hair, skin, is_long=chance.random() < 0.4))
        x += r * chance.uniform(2.5, 3.1)
    top = scenery.height * low - middle
    scenery.add_drawn("".join(parts), width, height, -1.5 * pad_x, top, depth, sway=2 * unit)


def _sitter(at: tuple[float, float], r: float, low: float, cloth: str, skin: str) -> str:
    """Neck and shoulders."""
    x, y = at
    back = (
        f"M{x - 1.5 * r:.0f} {low + 40:.0f}Q{x - 1.5 * r:.0f} {y + 1.1 * r:.0f} {x:.0f} "
        f"{y + 0.95 * r:.0f}Q{x + 1.5 * r:.0f} {y + 1.1 * r:.0f} {x + 1.5 * r:.0f} {low + 40:.0f}Z"
    )
    neck = line(f"M{x:.0f} {y + 0.5 * r:.0f}V{y + 1.15 * r:.0f}", skin, 0.6 * r)
    return neck + shape(back, cloth)


def _clapping(at: tuple[float, float], r: float, cloth: str, skin: str) -> str:
    """Both hands up beside the head."""
    x, y = at
    arms = [
        line(
            f"M{x + side * 1.2 * r:.0f} {y + 1.6 * r:.0f}L{x + side * 1.5 * r:.0f} {y:.0f}",
            cloth,
            0.5 * r,
        )
        + ellipse((x + side * 1.5 * r, y - 0.3 * r), 0.3 * r, 0.36 * r, skin)
        for side in (-1, 1)
    ]
    return "".join(arms)


def _head(at: tuple[float, float], r: float, hair: str, skin: str, *, is_long: bool) -> str:
    """From behind: hair, ears at its sides, long hair over the neck."""
    x, y = at
    ears = "".join(
        ellipse((x + s * 0.86 * r, y + 0.14 * r), 0.16 * r, 0.22 * r, skin) for s in (-1, 1)
    )
    head = ellipse((x, y), 0.86 * r, r, hair)
    if not is_long:
        return ears + head
    fall = (
        f"M{x - 0.86 * r:.0f} {y:.0f}Q{x - 1.0 * r:.0f} {y + 1.5 * r:.0f} {x:.0f} {y + 1.5 * r:.0f}"
        f"Q{x + 1.0 * r:.0f} {y + 1.5 * r:.0f} {x + 0.86 * r:.0f} {y:.0f}Z"
    )
    return head + shape(fall, hair)
