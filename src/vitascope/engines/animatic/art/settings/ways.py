"""The register of ways and small towns: lanes, tunnels, bridges, long halls, dwellings."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.settings.bridges import (
    STONE,
    WOOD,
    draw_bridge,
    draw_rope_bridge,
)
from vitascope.engines.animatic.art.settings.decay import draw_derelict
from vitascope.engines.animatic.art.settings.dwellings import draw_cabin_room, draw_loft
from vitascope.engines.animatic.art.settings.kind import SettingKind, inside
from vitascope.engines.animatic.art.settings.lanes import LANES, draw_lane
from vitascope.engines.animatic.art.settings.naves import draw_barn, draw_tunnel
from vitascope.engines.animatic.art.settings.settlements import (
    draw_desert_town,
    draw_suburb,
    draw_western_town,
)
from vitascope.engines.animatic.art.settings.spirals import draw_spiral
from vitascope.engines.animatic.art.settings.street import PASTELS, draw_street

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
    "tunnel": replace(inside(draw_tunnel, "stone", has_windows=False), recedes=True),
    "barn": inside(draw_barn, "dust", seat="hay bale"),
    "derelict hall": inside(draw_derelict, "stone"),
    "western town": SettingKind(draw=draw_western_town, surface="dust"),
    "desert town": SettingKind(draw=draw_desert_town, surface="sand"),
    "suburb": SettingKind(draw=draw_suburb, surface="stone", has_seasons=True),
    "cabin interior": inside(draw_cabin_room, "wood", seat="armchair"),
    "loft": inside(draw_loft, "wood", seat="armchair"),
    "spiral staircase": inside(draw_spiral, "stone", has_windows=False),
    "pastel street": SettingKind(draw=partial(draw_street, walls=PASTELS), surface="stone"),
    "bridge": SettingKind(draw=partial(draw_bridge, span=STONE), surface="stone", has_seasons=True),
    "wooden bridge": SettingKind(
        draw=partial(draw_bridge, span=WOOD), surface="wood", has_seasons=True
    ),
    "rope bridge": SettingKind(draw=draw_rope_bridge, surface="wood"),
}
"""By their names."""
