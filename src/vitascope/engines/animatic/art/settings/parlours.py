"""Where people are served: a barber's, a bar, a diner, a ramen bar, a laundry."""

from vitascope.engines.animatic.art.chairs import barber_chair, booth
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cabinets import (
    bottles,
    cupboard,
    jars,
    shadow,
    slab,
    stool,
)
from vitascope.engines.animatic.art.settings.fittings import pendant, plant
from vitascope.engines.animatic.art.settings.floors import Floor
from vitascope.engines.animatic.art.settings.rooms import Room, Wall
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.windows import Window
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_CHROME = "#c4ccd4"


def draw_barbershop(scenery: Scenery) -> Backdrop:
    """A barber's: mirrors with bulbs over shelves of bottles, padded chairs, a striped pole."""
    room = Room(
        scenery,
        wall=Wall(color="#f2e6cf", dado="#2f5a54", dado_cm=92, ceiling=350, trim="#fbf4e4"),
        floor=Floor(pattern="checks", colors=("#3c3a42", "#f0ece4"), size=38, seam=0.1),
        view="roofs",
    )
    if not room.is_tall:
        room.window(
            Window(
                x=room.right - 52, sill=-100, width=86, height=130, panes=(2, 2), blind="#b8383c"
            )
        )
    for share in (-0.56, -0.06, 0.44) if not room.is_tall else (-0.5, 0.5):
        _mirror(room, room.at(share))
    for share in (-0.78, 0.66) if not room.is_tall else (-0.84, 0.84):
        room.stand(shadow(room.at(share) - 34, 68) + barber_chair(room.at(share), "#b8383c", 1))
    _pole(room, room.left + 22)
    for share in (-0.5, 0.0, 0.5):
        body, lit = pendant(room.at(share), -400, -262, "#2f5a54", w=36)
        room.hang(body, lit)
        room.lamp(room.at(share), -150, 190, strength=0.5)
    room.lamp(0, 30, 240, strength=0.3)
    return room.finish()


def _mirror(room: Room, x: float) -> None:
    """A mirror in a frame of bulbs, a shelf of bottles and brushes below it."""
    chance = room.chance(f"mirror {x:.0f}")
    glass = f"M{x - 44:.1f} -126V-216a44 30 0 0 1 88 0V-126Z"
    room.hang(
        line(glass, "#b98a4a", 11)
        + shape(glass, "#bcdbe4")
        + polygon(
            [(x - 34, -130), (x - 10, -130), (x + 22, -234), (x + 2, -240)],
            "#ffffff",
            opacity=0.35,
        )
        + slab(x - 58, -104, 116, 8, "#e8e2d6")
        + cupboard(x - 50, 0, 100, 96, "#a8744a", doors=2, drawers=2, plinth=8)
        + bottles(chance, x - 50, -104, 44, ("#4f8fc0", "#5fa878", "#d8a84a", "#c8584a"), 24)
        + jars(chance, x + 12, -104, 34, ("#f4f4f0", "#9fd0d8"), 18)
    )
    spots = "".join(
        ellipse((x + side * 54, -140 - k * 24), 5, 5, "#fff4d0")
        for side in (-1, 1)
        for k in range(4)
    )
    room.hang(spots, spots)


def _pole(room: Room, x: float) -> None:
    """The striped pole of the trade."""
    stripes = "".join(
        polygon([(x - 9, y), (x + 9, y - 13), (x + 9, y - 5), (x - 9, y + 8)], tone)
        for y, tone in zip(range(-150, -246, -14), ("#d8343c", "#3a6ab8") * 4, strict=False)
    )
    room.hang(
        box(x - 9, -254, 18, 112, "#ffffff")
        + stripes
        + box(x - 9, -254, 4, 112, "#ffffff", opacity=0.5)
        + slab(x - 13, -266, 26, 13, _CHROME, radius=3)
        + slab(x - 13, -143, 26, 13, _CHROME, radius=3)
    )


def draw_bar(scenery: Scenery) -> Backdrop:
    """A bar in the evening: lit shelves of bottles, a long counter with stools, low lamps."""
    room = Room(
        scenery,
        wall=Wall(
            color="#6a4034",
            dado="#4a2c26",
            dado_cm=98,
            ceiling=350,
            trim="#3c2420",
            beams="#3c2420",
        ),
        floor=Floor(pattern="boards", colors=("#6a4630", "#7c5439"), size=20),
    )
    half = min(230.0, room.right - 16)
    chance = room.chance("bar")
    room.hang(box(-half, -248, 2 * half, 150, "#3a221e", radius=3))
    for row, y in enumerate((-112.0, -158.0, -204.0)):
        room.wall.shine(box(-half + 6, y - 40, 2 * half - 12, 42, "#e8a24a", opacity=0.14))
        room.hang(slab(-half, y, 2 * half, 5, "#8a5a38"))
        for k in range(int(half / 50)):
            x = -half + 12 + k * 100
            tones = ("#5f8a5a", "#c8843c", "#8a3a3c", "#d8b04a", "#4f7a9a", "#e8dcc0")
            room.hang(bottles(chance, x, y, 84, tones[row:] + tones[:row], 36))
    _counter(room)
    for share in (-0.66, -0.22, 0.22, 0.66):
        body, lit = pendant(room.at(share), -420, -226, "#2f6a54", w=36)
        room.wall.add(body)
        room.wall.shine(lit)
        room.light(room.at(share), -150, 150, color="#ffbe6a", strength=0.34)
    room.light(0, 30, 220, color="#ffbe6a", strength=0.16)
    return room.finish(halo=0.8)


def _counter(room: Room) -> None:
    """The counter with taps and glasses along the wall, stools before its ends."""
    edge, wood = room.wall.edge, "#7a4a30"
    room.hang(
        slab(-edge, -104, 2 * edge, 104, wood)
        + "".join(
            box(x + 6, -88, 66, 70, darken(wood, 0.2), radius=2)
            + box(x + 10, -84, 58, 62, lighten(wood, 0.06), radius=2)
            for x in range(int(-edge), int(edge), 78)
        )
        + slab(-edge, -112, 2 * edge, 10, lighten(wood, 0.3), radius=2)
        + line(f"M{-edge:.1f} -16H{edge:.1f}", "#d8b04a", 4)
    )
    x = room.at(-0.42)
    room.hang(
        slab(x - 20, -140, 40, 28, "#d8b04a", radius=5)
        + "".join(
            box(x - 15 + k * 12, -160, 5, 22, tone, radius=2)
            for k, tone in enumerate(("#2a2a30", "#b8383c", "#f4f0e4"))
        )
    )
    for k in range(4):
        gx = room.at(0.36) + k * 17
        room.hang(
            polygon([(gx - 6, -130), (gx + 6, -130), (gx + 4, -112), (gx - 4, -112)], "#e6f0f4")
        )
    for share in (-0.86, -0.66, 0.66, 0.86) if not room.is_tall else (-0.8, 0.8):
        room.stand(stool(room.at(share), 74, "#a8383c"))


def draw_diner(scenery: Scenery) -> Backdrop:
    """A diner: red booths at wide windows, a checked floor, a counter with chrome, a jukebox."""
    room = Room(
        scenery,
        wall=Wall(
            color="#c4e4dc",
            dado="#f4f0e6",
            dado_cm=92,
            ceiling=330,
            trim="#d8dde2",
            second="#b4dad0",
        ),
        floor=Floor(pattern="checks", colors=("#34343c", "#f4f2ec"), size=40, seam=0.1, gloss=0.1),
        view="roofs",
    )
    width = 128.0
    for k in (-1, 0, 1) if not room.is_tall else (0,):
        room.window(
            Window(
                x=k * 176, sill=-104, width=width, height=112, panes=(1, 1), frame=_CHROME,
                is_bare=True, blind="#d8443c",
            )
        )  # fmt: skip
    edge = room.wall.edge
    room.hang(
        box(-edge, -62, 2 * edge, 8, "#d8443c")
        + box(-edge, -52, 2 * edge, 3, "#d8443c")
        + box(-edge, -240, 2 * edge, 6, "#d8443c")
    )
    for x in (-264.0, -88.0, 88.0) if not room.is_tall else (-150.0, 150.0):
        room.hang(
            booth(x - 56, "#c83c3c", 1)
            + booth(x + 56, "#c83c3c", -1)
            + box(x - 30, -78, 60, 6, "#f4f2ec", radius=2)
            + box(x - 31, -75, 62, 3, _CHROME)
            + box(x - 4, -72, 8, 72, _CHROME)
            + box(x - 18, -92, 6, 14, "#d8343c", radius=2)
            + box(x - 9, -90, 6, 12, "#f2c23a", radius=2)
        )
    _jukebox(room, room.right - (40 if room.is_tall else 66))
    for share in (-0.55, 0.0, 0.55):
        body, lit = pendant(room.at(share), -400, -232, "#d8443c", w=38)
        room.hang(body, lit)
        room.lamp(room.at(share), -150, 190, strength=0.5)
    neon = line(f"M{-edge:.1f} -250H{edge:.1f}", "#ff8ab0", 3)
    room.hang(neon, neon)
    room.lamp(0, 30, 240, strength=0.28)
    return room.finish()


def _jukebox(room: Room, x: float) -> None:
    arch = f"M{x - 38:.1f} 0V-96a38 40 0 0 1 76 0V0Z"
    glow = line(f"M{x - 29:.1f} -8V-94a29 30 0 0 1 58 0V-8", "#ffcf5a", 5)
    room.stand(
        shadow(x - 40, 80)
        + shape(arch, "#8a3a30")
        + line(f"M{x - 29:.1f} -8V-94a29 30 0 0 1 58 0V-8", "#f2a23a", 7)
        + box(x - 20, -92, 40, 30, "#bfe4ec", radius=6)
        + ellipse((x, -76), 11, 11, "#2a2a30")
        + ellipse((x, -76), 3, 3, "#d8443c")
        + box(x - 20, -56, 40, 6, _CHROME, radius=2)
        + "".join(box(x - 20, -44 + k * 9, 40, 5, "#d8a84a", radius=2) for k in range(4))
    )
    room.near.shine(glow)


def draw_ramen(scenery: Scenery) -> Backdrop:
    """A small ramen bar: a wooden counter with stools, cloth over the kitchen, paper lanterns."""
    room = Room(
        scenery,
        wall=Wall(
            color="#d8b488",
            pattern="planks",
            second="#c49c6e",
            size=44,
            ceiling=320,
            beams="#6a4630",
        ),
        floor=Floor(pattern="slabs", colors=("#6f665e", "#7e746a"), size=46),
    )
    half = min(250.0, room.right - 10)
    chance = room.chance("ramen")
    room.hang(box(-half, -232, 2 * half, 134, "#5a3c2a", radius=2))
    for y in (-118.0, -164.0):
        room.hang(slab(-half, y, 2 * half, 5, "#a8744a"))
    for k in range(int(half / 13)):
        x = -half + 16 + k * 26
        tone = ("#f4f0e4", "#d8443c", "#3f5a8a", "#2f2a2c")[k % 4]
        room.hang(shape(f"M{x - 9:.1f} -130h18q0 11 -5 12h-8q-5 -1 -5 -12Z", tone))
    room.hang(
        bottles(chance, -half + 10, -164, half * 0.7, ("#3a2a22", "#8a3a2c", "#d8c49a"), 28)
        + jars(chance, half * 0.1, -164, half * 0.8, ("#e8dcc0", "#b8604a", "#8fa05a"), 26)
    )
    width = half / 3
    for k in range(6):
        x = -half + k * width
        room.hang(
            shape(f"M{x + 2:.1f} -240h{width - 4:.1f}v36q{-width / 2:.1f} 8 {4 - width:.1f} 0Z",
                  "#2f4a8a" if k % 2 else "#34529a")
            + ellipse((x + width / 2, -220), 9, 9, "#f4f0e4", opacity=0.9)
        )  # fmt: skip
    _ramen_counter(room)
    for share in (-0.84, -0.5, 0.5, 0.84) if not room.is_tall else (-0.7, 0.7):
        x, y = room.at(share), -226.0
        body, lit = (
            ellipse((x, y), 19, 24, tone)
            + box(x - 8, y - 26, 16, 5, "#2a2428")
            + box(x - 8, y + 21, 16, 5, "#2a2428")
            + line(f"M{x:.1f} {y - 26:.1f}v-60", "#2a2428", 1.6)
            for tone in ("#d8443c", "#ff7a4a")
        )
        room.stand(body)
        room.near.shine(lit)
        room.light(x, y + 30, 120, color="#ff9a5a", strength=0.22)
    room.light(0, -120, 240, color="#ffc88a", strength=0.18)
    return room.finish(halo=0.7)


def _ramen_counter(room: Room) -> None:
    edge, wood = room.wall.edge, "#a86a3c"
    room.hang(
        slab(-edge, -96, 2 * edge, 96, darken(wood, 0.2))
        + line(
            "".join(f"M{x} -88V-6" for x in range(int(-edge), int(edge), 24)),
            darken(wood, 0.36),
            2,
        )
        + slab(-edge, -104, 2 * edge, 10, lighten(wood, 0.2), radius=2)
    )
    for k, share in enumerate((-0.7, -0.26, 0.3, 0.74)):
        x = room.at(share)
        room.hang(
            box(x - 12, -122, 7, 18, "#7a3a2c", radius=2)
            + box(x - 2, -118, 7, 14, "#d8b04a" if k % 2 else "#3a2a22", radius=2)
            + box(x + 9, -116, 12, 12, "#c49c6e", radius=1)
            + line(f"M{x + 12:.1f} -116l-2 -9M{x + 15:.1f} -116v-10M{x + 18:.1f} -116l2 -9",
                   "#e8dcc0", 1.4)
        )  # fmt: skip
    for share in (-0.78, -0.5, 0.5, 0.78) if not room.is_tall else (-0.74, 0.74):
        room.stand(stool(room.at(share), 62, "#8a3a2c", "#4a3428"))


def draw_laundry(scenery: Scenery) -> Backdrop:
    """A laundry: a row of washing machines, dryers above them, baskets, a bench."""
    room = Room(
        scenery,
        wall=Wall(color="#cfe6ea", dado="#f0f4f4", dado_cm=112, ceiling=320, trim="#f8fafa"),
        floor=Floor(pattern="checks", colors=("#8fb4bc", "#e8f0f0"), size=38, seam=0.1, gloss=0.1),
    )
    edge, pitch = room.wall.edge, 78.0
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 1):
        x = k * pitch + 4
        _machine(room, x, 0, "#f4f6f8", 96, k)
        _machine(room, x, -104, "#dfe6ec", 92, k + 1)
    for share in (-0.6, 0.0, 0.6):
        room.wall.shine(box(room.at(share) - 50, -270, 100, 8, "#f6fbff", radius=4))
        room.lamp(room.at(share), -150, 230, color="#f0f6ff", strength=0.42)
    for share, tone in ((-0.82, "#e8b84a"), (0.84, "#6aa0d0")):
        x = room.at(share)
        room.stand(
            shadow(x - 32, 64)
            + "".join(
                ellipse((x - 18 + j * 12, -44), 12, 10, cloth)
                for j, cloth in enumerate(("#f4f0e8", "#d86a7a", "#7aa4d0", "#f4f0e8"))
            )
            + polygon([(x - 34, -42), (x + 34, -42), (x + 27, 0), (x - 27, 0)], tone)
            + line(f"M{x - 31:.1f} -28H{x + 31:.1f}M{x - 29:.1f} -14H{x + 29:.1f}",
                   darken(tone, 0.2), 2)
        )  # fmt: skip
    room.stand(plant(room.right - 12, 0, 90, pot="#f4f0e8", kind="palm"))
    return room.finish()


def _machine(room: Room, x: float, y: float, color: str, tall: float, number: int) -> None:
    """One machine with its round door, some laundry behind the glass."""
    cx, cy = x + 35, y - tall * 0.44
    tone = ("#d86a7a", "#7aa4d0", "#e8c85a", "#7ab88a")[number % 4]
    room.hang(
        slab(x, y - tall, 70, tall - 2, color, radius=4)
        + box(x + 6, y - tall + 6, 58, 14, darken(color, 0.12), radius=2)
        + ellipse((x + 54, y - tall + 13), 4.5, 4.5, "#5a6470")
        + box(x + 10, y - tall + 9, 20, 8, "#7ae0b0" if number % 3 else "#f2b84a", radius=1)
        + ellipse((cx, cy), 25, 25, _CHROME)
        + ellipse((cx, cy), 20, 20, "#3a4a58")
        + ellipse((cx - 2, cy + 6), 14, 9, tone)
        + ellipse((cx + 6, cy + 8), 9, 7, "#f4f0e8")
        + shape(f"M{cx - 14:.1f} {cy - 8:.1f}q6 -9 16 -8l-12 14Z", "#ffffff", opacity=0.4)
    )
