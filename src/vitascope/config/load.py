"""Where each value of a setting comes from.

Flags win over environment variables, these over the TOML file, that over the default. A name that
is not a setting is refused, naming the nearest that is.
"""

import difflib
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Any, TypeAlias, Union, cast, get_args, get_origin

from pydantic import ValidationError

from vitascope.config.settings import ENV_PREFIX, OTHER_VARIABLES, SETTINGS, Setting, Settings
from vitascope.errors import ConfigError


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedSettings:
    """Settings with the source of each, by dotted name."""

    settings: Settings
    sources: Mapping[str, str]

    def effective(self) -> Iterator[tuple[Setting, str, str]]:
        """Each setting, its value for people, and its source."""
        for name, setting in SETTINGS.items():
            value: object = self.settings
            for part in name.split("."):
                value = getattr(value, part)
            yield setting, setting.show(value), self.sources[name]


_Layer: TypeAlias = dict[str, tuple[object, str]]
"""Values of one origin by dotted name, each with the words for where exactly it was set."""


def load_settings(
    flags: Mapping[str, str], *, environ: Mapping[str, str], config: Path | None = None
) -> LoadedSettings:
    """Bring the sources together.

    Args:
        flags: values from the command line, by dotted name, as text.
        environ: environment variables.
        config: the TOML file; without it `VITASCOPE_CONFIG` may name one.

    Raises:
        ConfigError: an unknown name, a value out of bounds, or a file that cannot be read.
    """
    if config is None and environ.get("VITASCOPE_CONFIG"):
        config = Path(environ["VITASCOPE_CONFIG"])
    values: _Layer = {}
    if config is not None:
        values |= _from_file(config)
    values |= _from_environment(environ)
    values |= _from_flags(flags)
    nested: dict[str, Any] = {}
    for name, (value, _) in values.items():
        group, _, leaf = name.rpartition(".")
        (nested.setdefault(group, {}) if group else nested)[leaf] = value
    sources = {name: source for name, (_, source) in values.items()}
    try:
        settings = Settings.model_validate(nested)
    except ValidationError as error:
        raise ConfigError(_explain(error, sources)) from None
    return LoadedSettings(
        settings=settings, sources={name: sources.get(name, "default") for name in SETTINGS}
    )


def _from_flags(flags: Mapping[str, str]) -> _Layer:
    layer: _Layer = {}
    for name, text in flags.items():
        source = f"flag for {name}"
        layer[name] = (_read_text(_find(name, source), text, source), source)
    return layer


def _from_environment(environ: Mapping[str, str]) -> _Layer:
    by_variable = {setting.variable: setting for setting in SETTINGS.values()}
    layer: _Layer = {}
    for variable, text in sorted(environ.items()):
        if not variable.startswith(ENV_PREFIX) or variable in OTHER_VARIABLES:
            continue
        if variable not in by_variable:
            raise ConfigError(
                f"The environment variable {variable} is not a setting."
                f"{_nearest(variable, [*by_variable, *OTHER_VARIABLES])} Unset it, or correct it."
            )
        setting, source = by_variable[variable], f"environment {variable}"
        layer[setting.name] = (_read_text(setting, text, source), source)
    return layer


def _from_file(path: Path) -> _Layer:
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(
            f"The settings file {path} cannot be read: {error.strerror}. Correct --config or "
            "VITASCOPE_CONFIG."
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"The settings file {path} is not valid TOML: {error}.") from error
    source, layer = f"file {path}", _Layer()
    for key, value in content.items():
        if key in SETTINGS:
            layer[key] = (value, source)
        elif isinstance(value, dict):
            for name, inner in cast(dict[str, object], value).items():  # TOML keys are text
                layer[_find(f"{key}.{name}", source).name] = (inner, source)
        else:
            _find(key, source)
    return layer


def _find(name: str, source: str) -> Setting:
    if name not in SETTINGS:
        raise ConfigError(
            f"There is no setting {name!r} ({source}).{_nearest(name, SETTINGS)} "
            "docs/settings.md lists them all."
        )
    return SETTINGS[name]


def _nearest(name: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return f" Did you mean {found[0]}?" if found else ""


def _read_text(setting: Setting, text: str, source: str) -> object:
    """Turn a flag's or a variable's text into what pydantic is to judge.

    Lists are split at commas and mappings written `a=b,c=d`, or either as JSON; `none` unsets.
    """
    kinds = _kinds(setting.field.annotation)
    if type(None) in kinds and text.strip().lower() in ("", "none"):
        return None
    if not kinds & {tuple, dict}:
        return text
    if text.lstrip().startswith(("[", "{")):
        try:
            return json.loads(text)
        except json.JSONDecodeError as error:
            raise ConfigError(f"{setting.name} ({source}) is not valid JSON: {error}.") from None
    items = [item.strip() for item in text.split(",") if item.strip()]
    if tuple in kinds:
        return items
    pairs = [item.partition("=") for item in items]
    if not all(separator for _, separator, _ in pairs):
        raise ConfigError(f"{setting.name} ({source}) must be written name=value,name=value.")
    return {key.strip(): value.strip() for key, _, value in pairs}


def _kinds(annotation: object) -> set[object]:
    if get_origin(annotation) in (Union, UnionType):
        return {get_origin(member) or member for member in get_args(annotation)}
    return {get_origin(annotation) or annotation}


def _explain(error: ValidationError, sources: Mapping[str, str]) -> str:
    """One line for each wrong value: its name, its source, what is wrong. Never the value."""
    lines: list[str] = []
    for problem in error.errors(include_url=False, include_input=False, include_context=False):
        parts = [str(part) for part in problem["loc"]]
        name = next(
            (known for n in (2, 1) if (known := ".".join(parts[:n])) in SETTINGS), ".".join(parts)
        )
        within = [source for known, source in sources.items() if known.startswith(name)]
        source = ", ".join(dict.fromkeys(within)) or "default"
        what = problem["msg"].removeprefix("Value error, ")
        lines.append(f"{name} ({source}): {what[:1].lower()}{what[1:]}.")
    return "\n".join(lines)
