"""A slot: the thread that holds one runner and makes one video after another.

Owns when to claim, what to do when an engine does not load, and what overlaps: while one film's
files are finished and stored, by a thread of their own, the next one is rendered. A slot whose
engine is not ready claims nothing, so that no video loses an attempt to it.
"""

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import structlog

from vitascope.errors import EngineLoadFailed, StoreError
from vitascope.runner.process import RunnerProcess
from vitascope.store.base import Claim
from vitascope.worker.attempt import Attempt, AttemptParts
from vitascope.worker.settings import SlotPlan

_FIRST_RELOAD_S: Final = 1.0
_LONGEST_RELOAD_S: Final = 60.0
_STORE_DOWN_S: Final = 2.0


class SlotState(StrEnum):
    """What a slot does."""

    LOADING = "loading"
    WARMING = "warming"
    """Loaded, and getting quick; a video that comes ends that and is made."""
    READY = "ready"
    BUSY = "busy"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotStatus:
    """What a slot does, for people and readiness."""

    engine: str
    models: tuple[str, ...]
    state: SlotState
    reason: str | None = None
    """Why it is `failed`, or is slower than it could be."""


class Slot:
    """One slot of a worker. The runner lives and dies with this slot's thread.

    Args:
        plan: engine, models, threads.
        parts: what its attempts use.
        owner: the name in its leases.
        on_status: called, from the slot's thread, when `status` has changed.
    """

    def __init__(
        self, plan: SlotPlan, parts: AttemptParts, owner: str, on_status: Callable[[], None]
    ) -> None:
        self._plan = plan
        self._parts = parts
        self._owner = owner
        self._on_status = on_status
        self._bell = threading.Event()
        self._is_stopping = False
        self._reload_s = _FIRST_RELOAD_S
        self._log = structlog.get_logger().bind(engine=plan.engine)
        self._thread = threading.Thread(target=self._run, name=f"slot-{plan.engine}", daemon=True)
        self._finishing: threading.Thread | None = None
        self.status = self._status(SlotState.LOADING)

    def start(self) -> None:
        """Load the engine and begin to claim."""
        self._thread.start()

    def wake(self) -> None:
        """Look for queued videos now."""
        self._bell.set()

    def stop(self) -> None:
        """Claim nothing more; the slot ends once its attempt has."""
        self._is_stopping = True
        self._bell.set()

    def join(self, timeout_s: float | None = None) -> bool:
        """Wait for the slot's end; False when it has not come in time."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        settings = self._parts.settings
        runner = RunnerProcess(
            self._plan.engine,
            load_timeout_s=settings.load_timeout_s,
            stall_timeout_s=settings.stall_timeout_s,
            cancel_grace_s=settings.cancel_grace_s,
            environ=self._plan.environ,
            on_warmed=self.wake,
        )
        with runner:
            while not self._is_stopping:
                # Cleared before looking: what rings from here on makes the wait end at once.
                self._bell.clear()
                self._bell.wait(self._step(runner))
            self._finish_earlier()

    def _step(self, runner: RunnerProcess) -> float:
        """Load, claim and make at most one video; gives the seconds to wait after it."""
        if not self._load(runner):
            return self._next_reload_s()
        poll_s = self._parts.settings.poll_s * random.uniform(0.5, 1.0)  # noqa: S311 # jitter
        try:
            is_wanted = self._is_wanted()
            if self._warms_up(runner, is_wanted=is_wanted):
                return poll_s
            claim = self._claim() if is_wanted and runner.is_ready else None
        except StoreError as error:
            self._log.warning("claim.failed", reason=error.message)
            return _STORE_DOWN_S
        if claim is None:
            return poll_s if runner.is_ready else 0.0
        self._set(SlotState.BUSY)
        self._make(Attempt(self._parts, claim, runner, threads=self._plan.threads))
        if runner.is_ready:
            self._set(SlotState.READY, runner.warm_up_problem)
        return 0.0

    def _make(self, attempt: Attempt) -> None:
        """Render, then let the rest be done beside what comes next; one film's rest at a time."""
        if not attempt.render():
            return
        self._finish_earlier()
        name = f"finish-{self._plan.engine}"
        self._finishing = threading.Thread(target=attempt.finish, name=name, daemon=True)
        self._finishing.start()

    def _finish_earlier(self) -> None:
        if self._finishing is not None:
            self._finishing.join()
            self._finishing = None

    def _warms_up(self, runner: RunnerProcess, *, is_wanted: bool) -> bool:
        """Whether the engine is being warmed up. A video that waits ends that, as it can."""
        if is_wanted:
            runner.end_warm_up()
        else:
            runner.warm_up()
        if runner.is_warming:
            if self.status.state is not SlotState.WARMING:
                self._set(SlotState.WARMING)
            return True
        if self.status.state is SlotState.WARMING:
            if runner.warm_up_problem is not None:
                self._log.warning("engine.not_warmed_up", reason=runner.warm_up_problem)
            if runner.is_ready:
                self._set(SlotState.READY, runner.warm_up_problem)
        return False

    def _load(self, runner: RunnerProcess) -> bool:
        if runner.is_ready:
            return True
        self._set(SlotState.LOADING)
        try:
            runner.start()
        except EngineLoadFailed as error:
            self._log.error("engine.not_loaded", reason=error.message)
            self._set(SlotState.FAILED, error.message)
            return False
        self._reload_s = _FIRST_RELOAD_S
        self._set(SlotState.READY, runner.warm_up_problem)
        return True

    def _is_wanted(self) -> bool:
        return not self._is_stopping and self._parts.store.has_queued(self._plan.models)

    def _claim(self) -> Claim | None:
        return self._parts.store.claim(
            self._owner, self._plan.models, lease_s=self._parts.settings.lease_s
        )

    def _next_reload_s(self) -> float:
        wait_s = self._reload_s
        self._reload_s = min(wait_s * 2, _LONGEST_RELOAD_S)
        return wait_s

    def _set(self, state: SlotState, reason: str | None = None) -> None:
        self.status = self._status(state, reason)
        self._on_status()

    def _status(self, state: SlotState, reason: str | None = None) -> SlotStatus:
        return SlotStatus(
            engine=self._plan.engine, models=self._plan.models, state=state, reason=reason
        )
