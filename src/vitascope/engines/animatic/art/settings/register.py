"""The register of settings, and the one way to have a backdrop drawn."""

from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.animatic.art.drawing import Backdrop
from vitascope.engines.animatic.art.light import Light
from vitascope.engines.animatic.art.settings.abstract import draw_abstract
from vitascope.engines.animatic.art.settings.city import draw_city
from vitascope.engines.animatic.art.settings.forest import draw_forest
from vitascope.engines.animatic.art.settings.meadow import draw_meadow, draw_snow
from vitascope.engines.animatic.art.settings.reef import draw_underwater
from vitascope.engines.animatic.art.settings.room import draw_room
from vitascope.engines.animatic.art.settings.scenery import Scenery
from vitascope.engines.animatic.art.settings.stage import draw_stage
from vitascope.engines.animatic.art.settings.water import draw_beach, draw_sea
from vitascope.engines.animatic.spec import Weather
from vitascope.video import Size

_DRAW: Final[Mapping[str, Callable[[Scenery], Backdrop]]] = {
    "meadow": draw_meadow,
    "forest": draw_forest,
    "snow": draw_snow,
    "beach": draw_beach,
    "sea": draw_sea,
    "underwater": draw_underwater,
    "city": draw_city,
    "room": draw_room,
    "stage": draw_stage,
    "abstract": draw_abstract,
}

SETTINGS: Final = tuple(_DRAW)
"""Names of all settings."""


def draw_backdrop(setting: str, light: Light, weather: Weather, size: Size, seed: int) -> Backdrop:
    """Draw one setting; the same arguments give the same pixels, on any thread.

    Raises:
        KeyError: `setting` is not one of `SETTINGS`.
    """
    return _DRAW[setting](Scenery(size, light, weather, seed))
