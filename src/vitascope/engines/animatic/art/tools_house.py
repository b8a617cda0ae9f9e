"""What a body brings for the work of a house: sponge, iron, brush, tray."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.curves import Point
from vitascope.engines.animatic.art.grips import DARK, STEEL, Grip, laid
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape


def _hairbrush(grip: Grip) -> list[str]:
    brush = [
        line("M-2 10 L0 -4", "#c8504a", 5),
        box(-5, -24, 10, 21, "#c8504a", radius=5),
        line("M5 -20 h5 M5 -15 h5 M5 -10 h5", DARK, 1.6),
    ]
    return laid(grip.near, brush, 8)


def _sneeze(grip: Grip) -> list[str]:
    """What flies from the nose, farther and thinner as it goes."""
    if not grip.turn:
        return []
    (x, y), r = grip.head, grip.radius
    return puff((x + 0.95 * r, y + 0.3 * r), r, grip.turn)


def puff(nose: Point, size: float, gone: float) -> list[str]:
    """Drops of a sneeze, and the air that takes them along, ahead of a nose; `gone` is 0 to 1."""
    fades = 1 - gone
    far = size * (0.5 + 2.4 * gone**0.6)
    cloud = [
        ellipse(
            (nose[0] + far * share, nose[1] + size * drop * (0.4 + gone)),
            size * wide * (0.5 + 0.7 * gone),
            size * wide * 0.7 * (0.5 + 0.7 * gone),
            "#ffffff",
            opacity=round(0.85 * fades, 3),
        )
        for share, drop, wide in ((0.5, 0.0, 0.34), (0.8, -0.28, 0.3), (0.86, 0.3, 0.36),
                                  (1.1, 0.02, 0.26))
    ]  # fmt: skip
    drops = [
        ellipse(
            (nose[0] + far * share, nose[1] + size * (spread * (0.3 + 0.7 * gone) + 0.4 * gone**2)),
            size * 0.085,
            size * 0.085,
            "#a8dcf6",
            opacity=round(min(1.0, 1.6 * fades), 3),
        )
        for share, spread in ((0.62, -0.5), (0.9, -0.24), (1.16, -0.42), (1.3, 0.04),
                              (1.1, 0.34), (0.7, 0.5), (0.95, 0.62), (1.42, -0.14))
    ]  # fmt: skip
    return [*cloud, *drops]


def _razor(grip: Grip) -> list[str]:
    (x, y), (hx, hy), r = grip.near, grip.head, grip.radius
    foam = [
        ellipse((hx + dx * r, hy + dy * r), size * r, size * r, "#ffffff", opacity=0.95)
        for dx, dy, size in ((0.0, 0.72, 0.26), (0.34, 0.82, 0.24), (-0.3, 0.56, 0.22),
                             (0.62, 0.66, 0.2))
    ]  # fmt: skip
    return [
        *foam,
        line(f"M{x + 5:.1f} {y + 8:.1f} L{x - 4:.1f} {y - 8:.1f}", "#3f8fd0", 3.6),
        line(f"M{x - 9:.1f} {y - 8:.1f} l9 -4", STEEL, 3.4),
    ]


def _phone_held_out(grip: Grip) -> list[str]:
    x, y = grip.far
    return laid((x + 2, y - 5), [
        box(-4, -13, 8, 24, DARK, radius=2.5),
        ellipse((-3, -9), 1.6, 1.6, "#9fd8ff"),
    ], 6)  # fmt: skip


def _plate_and_sponge(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    bubbles = [
        ellipse((nx + dx, ny + dy), size, size, "#ffffff", opacity=0.9)
        for dx, dy, size in ((12, -4, 5), (18, 1, 4), (8, 4, 4), (15, 7, 3))
    ]
    return [
        ellipse((fx + 8, fy - 4), 17, 19, "#dfe7ee"),
        ellipse((fx + 8, fy - 4), 11, 12.5, "#f6f9fb"),
        box(nx + 2, ny - 5, 14, 10, "#f2c23a", radius=3),
        *bubbles,
    ]


def _cloth(grip: Grip) -> list[str]:
    x, y = grip.near
    rag = f"M{x - 4:.1f} {y - 9:.1f} q14 -4 18 3 q5 9 0 17 q-8 6 -18 0 q-5 -9 0 -20Z"
    return [shape(rag, "#8fc4f4"), line(f"M{x + 2:.1f} {y - 5:.1f} q6 6 4 13", "#6fa4d8", 1.8)]


def _iron(grip: Grip) -> list[str]:
    """An iron on a shirt; the shirt lies as deep as the far hand."""
    (x, y), (_, fy) = grip.near, grip.far
    low = max(y + 12, fy + 4)
    sole = "M-12 10 H18 Q16 -2 2 -3 H-8 Q-13 2 -12 10Z"
    return [
        shape(f"M{x - 34:.1f} {low:.1f} q8 -7 34 -6 q26 -1 34 6Z", "#f4f6f8"),
        line(f"M{x - 30:.1f} {low - 1:.1f} h60", "#c3ccd9", 1.8),
        *laid((x, low - 11), [shape(sole, "#5f8fc0"), box(-13, 8, 32, 4, STEEL, radius=1.5)]),
        line(f"M{x - 8:.1f} {low - 14:.1f} q2 -9 16 -7", DARK, 4),
        line(f"M{x + 12:.1f} {low - 22:.1f} q-4 -7 1 -12", "#ffffff", 2.6, opacity=0.6),
    ]


def _sewing_machine(grip: Grip) -> list[str]:
    x, y = grip.far[0] + 14, max(grip.far[1], grip.near[1]) + 8
    body = "M-26 0 V-7 H16 V-30 H-14 V-22 H-22 V-34 Q-22 -40 -14 -40 H20 Q28 -40 28 -32 V0Z"
    red = f"M{x - 50:.1f} {y + 1:.1f} q4 -15 24 -13 q14 2 24 8 l2 5Z"
    return [
        *laid((x, y), [
            shape(body, "#3a4a5f"),
            ellipse((28, -28), 6, 8, "#c8973a"),
            line("M-18 -22 v12", STEEL, 2.4),
            line("M-10 -35 h24", "#e8c48a", 2),
        ]),
        shape(red, grip.color or "#d8404a"),
    ]  # fmt: skip


def _tray(grip: Grip) -> list[str]:
    x, y = grip.near
    top = y - 9
    glasses = [
        shape(f"M{x + dx:.1f} {top - 17:.1f} h9 l-1.5 16 h-6Z", tone)
        for dx, tone in ((-17, "#f2a83a"), (-3, "#d8404a"), (11, "#8fd0f4"))
    ]
    return [
        *glasses,
        box(x - 26, top - 2, 54, 5, STEEL, radius=2.5),
        line(f"M{x - 22:.1f} {top - 1:.1f} h44", "#ffffff", 1.4, opacity=0.7),
    ]


def _ring_box(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    x, y = (fx + nx) / 2, min(fy, ny) - 4
    return [
        box(x - 10, y - 6, 20, 11, "#8a1f3a", radius=2.5),
        shape(f"M{x - 10:.1f} {y - 6:.1f} L{x + 3:.1f} {y - 21:.1f} L{x + 13:.1f} {y - 19:.1f}"
              f" L{x + 10:.1f} {y - 6:.1f}Z", "#a62c4a"),
        f'<circle cx="{x:.1f}" cy="{y - 10:.1f}" r="5" fill="none" stroke="#f2c23a"'
        ' stroke-width="2.4"/>',
        ellipse((x, y - 17), 3.6, 3.4, "#d8f2ff"),
        line(f"M{x - 6:.1f} {y - 22:.1f} l-3 -4 M{x + 6:.1f} {y - 23:.1f} l3 -4"
             f" M{x:.1f} {y - 24:.1f} v-5", "#ffffff", 1.8, opacity=0.9),
    ]  # fmt: skip


_JET: Final = 200.0
"""How far the water of a hose goes, in drawing units."""


def _hose(grip: Grip) -> list[str]:
    """A hose that comes from behind, its nozzle in the far hand, and the water's arc."""
    (fx, fy), (nx, ny) = grip.far, grip.near
    x, y = fx + 26, fy - 12

    def arc(share: float, spread: float) -> str:
        along = _JET * share
        return f"{x + along:.1f} {y - 118 * share * (1.72 - 1.5 * share) + spread * share:.1f}"

    steps = [k / 8 for k in range(9)]
    jets = [
        line("M" + " L".join(arc(k, spread) for k in steps), tone, wide, opacity=strength)
        for spread, tone, wide, strength in (
            (0.0, "#8fd0f4", 8.0, 0.55), (-12.0, "#c8ecfc", 3.2, 0.8), (12.0, "#dff5ff", 3.2, 0.8),
        )
    ]  # fmt: skip
    drops: list[str] = []
    for k in range(14):
        share = (grip.turn / 360 * 2 + k / 14) % 1
        point = arc(share, 30 * math.sin(k * 2.4)).split()
        r = 2.2 + 2.6 * share
        drops.append(ellipse((float(point[0]), float(point[1])), r, r, "#eefaff", opacity=0.85))
    tail = (
        f"M{fx + 6:.1f} {fy - 2:.1f} Q{nx:.1f} {ny + 4:.1f} {nx - 24:.1f} {ny + 16:.1f}"
        f" Q{nx - 50:.1f} {ny + 40:.1f} {nx - 58:.1f} -8 T{nx - 112:.1f} -4"
    )
    nozzle = f"M{fx + 4:.1f} {fy - 1:.1f} L{x:.1f} {y:.1f}"
    return [*jets, *drops, line(tail, "#c8a23a", 8), line(nozzle, "#8a3a34", 10)]


HOUSE_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "hairbrush": _hairbrush,
    "plate and sponge": _plate_and_sponge,
    "sneeze": _sneeze,
    "cloth": _cloth,
    "iron": _iron,
    "sewing machine": _sewing_machine,
    "tray": _tray,
    "razor": _razor,
    "phone held out": _phone_held_out,
    "ring box": _ring_box,
    "hose": _hose,
}
"""Each tool as shapes."""
