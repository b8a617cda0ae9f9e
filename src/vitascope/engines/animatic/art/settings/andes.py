"""The city of the Incas in the Andes."""

from vitascope.engines.animatic.art.colour import darken
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.land import Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.strewn import Strewn
from vitascope.engines.animatic.art.svg import box, line, polygon


def draw_machu_picchu(scenery: Scenery) -> Backdrop:
    """The city of the Incas on its saddle: green needles of rock, terraces, roofless houses."""
    add_sky(scenery, 0.5)
    peaks = (
        (
            "far peaks",
            ((-0.3, 0.42), (0.1, 0.36), (0.24, 0.46), (0.6, 0.44), (0.8, 0.34), (1.3, 0.44)),
            0.74,
            0.14,
        ),
        (
            "peak",
            (
                (-0.3, 0.66),
                (0.3, 0.64),
                (0.44, 0.46),
                (0.52, 0.22),
                (0.57, 0.14),
                (0.62, 0.2),
                (0.7, 0.42),
                (0.8, 0.52),
                (0.86, 0.46),
                (0.94, 0.56),
                (1.3, 0.66),
            ),
            0.74,
            0.34,
        ),
    )
    for name, edge, foot, depth in peaks:
        add_cliff(
            scenery,
            Cliff(
                name=name,
                edge=edge,
                foot=foot,
                depth=depth,
                color="#93a080",
                shade="#3f5450",
                turf="#6f9a58",
                turf_tall=0.1,
                haze=0.5 - depth,
                facets=14,
            ),
        )
        add_mist(
            scenery,
            f"clouds at {name}",
            top=foot - 0.2,
            tall=0.16,
            strength=0.6,
            depth=depth + 0.02,
        )
    paper = Paper(scenery, base=0.66, depth=0.5, scale=1.0, above=120, below=180)
    _inca_terraces(paper)
    paper.lay()
    add_hill(
        scenery,
        Hill(
            name="inca lawn",
            depth=1.0,
            top=0.82,
            color="#92c060",
            shade="#5c9444",
            swell=0.014,
            strewn=Strewn(
                things={"tuft": 50, "stone": 20},
                colors=("#6aa048", "#8cb858"),
                stones=("#a8a294", "#bcb6a8"),
            ),
        ),
    )
    return scenery.finish(ground_front=0.92, ground_back=0.855, scale_front=2.0, scale_back=1.3)


def _inca_terraces(paper: Paper) -> None:
    """Steps of stone and grass with walls and gables of houses on them."""
    chance, edge = paper.scenery.chance("inca city"), paper.edge
    for row in range(7):
        y, left = -84 + row * 36.0, -edge if row > 2 else -paper.right * (0.5 + 0.16 * row)
        right = edge if row > 2 else paper.right * (0.4 + 0.18 * row)
        paper.add(
            box(left, y, right - left, 22, "#8cb85c"),
            box(left, y + 12, right - left, 30, "#b4ac9a"),
            line(
                "".join(
                    f"M{left + k * 26:.1f} {y + 14:.1f}v26" for k in range(int((right - left) / 26))
                ),
                "#948c7c",
                1.6,
            ),
        )
        if row > 4:
            continue
        x = left + 20
        while x < right - 70:
            wide, tall = chance.uniform(40, 66), chance.uniform(24, 38)
            if chance.random() < 0.6:
                wall = chance.choice(("#c4bcaa", "#b8b09e", "#d0c8b6"))
                paper.add(
                    polygon(
                        [
                            (x, y + 4),
                            (x, y - tall),
                            (x + wide / 2, y - tall - 20),
                            (x + wide, y - tall),
                            (x + wide, y + 4),
                        ],
                        wall,
                    ),
                    polygon(
                        [
                            (x + wide * 0.42, y + 4),
                            (x + wide * 0.45, y - 18),
                            (x + wide * 0.55, y - 18),
                            (x + wide * 0.58, y + 4),
                        ],
                        "#5f5a50",
                    ),
                    polygon(
                        [
                            (x + wide, y + 4),
                            (x + wide, y - tall),
                            (x + wide + 12, y - tall + 6),
                            (x + wide + 12, y + 4),
                        ],
                        darken(wall, 0.2),
                    ),
                )
            x += wide + chance.uniform(10, 50)
