"""What `vitascope models list` tells: one description, as JSON and as a table."""

import json
import sys
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from vitascope.config import Settings
from vitascope.engines.diffusers.choice import Choice, Wishes, best_fit
from vitascope.engines.diffusers.fetch import gigabytes
from vitascope.engines.diffusers.hardware import Hardware, class_of
from vitascope.engines.diffusers.profiles import PROFILES, Profile
from vitascope.engines.diffusers.weights import Presence, WeightsFolder
from vitascope.machine import OnDisk, open_catalog

_PIPED_WIDTH = 160
_GIB = 1024**3
_HERE = {Presence.ABSENT: "no", Presence.PRESENT: "yes"}


def describe(
    settings: Settings,
    folder: WeightsFolder,
    on_disk: OnDisk,
    hardware: Hardware,
    wishes: Wishes,
    choice: Choice,
) -> dict[str, Any]:
    """All that is told, as plain JSON."""
    found = class_of(hardware.largest)
    aliases: dict[str, list[str]] = {}
    for name, offer in open_catalog(settings, choice).offers():
        if name != offer.capabilities.name:
            aliases.setdefault(offer.capabilities.name, []).append(name)
    return {
        "gpus": [
            {"name": device.name, "memory_bytes": device.memory_bytes}
            for device in hardware.devices
        ],
        "gpu_class": None if found is None else found.name,
        "memory_bytes": hardware.memory_bytes,
        "weights_dir": str(folder.root),
        "models": [
            _model(profile, on_disk, hardware, wishes, choice, aliases.pop(profile.name, []))
            for profile in PROFILES.values()
        ],
        "drawn": [{"name": name, "aliases": names} for name, names in aliases.items()],
        "note": choice.note,
    }


def _model(
    profile: Profile,
    on_disk: OnDisk,
    hardware: Hardware,
    wishes: Wishes,
    choice: Choice,
    aliases: list[str],
) -> dict[str, Any]:
    fit = best_fit(profile, hardware, wishes)
    state = on_disk.states.get(profile.name)
    placement = fit.placement
    return {
        "name": profile.name,
        "description": profile.description,
        "fits": placement is not None,
        "precision": None if placement is None else placement.precision.value,
        "offload": None if placement is None else placement.offload.value,
        "reason": fit.reason,
        "weights": "damaged" if state is None else state.presence.value,
        "size_bytes": profile.repository.size_bytes if state is None else state.size_bytes,
        "here_bytes": 0 if state is None else state.here_bytes,
        "revision": None if state is None else state.commit,
        "licence": profile.licence.name,
        "licence_url": profile.licence.url,
        "is_gated": profile.licence.is_gated,
        "aliases": aliases,
        "missing": choice.missing.get(profile.name) or on_disk.problems.get(profile.name),
    }


def print_json(told: Mapping[str, Any]) -> None:
    """For programs."""
    print(json.dumps(told, indent=2, ensure_ascii=False))


def print_table(told: Mapping[str, Any]) -> None:
    """For people: the machine, the models, who makes what, and what to do next."""
    console = Console(
        highlight=False, markup=False, width=None if sys.stdout.isatty() else _PIPED_WIDTH
    )
    console.print(_machine(told), soft_wrap=True)
    console.print()
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("model", "fits", "size", "here", "licence", "makes"):
        table.add_column(title, no_wrap=title in ("model", "size", "here"), overflow="fold")
    for model in told["models"]:
        table.add_row(*_row(model))
    for drawn in told["drawn"]:
        table.add_row(drawn["name"], Text("yes", "green"), "–", "yes", "", _short(drawn["aliases"]))
    console.print(table)
    if told["note"] is not None:
        console.print()
        console.print(told["note"], soft_wrap=True)


def _machine(told: Mapping[str, Any]) -> str:
    gpus = ", ".join(f"{gpu['name']} ({gpu['memory_bytes'] / _GIB:.3g} GB)" for gpu in told["gpus"])
    memory = f"{told['memory_bytes'] / _GIB:.3g} GB of main memory"
    return f"{gpus or 'No GPU'}, {memory}; weights in {told['weights_dir']}"


def _row(model: Mapping[str, Any]) -> tuple[str | Text, ...]:
    if model["fits"]:
        way = {"none": "", "model": ", by parts", "group": ", streamed"}[model["offload"]]
        fits = Text(f"yes: {model['precision']}{way}", "green")
    else:
        fits = Text(f"no: {model['reason']}", "dim")
    licence = f"{model['licence']}{', gated' if model['is_gated'] else ''}"
    return (
        model["name"],
        fits,
        gigabytes(model["size_bytes"]),
        _here(model),
        licence,
        _short(model["aliases"]),
    )


def _here(model: Mapping[str, Any]) -> str:
    if model["weights"] == "damaged":
        return "damaged"
    if model["weights"] == Presence.PARTIAL:
        return f"{model['here_bytes'] * 100 // max(1, model['size_bytes'])} %"
    return _HERE[Presence(model["weights"])]


def _short(aliases: list[str]) -> str:
    """Aliases without the dated ones of a name that is there as well."""
    plain = [name for name in aliases if not any(name.startswith(f"{a}-20") for a in aliases)]
    return ", ".join(plain)
