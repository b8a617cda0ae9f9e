"""The server's handle of the worker process beside it: start, wake, watch, restart, stop.

Runs in the API process, hence imports nothing of a worker's parts. Nothing here blocks an event
loop but `stop` and `wait_ready`, which say so.
"""

import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

import structlog

_WAKE: Final = b"wake\n"
_FIRST_RESTART_S: Final = 0.2
_LONGEST_RESTART_S: Final = 10.0
_STEADY_S: Final = 60.0
"""A worker that lived this long starts again without delay."""

_HAND_BACK_S: Final = 15.0
"""How long a worker may take to hand back before it is killed; above its own limit."""


_ABLE: Final = ("ready", "busy", "warming")
_SOONEST: Final = (*_ABLE, "loading", "failed")
"""States of a slot, from the one that makes a video soonest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSlot:
    """One slot as the worker process tells of it."""

    engine: str
    models: tuple[str, ...]
    state: str
    """`loading`, `warming`, `ready`, `busy` or `failed`."""
    reason: str | None
    """Why it is `failed`, or slower than it could be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerReport:
    """What the server knows of its worker."""

    pid: int | None
    """None while no process runs."""
    slots: tuple[WorkerSlot, ...]
    """Empty until the worker has spoken."""
    restarts: int

    @property
    def reason(self) -> str | None:
        """Why not every engine can make videos now, for readiness; None when all can."""
        if self.pid is None:
            return "The worker is not running; it is being started again."
        if not self.slots:
            return "The worker is starting."
        for engine in dict.fromkeys(slot.engine for slot in self.slots):
            slots = [slot for slot in self.slots if slot.engine == engine]
            if any(slot.state in _ABLE for slot in slots):
                continue
            failed = [slot for slot in slots if slot.state == "failed"]
            if failed:
                return f"The engine {engine!r} is not ready: {failed[0].reason}"
            return f"The engine {engine!r} is loading."
        return None

    @property
    def models(self) -> dict[str, dict[str, str]]:
        """By engines' own models, `state`: `loading`, `warming`, `ready` or `failed`, and a `note`.

        Of several slots, that counts which would make a video soonest.
        """
        found: dict[str, WorkerSlot] = {}
        for slot in self.slots:
            for model in slot.models:
                candidates = (found.get(model, slot), slot)
                found[model] = min(candidates, key=lambda each: _SOONEST.index(each.state))
        return {model: _state_of(slot) for model, slot in found.items()}


def _state_of(slot: WorkerSlot) -> dict[str, str]:
    state = "ready" if slot.state == "busy" else slot.state
    return {"state": state} if slot.reason is None else {"state": state, "note": slot.reason}


class WorkerProcess:
    """Keeps one worker process running.

    A thread of this object starts the process and lives until `stop`: the kernel ties the
    process's life to the thread that started it (`runner.lifeline`).

    Args:
        argv: command of a supervised worker (`worker.control`).
        env: its whole environment.
        drain_s: how long running attempts may go on in `stop`.
    """

    def __init__(self, argv: Sequence[str], env: Mapping[str, str], *, drain_s: float) -> None:
        self._argv = list(argv)
        self._env = dict(env)
        self._drain_s = drain_s
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._slots: tuple[WorkerSlot, ...] = ()
        self._restarts = 0
        self._stopping = threading.Event()
        self._changed = threading.Condition(self._lock)
        self._keeper = threading.Thread(target=self._keep, name="worker-keeper", daemon=True)

    def start(self) -> None:
        """Start the process; returns at once."""
        self._keeper.start()

    def wake(self) -> None:
        """Tell the worker that something was queued or deleted. Never blocks, never raises.

        A wake that cannot be delivered is not needed: the worker is full of wakes, or is starting
        and will look anyway.
        """
        with self._lock:
            if self._process is not None and self._process.stdin is not None:
                with suppress(OSError, ValueError):
                    os.write(self._process.stdin.fileno(), _WAKE)

    def report(self) -> WorkerReport:
        """What is known of the worker now."""
        with self._lock:
            return self._report()

    def wait_ready(self, timeout_s: float) -> WorkerReport:
        """Block until an engine is ready or has failed, or the time is over; then as `report`."""

        def is_settled() -> bool:
            return any(slot.state != "loading" for slot in self._slots)

        with self._changed:
            self._changed.wait_for(is_settled, timeout_s)
            return self._report()

    def stop(self, *, hand_back: bool = False) -> None:
        """Stop the worker and wait for it; blocks.

        Args:
            hand_back: stop running attempts at once rather than after `drain_s`. May be called
                so while another thread waits in a patient `stop`.
        """
        self._stopping.set()
        self._send(signal.SIGTERM)
        if not hand_back:
            self._keeper.join(self._drain_s)
        if self._keeper.is_alive():
            # Another signal than the first: two of one kind that are both pending become one.
            self._send(signal.SIGINT)
        if self._keeper.is_alive():
            self._keeper.join(_HAND_BACK_S)
        if self._keeper.is_alive():
            self._send(signal.SIGKILL)
            self._keeper.join()

    def _report(self) -> WorkerReport:
        pid = self._process.pid if self._process is not None else None
        return WorkerReport(pid=pid, slots=self._slots, restarts=self._restarts)

    def _send(self, number: signal.Signals) -> None:
        with self._lock:
            if self._process is not None:
                self._process.send_signal(number)

    def _keep(self) -> None:
        wait_s = _FIRST_RESTART_S
        while not self._stopping.is_set():
            began = time.monotonic()
            code = self._run_once()
            if self._stopping.is_set():
                return
            lived_s = time.monotonic() - began
            wait_s = _FIRST_RESTART_S if lived_s >= _STEADY_S else wait_s
            structlog.get_logger().error(
                "worker.died", exit_code=code, lived_s=round(lived_s, 1), restart_in_s=wait_s
            )
            self._stopping.wait(wait_s)
            wait_s = min(wait_s * 2, _LONGEST_RESTART_S)
            self._restarts += 1

    def _run_once(self) -> int | None:
        """Run one process to its end; gives its exit code, None when it could not be started."""
        try:
            process = subprocess.Popen(
                self._argv,
                env=self._env,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            structlog.get_logger().error("worker.not_started", reason=str(error))
            return None
        assert process.stdin is not None  # noqa: S101 # asked for with PIPE above
        assert process.stdout is not None  # noqa: S101 # asked for with PIPE above
        os.set_blocking(process.stdin.fileno(), False)
        with self._lock:
            self._process = process
        if self._stopping.is_set():
            process.send_signal(signal.SIGTERM)
        for line in process.stdout:
            self._take(line)
        code = process.wait()
        with self._changed:
            self._process, self._slots = None, ()
            process.stdin.close()
            process.stdout.close()
            self._changed.notify_all()
        return code

    def _take(self, line: bytes) -> None:
        try:
            told: Any = json.loads(line)
            slots = tuple(
                WorkerSlot(
                    engine=slot["engine"],
                    models=tuple(slot["models"]),
                    state=slot["state"],
                    reason=slot["reason"],
                )
                for slot in told["slots"]
            )
        except (ValueError, KeyError, TypeError):
            return
        with self._changed:
            self._slots = slots
            self._changed.notify_all()
