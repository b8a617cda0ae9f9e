"""A room high up in a tower: round walls of stone, narrow windows, shelves of old books."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import bookcase, bottles, shadow, slab
from vitascope.engines.animatic.art.settings.fittings import rug
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_STONE: Final = "#8d8a94"
_WOOD: Final = "#6a4a34"


def draw_tower_room(scenery: Scenery) -> Backdrop:
    """Stones in rings, two arched slits of windows on the land far below, candles, a globe."""
    room = Room(
        scenery,
        wall=Wall(color=_STONE, pattern="bricks", second=darken(_STONE, 0.3), size=46,
                  trim=darken(_STONE, 0.3), ceiling=360, beams="#5a3e2c"),
        floor=Floor(pattern="boards", colors=("#6e4c34", "#82603f"), size=30, seam=0.36),
        view="peaks",
    )  # fmt: skip
    for share in (-0.34, 0.34):
        room.window(
            Window(
                x=room.at(share), sill=-118, width=56, height=150, panes=(1, 3), frame="#4a4450",
                form="arch", is_bare=True,
            )
        )  # fmt: skip
    _curve(room)
    room.stand(rug(0, 30, 170, 20, "#4a2f6a", "#d8b25a"))
    room.stand(bookcase(room.chance("tomes"), room.left + 6, 96, 236, wood=_WOOD))
    _bench(room, room.right - 108)
    for x, y in ((room.left + 124, -8.0), (room.right - 88, -78.0), (room.right - 26, -78.0)):
        _candle(room, x, y)
    room.lamp(0, -60, 260, strength=0.4)
    return room.finish()


def _curve(room: Room) -> None:
    """Shade toward both sides, as the wall comes round, and the rafters of the roof's cone."""
    edge = room.wall.edge
    for k in range(4):
        x = room.right * (0.62 + 0.12 * k)
        for side in (-1, 1):
            left = x if side > 0 else -edge
            room.hang(box(left, room.wall.top, edge - x, -room.wall.top, "#1a1424", opacity=0.12))
    for share in (-0.9, -0.45, 0.45, 0.9):
        x = room.at(share)
        room.hang(line(f"M{x:.1f} -268L{x * 0.16:.1f} -420", darken(_WOOD, 0.1), 13))
    room.hang(
        line(f"M{-edge:.1f} -262Q0 -288 {edge:.1f} -262", darken(_WOOD, 0.2), 12)
        + line(f"M{-edge:.1f} -266Q0 -292 {edge:.1f} -266", lighten(_WOOD, 0.1), 3)
    )


def _bench(room: Room, x: float) -> None:
    """A table with flasks, papers and a globe of the stars."""
    gx, gy = x + 52, -112.0
    room.stand(
        shadow(x, 110)
        + slab(x - 4, -78, 118, 8, _WOOD)
        + line(f"M{x + 8:.1f} -70V0M{x + 102:.1f} -70V0", darken(_WOOD, 0.2), 8)
        + bottles(room.chance("flasks"), x + 66, -78, 34, ("#5ab49a", "#b45ad8", "#d8824a"), 26)
        + ellipse((gx - 26, gy), 24, 24, "#3f5f8a")
        + line(f"M{gx - 46:.1f} {gy + 8:.1f}q20 10 40 -12M{gx - 34:.1f} {gy - 22:.1f}q16 20 6 44",
               "#d8b25a", 2)
        + polygon([(gx - 34, -86), (gx - 18, -86), (gx - 12, -78), (gx - 40, -78)], "#8a6a3c")
        + shape(f"M{x + 96:.1f} -79q8 -7 14 0Z", "#f2e6c8")
    )  # fmt: skip


def _candle(room: Room, x: float, y: float) -> None:
    """A candle in its own wax, always lit."""
    room.stand(box(x - 4, y - 26, 8, 26, "#f2e8cc", radius=2) + ellipse((x, y), 9, 3, "#e4d8b4"))
    room.near.shine(
        shape(f"M{x - 4:.1f} {y - 28:.1f}q0 -9 4 -15q4 6 4 15q-4 4 -8 0Z", "#ffc84a"),
        ellipse((x, y - 31), 1.8, 4, "#fff4c8"),
    )
    room.light(x, y - 30, 90, color="#ffb45a", strength=0.5)
