"""Where people are treated: a hospital ward, a dentist's room."""

from vitascope.engines.animatic.art.chairs import dental_chair
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import bottles, cupboard, shadow, slab
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

_STEEL = "#b4bec8"
_CROSS = "#d8444c"


def draw_hospital(scenery: Scenery) -> Backdrop:
    """A ward: a made bed, curtains on rails, a monitor with a pulse, a drip, a cross."""
    room = _clean_room(scenery, "#dcecec", "#a8d0cc")
    w = 110.0
    room.window(
        Window(x=0, sill=-104, width=w, height=128, panes=(2, 1), frame="#f8fafa", blind="#eef4f4")
    )
    _curtain(room, room.at(-0.36), "#8fc8c4")
    _curtain(room, room.at(0.4), "#8fc8c4")
    if scenery.has_own("bed"):
        _ward_bed(room, room.left + (-96 if room.is_tall else 8))
    _monitor(room, room.right - (34 if room.is_tall else 62))
    room.hang(_sign(room.at(0.58), -236))
    _finish_lamps(room)
    return room.finish()


def draw_dentist(scenery: Scenery) -> Backdrop:
    """A dentist's room: the long chair with its lamp, cupboards, a picture of a tooth."""
    room = _clean_room(scenery, "#e4eef4", "#b4d4e8")
    room.window(
        Window(
            x=0, sill=-112, width=120, height=118, panes=(2, 1), frame="#f8fafa", blind="#eef4f4"
        )
    )
    edge = room.wall.edge
    for x0 in (-edge, 96.0):
        count = int((edge - 96) / 62) + 1
        for k in range(count):
            room.hang(cupboard(x0 + k * 62, 0, 62, 84, "#f4f8fa", doors=2, drawers=1, plinth=7))
        room.hang(slab(x0, -91, count * 62, 7, "#9fb4c0"))
    chance = room.chance("dentist")
    room.hang(
        bottles(chance, 110, -91, 60, ("#7ac0d8", "#f4f8fa", "#a8d8b8"), 26)
        + box(room.at(0.74), -136, 64, 45, "#4a5460", radius=4)
        + box(room.at(0.74) + 5, -131, 54, 35, "#16222e", radius=2)
        + _tooth(room.at(0.74) + 32, -114, 12, "#9fd0e8")
        + box(room.at(-0.62) - 34, -236, 68, 78, "#ffffff", radius=3)
        + _tooth(room.at(-0.62), -198, 24, "#e4eef4")
    )
    if scenery.has_own("dental chair") and not room.is_tall:
        x = room.left + 104
        room.stand(shadow(x - 44, 88) + dental_chair(x, "#5fb0b8", 1))
    x = room.right - (20 if room.is_tall else 84)
    room.stand(
        shadow(x - 30, 60)
        + line(f"M{x - 20:.1f} -4V-60M{x + 20:.1f} -4V-60", _STEEL, 4)
        + slab(x - 30, -66, 60, 6, _STEEL)
        + slab(x - 26, -34, 52, 5, _STEEL)
        + line(f"M{x - 18:.1f} -70l10 -3M{x - 4:.1f} -69h14M{x + 14:.1f} -70l8 2", "#7a848e", 2)
    )
    _finish_lamps(room)
    return room.finish()


def _clean_room(scenery: Scenery, wall: str, dado: str) -> Room:
    return Room(
        scenery,
        wall=Wall(color=wall, dado=None, ceiling=330, trim=dado, second=darken(wall, 0.05)),
        floor=Floor(
            pattern="tiles",
            colors=("#b8c8cc", "#c8d6d8"),
            size=48,
            seam=0.16,
            gloss=0.14,
            grain=0.05,
        ),
        view="towers",
    )


def _finish_lamps(room: Room) -> None:
    edge = room.wall.edge
    room.wall.behind(box(-edge, -96, 2 * edge, 9, "#f4f8f8"))
    for share in (-0.6, 0.0, 0.6):
        room.wall.shine(box(room.at(share) - 56, -282, 112, 8, "#f6fbff", radius=4))
        room.lamp(room.at(share), -150, 240, color="#eef6ff", strength=0.42)


def _tooth(x: float, y: float, r: float, color: str) -> str:
    d = (
        f"M{x - r:.1f} {y - r * 0.5:.1f}q{r * 0.2:.1f} {-r * 0.8:.1f} {r:.1f} {-r * 0.4:.1f}"
        f"q{r * 0.8:.1f} {-r * 0.4:.1f} {r:.1f} {r * 0.4:.1f}"
        f"q0 {r:.1f} {-r * 0.4:.1f} {r * 1.7:.1f}"
        f"q{-r * 0.4:.1f} {-r * 0.1:.1f} {-r * 0.6:.1f} {-r:.1f}"
        f"q{-r * 0.2:.1f} {r * 0.9:.1f} {-r * 0.6:.1f} {r:.1f}"
        f"q{-r * 0.4:.1f} {-r * 0.7:.1f} {-r * 0.4:.1f} {-r * 1.7:.1f}Z"
    )
    return line(d, "#7fb0c8", 2) + shape(d, color)


def _curtain(room: Room, x: float, color: str) -> None:
    """A curtain between two beds, drawn aside."""
    folds = "".join(f"M{x - 24 + k * 10:.1f} -252V-46" for k in range(6))
    room.hang(
        line(f"M{x - 110:.1f} -256h150", _STEEL, 4)
        + shape(f"M{x - 32:.1f} -254h64q6 110 -2 212q-32 8 -60 0q-8 -110 -2 -212Z", color)
        + line(folds, darken(color, 0.18), 3, opacity=0.7)
    )


def _ward_bed(room: Room, x: float) -> None:
    """A bed on wheels with rails, seen from its side, head at the left."""
    w, sheet, quilt = 200.0, "#ffffff", "#a8d0dc"
    wheels = "".join(ellipse((x + dx, -6), 6, 6, "#4a545e") for dx in (16, w - 16))
    room.stand(
        shadow(x, w)
        + wheels
        + line(f"M{x + 16:.1f} -10V-40M{x + w - 16:.1f} -10V-40M{x + 16:.1f} -24H{x + w - 16:.1f}",
               _STEEL, 5)
        + slab(x, -118, 9, 84, _STEEL, radius=4)
        + slab(x + w - 9, -84, 9, 50, _STEEL, radius=4)
        + box(x + 6, -66, w - 12, 24, sheet, radius=7)
        + shape(f"M{x + 12:.1f} -64q2 -24 24 -24t26 20q-22 8 -50 4Z", "#f4f8fa")
        + shape(f"M{x + 62:.1f} -70q60 -8 {w - 74:.1f} 2v40H{x + 62:.1f}Z", quilt)
        + box(x + 60, -72, 16, 44, lighten(quilt, 0.5), radius=4)
        + line(f"M{x + 66:.1f} -52V-86H{x + 128:.1f}V-52M{x + 66:.1f} -72H{x + 128:.1f}", _STEEL, 4)
    )  # fmt: skip


def _monitor(room: Room, x: float) -> None:
    """A screen with a pulse on its stand, and a drip."""
    pulse = f"M{x - 28:.1f} -150h14l5 -14l7 26l6 -18l3 6h21"
    room.stand(
        shadow(x - 26, 52)
        + line(f"M{x:.1f} -4V-124M{x - 22:.1f} -4H{x + 22:.1f}", _STEEL, 5)
        + box(x - 36, -176, 72, 54, "#e4e8ec", radius=5)
        + box(x - 31, -171, 62, 42, "#10222a", radius=3)
        + line(pulse, "#5affa0", 2.4)
        + box(x + 12, -168, 16, 8, "#5ac8ff", radius=1)
        + slab(x - 24, -70, 48, 24, "#d4dce2", radius=3)
    )
    room.near.shine(line(pulse, "#6affb0", 2.4))
    y = x - 62
    room.stand(
        line(f"M{y:.1f} -4V-206M{y - 16:.1f} -4h32M{y - 12:.1f} -206h24", _STEEL, 4)
        + box(y - 17, -200, 14, 30, "#e6f2f8", radius=4)
        + box(y - 17, -186, 14, 16, "#bfe0ee", radius=4)
        + line(f"M{y - 10:.1f} -170q2 60 20 90", "#cfe6f0", 2)
    )


def _sign(x: float, y: float) -> str:
    return (
        box(x - 17, y - 17, 34, 34, "#ffffff", radius=5)
        + box(x - 4.5, y - 12, 9, 24, _CROSS)
        + box(x - 12, y - 4.5, 24, 9, _CROSS)
    )
