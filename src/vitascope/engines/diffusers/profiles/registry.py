"""All profiles by name. A new family adds its module here and nowhere else."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.diffusers.profiles import ltx_2_5, wan_2_2_ti2v, wan_vace
from vitascope.engines.diffusers.profiles.profile import Profile
from vitascope.errors import ConfigError

PROFILES: Final[Mapping[str, Profile]] = {
    profile.name: profile
    for module in (wan_vace, ltx_2_5, wan_2_2_ti2v)
    for profile in module.PROFILES
}


def find_profile(name: str) -> Profile:
    """The profile of this name. Raises ConfigError: there is none."""
    try:
        return PROFILES[name]
    except KeyError:
        raise ConfigError(
            f"There is no model {name!r}; the engine `diffusers` knows {', '.join(PROFILES)}."
        ) from None
