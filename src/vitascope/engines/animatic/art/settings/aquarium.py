"""The hall of an aquarium: a dark room before a great wall of glass."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window

_WALL = "#34506a"


def draw_aquarium(scenery: Scenery) -> Backdrop:
    """Three panes of glass from wall to wall, their blue light on the floor."""
    room = Room(
        scenery,
        wall=Wall(color=_WALL, pattern="plain", trim="#22384c", ceiling=340),
        floor=Floor(pattern="slabs", colors=("#2c4258", "#3c5670"), size=70, gloss=0.3),
        view="tank",
    )
    room.window(
        Window(
            x=0,
            sill=-26,
            width=1.8 * room.right,
            height=230,
            panes=(2 if room.is_tall else 3, 1),
            frame="#22384c",
            is_bare=True,
        )
    )
    for x in (-0.5, 0.0, 0.5):
        room.lamp(x * room.right, 30, 200, color="#7fd8f4", strength=0.3)
    return room.finish()
