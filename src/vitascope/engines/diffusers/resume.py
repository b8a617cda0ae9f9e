"""The checkpoint of a shot: what lets the next attempt go on where a killed one was.

Owns a folder of a video and its files: one for each finished stage of denoising, and one for the
stage in work, each written aside and renamed. Tensors are kept as safetensors, all else as JSON in
their headers; nothing that is read here can run code.
"""

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, cast

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file  # pyright: ignore[reportUnknownVariableType] - its path type is open

_STEP: Final = "step.safetensors"
_OWNER: Final = "shot"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """A stage of denoising after one of its steps."""

    stage: str
    step: int
    """Index of the last step that is done."""
    latents: Mapping[str, torch.Tensor]
    scheduler: Mapping[str, Any]
    """The scheduler's own memory: tensors, lists of tensors and None, numbers."""


class ShotCheckpoint:
    """The checkpoint of one shot; for the runner's main thread.

    Args:
        folder: of the video; made where it is missing.
        identity: all that the pixels depend on. What another one left in the folder is dropped.
    """

    def __init__(self, folder: Path, identity: Mapping[str, Any]) -> None:
        self._folder = folder
        text = json.dumps(identity, sort_keys=True, default=str)
        self._owner = sha256(text.encode()).hexdigest()
        if self._owner_there() != self._owner:
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / _OWNER).write_text(self._owner, encoding="ascii")

    def finished(self, stage: str) -> list[torch.Tensor] | None:
        """What a stage that is done gave; None for one that is not, or whose file is damaged."""
        found = self._read(f"stage-{stage}.safetensors")
        if found is None:
            return None
        tensors, _ = found
        return [tensors[name] for name in sorted(tensors)]

    def finish(self, stage: str, results: list[torch.Tensor]) -> None:
        """Keep what a stage gave; its steps are not needed any more."""
        named = {f"{index:03}": tensor for index, tensor in enumerate(results)}
        self._write(f"stage-{stage}.safetensors", named, {})
        (self._folder / _STEP).unlink(missing_ok=True)

    def step(self, stage: str) -> StepState | None:
        """The latest step of a stage that is kept; None without one."""
        found = self._read(_STEP)
        if found is None:
            return None
        tensors, told = found
        if told.get("stage") != stage:
            return None
        latents = {
            name.removeprefix("latents."): tensor
            for name, tensor in tensors.items()
            if name.startswith("latents.")
        }
        scheduler = {name: _unpacked(form, tensors) for name, form in told["scheduler"].items()}
        return StepState(stage=stage, step=int(told["step"]), latents=latents, scheduler=scheduler)

    def keep(self, state: StepState) -> None:
        """Keep a step instead of the one before."""
        tensors = {f"latents.{name}": tensor for name, tensor in state.latents.items()}
        scheduler = {
            name: packed
            for name, value in state.scheduler.items()
            if (packed := _packed(f"scheduler.{name}", value, tensors)) is not None
        }
        told = {"stage": state.stage, "step": state.step, "scheduler": scheduler}
        self._write(_STEP, tensors, told)

    def _owner_there(self) -> str | None:
        try:
            return (self._folder / _OWNER).read_text(encoding="ascii")
        except (OSError, ValueError):
            return None

    def _write(
        self, name: str, tensors: Mapping[str, torch.Tensor], told: Mapping[str, Any]
    ) -> None:
        aside = self._folder / f".{name}"
        own = {key: tensor.detach().cpu().contiguous().clone() for key, tensor in tensors.items()}
        save_file(own, aside, metadata={"told": json.dumps(told)})
        os.replace(aside, self._folder / name)

    def _read(self, name: str) -> tuple[dict[str, torch.Tensor], dict[str, Any]] | None:
        try:
            opened: Any = safe_open(self._folder / name, framework="pt")
            with opened as file:
                header: dict[str, str] = file.metadata() or {}
                told = json.loads(header.get("told", "{}"))
                return {key: file.get_tensor(key) for key in file.keys()}, told  # noqa: SIM118 - no mapping
        except (OSError, SafetensorError, ValueError):
            return None


def _packed(name: str, value: Any, tensors: dict[str, torch.Tensor]) -> Any:
    """JSON that stands for a value of a scheduler; its tensors go into `tensors`.

    None for what is no memory of steps (configuration, functions).
    """
    if isinstance(value, torch.Tensor):
        tensors[name] = value
        return {"tensor": name}
    if value is None or isinstance(value, bool | int | float):
        return {"value": value}
    if isinstance(value, list):
        items = cast("list[Any]", value)
        packed = [_packed(f"{name}.{index}", item, tensors) for index, item in enumerate(items)]
        return None if None in packed else {"list": packed}
    return None


def _unpacked(form: Mapping[str, Any], tensors: Mapping[str, torch.Tensor]) -> Any:
    if "tensor" in form:
        return tensors[form["tensor"]]
    if "list" in form:
        return [_unpacked(item, tensors) for item in form["list"]]
    return form["value"]
