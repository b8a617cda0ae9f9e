"""The register of what one goes through or over: lanes, tunnels, bridges, long halls."""

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
from vitascope.engines.animatic.art.settings.kind import SettingKind, inside
from vitascope.engines.animatic.art.settings.lanes import LANES, draw_lane
from vitascope.engines.animatic.art.settings.naves import draw_barn, draw_tunnel
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
    "pastel street": SettingKind(draw=partial(draw_street, walls=PASTELS), surface="stone"),
    "bridge": SettingKind(draw=partial(draw_bridge, span=STONE), surface="stone", has_seasons=True),
    "wooden bridge": SettingKind(
        draw=partial(draw_bridge, span=WOOD), surface="wood", has_seasons=True
    ),
    "rope bridge": SettingKind(draw=draw_rope_bridge, surface="wood"),
}
"""By their names."""
