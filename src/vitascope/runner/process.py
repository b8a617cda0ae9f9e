"""The worker's handle of a runner: start it, give it attempts, stop it, replace it.

Owns the child process: its pipes, its process group and its death. A runner that dies, hangs or
does not stop when told is killed with all that it started; the next use starts another one.
"""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum
from types import TracebackType
from typing import Final, Self

import structlog

from vitascope.errors import (
    Cancelled,
    EngineError,
    EngineLoadFailed,
    OutOfMemory,
    RenderFailed,
    RenderRefused,
    RunnerDied,
    RunnerStalled,
    StorageError,
)
from vitascope.runner.channel import COMMANDS, REPORTS, ChannelBroken, MessageReader, MessageWriter
from vitascope.runner.messages import (
    STORAGE_FAILED,
    Advanced,
    Cancel,
    Close,
    Command,
    Failed,
    Finished,
    Load,
    Loaded,
    Logged,
    Render,
    Report,
    Stopped,
)
from vitascope.runner.noise import NoiseReader

_CLOSE_S: Final = 5.0
"""How long an engine may take to let go of its device before it is killed."""

_LAST_WORDS_S: Final = 1.0
_LOOK_S: Final = 1.0
"""How often a silent child is looked at: what it started may hold its pipe open after its death."""

_CANCELLED: Final = "The attempt was cancelled."

_ERRORS: Final[Mapping[str, type[EngineError]]] = {
    error.code: error
    for error in (
        EngineLoadFailed,
        OutOfMemory,
        RenderFailed,
        RenderRefused,
        RunnerDied,
        RunnerStalled,
    )
}

OnAdvance = Callable[[str, int], None]
"""Told the phase and the percent, 0..99."""


class _Signal(Enum):
    """What the queue of reports holds beside reports."""

    ENDED = "ended"
    """The child closed its pipe: it is dead or about to be."""
    CANCEL = "cancel"
    """`cancel` was called; look at the deadline again."""


class _Child:
    """One child process and the threads that listen to it."""

    def __init__(self, engine: str, environ: Mapping[str, str]) -> None:
        commands_read, commands_write = os.pipe()
        reports_read, reports_write = os.pipe()
        arguments = [str(fd) for fd in (commands_read, reports_write, os.getpid())]
        try:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "vitascope.runner.child", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                pass_fds=(commands_read, reports_write),
                env={**os.environ, **environ},
                start_new_session=True,
            )
        except OSError:
            os.close(commands_write)
            os.close(reports_read)
            raise
        finally:
            os.close(commands_read)
            os.close(reports_write)
        self.pid = self.process.pid
        self._own_log = structlog.get_logger().bind(engine=engine, runner_pid=self.pid)
        self.log = self._own_log
        self.inbox: queue.SimpleQueue[Report | _Signal] = queue.SimpleQueue()
        self._commands_fd = commands_write
        self._commands: MessageWriter[Command] = MessageWriter(commands_write, COMMANDS)
        self._listener = threading.Thread(
            target=self._listen, args=(reports_read,), name="runner-reports", daemon=True
        )
        self._listener.start()
        assert self.process.stdout is not None  # noqa: S101 # asked for with PIPE above
        self.noise = NoiseReader(os.dup(self.process.stdout.fileno()), self._log_line)
        self.process.stdout.close()
        self.noise.start()

    def send(self, command: Command) -> None:
        """Raises ChannelBroken: the child is gone."""
        if isinstance(command, Render):
            self.log = self._own_log.bind(video_id=command.video_id, attempt=command.attempt)
        self._commands.send(command)

    def is_alive(self) -> bool:
        """Whether the child still runs. Leaves it unreaped, so that its number stays ours."""
        if self.process.returncode is not None:
            return False
        flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.pid, flags) is None

    def end(self, wait_s: float = 0.0) -> int:
        """Let the child end by itself for `wait_s`, then kill its group; gives its exit code.

        The group is killed before the child is reaped: only until then is its number ours.
        """
        self._listener.join(wait_s)
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        code = self.process.wait()
        # Something that left the group may hold the pipe; its listener then ends with it.
        self._listener.join(_LAST_WORDS_S)
        os.close(self._commands_fd)
        return code

    def _listen(self, fd: int) -> None:
        reader: MessageReader[Report] = MessageReader(fd, REPORTS)
        try:
            while (report := reader.receive()) is not None:
                if isinstance(report, Logged):
                    self._log(report)
                self.inbox.put(report)
        except ChannelBroken as error:
            self.log.warning("runner.channel_broken", reason=error.message)
        finally:
            os.close(fd)
            self.inbox.put(_Signal.ENDED)

    def _log(self, report: Logged) -> None:
        write = self.log.error if report.level in ("error", "critical") else self.log.info
        write(report.event, **{f"engine_{name}": value for name, value in report.fields.items()})

    def _log_line(self, line: str) -> None:
        self.log.info("engine.printed", line=line)


class RunnerProcess:
    """A runner as its worker sees it. Used by one thread, but for `cancel` and `pid`.

    The thread that calls `start` or `run` must live as long as the runner should: the kernel
    ends the child together with that thread (`lifeline.end_with_parent`).

    Args:
        engine: entry point name, or `module:Class`.
        load_timeout_s: how long loading may take.
        stall_timeout_s: silence after which a runner counts as hung.
        cancel_grace_s: how long a runner may take to stop before it is killed.
        environ: what its environment has beside this process's, such as its device.
    """

    def __init__(
        self,
        engine: str,
        *,
        load_timeout_s: float,
        stall_timeout_s: float,
        cancel_grace_s: float = 2.0,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self._engine = engine
        self._environ = dict(environ or {})
        self._load_timeout_s = load_timeout_s
        self._stall_timeout_s = stall_timeout_s
        self._cancel_grace_s = cancel_grace_s
        self._child: _Child | None = None
        self._lock = threading.Lock()
        self._running: Render | None = None
        self._cancelled_at: float | None = None
        self.revisions: Mapping[str, str] = {}
        """Revision of each model, once loaded."""

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
        if self._child is not None and self._child.is_alive():
            return
        self._discard()
        self._child = child = _Child(self._engine, self._environ)
        try:
            child.send(Load(engine=self._engine))
            report = self._await(child, time.monotonic() + self._load_timeout_s)
        except ChannelBroken:
            report = None
        except RunnerStalled as error:
            self._discard()
            raise EngineLoadFailed(
                f"The engine {self._engine!r} was not loaded after {self._load_timeout_s:g} s."
            ) from error
        match report:
            case Loaded(revisions=revisions):
                self.revisions = revisions
            case Failed(message=message):
                self._discard()
                raise EngineLoadFailed(message)
            case _:
                reason = self._discard()
                raise EngineLoadFailed(f"The engine {self._engine!r} does not load: it {reason}.")

    def run(self, render: Render, on_advance: OnAdvance) -> Finished:
        """Make one attempt's files; starts a runner where there is none.

        Raises:
            EngineLoadFailed: there was no runner and none came up.
            RenderRefused, RenderFailed: the engine's answer.
            StorageError: there is no space left for the files.
            RunnerDied: the child ended; it is replaced at the next use.
            RunnerStalled: the child was silent for `stall_timeout_s` and has been killed.
            Cancelled: `cancel` was called; nothing of the attempt runs any more.
        """
        with self._lock:
            self._running, self._cancelled_at = render, None
        try:
            self.start()
            return self._render(render, on_advance)
        except EngineLoadFailed:
            if self._cancelled_at is not None:
                raise Cancelled(_CANCELLED) from None
            raise
        finally:
            with self._lock:
                self._running = self._cancelled_at = None

    def cancel(self) -> None:
        """Stop the attempt that runs, by force where it does not stop itself; from any thread."""
        with self._lock:
            render, child = self._running, self._child
            if render is None or self._cancelled_at is not None:
                return
            self._cancelled_at = time.monotonic()
        if child is not None:
            child.inbox.put(_Signal.CANCEL)
            with suppress(ChannelBroken):
                child.send(Cancel(video_id=render.video_id, attempt=render.attempt))

    def close(self) -> None:
        """Let the engine close, for a moment, then end the child."""
        child = self._child
        if child is None:
            return
        wait_s = 0.0
        with suppress(ChannelBroken):
            child.send(Close())
            wait_s = _CLOSE_S
        self._child = None
        self.revisions = {}
        child.end(wait_s)

    def _render(self, render: Render, on_advance: OnAdvance) -> Finished:
        child = self._child
        assert child is not None  # noqa: S101 # `run` has just started it
        try:
            # Under the lock, so that a cancel never overtakes what it is to stop.
            with self._lock:
                is_cancelled = self._cancelled_at is not None
                if not is_cancelled:
                    child.send(render)
            report = Stopped() if is_cancelled else self._await(child, None, on_advance)
        except ChannelBroken:
            report = None
        except RunnerStalled:
            self._discard()
            if self._cancelled_at is not None:
                raise Cancelled(_CANCELLED) from None
            raise
        if report is None or (isinstance(report, Failed) and report.is_fatal):
            reason = self._discard()
        else:
            reason = ""
        if self._cancelled_at is not None:
            raise Cancelled(_CANCELLED)
        match report:
            case Finished():
                return report
            case Failed(code=code, message=message) if code == STORAGE_FAILED:
                raise StorageError(message)
            case Failed(code=code, message=message, retry=retry):
                raise _ERRORS.get(code, RenderFailed if retry else RenderRefused)(message)
            case None:
                raise RunnerDied(f"The engine's process {reason} while it made this video.")
            case _:
                self._discard()
                raise RunnerDied("The engine's process did not keep to its protocol.")

    def _await(
        self, child: _Child, deadline: float | None, on_advance: OnAdvance | None = None
    ) -> Report | None:
        """The final report of what was asked; None when the child ended without one.

        Args:
            child: whom to listen to.
            deadline: when to give up, whatever comes; None counts silence instead.
            on_advance: told of progress.

        Raises:
            RunnerStalled: the time is over, or a cancel was not honoured in time.
        """
        heard_at = time.monotonic()
        while True:
            until = deadline if deadline is not None else heard_at + self._stall_timeout_s
            if self._cancelled_at is not None:
                until = min(until, self._cancelled_at + self._cancel_grace_s)
            left_s = max(0.0, until - time.monotonic())
            try:
                report = child.inbox.get(timeout=min(left_s, _LOOK_S))
            except queue.Empty:
                if not child.is_alive():
                    return None
                if left_s > _LOOK_S:
                    continue
                raise RunnerStalled(
                    f"The engine made no progress for {self._stall_timeout_s:g} s."
                ) from None
            match report:
                case _Signal.ENDED:
                    return None
                case _Signal.CANCEL:
                    continue
                case Advanced(phase=phase, percent=percent):
                    heard_at = time.monotonic()
                    if on_advance is not None:
                        on_advance(phase, percent)
                case Logged():
                    heard_at = time.monotonic()
                case _:
                    return report

    def _discard(self) -> str:
        """Kill the child with its group; says how it had ended, for people."""
        child, self._child = self._child, None
        self.revisions = {}
        if child is None:
            return "ended"
        was_dead = not child.is_alive()
        code = child.end()
        lines = child.noise.last_lines(_LAST_WORDS_S)
        child.log.warning("runner.ended", exit_code=code, was_killed=not was_dead, last=lines)
        if code < 0:
            return f"was ended by {signal.Signals(-code).name}"
        return f"ended with exit code {code}"
