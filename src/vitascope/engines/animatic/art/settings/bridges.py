"""Bridges to stand on and to cross: of stone and of wood over a river, of ropes over a gorge."""

from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import darken, lighten, mix
from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.buildings import SNOW
from vitascope.engines.animatic.art.settings.cliffs import Cliff, add_cliff
from vitascope.engines.animatic.art.settings.clouds import add_mist
from vitascope.engines.animatic.art.settings.greens import ground
from vitascope.engines.animatic.art.settings.land import Grove, Hill, add_hill
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.settings.ridges import Range, add_range
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.sky import add_sky
from vitascope.engines.animatic.art.settings.water import add_water
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape

HORIZON: Final = 0.5
DECK: Final = 0.79
"""Far edge of what is walked on, share of the picture's height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """What a bridge is built of."""

    deck: str
    rail: str
    is_wooden: bool = False


STONE: Final = Span(deck="#b8b0a4", rail="#a89f94")
WOOD: Final = Span(deck="#a8784c", rail="#8a5e3a", is_wooden=True)


def draw_bridge(scenery: Scenery, span: Span) -> Backdrop:
    """On a bridge: the river and its wooded banks beyond the parapet."""
    add_sky(scenery, HORIZON)
    add_range(
        scenery,
        Range(name="far", base=HORIZON + 0.02, height=0.16, count=7, depth=0.1, color="#9aaec4",
              snow=0.1, haze=0.9, steep=0.7),
    )  # fmt: skip
    for name, depth, top, tall, color in (
        ("far bank", 0.2, HORIZON + 0.0, 0.12, "#86b07c"),
        ("bank", 0.3, HORIZON + 0.035, 0.2, "#74a864"),
    ):
        add_hill(
            scenery,
            Hill(
                name=name,
                depth=depth,
                top=top,
                color=ground(scenery, color),
                shade=ground(scenery, darken(color, 0.12)),
                swell=0.02,
                waves=3,
                tall=0.1,
                grove=Grove(trees=("broadleaf", "willow", "pine"), height=tall, density=1.3),
            ),
        )
    add_water(scenery, HORIZON + 0.085, depth=0.36, near="#3f8aa0", bottom=1.0)
    _add_deck(scenery, span)
    _add_parapet(scenery, span)
    return scenery.finish(
        ground_front=0.93,
        ground_back=0.85,
        scale_front=2.0,
        scale_back=1.55,
        mirror=(0.84, 0.99) if scenery.is_wet else None,
    )


def _add_deck(scenery: Scenery, span: Span) -> None:
    """The way over, in slabs or planks."""
    tall = (1.02 - DECK) * scenery.height / (1.5 * scenery.unit)
    paper = Paper(scenery, base=DECK, depth=0.96, scale=1.5, above=4, below=tall + 40)
    edge, low = paper.edge, paper.bottom
    color = mix(span.deck, SNOW, 0.75 if scenery.is_snowy else 0.0)
    paper.add(box(-edge, 0, 2 * edge, low, color))
    chance = scenery.chance("deck")
    if span.is_wooden:
        pitch = 26.0
        for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 2):
            tone = darken(color, chance.uniform(0, 0.14))
            x, lean = k * pitch, k * 0.7
            paper.add(
                shape(f"M{x} 0h{pitch - 2}l{lean} {low}h-{pitch - 2}Z", tone),
                ellipse((x + 6, 8), 1.6, 1, darken(color, 0.5)),
            )
    else:
        for row, (y, deep) in enumerate(((0, 26), (26, 38), (64, 56), (120, 80))):
            x = -edge - (row % 2) * 40
            while x < edge:
                wide = chance.uniform(64, 104) * (1 + 0.25 * row)
                tone = mix(color, chance.choice(("#8f887e", "#d0c8bc")), chance.random() * 0.34)
                paper.add(box(x, y, wide - 2.4, deep - 2.4, tone, radius=3))
                x += wide
    paper.add(box(-edge, -2, 2 * edge, 8, darken(color, 0.3), opacity=0.4))
    paper.lay()


def _add_parapet(scenery: Scenery, span: Span) -> None:
    """The far rail, through which the river is seen."""
    paper = Paper(scenery, base=DECK + 0.01, depth=0.95, scale=1.5, above=96, below=6)
    edge = paper.edge
    color = mix(span.rail, SNOW, 0.3 if scenery.is_snowy else 0.0)
    top = mix(lighten(color, 0.16), SNOW, 0.8 if scenery.is_snowy else 0.0)
    pitch = 34.0 if not span.is_wooden else 56.0
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 2):
        x = k * pitch
        if span.is_wooden:
            paper.add(box(x - 4, -78, 8, 82, color), box(x - 4, -78, 3, 82, lighten(color, 0.12)))
        else:
            d = f"M{x - 7} 0q-5 -12 3 -24q-6 -14 -2 -26h12q4 12 -2 26q8 12 3 24Z"
            paper.add(shape(d, color), line(f"M{x - 3} -4v-44", lighten(color, 0.2), 2))
    if span.is_wooden:
        for y in (-72, -40):
            paper.add(box(-edge, y, 2 * edge, 8, color), box(-edge, y, 2 * edge, 2.6, top))
    else:
        paper.add(
            box(-edge, -4, 2 * edge, 10, darken(color, 0.1)),
            box(-edge, -62, 2 * edge, 14, color),
            box(-edge, -66, 2 * edge, 7, top, radius=2),
        )
    paper.lay()


def draw_rope_bridge(scenery: Scenery) -> Backdrop:
    """On planks that hang on ropes, a gorge with its mist below, a wood on the far side."""
    add_sky(scenery, 0.42)
    add_range(
        scenery,
        Range(name="peaks", base=0.5, height=0.36, count=6, depth=0.1, color="#9ab0c0", snow=0.2,
              haze=0.85, steep=0.9),
    )  # fmt: skip
    add_hill(
        scenery,
        Hill(
            name="valley",
            depth=0.14,
            top=0.48,
            color=ground(scenery, "#9cb494"),
            shade="#c4d4d0",
            swell=0.02,
            waves=3,
            tall=0.6,
            grove=Grove(trees=("pine", "broadleaf"), height=0.05, density=1.4),
        ),
    )
    for name, depth, edge in (
        ("far wall", 0.24, ((-0.4, 0.46), (0.3, 0.5), (0.42, 0.62), (0.56, 0.64), (0.7, 0.5),
                            (1.4, 0.44))),
        ("near wall", 0.44, ((-0.4, 0.4), (0.06, 0.46), (0.16, 0.7), (0.3, 0.95), (0.72, 0.95),
                             (0.86, 0.68), (0.96, 0.44), (1.4, 0.38))),
    ):  # fmt: skip
        add_cliff(
            scenery,
            Cliff(
                name=name,
                edge=edge,
                foot=1.0,
                depth=depth,
                color="#a8967e",
                shade="#5a5450",
                turf="#6f9c4c",
                turf_tall=0.05,
                jag=0.014,
                facets=14,
            ),
        )
        add_mist(scenery, f"mist {name}", top=0.62, tall=0.3, strength=0.6, depth=depth + 0.04)
    _add_planks(scenery)
    _add_ropes(scenery, name="far ropes", base=DECK + 0.03, depth=0.94, tall=92)
    _add_ropes(scenery, name="near ropes", base=1.03, depth=1.08, tall=108)
    return scenery.finish(ground_front=0.92, ground_back=0.86, scale_front=1.9, scale_back=1.6)


def _add_planks(scenery: Scenery) -> None:
    """The walk of planks, the depth to be seen between them."""
    paper = Paper(scenery, base=DECK + 0.03, depth=0.96, scale=1.5, above=4, below=76)
    chance = scenery.chance("planks")
    pitch = 30.0
    for k in range(-int(paper.edge / pitch) - 1, int(paper.edge / pitch) + 2):
        x, lean = k * pitch, k * 0.6
        tone = mix("#9a7048", SNOW, 0.6 if scenery.is_snowy else 0.0)
        tone = darken(tone, chance.uniform(0, 0.2))
        y = chance.uniform(-1.5, 1.5)
        paper.add(
            shape(f"M{x} {y}h{pitch - 6}l{lean} 66h-{pitch - 6}Z", tone),
            shape(f"M{x + lean} {y + 66}h{pitch - 6}v6h-{pitch - 6}Z", darken(tone, 0.35)),
        )
    paper.lay()


def _add_ropes(scenery: Scenery, *, name: str, base: float, depth: float, tall: float) -> None:
    """A rope at the height of a hand, its hangers down to the planks."""
    paper = Paper(scenery, base=base, depth=depth, scale=1.5, above=tall + 10, below=8)
    rope = "#7a5f40" if name.startswith("far") else "#6a5036"
    edge, pitch = paper.edge, 84.0
    for k in range(-int(edge / pitch) - 1, int(edge / pitch) + 2):
        x = k * pitch
        paper.add(
            line(f"M{x} {-tall}V4", rope, 3),
            line(f"M{x} {-tall}q{pitch / 2} 12 {pitch} 0", rope, 6),
            line(f"M{x} {-tall * 0.5}q{pitch / 2} 10 {pitch} 0", rope, 3.4),
            line(f"M{x} {-tall - 2}q{pitch / 2} 12 {pitch} 0", lighten(rope, 0.3), 1.6),
            ellipse((x, -tall + 2), 5, 6, darken(rope, 0.2)),
        )
    paper.lay()
