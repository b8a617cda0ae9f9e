"""Where one spends an evening: a bowling alley, an arcade of machines, a casino, a sauna."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab
from vitascope.engines.animatic.art.settings.fittings import pendant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_LANE: Final = 112.0
_BALLS: Final = ("#d8342c", "#3f7fd0", "#f2b43c", "#4faf6a", "#8a5ac0", "#f07a3c")
_CABINETS: Final = ("#d8486a", "#3f6fd0", "#f0a03c", "#4fae7a", "#8a5ac0")
_SCREENS: Final = ("#1c2a5a", "#2a1c4a", "#123a44")
_GREEN: Final = "#1f7a54"
_PINE: Final = "#d09a5c"


def draw_bowling_alley(scenery: Scenery) -> Backdrop:
    """Lanes that end at their pins, gutters between them, balls on their rack."""
    room = Room(
        scenery,
        wall=Wall(color="#3a3f6e", ceiling=330, trim="#23264a", second="#343866",
                  pattern="panels", size=90),
        floor=Floor(pattern="boards", colors=("#e0b274", "#d6a565"), size=20, gloss=0.4),
    )  # fmt: skip
    edge = room.wall.edge
    room.hang(box(-edge, -250, 2 * edge, 96, "#23264a"))
    for k in range(-int(edge / _LANE) - 1, int(edge / _LANE) + 2):
        _pit(room, k * _LANE, k)
    for x in (room.left - 14, room.right - 146):
        _rack(room, x)
    room.light(0, -60, 260, color="#ffe6c0", strength=0.35)
    return room.finish(halo=0.4)


def _pit(room: Room, x: float, number: int) -> None:
    """The dark end of one lane, ten pins in it, a picture of stars over it; the lane before it."""
    half = _LANE / 2
    tone = ("#e8506a", "#f2b43c", "#3fb0d0")[number % 3]
    room.hang(
        box(x - half, -154, _LANE, 154, "#171628")
        + box(x - half, -248, _LANE - 3, 92, tone, radius=3)
        + polygon([(x - 30, -166), (x - 8, -236), (x + 12, -166)], lighten(tone, 0.35))
        + ellipse((x + 24, -206), 15, 15, "#fdf6e8")
        + box(x - half - 6, -150, 12, 150, "#4a4f86")
    )
    for row, count in enumerate((4, 3, 2, 1)):
        for k in range(count):
            _pin(room, x + (k - (count - 1) / 2) * 17, -20 + row * 5)
    room.stand(
        polygon([(x - 34, 0), (x + 34, 0), (x + 46, 110), (x - 46, 110)], "#f0cd94", opacity=0.55)
        + line(f"M{x - 44:.1f} 0l-12 110M{x + 44:.1f} 0l12 110", "#5a4a4a", 7, opacity=0.75)
    )
    room.lamp(x, -40, 80, color="#fff0d0", strength=0.5)


def _pin(room: Room, x: float, y: float) -> None:
    room.wall.shine(
        shape(
            f"M{x - 3.2:.1f} {y:.1f}q-4.4 -11 -1.4 -19q2.2 -6 0.6 -11q-0.4 -6 4 -6t4 6"
            f"q-1.6 5 0.6 11q3 8 -1.4 19Z",
            "#fbf8f2",
        )
        + line(f"M{x - 3.6:.1f} {y - 24:.1f}h7.2", "#d8342c", 2)
    )


def _rack(room: Room, x: float) -> None:
    """A low stand with two rows of balls."""
    parts = [shadow(x, 160), slab(x, -40, 160, 40, "#4a4f86", radius=6)]
    for row, y in enumerate((-52, -22)):
        parts.append(line(f"M{x + 6:.1f} {y + 15:.1f}h148", "#23264a", 4))
        for k in range(5):
            cx, tone = x + 20 + k * 30, _BALLS[(k + row * 2) % 6]
            parts += [
                ellipse((cx, y), 13.5, 13.5, tone),
                ellipse((cx - 4, y - 5), 4.5, 3.4, lighten(tone, 0.45)),
                *(ellipse((cx + 4 + d, y - 3), 1.5, 1.5, darken(tone, 0.5)) for d in (-3, 1)),
            ]
    room.stand("".join(parts))


def draw_arcade(scenery: Scenery) -> Backdrop:
    """Cabinets with bright screens side by side in a dark room, neon along its wall."""
    room = Room(
        scenery,
        wall=Wall(color="#2a2148", ceiling=330, trim="#1a1430"),
        floor=Floor(pattern="checks", colors=("#2c2450", "#3a2f68"), size=48, gloss=0.35),
    )
    edge = room.wall.edge
    room.wall.shine(
        line(f"M{-edge:.1f} -262H{edge:.1f}", "#ff5ac8", 5)
        + line(f"M{-edge:.1f} -276H{edge:.1f}", "#4ad8ff", 4)
    )
    for k in range(-int(edge / 92) - 1, int(edge / 92) + 2):
        _cabinet(room, k * 92.0, k)
    for share in (-0.7, 0.0, 0.7):
        room.light(room.at(share), -120, 230, color=("#b890ff", "#ff90d0")[share == 0],
                   strength=0.5)  # fmt: skip
    return room.finish(halo=0.9)


def _cabinet(room: Room, x: float, number: int) -> None:
    """One machine: a lit sign, a screen with its little picture, a stick and buttons."""
    tone = _CABINETS[number % 5]
    room.hang(
        shape(f"M{x - 38:.1f} 0V-196q0 -10 10 -10h56q10 0 10 10V0Z", tone)
        + box(x - 32, -166, 64, 62, "#12101c", radius=3)
        + shape(f"M{x - 38:.1f} -100h76l6 20h-88Z", darken(tone, 0.35))
        + box(x - 24, -60, 48, 46, darken(tone, 0.25), radius=3)
        + box(x - 5, -48, 4, 12, "#f2b43c")
        + box(x + 5, -48, 4, 12, "#f2b43c")
    )
    room.wall.shine(
        box(x - 32, -198, 64, 24, lighten(tone, 0.5), radius=3)
        + box(x - 28, -162, 56, 54, _SCREENS[number % 3], radius=2)
        + _game(x, number)
        + ellipse((x - 18, -92), 4, 4, "#f04a3c")
        + "".join(ellipse((x + 6 + 11 * k, -91), 3.6, 3, ("#4ad8ff", "#f2d43c")[k]) for k in (0, 1))
    )


def _game(x: float, number: int) -> str:
    """What is on a screen: invaders, a maze, or a ball and bats."""
    match number % 3:
        case 0:
            rows = "".join(
                box(x - 20 + 10 * k, -154 + 10 * r, 6, 5, ("#7af08a", "#f07ac0")[r])
                for k in range(5)
                for r in (0, 1)
            )
            return rows + polygon([(x - 6, -112), (x, -120), (x + 6, -112)], "#4ad8ff")
        case 1:
            return (
                line(f"M{x - 22:.1f} -152h18v14h26M{x - 22:.1f} -120h26v-10h18", "#5a8aff", 3)
                + shape(f"M{x:.1f} -136l8 -6a10 10 0 1 0 0 12Z", "#ffe04a")
                + "".join(ellipse((x + 13 + 5 * k, -136), 1.4, 1.4, "#fff2c8") for k in (0, 1))
            )
        case _:
            return (
                box(x - 24, -148, 4, 18, "#f4f4f4")
                + box(x + 20, -136, 4, 18, "#f4f4f4")
                + ellipse((x + 2, -138), 3, 3, "#ffe04a")
            )


def draw_casino(scenery: Scenery) -> Backdrop:
    """Slot machines under golden lamps on a red carpet, a green table with chips at each side."""
    room = Room(
        scenery,
        wall=Wall(color="#7a2434", pattern="panels", second="#8a2c3c", size=84, ceiling=360,
                  trim="#c8983c", dado="#4a1620"),
        floor=Floor(pattern="checks", colors=("#7a1f2c", "#8f2a34"), size=60),
    )  # fmt: skip
    edge = room.wall.edge
    for k in range(-int(edge / 78) - 1, int(edge / 78) + 2):
        _slot_machine(room, k * 78.0, k)
    for share in (-0.66, 0.0, 0.66):
        body, glow = pendant(room.at(share), room.ceiling, -262, "#c8983c", w=52)
        room.hang(body, glow)
        room.light(room.at(share), -150, 220, color="#ffd890", strength=0.45)
    for x, is_wheel in ((room.left - 10, True), (room.right - 190, False)):
        _table(room, x, is_wheel=is_wheel)
    return room.finish(halo=0.6)


def _slot_machine(room: Room, x: float, number: int) -> None:
    """A machine with three reels, a lever and a lit crown."""
    tone = ("#c8983c", "#3f6fd0", "#b04ac0", "#d8486a")[number % 4]
    room.hang(
        slab(x - 30, -170, 60, 170, tone, radius=8)
        + box(x - 24, -136, 48, 34, "#171420", radius=3)
        + box(x - 22, -92, 44, 10, darken(tone, 0.4), radius=3)
        + box(x - 20, -48, 40, 30, darken(tone, 0.35), radius=4)
        + line(f"M{x + 32:.1f} -96v-34", "#d8d0c4", 4)
        + ellipse((x + 32, -134), 6, 6, "#e8342c")
    )
    signs = ("#e8342c", "#f2c23a", "#4fae55")
    room.wall.shine(
        shape(f"M{x - 30:.1f} -168q30 -34 60 0Z", lighten(tone, 0.5))
        + "".join(box(x - 21 + 15 * k, -133, 12, 28, "#fdf8ec", radius=2) for k in range(3))
        + "".join(
            ellipse((x - 15 + 15 * k, -119), 4.4, 4.4, signs[(number + k) % 3]) for k in range(3)
        )
    )


def _table(room: Room, x: float, *, is_wheel: bool) -> None:
    """A padded table of green cloth: a wheel in its bowl and chips, or cards that were dealt."""
    parts = [
        shadow(x, 200),
        shape(f"M{x + 34:.1f} -60h132l-22 60h-88Z", "#5a2a1c"),
        ellipse((x + 100, -66), 104, 20, "#5a2a1c"),
        ellipse((x + 100, -70), 96, 16, _GREEN),
    ]
    if is_wheel:
        parts += [
            ellipse((x + 62, -74), 34, 9, "#4a2416"),
            ellipse((x + 62, -76), 27, 6.5, "#b8342c"),
            *(box(x + 40 + 8 * k, -77, 4, 3, "#171420") for k in range(6)),
            ellipse((x + 62, -78), 8, 3, "#d8b04a"),
        ]
    else:
        parts += [
            polygon([(x + a, -76), (x + a + 12, -78), (x + a + 17, -69), (x + a + 4, -67)],
                    "#fdfaf2")
            for a in (40, 56, 72)
        ]  # fmt: skip
    for k, tone in enumerate(("#d8342c", "#f4f0e6", "#3f6fd0")):
        parts += [
            ellipse((x + 118 + 18 * k, -72 - 3 * n), 7, 3, tone if n % 2 else darken(tone, 0.15))
            for n in range(3 + k)
        ]
    room.stand("".join(parts))


def draw_sauna(scenery: Scenery) -> Backdrop:
    """Walls and benches of pale pine, a stove with hot stones, a bucket and its ladle."""
    room = Room(
        scenery,
        wall=Wall(color=_PINE, pattern="planks", second=darken(_PINE, 0.16), size=17, ceiling=280,
                  trim=darken(_PINE, 0.12)),
        floor=Floor(pattern="boards", colors=("#b98450", "#c48f5a"), size=18),
    )  # fmt: skip
    edge = room.wall.edge
    for y, tall in ((-122, 26), (-64, 32)):
        room.hang(
            slab(-edge, y, 2 * edge, 9, lighten(_PINE, 0.14))
            + box(-edge, y + 9, 2 * edge, tall, darken(_PINE, 0.3))
            + "".join(
                line(f"M{k * 26:.1f} {y + 9}v{tall}", darken(_PINE, 0.42), 3)
                for k in range(-int(edge / 26), int(edge / 26) + 1)
            )
        )
    _stove(room, room.left + 6)
    _bucket(room, room.right - 74)
    for share in (-0.5, 0.5):
        x = room.at(share)
        room.wall.shine(shape(f"M{x - 20:.1f} -214h40l-8 -24h-24Z", "#ffdf9a"))
        room.light(x, -190, 190, color="#ffc070", strength=0.4)
    return room.finish(halo=0.5)


def _stove(room: Room, x: float) -> None:
    """A box of black iron full of stones, a glow behind its grate, a rail of wood around it."""
    stones = "".join(
        ellipse((x + 14 + 17 * k, -104 - 9 * (k % 2)), 12, 9, ("#6a6670", "#7c7882")[k % 2])
        for k in range(5)
    )
    room.stand(
        shadow(x - 6, 108)
        + slab(x, -98, 96, 98, "#35323c", radius=4)
        + stones
        + box(x + 18, -52, 60, 30, "#1c1a20", radius=3)
        + line(f"M{x - 10:.1f} -78h116M{x - 10:.1f} -58v-24M{x + 106:.1f} 0v-82", "#b07a42", 6)
    )
    room.near.shine(
        "".join(box(x + 22 + 11 * k, -48, 6, 22, "#ff9a3c", radius=2) for k in range(5))
    )


def _bucket(room: Room, x: float) -> None:
    room.stand(
        shadow(x - 4, 62)
        + shape(f"M{x:.1f} -46h54l-6 46h-42Z", "#a8703c")
        + line(f"M{x + 2:.1f} -34h50M{x + 5:.1f} -12h44", "#5a4a42", 3)
        + line(f"M{x + 2:.1f} -46q25 -40 50 0", "#5a4a42", 3)
        + line(f"M{x + 40:.1f} -44l22 -40", "#c89a60", 5)
    )
