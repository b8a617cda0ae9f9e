"""Where things are made and kept: a factory, a warehouse, a server room, a garage for cars."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_STEEL, _YELLOW, _ORANGE = "#8a94a0", "#f2c23a", "#f08a2c"


def draw_factory(scenery: Scenery) -> Backdrop:
    """A factory: a moving belt with boxes, robot arms, pipes, high windows."""
    room = Room(
        scenery,
        wall=Wall(color="#b8c0c4", dado="#6f8494", dado_cm=70, ceiling=460, trim="#8f9aa4"),
        floor=Floor(pattern="plain", colors=("#8f9698", "#9ca3a5"), grain=0.08, gloss=0.12),
        view="roofs",
    )
    top = -176.0 if not room.is_tall else -260.0
    for k in range(-2, 3) if not room.is_tall else range(-1, 2):
        room.window(
            Window(x=k * 140, sill=top, width=120, height=76, panes=(4, 2), frame="#6f7a84",
                   is_bare=True)
        )  # fmt: skip
    _pipes(room)
    _belt(room)
    for share, facing in ((-0.62, 1), (0.6, -1)):
        _arm(room, room.at(share), facing)
    edge = room.near.edge
    room.stand(
        "".join(
            polygon([(x, 26), (x + 18, 26), (x + 10, 34), (x - 8, 34)], tone)
            for x, tone in (
                (int(-edge) + k * 18, (_YELLOW, "#34343c")[k % 2]) for k in range(int(edge / 9))
            )
        )
    )
    for share in (-0.6, 0.0, 0.6):
        room.lamp(room.at(share), -170, 240, color="#fff4dc", strength=0.42)
    return room.finish(shafts=0.12)


def _pipes(room: Room) -> None:
    edge = room.wall.edge
    for y, tone in ((-150.0, "#d8643c"), (-134.0, _STEEL)):
        room.hang(
            box(-edge, y, 2 * edge, 9, tone)
            + box(-edge, y + 1.5, 2 * edge, 2, lighten(tone, 0.5))
            + "".join(
                box(x, y - 2, 6, 13, darken(tone, 0.25), radius=2)
                for x in range(int(-edge), int(edge), 130)
            )
        )
    x = room.at(0.3)
    room.hang(ellipse((x, -146), 13, 13, "#34343c") + ellipse((x, -146), 10, 10, "#f6f6f0"))
    room.hang(line(f"M{x:.1f} -146l5 -6", "#d8343c", 2))


def _belt(room: Room) -> None:
    """A belt on rollers along the wall, goods on it."""
    edge, chance = room.wall.edge, room.chance("belt")
    x = -edge
    while x < edge:
        tone, w = chance.choice(("#c8965c", "#b8844c", "#d8a870")), chance.uniform(30, 46)
        tall = w * chance.uniform(0.7, 0.95)
        room.hang(
            slab(x, -74 - tall, w, tall, tone)
            + box(x + w * 0.42, -74 - tall, w * 0.16, tall, "#e8d0a4", opacity=0.8)
        )
        x += w + chance.uniform(40, 90)
    rollers = "".join(ellipse((x, -66), 6, 6, _STEEL) for x in range(int(-edge), int(edge), 17))
    room.hang(
        box(-edge, -75, 2 * edge, 20, "#34383f", radius=4)
        + rollers
        + box(-edge, -56, 2 * edge, 6, "#5f6a74")
        + "".join(
            box(x, -50, 10, 50, "#5f6a74") + box(x - 6, -4, 22, 4, "#4a525c")
            for x in range(int(-edge), int(edge), 120)
        )
    )


def _arm(room: Room, x: float, facing: int) -> None:
    """A robot's arm over the belt."""
    f = facing
    room.stand(
        shadow(x - 34, 68)
        + slab(x - 30, -18, 60, 18, "#4a525c", radius=4)
        + slab(x - 20, -52, 40, 36, _ORANGE, radius=8)
        + line(f"M{x:.1f} -50L{x - 18 * f:.1f} -142", darken(_ORANGE, 0.08), 22)
        + line(f"M{x - 18 * f:.1f} -142L{x + 58 * f:.1f} -176", _ORANGE, 17)
        + line(f"M{x + 58 * f:.1f} -176V-134", "#4a525c", 10)
        + ellipse((x, -52), 14, 14, "#4a525c")
        + ellipse((x - 18 * f, -142), 13, 13, "#4a525c")
        + ellipse((x + 58 * f, -176), 10, 10, "#4a525c")
        + line(f"M{x + 58 * f:.1f} -134l-9 12v14M{x + 58 * f:.1f} -134l9 12v14", "#34343c", 5)
    )


def draw_warehouse(scenery: Scenery) -> Backdrop:
    """A warehouse: tall racks of boxes on pallets, lamps from a high roof, lines on the floor."""
    room = Room(
        scenery,
        wall=Wall(color="#aab2b8", ceiling=620, trim="#7f8890", second="#9ca4aa"),
        floor=Floor(pattern="plain", colors=("#9a9c9a", "#a8aaa8"), grain=0.1, gloss=0.1),
    )
    edge, pitch = room.wall.edge, 150.0
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 1):
        for row in range(5 if room.is_tall else 3):
            _pallet(room, k * pitch + pitch / 2, -row * 92.0)
    for row in range(1, 6):
        y = -row * 92.0
        room.hang(box(-edge, y + 1, 2 * edge, 9, _ORANGE))
        room.hang(box(-edge, y + 8, 2 * edge, 2, darken(_ORANGE, 0.3)))
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 2):
        x = k * pitch
        braces = "".join(f"M{x - 4:.1f} {-j * 92 - 10}l8 -72" for j in range(6))
        room.hang(box(x - 5, -760, 10, 760, "#34588a") + line(braces, "#5f86b8", 2.4))
    near = room.near.edge
    room.stand(polygon([(-near, 24), (near, 24), (near, 31), (-near, 31)], _YELLOW))
    for share in (-0.55, 0.05, 0.6):
        x = room.at(share)
        room.stand(
            line(f"M{x:.1f} -760V-262", "#3a4048", 2)
            + shape(f"M{x - 30:.1f} -240q0 -22 30 -24q30 2 30 24Z", "#3f4a54")
        )
        room.near.shine(ellipse((x, -240), 27, 4, "#fff4d8"))
        room.lamp(x, -130, 210, color="#fff0d0", strength=0.5)
    return room.finish()


def _pallet(room: Room, x: float, y: float) -> None:
    """Boxes on a pallet, some wrapped."""
    chance = room.chance(f"pallet {x:.0f} {y:.0f}")
    wood, count = "#b08a58", chance.randrange(2, 4)
    parts = "".join(box(x - 60 + k * 52, y - 9, 16, 9, darken(wood, 0.3)) for k in range(3))
    parts += slab(x - 62, y - 12, 124, 5, wood)
    w = 112 / count
    for row in range(2):
        for k in range(count):
            tone = chance.choice(("#c8965c", "#b8844c", "#d8a870", "#a8764a"))
            left, top = x - 57 + k * w, y - 12 - (row + 1) * 31
            parts += slab(left, top, w - 2, 30, tone)
            parts += box(left + w * 0.4, top, w * 0.16, 30, "#e8d0a4", opacity=0.8)
            if chance.random() < 0.4:
                parts += box(left + 5, top + 16, 14, 9, "#f8f6f0", radius=1)
    room.hang(parts)


def draw_server_room(scenery: Scenery) -> Backdrop:
    """A server room: rows of dark cabinets whose lights blink blue and green, cables above."""
    room = Room(
        scenery,
        wall=Wall(color="#2c3444", ceiling=340, trim="#1c222c", second="#262e3c"),
        floor=Floor(pattern="tiles", colors=("#3a4454", "#445064"), size=52, seam=0.3, gloss=0.3),
    )
    edge, w = room.wall.edge, 86.0
    for k in range(-int(edge / w) - 1, int(edge / w) + 1):
        _cabinet(room, k * w, w - 6, k)
    room.hang(
        box(-edge, -258, 2 * edge, 14, "#3f4a5c")
        + "".join(
            line(f"M{-edge:.1f} {-246 + j * 3.4:.1f}H{edge:.1f}", tone, 2.4)
            for j, tone in enumerate(("#3f8fd8", "#f2c23a", "#5fb070"))
        )
    )
    room.wall.shine(box(-edge, -232, 2 * edge, 3, "#8fdcff"))
    for share in (-0.7, 0.0, 0.7):
        room.light(room.at(share), -140, 200, color="#4aa8ff", strength=0.5)
    room.light(0, 40, 280, color="#4a90ff", strength=0.3)
    return room.finish(halo=0.8)


def _cabinet(room: Room, x: float, w: float, number: int) -> None:
    chance = room.chance(f"cabinet {number}")
    room.hang(
        slab(x, -226, w, 226, "#171c26", radius=2)
        + box(x + 6, -218, w - 12, 204, "#0e121a", radius=2)
        + "".join(
            box(x + 10, -212 + row * 18, w - 20, 14, "#252d3a", radius=2)
            + line(f"M{x + w - 34:.1f} {-205 + row * 18}h16", "#39445a", 3)
            for row in range(11)
        )
    )
    lights = "".join(
        ellipse(
            (x + 16 + j * 6.4, -205 + row * 18),
            1.9,
            1.9,
            chance.choice(("#5affa0", "#5ac8ff", "#5ac8ff", "#ffb45a")),
        )
        for row in range(11)
        for j in range(5)
        if chance.random() < 0.75
    )
    room.wall.shine(lights, box(x + w - 8, -216, 2.4, 200, "#3f9aff", opacity=0.7))


def draw_parking(scenery: Scenery) -> Backdrop:
    """A parking garage: bare pillars with coloured bands, parked cars, lines, cold lamps."""
    room = Room(
        scenery,
        wall=Wall(color="#a4a8a8", ceiling=290, trim="#8a8e90", second="#989c9c"),
        floor=Floor(pattern="plain", colors=("#6f7476", "#7c8183"), grain=0.12, gloss=0.14),
    )
    edge = room.wall.edge
    room.wall.behind(
        box(-edge, -74, 2 * edge, 26, "#3f7ab8"), box(-edge, -78, 2 * edge, 4, "#f4f6f8")
    )
    tones = ("#b8443c", "#4a5a78", "#d8d8d4", "#3f7a6a", "#2f3238")
    for k in range(-2, 2) if not room.is_tall else range(-1, 1):
        _parked(room, k * 200 + 100, tones[k % 5])
    for k in range(-2, 3):
        x = k * 200.0
        room.hang(
            box(x - 17, -760, 34, 760, "#b8bcbc")
            + box(x - 17, -760, 9, 760, "#c8ccca")
            + box(x - 17, -120, 34, 30, "#f2c23a")
            + "".join(
                polygon(
                    [(x - 17, y), (x + 17, y - 14), (x + 17, y - 6), (x - 17, y + 8)], "#3a3a40"
                )
                for y in (-20, -44)
            )
        )
        floor = [(x * 1.08 - 3, 4), (x * 1.08 + 3, 4), (x * 1.3 + 5, 60), (x * 1.3 - 5, 60)]
        room.stand(polygon(floor, "#f4f6f8", opacity=0.8))
    for share in (-0.6, 0.0, 0.6):
        room.wall.shine(box(room.at(share) - 50, -262, 100, 7, "#f0faff", radius=3))
        room.lamp(room.at(share), -150, 200, color="#e8f4ff", strength=0.34)
    return room.finish()


def _parked(room: Room, x: float, tone: str) -> None:
    """A car seen from its front."""
    room.hang(
        shadow(x - 62, 124)
        + shape(f"M{x - 48:.1f} -66q8 -44 20 -46h56q12 2 20 46Z", darken(tone, 0.1))
        + shape(f"M{x - 40:.1f} -68q7 -34 15 -35h50q8 1 15 35Z", "#9fbccc")
        + slab(x - 62, -70, 124, 46, tone, radius=14)
        + box(x - 30, -50, 60, 14, darken(tone, 0.4), radius=5)
        + ellipse((x - 46, -48), 10, 8, "#f4f6f0")
        + ellipse((x + 46, -48), 10, 8, "#f4f6f0")
        + box(x - 20, -32, 40, 9, "#f4f6f8", radius=2)
        + box(x - 56, -26, 22, 24, "#24262c", radius=5)
        + box(x + 34, -26, 22, 24, "#24262c", radius=5)
    )
