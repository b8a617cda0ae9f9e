"""What client commands print: JSON where a program reads, a readable view where a person does."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias

from rich.console import Console
from rich.table import Table
from rich.text import Text

from vitascope.client import Video

OutputFormat: TypeAlias = Literal["json", "jsonl", "table"]
Json: TypeAlias = Mapping[str, Any]

_PIPED_WIDTH: Final = 160
"""Columns of a table that is not on a terminal: ids must not be cut."""

_COLOURS: Final = {
    "queued": "yellow",
    "in_progress": "cyan",
    "completed": "green",
    "failed": "red",
}
_TIMES: Final = ("created_at", "completed_at", "expires_at")


class Output:
    """Writes results to standard output, in `output_format` or the one that fits."""

    def __init__(self, output_format: OutputFormat | None) -> None:
        is_terminal = sys.stdout.isatty()
        self._format = output_format or ("table" if is_terminal else "json")
        self._console = Console(
            highlight=False, markup=False, width=None if is_terminal else _PIPED_WIDTH
        )

    def item(self, raw: Json) -> None:
        """One thing, as the API gave it."""
        if self._format == "json":
            print(json.dumps(raw, indent=2, ensure_ascii=False))
        elif self._format == "jsonl":
            print(json.dumps(raw, ensure_ascii=False))
        else:
            self._console.print(_view(raw))

    def videos(self, videos: Iterable[Video]) -> None:
        """A list of videos, written as they come where the format allows it."""
        if self._format == "jsonl":
            for video in videos:
                print(json.dumps(video.raw, ensure_ascii=False), flush=True)
        elif self._format == "json":
            _print_list(video.raw for video in videos)
        else:
            rows = ((v.id, v.status, f"{v.progress} %", v.seconds, v.size, v.model,
                     _time(v.created_at), v.prompt or "") for v in videos)  # fmt: skip
            titles = ("id", "status", "progress", "s", "size", "model", "created", "prompt")
            self._table(titles, rows)

    def rows(self, items: Sequence[Json], columns: tuple[str, ...]) -> None:
        """A short list, of which a table shows `columns`."""
        if self._format == "jsonl":
            for item in items:
                print(json.dumps(item, ensure_ascii=False))
        elif self._format == "json":
            _print_list(items)
        else:
            self._table(columns, (tuple(str(item.get(c, "")) for c in columns) for item in items))

    def _table(self, titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
        table = Table(box=None, pad_edge=False, header_style="bold")
        for title in titles:
            # Where the terminal is narrow, what people wrote is cut, never an id or a number.
            table.add_column(title, no_wrap=title not in ("prompt", "model"))
        for row in rows:
            cells = (
                Text(cell, _COLOURS.get(cell, ""), no_wrap=True, overflow="ellipsis")
                for cell in row
            )
            table.add_row(*cells)
        self._console.print(table)


def _view(raw: Json) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in raw.items():
        if value is None:
            continue
        shown = _time(value) if name in _TIMES else value
        text = shown if isinstance(shown, str) else json.dumps(shown, ensure_ascii=False)
        table.add_row(name, Text(text, style=_COLOURS.get(text, "")))
    return table


def _time(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _print_list(items: Iterable[Json]) -> None:
    """The API's list object; written item by item, as a list may be long.

    Nothing is printed before the first item is there, so that an error leaves no broken JSON.
    """
    remaining = iter(items)
    first = last = next(remaining, None)
    print('{\n  "object": "list",\n  "data": [', end="")
    if first is not None:
        print(f"\n    {json.dumps(first, ensure_ascii=False)}", end="")
    for item in remaining:
        print(f",\n    {json.dumps(item, ensure_ascii=False)}", end="")
        last = item
    ends = {
        "first_id": None if first is None else first.get("id"),
        "last_id": None if last is None else last.get("id"),
        "has_more": False,
    }
    print(f"\n  ],\n  {json.dumps(ends)[1:-1]}\n}}")
