"""Where one steers: the cockpit of an aeroplane, the inside of a car."""

from vitascope.engines.animatic.art.chairs import coach_seat
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_DARK, _GREY = "#2c323c", "#5a6472"


def draw_cockpit(scenery: Scenery) -> Backdrop:
    """The cockpit of an aeroplane: wide panes over the clouds, dials and screens below them."""
    room = Room(
        scenery,
        wall=Wall(color="#56606c", ceiling=620, trim="#39424e"),
        floor=Floor(pattern="plain", colors=("#3a424e", "#444d5a"), grain=0.05),
        view="clouds",
        passing=70,
    )
    half = min(262.0, room.right - 18)
    tall = 112.0 if not room.is_tall else 200.0
    width = half * 2 / 3 - 12
    for k in (-1, 0, 1):
        room.window(
            Window(
                x=k * (width + 12), sill=-128, width=width, height=tall, form="soft",
                panes=(1, 1), frame="#3c4652", is_bare=True,
            )
        )  # fmt: skip
    _panel(room, half)
    _overhead(room, -128 - tall - 30)
    room.light(0, -80, 240, color="#8fc8ff", strength=0.16)
    return room.finish(halo=0.7)


def _panel(room: Room, half: float) -> None:
    """The panel below the panes: two screens with horizons, round dials, rows of lamps."""
    edge = room.wall.edge
    room.hang(
        shape(f"M{-edge:.1f} 0V-112Q0 -132 {edge:.1f} -112V0Z", _DARK)
        + shape(f"M{-edge:.1f} -106Q0 -126 {edge:.1f} -106V-98Q0 -118 {-edge:.1f} -98Z", "#151a22")
    )
    shining: list[str] = []
    for side in (-1, 1):
        x = side * half * 0.5
        shining += [
            box(x - 27, -96, 54, 24, "#4a9ae0", radius=2),
            box(x - 27, -74, 54, 22, "#9a6a3c", radius=2),
            line(f"M{x - 18:.1f} -74h12M{x + 6:.1f} -74h12", "#fff4c0", 2.4),
        ]
        for k, dx in enumerate((-58.0, 58.0)):
            cx = x + dx
            room.hang(
                ellipse((cx, -76), 21, 21, _GREY)
                + ellipse((cx, -76), 18, 18, "#10151d")
                + line(
                    "".join(f"M{cx + a:.1f} {-76 + b:.1f}l{-a * 0.2:.1f} {-b * 0.2:.1f}"
                            for a, b in ((15, 0), (-15, 0), (0, -15), (0, 15), (11, -11))),
                    "#d8dce4", 1.6,
                )
            )  # fmt: skip
            shining.append(line(f"M{cx:.1f} -76l{(9, -6)[k]} {(-9, -11)[k]}", "#ffb45a", 2.4))
    chance = room.chance("lamps")
    for row in range(2):
        for k in range(int(half / 9)):
            if chance.random() < 0.7:
                tone = chance.choice(("#5affa0", "#ffd85a", "#ff6a5a", "#7ac8ff"))
                shining.append(box(-half + k * 18, -38 + row * 12, 8, 4, tone, radius=1))
    room.wall.shine(*shining)


def _overhead(room: Room, y: float) -> None:
    """Switches above the panes."""
    edge = room.wall.edge
    room.hang(
        box(-edge, y - 200, 2 * edge, 200, _DARK)
        + "".join(
            box(x, y - 26 + 12 * row, 7, 8, ("#d8dce4", "#8a94a0")[(x // 20 + row) % 2], radius=1)
            for row in range(2)
            for x in range(int(-edge), int(edge), 20)
        )
    )


def draw_car_interior(scenery: Scenery) -> Backdrop:
    """The inside of a car seen from its side: doors with windows on the road, seats, a wheel."""
    lining, door = "#d8d0c4", "#4a4f5a"
    room = Room(
        scenery,
        wall=Wall(color=lining, ceiling=620, trim="#34383f"),
        floor=Floor(pattern="plain", colors=("#34363c", "#3e4147"), grain=0.06),
        view="garden",
        passing=300,
    )
    edge = room.wall.edge
    for k in (-1, 0, 1):
        room.window(
            Window(
                x=k * 214 - 40, sill=-104, width=184, height=96, form="soft", panes=(1, 1),
                frame="#2c3038", is_bare=True,
            )
        )  # fmt: skip
    room.wall.behind(
        box(-edge, -94, 2 * edge, 94, door),
        box(-edge, -96, 2 * edge, 5, lighten(door, 0.25)),
        box(-edge, -214, 2 * edge, 5, darken(lining, 0.14)),
    )
    for k in (-1, 0, 1):
        x = k * 214.0 - 40
        room.hang(
            box(x - 62, -80, 128, 18, darken(door, 0.3), radius=8)
            + box(x + 20, -88, 36, 7, "#c4ccd4", radius=3)
            + box(x - 64, -50, 124, 30, darken(door, 0.16), radius=8)
            + line(f"M{x - 10:.1f} -204q20 -8 40 0", "#a8a094", 5)
        )
    room.hang(coach_seat(room.at(-0.6), "#6a5a50", 1, 124))
    _dashboard(room)
    room.lamp(0, -120, 200, color="#cfe0ff", strength=0.2)
    return room.finish()


def _dashboard(room: Room) -> None:
    """The slanting windscreen's post and the dashboard at the right edge."""
    x, dark = room.right - (50 if room.is_tall else 116), "#34383f"
    room.stand(
        polygon([(x + 70, -96), (x + 84, -96), (x - 8, -262), (x - 26, -262)], dark)
        + shape(f"M{x:.1f} 0L{x + 10:.1f} -66q2 -30 46 -34h400V0Z", dark)
        + shape(f"M{x + 10:.1f} -66q2 -30 46 -34h400v9h-396q-38 2 -42 26Z", lighten(dark, 0.16))
        + box(x + 22, -78, 26, 12, "#10151d", radius=3)
    )
    room.near.shine(line(f"M{x + 26:.1f} -72h7M{x + 37:.1f} -72h7", "#5ac8ff", 3))
