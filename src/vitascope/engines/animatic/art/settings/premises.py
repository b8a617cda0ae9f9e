"""A fitness club, a shopping mall, a control room."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab
from vitascope.engines.animatic.art.settings.fittings import plant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_DARK, _STEEL = "#2c3038", "#b4bcc6"


def draw_fitness(scenery: Scenery) -> Backdrop:
    """A fitness club: mirrors, treadmills at a window, racks of dumbbells, a bag on its chain."""
    room = Room(
        scenery,
        wall=Wall(color="#d4d8dc", ceiling=380, trim="#5a6470", second="#c8ccd2"),
        floor=Floor(pattern="tiles", colors=("#4a4e56", "#54585f"), size=60, seam=0.2, grain=0.1),
        view="towers",
    )
    edge = room.wall.edge
    room.wall.behind(box(-edge, -66, 2 * edge, 8, "#e8703a"))
    split = room.at(0.24)
    x = room.left - 40
    while x < split - 96:
        room.hang(
            box(x, -244, 92, 176, "#bcd2dc")
            + polygon(
                [(x + 12, -242), (x + 38, -242), (x + 22, -70), (x + 4, -70)],
                "#ffffff",
                opacity=0.28,
            )
        )
        x += 95
    for k in range(2):
        room.window(
            Window(
                x=split + 62 + k * 132, sill=-84, width=118, height=150, panes=(1, 1),
                frame="#5a6470", is_bare=True,
            )
        )  # fmt: skip
    if scenery.has_own("treadmill"):
        for k in range(1 if room.is_tall else 2):
            _treadmill(room, room.right - (30 if room.is_tall else 196) + k * 126)
    _dumbbells(room, room.left + (-40 if room.is_tall else 8))
    for share in (-0.6, 0.0, 0.6):
        at = room.at(share)
        room.wall.shine(box(at - 54, -268, 108, 7, "#f8fbff", radius=3))
        room.lamp(at, -150, 230, color="#f0f4ff", strength=0.42)
    return room.finish()


def _treadmill(room: Room, x: float) -> None:
    room.stand(
        shadow(x - 54, 108)
        + box(x - 56, -22, 112, 18, _DARK, radius=5)
        + box(x - 50, -25, 96, 5, "#5a606a", radius=2)
        + line(f"M{x + 40:.1f} -18L{x + 50:.1f} -108M{x + 44:.1f} -74h-40", _STEEL, 5)
        + box(x + 28, -126, 34, 22, _DARK, radius=4)
    )
    room.near.shine(box(x + 33, -122, 24, 12, "#4ac8ff", radius=2))


def _dumbbells(room: Room, x: float) -> None:
    """Two rows of dumbbells on a rack."""
    tones = ("#3a3e46", "#e8703a", "#4a90c8")
    parts = [shadow(x, 170)]
    parts.append(
        line(f"M{x + 8:.1f} 0L{x + 18:.1f} -84M{x + 162:.1f} 0L{x + 152:.1f} -84", _DARK, 7)
    )
    for row, y in enumerate((-30.0, -66.0)):
        parts.append(slab(x + 6, y, 158, 6, _STEEL, radius=2))
        for k in range(5):
            dx = x + 14 + k * 30
            tone = tones[(k + row) % 3]
            parts.append(line(f"M{dx + 5:.1f} {y - 8:.1f}h12", _STEEL, 3.4))
            parts.append(box(dx, y - 17, 8, 17, tone, radius=2))
            parts.append(box(dx + 15, y - 17, 8, 17, tone, radius=2))
    room.stand("".join(parts))


def draw_mall(scenery: Scenery) -> Backdrop:
    """A shopping mall: two floors of bright shop windows, a gallery, an escalator, palms."""
    room = Room(
        scenery,
        wall=Wall(color="#e8e2d8", ceiling=620, trim="#c8c0b4"),
        floor=Floor(pattern="tiles", colors=("#d8ccb8", "#e8dfd0"), size=58, seam=0.1, gloss=0.3),
    )
    edge = room.wall.edge
    tones = ("#d8506a", "#4f8fb0", "#e8a04a", "#5a9a7a", "#8a6ab0", "#3a4a68")
    for level in range(3 if room.is_tall else 2):
        for k in range(-int(edge / 130) - 1, int(edge / 130) + 1):
            _window(room, k * 130.0, -level * 168.0, tones[(k * 2 + level) % 6], k + level)
    for level in (1, 2):
        y = -level * 168.0
        room.hang(
            box(-edge, y, 2 * edge, 20, "#f4f0e8")
            + box(-edge, y + 16, 2 * edge, 4, "#c0b8a8")
            + box(-edge, y - 46, 2 * edge, 46, "#cfe4ea", opacity=0.35)
            + box(-edge, y - 49, 2 * edge, 5, _STEEL, radius=2)
        )
    _escalator(room, room.at(0.5) if not room.is_tall else room.at(0.3))
    for share in (-0.86, 0.92) if not room.is_tall else (-0.9,):
        room.stand(plant(room.at(share), 0, 120, pot="#f4f0e8", kind="palm"))
    room.lamp(0, -120, 320, color="#fff4e0", strength=0.5)
    return room.finish()


def _window(room: Room, x: float, y: float, tone: str, number: int) -> None:
    """A shop's front: a lit window with dummies, bags or shoes, a band of its colour above."""
    room.hang(
        box(x + 3, y - 148, 124, 148, darken(tone, 0.3))
        + box(x + 3, y - 148, 124, 24, tone)
        + line(f"M{x + 34:.1f} {y - 136:.1f}h62", lighten(tone, 0.7), 5)
        + box(x + 10, y - 118, 110, 112, "#fdf4dc")
    )
    chance = room.chance(f"front {x:.0f} {y:.0f}")
    goods = ("#d86a7a", "#4f7fb0", "#e8a04a", "#6aa08a", "#8a6ab0", "#3a4a68")
    for k in range(3):
        cx, color = x + 28 + k * 37, chance.choice(goods)
        if number % 2:
            room.hang(
                ellipse((cx, y - 86), 6, 7, "#c8b8a0")
                + shape(f"M{cx - 9:.1f} {y - 76:.1f}h18l5 54h-28Z", color)
                + line(f"M{cx:.1f} {y - 22:.1f}v14", "#a89880", 3)
            )  # fmt: skip
        else:
            room.hang(
                slab(cx - 13, y - 40, 26, 32, color, radius=3)
                + line(f"M{cx - 7:.1f} {y - 40:.1f}q7 -16 14 0", darken(color, 0.3), 2.6)
                + slab(cx - 15, y - 8, 30, 4, "#d8ccb8")
            )
    room.wall.shine(box(x + 10, y - 121, 110, 3, "#fff4d0"))


def _escalator(room: Room, x: float) -> None:
    """A moving stair that rises to the right to the gallery."""
    run, rise = 190.0, 168.0
    steps = "".join(
        box(x - 60 + k * 17, -k * 15 - 14, 19, 16, ("#5a606a", "#6a707a")[k % 2]) for k in range(12)
    )
    room.stand(
        shadow(x - 70, run)
        + polygon(
            [(x - 70, 0), (x - 50, -24), (x - 50 + run, -24 - rise), (x - 20 + run, -rise + 6),
             (x - 20 + run, -rise + 30), (x - 20, 0)],
            "#8a929c",
        )
        + steps
        + polygon(
            [(x - 66, -8), (x - 66, -62), (x - 50, -70), (x - 44 + run, -70 - rise),
             (x - 14 + run, -66 - rise), (x - 14 + run, -rise), (x - 44 + run, -rise + 4)],
            "#cfe4ea", opacity=0.5,
        )
        + line(
            f"M{x - 66:.1f} -20V-62q0 -10 16 -10L{x - 44 + run:.1f} {-74 - rise:.1f}h30", _DARK, 7
        )
    )  # fmt: skip


def draw_control_room(scenery: Scenery) -> Backdrop:
    """A control room: a wall of screens in the dark, long desks with lamps and levers."""
    room = Room(
        scenery,
        wall=Wall(color="#232c3a", ceiling=420, trim="#161c26", second="#1c2430"),
        floor=Floor(pattern="tiles", colors=("#39424f", "#434c5a"), size=54, seam=0.2, gloss=0.14),
    )
    half = min(250.0, room.right - 12)
    chance = room.chance("screens")
    columns = int(half / 43)
    w = 2 * half / columns
    shining: list[str] = []
    for row in range(3):
        for k in range(columns):
            x, y = -half + k * w, -252.0 + row * 54
            room.hang(box(x + 2, y, w - 4, 50, "#0c1118", radius=3))
            shining.append(_screen(x + 6, y + 4, w - 12, 42, chance.randrange(4)))
    room.wall.shine(*shining)
    for side in (-1, 1):
        _desk(room, side)
    room.light(0, -150, 260, color="#6ab8ff", strength=0.44)
    room.light(0, 40, 240, color="#4a90d0", strength=0.24)
    return room.finish(halo=0.5)


def _screen(x: float, y: float, w: float, h: float, kind: int) -> str:
    """What a camera or a curve shows."""
    match kind:
        case 0:
            return box(x, y, w, h, "#2a5a78") + line(
                f"M{x + 4:.1f} {y + h * 0.7:.1f}l{w * 0.2:.1f} {-h * 0.3:.1f}l{w * 0.2:.1f}"
                f" {h * 0.2:.1f}l{w * 0.3:.1f} {-h * 0.4:.1f}",
                "#8affc0",
                2,
            )
        case 1:
            return box(x, y, w, h, "#5a7a8a") + polygon(
                [
                    (x, y + h),
                    (x + w * 0.4, y + h * 0.4),
                    (x + w * 0.6, y + h * 0.4),
                    (x + w, y + h),
                ],
                "#9ab4c0",
            )
        case 2:
            return box(x, y, w, h, "#3a4a6a") + "".join(
                box(x + 5 + k * 9, y + h - 6 - (k * 7 % 19), 6, 4 + (k * 7 % 19), "#ffc86a")
                for k in range(int(w / 10))
            )
        case _:
            return box(x, y, w, h, "#20506a") + ellipse((x + w / 2, y + h / 2), h * 0.32, h * 0.32,
                                                        "#4ac8ff", opacity=0.6)  # fmt: skip


def _desk(room: Room, side: int) -> None:
    x = room.left - 20 if side < 0 else room.right - 180
    room.stand(
        shadow(x, 200)
        + polygon([(x + 8, 0), (x + 192, 0), (x + 200, -66), (x, -66)], "#39424f")
        + polygon([(x, -66), (x + 200, -66), (x + 190, -86), (x + 10, -86)], "#4a5666")
    )
    room.near.shine(
        *(
            box(x + 18 + k * 14, -80 + (k % 2) * 6, 8, 4, ("#5affa0", "#ffb45a", "#ff6a5a")[k % 3])
            for k in range(12)
        )
    )
