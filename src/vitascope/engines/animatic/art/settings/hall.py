"""Great halls: columns, arches and coloured glass of a palace, museum, church or ballroom."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

MARBLE = "#ece2d2"
GOLD = "#d8ac54"
GLASS = ("#e8604a", "#f2b83c", "#4fa0d8", "#5fb070", "#b070c8", "#f4e2a0")


def draw_hall(scenery: Scenery) -> Backdrop:
    """A great hall: a row of columns, tall windows of coloured glass, chandeliers, a carpet."""
    room = Room(
        scenery,
        wall=Wall(
            color="#cdb894",
            pattern="panels",
            second="#c2ab86",
            size=92,
            ceiling=760,
            trim="#f6eede",
            dado="#c9ae86",
            dado_cm=52,
        ),
        floor=Floor(
            pattern="checks",
            colors=("#94806a", "#d8cbb6"),
            size=58,
            seam=0.08,
            gloss=0.22,
            grain=0.06,
        ),
        view="garden",
    )
    tall = 470.0 if room.is_tall else 200.0
    pitch = 150.0 if room.is_tall else 168.0
    for k in (-2, -1, 0, 1, 2):
        room.window(
            Window(
                x=k * pitch,
                sill=-66,
                width=74,
                height=tall - 14,
                form="arch",
                panes=(2, 4),
                frame="#cdb58c",
                is_bare=True,
            )
        )
        _stained(room, k * pitch, -66, 74, tall - 14, k)
    for k in (-3, -2, -1, 0, 1, 2):
        _column(room.wall, (k + 0.5) * pitch, tall)
    _arches(room, pitch, tall)
    for share in (-0.56, 0.56):
        _chandelier(room, room.at(share), -232.0 if not room.is_tall else -330.0)
    room.near.add(_carpet(room))
    for side in (-1, 1):
        x = side * (room.right - 34)
        _urn(room, x)
    room.lamp(0, 20, 280, strength=0.3)
    return room.finish(shafts=0.12)


def _stained(room: Room, x: float, sill: float, w: float, h: float, seed: int) -> None:
    """Panes of coloured glass that let the sky through."""
    left, top = x - w / 2, sill - h
    radius = w / 2
    panes: list[str] = []
    rows = int((h - radius) / 30)
    for row in range(rows):
        for k in range(3):
            color = GLASS[(row * 2 + k * 3 + seed) % 6]
            panes.append(
                box(left + k * w / 3, sill - (row + 1) * 30, w / 3, 30, color, opacity=0.62)
            )
    cy = top + radius
    for k in range(8):
        a0, a1 = math.pi + k * math.pi / 8, math.pi + (k + 1) * math.pi / 8
        points = [
            (x, cy),
            (x + math.cos(a0) * radius, cy + math.sin(a0) * radius),
            (x + math.cos(a1) * radius, cy + math.sin(a1) * radius),
        ]
        panes.append(polygon(points, GLASS[(k + seed) % 6], opacity=0.66))
    panes.append(ellipse((x, cy), 12, 12, GLASS[(seed + 1) % 6], opacity=0.9))
    leads = "".join(f"M{left:.1f} {sill - (row + 1) * 30:.1f}h{w:.1f}" for row in range(rows))
    room.wall.add(*panes, line(leads, "#5a4a3a", 1.6))
    color = GLASS[(seed + 1) % 6]
    if not room.is_dark:
        room.light(x, 40, 60, color=color, strength=0.16)


def _column(paper: Paper, x: float, tall: float) -> None:
    """A marble column with a gilded capital."""
    w = 32.0
    body = paper.front.gradient(
        [(0, lighten(MARBLE, 0.5)), (0.4, MARBLE), (1, darken(MARBLE, 0.26))],
        (x - w / 2, 0),
        (x + w / 2, 0),
    )
    paper.add(
        box(x + w / 2, -tall, 16, tall, "#1a1030", opacity=0.12),
        box(x - w / 2, -tall, w, tall, body),
        line(
            "".join(f"M{x + k * 6:.1f} -30V{-tall + 26:.1f}" for k in (-2, -1, 0, 1, 2)),
            darken(MARBLE, 0.14),
            1.4,
            opacity=0.7,
        ),
        box(x - 25, -18, 50, 18, MARBLE, radius=2),
        box(x - 21, -28, 42, 11, lighten(MARBLE, 0.3), radius=4),
        polygon(
            [(x - 17, -tall + 22), (x + 17, -tall + 22), (x + 27, -tall), (x - 27, -tall)], GOLD
        ),
        box(x - 30, -tall - 8, 60, 10, lighten(GOLD, 0.3), radius=2),
        line(f"M{x - 16:.1f} {-tall + 12:.1f}q8 -10 16 0q8 -10 16 0", darken(GOLD, 0.3), 2),
    )


def _arches(room: Room, pitch: float, tall: float) -> None:
    """Arches from column to column."""
    for k in range(-3, 4):
        x = k * pitch
        r = pitch / 2 - 15
        bow = f"M{x - r:.1f} {-tall:.1f}A{r:.1f} {r:.1f} 0 0 1 {x + r:.1f} {-tall:.1f}"
        room.wall.add(
            line(bow, darken(MARBLE, 0.16), 15), line(bow, MARBLE, 11), line(bow, GOLD, 2)
        )


def _chandelier(room: Room, x: float, y: float) -> None:
    """A golden chandelier with candles and drops."""
    arms: list[str] = []
    flames: list[str] = []
    for row, (reach, dy) in enumerate(((64.0, 0.0), (38.0, -26.0))):
        arms.append(
            line(
                f"M{x - reach:.1f} {y + dy - 12:.1f}Q{x:.1f} {y + dy + 30:.1f} {x + reach:.1f}"
                f" {y + dy - 12:.1f}",
                GOLD,
                4,
            )
        )
        for k in range(-2, 3):
            cx = x + reach * k / 2
            cy = y + dy - 12 + 18 * (1 - (k / 2) ** 2)
            arms.append(box(cx - 2.6, cy - 16, 5.2, 16, "#fdf6e6", radius=1))
            arms.append(ellipse((cx, cy), 6, 2.4, GOLD))
            arms.append(ellipse((cx, cy + 10), 2.4, 4.4, "#e4f2fa", opacity=0.9))
            flames.append(ellipse((cx, cy - 21), 3, 6, "#ffe2a0"))
        if row:
            arms.append(line(f"M{x:.1f} {y - 26:.1f}V{y - 400:.1f}", darken(GOLD, 0.3), 2.4))
    arms.append(ellipse((x, y + 8), 9, 12, lighten(GOLD, 0.2)))
    glow = "".join(flames)
    room.hang("".join(arms) + glow, glow)
    room.lamp(x, y, 200, strength=0.5)


def _carpet(room: Room) -> str:
    """A red runner with golden borders towards the viewer."""
    far, near, low = 62.0, 150.0, room.near.bottom
    red = "#b03a44"
    return (
        polygon([(-far - 6, 0), (far + 6, 0), (near + 12, low), (-near - 12, low)], GOLD)
        + polygon([(-far, 0), (far, 0), (near, low), (-near, low)], red)
        + polygon(
            [(-far * 0.86, 0), (-far * 0.82, 0), (-near * 0.82, low), (-near * 0.86, low)], GOLD
        )
        + polygon([(far * 0.82, 0), (far * 0.86, 0), (near * 0.86, low), (near * 0.82, low)], GOLD)
    )


def _urn(room: Room, x: float) -> None:
    """A pedestal with a vase of flowers."""
    blooms = "".join(
        ellipse((x + dx, -132 - dy), 11, 10, tone)
        for dx, dy, tone in (
            (-18, 0, "#e8708a"),
            (16, 4, "#fdf2ea"),
            (0, 14, "#e8506a"),
            (-8, 28, "#fbe0e4"),
            (12, 24, "#f08aa0"),
            (26, -8, "#e8708a"),
            (-28, -8, "#fdf2ea"),
        )
    )
    leaves = "".join(ellipse((x + dx, -118), 14, 7, "#5f9a5a") for dx in (-22, 0, 22))
    room.stand(
        ellipse((x, 2), 34, 6, "#1a1030", opacity=0.24)
        + box(x - 22, -76, 44, 76, MARBLE)
        + box(x - 22, -76, 10, 76, lighten(MARBLE, 0.4))
        + box(x - 27, -84, 54, 10, lighten(MARBLE, 0.2), radius=2)
        + box(x - 27, -10, 54, 10, darken(MARBLE, 0.1), radius=2)
        + leaves
        + blooms
        + shape(f"M{x - 18:.1f} -116h36q-2 26 -12 32h-12q-10 -6 -12 -32Z", "#4f7fa8")
        + line(f"M{x - 16:.1f} -104h32", GOLD, 3)
    )
