"""What a body brings for what it does, where the story has no such thing: pans, skis, brushes."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import lighten
from vitascope.engines.animatic.art.curves import smooth
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid
from vitascope.engines.animatic.art.svg import box, ellipse, group, line, shape
from vitascope.engines.animatic.art.tools_boards import BOARD_TOOLS
from vitascope.engines.animatic.art.tools_craft import CRAFT_TOOLS
from vitascope.engines.animatic.art.tools_games import GAME_TOOLS
from vitascope.engines.animatic.art.tools_hands import HAND_TOOLS
from vitascope.engines.animatic.art.tools_house import HOUSE_TOOLS
from vitascope.engines.animatic.art.tools_kitchen import KITCHEN_TOOLS
from vitascope.engines.animatic.art.tools_labour import EARTH, LABOUR_TOOLS, dug_earth
from vitascope.engines.animatic.art.tools_magic import MAGIC_TOOLS
from vitascope.engines.animatic.art.tools_music import MUSIC_TOOLS
from vitascope.engines.animatic.art.tools_occasions import OCCASION_TOOLS
from vitascope.engines.animatic.art.tools_shows import SHOW_TOOLS
from vitascope.engines.animatic.art.tools_sport import SPORT_TOOLS
from vitascope.engines.animatic.art.tools_toilette import TOILETTE_TOOLS
from vitascope.engines.animatic.art.tools_trades import TRADE_TOOLS
from vitascope.engines.animatic.art.tools_training import TRAINING_TOOLS


def _paintbrush(grip: Grip) -> list[str]:
    x, y = grip.near
    fx, fy = grip.far
    palette = smooth([(fx - 6, fy - 6), (fx + 14, fy - 13), (fx + 30, fy - 4), (fx + 22, fy + 9),
                      (fx + 4, fy + 8)])  # fmt: skip
    blobs = [
        ellipse((fx + dx, fy + dy), 3.4, 2.8, tone)
        for dx, dy, tone in ((6, -5, "#e4503c"), (15, -8, "#f2c23a"), (23, -3, "#3f8fd0"),
                             (16, 3, "#4fa858"))
    ]  # fmt: skip
    return [
        shape(palette, "#d9a86a"),
        *blobs,
        line(f"M{x - 8:.1f} {y + 6:.1f} L{x + 16:.1f} {y - 11:.1f}", WOOD, 3.4),
        line(f"M{x + 16:.1f} {y - 11:.1f} L{x + 24:.1f} {y - 17:.1f}", "#e4503c", 6),
    ]


def _watering_can(grip: Grip) -> list[str]:
    x, y = grip.near
    can = [
        line("M-8 -4 q10 -16 24 -2", "#3f8a5a", 4),
        shape("M-6 0 h24 l2 26 h-28Z", "#4fa56c"),
        line("M18 18 L42 -2", "#4fa56c", 6),
        line("M38 -8 L47 4", "#4fa56c", 7),
    ]
    drops = "".join(
        f"M{x + 48 + k * 5:.1f} {y + 22 + k * 2:.1f} q{3 + k} 14 {2 + k} 30 " for k in range(4)
    )
    return [line(drops, "#8fd0f4", 2.2, opacity=0.9), *laid((x, y), can, 22 * grip.turn)]


def _shafted(blade: list[str], color: str = WOOD) -> Callable[[Grip], list[str]]:
    """A long shaft through both hands, with a blade drawn along +x at its lower end."""

    def draw(grip: Grip) -> list[str]:
        (fx, fy), (nx, ny) = grip.far, grip.near
        angle = math.atan2(fy - ny, fx - nx)
        dx, dy = math.cos(angle), math.sin(angle)
        end = (fx + dx * 26, fy + dy * 26)
        if end[1] < -16:
            reach = min(60.0, (-14 - fy) / max(0.2, dy))
            end = (fx + dx * reach, fy + dy * reach)
        d = f"M{nx - dx * 18:.1f} {ny - dy * 18:.1f} L{end[0]:.1f} {end[1]:.1f}"
        return [line(d, color, 4.4), *laid(end, blade, math.degrees(angle))]

    return draw


def _hammer(grip: Grip) -> list[str]:
    tool = [line("M0 8 L0 -26", WOOD, 5), box(-8, -36, 24, 13, "#7d8796", radius=3)]
    return laid(grip.near, tool, grip.turn)


def _notepad(grip: Grip) -> list[str]:
    x, y = grip.far
    pad = [
        box(-16, -20, 26, 32, "#fdfaf2", radius=2),
        line("M-11 -13 h16 M-11 -7 h16 M-11 -1 h12", "#9fb0c4", 1.6),
    ]
    nx, ny = grip.near
    pen = line(f"M{nx + 7:.1f} {ny - 12:.1f} L{nx - 2:.1f} {ny + 7:.1f}", "#3f5fae", 3.4)
    return [*laid((x, y), pad, 14), pen]


def _laptop(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2, max(grip.far[1], grip.near[1]) + 4
    screen = f"M{x + 18:.1f} {y + 2:.1f} l13 -34 h4 l-12 36Z"
    return [
        shape(screen, "#8f9bae"),
        line(f"M{x - 14:.1f} {y + 4:.1f} h36", "#c3ccd9", 5),
        line(f"M{x + 19:.1f} {y - 4:.1f} l9 -24", "#bfe8ff", 3, opacity=0.8),
    ]


def _knitting(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    mx, my = (fx + nx) / 2, (fy + ny) / 2
    cloth = smooth(
        [
            (mx - 13, my + 1),
            (mx + 14, my - 1),
            (mx + 17, my + 30),
            (mx + 4, my + 36),
            (mx - 12, my + 30),
        ]
    )
    rows = "".join(f"M{mx - 10:.1f} {my + 8 + k * 7:.1f} h24 " for k in range(4))
    wool = grip.color or "#d8506a"
    row = lighten(wool, 0.45)
    return [
        shape(cloth, wool),
        line(rows, row, 2, opacity=0.7),
        line(
            f"M{fx + 12:.1f} {fy - 16 - grip.turn:.1f} L{mx - 6:.1f} {my + 5:.1f}"
            f" M{nx - 10:.1f} {ny - 18 + grip.turn:.1f} L{mx + 9:.1f} {my + 5:.1f}",
            "#e8d8b8",
            2.6,
        ),
        line(
            f"M{mx + 12:.1f} {my + 34:.1f} Q{mx + 30:.1f} {my + 44:.1f} {mx + 34:.1f} -10",
            wool,
            1.8,
        ),
        ellipse((mx + 38, -11), 12, 11, wool),
        line(f"M{mx + 30:.1f} -15 q9 -5 17 2 M{mx + 29:.1f} -9 q8 -5 18 4", row, 1.6),
    ]


def _seedling(grip: Grip) -> list[str]:
    x = grip.far[0] + 12
    return [
        ellipse((x, -2), 20, 6, "#6a4a34"),
        line(f"M{x:.1f} -4 V-22", "#4f9a4c", 3.4),
        shape(f"M{x:.1f} -20 q-14 -12 -17 0 q8 6 17 0Z", "#6fbf58"),
        shape(f"M{x:.1f} -22 q14 -13 18 0 q-8 6 -18 0Z", "#5fae4c"),
    ]


def _box(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2, max(grip.far[1], grip.near[1])
    return [
        box(x - 22, y - 38, 46, 40, "#c8965a", radius=2),
        box(x - 3, y - 38, 9, 40, "#e0b882"),
        line(f"M{x - 22:.1f} {y - 38:.1f} h46", "#a87a48", 2.4),
    ]


def _barbell(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    y = (fy + ny) / 2
    plates = [
        box(x - 5, y - half, 10, 2 * half, tone, radius=3)
        for x, half, tone in ((nx - 22, 26, "#4a4652"), (nx - 33, 18, "#c8404a"),
                              (fx + 22, 26, "#4a4652"), (fx + 33, 18, "#c8404a"))
    ]  # fmt: skip
    return [line(f"M{nx - 42:.1f} {y:.1f} H{fx + 42:.1f}", STEEL, 4.4), *plates]


def _camera(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2, grip.far[1] + 2
    return [
        box(x - 14, y - 13, 28, 20, DARK, radius=4),
        box(x - 6, y - 18, 12, 6, DARK, radius=2),
        box(x + 12, y - 10, 11, 14, "#5a5664", radius=3),
        ellipse((x + 23, y - 3), 3, 7, "#8fc4f4"),
    ]


def _quilt(grip: Grip) -> list[str]:
    """Over somebody who lies on the back: in the body's frame, so the feet are below."""
    x, y = grip.feet[1][0] - 6, grip.feet[1][1]
    top = -44.0
    cover = smooth([
        (x - 30, top), (x + 4, top - 8), (x + 34, top), (x + 36, top + 40), (x + 32, y + 6),
        (x + 8, y + 20), (x - 40, y + 16), (x - 40, y - 40),
    ])  # fmt: skip
    fold = smooth([
        (x - 30, top + 2), (x + 4, top - 8), (x + 34, top), (x + 36, top + 18),
        (x + 4, top + 10), (x - 34, top + 20),
    ])  # fmt: skip
    seams = (
        f"M{x + 22:.1f} {top + 20:.1f} V{y + 2:.1f} M{x - 2:.1f} {top + 14:.1f} V{y + 12:.1f}"
        f" M{x - 32:.1f} {top + 52:.1f} H{x + 37:.1f}"
    )
    return [
        shape(cover, "#7f9fd6"),
        line(seams, "#5f7fbc", 2, opacity=0.7),
        shape(fold, "#eef2fa"),
    ]


def _open_book(grip: Grip) -> list[str]:
    x, y = grip.far[0] + 2, grip.far[1] - 2
    pages = (
        f"M{x - 16:.1f} {y - 14:.1f} Q{x - 4:.1f} {y - 19:.1f} {x + 2:.1f} {y - 10:.1f}"
        f" Q{x + 10:.1f} {y - 22:.1f} {x + 21:.1f} {y - 19:.1f} L{x + 17:.1f}"
        f" {y + 7:.1f} Q{x + 6:.1f} {y + 3:.1f} {x:.1f} {y + 12:.1f} Q{x - 6:.1f}"
        f" {y + 4:.1f} {x - 18:.1f} {y + 9:.1f}Z"
    )
    return [
        group([shape(pages, "#b8324a")], move=(1, 2)),
        shape(pages, "#fdf7ea"),
        line(f"M{x + 2:.1f} {y - 10:.1f} L{x:.1f} {y + 11:.1f}", "#c8b898", 1.6),
    ]


def _phone(grip: Grip) -> list[str]:
    x, y = grip.near
    return [box(x - 2, y - 18, 10, 24, DARK, radius=3)]


def _phone_in_hand(grip: Grip) -> list[str]:
    (x, y) = grip.far
    return laid((x + 2, y - 6), [
        box(-6, -13, 12, 24, DARK, radius=3),
        box(-4.6, -11, 9, 19, "#9fd8ff", radius=1.5),
    ], 16)  # fmt: skip


def _chalk(grip: Grip) -> list[str]:
    x, y = grip.far
    return [line(f"M{x + 2:.1f} {y - 3:.1f} l7 -5", "#ffffff", 4)]


def _scissors(grip: Grip) -> list[str]:
    (fx, fy), (nx, ny) = grip.far, grip.near
    blades = [
        group([line("M0 0 L18 -3", STEEL, 3)], turn=-grip.turn),
        group([line("M0 0 L18 3", STEEL, 3)], turn=grip.turn),
        ellipse((-3, -3), 3.4, 3.4, "#d8504a"),
        ellipse((-3, 3), 3.4, 3.4, "#d8504a"),
    ]
    teeth = "".join(f"M{k * 3} 0 v6 " for k in range(7))
    comb = [line("M-2 0 H20", "#3a3540", 3), line(teeth, "#3a3540", 1.4)]
    return [*laid((nx, ny), blades, -8), *laid((fx, fy), comb, 10)]


def _microphone(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        line(f"M{x - 3:.1f} {y + 12:.1f} L{x + 4:.1f} {y - 8:.1f}", DARK, 5),
        ellipse((x + 6, y - 13), 7, 7.4, "#8f97a6"),
        ellipse((x + 4, y - 15), 2.4, 2.4, "#fff", opacity=0.5),
    ]


def _foam(grip: Grip) -> list[str]:
    x, y = grip.head
    r = grip.radius
    return [
        ellipse((x + dx * r, y + dy * r), size * r, size * r, "#ffffff", opacity=0.92)
        for dx, dy, size in ((-0.7, -0.7, 0.36), (-0.2, -1.0, 0.42), (0.4, -0.9, 0.38),
         (0.1, -1.3, 0.26),
                             (-0.9, -0.2, 0.24))
    ]  # fmt: skip


def _toothbrush(grip: Grip) -> list[str]:
    x, y = grip.near
    return [
        line(f"M{x + 6:.1f} {y + 4:.1f} L{x - 12:.1f} {y - 5:.1f}", "#3f8fd0", 3.4),
        ellipse((x - 12, y - 8), 5, 3.6, "#ffffff"),
    ]


SPADE: Final = [shape("M0 -9 h18 q12 9 0 18 h-18Z", STEEL)]
BROOM: Final = [
    shape("M-2 -5 L22 -16 Q28 0 22 16 L-2 5Z", "#e0b85a"),
    line("M6 -8 L22 -9 M6 0 H24 M6 8 L22 9", "#b5873a", 1.6),
]


def _spade(grip: Grip) -> list[str]:
    """A spade, the hole that it digs, and the heap beyond."""
    return [*dug_earth(grip.color or EARTH, 76), *_shafted(SPADE)(grip)]


TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    **HAND_TOOLS,
    **HOUSE_TOOLS,
    **CRAFT_TOOLS,
    **KITCHEN_TOOLS,
    **SPORT_TOOLS,
    **TRADE_TOOLS,
    **MUSIC_TOOLS,
    **MAGIC_TOOLS,
    **BOARD_TOOLS,
    **GAME_TOOLS,
    **OCCASION_TOOLS,
    **TRAINING_TOOLS,
    **TOILETTE_TOOLS,
    **LABOUR_TOOLS,
    **SHOW_TOOLS,
    "paintbrush": _paintbrush,
    "watering can": _watering_can,
    "spade": _spade,
    "broom": _shafted(BROOM),
    "hammer": _hammer,
    "notepad": _notepad,
    "laptop": _laptop,
    "knitting": _knitting,
    "seedling": _seedling,
    "box": _box,
    "barbell": _barbell,
    "camera": _camera,
    "quilt": _quilt,
    "open book": _open_book,
    "phone": _phone,
    "phone in hand": _phone_in_hand,
    "chalk": _chalk,
    "scissors": _scissors,
    "microphone": _microphone,
    "foam": _foam,
    "toothbrush": _toothbrush,
}
"""Each tool as shapes; `UNDER` and `LAST` say when it is drawn."""

UNDER: Final = frozenset(
    {"skateboard", "segway", "skis", "surfboard", "snowboard", "ice skates", "roller skates"}
    | {
        "hoop and ball",
        "cliff",
        "mat",
        "goal and ball",
        "cross trainer",
        "exercise bike",
        "loom",
        "stilts",
        "chalk squares",
    }
)
"""Drawn before the body."""

LAST: Final = frozenset(
    {"boxing gloves", "bag and gloves", "wristwatch", "foam", "quilt", "rope", "balls", "hoop"}
    | {"bouncing ball", "bobsled"}
)
"""Drawn after the near arm; the others are drawn before it, so that its hand closes on them."""
