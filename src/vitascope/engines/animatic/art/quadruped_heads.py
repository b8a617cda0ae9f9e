"""Heads of four-legged kinds: skull, ears, muzzle, eyes; drawn about the middle of the skull."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.breed import Breed
from vitascope.engines.animatic.art.coats import head_marks
from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import Point, ribbon
from vitascope.engines.animatic.art.faces import (
    EyeState,
    MouthState,
    blush,
    heart_nose,
    mouth,
    whiskers,
)
from vitascope.engines.animatic.art.quadruped_ears import EARS, Head, crown, ear_hangs, outline
from vitascope.engines.animatic.art.quadruped_faces import WILD_FACES
from vitascope.engines.animatic.art.quadruped_features import eyes_at, masked, mouth_below, teeth_of
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape

CAT_SKULL: Final[Sequence[Point]] = (
    (-0.98, 0.12), (-0.9, -0.42), (-0.52, -0.84), (0.12, -0.94), (0.72, -0.76), (1.02, -0.26),
    (1.06, 0.2), (0.84, 0.62), (0.3, 0.84), (-0.38, 0.8), (-0.84, 0.52),
)  # fmt: skip

_EAR_TURN: Final = 24.0
"""Degrees by which an ear is laid back."""


def draw_head(
    sketch: Sketch,
    breed: Breed,
    at: Point,
    turn: float,
    *,
    eyes: EyeState,
    mouth_state: MouthState,
    swing: float,
    yaw: float = 1.0,
    ears: float = 0.0,
) -> None:
    """Add a head to `sketch`.

    Args:
        sketch: Where to draw.
        breed: Whose head it is.
        at: The middle of the skull.
        turn: Degrees clockwise.
        eyes: What they do.
        mouth_state: What the mouth does.
        swing: -1..1, moves ears and trunk.
        yaw: Width; -1 looks the other way.
        ears: How far they are laid back, 0..1.
    """
    face_color = breed.accent if breed.has_wool else breed.color
    r = breed.head
    head = Head(
        breed=breed,
        eyes=eyes,
        mouth=mouth_state,
        swing=swing,
        fur=sketch.gradient(
            ((0, lighten(face_color, 0.16)), (0.6, face_color), (1, darken(face_color, 0.08))),
            (0, -r),
            (0, r),
        ),
    )
    far_ear, near_ear = EARS[breed.ear](head)
    if ears:
        near_ear = group([near_ear], turn=-_EAR_TURN * ears, about=(-r * 0.5, -r * 0.6))
        far_ear = group([far_ear], turn=-_EAR_TURN * 0.6 * ears, about=(r * 0.4, -r * 0.6))
    parts = [far_ear, *crown(head), *([] if ear_hangs(breed) else [near_ear])]
    parts += FACES[breed.head_shape](sketch, head)
    if ear_hangs(breed):
        parts.append(near_ear)
    if breed.has_wool:
        parts += [
            ellipse((x * r, -r * 0.82), r * 0.36, r * 0.32, breed.color)
            for x in (-0.6, -0.2, 0.2, 0.55)
        ]
    sketch.add(group([group(parts, scale=(yaw, 1))], move=at, turn=turn))
    if head.lights:
        sketch.shine(group([group(head.lights, scale=(yaw, 1))], move=at, turn=turn))


def _cat_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    skull = outline(CAT_SKULL, r)
    window = sketch.clip(skull)
    nose = (r * 0.5, r * 0.26)
    muzzle = ellipse((r * 0.34, r * 0.46), r * 0.32, r * 0.25, breed.belly) + ellipse(
        (r * 0.68, r * 0.45), r * 0.28, r * 0.24, breed.belly
    )
    return [
        shape(skull, head.fur),
        group(
            [*head_marks(breed), ellipse((r * 0.4, r * 0.86), r * 0.6, r * 0.34, breed.belly)],
            clip=window,
        ),
        muzzle,
        blush((-r * 0.3, r * 0.36), r * 0.2),
        *eyes_at(head, (0.06, 0.02), (0.84, 0.02)),
        *mouth_below(head, nose, r * 0.3),
        heart_nose(nose, r * 0.12, breed.nose),
        whiskers((r * 0.48, r * 0.46), r * 0.66, r * 0.34, darken(breed.belly, 0.25)),
    ]


def _dog_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    skull = outline(CAT_SKULL, r * 0.97)
    snout = outline(
        [
            (0.3, 0.1),
            (0.72, -0.04),
            (1.2, 0.04),
            (1.38, 0.3),
            (1.22, 0.6),
            (0.7, 0.76),
            (0.24, 0.62),
        ],
        r,
    )
    return [
        shape(skull, head.fur),
        group([*head_marks(breed), *masked(head)], clip=sketch.clip(skull)),
        shape(snout, mix(breed.belly, breed.color, 0.16)),
        blush((r * 0.1, r * 0.42), r * 0.18),
        *eyes_at(head, (0.24, -0.12), (0.82, -0.16)),
        mouth((r * 0.58, r * 0.48), (r * 1.14, r * 0.43), r * 0.14, head.mouth),
        ellipse((r * 1.2, r * 0.12), r * 0.2, r * 0.15, breed.nose),
        ellipse((r * 1.16, r * 0.07), r * 0.07, r * 0.04, "#fff", opacity=0.6),
    ]


def _fox_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    face = outline(
        [(-0.96, 0.1), (-0.86, -0.45), (-0.42, -0.88), (0.2, -0.9), (0.72, -0.58), (0.98, -0.12),
         (1.36, 0.16), (1.56, 0.34), (1.46, 0.5), (1.0, 0.66), (0.4, 0.84), (-0.3, 0.86),
         (-0.86, 0.62)],
        r,
    )  # fmt: skip
    mask = outline(
        [(1.6, 0.26), (1.1, 0.18), (0.72, 0.26), (0.5, 0.12), (0.28, 0.28), (-0.1, 0.3),
         (-0.56, 0.5), (-0.9, 0.9), (0.3, 1.1), (1.2, 0.8)],
        r,
    )  # fmt: skip
    window = sketch.clip(face)
    return [
        shape(face, head.fur),
        group([shape(mask, breed.belly), *head_marks(breed)], clip=window),
        blush((r * 0.02, r * 0.44), r * 0.18),
        *eyes_at(head, (0.22, -0.06), (0.82, -0.08)),
        mouth((r * 0.7, r * 0.5), (r * 1.3, r * 0.45), r * 0.1, head.mouth),
        ellipse((r * 1.46, r * 0.28), r * 0.17, r * 0.13, breed.nose),
        ellipse((r * 1.42, r * 0.24), r * 0.06, r * 0.035, "#fff", opacity=0.6),
    ]


def _horse_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    long = ribbon(
        [(-0.15 * r, -0.15 * r), (0.62 * r, 0.28 * r), (1.5 * r, 0.98 * r)],
        [r * 1.8, r * 1.5, r * 1.14],
    )
    tint = mix(breed.color, breed.nose, 0.5)
    nose = ellipse((r * 1.52, r * 1.02), r * 0.58, r * 0.54, tint)
    stripe = line(
        f"M{r * 0.55:.1f} {-r * 0.42:.1f} L{r * 1.35:.1f} {r * 0.36:.1f}", "#fffaf0", r * 0.2
    )
    horn = ""
    if breed.horns and breed.ear == "small":
        horn = shape(
            (
                f"M{r * 0.3:.1f} {-r * 0.85:.1f} L{r * 1.2:.1f} {-r * 2.5:.1f} "
                f"L{r * 0.75:.1f} {-r * 0.6:.1f}Z"
            ),
            "#ffd76a",
        )
    parts = [
        horn,
        shape(long, head.fur),
        group([nose, *head_marks(breed)], clip=sketch.clip(long)),
        stripe if breed.coat == "plain" and breed.ear == "small" else "",
        ellipse((r * 1.72, r * 0.86), r * 0.1, r * 0.14, darken(breed.nose, 0.55)),
        mouth((r * 1.18, r * 1.32), (r * 1.72, r * 1.27), r * 0.1, head.mouth, width=2),
        blush((r * 0.62, r * 0.66), r * 0.24),
        *eyes_at(head, (0.34, -0.12), None),
    ]
    if breed.has_mane:
        fringe = [
            (-0.62, -0.62),
            (-0.1, -1.16),
            (0.42, -0.86),
            (0.62, -0.2),
            (0.28, -0.5),
            (-0.1, -0.4),
        ]
        parts.append(shape(outline(fringe, r), breed.accent))
    return parts


def _cow_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    face = ribbon(
        [(0, -0.15 * r), (0.42 * r, 0.2 * r), (0.92 * r, 0.6 * r)], [r * 1.9, r * 1.72, r * 1.16]
    )
    snout = ellipse((r * 0.98, r * 0.66), r * 0.56, r * 0.46, breed.nose, angle=20)
    return [
        shape(face, head.fur),
        group(head_marks(breed), clip=sketch.clip(face)),
        snout
        if not breed.has_wool
        else ellipse((r * 0.98, r * 0.66), r * 0.5, r * 0.4, lighten(breed.nose, 0.12)),
        ellipse((r * 1.2, r * 0.52), r * 0.08, r * 0.11, darken(breed.nose, 0.5)),
        ellipse((r * 0.9, r * 0.5), r * 0.07, r * 0.1, darken(breed.nose, 0.5)),
        mouth((r * 0.76, r * 0.82), (r * 1.24, r * 0.8), r * 0.09, head.mouth, width=2),
        *eyes_at(head, (0.06, -0.14), (0.72, -0.16)),
    ]


def _bear_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    skull = outline(CAT_SKULL, r)
    patches = [
        ellipse((r * 0.08, -r * 0.02), r * 0.25, r * 0.3, breed.accent, angle=24),
        ellipse((r * 0.84, -r * 0.04), r * 0.2, r * 0.28, breed.accent, angle=-18),
    ]
    return [
        shape(skull, head.fur),
        *(patches if breed.is_panda else masked(head)),
        ellipse((r * 0.6, r * 0.38), r * 0.42, r * 0.32, mix(breed.belly, breed.color, 0.12)),
        blush((-r * 0.22, r * 0.38), r * 0.18),
        *eyes_at(head, (0.1, -0.06), (0.82, -0.08)),
        *mouth_below(head, (r * 0.66, r * 0.3), r * 0.28),
        *teeth_of(head),
        ellipse((r * 0.66, r * 0.22), r * 0.17, r * 0.12, breed.nose),
        ellipse((r * 0.62, r * 0.18), r * 0.06, r * 0.035, "#fff", opacity=0.55),
    ]


def _pig_face(sketch: Sketch, head: Head) -> list[str]:
    del sketch
    breed, r = head.breed, head.breed.head
    return [
        shape(outline(CAT_SKULL, r), head.fur),
        blush((-r * 0.1, r * 0.4), r * 0.2, opacity=0.45),
        *eyes_at(head, (0.12, -0.1), (0.84, -0.12)),
        mouth((r * 0.3, r * 0.62), (r * 0.84, r * 0.66), r * 0.08, head.mouth),
        ellipse((r * 0.82, r * 0.28), r * 0.34, r * 0.28, breed.nose),
        ellipse((r * 0.74, r * 0.28), r * 0.06, r * 0.1, darken(breed.nose, 0.4)),
        ellipse((r * 0.94, r * 0.28), r * 0.06, r * 0.1, darken(breed.nose, 0.4)),
    ]


TRUNK_UP: Final = ((0.62, 0.1), (1.34, 0.56), (1.86, 0.02), (1.96, -0.96))
"""The way of a raised trunk, in shares of the skull's radius."""


def _elephant_face(sketch: Sketch, head: Head) -> list[str]:
    del sketch
    breed, r = head.breed, head.breed.head
    swing = head.swing * r * 0.16
    is_raised = head.mouth in ("oh", "roar")
    way = TRUNK_UP if is_raised else ((0.62, 0.1), (1.12, 0.62), (1.1, 1.5), (1.5, 1.86))
    loose = (0.0, 0.0, swing, swing)
    trunk = ribbon(
        [(x * r + sway, y * r) for (x, y), sway in zip(way, loose, strict=True)],
        [r * 0.8, r * 0.56, r * 0.36, r * 0.26],
    )
    folds = "".join(
        (
            f"M{r * (0.98 - k * 0.02):.1f} {r * (0.62 + k * 0.22):.1f} q{r * 0.16:.1f} "
            f"{r * 0.06:.1f} {r * 0.3:.1f} 0 "
        )
        for k in range(3)
    )
    return [
        shape(outline(CAT_SKULL, r), head.fur),
        shape(trunk, breed.color),
        line("" if is_raised else folds, darken(breed.color, 0.16), 1.6),
        line(
            (
                f"M{r * 0.6:.1f} {r * 0.62:.1f} q{r * 0.2:.1f} {r * 0.36:.1f} "
                f"{r * 0.62:.1f} {r * 0.2:.1f}"
            ),
            "#fff6e2",
            r * 0.16,
        ),
        blush((r * 0.3, r * 0.42), r * 0.2),
        *eyes_at(head, (0.3, -0.06), (0.86, -0.1)),
    ]


FACES: Final[Mapping[str, Callable[[Sketch, Head], list[str]]]] = {
    "cat": _cat_face,
    "dog": _dog_face,
    "fox": _fox_face,
    "horse": _horse_face,
    "cow": _cow_face,
    "bear": _bear_face,
    "pig": _pig_face,
    "elephant": _elephant_face,
    **WILD_FACES,
}
