"""Where trains run and stop: a station in the open, an underground one, a viaduct."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_PLATFORM = 0.79
"""Where the near platform begins, share of the height; the rails lie before it."""
RAILS = 0.755
_IRON, _WOOD = "#5a5e68", "#6a503c"


def draw_station(scenery: Scenery) -> Backdrop:
    """A railway station: the far platform under its roof, the rails, the near platform."""
    add_sky(scenery, 0.56)
    add_hill(
        scenery,
        Hill(
            name="station hills",
            depth=0.26,
            top=0.5,
            color=ground(scenery, "#8cb474"),
            shade=ground(scenery, "#74a060"),
            swell=0.03,
            grove=Grove(trees=("broadleaf", "pine"), height=0.1, density=1.2),
        ),
    )
    far = Paper(scenery, base=0.66, depth=0.7, scale=1.0, below=70)
    _far_platform(far)
    far.lay(halo=0.6)
    add_track(scenery)
    _add_platform(scenery, ("#a39c94", "#b8b0a6"))
    near = Paper(scenery, base=_PLATFORM + 0.02, depth=0.95, scale=1.0, above=460, below=8)
    _clock_post(near, near.right * 0.72)
    near.lay(halo=0.7)
    return _finished(scenery)


def draw_subway(scenery: Scenery) -> Backdrop:
    """An underground station: a vault of tiles, the rails, the platform."""
    wall = Paper(scenery, base=0.7, depth=0.7, scale=1.0, below=24)
    _tiled_wall(wall)
    wall.lay(halo=0.9)
    add_track(scenery)
    _add_platform(scenery, ("#8f949c", "#a8adb4"))
    near = Paper(scenery, base=_PLATFORM + 0.02, depth=0.95, scale=1.0, below=8)
    for side in (-0.78, 0.78):
        x = near.right * side
        near.add(
            box(x - 22, near.top, 44, -near.top, "#7f8a94"),
            box(x - 22, near.top, 12, -near.top, "#a3aeb8"),
            box(x - 28, -26, 56, 26, "#5a646e", radius=2),
        )
    near.lay()
    return _finished(scenery)


def _finished(scenery: Scenery) -> Backdrop:
    return scenery.finish(
        ground_front=0.94,
        ground_back=_PLATFORM + 0.045,
        scale_front=2.0,
        scale_back=1.55,
        rails=(RAILS, 1.5),
    )


def add_track(scenery: Scenery, *, above: float = 70.0) -> None:
    """Ballast from `above` centimetres behind the rails on, sleepers and two rails."""
    paper = Paper(scenery, base=RAILS, depth=0.86, scale=1.0, above=above, below=100)
    snow = scenery.is_snowy
    paper.behind(
        box(-paper.edge, -above, 2 * paper.edge, above + 100, "#dfe7f0" if snow else "#6e655e")
    )
    chance = scenery.chance("ballast")
    paper.behind(
        *(
            ellipse(
                (chance.uniform(-paper.edge, paper.edge), chance.uniform(-64, 60)),
                chance.uniform(2, 5),
                chance.uniform(1.5, 3),
                chance.choice(("#857b72", "#5a524c", "#96897c")),
            )
            for _ in range(int(paper.edge * (0.2 if snow else 0.9)))
        )
    )
    for k in range(int(-paper.edge / 44) - 1, int(paper.edge / 44) + 2):
        paper.add(box(k * 44 - 12, -32, 24, 42, _WOOD, radius=2))
    for y in (-28.0, 0.0):
        paper.add(
            box(-paper.edge, y, 2 * paper.edge, 6, "#4a4650"),
            box(-paper.edge, y, 2 * paper.edge, 2.4, "#b8bcc6"),
        )
    paper.lay()


def _add_platform(scenery: Scenery, stones: tuple[str, str]) -> None:
    add_floor(
        scenery,
        Floor(pattern="slabs", colors=stones, size=54, seam=0.2, grain=0.08),
        base=_PLATFORM,
        depth=0.95,
        edge=0.0,
    )
    paper = Paper(scenery, base=_PLATFORM, depth=0.95, scale=1.0, above=4, below=40)
    paper.add(
        box(-paper.edge, -4, 2 * paper.edge, 10, "#d8d2c8"),
        box(-paper.edge, 14, 2 * paper.edge, 12, "#f2c83c"),
    )
    paper.lay()


def _far_platform(paper: Paper) -> None:
    """A brick building, posts with brackets that carry a roof, benches, signs without words."""
    edge, chance = paper.edge, paper.scenery.chance("far platform")
    paper.add(box(-edge, 0, 2 * edge, 70, "#8d8378"), box(-edge, -5, 2 * edge, 9, "#d0c8bc"))
    wide = min(640.0, paper.right * 1.2)
    paper.add(box(-wide / 2, -190, wide, 190, "#b4684e"))
    for row in range(16):
        paper.add(line(f"M{-wide / 2:.1f} {-row * 12:.1f}h{wide:.1f}", "#9a5440", 1))
    for k in range(int(wide / 106)):
        x = -wide / 2 + 53 + k * 106
        arch = f"M{x - 27:.1f} -36V-110a27 27 0 0 1 54 0V-36Z"
        if chance.random() < 0.3:
            arch = f"M{x - 27:.1f} 0V-110a27 27 0 0 1 54 0V0Z"
            paper.add(line(arch, "#f2e6d0", 8), shape(arch, "#3f6a5a"))
            continue
        paper.add(line(arch, "#f2e6d0", 8), shape(arch, "#8fb4c8"))
        if paper.scenery.light.is_dark:
            paper.shine(shape(arch, "#ffdc94"))
        paper.add(line(f"M{x:.1f} -137v101M{x - 27:.1f} -92h54", "#f2e6d0", 4))
    roof = SNOW if paper.scenery.is_snowy else "#4f6a74"
    paper.add(
        polygon([(-edge, -236), (edge, -236), (edge, -200), (-edge, -200)], roof),
        box(-edge, -204, 2 * edge, 10, "#e8dcc4"),
    )
    for k in range(int(-edge / 30), int(edge / 30) + 1):
        paper.add(polygon([(k * 30, -195), (k * 30 + 30, -195), (k * 30 + 15, -180)], "#e8dcc4"))
    for k in range(-4, 5):
        x = k * 190 + 95
        paper.add(
            box(x - 5, -200, 10, 200, "#2f5a50"),
            line(
                f"M{x - 44:.1f} -196Q{x - 6:.1f} -190 {x:.1f} -140Q{x + 6:.1f} -190"
                f" {x + 44:.1f} -196",
                "#2f5a50",
                5,
            ),
            box(x - 9, -14, 18, 14, "#24463e"),
        )
        paper.shine(ellipse((x + 60, -176), 9, 11, "#fff0c4"))
    for x in (-300, 60, 290):
        paper.add(
            box(x, -28, 88, 7, _WOOD),
            box(x, -52, 88, 8, _WOOD),
            line(f"M{x + 8} -22v22M{x + 80} -22v22", _IRON, 5),
        )


def _clock_post(paper: Paper, x: float) -> None:
    """A post with a round clock at the near platform's edge."""
    paper.add(
        box(x - 6, -300, 12, 300, "#2f5a50"),
        box(x - 13, -18, 26, 18, "#24463e", radius=3),
        ellipse((x, -318), 40, 40, "#2f5a50"),
        ellipse((x, -318), 33, 33, "#fdf6e4"),
        line(f"M{x:.1f} -318V-340M{x:.1f} -318L{x + 15:.1f} -310", "#2a1b2e", 4),
        *(
            ellipse((x + dx, -318 + dy), 2.4, 2.4, "#2a1b2e")
            for dx, dy in ((0, -27), (27, 0), (0, 27), (-27, 0))
        ),
    )


def _tiled_wall(paper: Paper) -> None:
    """White tiles with a coloured band, lamps, a map and posters, the dark ends of the tunnel."""
    edge = paper.edge
    paper.behind(box(-edge, paper.top, 2 * edge, -paper.top, "#e6e4da"))
    rows = int(-paper.top / 22) + 1
    seams = "".join(f"M{-edge:.1f} {-k * 22}h{2 * edge:.1f}" for k in range(rows))
    for k in range(rows):
        first = -edge + (22 if k % 2 else 0)
        count = int(2 * edge / 44) + 1
        seams += "".join(f"M{first + n * 44:.1f} {-k * 22}v-22" for n in range(count))
    paper.behind(line(seams, "#cbc8bc", 1.6))
    paper.behind(
        box(-edge, -206, 2 * edge, 36, "#2f6fb0"),
        box(-edge, -212, 2 * edge, 6, "#f2c83c"),
        box(-edge, -170, 2 * edge, 6, "#f2c83c"),
        box(-edge, paper.top, 2 * edge, -paper.top - 330, "#a8a69c"),
        box(-edge, -338, 2 * edge, 12, "#8a887e"),
        box(-edge, 0, 2 * edge, 24, "#4a4742"),
        box(-edge, -12, 2 * edge, 14, "#3a3834"),
    )
    posters = ("#e8604a", "#3fa07a", "#f2b83c", "#7a5ab0", "#d8709a")
    for k in range(-3, 4):
        x = k * 230.0
        color = posters[k % 5]
        paper.add(
            box(x - 60, -150, 120, 118, "#5a564e"),
            box(x - 55, -145, 110, 108, lighten(color, 0.25)),
            ellipse((x + 12, -104), 27, 27, color),
            polygon(
                [(x - 55, -37), (x - 20, -84), (x + 20, -52), (x + 55, -72), (x + 55, -37)],
                darken(color, 0.3),
            ),
        )
        paper.shine(box(x + 75, -322, 84, 9, "#f6fbff", radius=4))


def draw_viaduct(scenery: Scenery) -> Backdrop:
    """A valley with a railway viaduct of tall arches across it, mountains behind."""
    add_sky(scenery, 0.56)
    add_range(
        scenery,
        Range(
            name="viaduct range",
            base=0.56,
            height=0.3,
            count=7,
            depth=0.1,
            color="#9aa8bc",
            snow=0.3,
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="valley side",
            depth=0.28,
            top=0.5,
            color=ground(scenery, "#86ae70"),
            shade=ground(scenery, "#6c9a5c"),
            swell=0.07,
            waves=2,
            grove=Grove(trees=("pine", "broadleaf"), height=0.1, density=1.6),
        ),
    )
    add_mist(scenery, "valley mist", top=0.58, tall=0.2, strength=0.55, depth=0.34)
    paper = Paper(scenery, base=0.5, depth=0.6, scale=1.0, above=22, below=500)
    _arches(paper)
    paper.lay()
    add_hill(
        scenery,
        Hill(
            name="valley floor",
            depth=0.66,
            top=0.75,
            color=ground(scenery, "#7cae5c"),
            shade=ground(scenery, "#5c9048"),
            swell=0.05,
            waves=1.6,
            grove=Grove(trees=("broadleaf", "pine"), height=0.16, density=0.7),
        ),
    )
    add_hill(
        scenery,
        Hill(
            name="valley meadow",
            depth=1.0,
            top=0.85,
            color=ground(scenery, "#94c060"),
            shade=ground(scenery, "#5c9444"),
            swell=0.02,
            waves=2,
        ),
    )
    add_foreground(
        scenery,
        colors=("#dfeaf6", "#b8cce4") if scenery.is_snowy else ("#4d8a4a", "#6fa654"),
        flowers=() if scenery.is_snowy else ("#b07ad0", "#ffffff"),
        tall=0.12,
    )
    return scenery.finish(
        ground_front=0.93, ground_back=0.87, scale_front=1.9, scale_back=1.3, rails=(0.492, 0.86)
    )


def _arches(paper: Paper) -> None:
    """The viaduct: a parapet, arches on tall piers."""
    edge, stone = paper.edge, "#b4a68e"
    pitch, deep = 132.0, paper.bottom
    count = int(edge / pitch) + 1
    outline = f"M{-edge:.1f} 0H{edge:.1f}V40H{-edge:.1f}Z"
    paper.add(shape(outline, stone))
    for k in range(-count, count + 1):
        x = k * pitch
        body = paper.front.gradient(
            [(0, lighten(stone, 0.16)), (0.5, stone), (1, darken(stone, 0.28))],
            (x - 18, 0),
            (x + 18, 0),
        )
        paper.add(
            shape(
                f"M{x - 15:.1f} 104L{x - 22:.1f} {deep:.1f}H{x + 22:.1f}L{x + 15:.1f} 104Z",
                body,
            ),
            shape(
                f"M{x - pitch / 2:.1f} 38H{x + pitch / 2:.1f}V48Q{x + 19:.1f} 50"
                f" {x + 15:.1f} 110H{x - 15:.1f}"
                f"Q{x - 19:.1f} 50 {x - pitch / 2:.1f} 48Z",
                body,
            ),
            box(x - 21, 100, 42, 9, lighten(stone, 0.2)),
        )
        paper.add(
            *(
                box(x - 14 + 15 * (n % 2), 118 + n * 17, 12, 8, darken(stone, 0.14), opacity=0.6)
                for n in range(int((deep - 118) / 17))
            )
        )
    paper.add(
        box(-edge, -4, 2 * edge, 9, lighten(stone, 0.3)),
        box(-edge, 26, 2 * edge, 6, darken(stone, 0.2)),
        box(-edge, -9, 2 * edge, 3, "#5a5660"),
    )
