"""Rooms above and below, and rooms of law: attic, staircase, courtroom, prison cell, temple."""

import math
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import books, crate, shadow, slab
from vitascope.engines.animatic.art.settings.fittings import frame, sconce
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_GOLD = "#d8b04a"


def draw_attic(scenery: Scenery) -> Backdrop:
    """An attic: sloping rafters, a small round window, trunks, boxes, a cobweb, old frames."""
    room = Room(
        scenery,
        wall=Wall(color="#a87c54", pattern="planks", second="#8f6844", size=30, ceiling=620,
                  trim="#7a5636"),
        floor=Floor(pattern="boards", colors=("#8a6440", "#9c7450"), size=26, grain=0.2),
        view="roofs",
    )  # fmt: skip
    apex = -286.0 if not room.is_tall else -420.0
    room.window(
        Window(x=0, sill=-150, width=84, height=84, form="round", panes=(2, 2), frame="#6a4a30")
    )
    _rafters(room, apex)
    _trunk(room, room.left + (10 if room.is_tall else 70))
    x = room.right - (60 if room.is_tall else 150)
    room.stand(shadow(x, 54) + crate(x, 0, 58, 42) + crate(x + 8, -42, 44, 34, "#a07848"))
    if not room.is_tall:
        room.stand(
            shadow(x + 74, 62)
            + slab(x + 74, -40, 64, 40, "#c8a070")
            + books(room.chance("attic"), x + 80, -40, 50, 24)
            + frame(room.chance("old picture"), room.left - 4, -98, 70, 92, gold="#8a6a34")
        )
    webs = "".join(f"M{room.at(0.5):.1f} -214l{dx} {dy}" for dx, dy in ((0, 60), (34, 44), (54, 6)))
    rings = "".join(
        f"M{room.at(0.5):.1f} {-214 + k * 18}q{k * 9} {2 - k} {k * 17} {-k * 14}" for k in (1, 2, 3)
    )
    room.hang(line(webs + rings, "#f4f0e8", 1, opacity=0.5))
    room.lamp(0, -120, 240, strength=0.36)
    return room.finish(shafts=0.3)


def _rafters(room: Room, apex: float) -> None:
    """Both slopes of the roof with their beams, and the tie beam."""
    wood, edge = "#7a5434", room.wall.edge
    for side in (-1, 1):
        low = side * (room.right + 30)
        room.hang(
            polygon(
                [
                    (0, apex - 500),
                    (side * edge, apex - 500),
                    (side * edge, -70),
                    (low, -84),
                    (0, apex),
                ],
                darken(wood, 0.34),
            )
            + polygon([(0, apex), (0, apex - 26), (low, -112), (low, -84)], wood)
        )
        for k in range(1, 7):
            x, y = low * k / 6.5, apex + (-84 - apex) * k / 6.5
            room.hang(line(f"M{x:.1f} {y - 16:.1f}V-760", darken(wood, 0.1), 9))
    y = apex * 0.7
    half = (room.right + 30) * 0.3 / (1 + 84 / apex)
    room.hang(slab(-half - 30, y, 2 * half + 60, 15, lighten(wood, 0.06)))


def _trunk(room: Room, x: float) -> None:
    """An old trunk with brass corners."""
    tone = "#7a4a34"
    room.stand(
        shadow(x, 110)
        + slab(x, -54, 110, 54, tone, radius=3)
        + shape(f"M{x - 2:.1f} -52q2 -26 24 -26h66q22 0 24 26Z", lighten(tone, 0.08))
        + "".join(box(x + dx, -76, 8, 76, "#a8743c") for dx in (16, 86))
        + box(x - 2, -56, 114, 6, "#a8743c")
        + box(x + 46, -60, 18, 18, _GOLD, radius=3)
        + ellipse((x + 55, -50), 2.4, 3.4, "#3a2420")
    )


def draw_staircase(scenery: Scenery) -> Backdrop:
    """The hall of a house with a broad staircase that rises to a landing, a carpet on it."""
    room = Room(
        scenery,
        wall=Wall(color="#d8c8a4", pattern="stripes", second="#e2d4b4", size=40, dado="#7a5236",
                  dado_cm=70, ceiling=560, trim="#f2e6cc"),
        floor=Floor(pattern="checks", colors=("#a89c8c", "#e8dfd0"), size=52, seam=0.1, gloss=0.12),
    )  # fmt: skip
    x0 = room.at(-0.2) if not room.is_tall else room.at(-0.7)
    _flight(room, x0)
    for k, share in enumerate((-0.86, -0.52) if not room.is_tall else (-0.5,)):
        room.hang(frame(room.chance(f"portrait {k}"), room.at(share) - 28, -226, 60, 76))
    for share in (-0.69, 0.1):
        body, lit = sconce(room.at(share), -170)
        room.hang(body, lit)
        room.lamp(room.at(share), -160, 150, strength=0.5)
    room.lamp(0, 20, 240, strength=0.3)
    foot = 0.5 + x0 * room.wall.scale / scenery.width
    return replace(room.finish(), flight=(foot, room.wall.base, _RISE / _GO))


_RISE: Final = 19.0
_GO: Final = 27.0
"""Height and depth of a step, in centimetres."""


def _flight(room: Room, x0: float) -> None:
    """Steps that rise to the right, their banister and newel post."""
    wood, rise, go = "#8a5a38", _RISE, _GO
    count = int((room.wall.edge - x0) / go) + 1
    body, runner, posts = "", "", ""
    for k in range(count):
        x, y = x0 + k * go, -(k + 1) * rise
        body += box(x, y, room.wall.edge - x + 40, rise + 0.6, darken(wood, 0.06 * (k % 2) + 0.06))
        body += box(x - 3, y - 3, go + 6, 5, lighten(wood, 0.22), radius=1.5)
        runner += box(x - 2, y - 3.4, go + 2, 3.6, "#a83a44") + box(x - 2.6, y, 3, rise, "#8f2f3a")
        posts += line(f"M{x + go / 2:.1f} {y - 3:.1f}v-66", "#f2e6cc", 4)
    last = count * go
    rail = f"M{x0 + 4:.1f} {-rise - 76:.1f}L{x0 + last:.1f} {-rise * (count + 1) - 74:.1f}"
    room.hang(
        shadow(x0, room.wall.edge - x0)
        + body
        + runner
        + posts
        + line(rail, darken(wood, 0.3), 10)
        + line(rail, wood, 6)
        + slab(x0 - 12, -110, 16, 110, wood, radius=2)
        + ellipse((x0 - 4, -117), 11, 11, lighten(wood, 0.14))
    )


def draw_courtroom(scenery: Scenery) -> Backdrop:
    """A courtroom: the judge's bench before panels and a coat of arms, flags, railings."""
    room = Room(
        scenery,
        wall=Wall(color="#a8744c", pattern="panels", second="#8f5f3c", size=84, ceiling=440,
                  trim="#7a4c30"),
        floor=Floor(pattern="boards", colors=("#9a6a44", "#ac7c54"), size=24, gloss=0.14),
    )  # fmt: skip
    wood, half = "#7a4a2e", min(150.0, room.right - 40)
    room.hang(
        ellipse((0, -218), 34, 34, _GOLD)
        + ellipse((0, -218), 28, 28, darken(wood, 0.1))
        + line("M0 -240V-200M-17 -232H17M-12 -198H12", _GOLD, 3)
        + shape("M-25 -216h16l-8 9ZM9 -216h16l-8 9Z", _GOLD)
        + line("M-17 -231l-8 15M-17 -231l8 15M17 -231l-8 15M17 -231l8 15", _GOLD, 1.6)
    )
    room.hang(
        slab(-22, -172, 44, 62, "#6a2f34", radius=6)
        + slab(-half, -124, 2 * half, 124, wood)
        + "".join(
            box(-half + 10 + k * 58, -106, 48, 92, darken(wood, 0.2), radius=2)
            + box(-half + 14 + k * 58, -102, 40, 84, lighten(wood, 0.07), radius=2)
            for k in range(int(2 * half / 58))
        )
        + slab(-half - 8, -132, 2 * half + 16, 10, lighten(wood, 0.2), radius=2)
        + slab(half - 62, -141, 26, 9, "#5a3420", radius=2)
    )
    for side, tone in ((-1, "#3a5aa0"), (1, "#a83a3c")):
        x = side * (half + 34)
        room.hang(
            line(f"M{x:.1f} 0V-236", _GOLD, 4)
            + ellipse((x, -240), 5, 6, _GOLD)
            + shape(f"M{x:.1f} -230q40 8 38 60t8 66q-26 8 -46 -6Z", tone)
            + line(
                f"M{x + 15:.1f} -224q10 46 4 108M{x + 28:.1f} -214q8 40 4 96", darken(tone, 0.25), 2
            )
        )
    for side in (-1, 1):
        _railing(room, side, wood)
    for share in (-0.62, 0.62):
        room.lamp(room.at(share), -150, 200, strength=0.42)
    room.lamp(0, -120, 260, strength=0.4)
    return room.finish()


def _railing(room: Room, side: int, wood: str) -> None:
    """Part of the rail before the public, at one edge of the picture."""
    x0, x1 = room.at(side * 0.62), room.at(side * 1.2)
    left, w = min(x0, x1), abs(x1 - x0)
    room.stand(
        shadow(left, w)
        + "".join(
            line(f"M{left + 8 + k * 17:.1f} -60V-4", lighten(wood, 0.1), 6)
            for k in range(int(w / 17))
        )
        + slab(left, -70, w, 11, lighten(wood, 0.16), radius=3)
        + slab(left, -10, w, 10, darken(wood, 0.1))
    )


def draw_prison(scenery: Scenery) -> Backdrop:
    """A prison cell: bare blocks, a barred window high up, a cot on chains, bars at the side."""
    room = Room(
        scenery,
        wall=Wall(color="#8f948f", pattern="bricks", second="#7a7f7a", size=58, ceiling=360,
                  trim="#6f746f"),
        floor=Floor(pattern="plain", colors=("#6f7270", "#7a7d7b"), grain=0.16),
        view="towers",
    )  # fmt: skip
    room.window(
        Window(x=0, sill=-188, width=76, height=58, panes=(5, 1), frame="#4a4e52", is_bare=True)
    )
    if scenery.has_own("bed"):
        _cot(room, room.left + (-70 if room.is_tall else 20))
    x = room.right - (40 if room.is_tall else 70)
    room.hang(
        box(x - 16, -96, 40, 26, "#d8dcdc", radius=5)
        + line(f"M{x + 4:.1f} -98v-12h-10", "#9aa2a8", 4)
        + ellipse((x + 4, -70), 6, 9, "#b8bebe")
    )
    iron = "#34383e"
    bars = "".join(f"M{x:.1f} -760V34" for x in _bar_places(room))
    room.stand(
        line(bars, iron, 9)
        + line(bars, lighten(iron, 0.3), 2)
        + "".join(
            box(min(a, b), y, abs(b - a), 10, iron)
            for y in (-216, -104, 14)
            for a, b in (
                (room.near.left - 90, room.at(-0.66)),
                (room.at(0.66), room.near.right + 90),
            )
        )
    )
    room.light(0, -150, 210, color="#cfd8e0", strength=0.16)
    return room.finish(shafts=0.3)


def _bar_places(room: Room) -> list[float]:
    """Where the bars stand: at both sides, so that the middle is free."""
    step = 31.0
    count = int((room.near.right + 90 - room.at(0.66)) / step) + 1
    return [side * (room.at(0.66) + k * step) for side in (-1, 1) for k in range(count)]


def _cot(room: Room, x: float) -> None:
    room.stand(
        shadow(x, 180)
        + line(
            f"M{x + 16:.1f} -46L{x + 4:.1f} -110M{x + 164:.1f} -46L{x + 176:.1f} -110", "#4a4e52", 3
        )
        + slab(x, -46, 180, 10, "#4a4e52")
        + box(x + 2, -60, 176, 16, "#c8c4b4", radius=5)
        + box(x + 8, -70, 40, 15, "#e4e0d4", radius=6)
        + box(x + 84, -62, 92, 20, "#6a7686", radius=4)
    )


def draw_temple(scenery: Scenery) -> Backdrop:
    """The inside of a temple: red pillars, a golden statue on its altar, candles, lanterns."""
    room = Room(
        scenery,
        wall=Wall(color="#7a3428", pattern="panels", second="#642a20", size=96, ceiling=430,
                  trim="#4a2018", beams="#4a2018"),
        floor=Floor(pattern="boards", colors=("#7a4c30", "#8c5c3c"), size=26, gloss=0.14),
    )  # fmt: skip
    _altar(room)
    for share in (-0.56, 0.56, -0.98, 0.98):
        x = room.at(share)
        room.hang(
            box(x - 15, -760, 30, 752, "#b8342c")
            + box(x - 10, -760, 7, 752, "#d85a44")
            + box(x - 19, -16, 38, 16, "#5a5652", radius=3)
            + box(x - 17, -262, 34, 12, _GOLD)
        )
    for share in (-0.34, 0.34):
        x, y = room.at(share), -226.0 if not room.is_tall else -300.0
        room.stand(line(f"M{x:.1f} -760V{y - 24:.1f}", "#3a2018", 2))
        for put, tone in ((room.stand, "#d8342c"), (room.near.shine, "#ff6a3c")):
            put(ellipse((x, y), 22, 19, tone))
        room.stand(box(x - 9, y - 22, 18, 5, _GOLD) + box(x - 9, y + 17, 18, 5, _GOLD))
        room.light(x, y + 40, 150, color="#ff9a4a", strength=0.3)
    room.light(0, -80, 190, color="#ffc06a", strength=0.5)
    room.light(0, 40, 240, color="#ffb45a", strength=0.2)
    return room.finish(halo=0.7)


def _altar(room: Room) -> None:
    """A seated figure of gold on a stepped altar with rows of candles and incense."""
    y = -96.0
    rays = "".join(
        f"M{math.cos(a) * 50:.1f} {y - 66 + math.sin(a) * 50:.1f}"
        f"L{math.cos(a) * 66:.1f} {y - 66 + math.sin(a) * 66:.1f}"
        for a in (k * math.tau / 24 for k in range(24))
    )
    room.hang(
        ellipse((0, y - 66), 58, 58, "#a8722c")
        + ellipse((0, y - 66), 50, 50, "#c8923c")
        + line(rays, _GOLD, 3)
        + shape(f"M-48 {y}q-6 -22 22 -26q-6 -34 26 -36q32 2 26 36q28 4 22 26Z", _GOLD)
        + shape(f"M-26 {y - 22:.1f}q26 16 52 0q-6 22 -26 22t-26 -22Z", darken(_GOLD, 0.18))
        + ellipse((0, y - 78), 17, 20, lighten(_GOLD, 0.12))
        + ellipse((0, y - 99), 7, 7, darken(_GOLD, 0.1))
        + line(f"M-9 {y - 79}q3 3 6 0M3 {y - 79}q3 3 6 0M-4 {y - 68}q4 3 8 0", "#7a4f1c", 1.8)
        + "".join(
            slab(-90 - k * 22, y + k * 32, 180 + k * 44, 32, ("#b8342c", "#8f2820", "#6a201a")[k])
            + box(-90 - k * 22, y + k * 32, 180 + k * 44, 5, _GOLD)
            for k in range(3)
        )
    )
    spots = [(-118 + k * 26, y + 32) for k in range(2)] + [(92 + k * 26, y + 32) for k in range(2)]
    for x, base in spots:
        room.hang(box(x - 3.5, base - 18, 7, 18, "#f4ecd8", radius=1))
        room.wall.shine(ellipse((x, base - 24), 3.4, 6.5, "#ffd27a"))
