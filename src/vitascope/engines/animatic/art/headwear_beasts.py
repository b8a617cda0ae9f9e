"""Hoods of costumes: the head of a beast over one's own, with its eyes, ears, spikes or fin.

Drawn as `headwear` draws its own.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.svg import ellipse, line, polygon, scaled, shape

Crest: TypeAlias = Callable[[str, float], list[str]]
"""What stands on a hood behind and above it, from its colour and the radius of the head."""


def draw_beast_hood(color: str, r: float, *, crest: Crest, has_teeth: bool = False) -> list[str]:
    """A hood about the face, two eyes on its brow, what marks the beast on top."""
    cowl = smooth(
        [(-r * 1.06, r * 1.2), (-r * 1.26, r * 0.2), (-r * 1.02, -r * 0.74), (-r * 0.1, -r * 1.3),
         (r * 0.8, -r * 0.96), (r * 1.1, -r * 0.34), (r * 0.72, -r * 0.5), (r * 0.06, -r * 0.46),
         (-r * 0.5, -r * 0.1), (-r * 0.62, r * 0.6), (-r * 0.44, r * 1.16)]
    )  # fmt: skip
    teeth = [
        polygon(
            [(r * x, -r * y), (r * (x + 0.18), -r * (y + 0.01)), (r * (x + 0.1), -r * (y - 0.2))],
            "#ffffff",
        )
        for x, y in ((0.02, 0.46), (0.26, 0.5), (0.5, 0.5), (0.74, 0.44))
    ]
    eyes = [
        part
        for x in (0.12, 0.62)
        for part in (
            ellipse((r * x, -r * 0.86), r * 0.17, r * 0.2, "#ffffff"),
            ellipse((r * (x + 0.04), -r * 0.84), r * 0.09, r * 0.12, "#26222c"),
        )
    ]
    return [
        *crest(color, r),
        shape(cowl, color),
        line(scaled("M1.06 -.36 Q.6 -.54 .06 -.46 Q-.54 -.1 -.6 .6", r), lighten(color, 0.3),
             r * 0.08),
        *(teeth if has_teeth else []),
        *eyes,
    ]  # fmt: skip


def _spikes(color: str, r: float) -> list[str]:
    """A row of plates from the brow down the back of the head."""
    tone = darken(color, 0.3)
    return [
        polygon([(r * a, -r * b), (r * c, -r * d), (r * e, -r * f)], tone)
        for a, b, c, d, e, f in (
            (0.3, 1.1, 0.06, 1.66, -0.26, 1.2),
            (-0.26, 1.14, -0.7, 1.56, -0.78, 0.98),
            (-0.8, 0.86, -1.36, 1.02, -1.18, 0.44),
            (-1.1, 0.34, -1.62, 0.3, -1.2, -0.14),
        )
    ]


def _fin(color: str, r: float) -> list[str]:
    return [
        shape(scaled("M.24 -1.1 Q-.1 -1.9 -.8 -1.96 Q-.5 -1.5 -.62 -.94Z", r), darken(color, 0.1))
    ]


def _round_ears(color: str, r: float) -> list[str]:
    return [
        part
        for x, y in ((-0.62, -1.16), (0.62, -1.18))
        for part in (
            ellipse((r * x, r * y), r * 0.36, r * 0.36, color),
            ellipse((r * x, r * y), r * 0.2, r * 0.2, lighten(color, 0.45)),
        )
    ]


def _pointed_ears(color: str, r: float) -> list[str]:
    inner = lighten(color, 0.45)
    return [
        part
        for x in (-0.6 * r, 0.56 * r)
        for part in (
            polygon([(x - r * 0.34, -r * 0.9), (x - r * 0.06, -r * 1.7), (x + r * 0.36, -r * 1.06)],
                    color),
            polygon([(x - r * 0.16, -r), (x - r * 0.04, -r * 1.46), (x + r * 0.2, -r * 1.1)],
                    inner),
        )
    ]  # fmt: skip


def _long_ears(color: str, r: float) -> list[str]:
    return [
        part
        for x, angle in ((-0.5, -14.0), (0.36, 10.0))
        for part in (
            ellipse((r * x, -r * 1.72), r * 0.24, r * 0.7, color, angle=angle),
            ellipse((r * x, -r * 1.7), r * 0.12, r * 0.5, "#f4b8c4", angle=angle),
        )
    ]


def _mane(color: str, r: float) -> list[str]:
    """A ring of tufts, ears on it."""
    tone = darken(color, 0.32)
    tufts = [
        ellipse((r * x, r * y), r * 0.4, r * 0.4, tone)
        for x, y in ((0.7, -1.1), (0.2, -1.34), (-0.4, -1.3), (-0.9, -0.94), (-1.16, -0.4),
                     (-1.22, 0.2), (-1.1, 0.8))
    ]  # fmt: skip
    return [*tufts, *_round_ears(color, r)]


def _horn(color: str, r: float) -> list[str]:
    return [
        *_pointed_ears(color, r),
        polygon([(r * 0.14, -r * 1.16), (r * 0.66, -r * 2.1), (r * 0.54, -r * 1.08)], "#f2c84a"),
        line(scaled("M.3 -1.4 L.56 -1.34 M.44 -1.66 L.6 -1.62", r), "#c8963c", r * 0.07),
    ]


def _no_crest(color: str, r: float) -> list[str]:
    del color, r
    return []


BEAST_HOODS: Final[Mapping[str, tuple[Callable[[str, float], list[str]], str]]] = {
    "dinosaur hood": (partial(draw_beast_hood, crest=_spikes, has_teeth=True), "#5fa65a"),
    "shark hood": (partial(draw_beast_hood, crest=_fin, has_teeth=True), "#7a8fa8"),
    "bear hood": (partial(draw_beast_hood, crest=_round_ears), "#8a5a38"),
    "cat hood": (partial(draw_beast_hood, crest=_pointed_ears), "#f28a2e"),
    "rabbit hood": (partial(draw_beast_hood, crest=_long_ears), "#f5f5f2"),
    "lion hood": (partial(draw_beast_hood, crest=_mane), "#e0a850"),
    "unicorn hood": (partial(draw_beast_hood, crest=_horn), "#f4c8e0"),
    "frog hood": (partial(draw_beast_hood, crest=_no_crest), "#6fb84a"),
}
"""Each hood with its usual colour."""
