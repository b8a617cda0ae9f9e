"""Shop fronts by trade: what lies in their windows, what their sign shows."""

import random
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.settings.buildings import awning, hanging_sign
from vitascope.engines.animatic.art.settings.cabinets import books, bottles, crate, vase
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

SHOP_TALL: Final = 214.0
"""Height of a shop front with its fascia, cm."""

Display = Callable[[random.Random, float, float, float], str]
"""From chance, left edge, sill and width to what lies in a window."""


def _bakery(chance: random.Random, x: float, y: float, w: float) -> str:
    crust = ("#d8964a", "#c07c36", "#e6b06a")
    parts: list[str] = []
    for row, base in enumerate((y, y - 44)):
        parts.append(box(x, base - 3, w, 3, "#b8895a"))
        for k in range(int(w / 24)):
            cx, color = x + 13 + k * 24, chance.choice(crust)
            if (k + row) % 3 == 0:
                parts.append(ellipse((cx, base - 9), 11, 7, color))
                parts.append(
                    line(
                        f"M{cx - 5:.1f} {base - 12:.1f}l4 4M{cx + 1:.1f} {base - 13:.1f}l4 4",
                        lighten(color, 0.4),
                        1.4,
                    )
                )
            elif (k + row) % 3 == 1:
                parts.append(
                    box(cx - 7, base - 12, 14, 10, "#f4e2c8", radius=2)
                    + ellipse(
                        (cx, base - 13), 8.5, 6, chance.choice(("#f3a9b8", "#8a5a3c", "#f6e6c0"))
                    )
                    + ellipse((cx, base - 19), 2.2, 2.2, "#d8343c")
                )
            else:
                parts.append(
                    box(cx - 4, base - 30, 7, 28, color, radius=3.5)
                    + box(cx + 3, base - 26, 7, 24, darken(color, 0.08), radius=3.5)
                )
    return "".join(parts)


def _flowers(chance: random.Random, x: float, y: float, w: float) -> str:
    parts: list[str] = []
    tones = ("#e8506a", "#f2c23a", "#f58ab0", "#b07ad0", "#ffffff", "#f0803c")
    for k in range(int(w / 22)):
        cx, color, rise = x + 12 + k * 22, tones[chance.randrange(6)], chance.uniform(24, 44)
        for j in range(5):
            dx = (j - 2) * 5.0
            parts.append(
                line(
                    f"M{cx:.1f} {y - 12:.1f}l{dx:.1f} {-rise + abs(j - 2) * 4:.1f}", "#5a9450", 1.6
                )
            )
            parts.append(
                ellipse(
                    (cx + dx, y - 12 - rise + abs(j - 2) * 4),
                    5,
                    4.6,
                    color if j % 2 else lighten(color, 0.2),
                )
            )
        parts.append(
            polygon(
                [(cx - 8, y - 18), (cx + 8, y - 18), (cx + 6, y), (cx - 6, y)],
                chance.choice(("#c8704a", "#8fa8b0", "#d8c8a8")),
            )
        )
    return "".join(parts)


def _books(chance: random.Random, x: float, y: float, w: float) -> str:
    return "".join(
        box(x, base - 3, w, 3, "#7a5236") + books(chance, x + 4, base - 3, w - 8, 30)
        for base in (y, y - 42)
    )


def _fruit(chance: random.Random, x: float, y: float, w: float) -> str:
    tones = ("#d8443c", "#f0a03c", "#8fbf4a", "#f2d23c", "#8a4a8a")
    parts: list[str] = []
    for k in range(max(1, int(w / 46))):
        bx, color = x + 2 + k * 46, tones[(k + chance.randrange(2)) % 5]
        for row in range(3):
            for j in range(4 - row):
                parts.append(
                    ellipse(
                        (bx + 8 + row * 4.5 + j * 9, y - 22 - row * 7),
                        5.2,
                        5,
                        color if (j + row) % 2 else lighten(color, 0.16),
                    )
                )
        parts.append(crate(bx, y, 42, 19))
    return "".join(parts)


def _toys(chance: random.Random, x: float, y: float, w: float) -> str:
    tones = ("#e8505a", "#4f8fd0", "#f2c23a", "#5fb070", "#f08ab0")
    parts = [box(x, y - 44, w, 3, "#8a5f8a")]
    for k in range(int(w / 27)):
        cx, color = x + 15 + k * 27, tones[chance.randrange(5)]
        base = y if k % 2 else y - 44
        match chance.randrange(4):
            case 0:
                parts.append(
                    ellipse((cx, base - 10), 10, 10, color)
                    + shape(
                        f"M{cx - 10:.1f} {base - 10:.1f}a10 10 0 0 1 20 0q-10 5 -20 0Z", "#fdf6ea"
                    )
                )
            case 1:
                parts.append(
                    ellipse((cx - 7, base - 27), 4, 4, "#b8824e")
                    + ellipse((cx + 7, base - 27), 4, 4, "#b8824e")
                    + ellipse((cx, base - 8), 9, 9, "#b8824e")
                    + ellipse((cx, base - 21), 9, 8, "#c8945e")
                )
            case 2:
                parts.append(
                    box(cx - 9, base - 10, 9, 10, color)
                    + box(cx, base - 10, 9, 10, tones[k % 5])
                    + box(cx - 5, base - 20, 9, 10, tones[(k + 2) % 5])
                )
            case _:
                parts.append(
                    box(cx - 11, base - 13, 22, 9, color, radius=3)
                    + box(cx - 5, base - 19, 11, 8, lighten(color, 0.3), radius=2)
                    + ellipse((cx - 6, base - 4), 4, 4, "#3a3440")
                    + ellipse((cx + 6, base - 4), 4, 4, "#3a3440")
                )
    return "".join(parts)


def _tea(chance: random.Random, x: float, y: float, w: float) -> str:
    """Guests' tables with cups, lamps above."""
    parts: list[str] = []
    for k in range(max(1, int(w / 60))):
        cx = x + 30 + k * 60
        parts.append(
            ellipse((cx, y - 22), 22, 4, "#f6efe2")
            + line(f"M{cx:.1f} {y - 20:.1f}V{y:.1f}", "#4a4048", 3)
        )
        parts.append(
            box(cx - 8, y - 32, 10, 8, "#e0705a", radius=2) + vase(cx + 9, y - 23, 13, "#6aa0b8")
        )
        parts.append(
            line(f"M{cx:.1f} {y - 100:.1f}v16", "#3a3038", 1.4)
            + polygon(
                [(cx - 10, y - 74), (cx - 4, y - 84), (cx + 4, y - 84), (cx + 10, y - 74)],
                "#c8743c",
            )
        )
    return "".join(parts)


def _bottled(chance: random.Random, x: float, y: float, w: float) -> str:
    tones = ("#4f8a6a", "#b8603c", "#6a4a8a", "#c8a03c", "#4f86a4")
    return "".join(
        box(x, base - 3, w, 3, "#7a5a40") + bottles(chance, x + 4, base - 3, w - 8, tones, 32)
        for base in (y, y - 42)
    )


def _loaf(x: float, y: float) -> str:
    return shape(f"M{x - 12:.1f} {y + 6:.1f}q-3 -14 12 -14t12 14q-12 5 -24 0Z", "#c8843c") + line(
        f"M{x - 5:.1f} {y - 4:.1f}l4 6M{x + 1:.1f} {y - 5:.1f}l4 6", "#f4d8a0", 2
    )


def _bloom(x: float, y: float) -> str:
    return "".join(
        ellipse((x + dx, y + dy), 5, 5, "#f58ab0")
        for dx, dy in ((0, -6), (6, -1), (4, 6), (-4, 6), (-6, -1))
    ) + ellipse((x, y), 4, 4, "#f6d24a")


def _volume(x: float, y: float) -> str:
    return shape(
        f"M{x:.1f} {y - 6:.1f}q-6 -5 -13 -3v15q7 -2 13 3q6 -5 13 -3v-15q-7 -2 -13 3Z", "#fdf6ea"
    ) + line(f"M{x:.1f} {y - 6:.1f}v15", "#8a6a50", 1.6)


def _apple(x: float, y: float) -> str:
    return (
        ellipse((x - 4, y + 1), 7, 8, "#d8443c")
        + ellipse((x + 4, y + 1), 7, 8, "#d8443c")
        + line(f"M{x:.1f} {y - 6:.1f}q1 -5 5 -7", "#5a7a34", 2.2)
    )


def _top(x: float, y: float) -> str:
    return (
        polygon([(x - 12, y - 3), (x + 12, y - 3), (x, y + 12)], "#4f8fd0")
        + box(x - 12, y - 6, 24, 5, "#f2c23a", radius=2)
        + line(f"M{x:.1f} {y - 6:.1f}v-7", "#8a5a3a", 2.4)
    )


def _cup(x: float, y: float) -> str:
    return shape(f"M{x - 10:.1f} {y - 4:.1f}h18v6q0 8 -9 8t-9 -8Z", "#fdf6ea") + line(
        f"M{x + 8:.1f} {y - 2:.1f}q8 -1 6 5t-7 3M{x - 4:.1f} {y - 8:.1f}q-3 -4 0 -7M{x + 2:.1f}"
        f" {y - 8:.1f}q-3 -4 0 -7",
        "#fdf6ea",
        2,
    )


def _flask(x: float, y: float) -> str:
    return shape(f"M{x - 3:.1f} {y - 12:.1f}h6v8l8 13q1 4 -4 4h-14q-5 0 -4 -4l8 -13Z", "#a8e0c0")


TRADES: Final[Mapping[str, tuple[str, str, Display, Callable[[float, float], str]]]] = {
    "bakery": ("#c8784a", "#fdf3e0", _bakery, _loaf),
    "flowers": ("#4f9a78", "#fdf3f0", _flowers, _bloom),
    "books": ("#3f5f8f", "#f6ead2", _books, _volume),
    "fruit": ("#7a9a3c", "#fdf6e0", _fruit, _apple),
    "toys": ("#d8505a", "#fff0d0", _toys, _top),
    "cafe": ("#8a4a54", "#f6e2c8", _tea, _cup),
    "chemist": ("#3f8a8a", "#eef6ee", _bottled, _flask),
}
"""Of each trade: colour of its front, second colour of the awning, display, picture on its sign."""


def shop_front(paper: Paper, trade: str, x: float, w: float, chance: random.Random) -> None:
    """Paint a shop's ground floor: fascia, display window, glazed door, awning, sign."""
    color, second, display, symbol = TRADES[trade]
    is_dark = paper.scenery.light.is_dark
    inside = mix("#e8a450", color, 0.16) if is_dark else mix("#8fa4ac", color, 0.3)
    top, sill = -SHOP_TALL, -46.0
    door_w = 62.0
    glass_x, glass_w = x + 16, w - door_w - 44
    door_x = x + w - door_w - 14
    paint = paper.shine if is_dark else paper.add
    glass_top = top + (68 if is_dark else 38)
    glass_h = sill - glass_top
    paper.add(
        box(x + 2, top, w - 4, SHOP_TALL, color),
        box(x + 2, top + 2, 10, SHOP_TALL - 2, lighten(color, 0.14)),
        box(x + w - 12, top + 2, 10, SHOP_TALL - 2, darken(color, 0.14)),
        box(x - 2, top - 8, w + 4, 30, lighten(color, 0.1), radius=1),
        box(x - 2, top - 8, w + 4, 4, lighten(color, 0.34), radius=1),
        box(x - 2, top + 18, w + 4, 5, darken(color, 0.3)),
        box(glass_x, sill + 6, glass_w, 34, darken(color, 0.16), radius=1),
        box(glass_x + 4, sill + 10, glass_w - 8, 26, lighten(color, 0.06), radius=1),
        box(x, -8, w, 8, darken(color, 0.4)),
        box(glass_x - 4, top + 34, glass_w + 8, sill - top - 30, darken(color, 0.3)),
    )
    paint(
        box(glass_x, glass_top, glass_w, glass_h, inside),
        box(glass_x, glass_top, glass_w, 30, lighten(inside, 0.3 if is_dark else 0.1), opacity=0.5),
        box(glass_x, sill - 30, glass_w, 30, darken(inside, 0.25), opacity=0.5),
        display(chance, glass_x + 4, sill, glass_w - 8),
        polygon(
            [
                (glass_x, sill - 20),
                (glass_x + glass_w * 0.4, glass_top),
                (glass_x + glass_w * 0.56, glass_top),
                (glass_x, sill),
            ],
            "#ffffff",
            opacity=0.14,
        ),
        line(f"M{glass_x + glass_w / 2:.1f} {glass_top:.1f}V{sill:.1f}", darken(color, 0.2), 3),
        box(door_x + 10, top + 62, door_w - 20, 84, inside, radius=2),
    )
    paper.add(
        box(door_x, top + 38, door_w, -top - 40, darken(color, 0.22)),
        box(door_x + 3, top + 41, door_w - 6, -top - 44, lighten(color, 0.04)),
        box(door_x + 10, -70, door_w - 20, 54, darken(color, 0.14), radius=2),
        box(door_x + 10, top + 62, door_w - 20, 92, mix(inside, color, 0.25), radius=2),
        ellipse((door_x + door_w - 9, -78), 2.6, 2.6, "#e8c468"),
        box(door_x - 6, -5, door_w + 12, 6, "#a8a098"),
    )
    awning(paper, x + 8, top + 24, w - door_w - 26, (color, second))
    hanging_sign(
        paper, x + w + 8 - 30, top + 44, symbol(x + w - 22, top + 72), lighten(color, 0.24)
    )
