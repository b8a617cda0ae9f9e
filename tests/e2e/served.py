"""A real server as a subprocess, and the real command line against it."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

START_S = 60.0
STOP_S = 60.0
COMMAND_S = 110.0
READY = "Vitascope is ready: "


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Ours, without what another server's client or settings left there."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("VITASCOPE_", "OPENAI_"))}
    return {**kept, **(extra or {})}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "vitascope", *arguments]


def run(*arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        command(*arguments),
        capture_output=True,
        text=True,
        env=environment(env),
        timeout=COMMAND_S,
        check=False,
    )


@dataclass(frozen=True)
class Served:
    """A running server."""

    base_url: str
    data_dir: Path
    process: subprocess.Popen[str]
    log: Path

    def cli(
        self, *arguments: str, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a client command against it."""
        return run(*arguments, env={"VITASCOPE_BASE_URL": self.base_url, **(env or {})})

    def processes(self) -> list[psutil.Process]:
        """It and all that it started."""
        root = psutil.Process(self.process.pid)
        return [root, *root.children(recursive=True)]

    def stop(self, with_signal: signal.Signals = signal.SIGTERM) -> int:
        """Stop it and give its exit code."""
        self.process.send_signal(with_signal)
        return self.process.wait(STOP_S)


@contextmanager
def serve(
    data_dir: Path, *arguments: str, env: Mapping[str, str] | None = None
) -> Iterator[Served]:
    """Start a server on a free port; stopped, and its processes gone, at the end of the block."""
    data_dir.mkdir(parents=True, exist_ok=True)
    log = data_dir.parent / f"{data_dir.name}.log"
    with log.open("a") as log_file:
        process = subprocess.Popen(
            command("serve", "--port", "0", "--data-dir", str(data_dir), *arguments),
            stdout=subprocess.PIPE,
            stderr=log_file,
            text=True,
            env=environment(env),
        )
    try:
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], START_S)
        line = process.stdout.readline() if ready else ""
        assert line.startswith(READY), f"{line!r}\n{log.read_text()}"
        served = Served(line.removeprefix(READY).strip(), data_dir, process, log)
        family = served.processes()
        yield served
        family += served.processes() if process.poll() is None else []
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(STOP_S)
            finally:
                process.kill()
        assert process.stdout is not None
        process.stdout.close()
    wait_until(lambda: not any(is_alive(member) for member in family), "its processes are gone")


def is_alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def wait_until(is_true: Callable[[], bool], what: str, *, within_s: float = 30.0) -> None:
    """Ask again and again, with a bound."""
    end = time.monotonic() + within_s
    while not is_true():
        assert time.monotonic() < end, f"after {within_s:g} s still not: {what}"
        select.select([], [], [], 0.05)
