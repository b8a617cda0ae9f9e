"""What this machine can make videos with: from settings, GPUs and the weights on disk to models.

Owns the way from a server's settings to the catalog and the slots of its engines. Measures by a
child process, reads the disk, never the network. For the composition root and the command line.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import structlog

from vitascope.config import Settings
from vitascope.engines.catalog import Catalog, MachineModels, find_engine
from vitascope.engines.diffusers.choice import (
    AUTOMATIC,
    AUTOMATIC_PRO,
    Choice,
    RunnerPlan,
    Wishes,
    choose,
    choose_for_others,
    choose_planned,
)
from vitascope.engines.diffusers.hardware import Hardware, measure, missing_parts
from vitascope.engines.diffusers.plan import PLAN_VARIABLE, Plan
from vitascope.engines.diffusers.profiles import PROFILES, Offload, Precision, find_profile
from vitascope.engines.diffusers.weights import Presence, WeightsFolder, WeightsState
from vitascope.errors import ConfigError, WeightsError
from vitascope.worker.settings import SlotPlan

DIFFUSERS: Final = "diffusers"
"""The engine's entry point; the only one whose models depend on the machine."""

_DRAWN: Final = {AUTOMATIC: "animatic", AUTOMATIC_PRO: "animatic-pro"}
"""What the automatic names are where no neural model can be used."""

LEAN_ENVIRON: Final = {"MALLOC_ARENA_MAX": "1"}
"""Of runners that draw on several threads: malloc would keep freed pictures for each of them."""


def weights_folder(settings: Settings) -> WeightsFolder:
    """Where weights are: the setting, or a folder of this user's."""
    if settings.diffusers.weights_dir is not None:
        return WeightsFolder(settings.diffusers.weights_dir)
    data_home = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return WeightsFolder(Path(data_home).expanduser() / "vitascope" / "weights")


def wishes_of(settings: Settings) -> Wishes:
    """What the operator decided. Raises ConfigError: a model is not known."""
    asked = settings.diffusers
    for name in asked.models:
        try:
            find_profile(name)
        except ConfigError as error:
            raise ConfigError(f"diffusers.models: {error.message}") from None
    return Wishes(
        models=asked.models,
        precision=None if asked.precision == "automatic" else Precision(asked.precision),
        offload=None if asked.offload == "automatic" else Offload(asked.offload),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDisk:
    """What lies in the folder of weights, by profile."""

    states: Mapping[str, WeightsState]
    problems: Mapping[str, str]
    """Of profiles whose state cannot be told: why."""

    @property
    def has_any(self) -> bool:
        """Whether any model is whole."""
        return any(state.presence is Presence.PRESENT for state in self.states.values())


def look_at_disk(folder: WeightsFolder) -> OnDisk:
    """The state of every profile's weights."""
    states: dict[str, WeightsState] = {}
    problems: dict[str, str] = {}
    for name, profile in PROFILES.items():
        try:
            states[name] = folder.state_of(profile)
        except WeightsError as error:
            problems[name] = error.message
    return OnDisk(states=states, problems=problems)


def measure_for(settings: Settings, *, by_torch: bool) -> Hardware:
    """Measure the GPUs that the settings allow. Raises ConfigError: one of them is not there."""
    return allowed(measure(has_torch=by_torch), settings.diffusers.gpus)


def allowed(measured: Hardware, wanted: tuple[int, ...]) -> Hardware:
    """What was measured, with these GPUs alone; all of them where none is named.

    Raises:
        ConfigError: one of them is not there.
    """
    absent = [number for number in wanted if not 0 <= number < len(measured.devices)]
    if absent and measured.devices:
        raise ConfigError(
            f"diffusers.gpus: there is no GPU {absent[0]}; this machine has "
            f"{len(measured.devices)}, counted from 0."
        )
    if wanted and measured.devices:
        return replace(measured, devices=tuple(measured.devices[number] for number in wanted))
    return measured


def choose_models(settings: Settings) -> Choice:
    """What the engine `diffusers` does on this machine; takes seconds where there is a GPU.

    Raises:
        ConfigError: a setting names what is not there.
    """
    if DIFFUSERS not in settings.engines:
        return Choice()
    if os.environ.get(PLAN_VARIABLE):
        return choose_planned(Plan.current())
    wishes = wishes_of(settings)
    if settings.worker.slots == 0:
        return choose_for_others(wishes)
    on_disk = look_at_disk(weights_folder(settings))
    missing = missing_parts()
    hardware = measure_for(settings, by_torch=on_disk.has_any and not missing)
    chosen = choose(hardware, on_disk.states, wishes, missing_parts=missing)
    return replace(chosen, missing={**chosen.missing, **on_disk.problems})


def open_catalog(settings: Settings, choice: Choice) -> Catalog:
    """The engines and models. Raises ConfigError: one of them is not there."""
    has_models = {DIFFUSERS: choice.capabilities} if DIFFUSERS in settings.engines else {}
    machine = MachineModels(
        models=has_models,
        automatic=_automatic(settings, choice),
        missing=choice.missing,
        note=choice.note,
    )
    return Catalog(settings.engines, settings.model_aliases, machine)


def _automatic(settings: Settings, choice: Choice) -> Mapping[str, str]:
    """What the automatic names stand for: a neural model, else a drawn one, else any."""
    others = [
        model.name
        for engine in settings.engines
        if engine != DIFFUSERS
        for model in find_engine(engine).models
    ]
    neural = {AUTOMATIC: choice.quick, AUTOMATIC_PRO: choice.fine}
    return {
        name: neural[name] or (drawn if drawn in others else next(iter(others), name))
        for name, drawn in _DRAWN.items()
    }


def plan_slots(settings: Settings, choice: Choice, processors: int) -> list[SlotPlan]:
    """The slots of a worker: one for each GPU, and the configured number for other engines.

    They share the processors. Writes a file for each runner of the engine `diffusers`.
    """
    others = [engine for engine in settings.engines if engine != DIFFUSERS]
    count = settings.worker.slots * len(others) + len(choice.runners)
    threads = max(1, processors // max(1, count))
    slots = [
        SlotPlan(
            engine=DIFFUSERS,
            models=tuple(model.profile for model in runner.plan.models),
            threads=threads,
            environ=runner_environ(settings, runner, number),
        )
        for number, runner in enumerate(choice.runners)
    ]
    slots += [
        SlotPlan(
            engine=engine,
            models=tuple(model.name for model in find_engine(engine).models),
            threads=threads,
            environ=LEAN_ENVIRON,
        )
        for engine in others
        for _ in range(settings.worker.slots)
    ]
    return slots


def runner_environ(settings: Settings, runner: RunnerPlan, number: int) -> Mapping[str, str]:
    """What one runner is told by its environment: its GPU, its plan, and to ask no hub."""
    common = {
        "HF_HUB_OFFLINE": "1",
        "TORCHINDUCTOR_CACHE_DIR": str((settings.data_dir / "compiled").absolute()),
    }
    if runner.device is None:
        return common
    folder = settings.data_dir / "runners"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder.absolute() / f"{DIFFUSERS}-{number}.json"
    runner.plan.write(path)
    return {
        "CUDA_VISIBLE_DEVICES": runner.device.visible_as,
        PLAN_VARIABLE: str(path),
        **common,
    }


def log_offers(settings: Settings, catalog: Catalog, choice: Choice) -> None:
    """Say in the log what is offered, and what stands in the way of better; for a server."""
    log = structlog.get_logger()
    offers = {name: offer.capabilities.name for name, offer in catalog.offers()}
    log.info("models.offered", **{name: model for name, model in offers.items() if name != model})
    for name in settings.diffusers.models:
        if name in choice.missing:
            log.error("models.missing", model=name, message=choice.missing[name])
    if choice.note is not None:
        log.info("models.note", message=choice.note)


def log_placements(choice: Choice) -> None:
    """Say in the log which models are on which GPU, and how; for a worker."""
    log = structlog.get_logger()
    for runner in choice.runners:
        for model in runner.plan.models:
            log.info(
                "models.placed",
                model=model.profile,
                revision=model.revision,
                gpu=None if runner.device is None else runner.device.name,
                precision=model.placement.precision.value,
                offload=model.placement.offload.value,
            )
