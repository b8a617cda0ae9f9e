"""What `bench.gpu` watches with: the limit of time, the phases of a film, the work of a GPU."""

import shutil
import subprocess
import tempfile
import time

import torch

from vitascope.errors import Cancelled

_EVERY_MS = 100


class OutOfTime(Exception):
    """The bench has used its time; what it has is reported."""


class Clock:
    """The time that a bench may take."""

    def __init__(self, limit_s: float) -> None:
        self._end = time.monotonic() + limit_s

    def left(self) -> float:
        """Seconds; negative when it is over."""
        return self._end - time.monotonic()

    def check(self) -> None:
        """Raises OutOfTime when it is over."""
        if self.left() < 0:
            raise OutOfTime("the time was over")


class Watched:
    """A `Progress`: ends what takes too long, breaks off where asked, knows when phases began.

    Args:
        clock: the bench's.
        break_at: share of the denoising after which the film is broken off, as a kill would.
    """

    def __init__(self, clock: Clock, *, break_at: float | None = None) -> None:
        self._clock = clock
        self._break_at = break_at
        self._began: dict[str, float] = {}

    def __call__(self, phase: str, fraction: float) -> None:
        """Raises OutOfTime, or Cancelled where the film is to be broken off."""
        self._clock.check()
        self._began.setdefault(phase, time.perf_counter())
        if self._break_at is not None and phase == "denoise" and fraction >= self._break_at:
            raise Cancelled("Broken off.")

    def phases(self) -> dict[str, float]:
        """Seconds of each phase, until the next one began; the last one until now."""
        names = list(self._began)
        ends = [*list(self._began.values())[1:], time.perf_counter()]
        return {name: end - self._began[name] for name, end in zip(names, ends, strict=True)}


class BusyShare:
    """How much of a block's time the GPU had work, by `nvidia-smi` (NVML) ten times a second.

    NVML counts the share of its own sampling period in which at least one kernel ran: it says that
    the GPU was not waiting, not that all of it was used.
    """

    def __init__(self, device: str) -> None:
        self._device = device
        self._process: subprocess.Popen[bytes] | None = None
        # A file: a pipe that nobody reads would fill, and the samples would end.
        self._told = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed where the block ends
        self.share: float | None = None
        """0..1; None where it was not measured."""
        self.samples = 0

    def __enter__(self) -> "BusyShare":
        command = shutil.which("nvidia-smi")
        if command is None or not self._device.startswith("cuda"):
            return self
        uuid = getattr(torch.cuda.get_device_properties(self._device), "uuid", None)
        chosen = [] if uuid is None else [f"--id=GPU-{uuid}"]
        self._process = subprocess.Popen(
            [
                command,
                *chosen,
                "--query-gpu=utilization.gpu",
                "--format=csv,noheader,nounits",
                f"--loop-ms={_EVERY_MS}",
            ],
            stdout=self._told,
        )
        return self

    def __exit__(self, *_error: object) -> None:
        with self._told:
            if self._process is None:
                return
            self._process.terminate()
            self._process.wait(timeout=10)
            self._told.seek(0)
            found = [float(line) for line in self._told if line.strip().isdecimal()]
        self.samples = len(found)
        if found:
            self.share = sum(found) / len(found) / 100
