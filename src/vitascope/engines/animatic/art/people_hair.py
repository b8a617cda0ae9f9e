"""Hair, head cloths and beards of people, each in shares of the head's radius."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.svg import ellipse, line, scaled, shape

RADIUS: Final = 22.0
"""Of a head, in sketch units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What a head is drawn from."""

    skin: str
    hair: str
    style: str
    """One of `STYLES`."""
    cover: str = "#8a64b8"
    """Colour of a head cloth."""
    beard: str = ""
    """One of `BEARDS`, or none."""
    has_lashes: bool = False
    is_old: bool = False
    radius: float = RADIUS
    yaw: float = 1.0
    """1 turned three quarters to the right, 0.4 nearly towards us."""
    lips: str | None = None


def _fringe(face: Face, d: str) -> str:
    r = face.radius
    gloss = line(
        scaled("M-.56 -.66 Q-.1 -.98 .4 -.86", r), lighten(face.hair, 0.35), r * 0.13, opacity=0.5
    )
    return shape(scaled(d, r), face.hair) + gloss


CAP_OF_HAIR: Final = (
    "M-.98 .26 C-1.26 -.6 -.62 -1.24 .1 -1.16 C.78 -1.14 1.06 -.58 .98 -.08"
    " Q.76 -.5 .34 -.56 Q-.2 -.34 -.44 -.06 Q-.46 .2 -.72 .36Z"
)


def _short(face: Face) -> tuple[str, str]:
    return "", _fringe(face, CAP_OF_HAIR)


def _long(face: Face) -> tuple[str, str]:
    back = "M-.5 -1 C-1.4 -.8 -1.2 .4 -1.3 1.1 Q-1.36 1.8 -.9 2 Q-.3 1.9 -.2 1.2 L.2 .2 L.4 -.8Z"
    front = (
        "M-.98 .9 C-1.26 -.6 -.62 -1.26 .1 -1.18 C.78 -1.14 1.06 -.58 1 -.04 Q.8 "
        "-.56 .3 -.62 Q-.3 -.4 -.46 0 Q-.44 .5 -.62 1.1Z"
    )
    return shape(scaled(back, face.radius), darken(face.hair, 0.15)), _fringe(face, front)


def _ponytail(face: Face) -> tuple[str, str]:
    tail = (
        "M-.6 -.7 C-1.3 -1.1 -1.9 -.5 -1.66 .3 Q-1.6 .8 -1.74 1.1 Q-1.1 .9 -1.12 "
        ".2 Q-1.1 -.3 -.7 -.3Z"
    )
    tie = ellipse(
        (-face.radius * 0.84, -face.radius * 0.56), face.radius * 0.16, face.radius * 0.2, "#e85a8a"
    )
    return shape(scaled(tail, face.radius), darken(face.hair, 0.1)) + tie, _fringe(
        face, CAP_OF_HAIR
    )


def _bun(face: Face) -> tuple[str, str]:
    r = face.radius
    knot = ellipse((-r * 0.5, -r * 1.08), r * 0.44, r * 0.42, darken(face.hair, 0.08))
    return knot, _fringe(face, CAP_OF_HAIR)


def _bob(face: Face) -> tuple[str, str]:
    back = "M-.4 -1 C-1.4 -.9 -1.3 .4 -1.14 .82 Q-.7 1.08 -.24 .84 L.3 -.8Z"
    front = (
        "M-1.02 .7 C-1.3 -.6 -.62 -1.26 .1 -1.18 C.82 -1.14 1.1 -.5 1.02 .1 Q.9 "
        "-.36 .66 -.42 Q.1 -.3 -.36 -.38 Q-.56 .2 -.5 .74 Q-.8 .94 -1.02 .7Z"
    )
    return shape(scaled(back, face.radius), darken(face.hair, 0.15)), _fringe(face, front)


def _curls(face: Face) -> tuple[str, str]:
    r = face.radius
    back = "".join(
        ellipse((x * r, y * r), r * 0.46, r * 0.46, darken(face.hair, 0.1))
        for x, y in (
            (-0.9, 0.2),
            (-1.0, -0.3),
            (-0.8, -0.8),
            (-0.3, -1.1),
            (0.3, -1.12),
            (0.8, -0.86),
        )
    )
    front = "".join(
        ellipse((x * r, y * r), r * 0.34, r * 0.32, face.hair)
        for x, y in (
            (-0.72, -0.32),
            (-0.46, -0.68),
            (-0.02, -0.86),
            (0.42, -0.84),
            (0.78, -0.6),
            (-0.8, 0.06),
        )
    )
    return back, front


def _afro(face: Face) -> tuple[str, str]:
    r = face.radius
    cloud = [
        (-1.3, -0.2),
        (-1.2, -0.9),
        (-0.6, -1.5),
        (0.2, -1.62),
        (0.9, -1.3),
        (1.24, -0.7),
        (1.0, -0.2),
        (0.2, 0.1),
        (-0.8, 0.5),
    ]
    front = (
        "M-.96 .2 C-1.2 -.6 -.62 -1.16 .1 -1.1 C.78 -1.1 1.02 -.6 .96 -.26 Q.3 "
        "-.62 -.34 -.36 Q-.5 .1 -.74 .3Z"
    )
    return shape(smooth([(x * r, y * r) for x, y in cloud]), face.hair), shape(
        scaled(front, r), face.hair
    )


def _bald(face: Face) -> tuple[str, str]:
    r = face.radius
    side = shape(
        scaled("M-.98 .26 Q-1.14 -.3 -.8 -.56 Q-.66 -.2 -.6 .1 Q-.62 .3 -.76 .36Z", r), face.hair
    )
    return "", side + ellipse((r * 0.1, -r * 0.68), r * 0.3, r * 0.12, "#fff", opacity=0.25)


def _braids(face: Face) -> tuple[str, str]:
    r, tone = face.radius, darken(face.hair, 0.1)
    back = "".join(
        ellipse((x * r, y * r), r * size, r * size * 0.9, tone if k % 2 else face.hair)
        for k, (x, y, size) in enumerate(
            ((-0.9, 0.3, 0.28), (-0.98, 0.68, 0.27), (-1.0, 1.06, 0.25), (-0.98, 1.42, 0.22),
             (0.98, 0.42, 0.22), (1.04, 0.76, 0.21), (1.06, 1.1, 0.2))
        )
    )  # fmt: skip
    tie = ellipse((-r * 0.98, r * 1.66), r * 0.15, r * 0.12, "#e8503c")
    return back + tie, _fringe(face, CAP_OF_HAIR)


def _wavy(face: Face) -> tuple[str, str]:
    back = (
        "M-.5 -1 C-1.5 -.9 -1.2 -.1 -1.4 .3 Q-1.6 .8 -1.3 1.1 Q-1.5 1.5 -1.1 1.8 Q-.5 1.9 -.4 1.3"
        " L.2 .2 L1.0 .1 Q1.2 .6 1.0 1.1 L.6 .7 L.4 -.8Z"
    )
    front = (
        "M-.98 .8 C-1.3 -.6 -.62 -1.3 .1 -1.2 C.84 -1.16 1.2 -.5 1.06 .4 Q.9 .1 .86 -.3"
        " Q.3 -.3 -.1 -.72 Q-.3 -.3 -.5 .06 Q-.44 .5 -.66 1.0Z"
    )
    return shape(scaled(back, face.radius), darken(face.hair, 0.15)), _fringe(face, front)


def _swept(face: Face) -> tuple[str, str]:
    d = (
        "M-.98 .26 C-1.26 -.6 -.7 -1.2 -.1 -1.22 C.5 -1.5 1.0 -1.3 1.2 -1.0 Q1.14 -.5 .96 -.14"
        " Q.9 -.5 .6 -.62 Q0 -.5 -.46 -.5 Q-.5 .2 -.72 .36Z"
    )
    return "", _fringe(face, d)


def _spiky(face: Face) -> tuple[str, str]:
    d = (
        "M-.98 .3 L-1.24 -.2 L-1.02 -.3 L-1.2 -.8 L-.8 -.8 L-.7 -1.34 L-.3 -1.06 L.06 -1.5"
        " L.3 -1.08 L.74 -1.34 L.76 -.92 L1.14 -.8 L.98 -.2 Q.7 -.4 .5 -.72 L.3 -.36 L.06 -.66"
        " L-.16 -.3 L-.36 -.56 Q-.46 .2 -.72 .36Z"
    )
    return "", shape(scaled(d, face.radius), face.hair)


def _wild(face: Face) -> tuple[str, str]:
    r = face.radius
    d = (
        "M-.9 .6 L-1.5 .5 L-1.2 .1 L-1.7 -.2 L-1.28 -.5 L-1.5 -1.0 L-1.0 -1.0 L-.9 -1.5 L-.4 -1.24"
        " L0 -1.6 L.3 -1.2 L.8 -1.46 L.86 -1.0 L1.3 -.9 L1.06 -.4 L1.3 -.1 L.9 .2 L.2 -.4 Z"
    )
    return shape(scaled(d, r), face.hair), _fringe(face, CAP_OF_HAIR)


def _crew(face: Face) -> tuple[str, str]:
    d = (
        "M-.96 .14 C-1.12 -.6 -.6 -1.1 .06 -1.06 C.7 -1.06 1.0 -.6 .96 -.3"
        " Q.5 -.74 -.1 -.66 Q-.56 -.5 -.62 -.1 L-.74 .24Z"
    )
    return "", shape(scaled(d, face.radius), face.hair)


def _shaven(face: Face) -> tuple[str, str]:
    r = face.radius
    return "", ellipse((r * 0.1, -r * 0.68), r * 0.34, r * 0.14, "#fff", opacity=0.25)


def _tuft(face: Face) -> tuple[str, str]:
    r = face.radius
    curl = line(
        scaled("M-.02 -.92 Q.06 -1.26 .26 -1.12 Q.36 -.96 .18 -.94", r), face.hair, r * 0.12
    )
    return "", curl + ellipse((r * 0.1, -r * 0.68), r * 0.3, r * 0.12, "#fff", opacity=0.25)


def _topknot(face: Face) -> tuple[str, str]:
    r = face.radius
    knot = ellipse((-r * 0.2, -r * 1.28), r * 0.26, r * 0.34, face.hair) + line(
        scaled("M-.36 -1.08 L-.06 -1.1", r), "#c8343c", r * 0.12
    )
    return knot, _fringe(face, "M-.98 .26 C-1.22 -.6 -.6 -1.16 .1 -1.1 C.74 -1.1 1.02 -.6 .98 -.2"
                         " Q.6 -.76 0 -.7 Q-.4 -.6 -.5 -.1 Q-.5 .2 -.72 .36Z")  # fmt: skip


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
    return sticks + back, _fringe(face, CAP_OF_HAIR) + bloom


def _elf(face: Face) -> tuple[str, str]:
    r = face.radius
    ears = shape(
        scaled("M-.6 -.02 Q-1.2 -.5 -1.62 -.6 Q-1.2 .2 -.62 .3Z", r), darken(face.skin, 0.1)
    )
    ears += shape(scaled("M.86 -.1 Q1.2 -.46 1.5 -.5 Q1.24 .1 .9 .2Z", r), darken(face.skin, 0.16))
    return ears, _fringe(face, CAP_OF_HAIR)


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


STYLES: Final[Mapping[str, Callable[[Face], tuple[str, str]]]] = {
    "short": _short,
    "long": _long,
    "ponytail": _ponytail,
    "bun": _bun,
    "bob": _bob,
    "curly": _curls,
    "afro": _afro,
    "bald": _bald,
    "braids": _braids,
    "wavy": _wavy,
    "swept": _swept,
    "spiky": _spiky,
    "wild": _wild,
    "crew": _crew,
    "shaven": _shaven,
    "tuft": _tuft,
    "topknot": _topknot,
    "geisha": _geisha,
    "elf": _elf,
    "clown": _clown,
    "hijab": _hijab,
    "turban": _turban,
    "hood": _hood,
}
"""Hair behind and before the head."""

BEARDS: Final[Mapping[str, str]] = {
    "full": (
        "M-.62 .3 Q-.2 .42 .1 .36 Q.4 .26 .72 .38 Q.94 .3 .96 .1 Q1.06 .8 .62"
        " 1.14 Q.3 1.4 -.1 1.16 Q-.6 .9 -.62 .3Z"
    ),
    "short": (
        "M-.6 .34 Q-.4 .5 -.2 .74 Q.3 .98 .7 .7 Q.9 .5 .96 .14 Q1.0 .7 .6 1.02 Q.3 1.12 -.1 1.0"
        " Q-.56 .84 -.6 .34Z"
    ),
    "long": (
        "M-.62 .26 Q-.2 .42 .1 .36 Q.4 .26 .72 .38 Q.94 .3 .96 .1 Q1.2 1.0 .7 1.7"
        " Q.44 2.2 .2 2.3 Q-.1 2.1 -.3 1.6 Q-.66 .9 -.62 .26Z"
    ),
    "moustache": "M.02 .42 Q.1 .26 .38 .34 Q.66 .26 .78 .38 Q.7 .52 .4 .44 Q.12 .56 .02 .42Z",
}
"""Outlines of beards; the mouth lies over them."""

COVERS: Final = frozenset({"hijab", "turban", "hood", "shaven", "tuft"})
"""Styles that no hat goes over, or that have no hair to hide."""

LOOSE: Final = frozenset({"long", "ponytail", "bob", "curly", "bun", "wavy", "braids", "afro"})
"""Styles that show below a hat."""
