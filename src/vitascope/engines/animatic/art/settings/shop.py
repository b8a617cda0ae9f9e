"""A village shop: shelves of everything, a counter, baskets of fruit."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    bottles,
    crate,
    cupboard,
    jars,
    shadow,
    slab,
    trinket,
)
from vitascope.engines.animatic.art.settings.fittings import (
    garland,
    pendant,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon


def draw_shop(scenery: Scenery) -> Backdrop:
    """A village shop: shelves of everything, a counter with scales, baskets of fruit, bunting."""
    room = Room(
        scenery,
        wall=Wall(
            color="#f3d9c4",
            pattern="stripes",
            second="#f8e6d6",
            size=34,
            ceiling=360,
            trim="#fdf6ea",
        ),
        floor=Floor(pattern="boards", colors=("#b98a5c", "#d2a578"), size=20),
        view="roofs",
    )
    width = 92.0 if room.is_tall else 120.0
    room.window(
        Window(
            x=8, sill=-104, width=width, height=132, panes=(2, 2), frame="#fdf8ee", blind="#e0847a"
        )
    )
    gap = width / 2 + 34
    _goods(room, room.left - 30, -gap)
    _goods(room, gap + 12, room.right + 30)
    _till(room, room.right - (100 if room.is_tall else 196))
    _baskets(room, room.left + 4)
    room.hang(
        garland(
            room.left, room.right, -238, 10, ("#e0705a", "#f2c25a", "#6ab0a0", "#fdf6ea", "#8a9ad0")
        )
    )
    for share in (-0.55, 0.55):
        body, lit = pendant(room.at(share), -400, -222, "#6ab0a0", w=40)
        room.stand(body, lit)
        room.lamp(room.at(share), -150, 190, strength=0.6)
    room.lamp(0, 20, 240, strength=0.28)
    return room.finish()


def _goods(room: Room, x0: float, x1: float) -> None:
    """Painted shelves full of jars, bottles, boxes and tins."""
    chance, color = room.chance(f"goods {x0:.0f}"), "#7fb4a8"
    w = x1 - x0
    parts = [
        shadow(x0, w),
        box(x0, -212, w, 212, darken(color, 0.4)),
        slab(x0 - 4, -220, w + 8, 10, lighten(color, 0.12)),
    ]
    for row in range(4):
        base = -176.0 + row * 46
        parts.append(_row(room, chance.randrange(4), x0 + 6, base, w - 12, f"{x0:.0f} {row}"))
        parts.append(slab(x0, base, w, 5, color))
    columns = max(2, round(w / 110) + 1)
    parts += [slab(x0 + (w - 5) * k / (columns - 1), -212, 6, 212, color) for k in range(columns)]
    parts.append(cupboard(x0, 0, w, 32, color, doors=max(2, round(w / 60)), plinth=5))
    room.hang("".join(parts))


def _row(room: Room, kind: int, x: float, y: float, w: float, name: str) -> str:
    chance = room.chance(f"goods row {name}")
    match kind:
        case 0:
            return jars(
                chance, x, y, w, ("#e0705a", "#f2c25a", "#8fbf6a", "#c88ab0", "#f0a04a"), 32
            )
        case 1:
            tones = ("#c8484a", "#4f8a6a", "#d8a03a", "#5a7ab8", "#8a5a8a")
            return bottles(chance, x, y, w, tones, 35)
        case 2:
            return "".join(
                slab(x + k * 21, y - tall, 18, tall, tone, radius=1)
                + box(x + k * 21 + 3, y - tall * 0.7, 12, tall * 0.34, "#fdf6ea", radius=1)
                for k in range(int(w / 21))
                for tall, tone in [
                    (
                        chance.uniform(20, 34),
                        chance.choice(("#e0847a", "#6a94c0", "#f0c04a", "#7fb46a", "#b48ac0")),
                    )
                ]
            )
        case _:
            return "".join(
                trinket(chance, x + 16 + k * 30, y, 30) for k in range(int((w - 10) / 30))
            )


def _till(room: Room, x: float) -> None:
    """The counter with a till, scales and a jar of sweets."""
    chance, wood, w = room.chance("till"), "#c08a5a", 190.0
    room.stand(
        shadow(x, w)
        + slab(x, -92, w, 92, wood, radius=2)
        + "".join(
            box(x + 8 + k * 60, -78, 54, 64, darken(wood, 0.16), radius=2)
            + box(x + 11 + k * 60, -75, 48, 58, lighten(wood, 0.08), radius=2)
            for k in range(3)
        )
        + slab(x - 6, -100, w + 12, 9, lighten(wood, 0.2), radius=2)
        + jars(chance, x + 8, -100, 46, ("#e8506a", "#f2c25a", "#8ab0e0"), 30)
        + slab(x + 92, -126, 56, 26, "#b8504a", radius=4)
        + polygon([(x + 96, -126), (x + 104, -146), (x + 136, -146), (x + 144, -126)], "#a84440")
        + box(x + 106, -142, 28, 11, "#f6ead0", radius=1)
        + "".join(ellipse((x + 102 + k * 9, -113), 3, 3, "#f6ead0") for k in range(5))
        + line(f"M{x + 70:.1f} -100v-26m-18 0h36", "#8a8f94", 3)
        + ellipse((x + 52, -124), 10, 3, "#c4ccd0")
        + ellipse((x + 88, -124), 10, 3, "#c4ccd0")
    )


def _baskets(room: Room, x: float) -> None:
    """Stepped crates of fruit and vegetables."""
    tones = ("#d8443c", "#f0a03c", "#8fbf4a", "#f2d23c", "#8a4a8a", "#e8c080")
    count = 2 if room.is_tall else 3
    for k in range(count):
        for row, y in enumerate((0.0, -34.0)):
            cx, color = x + k * 58 + row * 8, tones[(k * 2 + row) % 6]
            heap = "".join(
                ellipse(
                    (cx + 8 + j * 9.4, y - 30 - 5 * math.sin(j * 0.9)),
                    6.4,
                    6,
                    color if j % 2 else lighten(color, 0.18),
                )
                for j in range(5)
            )
            room.stand((shadow(cx, 54) if row == 0 else "") + heap + crate(cx, y, 54, 26))
