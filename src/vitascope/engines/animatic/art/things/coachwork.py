"""What large vehicles share: paint that shines on top, panes, wheels in their arches, lights."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse
from vitascope.engines.animatic.art.things.parts import beam, lamp, wheel


def glass(x: float, y: float, width: float, height: float) -> str:
    """The outline of a pane, from its left upper corner."""
    return f"M{x} {y} h{width} v{height} h{-width}Z"


def paint(sketch: Sketch, color: str, top: float, bottom: float = -24) -> str:
    """The paint of a body, light above and dark below."""
    stops = ((0, lighten(color, 0.34)), (0.4, color), (1, darken(color, 0.24)))
    return sketch.gradient(stops, (-40, top), (0, bottom))


def wheels(sketch: Sketch, places: tuple[float, ...], r: float, phase: float, color: str) -> None:
    """Wheels on the ground at each x, below arches in the body's colour."""
    for x in places:
        sketch.add(
            ellipse((x, -r - 5), r + 6, r + 4, darken(color, 0.55)), wheel((x, -r), r, phase)
        )


def front(sketch: Sketch, at: Point, back: Point) -> None:
    """The lights of both ends."""
    beam(sketch, at, 100)
    sketch.add(lamp(sketch, at, 8, 9), box(back[0], back[1], 6, 18, "#e8483a", radius=2))
    sketch.shine(box(back[0], back[1], 6, 18, "#ff6a4e", radius=2))
