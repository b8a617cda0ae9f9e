"""What those of a film have: balloons in a hand as a bunch, no second cake beside the first."""

from collections.abc import Sequence
from dataclasses import replace

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role


def settle_belongings(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Make one bunch of several balloons that somebody holds; bring no food that is there."""
    kinds = {role.thing.noun.kind for role in roles}
    for role in roles:
        held = role.tool
        if held and held.thing.noun.kind == "balloon" and held.thing.count > 1:
            bunch = lexicon.noun("balloons")
            held.thing = replace(held.thing, noun=bunch, count=1) if bunch else held.thing
        brought = lexicon.noun(role.brings) if role.brings else None
        if brought and brought.home == "table" and brought.kind in kinds:
            role.brings = None
