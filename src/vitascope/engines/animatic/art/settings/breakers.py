"""A sea of great waves: one towers, curls and breaks in front of the others."""

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.water import add_water, add_wave
from vitascope.engines.animatic.art.svg import ellipse, line, shape

HORIZON = 0.5


def draw_breakers(scenery: Scenery) -> Backdrop:
    """Swell to the horizon, a wave that curls over, white water at its foot."""
    add_sky(scenery, HORIZON)
    add_water(scenery, HORIZON, depth=0.3, near="#2a6f96", bottom=1.0)
    add_wave(scenery, 0.45, HORIZON + 0.03, "#2f7fa6", 1.0)
    _add_great_wave(scenery)
    add_wave(scenery, 0.86, HORIZON + 0.24, "#236d9b", 0.9)
    add_wave(scenery, 1.06, HORIZON + 0.33, "#1d608e", 1.2)
    add_wave(scenery, 1.26, HORIZON + 0.42, "#164f7b", 1.5)
    return scenery.finish(
        ground_front=HORIZON + 0.34,
        ground_back=HORIZON + 0.2,
        scale_front=1.6,
        scale_back=1.05,
    )


def _add_great_wave(scenery: Scenery) -> None:
    """The wave: a hollow face lit from behind, a lip that falls, spray along its crest."""
    wide, tall = scenery.width * 1.3, scenery.height * 0.6
    chance = scenery.chance("great wave")
    deep, face = scenery.lit_hex("#14507c"), scenery.lit_hex("#2f9ab0")
    thin, white = scenery.lit_hex(mix("#7fe0d0", "#2f9ab0", 0.25)), scenery.lit_hex("#fbfeff")
    x, y = wide / 1000, tall / 430

    def path(d: str) -> str:
        """A path of a 1000 by 430 paper, on ours."""
        parts = d.split()
        out: list[str] = []
        for part in parts:
            if "," in part:
                a, b = part.split(",")
                out.append(f"{float(a) * x:.1f} {float(b) * y:.1f}")
            else:
                out.append(part)
        return " ".join(out)

    parts = [
        shape(path("M -20,430 L -20,250 C 120,230 210,150 330,80 C 430,24 560,14 640,60 C 700,96 "
                   "706,160 668,196 C 660,150 620,120 570,130 C 500,144 480,220 540,290 "
                   "C 600,340 760,330 1020,300 L 1020,430 Z"), deep),
        shape(path("M 330,84 C 430,30 560,22 632,66 C 690,100 694,150 668,190 C 656,150 618,122 "
                   "570,132 C 500,146 480,222 540,290 C 440,300 330,240 330,84 Z"), face),
        shape(path("M 420,44 C 520,14 600,34 640,72 C 680,108 684,150 666,184 C 654,150 620,124 "
                   "572,132 C 540,138 520,160 512,190 C 480,150 440,100 420,44 Z"), thin),
    ]  # fmt: skip
    for k in range(9):
        a = 350 + k * 24
        low = 150 + k * 4
        d = f"M {a},{70 - k * 3} C {a - 10},{low} {a + 30},{low + 70} {a + 90 - k * 3},{268 + k}"
        parts.append(line(path(d), lighten(face, 0.3), 2.2 * scenery.unit, opacity=0.5))
    for k in range(6):
        d = f"M {-20},{300 + k * 22} C 160,{280 + k * 22} 300,{240 + k * 26} 470,{310 + k * 16}"
        parts.append(line(path(d), darken(face, 0.1), 2.4 * scenery.unit, opacity=0.35))
    lip = ((330, 84), (390, 50), (450, 30), (520, 20), (580, 28), (630, 56), (668, 96), (690, 140),
           (676, 190), (652, 210))  # fmt: skip
    for px, py in lip:
        for _ in range(7):
            at = ((px + chance.uniform(-26, 26)) * x, (py + chance.uniform(-18, 16)) * y)
            parts.append(ellipse(at, chance.uniform(6, 18) * x, chance.uniform(5, 12) * y, white))
    for _ in range(70):
        at = (chance.uniform(540, 820) * x, (300 - abs(chance.gauss(0, 34))) * y)
        size = chance.uniform(8, 26)
        parts.append(ellipse(at, size * x, size * 0.7 * y, white, opacity=0.85))
    for _ in range(90):
        at = (chance.uniform(300, 740) * x, chance.uniform(-6, 150) * y)
        if at[1] < 60 * y or at[0] > 650 * x:
            parts.append(ellipse(at, chance.uniform(1, 3.4) * x, chance.uniform(1, 3) * y, white))
    scenery.add_drawn(
        "".join(parts),
        wide,
        tall,
        -0.15 * scenery.width,
        scenery.height * 0.28,
        0.7,
        sway=22 * scenery.unit,
    )
