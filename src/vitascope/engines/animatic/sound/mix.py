"""The mix: ambience, footsteps, voices and score of a spec, as one sound of a fixed loudness."""

from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.sound.ambience import Bed, lay_bed, lay_scatter, lay_thunder
from vitascope.engines.animatic.sound.chance import key_of, uniforms
from vitascope.engines.animatic.sound.echo import answer, echo_of
from vitascope.engines.animatic.sound.loudness import integrated_lufs
from vitascope.engines.animatic.sound.places import ambients, has_thunder
from vitascope.engines.animatic.sound.score import lay_score, played_instrument
from vitascope.engines.animatic.sound.steps import Gait, Tread, lay_steps
from vitascope.engines.animatic.sound.track import Span, Stereo, Track
from vitascope.engines.animatic.sound.tract import utter
from vitascope.engines.animatic.sound.voices import SINGING, VOICES, Voice
from vitascope.engines.animatic.spec import Spec, Subject

TARGET_LUFS: Final = -18.0
_PEAK: Final = 0.88
_KNEE: Final = 0.5
_MEASURED_S: Final = (4.0, 8.0)
"""Least and most of a film's first seconds by which its gain is set."""
_MOST_GAIN: Final = 20.0
_FADE_IN_S: Final = 0.03
_LONGEST_UTTERANCE_S: Final = 4.0

_AMBIENCE: Final = 1.4
_SCORE: Final = 0.72
_SOLO: Final = 1.0
_STEPS: Final = 0.5
_VOICES: Final = 0.2
_THUNDER: Final = 0.35


def compose(
    spec: Spec,
    start_s: float,
    seconds: float,
    *,
    gait: Gait | None = None,
    treads: tuple[Tread, ...] = (),
) -> npt.NDArray[np.float32]:
    """The sound of a film from `start_s` on, `(samples, 2)`, float32 in -0.88..0.88, 48 kHz.

    A pure function of the spec and of absolute time: what `compose(spec, 0, 8)` holds from second
    4 on is what `compose(spec, 4, 4)` gives, so a film can be extended without a seam. It begins
    softly at time 0 and does not end by itself. About 0.05 s of processor time a second.

    Args:
        spec: The film.
        start_s: Absolute time of the first sample, 0 at the film's frame 0.
        seconds: Length.
        gait: When feet fall; by default that of the drawn subjects.
        treads: How subjects are seen going in this film, so that steps are heard when feet are
            seen to fall; the same for each part of a film.
    """
    chosen = gait or _drawn_gait()
    span = Span.of(start_s, seconds)
    samples = _mixed(spec, span, chosen, treads) * np.float32(_gain(spec, chosen, treads))
    limited = _limited(samples)
    limited *= np.clip(span.times() / _FADE_IN_S, 0, 1).astype(np.float32)
    return np.ascontiguousarray(limited.T)


def faded_out(samples: npt.NDArray[np.float32], fade_s: float = 0.015) -> npt.NDArray[np.float32]:
    """The end of a file, `(samples, 2)`, brought to silence so that it does not click.

    Short enough to vanish in the cross-fade by which an extension is joined.
    """
    made = samples.copy()
    count = min(len(made), round(fade_s * SAMPLE_RATE))
    made[len(made) - count :] *= np.linspace(1, 0, count, dtype=np.float32)[:, None]
    return made


def _drawn_gait() -> Gait:
    # Imported here, as drawing brings more modules than a sound needs.
    from vitascope.engines.animatic.art.subjects import motion

    return motion


@lru_cache(maxsize=4)
def _gain(spec: Spec, gait: Gait, treads: tuple[Tread, ...]) -> float:
    """The gain that brings the film's first seconds to the target, the same for every part."""
    least, most = _MEASURED_S
    window = Span.of(0.0, min(max(spec.seconds, least), most))
    loudness = integrated_lufs(_mixed(spec, window, gait, treads))
    return min(10 ** ((TARGET_LUFS - loudness) / 20), _MOST_GAIN)


def _mixed(spec: Spec, span: Span, gait: Gait, treads: tuple[Tread, ...]) -> Stereo:
    """All of it, `(2, samples)`, as loud as it comes."""
    echo = echo_of(spec.setting)
    early = span.earlier(echo.seconds)
    near = Track(early)
    effects = Track(early)
    lay_steps(effects, spec, gait, treads)
    near.add(effects.samples, _STEPS)
    _lay_voices(near, spec)
    score = Track(early)
    lay_score(score, spec)
    near.add(score.samples, _SOLO if played_instrument(spec) else _SCORE)
    near.add(answer(echo, near.samples))
    whole = _ambience(spec, span)
    whole.add(near.samples[:, early.count - span.count :])
    return whole.samples


def _ambience(spec: Spec, span: Span) -> Track:
    track = Track(span)
    for ambient in ambients(spec):
        if isinstance(ambient, Bed):
            lay_bed(track, spec.seed, ambient)
        else:
            lay_scatter(track, spec.seed, ambient)
    if has_thunder(spec):
        lay_thunder(track, spec.seed, _THUNDER)
    track.samples *= np.float32(_AMBIENCE)
    return track


def _lay_voices(track: Track, spec: Spec) -> None:
    heard = [(one, voice) for one in spec.subjects if (voice := _voice_of(one)) is not None]
    for subject, voice in heard:
        _lay_voice(track, spec, subject, voice, _VOICES / len(heard) ** 0.5)


def _voice_of(subject: Subject) -> Voice | None:
    if subject.action == "sleep":
        return None
    voice = VOICES.get(subject.kind)
    if voice is None and subject.action == "sing":
        return SINGING
    return voice


def _lay_voice(track: Track, spec: Spec, subject: Subject, voice: Voice, level: float) -> None:
    """Lay one utterance into each cell of the subject's own grid."""
    key = key_of(spec.seed, subject.id, "voice")
    every_s = voice.every_s * (0.6 if subject.action == "sing" else 1.0)
    first = max(0, int((track.span.start_s - _LONGEST_UTTERANCE_S) / every_s) - 1)
    last = int((track.span.start_s + track.span.seconds) / every_s) + 1
    cells = np.arange(first, last + 1, dtype=np.int64)
    height = subject.look.size**-0.4 * (1.2 if subject.look.age == "child" else 1.0)
    pan = 0.5 + 0.6 * (subject.slot.x - 0.5)
    fewest, most = voice.repeats
    for cell, chances in zip(cells.tolist(), uniforms(key, cells, 3).tolist(), strict=True):
        at_s = (cell + 0.15 + 0.55 * chances[0]) * every_s
        for number in range(fewest + int(chances[1] * (most - fewest + 1))):
            pitch = round(height * (0.94 + 0.03 * int(chances[2] * 5)), 2)
            sound = utter(voice.call, pitch, cell + number)
            track.place(sound, at_s, level * (1 - 0.4 * subject.slot.depth), pan)
            at_s += voice.call.seconds + voice.gap_s


def _limited(samples: Stereo) -> Stereo:
    """Unchanged up to the knee, then bent towards the peak; no memory, so no seam."""
    size = np.abs(samples)
    over = np.clip(size - _KNEE, 0, None) / (_PEAK - _KNEE)
    return np.where(
        size > _KNEE, np.sign(samples) * (_KNEE + (_PEAK - _KNEE) * np.tanh(over)), samples
    ).astype(np.float32)
