"""Places of a crowd's joy: a festival under lanterns, a market of stalls."""

import math

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW, Front, RoofForm, awning, front
from vitascope.engines.animatic.art.settings.cabinets import crate
from vitascope.engines.animatic.art.settings.greens import add_lawn, add_woods
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.shopfronts import TRADES
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.street import WALLS, add_pavement
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.58
LANTERNS = ("#e8504a", "#f2a03c", "#f4d24a", "#5fb08a", "#5a9ad8", "#c86ab0")


def draw_festival(scenery: Scenery) -> Backdrop:
    """A fair in the evening: a big wheel, striped tents, stalls, strings of lanterns."""
    add_sky(scenery, HORIZON)
    add_woods(scenery, HORIZON + 0.03)
    base = HORIZON + 0.1
    paper = Paper(scenery, base=base, depth=0.55, scale=1.1, below=2)
    _wheel(paper, paper.right * (0.46 if not scenery.is_portrait else 0.42))
    _tent(paper, -paper.right * 0.62, 250, "#e0524a")
    _tent(paper, -paper.right * 0.08, 150, "#4f8fd0")
    _tent(paper, paper.right * 1.02, 190, "#f0a03c")
    paper.lay(halo=0.7)
    add_lawn(scenery, "fairground", base - 0.01)
    near = Paper(scenery, base=base + 0.05, depth=0.88, scale=1.5, below=6)
    side = 0.8 if not scenery.is_portrait else 0.9
    _stall(near, -near.right * side - 90, 180, "fruit", "#e0524a", "festival left")
    _stall(near, near.right * side - 90, 180, "bakery", "#4f8fd0", "festival right")
    _strings(near)
    near.lay(halo=0.6)
    return scenery.finish(
        ground_front=0.91, ground_back=base + 0.09, scale_front=2.1, scale_back=1.6
    )


def _wheel(paper: Paper, x: float) -> None:
    """A big wheel with coloured cabins and lights along its rim."""
    r, y = 168.0, -236.0
    steel = "#f4f0e8"
    spokes = "".join(
        f"M{x:.1f} {y:.1f}L{x + math.cos(a) * r:.1f} {y + math.sin(a) * r:.1f}"
        for a in (k * math.tau / 12 for k in range(12))
    )
    paper.add(
        line(f"M{x:.1f} {y:.1f}L{x - 86:.1f} 0M{x:.1f} {y:.1f}L{x + 86:.1f} 0", "#b8606a", 10),
        line(spokes, darken(steel, 0.12), 2.6),
        line(_ring(x, y, r), steel, 6),
        line(_ring(x, y, r * 0.86), steel, 3),
        ellipse((x, y), 16, 16, "#e0524a"),
        ellipse((x, y), 8, 8, "#f4d24a"),
    )
    for k in range(12):
        a = k * math.tau / 12
        cx, cy = x + math.cos(a) * r, y + math.sin(a) * r
        color = LANTERNS[k % 6]
        paper.add(
            line(f"M{cx:.1f} {cy:.1f}v10", "#6a5a60", 2),
            shape(f"M{cx - 13:.1f} {cy + 18:.1f}h26q0 18 -13 18t-13 -18Z", color),
            shape(f"M{cx - 15:.1f} {cy + 12:.1f}q15 -12 30 0Z", lighten(color, 0.2)),
        )
    if paper.scenery.light.is_dark:
        lights = [k * math.tau / 36 for k in range(36)]
        paper.shine(
            *(
                ellipse(
                    (x + math.cos(a) * r, y + math.sin(a) * r),
                    3.4,
                    3.4,
                    ("#fff0b8", "#ffb0c8", "#b8e8ff")[k % 3],
                )
                for k, a in enumerate(lights)
            ),
            *(
                ellipse((x + math.cos(a) * r * s, y + math.sin(a) * r * s), 2.2, 2.2, "#fff0b8")
                for a in lights[::3]
                for s in (0.25, 0.5, 0.72)
            ),
        )


def _ring(x: float, y: float, r: float) -> str:
    return (
        f"M{x - r:.1f} {y:.1f}a{r:.1f} {r:.1f} 0 1 1 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 1"
        f" {-2 * r:.1f} 0Z"
    )


def _tent(paper: Paper, x: float, w: float, color: str) -> None:
    """A striped round tent with a pennant, its middle at `x`."""
    white, tall, eave = "#fdf6e8", w * 0.9, -w * 0.42
    half, count = w / 2, 8
    parts: list[str] = []
    for k in range(count):
        tone = color if k % 2 == 0 else white
        x0, x1 = x - half + w * k / count, x - half + w * (k + 1) / count
        parts.append(box(x0, eave, x1 - x0 + 0.5, -eave, darken(tone, 0.08)))
        parts.append(
            polygon([(x, -tall), (x0 * 1.12 - x * 0.12, eave), (x1 * 1.12 - x * 0.12, eave)], tone)
        )
        r = (x1 - x0) * 0.56
        cx = (x0 + x1) / 2 * 1.12 - x * 0.12
        parts.append(
            shape(
                f"M{cx - r:.1f} {eave - 1:.1f}a{r:.1f} {r * 0.9:.1f} 0 0 0 {2 * r:.1f} 0Z",
                darken(tone, 0.04),
            )
        )
    door = polygon([(x - w * 0.1, 0), (x, eave * 0.94), (x + w * 0.1, 0)], "#5a3a3a")
    paper.add(
        *parts,
        polygon(
            [(x, -tall), (x + half * 1.12, eave), (x + half * 0.5, eave)], "#1a1030", opacity=0.12
        ),
        door,
        line(f"M{x:.1f} {-tall:.1f}v-26", "#8a6a50", 3),
        polygon([(x, -tall - 26), (x + 26, -tall - 19), (x, -tall - 11)], LANTERNS[2]),
    )
    if paper.scenery.light.is_dark:
        paper.shine(polygon([(x - w * 0.09, 0), (x, eave * 0.9), (x + w * 0.09, 0)], "#ffc878"))
    if paper.scenery.is_snowy:
        paper.add(
            polygon(
                [
                    (x, -tall - 2),
                    (x + half * 0.5, eave - tall * 0.2),
                    (x - half * 0.5, eave - tall * 0.2),
                ],
                SNOW,
                opacity=0.85,
            )
        )


def _stall(paper: Paper, x: float, w: float, trade: str, color: str, name: str) -> None:
    """A wooden stall with a striped roof and wares of a trade on its counter."""
    chance, wood = paper.scenery.chance(name), "#b8824e"
    display = TRADES[trade][2]
    back = "#b87c40" if paper.scenery.light.is_dark else "#8a6448"
    (paper.shine if paper.scenery.light.is_dark else paper.add)(
        box(x + 6, -196, w - 12, 110, back),
        box(x + 6, -196, w - 12, 30, darken(back, 0.2), opacity=0.5),
        display(chance, x + 12, -86, w - 24),
    )
    paper.add(
        ellipse((x + w / 2, 2), w * 0.56, 8, "#1a1030", opacity=0.22),
        box(x + 2, -206, 8, 206, darken(wood, 0.2)),
        box(x + w - 10, -206, 8, 206, darken(wood, 0.2)),
        box(x - 4, -88, w + 8, 9, lighten(wood, 0.2), radius=2),
        box(x, -80, w, 80, wood),
        line("".join(f"M{x + k * w / 7:.1f} -78V-2" for k in range(1, 7)), darken(wood, 0.2), 2.4),
    )
    awning(paper, x - 6, -226, w + 12, (color, "#fdf6e8"), drop=32)


def add_festoons(scenery: Scenery) -> None:
    """Strings of lanterns and bunting over another place in which a festival is."""
    paper = Paper(scenery, base=HORIZON + 0.15, depth=0.88, scale=1.5, below=6)
    _strings(paper)
    paper.lay(halo=0.6)


def _strings(paper: Paper) -> None:
    """Strings of lanterns and bunting over the place."""
    light = paper.scenery.light
    y0 = -286.0 if not paper.scenery.is_portrait else -360.0
    rows = 2 if not paper.scenery.is_portrait else 3
    for row in range(rows):
        y, sag = y0 - row * 78, 46.0 - 8 * row
        spans = 2
        for k in range(-spans, spans):
            x0, x1 = paper.edge * k / spans, paper.edge * (k + 1) / spans
            paper.add(
                line(
                    f"M{x0:.1f} {y:.1f}Q{(x0 + x1) / 2:.1f} {y + 2 * sag:.1f} {x1:.1f} {y:.1f}",
                    "#5a4a50",
                    1.8,
                )
            )
            count = max(4, int((x1 - x0) / 44))
            for j in range(count):
                t = (j + 0.5) / count
                x, ly = x0 + (x1 - x0) * t, y + 4 * sag * t * (1 - t)
                color = LANTERNS[(j + row * 2 + k) % 6]
                if row % 2:
                    paper.add(polygon([(x - 10, ly), (x + 10, ly), (x, ly + 22)], color))
                    continue
                body = ellipse((x, ly + 17), 13, 14, color)
                ribs = line(
                    f"M{x - 6:.1f} {ly + 5:.1f}q-5 12 0 24M{x + 6:.1f} {ly + 5:.1f}q5 12 0 24",
                    darken(color, 0.14),
                    1.4,
                )
                caps = box(x - 6, ly + 1, 12, 4, "#5a4a50", radius=1) + box(
                    x - 6, ly + 29, 12, 4, "#5a4a50", radius=1
                )
                paper.add(body, ribs, caps, line(f"M{x:.1f} {ly + 33:.1f}v9", "#e8c060", 2))
                if light.is_dark:
                    paper.shine(
                        ellipse((x, ly + 17), 13, 14, lighten(color, 0.25)),
                        ellipse((x, ly + 18), 8, 9, "#fff0c0", opacity=0.75),
                        caps,
                    )


def draw_market(scenery: Scenery) -> Backdrop:
    """A market square: stalls under awnings, heaps of fruit, flowers, bread; old houses behind."""
    add_sky(scenery, HORIZON)
    base = HORIZON + 0.1
    _add_square(scenery, base)
    add_pavement(scenery, base, ("#b0a08c", "#cdbda6"), size=24)
    near = Paper(scenery, base=base + 0.045, depth=0.86, scale=1.5, above=330, below=6)
    stalls = (
        ("fruit", "#5fa050"),
        ("flowers", "#c86a9a"),
        ("bakery", "#d88a3c"),
        ("chemist", "#4f8fa8"),
    )
    places = (-0.98, -0.52, 0.54, 1.0) if not scenery.is_portrait else (-0.96, 0.98)
    for index, share in enumerate(places):
        trade, color = stalls[index if not scenery.is_portrait else index * 2]
        x = near.right * share - 88
        _stall(near, x, 176, trade, color, f"stall {index}")
        if index % 2 == 0:
            near.add(crate(x + 26, 4, 48, 28), crate(x + 88, 4, 48, 28))
            heap = TRADES["fruit"][2](scenery.chance(f"heap {index}"), x + 88, -22, 46)
            near.add(heap)
    _flags(near)
    near.lay(halo=0.35)
    return scenery.finish(
        ground_front=0.91,
        ground_back=base + 0.08,
        scale_front=2.1,
        scale_back=1.65,
        mirror=(base + 0.04, 1.0) if scenery.is_wet else None,
    )


def _add_square(scenery: Scenery, base: float) -> None:
    paper = Paper(scenery, base=base, depth=0.55, scale=0.95, below=2)
    chance = scenery.chance("square")
    forms: tuple[RoofForm, ...] = ("stepped", "mansard", "gable", "stepped", "flat")
    x, index = -paper.edge, 0
    while x < paper.edge:
        w = chance.uniform(130, 190)
        house = Front(
            x=x,
            width=w,
            height=chance.uniform(230, 310) * (1.2 if scenery.is_portrait else 1.0),
            wall=WALLS[(index * 3) % len(WALLS)],
            roof="#a85a44",
            form=forms[index % 5],
            ground=20,
            storey=92,
        )
        front(paper, house, chance)
        x += w
        index += 1
    paper.lay(halo=0.3)


def _flags(paper: Paper) -> None:
    """Bunting from side to side."""
    y = -306.0
    for k in (-1, 0):
        x0, x1 = paper.edge * k, paper.edge * (k + 1)
        paper.add(
            line(
                f"M{x0:.1f} {y:.1f}Q{(x0 + x1) / 2:.1f} {y + 70:.1f} {x1:.1f} {y:.1f}",
                "#7a6a60",
                1.8,
            )
        )
        count = int((x1 - x0) / 30)
        for j in range(count):
            t = (j + 0.5) / count
            fx, fy = x0 + (x1 - x0) * t, y + 140 * t * (1 - t)
            paper.add(polygon([(fx - 10, fy), (fx + 10, fy), (fx, fy + 22)], LANTERNS[j % 6]))
