"""The tables in memory: phrases to meanings, read once from the `.toml` files beside this one."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final, Literal, TypeAlias, cast

from vitascope.engines.animatic.spec import CameraMove

Use: TypeAlias = Literal["none", "hand", "front", "seat", "play"]
Home: TypeAlias = Literal["ground", "water", "air", "table"]
PropMotion: TypeAlias = Literal["rest", "float", "sail", "drive", "roll"]
Topic: TypeAlias = Literal["setting", "time", "weather", "season", "mood", "style"]

TOPICS: Final[tuple[Topic, ...]] = ("setting", "time", "weather", "season", "mood", "style")
_PACKAGE: Final = "vitascope.engines.animatic.words"

MAX_PHRASE_WORDS: Final = 4
"""Longest phrase of any table; a test holds the tables to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """What a noun draws, and how it looks by its name alone."""

    role: Literal["subject", "prop", "wear"]
    kind: str
    """Of `art.subjects.KINDS` or `art.props.KINDS`; for wear the drawing's word."""
    color: str | None = None
    coat: str | None = None
    size: float = 1.0
    age: Literal["child", "adult", "old"] = "adult"
    wear: tuple[str, ...] = ()
    use: Use = "none"
    home: Home = "ground"
    motion: PropMotion = "rest"
    character: int | None = None
    """Index of the character that it names."""
    among: tuple[str, ...] = ()
    """Kinds that it is drawn as by turns; `kind` is the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraPhrase:
    """What a phrase asks of the camera."""

    move: CameraMove
    direction: Literal[-1, 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Every table. Keys are lower-case phrases in base form, words joined by one space."""

    nouns: Mapping[str, Noun]
    colours: Mapping[str, str]
    coats: Mapping[str, str]
    sizes: Mapping[str, float]
    ages: Mapping[str, Literal["child", "adult", "old"]]
    counts: Mapping[str, int]
    never: frozenset[str]
    """Phrases that are no picture, though a part of them would be."""
    determiners: frozenset[str]
    links: frozenset[str]
    small: frozenset[str]
    """Words that are no picture and no loss: not told as ignored."""
    verbs: Mapping[str, str]
    """Verb to the action that shows it."""
    world: Mapping[Topic, Mapping[str, str]]
    """Of each topic, phrase to value: `("time", "golden hour")` is `sunset`."""
    camera: Mapping[str, CameraPhrase]
    closeness: Mapping[str, float]
    homes: Mapping[str, str]
    """Kind to the setting where it is at home."""
    settings_instead: Mapping[str, str]
    """What stands in for a setting that the artists do not have."""
    substitutes: Mapping[tuple[str, str], Noun]
    """What stands in, by role and kind, when the artists have no drawing of the kind."""


@cache
def tables() -> Tables:
    """All tables, read and turned round once per process."""
    things = _read("nouns.toml")
    nouns, substitutes = _nouns(things, _read("wear.toml"))
    traits, scene, camera = _read("traits.toml"), _read("scene.toml"), _read("camera.toml")
    return Tables(
        nouns=nouns,
        colours=traits["colour"],
        coats=traits["coat"],
        sizes=traits["size"],
        ages=traits["age"],
        counts=traits["count"],
        never=frozenset(things["never"]["words"]),
        **{name: frozenset(words.split()) for name, words in _read("grammar.toml").items()},
        verbs=_turned(_read("actions.toml")),
        world={topic: _turned(scene[topic]) for topic in TOPICS},
        camera={
            word: CameraPhrase(move=entry["move"], direction=entry["direction"])
            for entry in camera["phrase"]
            for word in entry["words"]
        },
        closeness=camera["closeness"],
        homes=_turned(scene["homes"]),
        settings_instead=scene["instead"],
        substitutes=substitutes,
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files(_PACKAGE).joinpath(name).read_text(encoding="utf-8"))


def _turned(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {word: value for value, words in table.items() for word in words}


def _nouns(
    things: Mapping[str, Any], wear: Mapping[str, list[str]]
) -> tuple[dict[str, Noun], dict[tuple[str, str], Noun]]:
    nouns: dict[str, Noun] = {}
    substitutes: dict[tuple[str, str], Noun] = {}
    for role in ("subject", "prop"):
        for kind, entry in cast("dict[str, dict[str, Any]]", things[role]).items():
            traits = {key: entry[key] for key in ("use", "home", "motion", "among") if key in entry}
            nouns.update(_named(role, kind, entry, traits))
            if "instead" in entry:
                stand_in = dict(entry["instead"])
                other = stand_in.pop("kind")
                substitutes[role, kind] = _noun(role, other, traits | stand_in)
    for kind, words in wear.items():
        nouns.update({word: Noun(role="wear", kind=kind) for word in words})
    return nouns, substitutes


def _named(
    role: str, kind: str, entry: Mapping[str, Any], traits: Mapping[str, Any]
) -> Iterator[tuple[str, Noun]]:
    for word in entry["words"]:
        yield word, _noun(role, kind, traits)
    for word, look in entry.get("variants", {}).items():
        yield word, _noun(role, kind, {**traits, **look})


def _noun(role: str, kind: str, traits: Mapping[str, Any]) -> Noun:
    fields = dict(traits)
    fields["wear"] = tuple(fields.get("wear", ()))
    fields["among"] = tuple(fields.get("among", ()))
    own = fields["among"][0] if fields["among"] else kind
    return Noun(role=cast("Literal['subject', 'prop']", role), kind=own, **fields)
