"""A harbour: houses across the water, fishing boats, a lighthouse, a stone quay."""

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW, Front, RoofForm, front
from vitascope.engines.animatic.art.settings.cabinets import crate
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import street_lamp
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HULLS = ("#c8443c", "#2f6a9a", "#f2f0e8", "#2f8a7a", "#e0a03c")


def draw_harbour(scenery: Scenery) -> Backdrop:
    """A harbour: coloured houses across the water, fishing boats, a lighthouse, a stone quay."""
    horizon, quay = 0.56, 0.74
    add_sky(scenery, horizon)
    far = Paper(scenery, base=horizon + 0.005, depth=0.34, scale=0.78, below=3)
    _far_shore(far)
    far.lay(halo=0.0)
    _add_water(scenery, horizon, quay)
    boats = Paper(scenery, base=0.685, depth=0.6, scale=1.2, below=16)
    places = (
        ((-0.7, 0, 1.0), (0.1, 3, 0.72), (0.74, 1, 1.1))
        if not scenery.is_portrait
        else ((-0.5, 0, 0.9), (0.66, 1, 0.9))
    )
    for share, hull, size in places:
        _boat(boats, boats.right * share, HULLS[hull], size)
    boats.lay(halo=0.0)
    stones = ("#dfe8f2", SNOW) if scenery.is_snowy else ("#9c968e", "#b6aea4")
    add_floor(
        scenery,
        Floor(pattern="slabs", colors=stones, size=48, seam=0.26, grain=0.12),
        base=quay,
        depth=0.92,
        edge=0.0,
    )
    near = Paper(scenery, base=quay + 0.03, depth=0.93, scale=1.5, above=300, below=10)
    _quay(near)
    near.lay(halo=0.8)
    return scenery.finish(
        ground_front=0.92,
        ground_back=quay + 0.07,
        water=(0.725, 0.65),
        scale_front=2.1,
        scale_back=1.75,
    )


def _far_shore(paper: Paper) -> None:
    """Hills, a row of gabled houses, the mole with its lighthouse."""
    chance, edge = paper.scenery.chance("shore"), paper.edge
    hill = mix("#8fb488", SNOW, 0.8 if paper.scenery.is_snowy else 0.0)
    paper.add(shape(f"M{-edge:.1f} 2V-90Q{-edge * 0.5:.1f} -190 0 -120T{edge:.1f} -70V2Z", hill))
    forms: tuple[RoofForm, ...] = ("stepped", "gable", "gable", "mansard")
    tones = ("#d8705a", "#f2d08a", "#8fb4c8", "#f4ead8", "#b8c48a", "#e0a078", "#c89ab0")
    x, index = -edge, 0
    stop = paper.right * 0.5
    while x < stop:
        w = chance.uniform(80, 120)
        house = Front(
            x=x,
            width=w,
            height=chance.uniform(120, 190),
            wall=tones[index % 7],
            form=forms[index % 4],
            ground=10,
            storey=74,
        )
        front(paper, house, chance)
        x += w
        index += 1
    lx = paper.right * 0.8
    paper.add(
        box(stop - 20, -18, edge - stop + 20, 20, "#9a948c"),
        polygon([(lx - 24, -16), (lx - 15, -170), (lx + 15, -170), (lx + 24, -16)], "#f6f2ea"),
        *(
            polygon(
                [
                    (lx - 23 + k * 3.0, -28 - k * 46),
                    (lx + 23 - k * 3.0, -28 - k * 46),
                    (lx + 21 - k * 3.0, -50 - k * 46),
                    (lx - 21 + k * 3.0, -50 - k * 46),
                ],
                "#d04a40",
            )
            for k in range(3)
        ),
        box(lx - 20, -178, 40, 9, "#3a424c"),
        box(lx - 11, -202, 22, 24, "#dfe8ea"),
        polygon([(lx - 15, -202), (lx, -222), (lx + 15, -202)], "#d04a40"),
    )
    if paper.scenery.light.is_dark:
        paper.shine(box(lx - 10, -201, 20, 22, "#fff2b8"))


def _add_water(scenery: Scenery, top: float, low: float) -> None:
    """The basin between the shores."""
    paper = Paper(
        scenery,
        base=low + 0.02,
        depth=0.5,
        scale=1.2,
        above=(low + 0.02 - top) * scenery.height / (1.2 * scenery.unit),
        below=0,
    )
    deep, pale = "#2f7a94", "#7fbccb"
    paint = paper.front.gradient([(0, pale), (1, deep)], (0, paper.top), (0, 0))
    paper.add(box(-paper.edge, paper.top, 2 * paper.edge, -paper.top, paint))
    chance = scenery.chance("ripples")
    tones = ("#d8705a", "#f2d08a", "#c89a8a", "#f4ead8", "#b8c48a")
    for k in range(-int(paper.edge / 40), int(paper.edge * 0.6 / 40)):
        rise = -paper.top * chance.uniform(0.2, 0.42)
        paper.add(box(k * 40, paper.top, 26, rise, tones[k % 5], opacity=0.3))
        if scenery.light.is_dark and k % 2:
            paper.shine(
                box(k * 40 + 8, paper.top + 4, 7, rise * 0.8, "#ffd890", radius=3, opacity=0.5)
            )
    for _ in range(90):
        t = chance.random()
        x, y = chance.uniform(-paper.edge, paper.edge), paper.top * (1 - t)
        w = 10 + 40 * t
        paper.add(
            line(
                f"M{x:.1f} {y:.1f}q{w / 2:.1f} {-2 - 2 * t:.1f} {w:.1f} 0",
                lighten(pale, 0.3),
                1 + 1.4 * t,
                opacity=0.5,
            )
        )
    paper.lay(halo=0.0)


def _boat(paper: Paper, x: float, color: str, size: float) -> None:
    """A fishing boat with cabin, mast and nets; its middle at `x`."""

    def at(dx: float, dy: float) -> tuple[float, float]:
        return x + dx * size, dy * size

    lit = paper.scenery.light.is_dark
    paper.add(ellipse(at(0, 10), 118 * size, 12 * size, darken(color, 0.5), opacity=0.4))
    mast = at(20, 0)[0]
    paper.add(
        line(f"M{mast:.1f} {-40 * size:.1f}V{-190 * size:.1f}", "#6a5040", 4),
        line(
            f"M{mast:.1f} {-184 * size:.1f}L{at(110, 0)[0]:.1f} {-48 * size:.1f}M{mast:.1f}"
            f" {-184 * size:.1f}L{at(-104, 0)[0]:.1f} {-46 * size:.1f}",
            "#8a7a6a",
            1.4,
        ),
        polygon([at(24, -170), at(24, -70), at(84, -66)], "#f4e6cc"),
        polygon([at(-70, -42), at(-70, -92), at(-18, -92), at(-12, -42)], "#f6f0e4"),
        polygon([at(-76, -90), at(-70, -100), at(-14, -100), at(-12, -90)], darken(color, 0.1)),
        polygon(
            [at(-118, -50), at(-100, 4), at(92, 4), at(124, -58), at(90, -42), at(-90, -42)], color
        ),
        polygon([at(-108, -20), at(-100, 4), at(92, 4), at(102, -16)], darken(color, 0.22)),
        line(
            f"M{at(-118, 0)[0]:.1f} {-49 * size:.1f}L{at(-92, 0)[0]:.1f} {-41 * size:.1f}"
            f"H{at(90, 0)[0]:.1f}L{at(124, 0)[0]:.1f} {-57 * size:.1f}",
            "#fdf8ee",
            4,
        ),
        *(ellipse(at(-60 + k * 44, -18), 7 * size, 7 * size, "#2f3a44") for k in range(3)),
    )
    for k in range(2):
        wx, wy = at(-62 + k * 24, -84)
        paper.add(box(wx, wy, 16 * size, 18 * size, "#9cc4dc"))
        if lit:
            paper.shine(box(wx, wy, 16 * size, 18 * size, "#ffdc94"))


def _quay(paper: Paper) -> None:
    """Bollards with rope, crates, a lamp, lobster pots."""
    iron = "#3a424c"
    side = paper.right
    for share in (-0.36, 0.3):
        x = side * share
        paper.add(
            ellipse((x, 4), 24, 5, "#1a1030", opacity=0.25),
            box(x - 11, -28, 22, 32, iron, radius=4),
            ellipse((x, -30), 17, 7, lighten(iron, 0.16)),
            line(f"M{x - 12:.1f} -14q-20 12 -60 -8", "#d8b880", 5),
        )
    street_lamp(paper, -side * 0.8, 270)
    paper.add(crate(side * 0.76, 4, 60, 40), crate(side * 0.76 + 8, -36, 50, 32))
    x = side * 0.95
    paper.add(
        shape(f"M{x - 34:.1f} 4v-26q0 -26 34 -26t34 26v26Z", "#b8895a", opacity=0.9),
        line(
            f"M{x - 34:.1f} -10h68M{x - 30:.1f} -28h60M{x - 16:.1f} 4v-46M{x + 2:.1f} 4v-52"
            f"M{x + 20:.1f} 4v-46",
            "#6a4a30",
            2.4,
        ),
    )
