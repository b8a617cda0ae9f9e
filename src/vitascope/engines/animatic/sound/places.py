"""Tables: what each setting, weather and thing adds to the ambience."""

from collections.abc import Iterator
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS
from vitascope.engines.animatic.art.settings.forest import WOODS
from vitascope.engines.animatic.sound import beds
from vitascope.engines.animatic.sound.ambience import Ambient, Hum, gusts
from vitascope.engines.animatic.sound.doings import is_running
from vitascope.engines.animatic.sound.hours import BY_DAY, BY_NIGHT
from vitascope.engines.animatic.sound.motors import RUNNING
from vitascope.engines.animatic.spec import Spec

_MOTOR_LEVEL: Final = 0.055
_MOTOR_SWAY: Final = gusts(0.4, 0.7)

_WOODS: Final = tuple(WOODS)

PLACES: Final[dict[str, tuple[Ambient, ...]]] = {
    **dict.fromkeys(
        ("meadow", "country path", "poppy field", "daisy field", "flower field"), (beds.BREEZE,)
    ),
    **dict.fromkeys(_WOODS, (beds.BREEZE, beds.LEAVES)),
    **dict.fromkeys(("mountains", "rock face"), (beds.OPEN_WIND,)),
    **dict.fromkeys(("desert", "wild west"), (beds.DRY_WIND, beds.SIFTING)),
    "savanna": (beds.DRY_WIND, beds.BREEZE),
    "volcano": (beds.MAGMA, beds.STEAM, beds.EMBERS),
    "cave": (beds.HOLLOW, beds.SLOW_DRIPS),
    "ice cave": (beds.HOLLOW, beds.SLOW_DRIPS),
    **dict.fromkeys(("glacier", "arctic"), (beds.OPEN_WIND, beds.LAP)),
    "waterhole": (beds.DRY_WIND, beds.LAP),
    "tundra": (beds.OPEN_WIND, beds.HUSH),
    "hot spring": (beds.STEAM, beds.GURGLE),
    "breakers": (beds.SURF, beds.SWELL, beds.FOAM),
    **dict.fromkeys(("sky", "summit"), (beds.HIGH_WIND,)),
    "floating islands": (beds.HIGH_WIND, beds.LEAVES),
    "lake": (beds.BREEZE, beds.LAP),
    "river": (beds.STREAM, beds.GURGLE),
    "jungle river": (beds.STREAM, beds.PARROTS),
    "swamp": (beds.HUSH, beds.GURGLE),
    "jungle": (beds.LEAVES, beds.HUSH),
    "hyperspace": (beds.DRONE, beds.SHIMMER),
    "space": (beds.DRONE, beds.SHIMMER),
    "moon": (beds.DRONE,),
    "snow": (beds.HUSH, beds.BREEZE),
    **dict.fromkeys(("beach", "shore", "black shore"), (beds.SURF, beds.FOAM)),
    "jetty": (beds.LAP, beds.CREAKS),
    "pier": (beds.SWELL, beds.LAP, beds.CREAKS),
    "sea": (beds.SWELL, beds.LAP),
    "underwater": (beds.DEPTHS, beds.BUBBLES),
    "candy land": (beds.BREEZE, beds.SHIMMER),
    "village below": (beds.BREEZE, beds.RUSTLE),
    **dict.fromkeys(
        ("downtown", "crossing", "city below"), (beds.HUM, beds.WASH, beds.CARS, beds.HORNS)
    ),
    "parking lot": (beds.HUM, beds.CARS, beds.BREEZE),
    "construction site": (beds.HUM, beds.KNOCKS, beds.ENGINES_AFAR),
    "railway": (beds.BREEZE, beds.RUSTLE),
    "city": (beds.HUM, beds.WASH, beds.CARS, beds.HORNS),
    "street": (beds.HUM, beds.MURMUR, beds.CARS),
    **dict.fromkeys(("alley", "colonial street", "pastel street"), (beds.MURMUR, beds.BREEZE)),
    **dict.fromkeys(("back alley", "neon alley"), (beds.HUM, beds.VENT, beds.CARS)),
    **dict.fromkeys(("souk", "night market"), (beds.CROWD, beds.BABBLE, beds.COINS)),
    "western town": (beds.DRY_WIND, beds.CREAK),
    "desert town": (beds.DRY_WIND, beds.MURMUR),
    "suburb": (beds.BREEZE, beds.LEAVES, beds.CARS),
    "cabin interior": (beds.ROOM_TONE, beds.CRACKLES),
    "loft": (beds.ROOM_TONE, beds.HUM),
    "spiral staircase": (beds.HALL_TONE, beds.CLOCK),
    "zen garden": (beds.BREEZE, beds.LEAVES),
    "tunnel": (beds.HOLLOW, beds.TAP_DRIPS),
    "barn": (beds.ROOM_TONE, beds.CREAKS),
    "derelict hall": (beds.HOLLOW, beds.CREAKS),
    "road": (beds.BREEZE, beds.CARS, beds.ENGINES_AFAR),
    "coastal road": (beds.SURF, beds.BREEZE, beds.ENGINES_AFAR),
    "forest road": (beds.LEAVES, beds.BREEZE),
    "mountain road": (beds.OPEN_WIND, beds.ENGINES_AFAR),
    "desert road": (beds.DRY_WIND, beds.ENGINES_AFAR),
    **dict.fromkeys(("bridge", "wooden bridge"), (beds.STREAM, beds.BREEZE)),
    "rope bridge": (beds.OPEN_WIND, beds.CREAK),
    "village": (beds.BREEZE,),
    "farm": (beds.BREEZE, beds.CREAK),
    "park": (beds.BREEZE, beds.LEAVES, beds.WASH),
    "garden": (beds.BREEZE,),
    "playground": (beds.BREEZE, beds.WASH),
    "castle": (beds.OPEN_WIND,),
    "ruins": (beds.OPEN_WIND, beds.LEAVES),
    "harbour": (beds.LAP, beds.SWELL, beds.CREAKS),
    "rooftop": (beds.OPEN_WIND, beds.HUM, beds.HORNS),
    "market": (beds.CROWD, beds.BABBLE, beds.COINS),
    "festival": (beds.CROWD, beds.BABBLE, beds.FANS),
    **dict.fromkeys(("tennis court", "running track"), (beds.CROWD, beds.APPLAUSE)),
    **dict.fromkeys(
        ("ballpark", "gridiron", "cricket ground", "race track", "racecourse"),
        (beds.ROAR, beds.FANS, beds.APPLAUSE),
    ),
    "street court": (beds.WASH, beds.MURMUR),
    "basketball arena": (beds.ROAR, beds.FANS, beds.BOUNCES),
    "circus": (beds.HALL_TONE, beds.FANS, beds.APPLAUSE),
    "sand arena": (beds.ROAR, beds.FANS, beds.APPLAUSE),
    "boxing ring": (beds.ROAR, beds.FANS, beds.APPLAUSE),
    "ice rink": (beds.FANS, beds.HALL_TONE),
    "pool": (beds.HALL_TONE, beds.LAP, beds.MURMUR),
    "skate park": (beds.BREEZE, beds.WASH, beds.MURMUR),
    "golf course": (beds.BREEZE, beds.LEAVES),
    "concert": (beds.ROAR, beds.FANS, beds.APPLAUSE),
    "stadium": (beds.ROAR, beds.FANS, beds.APPLAUSE),
    "room": (beds.ROOM_TONE, beds.CLOCK),
    "aquarium": (beds.HALL_TONE, beds.MURMUR, beds.LAP),
    "windowsill": (beds.ROOM_TONE, beds.CLOCK),
    "stage": (beds.HALL_TONE, beds.MURMUR, beds.BABBLE),
    "kitchen": (beds.ROOM_TONE, beds.FRIDGE, beds.TAP_DRIPS),
    "bedroom": (beds.ROOM_TONE, beds.CLOCK),
    "bathroom": (beds.VENT, beds.TAP_DRIPS),
    "library": (beds.ROOM_TONE, beds.CLOCK, beds.PAGES),
    "classroom": (beds.ROOM_TONE, beds.PENCILS, beds.PAGES),
    "office": (beds.VENT, beds.KEYS, beds.FRIDGE),
    "restaurant kitchen": (beds.VENT, beds.CRACKLES, beds.CUPS, beds.KNOCKS),
    "concert hall": (beds.HALL_TONE, beds.HUSH),
    "tower room": (beds.ROOM_TONE, beds.CRACKLES),
    "star garden": (beds.STARSHIP, beds.VENT, beds.GURGLE),
    "doorstep": (beds.BREEZE, beds.LEAVES),
    "headland": (beds.SURF, beds.FOAM, beds.OPEN_WIND),
    "cafe": (beds.MURMUR, beds.BABBLE, beds.CUPS),
    "shop": (beds.HALL_TONE, beds.MURMUR, beds.TILL),
    "lab": (beds.VENT, beds.FRIDGE, beds.GURGLE, beds.BEEPS),
    "spaceship": (beds.STARSHIP, beds.HISS, beds.BEEPS),
    "workshop": (beds.ROOM_TONE, beds.FRIDGE, beds.KNOCKS),
    "hall": (beds.HALL_TONE, beds.HOLLOW),
    **dict.fromkeys(
        ("bakery", "flower shop", "toy shop", "boutique"),
        (beds.HALL_TONE, beds.MURMUR, beds.TILL),
    ),
    "fitness club": (beds.HALL_TONE, beds.VENT, beds.KNOCKS),
    "mall": (beds.CROWD, beds.BABBLE, beds.HALL_TONE),
    "control room": (beds.VENT, beds.KEYS, beds.BEEPS),
    "hospital corridor": (beds.HALL_TONE, beds.BEEPS),
    "school corridor": (beds.HALL_TONE, beds.CLOCK),
    "candy shop": (beds.HALL_TONE, beds.MURMUR, beds.TILL),
    "nightclub": (beds.CROWD, beds.FANS),
    "barbershop": (beds.ROOM_TONE, beds.MURMUR, beds.SNIPS),
    "bar": (beds.MURMUR, beds.BABBLE, beds.CUPS),
    "diner": (beds.MURMUR, beds.BABBLE, beds.CUPS, beds.FRIDGE),
    "ramen bar": (beds.MURMUR, beds.CUPS, beds.GURGLE),
    "laundry": (beds.HALL_TONE, beds.LAUNDRY),
    "hospital": (beds.VENT, beds.BEEPS, beds.MURMUR),
    "dentist": (beds.VENT, beds.GURGLE),
    "lobby": (beds.HALL_TONE, beds.MURMUR),
    "airport": (beds.HALL_TONE, beds.MURMUR, beds.ENGINES_AFAR),
    "museum": (beds.HALL_TONE, beds.HUSH),
    "supermarket": (beds.HALL_TONE, beds.FRIDGE, beds.TILL),
    "cinema": (beds.HALL_TONE, beds.MURMUR),
    "recording studio": (beds.ROOM_TONE, beds.HUSH),
    "dance studio": (beds.HALL_TONE,),
    "power station": (beds.BREEZE, beds.STEAM, beds.ENGINES_AFAR),
    "dam": (beds.FALLS, beds.LAP),
    "factory": (beds.ENGINES_AFAR, beds.HISS, beds.KNOCKS),
    "warehouse": (beds.HOLLOW, beds.ENGINES_AFAR),
    "server room": (beds.VENT, beds.FAN, beds.BEEPS),
    "parking garage": (beds.HOLLOW, beds.CARS),
    "attic": (beds.ROOM_TONE, beds.CREAKS),
    "cellar": (beds.HOLLOW, beds.TAP_DRIPS),
    "staircase": (beds.HALL_TONE, beds.CLOCK),
    "courtroom": (beds.HALL_TONE, beds.MURMUR),
    "prison": (beds.HOLLOW, beds.TAP_DRIPS),
    "tatami room": (beds.ROOM_TONE,),
    "temple interior": (beds.HALL_TONE, beds.HOLLOW),
    "nursery": (beds.ROOM_TONE, beds.SHIMMER),
    "lift": (beds.VENT, beds.FRIDGE),
    "bowling alley": (beds.HALL_TONE, beds.MURMUR, beds.KNOCKS),
    "arcade": (beds.MURMUR, beds.BEEPS),
    "casino": (beds.MURMUR, beds.BEEPS, beds.HALL_TONE),
    "sauna": (beds.ROOM_TONE, beds.HISS),
    "newsroom": (beds.ROOM_TONE, beds.VENT),
    "film set": (beds.HALL_TONE, beds.MURMUR),
    "locker room": (beds.HALL_TONE, beds.TAP_DRIPS),
    "fire station": (beds.HALL_TONE, beds.VENT),
    "cockpit": (beds.STARSHIP, beds.HISS),
    "plane interior": (beds.STARSHIP, beds.MURMUR),
    "car interior": (beds.ENGINES_AFAR, beds.HUSH),
    "bus interior": (beds.ENGINES_AFAR, beds.MURMUR),
    **dict.fromkeys(("train interior", "metro interior"), (beds.HUM, beds.MURMUR, beds.JOINTS)),
    "gym": (beds.HALL_TONE, beds.VENT, beds.BOUNCES),
    "coast": (beds.SURF, beds.FOAM, beds.OPEN_WIND),
    "canyon": (beds.OPEN_WIND, beds.STREAM),
    "waterfall": (beds.FALLS, beds.LEAVES),
    "mars": (beds.DRY_WIND, beds.DRONE),
    "corridor": (beds.HALL_TONE, beds.CLOCK),
    "castle corridor": (beds.HOLLOW, beds.CRACKLES),
    "station": (beds.MURMUR, beds.BREEZE),
    "subway": (beds.HOLLOW, beds.MURMUR, beds.VENT),
    "runway": (beds.OPEN_WIND, beds.ENGINES_AFAR),
    "launch pad": (beds.OPEN_WIND, beds.VENT),
    "alien planet": (beds.DRY_WIND, beds.SHIMMER),
    "fallen city": (beds.OPEN_WIND, beds.CREAKS),
    "above the city": (beds.HIGH_WIND, beds.HUM),
    "graveyard": (beds.OPEN_WIND, beds.CREAKS),
    "viaduct": (beds.BREEZE, beds.STREAM),
    "studio": (beds.ROOM_TONE, beds.HUSH),
    **dict.fromkeys(
        ("paris", "rome", "moscow", "tokyo", "future city"),
        (beds.HUM, beds.MURMUR, beds.CARS),
    ),
    **dict.fromkeys(
        ("london", "seine", "tower bridge", "new york", "skyline", "shanghai"),
        (beds.HUM, beds.LAP, beds.CARS),
    ),
    **dict.fromkeys(
        ("golden gate", "rio", "sydney", "santorini", "venice", "fuji"), (beds.LAP, beds.BREEZE)
    ),
    "dubai": (beds.HUM, beds.DRY_WIND),
    "taj mahal": (beds.BREEZE, beds.MURMUR),
    **dict.fromkeys(("pyramids", "cappadocia"), (beds.DRY_WIND, beds.SIFTING)),
    **dict.fromkeys(("kyoto", "fuji pagoda"), (beds.BREEZE, beds.LEAVES)),
    "japanese garden": (beds.BREEZE, beds.GURGLE),
    "great wall": (beds.OPEN_WIND, beds.LEAVES),
    "machu picchu": (beds.OPEN_WIND,),
    **dict.fromkeys(
        (
            "lavender",
            "sunflowers",
            "tulips",
            "wheat",
            "corn",
            "canola",
            "vineyard",
            "terraces",
            "grassland",
        ),
        (beds.BREEZE, beds.RUSTLE),
    ),
    "greenhouse": (beds.LEAVES, beds.SLOW_DRIPS),
    "plumes": (beds.SHIMMER, beds.DEPTHS),
    "solids": (beds.SHIMMER, beds.HUSH),
    "motes": (beds.SHIMMER, beds.DRONE),
    "cyberspace": (beds.DRONE, beds.BEEPS),
    "abstract": (beds.SHIMMER, beds.HUSH),
}
"""By setting."""

WEATHERS: Final[dict[str, tuple[Ambient, ...]]] = {
    "rain": (beds.RAIN, beds.DROPS),
    "storm": (beds.DOWNPOUR, beds.DROPS, beds.GALE, beds.WHISTLE),
    "snow": (beds.HUSH,),
    "fog": (beds.MUFFLE,),
}
EFFECTS: Final[dict[str, tuple[Ambient, ...]]] = {
    "wind": (beds.WIND,),
    "leaves": (beds.RUSTLE,),
    "dust": (beds.DRY_WIND, beds.SIFTING),
    "bubbles": (beds.POPS,),
    "embers": (beds.EMBERS,),
    "aurora": (beds.SHIMMER,),
}
"""By what is in the air; the others make no sound, and fireworks have moments of their own."""

_BUSY: Final = frozenset({beds.CARS, beds.HORNS, beds.CHILDREN, beds.KNOCKS, beds.TILL})
"""What rests at night."""

THINGS: Final[dict[str, tuple[Ambient, ...]]] = {
    "campfire": (beds.CRACKLES, beds.FIRE),
    "fireplace": (beds.CRACKLES, beds.FIRE),
    "cauldron": (beds.GURGLE,),
    "boat": (beds.LAP,),
    "sailboat": (beds.LAP, beds.CREAK),
    "pirate ship": (beds.LAP, beds.CREAKS),
    "rowing boat": (beds.LAP,),
    "canoe": (beds.LAP,),
    "raft": (beds.LAP,),
    "windmill": (beds.CREAK,),
    "fountain": (beds.STREAM,),
    "waterfall": (beds.FALLS,),
    "clock": (beds.CLOCK,),
    "alarm clock": (beds.CLOCK,),
    "grandfather clock": (beds.CLOCK,),
    "fan": (beds.FAN,),
    "fridge": (beds.FRIDGE,),
    "washing machine": (beds.LAUNDRY,),
    "radio": (beds.STATIC,),
}
"""By kind of prop, at rest as well."""


def ambients(spec: Spec) -> tuple[Ambient, ...]:
    """All that is heard at the place of a spec, each once."""
    return tuple(dict.fromkeys(_found(spec)))


def has_thunder(spec: Spec) -> bool:
    """Whether lightning strikes where it can be heard: outside, or before the windows."""
    kind = KINDS[spec.setting]
    return spec.weather == "storm" and (kind.has_weather or kind.has_windows)


def is_outside(spec: Spec) -> bool:
    """Whether no walls muffle the weather."""
    return not KINDS[spec.setting].is_indoor


def has_fireworks(spec: Spec) -> bool:
    """Whether fireworks burst where they can be seen."""
    return "fireworks" in spec.effects and KINDS[spec.setting].has_sky


def _found(spec: Spec) -> Iterator[Ambient]:
    is_night = spec.time_of_day in {"dusk", "night"}
    for ambient in PLACES.get(spec.setting, ()):
        if not (is_night and ambient in _BUSY):
            yield ambient
    yield from _in_the_air(spec, is_night)
    for prop in spec.props:
        yield from THINGS.get(prop.kind, ())
        if prop.kind in RUNNING and is_running(prop, spec):
            level = _MOTOR_LEVEL * (1 - 0.5 * prop.slot.depth)
            yield Hum(motor=RUNNING[prop.kind], level=level, sway=_MOTOR_SWAY)


def _in_the_air(spec: Spec, is_night: bool) -> Iterator[Ambient]:
    """Weather, effects, and animals: birds sing by day, crickets by night, none in bad weather."""
    kind = KINDS[spec.setting]
    if kind.is_indoor and spec.weather in {"rain", "storm"} and spec.setting != "spaceship":
        yield beds.RAIN_OUTSIDE
    for effect in spec.effects:
        if kind.has_weather or effect == "bubbles":
            yield from EFFECTS.get(effect, ())
    if not kind.has_weather:
        return
    yield from WEATHERS.get(spec.weather, ())
    if spec.weather in {"rain", "storm"} and kind.surface == "stone":
        yield beds.DRIPS
    if spec.setting in {"sea", "beach", "harbour"} and spec.weather == "fog":
        yield beds.FOGHORN
    if spec.weather in {"clear", "fog"}:
        yield from (BY_NIGHT if is_night else BY_DAY).get(spec.setting, ())
