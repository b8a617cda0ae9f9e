"""Buildings in centimetres: windows that are lit at night, doors, roofs, awnings, signs, lamps.

Every function paints onto a `Paper`; what is lit in the dark goes where light does not change it.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

GLASS: Final = ("#9cc4dc", "#b4d6e8", "#8ab4cc")
LAMPLIGHT: Final = ("#ffdc94", "#ffc878", "#ffe9b8")
SNOW: Final = "#f4f9ff"
BLOOMS: Final = ("#e8506a", "#f2c23a", "#f58ab0", "#ffffff", "#b07ad0")

RoofForm: TypeAlias = Literal["gable", "flat", "mansard", "stepped"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """One house front, standing on `y = 0`."""

    x: float
    width: float
    height: float
    """To the eaves."""
    wall: str
    roof: str = "#a85a44"
    form: RoofForm = "flat"
    trim: str = "#f6efe2"
    ground: float = 0.0
    """Height kept free below the windows, for a shop or a door."""
    storey: float = 118.0
    has_bricks: bool = False
    has_beams: bool = False
    """Half-timbered."""


def front(paper: Paper, house: Front, chance: random.Random) -> None:
    """Paint one house: wall, roof, windows."""
    x, w, h, wall = house.x, house.width, house.height, house.wall
    shade = paper.front.gradient(
        [(0, lighten(wall, 0.1)), (1, darken(wall, 0.07))], (0, -h), (0, 0)
    )
    roof(paper, house, chance)
    paper.add(box(x, -h, w, h, shade))
    if house.has_bricks:
        paper.add(_bricks(house, chance))
    if house.has_beams:
        paper.add(_beams(house))
    paper.add(box(x, -h, 4, h, lighten(wall, 0.2), opacity=0.5))
    paper.add(box(x + w - 7, -h, 7, h, darken(wall, 0.2), opacity=0.5))
    columns = max(1, int(w / 84))
    pitch = w / columns
    for row in range(max(0, int((h - house.ground) / house.storey + 0.1))):
        y = -house.ground - (row + 1) * house.storey + 24
        for k in range(columns):
            window(
                paper,
                chance,
                x + pitch * (k + 0.5) - 20,
                y,
                40,
                62,
                trim=house.trim,
                wall=wall,
                has_box=chance.random() < 0.4,
            )


def _bricks(house: Front, chance: random.Random) -> str:
    tone = darken(house.wall, 0.14)
    return "".join(
        box(
            house.x + chance.uniform(4, house.width - 26),
            -chance.uniform(6, house.height - 6),
            18,
            5.4,
            tone if k % 2 else lighten(house.wall, 0.16),
            radius=1,
            opacity=0.6,
        )
        for k in range(int(house.width * house.height / 1500))
    )


def _beams(house: Front) -> str:
    x, w, h = house.x, house.width, house.height
    wood = "#6a4630"
    parts = [f"M{x + 3:.1f} {-h:.1f}V0M{x + w - 3:.1f} {-h:.1f}V0M{x:.1f} {-h + 4:.1f}h{w:.1f}"]
    for k in range(1, max(2, int(h / house.storey)) + 1):
        parts.append(f"M{x:.1f} {-h + k * house.storey - 14:.1f}h{w:.1f}")
    columns = max(2, int(w / 84))
    for k in range(1, columns):
        parts.append(f"M{x + w * k / columns:.1f} {-h:.1f}v{house.storey - 14:.1f}")
    cross = (
        f"M{x + 4:.1f} {-h + house.storey - 16:.1f}l26 -40M{x + w - 4:.1f}"
        f" {-h + house.storey - 16:.1f}l-26 -40"
    )
    return line("".join(parts) + cross, wood, 7)


def window(
    paper: Paper,
    chance: random.Random,
    x: float,
    y: float,
    w: float,
    h: float,
    *,
    trim: str,
    wall: str,
    has_box: bool = False,
    lit_share: float = 0.55,
) -> None:
    """One window from its top left corner, with shutters or flowers now and then."""
    is_lit = paper.scenery.light.is_dark and chance.random() < lit_share
    glass = chance.choice(GLASS)
    bars = box(x + w / 2 - 1.4, y, 2.8, h, trim) + box(x, y + h * 0.36, w, 2.6, trim)
    paper.add(
        box(x - 5, y - 5, w + 10, h + 10, darken(wall, 0.25), radius=1),
        box(x - 4, y - 4, w + 8, h + 8, trim, radius=1),
        box(x, y, w, h, darken(glass, 0.5) if paper.scenery.light.is_dark else glass),
        polygon(
            [(x, y + h * 0.7), (x + w * 0.7, y), (x + w, y), (x, y + h)], "#ffffff", opacity=0.22
        ),
        bars,
        box(x - 8, y + h + 4, w + 16, 5, lighten(trim, 0.1), radius=1),
    )
    if is_lit:
        warm = chance.choice(LAMPLIGHT)
        curtain = mix(warm, "#c8744a", 0.45)
        paper.shine(
            box(x, y, w, h, warm),
            polygon([(x, y), (x + w * 0.3, y), (x, y + h * 0.8)], curtain, opacity=0.8),
            polygon([(x + w, y), (x + w * 0.7, y), (x + w, y + h * 0.8)], curtain, opacity=0.8),
            box(x + w / 2 - 1.4, y, 2.8, h, darken(trim, 0.4)),
            box(x, y + h * 0.36, w, 2.6, darken(trim, 0.4)),
        )
    if paper.scenery.is_snowy:
        paper.add(box(x - 9, y + h - 1, w + 18, 6, SNOW, radius=3))
    elif has_box:
        paper.add(flower_box(chance, x - 4, y + h + 4, w + 8))


def flower_box(chance: random.Random, x: float, y: float, w: float) -> str:
    """A box of geraniums."""
    color = chance.choice(BLOOMS)
    return (
        "".join(
            ellipse((x + w * (k + 0.5) / 6, y - 2 - 3 * (k % 2)), 6.5, 5.5, "#5f9a4e")
            for k in range(6)
        )
        + "".join(
            ellipse((x + w * (k + 0.5) / 7, y - 4 - 4 * ((k + 1) % 2)), 3.4, 3.2, color)
            for k in range(7)
        )
        + box(x, y, w, 9, "#9a5f3c", radius=1.5)
    )


def roof(paper: Paper, house: Front, chance: random.Random) -> None:
    """Paint the roof, its tiles, a chimney and snow."""
    x, w, h, color = house.x, house.width, house.height, house.roof
    snowy = paper.scenery.is_snowy
    cover = SNOW if snowy else color
    if house.form == "flat":
        paper.add(
            box(x - 5, -h - 12, w + 10, 14, house.trim, radius=1),
            box(x - 5, -h - 1, w + 10, 4, darken(house.wall, 0.3), opacity=0.7),
            "".join(
                box(x + 4 + k * 16, -h - 2, 7, 7, darken(house.trim, 0.12))
                for k in range(int(w / 16))
            ),
        )
        if snowy:
            paper.add(box(x - 6, -h - 19, w + 12, 10, SNOW, radius=5))
        return
    if house.form == "stepped":
        steps = [(x - 2, -h)]
        rise, run = 26.0, w / 9
        for k in range(4):
            steps += [
                (x + k * run, -h - (k + 1) * rise + rise * 0.2),
                (x + (k + 1) * run, -h - (k + 1) * rise + rise * 0.2),
            ]
        right = [(2 * x + w - px, py) for px, py in reversed(steps)]
        paper.add(
            polygon([*steps, *right], house.wall), line(_outline(steps + right), house.trim, 5)
        )
        window(paper, chance, x + w / 2 - 13, -h - 54, 26, 34, trim=house.trim, wall=house.wall)
        return
    over, peak = 14.0, w * (0.42 if house.form == "gable" else 0.3)
    stack = x + w * chance.choice([0.22, 0.7])
    paper.add(
        box(stack, -h - peak - 8, 20, peak, darken("#a8705c", 0.1)),
        box(stack - 3, -h - peak - 12, 26, 8, "#8a5a4c", radius=1),
    )
    if house.form == "gable":
        top = (x + w / 2, -h - peak)
        outline = [(x - over, -h + 6), top, (x + w + over, -h + 6)]
        paper.add(
            polygon([(x, -h + 2), (top[0], top[1] + 8), (x + w, -h + 2)], house.wall),
            polygon(
                [
                    *outline,
                    (x + w + over - 10, -h + 10),
                    (top[0], top[1] + 20),
                    (x - over + 10, -h + 10),
                ],
                cover,
            ),
            line(_outline(outline), darken(cover, 0.15), 2),
        )
        window(
            paper,
            chance,
            x + w / 2 - 13,
            -h - peak * 0.46,
            26,
            30,
            trim=house.trim,
            wall=house.wall,
        )
        return
    slope = [
        (x - over, -h + 4),
        (x + 16, -h - peak),
        (x + w - 16, -h - peak),
        (x + w + over, -h + 4),
    ]
    paper.add(polygon(slope, cover), box(x - over, -h, w + 2 * over, 6, darken(cover, 0.25)))
    if not snowy:
        for row in range(1, 5):
            y = -h - peak * row / 5
            paper.add(
                line(
                    f"M{x - over + 30 * row / 5:.1f} {y:.1f}H{x + w + over - 30 * row / 5:.1f}",
                    darken(color, 0.14),
                    2,
                )
            )
    for k in range(max(1, int(w / 130))):
        _dormer(paper, chance, x + w * (k + 0.5) / max(1, int(w / 130)), -h - 10, house)


def _dormer(paper: Paper, chance: random.Random, x: float, y: float, house: Front) -> None:
    paper.add(
        box(x - 22, y - 46, 44, 48, lighten(house.wall, 0.1)),
        polygon(
            [(x - 29, y - 44), (x, y - 72), (x + 29, y - 44)],
            SNOW if paper.scenery.is_snowy else darken(house.roof, 0.12),
        ),
    )
    window(paper, chance, x - 13, y - 38, 26, 34, trim=house.trim, wall=house.wall)


def _outline(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def door(
    paper: Paper,
    x: float,
    w: float,
    tall: float,
    color: str,
    *,
    form: Literal["plain", "arch"] = "plain",
) -> None:
    """A panelled door on its step, a lamp above it."""
    frame, dark = "#f2e8d6", darken(color, 0.25)
    if form == "arch":
        bow = (
            f"M{x:.1f} 0V{-tall + w / 2:.1f}A{w / 2:.1f} {w / 2:.1f} 0 0 1 {x + w:.1f}"
            f" {-tall + w / 2:.1f}V0Z"
        )
        paper.add(line(bow, frame, 9), shape(bow, color))
    else:
        paper.add(box(x - 6, -tall - 6, w + 12, tall + 6, frame), box(x, -tall, w, tall, color))
        for row in range(2):
            for k in range(2):
                px, py = x + 6 + k * (w / 2 - 2), -tall * (0.9 - 0.48 * row)
                paper.add(
                    box(px, py, w / 2 - 10, tall * 0.36, dark, radius=1),
                    box(
                        px + 1.5,
                        py + 2,
                        w / 2 - 12,
                        tall * 0.36 - 2,
                        lighten(color, 0.06),
                        radius=1,
                    ),
                )
    paper.add(
        ellipse((x + w * 0.84, -tall * 0.46), 2.6, 2.6, "#e8c468"),
        box(x - 10, -6, w + 20, 7, "#b8b0a8", radius=1),
    )


def awning(
    paper: Paper, x: float, y: float, w: float, colors: tuple[str, str], *, drop: float = 34
) -> None:
    """A striped awning with a scalloped edge, its upper edge at `y`."""
    count = max(5, round(w / 26))
    step, spread = w / count, 8.0
    parts: list[str] = []
    for k in range(count):
        color = colors[k % 2]
        top0, top1 = x + k * step, x + (k + 1) * step
        low0 = x - spread + k * (w + 2 * spread) / count
        low1 = x - spread + (k + 1) * (w + 2 * spread) / count
        r = (low1 - low0) / 2
        parts.append(polygon([(top0, y), (top1, y), (low1, y + drop), (low0, y + drop)], color))
        parts.append(
            shape(
                f"M{low0:.1f} {y + drop:.1f}v6a{r:.1f} {r * 0.8:.1f} 0 0 0 {2 * r:.1f} 0v-6Z",
                darken(color, 0.1),
            )
        )
    paper.add(
        box(x - spread, y + drop, w + 2 * spread, 22, "#1a1030", opacity=0.2),
        *parts,
        box(x - 2, y - 4, w + 4, 5, darken(colors[0], 0.3), radius=1),
    )
    if paper.scenery.is_snowy:
        paper.add(
            polygon(
                [(x, y - 3), (x + w, y - 3), (x + w + 4, y + drop * 0.5), (x - 4, y + drop * 0.5)],
                SNOW,
                opacity=0.9,
            )
        )


def hanging_sign(paper: Paper, x: float, y: float, symbol: str, color: str) -> None:
    """A round sign on an iron arm, with a picture on it, lit in the dark."""
    paint = paper.shine if paper.scenery.light.is_dark else paper.add
    paint(
        line(
            f"M{x - 26:.1f} {y:.1f}h32M{x:.1f} {y:.1f}v10M{x - 24:.1f} {y + 12:.1f}q14 -2 18 -12",
            "#2f3238",
            2.6,
        ),
        ellipse((x, y + 28), 20, 20, darken(color, 0.3)),
        ellipse((x, y + 28), 17.6, 17.6, color),
        symbol,
    )
