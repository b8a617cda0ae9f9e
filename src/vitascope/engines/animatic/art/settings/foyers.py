"""Where people come and go: a hotel's lobby, an airport, a museum, a supermarket."""

import random

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import crate, shadow, slab, vase
from vitascope.engines.animatic.art.settings.fittings import frame, plant, table_lamp
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_GOLD = "#d8b04a"


def draw_lobby(scenery: Scenery) -> Backdrop:
    """The lobby of a hotel: a reception with keys and bells, a lift, a chandelier, a sofa."""
    room = Room(
        scenery,
        wall=Wall(
            color="#e8d6b4", pattern="panels", second="#d8c094", size=92, dado="#7a4a34",
            dado_cm=84, ceiling=400, trim="#f6ead0",
        ),
        floor=Floor(pattern="checks", colors=("#cfc0a8", "#f2e8d6"), size=60, seam=0.1, gloss=0.2),
    )  # fmt: skip
    _reception(room, room.at(-0.5) if not room.is_tall else room.at(-0.42))
    _lift(room, room.at(0.3) if not room.is_tall else room.at(0.6))
    if not room.is_tall:
        _settee(room, room.right - 92)
        room.stand(plant(room.left + 14, 0, 130, pot="#d8c8a8", kind="palm"))
    room.stand(plant(room.right - 8, 0, 126, pot="#d8c8a8", kind="palm"))
    _chandelier(room, room.at(-0.06), -244 if not room.is_tall else -320)
    room.lamp(0, -160, 280, strength=0.5)
    room.lamp(0, 40, 240, strength=0.26)
    return room.finish()


def _reception(room: Room, x: float) -> None:
    """A desk with a bell and a lamp, pigeonholes with keys behind it."""
    wood, w = "#8a5436", 230.0
    holes = "".join(
        box(x - 84 + k * 28, -220 + row * 26, 24, 22, darken(wood, 0.45), radius=1)
        + (ellipse((x - 72 + k * 28, -206 + row * 26), 3, 4, _GOLD) if (k + row) % 3 else "")
        for row in range(4)
        for k in range(6)
    )
    room.hang(slab(x - 92, -228, 184, 116, wood, radius=2) + holes)
    room.hang(
        slab(x - w / 2, -104, w, 104, wood)
        + "".join(
            box(x - w / 2 + 8 + k * 56, -90, 46, 76, darken(wood, 0.18), radius=2)
            + box(x - w / 2 + 11 + k * 56, -87, 40, 70, lighten(wood, 0.08), radius=2)
            for k in range(4)
        )
        + slab(x - w / 2 - 6, -113, w + 12, 10, "#f2e8d6", radius=2)
        + shape(f"M{x + 6:.1f} -114a10 9 0 0 1 20 0Z", _GOLD)
        + ellipse((x + 16, -124), 2.4, 2.4, _GOLD)
        + slab(x - 60, -119, 40, 6, "#f6f2e8")
    )
    body, lit = table_lamp(x + 84, -113, "#3f7a5a", tall=44)
    room.hang(body, lit)


def _lift(room: Room, x: float) -> None:
    """The doors of a lift in a brass frame, lights above."""
    room.hang(
        slab(x - 54, -224, 108, 224, _GOLD, radius=3)
        + box(x - 44, -212, 88, 212, "#c8ccd4")
        + box(x - 44, -212, 43, 212, "#dce0e6")
        + box(x - 1, -212, 2, 212, "#7a808a")
        + "".join(box(x - 34 + k * 44, -200, 22, 188, "#b4bac4", opacity=0.5) for k in range(2))
        + box(x + 60, -120, 10, 24, _GOLD, radius=2)
        + ellipse((x + 65, -113), 3, 3, "#fff0c0")
        + box(x - 24, -244, 48, 14, "#3a2c2c", radius=3)
    )
    room.wall.shine(polygon([(x - 8, -233), (x + 8, -233), (x, -241)], "#ffb45a"))


def _settee(room: Room, x: float) -> None:
    tone = "#9a3a44"
    room.stand(
        shadow(x - 80, 160)
        + box(x - 74, -92, 148, 60, darken(tone, 0.12), radius=16)
        + box(x - 84, -64, 26, 56, tone, radius=11)
        + box(x + 58, -64, 26, 56, tone, radius=11)
        + box(x - 62, -48, 62, 22, lighten(tone, 0.08), radius=7)
        + box(x, -48, 62, 22, lighten(tone, 0.08), radius=7)
        + box(x - 66, -28, 132, 18, darken(tone, 0.2), radius=4)
    )


def _chandelier(room: Room, x: float, y: float) -> None:
    arms = "".join(f"M{x:.1f} {y:.1f}q{dx:.1f} 30 {dx:.1f} -6" for dx in (-66, -36, 36, 66))
    flames = "".join(ellipse((x + dx, y - 16), 5, 9, "#fff2c8") for dx in (-66, -36, 0, 36, 66))
    drops = "".join(ellipse((x + dx, y + 14), 3, 5, "#e6f2fa") for dx in (-50, -24, 0, 24, 50))
    room.stand(line(f"M{x:.1f} -760V{y + 8:.1f}" + arms, _GOLD, 4) + drops + flames)
    room.near.shine(flames)


def draw_airport(scenery: Scenery) -> Backdrop:
    """A departure hall: a wall of glass on the runway with an airliner, seats, a board."""
    room = Room(
        scenery,
        wall=Wall(color="#d4dce4", ceiling=440, trim="#b4bec8", second="#c8d0d8"),
        floor=Floor(
            pattern="tiles", colors=("#b4bcc4", "#c4ccd2"), size=64, seam=0.12, gloss=0.3
        ),
        view="runway",
    )  # fmt: skip
    top = 236.0 if not room.is_tall else 330.0
    for k in range(-3, 4) if not room.is_tall else range(-2, 3):
        room.window(
            Window(
                x=k * 124, sill=-40, width=116, height=top - 40, panes=(1, 2), frame="#8b98a5",
                is_bare=True,
            )
        )  # fmt: skip
    _board(room, room.at(0.46) if not room.is_tall else room.at(0.3))
    for share in (-0.7, 0.72) if not room.is_tall else (-0.8, 0.8):
        _bank(room, room.at(share))
    for share in (-0.6, 0.0, 0.6):
        x, y = room.at(share), -top - 34
        room.wall.shine(box(x - 60, y, 120, 7, "#f8fbff", radius=3))
        room.lamp(x, -150, 250, color="#f0f4ff", strength=0.4)
    return room.finish(shafts=0.14)


def _board(room: Room, x: float) -> None:
    """The board of departures: rows of lit dashes, no words."""
    chance = room.chance("board")
    rows = ""
    for row in range(6):
        at = x - 72.0
        while at < x + 56:
            w = chance.uniform(7, 26)
            tone = "#ffd86a" if chance.random() < 0.8 else "#7affb0"
            rows += box(at, -258 + row * 11, w, 5, tone, radius=1)
            at += w + chance.uniform(5, 12)
    room.hang(
        line(f"M{x - 60:.1f} -760V-264M{x + 60:.1f} -760V-264", "#5a646e", 3)
        + slab(x - 84, -266, 168, 78, "#20262e", radius=4)
    )
    room.wall.shine(rows)


def _bank(room: Room, x: float) -> None:
    """A bank of seats."""
    steel, tone = "#8a94a0", "#34506e"
    parts = [shadow(x - 90, 180), line(f"M{x - 84:.1f} -38H{x + 84:.1f}", steel, 6)]
    parts.append(line(f"M{x - 60:.1f} -38V-3M{x + 60:.1f} -38V-3", steel, 6))
    for k in range(3):
        left = x - 84 + k * 58
        parts += [
            box(left, -92, 52, 46, tone, radius=7),
            box(left + 4, -88, 44, 6, lighten(tone, 0.3), radius=3, opacity=0.6),
            box(left - 2, -50, 56, 12, lighten(tone, 0.12), radius=5),
        ]
    room.stand("".join(parts))


def draw_museum(scenery: Scenery) -> Backdrop:
    """A gallery: large pictures in gold frames, busts and vases on plinths, ropes, a bench."""
    room = Room(
        scenery,
        wall=Wall(color="#a8534c", dado="#e8e0d0", dado_cm=40, ceiling=400, trim="#f4eee0"),
        floor=Floor(pattern="herringbone", colors=("#a87446", "#c08c58"), size=15, gloss=0.16),
    )
    places = ((-0.78, 110, 84), (-0.2, 130, 96), (0.34, 84, 104), (0.84, 112, 84))
    for k, (share, w, h) in enumerate(places if not room.is_tall else places[1:3]):
        x = room.at(share if not room.is_tall else share * 2.2 - 0.1)
        room.hang(frame(room.chance(f"picture {k}"), x - w / 2, -236, w, h, gold="#c8983c"))
        room.wall.shine(box(x - 24, -252, 48, 5, "#fff0c8", radius=2))
        room.light(x, -190, 90, color="#ffe8b8", strength=0.16)
    for k, share in enumerate((-0.5, 0.58)):
        _plinth(room, room.at(share if not room.is_tall else share * 1.5), k)
    posts = [room.at(s) for s in (-1.0, -0.72, 0.74, 1.0)]
    room.stand(
        "".join(
            line(f"M{x:.1f} -3V-74", _GOLD, 4)
            + ellipse((x, -78), 5, 5, _GOLD)
            + ellipse((x, -3), 11, 3, _GOLD)
            for x in posts
        )
        + "".join(
            line(f"M{a:.1f} -70Q{(a + b) / 2:.1f} -40 {b:.1f} -70", "#8f2f3a", 5)
            for a, b in (posts[:2], posts[2:])
        )
    )
    room.lamp(0, -60, 320, color="#fff0d0", strength=0.4)
    return room.finish()


def _plinth(room: Room, x: float, number: int) -> None:
    """A bust or a vase on a plinth."""
    stone = "#e4ded2"
    top = (
        vase(x, -96, 44, "#4f7fa8")
        if number
        else shape(f"M{x - 20:.1f} -96q2 -22 14 -24v-8h12v8q12 2 14 24Z", stone)
        + ellipse((x, -142), 13, 16, stone)
        + shape(f"M{x - 14:.1f} -146q2 -16 15 -15t12 13q-8 -7 -27 2Z", darken(stone, 0.14))
    )
    room.stand(
        shadow(x - 26, 52)
        + top
        + slab(x - 24, -96, 48, 9, lighten(stone, 0.3))
        + slab(x - 20, -88, 40, 78, stone)
        + slab(x - 25, -11, 50, 11, darken(stone, 0.08))
    )


def draw_supermarket(scenery: Scenery) -> Backdrop:
    """A supermarket: long white shelves full of goods, a cold shelf, crates of fruit."""
    room = Room(
        scenery,
        wall=Wall(color="#eef2ee", ceiling=360, trim="#c8d0d4"),
        floor=Floor(
            pattern="tiles",
            colors=("#d4dade", "#e2e6e8"),
            size=56,
            seam=0.14,
            gloss=0.24,
            grain=0.04,
        ),
    )
    edge = room.wall.edge
    room.wall.behind(box(-edge, -262, 2 * edge, 26, "#3f9a5a"))
    _aisle(room, room.left - 40, -34 if not room.is_tall else 10)
    _cold_shelf(room, 12 if not room.is_tall else 24, room.right + 40)
    for k, share in enumerate((-0.86, 0.86)):
        x = room.at(share)
        for j, tone in enumerate(("#d8443c", "#8fbf4a") if k else ("#f0a03c", "#f2d23c")):
            left = x - 62 + j * 64
            heap = "".join(
                ellipse(
                    (left + 8 + n * 9.4, -33 - 3 * (n % 2)), 7, 7, lighten(tone, 0.14 * (n % 2))
                )
                for n in range(5)
            )
            room.stand(shadow(left, 54) + heap + crate(left, 0, 54, 30))
    for share in (-0.6, 0.0, 0.6):
        room.wall.shine(box(room.at(share) - 70, -300, 140, 9, "#fafdff", radius=4))
        room.lamp(room.at(share), -150, 260, color="#f4f8ff", strength=0.44)
    return room.finish()


def _aisle(room: Room, x0: float, x1: float) -> None:
    chance = room.chance("aisle")
    w = x1 - x0
    room.hang(box(x0, -232, w, 232, "#b8c0c8") + slab(x0, -18, w, 18, "#8f9aa4"))
    for row in range(5):
        base = -22.0 - row * 42
        room.hang(_goods(chance, x0 + 4, base, w - 8))
        room.hang(slab(x0, base, w, 5, "#f4f6f8"))
        tags = "".join(box(x, base + 1, 12, 4, "#f2c83c") for x in range(int(x0) + 8, int(x1), 34))
        room.hang(tags)


def _goods(chance: random.Random, x: float, y: float, w: float) -> str:
    """Boxes, tins and bottles side by side, several of each."""
    tones = ("#d8443c", "#f2b83c", "#4f8fc8", "#5fa85a", "#c86aa0", "#f4f0e4", "#e07a3c", "#7a5ab0")
    parts, at = "", x
    while at < x + w - 20:
        tone, form = chance.choice(tones), chance.randrange(3)
        each, tall = chance.uniform(11, 18), chance.uniform(22, 33)
        for _ in range(chance.randrange(2, 5)):
            if at + each > x + w:
                break
            if form == 2:
                parts += box(at + each * 0.32, y - tall, each * 0.36, tall * 0.4, darken(tone, 0.2))
            body = tall if form < 2 else tall * 0.7
            parts += box(at + 0.6, y - body, each - 1.2, body, tone, radius=3 if form else 1)
            parts += box(
                at + 2, y - body * 0.7, each - 4, body * 0.34, lighten(tone, 0.6), radius=1
            )
            at += each
        at += 3
    return parts


def _cold_shelf(room: Room, x0: float, x1: float) -> None:
    """Glass doors with a cold light, milk and juice behind them."""
    chance = room.chance("cold shelf")
    w = x1 - x0
    room.hang(box(x0, -232, w, 232, "#dfe8ee") + slab(x0, -26, w, 26, "#8f9aa4"))
    for row in range(4):
        base = -34.0 - row * 46
        room.hang(_goods(chance, x0 + 6, base, w - 12) + box(x0, base, w, 3, "#c4d0d8"))
    count = max(2, round(w / 74))
    step = w / count
    for k in range(count):
        x = x0 + k * step
        room.hang(
            box(x + 2, -226, step - 4, 198, "#e6f6ff", radius=3, opacity=0.3)
            + polygon(
                [(x + 10, -224), (x + 26, -224), (x + 12, -30), (x + 4, -30)],
                "#ffffff",
                opacity=0.35,
            )
            + box(x, -228, 4, 202, "#5a6670")
            + box(x + step - 12, -150, 4, 46, "#c8d0d6", radius=2)
        )
    room.wall.shine(box(x0, -231, w, 4, "#d8f0ff"))
