"""The plan: which models this machine runs, where their weights lie, and how they are placed.

A small JSON file. Whoever chooses by hardware writes it before the engine's class is read; the
API process, the worker and the runner find it by one environment variable, so that all of them
see the same models. Imports nothing heavy.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from vitascope.engines.base import ModelCapabilities
from vitascope.engines.diffusers.placement import Placement, capabilities_of
from vitascope.engines.diffusers.profiles.profile import Profile
from vitascope.engines.diffusers.profiles.registry import find_profile
from vitascope.errors import ConfigError

PLAN_VARIABLE: Final = "VITASCOPE_DIFFUSERS_PLAN"
"""Environment variable that names the plan's file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedModel:
    """One model that is here."""

    profile: str
    """Name of its profile."""
    folder: Path
    """The checkpoint: `model_index.json` and a folder for each component."""
    revision: str
    """Commit of the weights that lie there."""
    placement: Placement
    further: Mapping[str, Path] = field(default_factory=dict[str, Path])
    """Folders of further repositories of the profile, by their ids."""
    most_canvas_pixels: int | None = None
    """A lower ceiling than the profile's: films are made smaller, faster, and scaled up."""

    def profile_here(self) -> Profile:
        """The profile with this machine's ceiling. Raises ConfigError: there is no such profile."""
        profile = find_profile(self.profile)
        if self.most_canvas_pixels is None:
            return profile
        most = min(self.most_canvas_pixels, profile.most_canvas_pixels)
        return replace(profile, most_canvas_pixels=most)

    def capabilities(self) -> ModelCapabilities:
        """What it can make here. Raises ConfigError: there is no such profile."""
        return capabilities_of(self.profile_here(), self.placement, self.revision)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All models of the engine on this machine; none where nothing fits or nothing is there."""

    models: tuple[PlannedModel, ...] = ()

    @classmethod
    def read(cls, path: Path) -> "Plan":
        """Read a plan's file. Raises ConfigError: it is missing or holds something else."""
        try:
            return _PLANS.validate_json(path.read_bytes())
        except (OSError, ValidationError) as error:
            raise ConfigError(
                f"{PLAN_VARIABLE}: {path} is no plan of the engine `diffusers` ({error})."
            ) from error

    @classmethod
    def current(cls) -> "Plan":
        """The plan of this process, by the environment; an empty one without it."""
        name = os.environ.get(PLAN_VARIABLE)
        return cls.read(Path(name)) if name else cls()

    def write(self, path: Path) -> None:
        """Write the plan's file, whole or not at all."""
        aside = path.with_name(f".{path.name}.{os.getpid()}")
        aside.write_bytes(_PLANS.dump_json(self, indent=2))
        os.replace(aside, path)


_PLANS: Final = TypeAdapter(Plan)
