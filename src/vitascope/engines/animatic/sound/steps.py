"""Footsteps: when feet fall by the gait, and how each ground sounds under them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

import numpy as np

from vitascope.clip import SAMPLE_RATE
from vitascope.engines.animatic.art.drawing import Motion
from vitascope.engines.animatic.art.settings import KINDS
from vitascope.engines.animatic.sound.chance import key_of, uniforms
from vitascope.engines.animatic.sound.noise import Band, burst
from vitascope.engines.animatic.sound.track import Mono, Span, Track
from vitascope.engines.animatic.spec import Spec, Subject


class Gait(Protocol):
    """How an action moves a kind of subject; `art.subjects.motion` is one."""

    def __call__(self, kind: str, action: str) -> Motion:
        """The motion of a `kind` that does `action`."""
        ...


@dataclass(frozen=True, slots=True)
class Tread:
    """How a subject's cycle runs in the picture, where that differs from its usual gait."""

    subject_id: str
    cycles_per_second: float
    offset: float
    """Phase 0..1 of its cycle at time 0."""


@dataclass(frozen=True, slots=True)
class _Ground:
    band: Band
    decay_s: float
    level: float
    thud: float
    """Share of a deep knock, 0..1."""


_GROUNDS: Final = {
    "grass": _Ground(Band(250, 3200, -0.4), 0.035, 0.55, 0.3),
    "leaves": _Ground(Band(900, 8000, -0.2), 0.05, 0.7, 0.15),
    "sand": _Ground(Band(300, 4500, -0.3), 0.06, 0.6, 0.1),
    "snow": _Ground(Band(500, 6000, -0.5), 0.07, 0.9, 0.05),
    "stone": _Ground(Band(600, 5000, -0.5), 0.014, 0.8, 0.35),
    "wood": _Ground(Band(150, 1800, -0.6), 0.028, 1.0, 0.7),
    "dust": _Ground(Band(150, 1600, -0.4), 0.05, 0.5, 0.3),
}
_WEIGHTS: Final = {"elephant": 2.2, "horse": 1.3, "dinosaur": 2.4, "mouse": 0.15, "cat": 0.3}


@dataclass(frozen=True, slots=True)
class Step:
    """One foot that falls."""

    at_s: float
    subject: Subject
    number: int
    """Counted from the film's start, over all feet."""


def steps_of(spec: Spec, span: Span, gait: Gait, treads: tuple[Tread, ...] = ()) -> Iterator[Step]:
    """Each foot that falls within the span or so shortly before it that it is still heard.

    `treads` tells for some subjects how fast and from which phase they are seen going; the others
    go by their gait, from phase 0.
    """
    if KINDS[spec.setting].surface is None:
        return
    told = {tread.subject_id: tread for tread in treads}
    for subject in spec.subjects:
        motion = gait(subject.kind, subject.action)
        if motion.steps:
            usual = Tread(subject.id, motion.cycles_per_second, 0.0)
            yield from _falls(subject, motion, told.get(subject.id, usual), span)


def _falls(subject: Subject, motion: Motion, tread: Tread, span: Span) -> Iterator[Step]:
    rate = tread.cycles_per_second
    first = int((span.start_s - 0.5) * rate + tread.offset) - 1
    last = int((span.start_s + span.seconds) * rate + tread.offset) + 1
    for cycle in range(max(first, 0), last + 1):
        for foot, phase in enumerate(motion.steps):
            at_s = (cycle + phase % 1.0 - tread.offset) / rate
            if at_s >= 0:
                yield Step(at_s, subject, cycle * len(motion.steps) + foot)


def _surface_of(spec: Spec) -> str:
    """What feet fall on; those who float are not heard, so what stands in for it is never used."""
    return "snow" if spec.weather == "snow" else KINDS[spec.setting].surface or "dust"


def lay_steps(track: Track, spec: Spec, gait: Gait, treads: tuple[Tread, ...] = ()) -> None:
    """Lay the footsteps of every subject; a crowd is quieter by head."""
    ground = _surface_of(spec)
    heads = sum(1 for subject in spec.subjects if gait(subject.kind, subject.action).steps)
    for step in steps_of(spec, track.span, gait, treads):
        subject = step.subject
        key = key_of(spec.seed, subject.id, "steps")
        aside, force = uniforms(key, np.array([step.number], np.int64), 2)[0].tolist()
        weight = _WEIGHTS.get(subject.kind, 0.7) * subject.look.size
        level = weight * (0.8 + 0.4 * force) / max(1, heads) ** 0.5 * (1 - 0.5 * subject.slot.depth)
        pan = 0.5 + 0.6 * (subject.slot.x - 0.5) + 0.04 * (aside - 0.5)
        track.place(_footfall(ground, step.number % 5, weight > 1), step.at_s, level, pan)


@lru_cache(maxsize=64)
def _footfall(ground: str, variant: int, is_heavy: bool) -> Mono:
    """Heel and toe of one step, peak near 1."""
    made = _GROUNDS[ground]
    seconds = 0.22
    times = np.arange(round(seconds * SAMPLE_RATE), dtype=np.float32) / np.float32(SAMPLE_RATE)
    rustle = burst(key_of(variant, "footfall", ground), made.band, seconds)[: len(times)] * 0.33
    toe = np.where(times > 0.045, np.exp(-(times - 0.045) / made.decay_s), 0) * 0.5
    rustle = rustle * (np.exp(-times / made.decay_s) + toe)
    hz = 58.0 if is_heavy else 95.0
    thud = np.sin(2 * np.pi * hz * times) * np.exp(-times / 0.03)
    sound = (rustle * (1 - made.thud) + thud * made.thud) * made.level
    ease = np.minimum(1, times / 0.002) * np.clip((seconds - times) / 0.03, 0, 1)
    return (sound * ease).astype(np.float32)
