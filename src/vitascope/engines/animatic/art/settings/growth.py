"""What grows and stands in gardens and at roads: trees, hedges, fences, paths, beds."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.flora import FLORA
from vitascope.engines.animatic.art.plants import GREENS, TREES
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, polygon, shape

FLOWERS: Final = ("#e8506a", "#f2c23a", "#f58ab0", "#ffffff", "#b07ad0", "#f0803c")


def tree(
    paper: Paper,
    kind: str,
    x: float,
    tall: float,
    name: str,
    *,
    y: float = 0.0,
    colors: tuple[str, ...] = GREENS,
) -> None:
    """One tree of `plants.TREES` or `flora.FLORA`, its foot at `x` and `y`."""
    scenery = paper.scenery
    grower = TREES.get(kind) or FLORA[kind]
    plant = grower(scenery.chance(name), scenery.year.crowns(colors), is_snowy=scenery.is_snowy)
    scale = tall / plant.height
    paper.add(
        ellipse((x, y), tall * 0.24, tall * 0.03, "#1a1030", opacity=0.22),
        group([plant.shapes], move=(x, y), scale=(scale, scale)),
    )


def turf(paper: Paper, color: str) -> str:
    """A green of grass in this season, white under falling snow."""
    return SNOW if paper.scenery.is_snowy else paper.scenery.year.turf(color)


def hedge(paper: Paper, x0: float, x1: float, tall: float, *, y: float = 0.0) -> None:
    """A clipped hedge."""
    chance = paper.scenery.chance(f"hedge {x0:.0f}")
    leaf = paper.scenery.year.crowns(("#4f8a4a",))[0]
    paper.add(box(x0, y - tall, x1 - x0, tall, leaf, radius=7))
    for _ in range(int((x1 - x0) * tall / 260)):
        at = chance.uniform(x0 + 5, x1 - 5), y - chance.uniform(5, tall - 4)
        tone = lighten(leaf, 0.14) if chance.random() < 0.5 else darken(leaf, 0.12)
        paper.add(ellipse(at, 6, 4.4, tone, opacity=0.7))
    paper.add(box(x0, y - tall, x1 - x0, 6, lighten(leaf, 0.22), radius=3, opacity=0.7))
    if paper.scenery.is_snowy:
        paper.add(box(x0 - 2, y - tall - 6, x1 - x0 + 4, 12, SNOW, radius=6))


def picket(
    paper: Paper, x0: float, x1: float, tall: float, *, color: str = "#f8f4ea", y: float = 0.0
) -> None:
    """A picket fence."""
    shade = darken(color, 0.16)
    paper.add(
        box(x0, y - tall * 0.78, x1 - x0, 6, shade), box(x0, y - tall * 0.34, x1 - x0, 6, shade)
    )
    pitch = 17.0
    for k in range(int((x1 - x0) / pitch)):
        x = x0 + k * pitch + 2
        paper.add(
            polygon(
                [
                    (x, y),
                    (x, y - tall + 7),
                    (x + 5.5, y - tall),
                    (x + 11, y - tall + 7),
                    (x + 11, y),
                ],
                color,
            ),
            box(x + 8.4, y - tall + 8, 2.6, tall - 8, shade),
        )
        if paper.scenery.is_snowy:
            paper.add(ellipse((x + 5.5, y - tall + 1), 7, 4, SNOW))


def rails(
    paper: Paper, x0: float, x1: float, tall: float, *, wood: str = "#9a7048", y: float = 0.0
) -> None:
    """A post-and-rail fence."""
    for share in (0.84, 0.48):
        paper.add(
            box(x0, y - tall * share, x1 - x0, 7, wood, radius=2),
            box(x0, y - tall * share, x1 - x0, 2, lighten(wood, 0.25), radius=1),
        )
    for k in range(int((x1 - x0) / 92) + 1):
        x = x0 + k * 92
        paper.add(
            box(x - 5, y - tall, 11, tall, darken(wood, 0.1), radius=2),
            box(x - 5, y - tall, 3, tall, lighten(wood, 0.2), radius=1),
        )
        if paper.scenery.is_snowy:
            paper.add(ellipse((x, y - tall), 9, 5, SNOW))


def path(
    paper: Paper,
    color: str,
    *,
    far: tuple[float, float],
    near: tuple[float, float],
    bend: float = 60.0,
    rim: str | None = None,
) -> None:
    """A path from a far place to below the picture; both ends are `(middle, half width)`."""
    (fx, fw), (nx, nw) = far, near
    low = paper.bottom
    tone = mix(color, SNOW, 0.75) if paper.scenery.is_snowy else color

    def edge(grow: float) -> str:
        return (
            f"M{fx - fw - grow * 0.3:.1f} 0C{fx - fw + bend - grow:.1f} {low * 0.3:.1f}"
            f" {nx - nw - bend - grow:.1f} {low * 0.5:.1f} {nx - nw - grow:.1f} {low:.1f}"
            f"H{nx + nw + grow:.1f}C{nx + nw - bend + grow:.1f} {low * 0.5:.1f}"
            f" {fx + fw + bend + grow:.1f} {low * 0.3:.1f} {fx + fw + grow * 0.3:.1f} 0Z"
        )

    if rim:
        paper.add(shape(edge(9), rim))
    paper.add(shape(edge(0), tone))
    chance = paper.scenery.chance("pebbles")
    for _ in range(70):
        t = chance.random() ** 0.6
        half = fw + (nw - fw) * t
        at = (
            fx + (nx - fx) * t + bend * (1 - t) * t + chance.uniform(-0.8, 0.8) * half,
            low * t,
        )
        size = 1.5 + 4 * t
        shadeable = darken(tone, 0.1) if chance.random() < 0.5 else lighten(tone, 0.3)
        paper.add(ellipse(at, size, size * 0.4, shadeable, opacity=0.6))


def bed(
    paper: Paper,
    x: float,
    y: float,
    rx: float,
    ry: float,
    name: str,
    *,
    flowers: Sequence[str] = FLOWERS,
    tall: float = 26.0,
) -> None:
    """An oval bed full of flowers."""
    chance = paper.scenery.chance(name)
    soil = SNOW if paper.scenery.is_snowy else "#6a4a36"
    paper.add(ellipse((x, y), rx, ry, darken(soil, 0.1)), ellipse((x, y - 2), rx, ry, soil))
    spots = sorted(
        ((chance.uniform(-1, 1), chance.uniform(-0.9, 0.8)) for _ in range(int(rx * 0.5))),
        key=lambda spot: spot[1],
    )
    for dx, dy in spots:
        if dx * dx + dy * dy > 1:
            continue
        fx, fy = x + dx * rx * 0.94, y + dy * ry * 0.9
        rise = tall * chance.uniform(0.6, 1.1)
        paper.add(
            line(f"M{fx:.1f} {fy:.1f}v{-rise:.1f}", "#4f8a44", 2),
            ellipse((fx - 4, fy - rise * 0.3), 5, 2.4, "#5f9a4e", angle=30),
            ellipse((fx + 4, fy - rise * 0.4), 5, 2.4, "#6aa858", angle=-30),
        )
        if not paper.scenery.is_snowy:
            paper.add(blossom(fx, fy - rise, chance.uniform(5, 7.5), chance.choice(list(flowers))))


def blossom(x: float, y: float, r: float, color: str) -> str:
    """A round flower with a lit side and a golden heart."""
    heart = "#f6d24a" if color != "#f2c23a" else "#a8602c"
    return (
        ellipse((x, y), r, r * 0.9, color)
        + ellipse((x - r * 0.3, y - r * 0.3), r * 0.5, r * 0.4, lighten(color, 0.35))
        + ellipse((x, y), r * 0.32, r * 0.3, heart)
    )
