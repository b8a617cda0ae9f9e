"""The register of what one goes through or over: lanes and bridges."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from vitascope.engines.animatic.art.settings.bridges import (
    STONE,
    WOOD,
    draw_bridge,
    draw_rope_bridge,
)
from vitascope.engines.animatic.art.settings.kind import SettingKind
from vitascope.engines.animatic.art.settings.lanes import LANES, draw_lane
from vitascope.engines.animatic.art.settings.street import PASTELS, draw_street

WAYS: Final[Mapping[str, SettingKind]] = {
    **{
        name: SettingKind(
            draw=partial(draw_lane, lane=lane),
            surface="stone",
            recedes=True,
            default_time="night" if name in ("neon alley", "night market") else "day",
        )
        for name, lane in LANES.items()
    },
    "pastel street": SettingKind(draw=partial(draw_street, walls=PASTELS), surface="stone"),
    "bridge": SettingKind(draw=partial(draw_bridge, span=STONE), surface="stone", has_seasons=True),
    "wooden bridge": SettingKind(
        draw=partial(draw_bridge, span=WOOD), surface="wood", has_seasons=True
    ),
    "rope bridge": SettingKind(draw=draw_rope_bridge, surface="wood"),
}
"""By their names."""
