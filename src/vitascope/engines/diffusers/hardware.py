"""The machine: which GPUs there are and how much memory, measured by a short-lived child.

Owns the measuring, and the classes into which a GPU falls by its memory. Imports nothing heavy and
runs in any process; measuring takes some seconds where torch is installed.
"""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, cast

from vitascope.engines.diffusers.profiles.profile import GIB

NEEDED: Final = ("torch", "diffusers", "transformers", "huggingface_hub")
"""What the extra `diffusers` brings, as modules; those that are missed first."""

_BFLOAT16: Final = (8, 0)
"""CUDA compute capability from which bfloat16 is computed by the hardware (NVIDIA, Ampere)."""

_TORCH: Final = (sys.executable, "-m", "vitascope.engines.diffusers.measure")
_DRIVER: Final = (
    "nvidia-smi",
    "--query-gpu=name,uuid,memory.total,compute_cap",
    "--format=csv,noheader,nounits",
)
_AMD: Final = Path("/dev/kfd")
"""There where Linux has a driver for AMD's GPUs to compute on."""

SUPPORTED: Final = "NVIDIA's by CUDA and, untried, AMD's by a torch that is built for ROCm"
"""GPUs that the engine uses, for people."""

_MEASURE_S: Final = 120.0
_MIB: Final = 1024**2
_CGROUP: Final = Path("/sys/fs/cgroup/memory.max")


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One GPU."""

    name: str
    memory_bytes: int
    visible_as: str
    """What `CUDA_VISIBLE_DEVICES` must be for a process that shall see this one alone."""
    has_bfloat16: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Hardware:
    """What was measured."""

    devices: tuple[Device, ...] = ()
    memory_bytes: int
    """Main memory that this process may use."""
    problem: str | None = None
    """Why a GPU that is there cannot be used, or was not looked for."""

    @property
    def largest(self) -> Device | None:
        """The GPU by which models are chosen."""
        return max(self.devices, key=lambda device: device.memory_bytes, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceClass:
    """GPUs that are told apart by their memory alone."""

    name: str
    least_bytes: int
    """What a card of the class has at least; less than its name says, as drivers keep some."""
    typical_bytes: int
    """What the smallest usual card of the class has."""


CLASSES: Final = (
    DeviceClass(name="80 GB and up", least_bytes=75 * GIB, typical_bytes=79 * GIB),
    DeviceClass(name="48 GB", least_bytes=43 * GIB, typical_bytes=44 * GIB),
    DeviceClass(name="24 GB", least_bytes=43 * GIB // 2, typical_bytes=45 * GIB // 2),
    DeviceClass(name="16 GB", least_bytes=14 * GIB, typical_bytes=15 * GIB),
    DeviceClass(name="8–12 GB", least_bytes=7 * GIB, typical_bytes=15 * GIB // 2),
)
"""From the largest; a GPU with less than the last counts as none."""


def class_of(device: Device | None) -> DeviceClass | None:
    """The class of a GPU; None for no GPU, or one that is too small for any model."""
    if device is None:
        return None
    return next((each for each in CLASSES if device.memory_bytes >= each.least_bytes), None)


def missing_parts() -> tuple[str, ...]:
    """What the extra `diffusers` brings and is not installed; looks, but imports nothing."""
    return tuple(name for name in NEEDED if find_spec(name) is None)


Run = Callable[[Sequence[str]], str | None]
"""Runs a command and gives what it wrote on standard output; None when it failed or is missing."""


def run_command(command: Sequence[str]) -> str | None:
    """The usual `Run`."""
    if shutil.which(command[0]) is None:
        return None
    try:
        ran = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_MEASURE_S,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return ran.stdout.decode(errors="replace")


def measure(
    *,
    run: Run = run_command,
    has_torch: bool | None = None,
    environ: Mapping[str, str] = os.environ,
    amd: Path = _AMD,
) -> Hardware:
    """Measure this machine; blocks for some seconds where torch is installed.

    Torch is asked where it is installed, for it is what has to work; else the driver is, which
    tells what the machine could do.

    Args:
        run: runs a command; for tests.
        has_torch: whether torch is installed; looked up without.
        environ: this process's environment; `CUDA_VISIBLE_DEVICES` narrows what is seen.
        amd: there where there is a driver for AMD's GPUs.
    """
    memory_bytes = main_memory_bytes()
    if not (find_spec("torch") is not None if has_torch is None else has_torch):
        devices = _from_driver(run(_DRIVER))
        problem = (
            _AMD_UNSEEN.format(torch="the usual torch") if amd.exists() and not devices else None
        )
        return Hardware(devices=devices, memory_bytes=memory_bytes, problem=problem)
    told = run(_TORCH)
    devices = _from_torch(told, environ.get("CUDA_VISIBLE_DEVICES", ""))
    if devices:
        return Hardware(devices=devices, memory_bytes=memory_bytes)
    unseen = _from_driver(run(_DRIVER)) if told is not None else ()
    return Hardware(memory_bytes=memory_bytes, problem=_problem(told, unseen, amd.exists()))


_AMD_UNSEEN: Final = (
    "this machine has a GPU of AMD's, which {torch} cannot use: it takes a torch built for ROCm"
)


def _problem(told: str | None, unseen: tuple[Device, ...], has_amd: bool) -> str | None:
    if told is None:
        return "torch is installed but does not work; try: python -c 'import torch'"
    found = cast(dict[str, Any], json.loads(told))
    if not unseen and has_amd and found.get("build") != "rocm":
        return _AMD_UNSEEN.format(torch=f"torch {found['torch']}")
    if not unseen and found.get("others"):
        return f"torch sees {found['others'][0]}, but only these GPUs are used: {SUPPORTED}"
    if not unseen:
        return None
    return (
        f"the driver has {unseen[0].name}, but torch {found['torch']} does not see it: "
        "the driver is too old for this torch, torch was built without CUDA, or "
        "CUDA_VISIBLE_DEVICES hides it"
    )


def _from_torch(told: str | None, visible: str) -> tuple[Device, ...]:
    if told is None:
        return ()
    names = [name.strip() for name in visible.split(",") if name.strip()]
    found = cast(list[dict[str, Any]], json.loads(told)["devices"])
    return tuple(
        Device(
            name=each["name"],
            memory_bytes=each["memory_bytes"],
            # Torch counts only what is visible; the identifier says the same in every process.
            visible_as=each["uuid"] or (names[index] if index < len(names) else str(index)),
            has_bfloat16=tuple(each["capability"]) >= _BFLOAT16,
        )
        for index, each in enumerate(found)
    )


def _from_driver(told: str | None) -> tuple[Device, ...]:
    devices: list[Device] = []
    for row in csv.reader(io.StringIO(told or ""), skipinitialspace=True):
        if len(row) != 4 or not row[2].isdigit():
            continue
        name, uuid, memory_mib, capability = row
        major, _, minor = capability.partition(".")
        is_told = major.isdigit() and minor.isdigit()
        devices.append(
            Device(
                name=name,
                memory_bytes=int(memory_mib) * _MIB,
                visible_as=uuid,
                has_bfloat16=not is_told or (int(major), int(minor)) >= _BFLOAT16,
            )
        )
    return tuple(devices)


def main_memory_bytes(limit_file: Path = _CGROUP) -> int:
    """Main memory: the machine's, or what a container may use of it (cgroup v2)."""
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        limit = limit_file.read_text("ascii").strip()
    except OSError:
        return total
    return min(total, int(limit)) if limit.isdigit() else total
