"""Who does what from when to when: the actions of a spec with their beats, as sound needs them."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Motion
from vitascope.engines.animatic.sound.track import Span
from vitascope.engines.animatic.spec import Prop, Spec, Subject

_ROUNDING_S: Final = 1e-6
_EASE_S: Final = 0.12
"""Seconds in which the sound of an action that goes on comes and goes."""


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
    """Phase 0..1 of its cycle at time 0, or where it would have been then."""
    start_s: float = 0.0
    """When it begins to go so: 0, or the moment of a beat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """One action of one subject, for as long as it lasts."""

    subject: Subject
    action: str
    start_s: float
    end_s: float
    """Absolute, in seconds; the last goes on without end."""
    steps: tuple[float, ...]
    """Phases at which a foot falls."""
    rate: float
    """Cycles a second."""
    offset: float
    """Phase at time 0."""

    @property
    def pan(self) -> float:
        """0 at the left, 1 at the right."""
        return 0.5 + 0.6 * (self.subject.slot.x - 0.5)

    @property
    def nearness(self) -> float:
        """1 at the front of the stage, less behind."""
        return 1 - 0.45 * self.subject.slot.depth

    def moments(
        self, phases: tuple[float, ...], span: Span, length_s: float
    ) -> Iterator[tuple[float, int]]:
        """When its cycle comes by `phases`, as `(absolute seconds, number)`.

        Args:
            phases: 0..1 within the cycle.
            span: Where to listen.
            length_s: How long a sound that begins then is heard.
        """
        first = int(np.floor((span.start_s - length_s) * self.rate + self.offset)) - 1
        last = int((span.start_s + span.seconds) * self.rate + self.offset) + 1
        for cycle in range(first, last + 1):
            for place, phase in enumerate(phases):
                at_s = (cycle + phase % 1.0 - self.offset) / self.rate
                if self.start_s - _ROUNDING_S <= at_s < self.end_s - _ROUNDING_S:
                    yield at_s, cycle * len(phases) + place

    def gate(self, times: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """1 while it lasts, 0 before and after, eased."""
        rise = np.clip((times - self.start_s) / _EASE_S, 0, 1) if self.start_s > 0 else 1.0
        fall = np.clip((self.end_s - times) / _EASE_S + 1, 0, 1) if self.end_s < inf else 1.0
        return np.ones(len(times)) * rise * fall


def doings_of(spec: Spec, gait: Gait, treads: tuple[Tread, ...] = ()) -> tuple[Doing, ...]:
    """All that the subjects do, in their order and in that of time.

    `treads` tells for some subjects how fast and from which phase they are seen going; the others
    go by their gait, from phase 0 at the begin of each action. Treads run in the time of the story,
    which the spec's pace turns into that of the film.
    """
    told = {(tread.subject_id, round(tread.start_s, 3)): tread for tread in treads}
    made: list[Doing] = []
    for subject in spec.subjects:
        acts = [(0.0, subject.action)]
        acts += [(beat.at * spec.seconds, beat.action) for beat in subject.beats]
        ends = [start for start, _ in acts[1:]] + [inf]
        for (start_s, action), end_s in zip(acts, ends, strict=True):
            motion = gait(subject.kind, action)
            begun_s = start_s * spec.pace
            usual = Tread(
                subject.id, motion.cycles_per_second, -begun_s * motion.cycles_per_second, begun_s
            )
            tread = told.get((subject.id, round(begun_s, 3)), usual)
            is_going = tread.cycles_per_second > 0
            made.append(
                Doing(
                    subject=subject,
                    action=action,
                    start_s=start_s,
                    end_s=end_s,
                    steps=motion.steps if is_going else (),
                    rate=tread.cycles_per_second * spec.pace if is_going else 1.0,
                    offset=tread.offset,
                )
            )
    return tuple(made)


def is_running(prop: Prop, spec: Spec) -> bool:
    """Whether a vehicle goes: by itself, in the air, or with somebody who drives it."""
    if prop.action != "rest" or prop.slot.lift > 0.08:
        return True
    return any(
        prop.id in (subject.mount, subject.prop) and action in _GOING
        for subject in spec.subjects
        for action in (subject.action, *(beat.action for beat in subject.beats))
    )


_GOING: Final = frozenset({"drive", "ride", "sail", "row", "fly"})
