"""`vitascope check`: the effective settings with their sources, and a look at every part."""

import json
import sys
from dataclasses import asdict
from typing import Annotated, Literal

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table
from rich.text import Text

from vitascope.cli.exits import Exit
from vitascope.cli.probes import Probed, probe_all
from vitascope.cli.server_flags import DEFAULT_FLAGS, SettingsFlags
from vitascope.config import LoadedSettings
from vitascope.log import configure_logging

_PIPED_WIDTH = 160


def check(
    *,
    host: Annotated[str | None, Parameter(help="Address to listen on.")] = None,
    port: Annotated[int | None, Parameter(help="TCP port.")] = None,
    flags: SettingsFlags = DEFAULT_FLAGS,
    output_format: Annotated[
        Literal["json", "table"] | None,
        Parameter(name="--format", help="How to print; a table without."),
    ] = None,
) -> int:
    """Show the effective settings and try every part.

    Exits with 1 if one of the parts failed.
    """
    loaded = flags.load(server__host=host, server__port=port)
    configure_logging(level="error", log_format=loaded.settings.log.format)
    if output_format == "json":
        probed = list(probe_all(loaded.settings))
        print(json.dumps(_as_json(loaded, probed), indent=2, ensure_ascii=False))
    else:
        probed = _print_tables(loaded)
    return Exit.OK if all(part.ok for part in probed) else Exit.FAILED


def _as_json(loaded: LoadedSettings, probed: list[Probed]) -> dict[str, object]:
    settings = [
        {"name": setting.name, "value": value, "source": source}
        for setting, value, source in loaded.effective()
    ]
    return {"settings": settings, "parts": [asdict(part) for part in probed]}


def _print_tables(loaded: LoadedSettings) -> list[Probed]:
    console = Console(
        highlight=False, markup=False, width=None if sys.stdout.isatty() else _PIPED_WIDTH
    )
    settings = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("setting", "value", "source"):
        settings.add_column(title, overflow="fold")
    for setting, value, source in loaded.effective():
        settings.add_row(setting.name, value, source, style="" if source != "default" else "dim")
    console.print(settings)
    console.print()
    probed: list[Probed] = []
    for part in probe_all(loaded.settings):
        word = Text("ok    " if part.ok else "failed", style="green" if part.ok else "red")
        console.print(word, Text(f" {part.part}: {part.message}"), sep="", soft_wrap=True)
        probed.append(part)
    return probed
