"""What each mood is made of in music, and what each instrument in the picture makes of it.

A mood leaves several ways open (progressions, leads, accompaniments); a film's seed chooses.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.people_kinds import PEOPLE
from vitascope.engines.animatic.art.stances_music import MUSIC
from vitascope.engines.animatic.sound.chance import key_of
from vitascope.engines.animatic.sound.doings import Doing
from vitascope.engines.animatic.spec import Spec

Figure: TypeAlias = Literal["offbeat", "arpeggio", "pulse", "stride", "strum", "held", "none"]
"""How the accompaniment moves: chords between the beats, broken chords, repeated roots, bass and
chord in turn, strokes over all strings, long chords, or not at all."""

Chords: TypeAlias = tuple[int, int, int, int]
"""Degrees of the scale, from 0, on which the chords of four bars stand."""

Stroke: TypeAlias = tuple[str, int, float]
"""Drum, eighth of the bar, strength."""

STEPS: Final = 8
"""Eighths in a bar."""

_MAJOR: Final = (0, 2, 4, 5, 7, 9, 11)
_LYDIAN: Final = (0, 2, 4, 6, 7, 9, 11)
_MINOR: Final = (0, 2, 3, 5, 7, 8, 10)
_PHRYGIAN: Final = (0, 1, 3, 5, 7, 8, 10)
_KEYS: Final = (60, 62, 65, 55, 57, 63, 58)
"""C, D, F, G, A, E flat, B flat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mood:
    """How a mood may be put into music."""

    bpm: tuple[float, float]
    """Slowest and fastest."""
    scale: tuple[int, ...]
    chords: tuple[Chords, ...]
    leads: tuple[str, ...]
    backings: tuple[tuple[str, Figure], ...]
    density: float
    """Chance of an eighth to have a note of the melody."""
    pad: float = 0.0
    lead_level: float = 1.0
    backing_level: float = 0.4
    bass: float = 0.6
    drums: tuple[tuple[Stroke, ...], ...] = ((),)
    rests: float = 0.3
    """Chance of a phrase, after the first, to leave the melody out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A mood as one film plays it."""

    bpm: float
    root: int
    """The key's note, as MIDI number."""
    scale: tuple[int, ...]
    chords: Chords
    lead: str
    backing: str
    figure: Figure
    density: float
    pad: float
    lead_level: float
    backing_level: float
    bass: float
    drums: tuple[Stroke, ...]
    rests: float


_SHAKEN: Final = tuple(("shaker", step, 0.14 if step % 2 else 0.09) for step in range(STEPS))

MOODS: Final[dict[str, Mood]] = {
    "happy": Mood(
        bpm=(104, 120),
        scale=_MAJOR,
        chords=((0, 4, 5, 3), (0, 3, 4, 3), (0, 5, 3, 4)),
        leads=("marimba", "xylophone", "clarinet"),
        backings=(("guitar", "offbeat"), ("ukulele", "strum"), ("piano", "stride")),
        density=0.6,
        backing_level=0.34,
        drums=(
            (("kick", 0, 0.3), ("kick", 4, 0.3), *_SHAKEN),
            (("kick", 0, 0.25), *_SHAKEN),
            (),
        ),
    ),
    "calm": Mood(
        bpm=(66, 78),
        scale=_MAJOR,
        chords=((0, 3, 5, 4), (0, 5, 3, 3), (0, 2, 3, 0)),
        leads=("bell", "flute", "piano"),
        backings=(("harp", "arpeggio"), ("guitar", "arpeggio"), ("pad", "held")),
        density=0.34,
        pad=0.35,
        rests=0.4,
    ),
    "dreamy": Mood(
        bpm=(60, 72),
        scale=_LYDIAN,
        chords=((0, 1, 5, 1), (0, 1, 0, 4), (3, 0, 1, 0)),
        leads=("celesta", "bell", "flute"),
        backings=(("harp", "arpeggio"), ("celesta", "arpeggio")),
        density=0.4,
        pad=0.55,
        rests=0.4,
    ),
    "epic": Mood(
        bpm=(92, 106),
        scale=_MINOR,
        chords=((0, 5, 2, 6), (0, 6, 5, 6), (0, 2, 5, 6)),
        leads=("horn", "trombone"),
        backings=(("violin", "pulse"), ("cello", "pulse")),
        density=0.34,
        pad=0.6,
        lead_level=1.1,
        backing_level=0.22,
        bass=0.8,
        drums=(
            (("taiko", 0, 1.0), ("taiko", 3, 0.6), ("taiko", 6, 0.8)),
            (("taiko", 0, 1.0), ("taiko", 4, 0.7), ("taiko", 5, 0.5), ("taiko", 6, 0.7)),
        ),
        rests=0.2,
    ),
    "sad": Mood(
        bpm=(54, 64),
        scale=_MINOR,
        chords=((0, 5, 3, 4), (0, 3, 5, 4), (0, 6, 5, 4)),
        leads=("piano", "cello"),
        backings=(("piano", "arpeggio"), ("harp", "arpeggio")),
        density=0.28,
        pad=0.35,
        backing_level=0.26,
        bass=0.4,
        rests=0.35,
    ),
    "tense": Mood(
        bpm=(80, 92),
        scale=_PHRYGIAN,
        chords=((0, 0, 1, 0), (0, 1, 0, 1)),
        leads=("celesta", "piano"),
        backings=(("violin", "pulse"), ("cello", "pulse")),
        density=0.14,
        pad=0.6,
        lead_level=0.5,
        backing_level=0.14,
        bass=1.0,
        drums=((("heart", 0, 1.0), ("heart", 1, 0.7)), (("taiko", 0, 0.6),)),
        rests=0.5,
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """What becomes of the piece when an instrument is seen played."""

    lead: str = ""
    """What the melody is played on; empty keeps the mood's."""
    backing: str = "piano"
    figure: Figure = "arpeggio"
    drums: tuple[Stroke, ...] = ()


_GROOVE: Final = (
    ("kick", 0, 0.9),
    ("snare", 2, 0.7),
    ("kick", 3, 0.5),
    ("kick", 4, 0.9),
    ("snare", 6, 0.8),
    ("snare", 7, 0.35),
)
_STEADY: Final = (("taiko", 0, 0.8), ("taiko", 3, 0.5), ("taiko", 4, 0.8), ("taiko", 6, 0.5))
_RATTLE: Final = tuple(("shaker", step, 0.9 if step % 2 == 0 else 0.5) for step in range(STEPS))
_JINGLE: Final = tuple(("tambourine", step, 0.9 if step % 4 == 2 else 0.4) for step in range(STEPS))


def _plucked(name: str, backing: str = "") -> Player:
    return Player(lead=name, backing=backing or name, figure="strum")


PLAYERS: Final[dict[str, Player]] = {
    "piano": Player(lead="piano"),
    "keyboard": Player(lead="synth", backing="pad", figure="held"),
    "guitar": _plucked("guitar"),
    "electric guitar": _plucked("electric guitar"),
    "ukulele": _plucked("ukulele"),
    "banjo": Player(lead="banjo", backing="banjo"),
    "harp": Player(lead="harp", backing="harp"),
    "violin": Player(lead="violin"),
    "cello": Player(lead="cello"),
    "double bass": Player(lead="cello", backing="bass", figure="pulse"),
    "trumpet": Player(lead="trumpet"),
    "trombone": Player(lead="trombone"),
    "saxophone": Player(lead="saxophone"),
    "clarinet": Player(lead="clarinet"),
    "flute": Player(lead="flute"),
    "harmonica": Player(lead="harmonica", backing="guitar"),
    "accordion": Player(lead="accordion", backing="accordion", figure="stride"),
    "bagpipe": Player(lead="bagpipe", backing="bagpipe", figure="held"),
    "xylophone": Player(lead="xylophone", backing="marimba"),
    "bell": Player(lead="bell", backing="bell", figure="none"),
    "drum": Player(drums=_STEADY),
    "drum kit": Player(drums=_GROOVE),
    "gong": Player(drums=(("gong", 0, 1.2),)),
    "tambourine": Player(drums=_JINGLE),
    "maracas": Player(drums=_RATTLE),
    "voice": Player(lead="voice", backing="guitar"),
}
"""By kind of prop, and `voice` for people who sing."""

_MAKING_MUSIC: Final = frozenset({"play"} | MUSIC.keys() - {"conduct", "drum"})
_BY_ACTION: Final = {"strum": "guitar", "blow": "trumpet", "mix": "keyboard"}
"""What is brought where the story names no instrument."""
_BY_KIND: Final = {"violinist": "violin", "dj": "keyboard"}


def played_at(spec: Spec, doings: tuple[Doing, ...], at_s: float) -> str | None:
    """What is seen played, or sung, at a moment: a key of `PLAYERS`, or None."""
    kinds = {prop.id: prop.kind for prop in spec.props}
    sung = None
    for doing in doings:
        if not doing.start_s <= at_s < doing.end_s:
            continue
        if doing.action in _MAKING_MUSIC:
            kind = kinds.get(doing.subject.prop or "", _BY_ACTION.get(doing.action))
            kind = kind or _BY_KIND.get(doing.subject.kind)
            if kind in PLAYERS:
                return kind
        if doing.action == "sing" and doing.subject.kind in PEOPLE:
            sung = "voice"
    return sung


def style_of(spec: Spec, played: str | None = None) -> Style:
    """The mood as this film plays it, given over to the instrument that is seen played."""
    mood = MOODS.get(spec.mood, MOODS["calm"])

    def pick(name: str, count: int) -> int:
        return key_of(spec.seed, "score", name) % count

    slow, fast = mood.bpm
    backing, figure = mood.backings[pick("backing", len(mood.backings))]
    style = Style(
        bpm=slow + (fast - slow) * pick("tempo", 9) / 8,
        root=_KEYS[pick("key", len(_KEYS))],
        scale=mood.scale,
        chords=mood.chords[pick("chords", len(mood.chords))],
        lead=mood.leads[pick("lead", len(mood.leads))],
        backing=backing,
        figure=figure,
        density=mood.density,
        pad=mood.pad,
        lead_level=mood.lead_level,
        backing_level=mood.backing_level,
        bass=mood.bass,
        drums=mood.drums[pick("drums", len(mood.drums))],
        rests=mood.rests,
    )
    return _given_over(style, PLAYERS[played], spec.mood) if played else style


def _given_over(style: Style, player: Player, mood: str) -> Style:
    """The style as a piece for one instrument, without pad and bass."""
    if not player.lead:
        level = style.lead_level * 0.6
        return replace(style, drums=player.drums, lead_level=level, rests=0.0)
    figure = player.figure
    if player.lead == "piano" and mood == "happy":
        figure = "stride"
    return replace(
        style,
        lead=player.lead,
        backing=player.backing,
        figure=figure,
        density=min(0.85, style.density + 0.25),
        pad=style.pad * 0.3,
        bass=0.0,
        lead_level=1.5,
        backing_level={"strum": 0.6, "held": 0.3}.get(figure, 0.7),
        drums=(),
        rests=0.0,
    )
