"""The runner: the process that holds one engine, loaded once, and renders one attempt at a time.

    python -m vitascope.runner.child COMMANDS_FD REPORTS_FD PARENT_PID

The main thread loads, warms up and renders; a second thread reads commands, so that a cancel is
seen while the engine works; the files of the film before are finished in a third. Standard output
and error are the engine's own and never carry the protocol. Ends with its worker: by the kernel's
parent-death signal, and when the command pipe ends.
"""

import faulthandler
import json
import logging
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from vitascope.engines.base import Engine, ModelCapabilities, WarmsUp
from vitascope.engines.catalog import find_engine
from vitascope.errors import (
    Cancelled,
    EngineError,
    EngineLoadFailed,
    MediaError,
    RenderFailed,
    RenderRefused,
    RunnerDied,
    StorageError,
    VitascopeError,
)
from vitascope.runner.channel import COMMANDS, REPORTS, ChannelBroken, MessageReader, MessageWriter
from vitascope.runner.lifeline import end_group, end_with_parent
from vitascope.runner.making import RenderedFilm, render_film
from vitascope.runner.messages import (
    STORAGE_FAILED,
    AttemptName,
    Cancel,
    Close,
    Command,
    EndWarmUp,
    Failed,
    Load,
    Loaded,
    Logged,
    Render,
    Rendered,
    Report,
    Stopped,
    Warmed,
    WarmUp,
)
from vitascope.runner.noise import MAX_LINE, LineBudget
from vitascope.runner.progress import ProgressTrack
from vitascope.video import Json

_MAX_TRACEBACK: Final = 8_000
"""Characters of a traceback that are logged; the end says most."""

_MAX_NOTES: Final = 16_000
"""Characters of an engine's notes, as JSON."""

_OUT_OF_MEMORY: Final = "The engine ran out of memory. A smaller size or fewer seconds may work."


class Attempt:
    """A render command on its way, and whether it was cancelled meanwhile."""

    def __init__(self, command: Render) -> None:
        self.command = command
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the attempt to stop; from any thread."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()


class Inbox:
    """Reads commands in a thread of its own: work goes to a queue, a cancel takes hold at once."""

    def __init__(self, reader: MessageReader[Command], on_end: Callable[[], None]) -> None:
        self._reader = reader
        self._on_end = on_end
        self._work: queue.SimpleQueue[Load | WarmUp | Attempt | Close] = queue.SimpleQueue()
        self._latest: deque[Attempt] = deque(maxlen=2)
        self._is_warm_up_to_end = threading.Event()

    def start(self) -> None:
        """Begin to read."""
        threading.Thread(target=self._read, name="runner-commands", daemon=True).start()

    def next(self) -> Load | WarmUp | Attempt | Close:
        """Wait for the next piece of work."""
        return self._work.get()

    def is_warm_up_to_end(self) -> bool:
        """Whether a warm-up is in the way of something."""
        return self._is_warm_up_to_end.is_set() or not self._work.empty()

    def _read(self) -> None:
        try:
            while (command := self._reader.receive()) is not None:
                self._take(command)
        except ChannelBroken:
            pass
        self._on_end()

    def _take(self, command: Command) -> None:
        match command:
            case Render():
                attempt = Attempt(command)
                self._latest.append(attempt)
                self._work.put(attempt)
            case Cancel(video_id=video_id, attempt=number):
                for latest in tuple(self._latest):
                    if latest.command.of == (video_id, number):
                        latest.cancel()
            case EndWarmUp():
                self._is_warm_up_to_end.set()
            case WarmUp():
                self._is_warm_up_to_end.clear()
                self._work.put(command)
            case Load() | Close():
                self._work.put(command)


class Runner:
    """Holds the engine and answers each command; for the main thread.

    The files of one film are finished in a thread of their own, while the engine makes the next.
    """

    def __init__(self, inbox: Inbox, send: Callable[[Report], None]) -> None:
        self._inbox = inbox
        self._send = send
        self._engine: Engine | None = None
        self._models: dict[str, ModelCapabilities] = {}
        self._load_s: float | None = None
        self._finishing: threading.Thread | None = None

    def serve(self) -> None:
        """Work until told to close, or until a failure after which the engine is of no use."""
        is_usable = True
        while is_usable:
            work = self._inbox.next()
            match work:
                case Load(engine=engine):
                    report = self._load(engine)
                case WarmUp():
                    report = self._warm_up()
                case Attempt():
                    report = self._render(work)
                case Close():
                    break
            if report is not None:
                self._send(report)
            is_usable = not (isinstance(report, Failed) and report.is_fatal)
        self._finish_earlier()
        if self._engine is not None and is_usable:
            self._engine.close()

    def _load(self, name: str) -> Report:
        began = time.monotonic()
        progress = self._track_of_engine(lambda: False)
        try:
            engine_class = find_engine(name)
            self._engine = engine_class()
            self._models = {model.name: model for model in engine_class.models}
            self._engine.load(progress)
        except VitascopeError as error:
            self._log_error("engine.load_failed")
            return _failed(EngineLoadFailed, error.message, is_fatal=True)
        except Exception as error:  # noqa: BLE001 - border: a plugin may raise anything
            self._log_error("engine.load_failed")
            reason = f"The engine {name!r} does not load ({type(error).__name__}: {error})."
            return _failed(EngineLoadFailed, reason, is_fatal=True)
        self._load_s = time.monotonic() - began
        return Loaded(
            revisions={name: model.revision for name, model in self._models.items()},
            can_warm_up=isinstance(self._engine, WarmsUp),
        )

    def _warm_up(self) -> Report:
        if not isinstance(self._engine, WarmsUp):
            return Warmed(is_whole=True)
        try:
            self._engine.warm_up(self._track_of_engine(self._inbox.is_warm_up_to_end))
        except Cancelled:
            return Warmed(is_whole=False)
        except VitascopeError as error:
            self._log_error("engine.not_warmed_up")
            return Warmed(is_whole=False, problem=error.message)
        except Exception as error:  # noqa: BLE001 - border: a plugin may raise anything
            self._log_error("engine.not_warmed_up")
            return Warmed(is_whole=False, problem=f"{type(error).__name__}: {error}"[:MAX_LINE])
        return Warmed(is_whole=True)

    def _render(self, attempt: Attempt) -> Report | None:
        """Render a film; None when its files are being finished, with an answer to come."""

        def render() -> None:
            film = self._rendered(attempt)
            self._finish_earlier()
            self._send(Rendered(of=attempt.command.of))
            self._finishing = threading.Thread(
                target=self._finish, args=(attempt, film), name="film-finisher", daemon=True
            )
            self._finishing.start()

        return self._guarded(attempt, render)

    def _finish(self, attempt: Attempt, film: RenderedFilm) -> None:
        report = self._guarded(attempt, film.finish)
        with suppress(ChannelBroken):
            if report is not None:
                self._send(report)

    def _finish_earlier(self) -> None:
        """Wait for the film before: no more than one is finished at a time."""
        if self._finishing is not None:
            self._finishing.join()
            self._finishing = None

    def _guarded(self, attempt: Attempt, work: Callable[[], Report | None]) -> Report | None:
        """What `work` answers, or what its error means for the attempt."""
        of = attempt.command.of
        try:
            return work()
        except Cancelled:
            if attempt.is_cancelled():
                return Stopped(of=of)
            return _failed(RenderFailed, "The engine stopped without being asked to.", of=of)
        except MemoryError:
            self._log_error("attempt.out_of_memory")
            return _failed(RunnerDied, _OUT_OF_MEMORY, is_fatal=True, of=of)
        except EngineError as error:
            self._log_error("attempt.render_failed")
            return Failed(code=error.code, message=error.message, retry=error.retry, of=of)
        except StorageError as error:
            return Failed(code=STORAGE_FAILED, message=error.message, retry=True, of=of)
        except ChannelBroken:
            raise
        except Exception as error:  # noqa: BLE001 - border: a plugin may raise anything
            if attempt.is_cancelled():
                return Stopped(of=of)
            self._log_error("attempt.render_failed")
            return _failed(RenderFailed, _message(error), of=of)

    def _rendered(self, attempt: Attempt) -> RenderedFilm:
        shot = attempt.command.shot
        model = self._models.get(shot.model)
        if self._engine is None or model is None:
            raise RenderRefused(f"The engine has no model {shot.model!r}.")
        track = ProgressTrack(
            frame_count=shot.frame_count,
            is_neural=model.is_neural,
            weights=model.phase_weights,
            is_cancelled=attempt.is_cancelled,
            send=self._send,
            of=attempt.command.of,
        )
        film = render_film(self._engine, model, attempt.command, track)
        seconds = dict(film.seconds)
        if self._load_s is not None:
            seconds["load"] = self._load_s
            self._load_s = None
        return replace(film, seconds=seconds, notes=_plain(film.notes))

    def _track_of_engine(self, is_cancelled: Callable[[], bool]) -> ProgressTrack:
        return ProgressTrack(
            frame_count=1, is_neural=True, is_cancelled=is_cancelled, send=self._send
        )

    def _log_error(self, event: str) -> None:
        text = traceback.format_exc()[-_MAX_TRACEBACK:]
        self._send(Logged(level="error", event=event, fields={"exception": text}))


class LogSender(logging.Handler):
    """Sends records of the standard library's logging to the worker; floods are cut off."""

    def __init__(self, send: Callable[[Report], None]) -> None:
        super().__init__(logging.INFO)
        self._send_report = send
        self._budget = LineBudget()

    def emit(self, record: logging.LogRecord) -> None:
        """Pass one record on; called by whichever thread logs, under the handler's lock."""
        if not self._budget.allows():
            return
        fields = {"logger": record.name, "message": record.getMessage()[:MAX_LINE]}
        with suppress(ChannelBroken):
            self._send_report(
                Logged(level=record.levelname.lower(), event="engine.logged", fields=fields)
            )


def _failed(
    kind: type[EngineError],
    message: str,
    *,
    is_fatal: bool = False,
    of: AttemptName | None = None,
) -> Failed:
    return Failed(code=kind.code, message=message, retry=kind.retry, is_fatal=is_fatal, of=of)


def _message(error: Exception) -> str:
    """What a client may read of an error that was not raised for it."""
    if isinstance(error, MediaError):
        return error.message
    return "The engine failed while it made this video; the server's log says more."


def _plain(notes: Json) -> Json:
    """The engine's notes, if they are small and plain JSON. Raises RenderFailed."""
    try:
        text = json.dumps(notes, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise RenderFailed("The engine's notes are not plain JSON.") from error
    if len(text) > _MAX_NOTES:
        raise RenderFailed(f"The engine's notes are longer than {_MAX_NOTES} characters.")
    return notes


def _leave_it(_number: int, _frame: object) -> None:
    """A signal that is not for this process."""


def main() -> None:
    """Entry point of the process; see the module's docstring for its arguments."""
    commands_fd, reports_fd, parent_pid = (int(argument) for argument in sys.argv[1:4])
    end_with_parent(parent_pid, signal.SIGKILL)
    # A terminal's Ctrl-C and a supervisor's SIGTERM go to the whole group, but the worker decides.
    # Empty handlers, unlike SIG_IGN, do not pass on to programs that an engine starts.
    signal.signal(signal.SIGINT, _leave_it)
    signal.signal(signal.SIGTERM, _leave_it)
    os.set_inheritable(commands_fd, False)
    os.set_inheritable(reports_fd, False)
    faulthandler.enable()
    reports = MessageWriter(reports_fd, REPORTS)
    logging.basicConfig(level=logging.INFO, handlers=[LogSender(reports.send)])
    inbox = Inbox(MessageReader(commands_fd, COMMANDS), on_end=end_group)
    inbox.start()
    try:
        Runner(inbox, reports.send).serve()
    except ChannelBroken:
        end_group()


if __name__ == "__main__":
    main()
