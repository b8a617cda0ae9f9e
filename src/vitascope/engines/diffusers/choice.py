"""The choice by hardware: which models this machine runs, how they are placed, and why not others.

Owns the table of preferences by class of GPU (data), and the rule that picks a placement. Pure:
what was measured and what lies on disk comes in, a choice with its reasons comes out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from vitascope.engines.base import ModelCapabilities
from vitascope.engines.diffusers.hardware import Device, Hardware, class_of
from vitascope.engines.diffusers.placement import (
    ATTENTION,
    Placement,
    capabilities_of,
    least_device_bytes,
)
from vitascope.engines.diffusers.plan import Plan, PlannedModel
from vitascope.engines.diffusers.profiles import PROFILES, Offload, Precision, Profile
from vitascope.engines.diffusers.weights import Presence, WeightsState
from vitascope.video import Size

INSTALL: Final = "pip install 'vitascope[diffusers]'"

_QUICK: Final = ("ltx-2.5", "wan-vace-1.3b", "wan-2.2-ti2v-5b", "wan-vace-14b")
_FINE: Final = ("ltx-2.5-full", "ltx-2.5", "wan-vace-14b", "wan-2.2-ti2v-5b", "wan-vace-1.3b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """Which models a class of GPU is best used with, from the best."""

    quick: tuple[str, ...]
    """For `sora-2`: whoever waits, waits less."""
    fine: tuple[str, ...]
    """For `sora-2-pro`: finer pictures for more time."""


PREFERENCES: Final[Mapping[str, Preference]] = {
    "80 GB and up": Preference(quick=_QUICK, fine=_FINE),
    "48 GB": Preference(quick=_QUICK, fine=_FINE),
    "24 GB": Preference(quick=_QUICK, fine=_FINE),
    "16 GB": Preference(
        quick=("wan-vace-1.3b", "ltx-2.5", "wan-2.2-ti2v-5b"),
        fine=("ltx-2.5", "wan-2.2-ti2v-5b", "wan-vace-1.3b"),
    ),
    "8–12 GB": Preference(
        quick=("wan-vace-1.3b", "wan-2.2-ti2v-5b"),
        fine=("wan-vace-1.3b", "wan-2.2-ti2v-5b"),
    ),
}
"""By the names of `hardware.CLASSES`. What is not on disk, or does not fit, is passed over."""

AUTOMATIC: Final = "automatic"
AUTOMATIC_PRO: Final = "automatic-pro"
"""What an alias may lead to, for this choice to say which model it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the operator decided; the rest is chosen."""

    models: tuple[str, ...] = ()
    """Only these, by their profiles' names; empty for all."""
    precision: Precision | None = None
    offload: Offload | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How one model would be run on one device, or why it cannot be."""

    placement: Placement | None = None
    reason: str | None = None
    """For people, as the end of "it does not fit: …"; None where it fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerPlan:
    """What one runner of the engine is told: its device, and the models it holds."""

    device: Device | None
    """None where the plan was written by hand: the runner then sees what its worker sees."""
    plan: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the engine `diffusers` does on this machine."""

    runners: tuple[RunnerPlan, ...] = ()
    """One for each device that is used."""
    capabilities: tuple[ModelCapabilities, ...] = ()
    """Of each model that is offered; what every runner that has it can make."""
    quick: str | None = None
    """The model that `automatic` is; None when the engine has none."""
    fine: str | None = None
    """The same for `automatic-pro`."""
    missing: Mapping[str, str] = field(default_factory=dict[str, str])
    """By model that is not offered: the reason with the remedy, in one sentence."""
    note: str | None = None
    """What stands in the way of a neural model, or of the best one, and the command that mends it;
    None when all is as well as it can be."""


def place(profile: Profile, device: Device, hardware: Hardware, wishes: Wishes) -> Fit:
    """How a model is best laid out on a device.

    The first way with which everything fits that the profile offers; else the one with which most
    does. A precision and an offload that are both wished for are taken as they are.

    Args:
        profile: the model.
        device: where it would run.
        hardware: the machine, for its main memory.
        wishes: what is decided already.
    """
    if not device.has_bfloat16:
        return Fit(reason=f"{device.name} does not compute in bfloat16")
    ways = [
        need
        for need in profile.memory
        if wishes.precision in (None, need.precision) and wishes.offload in (None, need.offload)
    ]
    if not ways:
        known = ", ".join(f"{need.precision} with {need.offload}" for need in profile.memory)
        return Fit(reason=f"no such precision and offload; there are {known}")
    is_decided = wishes.precision is not None and wishes.offload is not None
    lacking: list[str] = []
    best: tuple[int, Placement] | None = None
    for need in ways:
        placement = Placement(
            device="cuda:0",  # a runner sees its own device alone
            precision=need.precision,
            offload=need.offload,
            memory_bytes=device.memory_bytes,
            attention=ATTENTION,
            is_compiled=need.offload is Offload.NONE,
        )
        if is_decided:
            return Fit(placement=placement)
        if need.host_bytes > hardware.memory_bytes:
            lacking.append(f"{_gib(need.host_bytes)} of main memory")
            continue
        seconds = _seconds_that_fit(profile, placement)
        if seconds == 0:
            lacking.append(f"{_gib(least_device_bytes(profile, placement))} on the GPU")
        elif best is None or seconds > best[0]:
            best = (seconds, placement)
    if best is None:
        return Fit(reason=f"it needs at least {lacking[-1]}")
    return Fit(placement=best[1])


def _seconds_that_fit(profile: Profile, placement: Placement) -> int:
    """Longest lengths of all sizes together; 0 when even the least shot does not fit."""
    longest = capabilities_of(profile, placement, "").longest_seconds
    return sum(longest.get(size, max(profile.seconds)) for size in profile.sizes)


def choose(
    hardware: Hardware,
    states: Mapping[str, WeightsState],
    wishes: Wishes,
    *,
    missing_parts: tuple[str, ...] = (),
    profiles: Mapping[str, Profile] = PROFILES,
) -> Choice:
    """Choose models and placements for a machine.

    Args:
        hardware: what was measured.
        states: what lies on disk, by profile; one that is not named is not there.
        wishes: what the operator decided.
        missing_parts: modules of the extra that are not installed.
        profiles: the models that there are.
    """
    candidates = [profiles[name] for name in wishes.models or profiles if name in profiles]
    order = _order(hardware, candidates)
    missing = {
        profile.name: reason
        for profile in profiles.values()
        if (reason := _why_not(profile, hardware, states, wishes, missing_parts)) is not None
    }
    usable = [profile for profile in candidates if profile.name not in missing]
    runners = tuple(_runners(usable, order.quick, hardware, states, wishes))
    offered = _capabilities(runners, profiles)
    names = [each.name for each in offered]
    return Choice(
        runners=runners,
        capabilities=offered,
        quick=next((name for name in order.quick if name in names), None),
        fine=next((name for name in order.fine if name in names), None),
        missing=missing,
        note=_note(hardware, order, names, missing, states),
    )


def _order(hardware: Hardware, candidates: Iterable[Profile]) -> Preference:
    """The table's row for the machine, of those that may be used; then what it does not name."""
    names = [profile.name for profile in candidates]
    found = class_of(hardware.largest)
    row = PREFERENCES[found.name] if found is not None else Preference(quick=(), fine=())

    def ordered(preferred: tuple[str, ...]) -> tuple[str, ...]:
        first = [name for name in preferred if name in names]
        return (*first, *(name for name in names if name not in first))

    return Preference(quick=ordered(row.quick), fine=ordered(row.fine))


def best_fit(profile: Profile, hardware: Hardware, wishes: Wishes) -> Fit:
    """How a model would be run on the largest GPU, or why it cannot be."""
    device = hardware.largest
    if device is None:
        return Fit(reason=hardware.problem or "there is no GPU")
    if class_of(device) is None:
        return Fit(reason=f"{device.name} has {_gib(device.memory_bytes)}, which is too little")
    return place(profile, device, hardware, wishes)


def _why_not(
    profile: Profile,
    hardware: Hardware,
    states: Mapping[str, WeightsState],
    wishes: Wishes,
    missing_parts: tuple[str, ...],
) -> str | None:
    """Why a model is not offered, with what mends it; None when it is."""
    if wishes.models and profile.name not in wishes.models:
        return "It is not among diffusers.models in this server's settings."
    fit = best_fit(profile, hardware, wishes)
    if fit.placement is None:
        return f"It does not run on this machine: {fit.reason}."
    if missing_parts:
        return f"The extra `diffusers` is not installed: `{INSTALL}`."
    state = states.get(profile.name)
    if state is None or state.presence is not Presence.PRESENT:
        part = "whole " if state is not None and state.presence is Presence.PARTIAL else ""
        return f"Its weights are not {part}here: `vitascope models pull {profile.name}`."
    return None


def _runners(
    usable: list[Profile],
    order: tuple[str, ...],
    hardware: Hardware,
    states: Mapping[str, WeightsState],
    wishes: Wishes,
) -> Iterable[RunnerPlan]:
    usable = sorted(usable, key=lambda profile: order.index(profile.name))
    for device in hardware.devices:
        models = tuple(
            _planned(profile, states[profile.name], fit.placement)
            for profile in usable
            if class_of(device) is not None
            and (fit := place(profile, device, hardware, wishes)).placement is not None
        )
        if models:
            yield RunnerPlan(device=device, plan=Plan(models=models))


def _planned(profile: Profile, state: WeightsState, placement: Placement) -> PlannedModel:
    further = [repository.id for repository in profile.further_repositories]
    return PlannedModel(
        profile=profile.name,
        folder=state.folders[profile.repository.id],
        revision=state.commit or profile.repository.revision,
        placement=placement,
        further={name: state.folders[name] for name in further},
    )


def _capabilities(
    runners: Iterable[RunnerPlan], profiles: Mapping[str, Profile]
) -> tuple[ModelCapabilities, ...]:
    """What all runners that have a model can make: whichever of them takes a video must do it."""
    found: dict[str, ModelCapabilities] = {}
    for runner in runners:
        for model in runner.plan.models:
            profile = profiles[model.profile]
            here = capabilities_of(profile, model.placement, model.revision)
            found[here.name] = _common(found[here.name], here) if here.name in found else here
    return tuple(found.values())


def _common(one: ModelCapabilities, other: ModelCapabilities) -> ModelCapabilities:
    longest: dict[Size, int] = dict(one.longest_seconds)
    for size, seconds in other.longest_seconds.items():
        longest[size] = min(seconds, longest.get(size, seconds))
    return replace(one, longest_seconds=longest)


def _note(
    hardware: Hardware,
    order: Preference,
    offered: list[str],
    missing: Mapping[str, str],
    states: Mapping[str, WeightsState],
) -> str | None:
    """One sentence or two for the log and `GET /models`; see `Choice.note`."""
    device = hardware.largest
    if device is None:
        return hardware.problem or "This machine has no GPU for neural models."
    reachable = [
        name for name in order.quick if name in offered or "vitascope" in missing.get(name, "")
    ]
    if not reachable:
        first = next(iter(order.quick), None)
        return missing[first] if first is not None else "No model of `diffusers` is wanted."
    best = reachable[0]
    if best in offered:
        return None
    steps = [INSTALL] if INSTALL in missing[best] else []
    if best not in states or states[best].presence is not Presence.PRESENT:
        steps.append(f"vitascope models pull {best}")
    commands = ", then ".join(f"`{step}`" for step in steps)
    return f"{device.name} could run {best}: {commands}; start the server again after that."


def choose_planned(plan: Plan) -> Choice:
    """A plan that was written by hand, taken as it is; one runner follows it."""
    models = tuple(model.capabilities() for model in plan.models)
    names = [model.name for model in models]
    return Choice(
        runners=(RunnerPlan(device=None, plan=plan),) if names else (),
        capabilities=models,
        quick=next(iter(names), None),
        fine=names[1] if len(names) > 1 else next(iter(names), None),
    )


def choose_for_others(wishes: Wishes) -> Choice:
    """For a server whose workers are on other machines: what the operator named, unlimited.

    The workers know their memory and their weights; this server knows neither.
    """
    anywhere = Placement(
        device="cuda:0", precision=Precision.BF16, offload=Offload.NONE, memory_bytes=None
    )
    profiles = [PROFILES[name] for name in wishes.models]
    return Choice(
        capabilities=tuple(
            capabilities_of(profile, anywhere, profile.repository.revision) for profile in profiles
        ),
        quick=next((name for name in _QUICK if name in wishes.models), None),
        fine=next((name for name in _FINE if name in wishes.models), None),
        note=None
        if profiles
        else "This server makes no videos itself; name the models of its workers in "
        "diffusers.models.",
    )


def _gib(size_bytes: int) -> str:
    return f"{size_bytes / 1024**3:.3g} GB"
