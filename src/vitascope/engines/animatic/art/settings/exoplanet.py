"""A strange planet: violet plains, spires of rock, plants that glow, two moons above."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import ellipse, line, shape

HORIZON: Final = 0.58

_HAZE: Final = "#b78ad0"
_SKY: Final = ("#2c2a6e", "#5a3f9a", "#a860b4", "#f0a8b8")
"""From the zenith to the horizon, by day."""

_ROCK: Final = "#7a5a9a"
_GLOWS: Final = ("#5af0d8", "#ff8ae0", "#c8f06a")


def strange_light(light: Light) -> Light:
    """The light of an hour under a sun of another colour."""
    if light.haze == _HAZE:
        return light
    dim = 0.0 if not light.is_dark else 0.6
    first, second, third, fourth = (mix(color, "#100c24", dim) for color in _SKY)
    red, green, blue = light.ambient
    return replace(
        light,
        sky=(first, second, third, fourth),
        ambient=(red * 0.96, green * 0.9, min(1.06, blue * 1.04)),
        haze=_HAZE,
        disc=None,
        cloudiness=min(0.2, light.cloudiness),
    )


def draw_exoplanet(scenery: Scenery) -> Backdrop:
    """Spires on the horizon, a plain with craters, glowing plants at its edges."""
    add_sky(scenery, HORIZON, has_clouds=False)
    sky = Paper(scenery, base=0.4, depth=0.03, scale=1.0)
    _moons(sky)
    sky.lay(is_lit=False, halo=0.4)
    for name, depth, count, tall in (("far spires", 0.16, 9, 170.0), ("spires", 0.3, 6, 240.0)):
        paper = Paper(scenery, base=HORIZON + 0.05, depth=depth, scale=1.0, below=6)
        _spires(paper, name, count, tall)
        paper.lay()
    add_mist(scenery, "strange haze", top=HORIZON - 0.04, tall=0.14, strength=0.5, depth=0.32)
    for name, depth, top in (("violet plain", 0.5, HORIZON + 0.03), ("violet ground", 1.0, 0.7)):
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color="#9a72b8",
                shade="#5a4488",
                swell=0.02,
                tall=0.3 if depth < 1 else None,
                rim=0.3,
                strewn=Strewn(
                    things={"crater": 5, "stone": 20},
                    stones=("#6a5490", "#84649e", "#553f7c"),
                    colors=("#a884c0", "#6a5090"),
                    size=1.0 if depth == 1 else 0.5,
                ),
            ),
        )
    near = Paper(scenery, base=HORIZON + 0.17, depth=0.9, scale=1.4, above=330, below=40)
    for k, share in enumerate((-0.92, -0.74, 0.78, 0.95)):
        _plant(near, near.right * share, (150.0, 96.0, 110.0, 170.0)[k], _GLOWS[k % 3])
    near.lay(halo=1.0)
    return scenery.finish(ground_front=0.9, ground_back=0.755, scale_front=2.0, scale_back=1.25)


def _moons(paper: Paper) -> None:
    """A large one with a ring, and a small one."""
    x, y = -paper.right * 0.52, -150.0
    pale = mix(paper.scenery.light.sky[1], "#ffe6f0", 0.66)
    ring = f"M{x - 128:.1f} {y + 30:.1f}Q{x:.1f} {y + 74:.1f} {x + 128:.1f} {y - 30:.1f}"
    back = f"M{x - 128:.1f} {y + 30:.1f}Q{x:.1f} {y - 44:.1f} {x + 128:.1f} {y - 30:.1f}"
    paper.add(
        line(back, mix(pale, _HAZE, 0.4), 7, opacity=0.6),
        ellipse((x, y), 72, 72, pale),
        ellipse((x + 16, y + 12), 56, 58, mix(pale, _HAZE, 0.5), opacity=0.45),
        ellipse((x - 22, y - 20), 15, 12, mix(pale, _HAZE, 0.5), opacity=0.5),
        ellipse((x + 10, y + 26), 10, 8, mix(pale, _HAZE, 0.5), opacity=0.5),
        line(ring, lighten(pale, 0.3), 8, opacity=0.85),
    )
    x, y = paper.right * 0.5, -190.0
    small = mix(pale, "#8af0e0", 0.4)
    paper.add(
        ellipse((x, y), 30, 30, small),
        ellipse((x + 7, y + 6), 22, 23, mix(small, _HAZE, 0.6), opacity=0.5),
    )


def _spires(paper: Paper, name: str, count: int, tall: float) -> None:
    chance = paper.scenery.chance(name)
    for k in range(-count, count + 1):
        x = (k + chance.uniform(-0.3, 0.3)) * paper.edge / count
        high, half = tall * chance.uniform(0.35, 1.0), chance.uniform(20, 44)
        lean = chance.uniform(-16, 16)
        outline = (
            f"M{x - half:.1f} 6C{x - half * 0.6:.1f} {-high * 0.4:.1f} {x + lean - 9:.1f}"
            f" {-high * 0.7:.1f} {x + lean:.1f} {-high:.1f}C{x + lean + 12:.1f} {-high * 0.6:.1f}"
            f" {x + half * 0.5:.1f} {-high * 0.4:.1f} {x + half:.1f} 6Z"
        )
        lit = (
            f"M{x - half:.1f} 6C{x - half * 0.6:.1f} {-high * 0.4:.1f} {x + lean - 9:.1f}"
            f" {-high * 0.7:.1f} {x + lean:.1f} {-high:.1f}L{x - half * 0.1:.1f} 6Z"
        )
        paper.add(shape(outline, darken(_ROCK, 0.16)), shape(lit, lighten(_ROCK, 0.14)))


def _plant(paper: Paper, x: float, tall: float, glow: str) -> None:
    """Stalks that bend over, each with a lamp of its own at the end."""
    for k, (lean, part) in enumerate(((-46, 0.7), (-14, 1.0), (26, 0.86), (54, 0.6))):
        top = (x + lean * tall / 120, -tall * part)
        stem = f"M{x:.1f} 8Q{x + lean * 0.2:.1f} {-tall * part * 0.7:.1f} {top[0]:.1f} {top[1]:.1f}"
        r = 8 + 2 * (k % 2)
        paper.add(line(stem, "#3f6f7a", 5), ellipse(top, r * 1.4, r * 1.4, darken(glow, 0.3)))
        paper.shine(ellipse(top, r, r, glow), ellipse(top, r * 0.5, r * 0.5, "#ffffff"))
    paper.add(ellipse((x, 8), 30, 7, "#3f3a68"))
