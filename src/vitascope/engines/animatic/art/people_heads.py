"""Human heads: skulls, faces that feel, with hair and hats around them."""

from dataclasses import replace

from vitascope.engines.animatic.art.colour import darken, lighten, luma, mix
from vitascope.engines.animatic.art.curves import Point, smooth
from vitascope.engines.animatic.art.faces import EyeState, MouthState, blush, eye, mouth, tears
from vitascope.engines.animatic.art.people_face import Face
from vitascope.engines.animatic.art.people_hair import BEARDS, COVERS, LOOSE, STYLES
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, scaled, shape
from vitascope.engines.animatic.art.wear import HATS, draw_wear, wears

_SKULL = (
    (-0.94, -0.1), (-0.66, -0.72), (0.02, -0.98), (0.66, -0.78), (0.96, -0.2), (0.98, 0.2),
    (0.84, 0.58), (0.44, 0.92), (-0.08, 0.96), (-0.6, 0.7),
)  # fmt: skip

_BLOODLESS = frozenset({"skull", "antennae", "wraps"})
"""Styles of heads without brows, nose and rosy cheeks."""

_LIPS = "#c22f52"
"""Of women, who are told from men by them."""

_CHILDISH = 26.5
"""Radius from which on a head is a child's, as `Person.head` has it."""

_SHIFT = -0.22
"""How far the face moves when it turns wholly towards us, in shares of the radius."""


def draw_head(
    sketch: Sketch,
    face: Face,
    wear: tuple[str, ...],
    at: Point,
    turn: float,
    *,
    eyes: EyeState,
    mouth_state: MouthState,
    weeping: float | None = None,
    width: float = 1.0,
) -> None:
    """Add a head whose middle is at `at`, turned clockwise.

    Args:
        sketch: Where to draw.
        face: What it is drawn from.
        wear: Words of `Look.wear`; hats and glasses are drawn.
        at: The middle of the skull.
        turn: Degrees.
        eyes: What they do.
        mouth_state: What the mouth does.
        weeping: 0..1 on the tears' way down; None for dry eyes.
        width: Of the head; negative when it looks the other way.
    """
    head = Sketch()
    r = face.radius
    has_hat = any(wears(wear, word) for word in HATS)
    if has_hat and face.style in ("afro", "wild", "topknot", "spiky", "swept", "geisha", "clown"):
        face = replace(face, style="curly" if face.style == "afro" else "short")
    back, front = STYLES[face.style](face)
    head.add(back)
    is_dark = luma(face.skin) < 0.5
    tone = head.gradient(
        ((0, lighten(face.skin, 0.2 if is_dark else 0.12)), (1, darken(face.skin, 0.05))),
        (r * 0.4, -r),
        (-r * 0.2, r),
    )
    head.add(shape(smooth([(x * r, y * r) for x, y in _SKULL]), tone))
    if is_dark:
        rim = scaled("M.5 -.76 Q.92 -.44 .9 .1 Q.86 .5 .6 .74", r)
        head.add(line(rim, lighten(face.skin, 0.42), r * 0.1, opacity=0.55))
    _draw_face(head, face, eyes, mouth_state, weeping)
    if not has_hat or face.style in LOOSE | COVERS:
        head.add(front)
    elif face.style != "bald":
        side = "M-.96 -.3 Q-1.06 .16 -.72 .34 Q-.62 0 -.5 -.2 Q-.6 -.3 -.5 -.5Z"
        head.add(shape(scaled(side, r), face.hair))
    shift = _SHIFT * (1 - face.yaw) * r
    draw_wear(head, wear, (r * 0.02 + shift, -r * 0.7), r, layer="face")
    draw_wear(head, wear, (r * 0.04, -r * 0.66), r * 1.02, layer="hat")
    sketch.absorb(head, move=at, turn=turn, squash=width)


def _draw_face(
    head: Sketch, face: Face, eyes: EyeState, mouth_state: MouthState, weeping: float | None
) -> None:
    r, skin = face.radius, face.skin
    is_dark = luma(skin) < 0.5
    shift = _SHIFT * (1 - face.yaw)
    if face.style not in ("hijab", "hood"):
        head.add(ellipse((-r * 0.66, r * 0.1), r * 0.17, r * 0.22, darken(skin, 0.08)))
    parts: list[str] = []
    parts += _ground_of(face)
    near, far = (r * 0.02, r * 0.04), (r * 0.62, r * 0.04)
    for centre, look, inner in ((near, 0.2, 1), (far, 0.1, -1)):
        parts.append(
            eye(
                centre,
                r * 0.155 * face.eye,
                eyes,
                has_white=is_dark or face.style in ("skull", "wraps"),
                look=look,
                ring=face.iris,
                inner=1 if inner > 0 else -1,
            )
        )
        if face.has_lashes and eyes == "open":
            d = (
                f"M{centre[0] - 0.2 * r:.1f} {-r * 0.06:.1f} q{r * 0.16:.1f} {-r * 0.2:.1f} "
                f"{r * 0.4:.1f} {-r * 0.04:.1f}"
            )
            parts.append(line(d, "#2a1b2e", 1.4))
    if eyes not in ("sad", "angry", "wide") and face.style not in _BLOODLESS:
        brow = "#e8e4de" if face.is_old else mix(face.hair, "#2a1b2e", 0.25)
        brows = scaled("M-.2 -.32 Q.02 -.46 .22 -.34 M.5 -.36 Q.66 -.44 .82 -.32", r)
        parts.append(line(brows, brow, 2))
    if face.style not in _BLOODLESS:
        parts.append(line(scaled("M.4 .12 Q.54 .26 .4 .3", r), darken(skin, 0.28), 1.8))
    if face.is_old:
        wrinkles = (
            "M-.24 .2 Q-.28 .1 -.24 .02 M.88 .2 Q.92 .1 .88 .02 M-.34 .12 L-.46 .06 M-.34 .2"
            " L-.46 .22 M.0 .36 Q-.06 .48 .0 .6 M.74 .34 Q.8 .46 .74 .56 M-.06 -.54 Q.3 -.62 .62"
            " -.54"
        )
        parts.append(line(scaled(wrinkles, r), darken(skin, 0.25), 1.2))
    if weeping is not None:
        parts.append(tears((near, far), r * 0.16, weeping))
    if face.style == "hood":
        head.add(group(parts, move=(shift * r, 0)))
        return
    if face.beard:
        parts.append(shape(scaled(BEARDS[face.beard], r), face.beard_color or face.hair))
    low = 0.12 if face.beard == "moustache" else 0.0
    is_lady = face.has_lashes and not face.is_old and r < _CHILDISH and face.style not in _BLOODLESS
    ink = mix(darken(skin, 0.35), _LIPS, 0.75) if is_lady else darken(skin, 0.55)
    parts.append(
        mouth(
            (r * 0.1, r * (0.48 + low)),
            (r * 0.66, r * (0.46 + low)),
            r * 0.13,
            mouth_state,
            width=2.6 if is_lady else 2,
            ink=ink if not face.beard or face.beard == "moustache" else "#4a2a2a",
        )
    )
    if face.has_fangs:
        fangs = scaled("M.22 .54 L.28 .7 L.34 .56Z M.48 .55 L.54 .7 L.6 .53Z", r)
        parts.append(shape(fangs, "#fffdf6"))
    head.add(group(parts, move=(shift * r, 0)))


def _ground_of(face: Face) -> list[str]:
    """What lies below the eyes: rosy cheeks, or the hollows of a skull."""
    r = face.radius
    if face.style == "skull":
        nose = shape(scaled("M.36 .4 L.46 .24 L.54 .4Z", r), "#3a3440")
        hollows = [ellipse((x * r, r * 0.06), r * 0.28, r * 0.32, "#3a3440") for x in (0.02, 0.64)]
        return [*hollows, nose]
    if face.style in _BLOODLESS:
        return []
    opacity = 0.4 if luma(face.skin) < 0.5 else 0.34
    size, opacity = (0.27, 0.8) if face.is_flushed else (0.19, opacity)
    return [blush((x * r, r * 0.4), r * size, opacity=opacity) for x in (-0.14, 0.7)]


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
