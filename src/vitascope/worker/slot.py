"""A slot: the thread that holds one runner and makes one video after another.

Owns when to claim and what to do when an engine does not load: a slot whose engine is not ready
claims nothing, so that no video loses an attempt to it.
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
    READY = "ready"
    BUSY = "busy"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotStatus:
    """What a slot does, for people and readiness."""

    engine: str
    state: SlotState
    reason: str | None = None
    """Why it is `failed`."""


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
        self.status = SlotStatus(engine=plan.engine, state=SlotState.LOADING)

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
        )
        with runner:
            while not self._is_stopping:
                # Cleared before looking: what rings from here on makes the wait end at once.
                self._bell.clear()
                self._bell.wait(self._step(runner))

    def _step(self, runner: RunnerProcess) -> float:
        """Load, claim and make at most one video; gives the seconds to wait after it."""
        if not self._load(runner):
            return self._next_reload_s()
        try:
            claim = self._claim()
        except StoreError as error:
            self._log.warning("claim.failed", reason=error.message)
            return _STORE_DOWN_S
        if claim is None:
            return self._parts.settings.poll_s * random.uniform(0.5, 1.0)  # noqa: S311 # jitter
        self._set(SlotState.BUSY)
        Attempt(self._parts, claim, runner, threads=self._plan.threads).run()
        if runner.is_ready:
            self._set(SlotState.READY)
        return 0.0

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
        self._set(SlotState.READY)
        return True

    def _claim(self) -> Claim | None:
        if self._is_stopping or not self._parts.store.has_queued(self._plan.models):
            return None
        return self._parts.store.claim(
            self._owner, self._plan.models, lease_s=self._parts.settings.lease_s
        )

    def _next_reload_s(self) -> float:
        wait_s = self._reload_s
        self._reload_s = min(wait_s * 2, _LONGEST_RELOAD_S)
        return wait_s

    def _set(self, state: SlotState, reason: str | None = None) -> None:
        self.status = SlotStatus(engine=self._plan.engine, state=state, reason=reason)
        self._on_status()
