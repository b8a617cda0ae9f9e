"""How far an attempt is: from an engine's phases and the frames taken to one percentage.

Owns the shares of the phases, the seconds spent in each, and the check for a cancel, which
happens wherever progress is reported.
"""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Final

from vitascope.engines.base import PHASES
from vitascope.errors import Cancelled, RenderFailed
from vitascope.runner.messages import Advanced, AttemptName

_NEURAL_SPANS: Final[Mapping[str, tuple[int, int]]] = {
    "load": (0, 2),
    "prepare": (2, 5),
    "denoise": (5, 78),
    "upsample": (78, 80),
    "render": (5, 80),
    "decode": (80, 97),
}
"""Percent at which a phase begins and ends, when nearly all time goes by before the first frame."""

_PROCEDURAL_SPANS: Final[Mapping[str, tuple[int, int]]] = {
    "load": (0, 1),
    "prepare": (1, 2),
    "denoise": (2, 2),
    "upsample": (2, 2),
    "decode": (2, 2),
    "render": (2, 97),
}
"""The same, when the frames are the work."""

_FRAMES_DONE: Final = 97

_FINISHING: Final = 98
"""Percent once all frames are taken; the worker says 99 while it stores the files."""

_order: Final = PHASES.index

_QUIET_S: Final = 0.05
_ALIVE_S: Final = 1.0


class ProgressTrack:
    """The `Progress` that an engine gets for one attempt; any of its threads may call it.

    Args:
        frame_count: frames that the clip will have.
        is_neural: whether the work is done before the first frame or in the frames.
        weights: the model's `phase_weights`; empty for the usual shares, one phase after another.
            With weights, phases may take turns: the percentage is the sum of what each has done.
        is_cancelled: asked at each report.
        send: takes what is to be told; called at most some twenty times a second.
        of: the attempt; None for a loading or a warm-up.
    """

    def __init__(
        self,
        *,
        frame_count: int,
        is_neural: bool,
        weights: Mapping[str, float] | None = None,
        is_cancelled: Callable[[], bool],
        send: Callable[[Advanced], None],
        of: AttemptName | None = None,
    ) -> None:
        self._frame_count = frame_count
        self._spans = _NEURAL_SPANS if is_neural else _PROCEDURAL_SPANS
        self._weights = dict(weights or {})
        self._done = dict.fromkeys(self._weights, 0.0)
        self.frame_phase: Final = "decode" if is_neural else "render"
        self._is_cancelled = is_cancelled
        self._send = send
        self._of = of
        self._lock = threading.Lock()
        self._percent = 0
        self._sent: Advanced | None = None
        self._sent_at = -_ALIVE_S
        self._phase = "prepare"
        self._phase_began = time.monotonic()
        self._seconds: dict[str, float] = {}

    @property
    def percent(self) -> int:
        """How far the attempt is, 0..98."""
        return self._percent

    def __call__(self, phase: str, fraction: float) -> None:
        """An engine's report, as in `engines.base.Progress`.

        Raises:
            Cancelled: the attempt is to stop.
            RenderFailed: `phase` is none of `PHASES`.
        """
        if phase not in PHASES:
            raise RenderFailed(
                f"The engine reported a phase {phase!r}; known are {', '.join(PHASES)}."
            )
        share = min(1.0, max(0.0, fraction)) if fraction == fraction else 0.0
        self._advance(phase, self._percent_of(phase, share))

    def frame_taken(self, count: int) -> None:
        """`count` frames are taken from the engine by now. Raises Cancelled as above."""
        self(self.frame_phase, count / self._frame_count)
        if count >= self._frame_count:
            self._advance("encode", _FINISHING)

    def check(self) -> None:
        """Raises Cancelled: the attempt is to stop."""
        if self._is_cancelled():
            raise Cancelled("The attempt was cancelled.")

    def end_phases(self) -> dict[str, float]:
        """Seconds of each phase so far; from here on, it is the phase of the frames."""
        with self._lock:
            self._clock(self.frame_phase)
            return dict(self._seconds)

    def _percent_of(self, phase: str, share: float) -> int:
        if not self._weights:
            begin, end = self._spans.get(phase, (_FINISHING, _FINISHING))
            return begin + int((end - begin) * share)
        with self._lock:
            if phase in self._done:
                self._done[phase] = max(self._done[phase], share)
            done = sum(self._weights[name] * part for name, part in self._done.items())
        return int(_FRAMES_DONE * done / sum(self._weights.values()))

    def _advance(self, phase: str, percent: int) -> None:
        self.check()
        with self._lock:
            self._percent = max(self._percent, percent)
            if phase != self._phase:
                self._clock(phase)
            report = Advanced(phase=phase, percent=self._percent, of=self._of)
            now = time.monotonic()
            age_s = now - self._sent_at
            is_new_phase = self._sent is None or _order(phase) > _order(self._sent.phase)
            if not is_new_phase and (
                age_s < _QUIET_S or (report == self._sent and age_s < _ALIVE_S)
            ):
                return
            self._sent, self._sent_at = report, now
            self._send(report)

    def _clock(self, next_phase: str) -> None:
        now = time.monotonic()
        spent = self._seconds.get(self._phase, 0.0) + now - self._phase_began
        self._seconds[self._phase] = spent
        self._phase, self._phase_began = next_phase, now
