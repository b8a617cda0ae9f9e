"""Where pictures are made: a newsroom with its desk, a set with lights and a camera."""

import math
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import crate, shadow, slab
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_LANDS: Final = (
    "M-92 -22q18 -22 44 -14q16 6 6 18l-18 6q-6 22 -18 20q-4 -18 -14 -30Z"
    "M-34 4q16 -6 20 8l-10 30q-12 -4 -12 -20Z"
    "M2 -26q22 -12 40 -6l30 -8q24 4 26 22l-20 8q-10 20 -20 4l-22 2q-14 -2 -20 -12q-10 2 -14 -10Z"
    "M6 -2q18 -6 26 6l-8 26q-12 4 -14 -12Z"
    "M76 26q14 -8 22 4l-8 10q-12 0 -14 -14Z"
)
"""The continents, roughly, about the middle of a map."""


def draw_newsroom(scenery: Scenery) -> Backdrop:
    """A studio for the news: a map of the world on a wall of screens, lights on a truss."""
    room = Room(
        scenery,
        wall=Wall(color="#22386a", pattern="panels", second="#1c3060", size=96, ceiling=360,
                  trim="#3f6fd0"),
        floor=Floor(pattern="plain", colors=("#2a3560", "#344072"), gloss=0.5),
    )  # fmt: skip
    half = min(176.0, room.right - 40)
    room.hang(slab(-half - 8, -268, 2 * half + 16, 182, "#101a34", radius=4))
    sea = room.wall.lamps.gradient([(0, "#2f7fd8"), (1, "#1a4a9c")], (0, -260), (0, -94))
    tall = f"translate(0 -178) scale({half / 108:.3f} {min(1.6, half / 108):.3f})"
    room.wall.shine(
        box(-half, -260, 2 * half, 166, sea),
        f'<g transform="{tall}">{shape(_LANDS, "#8fd0f4")}</g>',
        box(-half, -116, 2 * half, 22, "#c8342c"),
        box(-half + 10, -110, 60, 10, "#fdf6e8", radius=2),
        line(f"M{-half + 82:.1f} -105H{half - 14:.1f}", "#f4c8c0", 4),
    )
    for side in (-1, 1):
        for row in range(2):
            _monitor(room, side * (half + 66), -264 + 94 * row, row)
    _truss(room)
    room.light(0, -120, 300, color="#dfe8ff", strength=0.45)
    return room.finish(halo=0.4)


def _monitor(room: Room, x: float, y: float, number: int) -> None:
    """A screen with bars or with a line that rises."""
    room.hang(slab(x - 46, y, 92, 78, "#101a34", radius=3))
    bars = "".join(
        box(x - 32 + 17 * k, y + 62 - 12 * (k + 1), 11, 12 * (k + 1), "#7fe0c0") for k in range(4)
    )
    rise = line(f"M{x - 34:.1f} {y + 58:.1f}l18 -16l14 8l18 -24l16 -10", "#ffd24a", 4)
    room.wall.shine(box(x - 41, y + 5, 82, 68, "#1f3f86"), (bars, rise)[number % 2])


def _truss(room: Room) -> None:
    """Lamps of a studio on two rails below the ceiling."""
    edge, y = room.wall.edge, -312.0
    zigzag = f"M{-edge:.1f} {y:.1f}" + "".join(
        f"l16 {14 if k % 2 == 0 else -14}" for k in range(int(2 * edge / 16))
    )
    room.hang(
        line(f"M{-edge:.1f} {y:.1f}H{edge:.1f}M{-edge:.1f} {y + 14:.1f}H{edge:.1f}", "#9aa4b4", 4)
        + line(zigzag, "#7a8494", 2.4)
    )
    for k in range(-3, 4):
        x = k * 92.0
        room.hang(
            line(f"M{x:.1f} {y + 14:.1f}v12", "#4a4e5a", 4)
            + shape(f"M{x - 14:.1f} {y + 26:.1f}h28l7 30h-42Z", "#2a2c34")
        )
        room.wall.shine(ellipse((x, y + 57), 19, 5, "#fff6d8"))


def draw_film_set(scenery: Scenery) -> Backdrop:
    """A bare hall in which a scene is filmed: painted flats, lamps on stands, a camera, a chair."""
    room = Room(
        scenery,
        wall=Wall(color="#3c3a48", pattern="bricks", second="#353340", size=44, ceiling=420,
                  trim="#2a2834"),
        floor=Floor(pattern="plain", colors=("#5a5662", "#64606c"), grain=0.08),
    )  # fmt: skip
    _flat(room)
    _stand_light(room, room.left + 62, 1)
    _stand_light(room, room.right - 62, -1)
    _film_camera(room, room.left + 150)
    room.stand(crate(room.right - 176, 0, 58, 40) + _clapper(room.right - 146, -40))
    _truss(room)
    room.light(0, -110, 280, color="#fff0cc", strength=0.7)
    return room.finish(halo=0.5)


def _flat(room: Room) -> None:
    """A painted sky with hills on a frame, propped up from behind."""
    half = min(170.0, room.right - 60)
    sky = room.wall.lamps.gradient([(0, "#8fc4ee"), (1, "#fbe4c0")], (0, -250), (0, -20))
    room.hang(
        line(f"M{-half - 34:.1f} 0L{-half + 4:.1f} -170M{half + 34:.1f} 0L{half - 4:.1f} -170",
             "#8a6a48", 6)
        + box(-half - 6, -256, 2 * half + 12, 252, "#a8835a")
        + box(-half, -250, 2 * half, 242, sky)
        + ellipse((half * 0.5, -190), 24, 24, "#fff2c4")
        + shape(f"M{-half:.1f} -70q{half * 0.5:.1f} -60 {half:.1f} -14t{half:.1f} -20V-8"
                f"H{-half:.1f}Z", "#8fb878")
        + shape(f"M{-half:.1f} -44q{half * 0.7:.1f} -40 {half * 1.2:.1f} -4t{half * 0.8:.1f} -14V-8"
                f"H{-half:.1f}Z", "#6f9f62")
    )  # fmt: skip


def _stand_light(room: Room, x: float, side: int) -> None:
    """A lamp with flaps on three legs that looks to the middle."""
    head = "#26242c"
    room.stand(
        shadow(x - 34, 68)
        + line(f"M{x:.1f} -190V-40M{x:.1f} -60L{x - 32:.1f} 0M{x:.1f} -60L{x + 32:.1f} 0",
               "#4a4854", 5)
        + polygon([(x - 20 * side, -238), (x - 20 * side, -192), (x + 18 * side, -182),
                   (x + 18 * side, -248)], head)
        + polygon([(x + 18 * side, -248), (x + 44 * side, -272), (x + 44 * side, -260),
                   (x + 18 * side, -240)], lighten(head, 0.12))
        + polygon([(x + 18 * side, -182), (x + 44 * side, -160), (x + 44 * side, -172),
                   (x + 18 * side, -190)], lighten(head, 0.12))
    )  # fmt: skip
    room.near.shine(ellipse((x + 19 * side, -215), 6, 31, "#fff4d0"))
    room.light(x + 90 * side, -130, 170, color="#fff0cc", strength=0.4)


def _film_camera(room: Room, x: float) -> None:
    """A camera of the cinema on its tripod, two reels on top."""
    body = "#33313c"
    reels = "".join(
        ellipse((cx, cy), r, r, darken(body, 0.2))
        + ellipse((cx, cy), r * 0.25, r * 0.25, "#8a8694")
        + "".join(
            ellipse((cx + math.cos(a) * r * 0.58, cy + math.sin(a) * r * 0.58), r * 0.18, r * 0.18,
                    "#6a6674")
            for a in (k * math.tau / 5 for k in range(5))
        )
        for cx, cy, r in ((x - 18, -176, 22.0), (x + 22, -172, 18.0))
    )  # fmt: skip
    room.stand(
        shadow(x - 40, 80)
        + line(f"M{x:.1f} -104L{x - 38:.1f} 0M{x:.1f} -104L{x + 38:.1f} 0M{x:.1f} -104V-4",
               "#5a4a3c", 6)
        + reels
        + slab(x - 34, -156, 66, 46, body, radius=4)
        + polygon([(x + 32, -146), (x + 62, -154), (x + 62, -112), (x + 32, -120)],
                  darken(body, 0.25))
        + ellipse((x + 62, -133), 6, 20, "#8fb4d8")
    )  # fmt: skip


def _clapper(x: float, y: float) -> str:
    """A slate, its striped stick open."""
    stripes = "".join(
        polygon([(x - 26 + 14 * k, y - 38), (x - 19 + 14 * k, y - 38), (x - 23 + 14 * k, y - 30),
                 (x - 30 + 14 * k, y - 30)], "#f4f0e8")
        for k in range(4)
    )  # fmt: skip
    return (
        box(x - 30, y - 30, 58, 30, "#22202a", radius=2)
        + line(f"M{x - 24:.1f} {y - 19:.1f}h46M{x - 24:.1f} {y - 9:.1f}h46", "#c8c4d0", 1.6)
        + box(x - 30, y - 38, 58, 8, "#22202a")
        + stripes
    )
