"""A bathroom: a tub on feet full of foam, a basin under its mirror."""

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    cupboard,
    shadow,
    slab,
    table,
)
from vitascope.engines.animatic.art.settings.fittings import (
    pendant,
    plant,
    rug,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


def draw_bathroom(scenery: Scenery) -> Backdrop:
    """A tiled bathroom: a tub on feet full of foam, a basin under its mirror."""
    room = Room(
        scenery,
        wall=Wall(
            color="#bfe0e0",
            pattern="tiles",
            second="#a9d2d4",
            size=24,
            ceiling=360,
            trim="#f4faf8",
            dado="#eaf5f2",
            dado_cm=118,
        ),
        floor=Floor(pattern="checks", colors=("#7fb0b8", "#f0f6f2"), size=30, seam=0.12),
        view="garden",
    )
    room.window(
        Window(
            x=-20 if room.is_tall else -40,
            sill=-150,
            width=96,
            height=96,
            form="round",
            panes=(2, 2),
        )
    )
    if scenery.has_own("bathtub"):
        _tub(room, room.left + (2 if room.is_tall else 26))
    if scenery.has_own("sink"):
        _basin(room, room.right - (104 if room.is_tall else 190))
    if not room.is_tall:
        room.hang(_towels(room.right - 88))
        room.hang(plant(room.left + 250, -0, 74, pot="#f0e4d0", kind="palm"))
    body, lit = pendant(room.at(0.1), -300, -214, "#ffffff", w=42, form="globe")
    room.hang(body, lit)
    room.lamp(room.at(0.1), -190, 260, color="#ffe8c0", strength=0.75)
    room.stand(rug(room.at(0.1), 56, 78, 15, "#f0b8a8", "#fbefe6"))
    return room.finish()


def _tub(room: Room, x: float) -> None:
    white, shade = "#fbfcfa", "#cfdde0"
    brass = "#d0a24c"
    w = 176.0
    foam = "".join(
        ellipse(
            (x + 22 + k * 13.5, -64 - (k * 37 % 9)),
            12 + (k * 23 % 6),
            10 + (k * 17 % 5),
            "#ffffff" if k % 3 else "#e6f2f8",
        )
        for k in range(11)
    )
    room.stand(
        shadow(x + 10, w - 20)
        + foam
        + line(f"M{x + w - 8:.1f} -62v-30q0 -12 -12 -12t-12 10v6", brass, 5)
        + ellipse((x + w - 8, -96), 6, 3, brass)
        + shape(
            f"M{x:.1f} -62H{x + w:.1f}Q{x + w - 6:.1f} -12 {x + w - 40:.1f} -10H{x + 40:.1f}"
            f"Q{x + 6:.1f} -12 {x:.1f} -62Z",
            white,
        )
        + shape(
            f"M{x + 6:.1f} -40Q{x + 14:.1f} -12 {x + 42:.1f} -10H{x + w - 42:.1f}"
            f"Q{x + w - 14:.1f} -12 {x + w - 5:.1f} -42Q{x + w / 2:.1f} -18 {x + 6:.1f} -40Z",
            shade,
        )
        + box(x - 6, -66, w + 12, 8, white, radius=4)
        + box(x - 6, -61, w + 12, 3, shade, radius=1.5)
        + "".join(
            shape(f"M{fx:.1f} -12q-2 10 {-6 * side} 12h12q2 -6 2 -12Z", brass)
            for fx, side in ((x + 34, 1), (x + w - 46, -1))
        )
        + _duck(x + 52, -74)
    )


def _duck(x: float, y: float) -> str:
    return (
        ellipse((x, y), 11, 7.5, "#f6cf3a")
        + ellipse((x + 7, y - 10), 6, 6, "#f6cf3a")
        + polygon([(x + 12, y - 11), (x + 19, y - 9), (x + 12, y - 7)], "#e8803a")
        + ellipse((x + 9, y - 12), 1.2, 1.4, "#2a1b2e")
    )


def _basin(room: Room, x: float) -> None:
    """A basin on a cabinet, a round mirror with lamps."""
    room.hang(
        cupboard(x, 0, 92, 78, "#6fa7ae", doors=2, plinth=8, knob="#f2e2b8")
        + slab(x - 4, -84, 100, 7, "#fbfaf4")
        + shape(f"M{x + 16:.1f} -84q2 -14 8 -14h44q6 0 8 14Z", "#ffffff")
        + line(f"M{x + 46:.1f} -98v-14q0 -6 8 -6h4", "#d0a24c", 3.4)
        + ellipse((x + 46, -166), 38, 44, "#d8b25a")
        + ellipse((x + 46, -166), 34, 40, "#d5ecf0")
        + polygon(
            [(x + 20, -150), (x + 50, -200), (x + 60, -198), (x + 28, -140)], "#ffffff", opacity=0.5
        )
        + box(x + 10, -99, 7, 15, "#e8a0a8", radius=2)
        + line(f"M{x + 84:.1f} -84v-16M{x + 88:.1f} -84l3 -15", "#5a94c8", 2)
        + box(x + 81, -92, 10, 9, "#f4e8c8", radius=2)
    )
    for side in (-6.0, 98.0):
        room.hang(
            box(x + side - 3, -182, 6, 26, "#f6f1e2", radius=3),
            box(x + side - 3, -182, 6, 26, "#fff2cc", radius=3),
        )
    room.lamp(x + 46, -160, 130, color="#ffe2b0", strength=0.6)


def _towels(x: float) -> str:
    return (
        line(f"M{x - 4:.1f} -160h70", "#d0a24c", 3.4)
        + "".join(
            slab(x + k * 33, -160, 28, 52 + 8 * k, tone, radius=3)
            + box(x + k * 33, -160 + 38 + 6 * k, 28, 5, lighten(tone, 0.4))
            for k, tone in enumerate(("#f2a8a0", "#f6e6c0"))
        )
        + table(x - 6, 74, 44, "#c89a68")
        + slab(x + 4, -58, 50, 14, "#fdf6ee", radius=5)
    )
