"""The spec: what a film shows, in words and numbers, as JSON beside the file.

A `Spec` is all that the renderer needs: the same spec and the same time give the same picture,
on any thread. Edits change the spec and leave alone what they do not name: every item has a
stable `id`, from which its own seed is made, and a `Slot` that fixes its place.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, TypeAlias

SPEC_VERSION: Final = 1
"""Written into each spec; a recipe of another version is refused with a clear message."""

TimeOfDay: TypeAlias = Literal["dawn", "day", "sunset", "dusk", "night"]
Weather: TypeAlias = Literal["clear", "rain", "snow", "fog", "storm"]
CameraMove: TypeAlias = Literal["still", "pan", "tilt", "push_in", "pull_out"]
Season: TypeAlias = Literal["unsaid", "spring", "summer", "autumn", "winter"]
Mood: TypeAlias = Literal["happy", "calm", "dreamy", "epic", "sad", "tense"]
Style: TypeAlias = Literal["picture_book", "noir", "sketch", "watercolour", "pixel", "vintage"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How one thing looks; every field may be unsaid."""

    color: str | None = None
    """Main colour as `#rrggbb`."""
    coat: str | None = None
    """Pattern of fur or skin: calico, tabby, spotted, …"""
    size: float = 1.0
    """Times the kind's usual size, 0.4..2."""
    age: Literal["child", "adult", "old"] = "adult"
    wear: tuple[str, ...] = ()
    """What it wears, as `word` or `word:#rrggbb`: `scarf:#d8342c`, `top hat`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Where a thing is; set once when it enters the spec, kept by every edit."""

    x: float
    """0..1 from left to right, at the middle of the film."""
    depth: float
    """0 at the front of the stage, 1 at its back."""
    lift: float = 0.0
    """Height above its ground, in shares of the picture's height (birds, balloons, the sea's
    fish)."""
    facing: Literal[-1, 1] = 1
    """1 looks right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A living thing, or one that acts like one."""

    id: str
    """Stable name within the spec, e.g. `cat-1`; its seed is made from it."""
    kind: str
    """One of `art.subjects.KINDS`."""
    look: Look
    action: str
    """One of the poses: stand, walk, run, jump, fly, swim, dance, play, sit, sleep, wave, …"""
    slot: Slot
    prop: str | None = None
    """Id of the prop it acts on: the piano it plays, the book it reads."""
    mount: str | None = None
    """Id of the subject or prop that carries it: the horse it rides, the boat it sits in."""
    character: int | None = None
    """Index of the character whose cut-out stands in for the drawing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """A thing."""

    id: str
    kind: str
    """One of `art.props.KINDS`."""
    look: Look
    slot: Slot
    action: Literal["rest", "float", "sail", "drive", "roll"] = "rest"
    """What it does by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """One move over the whole film, eased, as a function of time alone."""

    move: CameraMove = "push_in"
    direction: Literal[-1, 1] = 1
    """1 pans right, tilts up."""
    closeness: float = 1.0
    """1 shows the whole stage; 2 frames half of it around the subjects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One film."""

    version: int = SPEC_VERSION
    seed: int
    seconds: float
    """Length for which the moves were planned; an extension keeps it, and runs past it."""
    setting: str
    """One of `art.settings.SETTINGS`."""
    time_of_day: TimeOfDay
    weather: Weather
    season: Season = "unsaid"
    mood: Mood
    style: Style
    camera: Camera
    subjects: tuple[Subject, ...]
    props: tuple[Prop, ...]
    understood: tuple[str, ...] = ()
    """What was taken from the prompt, in plain phrases: `a calico cat, playing the piano`."""
    ignored: tuple[str, ...] = ()
    """Nouns of the prompt that the engine cannot draw."""


def to_json(spec: Spec) -> dict[str, Any]:
    """The spec as a JSON object, to be stored beside the film."""
    return asdict(spec)


def from_json(stored: Mapping[str, Any]) -> Spec:
    """Read what `to_json` wrote.

    Raises:
        ValueError: the object is of another version, or is not a spec.
    """
    if stored.get("version") != SPEC_VERSION:
        raise ValueError(f"the spec is of version {stored.get('version')!r}, not {SPEC_VERSION}")
    try:
        fields = dict(stored)
        fields["camera"] = Camera(**stored["camera"])
        fields["subjects"] = tuple(Subject(**_item(item)) for item in stored["subjects"])
        fields["props"] = tuple(Prop(**_item(item)) for item in stored["props"])
        fields["understood"] = tuple(stored.get("understood", ()))
        fields["ignored"] = tuple(stored.get("ignored", ()))
        return Spec(**fields)
    except (KeyError, TypeError) as error:
        raise ValueError(f"the stored spec does not hold together: {error}") from error


def _item(stored: Mapping[str, Any]) -> dict[str, Any]:
    look = dict(stored["look"])
    look["wear"] = tuple(look.get("wear", ()))
    return {**stored, "look": Look(**look), "slot": Slot(**stored["slot"])}
