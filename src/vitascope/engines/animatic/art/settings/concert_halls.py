"""A concert hall: a broad stage of pale wood before an organ, balconies at both sides."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_WOOD: Final = "#a8693c"
_PALE: Final = "#c89058"
_GOLD: Final = "#d8b468"
_SEAT: Final = "#8f2838"


def draw_concert_hall(scenery: Scenery) -> Backdrop:
    """The stage as one sees it from the stalls, under its lamps."""
    room = Room(
        scenery,
        wall=Wall(color=_WOOD, pattern="panels", second=darken(_WOOD, 0.12), size=58,
                  trim=_PALE, ceiling=460, dado=darken(_WOOD, 0.1), dado_cm=70),
        floor=Floor(pattern="boards", colors=("#b07a48", "#c8925c"), size=26, seam=0.24, gloss=0.3),
    )  # fmt: skip
    half = min(140.0, room.right * 0.6)
    _organ(room, half)
    for side in (-1, 1):
        _balconies(room, side, half + 24)
    for share in (-0.6, 0.0, 0.6):
        x = room.at(share)
        room.hang(_lamp(x, -342))
        room.wall.shine(ellipse((x, -340), 30, 6, "#fff2cc"))
        room.light(x, -150, 220, color="#ffdca0", strength=0.2)
    room.light(0, 30, 260, color="#ffe8c0", strength=0.22)
    return room.finish()


def _organ(room: Room, half: float) -> None:
    """Pipes in rising and falling rows behind a rail."""
    parts = [box(-half - 12, -330, 2 * half + 24, 250, darken(_WOOD, 0.3), radius=6)]
    count = int(half / 9)
    for k in range(-count, count + 1):
        share = abs(k) / count
        tall = 130 + 84 * (1 - share) if share < 0.55 else 130 + 110 * (share - 0.45)
        x = k * 9.0
        tone = lighten(_GOLD, 0.14 if k % 2 else 0.0)
        parts.append(box(x - 3.8, -86 - tall, 7.6, tall, tone, radius=3))
        parts.append(box(x - 3.2, -84 - tall, 2, tall - 4, lighten(tone, 0.4), radius=1))
        parts.append(polygon([(x - 3, -108), (x + 3, -108), (x, -96)], darken(tone, 0.45)))
    parts.append(box(-half - 18, -92, 2 * half + 36, 22, _PALE, radius=3))
    parts.append(box(-half - 18, -92, 2 * half + 36, 4, lighten(_PALE, 0.3)))
    room.hang("".join(parts))


def _balconies(room: Room, side: int, start: float) -> None:
    """Two tiers of boxes with red seats, their fronts lit from within."""
    edge = room.wall.edge
    parts: list[str] = []
    for y in (-96.0, -206.0):
        x0, x1 = (start, edge) if side > 0 else (-edge, -start)
        parts.append(box(x0, y - 74, x1 - x0, 74, darken(_WOOD, 0.48)))
        x = start + 16
        while x < edge:
            parts.append(shape(f"M{side * x - 11:.1f} {y - 30:.1f}q0 -24 11 -24t11 24Z", _SEAT))
            x += 27
        slope = 10 * side
        parts.append(
            polygon([(x0, y - 34 + max(0, -slope)), (x1, y - 34 + max(0, slope)), (x1, y), (x0, y)],
                    _PALE)
        )  # fmt: skip
        parts.append(line(f"M{x0:.1f} {y - 6:.1f}H{x1:.1f}", _GOLD, 3))
    room.hang("".join(parts))
    for y in (-96.0, -206.0):
        room.wall.shine(
            *(
                ellipse((side * x, y - 18), 5, 4, "#ffe6b0")
                for x in range(int(start) + 30, int(edge), 58)
            )
        )


def _lamp(x: float, y: float) -> str:
    return (
        line(f"M{x:.1f} {y - 80:.1f}v70", "#3a2c24", 2)
        + polygon([(x - 34, y), (x + 34, y), (x + 20, y - 16), (x - 20, y - 16)], _GOLD)
    )  # fmt: skip
