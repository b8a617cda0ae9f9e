"""Country life: a village street with its cottages, a farm with barn, silo and fields."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import (
    SNOW,
    Front,
    RoofForm,
    door,
    front,
    window,
)
from vitascope.engines.animatic.art.settings.greens import add_lawn, add_woods, ground
from vitascope.engines.animatic.art.settings.growth import rails, tree
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import street_lamp
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.street import add_pavement
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.58
PLASTER = ("#f4e6cc", "#ecd2b0", "#f0e0d8", "#dfe4d4", "#f2d9b8")
TILES = ("#b8604a", "#a8543f", "#8a5a48", "#7d6a5c")
DOORS = ("#4f8a8a", "#b8484a", "#3f6ea8", "#7a9a4a", "#8a5a34")


def draw_village(scenery: Scenery) -> Backdrop:
    """Half-timbered cottages round a cobbled square, a church beyond, hills behind."""
    add_sky(scenery, HORIZON)
    add_hill(
        scenery,
        Hill(
            name="village hills",
            depth=0.2,
            top=HORIZON - 0.06,
            swell=0.04,
            waves=3,
            tall=0.3,
            color=ground(scenery, "#93bd84"),
            shade=ground(scenery, "#7fb070"),
            grove=Grove(trees=("broadleaf", "pine"), height=0.09, density=1.1),
        ),
    )
    base = HORIZON + 0.1
    paper = Paper(scenery, base=base, depth=0.62, scale=1.06, below=2)
    _church(paper, paper.right * (-0.02 if scenery.is_portrait else 0.05))
    _cottages(paper)
    paper.lay(halo=0.35)
    add_pavement(scenery, base, ("#a89884", "#c8b8a0"), size=20)
    near = Paper(scenery, base=base + 0.06, depth=0.88, scale=1.5, above=300, below=8)
    side = near.right * (0.82 if not scenery.is_portrait else 0.84)
    _well(near, -side)
    street_lamp(near, side * 0.84, 250)
    if not scenery.is_portrait:
        tree(near, "broadleaf", near.right * 1.02, 290, "linden")
        _barrel(near, -side + 96, 44)
    near.lay(halo=0.8)
    return scenery.finish(
        ground_front=0.91,
        ground_back=base + 0.07,
        scale_front=2.1,
        scale_back=1.6,
        mirror=(base + 0.04, 1.0) if scenery.is_wet else None,
    )


def _cottages(paper: Paper) -> None:
    """A row of cottages on both sides, with a gap before the church."""
    chance = paper.scenery.chance("cottages")
    forms: tuple[RoofForm, ...] = ("gable", "mansard", "gable")
    gap = paper.right * (0.34 if paper.scenery.is_portrait else 0.26)
    index = 0
    for side in (-1, 1):
        at = gap
        while at < paper.edge:
            w = chance.uniform(190, 250)
            x = at if side > 0 else -at - w
            floors = 2 if index % 3 == 1 else 1
            house = Front(
                x=x,
                width=w,
                height=132 + 104 * (floors - 1),
                wall=PLASTER[index % 5],
                roof=TILES[index % 4],
                form=forms[index % 3],
                ground=24 if floors == 1 else 128,
                storey=104,
                has_beams=index % 2 == 0,
                trim="#faf4e6",
            )
            front(paper, house, chance)
            color = DOORS[index % 5]
            if floors == 1:
                paper.add(box(x + w / 2 - 34, -128, 68, 128, lighten(house.wall, 0.08)))
                door(paper, x + w / 2 - 25, 50, 108, color, form="arch")
            else:
                door(paper, x + w * 0.14, 48, 104, color)
                for share in (0.48, 0.76):
                    window(
                        paper,
                        chance,
                        x + w * share - 16,
                        -102,
                        42,
                        56,
                        trim=house.trim,
                        wall=house.wall,
                        has_box=True,
                    )
            at += w + chance.uniform(2, 26)
            index += 1


def _church(paper: Paper, x: float) -> None:
    """A stone church: nave, tower with a spire, a clock, pointed windows."""
    stone, slate = "#d2c8b8", SNOW if paper.scenery.is_snowy else "#5f7084"
    paint = paper.shine if paper.scenery.light.is_dark else paper.add
    glass = "#ffd890" if paper.scenery.light.is_dark else "#7a9ab8"
    paper.add(
        box(x + 20, -150, 150, 150, darken(stone, 0.06)),
        polygon([(x + 20, -146), (x + 34, -214), (x + 160, -214), (x + 178, -146)], slate),
        box(x - 46, -262, 76, 262, stone),
        box(x - 46, -262, 12, 262, lighten(stone, 0.2)),
        box(x + 16, -262, 14, 262, darken(stone, 0.14)),
        box(x - 52, -268, 88, 10, lighten(stone, 0.16)),
        polygon([(x - 50, -266), (x - 8, -410), (x + 34, -266)], slate),
        polygon([(x - 50, -266), (x - 8, -410), (x - 18, -266)], lighten(slate, 0.16)),
        line(f"M{x - 8:.1f} -408v-26m-9 9h18", "#c8a24c", 3),
        ellipse((x - 8, -214), 19, 19, darken(stone, 0.25)),
        ellipse((x - 8, -214), 16, 16, "#fbf6e8"),
        line(f"M{x - 8:.1f} -214v-11m0 11l8 4", "#3a2c2c", 2.2),
    )
    for dx, y in ((-8, -120), (66, -54), (112, -54), (154, -54)):
        if dx > 0 or y < -100:
            arch = f"M{x + dx - 9:.1f} {y:.1f}v-32q2 -14 9 -18q7 4 9 18v32Z"
            paper.add(line(arch, darken(stone, 0.22), 5))
            paint(shape(arch, glass))


def _well(paper: Paper, x: float) -> None:
    """A stone well with a little roof and its bucket."""
    stone, wood = "#b8b0a4", "#8a5f3c"
    roof = SNOW if paper.scenery.is_snowy else "#a85a44"
    paper.add(
        ellipse((x, 2), 74, 8, "#1a1030", opacity=0.2),
        box(x - 48, -150, 8, 100, wood),
        box(x + 40, -150, 8, 100, wood),
        line(f"M{x - 48:.1f} -112h96M{x:.1f} -112v26", "#6a4a30", 4),
        box(x - 12, -88, 24, 20, "#a8784c", radius=3),
        polygon([(x - 74, -142), (x - 40, -188), (x + 40, -188), (x + 74, -142)], roof),
        line(f"M{x - 74:.1f} -142H{x + 74:.1f}", darken(roof, 0.2), 5),
        box(x - 56, -62, 112, 62, stone, radius=4),
        box(x - 60, -68, 120, 12, lighten(stone, 0.16), radius=4),
    )
    for row in range(3):
        for k in range(4):
            tone = darken(stone, 0.1) if (row + k) % 2 else lighten(stone, 0.1)
            paper.add(box(x - 53 + k * 27 + 6 * (row % 2), -52 + row * 17, 22, 13, tone, radius=4))


def _barrel(paper: Paper, x: float, tall: float) -> None:
    wood = "#a8744a"
    paper.add(
        shape(
            f"M{x - 18:.1f} 0Q{x - 27:.1f} {-tall / 2:.1f} {x - 18:.1f} {-tall:.1f}h36"
            f"Q{x + 27:.1f} {-tall / 2:.1f} {x + 18:.1f} 0Z",
            wood,
        ),
        line(
            f"M{x - 22:.1f} {-tall * 0.25:.1f}h44M{x - 22:.1f} {-tall * 0.75:.1f}h44",
            "#5a5258",
            3.4,
        ),
        ellipse((x, -tall), 18, 4.4, darken(wood, 0.3)),
    )


def draw_farm(scenery: Scenery) -> Backdrop:
    """A red barn and silo, a farmhouse, striped fields, a fence and a sandy yard."""
    add_sky(scenery, HORIZON)
    _add_fields(scenery)
    add_woods(scenery, HORIZON + 0.045)
    base = HORIZON + 0.11
    paper = Paper(scenery, base=base, depth=0.6, scale=1.2, below=4)
    side = paper.right * (0.7 if not scenery.is_portrait else 0.66)
    _barn(paper, -side)
    _farmhouse(paper, paper.right * (0.5 if not scenery.is_portrait else 0.62))
    tree(paper, "broadleaf", paper.right * 1.06, 250, "walnut")
    paper.lay(halo=0.4)
    add_lawn(scenery, "yard", base - 0.012)
    near = Paper(scenery, base=base + 0.05, depth=0.86, scale=1.5, above=150, below=230)
    yard = "#e4ebf3" if scenery.is_snowy else "#d8bd8c"
    near.add(ellipse((0, 120), near.right * 0.94, 74, darken(yard, 0.08)))
    near.add(ellipse((0, 116), near.right * 0.92, 72, yard))
    gap = near.right * (0.3 if not scenery.is_portrait else 0.5)
    rails(near, -near.edge, -gap, 84, y=-14)
    rails(near, gap, near.edge, 84, y=-14)
    if not scenery.is_portrait:
        _hay(near, near.right * 0.78)
        _trough(near, -near.right * 0.84)
    near.lay()
    add_foreground(
        scenery, colors=("#c8a040", "#e0be62", "#b08c38"), flowers=("#e8506a", "#6a8ad8"), tall=0.17
    )
    return scenery.finish(
        ground_front=0.91, ground_back=base + 0.08, scale_front=2.1, scale_back=1.5
    )


def _add_fields(scenery: Scenery) -> None:
    """Far hills and a patchwork of fields on them."""
    add_hill(
        scenery,
        Hill(
            name="far fields",
            depth=0.16,
            top=HORIZON - 0.03,
            swell=0.03,
            waves=3,
            tall=0.2,
            color=ground(scenery, "#9cc48a"),
            shade=ground(scenery, "#88b878"),
        ),
    )
    paper = Paper(scenery, base=HORIZON + 0.1, depth=0.28, scale=1.0, above=130, below=2)
    tones = ("#d8c468", "#a8cc70", "#e4d488", "#8fbf62", "#c8b25a")
    edge = paper.edge
    for k in range(9):
        x0, x1 = -edge + k * edge / 4.5, -edge + (k + 1) * edge / 4.5
        color = ground(scenery, tones[(k * 2) % 5])
        y0, y1 = -84 - 14 * ((k * 5) % 3), -84 - 14 * (((k + 1) * 5) % 3)
        paper.add(polygon([(x0, 2), (x0 + 30, y0), (x1 + 32, y1), (x1 + 2, 2)], color))
        rows = "".join(
            f"M{x0 + (x1 - x0) * j / 7:.1f} 2L{x0 + 30 + (x1 - x0) * j / 7:.1f}"
            f" {y0 + (y1 - y0) * j / 7:.1f}"
            for j in range(1, 7)
        )
        paper.add(line(rows, darken(color, 0.1), 2, opacity=0.7))
    paper.lay()


def _barn(paper: Paper, x: float) -> None:
    """A red barn with white boards, and its silo."""
    red, white = "#b8403a", "#f8f2e6"
    roof = SNOW if paper.scenery.is_snowy else "#6f5a58"
    steel = "#c4ccd0"
    paper.add(
        ellipse((x, 2), 210, 10, "#1a1030", opacity=0.2),
        box(x + 112, -236, 66, 236, steel),
        box(x + 112, -236, 16, 236, lighten(steel, 0.5)),
        box(x + 158, -236, 20, 236, darken(steel, 0.18)),
        line(
            "".join(f"M{x + 112:.1f} {-k * 30:.1f}h66" for k in range(1, 8)), darken(steel, 0.16), 2
        ),
        shape(
            f"M{x + 110:.1f} -234Q{x + 112:.1f} -284 {x + 145:.1f} -286T{x + 180:.1f} -234Z",
            "#8fa0a8" if not paper.scenery.is_snowy else SNOW,
        ),
        polygon(
            [
                (x - 122, 0),
                (x - 122, -118),
                (x - 84, -186),
                (x, -232),
                (x + 84, -186),
                (x + 122, -118),
                (x + 122, 0),
            ],
            red,
        ),
    )
    boards = "".join(f"M{x + k * 18:.1f} {-225 + abs(k) * 13:.1f}V0" for k in range(-6, 7))
    paper.add(line(boards, darken(red, 0.16), 2))
    outline = [(x - 138, -112), (x - 92, -194), (x, -244), (x + 92, -194), (x + 138, -112)]
    paper.add(
        line("M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in outline), roof, 15),
        line(
            f"M{x - 122:.1f} -112V0M{x + 122:.1f} -112V0M{x - 118:.1f} -118H{x + 118:.1f}", white, 6
        ),
        box(x - 50, -104, 100, 104, darken(red, 0.3)),
        box(x - 46, -100, 92, 100, lighten(red, 0.06)),
        line(
            f"M{x - 48:.1f} -102h96V-2h-96ZM{x:.1f} -102v100M{x - 48:.1f} -102L{x:.1f} -2"
            f"L{x + 48:.1f} -102",
            white,
            5,
        ),
        box(x - 22, -176, 44, 40, "#4a2c2c"),
        line(f"M{x - 22:.1f} -176h44v40h-44ZM{x:.1f} -176v40", white, 4.4),
        shape(f"M{x - 18:.1f} -138q8 -16 18 -10q12 -8 18 10Z", "#e4c064"),
    )
    if paper.scenery.light.is_dark:
        paper.shine(box(x - 19, -173, 17, 34, "#ffcf7a"), box(x + 2, -173, 17, 34, "#ffcf7a"))


def _farmhouse(paper: Paper, x: float) -> None:
    chance = paper.scenery.chance("farmhouse")
    house = Front(
        x=x,
        width=170,
        height=126,
        wall="#f6efe0",
        roof="#7f8a94",
        form="mansard",
        ground=22,
        storey=104,
        trim="#ffffff",
    )
    front(paper, house, chance)
    paper.add(box(x + 60, -120, 54, 120, house.wall))
    door(paper, x + 66, 42, 92, "#b8484a")
    deck, post = "#c8a478", "#ffffff"
    paper.add(
        box(x - 14, -10, 198, 10, deck),
        *(box(x + dx, -104, 6, 96, post) for dx in (-8, 50, 116, 172)),
        polygon(
            [(x - 22, -100), (x - 8, -122), (x + 178, -122), (x + 192, -100)],
            "#8a949c" if not paper.scenery.is_snowy else SNOW,
        ),
    )


def _hay(paper: Paper, x: float) -> None:
    """Two round bales and one on top."""
    straw = "#e0ba5e"
    for dx, dy in ((-42, -34), (38, -34), (-2, -96)):
        paper.add(
            ellipse((x + dx, dy), 38, 36, darken(straw, 0.12)),
            ellipse((x + dx - 2, dy - 1), 33, 31, straw),
            *(
                ellipse((x + dx - 2, dy - 1), r, r * 0.94, lighten(straw, 0.16) if k % 2 else straw)
                for k, r in enumerate((25, 18, 11, 5))
            ),
        )
        if paper.scenery.is_snowy:
            paper.add(ellipse((x + dx, dy - 32), 26, 9, SNOW))


def _trough(paper: Paper, x: float) -> None:
    wood = "#9a7048"
    paper.add(
        polygon([(x - 60, -38), (x + 60, -38), (x + 52, -8), (x - 52, -8)], wood),
        box(x - 62, -42, 124, 8, lighten(wood, 0.16), radius=2),
        ellipse((x, -39), 54, 3.4, "#8fc4dc"),
        box(x - 46, -10, 10, 12, darken(wood, 0.2)),
        box(x + 36, -10, 10, 12, darken(wood, 0.2)),
    )
