"""What carries those who do what cannot be done without it, though no noun names it."""

from collections.abc import Mapping
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.spec import Prop, Subject

CARRIERS: Final[Mapping[str, str]] = {
    "tightrope": "tightrope",
    "cable_hang": "zip line",
    "paraglide": "paragliding wing",
}
"""Action to the noun of the mount that it needs."""


def is_driven(carrier: Subject | Prop) -> bool:
    """Whether it drives over the ground: whoever flies stays down in it."""
    is_thing = isinstance(carrier, Prop) and KINDS[carrier.kind].place == "ground"
    return is_thing and carrier.action == "drive"
