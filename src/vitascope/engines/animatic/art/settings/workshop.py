"""A workshop that is half a garage."""

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import cupboard, jars, shadow, slab
from vitascope.engines.animatic.art.settings.fittings import pendant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

STEEL = "#a8b2ba"


def draw_workshop(scenery: Scenery) -> Backdrop:
    """A workshop: bench with a vice, tools on their board, tyres, paint, a garage window."""
    room = Room(
        scenery,
        wall=Wall(
            color="#c9a478",
            pattern="planks",
            second="#b08c62",
            size=26,
            ceiling=360,
            beams="#7a5236",
            trim="#a87c52",
        ),
        floor=Floor(pattern="slabs", colors=("#9a948c", "#b0a99e"), size=70, seam=0.16, grain=0.2),
        view="garden",
    )
    width = 110.0 if room.is_tall else 176.0
    room.window(Window(x=6, sill=-116, width=width, height=112, panes=(4, 3), frame="#5f7a8a"))
    left = room.left - (40 if room.is_tall else 6)
    _tool_board(room, left + 30)
    _bench(room, left)
    _paints(room, room.right - (116 if room.is_tall else 196))
    _chest(room, room.right - (90 if room.is_tall else 186))
    if not room.is_tall:
        _tyres(room, room.right - 52)
    for share in (-0.5, 0.42):
        body, lit = pendant(room.at(share), -400, -214, "#4f6f7a", w=46)
        room.stand(body, lit)
        room.lamp(room.at(share), -140, 190, strength=0.66)
    room.lamp(0, 30, 220, strength=0.24)
    return room.finish(shafts=0.2)


def _tool_board(room: Room, x: float) -> None:
    """Hammers, saws, spanners on a board, each in its painted outline."""
    w = 168.0
    wood, dark = "#c8874a", "#4a525a"
    room.hang(
        slab(x, -226, w, 108, "#8aa39a", radius=2)
        + "".join(
            ellipse((x + 10 + k * 14, -218 + row * 15), 1, 1, "#6a847c")
            for k in range(12)
            for row in range(7)
        )
        + line(f"M{x + 20:.1f} -206v44", wood, 5)
        + box(x + 8, -214, 26, 11, dark, radius=2)
        + line(f"M{x + 44:.1f} -206v38", "#d8504a", 6)
        + line(f"M{x + 44:.1f} -168v22", STEEL, 2.6)
        + line(f"M{x + 60:.1f} -206v38", "#f2c24a", 6)
        + line(f"M{x + 60:.1f} -168v22", STEEL, 2.6)
        + polygon([(x + 76, -214), (x + 152, -198), (x + 152, -190), (x + 76, -192)], "#d4dade")
        + line("".join(f"M{x + 80 + k * 6:.1f} -193l3 3" for k in range(12)), dark, 1)
        + box(x + 74, -216, 14, 26, wood, radius=4)
        + "".join(
            line(f"M{x + 82 + k * 18:.1f} -176v{34 + k * 3}", STEEL, 4)
            + ellipse((x + 82 + k * 18, -178), 6, 6, STEEL)
            + ellipse((x + 82 + k * 18, -179), 2.8, 2.8, "#8aa39a")
            for k in range(4)
        )
        + line(f"M{x + 16:.1f} -150l14 22M{x + 30:.1f} -150l-14 22", "#d8504a", 4)
    )


def _bench(room: Room, x: float) -> None:
    """A heavy bench: vice, plane, a half-made birdhouse, shavings below."""
    w, wood = 226.0, "#b07a48"
    room.stand(
        shadow(x, w)
        + box(x + 10, -76, 14, 76, darken(wood, 0.2))
        + box(x + w - 24, -76, 14, 76, darken(wood, 0.2))
        + box(x + 10, -30, w - 20, 10, darken(wood, 0.12))
        + cupboard(x + 120, -30, 70, 44, darken(wood, 0.06), doors=0, drawers=2, plinth=0)
        + slab(x - 4, -88, w + 8, 14, wood, radius=2)
        + box(x + w - 44, -112, 34, 25, "#4f6f9a", radius=3)
        + box(x + w - 30, -120, 26, 11, "#5f82b0", radius=2)
        + line(f"M{x + w - 6:.1f} -100h20m-4 -9v18", STEEL, 4)
        + box(x + 104, -98, 44, 10, "#c8925c", radius=2)
        + shape(f"M{x + 112:.1f} -98q2 -14 12 -10t8 10Z", "#8a5a34")
        + box(x + 40, -128, 40, 40, "#dba868")
        + polygon([(x + 32, -126), (x + 60, -152), (x + 88, -126)], "#d8504a")
        + ellipse((x + 60, -110), 7.5, 7.5, "#4a3020")
        + line(f"M{x + 60:.1f} -98v7", "#8a5a34", 3)
        + "".join(ellipse((x + 30 + k * 17, -1 + (k % 2)), 7, 3, "#e8c890") for k in range(7))
    )


def _paints(room: Room, x: float) -> None:
    """Shelves of tins and jars of screws."""
    chance, w = room.chance("paints"), 180.0
    tones = ("#d8504a", "#4f8fd0", "#f2c24a", "#5fb070", "#f4f0e6", "#8a6ac0")
    for row, y in enumerate((-142.0, -182.0, -222.0)):
        room.hang(slab(x, y, w, 5, "#8a5f3c"))
        if row == 1:
            room.hang(jars(chance, x + 6, y, w - 12, ("#9aa4aa", "#c8a86a", "#7a8288"), 24))
            continue
        for k in range(int(w / 26)):
            color, tx = tones[(k + row) % 6], x + 6 + k * 26
            room.hang(
                slab(tx, y - 25, 20, 25, "#c4ccd0", radius=2)
                + box(tx, y - 19, 20, 13, color)
                + shape(f"M{tx + 2:.1f} {y - 26:.1f}h8q1 8 -2 10q-3 -1 -2 -5q-2 1 -4 -5Z", color)
            )


def _chest(room: Room, x: float) -> None:
    """A red tool chest on wheels, a lamp on it."""
    red = "#c8443c"
    room.stand(
        shadow(x, 96)
        + cupboard(x, -8, 96, 84, red, doors=0, drawers=5, plinth=0, knob="#e8ecee")
        + box(x - 3, -97, 102, 7, darken(red, 0.2), radius=2)
        + "".join(ellipse((x + dx, -5), 6, 6, "#3a3a42") for dx in (12, 84))
        + slab(x + 12, -116, 44, 20, "#5f82b0", radius=3)
        + line(f"M{x + 24:.1f} -116v-7h20v7", "#3a4450", 3)
    )


def _tyres(room: Room, x: float) -> None:
    for k in range(3):
        y = -16.0 - k * 27
        room.stand(
            box(x - 40, y - 14, 80, 27, "#3a3a42", radius=12)
            + line(
                "".join(f"M{x - 34 + j * 9:.1f} {y - 12:.1f}v23" for j in range(9)), "#55555f", 2.4
            )
            + box(x - 40, y - 14, 80, 5, "#5a5a66", radius=2)
        )
