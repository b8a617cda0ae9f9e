"""The music: a small generative score by mood, or the piece that somebody in the picture plays.

Bars lie on an absolute grid. Every bar is made from its number alone: four motifs of the film
recur over four chords, so it sounds like a tune and can be entered anywhere.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np

from vitascope.engines.animatic.sound.chance import key_of, uniform, uniforms
from vitascope.engines.animatic.sound.doings import Doing
from vitascope.engines.animatic.sound.instruments import INSTRUMENTS, drum, note
from vitascope.engines.animatic.sound.moods import STEPS, Style, played_at, style_of
from vitascope.engines.animatic.sound.track import Track
from vitascope.engines.animatic.spec import Spec

_FORM: Final = (0, 1, 0, 2)
"""Which motif each bar of four takes; the last closes on the root."""
_LONGEST_NOTE_S: Final = 8.0
_SCORE: Final = 0.42
_SOLO: Final = 0.8
_HELD: Final = 0.6
"""Of a melody on an instrument that holds its notes, against one that lets them fade."""
_DRUMS: Final = 0.2


class Note(NamedTuple):
    """One note of a bar."""

    step: float
    """Where it begins, in eighths from the bar's start."""
    length: float
    """In eighths."""
    midi: int
    level: float


def lay_score(track: Track, spec: Spec, doings: tuple[Doing, ...]) -> None:
    """Lay every note that is heard within the track's span; a solo from bar to bar."""
    eighth = 30.0 / style_of(spec).bpm
    bar_s = eighth * STEPS
    span = track.span
    first = max(0, int((span.start_s - _LONGEST_NOTE_S) / bar_s))
    for bar in range(first, int((span.start_s + span.seconds) / bar_s) + 1):
        played = played_at(spec, doings, (bar + 0.5) * bar_s)
        style = style_of(spec, played)
        share = _SOLO if played else _SCORE
        for instrument, level, pan, notes in _parts(spec, style, bar):
            for one in notes:
                held = round(one.length * eighth, 3)
                at_s = bar * bar_s + one.step * eighth
                gain = share * level * one.level
                track.place(note(instrument, one.midi, held), at_s, gain, pan)
        for stroke, step, strength in style.drums:
            at_s = bar * bar_s + step * eighth
            track.place(drum(stroke, (bar + step) % 2), at_s, share * strength * _DRUMS, 0.5)


def _parts(
    spec: Spec, style: Style, bar: int
) -> Iterator[tuple[str, float, float, tuple[Note, ...]]]:
    """Instrument, level, place and notes of each voice of a bar."""
    root, degree = style.root, style.chords[bar % 4]
    if not _rests(spec.seed, style, bar // 4):
        level = 0.22 * style.lead_level * (1.0 if INSTRUMENTS[style.lead].decay_s else _HELD)
        yield style.lead, level, 0.45, _melody(spec.seed, style, bar)
    yield style.backing, 0.2 * style.backing_level, 0.62, _backing(style, root, degree)
    if style.bass:
        low = root - 24 + _pitch(style.scale, degree % 7)
        strokes = (Note(0, 3.5, low, 1.0), Note(4, 3.5, low, 0.7))
        yield "bass", 0.2 * style.bass, 0.5, strokes
    if style.pad:
        tones = _chord(style.scale, degree)
        held = tuple(Note(0, STEPS, root - 12 + tone, 0.5) for tone in tones)
        yield "pad", 0.16 * style.pad, 0.4, held


def _rests(seed: int, style: Style, phrase: int) -> bool:
    """Whether a phrase of four bars leaves the melody out, for what is seen to be heard."""
    return phrase > 0 and uniform(key_of(seed, "rests"), phrase) < style.rests


def _melody(seed: int, style: Style, bar: int) -> tuple[Note, ...]:
    # Every third phrase is another strain, so that a long film does not turn in a circle.
    strain = bar // 4 % 3 // 2
    motif = _motif(key_of(seed, "motif", _FORM[bar % 4] + 3 * strain), style.density)
    degree = style.chords[bar % 4]
    is_close = bar % 4 == 3
    kept = [one for one in motif if not (is_close and one[0] > 4)]
    notes: list[Note] = []
    for place, (step, offset) in enumerate(kept):
        until = kept[place + 1][0] if place + 1 < len(kept) else STEPS
        pitch = style.root + 12 + _pitch(style.scale, degree + offset)
        # The tune stays within an octave and a half, whatever chord carries it.
        pitch -= 12 * ((pitch - style.root - 12) // 14)
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
        case "held":
            return tuple(Note(0, STEPS, midi, 0.6) for midi in low)
        case "none":
            return ()


def _chord(scale: tuple[int, ...], degree: int) -> tuple[int, int, int]:
    return (_pitch(scale, degree), _pitch(scale, degree + 2), _pitch(scale, degree + 4))


def _pitch(scale: tuple[int, ...], degree: int) -> int:
    return 12 * (degree // 7) + scale[degree % 7]
