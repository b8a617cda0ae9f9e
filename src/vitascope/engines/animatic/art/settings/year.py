"""The year: what spring, autumn and winter make of a colour that was painted in summer."""

import colorsys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.art.colour import hex_of, mix, rgb_of
from vitascope.engines.animatic.spec import Season

_GREEN: Final = (0.17, 0.46)
"""Hues on the wheel that count as grass."""

_TURF: Final[Mapping[Season, tuple[str, float]]] = {
    "spring": ("#a4d868", 0.32),
    "autumn": ("#c9a24a", 0.62),
    "winter": ("#e6f0fb", 0.94),
}
"""What grass is mixed with, and how much of it."""

CROWNS: Final[Mapping[Season, tuple[str, ...]]] = {
    "spring": ("#f7b8cf", "#f9cfdd", "#fbe2ea", "#a8d873"),
    "autumn": ("#d8702a", "#e8a02c", "#c8482a", "#d9b040", "#a8662c"),
    "winter": ("#5c7a68", "#6f8672"),
}
"""Colours of broad leaves where the season has its own."""


@dataclass(frozen=True, slots=True)
class Year:
    """One season's paint box."""

    season: Season

    def turf(self, color: str) -> str:
        """A colour of grass or low plants in this season; what is not green stays."""
        entry = _TURF.get(self.season)
        if entry is None:
            return color
        red, green, blue = rgb_of(color)
        hue, saturation, value = colorsys.rgb_to_hsv(red / 255, green / 255, blue / 255)
        if not (_GREEN[0] <= hue <= _GREEN[1] and saturation > 0.16):
            return color
        other, share = entry
        grey = hex_of((value * 255, value * 255, value * 255))
        return mix(color, mix(other, grey, 0.3 * (1 - share)), share)

    def crowns(self, summer: tuple[str, ...]) -> tuple[str, ...]:
        """Colours for the crowns of broad-leaved trees that are `summer` in summer."""
        return CROWNS.get(self.season, summer)
