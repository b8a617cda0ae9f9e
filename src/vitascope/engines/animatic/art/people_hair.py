"""Hair, head cloths and beards of people, each in shares of the head's radius."""

from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.people_face import CAP_OF_HAIR, Face, fringe
from vitascope.engines.animatic.art.people_headcloths import HEADCLOTHS
from vitascope.engines.animatic.art.svg import ellipse, line, scaled, shape


def _short(face: Face) -> tuple[str, str]:
    return "", fringe(face, CAP_OF_HAIR)


def _long(face: Face) -> tuple[str, str]:
    back = "M-.5 -1 C-1.4 -.8 -1.2 .4 -1.3 1.1 Q-1.36 1.8 -.9 2 Q-.3 1.9 -.2 1.2 L.2 .2 L.4 -.8Z"
    front = (
        "M-.98 .9 C-1.26 -.6 -.62 -1.26 .1 -1.18 C.78 -1.14 1.06 -.58 1 -.04 Q.8 "
        "-.56 .3 -.62 Q-.3 -.4 -.46 0 Q-.44 .5 -.62 1.1Z"
    )
    return shape(scaled(back, face.radius), darken(face.hair, 0.15)), fringe(face, front)


def _ponytail(face: Face) -> tuple[str, str]:
    tail = (
        "M-.6 -.7 C-1.3 -1.1 -1.9 -.5 -1.66 .3 Q-1.6 .8 -1.74 1.1 Q-1.1 .9 -1.12 "
        ".2 Q-1.1 -.3 -.7 -.3Z"
    )
    tie = ellipse(
        (-face.radius * 0.84, -face.radius * 0.56), face.radius * 0.16, face.radius * 0.2, "#e85a8a"
    )
    return shape(scaled(tail, face.radius), darken(face.hair, 0.1)) + tie, fringe(face, CAP_OF_HAIR)


def _bun(face: Face) -> tuple[str, str]:
    r = face.radius
    knot = ellipse((-r * 0.5, -r * 1.08), r * 0.44, r * 0.42, darken(face.hair, 0.08))
    return knot, fringe(face, CAP_OF_HAIR)


def _bob(face: Face) -> tuple[str, str]:
    back = "M-.4 -1 C-1.4 -.9 -1.3 .4 -1.14 .82 Q-.7 1.08 -.24 .84 L.3 -.8Z"
    front = (
        "M-1.02 .7 C-1.3 -.6 -.62 -1.26 .1 -1.18 C.82 -1.14 1.1 -.5 1.02 .1 Q.9 "
        "-.36 .66 -.42 Q.1 -.3 -.36 -.38 Q-.56 .2 -.5 .74 Q-.8 .94 -1.02 .7Z"
    )
    return shape(scaled(back, face.radius), darken(face.hair, 0.15)), fringe(face, front)


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
    return back + tie, fringe(face, CAP_OF_HAIR)


def _wavy(face: Face) -> tuple[str, str]:
    back = (
        "M-.5 -1 C-1.5 -.9 -1.2 -.1 -1.4 .3 Q-1.6 .8 -1.3 1.1 Q-1.5 1.5 -1.1 1.8 Q-.5 1.9 -.4 1.3"
        " L.2 .2 L1.0 .1 Q1.2 .6 1.0 1.1 L.6 .7 L.4 -.8Z"
    )
    front = (
        "M-.98 .8 C-1.3 -.6 -.62 -1.3 .1 -1.2 C.84 -1.16 1.2 -.5 1.06 .4 Q.9 .1 .86 -.3"
        " Q.3 -.3 -.1 -.72 Q-.3 -.3 -.5 .06 Q-.44 .5 -.66 1.0Z"
    )
    return shape(scaled(back, face.radius), darken(face.hair, 0.15)), fringe(face, front)


def _swept(face: Face) -> tuple[str, str]:
    d = (
        "M-.98 .26 C-1.26 -.6 -.7 -1.2 -.1 -1.22 C.5 -1.5 1.0 -1.3 1.2 -1.0 Q1.14 -.5 .96 -.14"
        " Q.9 -.5 .6 -.62 Q0 -.5 -.46 -.5 Q-.5 .2 -.72 .36Z"
    )
    return "", fringe(face, d)


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
    return shape(scaled(d, r), face.hair), fringe(face, CAP_OF_HAIR)


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
    return knot, fringe(face, "M-.98 .26 C-1.22 -.6 -.6 -1.16 .1 -1.1 C.74 -1.1 1.02 -.6 .98 -.2"
                         " Q.6 -.76 0 -.7 Q-.4 -.6 -.5 -.1 Q-.5 .2 -.72 .36Z")  # fmt: skip


def _mohawk(face: Face) -> tuple[str, str]:
    """A crest from brow to nape, the sides shaved."""
    crest = (
        "M-1.02 .3 L-1.5 .1 L-1.22 -.2 L-1.66 -.56 L-1.2 -.66 L-1.36 -1.3 L-.82 -1.06 L-.62 -1.82"
        " L-.2 -1.2 L.2 -1.9 L.42 -1.14 L.86 -1.5 L.78 -.86 Q.3 -1.06 -.2 -.98 Q-.8 -.8 -1.02 .3Z"
    )
    stubble = shape(scaled(CAP_OF_HAIR, face.radius), darken(face.skin, 0.22), opacity=0.35)
    return "", stubble + shape(scaled(crest, face.radius), face.hair)


STYLES: Final[Mapping[str, Callable[[Face], tuple[str, str]]]] = {
    **HEADCLOTHS,
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
    "mohawk": _mohawk,
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

COVERS: Final = frozenset({
    "hijab", "turban", "hood", "shaven", "tuft", "skull", "antennae", "furry", "wraps",
})  # fmt: skip
"""Styles that no hat goes over, or that have no hair to hide."""

LOOSE: Final = frozenset({"long", "ponytail", "bob", "curly", "bun", "wavy", "braids", "afro"})
"""Styles that show below a hat."""
