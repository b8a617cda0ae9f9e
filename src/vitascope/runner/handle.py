"""One child process as its parent holds it: its pipes, its process group, what it says.

Owns the process and the threads that listen to it, and brings each report to whom it is for. What
is asked of a child, and what its answers mean, is in `process.py` and `attempt.py`.
"""

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from enum import Enum
from typing import Final, TypeAlias

import structlog

from vitascope.runner.channel import COMMANDS, REPORTS, ChannelBroken, MessageReader, MessageWriter
from vitascope.runner.messages import AttemptName, Command, Logged, Render, Report, Warmed
from vitascope.runner.noise import NoiseReader

_LAST_WORDS_S: Final = 1.0


class Signal(Enum):
    """What a box holds beside reports."""

    ENDED = "ended"
    """The child closed its pipe: it is dead or about to be."""
    CANCEL = "cancel"
    """The attempt was cancelled; look at the deadline again."""


Box: TypeAlias = "queue.SimpleQueue[Report | Signal]"
"""Reports in their order, for one reader."""


class ChildProcess:
    """One child process and the threads that listen to it; any thread may use it.

    Args:
        engine: for its log.
        environ: what its environment has beside this process's.
        on_warmed: called, by a thread of this object, when a warm-up has ended.
    """

    def __init__(
        self, engine: str, environ: Mapping[str, str], on_warmed: Callable[[], None]
    ) -> None:
        commands_read, commands_write = os.pipe()
        reports_read, reports_write = os.pipe()
        arguments = [str(fd) for fd in (commands_read, reports_write, os.getpid())]
        try:
            self._process = subprocess.Popen(
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
        self.pid = self._process.pid
        self._on_warmed = on_warmed
        self._own_log = structlog.get_logger().bind(engine=engine, runner_pid=self.pid)
        self.log = self._own_log
        self.general: Box = queue.SimpleQueue()
        """What is of no attempt: loading, warming up."""
        self._boxes: dict[AttemptName, Box] = {}
        self._has_ended = False
        self._lock = threading.Lock()
        self._ending = threading.Lock()
        self._exit: tuple[int, list[str], bool] | None = None
        self._commands: MessageWriter[Command] = MessageWriter(commands_write, COMMANDS)
        self._listener = threading.Thread(
            target=self._listen, args=(reports_read,), name="runner-reports", daemon=True
        )
        self._listener.start()
        assert self._process.stdout is not None  # noqa: S101 # asked for with PIPE above
        self._noise = NoiseReader(os.dup(self._process.stdout.fileno()), self._log_line)
        self._process.stdout.close()
        self._noise.start()

    def send(self, command: Command) -> None:
        """Raises ChannelBroken: the child is gone."""
        if isinstance(command, Render):
            self.log = self._own_log.bind(video_id=command.video_id, attempt=command.attempt)
        self._commands.send(command)

    def open_box(self, of: AttemptName) -> Box:
        """Where the reports of an attempt come from now on, until `close_box`."""
        box: Box = queue.SimpleQueue()
        with self._lock:
            self._boxes[of] = box
            if self._has_ended:
                box.put(Signal.ENDED)
        return box

    def close_box(self, of: AttemptName) -> None:
        """Nobody waits for the attempt any more: what still comes of it is dropped."""
        with self._lock:
            self._boxes.pop(of, None)

    def is_alive(self) -> bool:
        """Whether the child still runs. Leaves it unreaped, so that its number stays ours."""
        if self._process.returncode is not None:
            return False
        flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
        try:
            return os.waitid(os.P_PID, self.pid, flags) is None
        except ChildProcessError:
            # Another thread has reaped it just now.
            return False

    def end(self, wait_s: float = 0.0) -> str:
        """Let the child end by itself for `wait_s`, then kill its group; says how it had ended.

        The group is killed before the child is reaped: only until then is its number ours. Ending
        twice, also at once by two threads, is fine.
        """
        self._listener.join(wait_s)
        with self._ending:
            if self._exit is None:
                was_dead = not self.is_alive()
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(self.pid, signal.SIGKILL)
                code = self._process.wait()
                # Something that left the group may hold the pipe; its listener then ends with it.
                self._listener.join(_LAST_WORDS_S)
                self._commands.close()
                self._exit = code, self._noise.last_lines(_LAST_WORDS_S), not was_dead
            code, _, _ = self._exit
        if code < 0:
            return f"was ended by {signal.Signals(-code).name}"
        return f"ended with exit code {code}"

    def log_end(self) -> None:
        """Say in the log how it ended; after `end`."""
        if self._exit is not None:
            code, lines, was_killed = self._exit
            self.log.warning("runner.ended", exit_code=code, was_killed=was_killed, last=lines)

    def _listen(self, fd: int) -> None:
        reader: MessageReader[Report] = MessageReader(fd, REPORTS)
        try:
            while (report := reader.receive()) is not None:
                self._deliver(report)
        except ChannelBroken as error:
            self.log.warning("runner.channel_broken", reason=error.message)
        finally:
            os.close(fd)
            with self._lock:
                self._has_ended = True
                boxes = list(self._boxes.values())
            for box in (self.general, *boxes):
                box.put(Signal.ENDED)

    def _deliver(self, report: Report) -> None:
        if isinstance(report, Logged):
            self._log(report)
            with self._lock:
                boxes = list(self._boxes.values())
            # A sign of life for whoever waits.
            for box in boxes or (self.general,):
                box.put(report)
            return
        of = getattr(report, "of", None)
        if of is None:
            self.general.put(report)
            if isinstance(report, Warmed):
                self._on_warmed()
            return
        with self._lock:
            box = self._boxes.get(of)
        if box is not None:
            box.put(report)

    def _log(self, report: Logged) -> None:
        write = self.log.error if report.level in ("error", "critical") else self.log.info
        write(report.event, **{f"engine_{name}": value for name, value in report.fields.items()})

    def _log_line(self, line: str) -> None:
        self.log.info("engine.printed", line=line)
