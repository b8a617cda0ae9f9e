"""The kitchen of a restaurant: all of steel and white tiles, flames under the pans."""

from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import plates, shadow, slab
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_STEEL: Final = "#b9c2ca"
_DARK: Final = "#3a4048"
_COPPER: Final = "#c07a48"


def draw_restaurant_kitchen(scenery: Scenery) -> Backdrop:
    """A range under a long hood, a counter of steel, pans on a rail, the pass with its lamps."""
    room = Room(
        scenery,
        wall=Wall(color="#eef1f0", pattern="tiles", second="#d2d9da", size=22, trim="#aeb8c0",
                  ceiling=360),
        floor=Floor(pattern="tiles", colors=("#8f4a3c", "#a35a48"), size=30, seam=0.3, gloss=0.1),
    )  # fmt: skip
    split = room.at(0.1)
    _hood(room, room.left - 60, split)
    _rail(room, split + 24, room.right + 40)
    _pass(room, split + 30, room.right + 50)
    _counter(room, split, room.right + 60)
    if scenery.has_own("stove"):
        _range(room, room.left - 60, split)
    else:
        _counter(room, room.left - 60, split)
    for share in (-0.55, 0.2, 0.8):
        x = room.at(share)
        room.wall.shine(box(x - 46, -322, 92, 6, "#fbfdff", radius=3))
        room.lamp(x, -170, 240, color="#f4f6ff", strength=0.3)
    return room.finish()


def _hood(room: Room, x0: float, x1: float) -> None:
    """A canopy of steel over the whole range, lit from under."""
    room.hang(
        polygon([(x0, -322), (x1 - 34, -322), (x1, -228), (x0, -228)], _STEEL)
        + polygon([(x0, -322), (x1 - 34, -322), (x1 - 30, -308), (x0, -308)], lighten(_STEEL, 0.4))
        + slab(x0, -230, x1 - x0, 18, darken(_STEEL, 0.14))
        + line(f"M{x0:.1f} -262H{x1 - 14:.1f}", darken(_STEEL, 0.12), 2)
    )
    room.wall.shine(box(x0 + 20, -213, x1 - x0 - 60, 4, "#fff2cc", radius=2))
    room.light((x0 + x1) / 2, -140, 200, color="#ffe0a8", strength=0.16)


def _range(room: Room, x0: float, x1: float) -> None:
    """Ovens with dials, burners in a row; flames, pots and a pan on them."""
    room.stand(shadow(x0, x1 - x0) + slab(x0, -92, x1 - x0, 88, _STEEL))
    x, number = x1 - 92, 0
    while x > x0 - 90:
        room.stand(
            box(x + 6, -58, 78, 48, _DARK, radius=4)
            + box(x + 14, -50, 62, 26, "#1c2026", radius=3)
            + box(x + 10, -66, 70, 5, lighten(_STEEL, 0.4), radius=2)
            + "".join(ellipse((x + 20 + k * 17, -77), 4.6, 4.6, _DARK) for k in range(4))
            + box(x, -97, 90, 6, _DARK, radius=1)
        )
        room.near.shine(box(x + 20, -40, 50, 8, "#ff9a4a", radius=3))
        _burner(room, x + 44, number)
        x, number = x - 90, number + 1


def _burner(room: Room, x: float, number: int) -> None:
    """Blue flames, and over them a stockpot, a pan that flares or a saucepan."""
    room.near.shine(
        *(
            shape(f"M{x + dx - 4:.1f} -97q1 -9 4 -12q3 3 4 12Z", "#5ab4ff")
            for dx in (-20, -10, 0, 10, 20)
        )
    )
    if number % 3 == 1:
        room.stand(
            slab(x - 26, -158, 52, 54, _STEEL, radius=4)
            + ellipse((x, -158), 28, 6, darken(_STEEL, 0.2))
            + line(f"M{x - 34:.1f} -142h8M{x + 26:.1f} -142h8", _DARK, 5)
        )
    elif number % 3 == 0:
        room.stand(
            shape(f"M{x - 32:.1f} -120h64q-6 18 -32 18t-32 -18Z", _DARK)
            + line(f"M{x + 30:.1f} -118l34 -10", darken(_DARK, 0.3), 5)
        )
        room.near.shine(
            shape(f"M{x - 24:.1f} -119q-4 -26 8 -44q2 14 10 16q-2 -26 12 -42q0 24 10 34"
                  f"q4 -8 4 -14q10 24 4 50Z", "#ff8a30"),
            shape(f"M{x - 12:.1f} -119q-2 -14 6 -24q2 10 8 10q0 -14 6 -20q6 18 6 34Z", "#ffd45a"),
        )  # fmt: skip
        room.light(x, -140, 90, color="#ffa04a", strength=0.26)
    else:
        room.stand(
            slab(x - 22, -126, 44, 22, _COPPER, radius=3)
            + line(f"M{x - 20:.1f} -118h-30", darken(_COPPER, 0.4), 4)
        )


def _counter(room: Room, x0: float, x1: float) -> None:
    """A workbench of steel with a shelf below, boards, bowls and greens on it."""
    wide = x1 - x0
    room.stand(
        shadow(x0, wide)
        + "".join(box(x0 + 8 + k * 110, -88, 7, 88, darken(_STEEL, 0.2)) for k in range(9)
                  if 110 * k < wide)
        + slab(x0, -34, wide, 6, darken(_STEEL, 0.1))
        + slab(x0, -94, wide, 9, lighten(_STEEL, 0.2))
        + box(x0, -85, wide, 10, darken(_STEEL, 0.06))
    )  # fmt: skip
    goods: list[str] = []
    x, chance = x0 + 20, room.chance(f"bench {x0:.0f}")
    while x < x1 - 60:
        tone = chance.choice(("#d84a3c", "#5a9a46", "#e8b03c", "#f2efe6"))
        goods.append(
            slab(x, -99, 48, 5, "#c89a64")
            + "".join(ellipse((x + 10 + k * 13, -103), 7, 6, tone) for k in range(3))
            + shape(f"M{x + 62:.1f} -116h36q-2 20 -18 22q-16 -2 -18 -22Z", _STEEL)
            + ellipse((x + 80, -116), 18, 4, chance.choice(("#7ab04a", "#d8603c")))
            + "".join(
                slab(x + 16 + k * 34, -52 - k % 2 * 6, 28, 18 + k % 2 * 6, _STEEL) for k in range(2)
            )
        )
        x += 124
    room.stand("".join(goods))


def _rail(room: Room, x0: float, x1: float) -> None:
    """Pans and ladles that hang from a rail."""
    parts = [line(f"M{x0:.1f} -266H{x1:.1f}", darken(_STEEL, 0.2), 4)]
    x, number = x0 + 14, 0
    while x < x1 - 10:
        if number % 3 < 2:
            r = 15 + 3 * (number % 2)
            tone = (_COPPER, _DARK)[number % 2]
            parts.append(line(f"M{x:.1f} -264v24", darken(tone, 0.2), 4))
            parts.append(ellipse((x, -240 + r), r, r, tone))
            parts.append(ellipse((x, -240 + r), r * 0.74, r * 0.74, lighten(tone, 0.16)))
            x += 2 * r + 8
        else:
            parts.append(line(f"M{x:.1f} -264v38", _STEEL, 3))
            parts.append(ellipse((x, -222), 7, 7, darken(_STEEL, 0.1)))
            x += 22
        number += 1
    room.hang("".join(parts))


def _pass(room: Room, x0: float, x1: float) -> None:
    """The shelf where plates are handed out: warm lamps over it, slips of orders above."""
    room.hang(
        slab(x0, -146, x1 - x0, 7, _STEEL)
        + plates(x0 + 26, -146, max(2, int((x1 - x0) / 60)), 13)
        + "".join(
            box(x0 + 16 + k * 30, -202, 17, 24 + k % 3 * 4, "#fbf6e4") for k in range(1, 12)
            if 30 * k < x1 - x0 - 40
        )
        + line(f"M{x0:.1f} -202H{x1:.1f}", darken(_STEEL, 0.1), 5)
    )  # fmt: skip
