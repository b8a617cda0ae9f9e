"""Where a figure's pixels come to be in the picture."""

import numpy as np

from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.rendering.compositor import Affine
from vitascope.engines.animatic.rendering.sprites import Sprite
from vitascope.engines.animatic.staging.paths import Placement


def figure_affine(view: View, place: Placement, sprite: Sprite, *, depth: float = 1.0) -> Affine:
    """From a sprite's pixels to the canvas; `depth` is that of the plane on which it is."""
    scale = place.scale * sprite.pixel * view.scale(depth)
    cos, sin = float(np.cos(place.tilt)), float(np.sin(place.tilt))
    turn = np.array([[cos * place.facing, -sin], [sin * place.facing, cos]]) * scale
    x, y = view.project(place.x, place.y, depth)
    offset = np.array([x, y]) - turn @ np.array(sprite.anchor)
    return np.hstack([turn, offset[:, None]])
