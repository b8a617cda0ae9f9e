"""An office high above the town."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    cupboard,
    shadow,
    slab,
)
from vitascope.engines.animatic.art.settings.fittings import (
    plant,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line


def draw_office(scenery: Scenery) -> Backdrop:
    """An office high above the town: a wall of glass, desks with screens at the sides, plants."""
    room = Room(
        scenery,
        wall=Wall(color="#dfe3e6", ceiling=330, trim="#c4ccd2", second="#d2d8dc"),
        floor=Floor(
            pattern="tiles",
            colors=("#8c97a6", "#98a3b0"),
            size=50,
            seam=0.18,
            gloss=0.12,
            grain=0.06,
        ),
        view="towers",
    )
    top = 300.0 if room.is_tall else 250.0
    width = 96.0
    count = 2 if room.is_tall else 3
    for k in range(-count, count + 1):
        room.window(
            Window(
                x=k * (width + 16),
                sill=-40,
                width=width,
                height=top - 40,
                panes=(1, 2),
                frame="#8b98a5",
                is_bare=True,
                blind="#eef0ee" if k % 2 else None,
            )
        )
    _workplace(room, room.left + (-56 if room.is_tall else 12), 1)
    _workplace(room, room.right - (88 if room.is_tall else 150), -1)
    for share in (-0.62, 0.0, 0.62):
        x = room.at(share)
        y = -252.0 if not room.is_tall else -310.0
        body = slab(x - 50, y, 100, 8, "#f4f6f6", radius=3) + line(
            f"M{x - 40:.1f} {y:.1f}v-130M{x + 40:.1f} {y:.1f}v-130", "#8b98a5", 1.4
        )
        room.hang(body, box(x - 48, y + 4, 96, 4.4, "#fff6e0", radius=2))
        room.lamp(x, -130, 220, color="#fff0dc", strength=0.42)
    room.stand(plant(room.left + (70 if room.is_tall else 196), 0, 112, pot="#f2f0ea", kind="palm"))
    return room.finish()


def _workplace(room: Room, x: float, facing: int) -> None:
    """A desk with two screens, a lamp, a cabinet and a swivel chair."""
    chair_x = x + (150 if facing > 0 else -6)
    room.stand(
        shadow(x, 140)
        + cupboard(
            x + (4 if facing > 0 else 96),
            0,
            42,
            66,
            "#f4f4f0",
            doors=0,
            drawers=3,
            plinth=3,
            knob="#9aa4ac",
        )
        + line(f"M{x + (132 if facing > 0 else 8):.1f} -66V0", "#77828c", 5)
        + slab(x - 2, -73, 146, 7, "#d4a878", radius=2)
    )
    for k, dx in enumerate((34.0, 84.0)):
        room.stand(
            box(x + dx + 17, -88, 6, 15, "#77828c")
            + box(x + dx + 8, -75, 24, 3, "#77828c", radius=1)
            + box(x + dx - 4, -124, 48, 36, "#39424c", radius=2.5)
            + _screen(x + dx - 1, -121, 42, 30, k)
        )
    if room.is_dark:
        room.light(x + 70, -100, 90, color="#9fd4ff", strength=0.35)
    room.stand(
        slab(x + 14, -83, 9, 10, "#e0705a", radius=2)
        + line(f"M{x + 116:.1f} -76h16M{x + 118:.1f} -79h16", "#f6f2e6", 2.6)
        + _swivel(chair_x)
    )


def _screen(x: float, y: float, w: float, h: float, k: int) -> str:
    back = "#e9f3fb" if k else "#254a66"
    parts = [box(x, y, w, h, back, radius=1)]
    if k:
        for j, share in enumerate((0.4, 0.7, 0.5, 0.85, 0.62)):
            tone = ("#5aa0d8", "#f0a04a", "#6fbf8a")[j % 3]
            parts.append(
                box(x + 4 + j * 7.4, y + h - 3 - share * (h - 9), 5, share * (h - 9), tone)
            )
    else:
        for j in range(5):
            tone = ("#7ad0e8", "#f4d27a", "#a8e0a0")[j % 3]
            parts.append(
                box(x + 4 + 3 * (j % 2), y + 4 + j * 5, (26, 18, 30, 14, 22)[j], 2.2, tone)
            )
    return "".join(parts)


def _swivel(x: float) -> str:
    dark, fabric = "#4a525c", "#4f7f94"
    return (
        shadow(x - 22, 44)
        + line(f"M{x - 18:.1f} -4L{x:.1f} -10L{x + 18:.1f} -4M{x:.1f} -10V-44", dark, 4)
        + "".join(ellipse((x + dx, -3), 3, 3, dark) for dx in (-18, 0, 18))
        + slab(x - 24, -52, 48, 10, fabric, radius=5)
        + slab(x - 20, -106, 40, 50, fabric, radius=9)
        + line(f"M{x - 27:.1f} -48v-20h8M{x + 27:.1f} -48v-20h-8", dark, 3.4)
    )
