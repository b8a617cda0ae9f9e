"""A sports hall: wall bars, mats, weights, a hoop, high windows."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab, stool
from vitascope.engines.animatic.art.settings.fittings import clock
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line


def draw_gym(scenery: Scenery) -> Backdrop:
    """A sports hall: wall bars, a climbing rope, mats, weights, a hoop, high windows."""
    room = Room(
        scenery,
        wall=Wall(color="#e9dcc4", ceiling=430, dado="#6f9fc0", dado_cm=104, trim="#f4ead8"),
        floor=Floor(
            pattern="boards", colors=("#d09a5e", "#e0b074"), size=16, gloss=0.16, grain=0.08
        ),
        view="roofs",
    )
    sill, h = (-196.0, 74.0) if not room.is_tall else (-290.0, 100.0)
    count = 2 if not room.is_tall else 1
    for k in range(-count, count + 1):
        room.window(
            Window(
                x=k * 128,
                sill=sill,
                width=108,
                height=h,
                panes=(3, 1),
                frame="#f6f2e8",
                is_bare=True,
            )
        )
    _bars(room, room.left + (0 if room.is_tall else 24))
    _hoop(room, 0 if not room.is_tall else 20)
    _rack(room, room.right - (104 if room.is_tall else 186))
    _mats(room)
    room.hang(clock(room.at(0.52), -160, 15))
    for share in (-0.6, 0.0, 0.6):
        at, y = room.at(share), -262.0 if not room.is_tall else -400.0
        room.hang(
            box(at - 40, y, 80, 9, "#f6f6f0", radius=4),
            box(at - 38, y + 3, 76, 5, "#fff6dc", radius=2),
        )
        room.lamp(at, -120, 230, color="#fff0d8", strength=0.42)
    return room.finish(shafts=0.18)


def _bars(room: Room, x: float) -> None:
    """Wall bars, and a rope with knots."""
    wood = "#c8904e"
    for k in range(2):
        left = x + k * 84
        room.hang(
            box(left, -206, 7, 206, darken(wood, 0.1))
            + box(left + 76, -206, 7, 206, darken(wood, 0.1))
            + "".join(
                box(left + 3, -200 + row * 17, 78, 5, lighten(wood, 0.1), radius=2.5)
                + box(left + 3, -196 + row * 17, 78, 2, darken(wood, 0.3), opacity=0.5)
                for row in range(11)
            )
        )
    rope = x + 206
    if not room.is_tall:
        room.stand(
            line(f"M{rope:.1f} -420V-30", "#d8b078", 7)
            + line(
                "".join(f"M{rope - 3:.1f} {-410 + j * 12}l6 6" for j in range(31)), "#a87e4c", 1.4
            )
            + ellipse((rope, -34), 9, 10, "#c89a60")
        )


def _hoop(room: Room, x: float) -> None:
    """A basketball hoop on its board."""
    net = "".join(f"M{x - 20 + k * 8:.1f} -166l{(k - 2.5) * -1.6:.1f} 30" for k in range(6))
    room.hang(
        slab(x - 56, -236, 112, 72, "#fbfaf4", radius=2)
        + line(f"M{x - 22:.1f} -208h44v34h-44Z", "#e0603a", 3)
        + line(f"M{x - 53:.1f} -233h106v66h-106Z", "#5a6a80", 2)
        + line(net + f"M{x - 18:.1f} -156h36M{x - 16:.1f} -146h32", "#f4f6f8", 1.6)
        + ellipse((x, -168), 22, 4.4, "#e0603a")
        + ellipse((x, -168), 17, 2.4, "#fbfaf4")
    )


def _rack(room: Room, x: float) -> None:
    """Dumbbells on a rack, balls in a net, a bench."""
    steel, tones = "#5a6470", ("#e0524a", "#4f8fd0", "#f2c24a", "#5fb070")
    w = 160.0
    parts = [
        shadow(x, w),
        line(f"M{x + 8:.1f} 0L{x + 16:.1f} -92M{x + w - 8:.1f} 0L{x + w - 16:.1f} -92", steel, 7),
    ]
    for row, y in enumerate((-30.0, -64.0)):
        parts.append(slab(x + 4, y, w - 8, 6, steel, radius=2))
        for k in range(5):
            dx, color = x + 14 + k * 28, tones[(k + row) % 4]
            parts.append(line(f"M{dx + 4:.1f} {y - 8:.1f}h12", "#c8ced4", 3.4))
            parts.append(
                box(dx, y - 16, 7, 16, color, radius=2)
                + box(dx + 13, y - 16, 7, 16, color, radius=2)
            )
    for k, color in enumerate(("#e0803a", "#f4f2ea", "#4f8fd0")):
        bx = x + 34 + k * 44
        parts.append(ellipse((bx, -112), 19, 19, color))
        parts.append(line(f"M{bx - 19:.1f} -112h38M{bx:.1f} -131v38", darken(color, 0.3), 1.6))
    parts.append(slab(x + 8, -94, w - 16, 5, steel, radius=2))
    room.stand("".join(parts))


def _mats(room: Room) -> None:
    """A stack of blue mats, a vaulting horse."""
    x = room.left - (40 if room.is_tall else -6)
    for k in range(3):
        room.stand(
            slab(x + k * 3, -16 - k * 15, 150, 14, ("#3f7ab8", "#4f8fd0", "#3f7ab8")[k], radius=3)
        )
    if room.is_tall:
        return
    room.stand(stool(room.right - 216, 46, "#c8624a"))
