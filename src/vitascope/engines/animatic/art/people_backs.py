"""People as they are seen from before and from behind."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.people_face import Face
from vitascope.engines.animatic.art.stances import Stance
from vitascope.engines.animatic.art.svg import Sketch, box, ellipse, line, scaled, shape
from vitascope.engines.animatic.art.wear import draw_wear, wears
from vitascope.engines.animatic.spec import View

VIEWED: Final = frozenset(
    {"stand", "walk", "run", "march", "sneak", "look", "hold", "carry", "wall_climb"}
)
"""Actions that are drawn from before and from behind too."""

_DEEP: Final = 0.12
"""How far up the picture a foot comes that is one unit farther away."""

_CAP: Final = "M-1.0 .34C-1.26 -.66 -.66 -1.24 0 -1.2C.66 -1.24 1.26 -.66 1.0 .34"
"""The back of a head of hair, down to the ears."""

_NAPES: Final[Mapping[str, str]] = {
    "short": "Q.66 .98 0 1.0Q-.66 .98 -1.0 .34Z",
    "bob": "Q1.2 1.0 .9 1.16Q0 1.36 -.9 1.16Q-1.2 1.0 -1.0 .34Z",
    "long": "C1.14 .9 1.06 1.5 .74 1.72Q0 1.92 -.74 1.72C-1.06 1.5 -1.14 .9 -1.0 .34Z",
}
"""How it ends."""

_ENDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("long", "wavy", "hijab"), "long"),
    **dict.fromkeys(("bob", "swept", "wild", "geisha", "hood"), "bob"),
}
"""Nape of each style; all others are short."""

_BARE: Final = frozenset({"bald", "shaven", "skull", "antennae"})
_CLOTH: Final = frozenset({"hijab", "hood", "turban", "wraps"})
_ROUND: Final = frozenset({"afro", "curly", "clown", "furry"})


def turned_to(stance: Stance, view: View) -> Stance:
    """A stance of somebody on his feet, as it is seen from before or from behind.

    What is ahead in profile is nearer to us from before: lower in the picture.
    """
    if view == "side" or stance.rig:
        return stance
    toward = 1 if view == "front" else -1
    feet = tuple(
        (root, min(y, 0.0) + toward * _DEEP * max(-30.0, min(30.0, x - stance.hip[0])))
        for root, (x, y) in zip((11.0, -11.0), stance.feet, strict=True)
    )
    hands = tuple(
        (side * (24 - 0.1 * abs(x)) if y > 26 else side * 7, y - 0.28 * max(0.0, x * toward))
        for side, (x, y) in zip((1, -1), stance.hands, strict=True)
    )
    return replace(
        stance,
        hip=(0, stance.hip[1]),
        lean=0.0,
        feet=(feet[0], feet[1]),
        hands=(hands[0], hands[1]),
        hold=stance.hold and (4, max(16.0, stance.hold[1])),
        toes=20.0,
        front=1.0,
        gaze=0.0,
        head_turn=stance.head_turn * 0.3,
        is_over=False,
        squash=1.0,
    )


def draw_back_of_head(sketch: Sketch, face: Face, wear: tuple[str, ...], at: Point) -> None:
    """Add a head seen from behind, its middle at `at`: ears, hair, a hat."""
    head = Sketch()
    r = face.radius
    if wears(wear, "helmet"):
        face = replace(face, style="bald", is_old=False)
    skin = darken(face.skin, 0.06)
    head.add(ellipse((0, 0), r * 0.98, r * 0.97, skin))
    for side in (-1, 1):
        head.add(ellipse((side * r * 0.98, r * 0.12), r * 0.15, r * 0.22, darken(skin, 0.05)))
    head.add(*_hair(face))
    draw_wear(head, wear, (0, -r * 0.66), r * 1.06, layer="hat")
    sketch.absorb(head, move=at)


def draw_pack(sketch: Sketch, shoulder: Point, head: Point, radius: float) -> None:
    """Add what an astronaut looks like from behind: the pack on the back, the helmet's shell."""
    x, y = shoulder
    sketch.add(
        box(x - 22, y + 2, 44, 50, "#c3ccd9", radius=8),
        box(x - 14, y + 10, 28, 10, "#aab5c4", radius=3),
        line(f"M{x - 12:.1f} {y + 30:.1f}h24", "#e4564e", 4),
        ellipse(head, radius * 1.24, radius * 1.18, "#eef2f8"),
        ellipse((head[0], head[1] - radius * 0.5), radius * 0.7, radius * 0.4, "#ffffff"),
    )


def _hair(face: Face) -> list[str]:
    r, style = face.radius, face.style
    if style in _BARE:
        rim = "M-1 .1Q-.9 .74 0 .82Q.9 .74 1 .1Q.6 .52 0 .54Q-.6 .52 -1 .1Z"
        return [shape(scaled(rim, r), face.hair)] if style == "bald" and face.is_old else []
    tone = face.cover if style in _CLOTH else face.hair
    if style in _ROUND:
        tufts = ((-0.9, -0.1), (0.9, -0.1), (-0.7, -0.8), (0.7, -0.8), (0, -1.1), (-0.6, 0.5),
                 (0.6, 0.5), (0, 0))  # fmt: skip
        size = 0.72 if style in ("afro", "clown") else 0.56
        return [
            ellipse((x * r, y * r), r * size, r * size, darken(tone, 0.04 * (k % 3)))
            for k, (x, y) in enumerate(tufts)
        ]
    parts = [shape(scaled(_CAP + _NAPES[_ENDS.get(style, "short")], r), tone)]
    gloss = scaled("M-.5 -.82Q0 -1.06 .5 -.82", r)
    parts.append(line(gloss, lighten(tone, 0.3), r * 0.13, opacity=0.5))
    if style == "ponytail":
        tail = "M-.22 -.5Q-.62 .6 -.1 1.7Q.1 1.9 .2 1.6Q.56 .6 .24 -.5Z"
        parts += [
            shape(scaled(tail, r), darken(tone, 0.14)),
            ellipse((0, -r * 0.5), r * 0.2, r * 0.14, "#e85a8a"),
        ]
    if style == "braids":
        for side in (-1, 1):
            d = f"M{side * 0.5} .6Q{side * 0.8} 1.3 {side * 0.6} 2"
            parts.append(line(scaled(d, r), darken(tone, 0.12), r * 0.3))
    if style in ("bun", "topknot"):
        parts.append(ellipse((0, -r * 1.02), r * 0.44, r * 0.4, darken(tone, 0.1)))
    return parts
