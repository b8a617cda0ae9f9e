"""Faces of towers: paint for what is upright, rows of small windows."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box

_LAMP = "#ffdf9a"


def upright(paper: Paper, color: str, left: float, right: float) -> str:
    """Paint for a tower lit from the left."""
    stops = [(0, lighten(color, 0.2)), (0.5, color), (1, darken(color, 0.24))]
    return paper.front.gradient(stops, (left, 0), (right, 0))


def windows(
    paper: Paper, place: tuple[float, float, float, float], step: tuple[float, float], color: str
) -> None:
    """Rows of small windows within left, top, width and height; many are lit in the dark."""
    left, top, width, height = place
    chance = paper.scenery.chance(f"windows {left:.0f} {top:.0f}")
    columns, rows = int(width / step[0]), int(height / step[1])
    for row in range(rows):
        for column in range(columns):
            x = left + (column + 0.5) * width / columns - step[0] * 0.28
            y = top + (row + 0.25) * step[1]
            pane = (x, y, step[0] * 0.56, step[1] * 0.55)
            if paper.scenery.light.is_dark and chance.random() < 0.6:
                paper.shine(box(*pane, _LAMP, opacity=chance.uniform(0.55, 1.0)))
            else:
                paper.add(box(*pane, color))
