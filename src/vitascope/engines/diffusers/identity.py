"""The identity of a shot: all that its pixels depend on, for checkpoints."""

import hashlib
import importlib
import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from vitascope.clip import Shot
from vitascope.engines.diffusers.plan import PlannedModel

_LIBRARIES: Final = ("torch", "diffusers", "transformers")


def identity_of(shot: Shot, planned: PlannedModel) -> dict[str, Any]:
    """Plain data that is equal only for shots whose latents would be equal on this machine.

    Paths differ between attempts, so inputs count by what is in them.
    """
    return {
        "prompt": shot.prompt,
        "negative_prompt": shot.negative_prompt,
        "operation": shot.operation.value,
        "seed": shot.seed,
        "size": str(shot.size),
        "rate": str(shot.rate),
        "frame_count": shot.frame_count,
        "settings": dict(shot.settings),
        "first_frame": _digest(shot.first_frame),
        "source": _digest(None if shot.source is None else shot.source.path),
        "characters": [_digest(character.path) for character in shot.characters],
        "model": planned.profile,
        "revision": planned.revision,
        "canvas": planned.most_canvas_pixels,
        "placement": asdict(planned.placement),
        "device": _device_kind(planned.placement.device),
        "libraries": [str(importlib.import_module(name).__version__) for name in _LIBRARIES],
    }


def _device_kind(device: str) -> str:
    """The model of the device: another one computes other last bits."""
    torch: Any = importlib.import_module("torch")
    if torch.device(device).type == "cuda":
        return str(torch.cuda.get_device_name(device))
    return f"{device} {platform.machine()} {torch.backends.cpu.get_cpu_capability()}"


def _digest(path: Path | None) -> str | None:
    if path is None:
        return None
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
