"""Tails of four-legged kinds."""

from collections.abc import Callable

from vitascope.engines.animatic.art.breeds import Breed
from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.curves import Point, ribbon, turned
from vitascope.engines.animatic.art.quadruped_poses import Posture
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape


def draw_tail(sketch: Sketch, breed: Breed, posture: Posture, fur: str) -> None:
    """Add the tail; to be drawn before the body."""
    hip = posture.hip
    root = turned(
        (hip[0] - breed.hips * 0.34, hip[1] - breed.hips * 0.2), hip, -min(posture.pitch, 70)
    )
    if posture.pitch > 30:
        root = (hip[0] - breed.hips * 0.3, hip[1] + breed.hips * 0.24)
    up, wag = posture.tail, posture.wag

    def way(*points: Point) -> list[Point]:
        return [root, *((root[0] + x, root[1] + y) for x, y in points)]

    match breed.tail:
        case "cat":
            bend = _long_bend(way, up, wag)
            sketch.add(shape(ribbon(bend, [14, 13, 12, 10]), fur))
            tip = breed.accent if breed.coat != "plain" else lighten(breed.color, 0.25)
            sketch.add(shape(ribbon(bend[-2:], [12, 10]), tip, opacity=0.85))
        case "dog":
            bend = way(
                (-16, -6 - 8 * up), (-22 + wag * 9, -22 - 16 * up), (-16 + wag * 16, -36 - 18 * up)
            )
            sketch.add(shape(ribbon(bend, [15, 13, 11, 7]), fur))
        case "brush":
            bend = way(
                (-24, 2 - up * 14), (-54, -2 - up * 22 + wag * 6), (-86, 10 - up * 22 + wag * 14)
            )
            if up < -0.5:
                bend = way((-18, 12), (8, 20), (44, 16))
            sketch.add(shape(ribbon(bend, [14, 30, 36, 8]), fur))
            sketch.add(shape(ribbon(bend[-2:], [33, 7]), breed.belly))
        case "hair":
            for index, tone in enumerate(
                (darken(breed.accent, 0.2), breed.accent, lighten(breed.accent, 0.1))
            ):
                spread = index * 5 - 4
                bend = way(
                    (-20 - up * 8, -4 - up * 10),
                    (-30 - spread + wag * 5 - up * 12, 22),
                    (-24 - spread + wag * 12 - up * 14, 52 + index * 3),
                )
                sketch.add(shape(ribbon(bend, [10, 14, 13, 3]), tone))
        case "tuft":
            bend = way((-16, 4), (-24 + wag * 6, 24), (-20 + wag * 14, 44))
            sketch.add(
                shape(ribbon(bend, [9, 7, 5, 5]), fur),
                ellipse((bend[-1][0], bend[-1][1] + 5), 7, 11, breed.accent),
            )
        case "curl":
            x, y = root
            sketch.add(
                line(f"M{x:.1f} {y:.1f} q-13 -3 -12 -13 q4 -9 9 -1 q0 10 -13 6", breed.accent, 5)
            )
        case "puff":
            tone = breed.accent if breed.is_panda else lighten(breed.color, 0.45)
            sketch.add(ellipse((root[0] - 5, root[1] + 2), 12, 11, tone))
        case "mouse":
            bend = way((-26, 14), (-48, 4 + wag * 8), (-74, 16 + wag * 12))
            sketch.add(shape(ribbon(bend, [6, 5, 4, 2]), breed.accent))
        case "squirrel":
            bend = way((-26, 4), (-40 + wag * 4, -34), (-22 + wag * 6, -68), (2 + wag * 6, -62))
            sketch.add(shape(ribbon(bend, [16, 34, 40, 34, 16]), fur))
            sketch.add(
                line(
                    f"M{root[0] - 20:.1f} {root[1]:.1f} q-22 -30 {-4 + wag * 4:.1f} -56",
                    lighten(breed.color, 0.3),
                    7,
                    opacity=0.7,
                )
            )


def _long_bend(way: Callable[..., list[Point]], up: float, wag: float) -> list[Point]:
    if up < -0.9:
        return way((-16, 8), (6, 17), (44, 15))
    if up < 0:
        return way((-22, 6), (-34, -10 + wag * 5), (-44 + wag * 5, -30))
    return way((-26, -4 - 14 * up), (-34 + wag * 6, -34 - 22 * up), (-22 + wag * 16, -62 - 16 * up))
