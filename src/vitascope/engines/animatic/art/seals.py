"""Seals and walruses: they lie on the beach, slide on the ice, swim."""

import math
from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.critter import Body, Critter, Places
from vitascope.engines.animatic.art.curves import ribbon, smooth
from vitascope.engines.animatic.art.faces import whiskers
from vitascope.engines.animatic.art.svg import Sketch, ellipse, line, shape


def _seal(sketch: Sketch, body: Body) -> Places:
    c = body.critter
    wave = math.sin(body.pose.phase * math.tau)
    is_low = body.pose.action in ("swim", "dive", "sleep")
    rise = 0.0 if is_low else 40.0
    hump = 5 * wave if body.acting.is_going else 0.0
    fur = body.paint(sketch, -100, 0)
    for lift in (-6, 8):
        fluke = [
            (-92, -14),
            (-120, -26 + lift + 5 * wave),
            (-146, -30 + lift * 2 + 8 * wave),
            (-130, -8 + lift),
            (-96, -6),
        ]
        sketch.add(shape(smooth(fluke), darken(c.color, 0.16)))
    trunk = [(-100, -12), (-50, -36 - hump), (4, -44 - hump - rise * 0.3), (38, -52 - rise),
     (74, -60 - rise),
             (92, -40 - rise), (78, -18), (48, -2), (-40, 0)]  # fmt: skip
    sketch.add(shape(smooth(trunk), fur))
    sketch.add(
        shape(
            smooth(
                [
                    (-44, -2),
                    (10, -16),
                    (60, -36 - rise * 0.5),
                    (80, -34 - rise),
                    (72, -14),
                    (46, -3),
                ]
            ),
            c.belly,
            opacity=0.8,
        )
    )
    if c.mark == "spots":
        sketch.add(
            *(
                ellipse(at, 5, 4, c.accent, opacity=0.6)
                for at in ((-50, -24), (-24, -34), (2, -32), (-74, -18), (24, -46))
            )
        )
    flap = (
        8 * wave
        if body.acting.is_going or body.pose.action in ("dance", "cheer", "wave")
        else 2 * wave
    )
    sketch.add(
        shape(ribbon([(34, -28), (36, -12), (62 + flap, -3)], [24, 19, 10]), darken(c.color, 0.14))
    )
    x, y = 74.0, -64 - rise
    sketch.add(
        ellipse(
            (x, y),
            31,
            28,
            sketch.gradient(((0, lighten(c.color, 0.2)), (1, c.color)), (0, y - 28), (0, y + 28)),
        )
    )
    if c.mark == "walrus":
        tusk = "l5 34 l7 -2 l0 -34Z"
        sketch.add(
            shape(
                (f"M{x + 10:.1f} {y + 14:.1f} {tusk} M{x + 28:.1f} {y + 13:.1f} {tusk}"), "#fffaf0"
            )
        )
    muzzle = 19 if c.mark == "walrus" else 13
    sketch.add(
        ellipse((x + 12, y + 10), muzzle, muzzle * 0.8, c.belly),
        ellipse((x + 29, y + 9), muzzle * 0.85, muzzle * 0.74, c.belly),
    )
    sketch.add(
        *body.face(
            (x + 4, y - 7),
            (x + 29, y - 8),
            6.4,
            ((x + 12, y + 17), (x + 30, y + 16)),
            depth=2.6,
            has_white=False,
        )
    )
    sketch.add(
        ellipse((x + 22, y + 1), 6, 4.4, "#2a1b22"),
        whiskers((x + 20, y + 10), 22, 13, darken(c.belly, 0.3)),
    )
    if c.mark == "walrus":
        sketch.add(
            line(
                (f"M{x - 20:.1f} {y + 20:.1f} q-10 12 -8 24"),
                darken(c.color, 0.2),
                2.4,
                opacity=0.6,
            )
        )
    return Places(
        head=(x + 4, y), radius=29, neck=(x - 4, y + 24), hold=(x + 40, y + 4), seat=(-20, -44)
    )


SEALS: Final[Mapping[str, Critter]] = {
    "seal": Critter(draw=_seal, color="#8a97a8", belly="#d4dbe2", accent="#5f6b7c", scale=0.72,
                    height=110, length=210, swims=True, stride=34, mark="spots"),
    "sea lion": Critter(draw=_seal, color="#7a5a44", belly="#b5906c", accent="#54402f", scale=0.84,
                        height=110, length=210, swims=True, stride=34),
    "walrus": Critter(draw=_seal, color="#a0755c", belly="#d8b59a", accent="#7a5540", scale=1.1,
                      height=110, length=210, swims=True, stride=30, mark="walrus"),
}  # fmt: skip
"""Kinds with flippers that come ashore."""
