"""Things added to footage: drawn as in our own films, lit for the hour, moving by themselves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sin, tau
from typing import Final

from vitascope.engines.animatic.art.drawing import Drawing, Pose, Rgba
from vitascope.engines.animatic.art.light import Light, light_of
from vitascope.engines.animatic.art.props import KINDS as PROPS
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.art.subjects import draw_subject, motion
from vitascope.engines.animatic.pixels.canvas import Canvas, Operation
from vitascope.engines.animatic.pixels.picture import Rgb, lay
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.rendering.compositor import lay_over
from vitascope.engines.animatic.rendering.sprites import lights_of, relit, shadow_patch
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import TimeOfDay, Weather
from vitascope.engines.animatic.words.nouns import Noun

MOST_THINGS: Final = 8
_PERSON_UNITS: Final = 170.0
_PERSON_SHARE: Final = 0.42
"""Height of a grown person in the footage, in shares of the picture: a usual medium shot."""
_SHARES: Final = (0.13, 0.52)
"""Least and most height of an added thing, so that it is seen and hides not all."""
_GROUND: Final = 0.9
"""Where feet stand, in shares of the height."""
_HOURS: Final[tuple[TimeOfDay, ...]] = ("night", "dusk", "sunset", "dawn")
_WEATHERS: Final[tuple[Weather, ...]] = ("storm", "rain", "snow", "fog")
_STROLL: Final = 60.0
"""Drawing units a second from which a thing crosses the picture, and so begins at its side."""
_ENTRY: Final = 0.08
_PLACES: Final = (0.74, 0.24, 0.9, 0.1, 0.6, 0.38, 0.82, 0.16)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figure:
    """One thing as sprites, and how it moves."""

    sprites: tuple[Rgba, ...]
    anchor: tuple[float, float]
    cycles_per_second: float
    x: float
    y: float
    """Of the anchor, in pixels, at the film's start."""
    speed: float
    """Pixels a second to the right."""
    bob: float
    """Pixels up and down, for what floats."""
    phase: float
    shadow: Rgba | None

    def draw(self, picture: Rgb, time_s: float) -> Rgb:
        """Lay the figure as it is at a moment."""
        width = picture.shape[1]
        sprite = self.sprites[
            int((time_s * self.cycles_per_second + self.phase) % 1 * len(self.sprites))
        ]
        reach = sprite.shape[1]
        x = (self.x + self.speed * time_s + reach) % (width + 2 * reach) - reach
        y = self.y + self.bob * sin(tau * (time_s / 4.2 + self.phase))
        if self.shadow is not None:
            wide, tall = self.shadow.shape[1], self.shadow.shape[0]
            picture = lay(picture, self.shadow, round(x - wide / 2), round(y - tall / 2))
        return lay(picture, sprite, round(x - self.anchor[0]), round(y - self.anchor[1]))


def adding(roles: Sequence[Role], *, kinds: frozenset[str]) -> Callable[[Canvas], Operation]:
    """An operation that puts things into the picture; `kinds` are the edit's other instructions."""

    def make(canvas: Canvas) -> Operation:
        light = light_of(_hour(kinds), _weather(kinds))
        figures: list[_Figure] = []
        for role in roles:
            for _ in range(min(role.thing.count, MOST_THINGS - len(figures))):
                figures.append(_figure(role, len(figures), canvas, light))
        # Far ones first: what stands lower in the picture is nearer.
        figures.sort(key=lambda figure: figure.y)

        def put(picture: Rgb, index: int) -> Rgb:
            for figure in figures:
                picture = figure.draw(picture, canvas.seconds(index))
            return picture

        return put

    return make


def _figure(role: Role, number: int, canvas: Canvas, light: Light) -> _Figure:
    noun = role.thing.noun
    drawings, cycles = _drawings(role)
    first = drawings[0]
    scale = _scale(max(drawing.height for drawing in drawings), canvas)
    sprites = tuple(_sprite(drawing, scale, light, noun) for drawing in drawings)
    chance = item_random(canvas.seed, f"added-{number}-{noun.kind}")
    floats = _is_airborne(role)
    drop = chance.uniform(-0.03, 0.04)
    if floats:
        y = canvas.size.height * (0.3 + 2 * drop) + first.anchor[1] * scale / 2
    else:
        y = canvas.size.height * (_GROUND + drop)
    shadow = None if floats or noun.home == "water" else shadow_patch(first.width * scale * 0.8)
    speed = _speed(role, scale)
    return _Figure(
        sprites=sprites,
        anchor=(first.anchor[0] * scale, first.anchor[1] * scale),
        cycles_per_second=cycles,
        x=(_ENTRY if speed > _STROLL * scale else _PLACES[number % len(_PLACES)])
        * canvas.size.width,
        y=y,
        speed=speed,
        bob=(14.0 if floats else 4.0 if noun.home == "water" else 0.0) * canvas.unit,
        phase=chance.random(),
        shadow=shadow,
    )


def _drawings(role: Role) -> tuple[list[Drawing], float]:
    """The cycle of a thing, looking right, and how often it is gone through each second."""
    noun, look = role.thing.noun, role.thing.look
    if noun.role == "subject":
        action = role.action or ("fly" if SUBJECTS[noun.kind].medium == "air" else "stand")
        cycle = motion(noun.kind, action)
        many = max(1, cycle.frames)
        poses = [Pose(action=action, phase=index / many) for index in range(many)]
        return [draw_subject(noun.kind, look, pose) for pose in poses], cycle.cycles_per_second
    many = max(1, PROPS[noun.kind].frames)
    return [draw_prop(noun.kind, look, index / many) for index in range(many)], 0.8


def _scale(height_units: float, canvas: Canvas) -> float:
    """Pixels for each drawing unit: as a person of usual size in the shot, within bounds."""
    height = min(canvas.size.height, canvas.size.width)
    natural = height_units * _PERSON_SHARE / _PERSON_UNITS
    share = min(max(natural, _SHARES[0]), _SHARES[1])
    return share * height / height_units


def _sprite(drawing: Drawing, scale: float, light: Light, noun: Noun) -> Rgba:
    size = max(2, round(drawing.width * scale)), max(2, round(drawing.height * scale))
    image = rasterise(drawing.svg, *size)
    is_lit = noun.role == "prop" and PROPS[noun.kind].is_lit
    if not is_lit:
        image = relit(image, light, 0.15)
    shine = lights_of(drawing, *size) if light.is_dark else None
    if shine is not None:
        lay_over(image, shine)
    return image


def _is_airborne(role: Role) -> bool:
    noun = role.thing.noun
    if noun.role == "subject":
        return role.action == "fly" or SUBJECTS[noun.kind].medium == "air"
    return noun.home == "air" or noun.motion == "float" or PROPS[noun.kind].place == "air"


def _speed(role: Role, scale: float) -> float:
    """Pixels a second: by gait for the living, by what they are for things."""
    noun = role.thing.noun
    if noun.role == "subject":
        action = role.action or ("fly" if SUBJECTS[noun.kind].medium == "air" else "stand")
        cycle = motion(noun.kind, action)
        return cycle.travel * cycle.cycles_per_second * scale
    return {"float": 10.0, "sail": 24.0, "drive": 260.0, "roll": 120.0}.get(
        noun.motion, 0.0
    ) * scale


def _hour(kinds: frozenset[str]) -> TimeOfDay:
    for hour in _HOURS:
        if hour in kinds:
            return hour
    return "day"


def _weather(kinds: frozenset[str]) -> Weather:
    for weather in _WEATHERS:
        if weather in kinds:
            return weather
    return "clear"
