"""Shops: shelves of what they sell, a counter with a till, a window on the roofs."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

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
    plant,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """What a shop sells, and the colours in which it does."""

    wall: tuple[str, str]
    wood: str
    """Of the shelves."""
    awning: str
    rows: Callable[[Room, int, float, float, float], str]
    """One row of goods: of the room, of which number, from `x` on `y`, so wide."""
    front: Callable[[Room], None]
    """Puts what stands before the shelves."""


def draw_shop(scenery: Scenery, *, trade: Trade) -> Backdrop:
    """A shop: shelves of its goods on both sides of a window, a counter, bunting."""
    room = Room(
        scenery,
        wall=Wall(
            color=trade.wall[0],
            pattern="stripes",
            second=trade.wall[1],
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
            x=8,
            sill=-104,
            width=width,
            height=132,
            panes=(2, 2),
            frame="#fdf8ee",
            blind=trade.awning,
        )
    )
    gap = width / 2 + 34
    _goods(room, trade, room.left - 30, -gap)
    _goods(room, trade, gap + 12, room.right + 30)
    _till(room, room.right - (100 if room.is_tall else 196))
    trade.front(room)
    room.hang(
        garland(
            room.left, room.right, -238, 10, ("#e0705a", "#f2c25a", "#6ab0a0", "#fdf6ea", "#8a9ad0")
        )
    )
    for share in (-0.55, 0.55):
        body, lit = pendant(room.at(share), -400, -222, trade.wood, w=40)
        room.stand(body, lit)
        room.lamp(room.at(share), -150, 190, strength=0.6)
    room.lamp(0, 20, 240, strength=0.28)
    return room.finish()


def _goods(room: Room, trade: Trade, x0: float, x1: float) -> None:
    """Painted shelves, full to the top."""
    w, color = x1 - x0, trade.wood
    parts = [
        shadow(x0, w),
        box(x0, -212, w, 212, darken(color, 0.4)),
        slab(x0 - 4, -220, w + 8, 10, lighten(color, 0.12)),
    ]
    for row in range(4):
        base = -176.0 + row * 46
        parts.append(trade.rows(room, row, x0 + 6, base, w - 12))
        parts.append(slab(x0, base, w, 5, color))
    columns = max(2, round(w / 110) + 1)
    parts += [slab(x0 + (w - 5) * k / (columns - 1), -212, 6, 212, color) for k in range(columns)]
    parts.append(cupboard(x0, 0, w, 32, color, doors=max(2, round(w / 60)), plinth=5))
    room.hang("".join(parts))


def _groceries(room: Room, row: int, x: float, y: float, w: float) -> str:
    """Jars, bottles, boxes or trinkets."""
    chance = room.chance(f"goods row {x:.0f} {row}")
    match chance.randrange(4):
        case 0:
            tones = ("#e0705a", "#f2c25a", "#8fbf6a", "#c88ab0", "#f0a04a")
            return jars(chance, x, y, w, tones, 32)
        case 1:
            tones = ("#c8484a", "#4f8a6a", "#d8a03a", "#5a7ab8", "#8a5a8a")
            return bottles(chance, x, y, w, tones, 35)
        case 2:
            return "".join(_carton(chance, x + k * 21, y) for k in range(int(w / 21)))
        case _:
            return "".join(
                trinket(chance, x + 16 + k * 30, y, 30) for k in range(int((w - 10) / 30))
            )


def _carton(chance: random.Random, x: float, y: float) -> str:
    tall = chance.uniform(20, 34)
    tone = chance.choice(("#e0847a", "#6a94c0", "#f0c04a", "#7fb46a", "#b48ac0"))
    return slab(x, y - tall, 18, tall, tone, radius=1) + box(
        x + 3, y - tall * 0.7, 12, tall * 0.34, "#fdf6ea", radius=1
    )


def _loaves(room: Room, row: int, x: float, y: float, w: float) -> str:
    """Round loaves, tin loaves, rolls, and baguettes on end in baskets."""
    chance = room.chance(f"loaves {x:.0f} {row}")
    crust = ("#c8823c", "#b8702c", "#d89a50", "#a8622a")
    parts, at = "", x
    while at < x + w - 30:
        tone = chance.choice(crust)
        if row == 0:
            parts += "".join(
                box(at + 3 + j * 6, y - 34 - 3 * (j % 2), 5, 34, crust[j % 4], radius=2.5)
                for j in range(4)
            )
            parts += box(at, y - 16, 30, 16, "#c8a06a", radius=2)
        elif row % 2:
            parts += ellipse((at + 14, y - 9), 15, 10, tone) + line(
                f"M{at + 5:.1f} {y - 12:.1f}l7 -4M{at + 13:.1f} {y - 14:.1f}l8 -2", "#f4dca8", 2
            )
        else:
            parts += box(at, y - 18, 28, 18, tone, radius=7) + line(
                f"M{at + 6:.1f} {y - 13:.1f}h16", lighten(tone, 0.4), 2.4
            )
        at += 34
    return parts


def _flowers(room: Room, row: int, x: float, y: float, w: float) -> str:
    """Bunches in tins and pots of leaves by turns."""
    chance = room.chance(f"bunches {x:.0f} {row}")
    tones = ("#e8506a", "#f2c23a", "#f58ab0", "#ffffff", "#a86ac8", "#f0883c")
    parts, at = "", x + 12
    while at < x + w - 12:
        tone = chance.choice(tones)
        if chance.random() < 0.25:
            parts += plant(at, y, 34, pot=chance.choice(("#d8835a", "#e8dcc8", "#6a94a8")))
        else:
            parts += line(
                "".join(f"M{at:.1f} {y - 10:.1f}l{dx} -14" for dx in (-7, 0, 7)), "#4f8a48", 3
            )
            parts += "".join(
                ellipse((at + dx, y - 26 + dy), 5, 5, lighten(tone, 0.18 * (k % 2)))
                for k, (dx, dy) in enumerate(((-8, 2), (0, -4), (8, 2), (-4, 4), (4, 5)))
            )
            parts += polygon([(at - 9, y - 16), (at + 9, y - 16), (at + 7, y), (at - 7, y)],
                             "#b8c4cc")  # fmt: skip
        at += 28
    return parts


def _sweets(room: Room, row: int, x: float, y: float, w: float) -> str:
    """Jars of sweets, and lollipops in tins by turns."""
    chance = room.chance(f"sweets {x:.0f} {row}")
    tones = ("#e8506a", "#f2c25a", "#8ab0e0", "#8fd08a", "#c88ae0", "#f0a04a")
    if row != 1:
        return jars(chance, x, y, w, tones, 36)
    parts = ""
    for k in range(int(w / 22)):
        at = x + 11 + k * 22
        parts += line(f"M{at:.1f} {y:.1f}v-22", "#f6f0e6", 2.4)
        parts += ellipse((at, y - 27), 9, 9, tones[k % 6]) + ellipse((at, y - 27), 5, 5, "#fdf6f0")
        parts += ellipse((at, y - 27), 2.4, 2.4, tones[k % 6])
    return parts


def _toys(room: Room, row: int, x: float, y: float, w: float) -> str:
    """Bears, balls, blocks, cars and robots."""
    chance = room.chance(f"toys {x:.0f} {row}")
    tones = ("#e0524a", "#4f8fd0", "#f2c24a", "#5fb070", "#b06ac0")
    parts, at = "", x + 14
    while at < x + w - 14:
        tone = chance.choice(tones)
        match chance.randrange(4):
            case 0:
                fur = chance.choice(("#b8824e", "#d8b080", "#8a6a58"))
                parts += "".join(
                    ellipse((at + dx, y - dy), r, r, fur)
                    for dx, dy, r in ((-6, 29, 3.6), (6, 29, 3.6), (0, 8, 9), (0, 22, 8))
                )
                parts += ellipse((at, y - 20), 3, 2.4, "#f4e0c0")
            case 1:
                parts += ellipse((at, y - 12), 12, 12, tone)
                parts += line(f"M{at - 12:.1f} {y - 12:.1f}h24", "#ffffff", 3)
            case 2:
                parts += box(at - 13, y - 14, 26, 9, tone, radius=3)
                parts += box(at - 6, y - 21, 13, 8, lighten(tone, 0.3), radius=3)
                parts += ellipse((at - 7, y - 4), 4, 4, "#2a2a30")
                parts += ellipse((at + 7, y - 4), 4, 4, "#2a2a30")
            case _:
                parts += box(at - 12, y - 12, 12, 12, tone) + box(at, y - 12, 12, 12, "#f2c24a")
                parts += box(at - 6, y - 24, 12, 12, "#4f8fd0")
        at += 32
    return parts


def _clothes(room: Room, row: int, x: float, y: float, w: float) -> str:
    """Folded stacks above, dresses and shirts on hangers below."""
    chance = room.chance(f"clothes {x:.0f} {row}")
    tones = ("#d86a7a", "#4f7fb0", "#f0d8b0", "#6aa08a", "#8a6ab0", "#e8a04a", "#3a4a68", "#f4f0ea")
    if row % 2 == 0:
        return "".join(
            box(x + 4 + k * 34, y - 7 - j * 7, 26, 6, chance.choice(tones), radius=2)
            for k in range(int(w / 34))
            for j in range(4)
        )
    parts = line(f"M{x:.1f} {y - 38:.1f}h{w:.1f}", "#8a929c", 2.4)
    for k in range(int(w / 15)):
        at, tone = x + 8 + k * 15, chance.choice(tones)
        parts += shape(
            f"M{at:.1f} {y - 38:.1f}l9 6l-3 5v24h-12v-24l-3 -5Z", tone
        )  # fmt: skip
    return parts


def _baskets(room: Room) -> None:
    """Stepped crates of fruit and vegetables."""
    x = room.left + 4
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


def _no_more(room: Room) -> None:
    """Nothing before the shelves."""


def _bread_baskets(room: Room) -> None:
    """Two baskets of rolls."""
    for k in range(2):
        x = room.left + 8 + k * 70
        rolls = "".join(
            ellipse((x + 10 + j * 11, -36 - 4 * (j % 2)), 9, 7, ("#c8823c", "#d89a50")[j % 2])
            for j in range(5)
        )
        room.stand(shadow(x, 64) + rolls + crate(x, 0, 64, 32, "#c8a06a"))


def _buckets(room: Room) -> None:
    """Buckets of tall flowers on the floor."""
    for k, tone in enumerate(
        ("#e8506a", "#f2c23a", "#a86ac8") if not room.is_tall else ("#e8506a",)
    ):
        x = room.left + 34 + k * 62
        room.stand(
            shadow(x - 22, 44)
            + line("".join(f"M{x:.1f} -40l{dx} -34" for dx in (-20, -8, 8, 20)), "#4f8a48", 4)
            + "".join(
                ellipse((x + dx, dy), 9, 9, lighten(tone, 0.2 * (j % 2)))
                for j, (dx, dy) in enumerate(
                    ((-20, -78), (-7, -86), (8, -84), (21, -76), (-13, -70), (13, -68), (0, -72))
                )
            )
            + polygon([(x - 22, -44), (x + 22, -44), (x + 17, 0), (x - 17, 0)], "#aab8c2")
            + line(f"M{x - 21:.1f} -36h42", "#8a98a2", 3)
        )


def _toy_box(room: Room) -> None:
    """A chest with a bear and a ball in it, a rocking horse's height."""
    x = room.left + 14
    room.stand(
        shadow(x, 96)
        + ellipse((x + 28, -52), 19, 19, "#e0524a")
        + line(f"M{x + 10:.1f} -54h36", "#ffffff", 5)
        + "".join(
            ellipse((x + 66 + dx, dy), r, r, "#b8824e")
            for dx, dy, r in ((-11, -88, 6), (11, -88, 6), (0, -72, 16))
        )
        + ellipse((x + 66, -68), 6, 5, "#e6c294")
        + slab(x, -44, 96, 44, "#4f8fd0", radius=4)
        + line(f"M{x + 8:.1f} -22h80", "#f2c24a", 6)
    )


def _rack(room: Room) -> None:
    """A rail of dresses before the shelves."""
    x0, w = room.left + 6, 150.0 if not room.is_tall else 90.0
    tones = ("#d86a7a", "#4f7fb0", "#e8a04a", "#6aa08a", "#8a6ab0", "#f0d8b0", "#3a4a68", "#c8505a")
    dresses = "".join(
        shape(f"M{x0 + 12 + k * 16:.1f} -140l8 8l-3 14l7 66h-24l7 -66l-3 -14Z", tones[k % 8])
        for k in range(int((w - 20) / 16) + 1)
    )
    room.stand(shadow(x0, w) + line(f"M{x0:.1f} -2V-146H{x0 + w:.1f}V-2", "#8a929c", 5) + dresses)


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


SHOPS: Final[Mapping[str, Trade]] = {
    "shop": Trade(
        wall=("#f3d9c4", "#f8e6d6"),
        wood="#7fb4a8",
        awning="#e0847a",
        rows=_groceries,
        front=_baskets,
    ),
    "bakery": Trade(
        wall=("#f6e2b8", "#fbeecf"),
        wood="#b8804e",
        awning="#d8843c",
        rows=_loaves,
        front=_bread_baskets,
    ),
    "flower shop": Trade(
        wall=("#dcebd8", "#e8f3e4"),
        wood="#8fae8a",
        awning="#e88aa8",
        rows=_flowers,
        front=_buckets,
    ),
    "candy shop": Trade(
        wall=("#fbdce6", "#fdeaf0"),
        wood="#e88aa8",
        awning="#8ad0c8",
        rows=_sweets,
        front=_no_more,
    ),
    "toy shop": Trade(
        wall=("#cfe2f4", "#dfedf9"), wood="#e8a04a", awning="#d8443c", rows=_toys, front=_toy_box
    ),
    "boutique": Trade(
        wall=("#f0e0e4", "#f7ecee"), wood="#c8a8b0", awning="#a86a80", rows=_clothes, front=_rack
    ),
}
"""By the setting's name."""
