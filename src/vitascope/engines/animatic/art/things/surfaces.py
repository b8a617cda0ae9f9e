"""What is seen on the surface of any thing: patterns, a second colour, wear and damage.

All is laid on a finished drawing. Its own shapes are told by their paint: what is painted in the
thing's colour, flat or as one stop of a gradient, is the thing itself; windows, handles and labels
are not.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix, rgb_of
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.drawing import Box, Drawing
from vitascope.engines.animatic.art.outlines import bounds_of
from vitascope.engines.animatic.art.people_patterns import PATTERNS, marks_of
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, shape
from vitascope.engines.animatic.spec import State

_SHAPE: Final = re.compile(r"<(?:path|ellipse|rect)\b[^>]*\bfill=\"([^\"]+)\"[^>]*/>")
_GRADIENT: Final = re.compile(r"<(?:linear|radial)Gradient id=\"(\w+)\".*?</\w+>", re.DOTALL)
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")

_MOST: Final = 8
"""Shapes of one thing that bear a pattern, so that no drawing grows without bound."""

_CLOTH: Final = (88.0, 134.0)
"""Width and height of the part of a cloth that is laid over a thing, in units of its marks."""


def patterned(drawing: Drawing, color: str, coat: str, ink: str | None) -> Drawing:
    """`drawing`, whose main colour is `color`, with stripes, dots, checks or flowers of `ink`."""
    marks = marks_of(coat, color, ink)

    def laid(around: Box) -> str:
        left, top, right, bottom = around
        size = max((right - left) / _CLOTH[0], (bottom - top) / _CLOTH[1])
        at = ((left + right) / 2, (top + bottom) / 2 - 13 * size)
        return group(marks, move=at, scale=(size, size))

    return _on_own(drawing, color, laid)


def two_toned(drawing: Drawing, color: str, second: str) -> Drawing:
    """`drawing` with its lower half in a second colour."""

    def laid(around: Box) -> str:
        left, top, right, bottom = around
        middle = top + 0.52 * (bottom - top)
        return box(left, middle, right - left, bottom - middle, second, opacity=0.92)

    return _on_own(drawing, color, laid)


def worn(drawing: Drawing, kind: str, color: str, state: State) -> Drawing:
    """`drawing` of a thing of some kind as time, fire or teeth have left it."""
    if state == "bitten":
        return _cut(drawing, _bite(drawing.width, drawing.height))
    if state == "broken":
        return _broken(drawing, kind, color)
    if state == "dusty":
        return _on_own(drawing, color, _dust)
    towards, share = _DECAY[state]
    svg = _COLOUR.sub(lambda found: mix(found[0], towards, share), drawing.svg)
    decayed = replace(drawing, svg=svg)
    own = mix(color, towards, share)
    return _on_own(decayed, own, _rust) if state == "rusty" else decayed


_DECAY: Final[Mapping[State, tuple[str, float]]] = {
    "rusty": ("#96522a", 0.5),
    "burnt": ("#1f1a1a", 0.72),
    "wilted": ("#8a6f48", 0.6),
}
"""The colour that all colours of a thing come nearer to, and by how much."""

_BRITTLE: Final = frozenset(
    {"vase", "cup", "plate", "bowl", "bottle", "glass", "wine", "jar", "teapot", "pot", "egg"}
    | {"pitcher", "bauble", "crystal ball", "lamp", "plant", "piggy bank", "doll", "column"}
)
"""Kinds of which a piece is missing when they are broken."""

_PANES: Final = frozenset(
    {"window", "mirror", "television", "phone", "tablet", "picture", "laptop"}
)
"""Kinds that break like a pane: cracks run from one point."""


def _own_paints(svg: str, color: str) -> frozenset[str]:
    """References to the gradients that are shades of a colour."""
    return frozenset(
        f"url(#{found[1]})"
        for found in _GRADIENT.finditer(svg)
        if any(_is_shade(stop, color, _DEEP) for stop in _COLOUR.findall(found[0]))
    )


def _on_own(drawing: Drawing, color: str, laid: Callable[[Box], str]) -> Drawing:
    """`drawing` with something laid on each shape of its own, cut to that shape.

    `laid` is given the box around them all.
    """
    head, _, body = drawing.svg.partition("</defs>")
    paints = _own_paints(head, color)
    shapes = [
        found[0]
        for found in _SHAPE.finditer(body)
        if (found[1] in paints or _is_shade(found[1], color, _FLAT)) and "opacity=" not in found[0]
    ]
    own = sorted(dict.fromkeys(shapes), key=_room, reverse=True)[:_MOST]
    if not own:
        return drawing
    boxes = [bounds_of(text) for text in own]
    around = (
        *(min(each[k] for each in boxes) for k in (0, 1)),
        *(max(each[k] for each in boxes) for k in (2, 3)),
    )
    over = laid((around[0], around[1], around[2], around[3]))
    clips = ""
    for number, text in enumerate(own):
        clips += f'<clipPath id="own{number}">{text}</clipPath>'
        body = body.replace(text, f'{text}<g clip-path="url(#own{number})">{over}</g>', 1)
    return replace(drawing, svg=f"{head}{clips}</defs>{body}")


def _room(text: str) -> float:
    left, top, right, bottom = bounds_of(text)
    return (right - left) * (bottom - top)


_FLAT: Final = 0.16
_DEEP: Final = 0.3
"""How far a flat paint, and a stop of a gradient, may be from the colour towards light or dark."""


def _is_shade(paint: str, color: str, reach: float) -> bool:
    """Whether a paint is a colour, or it mixed with a little light or dark."""
    if not paint.startswith("#") or len(paint) != 7:
        return False
    own, told = rgb_of(color), rgb_of(paint)
    for end in (rgb_of(lighten(color, 1.0)), rgb_of(darken(color, 1.0))):
        way = [b - a for a, b in zip(own, end, strict=True)]
        length = sum(each * each for each in way) or 1.0
        along = sum((t - o) * w for t, o, w in zip(told, own, way, strict=True)) / length
        share = min(reach, max(0.0, along))
        off = (abs(o + share * w - t) for o, w, t in zip(own, way, told, strict=True))
        if max(off) < _OFF:
            return True
    return False


_OFF: Final = 9.0
"""Steps of a channel that two paints may differ and still be one."""


def _dust(around: Box) -> str:
    return "".join(_blotches(around, "#a08a68", 0.6))


def _rust(around: Box) -> str:
    return "".join(_blotches(around, "#6f3216", 0.6))


def _blotches(around: Box, color: str, opacity: float) -> list[str]:
    """Irregular spots all over an area, always the same ones."""
    left, top, right, bottom = around
    width, height = right - left, bottom - top
    parts: list[str] = []
    for k in range(30):
        x = left + ((k * 0.618) % 1) * width
        y = top + ((k * 0.382 + k * k * 0.07) % 1) * height
        r = (0.02 + 0.045 * ((k * 0.73) % 1)) * max(width, height)
        parts.append(ellipse((x, y), r, r * (0.5 + (k % 3) * 0.2), color, opacity=opacity))
    return parts


def _cut(drawing: Drawing, outline: str, *over: str) -> Drawing:
    """`drawing` within an outline on its paper, and something over it."""
    head, _, body = drawing.svg.partition("</defs>")
    inside = body.removesuffix("</svg>")
    clip = f'<clipPath id="left"><path d="{outline}"/></clipPath>'
    shown = f'<g clip-path="url(#left)">{inside}{"".join(over)}</g>'
    return replace(drawing, svg=f"{head}{clip}</defs>{shown}</svg>")


def _bite(width: float, height: float) -> str:
    """The paper without its upper right corner, out of which three bites were taken."""
    corners = ((0.52, 0.0), (0.55, 0.24), (0.68, 0.44), (1.0, 0.52))
    middles = ((0.40, 0.16), (0.48, 0.44), (0.76, 0.66))
    d = f"M0 0 H{corners[0][0] * width:.1f}"
    for (mx, my), (x, y) in zip(middles, corners[1:], strict=True):
        d += f" Q{mx * width:.1f} {my * height:.1f} {x * width:.1f} {y * height:.1f}"
    return f"{d} V{height:.1f} H0Z"


def _broken(drawing: Drawing, kind: str, color: str) -> Drawing:
    width, height = drawing.width, drawing.height
    if kind in _PANES:
        thick = max(0.8, 0.012 * max(width, height))
        rays = _path(_RAYS, (0.0, 0.0, width, height))
        over = [line(rays, "#2c3440", 2.2 * thick, opacity=0.35), line(rays, "#f6fbff", thick)]
        return _cut(drawing, f"M0 0 H{width:.1f} V{height:.1f} H0Z", *over)

    def laid(around: Box) -> str:
        thick = 0.022 * max(around[2] - around[0], around[3] - around[1])
        crack = line(_path(_CRACKS, around), "#2b2228", thick, opacity=0.8)
        hole = shape(f"{_path((_HOLE,), around)}Z", darken(color, 0.7))
        return (hole if kind in _BRITTLE else "") + crack

    return _on_own(drawing, color, laid)


def _path(runs: Sequence[Sequence[Point]], around: Box) -> str:
    left, top, right, bottom = around
    return " ".join(
        "M"
        + " L".join(
            f"{left + x * (right - left):.1f} {top + y * (bottom - top):.1f}" for x, y in run
        )
        for run in runs
    )


_HOLE: Final = (
    *((0.52, -0.1), (0.56, 0.14), (0.63, 0.08), (0.7, 0.34), (0.79, 0.2), (0.86, 0.4)),
    *((1.1, 0.3), (1.1, -0.1)),
)
_CRACKS: Final = (
    ((0.54, 0.16), (0.46, 0.34), (0.56, 0.48), (0.48, 0.7)),
    ((0.46, 0.34), (0.34, 0.42), (0.36, 0.54)),
    ((0.56, 0.48), (0.68, 0.56)),
)
_RAYS: Final = (
    *(((0.46, 0.4), end) for end in ((0.2, 0.2), (0.5, 0.14), (0.78, 0.24), (0.8, 0.62))),
    *(((0.46, 0.4), end) for end in ((0.56, 0.84), (0.24, 0.78), (0.16, 0.48))),
    ((0.33, 0.3), (0.48, 0.24), (0.62, 0.31), (0.63, 0.51), (0.51, 0.6), (0.35, 0.58), (0.33, 0.3)),
)
"""A missing piece and cracks, in shares of what they run through."""

PATTERNED: Final = frozenset(PATTERNS)
"""Coats that any thing may have."""
