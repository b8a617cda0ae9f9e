"""Flags by which the server's commands get their settings."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from vitascope.config import LoadedSettings, load_settings
from vitascope.errors import ConfigError


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True)
class SettingsFlags:
    """Where settings come from, besides the environment."""

    config: Annotated[
        Path | None, Parameter(env_var="VITASCOPE_CONFIG", help="Settings file, in TOML.")
    ] = None
    data_dir: Annotated[
        str | None, Parameter(help="Folder of the database, the files and scratch space.")
    ] = None
    changes: Annotated[
        list[str] | None,
        Parameter(
            name="--set",
            negative=(),
            help="Any setting, as NAME=VALUE, such as worker.slots=2; may be given again.",
        ),
    ] = None

    def load(self, **flags: str | int | None) -> LoadedSettings:
        """Bring all sources together.

        Args:
            flags: a command's own flags, by setting with `__` for the dot.

        Raises:
            ConfigError: a setting is wrong.
        """
        return load_settings(self.as_flags(**flags), environ=os.environ, config=self.config)

    def as_flags(self, **flags: str | int | None) -> dict[str, str]:
        """Values by dotted name, those of `--set` first."""
        values: dict[str, str] = {}
        for change in self.changes or ():
            name, separator, text = change.partition("=")
            if not separator:
                raise ConfigError(f"--set {change}: write it as NAME=VALUE.")
            values[name] = text
        given = {"data_dir": self.data_dir, **flags}
        values |= {
            name.replace("__", "."): str(value)
            for name, value in given.items()
            if value is not None
        }
        return values


DEFAULT_FLAGS = SettingsFlags()
