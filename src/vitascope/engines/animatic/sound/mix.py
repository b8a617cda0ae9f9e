"""The mix: ambience, footsteps, voices and score of a spec, as one sound of a fixed loudness."""

from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.sound.ambience import (
    Bed,
    Hum,
    Scatter,
    lay_bed,
    lay_fireworks,
    lay_hum,
    lay_scatter,
    lay_thunder,
)
from vitascope.engines.animatic.sound.deeds import lay_deeds
from vitascope.engines.animatic.sound.doings import Doing, Gait, Tread, doings_of
from vitascope.engines.animatic.sound.echo import answer, echo_of
from vitascope.engines.animatic.sound.loudness import integrated_lufs
from vitascope.engines.animatic.sound.places import ambients, has_fireworks, has_thunder, is_outside
from vitascope.engines.animatic.sound.score import lay_score
from vitascope.engines.animatic.sound.speaking import lay_voices
from vitascope.engines.animatic.sound.steps import lay_steps
from vitascope.engines.animatic.sound.track import Span, Stereo, Track
from vitascope.engines.animatic.spec import Spec

TARGET_LUFS: Final = -18.0
_PEAK: Final = 0.88
_KNEE: Final = 0.5
_MEASURED_S: Final = (4.0, 20.0)
"""Least and most of a film's first seconds by which its gain is set."""
_MOST_GAIN: Final = 20.0
_FADE_IN_S: Final = 0.03
_PIECE: Final = 8 * SAMPLE_RATE
"""Samples that are mixed at a time."""

_AMBIENCE: Final = 1.4
_DEEDS: Final = 0.9
_THUNDER: Final = 0.35
_THUNDER_INSIDE: Final = 0.12
_FIREWORKS: Final = 0.3


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
    samples = _mixed(spec, span, doings_of(spec, chosen, treads))
    gain = _levelled(samples) if span == _window(spec) else _gain(spec, chosen, treads)
    samples *= np.float32(gain)
    limited = _limited(samples)
    fade = max(0, min(span.count, round(_FADE_IN_S * SAMPLE_RATE) - span.start))
    limited[:, :fade] *= np.clip(span.times()[:fade] / _FADE_IN_S, 0, 1).astype(np.float32)
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
    """The gain that brings the film to the target, the same for every part of it."""
    window = _window(spec)
    return _levelled(_mixed(spec, window, doings_of(spec, gait, treads)))


def _window(spec: Spec) -> Span:
    """The part of a film by which its gain is set."""
    least, most = _MEASURED_S
    return Span.of(0.0, min(max(spec.seconds, least), most))


def _levelled(mixed: Stereo) -> float:
    """The gain that makes `mixed`, limited, as loud as it shall be."""
    gain = 1.0
    heard = integrated_lufs(mixed)
    for _ in range(2):
        gain = min(gain * 10 ** ((TARGET_LUFS - heard) / 20), _MOST_GAIN)
        heard = integrated_lufs(_limited(mixed * np.float32(gain)))
    return gain


def _mixed(spec: Spec, span: Span, doings: tuple[Doing, ...]) -> Stereo:
    """All of it, `(2, samples)`, as loud as it comes; made in pieces, so that little is held."""
    made = np.empty((2, span.count), np.float32)
    for first in range(0, span.count, _PIECE):
        count = min(_PIECE, span.count - first)
        piece = Span(span.start + first, count)
        made[:, first : first + count] = _piece(spec, piece, doings)
    return made


def _piece(spec: Spec, span: Span, doings: tuple[Doing, ...]) -> Stereo:
    echo = echo_of(spec.setting)
    near = Track(span.earlier(echo.seconds))
    lay_steps(near, spec, doings)
    lay_deeds(near, spec, doings)
    near.samples *= np.float32(_DEEDS)
    lay_voices(near, spec, doings)
    lay_score(near, spec, doings)
    near.add(answer(echo, near.samples))
    whole = _ambience(spec, span)
    whole.add(near.samples[:, -span.count :])
    return whole.samples


def _ambience(spec: Spec, span: Span) -> Track:
    track = Track(span)
    for ambient in ambients(spec):
        match ambient:
            case Bed():
                lay_bed(track, spec.seed, ambient)
            case Hum():
                lay_hum(track, spec.seed, ambient)
            case Scatter():
                lay_scatter(track, spec.seed, ambient)
    if has_thunder(spec):
        lay_thunder(track, spec.seed, _THUNDER if is_outside(spec) else _THUNDER_INSIDE)
    if has_fireworks(spec):
        lay_fireworks(track, item_seed(spec.seed, "fireworks"), _FIREWORKS)
    track.samples *= np.float32(_AMBIENCE)
    return track


def _limited(samples: Stereo) -> Stereo:
    """Unchanged up to the knee, then bent towards the peak; no memory, so no seam. In place."""
    loud = np.abs(samples) > _KNEE
    found = samples[loud]
    over = (np.abs(found) - _KNEE) / np.float32(_PEAK - _KNEE)
    bent = np.float32(_KNEE) + np.float32(_PEAK - _KNEE) * np.tanh(over)
    samples[loud] = np.copysign(bent, found)
    return samples
