"""The spec: what a film shows, in words and numbers, as JSON beside the file.

A `Spec` is all that the renderer needs: the same spec and the same time give the same picture,
on any thread. Edits change the spec and leave alone what they do not name: every item has a
stable `id`, from which its own seed is made, and a `Slot` that fixes its place.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, TypeAlias

from vitascope.engines.animatic.presence import ALWAYS, Presence, presence_of

SPEC_VERSION: Final = 2
"""Written into each spec; a recipe of another version is refused with a clear message."""

TimeOfDay: TypeAlias = Literal["dawn", "day", "sunset", "dusk", "night"]
Weather: TypeAlias = Literal["clear", "rain", "snow", "fog", "storm"]
Effect: TypeAlias = Literal[
    "wind", "petals", "leaves", "fireflies", "confetti", "bubbles", "aurora", "fireworks",
    "shooting_stars", "rainbow", "lightning", "dust", "embers", "ash", "milky_way", "great_moon",
    "blood_moon", "crescent_moon", "eclipse", "powder", "two_moons", "three_moons", "two_suns",
]  # fmt: skip
"""What is in the air or the sky beside the weather."""
CameraMove: TypeAlias = Literal[
    "still", "pan", "tilt", "push_in", "pull_out", "orbit", "aerial", "track", "handheld", "rack"
]
Aboard: TypeAlias = Literal[
    "", "car", "motorcycle", "bicycle", "skis", "train", "foot", "horse", "canoe"
]
Height: TypeAlias = Literal["level", "aloft", "overhead"]
"""Whence a camera looks: level with its subjects, from the air at a slant, straight down."""
Season: TypeAlias = Literal["unsaid", "spring", "summer", "autumn", "winter"]
View: TypeAlias = Literal["side", "front", "back"]
Mood: TypeAlias = Literal["happy", "calm", "dreamy", "epic", "sad", "tense"]
Style: TypeAlias = Literal[
    "picture_book", "noir", "sketch", "watercolour", "pixel", "vintage", "comic", "neon",
    "paper_cut", "oil", "clay", "anime", "ink", "line", "blueprint", "chalk", "low_poly",
    "stained_glass", "tape", "home_movie", "infrared", "swirled", "woodcut", "cyberpunk",
    "surreal",
]  # fmt: skip
Material: TypeAlias = Literal[
    "wood", "metal", "gold", "glass", "stone", "ice", "paper", "plush", "clay", "crystal", "light"
]
State: TypeAlias = Literal["bitten", "broken", "dusty", "rusty", "burnt", "wilted"]
"""What time, fire or teeth have done to a thing."""
Face: TypeAlias = Literal[
    "happy", "sad", "angry", "afraid", "surprised", "tired", "in_love", "disgusted", "embarrassed",
    "focused", "sly", "doubtful",
]  # fmt: skip
RelationKind: TypeAlias = Literal[
    "on", "under", "at", "beside", "behind", "before", "inside", "above", "around", "toward",
    "chasing", "left_of", "right_of", "shoulder", "lap", "head", "hand", "afar",
]  # fmt: skip
CaptionKind: TypeAlias = Literal["title", "sign", "speech", "caption", "picture"]
CloseUp: TypeAlias = Literal["", "face", "eyes", "hands", "feet"]
"""What of somebody a close camera is about; the face where nobody says."""
Surface: TypeAlias = Literal[
    "wood", "marble", "stone", "cloth", "dark", "water", "pedestal", "paper", "air"
]
"""What a still life lies on: `dark` is a polished black top, `paper` that of a studio; in the `air`
there is nothing below it."""
ThingAct: TypeAlias = Literal[
    "rest", "float", "sail", "drive", "roll", "spin", "twirl", "hover", "fall", "bounce", "grow",
    "shake", "launch", "rise", "land", "take_off", "pass", "crash", "tip", "overturn", "wheelie",
]  # fmt: skip
"""What a thing does by itself."""


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
    material: Material | None = None
    """What it is made of, where that shows: a glass ball, a wooden robot."""
    face: Face | None = None
    """What its face shows all along; None smiles."""
    hair: str | None = None
    """Of people: a style and colour in words of `art.people`, e.g. `long:#e8c35c`, `curly`."""
    skin: str | None = None
    """Of people: the skin's colour as `#rrggbb`."""
    eyes: str | None = None
    """The colour of the eyes as `#rrggbb`."""
    parts: tuple[str, ...] = ()
    """Parts with a colour of their own: `roof:#rrggbb`; `marks` of a pattern, a `second` colour."""
    state: State | None = None
    """Of a thing, what has become of it."""
    has_lit_eyes: bool = False
    """Whether the eyes glow; it tells nothing without their colour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Where a thing is; set once when it enters the spec, kept by every edit."""

    x: float
    """0..1 from left to right, at the middle of the film."""
    depth: float
    """0 at the front of the stage, 1 at its back."""
    lift: float = 0.0
    """Height above its ground, in shares of the picture's height: birds, balloons, fish."""
    facing: Literal[-1, 1] = 1
    """1 looks right."""
    scale: float = 1.0
    """How much larger or smaller it is among the others than by its look alone."""
    is_beyond: bool = False
    """Whether it is outside the window of the room, and `x` from one side of that to the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Where an item is, told by another: the cat *under* the table, the dog *chasing* the cat."""

    kind: RelationKind
    to: str
    """Id of the other item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """What a subject does from a moment on: `… then jumps into the water`."""

    at: float
    """When it begins, as share of the planned length, above 0 and below 1."""
    action: str


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
    partner: str | None = None
    """Id of the subject that it acts with: hugs, fights, dances with, throws to, talks to."""
    view: View = "side"
    """From where it is seen: who comes towards us from the front, who goes away from the back."""
    relation: Relation | None = None
    is_down: bool = False
    """Whether it sits on the ground at what it does."""
    beats: tuple[Beat, ...] = ()
    """What it does later, in order of `at`; `action` is what it does first."""
    presence: Presence = ALWAYS
    """When it comes and goes, and whether it grows."""
    character: int | None = None
    """Index of the character whose cut-out stands in for the drawing."""
    more: int = 0
    """How many more like it are seen farther off: those of a herd, a flock, a crowd."""
    mingles: bool = False
    """Whether it is one of a crowd in which each goes a way of his own."""

    @property
    def size(self) -> float:
        """How many times as large as its kind it is, by its look and its place."""
        return self.look.size * self.slot.scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """A thing."""

    id: str
    kind: str
    """One of `art.props.KINDS`."""
    look: Look
    slot: Slot
    action: ThingAct = "rest"
    """What it does by itself."""
    relation: Relation | None = None
    presence: Presence = ALWAYS
    more: int = 0
    """How many more like it are seen farther off: of hundreds of balloons."""

    @property
    def size(self) -> float:
        """How many times as large as its kind it is, by its look and its place."""
        return self.look.size * self.slot.scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """Words that are seen in the film."""

    text: str
    """As the prompt has it, up to 120 characters."""
    kind: CaptionKind
    """A title, words on a thing, a balloon of speech, a line at the foot, a picture on a thing."""
    by: str | None = None
    """Id of the subject that says it, or of the item that carries the sign."""
    start: float = 0.0
    """When it comes, as share of the planned length."""
    end: float = 1.0
    of: str | None = None
    color: str | None = None
    is_flat: bool = False
    """Of a picture its kind, its colour, and whether it is of one tone, as a silhouette is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Still:
    """A still life: things on a top, seen from near, before their place out of focus."""

    surface: Surface
    color: str | None = None
    """Of the top, as `#rrggbb`; None takes the usual one."""
    nearness: float = 1.0
    """How many times as large as elsewhere everything is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lighting:
    """Light of a film's own, beside that of its hour and weather."""

    colors: tuple[str, ...] = ()
    """What falls on all, as `#rrggbb`; of two, the first comes from the left."""
    strength: float = 0.0
    """How much of the colours of things it takes, 0..1."""
    darkness: float = 0.0
    """How much of the picture's light is missing where it does not reach, 0..1."""
    falls: Literal["wash", "pool", "beam"] = "wash"
    """On all, on what is near, or from above on those who are filmed."""
    at: str | None = None
    """Id of the item around which a pool is; None takes all subjects."""
    is_fire: bool = False
    """Whether it flickers."""
    is_flashing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """One move over the whole film, eased, as a function of time alone."""

    move: CameraMove = "push_in"
    direction: Literal[-1, 1] = 1
    """1 pans right, tilts up."""
    reach: float = 1.0
    """How far a move goes: 1 where nobody asked for one, more where somebody did."""
    closeness: float = 1.0
    """1 shows the whole stage; 2 frames half of it around the subjects; 3 is a face alone."""
    height: Height = "level"
    aboard: Aboard = ""
    """What the viewer goes on, through whose eyes it is seen; nothing if empty."""
    roll: float = 0.0
    """Degrees by which the picture is tilted: a Dutch angle."""
    target: str | None = None
    """Id of the item that the camera frames or follows; None takes all subjects."""
    part: CloseUp = ""
    """What of the target it is about, where that was said."""
    among: tuple[str, ...] = ()
    """Ids of those whose middle it looks at; empty takes all subjects. Set by edits that add."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What the world, or the camera, becomes within a film; None stays as it was."""

    at: float
    """When it has half come, as share of the planned length, above 0 and below 1."""
    setting: str | None = None
    time_of_day: TimeOfDay | None = None
    weather: Weather | None = None
    season: Season | None = None
    effects: tuple[Effect, ...] = ()
    """What is in the air from then on, beside what was there."""
    camera: Camera | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One film."""

    version: int = SPEC_VERSION
    seed: int
    seconds: float
    """Length for which the moves were planned; an extension keeps it, and runs past it."""
    setting: str
    """One of `art.settings.SETTINGS`."""
    around: tuple[str, ...] = ()
    """Other settings that the prompt names: a lake in the mountains."""
    time_of_day: TimeOfDay
    weather: Weather
    season: Season = "unsaid"
    effects: tuple[Effect, ...] = ()
    mood: Mood
    style: Style
    camera: Camera
    subjects: tuple[Subject, ...]
    props: tuple[Prop, ...]
    captions: tuple[Caption, ...] = ()
    turns: tuple[Turn, ...] = ()
    """What changes later, in order of `at`; the other fields are how it begins."""
    is_deserted: bool = False
    """Whether the prompt says that nobody else is about: an empty street, alone, no people."""
    is_silhouetted: bool = False
    """Whether all who are in it are dark against the sky."""
    pace: float = 1.0
    """Times the usual pace of all but the camera, 0.2..3: below 1 in slow motion."""
    is_lapse: bool = False
    """Whether hours go by in seconds: clouds race over what stands still."""
    still: Still | None = None
    lighting: Lighting | None = None
    backdrop: str | None = None
    """Colour of what lies behind all, as `#rrggbb`, where the setting is a plain ground or none."""
    hues: tuple[str, ...] = ()
    """Colours of a picture of no thing."""
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
        fields["camera"] = _camera(stored["camera"])
        fields["subjects"] = tuple(Subject(**_subject(item)) for item in stored["subjects"])
        fields["props"] = tuple(Prop(**_item(item)) for item in stored["props"])
        fields["captions"] = tuple(Caption(**caption) for caption in stored.get("captions", ()))
        fields["still"] = Still(**stored["still"]) if stored.get("still") else None
        fields["lighting"] = _lighting(stored.get("lighting"))
        fields["turns"] = tuple(_turn(turn) for turn in stored.get("turns", ()))
        for name in ("around", "effects", "hues", "understood", "ignored"):
            fields[name] = tuple(stored.get(name, ()))
        return Spec(**fields)
    except (KeyError, TypeError) as error:
        raise ValueError(f"the stored spec does not hold together: {error}") from error


def _camera(stored: Mapping[str, Any]) -> Camera:
    fields: dict[str, Any] = dict(stored)
    fields["among"] = tuple(stored.get("among", ()))
    return Camera(**fields)


def _lighting(stored: Mapping[str, Any] | None) -> Lighting | None:
    if not stored:
        return None
    fields: dict[str, Any] = dict(stored)
    fields["colors"] = tuple(stored["colors"])
    return Lighting(**fields)


def _turn(stored: Mapping[str, Any]) -> Turn:
    fields: dict[str, Any] = dict(stored)
    fields["effects"] = tuple(stored.get("effects", ()))
    fields["camera"] = _camera(stored["camera"]) if stored.get("camera") else None
    return Turn(**fields)


def _subject(stored: Mapping[str, Any]) -> dict[str, Any]:
    beats = tuple(Beat(**beat) for beat in stored.get("beats", ()))
    return {**_item(stored), "beats": beats}


def _item(stored: Mapping[str, Any]) -> dict[str, Any]:
    look = dict(stored["look"])
    look["wear"] = tuple(look.get("wear", ()))
    look["parts"] = tuple(look.get("parts", ()))
    relation = stored.get("relation")
    return {
        **stored,
        "look": Look(**look),
        "slot": Slot(**stored["slot"]),
        "presence": presence_of(stored.get("presence")),
        "relation": Relation(**relation) if relation else None,
    }
