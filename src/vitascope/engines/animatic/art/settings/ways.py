"""The register of ways and small towns: lanes, tunnels, bridges, long halls, dwellings."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.settings.bridges import (
    STONE,
    WOOD,
    draw_bridge,
    draw_rope_bridge,
)
from vitascope.engines.animatic.art.settings.corridor import (
    CASTLE,
    HOSPITAL,
    HOUSE,
    SCHOOL,
    draw_corridor,
    torchlit,
)
from vitascope.engines.animatic.art.settings.decay import draw_derelict
from vitascope.engines.animatic.art.settings.dwellings import draw_cabin_room, draw_loft
from vitascope.engines.animatic.art.settings.kind import SettingKind, Surface, inside
from vitascope.engines.animatic.art.settings.lanes import LANES, draw_lane
from vitascope.engines.animatic.art.settings.naves import draw_barn, draw_tunnel
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.settlements import (
    draw_desert_town,
    draw_suburb,
    draw_western_town,
)
from vitascope.engines.animatic.art.settings.spirals import draw_spiral
from vitascope.engines.animatic.art.settings.street import PASTELS, draw_street
from vitascope.engines.animatic.art.settings.zen import draw_zen_garden


def _passage(draw: Callable[[Scenery], Backdrop], surface: Surface) -> SettingKind:
    """An inside that runs away from the viewer."""
    return replace(inside(draw, surface, has_windows=False), recedes=True)


WAYS: Final[Mapping[str, SettingKind]] = {
    **{
        name: SettingKind(
            draw=partial(draw_lane, lane=lane),
            surface="stone",
            recedes=True,
            default_time="night" if name == "neon alley" else "day",
        )
        for name, lane in LANES.items()
    },
    "corridor": _passage(partial(draw_corridor, kind=HOUSE), "wood"),
    "castle corridor": replace(
        _passage(partial(draw_corridor, kind=CASTLE), "stone"), lit_by=torchlit
    ),
    "hospital corridor": _passage(partial(draw_corridor, kind=HOSPITAL), "stone"),
    "school corridor": _passage(partial(draw_corridor, kind=SCHOOL), "stone"),
    "tunnel": _passage(draw_tunnel, "stone"),
    "barn": inside(draw_barn, "dust", seat="hay bale"),
    "derelict hall": inside(draw_derelict, "stone", has_windows=False),
    "western town": SettingKind(draw=draw_western_town, surface="dust"),
    "desert town": SettingKind(draw=draw_desert_town, surface="sand"),
    "suburb": SettingKind(draw=draw_suburb, surface="stone", has_seasons=True),
    "cabin interior": inside(draw_cabin_room, "wood", seat="armchair"),
    "loft": inside(draw_loft, "wood", seat="armchair"),
    "spiral staircase": inside(draw_spiral, "stone", has_windows=False),
    "zen garden": SettingKind(draw=draw_zen_garden, surface="stone", has_seasons=True),
    "pastel street": SettingKind(draw=partial(draw_street, walls=PASTELS), surface="stone"),
    "bridge": SettingKind(draw=partial(draw_bridge, span=STONE), surface="stone", has_seasons=True),
    "wooden bridge": SettingKind(
        draw=partial(draw_bridge, span=WOOD), surface="wood", has_seasons=True
    ),
    "rope bridge": SettingKind(draw=draw_rope_bridge, surface="wood"),
}
"""By their names."""
