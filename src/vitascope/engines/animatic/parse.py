"""A prompt becomes a spec: rules over phrases, no model, the same answer every time."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal, cast

from vitascope.engines.animatic.casting import Cast, IdSource, cast_roles, with_slots
from vitascope.engines.animatic.framing import closeness_for
from vitascope.engines.animatic.layout import place
from vitascope.engines.animatic.lexicon import Lexicon, whole_lexicon
from vitascope.engines.animatic.phrases import phrases_of
from vitascope.engines.animatic.roles import Reading, read_roles
from vitascope.engines.animatic.seeds import item_random
from vitascope.engines.animatic.spec import (
    Camera,
    Mood,
    Season,
    Spec,
    Style,
    TimeOfDay,
    Weather,
)
from vitascope.engines.animatic.words.tables import Topic

MAX_PROMPT_CHARS: Final = 4000
"""Words past this are not read: a film shows no more, and reading stays in milliseconds."""

TRAVELS: Final = frozenset({"walk", "run", "fly", "swim", "ride", "drive", "sail"})
"""Actions that carry a subject along."""


def read(prompt: str, lexicon: Lexicon | None = None) -> Reading:
    """What a prompt says, in roles and phrases about the world."""
    found = lexicon or whole_lexicon()
    return read_roles(phrases_of(prompt[:MAX_PROMPT_CHARS], found))


def parse(
    prompt: str,
    *,
    seed: int,
    seconds: float,
    is_portrait: bool = False,
    negative_prompt: str | None = None,
    lexicon: Lexicon | None = None,
    required: Sequence[str] = (),
) -> Spec:
    """The film of a prompt.

    Args:
        prompt: In English; what cannot be drawn is told in `Spec.ignored`.
        seed: Decides all that the prompt leaves open.
        seconds: Length for which the camera is planned.
        is_portrait: Whether the picture is higher than wide.
        negative_prompt: Things that are to be left out.
        lexicon: Words to read with; all that can be drawn if None.
        required: Nouns of the lexicon that are in the film even if the prompt does not name them.
    """
    words = lexicon or whole_lexicon()
    reading = read(prompt, words)
    unwanted = {thing.noun.kind for thing in reading.absent}
    if negative_prompt:
        unwanted |= {role.thing.noun.kind for role in read(negative_prompt, words).roles}
    roles = [role for role in reading.roles if role.thing.noun.kind not in unwanted]
    named = {role.thing.word for role in roles}
    roles += [role for word in required if word not in named for role in read(word, words).roles]
    cast_ = cast_roles(roles, IdSource(), words)
    setting, unknown_setting = setting_of(reading, cast_, words)
    weather = weather_of(reading, setting)
    camera = camera_of(reading, words, cast_, seed)
    slots = place(
        cast_,
        seed=seed,
        heading=heading_of(camera),
        medium_of=words.medium_of,
        is_portrait=is_portrait,
    )
    placed = with_slots(cast_, slots)
    camera = replace(
        camera,
        closeness=closeness_for(
            asked_closeness(reading, words),
            placed.subjects,
            placed.props,
            is_portrait=is_portrait,
            target=camera.target,
        ),
    )
    return Spec(
        seed=seed,
        seconds=seconds,
        setting=setting,
        time_of_day=time_of(reading, setting),
        weather=weather,
        season=cast("Season", said(reading, "season") or "unsaid"),
        mood=mood_of(reading, setting, weather),
        style=cast("Style", said(reading, "style") or "picture_book"),
        camera=camera,
        subjects=tuple(placed.subjects),
        props=tuple(placed.props),
        understood=tuple(dict.fromkeys([*placed.understood, *told_world(reading)])),
        ignored=tuple(dict.fromkeys([*unknown_setting, *reading.ignored])),
    )


def said(reading: Reading, topic: Topic) -> str | None:
    """The first value that was said of a topic."""
    return next((phrase.value for phrase in reading.said if phrase.topic == topic), None)


def setting_of(reading: Reading, cast_: Cast, lexicon: Lexicon) -> tuple[str, list[str]]:
    """Where the film plays, and the places that were asked for and cannot be drawn."""
    tables = lexicon.tables
    places = sorted(reading.places, key=lambda place: not place.is_firm)
    missing: list[str] = []
    for asked in places:
        value = asked.said.value
        if value in lexicon.settings:
            return value, missing
        missing.append(asked.said.word)
        if tables.settings_instead.get(value) in lexicon.settings:
            return tables.settings_instead[value], missing
    kinds = [item.kind for item in (*cast_.props, *cast_.subjects)]
    used = [p.kind for p in cast_.props if p.id in cast_.attached]
    for kind in (*used, *kinds):
        home = tables.homes.get(kind)
        home = home if home in lexicon.settings else tables.settings_instead.get(home or "")
        if home in lexicon.settings:
            return home, missing
    if said(reading, "weather") == "snow" or said(reading, "season") == "winter":
        return "snow", missing
    if (kinds or reading.said) or "abstract" not in lexicon.settings:
        return "meadow", missing
    return "abstract", missing


def weather_of(reading: Reading, setting: str) -> Weather:
    """What was said, or what the season and the place bring."""
    explicit = said(reading, "weather")
    if explicit is None and (said(reading, "season") == "winter" or setting == "snow"):
        return "snow"
    return cast("Weather", explicit or "clear")


def time_of(reading: Reading, setting: str) -> TimeOfDay:
    """What was said; `abstract` worlds are night, all others day."""
    return cast("TimeOfDay", said(reading, "time") or ("night" if setting == "abstract" else "day"))


def mood_of(reading: Reading, setting: str, weather: Weather) -> Mood:
    """What was said, or what hour, place and weather suggest."""
    explicit = said(reading, "mood")
    if explicit:
        return cast("Mood", explicit)
    if weather == "storm":
        return "tense"
    if said(reading, "time") in ("night", "dusk") or setting == "abstract":
        return "dreamy"
    return "calm" if said(reading, "time") or weather in ("rain", "fog") else "happy"


def camera_of(reading: Reading, lexicon: Lexicon, cast_: Cast, seed: int) -> Camera:
    """The move that was asked for, or one that suits: along with those who travel, else closer."""
    tables = lexicon.tables
    for phrase, asked in tables.camera.items():
        if phrase in reading.filmed:
            return Camera(move=asked.move, direction=asked.direction)
    chance = item_random(seed, "camera")
    direction: Literal[-1, 1] = 1 if chance.random() < 0.7 else -1
    travels = any(subject.action in TRAVELS for subject in cast_.subjects)
    return Camera(move="pan" if travels else "push_in", direction=direction)


def asked_closeness(reading: Reading, lexicon: Lexicon) -> float | None:
    """How close the camera was asked to be; None when nobody said."""
    table = lexicon.tables.closeness
    return next((table[word] for word in reading.filmed if word in table), None)


def heading_of(camera: Camera) -> Literal[-1, 1]:
    """Where those who travel go: with the camera."""
    return camera.direction if camera.move == "pan" else 1


def told_world(reading: Reading) -> Sequence[str]:
    """The phrases about the world, as the prompt had them."""
    places = [place.said.word for place in reading.places[:1]]
    return [*places, *(phrase.word for phrase in reading.said), *reading.filmed]
