"""Rooms of the mind: library, classroom, office."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    bookcase,
    books,
    chair,
    shadow,
    slab,
    table,
    trinket,
)
from vitascope.engines.animatic.art.settings.fittings import (
    clock,
    floor_lamp,
    pendant,
    plant,
    rug,
    sconce,
    table_lamp,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

OAK = "#8a5634"


def draw_library(scenery: Scenery) -> Backdrop:
    """An old library: shelves to the ceiling, a rolling ladder, an arched window, green lamps."""
    room = Room(
        scenery,
        wall=Wall(
            color="#3f5a4a",
            pattern="panels",
            second="#365042",
            size=70,
            ceiling=620,
            dado=OAK,
            dado_cm=40,
            trim="#7a4c30",
        ),
        floor=Floor(pattern="herringbone", colors=("#7c4a2c", "#a0653c"), size=15, gloss=0.1),
        view="towers",
    )
    tall = 560 if room.is_tall else 380
    half = 54.0 if room.is_tall else 66.0
    room.window(
        Window(
            x=0,
            sill=-70,
            width=2 * half,
            height=tall - 110,
            form="arch",
            panes=(3, 5),
            frame="#5f3c28",
        )
    )
    _stacks(room, tall, half)
    for side in (-1, 1):
        body, lit = sconce(side * (half + 20), -168)
        room.hang(body, lit)
        room.lamp(side * (half + 20), -178, 120, strength=0.55)
    _ladder(room, room.at(0.52), tall)
    room.stand(rug(0, 60, min(170, room.right * 0.8), 22, "#8f3440", "#d8b070"))
    room.lamp(0, 40, 260, strength=0.32)
    _reading_corner(room)
    return room.finish(shafts=0.3)


def _stacks(room: Room, tall: float, half: float) -> None:
    """Shelves on both sides of the window, and a row above their cornice."""
    chance = room.chance("stacks")
    edge = room.wall.edge
    w, rows = 112.0, int(tall / 44)
    for side in (-1, 1):
        at = half + 34
        while at < edge:
            x = at if side > 0 else -at - w
            room.hang(bookcase(chance, x, w, tall, rows=rows, wood=OAK))
            room.hang(
                "".join(
                    trinket(chance, x + w * k, -tall - 6, 26)
                    for k in (0.24, 0.74)
                    if chance.random() < 0.7
                )
            )
            at += w + 5
    rail = -tall * 0.74
    for side in (-1, 1):
        first = half + 32
        room.hang(line(f"M{side * first:.1f} {rail:.1f}H{side * edge:.1f}", "#d0a24c", 3.4))


def _ladder(room: Room, x: float, tall: float) -> None:
    """The ladder that rolls along its rail."""
    top, wood = -tall * 0.74 - 4, "#b8804c"
    lean = 30.0
    rungs = "".join(
        f"M{x + lean * t:.1f} {top * (1 - t):.1f}h30" for t in (k / 12 for k in range(1, 12))
    )
    room.hang(
        line(f"M{x + 3:.1f} {top:.1f}L{x + lean + 3:.1f} -2", "#1a1030", 5, opacity=0.3)
        + line(rungs, darken(wood, 0.16), 3.6)
        + line(
            f"M{x:.1f} {top:.1f}L{x + lean:.1f} -2M{x + 30:.1f} {top:.1f}L{x + lean + 30:.1f} -2",
            wood,
            4.6,
        )
        + line(f"M{x - 2:.1f} {top:.1f}h34", "#d0a24c", 4)
    )


def _reading_corner(room: Room) -> None:
    """An armchair under a lamp on the left, a table with books and a globe on the right."""
    left = room.left + (6 if room.is_tall else 34)
    body, lit = floor_lamp(left + 112, 150, "#e6c88c")
    room.stand(body, lit)
    room.lamp(left + 112, -110, 190, strength=0.75)
    room.stand(armchair(left, "#8a3a3c"))
    if room.is_tall:
        return
    x, chance = room.right - 176, room.chance("desk")
    room.stand(table(x, 140, 74, OAK))
    body, lit = table_lamp(x + 104, -74, "#4f8a5a", tall=44, foot="#c89a48")
    room.stand(body, lit)
    room.lamp(x + 104, -96, 150, strength=0.6)
    room.stand(
        "".join(
            slab(x + 18 + 2 * (k % 2), -80 - 6 * k, 40, 6, tone)
            for k, tone in enumerate(("#b8434f", "#3f6ea8", "#d89a3a"))
        )
        + trinket(chance, x + 78, -74, 34)
        + books(chance, x + 116, -74, 20, 22)
    )


def armchair(x: float, color: str) -> str:
    """A buttoned armchair seen from the front, 92 cm wide."""
    dark, pale = darken(color, 0.24), lighten(color, 0.14)
    buttons = "".join(
        ellipse((x + 30 + k * 16 + 8 * (row % 2), -92 + row * 13), 1.6, 1.6, dark)
        for row in range(3)
        for k in range(3 - row % 2)
    )
    return (
        shadow(x, 92)
        + box(x + 10, -10, 6, 10, "#4a3024")
        + box(x + 76, -10, 6, 10, "#4a3024")
        + shape(
            f"M{x + 12:.1f} -40Q{x + 8:.1f} -112 {x + 30:.1f} -114H{x + 62:.1f}Q{x + 84:.1f}"
            f" -112 {x + 80:.1f} -40Z",
            color,
        )
        + shape(
            f"M{x + 18:.1f} -44Q{x + 16:.1f} -106 {x + 33:.1f} -107H{x + 59:.1f}Q{x + 76:.1f}"
            f" -106 {x + 74:.1f} -44Z",
            pale,
            opacity=0.6,
        )
        + buttons
        + slab(x + 14, -50, 64, 20, pale, radius=7)
        + slab(x + 8, -34, 76, 26, color, radius=4)
        + slab(x, -66, 20, 58, color, radius=9)
        + slab(x + 72, -66, 20, 58, color, radius=9)
        + ellipse((x + 10, -60), 8, 6, pale)
        + ellipse((x + 82, -60), 8, 6, pale)
    )


def draw_classroom(scenery: Scenery) -> Backdrop:
    """A classroom: green board, maps and alphabet, windows at the side, desks at the edges."""
    room = Room(
        scenery,
        wall=Wall(color="#f6e6b4", ceiling=380, dado="#a9cfc0", dado_cm=88, trim="#fbf3e2"),
        floor=Floor(pattern="boards", colors=("#c08a58", "#d8a670"), size=18),
        view="garden",
    )
    board_w = 150.0 if room.is_tall else 236.0
    board_x = -board_w / 2 - (0 if room.is_tall else 40)
    if scenery.has_own("blackboard"):
        _board(room, board_x, board_w)
    _letters(room, -236 if not room.is_tall else -252)
    if room.is_tall:
        room.window(Window(x=0, sill=-276, width=250, height=84, panes=(5, 1)))
    else:
        room.window(Window(x=room.right - 106, sill=-104, width=120, height=140, panes=(2, 3)))
        room.window(Window(x=room.right + 60, sill=-104, width=120, height=140, panes=(2, 3)))
    _class_shelf(room)
    for share in (-0.8, 0.82):
        room.stand(_desk(room.at(share) - 34, 1 if share < 0 else -1))
    for share in (-0.4, 0.4):
        body, lit = pendant(
            room.at(share), -400, -226 if not room.is_tall else -300, "#f4f1ea", w=38, form="globe"
        )
        room.hang(body, lit)
        room.lamp(room.at(share), -170, 210, color="#fff0d0", strength=0.55)
    return room.finish()


def _board(room: Room, x: float, w: float) -> None:
    """The blackboard: a sun, a house, sums; chalk in its tray."""
    top, h = -218.0, 112.0
    chalk = "#e8f2e4"
    sums = line(
        f"M{x + w * 0.62:.1f} {top + 30:.1f}l5 -5v18m9 -9h8m-4 -4v8m8 -4q8 -12 10 -2q0 5 -10 13h11"
        + ("" if room.is_tall else "m8 -6h9m-9 -5h9m7 -8h9l-6 7q8 1 6 8q-4 6 -10 2"),
        chalk,
        1.8,
        opacity=0.8,
    )
    room.hang(
        box(x - 5, top + 2, w + 12, h + 12, "#1a1030", radius=2, opacity=0.2)
        + slab(x - 7, top - 7, w + 14, h + 14, "#b07a48", radius=2)
        + box(x, top, w, h, "#39694f")
        + shape(
            f"M{x:.1f} {top + h:.1f}V{top + 60:.1f}Q{x + w * 0.4:.1f} {top + 84:.1f}"
            f" {x + w:.1f} {top + 40:.1f}V{top + h:.1f}Z",
            "#447a5c",
        )
        + ellipse((x + w * 0.14, top + 26), 10, 10, "#f4dc7a", opacity=0.9)
        + line(
            f"M{x + w * 0.14:.1f} {top + 8:.1f}v-4M{x + w * 0.14 + 16:.1f} {top + 14:.1f}l4 -3"
            f"M{x + w * 0.14 - 16:.1f} {top + 14:.1f}l-4 -3",
            "#f4dc7a",
            1.8,
        )
        + line(
            f"M{x + w * 0.26:.1f} {top + 84:.1f}v-28l20 -18l20 18v28ZM{x + w * 0.26 + 15:.1f}"
            f" {top + 84:.1f}v-16h10v16",
            chalk,
            2,
            opacity=0.85,
        )
        + line(f"M{x + w * 0.08:.1f} {top + 85:.1f}H{x + w * 0.52:.1f}", "#a8e09a", 2, opacity=0.8)
        + sums
        + line(
            f"M{x + w * 0.62:.1f} {top + 66:.1f}h{w * 0.28:.1f}m{-w * 0.28:.1f} 14h{w * 0.2:.1f}",
            chalk,
            1.8,
            opacity=0.7,
        )
        + slab(x + 6, top + h + 5, w - 12, 5, "#c89460")
        + "".join(
            box(x + 20 + k * 13, top + h + 2, 9, 3.4, tone, radius=1)
            for k, tone in enumerate(("#ffffff", "#f6b8c0", "#f4dc7a"))
        )
        + box(x + w * 0.7, top + h - 2, 24, 7, "#7a5a8a", radius=2)
    )


def _letters(room: Room, y: float) -> None:
    """A frieze of bright cards, and a clock."""
    tones = ("#e8665a", "#f0a63c", "#f3d24e", "#6fb56a", "#4fa0c8", "#8a78c8")
    count = int(2 * room.right / 24)
    cards: list[str] = []
    for k in range(count):
        x = room.left + 8 + k * 24
        cards.append(box(x, y, 19, 15, "#fffaf0", radius=1.5))
        cards.append(_glyph(x + 9.5, y + 7.5, k, tones[k % 6]))
    room.wall.behind(*cards)
    if not room.is_tall:
        room.hang(clock(room.left + 152, -196, 15, "#c8505a"))


def _glyph(x: float, y: float, k: int, color: str) -> str:
    match k % 5:
        case 0:
            return polygon([(x - 5, y + 5), (x, y - 5), (x + 5, y + 5)], color)
        case 1:
            return ellipse((x, y), 5, 5, color)
        case 2:
            return box(x - 4.6, y - 4.6, 9.2, 9.2, color, radius=1)
        case 3:
            return line(
                f"M{x - 4:.1f} {y + 4:.1f}L{x:.1f} {y - 5:.1f}L{x + 4:.1f} {y + 4:.1f}"
                f"M{x - 2.4:.1f} {y + 1:.1f}h4.8",
                color,
                2,
            )
        case _:
            return line(f"M{x + 4:.1f} {y - 3:.1f}q-9 -5 -9 3t9 3", color, 2)


def _class_shelf(room: Room) -> None:
    """A low shelf of books with a globe, and a map above it."""
    chance, x = room.chance("class shelf"), room.left + (2 if room.is_tall else 6)
    w = 84.0 if room.is_tall else 120.0
    room.hang(bookcase(chance, x, w, 74, rows=2, wood="#d8a56a"))
    room.hang(
        line(f"M{x + 20:.1f} -80v-10", "#7a5a34", 3)
        + ellipse((x + 20, -81), 11, 3, "#7a5a34")
        + ellipse((x + 20, -104), 16, 16, "#6ab4d8")
        + ellipse((x + 15, -109), 7, 6, "#86c07a")
        + ellipse((x + 26, -99), 5, 6, "#86c07a")
        + plant(x + w - 20, -80, 40, pot="#e8c05a")
    )
    if room.is_tall:
        return
    mx = x + 2
    room.hang(
        box(mx, -184, 104, 66, "#d6ecf4", radius=1)
        + line(f"M{mx - 3:.1f} -185h110M{mx - 3:.1f} -117h110", "#8a5a34", 3.4)
        + shape(
            f"M{mx + 10:.1f} -170q18 -10 30 2t-6 22q2 18 -8 20t-8 -20q-12 -12 -8 -24Z", "#8cc07e"
        )
        + shape(
            f"M{mx + 50:.1f} -172q20 -8 44 2q6 14 -8 18t-20 0q-4 22 -10 22t-6 -20q-8 -10 0 -22Z",
            "#e6c07a",
        )
        + ellipse((mx + 88, -136), 9, 6, "#e0936a")
    )


def _desk(x: float, facing: int) -> str:
    """A pupil's desk with its chair, a book and an apple."""
    seat = x - 40 if facing > 0 else x + 72
    return (
        chair(seat, facing, "#5f9ab4", seat="#6fabc4", tall=84)
        + shadow(x, 70)
        + line(f"M{x + 8:.1f} -62L{x + 4:.1f} 0M{x + 62:.1f} -62L{x + 66:.1f} 0", "#5a6470", 4)
        + slab(x - 2, -70, 74, 8, "#dba868", radius=2)
        + polygon([(x + 14, -70), (x + 34, -73), (x + 54, -70)], "#fdf8ee")
        + line(f"M{x + 34:.1f} -73v3", "#c8b8a0", 1)
        + ellipse((x + 62, -75), 5, 5, "#d8443c")
        + line(f"M{x + 62:.1f} -79l2 -4", "#5a8a3c", 1.6)
    )
