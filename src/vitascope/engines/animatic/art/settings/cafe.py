"""A café: brick wall, counter with its machine and cakes, tables at the window."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    bottles,
    chair,
    jars,
    plates,
    round_table,
    shadow,
    slab,
    stool,
    vase,
)
from vitascope.engines.animatic.art.settings.fittings import (
    bulbs,
    pendant,
    plant,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

WALNUT = "#7a4e34"


def draw_cafe(scenery: Scenery) -> Backdrop:
    """A café: brick wall, counter with its machine and cakes, tables at the window."""
    room = Room(
        scenery,
        wall=Wall(
            color="#b8705a",
            pattern="bricks",
            second="#9a5a48",
            size=27,
            ceiling=380,
            dado="#5f7a6a",
            dado_cm=82,
            trim="#efe2cc",
            beams="#6a4630",
        ),
        floor=Floor(pattern="herringbone", colors=("#b07c4e", "#cf9d68"), size=13),
        view="roofs",
    )
    width = 150.0 if room.is_tall else 210.0
    x = room.right - width / 2 - (4 if room.is_tall else 42)
    room.window(
        Window(x=x, sill=-86, width=width, height=168, panes=(3, 2), frame="#4a6a5c", is_bare=True)
    )
    _menu(room, -58 if not room.is_tall else -96)
    _bar(room, room.left - (96 if room.is_tall else 6))
    for k, share in enumerate((-0.7, -0.3, 0.22, 0.66)):
        if room.is_tall and k in (1, 2):
            continue
        at = room.at(share)
        body, lit = pendant(at, -420, -206, ("#d8a04a", "#4f8a7a")[k % 2], w=36)
        room.hang(body, lit)
        room.lamp(at, -150, 170, strength=0.55)
    room.lamp(0, 30, 240, strength=0.26)
    _seats(room)
    return room.finish(shafts=0.16)


def _menu(room: Room, x: float) -> None:
    """A slate with chalked lines and a cup."""
    chalk = "#f2ecda"
    room.hang(
        slab(x - 44, -214, 88, 106, "#a87a4a", radius=2)
        + box(x - 38, -208, 76, 94, "#34403c")
        + line(
            f"M{x - 14:.1f} -190h22v8q0 8 -11 8t-11 -8ZM{x + 8:.1f} -187q8 0 6 6t-8 3"
            f"M{x - 7:.1f} -195q-3 -4 0 -7M{x + 1:.1f} -195q-3 -4 0 -7",
            chalk,
            1.8,
        )
        + line(
            "".join(f"M{x - 28:.1f} {-160 + k * 11}h{(32, 26, 36, 22)[k]}" for k in range(4)),
            chalk,
            1.6,
            opacity=0.8,
        )
        + line("".join(f"M{x + 18:.1f} {-160 + k * 11}h10" for k in range(4)), "#f4d27a", 1.6)
    )


def _bar(room: Room, x: float) -> None:
    """Shelves of cups behind, the counter with machine and glass case, stools."""
    chance = room.chance("bar")
    w = 250.0
    for y in (-150.0, -190.0):
        room.hang(slab(x + 14, y, w - 60, 5, WALNUT))
    room.hang(
        plates(x + 32, -190, 5, 11)
        + jars(chance, x + 140, -190, 60, ("#6a4630", "#8a5f3a", "#d8c49a"), 26)
        + "".join(
            box(x + 24 + k * 19, -163, 13, 13, tone, radius=3)
            for k, tone in enumerate(("#e0705a", "#f3ead8", "#6aa0b8", "#e8b84a", "#f3ead8"))
        )
        + bottles(chance, x + 128, -150, 64, ("#c87a4a", "#8a4a54", "#d8a84a", "#5f8a6a"), 32)
    )
    front = "#4f7264"
    room.stand(
        shadow(x, w)
        + slab(x, -98, w, 98, front, radius=2)
        + "".join(
            box(x + 8 + k * 40, -86, 33, 74, darken(front, 0.16), radius=2)
            + box(x + 10 + k * 40, -84, 30, 71, lighten(front, 0.05), radius=2)
            for k in range(6)
        )
        + slab(x - 6, -106, w + 12, 9, "#c8925c", radius=2)
    )
    _machine(room, x + 26)
    _cake_case(room, x + 134)
    if not room.is_tall:
        for dx in (284.0, 334.0):
            room.stand(stool(x + dx - 20, 72, "#c8925c"))


def _machine(room: Room, x: float) -> None:
    steel = "#d4d8da"
    room.stand(
        slab(x, -162, 82, 54, steel, radius=6)
        + box(x + 4, -172, 74, 12, "#b8504a", radius=4)
        + box(x + 10, -134, 62, 20, "#3a3a42", radius=2)
        + line(f"M{x + 26:.1f} -134v8M{x + 56:.1f} -134v8", "#8a8f94", 6)
        + box(x + 20, -118, 12, 9, "#fdf6ea", radius=2)
        + box(x + 50, -118, 12, 9, "#fdf6ea", radius=2)
        + "".join(ellipse((x + 16 + k * 12, -148), 3.4, 3.4, "#5a6068") for k in range(5))
        + box(x + 12, -180, 14, 9, "#fdf6ea", radius=2)
        + box(x + 32, -180, 14, 9, "#e0705a", radius=2)
        + line(f"M{x + 40:.1f} -190q-5 -7 0 -13t0 -13", "#ffffff", 2.6, opacity=0.35)
    )


def _cake_case(room: Room, x: float) -> None:
    """A glass case of cakes."""
    cakes = "".join(
        box(x + 8 + k * 24, base - 13, 18, 11, body, radius=2)
        + box(x + 8 + k * 24, base - 17, 18, 6, icing, radius=3)
        + ellipse((x + 17 + k * 24, base - 19), 2.6, 2.6, "#d8343c")
        for base, row in ((-108, 0), (-132, 1))
        for k, (body, icing) in enumerate(
            (
                ("#8a5a3c", "#f6d8e0"),
                ("#e8c890", "#fdf6ea"),
                ("#c87a4a", "#8a4a34"),
                ("#f2dca8", "#f3a9b8"),
            )[row:]
        )
    )
    room.stand(
        box(x, -158, 108, 52, "#dff0f0", radius=5, opacity=0.5)
        + box(x + 3, -133, 102, 2.4, "#ffffff", opacity=0.8)
        + cakes
        + box(x, -160, 108, 5, "#c8925c", radius=2)
        + polygon(
            [(x + 20, -155), (x + 40, -155), (x + 16, -108), (x + 4, -108)], "#ffffff", opacity=0.35
        ),
        box(x + 6, -156, 96, 3, "#fff0c8", radius=1.5),
    )


def _seats(room: Room) -> None:
    """Round tables with chairs at the right, a plant in the corner."""
    x = room.right - (58 if room.is_tall else 128)
    room.stand(chair(x - 74, 1, WALNUT, seat="#c8624a"))
    if not room.is_tall:
        room.stand(
            chair(x + 40, -1, WALNUT, seat="#c8624a")
            + plant(room.right - 12, 0, 110, pot="#e8dcc8", kind="palm")
        )
    room.stand(
        round_table(x, 38, 74, "#d8ae7c")
        + vase(x + 14, -75, 18, "#6aa0b8")
        + ellipse((x + 14, -98), 5, 5, "#e8506a")
        + line(f"M{x + 14:.1f} -94v6", "#5a9450", 1.6)
        + box(x - 18, -84, 12, 9, "#fdf6ea", radius=2)
        + ellipse((x - 12, -75), 11, 2.4, "#fdf6ea")
    )
    if not room.is_tall:
        body, lit = bulbs(room.left, room.right, -266, 8)
        room.hang(body, lit)
