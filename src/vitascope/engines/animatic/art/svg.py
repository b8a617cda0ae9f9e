"""Pencil and paper: SVG shapes as text, and the `Sketch` that binds them into a `Drawing`.

Only what ThorVG draws is used: paths, ellipses, rectangles, linear and radial gradients in user
space, clip paths and group transforms. Filters, masks and text are not.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Box, Drawing

INK = "#2a1b2e"
"""Eyes, mouths and other fine lines."""


def ellipse(
    centre: Point, rx: float, ry: float, fill: str, *, opacity: float = 1.0, angle: float = 0.0
) -> str:
    """A filled ellipse, turned clockwise by `angle` degrees."""
    x, y = centre
    turn = f' transform="rotate({angle:.1f} {x:.1f} {y:.1f})"' if angle else ""
    return (
        f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{fill}"'
        f"{_opacity(opacity)}{turn}/>"
    )


def shape(d: str, fill: str, *, opacity: float = 1.0) -> str:
    """A filled path."""
    return f'<path d="{d}" fill="{fill}"{_opacity(opacity)}/>'


def line(d: str, color: str, width: float, *, opacity: float = 1.0) -> str:
    """A stroked path with round ends."""
    return (
        f'<path d="{d}" fill="none" stroke="{color}" stroke-width="{width:.1f}"'
        f' stroke-linecap="round" stroke-linejoin="round"{_opacity(opacity)}/>'
    )


def box(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str,
    *,
    radius: float = 0.0,
    opacity: float = 1.0,
) -> str:
    """A filled rectangle from its top left corner."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
        f' rx="{radius:.1f}" fill="{fill}"{_opacity(opacity)}/>'
    )


def polygon(points: Iterable[Point], fill: str, *, opacity: float = 1.0) -> str:
    """A filled polygon with sharp corners."""
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"
    return shape(d, fill, opacity=opacity)


def group(
    shapes: Iterable[str],
    *,
    move: Point = (0.0, 0.0),
    turn: float = 0.0,
    about: Point = (0.0, 0.0),
    scale: Point = (1.0, 1.0),
    clip: str | None = None,
    opacity: float = 1.0,
) -> str:
    """Shapes scaled, turned clockwise by `turn` degrees about a point, then moved."""
    moved = f"translate({move[0]:.2f} {move[1]:.2f}) " if move != (0.0, 0.0) else ""
    turned = f"rotate({turn:.2f} {about[0]:.2f} {about[1]:.2f}) " if turn else ""
    scaled = f"scale({scale[0]:.4f} {scale[1]:.4f})" if scale != (1.0, 1.0) else ""
    transform = (moved + turned + scaled).strip()
    attributes = (f' transform="{transform}"' if transform else "") + (
        f' clip-path="{clip}"' if clip else ""
    )
    return f"<g{attributes}{_opacity(opacity)}>{''.join(shapes)}</g>"


_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def scaled(d: str, size: float) -> str:
    """A path written in shares of `size`, in drawing units; arcs (`A`) are not for it."""
    return _NUMBER.sub(lambda number: f"{float(number[0]) * size:.1f}", d)


def _opacity(opacity: float) -> str:
    return f' opacity="{opacity:.2f}"' if opacity < 1 else ""


class Sketch:
    """One drawing in the making.

    Coordinates: the ground is y = 0, up is negative, everything faces +x. `add` paints over what
    is there already.
    """

    def __init__(self) -> None:
        self._defs: dict[str, str] = {}
        self._shapes: list[str] = []
        self._lights: list[str] = []
        self._inlaid: list[str] = []
        """Paints of finished drawings, as they are."""

    def add(self, *shapes: str) -> None:
        """Paint `shapes`, in order."""
        self._shapes.extend(shapes)

    def shine(self, *shapes: str) -> None:
        """Paint `shapes` over all others, when it is dark and only then, untinted by the night."""
        self._lights.extend(shapes)

    def absorb(
        self,
        other: "Sketch",
        *,
        move: Point = (0.0, 0.0),
        turn: float = 0.0,
        about: Point = (0.0, 0.0),
        squash: float = 1.0,
        stretch: Point | None = None,
    ) -> None:
        """Paint another sketch, turned about a point and moved; its paints come along.

        `squash` is its width, about x = 0; a negative one mirrors it. `stretch` is width and
        height, about the origin.
        """
        names = {name: self._define(text) for text, name in other._defs.items()}

        def taken(shapes: Sequence[str]) -> str:
            text = "".join(shapes)
            for name, link in sorted(names.items(), key=lambda pair: -len(pair[0])):
                text = text.replace(f"url(#{name})", f"@{link}@")
            inside = text.replace("@url", "url").replace(")@", ")")
            scale = stretch or (squash, 1.0)
            return group([inside], move=move, turn=turn, about=about, scale=scale)

        self.add(taken(other._shapes))
        self._inlaid += other._inlaid
        if other._lights:
            self.shine(taken(other._lights))

    def inlay(self, drawing: Drawing, at: Point, *, turn: float = 0.0, size: float = 1.0) -> None:
        """Paint a finished drawing, its `hold` (else its anchor) at a point, turned about it.

        One is enough for two hands: a second one would take the paints of the first.
        """
        text = drawing.svg.replace('id="d', 'id="h').replace("url(#d", "url(#h")
        defs, _, shapes = text.partition("<defs>")[2].partition("</defs>")
        self._inlaid.append(defs)
        grip = drawing.hold or drawing.anchor
        moved = group([shapes.removesuffix("</svg>")], move=(-grip[0], -grip[1]))
        self.add(group([group([moved], turn=turn, scale=(size, size))], move=at))

    def shaded(self, color: str, top: float, bottom: float, strength: float = 1.0) -> str:
        """Paint for a body, lit at height `top`, in shade at `bottom`.

        It lies in user space, so that parts which overlap agree.
        """
        return self.gradient(
            (
                (0, lighten(color, 0.2 * strength)),
                (0.5, color),
                (1, darken(color, 0.18 * strength)),
            ),
            (0, top),
            (0, bottom),
        )

    def gradient(self, stops: Sequence[tuple[float, str]], start: Point, end: Point) -> str:
        """Paint that runs from `start` to `end`; answers its `url(#…)`."""
        inside = "".join(f'<stop offset="{at:.3f}" stop-color="{color}"/>' for at, color in stops)
        return self._define(
            f'<linearGradient id="@" gradientUnits="userSpaceOnUse" x1="{start[0]:.1f}"'
            f' y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}">{inside}</linearGradient>'
        )

    def radial(
        self, stops: Sequence[tuple[float, str, float]], centre: Point, radius: float
    ) -> str:
        """Round paint of `(offset, colour, opacity)` stops; answers its `url(#…)`."""
        inside = "".join(
            f'<stop offset="{at:.3f}" stop-color="{color}" stop-opacity="{opacity:.3f}"/>'
            for at, color, opacity in stops
        )
        return self._define(
            f'<radialGradient id="@" gradientUnits="userSpaceOnUse" cx="{centre[0]:.1f}"'
            f' cy="{centre[1]:.1f}" r="{radius:.1f}">{inside}</radialGradient>'
        )

    def clip(self, *outlines: str) -> str:
        """A window of the union of paths, for `group(clip=…)`."""
        inside = "".join(f'<path d="{d}"/>' for d in outlines)
        return self._define(f'<clipPath id="@">{inside}</clipPath>')

    def _define(self, text: str) -> str:
        if text not in self._defs:
            self._defs[text] = f"d{len(self._defs)}"
        return f"url(#{self._defs[text]})"

    def finish(
        self,
        bounds: tuple[float, float, float, float],
        *,
        anchor: Point = (0.0, 0.0),
        scale: float = 1.0,
        hold: Point | None = None,
        seat: Point | None = None,
        perches: Mapping[str, Point] | None = None,
        cabin: Box | None = None,
        text: Box | None = None,
    ) -> Drawing:
        """Bind the sketch.

        Args:
            bounds: Left, top, right and bottom of the paper, in the sketch's coordinates.
            anchor: The point that stands on the ground or on a seat.
            scale: Drawing units per sketch unit.
            hold: Where a thing in the hand is.
            seat: Where another sits on this one.
            perches: The same on parts of a body.
            cabin: The room behind its windows, as `bounds`.
            text: The free area for words, as `bounds`.
        """
        left, top, right, bottom = bounds
        width, height = (right - left) * scale, (bottom - top) * scale

        def placed(point: Point) -> Point:
            return (point[0] - left) * scale, (point[1] - top) * scale

        def placed_box(box: Box | None) -> Box | None:
            return box and (*placed((box[0], box[1])), *placed((box[2], box[3])))

        defs = "".join(text.replace('"@"', f'"{name}"', 1) for text, name in self._defs.items())
        defs += "".join(self._inlaid)

        def whole(shapes: Sequence[str]) -> str:
            inside = group(shapes, move=(-left * scale, -top * scale), scale=(scale, scale))
            return (
                '<svg xmlns="http://www.w3.org/2000/svg"'
                f' viewBox="0 0 {width:.2f} {height:.2f}" width="{width:.2f}"'
                f' height="{height:.2f}"><defs>{defs}</defs>{inside}</svg>'
            )

        return Drawing(
            svg=whole(self._shapes),
            lights=whole(self._lights) if self._lights else None,
            width=width,
            height=height,
            anchor=placed(anchor),
            hold=None if hold is None else placed(hold),
            seat=None if seat is None else placed(seat),
            perches={name: placed(point) for name, point in (perches or {}).items()},
            cabin=placed_box(cabin),
            text=placed_box(text),
        )
