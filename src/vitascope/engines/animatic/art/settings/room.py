"""A living room: fireplace, sofa, window on the weather, shelves; lamps and fire when dark."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    bookcase,
    cupboard,
    shadow,
    slab,
    vase,
)
from vitascope.engines.animatic.art.settings.fittings import (
    clock,
    floor_lamp,
    frame,
    plant,
    rug,
    table_lamp,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

PAPERS = (
    ("#e6cda8", "#c85a64", "#5f86a0"),
    ("#c8d6c0", "#d89a4a", "#b0605a"),
    ("#c6d2e4", "#d8707a", "#c89a5a"),
    ("#e8c8b8", "#5f8f8a", "#8a6a9a"),
)
"""Wall, curtain and sofa that go together."""

FIRESIDE = "fireside"
"""Beside the names of settings, tells that somebody is at a fire in a room."""


def draw_room(scenery: Scenery) -> Backdrop:
    """A living room; the hour and the weather are seen through the window."""
    paper, curtain, sofa = scenery.chance("room").choice(PAPERS)
    room = Room(
        scenery,
        wall=Wall(color=paper, pattern="stripes", size=32, ceiling=350, trim="#f7efe2"),
        floor=Floor(pattern="boards", colors=("#a87248", "#c48e5e"), size=20),
        view="garden",
    )
    width = 110.0 if room.is_tall else 150.0
    x = 62.0 if room.is_tall else 76.0
    room.window(Window(x=x, sill=-92, width=width, height=136, panes=(2, 2), curtain=curtain))
    if scenery.has_own("fireplace"):
        _fireplace(room, room.left + (6 if room.is_tall else 104))
    _left_corner(room)
    _right_corner(room, sofa)
    room.stand(rug(0, 58, min(190.0, room.right * 0.82), 24, darken(curtain, 0.06), "#f2e2c4"))
    return room.finish(shafts=0.1)


def _fireplace(room: Room, x: float) -> None:
    """A brick fireplace with logs, a mantel with a clock and vases, a picture above it."""
    w, stone, brick = 132.0, "#efe4d2", "#a8604a"
    mouth = f"M{x + 26:.1f} 0v-62q40 -30 80 0v62Z"
    room.hang(
        box(x + 4, -112, w - 8, 112, stone)
        + "".join(
            box(
                x + 8 + k * 17 + 8 * (row % 2),
                -10 - row * 10,
                15,
                8,
                brick if (k + row) % 3 else lighten(brick, 0.16),
                radius=1,
            )
            for row in range(9)
            for k in range(7 - row % 2)
        )
        + line(mouth, stone, 9)
        + shape(mouth, "#2c1f24")
        + slab(x, -112, 12, 112, stone)
        + slab(x + w - 12, -112, 12, 112, stone)
        + slab(x - 10, -122, w + 20, 12, lighten(stone, 0.3), radius=2)
        + slab(x - 8, -6, w + 16, 8, darken(stone, 0.2))
        + line(f"M{x + 44:.1f} -8h44M{x + 50:.1f} -15h34", "#7a5236", 9)
    )
    fire = shape(
        f"M{x + 42:.1f} -8q-4 -26 12 -34q-2 14 8 16q0 -26 16 -34q-4 20 10 28q8 8 0 24Z", "#ff8a3c"
    ) + shape(f"M{x + 52:.1f} -8q-2 -16 8 -20q2 8 8 8q0 -12 8 -16q0 14 8 18q4 6 -2 10Z", "#ffd86a")
    if _is_burning(room.scenery):
        room.wall.shine(fire)
        room.light(x + 66, -24, 130, color="#ff9a4c", strength=0.75 if room.is_dark else 0.4)
    room.hang(
        clock(x + 66, -136, 13, "#8a5a34")
        + vase(x + 14, -122, 30, "#5f8fb0")
        + plant(x + w - 16, -122, 30, pot="#d8a24a")
    )
    chance = room.chance("over the mantel")
    room.hang(frame(chance, x + 16, -236, 100, 74))


def _is_burning(scenery: Scenery) -> bool:
    """Fires are lit in the dark, in cold and wet weather, and where a prompt tells of them."""
    is_cold = scenery.is_wet or scenery.is_snowy
    return scenery.light.is_dark or is_cold or FIRESIDE in scenery.around


def _left_corner(room: Room) -> None:
    """A bookcase, and a standing lamp beside it."""
    if room.is_tall:
        return
    chance = room.chance("shelf")
    room.hang(bookcase(chance, room.left - 20, 104, 196, rows=5))
    room.hang(plant(room.left + 66, -202, 36, pot="#e8dcc8", kind="trailing"))


def _right_corner(room: Room, color: str) -> None:
    """A sofa under its lamp, a small table."""
    x = room.right - (86 if room.is_tall else 176)
    if room.scenery.has_own("lamp"):
        body, lit = floor_lamp(x - 22, 158, "#f2dcae")
        room.stand(body, lit)
        room.lamp(x - 22, -118, 190, strength=0.72)
    room.lamp(0, 30, 230, strength=0.26)
    if room.scenery.has_own("sofa"):
        room.stand(_sofa(x, color))
    if room.is_tall:
        return
    chance = room.chance("pictures")
    room.hang(frame(chance, room.right - 104, -206, 66, 52, gold="#f4ecdc"))
    table = room.left + 252
    room.hang(cupboard(table, 0, 40, 50, "#b07a48", doors=1, plinth=4))
    lamp, shade = table_lamp(table + 20, -50, "#f0c890", tall=40)
    room.hang(lamp, shade)
    room.lamp(table + 20, -80, 100, strength=0.4)


def _sofa(x: float, color: str) -> str:
    """A deep sofa with cushions, 190 cm wide."""
    dark, pale, w = darken(color, 0.16), lighten(color, 0.12), 190.0
    cushion = "#f2e2c4"
    return (
        shadow(x, w)
        + box(x + 12, -9, 8, 9, "#5a3c2a")
        + box(x + w - 20, -9, 8, 9, "#5a3c2a")
        + slab(x + 8, -92, w - 16, 70, color, radius=12)
        + line(f"M{x + w / 2:.1f} -90v44", dark, 2)
        + slab(x + 16, -50, w / 2 - 17, 22, pale, radius=7)
        + slab(x + w / 2 + 1, -50, w / 2 - 17, 22, pale, radius=7)
        + slab(x + 6, -32, w - 12, 24, color, radius=4)
        + slab(x - 4, -66, 26, 58, color, radius=11)
        + slab(x + w - 22, -66, 26, 58, color, radius=11)
        + ellipse((x + 9, -60), 11, 6, pale)
        + ellipse((x + w - 9, -60), 11, 6, pale)
        + polygon([(x + 28, -54), (x + 34, -86), (x + 66, -82), (x + 62, -50)], cushion)
        + line(f"M{x + 34:.1f} -70l30 3", "#d8a05a", 3)
        + polygon(
            [(x + w - 62, -50), (x + w - 66, -80), (x + w - 34, -86), (x + w - 28, -54)],
            darken(cushion, 0.1),
        )
    )
