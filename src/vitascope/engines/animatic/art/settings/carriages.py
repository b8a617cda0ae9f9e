"""Rooms on wheels and wings: carriages of trains and of the underground, buses, cabins."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.chairs import coach_seat
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import slab
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.outlook import View
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Form, Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

_STEEL = "#c8ced4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carriage:
    """How one is fitted out."""

    wall: str
    lower: str
    """Of the wall below the windows."""
    floor: tuple[str, str]
    seat: str
    """Colour of its seats."""
    place: str
    """Noun of one of them."""
    view: View
    passing: float
    """Pixels of a 720-line picture that the view goes by in a second."""
    width: float = 138.0
    """Of a window, cm."""
    height: float = 92.0
    pitch: float = 172.0
    """From window to window, cm."""
    form: Form = "soft"
    furnish: Callable[[Room, "Carriage"], None]
    """Puts what is on the wall and before it."""


def draw_carriage(scenery: Scenery, kind: Carriage) -> Backdrop:
    """The inside of a vehicle seen across its aisle, what lies outside going by."""
    room = Room(
        scenery,
        wall=Wall(
            color=kind.wall,
            dado=None,
            ceiling=262,
            trim=darken(kind.lower, 0.25),
            second=darken(kind.wall, 0.08),
        ),
        floor=Floor(pattern="plain", colors=kind.floor, grain=0.05),
        view=kind.view,
        passing=kind.passing,
    )
    edge = room.wall.edge
    room.wall.behind(
        box(-edge, -84, 2 * edge, 84, kind.lower),
        box(-edge, -86, 2 * edge, 4, lighten(kind.lower, 0.25)),
        box(-edge, -12, 2 * edge, 12, darken(kind.lower, 0.3)),
    )
    for k in _places(room, kind):
        room.window(
            Window(
                x=k * kind.pitch,
                sill=-98,
                width=kind.width,
                height=kind.height,
                form=kind.form,
                panes=(1, 1),
                frame=lighten(kind.wall, 0.25),
                is_bare=True,
            )
        )
    kind.furnish(room, kind)
    for share in (-0.8, 0.0, 0.8):
        room.lamp(room.at(share), -120, 170, color="#fff0d8", strength=0.3)
    for k in _places(room, kind):
        room.wall.shine(box(k * kind.pitch - 46, -246, 92, 6, "#fff6e0", radius=3))
    return room.finish()


def _places(room: Room, kind: Carriage) -> range:
    """Numbers of the windows, 0 the middle one."""
    count = int(room.wall.edge / kind.pitch) + 1
    return range(-count, count + 1)


def _rack(room: Room, y: float) -> None:
    """A rack for luggage along the wall, some bags on it."""
    edge, chance = room.wall.edge, room.chance("rack")
    x = -edge
    while x < edge:
        w, h = chance.uniform(40, 74), chance.uniform(16, 26)
        if chance.random() < 0.5:
            tone = chance.choice(("#8a5a3c", "#4a6a8c", "#7a4a5c", "#5a7a5a", "#b0803c"))
            room.hang(
                slab(x, y - h, w, h, tone, radius=5)
                + line(
                    f"M{x + w * 0.36:.1f} {y - h:.1f}q{w * 0.14:.1f} -8 {w * 0.28:.1f} 0",
                    darken(tone, 0.3),
                    2.6,
                )
            )
        x += w + chance.uniform(8, 60)
    bars = "".join(f"M{k * 43:.1f} {y - 15:.1f}v15" for k in range(int(-edge / 43), int(edge / 43)))
    room.hang(
        box(-edge, y, 2 * edge, 4, _STEEL)
        + line(f"M{-edge:.1f} {y - 15:.1f}H{edge:.1f}" + bars, _STEEL, 2)
    )


def _furnish_train(room: Room, kind: Carriage) -> None:
    """Seats that face each other by twos at each window, a small table between them."""
    _rack(room, -212)
    for k in _places(room, kind):
        x = k * kind.pitch
        room.hang(
            coach_seat(x - 58, kind.seat, 1)
            + coach_seat(x + 58, kind.seat, -1)
            + box(x - 22, -74, 44, 5, "#b88a58", radius=2)
            + box(x - 3, -70, 6, 40, "#8a8f98")
        )
        room.hang(
            shape(f"M{x - 80:.1f} -196h22q2 50 -12 100h-10Z", "#b85a4a")
            + shape(f"M{x + 80:.1f} -196h-22q-2 50 12 100h10Z", "#b85a4a")
        )


def _bench(room: Room, kind: Carriage) -> None:
    """One long bench below the windows, parted into places."""
    edge = room.wall.edge
    room.hang(
        box(-edge, -92, 2 * edge, 44, darken(kind.seat, 0.08), radius=6)
        + box(-edge, -52, 2 * edge, 14, lighten(kind.seat, 0.12), radius=5)
        + box(-edge, -40, 2 * edge, 28, darken(kind.lower, 0.16))
        + line(
            "".join(f"M{x} -90v50" for x in range(int(-edge), int(edge), 52)),
            darken(kind.seat, 0.25),
            2,
        )
    )


def _poles(room: Room, kind: Carriage, color: str) -> None:
    """Poles from floor to ceiling, a bar with straps to hold on to."""
    edge = room.near.edge
    room.stand(line(f"M{-edge:.1f} -222H{edge:.1f}", color, 4))
    for x in range(int(-edge), int(edge), 62):
        room.stand(
            line(f"M{x} -222v22", "#d8dce2", 3) + line(f"M{x} -200l-7 14h14Z", "#e8e4dc", 3.4)
        )
    shares = (-0.86, 0.86) if room.is_tall else (-0.66, 0.66)
    for share in shares:
        x = room.at(share)
        room.stand(
            box(x - 3, -760, 6, 760, color)
            + box(x - 1.6, -760, 1.8, 760, lighten(color, 0.5))
            + ellipse((x, 0), 10, 3, darken(color, 0.3))
        )


def _furnish_metro(room: Room, kind: Carriage) -> None:
    """A bench along the wall, poles and straps, a map of the line above the windows."""
    _bench(room, kind)
    for k in _places(room, kind):
        x = k * kind.pitch
        stops = "".join(ellipse((x - 50 + n * 20, -220), 2.6, 2.6, "#ffffff") for n in range(6))
        room.hang(
            box(x - 62, -230, 124, 20, "#f4f6f8", radius=2)
            + box(x - 54, -222, 108, 4, "#d8443c", radius=2)
            + stops
        )
    _poles(room, kind, "#d8dde2")


def _furnish_bus(room: Room, kind: Carriage) -> None:
    """Rows of seats that look ahead, yellow poles with buttons."""
    for k in _places(room, kind):
        for dx in (-60.0, 26.0):
            room.hang(coach_seat(k * kind.pitch + dx, kind.seat, 1, 104))
    _poles(room, kind, "#f0c23c")
    for share in (-0.66, 0.66):
        x = room.at(share)
        room.stand(
            box(x - 7, -142, 14, 18, "#d8443c", radius=3) + ellipse((x, -133), 4, 4, "#fff0d8")
        )


def _furnish_plane(room: Room, kind: Carriage) -> None:
    """Lockers above, rows of seats with white cloths on their head rests."""
    edge = room.wall.edge
    room.hang(
        box(-edge, -252, 2 * edge, 62, lighten(kind.wall, 0.4), radius=10)
        + box(-edge, -196, 2 * edge, 8, darken(kind.wall, 0.16), radius=4)
        + "".join(
            line(f"M{x} -250v52", darken(kind.wall, 0.2), 2)
            + box(x + 40, -204, 22, 5, darken(kind.wall, 0.3), radius=2)
            for x in range(int(-edge), int(edge), 104)
        )
    )
    room.wall.shine(box(-edge, -187, 2 * edge, 3, "#cfe6ff"))
    for x in range(int(-edge), int(edge) + 80, 80):
        room.hang(
            coach_seat(x, kind.seat, 1, 122) + shape(f"M{x - 20} -112l-10 -1l2 20h10Z", "#f4f6fa")
        )


_TRAIN: Final = Carriage(
    wall="#e6d8bc",
    lower="#a8744c",
    floor=("#7a5a48", "#8a6852"),
    seat="#3f7f78",
    place="train seat",
    view="garden",
    passing=260,
    furnish=_furnish_train,
)
_METRO: Final = Carriage(
    wall="#dfe3e6",
    lower="#b4bcc4",
    floor=("#7f8890", "#8e979f"),
    seat="#e08a3c",
    place="metro seat",
    view="tunnel",
    passing=760,
    pitch=190.0,
    furnish=_furnish_metro,
)
_BUS: Final = Carriage(
    wall="#dde4e8",
    lower="#7f97b0",
    floor=("#6f757e", "#7e848c"),
    seat="#3f66a8",
    place="bus seat",
    view="roofs",
    passing=200,
    furnish=_furnish_bus,
)
_PLANE: Final = Carriage(
    wall="#e8ebee",
    lower="#cfd6de",
    floor=("#4a5a7c", "#566890"),
    seat="#4a6aa0",
    place="plane seat",
    view="clouds",
    passing=46,
    width=34.0,
    height=48.0,
    pitch=80.0,
    furnish=_furnish_plane,
)

CARRIAGES: Final[Mapping[str, Carriage]] = {
    "train interior": _TRAIN,
    "metro interior": _METRO,
    "bus interior": _BUS,
    "plane interior": _PLANE,
}
"""By the setting's name; who sits there sits on a seat of that name."""
