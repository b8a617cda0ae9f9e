"""The worker's handle of a runner: start it, warm it up, give it attempts, replace it.

Owns the life of the child process. A runner that dies, hangs or does not stop when told is killed
with all that it started; the next use starts another one.
"""

import queue
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum
from types import TracebackType
from typing import Final, Self

from vitascope.errors import EngineLoadFailed
from vitascope.runner.attempt import OnAdvance, Patience, RunnerAttempt
from vitascope.runner.channel import ChannelBroken
from vitascope.runner.handle import ChildProcess, Signal
from vitascope.runner.messages import (
    Close,
    EndWarmUp,
    Failed,
    Load,
    Loaded,
    Render,
    Report,
    Warmed,
    WarmUp,
)

_CLOSE_S: Final = 5.0
"""How long an engine may take to let go of its device before it is killed."""

_LOOK_S: Final = 1.0
"""How often a silent child is looked at."""

_LONGEST_REST_S: Final = 30.0
"""How long the end of one film is waited for before the runner is killed for another one."""


class _Warmth(Enum):
    COLD = "cold"
    """A warm-up would make the first video quicker."""
    WARMING = "warming"
    WARM = "warm"
    """There is nothing to warm up, or no more."""


def _ignore() -> None:
    """Nobody wants to know."""


class RunnerProcess:
    """A runner as its worker sees it. Used by one thread, but for `pid`, and what attempts use.

    The thread that calls `start` or renders must live as long as the runner should: the kernel
    ends the child together with that thread (`lifeline.end_with_parent`).

    Args:
        engine: entry point name, or `module:Class`.
        load_timeout_s: how long loading may take.
        stall_timeout_s: silence after which a runner counts as hung.
        cancel_grace_s: how long a runner may take to stop before it is killed.
        environ: what its environment has beside this process's, such as its device.
        on_warmed: called, from another thread, when a warm-up has ended by itself.
    """

    def __init__(
        self,
        engine: str,
        *,
        load_timeout_s: float,
        stall_timeout_s: float,
        cancel_grace_s: float = 2.0,
        environ: Mapping[str, str] | None = None,
        on_warmed: Callable[[], None] = _ignore,
    ) -> None:
        self._engine = engine
        self._environ = dict(environ or {})
        self._on_warmed = on_warmed
        self.patience: Final = Patience(
            load_s=load_timeout_s, stall_s=stall_timeout_s, cancel_s=cancel_grace_s
        )
        self._lock = threading.Lock()
        self._child: ChildProcess | None = None
        self._unfinished = 0
        self._finished = threading.Condition()
        self._warmth = _Warmth.WARM
        self._warm_up_ends_by: float | None = None
        self.revisions: Mapping[str, str] = {}
        """Revision of each model, once loaded."""
        self.warm_up_problem: str | None = None
        """Why the engine is used as it is, without having been warmed up; None when all is well."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Process id of the child, where there is one."""
        child = self._child
        return child.pid if child is not None else None

    @property
    def is_ready(self) -> bool:
        """Whether a child with a loaded engine is there and, as far as is known, alive."""
        child = self._child
        return child is not None and bool(self.revisions) and child.is_alive()

    def start(self) -> None:
        """Start the child and load its engine; does nothing when that is done already.

        Raises:
            EngineLoadFailed: it did not come up; the message says why. The child is gone.
        """
        self.ready_child()

    def ready_child(self) -> ChildProcess:
        """The child, its engine loaded; as `start`."""
        child = self._child
        if child is not None and child.is_alive():
            return child
        if child is not None:
            self.discard(child)
        child = ChildProcess(self._engine, self._environ, self._on_warmed)
        with self._lock:
            self._child = child
        match self._loaded(child):
            case Loaded(revisions=revisions, can_warm_up=can_warm_up):
                self.revisions = revisions
                is_cold = can_warm_up and self.warm_up_problem is None
                self._warmth = _Warmth.COLD if is_cold else _Warmth.WARM
                return child
            case Failed(message=message):
                self.discard(child)
                raise EngineLoadFailed(message)
            case _:
                reason = self.discard(child)
                raise EngineLoadFailed(f"The engine {self._engine!r} does not load: it {reason}.")

    def attempt(self, render: Render, on_advance: OnAdvance) -> RunnerAttempt:
        """An attempt to be made here; it begins with its `render`.

        The next one may be rendered while the files of this one are finished.
        """
        # Whatever the engine has put off, its first video does.
        self._warmth = _Warmth.WARM
        return RunnerAttempt(self, render, on_advance)

    def warm_up(self) -> None:
        """Begin to warm the engine up, where that is of use; `is_warming` says how long."""
        child = self._child
        if child is None or self._warmth is not _Warmth.COLD:
            return
        with suppress(ChannelBroken):
            child.send(WarmUp())
            self._warmth, self._warm_up_ends_by = _Warmth.WARMING, None

    def end_warm_up(self) -> None:
        """Have the warm-up end at its next report; what is done by then stays."""
        child = self._child
        if child is None or self._warmth is not _Warmth.WARMING or self._warm_up_ends_by:
            return
        self._warm_up_ends_by = time.monotonic() + self.patience.stall_s
        with suppress(ChannelBroken):
            child.send(EndWarmUp())

    @property
    def is_warming(self) -> bool:
        """Whether a warm-up runs. Kills a runner that was to end one and does not."""
        child = self._child
        if child is None or self._warmth is not _Warmth.WARMING:
            return False
        with suppress(queue.Empty):
            while True:
                report = child.general.get_nowait()
                if isinstance(report, Warmed):
                    self._warmth = _Warmth.WARM if report.is_whole else _Warmth.COLD
                    self._give_up_warming(report.problem)
                    return False
        if self._warm_up_ends_by is not None and time.monotonic() > self._warm_up_ends_by:
            self.discard(child)
        return self._warmth is _Warmth.WARMING

    def close(self) -> None:
        """Let the engine close, for a moment, then end the child."""
        child = self._child
        if child is None:
            return
        wait_s = 0.0
        with suppress(ChannelBroken):
            child.send(Close())
            wait_s = _CLOSE_S
        self._forget(child)
        child.end(wait_s)

    def rendered(self) -> None:
        """One more film's files are being finished beside the engine. From any thread."""
        with self._finished:
            self._unfinished += 1

    def finished(self) -> None:
        """One less. From any thread."""
        with self._finished:
            self._unfinished -= 1
            self._finished.notify_all()

    def discard_when_finished(self, child: ChildProcess) -> str:
        """As `discard`, once the film before, which did no harm, has its files."""
        with self._finished:
            self._finished.wait_for(lambda: self._unfinished == 0, _LONGEST_REST_S)
        return self.discard(child)

    def discard(self, child: ChildProcess) -> str:
        """Kill that child with its group; says how it had ended, for people. From any thread."""
        reason = child.end()
        if self._forget(child):
            child.log_end()
            if self._warmth is _Warmth.WARMING:
                # It may be the warm-up that killed it: the next one does without.
                self._give_up_warming(f"Its process {reason} while it was warmed up.")
        return reason

    def _forget(self, child: ChildProcess) -> bool:
        """Whether it was still the one that is held."""
        with self._lock:
            if self._child is not child:
                return False
            self._child = None
            self.revisions = {}
            return True

    def _give_up_warming(self, problem: str | None) -> None:
        if problem is not None:
            self._warmth, self.warm_up_problem = _Warmth.WARM, problem

    def _loaded(self, child: ChildProcess) -> Report | None:
        """The child's answer to `Load`; None when it ended without one.

        Raises:
            EngineLoadFailed: the time is over.
        """
        deadline = time.monotonic() + self.patience.load_s
        try:
            child.send(Load(engine=self._engine))
        except ChannelBroken:
            return None
        while True:
            left_s = max(0.0, deadline - time.monotonic())
            try:
                report = child.general.get(timeout=min(left_s, _LOOK_S))
            except queue.Empty:
                if not child.is_alive():
                    return None
                if left_s > _LOOK_S:
                    continue
                self.discard(child)
                raise EngineLoadFailed(
                    f"The engine {self._engine!r} was not loaded after {self.patience.load_s:g} s."
                ) from None
            if isinstance(report, Signal):
                return None
            if isinstance(report, Loaded | Failed):
                return report
