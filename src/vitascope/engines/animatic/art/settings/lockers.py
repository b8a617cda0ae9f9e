"""A room to change in: rows of steel lockers, a bench before them, towels and bags on hooks."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, line, shape

_BLUE: Final = "#4a6f94"
_WIDE: Final = 46.0


def draw_locker_room(scenery: Scenery) -> Backdrop:
    """Lockers along the wall, one of them open, a jersey on a hook, a long bench at each side."""
    room = Room(
        scenery,
        wall=Wall(color="#dfe4e2", pattern="tiles", second="#c6cecc", size=24, trim="#9aa4a8",
                  ceiling=330),
        floor=Floor(pattern="tiles", colors=("#8d9598", "#9ca4a7"), size=34, seam=0.26, gloss=0.12),
    )  # fmt: skip
    edge = room.wall.edge
    for k in range(-int(edge / _WIDE) - 1, int(edge / _WIDE) + 1):
        _locker(room, k * _WIDE, k % 9 == 4)
    room.hang(box(-edge, -216, 2 * edge, 8, darken(_BLUE, 0.3)))
    for x, tone in ((room.at(-0.62), "#c8443c"), (room.at(0.5), "#f2efe6")):
        room.hang(_jersey(x, tone))
    for share in (-0.6, 0.0, 0.6):
        x = room.at(share)
        room.wall.shine(box(x - 48, -286, 96, 7, "#f8fbff", radius=3))
        room.lamp(x, -150, 230, color="#eef4ff", strength=0.4)
    for x in (room.left - 40, room.right - 130):
        _bench(room, x)
    return room.finish()


def _locker(room: Room, x: float, is_open: bool) -> None:
    """A narrow door with slits and a lock; or open, with what is inside."""
    tone = darken(_BLUE, 0.36) if is_open else _BLUE
    parts = [slab(x, -208, _WIDE - 1, 204, tone)]
    if is_open:
        parts += [
            box(x + 4, -166, _WIDE - 9, 3, lighten(_BLUE, 0.2)),
            box(x + 8, -186, 20, 20, "#d8a03c", radius=4),
            shape(f"M{x + 10:.1f} -150h24l4 70h-32Z", "#e8e4da"),
            box(x - 12, -208, 12, 204, lighten(_BLUE, 0.1)),
        ]
    else:
        parts += [
            line("".join(f"M{x + 11:.1f} {y}h22" for y in (-192, -185, -178)), darken(_BLUE, 0.4),
                 2.4),
            box(x + 34, -116, 5, 18, "#c8d0d4", radius=2),
            box(x + 14, -168, 17, 10, "#f2efe6", radius=1),
        ]  # fmt: skip
    room.hang("".join(parts))


def _jersey(x: float, tone: str) -> str:
    return shape(
        f"M{x - 16:.1f} -150q16 10 32 0l18 14l-10 18l-8 -5v56h-32v-56l-8 5l-10 -18Z", tone
    ) + line(f"M{x:.1f} -158v10", "#c8d0d4", 3)


def _bench(room: Room, x: float) -> None:
    """Slats of wood on feet of steel, a bag and a towel on it."""
    room.stand(
        shadow(x, 170)
        + line(f"M{x + 18:.1f} -40V0M{x + 152:.1f} -40V0", "#8a9298", 6)
        + slab(x, -50, 170, 6, "#c09058")
        + slab(x, -42, 170, 5, darken("#c09058", 0.1))
        + shape(f"M{x + 24:.1f} -50q4 -34 34 -34t34 34Z", "#33465a")
        + line(f"M{x + 44:.1f} -82q14 -18 28 0", "#22303e", 4)
        + box(x + 112, -58, 36, 9, "#f4f0e6", radius=4)
    )
