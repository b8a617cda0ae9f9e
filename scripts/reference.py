"""`make docs`: write the parts of docs/settings.md, cli.md and models.md that come from the code.

`--check` writes nothing and fails if they are out of date.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from annotated_types import Ge, Gt, Le, Lt
from cyclopts import App
from cyclopts.argument import Argument
from pydantic import BaseModel

from vitascope.cli.app import app
from vitascope.config import SETTINGS, Setting, Settings
from vitascope.engines.diffusers.choice import PREFERENCES, Wishes, place
from vitascope.engines.diffusers.fetch import gigabytes
from vitascope.engines.diffusers.hardware import CLASSES, Device, Hardware
from vitascope.engines.diffusers.profiles import PROFILES, Offload

AMPLE_BYTES = 128 * 1024**3
"""Main memory of the machines in the table of GPUs."""

DOCS = Path(__file__).parent.parent / "docs"
BEGIN = "<!-- From the code, by `make docs`; do not edit below. -->\n"
END = "<!-- end -->\n"
TABLE_HEAD = ("| setting | default | meaning |", "|---|---|---|")
SIGNS = {Ge: "≥ {0.ge}", Gt: "> {0.gt}", Le: "≤ {0.le}", Lt: "< {0.lt}"}


def main() -> int:
    """Write, or check, the pages."""
    is_check = "--check" in sys.argv[1:]
    stale = [page for page, make in PAGES.items() if not _refresh(DOCS / page, make(), is_check)]
    for page in stale:
        print(f"docs/{page} is out of date; run `make docs`", file=sys.stderr)
    return 1 if stale else 0


def _refresh(path: Path, made: str, is_check: bool) -> bool:
    """Put `made` between the markers; False if it was not there and is not to be written."""
    head = path.read_text("utf-8").partition(BEGIN)[0]
    text = f"{head}{BEGIN}\n{made.strip()}\n\n{END}"
    if path.read_text("utf-8") == text:
        return True
    if not is_check:
        path.write_text(text, "utf-8")
    return not is_check


def settings_reference() -> str:
    """A table for each group."""
    lines: list[str] = []
    group = None
    for setting in SETTINGS.values():
        if (now := setting.name.rpartition(".")[0]) != group or not lines:
            group = now
            lines += ["", f"### {_title(group)}", "", *TABLE_HEAD]
        bounds = " ".join(_bounds(setting))
        meaning = " ".join(filter(None, [setting.field.description, bounds]))
        lines.append(
            f"| `{setting.name}`<br>`{setting.variable}` | {_default(setting)} | {meaning} |"
        )
    return "\n".join(lines)


def _title(group: str) -> str:
    if not group:
        return "General"
    model = Settings.model_fields[group].annotation
    assert isinstance(model, type)
    assert issubclass(model, BaseModel)
    return f"`{group}`: {(model.__doc__ or '').splitlines()[0].rstrip('.')}"


def _bounds(setting: Setting) -> Iterator[str]:
    rules = setting.field.metadata
    signs = [SIGNS[type(rule)].format(rule) for rule in rules if type(rule) in SIGNS]
    if signs:
        yield f"({', '.join(signs)})"
    if setting.unit:
        yield f"In {setting.unit}."


def _default(setting: Setting) -> str:
    shown = setting.show(setting.field.default)
    if "=" in shown:
        return "<br>".join(f"`{pair}`" for pair in shown.split(", "))
    return shown if shown in ("not set", "none") else f"`{shown}`"


def commands_reference() -> str:
    """Every command with its flags."""
    return "\n".join(_commands(app, "vitascope"))


def _commands(parent: App, path: str) -> Iterator[str]:
    for name in sorted(parent):
        if name.startswith("-"):
            continue
        command, full = parent[name], f"{path} {name}"
        if command.default_command is None:
            yield from _commands(command, full)
            continue
        yield f"\n### `{full}`\n\n{(command.help or '').strip().splitlines()[0]}\n"
        rows = [_flag(argument) for argument in command.assemble_argument_collection()]
        if any(rows):
            yield "| flag | meaning |\n|---|---|"
            yield from filter(None, rows)


def _flag(argument: Argument) -> str:
    if not argument.show:
        return ""
    names = ", ".join(f"`{name}`" for name in argument.names)
    choices = argument.get_choices()
    notes = [argument.parameter.help or ""]
    if choices:
        notes.append("One of " + ", ".join(f"`{choice}`" for choice in choices) + ".")
    if argument.required:
        notes.append("Required.")
    return f"| {names} | {' '.join(notes)} |"


def models_reference() -> str:
    """The models with their licences, and what each class of GPU is used with."""
    return "\n".join([*_models(), "", "## GPUs", "", *_gpus()])


def _models() -> Iterator[str]:
    yield "| model | repository | size | licence |"
    yield "|---|---|---|---|"
    for profile in PROFILES.values():
        repositories = (profile.repository, *profile.further_repositories)
        size_bytes = sum(each.size_bytes for each in repositories)
        names = "<br>".join(f"`{each.id}`" for each in repositories)
        licence = profile.licence
        terms = f"[{licence.name}]({licence.url})"
        terms += "; gated" if licence.is_gated else ""
        terms += f". {licence.note}" if licence.note else ""
        yield f"| `{profile.name}` | {names} | {gigabytes(size_bytes)} | {terms} |"


def _gpus() -> Iterator[str]:
    yield "| GPU | `sora-2` | `sora-2-pro` |"
    yield "|---|---|---|"
    yield "| none, or below 7 GB | `animatic` | `animatic-pro` |"
    for found in reversed(CLASSES):
        device = Device(name="GPU", memory_bytes=found.typical_bytes, visible_as="0")
        hardware = Hardware(devices=(device,), memory_bytes=AMPLE_BYTES)
        row = PREFERENCES[found.name]
        quick, fine = (
            "<br>".join(_way(name, device, hardware) for name in names)
            for names in (row.quick, row.fine)
        )
        yield f"| {found.name} | {quick} | {fine} |"


def _way(name: str, device: Device, hardware: Hardware) -> str:
    fit = place(PROFILES[name], device, hardware, Wishes())
    if fit.placement is None:
        return f"`{name}`: {fit.reason}"
    words = {Offload.NONE: "", Offload.MODEL: ", by parts", Offload.GROUP: ", streamed"}
    return f"`{name}`: {fit.placement.precision}{words[fit.placement.offload]}"


PAGES: dict[str, Callable[[], str]] = {
    "settings.md": settings_reference,
    "cli.md": commands_reference,
    "models.md": models_reference,
}

if __name__ == "__main__":
    sys.exit(main())
