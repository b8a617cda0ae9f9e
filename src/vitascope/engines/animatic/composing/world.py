"""The world of a film: its hour, its weather, what is in the air, its mood."""

import re
from typing import Final, cast

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.reading.roles import Reading
from vitascope.engines.animatic.spec import Effect, Mood, Style, TimeOfDay, Weather


def weather_of(reading: Reading, setting: str) -> Weather:
    """What was said, or what the season and the place bring."""
    explicit = reading.told("weather")
    told = {phrase.value for phrase in reading.said if phrase.topic == "weather"}
    if any(said.value == "clear" and said.word.startswith("after") for said in reading.said):
        return "clear"
    if told == {"rain", "storm"}:
        return "storm"
    if leaves_wet(reading):
        explicit = next((value for value in told if value != "rain"), "clear")
    if explicit is None and (reading.told("season") == "winter" or setting == "snow"):
        return "snow"
    return cast("Weather", explicit or "clear")


_NIGHTLY_STYLES: Final = frozenset({"neon", "cyberpunk"})
"""Styles of lights in the dark."""

_PUDDLES: Final = frozenset({"puddle", "puddles"})


def leaves_puddles(reading: Reading) -> bool:
    """Whether rain has left puddles in the light of day, and does not fall.

    By night they are the wet street that mirrors its lamps.
    """
    words = {phrase.word for phrase in reading.said if phrase.topic == "weather"}
    is_dark = reading.told("time") in ("night", "dusk") or reading.told("style") in _NIGHTLY_STYLES
    return bool(words) and words <= _PUDDLES and not is_dark


_WET: Final = _PUDDLES | {
    *("rain-soaked", "rain soaked", "rain-slicked", "rain slicked", "rain-slick", "rain slick"),
    *("rain-drenched", "rain-washed", "wet pavement", "wet streets", "wet street", "wet road"),
    *("wet asphalt", "damp street", "damp streets", "damp pavement", "slick pavement"),
}
"""Words for ground on which it has rained."""


def leaves_wet(reading: Reading) -> bool:
    """Whether it has rained, as the ground shows, and does not rain now."""
    said = (phrase for phrase in reading.said if phrase.topic == "weather")
    words = {phrase.word for phrase in said if phrase.value == "rain"}
    return bool(words) and words <= _WET


_SUNNY: Final = re.compile(
    r"\b(?:blue|clear|cloudless) sk(?:y|ies)\b|\bsun(?:ny|shine|lit)\b"
    r"|\b(?:bright|brilliant) sun\b|\bsun high\b|\bafternoon (?:sun|light)\b",
    re.IGNORECASE,
)


def is_sunny(prompt: str) -> bool:
    """Whether the sun shines on snow that lies: none falls out of a blue sky."""
    return _SUNNY.search(prompt) is not None


def weather_at(setting: str, weather: Weather) -> Weather:
    """A film's weather once it plays in another place: none where none can be seen."""
    place = SETTING_KINDS[setting]
    return weather if place.has_weather or place.has_windows else "clear"


_DARK: Final = frozenset({"abstract", "motes", "cyberspace", "space", "moon"})
"""Settings under a black sky."""

NIGHTLY: Final = frozenset(
    {"aurora", "fireworks", "shooting_stars", "fireflies", "milky_way", "great_moon", "blood_moon"}
    | {"crescent_moon", "two_moons", "three_moons"}
)
"""Effects that are seen only in the dark."""


def time_of(
    reading: Reading, setting: str, *, is_dark: bool = False, is_lamplit: bool = False
) -> TimeOfDay:
    """What was said; worlds under a black sky, lights in the sky and dark rooms make night.

    So does the light of lamps and fires, by which nobody would see by day.
    """
    told = [phrase for phrase in reading.said if phrase.topic == "time"]
    # `a dark forest at night`: the hour counts more than the shade.
    hours = [phrase.value for phrase in told if "dark" not in phrase.word.split()]
    # A dark studio has dark paper, before which all is lit.
    explicit = next(iter(hours), None if setting == _STUDIO else reading.told("time"))
    if explicit or setting == _STUDIO:
        return cast("TimeOfDay", explicit or SETTING_KINDS[setting].default_time)
    if "eclipse" in effects_of(reading):
        return "dusk"
    is_deep = setting == "underwater" and any(
        "deep" in place.said.word.split() or "abyss" in place.said.word for place in reading.places
    )
    is_black = is_deep or setting in _DARK or bool(NIGHTLY & set(effects_of(reading)))
    is_unlit = is_dark and SETTING_KINDS[setting].is_indoor
    is_neon = is_cyberpunk(reading) and SETTING_KINDS[setting].has_sky
    dark = is_black or is_unlit or is_lamplit or is_neon
    return "night" if dark else SETTING_KINDS[setting].default_time


_STUDIO: Final = "studio"


def is_cyberpunk(reading: Reading) -> bool:
    """Whether it is told in that style; `a cyberpunk city`, a place by its words, looks it too."""
    style = reading.told("style")
    if style:
        return style == "cyberpunk"
    return any("cyberpunk" in place.said.word for place in reading.places[:1])


def shines(reading: Reading) -> bool:
    """Whether a prompt tells of what is seen in a clear sky by night: moon, stars, fireworks."""
    is_told = any(_SHINING.search(phrase.word) for phrase in reading.said)
    return is_told or not NIGHTLY.isdisjoint(effects_of(reading))


_SHINING: Final = re.compile(r"\b(?:moon|moonlight|moonlit|stars|starry|starlit|starlight)\b")


def effects_of(reading: Reading) -> tuple[Effect, ...]:
    """What was said to be in the air, each once."""
    values = (phrase.value for phrase in reading.said if phrase.topic == "effect")
    return cast("tuple[Effect, ...]", tuple(dict.fromkeys(values)))


def mood_of(reading: Reading, setting: str, weather: Weather) -> Mood:
    """What was said, or what hour, place and weather suggest."""
    explicit = reading.told("mood")
    if explicit:
        return cast("Mood", explicit)
    if weather == "storm" or setting in ("volcano", "ruins"):
        return "tense"
    if (
        reading.told("time") in ("night", "dusk")
        or setting in ("space", "moon")
        or SETTING_KINDS[setting].is_dream
    ):
        return "dreamy"
    return "calm" if reading.told("time") or weather in ("rain", "fog") else "happy"


def style_of(reading: Reading) -> Style:
    """What was said; `a cyberpunk city`, which is a place by its words, looks it."""
    told = "cyberpunk" if is_cyberpunk(reading) else reading.told("style")
    return cast("Style", told or "picture_book")
