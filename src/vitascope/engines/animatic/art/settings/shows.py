"""Where one looks, listens and dances: a cinema, a recording studio, a dance studio, a club."""

from vitascope.engines.animatic.art.chairs import cinema_seat
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import shadow, slab
from vitascope.engines.animatic.art.settings.fittings import plant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_RED = "#8f2430"


def draw_cinema(scenery: Scenery) -> Backdrop:
    """A cinema: the bright screen between red curtains, rows of red seats in the dark."""
    room = Room(
        scenery,
        wall=Wall(color="#4a2a34", pattern="panels", second="#5a3440", size=70, ceiling=420,
                  trim="#2a1a22"),
        floor=Floor(pattern="plain", colors=("#4a2630", "#562c36"), grain=0.05),
    )  # fmt: skip
    half = min(214.0, room.right - 34)
    top = -252.0 if not room.is_tall else -330.0
    room.hang(box(-half - 8, top - 8, 2 * half + 16, -62 - top + 16, "#14101a", radius=3))
    _film(room, half, top, -62.0)
    for side in (-1, 1):
        x = side * (half + 40)
        folds = "".join(f"M{x - 46 + k * 13:.1f} -760V-30" for k in range(8))
        room.hang(
            box(x - 52, -760, 104, 734, _RED, radius=6)
            + line(folds, darken(_RED, 0.3), 4, opacity=0.7)
            + box(x - 54, -34, 108, 9, "#d8b04a", radius=3)
        )
    for k in range(-6, 7):
        x = k * 62.0
        if abs(x) < 70 and not room.is_tall:
            continue
        room.stand(cinema_seat(x, "#b02c3e", 1))
    room.light(0, -140, 260, color="#cfe0ff", strength=0.5)
    room.light(0, 30, 220, color="#9fb8f0", strength=0.3)
    return room.finish(halo=0.12)


def _film(room: Room, half: float, top: float, low: float) -> None:
    """What is on the screen: hills under an evening sky, always bright."""
    w, h = 2 * half, low - top
    sky = room.wall.lamps.gradient(
        [(0, "#6a8fd8"), (0.6, "#f4b48a"), (1, "#ffe2a8")], (0, top), (0, low)
    )
    hills = (
        f"M{-half:.1f} {low - h * 0.26:.1f}q{w * 0.2:.1f} {-h * 0.22:.1f} {w * 0.42:.1f} 0"
        f"t{w * 0.58:.1f} {-h * 0.04:.1f}V{low:.1f}H{-half:.1f}Z"
    )
    room.wall.shine(
        box(-half, top, w, h, sky),
        ellipse((half * 0.36, low - h * 0.4), h * 0.11, h * 0.11, "#fff4c8"),
        shape(hills, "#5a6aa0"),
        shape(
            f"M{-half:.1f} {low - h * 0.12:.1f}q{w * 0.3:.1f} {-h * 0.12:.1f} {w * 0.6:.1f} 0"
            f"t{w * 0.4:.1f} 0V{low:.1f}H{-half:.1f}Z",
            "#34466e",
        ),
    )


def draw_recording(scenery: Scenery) -> Backdrop:
    """A recording studio: walls of foam, the window of the control room, a desk of faders."""
    room = Room(
        scenery,
        wall=Wall(color="#5a4a5c", ceiling=330, trim="#3a303c", second="#4c3e50"),
        floor=Floor(pattern="boards", colors=("#8a5f42", "#9c6e4e"), size=22),
    )
    _foam(room)
    half = min(120.0, room.right - 60)
    room.hang(
        slab(-half - 9, -238, 2 * half + 18, 124, "#2f2834", radius=3)
        + box(-half, -230, 2 * half, 108, "#6a8aa0")
        + box(-half, -152, 2 * half, 30, "#3a3444")
        + polygon(
            [(-half + 14, -228), (-half + 44, -228), (-half + 8, -124), (-half, -124)],
            "#ffffff",
            opacity=0.22,
        )
    )
    chance = room.chance("meters")
    meters = "".join(
        box(-half + 10 + k * 13, -150, 8, 5, ("#5affa0", "#ffd85a", "#ff6a5a")[chance.randrange(3)])
        + box(-half + 10 + k * 13, -140, 8, 3, "#7ac8ff")
        for k in range(int(half / 7))
    )
    room.wall.shine(meters, box(-22, -258, 44, 13, "#ff4a4a", radius=3))
    _desk(room, room.left + (-60 if room.is_tall else 6))
    _speaker(room, room.right - (20 if room.is_tall else 46))
    if not room.is_tall:
        _amp(room, room.right - 148)
    room.light(0, -120, 260, color="#ffcf9a", strength=0.34)
    room.light(room.left, -150, 160, color="#9a7aff", strength=0.24)
    room.light(room.right, -150, 160, color="#4ac8ff", strength=0.2)
    return room.finish(halo=0.7)


def _foam(room: Room) -> None:
    """Wedges of foam in a checker."""
    edge, size = room.wall.edge, 42.0
    for row in range(int(-room.wall.top / size) + 1):
        for k in range(-int(edge / size) - 1, int(edge / size) + 1):
            x, y = k * size, -56 - (row + 1) * size
            tone = "#463a4a" if (k + row) % 2 else "#504254"
            ridges = (
                "".join(f"M{x + 5 + j * 8:.1f} {y + 3:.1f}v{size - 6:.1f}" for j in range(5))
                if (k + row) % 2
                else "".join(f"M{x + 3:.1f} {y + 5 + j * 8:.1f}h{size - 6:.1f}" for j in range(5))
            )
            room.wall.behind(box(x, y, size, size, tone), line(ridges, darken(tone, 0.28), 3))


def _desk(room: Room, x: float) -> None:
    """A mixing desk with two screens."""
    chance = room.chance("faders")
    knobs = "".join(
        line(f"M{x + 14 + k * 11} -80V-66", "#1a1a22", 2)
        + box(x + 11 + k * 11, -78 + chance.uniform(0, 9), 6, 4, "#e8e8ec", radius=1)
        for k in range(15)
    )
    lights = "".join(
        ellipse((x + 14 + k * 11, -86), 1.8, 1.8, ("#5affa0", "#ffb45a", "#ff5a6a")[k % 3])
        for k in range(15)
    )
    room.stand(
        shadow(x, 190)
        + box(x + 16, -58, 10, 58, "#2f2834")
        + box(x + 160, -58, 10, 58, "#2f2834")
        + polygon([(x, -60), (x + 186, -60), (x + 178, -92), (x + 8, -92)], "#3a3a46")
        + box(x, -62, 186, 9, "#6a4630", radius=2)
        + "".join(
            box(x + 24 + k * 74, -140, 62, 42, "#22242c", radius=3)
            + line(
                f"M{x + 30 + k * 74} -118q6 -16 12 0t12 0t12 0t12 0", ("#5ac8ff", "#7affa0")[k], 2.4
            )
            for k in range(2)
        )
        + knobs
    )
    room.near.shine(lights)


def _speaker(room: Room, x: float) -> None:
    room.stand(
        shadow(x - 28, 56)
        + line(f"M{x - 14:.1f} -2L{x:.1f} -40L{x + 14:.1f} -2", "#2a2a32", 5)
        + slab(x - 28, -150, 56, 108, "#2a2a32", radius=5)
        + ellipse((x, -78), 20, 20, "#4a4a56")
        + ellipse((x, -78), 9, 9, "#1c1c22")
        + ellipse((x, -126), 11, 11, "#4a4a56")
        + ellipse((x, -126), 5, 5, "#1c1c22")
    )


def _amp(room: Room, x: float) -> None:
    """An amplifier, a guitar leaning beside it."""
    room.stand(
        shadow(x - 36, 72)
        + slab(x - 34, -64, 68, 64, "#3a3038", radius=5)
        + box(x - 28, -46, 56, 40, "#7a6a5a", radius=3)
        + "".join(ellipse((x - 22 + k * 11, -55), 3, 3, "#e8d8a8") for k in range(5))
        + line(f"M{x - 52:.1f} -58L{x - 40:.1f} -142", "#6a4630", 6)
        + ellipse((x - 56, -28), 19, 24, "#c86a34", angle=8)
        + ellipse((x - 51, -58), 14, 16, "#c86a34", angle=8)
        + ellipse((x - 54, -44), 6, 6, "#4a2a1c")
    )


def draw_dance_studio(scenery: Scenery) -> Backdrop:
    """A dance studio: a wall of mirrors with a barre before it, a pale floor, tall windows."""
    room = Room(
        scenery,
        wall=Wall(color="#f0e6dc", ceiling=400, trim="#fbf6ee"),
        floor=Floor(
            pattern="boards", colors=("#d8b084", "#e4c298"), size=18, gloss=0.2, grain=0.08
        ),
        view="roofs",
    )
    x0 = room.left - 40
    x1 = room.right - (60 if room.is_tall else 150)
    for k in range(int((x1 - x0) / 96)):
        x = x0 + k * 96
        room.hang(
            box(x, -256, 94, 240, "#bcd4de")
            + box(x, -70, 94, 54, "#d4c0a4", opacity=0.7)
            + polygon(
                [(x + 12, -254), (x + 40, -254), (x + 26, -18), (x + 4, -18)],
                "#ffffff",
                opacity=0.28,
            )
            + box(x + 93, -256, 2.4, 240, "#8fa8b4")
        )
    room.hang(line(f"M{x0:.1f} -258H{x1:.1f}", "#c8a06a", 7))
    if not room.is_tall:
        for x in (room.right - 82, room.right + 30):
            room.window(Window(x=x, sill=-60, width=82, height=196, panes=(2, 4), is_bare=True))
    wood = "#c8904e"
    room.stand(
        line(f"M{room.near.left - 60:.1f} -96H{x1:.1f}", wood, 6)
        + line(f"M{room.near.left - 60:.1f} -98H{x1:.1f}", lighten(wood, 0.4), 1.6)
        + "".join(
            line(f"M{x:.1f} -96V-2", "#8a8f98", 4) for x in range(int(room.left), int(x1), 150)
        )
        + plant(room.right - 6, 0, 110, pot="#f4f0e8", kind="palm")
    )
    for share in (-0.6, 0.0, 0.6):
        room.lamp(room.at(share), -150, 240, color="#fff0d8", strength=0.42)
    return room.finish(shafts=0.16)


def draw_nightclub(scenery: Scenery) -> Backdrop:
    """A club: beams of coloured light in the dark, a lit dance floor, a ball of mirrors."""
    room = Room(
        scenery,
        wall=Wall(color="#1c1630", pattern="bricks", second="#150f26", size=46, ceiling=620,
                  trim="#120d20"),
        floor=Floor(pattern="checks", colors=("#241a44", "#34265e"), size=58, seam=0.3, gloss=0.3),
    )  # fmt: skip
    tones = ("#ff4ab8", "#4ac8ff", "#b06aff", "#5affb0", "#ffb84a")
    for k, share in enumerate((-0.86, -0.44, 0.44, 0.86)):
        x, tone = room.at(share), tones[k]
        top, aim = room.near.top, room.at(-share * 0.5)
        beam = [(x - 4, top), (x + 4, top), (aim + 46, 30), (aim - 46, 30)]
        room.near.shine(polygon(beam, tone, opacity=0.2))
        room.light(aim, 30, 130, color=tone, strength=0.4)
    _bars(room, tones)
    for side in (-1, 1):
        _speaker(room, side * (room.right - (8 if room.is_tall else 30)))
    _mirror_ball(room, 0, -212 if not room.is_tall else -330)
    room.light(0, -120, 260, color="#8a4aff", strength=0.5)
    return room.finish(halo=0.9)


def _bars(room: Room, tones: tuple[str, ...]) -> None:
    """A wall of lit panels, as of an equaliser."""
    chance = room.chance("bars")
    half = min(190.0, room.right - 60)
    shining: list[str] = []
    for k in range(int(half / 14)):
        tall = chance.randrange(2, 9)
        shining += [
            box(-half + k * 28, -44 - row * 15, 22, 10, tones[(k + row // 3) % 5], opacity=0.75)
            for row in range(tall)
        ]
    room.hang(box(-half - 12, -190, 2 * half + 24, 170, "#120d20", radius=4))
    room.wall.shine(*shining)


def _mirror_ball(room: Room, x: float, y: float) -> None:
    r = 27.0
    cells = "".join(
        box(x - r + 2 + k * 9, y - r + 2 + row * 9, 7.6, 7.6,
            ("#f4f6ff", "#b8c4e8", "#8a98d0", "#ffd8f0")[(k * 3 + row * 5) % 4])
        for row in range(6)
        for k in range(6)
        if (k - 2.5) ** 2 + (row - 2.5) ** 2 < 8.6
    )  # fmt: skip
    room.stand(line(f"M{x:.1f} -760V{y - r:.1f}", "#8a8f98", 2) + ellipse((x, y), r, r, "#6a74a0"))
    room.near.shine(cells)
