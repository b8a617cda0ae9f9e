"""A summit above a sea of clouds."""

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_heaps, add_mist
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn

HORIZON = 0.5


def draw_summit(scenery: Scenery) -> Backdrop:
    """Bare rock at our feet; far peaks rise out of the clouds below."""
    add_sky(scenery, HORIZON)
    for name, base, height, count, depth in (
        ("far peaks", HORIZON + 0.06, 0.16, 9, 0.1),
        ("peaks", HORIZON + 0.14, 0.22, 5, 0.2),
    ):
        add_range(
            scenery,
            Range(
                name=name,
                base=base,
                height=height,
                count=count,
                depth=depth,
                color="#98a4c0",
                snow=0.5,
                haze=0.8,
            ),
        )
        add_mist(scenery, f"{name} mist", top=base - 0.14, tall=0.3, strength=0.95, depth=depth)
    for index, (top, size, depth) in enumerate(((0.58, 0.3, 0.3), (0.68, 0.42, 0.45))):
        add_heaps(
            scenery,
            f"cloud sea {index}",
            26,
            top=top,
            foot=top + 0.12,
            depth=depth,
            size=size,
            drift=0.6,
        )
        add_mist(
            scenery, f"sea {index}", top=top - 0.02, tall=0.34, strength=0.8, depth=depth + 0.02
        )
    add_cliff(
        scenery,
        Cliff(
            name="crag",
            edge=((-0.4, 0.78), (0.0, 0.76), (0.2, 0.8), (0.5, 0.79), (0.8, 0.81), (1.0, 0.76),
                  (1.4, 0.78)),
            foot=0.95,
            depth=0.96,
            color="#b0a496",
            shade="#5c5860",
            jag=0.014,
            facets=14,
        ),
    )  # fmt: skip
    add_hill(
        scenery,
        Hill(
            name="rock",
            depth=1.0,
            top=0.83,
            color="#eef4fb" if scenery.is_snowy else "#a89c8c",
            shade="#b4c8e0" if scenery.is_snowy else "#6c645c",
            swell=0.014,
            waves=2.4,
            grain=1.3,
            strewn=Strewn(things={"stone": 40, "tuft": 10}, stones=("#8c8278", "#b8ac9c")),
        ),
    )
    return scenery.finish(ground_front=0.93, ground_back=0.85, scale_front=2.0, scale_back=1.5)
