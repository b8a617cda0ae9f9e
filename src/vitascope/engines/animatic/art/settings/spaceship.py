"""The bridge of a spaceship: a wide window full of stars, panels that blink, seats."""

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    shadow,
    slab,
)
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon


def draw_spaceship(scenery: Scenery) -> Backdrop:
    """The bridge of a spaceship: a wide window full of stars, panels that blink, seats."""
    room = Room(
        scenery,
        wall=Wall(color="#57657f", pattern="plain", ceiling=620, trim="#8fa0b8"),
        floor=Floor(
            pattern="tiles", colors=("#46536c", "#55637e"), size=52, seam=0.4, gloss=0.2, grain=0.04
        ),
        view="stars",
    )
    half = min(238.0, room.right - 26)
    tall = 150.0 if not room.is_tall else 300.0
    _hull(room, half, tall)
    room.window(
        Window(
            x=0, sill=-104, width=2 * half, height=tall, panes=(3, 1), frame="#93a4bd", is_bare=True
        )
    )
    _console(room, room.left - 30, 1)
    _console(room, room.right - (110 if room.is_tall else 186), -1)
    _strips(room, half)
    return room.finish()


def _hull(room: Room, half: float, tall: float) -> None:
    """Ribs and riveted plates of the hull."""
    edge, dark, pale = room.wall.edge, "#465470", "#6f7f9a"
    parts: list[str] = []
    for k in range(-int(edge / 64) - 1, int(edge / 64) + 2):
        x = k * 64.0
        for row in range(int(-room.wall.top / 84) + 1):
            y = -100.0 - row * 84
            parts.append(
                box(x + 3, y - 78, 58, 76, pale if (k + row) % 3 == 0 else "#62728e", radius=6)
            )
            parts.append(box(x + 3, y - 78, 58, 4, "#8c9bb4", radius=2, opacity=0.7))
            parts.append(
                ellipse((x + 10, y - 70), 1.8, 1.8, dark)
                + ellipse((x + 54, y - 70), 1.8, 1.8, dark)
            )
    parts.append(box(-edge, -98, 2 * edge, 98, "#4d5b77"))
    parts.append(box(-edge, -100, 2 * edge, 7, pale))
    parts.append(
        line(
            "".join(f"M{k * 32:.1f} -84v64" for k in range(-int(edge / 32), int(edge / 32) + 1)),
            dark,
            3,
        )
    )
    top = -104 - tall - 22
    for side in (-1, 1):
        parts.append(
            polygon(
                [
                    (side * (half + 16), -92),
                    (side * (half + 46), -92),
                    (side * (half + 14), top),
                    (side * (half - 8), top),
                ],
                pale,
            )
        )
        parts.append(
            line(
                f"M{side * (half + 40):.1f} -104h{side * edge:.1f}M{side * (half + 30):.1f}"
                f" -150h{side * edge:.1f}",
                "#3a4660",
                9,
            )
        )
        parts.append(
            line(
                f"M{side * (half + 40):.1f} -106h{side * edge:.1f}M{side * (half + 30):.1f}"
                f" -152h{side * edge:.1f}",
                "#9fb0c8",
                2.4,
            )
        )
    room.wall.behind(*parts)


def _console(room: Room, x: float, facing: int) -> None:
    """A slanting desk of lights and levers, a round screen above, a seat before it."""
    w, body = 176.0, "#39445c"
    room.stand(
        shadow(x, w)
        + polygon([(x + 10, 0), (x + w - 10, 0), (x + w, -72), (x, -72)], body)
        + polygon([(x, -72), (x + w, -72), (x + w - 14, -104), (x + 14, -104)], lighten(body, 0.16))
        + box(x + 10, -106, w - 20, 4, "#93a4bd", radius=2)
        + box(x, -74, w, 4, "#93a4bd", radius=2)
    )
    chance = room.chance(f"console {facing}")
    lights: list[str] = []
    for row in range(2):
        for k in range(12):
            color = chance.choice(("#ff6a6a", "#6affb0", "#ffd86a", "#6ac8ff", "#f4f6ff"))
            lights.append(box(x + 20 + k * 11.6, -98 + row * 10, 7, 5, color, radius=2))
    for k in range(3):
        sx = x + 22 + k * 48
        lights.append(box(sx, -62, 38, 30, "#0f2c44", radius=3))
        lights.append(
            ellipse((sx + 19, -47), 11, 11, "#1f6a5a")
            + line(f"M{sx + 19:.1f} -47l8 -8", "#7affc8", 2)
            if k == 0
            else line(
                f"M{sx + 4:.1f} -46q6 {-14 - 4 * k} 12 0t12 0", ("#6ac8ff", "#ffd86a")[k - 1], 2.2
            )
        )
    room.near.shine("".join(lights))
    room.light(x + w / 2, -90, 130, color="#6ac8ff", strength=0.34)
    seat = x + (w + 26 if facing > 0 else -26)
    if not room.is_tall:
        room.stand(
            shadow(seat - 24, 48)
            + line(f"M{seat:.1f} -4V-40", "#93a4bd", 9)
            + slab(seat - 26, -50, 52, 13, "#c85a4a", radius=6)
            + slab(seat - 22, -122, 44, 70, "#c85a4a", radius=12)
            + box(seat - 15, -114, 30, 50, "#e07a64", radius=8)
        )


def _strips(room: Room, half: float) -> None:
    """Strips of light along the hull, always lit."""
    y = -84.0
    room.wall.shine(
        box(-half, y, 2 * half, 3.4, "#8fe0ff", radius=1.5),
        *(box(side * (half + 64) - 5, -180, 10, 46, "#ffcf8a", radius=5) for side in (-1, 1)),
    )
    for side in (-1, 1):
        room.light(side * (half + 64), -156, 120, color="#ffcf8a", strength=0.4)
    room.light(0, 20, 300, color="#9fd0ff", strength=0.34)
