"""Fields in rows to the horizon: lavender, sunflowers, tulips, vines; terraces of rice."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_hill
from vitascope.engines.animatic.art.settings.pixels import eased, noise, opaque, resized
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

HORIZON = 0.52


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """What grows in the rows."""

    colors: Sequence[str]
    """Of the rows, by turns."""
    leaf: str
    soil: str
    head: str = "spike"
    """What stands large in front: `spike`, `ear`, `sun`, `cup` or `vine`."""
    tall: float = 0.1
    """Of the plants in front, share of the shorter side."""


CROPS = {
    "lavender": Crop(colors=("#8a68c8", "#9a78d8"), leaf="#6f8a5c", soil="#a8906c"),
    "sunflowers": Crop(
        colors=("#f2bc2c", "#e8ac24"), leaf="#5f9440", soil="#6f9448", head="sun", tall=0.2
    ),
    "tulips": Crop(
        colors=("#e04a54", "#f2c23a", "#e878a8", "#f4f0ec", "#9a5ab8"),
        leaf="#5fa04c",
        soil="#7a9a58",
        head="cup",
    ),
    "wheat": Crop(
        colors=("#e0b850", "#d8ac44"), leaf="#c8a04a", soil="#d0a850", head="ear", tall=0.16
    ),
    "corn": Crop(
        colors=("#79a844", "#8fba50"), leaf="#5c8f3c", soil="#6f8a40", head="ear", tall=0.24
    ),
    "canola": Crop(colors=("#f4d83c", "#eccc30"), leaf="#8aa83c", soil="#a8b840", tall=0.12),
    "vineyard": Crop(
        colors=("#6fa044", "#7cae4c"), leaf="#4f8a38", soil="#b8946a", head="vine", tall=0.17
    ),
}


def draw_crop(scenery: Scenery, crop: Crop) -> Backdrop:
    """Rows of a crop that run together at the horizon, a grove and hills behind."""
    add_sky(scenery, HORIZON)
    for name, depth, top, tone in (
        ("far hills", 0.14, HORIZON - 0.03, "#93ae98"),
        ("near hills", 0.26, HORIZON - 0.004, "#8cb06c"),
    ):
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color=ground(scenery, tone),
                shade=ground(scenery, darken(tone, 0.1)),
                swell=0.035,
                waves=2.6,
                tall=0.2,
                grove=Grove(trees=("broadleaf", "pine"), height=0.07, density=0.8),
            ),
        )
    _add_rows(scenery, crop)
    _add_front(scenery, crop)
    return scenery.finish(ground_front=0.9, ground_back=0.72, scale_front=1.95, scale_back=1.0)


def _add_rows(scenery: Scenery, crop: Crop) -> None:
    """The field as a plane in perspective."""
    depth = 0.96
    pad_x, pad_y = scenery.pad(depth)
    width, top = scenery.width + 2 * pad_x, int(scenery.height * (HORIZON + 0.012))
    height = scenery.height + pad_y - top
    w, h = width // 2, height // 2
    down = (np.arange(h, dtype=np.float32)[:, None] + 0.5) / h
    near = 0.035 + down
    x = (np.arange(w, dtype=np.float32)[None] / w - 0.5) * width / scenery.height
    along = x / near * 3.4
    away = np.broadcast_to(0.5 / near, (h, w))
    index = np.floor(along)
    middle = np.abs(along - index - 0.5) * 2
    grain = scenery.grain("crop rows")
    lumps = noise(grain, w, h, cells=90, octaves=3, stretch=1.6, gain=0.8)
    wave = 0.5 + 0.5 * np.sin(away * 160 + index * 2)
    blur = np.clip(along.astype(np.float32) * 0 + 0.02 / near, 0, 1)
    plant = eased(0.86, 0.6, middle + (lumps - 0.5) * 0.5)
    plant = plant * (1 - blur) + 0.72 * blur
    tones = np.stack([scenery.lit(color, 0.5 + 0.5 * 1) for color in _bloom(scenery, crop)])
    bloom = tones[(index.astype(int) // (2 if len(tones) > 2 else 1)) % len(tones)]
    leaf = scenery.lit(scenery.year.turf(crop.leaf), 1.0)
    soil = scenery.lit(ground(scenery, crop.soil), 1.0)
    height_share = np.clip(1.15 - middle * 0.8 + (lumps - 0.5) * 0.9, 0, 1)[..., None]
    body = leaf + (bloom - leaf) * eased(0.2, 0.6, height_share)
    body = body * (0.84 + 0.2 * wave + 0.24 * (lumps - 0.5))[..., None]
    color = soil * (0.9 + 0.2 * lumps)[..., None]
    color = color + (body - color) * plant[..., None]
    haze = np.exp(-down * 9)[..., None] * scenery.light.haze_amount * 0.7
    far = np.array(scenery.lit("#ffffff", 0.0), np.float32)
    color = color + (far - color) * haze
    image = resized(np.clip(color, 0, 255).astype(np.uint8), width, height).astype(np.float32)
    scenery.add(opaque(image), -pad_x, top, depth)


def _bloom(scenery: Scenery, crop: Crop) -> Sequence[str]:
    """Colours of the rows; white under snow."""
    if scenery.is_snowy:
        return tuple(mix(color, "#f4f9ff", 0.75) for color in crop.colors)
    if crop.head == "vine":
        return tuple(scenery.year.crowns(tuple(crop.colors)))
    return crop.colors


def _add_front(scenery: Scenery, crop: Crop) -> None:
    """Single plants before the subjects, tall at the sides and low in the middle."""
    chance = scenery.chance("crop front")
    short = min(scenery.width, scenery.height)
    width, height = scenery.width * 1.4, short * crop.tall * 1.35
    step = height * (0.34 if crop.head in ("sun", "vine") else 0.13)
    shapes: list[str] = []
    for k in range(int(width / step)):
        x = (k + chance.uniform(0.1, 0.9)) * step
        side = min(1.0, abs(x / width - 0.5) * 2.7)
        tall = height * (0.36 + 0.6 * side**2) * chance.uniform(0.75, 1.0)
        tone = scenery.lit_hex(chance.choice(list(_bloom(scenery, crop))))
        leaf = scenery.lit_hex(scenery.year.turf(crop.leaf))
        size = crop.tall * short
        shapes.append(
            _HEADS[crop.head]((x, height + 6), tall, size, tone, leaf, chance.uniform(-1, 1))
        )
    scenery.add_drawn(
        "".join(shapes),
        width,
        height + 4,
        -scenery.width * 0.2,
        scenery.height * 1.03 - height,
        1.24,
        sway=4 * scenery.unit,
    )


def _spike(
    foot: tuple[float, float], tall: float, size: float, tone: str, leaf: str, lean: float
) -> str:
    """A stalk of lavender."""
    x, y = foot
    tip = x + lean * tall * 0.2
    buds = "".join(
        ellipse(
            (x + (tip - x) * (0.5 + k * 0.1), y - tall * (0.5 + k * 0.1)),
            size * 0.06 * (1.25 - k * 0.16),
            size * 0.055,
            tone if k % 2 else lighten(tone, 0.16),
        )
        for k in range(6)
    )
    return line(f"M{x:.1f} {y:.1f}L{tip:.1f} {y - tall:.1f}", leaf, size * 0.022) + buds


def _ear(
    foot: tuple[float, float], tall: float, size: float, tone: str, leaf: str, lean: float
) -> str:
    """An ear of wheat with its beard."""
    x, y = foot
    tip = x + lean * tall * 0.22
    grains = "".join(
        ellipse(
            (tip + side * size * 0.035, y - tall + k * size * 0.07),
            size * 0.028,
            size * 0.055,
            tone if k % 2 else lighten(tone, 0.2),
            angle=side * 24,
        )
        for k in range(5)
        for side in (-1, 1)
    )
    beard = "".join(
        f"M{tip:.1f} {y - tall:.1f}l{dx * size * 0.1:.1f} {-size * 0.2:.1f}" for dx in (-1, 0, 1)
    )
    return (
        line(f"M{x:.1f} {y:.1f}L{tip:.1f} {y - tall:.1f}", leaf, size * 0.022)
        + line(beard, lighten(tone, 0.3), size * 0.012)
        + grains
    )


def _sun(
    foot: tuple[float, float], tall: float, size: float, tone: str, leaf: str, lean: float
) -> str:
    """A sunflower that looks at us."""
    x, y = foot
    cx, cy, r = x + lean * size * 0.06, y - tall + size * 0.16, size * 0.21
    petals = "".join(
        ellipse(
            (cx + math.cos(a) * r * 0.72, cy + math.sin(a) * r * 0.72),
            r * 0.42,
            r * 0.17,
            tone if k % 2 else darken(tone, 0.1),
            angle=math.degrees(a),
        )
        for k in range(16)
        for a in (k * math.tau / 16,)
    )
    leaves = "".join(
        ellipse((x + s * size * 0.14, y - tall * h), size * 0.15, size * 0.06, leaf, angle=-s * 24)
        for s, h in ((-1, 0.34), (1, 0.5))
    )
    return (
        line(f"M{x:.1f} {y:.1f}L{cx:.1f} {cy:.1f}", darken(leaf, 0.1), size * 0.05)
        + leaves
        + petals
        + ellipse((cx, cy), r * 0.5, r * 0.5, "#5a3820")
        + ellipse((cx - r * 0.1, cy - r * 0.1), r * 0.3, r * 0.3, "#7a4e2a")
    )


def _cup(
    foot: tuple[float, float], tall: float, size: float, tone: str, leaf: str, lean: float
) -> str:
    """A tulip."""
    x, y = foot
    cx, cy, r = x + lean * size * 0.05, y - tall + size * 0.2, size * 0.15
    cup = (
        f"M{cx - r:.1f} {cy - r * 0.9:.1f}L{cx - r * 0.45:.1f} {cy - r * 0.4:.1f}"
        f"L{cx:.1f} {cy - r * 1.1:.1f}"
        f"L{cx + r * 0.45:.1f} {cy - r * 0.4:.1f}L{cx + r:.1f} {cy - r * 0.9:.1f}"
        f"Q{cx + r * 1.1:.1f} {cy + r * 0.9:.1f} {cx:.1f} {cy + r:.1f}"
        f"Q{cx - r * 1.1:.1f} {cy + r * 0.9:.1f}"
        f" {cx - r:.1f} {cy - r * 0.9:.1f}Z"
    )
    blade = (
        f"M{x:.1f} {y:.1f}Q{x + lean * size * 0.3:.1f} {y - tall * 0.3:.1f}"
        f" {x + lean * size * 0.34:.1f}"
        f" {y - tall * 0.62:.1f}Q{x + lean * size * 0.08:.1f} {y - tall * 0.3:.1f} {x:.1f} {y:.1f}Z"
    )
    return (
        line(f"M{x:.1f} {y:.1f}L{cx:.1f} {cy:.1f}", leaf, size * 0.04)
        + shape(blade, darken(leaf, 0.1))
        + shape(cup, tone)
        + line(f"M{cx:.1f} {cy - r * 0.8:.1f}V{cy + r * 0.6:.1f}", darken(tone, 0.14), size * 0.02)
    )


def _vine(
    foot: tuple[float, float], tall: float, size: float, tone: str, leaf: str, lean: float
) -> str:
    """A vine on its post with a bunch of grapes."""
    x, y = foot
    crown = "".join(
        ellipse(
            (x + dx * size * 0.2, y - tall * 0.7 + dy * size * 0.16),
            size * 0.13,
            size * 0.11,
            tone if k % 2 else darken(tone, 0.12),
        )
        for k, (dx, dy) in enumerate(
            ((-1, 0.3), (1, 0.4), (-0.6, -0.6), (0.7, -0.5), (0, -1), (0, 0))
        )
    )
    grapes = "".join(
        ellipse(
            (x + lean * size * 0.16 + dx * size * 0.045, y - tall * 0.52 + dy * size * 0.05),
            size * 0.034,
            size * 0.034,
            "#6a4a8a" if (dx + dy) % 2 else "#8060a4",
        )
        for dy, row in enumerate(((-1, 0, 1), (-1, 0, 1), (0, 1), (0,)))
        for dx in row
    )
    return box(x - size * 0.02, y - tall, size * 0.04, tall, "#7a5a40") + crown + grapes


_HEADS = {"spike": _spike, "ear": _ear, "sun": _sun, "cup": _cup, "vine": _vine}


def draw_terraces(scenery: Scenery) -> Backdrop:
    """Terraces of rice down a mountainside, some under water that holds the sky."""
    add_sky(scenery, 0.42)
    add_range(
        scenery,
        Range(
            name="terrace range",
            base=0.46,
            height=0.3,
            count=6,
            depth=0.1,
            color="#86a894",
            shade="#3f6a6a",
            snow=0.0,
            steep=0.7,
        ),
    )
    add_mist(scenery, "morning mist", top=0.36, tall=0.16, strength=0.6, depth=0.16)
    add_hill(
        scenery,
        Hill(
            name="terrace wood",
            depth=0.26,
            top=0.43,
            color="#6fa058",
            shade="#5a8c4c",
            swell=0.05,
            waves=1.8,
            tall=0.2,
            grove=Grove(trees=("palm", "broadleaf"), height=0.13, density=1.3),
        ),
    )
    _add_steps(scenery)
    return scenery.finish(ground_front=0.92, ground_back=0.8, scale_front=1.95, scale_back=1.0)


def _add_steps(scenery: Scenery) -> None:
    """Banks that wind along the slope, each nearer one lower and wider."""
    depth = 0.8
    pad_x, pad_y = scenery.pad(depth)
    width, top = scenery.width + 2 * pad_x, scenery.height * 0.44
    height = scenery.height + pad_y - top
    chance = scenery.chance("terraces")
    sky = scenery.lit_hex(mix(scenery.light.sky[2], "#9ac4b0", 0.35))
    greens = tuple(scenery.year.turf(c) for c in ("#8cc44a", "#a4d054", "#74b044", "#bcd860"))
    shapes: list[str] = []
    count = 15
    for k in range(count):
        share = (k / (count - 1)) ** 1.5
        y = height * (0.03 + 0.8 * share)
        swing = height * (0.035 + 0.13 * share)
        start, long = chance.uniform(0, 6), width / chance.uniform(1.6, 2.6)
        points = [
            (
                x,
                y
                + swing * math.sin(x / long * math.tau + start) * 0.6
                + swing * 0.3 * math.sin(x / long * 13 + start),
            )
            for x in np.linspace(-10, width + 10, 60)
        ]
        edge = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points)
        bank = height * (0.012 + 0.05 * share)
        green = chance.choice(greens)
        tone = sky if k % 3 == 1 else scenery.lit_hex(green, 0.5 + 0.5 * share)
        dark = scenery.lit_hex(darken(green, 0.42), 0.5 + 0.5 * share)
        rim = scenery.lit_hex(lighten(green, 0.3), 0.6 + 0.4 * share)
        shapes.append(shape(edge + f"L{width + 10:.1f} {height:.1f}L-10 {height:.1f}Z", dark))
        low = "M" + "L".join(f"{px:.1f} {py + bank:.1f}" for px, py in points)
        shapes.append(line(edge, rim, max(2.0, bank * 0.24)))
        shapes.append(shape(low + f"L{width + 10:.1f} {height:.1f}L-10 {height:.1f}Z", tone))
        if tone != sky:
            shapes.append(_seedlings(points, bank, height * 0.05 * (0.3 + share), dark))
    scenery.add_drawn("".join(shapes), width, height, -pad_x, top, depth)


def _seedlings(points: Sequence[tuple[float, float]], bank: float, deep: float, tone: str) -> str:
    """Rows of young rice on a terrace."""
    rows = ""
    for row in range(1, 4):
        rows += "".join(
            f"M{px:.1f} {py + bank + deep * row * 0.6:.1f}v{-deep * 0.34:.1f}" for px, py in points
        )
    return line(rows, tone, max(1.0, deep * 0.05), opacity=0.35)
