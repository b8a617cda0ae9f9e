"""The light of a scene: one record for each time of day in each weather.

Everything drawn is painted in daylight; `Light` says what the hour and the weather make of it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.colour import darken, mix
from vitascope.engines.animatic.spec import Effect, TimeOfDay, Weather

Tint = tuple[float, float, float]
"""Factors for red, green and blue; 1 leaves a colour as painted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """What falls on a scene."""

    sky: tuple[str, str, str, str]
    """Colours of the sky from the zenith to the horizon."""
    ambient: Tint
    """What daylight colours are multiplied by."""
    haze: str
    """What far things fade into."""
    haze_amount: float
    """Share of haze infinitely far away, 0..1."""
    key: str
    """Colour of the main light, for rims and shafts."""
    key_from: float
    """-1 the main light comes from the left, 1 from the right."""
    glow: float
    """Strength of light around sun or moon, 0..1.2."""
    disc: tuple[float, float] | None
    """Sun or moon, in shares of picture width and of the sky's height; None when hidden."""
    disc_color: str = "#fff6d8"
    is_moon: bool = False
    is_crescent: bool = False
    disc_scale: float = 1.0
    """Times the disc's usual size."""
    is_eclipsed: bool = False
    """Whether the moon is before the sun: a black disc in a ring of light."""
    beside: tuple[tuple[float, float, float, str], ...] = ()
    """More moons or suns: where, as `disc`, their size in those of the moon, their colour."""
    is_low: bool = False
    """The sun is near the horizon: large, and it reddens the air along it."""
    stars: float = 0.0
    """0 none, 1 a clear night, more where the Milky Way is to be seen."""
    clouds: tuple[str, str] = ("#ffffff", "#b9cfe6")
    """Lit and shaded side."""
    cloudiness: float = 0.4
    """0 no cloud, 1 a closed sky."""
    is_behind: bool = False
    """Whether all of it comes from behind the figures, so that they are dark against it."""
    is_dark: bool = False
    """Whether lamps and windows are lit."""


_CLEAR: Final[Mapping[TimeOfDay, Light]] = {
    "dawn": Light(
        sky=("#51679f", "#a992c2", "#f6b3a4", "#ffe3b4"),
        ambient=(0.98, 0.87, 0.86),
        haze="#f4c4b2",
        haze_amount=0.7,
        key="#ffcf9a",
        key_from=-1,
        glow=0.9,
        disc=(0.24, 0.82),
        disc_color="#fff6d8",
        is_low=True,
        clouds=("#ffd6c0", "#9783b6"),
        cloudiness=0.42,
    ),
    "day": Light(
        sky=("#2f80d8", "#6db6f0", "#bce3fa", "#f0f9fb"),
        ambient=(1.0, 1.0, 1.0),
        haze="#d2eaf6",
        haze_amount=0.6,
        key="#fff3cc",
        key_from=1,
        glow=0.6,
        disc=(0.78, 0.22),
        clouds=("#ffffff", "#b4cce6"),
    ),
    "sunset": Light(
        sky=("#2c3674", "#91508c", "#f27f58", "#ffd27a"),
        ambient=(1.0, 0.77, 0.66),
        haze="#f2a072",
        haze_amount=0.64,
        key="#ffbb66",
        key_from=1,
        glow=1.1,
        disc=(0.67, 0.86),
        disc_color="#fff6c4",
        is_low=True,
        clouds=("#ffa878", "#6f4a86"),
        cloudiness=0.46,
    ),
    "dusk": Light(
        sky=("#151c48", "#403f80", "#985c92", "#f2927c"),
        ambient=(0.66, 0.6, 0.84),
        haze="#8c6da0",
        haze_amount=0.6,
        key="#f4a08c",
        key_from=-1,
        glow=0.3,
        disc=(0.22, 0.28),
        disc_color="#fff0e0",
        is_moon=True,
        is_crescent=True,
        stars=0.4,
        clouds=("#c27e9a", "#3d376c"),
        is_dark=True,
    ),
    "night": Light(
        sky=("#060a24", "#0f1a49", "#203678", "#3a5ca2"),
        ambient=(0.44, 0.5, 0.78),
        haze="#2c4686",
        haze_amount=0.58,
        key="#aec8ff",
        key_from=1,
        glow=0.5,
        disc=(0.78, 0.24),
        disc_color="#f6f2dc",
        is_moon=True,
        stars=1.0,
        clouds=("#4a62a0", "#16224f"),
        cloudiness=0.34,
        is_dark=True,
    ),
}


def _greyed(light: Light, share: float, dim: float, grey: str) -> Light:
    """A covered sky: colours on their way to `grey`, shadows soft, no sun."""
    base = grey if not light.is_dark else mix(grey, "#141c3a", 0.78)
    first, second, third, fourth = (
        mix(color, mix(base, "#ffffff", lift), share)
        for color, lift in zip(light.sky, (0.0, 0.12, 0.26, 0.36), strict=True)
    )
    level = sum(light.ambient) / 3
    red, green, blue = (
        (channel + (level - channel) * share * 0.6) * dim for channel in light.ambient
    )
    return replace(
        light,
        sky=(first, second, third, fourth),
        ambient=(red, green, blue),
        haze=mix(light.haze, third, share),
        haze_amount=min(0.85, light.haze_amount + 0.08),
        key=mix(light.key, base, share * 0.5),
        glow=light.glow * 0.3,
        disc=None if share > 0.5 else light.disc,
        stars=light.stars * (1 - share),
        clouds=(
            mix(light.clouds[0], mix(base, "#ffffff", 0.2), share * 0.9),
            mix(light.clouds[1], darken(base, 0.25), share * 0.9),
        ),
        cloudiness=0.85,
    )


def light_of(time_of_day: TimeOfDay, weather: Weather) -> Light:
    """The light of an hour in a weather."""
    clear = _CLEAR[time_of_day]
    match weather:
        case "clear":
            return clear
        case "rain":
            return replace(_greyed(clear, 0.6, 0.88, "#7f92a4"), cloudiness=0.8)
        case "snow":
            return replace(_greyed(clear, 0.42, 0.98, "#a9bdd2"), cloudiness=0.62)
        case "fog":
            foggy = _greyed(clear, 0.74, 0.96, "#b4c0c8")
            return replace(foggy, haze_amount=0.88, cloudiness=0.35)
        case "storm":
            return replace(_greyed(clear, 0.8, 0.68, "#46525f"), cloudiness=1.0, is_dark=True)


def with_heavens(light: Light, effects: Collection[Effect]) -> Light:
    """The light below a sky in which sun, moon or stars are as these effects have them."""
    if "ash" in effects:
        light = replace(_greyed(light, 0.62, 0.8, "#807a74"), cloudiness=0.7)
    if "eclipse" in effects:
        light = replace(light, disc=(0.5, 0.24), is_moon=False, is_low=False, is_eclipsed=True)
        return replace(light, disc_scale=2.2, key="#fff2da", glow=0.45, stars=0.7, cloudiness=0.12)
    if more := [effect for effect in _BESIDE if effect in effects]:
        return _with_more(light, more[0])
    if "milky_way" in effects:
        return replace(light, stars=_STARRIEST, disc=None, cloudiness=0.08)
    if not light.is_moon or light.disc is None:
        return light
    if "crescent_moon" in effects:
        light = replace(light, is_crescent=True, disc_scale=1.5)
    if "blood_moon" in effects:
        light = replace(light, disc_color="#e0603c", key="#f08a68", disc_scale=2.4)
    if "great_moon" in effects:
        light = replace(light, disc=(0.62, 0.5), disc_scale=3.6, is_crescent=False)
    return light


_MOONS: Final = ((0.28, 0.3, 1.9, "#f6ecd2"), (0.5, 0.5, 0.9, "#e8c8b8"),
                 (0.74, 0.26, 1.2, "#c8d4f0"))  # fmt: skip
_BESIDE: Final[Mapping[str, int]] = {"two_moons": 2, "three_moons": 3, "two_suns": 1}
"""Effects that put more discs into the sky, and how many of their kind are painted for them."""


def _with_more(light: Light, effect: str) -> Light:
    """The light of a sky with several moons, or with a second sun beside the first."""
    if effect == "two_suns":
        if light.disc is None:
            return light
        more = (0.56, 0.66, 0.8, light.disc_color)
        return replace(light, disc=(0.4, 0.52), beside=(more,))
    moons = (_MOONS[0], _MOONS[2], _MOONS[1])[: _BESIDE[effect]]
    # The moon of the night is one of them; the sun of the day hides before so many.
    return replace(light, disc=None if light.is_moon else light.disc, beside=moons)


_STARRIEST: Final = 2.4
"""How many stars there are far from all lamps, in those of a clear night."""
