"""More rooms of a house and a town: a nursery, a cellar, a lift, a fire station."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    bottles,
    cupboard,
    jars,
    shadow,
    slab,
)
from vitascope.engines.animatic.art.settings.fittings import garland, rug, table_lamp
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_STEEL = "#c4ccd4"


def draw_nursery(scenery: Scenery) -> Backdrop:
    """A nursery: a white cot under a mobile, shelves of toys, clouds on the wall, a soft rug."""
    room = Room(
        scenery,
        wall=Wall(color="#cfe4f0", dado="#fbf6ee", dado_cm=84, ceiling=350, trim="#ffffff"),
        floor=Floor(pattern="boards", colors=("#d8b488", "#e4c69e"), size=20, grain=0.08),
    )
    room.window(
        Window(x=20 if room.is_tall else 40, sill=-108, width=110, height=118, curtain="#f2b8c6")
    )
    for x, y, r in ((-150, -236, 17), (-60, -210, 12), (170, -236, 15), (250, -206, 12)):
        room.wall.behind(
            *(
                ellipse((x + dx * r, y + dy * r), r * k, r * k * 0.7, "#f6fbff")
                for dx, dy, k in ((0, 0, 1.1), (-1, 0.3, 0.8), (1.1, 0.3, 0.9))
            )
        )
    if scenery.has_own("cradle"):
        _cot(room, room.left + (-40 if room.is_tall else 24))
    x = room.right - (64 if room.is_tall else 120)
    room.hang(cupboard(x, 0, 112, 92, "#fbf6ee", doors=0, drawers=3, plinth=6))
    for k, tone in enumerate(("#e8705a", "#f2c24a", "#6ab0d8")):
        room.hang(slab(x + 8 + k * 20, -110, 18, 18, tone, radius=2))
    body, lit = table_lamp(x + 90, -92, "#f6e0a8", tall=42)
    room.hang(body, lit)
    room.hang(
        garland(room.left, room.left + 190, -250, 12, ("#f2b8c6", "#f6e0a8", "#a8d4c8", "#c8b8e4"))
    )
    room.stand(rug(room.at(0.05), 60, 116, 20, "#f6e0a8", "#fffaf0"))
    room.lamp(x + 90, -120, 170, strength=0.55)
    room.lamp(room.at(-0.4), -60, 240, strength=0.24)
    return room.finish()


def _cot(room: Room, x: float) -> None:
    """A cot with bars, a mobile of stars above it."""
    white = "#ffffff"
    room.stand(
        shadow(x, 132)
        + box(x + 8, -52, 116, 24, "#a8cfe4", radius=6)
        + ellipse((x + 26, -58), 19, 9, "#fdf8f0")
        + "".join(line(f"M{x + 8 + k * 11.6:.1f} -88V-24", white, 4) for k in range(11))
        + slab(x, -96, 132, 10, white, radius=4)
        + slab(x, -28, 132, 10, white, radius=3)
        + box(x, -104, 8, 104, white, radius=3)
        + box(x + 124, -104, 8, 104, white, radius=3)
    )
    y = -196.0
    room.stand(
        line(f"M{x + 4:.1f} -98V{y:.1f}q2 -14 24 -14h34", "#d8c8b4", 4)
        + "".join(
            line(f"M{x + 62:.1f} {y - 14:.1f}L{x + 62 + dx:.1f} {y + 12:.1f}v14", "#d8c8b4", 1.4)
            + ellipse((x + 62 + dx, y + 34), 8, 8, tone)
            for dx, tone in ((-32, "#f2c24a"), (-10, "#e8849a"), (12, "#7ac0a8"), (34, "#8ab0e0"))
        )
    )


def draw_cellar(scenery: Scenery) -> Backdrop:
    """A basement: bare bricks, a small window under the ceiling, pipes, shelves, a bulb."""
    room = Room(
        scenery,
        wall=Wall(color="#9a8878", pattern="bricks", second="#7f6e60", size=32, ceiling=290,
                  trim="#6a5c50", beams="#5a4434"),
        floor=Floor(pattern="plain", colors=("#7a746e", "#87817b"), grain=0.18),
    )  # fmt: skip
    room.window(
        Window(x=40, sill=-206, width=92, height=44, panes=(2, 1), frame="#5a5048", is_bare=True)
    )
    edge, chance = room.wall.edge, room.chance("cellar")
    for y, tone in ((-268.0, "#a86a44"), (-252.0, "#8a94a0")):
        room.hang(box(-edge, y, 2 * edge, 8, tone))
        room.hang(box(-edge, y + 1, 2 * edge, 2, lighten(tone, 0.4)))
    x0, w = room.left - 20, (room.right - 90) if not room.is_tall else 150.0
    for y in (-60.0, -112.0, -164.0):
        room.hang(slab(x0, y, w, 6, "#8a6440"))
        put = jars if y != -112 else bottles
        room.hang(put(chance, x0 + 8, y, w - 20, ("#c8584a", "#d8a04a", "#7a8a4a", "#8a5a7a"), 34))
    room.hang("".join(box(x0 + dx, -190, 7, 190, "#6a4a30") for dx in (0.0, w - 7)))
    x = room.right - (40 if room.is_tall else 84)
    room.hang(
        shadow(x - 34, 68)
        + slab(x - 32, -178, 64, 178, "#c8ccc8", radius=14)
        + box(x - 14, -70, 28, 20, "#5a5e62", radius=3)
        + line(f"M{x - 12:.1f} -178V-260M{x + 12:.1f} -178V-244", "#a86a44", 6)
        + box(x - 32, -150, 64, 3, "#9aa09c")
    )
    room.stand(line("M0 -760V-232", "#2a2428", 1.8) + ellipse((0, -224), 8, 10, "#fff4d0"))
    room.near.shine(ellipse((0, -224), 8, 10, "#fff0c0"))
    room.light(0, -190, 220, color="#ffd28a", strength=0.3)
    return room.finish(halo=0.9)


def draw_lift(scenery: Scenery) -> Backdrop:
    """The inside of a lift: panels of steel, closed doors, a rail, buttons that are lit."""
    room = Room(
        scenery,
        wall=Wall(color="#b8a484", pattern="panels", second="#c8b494", size=110, ceiling=262,
                  trim="#8a8f98"),
        floor=Floor(pattern="checks", colors=("#6f6a66", "#8a857f"), size=42, seam=0.14, gloss=0.2),
    )  # fmt: skip
    edge = room.wall.edge
    room.hang(
        slab(-86, -228, 172, 228, "#8a929c", radius=2)
        + box(-76, -220, 75, 220, _STEEL)
        + box(1, -220, 75, 220, "#d4dae0")
        + box(-1, -220, 2, 220, "#6a727c")
        + polygon([(-60, -218), (-36, -218), (-56, -4), (-72, -4)], "#ffffff", opacity=0.3)
        + polygon([(34, -218), (58, -218), (38, -4), (20, -4)], "#ffffff", opacity=0.3)
    )
    for left, right in ((-edge, -92), (92, edge)):
        room.hang(
            box(left, -104, right - left, 7, _STEEL, radius=3)
            + box(left, -103, right - left, 2, "#ffffff", radius=1)
        )
    x = 122.0
    room.hang(slab(x - 15, -190, 30, 78, "#dfe4e8", radius=3))
    for k in range(3):
        room.hang("".join(ellipse((x + dx, -150 + k * 13), 4, 4, "#8a929c") for dx in (-6, 6)))
    room.wall.shine(
        ellipse((x + 6, -137), 4, 4, "#ffb45a"),
        box(x - 9, -182, 18, 16, "#ff7a4a", radius=2),
        box(-20, -248, 40, 12, "#ffb45a", radius=2),
    )
    for share in (-0.5, 0.5):
        room.wall.shine(ellipse((room.at(share), -256), 24, 3.4, "#fff6e0"))
        room.lamp(room.at(share), -140, 200, color="#fff0d8", strength=0.4)
    return room.finish()


def draw_fire_station(scenery: Scenery) -> Backdrop:
    """A fire station: a red engine behind a raised door, the pole, coats and helmets, hoses."""
    room = Room(
        scenery,
        wall=Wall(color="#d8c4a8", pattern="tiles", second="#c8b498", size=26, ceiling=400,
                  dado="#a83a34", dado_cm=40),
        floor=Floor(pattern="plain", colors=("#8f9294", "#9c9fa1"), grain=0.08, gloss=0.12),
    )  # fmt: skip
    _engine(room, room.at(0.26) if not room.is_tall else 30)
    x = room.at(-0.36)
    room.stand(
        box(x - 4, -760, 8, 760, "#d8b04a")
        + box(x - 2.4, -760, 2.4, 760, "#fff0b8")
        + ellipse((x, 2), 26, 6, "#3a3a42")
    )
    first = room.left + (-30 if room.is_tall else 18)
    room.hang(slab(first - 8, -184, 160, 8, "#8a5a38"))
    for k in range(3):
        hx = first + 16 + k * 46
        room.hang(
            shape(f"M{hx - 13:.1f} -172h26l10 84h-46Z", "#e0a83c")
            + box(hx - 21, -112, 42, 6, "#f4f4d8")
            + line(f"M{hx:.1f} -172v82", darken("#e0a83c", 0.3), 2)
            + shape(f"M{hx - 21:.1f} -194q2 -18 20 -18t22 18Z", "#c8302c")
            + box(hx - 4, -208, 9, 13, "#f2c23a", radius=3)
            + slab(hx - 15, -18, 13, 18, "#2a2a30", radius=3)
            + slab(hx + 2, -18, 13, 18, "#2a2a30", radius=3)
        )
    for share in (-0.6, 0.0, 0.6):
        room.lamp(room.at(share), -170, 240, color="#fff0d8", strength=0.42)
    return room.finish()


def _engine(room: Room, x: float) -> None:
    """A fire engine from its side before the dark of its bay."""
    red = "#d8302c"
    room.hang(
        box(x - 196, -262, 392, 262, "#5a544e")
        + "".join(box(x - 196, -262 + k * 15, 392, 3, "#8a8278") for k in range(4))
        + box(x - 172, -176, 236, 130, red, radius=6)
        + shape(f"M{x + 60:.1f} -46V-188h66q14 0 20 18l16 52v72Z", lighten(red, 0.08))
        + shape(f"M{x + 76:.1f} -174h46q10 0 14 12l9 40h-69Z", "#bfe0ec")
        + box(x - 172, -92, 334, 12, "#f6f4ec")
        + "".join(
            box(x - 160 + k * 74, -164, 62, 60, "#c8ccd2", radius=3)
            + line(f"M{x - 156 + k * 74:.1f} -146h54M{x - 156 + k * 74:.1f} -128h54", "#8a929c", 2)
            for k in range(3)
        )
        + box(x - 178, -200, 238, 6, "#d4dae0")
        + box(x - 178, -188, 238, 6, "#d4dae0")
        + line("".join(f"M{x - 172 + k * 18:.1f} -198v8" for k in range(13)), "#d4dae0", 4)
        + box(x + 84, -200, 28, 13, "#4a9ae0", radius=5)
        + box(x - 176, -52, 342, 12, "#3a3a42", radius=3)
        + "".join(
            ellipse((x + dx, -28), 29, 29, "#24262c")
            + ellipse((x + dx, -28), 15, 15, "#c8ccd2")
            + ellipse((x + dx, -28), 6, 6, "#5a6068")
            for dx in (-112, 108)
        )
        + ellipse((x + 158, -62), 7, 7, "#fff6d0")
    )
