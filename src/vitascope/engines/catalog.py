"""The catalog: which engines this server has, and which model name leads to which of them.

Owns the look-up from a public model name (an engine's own, or an alias such as `sora-2`) to the
engine and its capabilities. Loads engine classes only, never an engine: the API process does
this, so nothing heavy may come in with a class (`engines/base.py`).
"""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.metadata import entry_points
from typing import Final, cast

from vitascope.engines.base import Engine, ModelCapabilities
from vitascope.errors import ConfigError, InvalidRequest

GROUP: Final = "vitascope.engines"
"""Entry point group in which packages offer their engines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One model that this server can make videos with."""

    engine: str
    """The engine as configured: an entry point name, or `module:Class`."""
    capabilities: ModelCapabilities
    note: str | None = None
    """What people should know of this name on this machine; returned by `GET /models`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineModels:
    """What this machine, rather than an engine's class, says about models."""

    models: Mapping[str, Sequence[ModelCapabilities]] = field(
        default_factory=dict[str, Sequence[ModelCapabilities]]
    )
    """By engine, in place of what its class says."""
    automatic: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the words that an alias may lead to stand for, such as `automatic`."""
    missing: Mapping[str, str] = field(default_factory=dict[str, str])
    """Models that are known but cannot be used, each with a sentence why and how to mend it."""
    note: str | None = None
    """What people should know of the names that were chosen automatically."""


def find_engine(engine: str) -> type[Engine]:
    """Import an engine's class, without making an engine.

    Args:
        engine: Entry point name of group `vitascope.engines`, or `module:Class`.

    Raises:
        ConfigError: there is no such engine, its module does not import, or the class is not
            an engine.
    """
    found = _from_module(engine) if ":" in engine else _from_entry_point(engine)
    if not (isinstance(found, type) and hasattr(found, "models") and hasattr(found, "render")):
        raise ConfigError(
            f"engines: {engine!r} is not an engine class; it needs `name`, `models`, `load`, "
            "`render` and `close` as in vitascope.engines.base."
        )
    return cast("type[Engine]", found)


class Catalog:
    """The models of all configured engines, and the aliases that clients may use for them.

    Immutable once made, hence safe for any thread.

    Args:
        engines: as configured.
        aliases: further names, each with an engine's own.
        machine: what this machine decides; without it, engines offer what their classes say.

    Raises:
        ConfigError: on construction, when an engine cannot be found or imported, two engines
            have a model of the same name, or an alias leads nowhere.
    """

    def __init__(
        self,
        engines: Sequence[str],
        aliases: Mapping[str, str],
        machine: MachineModels | None = None,
    ) -> None:
        self._machine = machine or MachineModels()
        self._offers: dict[str, Offer] = {}
        self._missing = dict(self._machine.missing)
        for engine in engines:
            chosen = self._machine.models.get(engine)
            for capabilities in find_engine(engine).models if chosen is None else chosen:
                self._add(Offer(engine=engine, capabilities=capabilities))
        own_names = dict(self._offers)
        for alias, model in aliases.items():
            if alias not in own_names:
                self._add_alias(alias, model, own_names)

    def resolve(self, model: str) -> Offer:
        """The engine and model behind a public name.

        Raises:
            InvalidRequest: for `model`, with the names that there are (contract §7).
        """
        offer = self._offers.get(model)
        if offer is None and model in self._missing:
            raise InvalidRequest(
                f"The model '{model}' cannot be used on this server now. {self._missing[model]}",
                param="model",
                code="model_not_available",
            )
        if offer is None:
            raise InvalidRequest(
                f"Invalid value: '{model}'. Supported values are: {_listed(self._offers)}.",
                param="model",
                code="invalid_value",
            )
        return offer

    def offers(self) -> list[tuple[str, Offer]]:
        """Every public name with what it leads to: engines' own names first, then aliases."""
        return list(self._offers.items())

    def missing(self) -> Mapping[str, str]:
        """Names that this server knows but cannot serve now, each with the reason."""
        return self._missing

    def _add_alias(self, alias: str, model: str, own_names: Mapping[str, Offer]) -> None:
        chosen = self._machine.automatic.get(model, model)
        if chosen in own_names:
            note = self._machine.note if model in self._machine.automatic else None
            self._offers[alias] = replace(own_names[chosen], note=note)
        elif chosen in self._missing:
            self._missing[alias] = self._missing[chosen]
        else:
            raise ConfigError(
                f"aliases: {alias!r} leads to the model {chosen!r}, which no engine has; "
                f"there are {_listed(own_names)}."
            )

    def _add(self, offer: Offer) -> None:
        name = offer.capabilities.name
        if name in self._offers:
            raise ConfigError(
                f"engines: {offer.engine!r} and {self._offers[name].engine!r} both have a model "
                f"{name!r}; leave one of them out."
            )
        self._offers[name] = offer


def _from_module(engine: str) -> object:
    module_name, _, class_name = engine.partition(":")
    try:
        return getattr(importlib.import_module(module_name), class_name)
    except Exception as error:  # a plugin may raise anything while it is imported
        raise _does_not_import(engine, error) from error


def _from_entry_point(engine: str) -> object:
    found = list(entry_points(group=GROUP, name=engine))
    if not found:
        known = sorted(entry_points(group=GROUP).names)
        raise ConfigError(
            f"engines: there is no engine {engine!r}; installed are {_listed(known)}. A class "
            "that is not installed as a plugin is named `module:Class`."
        )
    try:
        return found[0].load()
    except Exception as error:  # a plugin may raise anything while it is imported
        raise _does_not_import(engine, error) from error


def _does_not_import(engine: str, error: Exception) -> ConfigError:
    return ConfigError(
        f"engines: {engine!r} does not import ({type(error).__name__}: {error}); mend the plugin "
        "or take it out of `engines`."
    )


def _listed(names: Mapping[str, object] | Sequence[str]) -> str:
    """Names as the hosted service lists them: 'a', 'b', and 'c'; 'a' and 'b' for two."""
    quoted = [f"'{name}'" for name in names]
    if not quoted:
        return "none"
    if len(quoted) <= 2:
        return " and ".join(quoted)
    return f"{', '.join(quoted[:-1])}, and {quoted[-1]}"
