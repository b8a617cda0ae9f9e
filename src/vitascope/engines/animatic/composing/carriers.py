"""What carries those who do what cannot be done without it, though no noun names it."""

from collections.abc import Mapping
from typing import Final

CARRIERS: Final[Mapping[str, str]] = {
    "tightrope": "tightrope",
    "cable_hang": "zip line",
    "paraglide": "paragliding wing",
}
"""Action to the noun of the mount that it needs."""
