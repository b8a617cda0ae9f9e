"""A garden in a space station: beds of green under violet lamps, a window on the Earth."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_HULL: Final = "#8794aa"
_FRAME: Final = "#a9b6c8"
_GREENS: Final = ("#4f9a46", "#6fb04c", "#3f8050", "#8cc05c")
_FRUITS: Final = ("#e0503c", "#f2b83c", "#d868c0", "#f4f4f0")


def draw_star_garden(scenery: Scenery) -> Backdrop:
    """Beds on racks at both sides, lamps over them, the Earth in a round window between."""
    room = Room(
        scenery,
        wall=Wall(color=_HULL, pattern="panels", second=darken(_HULL, 0.1), size=74, ceiling=420,
                  trim="#c4cedc"),
        floor=Floor(pattern="tiles", colors=("#4a566c", "#586680"), size=46, seam=0.4, gloss=0.2),
        view="stars",
    )  # fmt: skip
    half = min(104.0, room.right * 0.46)
    room.window(
        Window(
            x=0,
            sill=-110,
            width=2 * half,
            height=150,
            panes=(1, 1),
            frame=_FRAME,
            is_bare=True,
            form="soft",
        )
    )
    _earth(room)
    for side in (-1, 1):
        for shelf, y in enumerate((-52.0, -142.0)):
            _bed(room, side, half + 30, y, shelf)
    room.light(0, 20, 260, color="#cfe0ff", strength=0.26)
    return room.finish()


def _earth(room: Room) -> None:
    """Seas, lands and clouds, before the stars."""
    x, y, r = 0.0, -176.0, 54.0
    room.wall.shine(
        ellipse((x, y), r, r, "#3f86c8"),
        shape(f"M{x - 36:.1f} {y - 24:.1f}q22 -22 36 -4q-4 14 -18 16q2 14 -10 22q-16 -14 -8 -34Z",
              "#6aa85a"),
        shape(f"M{x + 8:.1f} {y + 2:.1f}q24 -10 34 6q-6 24 -24 30q-14 -14 -10 -36Z", "#7ab060"),
        line(f"M{x - 44:.1f} {y + 8:.1f}q24 -8 46 2M{x - 14:.1f} {y - 36:.1f}q22 6 40 0"
             f"M{x - 20:.1f} {y + 34:.1f}q20 4 36 -4", "#f4f8fc", 5, opacity=0.8),
        ellipse((x + 16, y + 10), r * 0.82, r * 0.86, "#0a1430", opacity=0.16),
    )  # fmt: skip


def _bed(room: Room, side: int, start: float, y: float, shelf: int) -> None:
    """A trough of plants on a rack, a bar of light above."""
    chance = room.chance(f"bed {side} {shelf}")
    edge = room.near.edge
    x0 = start if side > 0 else -edge
    wide = edge - start
    parts: list[str] = [shadow(x0, wide) if shelf == 0 else ""]
    parts.append(line(f"M{side * start:.1f} 0V-236", _FRAME, 6))
    x = start + 14
    while x < edge:
        parts.append(_crop(side * x, y, chance.choice(_GREENS), chance.choice(_FRUITS),
                           chance.uniform(0.8, 1.15)))  # fmt: skip
        x += chance.uniform(24, 34)
    parts.append(slab(x0, y, wide, 24, "#e4eaf2", radius=4))
    parts.append(box(x0, y + 15, wide, 3, "#5ac8d8"))
    parts.append(slab(x0, y - 82, wide, 6, _FRAME))
    room.stand("".join(parts))
    room.near.shine(box(x0 + 4, y - 76, wide - 8, 4, "#f0c8ff", radius=2))
    room.light(side * (start + 60), y - 40, 100, color="#e8b0ff", strength=0.2)


def _crop(x: float, y: float, green: str, fruit: str, size: float) -> str:
    """Broad leaves about a stem, fruit among them."""
    s = 22 * size
    leaves = "".join(
        ellipse((x + k * s * 0.36, y - s * (1.1 + 0.25 * (2 - abs(k)))), s * 0.3, s * 0.78, tone,
                angle=k * 26)
        for k, tone in ((-2, darken(green, 0.1)), (2, darken(green, 0.1)), (-1, green), (1, green),
                        (0, lighten(green, 0.12)))
    )  # fmt: skip
    berries = "".join(
        ellipse((x + dx * s, y - dy * s), s * 0.19, s * 0.2, fruit)
        for dx, dy in ((-0.6, 1.1), (0.1, 1.7), (0.6, 0.9))
    )
    stem = polygon([(x - 2, y), (x + 2, y), (x + 1, y - s * 1.6), (x - 1, y - s * 1.6)], green)
    return stem + leaves + berries
