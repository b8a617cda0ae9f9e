"""What a body brings for labour: torch and drill, a piece of wall, loom and wheel, a lasso."""

import math
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, luma
from vitascope.engines.animatic.art.grips import DARK, STEEL, WOOD, Grip, laid
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape


def _torch_at_steel(grip: Grip) -> list[str]:
    """A mask before the face, a torch, a beam of steel on trestles that throws sparks."""
    x, y = grip.near
    (hx, hy), r = grip.head, grip.radius
    at = (x + 30, -60.0)
    sparks = "".join(
        f"M{at[0] + 10 * math.cos(a):.1f} {at[1] + 8 * math.sin(a):.1f}"
        f"l{d * math.cos(a):.1f} {d * math.sin(a):.1f}"
        for k in range(11)
        for a, d in ((-0.3 - k * 0.26 + 0.4 * math.sin(grip.turn * 9 + k),
                      10 + 16 * ((grip.turn * 5 + k * 0.37) % 1)),)
    )  # fmt: skip
    return [
        line(f"M{at[0] - 34:.1f} -50V0M{at[0] + 64:.1f} -50V0", "#5c6674", 8),
        box(at[0] - 52, -58, 136, 12, "#8a929e", radius=2),
        line(f"M{at[0] - 50:.1f} -56h132", "#b9c3cf", 2.4),
        shape(
            f"M{hx - 0.1 * r:.1f} {hy - 0.95 * r:.1f}Q{hx + 1.15 * r:.1f} {hy - 0.9 * r:.1f}"
            f" {hx + 1.2 * r:.1f} {hy + 0.2 * r:.1f}Q{hx + 1.1 * r:.1f} {hy + 1.1 * r:.1f}"
            f" {hx + 0.4 * r:.1f} {hy + 1.15 * r:.1f}L{hx - 0.2 * r:.1f} {hy + 0.4 * r:.1f}Z",
            "#3a3f4a",
        ),
        box(hx + 0.34 * r, hy - 0.36 * r, 0.74 * r, 0.42 * r, "#3fa86a", radius=2),
        line(f"M{hx - 0.8 * r:.1f} {hy - 0.3 * r:.1f}Q{hx - 0.2 * r:.1f} {hy - r:.1f}"
             f" {hx + 0.4 * r:.1f} {hy - 0.9 * r:.1f}", DARK, 4),
        line(f"M{x - 8:.1f} {y + 3:.1f}L{x + 14:.1f} {y - 6:.1f}L{at[0]:.1f} {at[1]:.1f}", DARK, 6),
        ellipse(at, 22, 20, "#bfe4ff", opacity=0.4),
        ellipse(at, 9, 8, "#ffffff"),
        line(sparks, "#ffc24a", 2.4),
    ]  # fmt: skip


_WALL: Final = -196.0
"""Upper edge of a piece of wall that is worked at."""


def _wall(x: float, color: str, done: str, until: float) -> list[str]:
    """A piece of brick wall from `x` on, what is done of it below `until`."""
    rows = "".join(f"M{x:.1f} {y}h72" for y in range(-180, 0, 20))
    seams = "".join(
        f"M{x + (18 if row % 2 else 36) + 36 * k:.1f} {-200 + 20 * row}v20"
        for row in range(1, 10)
        for k in range(1 + row % 2)
    )
    return [
        box(x, _WALL, 76, -_WALL, color),
        line(rows + seams, darken(color, 0.18), 2),
        box(x, until, 76, -until, done),
        line(f"M{x + 2:.1f} {_WALL}V0", lighten(color, 0.25), 3),
    ]


def _trowel(grip: Grip) -> list[str]:
    """A trowel that spreads plaster on brick."""
    x, y = grip.near
    plaster = grip.color or "#ece6da"
    return [
        *_wall(x + 16, "#b8705a", plaster, y - 6),
        polygon([(x + 12, y - 20), (x + 19, y - 20), (x + 19, y + 16), (x + 12, y + 16)], STEEL),
        line(f"M{x - 3:.1f} {y:.1f}H{x + 13:.1f}", WOOD, 6),
        ellipse((x + 24, y - 18), 8, 5, lighten(plaster, 0.3)),
    ]


def _wallpaper(grip: Grip) -> list[str]:
    """A strip of paper that is smoothed onto a wall, the roll at its end."""
    x, y = grip.near
    color = grip.color or "#8ac0b0"
    leaf = "".join(
        f"M{x + 30 + 22 * (row % 2):.1f} {-186 + 24 * row}q7 -8 14 0q-7 8 -14 0" for row in range(8)
    )
    return [
        box(x + 14, _WALL, 78, -_WALL, "#e6ddd0"),
        box(x + 20, _WALL, 54, -_WALL - 12, color),
        line(leaf, lighten(color, 0.5), 2.4),
        line(f"M{x + 21:.1f} {_WALL}V-12", lighten(color, 0.4), 2),
        ellipse((x + 47, -10), 29, 8, darken(color, 0.15)),
        line(f"M{x + 12:.1f} {y - 14:.1f}V{y + 16:.1f}", WOOD, 6),
        line(f"M{x + 17:.1f} {y - 14:.1f}V{y + 16:.1f}", "#f4ead2", 6),
    ]


def _drill_at_wall(grip: Grip) -> list[str]:
    x, y = grip.near
    color = grip.color or "#f2a52c"
    wall = x + 44
    ages = [(grip.turn * 3 + k / 4) % 1 for k in range(4)]
    dust = [
        ellipse((wall - 6 - 14 * age, y - 6 + 26 * age), 3.4, 2.8, "#e8e0d4", opacity=0.9)
        for age in ages
    ]
    return [
        *_wall(wall, "#d8cfc0", "#d8cfc0", -1),
        line(f"M{x + 20:.1f} {y - 10:.1f}H{wall + 3:.1f}", STEEL, 4),
        shape(f"M{x - 20:.1f} {y - 19:.1f}h34l10 6v8l-10 6h-34q-6 -10 0 -20Z", color),
        line(f"M{x - 6:.1f} {y - 2:.1f}l-5 19", color, 10),
        box(x - 22, y + 14, 22, 9, DARK, radius=2),
        box(x + 18, y - 16, 8, 12, DARK, radius=1),
        line(f"M{x - 14:.1f} {y - 15:.1f}h22", lighten(color, 0.45), 2.4),
        *dust,
    ]


def _leaf_blower(grip: Grip) -> list[str]:
    x, y = grip.near
    color = grip.color or "#e8703a"
    end = (x + 66, y + 44)
    tones = ("#d8902c", "#c8502c", "#e0b83a")
    leaves = [
        ellipse(
            (end[0] + 14 + 92 * age, end[1] + 2 - (30 + 16 * (k % 3)) * math.sin(math.pi * age)),
            6, 3.6, tones[k % 3], angle=360 * age + 40 * k,
        )
        for k in range(8)
        for age in ((grip.turn * 1.0 + k / 8) % 1,)
    ]  # fmt: skip
    gust = f"M{end[0] + 6:.1f} {end[1]:.1f}q16 -4 30 2M{end[0] + 4:.1f} {end[1] + 8:.1f}q18 -2 34 4"
    return [
        line(f"M{x + 6:.1f} {y + 6:.1f}L{end[0]:.1f} {end[1]:.1f}", DARK, 11),
        box(x - 18, y - 4, 36, 28, color, radius=8),
        line(f"M{x - 10:.1f} {y - 4:.1f}q8 -10 20 0", DARK, 5),
        ellipse((x - 2, y + 10), 8, 8, darken(color, 0.25)),
        line(gust, "#ffffff", 2.4, opacity=0.7),
        *leaves,
    ]


def _metal_detector(grip: Grip) -> list[str]:
    (fx, fy), (x, y) = grip.far, grip.near
    end = (fx + 52 + 12 * grip.turn, -5.0)
    (hx, hy), r = grip.head, grip.radius
    return [
        line(f"M{x - 16:.1f} {y - 12:.1f}L{fx + 4:.1f} {fy + 6:.1f}L{end[0]:.1f} {end[1]:.1f}",
             "#4a5262", 5),
        ellipse(end, 25, 7, "#2f3440"),
        ellipse(end, 15, 3.6, "#8a94a6"),
        box(fx - 6, fy - 18, 20, 13, "#2f3440", radius=3),
        box(fx - 3, fy - 15, 14, 7, "#7fe08a", radius=1),
        ellipse((hx - 0.4 * r, hy + 2), 7, 9, "#2f3440"),
        line(f"M{hx - 0.4 * r:.1f} {hy - 2:.1f}Q{hx - 0.4 * r:.1f} {hy - r - 4:.1f} {hx + 4:.1f}"
             f" {hy - r - 3:.1f}", "#2f3440", 4),
    ]  # fmt: skip


def _gold_pan(grip: Grip) -> list[str]:
    x, y = (grip.far[0] + grip.near[0]) / 2, (grip.far[1] + grip.near[1]) / 2
    turn = grip.turn * math.tau
    glint = [
        ellipse((x - 12 + 8 * k + 3 * math.sin(turn + k), y - 1 + (k % 2) * 2), 2, 1.6, "#ffd23a")
        for k in range(4)
    ]
    drops = "".join(
        f"M{x - 18 + 12 * k:.1f} {y + 12 + 8 * ((grip.turn * 2 + k / 4) % 1):.1f}v9"
        for k in range(4)
    )
    return [
        line(drops, "#8fd0f4", 2.6),
        shape(f"M{x - 34:.1f} {y - 2:.1f}h68q-8 15 -22 15h-24q-14 0 -22 -15Z", "#5c6674"),
        ellipse((x, y - 2), 34, 7, "#8a94a6"),
        ellipse((x, y - 1), 26, 4.6, "#b8986a"),
        *glint,
    ]


_TOP: Final = -64.0
"""Height of a table."""


def _gift_on_bench(grip: Grip) -> list[str]:
    """A present on a table whose ribbon is tied, a roll of paper beside it."""
    color = grip.color or "#d8486a"
    ribbon = "#f6cf4a"
    x = grip.far[0] + 4
    hx, hy = grip.near
    wood = "#c08a54"
    return [
        line(f"M{x - 44:.1f} {_TOP + 8} V0 M{x + 58:.1f} {_TOP + 8} V0", darken(wood, 0.25), 8),
        box(x - 24, _TOP - 34, 50, 34, color, radius=2),
        box(x - 24, _TOP - 34, 50, 8, lighten(color, 0.15), radius=2),
        box(x - 3, _TOP - 34, 9, 34, ribbon),
        line(
            f"M{x + 1:.1f} {_TOP - 34}q-16 -15 -18 -3q4 5 18 3q14 -13 18 -3q-4 6 -18 3", ribbon, 4
        ),
        line(f"M{x + 1:.1f} {_TOP - 36}L{hx + 3:.1f} {hy:.1f}", ribbon, 3.4),
        line(f"M{x + 38:.1f} {_TOP - 8}h24", lighten(color, 0.1), 13),
        ellipse((x + 63, _TOP - 8), 4, 7, "#f4ead2"),
        box(x - 56, _TOP, 128, 10, wood, radius=2),
        line(f"M{x - 53:.1f} {_TOP + 2.4} H{x + 68:.1f}", lighten(wood, 0.35), 2),
    ]


def _pumpkin_on_bench(grip: Grip) -> list[str]:
    """A pumpkin with a face on a table, a knife at it, the seeds beside it."""
    color = grip.color or "#ee8228"
    x = grip.far[0] + 6
    hx, hy = grip.near
    wood = "#c08a54"
    ribs = "".join(f"M{x + 4 + dx} {_TOP - 46}q{dx * 0.7:.1f} 22 0 44" for dx in (-22, -8, 8, 22))
    face = (
        f"M{x - 12:.1f} {_TOP - 26}l9 -11l6 11ZM{x + 10:.1f} {_TOP - 26}l8 -11l8 11Z"
        f"M{x - 16:.1f} {_TOP - 18}l8 4l6 -4l7 4l7 -4l7 4l9 -4q-6 14 -22 14t-22 -14Z"
    )
    return [
        line(f"M{x - 44:.1f} {_TOP + 8} V0 M{x + 58:.1f} {_TOP + 8} V0", darken(wood, 0.25), 8),
        line(f"M{x + 4:.1f} {_TOP - 46}q-2 -12 6 -15", "#5f7a34", 7),
        ellipse((x + 4, _TOP - 24), 40, 25, color),
        line(ribs, darken(color, 0.16), 3),
        shape(face, "#4a2410"),
        *(
            ellipse((x + 52 + 6 * (k % 3), _TOP - 3 - 3 * (k // 3)), 3, 2, "#fbeec4")
            for k in range(5)
        ),
        box(x - 56, _TOP, 128, 10, wood, radius=2),
        line(f"M{x - 53:.1f} {_TOP + 2.4} H{x + 68:.1f}", lighten(wood, 0.35), 2),
        line(f"M{hx - 10:.1f} {hy + 1:.1f}L{hx + 2:.1f} {hy + 3:.1f}", "#4a2e22", 6),
        line(f"M{hx + 2:.1f} {hy + 3:.1f}L{hx + 18:.1f} {hy + 9:.1f}", STEEL, 4.4),
    ]


def _stool(x: float) -> list[str]:
    return [
        line(f"M{x - 16} -32L{x - 22} 0M{x + 16} -32L{x + 22} 0M{x} -32V0", darken(WOOD, 0.2), 6),
        box(x - 24, -38, 48, 8, WOOD, radius=4),
    ]


def _loom(grip: Grip) -> list[str]:
    """An upright loom with half a cloth on it, the weaver's stool before it."""
    color = grip.color or "#c8503c"
    x = grip.far[0] + 16
    shift = 14 * math.sin(grip.turn * math.tau)
    warp = "".join(f"M{x - 8 + 7 * k:.1f} -150V-24" for k in range(13))
    bands = [
        box(x - 10, -78 + 14 * k, 90, 14, tone)
        for k, tone in enumerate((color, "#f2d28a", "#3f7f9a", color))
    ]
    return [
        *_stool(-20),
        line(f"M{x - 16:.1f} -160V0M{x + 86:.1f} -160V0", WOOD, 9),
        line(f"M{x - 22:.1f} -154h114M{x - 22:.1f} -20h114", darken(WOOD, 0.12), 10),
        line(warp, "#f4ead2", 1.8),
        *bands,
        line(f"M{x + 20 + shift:.1f} -84h34", WOOD, 7),
        line(f"M{x - 10:.1f} -84h90", lighten(color, 0.2), 2.4),
    ]


def _spinning_wheel(grip: Grip) -> list[str]:
    """A wheel that turns, the thread from it to the hand."""
    x, y = grip.far[0] + 50, -72.0
    turn = grip.turn * math.tau
    spokes = "".join(
        f"M{x:.1f} {y:.1f}L{x + 40 * math.cos(turn + k * 1.047):.1f}"
        f" {y + 40 * math.sin(turn + k * 1.047):.1f}"
        for k in range(6)
    )
    wool = grip.color or "#f4efe4"
    hx, hy = grip.near
    return [
        *_stool(-20),
        line(f"M{x - 44:.1f} -22H{x + 40:.1f}M{x - 34:.1f} -22L{x - 42:.1f} 0M{x + 30:.1f} -22"
             f"L{x + 40:.1f} 0M{x - 14:.1f} -22L{x:.1f} {y:.1f}L{x + 14:.1f} -22", WOOD, 7),
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="42" fill="none" stroke="{darken(WOOD, 0.15)}"'
        f' stroke-width="8"/>',
        line(spokes, WOOD, 3.4),
        ellipse((x, y), 6, 6, DARK),
        line(f"M{x - 30:.1f} -26L{x - 40:.1f} -52", WOOD, 6),
        ellipse((x - 41, -56), 8, 10, wool),
        line(f"M{x - 41:.1f} -58L{hx:.1f} {hy:.1f}", wool, 2.2),
        ellipse((hx + 2, hy), 10, 8, wool),
    ]  # fmt: skip


def _basket_on_lap(grip: Grip) -> list[str]:
    """Half a basket between the hands, whose rods stand out above the rim."""
    color = grip.color or "#c8965a"
    x, y = (grip.far[0] + grip.near[0]) / 2 - 2, -52.0
    rods = "".join(
        f"M{x - 26 + 9 * k:.1f} {y - 4:.1f}L{x - 34 + 11.4 * k:.1f} {y - 42:.1f}" for k in range(7)
    )
    weft = "".join(f"M{x - 29:.1f} {y + 8 * k:.1f}q7 -5 14 0t14 0t14 0t15 0" for k in range(4))
    hx, hy = grip.near
    return [
        *_stool(-20),
        line(rods, darken(color, 0.15), 3),
        shape(f"M{x - 32:.1f} {y - 6:.1f}h64l-10 36h-44Z", color),
        line(weft, darken(color, 0.25), 2.6),
        line(
            f"M{x + 30:.1f} {y - 4:.1f}Q{x + 40:.1f} {y - 30:.1f} {hx + 3:.1f} {hy:.1f}",
            lighten(color, 0.2),
            3,
        ),
    ]


def _milking_stool(grip: Grip) -> list[str]:
    """The stool, a pail below the hands, and the jets into it."""
    x = (grip.far[0] + grip.near[0]) / 2 + 4
    beat = math.sin(grip.turn * math.tau)
    jet = grip.far if beat > 0 else grip.near
    return [
        *_stool(-20),
        line(f"M{jet[0] + 2:.1f} {jet[1] + 6:.1f}L{x:.1f} -26", "#ffffff", 3),
        shape(f"M{x - 22:.1f} -32h44l-6 32h-32Z", "#8fb4d0"),
        ellipse((x, -32), 22, 5, "#6a90b0"),
        ellipse((x, -31), 17, 3.4, "#fbf7ee"),
        line(f"M{x - 14:.1f} -26l4 22", "#ffffff", 3, opacity=0.6),
    ]


def _lasso_rope(grip: Grip) -> list[str]:
    (fx, fy), (x, y) = grip.far, grip.near
    color = grip.color or "#d8b070"
    turn = grip.turn * math.tau
    cx, cy = x + 26 * math.cos(turn), y - 34 + 5 * math.sin(turn)
    tilt = 10 * math.sin(turn)
    loop = f'<ellipse cx="0" cy="0" rx="62" ry="17" fill="none" stroke="{color}" stroke-width="5"/>'
    coil = "".join(
        f'<ellipse cx="{fx + 4:.1f}" cy="{fy + 14:.1f}" rx="{11 + 2 * k}" ry="{17 + 2 * k}"'
        f' fill="none" stroke="{color}" stroke-width="3"/>'
        for k in range(3)
    )
    end = (cx - 58 * math.cos(turn), cy + 10)
    return [
        coil,
        *laid((cx, cy), [loop], tilt),
        line(f"M{x:.1f} {y:.1f}Q{x:.1f} {y - 16:.1f} {end[0]:.1f} {end[1]:.1f}", color, 4.4),
        line(f"M{fx + 4:.1f} {fy:.1f}Q{(fx + x) / 2:.1f} {fy + 22:.1f} {x:.1f} {y:.1f}", color, 3),
    ]


EARTH: Final = "#8a6242"

_BRIGHT: Final = 0.8
"""From which brightness on a hole in the ground is a dent: in snow."""


def dug_earth(color: str, x: float) -> list[str]:
    """A hole in the ground at `x`, and the heap of what came out of it beyond."""
    deep = (0.14, 0.2) if luma(color) > _BRIGHT else (0.45, 0.62)
    return [
        ellipse((x, 4), 36, 8, darken(color, deep[0])),
        ellipse((x, 6), 29, 5, darken(color, deep[1])),
        shape(f"M{x + 30:.1f} 6Q{x + 48:.1f} -16 {x + 66:.1f} -25Q{x + 88:.1f} -18 {x + 110:.1f}"
              " 6Z", color),
        ellipse((x + 58, -12), 6, 4, lighten(color, 0.2)),
        ellipse((x + 78, -6), 7, 4, darken(color, 0.16)),
        ellipse((x + 50, -2), 5, 3, darken(color, 0.16)),
    ]  # fmt: skip


LABOUR_TOOLS: Final[Mapping[str, Callable[[Grip], list[str]]]] = {
    "torch at steel": _torch_at_steel,
    "trowel": _trowel,
    "wallpaper": _wallpaper,
    "drill at wall": _drill_at_wall,
    "leaf blower": _leaf_blower,
    "metal detector": _metal_detector,
    "gold pan": _gold_pan,
    "gift on bench": _gift_on_bench,
    "pumpkin on bench": _pumpkin_on_bench,
    "loom": _loom,
    "spinning wheel": _spinning_wheel,
    "basket on lap": _basket_on_lap,
    "milking stool": _milking_stool,
    "lasso": _lasso_rope,
}
"""Each tool as shapes."""
