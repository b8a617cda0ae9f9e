"""Human heads: faces that smile, hair of many kinds, beards, helmets."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, luma, mix
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.faces import EyeState, blush, eye, laugh, smile
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, scaled, shape
from vitascope.engines.animatic.art.wear import draw_wear, wears

RADIUS: Final = 22.0
"""Of a head, in sketch units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What a head is drawn from."""

    skin: str
    hair: str
    style: str
    """One of `STYLES`."""
    has_beard: bool = False
    has_lashes: bool = False
    is_old: bool = False
    radius: float = RADIUS


def draw_head(
    sketch: Sketch,
    face: Face,
    wear: tuple[str, ...],
    at: Point,
    turn: float,
    *,
    eyes: EyeState,
    mouth: str,
) -> None:
    """Add a head whose middle is at `at`, turned clockwise."""
    head = Sketch()
    r = face.radius
    has_hat = any(
        wears(wear, word)
        for word in ("hat", "top hat", "cap", "beanie", "fedora", "straw hat", "cowboy hat")
    )
    back, front = STYLES[face.style](face)
    head.add(back)
    skull = [
        (-0.94, -0.1),
        (-0.66, -0.72),
        (0.02, -0.98),
        (0.66, -0.78),
        (0.96, -0.2),
        (0.98, 0.2),
        (0.84, 0.58),
        (0.44, 0.92),
        (-0.08, 0.96),
        (-0.6, 0.7),
    ]
    tone = head.gradient(
        ((0, lighten(face.skin, 0.12)), (1, darken(face.skin, 0.06))), (0, -r), (0, r)
    )
    head.add(shape(smooth([(x * r, y * r) for x, y in skull]), tone))
    _draw_face(head, face, eyes, mouth)
    if not has_hat or face.style in ("long", "ponytail", "bob", "curly", "bun"):
        head.add(front)
    elif face.style != "bald":
        head.add(
            shape(
                scaled("M-.96 -.3 Q-1.06 .16 -.72 .34 Q-.62 0 -.5 -.2 Q-.6 -.3 -.5 -.5Z", r),
                face.hair,
            )
        )
    draw_wear(head, wear, (r * 0.04, -r * 0.66), r * 1.02, layer="head")
    sketch.absorb(head, move=at, turn=turn)


def _draw_face(head: Sketch, face: Face, eyes: EyeState, mouth: str) -> None:
    r, skin = face.radius, face.skin
    is_dark = luma(skin) < 0.5
    line_tone = darken(skin, 0.55)
    head.add(ellipse((-r * 0.62, r * 0.1), r * 0.17, r * 0.22, darken(skin, 0.08)))
    for x in (-0.08, 0.62):
        head.add(
            blush(
                (x * r - r * 0.06 + (r * 0.14 if x > 0 else 0), r * 0.4),
                r * 0.19,
                opacity=0.4 if is_dark else 0.34,
            )
        )
    for x, look in ((0.02, 0.2), (0.62, 0.1)):
        head.add(eye((x * r, r * 0.04), r * 0.155, eyes, has_white=is_dark, look=look))
        if face.has_lashes and eyes == "open":
            d = (
                f"M{(x - 0.2) * r:.1f} {-r * 0.06:.1f} q{r * 0.16:.1f} {-r * 0.2:.1f} "
                f"{r * 0.4:.1f} {-r * 0.04:.1f}"
            )
            head.add(line(d, "#2a1b2e", 1.4))
    brow = "#e8e4de" if face.is_old else mix(face.hair, "#2a1b2e", 0.25)
    brows = scaled("M-.2 -.32 Q.02 -.46 .22 -.34 M.5 -.36 Q.66 -.44 .82 -.32", r)
    head.add(line(brows, brow, 2))
    head.add(line(scaled("M.4 .12 Q.54 .26 .4 .3", r), darken(skin, 0.28), 1.8))
    if face.has_beard:
        beard = (
            "M-.62 .3 Q-.2 .42 .1 .36 Q.4 .26 .72 .38 Q.94 .3 .96 .1 Q1.06 .8 .62 "
            "1.14 Q.3 1.4 -.1 1.16 Q-.6 .9 -.62 .3Z"
        )
        head.add(shape(scaled(beard, r), face.hair))
    if mouth == "open":
        head.add(laugh((r * 0.1, r * 0.46), (r * 0.66, r * 0.44), r * 0.4))
    else:
        head.add(
            smile((r * 0.08, r * 0.48), (r * 0.66, r * 0.46), r * 0.13, width=2, ink=line_tone)
        )
    if face.is_old:
        head.add(
            line(
                scaled("M-.24 .2 Q-.28 .1 -.24 .02 M.88 .2 Q.92 .1 .88 .02", r),
                darken(skin, 0.25),
                1.2,
            )
        )


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


STYLES: Final[Mapping[str, Callable[[Face], tuple[str, str]]]] = {
    "short": _short,
    "long": _long,
    "ponytail": _ponytail,
    "bun": _bun,
    "bob": _bob,
    "curly": _curls,
    "afro": _afro,
    "bald": _bald,
}
"""Hair behind and before the head."""


def draw_helmet(sketch: Sketch, face: Face, at: Point, turn: float) -> None:
    """A space helmet's glass around the head; to be drawn after it."""
    r = face.radius
    sketch.add(
        group(
            [
                ellipse((r * 0.16, 0), r * 1.22, r * 1.14, "#8fc4f4", opacity=0.16),
                line(scaled("M-.5 -.66 Q.1 -1.1 .8 -.8", r), "#ffffff", r * 0.16, opacity=0.75),
                f'<ellipse cx="{r * 0.16:.1f}" cy="0" rx="{r * 1.26:.1f}" ry="{r * 1.18:.1f}"'
                f' fill="none" stroke="#c3cedd" stroke-width="{r * 0.18:.1f}"/>',
            ],
            move=at,
            turn=turn,
        )
    )
