"""Tables: what each setting, weather, hour and thing adds to the ambience."""

from collections.abc import Iterator
from typing import Final, TypeAlias

from vitascope.engines.animatic.art.settings import KINDS
from vitascope.engines.animatic.sound import foley
from vitascope.engines.animatic.sound.ambience import Bed, Scatter, breakers, gusts
from vitascope.engines.animatic.sound.noise import Band
from vitascope.engines.animatic.spec import Spec

Ambient: TypeAlias = Bed | Scatter

_BREEZE: Final = Bed(name="breeze", band=Band(120, 900, -0.5), level=0.03, sway=gusts(0.45, 0.25))
_LEAVES: Final = Bed(name="leaves", band=Band(1500, 7000, -0.3), level=0.014, sway=gusts(0.5, 0.15))
_OPEN_WIND: Final = Bed(
    name="open wind", band=Band(180, 1100, -0.4), level=0.04, sway=gusts(0.4, 0.2)
)
_HUSH: Final = Bed(name="hush", band=Band(300, 1800, -0.7), level=0.02, sway=gusts(0.3, 0.5))
_SURF: Final = Bed(name="surf", band=Band(120, 1400, -0.45), level=0.07, sway=breakers(5.2, 0.12))
_FOAM: Final = Bed(
    name="foam", band=Band(1400, 8000, -0.3), level=0.035, sway=breakers(5.2, 0.05, 0.5)
)
_SWELL: Final = Bed(name="swell", band=Band(70, 700, -0.5), level=0.055, sway=breakers(4.1, 0.35))
_LAP: Final = Bed(name="lap", band=Band(400, 3000, -0.4), level=0.03, sway=gusts(0.9, 0.15))
_HUM: Final = Bed(name="city hum", band=Band(45, 260, -0.7), level=0.05, sway=gusts(0.2, 0.6))
_WASH: Final = Bed(name="traffic", band=Band(300, 1800, -0.6), level=0.018, sway=gusts(0.3, 0.35))
_ROOM_TONE: Final = Bed(
    name="room tone", band=Band(60, 400, -0.8), level=0.010, sway=gusts(0.2, 0.8)
)
_HALL_TONE: Final = Bed(
    name="hall tone", band=Band(60, 500, -0.7), level=0.012, sway=gusts(0.2, 0.7)
)
_MURMUR: Final = Bed(name="murmur", band=Band(250, 1300, -0.5), level=0.010, sway=gusts(3.5, 0.3))
_DEPTHS: Final = Bed(name="depths", band=Band(40, 320, -0.6), level=0.055, sway=gusts(0.35, 0.5))
_DRONE: Final = Bed(name="drone", band=Band(30, 160, -0.6), level=0.06, sway=gusts(0.2, 0.5))
_SHIMMER: Final = Bed(
    name="shimmer", band=Band(2400, 5200, -0.6), level=0.006, sway=gusts(0.7, 0.1)
)
_RAIN: Final = Bed(name="rain", band=Band(900, 9000, -0.2), level=0.038, sway=gusts(0.5, 0.7))
_DOWNPOUR: Final = Bed(
    name="downpour", band=Band(500, 9000, -0.25), level=0.05, sway=gusts(0.7, 0.6)
)
_GALE: Final = Bed(name="gale", band=Band(80, 600, -0.4), level=0.055, sway=gusts(0.6, 0.2))
_WHISTLE: Final = Bed(name="whistle", band=Band(520, 760), level=0.016, sway=gusts(0.5, 0.0))
_MUFFLE: Final = Bed(name="fog", band=Band(60, 350, -0.8), level=0.03, sway=gusts(0.25, 0.5))
_MOTOR: Final = Bed(name="motor", band=Band(60, 170, -0.3), level=0.06, sway=gusts(0.6, 0.6))
_PROPELLER: Final = Bed(
    name="propeller", band=Band(85, 260, -0.3), level=0.05, sway=gusts(0.3, 0.6)
)
_THRUST: Final = Bed(name="thrust", band=Band(35, 900, -0.5), level=0.11, sway=gusts(0.8, 0.7))
_CREAK: Final = Bed(name="vanes", band=Band(150, 420, -0.5), level=0.025, sway=gusts(0.8, 0.0))

_BIRDS: Final = Scatter(
    name="birds", make=foley.bird, every_s=1.25, level=0.07, likely=0.75, length_s=1.2
)
_GULLS: Final = Scatter(
    name="gulls", make=foley.gull, every_s=3.4, level=0.06, likely=0.7, length_s=2.0
)
_CRICKETS: Final = Scatter(
    name="crickets", make=foley.cricket, every_s=0.9, level=0.04, length_s=2.1
)
_OWL: Final = Scatter(name="owl", make=foley.owl, every_s=6.0, level=0.08, length_s=3.0)
_DROPS: Final = Scatter(name="drops", make=foley.drop, every_s=0.028, level=0.07, length_s=0.1)
_DRIPS: Final = Scatter(name="drips", make=foley.drip, every_s=0.4, level=0.05, length_s=0.2)
_BUBBLES: Final = Scatter(
    name="bubbles", make=foley.bubble, every_s=0.28, level=0.06, likely=0.7, length_s=0.2
)
_HORNS: Final = Scatter(
    name="horns", make=foley.horn, every_s=5.0, level=0.03, likely=0.5, length_s=0.8
)
_CARS: Final = Scatter(
    name="cars", make=foley.wheels, every_s=4.2, level=0.09, likely=0.8, length_s=4.0
)
_FOGHORN: Final = Scatter(name="foghorn", make=foley.foghorn, every_s=8.0, level=0.09, length_s=2.5)
_BABBLE: Final = Scatter(
    name="babble", make=foley.babble, every_s=0.11, level=0.012, likely=0.8, length_s=0.4
)
_CLOCK: Final = Scatter(
    name="clock", make=foley.tick, every_s=1.0, level=0.03, length_s=0.1, is_even=True
)
_CRACKLES: Final = Scatter(
    name="crackles", make=foley.crackle, every_s=0.05, level=0.11, likely=0.6, length_s=0.1
)

_SETTINGS: Final[dict[str, tuple[Ambient, ...]]] = {
    "meadow": (_BREEZE,),
    "forest": (_BREEZE, _LEAVES),
    "mountain": (_OPEN_WIND,),
    "desert": (_OPEN_WIND,),
    "snow": (_HUSH, _BREEZE),
    "beach": (_SURF, _FOAM),
    "sea": (_SWELL, _LAP),
    "underwater": (_DEPTHS, _BUBBLES),
    "city": (_HUM, _WASH, _CARS, _HORNS),
    "stage": (_HALL_TONE, _MURMUR, _BABBLE),
    "room": (_ROOM_TONE, _CLOCK),
    "space": (_DRONE, _SHIMMER),
    "moon": (_DRONE, _SHIMMER),
    "abstract": (_SHIMMER, _HUSH),
}
_WEATHERS: Final[dict[str, tuple[Ambient, ...]]] = {
    "rain": (_RAIN, _DROPS),
    "storm": (_DOWNPOUR, _DROPS, _GALE, _WHISTLE),
    "snow": (_HUSH,),
    "fog": (_MUFFLE,),
}
_BY_DAY: Final[dict[str, Ambient]] = {
    "meadow": _BIRDS,
    "forest": _BIRDS,
    "mountain": _BIRDS,
    "beach": _GULLS,
    "sea": _GULLS,
}
_BY_NIGHT: Final[dict[str, tuple[Ambient, ...]]] = {
    "meadow": (_CRICKETS,),
    "forest": (_CRICKETS, _OWL),
    "desert": (_CRICKETS,),
    "beach": (_CRICKETS,),
}
_THINGS: Final[dict[str, tuple[Ambient, ...]]] = {
    "campfire": (_CRACKLES,),
    "car": (_MOTOR,),
    "bus": (_MOTOR,),
    "train": (_MOTOR, _CREAK),
    "aeroplane": (_PROPELLER,),
    "rocket": (_THRUST,),
    "boat": (_LAP,),
    "sailboat": (_LAP, _CREAK),
    "windmill": (_CREAK,),
}


def ambients(spec: Spec) -> tuple[Ambient, ...]:
    """All that is heard at the place of a spec, each once."""
    return tuple(dict.fromkeys(_found(spec)))


def has_thunder(spec: Spec) -> bool:
    """Whether lightning strikes where it can be heard."""
    return spec.weather == "storm" and KINDS[spec.setting].has_weather


def _found(spec: Spec) -> Iterator[Ambient]:
    setting = spec.setting if spec.setting in _SETTINGS else "meadow"
    yield from _SETTINGS[setting]
    if KINDS[spec.setting].has_weather:
        yield from _WEATHERS.get(spec.weather, ())
        yield from _animals(spec, setting)
    if setting == "city" and spec.weather in {"rain", "storm"}:
        yield _DRIPS
    if setting in {"sea", "beach"} and spec.weather == "fog":
        yield _FOGHORN
    for prop in spec.props:
        yield from _THINGS.get(prop.kind, ())


def _animals(spec: Spec, setting: str) -> Iterator[Ambient]:
    """Birds sing by day, crickets at night, and all are silent in bad weather."""
    if spec.weather not in {"clear", "fog"}:
        return
    if spec.time_of_day in {"dawn", "day", "sunset"}:
        if setting in _BY_DAY:
            yield _BY_DAY[setting]
    else:
        yield from _BY_NIGHT.get(setting, ())
