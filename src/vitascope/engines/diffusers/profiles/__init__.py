"""What is known of each model of the `diffusers` engine, as data; one file a family."""

from vitascope.engines.diffusers.profiles.profile import (
    Component,
    FrameRule,
    Licence,
    MemoryNeed,
    Offload,
    Precision,
    Profile,
    Repository,
)
from vitascope.engines.diffusers.profiles.registry import PROFILES, find_profile

__all__ = [
    "PROFILES",
    "Component",
    "FrameRule",
    "Licence",
    "MemoryNeed",
    "Offload",
    "Precision",
    "Profile",
    "Repository",
    "find_profile",
]
