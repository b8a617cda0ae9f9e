"""Heads in cloths and costumes: hijab and turban, the hood of a ninja, skulls and furs of tales."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.people_face import CAP_OF_HAIR, Face, fringe
from vitascope.engines.animatic.art.svg import ellipse, line, scaled, shape


def _geisha(face: Face) -> tuple[str, str]:
    r = face.radius
    back = "".join(
        ellipse((x * r, y * r), w * r, h * r, face.hair)
        for x, y, w, h in (
            (-0.3, -1.2, 0.56, 0.42),
            (-0.9, -0.3, 0.42, 0.62),
            (0.8, -0.5, 0.34, 0.5),
        )
    )
    sticks = line(scaled("M-1.0 -1.5 L.4 -.96 M-1.1 -1.16 L.5 -1.3", r), "#e8c04a", r * 0.08)
    bloom = "".join(
        ellipse((r * (-0.6 + dx), r * (-0.9 + dy)), r * 0.15, r * 0.15, "#f58ab0")
        for dx, dy in ((0, -0.15), (0.14, 0), (0, 0.15), (-0.14, 0))
    )
    return sticks + back, fringe(face, CAP_OF_HAIR) + bloom


def _elf(face: Face) -> tuple[str, str]:
    r = face.radius
    ears = shape(
        scaled("M-.6 -.02 Q-1.2 -.5 -1.62 -.6 Q-1.2 .2 -.62 .3Z", r), darken(face.skin, 0.1)
    )
    ears += shape(scaled("M.86 -.1 Q1.2 -.46 1.5 -.5 Q1.24 .1 .9 .2Z", r), darken(face.skin, 0.16))
    return ears, fringe(face, CAP_OF_HAIR)


def _clown(face: Face) -> tuple[str, str]:
    r = face.radius
    puffs = "".join(
        ellipse((x * r, y * r), r * 0.44, r * 0.44, face.hair)
        for x, y in ((-1.06, 0.1), (-1.12, -0.4), (-0.86, -0.78), (1.06, -0.2), (0.94, -0.66))
    )
    return puffs, ellipse((r * 0.1, -r * 0.68), r * 0.3, r * 0.12, "#fff", opacity=0.25)


def _hijab(face: Face) -> tuple[str, str]:
    r = face.radius
    back = smooth(
        [(x * r, y * r) for x, y in ((-0.2, -1.2), (-1.1, -0.8), (-1.26, 0.2), (-1.1, 1.2),
         (-0.2, 1.66),
         (0.8, 1.5), (0.98, 0.9), (1.0, 0.2), (0.7, -0.9))]
    )  # fmt: skip
    front = (
        "M-1.08 .3 C-1.26 -.7 -.66 -1.28 .1 -1.24 C.86 -1.22 1.2 -.6 1.1 .1 Q1.1 .7 .8 1.0"
        " Q1.0 .5 .98 .0 Q.96 -.62 .3 -.72 Q-.4 -.7 -.56 .04 Q-.6 .7 -.2 1.0 Q-.1 1.1 .3 1.06"
        " Q.8 1.2 .3 1.5 Q-.8 1.6 -1.08 .3Z"
    )
    folds = scaled("M-.86 -.1 Q-.9 .7 -.3 1.24 M-.7 -.8 Q-.2 -1.1 .5 -.98", r)
    return shape(back, darken(face.cover, 0.14)), shape(scaled(front, r), face.cover) + line(
        folds, darken(face.cover, 0.22), r * 0.07, opacity=0.7
    )


def _turban(face: Face) -> tuple[str, str]:
    r = face.radius
    wrap = smooth(
        [(x * r, y * r) for x, y in ((-1.04, -0.16), (-1.2, -0.8), (-0.6, -1.44), (0.2, -1.52),
         (0.96, -1.24),
         (1.18, -0.7), (0.98, -0.22), (0.3, -0.5), (-0.4, -0.42))]
    )  # fmt: skip
    folds = scaled(
        "M-1.0 -.4 Q0 -1.2 1.1 -.9 M-.9 -.9 Q0 -1.0 1.0 -.4 M-.5 -1.3 Q.4 -1.3 1.06 -.7", r
    )
    side = "M-.96 .24 Q-1.04 -.2 -.8 -.4 Q-.66 -.1 -.66 .14Z"
    return "", shape(scaled(side, r), face.hair) + shape(wrap, face.cover) + line(
        folds, darken(face.cover, 0.24), r * 0.08, opacity=0.8
    )


def _hood(face: Face) -> tuple[str, str]:
    """A ninja's: all but the eyes."""
    r, tone = face.radius, "#33303e"
    hood = (
        "M-1.0 .5 C-1.26 -.6 -.66 -1.2 .1 -1.14 C.8 -1.12 1.16 -.6 1.04 .2 Q1.1 .9 .5 1.06"
        " Q-.4 1.14 -1.0 .5Z M-.56 -.3 Q-.6 .3 -.4 .3 Q.3 .4 .98 .24 Q1.06 -.1 .96 -.34"
        " Q.2 -.5 -.56 -.3Z"
    )
    path = scaled(hood, r)
    ties = line(scaled("M-1.0 -.3 L-1.5 -.1 M-1.0 -.24 L-1.4 .2", r), tone, r * 0.16)
    band = line(scaled("M-1.0 -.42 Q0 -.72 1.0 -.44", r), "#b8242c", r * 0.16)
    return ties, f'<path d="{path}" fill="{tone}" fill-rule="evenodd"/>' + band


def _skull(face: Face) -> tuple[str, str]:
    del face
    return "", ""


def _antennae(face: Face) -> tuple[str, str]:
    r, tone = face.radius, darken(face.skin, 0.12)
    stems = line(scaled("M-.3 -.86 Q-.5 -1.3 -.7 -1.5 M.4 -.9 Q.5 -1.3 .74 -1.5", r), tone, r * 0.1)
    tips = "".join(
        ellipse((x * r, -1.54 * r), r * 0.16, r * 0.16, lighten(face.skin, 0.3))
        for x in (-0.72, 0.76)
    )
    return stems + tips, ""


def _furry(face: Face) -> tuple[str, str]:
    r = face.radius
    tufts = ""
    for step in range(17):
        angle = math.radians(140 + step * 16.5)
        reach = 1.42 if step % 2 else 1.16
        tufts += (
            f"{'L' if step else 'M'}{math.cos(angle) * r * reach:.1f}"
            f" {math.sin(angle) * r * reach:.1f} "
        )
    back = shape(tufts + "Z", face.hair)
    fringe = (
        "M-.98 -.1 L-.9 -.7 L-.5 -1.1 L.1 -1.16 L.7 -.96 L1.0 -.3 L.7 -.5 L.5 -.3 L.2"
        " -.6 L-.1 -.34 L-.4 -.56 L-.6 -.2Z"
    )
    return back, shape(scaled(fringe, r), face.hair)


def _wraps(face: Face) -> tuple[str, str]:
    r, tone = face.radius, face.hair
    bands = scaled(
        "M-.9 -.5 Q0 -.9 .8 -.62 M-.96 -.24 Q0 -.56 .96 -.3 M-.94 .4 Q0 .2 .98 .34"
        " M-.8 .66 Q0 .44 .84 .6 M-.5 .88 Q0 .74 .6 .86 M-.5 -.78 Q0 -1.0 .6 -.8",
        r,
    )
    loose = line(scaled("M-.9 .4 Q-1.3 .7 -1.2 1.2", r), tone, r * 0.2)
    return loose, line(bands, tone, r * 0.27) + line(bands, darken(tone, 0.2), r * 0.04)


HEADCLOTHS: Final[Mapping[str, Callable[[Face], tuple[str, str]]]] = {
    "geisha": _geisha,
    "elf": _elf,
    "clown": _clown,
    "hijab": _hijab,
    "turban": _turban,
    "hood": _hood,
    "skull": _skull,
    "antennae": _antennae,
    "furry": _furry,
    "wraps": _wraps,
}
"""What is behind and before the head."""
