"""The music: a small generative score by mood, or the piece that somebody in the picture plays.

Bars lie on an absolute grid. Every bar is made from its number alone: four motifs of the film
recur over four chords, so it sounds like a tune and can be entered anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeAlias

import numpy as np

from vitascope.engines.animatic.sound.chance import key_of, uniforms
from vitascope.engines.animatic.sound.instruments import drum, note
from vitascope.engines.animatic.sound.track import Track
from vitascope.engines.animatic.spec import Spec

Figure: TypeAlias = Literal["offbeat", "arpeggio", "pulse", "stride", "strum", "none"]
"""How the accompaniment moves: chords between the beats, broken chords, repeated roots, bass and
chord in turn, strokes over all strings, or not at all."""

STEPS: Final = 8
"""Eighths in a bar."""

_MAJOR: Final = (0, 2, 4, 5, 7, 9, 11)
_LYDIAN: Final = (0, 2, 4, 6, 7, 9, 11)
_MINOR: Final = (0, 2, 3, 5, 7, 8, 10)
_PHRYGIAN: Final = (0, 1, 3, 5, 7, 8, 10)
_KEYS: Final = (60, 62, 65, 55, 57)
"""C, D, F, G, A."""
_FORM: Final = (0, 1, 0, 2)
"""Which motif each bar of four takes; the last closes on the root."""
_LONGEST_NOTE_S: Final = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a mood is put into music."""

    bpm: float
    scale: tuple[int, ...]
    chords: tuple[int, int, int, int]
    """Degrees of the scale, from 0, on which the chords of four bars stand."""
    lead: str
    backing: str
    figure: Figure
    density: float
    """Chance of an eighth to have a note of the melody."""
    pad: float = 0.0
    lead_level: float = 1.0
    backing_level: float = 0.4
    bass: float = 0.6
    drums: tuple[tuple[str, int, float], ...] = ()
    """Stroke, eighth of the bar, strength."""


MOODS: Final[dict[str, Style]] = {
    "happy": Style(
        bpm=112,
        scale=_MAJOR,
        chords=(0, 4, 5, 3),
        lead="marimba",
        backing="guitar",
        figure="offbeat",
        density=0.72,
        drums=(
            ("kick", 0, 0.3),
            ("kick", 4, 0.3),
            *(("shaker", step, 0.16 if step % 2 else 0.1) for step in range(STEPS)),
        ),
    ),
    "calm": Style(
        bpm=74,
        scale=_MAJOR,
        chords=(0, 3, 5, 4),
        lead="bell",
        backing="harp",
        figure="arpeggio",
        density=0.42,
        pad=0.4,
    ),
    "dreamy": Style(
        bpm=68,
        scale=_LYDIAN,
        chords=(0, 1, 5, 1),
        lead="celesta",
        backing="harp",
        figure="arpeggio",
        density=0.5,
        pad=0.55,
    ),
    "epic": Style(
        bpm=96,
        scale=_MINOR,
        chords=(0, 5, 2, 6),
        lead="horn",
        backing="violin",
        figure="pulse",
        density=0.38,
        pad=0.6,
        lead_level=1.1,
        backing_level=0.22,
        bass=0.8,
        drums=(("taiko", 0, 1.0), ("taiko", 3, 0.6), ("taiko", 6, 0.8)),
    ),
    "sad": Style(
        bpm=62,
        scale=_MINOR,
        chords=(0, 5, 3, 4),
        lead="piano",
        backing="piano",
        figure="arpeggio",
        density=0.36,
        pad=0.4,
        backing_level=0.3,
    ),
    "tense": Style(
        bpm=86,
        scale=_PHRYGIAN,
        chords=(0, 0, 1, 0),
        lead="celesta",
        backing="violin",
        figure="pulse",
        density=0.2,
        pad=0.7,
        lead_level=0.5,
        backing_level=0.14,
        bass=1.0,
        drums=(("taiko", 0, 0.6),),
    ),
}

PLAYED: Final = {
    "piano": "piano",
    "keyboard": "piano",
    "guitar": "guitar",
    "violin": "violin",
    "trumpet": "trumpet",
    "flute": "flute",
    "harp": "harp",
}
"""The instrument that a prop is, when a subject plays it."""

_GROOVE: Final = (
    ("kick", 0, 0.9),
    ("snare", 2, 0.7),
    ("kick", 3, 0.5),
    ("kick", 4, 0.9),
    ("snare", 6, 0.8),
    ("snare", 7, 0.35),
)


class Note(NamedTuple):
    """One note of a bar."""

    step: float
    """Where it begins, in eighths from the bar's start."""
    length: float
    """In eighths."""
    midi: int
    level: float


def played_instrument(spec: Spec) -> str | None:
    """The instrument that a subject is seen playing: a name of `INSTRUMENTS`, `drum`, or none."""
    kinds = {prop.id: prop.kind for prop in spec.props}
    for subject in spec.subjects:
        kind = kinds.get(subject.prop or "")
        if subject.action == "play" and kind is not None:
            if kind == "drum":
                return "drum"
            if kind in PLAYED:
                return PLAYED[kind]
    return None


def style_of(spec: Spec) -> Style:
    """The mood's style, given over to the instrument that is seen played."""
    style = MOODS.get(spec.mood, MOODS["calm"])
    played = played_instrument(spec)
    if played == "piano":
        figure: Figure = "stride" if spec.mood == "happy" else "arpeggio"
        return _solo(style, "piano", "piano", figure)
    if played in {"guitar", "harp"}:
        return _solo(style, played, played, "strum")
    if played == "drum":
        return replace(style, drums=_GROOVE, lead_level=style.lead_level * 0.6)
    if played is not None:
        return _solo(style, played, "piano", "arpeggio")
    return style


def lay_score(track: Track, spec: Spec) -> None:
    """Lay every note that is heard within the track's span."""
    style = style_of(spec)
    eighth = 30.0 / style.bpm
    bar_s = eighth * STEPS
    span = track.span
    first = max(0, int((span.start_s - _LONGEST_NOTE_S) / bar_s))
    for bar in range(first, int((span.start_s + span.seconds) / bar_s) + 1):
        for instrument, level, pan, notes in _parts(spec, style, bar):
            for one in notes:
                held = round(one.length * eighth, 3)
                at_s = bar * bar_s + one.step * eighth
                track.place(note(instrument, one.midi, held), at_s, level * one.level, pan)
        for stroke, step, strength in style.drums:
            at_s = bar * bar_s + step * eighth
            track.place(drum(stroke, (bar + step) % 2), at_s, strength * 0.2, 0.5)


def _parts(
    spec: Spec, style: Style, bar: int
) -> Iterator[tuple[str, float, float, tuple[Note, ...]]]:
    """Instrument, level, place and notes of each voice of a bar."""
    root = _KEYS[key_of(spec.seed, "key") % len(_KEYS)]
    degree = style.chords[bar % 4]
    yield style.lead, 0.22 * style.lead_level, 0.45, _melody(spec.seed, style, root, bar)
    yield style.backing, 0.2 * style.backing_level, 0.62, _backing(style, root, degree)
    if style.bass:
        low = root - 24 + _pitch(style.scale, degree % 7)
        strokes = (Note(0, 3.5, low, 1.0), Note(4, 3.5, low, 0.7))
        yield "bass", 0.2 * style.bass, 0.5, strokes
    if style.pad:
        tones = _chord(style.scale, degree)
        held = tuple(Note(0, STEPS, root - 12 + tone, 0.5) for tone in tones)
        yield "pad", 0.16 * style.pad, 0.4, held


def _melody(seed: int, style: Style, root: int, bar: int) -> tuple[Note, ...]:
    motif = _motif(key_of(seed, "motif", _FORM[bar % 4]), style.density)
    degree = style.chords[bar % 4]
    is_close = bar % 4 == 3
    kept = [one for one in motif if not (is_close and one[0] > 4)]
    notes: list[Note] = []
    for place, (step, offset) in enumerate(kept):
        until = kept[place + 1][0] if place + 1 < len(kept) else STEPS
        pitch = root + 12 + _pitch(style.scale, degree + offset)
        # The tune stays within an octave and a half, whatever chord carries it.
        pitch -= 12 * ((pitch - root - 12) // 14)
        level = 1.0 if step % 4 == 0 else 0.72
        notes.append(Note(step, min(until - step, 4), pitch, level))
    return tuple(notes)


@lru_cache(maxsize=64)
def _motif(key: int, density: float) -> tuple[tuple[int, int], ...]:
    """Eighths and degrees above the chord's root: a walk that rests on tones of the chord."""
    offset = 2
    made: list[tuple[int, int]] = []
    for step, (plays, moves) in enumerate(uniforms(key, np.arange(STEPS), 2).tolist()):
        offset += (-2, -1, 1, 1, 2, -1)[int(moves * 6)]
        offset = min(max(offset, -1), 7)
        if step % 4 == 0:
            offset = min((0, 2, 4, 7), key=lambda tone: abs(tone - offset))
        if step == 0 or plays < density + (0.2 if step % 2 == 0 else -0.1):
            made.append((step, offset))
    return tuple(made)


def _backing(style: Style, root: int, degree: int) -> tuple[Note, ...]:
    tones = _chord(style.scale, degree)
    low = [root - 12 + tone for tone in tones]
    match style.figure:
        case "offbeat":
            return tuple(Note(step, 0.8, midi, 0.6) for step in (1, 3, 5, 7) for midi in low)
        case "arpeggio":
            order = (0, 1, 2, 3, 2, 1, 2, 1)
            ladder = [*low, low[0] + 12]
            return tuple(Note(step, 2.0, ladder[place], 0.9) for step, place in enumerate(order))
        case "pulse":
            return tuple(
                Note(step, 0.7, low[0] + 12, 1.0 if step % 4 == 0 else 0.65)
                for step in range(STEPS)
            )
        case "stride":
            chords = tuple(Note(step, 1.0, midi, 0.75) for step in (2, 6) for midi in low)
            return (Note(0, 2.0, low[0] - 12, 1.0), Note(4, 2.0, low[2] - 12, 0.9), *chords)
        case "strum":
            strings = (low[0] - 12, *low, low[0] + 12, low[1] + 12)
            return tuple(
                Note(step + 0.09 * place, 2.5, midi, strength)
                for step, strength in ((0, 0.8), (3, 0.5), (4, 0.7), (6, 0.5))
                for place, midi in enumerate(strings)
            )
        case "none":
            return ()


def _chord(scale: tuple[int, ...], degree: int) -> tuple[int, int, int]:
    return (_pitch(scale, degree), _pitch(scale, degree + 2), _pitch(scale, degree + 4))


def _pitch(scale: tuple[int, ...], degree: int) -> int:
    return 12 * (degree // 7) + scale[degree % 7]


def _solo(style: Style, lead: str, backing: str, figure: Figure) -> Style:
    """The style as a piece for one instrument, without pad, bass and drums."""
    return replace(
        style,
        lead=lead,
        backing=backing,
        figure=figure,
        density=min(0.85, style.density + 0.2),
        pad=style.pad * 0.3,
        bass=0.0,
        lead_level=1.5,
        backing_level=0.9 if figure != "strum" else 0.6,
        drums=(),
    )
