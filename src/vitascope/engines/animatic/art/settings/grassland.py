"""Tall grass: blades to the shoulder, row behind row to far hills, and before who goes through."""

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.plants import blade
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_hill
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import ellipse, line

HORIZON = 0.5
TONES = ("#a8a848", "#8fa044", "#c0b45a", "#7a9440")
"""Of the blades: between green and straw, as grass is that nobody mows."""


def draw_grassland(scenery: Scenery) -> Backdrop:
    """Rows of tall grass before far hills, the last of them in front of the subjects."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(
            name="range",
            base=HORIZON + 0.02,
            height=0.14,
            count=7,
            depth=0.12,
            color="#9aaec4",
            snow=0.0,
            haze=0.9,
            steep=0.7,
        ),
    )
    for name, depth, top, color in (
        ("far", 0.24, HORIZON - 0.01, "#a4b070"),
        ("middle", 0.46, HORIZON + 0.06, "#b0b060"),
        ("near", 0.96, HORIZON + 0.13, "#aaa850"),
    ):
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color=color,
                shade=darken(color, 0.16),
                swell=0.022,
                waves=3,
                tall=0.24 if depth < 0.9 else 0.6,
                grain=0.8,
                grove=Grove(trees=("broadleaf", "bush"), height=0.12 * depth + 0.03, density=0.5)
                if depth < 0.5
                else None,
            ),
        )
    for row, (foot, tall, depth) in enumerate(((0.8, 0.12, 0.96), (0.9, 0.15, 0.96))):
        _add_row(scenery, f"grass row {row}", foot, tall, depth, shade=0.12 - 0.06 * row)
    _add_row(scenery, "grass in front", 1.05, 0.3, 1.18, shade=0.0, sway=5.0)
    return scenery.finish(ground_front=0.92, ground_back=0.72, scale_front=2.0, scale_back=1.1)


def _add_row(
    scenery: Scenery,
    name: str,
    foot: float,
    tall: float,
    depth: float,
    *,
    shade: float,
    sway: float = 0.0,
) -> None:
    """A row of blades and ears across the picture.

    Args:
        scenery: Where to add.
        name: Of the row's chance.
        foot: Where it stands, share of the picture's height from the top.
        tall: Of its blades, share of the picture's shorter side.
        depth: Of its layer.
        shade: How much darker it is than the one in front.
        sway: How far the wind moves it, in pixels at 720 rows.
    """
    chance = scenery.chance(name)
    pad_x, _ = scenery.pad(depth)
    width = scenery.width + 2.0 * pad_x
    height = min(scenery.width, scenery.height) * tall * 1.2
    tones = [scenery.lit_hex(scenery.year.turf(darken(tone, shade))) for tone in TONES]
    shapes: list[str] = []
    step = 0.045 * height
    for index in range(int(width / step)):
        x = (index + chance.random()) * step
        rise = height * chance.uniform(0.5, 0.82)
        bend = chance.uniform(-0.16, 0.3) * rise
        tone = chance.choice(tones)
        shapes.append(blade((x, height + 4), rise, bend, height * 0.028, tone))
        if index % 3 == 0:
            shapes.append(_ear((x, height), rise * 1.12, bend, height, lighten(tone, 0.22)))
    scenery.add_drawn(
        "".join(shapes),
        width,
        height,
        -float(pad_x),
        scenery.height * foot - height,
        depth,
        sway=sway * scenery.unit,
    )


def _ear(foot: tuple[float, float], rise: float, bend: float, height: float, tone: str) -> str:
    """A stalk with its seeds."""
    x, y = foot
    tip = x + bend * 0.7
    return line(
        f"M{x:.1f} {y:.1f}Q{x:.1f} {y - rise * 0.6:.1f} {tip:.1f} {y - rise:.1f}", tone, 1.2
    ) + (ellipse((tip, y - rise), height * 0.016, height * 0.06, tone, angle=bend * 0.3))
