"""Where people go out to play: a skate park, a golf course."""

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.floors import Floor, add_floor
from vitascope.engines.animatic.art.settings.greens import add_lawn, add_woods, ground
from vitascope.engines.animatic.art.settings.growth import tree
from vitascope.engines.animatic.art.settings.land import Hill, add_foreground, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.pavement import street_lamp
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.svg import box, ellipse, line, polygon, shape

HORIZON = 0.58
_STEEL = "#8a929c"
_TAGS = ("#e0524a", "#f2c24a", "#4f9ad0", "#8a5ac0", "#4fae6a", "#f28a4a")


def draw_skate_park(scenery: Scenery) -> Backdrop:
    """Concrete ramps with a rail and painted walls, a few trees behind."""
    add_sky(scenery, HORIZON)
    add_woods(scenery, HORIZON + 0.02)
    stone = ("#d4dce6", "#e2e9f2") if scenery.is_snowy else ("#b4b4b8", "#bcbcc0")
    add_floor(
        scenery, Floor(pattern="plain", colors=stone, grain=0.1), base=HORIZON + 0.1, depth=1.0,
        edge=0.0,
    )  # fmt: skip
    paper = Paper(scenery, base=HORIZON + 0.12, depth=0.85, scale=1.5, below=150)
    side = paper.right
    _ramp(paper, -side * 1.02, side * 0.52, 150)
    _ramp(paper, side * 1.02, -side * 0.52, 150)
    _ledge(paper, -side * 0.06, 130, 44)
    street_lamp(paper, side * 0.36, 220, y=-4)
    paper.lay(halo=0.8)
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.2, scale_front=2.1, scale_back=1.6
    )


def _ramp(paper: Paper, x: float, width: float, tall: float) -> None:
    """A quarter pipe whose high end is at `x`, running down by `width`, its side painted."""
    concrete = mix("#a4a6ae", SNOW, 0.5 if paper.scenery.is_snowy else 0.0)
    way = 1 if width > 0 else -1
    high, deck, low = x + 0.34 * width, x, x + width
    curve = f"Q{high + 0.12 * width:.1f} 0 {low:.1f} 6"
    paper.add(
        shape(
            f"M{deck:.1f} 6V{-tall:.1f}H{high:.1f}{curve}Z",
            concrete,
        ),
        shape(
            f"M{high:.1f} {-tall:.1f}{curve}l{way * 14} 18"
            f"Q{high + 0.2 * width:.1f} 18 {high + way * 16:.1f} {-tall:.1f}Z",
            lighten(concrete, 0.3),
        ),
        line(f"M{high:.1f} {-tall:.1f}h{way * 17}", _STEEL, 5),
        box(min(deck, high), -tall - 3, abs(high - deck), 6, darken(concrete, 0.2)),
        line(f"M{deck + 0.04 * width:.1f} {-tall:.1f}v-44H{high - 0.06 * width:.1f}v44", _STEEL, 4),
    )
    chance = paper.scenery.chance(f"tags {x:.0f}")
    for k in range(5):
        at = deck + width * (0.05 + 0.06 * k) + chance.uniform(-4, 4)
        y, r = -tall * chance.uniform(0.2, 0.72), chance.uniform(12, 22)
        tone = chance.choice(_TAGS)
        blob = f"M{at - r:.1f} {y:.1f}q{r * 0.4:.1f} {-r * 1.3:.1f} {r:.1f} {-r * 0.3:.1f}"
        paper.add(
            shape(f"{blob}q{r:.1f} {-r * 0.8:.1f} {r:.1f} {r * 0.6:.1f}q-{r:.1f} {r:.1f} "
                  f"-{2 * r:.1f} {-r * 0.3:.1f}Z", tone),
            line(f"{blob}q{r * 0.8:.1f} {-r * 0.6:.1f} {r * 0.9:.1f} {r * 0.3:.1f}",
                 lighten(tone, 0.6), 2.4),
        )  # fmt: skip


def _ledge(paper: Paper, x: float, half: float, tall: float) -> None:
    """A block to grind along, and a rail beside it."""
    concrete = mix("#7f828e", SNOW, 0.4 if paper.scenery.is_snowy else 0.0)
    paper.add(
        ellipse((x, 30), half * 1.1, 8, "#1a1030", opacity=0.16),
        polygon(
            [(x - half, 28), (x - half + 12, 28 - tall), (x + half - 12, 28 - tall),
             (x + half, 28)],
            concrete,
        ),
        box(x - half + 10, 24 - tall, 2 * half - 20, 6, lighten(concrete, 0.35), radius=2),
        line(f"M{x - half + 10:.1f} {24 - tall:.1f}h{2 * half - 20:.1f}", _STEEL, 3),
    )  # fmt: skip


def draw_golf_course(scenery: Scenery) -> Backdrop:
    """Fairways between trees, a bunker, and a green with its flag."""
    add_sky(scenery, HORIZON)
    add_woods(scenery, HORIZON + 0.015)
    add_hill(
        scenery,
        Hill(
            name="fairway",
            depth=0.5,
            top=HORIZON + 0.05,
            color=ground(scenery, "#9ad06c"),
            shade=ground(scenery, "#74b454"),
            swell=0.02,
            waves=2.4,
            tall=0.2,
        ),
    )
    add_lawn(scenery, "tee", HORIZON + 0.12)
    paper = Paper(scenery, base=HORIZON + 0.13, depth=0.8, scale=1.5, above=330, below=150)
    side, snow = paper.right, scenery.is_snowy
    sand, green = ("#eef3f8", "#e6eef6") if snow else ("#f0dfae", "#a8dc78")
    x = side * 0.5
    paper.add(
        ellipse((x, 26), 190, 24, darken(green, 0.08)),
        ellipse((x, 24), 182, 20, green),
        ellipse((x - 24, 24), 8, 2.4, "#2b3a24"),
        line(f"M{x - 24:.1f} 24V-118", "#f6f6f2", 4),
        shape(f"M{x - 22:.1f} -118l46 13l-46 15Z", "#d8342c"),
        shape(
            f"M{-side * 0.72:.1f} 34q18 -22 66 -16q40 -14 76 4q34 14 -8 26q-70 16 -118 4q-24 -6 "
            "-16 -18Z",
            sand,
        ),
        line(f"M{-side * 0.72 + 6:.1f} 32q20 -16 62 -11q42 -12 74 6", darken(sand, 0.14), 3),
    )
    tree(paper, "broadleaf", -side * 0.98, 300, "golf oak", y=16)
    tree(paper, "pine", side * 1.02, 320, "golf pine", y=10)
    paper.lay()
    add_foreground(scenery, colors=("#5fa64a", "#7cbc58", "#4d9a44"), tall=0.06)
    return scenery.finish(
        ground_front=0.91, ground_back=HORIZON + 0.2, scale_front=2.1, scale_back=1.5
    )
