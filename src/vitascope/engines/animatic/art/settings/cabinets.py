"""Furniture that stands at walls, in centimetres: shelves, cupboards, tables, seats, jars, books.

Every function answers SVG text. `x` is the left edge unless it is called a middle; `y` is what
the thing stands on, 0 the floor.
"""

import random
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

BOOK_COLORS: Final = (
    "#b8434f", "#3f6ea8", "#d89a3a", "#4f8a56", "#7d5298", "#d6c3a0", "#3a8580", "#9a5a3c",
    "#2f4a6e", "#c8705a",
)  # fmt: skip
WOOD: Final = "#9a6a42"


def slab(x: float, y: float, w: float, h: float, color: str, *, radius: float = 1.5) -> str:
    """A solid block from its top left corner: light on its upper edge, shade below and right."""
    return (
        box(x, y, w, h, color, radius=radius)
        + box(x, y, w, min(2.2, h * 0.3), lighten(color, 0.26), radius=min(radius, 1))
        + box(
            x + w - min(3.0, w * 0.12), y, min(3.0, w * 0.12), h, darken(color, 0.14), opacity=0.7
        )
        + box(x, y + h - min(2.5, h * 0.2), w, min(2.5, h * 0.2), darken(color, 0.18), opacity=0.8)
    )


def shadow(x: float, w: float, y: float = 0.0, *, strength: float = 0.26) -> str:
    """The soft shade of what stands on the floor."""
    return "".join(
        ellipse((x + w / 2, y), w * k, 5 * k, "#1a1030", opacity=strength / 2) for k in (0.56, 0.5)
    )


def books(chance: random.Random, x: float, y: float, w: float, tall: float) -> str:
    """A row of books, some leaning, with a gap or a trinket now and then."""
    parts: list[str] = []
    at, end = x, x + w
    while at < end - 3:
        chosen = chance.random()
        if chosen < 0.06 and at < end - 16:
            at += chance.uniform(6, 12)
            continue
        bw = min(chance.uniform(3.0, 6.6), end - at)
        bh = tall * chance.uniform(0.66, 0.98)
        color = chance.choice(BOOK_COLORS)
        lean = bh * 0.16 if chosen > 0.93 and at < end - bw - bh * 0.18 else 0.0
        body = [(at, y), (at + bw, y), (at + bw + lean, y - bh), (at + lean, y - bh)]
        parts.append(polygon(body, color))
        parts.append(
            polygon(
                [
                    (at, y),
                    (at + bw * 0.28, y),
                    (at + bw * 0.28 + lean, y - bh),
                    (at + lean, y - bh),
                ],
                lighten(color, 0.2),
            )
        )
        if chance.random() < 0.6 and not lean:
            gold = "#e8cf8a" if chance.random() < 0.6 else lighten(color, 0.5)
            parts.append(box(at, y - bh * 0.84, bw, bh * 0.06, gold))
            parts.append(box(at, y - bh * 0.24, bw, bh * 0.05, gold))
        at += bw + 0.4 + lean
    return "".join(parts)


def bookcase(
    chance: random.Random,
    x: float,
    w: float,
    tall: float,
    *,
    rows: int = 5,
    wood: str = WOOD,
    y: float = 0.0,
    is_full: bool = True,
) -> str:
    """A case of shelves full of books, with a cornice and a plinth."""
    top, inner = y - tall, darken(wood, 0.45)
    pitch = (tall - 16) / rows
    parts = [shadow(x, w, y) if y == 0 else "", box(x, top, w, tall, inner)]
    for row in range(rows):
        base = top + 8 + (row + 1) * pitch
        parts.append(box(x + 4, base - pitch, w - 8, pitch * 0.3, "#120a16", opacity=0.3))
        if is_full or chance.random() < 0.7:
            parts.append(books(chance, x + 6, base - 3, w - 12, pitch * 0.8))
        else:
            parts.append(trinket(chance, x + w / 2, base - 3, pitch * 0.6))
        parts.append(slab(x, base - 3, w, 4, wood))
    parts += [
        slab(x, top, 5, tall, wood),
        slab(x + w - 5, top, 5, tall, wood),
        slab(x - 4, top - 6, w + 8, 9, lighten(wood, 0.08)),
        slab(x - 2, y - 9, w + 4, 9, wood),
    ]
    return "".join(parts)


def trinket(chance: random.Random, x: float, y: float, tall: float) -> str:
    """A vase, a globe, a clock or a bowl on a shelf."""
    color = chance.choice(["#4f9ab4", "#d8836a", "#e0b85a", "#8fae7a", "#b48ac0"])
    r = tall * 0.36
    match chance.randrange(4):
        case 0:
            return vase(x, y, tall * 0.9, color)
        case 1:
            return (
                line(f"M{x:.1f} {y:.1f}v{-tall * 0.2:.1f}", "#7a5a34", 2.4)
                + ellipse((x, y), r * 0.6, 2, "#7a5a34")
                + ellipse((x, y - r * 1.45), r, r, "#6ab0d0")
                + ellipse((x - r * 0.25, y - r * 1.6), r * 0.45, r * 0.4, "#8fc07a")
                + ellipse((x + r * 0.4, y - r * 1.2), r * 0.3, r * 0.34, "#8fc07a")
            )
        case 2:
            return ellipse((x, y - r), r, r, color) + ellipse(
                (x, y - r), r * 0.74, r * 0.74, "#faf3e0"
            )
        case _:
            return shape(
                f"M{x - r:.1f} {y - r * 0.9:.1f}H{x + r:.1f}Q{x + r * 0.8:.1f} {y:.1f} {x:.1f}"
                f" {y:.1f}"
                f"T{x - r:.1f} {y - r * 0.9:.1f}Z",
                color,
            )


def vase(x: float, y: float, tall: float, color: str) -> str:
    """A vase with its middle at `x`."""
    w = tall * 0.26
    d = (
        f"M{x - w * 0.5:.1f} {y - tall:.1f}H{x + w * 0.5:.1f}Q{x + w * 0.3:.1f}"
        f" {y - tall * 0.75:.1f}"
        f" {x + w:.1f} {y - tall * 0.45:.1f}Q{x + w * 1.1:.1f} {y - tall * 0.1:.1f}"
        f" {x + w * 0.5:.1f}"
        f" {y:.1f}H{x - w * 0.5:.1f}Q{x - w * 1.1:.1f} {y - tall * 0.1:.1f} {x - w:.1f}"
        f" {y - tall * 0.45:.1f}Q{x - w * 0.3:.1f} {y - tall * 0.75:.1f} {x - w * 0.5:.1f}"
        f" {y - tall:.1f}Z"
    )
    return shape(d, color) + ellipse(
        (x - w * 0.4, y - tall * 0.4), w * 0.2, tall * 0.14, lighten(color, 0.5), opacity=0.7
    )


def cupboard(
    x: float,
    y: float,
    w: float,
    tall: float,
    color: str,
    *,
    doors: int = 2,
    drawers: int = 0,
    knob: str = "#d8b25a",
    plinth: float = 7.0,
) -> str:
    """A cupboard standing on or hanging down to `y`: doors with panels, drawers above them."""
    top = y - tall
    parts = [slab(x, top, w, tall, color)]
    if plinth:
        parts.append(box(x, y - plinth, w, plinth, darken(color, 0.4)))
    drawer = 17.0 if drawers and doors else tall / max(1, drawers)
    shade, shine = darken(color, 0.17), lighten(color, 0.2)
    if drawers:
        rows = 1 if doors else drawers
        across = drawers if doors else 1
        for row in range(rows):
            for k in range(across):
                dw, dy = w / across, top + row * (tall - plinth) / rows + 3
                dh = (drawer if doors else (tall - plinth) / rows) - 4
                dx = x + k * dw + 3
                parts.append(box(dx, dy, dw - 6, dh, shade, radius=1.5))
                parts.append(box(dx + 1, dy + 1, dw - 8, dh - 2.4, shine, radius=1.5))
                parts.append(box(dx + 1, dy + 2, dw - 8, dh - 3.6, color, radius=1.5))
                parts.append(box(dx + dw / 2 - 11, dy + dh * 0.42, 16, 2.6, knob, radius=1.3))
    if doors:
        first = top + (drawer + 1 if drawers else 3)
        dh, dw = y - plinth - first - 2, w / doors
        for k in range(doors):
            dx = x + k * dw + 3
            parts += [
                box(dx, first, dw - 6, dh, shade, radius=1.5),
                box(dx + 1, first + 1, dw - 8, dh - 2.4, lighten(color, 0.07), radius=1.5),
                box(dx + 7, first + 8, dw - 20, dh - 17, shade, radius=1),
                box(dx + 8.5, first + 9.5, dw - 21.5, dh - 18.5, color, radius=1),
                ellipse((dx + (dw - 11 if k % 2 == 0 else 5), first + dh * 0.45), 2, 2, knob),
            ]
    return "".join(parts)


def table(x: float, w: float, tall: float, wood: str = WOOD, *, cloth: str | None = None) -> str:
    """A table with turned legs, or one under a cloth that hangs in points."""
    leg = darken(wood, 0.16)
    parts = [shadow(x, w)]
    for lx in (x + 6, x + w - 13):
        parts.append(
            shape(
                f"M{lx:.1f} {-tall + 6:.1f}h7l-1.2 {tall * 0.5:.1f}q1.8 4 0 8l-0.6"
                f" {tall * 0.34:.1f}"
                f"V0h-3.4V{-tall * 0.16:.1f}l-0.6 {-tall * 0.2:.1f}q-1.8 -4 0 -8Z",
                leg,
            )
        )
    parts.append(box(x + 8, -tall + 4, w - 16, 9, darken(wood, 0.22)))
    parts.append(slab(x, -tall, w, 6, wood, radius=2))
    if cloth:
        points = "".join(f"l{w / 12:.2f} {9 if k % 2 == 0 else -9}" for k in range(12))
        parts.append(shape(f"M{x - 2:.1f} {-tall - 1:.1f}v16{points}l4 0v-16Z", cloth))
        parts.append(box(x - 2, -tall - 1, w + 4, 3, lighten(cloth, 0.4)))
    return "".join(parts)


def round_table(middle: float, r: float, tall: float, color: str, foot: str = "#3c3640") -> str:
    """A café table on one leg."""
    return (
        shadow(middle - r * 0.6, r * 1.2)
        + line(f"M{middle:.1f} {-tall:.1f}V-4", foot, 5)
        + shape(f"M{middle - r * 0.5:.1f} 0Q{middle:.1f} -9 {middle + r * 0.5:.1f} 0Z", foot)
        + ellipse((middle, -tall + 2.5), r, 6.5, darken(color, 0.3))
        + ellipse((middle, -tall), r, 6.5, color)
        + ellipse((middle - r * 0.2, -tall - 1), r * 0.5, 2.4, lighten(color, 0.3), opacity=0.6)
    )


def chair(x: float, facing: int, color: str, *, seat: str | None = None, tall: float = 92) -> str:
    """A wooden chair seen from the side, its seat 46 cm high, looking right for `facing` 1."""
    dark = darken(color, 0.2)
    back, front = (x, x + 36) if facing > 0 else (x + 36, x)
    lean = -5 * facing
    return (
        shadow(x, 36)
        + line(f"M{back:.1f} -46L{back + lean * 0.8:.1f} 0M{front:.1f} -44V0", dark, 4.4)
        + line(f"M{back:.1f} -46L{back + lean:.1f} {-tall:.1f}", color, 4.8)
        + line(
            f"M{back + lean * 0.5:.1f} {-tall * 0.72:.1f}h{7 * facing}"
            f"M{back + lean:.1f} {-tall + 4:.1f}h{7 * facing}M{back:.1f} -20H{front:.1f}",
            dark,
            3,
        )
        + slab(min(back, front) - 3, -49, 42, 6, seat or color, radius=3)
    )


def stool(x: float, tall: float, color: str, metal: str = "#4a4650") -> str:
    """A bar stool with its middle at `x`."""
    return (
        shadow(x - 16, 32)
        + line(
            f"M{x - 11:.1f} {-tall + 4:.1f}L{x - 16:.1f} 0M{x + 11:.1f} {-tall + 4:.1f}"
            f"L{x + 16:.1f} 0",
            metal,
            3,
        )
        + line(f"M{x - 14:.1f} {-tall * 0.34:.1f}H{x + 14:.1f}", metal, 2.4)
        + slab(x - 18, -tall, 36, 7, color, radius=3.5)
    )


def jars(
    chance: random.Random, x: float, y: float, w: float, colors: Sequence[str], tall: float = 22
) -> str:
    """A row of lidded jars."""
    parts: list[str] = []
    at = x
    while at < x + w - 7:
        jw, jh = chance.uniform(8, 13), tall * chance.uniform(0.65, 1)
        if at + jw > x + w:
            break
        parts.append(jar(at, y, jw, jh, chance.choice(list(colors))))
        at += jw + chance.uniform(1.5, 5)
    return "".join(parts)


def jar(x: float, y: float, w: float, tall: float, color: str) -> str:
    """A glass jar with something in it."""
    return (
        box(x, y - tall * 0.86, w, tall * 0.86, "#e6f0ee", radius=2.5, opacity=0.85)
        + box(x + 1, y - tall * 0.62, w - 2, tall * 0.6, color, radius=2)
        + box(x + 1.6, y - tall * 0.8, 1.6, tall * 0.66, "#ffffff", radius=0.8, opacity=0.65)
        + box(x + 0.8, y - tall, w - 1.6, tall * 0.16, darken(color, 0.3), radius=1)
    )


def plates(x: float, y: float, count: int, r: float, color: str = "#f3f5f2") -> str:
    """Plates that stand on a rack."""
    return "".join(
        ellipse((x + k * r * 1.9, y - r), r, r, darken(color, 0.1))
        + ellipse((x + k * r * 1.9, y - r), r * 0.9, r * 0.9, color)
        + ellipse((x + k * r * 1.9, y - r), r * 0.55, r * 0.55, lighten("#7aa4c8", 0.3))
        + ellipse((x + k * r * 1.9, y - r), r * 0.48, r * 0.48, color)
        for k in range(count)
    )


def bottles(
    chance: random.Random, x: float, y: float, w: float, colors: Sequence[str], tall: float = 28
) -> str:
    """A row of bottles."""
    parts: list[str] = []
    at = x
    while at < x + w - 7:
        bw, bh, color = (
            chance.uniform(5.5, 8),
            tall * chance.uniform(0.8, 1),
            chance.choice(list(colors)),
        )
        parts += [
            box(at + bw * 0.33, y - bh, bw * 0.34, bh * 0.5, color, radius=1),
            box(at, y - bh * 0.64, bw, bh * 0.64, color, radius=2.4),
            box(at + 1, y - bh * 0.42, bw - 2, bh * 0.22, "#f6efdc", opacity=0.9),
            box(at + 1.2, y - bh * 0.6, 1.2, bh * 0.5, "#ffffff", radius=0.6, opacity=0.4),
        ]
        at += bw + chance.uniform(1.2, 3.4)
    return "".join(parts)


def crate(x: float, y: float, w: float, tall: float, wood: str = "#b48a5a") -> str:
    """A slatted crate."""
    slat = (tall - 4) / 3
    return (
        box(x + 2, y - tall, w - 4, tall, darken(wood, 0.45))
        + "".join(slab(x, y - tall + k * (slat + 2), w, slat, wood, radius=1) for k in range(3))
        + slab(x, y - tall, 5, tall, lighten(wood, 0.06))
        + slab(x + w - 5, y - tall, 5, tall, lighten(wood, 0.06))
    )
