"""The light that a film tells of: its hour in its weather, and what is in its sky and its air."""

from collections.abc import Collection

from vitascope.engines.animatic.art.light import Light, light_of, with_heavens
from vitascope.engines.animatic.art.settings.mars import dusty_light
from vitascope.engines.animatic.spec import Effect, TimeOfDay, Weather


def told_light(hour: TimeOfDay, weather: Weather, effects: Collection[Effect]) -> Light:
    """The light of an hour in a weather, with these effects: in a sandstorm it is brown."""
    light = with_heavens(light_of(hour, weather), effects)
    return dusty_light(light) if weather == "fog" and "dust" in effects else light
