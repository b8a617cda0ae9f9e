"""Rooms of a house: kitchen, bedroom, bathroom."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    cupboard,
    jars,
    plates,
    shadow,
    slab,
    vase,
)
from vitascope.engines.animatic.art.settings.fittings import (
    clock,
    frame,
    garland,
    pendant,
    plant,
    rug,
    table_lamp,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

COPPER = "#c8743c"
MINT = "#9fc3ac"


def draw_kitchen(scenery: Scenery) -> Backdrop:
    """A farmhouse kitchen: range under a copper hood, sink below the window, a dresser."""
    room = Room(
        scenery,
        wall=Wall(color="#f4e3c0", pattern="plain", ceiling=350, beams="#9a6a44"),
        floor=Floor(pattern="checks", colors=("#c98e68", "#efdfc2"), size=36, seam=0.16),
    )
    _tile_splashback(room)
    window = Window(
        x=-10, sill=-122, width=132, height=112, panes=(2, 2), curtain="#d8605a", frame="#fbf5ea"
    )
    room.window(window)
    _kitchen_units(room)
    if scenery.has_own("stove"):
        _range(room, room.left + 30)
    _kitchen_shelves(room)
    if scenery.has_own("fridge"):
        _fridge(room, room.right - 96)
    for share in (-0.36, 0.36):
        x = room.at(share)
        body, lit = pendant(x, -330, -212, COPPER, w=40)
        room.stand(body, lit)
        room.lamp(x, -150, 170, strength=0.72)
    room.lamp(0, 30, 210, strength=0.3)
    return room.finish()


def _tile_splashback(room: Room) -> None:
    edge, size = room.wall.edge, 15.0
    parts = [box(-edge, -150, 2 * edge, 60, "#f6f1e4")]
    for row in range(4):
        for k in range(-int(edge / size) - 1, int(edge / size) + 1):
            if (k * 7 + row * 13) % 11 == 0:
                parts.append(box(k * size, -150 + row * size, size, size, "#bcd4d8", opacity=0.8))
    grid = "".join(f"M{-edge:.0f} {-150 + row * size:.0f}H{edge:.0f}" for row in range(5))
    grid += "".join(f"M{k * size:.0f} -150v60" for k in range(-int(edge / size), int(edge / size)))
    room.wall.behind(*parts, line(grid, "#dcd2bc", 1), box(-edge, -153, 2 * edge, 3.4, "#d9a56a"))


def _kitchen_units(room: Room) -> None:
    """Cupboards under a wooden worktop along the whole wall; the sink below the window."""
    edge = room.wall.edge
    count = int(2 * edge / 62)
    for k in range(count + 1):
        room.hang(
            cupboard(-edge + k * 62, 0, 62, 84, MINT, doors=2, drawers=1 if k % 3 else 2, plinth=8)
        )
    room.hang(slab(-edge, -90, 2 * edge, 6.5, "#c0905c", radius=1))
    room.hang(
        box(-52, -88, 84, 30, "#e4e6e2", radius=4)
        + box(-52, -88, 84, 4, "#ffffff", radius=2)
        + box(-49, -62, 78, 4, "#c6ccc8", radius=2)
        + line("M-10 -90v-24q0 -12 12 -12t12 10v4", "#c8ccd0", 4)
        + ellipse((-22, -96), 3, 6, "#e8b84a")
        + plant(52, -90, 30, pot="#d8835a")
        + vase(-78, -90, 20, "#6aa0b8")
    )


def _range(room: Room, x: float) -> None:
    """The cooker with its hood, a kettle and a pot."""
    cream, dark = "#f5ead2", "#3c3438"
    room.hang(
        slab(x, -94, 96, 94, cream, radius=3)
        + box(x - 2, -95, 100, 5, "#4a4448", radius=2)
        + box(x + 10, -62, 48, 36, dark, radius=3)
        + box(x + 14, -58, 40, 28, "#6a4a34", radius=2)
        + line(f"M{x + 12:.1f} -68h44M{x + 68:.1f} -68h20", COPPER, 3.4)
        + box(x + 66, -62, 24, 50, darken(cream, 0.1), radius=2)
        + "".join(ellipse((x + 14 + k * 14, -80), 4, 4, COPPER) for k in range(6))
        + box(x + 4, -8, 88, 8, dark)
    )
    glow = box(x + 14, -58, 40, 28, "#ff9a4a", radius=2, opacity=0.85)
    room.hang("", glow)
    room.lamp(x + 34, -36, 60, color="#ff9a4a", strength=0.5)
    hood = darken(COPPER, 0.06)
    room.hang(
        polygon(
            [(x + 30, -760), (x + 66, -760), (x + 70, -232), (x + 26, -232)], darken(hood, 0.16)
        )
        + polygon([(x + 26, -232), (x + 70, -232), (x + 108, -176), (x - 12, -176)], hood)
        + polygon(
            [(x + 30, -232), (x + 44, -232), (x + 34, -176), (x + 4, -176)],
            lighten(hood, 0.3),
            opacity=0.7,
        )
        + slab(x - 14, -178, 124, 11, lighten(hood, 0.12))
        + _pot(x + 22, -95, 15, "#c8505a")
        + _pot(x + 70, -95, 12, "#4f86a4")
    )


def _pans(x: float) -> str:
    return line(f"M{x:.1f} -168h62", "#5a4a44", 2.4) + "".join(
        _pan(x + 10 + k * 20, -168, 8 - k) for k in range(3)
    )


def _pan(x: float, y: float, r: float) -> str:
    return (
        line(f"M{x:.1f} {y:.1f}v20", "#7a4a2c", 2.2)
        + ellipse((x, y + 20 + r), r, r, COPPER)
        + ellipse((x - r * 0.25, y + 19 + r), r * 0.6, r * 0.62, lighten(COPPER, 0.3))
    )


def _pot(x: float, y: float, r: float, color: str) -> str:
    return (
        slab(x - r, y - r * 1.2, 2 * r, r * 1.2, color, radius=3)
        + box(x - r * 1.1, y - r * 1.35, 2.2 * r, r * 0.24, lighten(color, 0.2), radius=1.5)
        + ellipse((x, y - r * 1.5), 2.4, 2.2, "#3c3438")
        + line(
            f"M{x - r:.1f} {y - r * 0.9:.1f}h-5M{x + r:.1f} {y - r * 0.9:.1f}h5",
            darken(color, 0.3),
            2.6,
        )
    )


def _kitchen_shelves(room: Room) -> None:
    """Wall cupboards and open shelves on the right."""
    chance = room.chance("kitchen")
    first = 92.0
    w = max(56.0, room.right - 100 - first)
    for y, tall in ((-168.0, 24.0), (-208.0, 27.0)):
        room.hang(
            slab(first, y, w, 4.4, "#b8854e")
            + line(
                f"M{first + 10:.1f} {y + 4:.1f}v10l8 -10M{first + w - 10:.1f} {y + 4:.1f}v10l-8"
                " -10",
                "#6a4a34",
                2,
            )
        )
        if y < -200:
            room.hang(plates(first + 14, y, int(w / 25), 12))
        else:
            colors = ("#d8a04a", "#b8604a", "#e8dcc0", "#8a5a3a", "#c8b06a")
            room.hang(jars(chance, first + 4, y, w * 0.62, colors, tall))
            room.hang(plant(first + w * 0.84, y, 30, pot="#e8e0d0", kind="trailing"))
    room.hang(
        "".join(
            line(f"M{first + 16 + k * 17:.1f} -163v5", "#6a4a34", 1.4)
            + box(first + 11 + k * 17, -158, 10, 11, tone, radius=3)
            for k, tone in enumerate(("#d8605a", "#f3ead8", "#6aa0b8", "#e8b84a")[: int(w / 19)])
        )
    )
    if not room.is_tall:
        room.hang(_pans(room.left + 142))
        room.hang(cupboard(room.left - 40, -160, 62, 78, MINT, plinth=0))
    room.hang(clock(room.left + 152 if not room.is_tall else 40, -266, 15))


def _fridge(room: Room, x: float) -> None:
    """A rounded fridge of pastel blue with a few notes on it."""
    color = "#8fbfd0"
    room.hang(
        shadow(x, 76)
        + slab(x, -182, 76, 182, color, radius=12)
        + box(x, -126, 76, 2.6, darken(color, 0.24))
        + line(f"M{x + 10:.1f} -152v16M{x + 10:.1f} -116v22", "#eef2f0", 4)
        + box(x + 8, -176, 7, 168, lighten(color, 0.4), radius=3, opacity=0.5)
        + box(x + 38, -164, 20, 24, "#fdf6d8")
        + box(x + 44, -104, 18, 15, "#f6d0c8")
        + ellipse((x + 48, -164), 2, 2, "#d8505a")
        + ellipse((x + 53, -104), 2, 2, "#4f8a56")
        + box(x + 8, -4, 60, 4, "#3c3438")
        + slab(x + 14, -200, 44, 18, "#d8b07a", radius=4)
    )


def draw_bedroom(scenery: Scenery) -> Backdrop:
    """A bedroom: bed with a quilt, stars on the wallpaper, a moonlit or sunny window."""
    room = Room(
        scenery,
        wall=Wall(
            color="#c9c6e6",
            pattern="dots",
            second="#dcdaf2",
            size=30,
            ceiling=370,
            dado="#f1ecf4",
            dado_cm=84,
        ),
        floor=Floor(pattern="boards", colors=("#c89a6e", "#deb98c"), size=22),
        view="roofs",
    )
    room.window(
        Window(
            x=30 if room.is_tall else 60,
            sill=-112,
            width=116,
            height=128,
            form="arch",
            curtain="#8f86c8",
            panes=(2, 3),
        )
    )
    if scenery.has_own("bed"):
        _bed(room, room.left - (30 if room.is_tall else 4))
    _bedside(room)
    _wardrobe(room, room.right - (70 if room.is_tall else 130))
    chance = room.chance("bedroom")
    if room.is_tall:
        room.hang(frame(chance, -150, -340, 84, 66, gold="#f2ece0"))
        room.hang(frame(chance, 60, -352, 60, 74, gold="#e0b878"))
    else:
        room.hang(frame(chance, -104, -214, 62, 48, gold="#f2ece0"))
        room.hang(frame(chance, 168, -206, 44, 56, gold="#e0b878"))
    room.hang(
        garland(
            room.left + 4, room.left + 196, -232, 14, ("#f2b8c6", "#f6e0a8", "#a8d4c8", "#fdf6f0")
        )
    )
    room.stand(rug(room.at(0.06), 62, 120 if not room.is_tall else 92, 22, "#e8a8b8", "#fdf3ee"))
    return room.finish()


def _bed(room: Room, x: float) -> None:
    """A wooden bed seen from its side, head at the left, its quilt in patches."""
    wood, sheet, quilt = "#b07a4e", "#fdf8f2", "#7aa4d0"
    w = 190.0
    parts = [
        shadow(x, w),
        slab(x, -128, 12, 128, wood, radius=4),
        ellipse((x + 6, -130), 8, 8, lighten(wood, 0.1)),
        slab(x + w - 10, -74, 12, 74, wood, radius=4),
        ellipse((x + w - 4, -76), 8, 8, lighten(wood, 0.1)),
        slab(x + 8, -40, w - 14, 20, darken(wood, 0.08)),
        box(x + 10, -62, w - 18, 26, sheet, radius=8),
        shape(f"M{x + 14:.1f} -60q2 -22 26 -21t28 19q-26 7 -54 2Z", "#fffdf8"),
        shape(f"M{x + 24:.1f} -64q12 4 30 0", "#e2dce8"),
        shape(
            f"M{x + 62:.1f} -67Q{x + 90:.1f} -76 {x + 130:.1f} -70T{x + w - 8:.1f} -64V-22"
            f"Q{x + 120:.1f} -14 {x + 62:.1f} -22Z",
            quilt,
        ),
    ]
    tones = ("#f2b8c6", "#f6e0a8", "#a8d4c8", "#fdf6f0", "#c8a8dc")
    for k in range(6):
        for row in range(2):
            px, py = x + 70 + k * 19, -60 + row * 19 - (3 if k in (1, 2) else 0)
            parts.append(box(px, py, 15, 15, tones[(k * 2 + row * 3) % 5], radius=2, opacity=0.9))
    parts.append(shape(f"M{x + 60:.1f} -68q10 -6 20 -3v48q-12 -1 -20 -6Z", lighten(quilt, 0.4)))
    room.stand("".join(parts))


def _bedside(room: Room) -> None:
    x = room.left + (168 if room.is_tall else 196)
    room.hang(cupboard(x, 0, 42, 52, "#f4eee6", doors=0, drawers=2, plinth=4))
    body, lit = table_lamp(x + 21, -52, "#f6d9a8", tall=44)
    room.hang(body, lit)
    room.lamp(x + 21, -84, 150, strength=0.55)
    room.lamp(room.at(0.3), -40, 260, strength=0.2)


def _wardrobe(room: Room, x: float) -> None:
    """A painted wardrobe, a toy on it, a chest of drawers with books beside it."""
    room.hang(
        shadow(x, 110)
        + cupboard(x, 0, 112, 186, "#e9ddf0", doors=2, drawers=2, plinth=8)
        + slab(x - 5, -194, 122, 9, "#f6eef8")
        + slab(x + 14, -216, 46, 22, "#d8a878", radius=3)
        + _bear(x + 86, -194)
    )


def _bear(x: float, y: float) -> str:
    fur, pale = "#b8824e", "#e6c294"
    return "".join(
        (
            ellipse((x - 9, y - 34), 5, 5, fur),
            ellipse((x + 9, y - 34), 5, 5, fur),
            ellipse((x, y - 11), 12, 12, fur),
            ellipse((x, y - 28), 12, 11, fur),
            ellipse((x, y - 25), 5.5, 4.5, pale),
            ellipse((x, y - 27), 1.8, 1.3, "#3a2420"),
            ellipse((x - 4.4, y - 31), 1.3, 1.6, "#3a2420"),
            ellipse((x + 4.4, y - 31), 1.3, 1.6, "#3a2420"),
            ellipse((x - 9, y - 3), 6, 4.4, pale),
            ellipse((x + 9, y - 3), 6, 4.4, pale),
        )
    )
