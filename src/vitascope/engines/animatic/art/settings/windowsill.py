"""A deep windowsill, seen from the room: the board in front, the window and what is outside."""

from dataclasses import replace

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.fittings import plant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box

_PAINTS = (("#d8c4a4", "#d8707a"), ("#c2d0bc", "#e0a35a"), ("#bccada", "#f0e2c8"))
"""Wall and curtain that go together."""

_NEARNESS = 1.5
"""How much larger those on the sill are than on the floor of a room: they are near."""

_BOARD = "#f3ebdd"


def draw_windowsill(scenery: Scenery) -> Backdrop:
    """The hour and the weather are seen all across the picture, through the panes."""
    paint, curtain = scenery.chance("windowsill").choice(_PAINTS)
    room = Room(
        scenery,
        wall=Wall(color=paint, pattern="plain", ceiling=360, trim=_BOARD),
        floor=Floor(
            pattern="plain", colors=(darken(_BOARD, 0.1), lighten(_BOARD, 0.2)), grain=0.06
        ),
        view="garden",
    )
    width = min(330.0, 1.7 * room.right)
    room.window(
        Window(x=0, sill=-6, width=width, height=-room.ceiling - 60, curtain=curtain, is_bare=True)
    )
    edge = room.wall.edge
    room.wall.behind(box(-edge, -16, 2 * edge, 16, darken(paint, 0.06)))
    for side, tall, kind in ((-1, 56.0, "leafy"), (1, 44.0, "leafy")):
        pot = "#c8704a" if side < 0 else "#6f93a8"
        room.stand(plant(side * 0.82 * room.right, 8, tall, pot=pot, kind=kind))
    backdrop = room.finish(shafts=0.06)
    return replace(
        backdrop,
        scale_front=backdrop.scale_front * _NEARNESS,
        scale_back=backdrop.scale_back * _NEARNESS,
    )
