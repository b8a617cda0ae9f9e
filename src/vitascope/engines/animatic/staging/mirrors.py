"""Who stands beside a mirror is seen in its glass, the other way round."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import warp_over
from vitascope.engines.animatic.rendering.sprites import Sprite
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.staging.figures import figure_affine
from vitascope.engines.animatic.staging.paths import Placement

_SCALE: Final = 0.88
"""Size of an image in the glass, times that of who is before it: it is as far behind."""

_OPACITY: Final = 0.82
_LOW: Final = 0.04
"""How far above the mirror's foot the image stands, in heights of the mirror."""


def mirrored_in(spec: Spec) -> Mapping[str, str]:
    """By the id of each mirror, whose image is seen in it: who is beside or before it."""
    mirrors = {prop.id for prop in spec.props if prop.kind == "mirror"}
    pairs = [(s.relation.to, s.id) for s in reversed(spec.subjects) if s.relation]
    return {mirror: who for mirror, who in pairs if mirror in mirrors}


def draw_image(
    canvas: Rgba,
    view: View,
    mirror: tuple[Placement, Sprite],
    who: tuple[Placement, Sprite],
) -> None:
    """Lay somebody's image into the glass, which is the oval in the `text` box of the mirror."""
    place, frame = mirror
    if frame.text is None:
        return
    ends = figure_affine(view, place, frame) @ np.array([[*point, 1.0] for point in frame.text]).T
    (left, right), (top, bottom) = np.sort(ends, axis=1).tolist()
    x0, y0 = max(0, round(left)), max(0, round(top))
    x1, y1 = min(canvas.shape[1], round(right)), min(canvas.shape[0], round(bottom))
    if x1 - x0 < 4 or y1 - y0 < 4:
        return
    person, sprite = who
    height = frame.image.shape[0] * frame.pixel * place.scale
    half = sprite.image.shape[1] * sprite.pixel * person.scale * _SCALE / 2
    room = (right - left) / view.scale(1) / 2
    # Of who is wider than the glass, the front is seen in it.
    back = person.facing * max(0.0, half - 0.7 * room)
    image = replace(
        person,
        x=place.x + 0.1 * (person.x - place.x) + back,
        y=place.y - _LOW * height + (person.y - person.ground_y),
        facing=-person.facing,
        scale=person.scale * _SCALE,
    )
    affine = figure_affine(view, image, sprite)
    affine[0, 2] -= x0
    affine[1, 2] -= y0
    shown = canvas[y0:y1, x0:x1]
    seen = shown.copy()
    warp_over(seen, sprite.image, affine, opacity=_OPACITY * person.opacity)
    middle = ((left + right) / 2 - x0, (top + bottom) / 2 - y0)
    mask = np.zeros(seen.shape[:2], np.uint8)
    axes = round((right - left) * 8), round((bottom - top) * 8)
    cv2.ellipse(
        mask,
        (round(middle[0] * 16), round(middle[1] * 16)),
        axes,
        0,
        0,
        360,
        255,
        -1,
        cv2.LINE_AA,
        4,
    )
    share = mask[..., None].astype(np.float32) / 255
    shown[:] = (shown + (seen.astype(np.float32) - shown) * share).astype(np.uint8)
