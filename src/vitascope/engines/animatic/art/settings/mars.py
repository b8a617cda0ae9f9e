"""The red planet: rust plains with craters, a sky the colour of butter, two small moons."""

from dataclasses import replace

from vitascope.engines.animatic.art.colour import mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import ellipse

HORIZON = 0.56
_HAZE = "#d8a078"
_DUST = ("#a8694a", "#c98e62", "#e2b282", "#f0cfa0")
"""The sky by day, from the zenith to the horizon."""


def dusty_light(light: Light) -> Light:
    """The light of an hour through thin air full of rust."""
    if light.haze == _HAZE:
        return light
    dim = 0.0 if not light.is_dark else 0.72
    first, second, third, fourth = (mix(color, "#180e22", dim) for color in _DUST)
    red, green, blue = light.ambient
    return replace(
        light,
        sky=(first, second, third, fourth),
        ambient=(min(1.05, red * 1.02), green * 0.9, blue * 0.82),
        haze=_HAZE,
        clouds=(mix(light.clouds[0], "#e8c49a", 0.7), mix(light.clouds[1], "#b87a58", 0.7)),
        disc=None if light.is_moon else light.disc,
        cloudiness=min(0.3, light.cloudiness),
    )


def draw_mars(scenery: Scenery) -> Backdrop:
    """A plain of rust between far mesas."""
    add_sky(scenery, HORIZON, has_clouds=False)
    _add_moons(scenery)
    for name, edge, depth in (
        (
            "far mesas",
            ((-0.3, 0.5), (0.1, 0.47), (0.3, 0.54), (0.6, 0.53), (0.75, 0.46), (1.3, 0.5)),
            0.14,
        ),
        (
            "mesas",
            ((-0.3, 0.55), (0.06, 0.56), (0.2, 0.48), (0.34, 0.49), (0.42, 0.57), (1.3, 0.57)),
            0.24,
        ),
    ):
        add_cliff(
            scenery,
            Cliff(
                name=name,
                edge=edge,
                foot=HORIZON + 0.06,
                depth=depth,
                color="#c4653c",
                shade="#6e3238",
                layered=0.4,
                haze=0.5,
                facets=16,
            ),
        )
    add_mist(
        scenery,
        "dust",
        top=HORIZON - 0.06,
        tall=0.16,
        strength=0.4,
        depth=0.26,
        color=scenery.light.haze,
    )
    for name, depth, top, swell, craters in (
        ("red plain", 0.5, HORIZON + 0.03, 0.02, 9),
        ("red ground", 1.0, 0.7, 0.02, 9),
    ):
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color="#cf7442",
                shade="#8f4430",
                swell=swell,
                tall=0.3 if depth < 1 else None,
                rim=0.3,
                strewn=Strewn(
                    things={"crater": craters, "stone": 26, "ripple": 10},
                    stones=("#a85c3a", "#8a4632", "#b86a44"),
                    colors=("#d88650", "#a85c3a"),
                    size=1.0 if depth == 1 else 0.5,
                ),
            ),
        )
    return scenery.finish(ground_front=0.9, ground_back=0.755, scale_front=2.0, scale_back=1.25)


def _add_moons(scenery: Scenery) -> None:
    """Two small moons, one of them a potato."""
    unit = scenery.unit
    wide, tall = 260 * unit, 120 * unit
    pale, grey = (
        mix(scenery.light.sky[1], "#fff2dc", 0.7),
        mix(scenery.light.sky[1], "#6a4a44", 0.3),
    )
    scenery.add_drawn(
        ellipse((60 * unit, 50 * unit), 26 * unit, 24 * unit, pale)
        + ellipse((68 * unit, 44 * unit), 8 * unit, 7 * unit, grey, opacity=0.4)
        + ellipse((50 * unit, 60 * unit), 5 * unit, 4 * unit, grey, opacity=0.4)
        + ellipse((208 * unit, 84 * unit), 13 * unit, 9 * unit, pale, angle=-20),
        wide,
        tall,
        scenery.width * 0.14,
        scenery.height * 0.1,
        0.04,
    )
