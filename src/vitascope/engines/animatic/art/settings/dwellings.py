"""Rooms of dwellings with a view: a cabin of logs with its fire, a modern loft behind glass."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import bookcase, shadow, slab
from vitascope.engines.animatic.art.settings.fittings import floor_lamp, frame, plant, rug
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

_LOG = "#a8744a"


def draw_cabin_room(scenery: Scenery) -> Backdrop:
    """Inside a cabin: walls of logs, a fire in a hearth of field stone, mountains outside."""
    room = Room(
        scenery,
        wall=Wall(color=_LOG, ceiling=330, trim="#7a5232", beams="#6a4428"),
        floor=Floor(pattern="boards", colors=("#8f6440", "#a87850"), size=26, grain=0.2),
        view="peaks",
    )
    edge = room.wall.edge
    logs = "".join(
        box(-edge, -k * 26.0, 2 * edge, 25, _LOG if k % 2 else darken(_LOG, 0.07), radius=10)
        + line(f"M{-edge:.1f} {-k * 26.0 + 5:.1f}h{2 * edge:.1f}", lighten(_LOG, 0.22), 2.4)
        + line(f"M{-edge:.1f} {-k * 26.0 + 25:.1f}h{2 * edge:.1f}", darken(_LOG, 0.34), 2.4)
        for k in range(1, 13)
    )
    room.wall.behind(logs)
    x = 70.0 if room.is_tall else 104.0
    window = Window(x=x, sill=-96, width=128, height=124, panes=(2, 2), frame="#6a4428")
    room.window(window)
    if scenery.has_own("fireplace"):
        _hearth(room, room.left + (4 if room.is_tall else 90))
    if not room.is_tall:
        room.hang(bookcase(room.chance("shelf"), room.right - 90, 96, 150, rows=3))
    body, lit = floor_lamp(room.right - 130, 150, "#f2c88a")
    if scenery.has_own("lamp"):
        room.stand(body, lit)
        room.lamp(room.right - 130, -116, 190, strength=0.7)
    room.lamp(0, 20, 240, strength=0.3)
    room.stand(_armchair(room.right - (110 if room.is_tall else 116), "#8a3f34"))
    room.stand(rug(0, 58, min(190.0, room.right * 0.8), 24, "#a8443a", "#f0d8a8"))
    return room.finish(shafts=0.12)


def _hearth(room: Room, x: float) -> None:
    """A chimney of round stones with a fire, a beam for its mantel."""
    w, chance = 150.0, room.chance("stones")
    stones = [box(x, -330, w, 330, "#6f6862")]
    for row in range(17):
        at = x - 14.0 * (row % 2)
        while at < x + w - 6:
            wide = chance.uniform(24, 38)
            tone = chance.choice(("#8d857c", "#a0978c", "#7d766f", "#b0a698"))
            left, right = max(x, at), min(x + w, at + wide)
            stones.append(box(left + 1, -(row + 1) * 19.5, right - left - 3, 17, tone, radius=7))
            at += wide
    mouth = f"M{x + 34:.1f} 0v-64q41 -26 82 0v64Z"
    room.hang(
        "".join(stones)
        + line(mouth, "#5a534d", 8)
        + shape(mouth, "#241a1c")
        + slab(x - 14, -128, w + 28, 16, "#6a4428", radius=3)
        + slab(x - 8, -7, w + 16, 9, "#5f5852")
        + line(f"M{x + 52:.1f} -8h46M{x + 58:.1f} -16h34", "#7a5236", 10)
        + frame(chance, x + 30, -236, 90, 66)
    )
    room.wall.shine(
        shape(f"M{x + 48:.1f} -8q-4 -28 14 -38q-2 14 9 18q0 -28 17 -36q-4 22 10 30q8 8 0 26Z",
              "#ff8a3c"),
        shape(f"M{x + 60:.1f} -8q-2 -16 9 -22q2 8 8 8q0 -12 8 -16q0 14 8 18q4 8 -2 12Z",
              "#ffd86a"),
    )  # fmt: skip
    room.light(x + 75, -24, 150, color="#ff9a4c", strength=0.8 if room.is_dark else 0.4)


def _armchair(x: float, color: str) -> str:
    """A deep armchair with a blanket, 96 cm wide, its left edge at `x`."""
    return (
        shadow(x, 96)
        + slab(x + 6, -100, 84, 80, color, radius=14)
        + slab(x + 16, -52, 64, 26, lighten(color, 0.14), radius=8)
        + slab(x - 6, -68, 24, 62, darken(color, 0.06), radius=10)
        + slab(x + 78, -68, 24, 62, darken(color, 0.06), radius=10)
        + shape(f"M{x + 54:.1f} -102h30v58q-14 8 -30 0Z", "#e8d0a0")
        + line(f"M{x + 54:.1f} -84h30M{x + 54:.1f} -66h30", "#c07a4a", 3)
    )


def draw_loft(scenery: Scenery) -> Backdrop:
    """A modern living room: glass from the floor to the ceiling, a low sofa, a lamp that bows."""
    room = Room(
        scenery,
        wall=Wall(color="#e4e4e2", ceiling=320, trim="#f4f4f2"),
        floor=Floor(pattern="boards", colors=("#b89a7a", "#c8ac8c"), size=24, gloss=0.1),
        view="towers",
    )
    wide = min(2 * room.right * 0.86, 560.0)
    count = 2 if room.is_tall else 4
    for k in range(count):
        room.window(
            Window(
                x=(k - (count - 1) / 2) * wide / count,
                sill=-8,
                width=wide / count - 8,
                height=258,
                panes=(1, 1),
                frame="#3f4248",
                is_bare=True,
            )
        )
    if not room.is_tall:
        room.hang(frame(room.chance("art"), -room.right + 8, -190, 40, 60, gold="#3f4248"))
    x = room.right - (120 if room.is_tall else 210)
    if scenery.has_own("sofa"):
        room.stand(_low_sofa(x))
    room.stand(plant(room.left + 34, 6, 150, pot="#e8e4dc", kind="palm"))
    if scenery.has_own("lamp"):
        _bowed_lamp(room, x - 16)
    room.lamp(0, -30, 260, strength=0.3)
    room.stand(rug(0, 56, min(180.0, room.right * 0.7), 22, "#8f98a0", "#d8dcde"))
    return room.finish(shafts=0.12)


def _low_sofa(x: float) -> str:
    grey = "#7f8890"
    return (
        shadow(x, 200)
        + slab(x, -68, 200, 50, grey, radius=8)
        + slab(x, -40, 66, 20, lighten(grey, 0.2), radius=6)
        + slab(x + 67, -40, 66, 20, lighten(grey, 0.2), radius=6)
        + slab(x + 134, -40, 66, 20, lighten(grey, 0.2), radius=6)
        + slab(x - 4, -22, 208, 14, darken(grey, 0.1), radius=4)
        + box(x + 12, -8, 6, 10, "#3f4248")
        + box(x + 182, -8, 6, 10, "#3f4248")
        + slab(x + 16, -66, 34, 30, "#e0a84a", radius=6)
        + slab(x + 150, -66, 34, 30, "#4f7f8a", radius=6)
    )


def _bowed_lamp(room: Room, x: float) -> None:
    """A lamp on a bow of steel that reaches over the sofa."""
    steel = "#5a5e66"
    head = (x + 96, -172)
    room.stand(
        ellipse((x, 0), 24, 6, steel)
        + line(f"M{x:.1f} -2V-120Q{x:.1f} -226 {head[0]:.1f} -190", steel, 4)
        + shape(
            f"M{head[0] - 26:.1f} {head[1]:.1f}q4 -26 26 -26t26 26Z",
            "#f2ead8",
        ),
        ellipse((head[0], head[1] + 1), 22, 5, "#fff0c0"),
    )
    room.lamp(head[0], head[1] + 20, 170, strength=0.6)
