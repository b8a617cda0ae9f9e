"""The parent's side of the sandbox: a client's media is decoded in a limited child process.

Imports no decoder, so any process may use it. What the child may do is declared in
`SandboxLimits`; `sandbox_child.py` puts the limits on itself before it opens the file. The child
dies with its parent, gets no environment, and on Linux, where the system allows it, no network.
"""

import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import BoundedSemaphore
from typing import Final

from vitascope.errors import MediaError, StorageError
from vitascope.media.facts import NO_SPACE_STATUS, MediaFacts
from vitascope.video import Size

_MOST_ANSWER_BYTES: Final = 64 * 1024
_MOST_MESSAGE: Final = 300
_MIB: Final = 1024 * 1024

TOO_LONG: Final = "The file takes too long to decode."
TOO_HEAVY: Final = "The file could not be decoded within the limits of memory and time."
UNREADABLE: Final = "The file could not be decoded: it is damaged or not of a supported kind."


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxLimits:
    """What one child may use. `quick` is for images and probes, `film` for rewriting a film."""

    memory_bytes: int = 2048 * _MIB
    """Address space, with some 200 MiB of it taken by the interpreter and the decoders."""
    quick_cpu_s: int = 15
    quick_wall_s: float = 30.0
    film_cpu_s: int = 1200
    film_wall_s: float = 900.0
    file_bytes: int = 1024 * _MIB
    """Largest file that it may write."""
    open_files: int = 64
    max_image_pixels: int = 50_000_000
    max_frame_pixels: int = 4096 * 2304
    """Pixels of one frame of a film."""
    max_seconds: float = 120.0
    """Longest film that a probe lets pass."""
    concurrency: int = 2
    """Children of one `Sandbox` that run at the same time; more wait for their turn."""


class Sandbox:
    """Decodes untrusted files. Thread-safe; every method blocks until its child has ended.

    All raise MediaError, with a message fit for the client, for a file that cannot be used, and
    then leave nothing at `out`.
    """

    def __init__(self, limits: SandboxLimits | None = None) -> None:
        self._limits = limits or SandboxLimits()
        self._turns = BoundedSemaphore(self._limits.concurrency)

    def probe(self, path: Path) -> MediaFacts:
        """Facts of a film, or of an image: from the header and the first frame."""
        return self._run("probe", path)

    def inspect_image(self, path: Path) -> MediaFacts:
        """Facts of an image that decodes to its last row."""
        return self._run("inspect_image", path)

    def prepare_image(self, path: Path, out: Path, size: Size, *, strict: bool) -> MediaFacts:
        """Write an image as RGB PNG of exactly `size`; facts of the original.

        It is scaled and centre-cropped to cover; with `strict`, another shape is refused.
        """
        return self._run("prepare_image", path, out, size=str(size), strict=strict)

    def normalise_video(
        self, path: Path, out: Path, *, size: Size | None, max_seconds: float
    ) -> MediaFacts:
        """Write a film as an MP4 of our own kind, at a constant rate; facts of what was written.

        With `size` it is scaled and centre-cropped to cover; without, it keeps its shape.
        """
        wanted = str(size) if size else None
        return self._run("normalise_video", path, out, size=wanted, max_seconds=max_seconds)

    def _run(
        self, operation: str, path: Path, out: Path | None = None, **asked: str | float | None
    ) -> MediaFacts:
        is_film = operation == "normalise_video"
        order = {
            "operation": operation,
            "parent": os.getpid(),
            "path": str(path.absolute()),
            "out": str(out.absolute()) if out else None,
            "cpu_s": self._limits.film_cpu_s if is_film else self._limits.quick_cpu_s,
            "limits": asdict(self._limits),
            **asked,
        }
        wall_s = self._limits.film_wall_s if is_film else self._limits.quick_wall_s
        try:
            with self._turns:
                return _read(*_answer_of(json.dumps(order), wall_s))
        except BaseException:
            if out is not None:
                out.unlink(missing_ok=True)
            raise


def _answer_of(order: str, wall_s: float) -> tuple[bytes, int, bytes]:
    """Run one child; returns its answer, its exit status and the end of its standard error.

    Raises:
        MediaError: it did not end in time. It has been killed, with all that it started.
    """
    # A file without a name, so that nothing is left of it if this process is killed.
    with tempfile.TemporaryFile() as noise:
        child = subprocess.Popen(
            # -I: no path or setting of the surroundings gets in; -X utf8: nor does the locale.
            [sys.executable, "-I", "-X", "utf8", "-m", "vitascope.media.sandbox_child", order],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=noise,
            cwd=tempfile.gettempdir(),
            # Both keep libraries from reserving address space for threads that are never used.
            env={"OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"},
            start_new_session=True,
        )
        try:
            answer = _read_until_end(child, time.monotonic() + wall_s)
        except BaseException:
            _kill(child)
            raise
        size = noise.seek(0, os.SEEK_END)
        noise.seek(max(0, size - 2000))
        return answer, child.returncode, noise.read()


def _read_until_end(child: "subprocess.Popen[bytes]", deadline: float) -> bytes:
    """What the child writes, up to its end. A deadline on a pipe wakes at once, unlike `wait`."""
    assert child.stdout is not None  # noqa: S101 - it was opened as a pipe just above
    answer = b""
    with child.stdout as pipe, selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while len(answer) <= _MOST_ANSWER_BYTES:
            if not selector.select(max(0.0, deadline - time.monotonic())):
                raise MediaError(TOO_LONG)
            part = os.read(pipe.fileno(), _MOST_ANSWER_BYTES)
            if not part:
                break
            answer += part
        else:
            raise MediaError(UNREADABLE)
    try:
        child.wait(max(0.0, deadline - time.monotonic()) + 1)
    except subprocess.TimeoutExpired as error:
        raise MediaError(TOO_LONG) from error
    return answer


def _kill(child: "subprocess.Popen[bytes]") -> None:
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def _read(answer: bytes, code: int, noise: bytes) -> MediaFacts:
    """Facts, or the error that the child's answer, or its death, stands for."""
    ready, _, result = answer.partition(b"\n")
    if ready != b"ready" and code >= 0:
        raise RuntimeError(f"the media sandbox did not start: {noise.decode(errors='replace')}")
    if code == NO_SPACE_STATUS:
        raise StorageError("There is no space left on the server to work on the file.")
    if code == -signal.SIGXCPU:
        raise MediaError(TOO_LONG)
    try:
        fields = json.loads(result)
        if "error" in fields:
            raise MediaError(str(fields["error"])[:_MOST_MESSAGE])
        return MediaFacts.from_json(fields)
    except (ValueError, TypeError, KeyError) as error:
        refused = MediaError(TOO_HEAVY if code < 0 else UNREADABLE)
        refused.add_note(noise.decode(errors="replace"))
        raise refused from error
