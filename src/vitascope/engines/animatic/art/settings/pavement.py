"""What stands on pavements: lamps and benches."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


def street_lamp(
    paper: Paper, x: float, tall: float, *, iron: str = "#2f3a40", y: float = 0.0
) -> None:
    """An old iron lamp post with a glass lantern."""
    top = y - tall
    paper.add(
        line(f"M{x:.1f} {y:.1f}V{top + 34:.1f}", iron, 5.4),
        box(x - 8, y - 16, 16, 16, iron, radius=2),
        box(x - 5.5, y - 34, 11, 20, iron, radius=3),
        line(f"M{x - 15:.1f} {top + 46:.1f}h30", iron, 3),
        polygon(
            [(x - 9, top + 34), (x + 9, top + 34), (x + 13, top + 8), (x - 13, top + 8)], "#e8eef0"
        ),
        line(
            f"M{x - 9:.1f} {top + 34:.1f}L{x - 13:.1f} {top + 8:.1f}M{x + 9:.1f} {top + 34:.1f}"
            f"L{x + 13:.1f} {top + 8:.1f}",
            iron,
            2,
        ),
        polygon([(x - 16, top + 8), (x, top - 6), (x + 16, top + 8)], iron),
        ellipse((x, top - 7), 3, 3, iron),
    )
    if paper.scenery.light.is_dark:
        paper.shine(
            polygon(
                [(x - 9, top + 33), (x + 9, top + 33), (x + 12, top + 9), (x - 12, top + 9)],
                "#ffe6a8",
            ),
            ellipse((x, top + 20), 5, 7, "#fffbe6"),
        )
    if paper.scenery.is_snowy:
        paper.add(
            shape(
                f"M{x - 16:.1f} {top + 7:.1f}Q{x:.1f} {top - 16:.1f} {x + 16:.1f} {top + 7:.1f}Z",
                SNOW,
            )
        )


def bench(paper: Paper, x: float, *, wood: str = "#b07a48", y: float = 0.0) -> None:
    """A park bench, 150 cm wide."""
    iron = "#2f3a40"
    paper.add(
        line(
            f"M{x + 14:.1f} {y:.1f}v-82M{x + 136:.1f} {y:.1f}v-82M{x + 8:.1f} {y - 42:.1f}h20"
            f"M{x + 122:.1f} {y - 42:.1f}h20",
            iron,
            4.4,
        ),
        *(
            box(x, y - dy, 150, 8, wood if k % 2 else lighten(wood, 0.1), radius=2)
            for k, dy in enumerate((82, 70, 58))
        ),
        box(x - 3, y - 46, 156, 9, lighten(wood, 0.16), radius=2),
        box(x - 3, y - 38, 156, 3, darken(wood, 0.3)),
    )
    if paper.scenery.is_snowy:
        paper.add(box(x - 3, y - 53, 156, 9, SNOW, radius=4))
