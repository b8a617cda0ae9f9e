"""A Japanese room: straw mats, paper screens slid open on the garden, an alcove with a scroll."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

_WOOD = "#7a5638"
_PAPER = "#f7f1de"

_LINTEL = 196.0
"""Height of the beam above the screens, cm."""

_SCREEN = 92.0
"""Width of one screen, cm."""


def draw_tatami_room(scenery: Scenery) -> Backdrop:
    """The hour and the weather are seen where the screens stand open."""
    room = Room(
        scenery,
        wall=Wall(color="#e4d6b4", pattern="plain", ceiling=320, trim=_WOOD, beams=_WOOD),
        floor=Floor(pattern="slabs", colors=("#bdb67c", "#cfc88f"), size=96, seam=0.75, grain=0.2),
        view="garden",
    )
    middle = 0.0 if room.is_tall else 0.12 * room.right
    room.window(
        Window(
            x=middle,
            sill=-4,
            width=2 * _SCREEN,
            height=_LINTEL - 6,
            panes=(1, 1),
            frame=_WOOD,
            is_bare=True,
        )
    )
    edge = room.wall.edge
    for side in (-1, 1):
        start = middle + side * _SCREEN
        for number in range(3 if not room.is_tall else 1):
            x = start + side * _SCREEN * number
            if side > 0 or x - _SCREEN > room.left + 116:
                room.hang(_screen(min(x, x + side * _SCREEN)))
    room.hang(
        box(-edge, -_LINTEL - 12, 2 * edge, 12, _WOOD)
        + box(-edge, -_LINTEL - 13, 2 * edge, 2, lighten(_WOOD, 0.2))
    )
    if not room.is_tall:
        _alcove(room, room.left + 58)
    _paper_lamp(room, room.right - (40 if room.is_tall else 74))
    return room.finish(shafts=0.1)


def _screen(x: float) -> str:
    """A screen of paper on a lattice from its left edge, a board at its foot."""
    tall, low = _LINTEL - 4, 44.0
    bars = "".join(
        f"M{x + _SCREEN * k / 4:.1f} {-tall:.1f}V{-low:.1f}" for k in range(1, 4)
    ) + "".join(f"M{x:.1f} {-low - (tall - low) * k / 6:.1f}h{_SCREEN:.1f}" for k in range(1, 6))
    return (
        box(x, -tall, _SCREEN, tall, _PAPER)
        + box(x, -low, _SCREEN, low, "#b08a5c")
        + line(bars, "#9a7a54", 2.2)
        + f'<rect x="{x + 2:.1f}" y="{-tall:.1f}" width="{_SCREEN - 4:.1f}" height="{tall:.1f}"'
        f' fill="none" stroke="{_WOOD}" stroke-width="5"/>'
    )


def _alcove(room: Room, x: float) -> None:
    """A shallow alcove: a scroll with a branch in ink, a vase with a twig in bloom."""
    dark = darken("#e4d6b4", 0.18)
    room.hang(
        box(x - 52, -_LINTEL, 104, _LINTEL, dark)
        + box(x - 56, -_LINTEL, 8, _LINTEL, _WOOD)
        + box(x + 48, -_LINTEL, 8, _LINTEL, _WOOD)
        + box(x - 48, -16, 96, 16, lighten(_WOOD, 0.12))
    )
    scroll = (
        box(x - 24, -182, 48, 128, "#c8b48a")
        + box(x - 19, -168, 38, 98, "#faf5e6")
        + box(x - 27, -58, 54, 5, _WOOD, radius=2)
        + line(f"M{x - 12:.1f} -84Q{x - 6:.1f} -120 {x + 12:.1f} -146", "#4a4248", 3)
        + line(f"M{x - 4:.1f} -112q12 -2 16 -12M{x + 2:.1f} -126q-12 -4 -14 -16", "#4a4248", 2)
    )
    blossoms = "".join(
        ellipse((x + dx, y), 3.4, 3.4, "#d8607a")
        for dx, y in ((12, -148), (-11, -143), (13, -124), (3, -130))
    )
    vase = shape(f"M{x + 20:.1f} -16q-8 -16 3 -26h10q11 10 3 26Z", "#4f7f8a")
    twig = line(f"M{x + 28:.1f} -40q2 -20 -8 -34M{x + 27:.1f} -52q8 -6 12 -16", "#6a4a34", 2)
    buds = "".join(
        ellipse((x + dx, y), 3.6, 3.6, "#f2a8bc") for dx, y in ((20, -75), (39, -69), (24, -62))
    )
    room.hang(scroll + blossoms + vase + twig + buds)


def _paper_lamp(room: Room, x: float) -> None:
    """A lamp of paper on four feet."""
    body = (
        box(x - 15, -62, 30, 54, _PAPER)
        + line(f"M{x - 15:.1f} -62V0M{x + 15:.1f} -62V0M{x - 15:.1f} -8h30M{x - 15:.1f} -35h30"
               f"M{x - 15:.1f} -62h30", _WOOD, 3)
    )  # fmt: skip
    room.stand(body, box(x - 13, -60, 26, 50, "#ffe2a4"))
    room.lamp(x, -36, 190, strength=0.8)
