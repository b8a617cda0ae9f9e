"""What hangs and stands at the houses of lanes: lamps, flowers, signs, awnings, stalls."""

import random
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.vista import Vista
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

House: TypeAlias = tuple[int, float, float, int]
"""Side (-1 left, 1 right), where it begins and ends, metres away, and its number."""

BRIGHT: Final = ("#e8443c", "#f2b42c", "#2f8ad0", "#e85a9a", "#3fae7a", "#f4f0ea", "#8a5ad0")
CLOTHS: Final = ("#c8443c", "#e8a03c", "#2f7f8a", "#8a3f6a", "#d8c08a", "#3f5f9a")
_GOODS: Final = ("#e8a03c", "#c8443c", "#f2d04a", "#8a5a2c", "#5f8a3c", "#b85a8a", "#e87a3c")


def painter(paper: Paper) -> Callable[..., None]:
    """Shines when it is dark, is painted when it is not."""
    return paper.shine if paper.scenery.light.is_dark else paper.add


def pool(paper: Paper, at: tuple[float, float], radius: float, color: str) -> str:
    """Soft light around a lamp, for `Paper.shine`."""
    glow = paper.lamps.radial(((0, color, 0.5), (0.4, color, 0.18), (1, color, 0.0)), at, radius)
    return ellipse(at, radius, radius, glow)


def add_lamps(paper: Paper, vista: Vista, _: random.Random, house: House) -> None:
    """A lantern of iron on an arm."""
    side, near, far, index = house
    if (index + (side > 0)) % 2 or index == 0:
        return
    z = (near + far) / 2
    scale = vista.scale(z)
    x, y = vista.at(side * (vista.half - 0.55), 3.0, z)
    wall_x = vista.at(side * vista.half, 3.0, z)[0]
    w, h = 0.15 * scale, 0.46 * scale
    paper.add(
        line(f"M{wall_x:.1f} {y - h:.1f}H{x:.1f}v{h * 0.3:.1f}", "#2f2c34", 0.06 * scale),
        polygon([(x - w * 1.3, y - h * 0.6), (x + w * 1.3, y - h * 0.6), (x, y - h)], "#2f2c34"),
    )
    glass = [(x - w, y - h * 0.6), (x + w, y - h * 0.6), (x + w * 0.6, y), (x - w * 0.6, y)]
    if paper.scenery.light.is_dark:
        paper.shine(pool(paper, (x, y - h * 0.3), 1.5 * scale, "#ffbe6a"))
    painter(paper)(polygon(glass, "#ffe2a0" if paper.scenery.light.is_dark else "#d8e4e8"))
    frame = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in glass) + "Z"
    paper.add(line(frame, "#2f2c34", 0.03 * scale))


def add_bare_lamps(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """A caged bulb above a door."""
    side, near, far, index = house
    if index % 2 == 0 or chance.random() < 0.3:
        return
    z = near + (far - near) * 0.3
    scale = vista.scale(z)
    x, y = vista.at(side * (vista.half - 0.2), 2.6, z)
    paper.add(box(x - 0.14 * scale, y - 0.2 * scale, 0.28 * scale, 0.12 * scale, "#3a3c42"))
    if paper.scenery.light.is_dark:
        paper.shine(pool(paper, (x, y), 1.7 * scale, "#ffd08a"))
    painter(paper)(ellipse((x, y), 0.1 * scale, 0.13 * scale, "#fff0c4"))


def add_flowers(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """Boxes of flowers below windows and pots beside doors."""
    side, near, far, _ = house
    deep = far - near
    spots = [(near + deep * 0.66, 3.25), (near + deep * 0.22, 3.25), (near + deep * 0.5, 0.35)]
    for z, low in spots:
        if chance.random() < 0.35:
            continue
        scale = vista.scale(z)
        tone = chance.choice(("#e0508a", "#e8604a", "#f2c23a", "#c84a9a"))
        box_of = vista.wall(side, z - 0.25, z + 0.55, low - 0.3, low, 0.2)
        paper.add(polygon(box_of, "#a85a3c"))
        for k in range(9):
            x, y = vista.at(
                side * (vista.half - 0.2 - 0.1 * chance.random()),
                low + chance.uniform(0, 0.3),
                z - 0.25 + 0.09 * k,
            )
            green = chance.random() < 0.45
            r = scale * chance.uniform(0.06, 0.11)
            paper.add(ellipse((x, y), r, r, "#5a9a4a" if green else tone))


def add_fire_escapes(paper: Paper, vista: Vista, _: random.Random, house: House) -> None:
    """Landings of iron with ladders between them."""
    side, near, far, index = house
    if index % 2 == (side > 0):
        return
    a, b = near + 0.5, far - 0.5
    tone = "#2c2e34"
    for level in (3.4, 6.2, 9.0):
        x = side * (vista.half - 0.8)
        floor = [
            vista.at(side * vista.half, level, a),
            vista.at(x, level, a),
            vista.at(x, level, b),
            vista.at(side * vista.half, level, b),
        ]
        paper.add(polygon(floor, tone, opacity=0.85))
        d = ""
        for k in range(7):
            z = a + (b - a) * k / 6
            (x0, y0), (x1, y1) = vista.at(x, level, z), vista.at(x, level + 0.9, z)
            d += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
        (x0, y0), (x1, y1) = vista.at(x, level + 0.9, a), vista.at(x, level + 0.9, b)
        d += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
        (x0, y0), (x1, y1) = vista.at(x, level, a + 0.6), vista.at(x, level + 2.8, b - 0.4)
        d += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
        paper.add(line(d, tone, max(1.4, 0.035 * vista.scale(near))))


def add_bins(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """A container for rubbish with bags beside it."""
    side, near, far, index = house
    if index == 0 or (index + (side < 0)) % 2:
        return
    z = near + (far - near) * 0.5
    tone = chance.choice(("#3f6a52", "#3f567a", "#5a5650"))
    x = side * vista.half
    inner = side * (vista.half - 0.95)
    paper.add(
        polygon(vista.wall(side, z, z + 1.6, 0.1, 1.15, 0.95), darken(tone, 0.1)),
        polygon(
            [
                vista.at(inner, 0.1, z),
                vista.at(x, 0.1, z),
                vista.at(x, 1.3, z),
                vista.at(inner, 1.15, z),
            ],
            tone,
        ),
        polygon(
            [
                vista.at(inner, 1.15, z),
                vista.at(x, 1.3, z),
                vista.at(x, 1.3, z + 1.6),
                vista.at(inner, 1.15, z + 1.6),
            ],
            darken(tone, 0.35),
        ),
    )
    scale = vista.scale(z - 0.3)
    cx, cy = vista.at(side * (vista.half - 0.4), 0, z - 0.3)
    paper.add(
        ellipse((cx, cy - 0.24 * scale), 0.32 * scale, 0.26 * scale, "#33343c"),
        ellipse((cx - 0.08 * scale, cy - 0.34 * scale), 0.1 * scale, 0.06 * scale, "#5a5c66"),
    )


def add_pipes(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """A pipe from the roof, and boxes of cooling machines."""
    side, near, far, _ = house
    z = far - 0.25
    scale = vista.scale(z)
    (x0, y0), (x1, y1) = (
        vista.at(side * (vista.half - 0.1), 0.2, z),
        vista.at(side * (vista.half - 0.1), 12, z),
    )
    paper.add(line(f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}", "#4a4c54", 0.12 * scale))
    if chance.random() < 0.7:
        a, low = near + 1.0, chance.uniform(3.0, 5.2)
        paper.add(
            polygon(vista.wall(side, a, a + 0.8, low, low + 0.6, 0.35), "#a8acb0"),
            polygon(
                [
                    vista.at(side * vista.half, low, a),
                    vista.at(side * (vista.half - 0.35), low, a),
                    vista.at(side * (vista.half - 0.35), low + 0.6, a),
                    vista.at(side * vista.half, low + 0.6, a),
                ],
                "#c4c8cc",
            ),
        )


def add_signs(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """Standing signs that stick out from the wall, with strokes that look like writing."""
    side, near, far, _ = house
    for k in range(2):
        z = near + (far - near) * (0.3 + 0.4 * k)
        if z < 3.4:
            continue
        scale = vista.scale(z)
        low, tall = chance.uniform(2.7, 4.4), chance.uniform(1.2, 2.4)
        wide = chance.uniform(0.45, 0.7)
        x, y = vista.at(side * (vista.half - 0.15 - wide / 2), low + tall, z)
        w, h = wide * scale, tall * scale
        tone = chance.choice(BRIGHT)
        ink = "#2a1b2e" if tone in ("#f4f0ea", "#f2b42c") else "#ffffff"
        strokes = ""
        for row in range(max(1, int(tall / wide / 0.95))):
            cy = y + w * (0.5 + 0.95 * row)
            strokes += (
                f"M{x - w * 0.25:.1f} {cy - w * 0.2:.1f}h{w * 0.5:.1f}"
                f"M{x:.1f} {cy - w * 0.3:.1f}v{w * 0.6:.1f}"
                f"M{x - w * 0.25:.1f} {cy + w * 0.1:.1f}h{w * 0.5:.1f}"
            )
        paint = painter(paper)
        if paper.scenery.light.is_dark:
            paint(pool(paper, (x, y + h / 2), h * 0.9, tone))
        paint(
            box(x - w / 2, y, w, h, tone, radius=0.06 * scale),
            line(strokes, ink, max(1.2, w * 0.09)),
        )


def add_awnings(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """A sloping awning over a shop that is lit in the dark."""
    side, near, far, _ = house
    a, b = near + 0.35, far - 0.35
    front = vista.wall(side, a + 0.1, b - 0.1, 0.2, 2.1, 0.02)
    is_dark = paper.scenery.light.is_dark
    painter(paper)(polygon(front, "#7a5028" if is_dark else "#a07a58"))
    for k in range(6):
        z = a + 0.3 + (b - a - 0.6) * k / 6
        goods = vista.wall(side, z, z + 0.3, 0.9, chance.uniform(1.3, 1.8), 0.03)
        tone = chance.choice(_GOODS)
        painter(paper)(polygon(goods, darken(tone, 0.3) if is_dark else tone))
    _awning(paper, vista, (side, a, b), chance.choice(BRIGHT[:5]), (2.9, 2.35, 1.0))


def _awning(
    paper: Paper,
    vista: Vista,
    place: tuple[int, float, float],
    tone: str,
    slope: tuple[float, float, float],
) -> None:
    """Stripes from the wall outwards: upper and lower height, and how far it stands out."""
    side, a, b = place
    high, low, out = slope
    inner, outer = side * vista.half, side * (vista.half - out)
    for k in range(8):
        z0, z1 = a + (b - a) * k / 8, a + (b - a) * (k + 1) / 8
        color = tone if k % 2 else lighten(tone, 0.75)
        paper.add(
            polygon(
                [
                    vista.at(inner, high, z0),
                    vista.at(outer, low, z0),
                    vista.at(outer, low, z1),
                    vista.at(inner, high, z1),
                ],
                color,
            ),
            polygon(vista.wall(side, z0, z1, low - 0.25, low, out), darken(color, 0.14)),
        )


def add_stalls(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """A stall with heaps of food under an awning, lit from inside, steaming."""
    side, near, far, _ = house
    a, b, out = near + 0.3, far - 0.4, 1.25
    is_dark = paper.scenery.light.is_dark
    painter(paper)(
        polygon(vista.wall(side, a, b, 1.1, 2.3, 0.1), "#7a4a22" if is_dark else "#8a6a50")
    )
    wood = chance.choice(("#a8744a", "#b84a3c", "#3f7a8a", "#c8963c"))
    inner, outer = side * (vista.half - 0.2), side * (vista.half - out)
    top = [
        vista.at(inner, 0.95, a),
        vista.at(outer, 0.95, a),
        vista.at(outer, 0.95, b),
        vista.at(inner, 0.95, b),
    ]
    end = [
        vista.at(inner, 0, a),
        vista.at(outer, 0, a),
        vista.at(outer, 0.95, a),
        vista.at(inner, 0.95, a),
    ]
    paper.add(
        polygon(vista.wall(side, a, b, 0, 0.95, out), darken(wood, 0.14)),
        polygon(end, wood),
        polygon(top, lighten(wood, 0.35)),
    )
    for k in range(7):
        z = b - (b - a) * (k + 0.5) / 7
        scale = vista.scale(z)
        x, y = vista.at(side * (vista.half - 0.7), 0.95, z)
        r, tone = 0.3 * scale, chance.choice(_GOODS)
        tone = darken(tone, 0.24) if is_dark else tone
        painter(paper)(
            shape(
                f"M{x - r:.1f} {y:.1f}Q{x - r * 0.6:.1f} {y - r * 0.9:.1f} {x:.1f}"
                f" {y - r * 0.9:.1f}"
                f"Q{x + r * 0.6:.1f} {y - r * 0.9:.1f} {x + r:.1f} {y:.1f}Z",
                tone,
            )
        )
    if chance.random() < 0.6:
        scale = vista.scale(a)
        x, y = vista.at(side * (vista.half - 0.7), 1.3, a + 0.4)
        for k in range(3):
            at = (x + (k - 1) * 0.12 * scale, y - 0.28 * scale * k)
            paper.add(ellipse(at, 0.2 * scale, 0.24 * scale, "#ffffff", opacity=0.2))
    _awning(
        paper, vista, (side, a - 0.2, b + 0.2), chance.choice(BRIGHT[:5]), (2.9, 2.5, out + 0.3)
    )


def add_spices(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """Sacks of spices in cones along the wall."""
    side, near, far, index = house
    if (index + (side > 0)) % 2:
        return
    for k in range(5):
        z = far - 0.4 - (far - near - 0.8) * k / 4.5
        scale = vista.scale(z)
        x, y = vista.at(side * (vista.half - 0.45), 0, z)
        tone, r = chance.choice(_GOODS), 0.32 * scale
        paper.add(
            shape(
                f"M{x - r * 0.9:.1f} {y:.1f}Q{x - r * 1.2:.1f} {y - r * 0.7:.1f} {x - r:.1f}"
                f" {y - r * 1.3:.1f}H{x + r:.1f}Q{x + r * 1.2:.1f} {y - r * 0.7:.1f}"
                f" {x + r * 0.9:.1f} {y:.1f}Z",
                "#b8935f",
            ),
            polygon([(x - r, y - r * 1.3), (x, y - r * 2.5), (x + r, y - r * 1.3)], tone),
            polygon(
                [(x, y - r * 2.5), (x + r, y - r * 1.3), (x + r * 0.2, y - r * 1.3)],
                darken(tone, 0.14),
            ),
            ellipse((x, y - r * 1.3), r, r * 0.2, lighten("#b8935f", 0.2)),
        )


def add_carpets(paper: Paper, vista: Vista, chance: random.Random, house: House) -> None:
    """Carpets that hang on the wall."""
    side, near, far, index = house
    if (index + (side > 0)) % 2 == 0:
        return
    for k in range(2):
        a = near + 0.3 + (far - near) * 0.48 * k
        b = a + (far - near) * 0.36
        tone = chance.choice(CLOTHS)
        for inset, color in ((0.0, tone), (0.14, lighten(tone, 0.5)), (0.24, darken(tone, 0.2))):
            piece = vista.wall(side, a + inset, b - inset, 0.7 + inset, 2.7 - inset, 0.08)
            paper.add(polygon(piece, color))
        middle = vista.at(side * (vista.half - 0.08), 1.7, (a + b) / 2)
        size = 0.22 * vista.scale(a)
        paper.add(
            polygon(
                [
                    (middle[0] - size * 0.5, middle[1]),
                    (middle[0], middle[1] - size * 1.6),
                    (middle[0] + size * 0.5, middle[1]),
                    (middle[0], middle[1] + size * 1.6),
                ],
                "#f0d8a0",
            )
        )


def add_balconies(paper: Paper, vista: Vista, _: random.Random, house: House) -> None:
    """A balcony of iron along the first floor."""
    side, near, far, index = house
    if (index + (side > 0)) % 2:
        return
    a, b, x = near + 0.3, far - 0.3, side * (vista.half - 0.8)
    slab = [
        vista.at(side * vista.half, 3.1, a),
        vista.at(x, 3.1, a),
        vista.at(x, 3.1, b),
        vista.at(side * vista.half, 3.1, b),
    ]
    d = ""
    for k in range(13):
        z = a + (b - a) * k / 12
        (x0, y0), (x1, y1) = vista.at(x, 3.1, z), vista.at(x, 4.0, z)
        d += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
    (x0, y0), (x1, y1) = vista.at(x, 4.0, a), vista.at(x, 4.0, b)
    d += f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
    paper.add(
        polygon(slab, "#d8ccb8"),
        line(d, "#33343c", max(1.3, 0.03 * vista.scale(near))),
    )


ALONG: Final[Mapping[str, Callable[[Paper, Vista, random.Random, House], None]]] = {
    "lamps": add_lamps,
    "bare lamps": add_bare_lamps,
    "flowers": add_flowers,
    "fire escapes": add_fire_escapes,
    "bins": add_bins,
    "pipes": add_pipes,
    "signs": add_signs,
    "awnings": add_awnings,
    "stalls": add_stalls,
    "spices": add_spices,
    "carpets": add_carpets,
    "balconies": add_balconies,
}
"""What is at each house."""
