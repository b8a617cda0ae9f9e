"""Faces of apes, hippos, rhinos and of small animals with a pointed snout."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.coats import head_marks
from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.curves import ribbon
from vitascope.engines.animatic.art.faces import blush, mouth
from vitascope.engines.animatic.art.quadruped_ears import Head, outline
from vitascope.engines.animatic.art.quadruped_features import eyes_at, masked
from vitascope.engines.animatic.art.svg import Sketch, ellipse, group, line, shape

_ROUND = (
    (-0.94, 0.1), (-0.86, -0.46), (-0.46, -0.86), (0.16, -0.94), (0.74, -0.74), (1.0, -0.24),
    (1.02, 0.24), (0.8, 0.66), (0.3, 0.88), (-0.36, 0.82), (-0.8, 0.54),
)  # fmt: skip


def _ape_face(sketch: Sketch, head: Head) -> list[str]:
    del sketch
    breed, r = head.breed, head.breed.head
    face = [
        (0.0, -0.46), (0.28, -0.56), (0.5, -0.42), (0.76, -0.56), (1.04, -0.3), (1.0, 0.1),
        (1.16, 0.44), (0.9, 0.84), (0.4, 0.92), (-0.06, 0.74), (-0.2, 0.3), (-0.18, -0.16),
    ]  # fmt: skip
    ink = darken(breed.nose, 0.5)
    return [
        shape(outline(_ROUND, r), head.fur),
        shape(outline(face, r), breed.belly),
        blush((r * 0.0, r * 0.36), r * 0.16),
        *eyes_at(head, (0.22, -0.12), (0.8, -0.14)),
        ellipse((r * 0.52, r * 0.22), r * 0.05, r * 0.07, ink),
        ellipse((r * 0.68, r * 0.22), r * 0.05, r * 0.07, ink),
        mouth((r * 0.26, r * 0.5), (r * 0.96, r * 0.46), r * 0.14, head.mouth),
    ]


def _hippo_face(sketch: Sketch, head: Head) -> list[str]:
    del sketch
    breed, r = head.breed, head.breed.head
    snout = [
        (0.2, -0.1), (0.8, -0.24), (1.4, -0.06), (1.66, 0.34), (1.5, 0.84), (0.9, 1.04),
        (0.2, 0.94), (-0.2, 0.5),
    ]  # fmt: skip
    tone = lighten(breed.color, 0.12)
    return [
        shape(outline(_ROUND, r * 0.94), head.fur),
        *eyes_at(head, (0.12, -0.36), (0.74, -0.4)),
        shape(outline(snout, r), tone),
        ellipse((r * 1.2, r * 0.06), r * 0.1, r * 0.08, darken(breed.nose, 0.4)),
        ellipse((r * 0.84, r * 0.02), r * 0.1, r * 0.08, darken(breed.nose, 0.4)),
        blush((r * 0.14, r * 0.34), r * 0.2),
        mouth((r * 0.36, r * 0.6), (r * 1.4, r * 0.52), r * 0.14, head.mouth, width=2.6),
    ]


def _rhino_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    long = ribbon(
        [(-0.1 * r, -0.1 * r), (0.7 * r, 0.22 * r), (1.3 * r, 0.52 * r)],
        [r * 1.9, r * 1.5, r * 1.06],
    )
    horn = (
        f"M{r * 1.02:.1f} {-r * 0.1:.1f} Q{r * 1.62:.1f} {-r * 0.5:.1f} {r * 1.9:.1f}"
        f" {-r * 1.16:.1f}"
        f" Q{r * 1.96:.1f} {-r * 0.2:.1f} {r * 1.6:.1f} {r * 0.3:.1f}Z"
    )
    second = (
        f"M{r * 0.56:.1f} {-r * 0.42:.1f} L{r * 0.98:.1f} {-r * 0.86:.1f}"
        f" L{r * 0.98:.1f} {-r * 0.22:.1f}Z"
    )
    return [
        shape(long, head.fur),
        group(head_marks(breed), clip=sketch.clip(long)),
        shape(second, "#e0d6c2"),
        shape(horn, "#efe6d2"),
        ellipse((r * 1.5, r * 0.5), r * 0.09, r * 0.12, darken(breed.nose, 0.4)),
        blush((r * 0.5, r * 0.5), r * 0.2),
        *eyes_at(head, (0.4, -0.1), None),
        mouth((r * 0.84, r * 0.92), (r * 1.46, r * 0.9), r * 0.1, head.mouth),
    ]


def _snout_face(sketch: Sketch, head: Head) -> list[str]:
    breed, r = head.breed, head.breed.head
    skull = outline(
        [(-0.94, 0.12), (-0.84, -0.46), (-0.44, -0.84), (0.16, -0.9), (0.7, -0.64), (0.98, -0.2),
         (1.34, 0.18), (1.5, 0.36), (1.36, 0.56), (0.94, 0.66), (0.36, 0.84), (-0.34, 0.82),
         (-0.84, 0.56)],
        r,
    )  # fmt: skip
    window = sketch.clip(skull)
    muzzle = outline([(1.6, 0.26), (0.9, 0.2), (0.4, 0.42), (0.0, 0.6), (0.4, 1.0), (1.3, 0.8)], r)
    stripes: list[str] = []
    if breed.back == "stripe":
        stripes = [
            line((f"M{-r * 0.4:.1f} {-r:.1f} L{r * 1.0:.1f} {-r * 0.1:.1f}"), breed.accent, r * 0.2)
        ]
    return [
        shape(skull, head.fur),
        group(
            [shape(muzzle, mix(breed.belly, "#ffffff", 0.2)), *masked(head), *stripes,
             *head_marks(breed)],
            clip=window,
        ),
        blush((r * 0.04, r * 0.46), r * 0.17),
        *eyes_at(head, (0.2, -0.04), (0.82, -0.06)),
        mouth((r * 0.7, r * 0.54), (r * 1.26, r * 0.5), r * 0.09, head.mouth),
        ellipse((r * 1.44, r * 0.3), r * 0.17, r * 0.14, breed.nose),
        ellipse((r * 1.4, r * 0.25), r * 0.06, r * 0.035, "#fff", opacity=0.6),
    ]  # fmt: skip


def _long_face(sketch: Sketch, head: Head, length: float) -> list[str]:
    """A small skull and a tube of a snout, `length` radii long, that bends down to its end."""
    del sketch
    breed, r = head.breed, head.breed.head
    tip = (r * length, r * (0.3 + 0.34 * length))
    snout = ribbon(
        [(r * 0.1, r * 0.06), (r * (0.4 + length * 0.4), r * (0.2 + 0.1 * length)), tip],
        [r * 1.5, r * 0.95, r * 0.44],
    )
    return [
        shape(outline(_ROUND, r), head.fur),
        shape(snout, mix(breed.color, breed.belly, 0.3)),
        ellipse(tip, r * 0.2, r * 0.2, breed.nose),
        line(
            f"M{tip[0] - r * 0.5:.1f} {tip[1]:.1f} L{tip[0]:.1f} {tip[1] + r * 0.16:.1f}",
            darken(breed.color, 0.4),
            2,
        ),
        blush((r * 0.1, r * 0.44), r * 0.17),
        *eyes_at(head, (0.24, -0.14), (0.78, -0.16)),
    ]


WILD_FACES: Final[Mapping[str, Callable[[Sketch, Head], list[str]]]] = {
    "ape": _ape_face,
    "hippo": _hippo_face,
    "rhino": _rhino_face,
    "snout": _snout_face,
    "tube": partial(_long_face, length=3.0),
    "proboscis": partial(_long_face, length=1.7),
}
"""Faces by the word of `Breed.head_shape`."""
