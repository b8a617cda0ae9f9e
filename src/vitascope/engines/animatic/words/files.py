"""Reading the `.toml` tables that lie beside this module."""

import re
import tomllib
from importlib.resources import files
from typing import Any, Final

_PACKAGE: Final = "vitascope.engines.animatic.words"

_POSSESSIVE: Final = re.compile(r"['’]s\b")


def read_table(name: str) -> dict[str, Any]:
    """One table, by its file's name: `scene.toml`."""
    return tomllib.loads(files(_PACKAGE).joinpath(name).read_text(encoding="utf-8"))


def read_folder(name: str) -> list[dict[str, Any]]:
    """All tables of a folder, by the order of their names."""
    found = sorted(files(_PACKAGE).joinpath(name).iterdir(), key=lambda file: file.name)
    return [
        tomllib.loads(file.read_text(encoding="utf-8"))
        for file in found
        if file.name.endswith(".toml")
    ]


def split(phrases: str | None) -> list[str]:
    """The phrases of a list, which commas part; lines may break anywhere.

    A possessive `'s` is dropped, as it is from prompts.
    """
    plain = _POSSESSIVE.sub("", phrases or "")
    return [" ".join(phrase.split()) for phrase in plain.split(",") if phrase.strip()]
