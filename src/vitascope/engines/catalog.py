"""The catalog: which engines this server has, and which model name leads to which of them.

Owns the look-up from a public model name (an engine's own, or an alias such as `sora-2`) to the
engine and its capabilities. Loads engine classes only, never an engine: the API process does
this, so nothing heavy may come in with a class (`engines/base.py`).
"""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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

    Raises:
        ConfigError: on construction, when an engine cannot be found or imported, two engines
            have a model of the same name, or an alias leads nowhere.
    """

    def __init__(self, engines: Sequence[str], aliases: Mapping[str, str]) -> None:
        self._offers: dict[str, Offer] = {}
        for engine in engines:
            for capabilities in find_engine(engine).models:
                self._add(Offer(engine=engine, capabilities=capabilities))
        own_names = dict(self._offers)
        for alias, model in aliases.items():
            if alias in own_names:
                continue
            if model not in own_names:
                raise ConfigError(
                    f"aliases: {alias!r} leads to the model {model!r}, which no engine has; "
                    f"there are {_listed(own_names)}."
                )
            self._offers[alias] = own_names[model]

    def resolve(self, model: str) -> Offer:
        """The engine and model behind a public name.

        Raises:
            InvalidRequest: for `model`, with the names that there are (contract §7).
        """
        offer = self._offers.get(model)
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
