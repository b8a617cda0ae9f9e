"""Before the door of a house: its front, two steps, a lamp, flowers beside them."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab
from vitascope.engines.animatic.art.settings.fittings import plant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon

_BRICK: Final = "#b4644e"
_WHITE: Final = "#f4efe4"
_LIT: Final = "#ffdf96"


def draw_doorstep(scenery: Scenery) -> Backdrop:
    """A front of bricks, the door in the middle, windows at both sides, a path up to it."""
    room = Room(
        scenery,
        wall=Wall(color=_BRICK, pattern="bricks", second="#d8c8b4", size=26, trim="#8d8478",
                  ceiling=900),
        floor=Floor(pattern="slabs", colors=("#a8a296", "#bcb6aa"), size=44, seam=0.26),
    )  # fmt: skip
    x = 0.0 if room.is_tall else room.at(-0.16)
    _door(room, x)
    for at in (x - 148, x + 148, x + 290, x - 290):
        if abs(at) < room.right - 30:
            _window(room, at)
    _lamp(room, x + 70)
    _bushes(room, x)
    return room.finish()


def _door(room: Room, x: float) -> None:
    """A green door in a white frame under a small roof, steps and a mat before it."""
    green = "#3f6f5c"
    room.hang(
        box(x - 52, -246, 104, 246, _WHITE, radius=2)
        + box(x - 42, -212, 84, 212, green)
        + box(x - 42, -240, 84, 24, "#9cc0cc")
        + line(f"M{x:.1f} -240v24", _WHITE, 4)
        + "".join(
            box(x - 34 + dx, y, 30, h, darken(green, 0.16), radius=2)
            + box(x - 32 + dx, y + 2, 26, h - 4, lighten(green, 0.06), radius=2)
            for dx in (0, 38)
            for y, h in ((-202, 84), (-106, 78))
        )
        + box(x - 14, -116, 28, 7, "#d8b25a", radius=3)
        + ellipse((x + 34, -108), 4.4, 4.4, "#e8c46a")
        + polygon([(x - 74, -244), (x + 74, -244), (x + 56, -274), (x - 56, -274)], "#6a5a50")
        + box(x - 76, -248, 152, 8, _WHITE),
        box(x - 40, -238, 80, 20, _LIT),
    )
    room.lamp(x, -200, 120, color=_LIT, strength=0.5)
    snow = "#f4f8fc" if room.scenery.is_snowy else "#c8c0b2"
    room.stand(
        shadow(x - 84, 168, 8)
        + slab(x - 64, -20, 128, 18, snow)
        + slab(x - 84, -6, 168, 20, lighten(snow, 0.1))
        + box(x - 34, -24, 68, 6, "#8a6a44", radius=2)
    )


def _window(room: Room, x: float) -> None:
    """A sash window with a box of flowers."""
    room.hang(
        box(x - 46, -226, 92, 124, _WHITE, radius=2)
        + box(x - 39, -219, 78, 110, "#7aa0b4")
        + polygon([(x - 36, -216), (x - 8, -216), (x - 30, -130), (x - 36, -130)], "#b4d0da")
        + line(f"M{x:.1f} -219v110M{x - 39:.1f} -164h78", _WHITE, 5)
        + slab(x - 50, -104, 100, 9, _WHITE)
        + slab(x - 44, -108, 88, 22, "#7a5a40")
        + "".join(
            ellipse((x - 38 + k * 11, -112 - k % 2 * 5), 8, 8, ("#5f9a4e", "#e0607a")[k % 2])
            for k in range(8)
        ),
        box(x - 39, -219, 36, 52, _LIT)
        + box(x + 3, -219, 36, 52, _LIT)
        + box(x - 39, -161, 36, 50, _LIT)
        + box(x + 3, -161, 36, 50, _LIT),
    )  # fmt: skip
    room.lamp(x, -150, 130, color=_LIT, strength=0.4)


def _lamp(room: Room, x: float) -> None:
    room.hang(
        line(f"M{x:.1f} -190v-14h10", "#2c2a30", 4)
        + polygon([(x - 2, -188), (x + 22, -188), (x + 18, -160), (x + 2, -160)], "#3a3840"),
        polygon([(x + 2, -186), (x + 18, -186), (x + 15, -162), (x + 5, -162)], _LIT),
    )
    room.lamp(x + 10, -160, 130, color=_LIT, strength=0.5)


def _bushes(room: Room, x: float) -> None:
    """Round bushes along the wall, pots at both sides of the steps."""
    green = "#e8f0f6" if room.scenery.is_snowy else "#5a8a48"
    at, parts = room.left - 20, list[str]()
    while at < room.right + 60:
        if abs(at - x) > 118:
            parts.append(ellipse((at, -16), 42, 34, darken(green, 0.1)))
            parts.append(ellipse((at - 8, -24), 30, 24, green))
        at += 62
    room.stand("".join(parts))
    for side in (-1, 1):
        room.stand(plant(x + side * 98, 0, 84, pot="#c4704a"))
