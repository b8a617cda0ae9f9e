"""An airport from its runway: terminal, control tower, parked airliners."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

_STEEL = "#5a5e68"


def draw_runway(scenery: Scenery) -> Backdrop:
    """An airport: terminal and control tower far off, grass, the runway with its marks."""
    add_sky(scenery, 0.58)
    far = Paper(scenery, base=0.6, depth=0.3, scale=1.0, above=330, below=6)
    _terminal(far)
    far.lay(halo=0.7)
    add_hill(
        scenery,
        Hill(
            name="airfield",
            depth=0.6,
            top=0.595,
            color=ground(scenery, "#a4c070"),
            shade=ground(scenery, "#84a858"),
            swell=0.002,
            tall=0.3,
        ),
    )
    _add_tarmac(scenery)
    return scenery.finish(
        ground_front=0.9,
        ground_back=0.76,
        scale_front=1.9,
        scale_back=1.1,
        mirror=(0.7, 1.0) if scenery.is_wet else None,
    )


def _terminal(paper: Paper) -> None:
    """A hall of glass, a control tower, two parked airliners' tails."""
    edge = paper.edge
    paper.add(shape(f"M{-edge:.1f} 6V-30Q{-edge / 2:.1f} -64 0 -34T{edge:.1f} -44V6Z", "#8fae9c"))
    left, right = -paper.right * 0.9, paper.right * 0.42
    roof = (
        f"M{left - 20:.1f} -74Q{(left + right) / 2:.1f} -142 {right + 30:.1f} -80V-68"
        f"H{left - 20:.1f}Z"
    )
    paper.add(box(left, -72, right - left, 78, "#7fa4b8"), shape(roof, "#eef2f4"))
    step = 26.0
    for k in range(int((right - left) / step)):
        x = left + k * step
        paper.add(box(x, -70, 3, 76, "#dfe6ea"))
        if paper.scenery.light.is_dark:
            paper.shine(box(x + 3, -66, step - 4, 60, "#ffe6b4", opacity=0.8))
    x = paper.right * 0.66
    paper.add(
        polygon([(x - 16, 6), (x - 11, -210), (x + 11, -210), (x + 16, 6)], "#d8dce0"),
        polygon([(x - 11, -210), (x + 11, -210), (x + 34, -232), (x - 34, -232)], "#b8bec6"),
        polygon([(x - 34, -232), (x + 34, -232), (x + 42, -262), (x - 42, -262)], "#5f8aa4"),
        box(x - 46, -270, 92, 9, "#eef2f4", radius=3),
        line(f"M{x:.1f} -270v-44", "#b8bec6", 4),
    )
    paper.shine(ellipse((x, -316), 4, 4, "#ff5a4a"))
    if paper.scenery.light.is_dark:
        paper.shine(
            polygon(
                [(x - 33, -234), (x + 33, -234), (x + 40, -258), (x - 40, -258)],
                "#c8e8ff",
                opacity=0.8,
            )
        )
    for at, color in ((-0.55, "#c8443c"), (-0.1, "#2f6fb0")):
        x = paper.right * at
        paper.add(
            shape(
                f"M{x - 90:.1f} -16Q{x - 96:.1f} -30 {x - 70:.1f} -30H{x + 78:.1f}"
                f"L{x + 104:.1f} -24L{x + 70:.1f} -12H{x - 76:.1f}Z",
                "#f4f6f8",
            ),
            polygon([(x + 66, -30), (x + 96, -70), (x + 110, -70), (x + 100, -26)], color),
            line(f"M{x - 70:.1f} -22h130", "#5f8aa4", 3),
            line(f"M{x - 60:.1f} -12v14M{x + 30:.1f} -12v14", _STEEL, 4),
        )


def _add_tarmac(scenery: Scenery) -> None:
    """The runway: asphalt, a dashed middle line, lamps along its edges."""
    stone = ("#c9d3e0", "#dbe4ee") if scenery.is_snowy else ("#7a7a84", "#84848e")
    add_floor(
        scenery, Floor(pattern="plain", colors=stone, grain=0.1), base=0.69, depth=1.0, edge=0.0
    )
    paper = Paper(scenery, base=0.69, depth=1.0, scale=1.0, above=26, below=240)
    paper.add(box(-paper.edge, 0, 2 * paper.edge, 5, "#f4f2ea"))
    for k in range(int(-paper.edge / 230) - 1, int(paper.edge / 230) + 2):
        x = k * 230.0
        paper.add(polygon([(x, 108), (x + 130, 108), (x + 122, 122), (x - 12, 122)], "#f4f2ea"))
    for k in range(int(-paper.edge / 150) - 1, int(paper.edge / 150) + 2):
        x = k * 150.0 + 40
        paper.add(line(f"M{x:.1f} 0v-12", "#4a4c54", 3))
        color = "#ffd45a" if k % 2 else "#7ad0ff"
        paper.shine(ellipse((x, -13), 4.4, 4.4, color))
    paper.lay(halo=0.9)
