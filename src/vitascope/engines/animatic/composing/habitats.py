"""Places as the animals in them make them: penguins' snow is pack ice, ducks' water a lake."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role

_WATER: Final = frozenset({"water", "the water", "waters", "calm water", "wave", "waves"})
"""Words of a water that may be any."""

_ON_ROCKS: Final = frozenset({"seal", "sea lion", "walrus", "crab", "lizard", "turtle", "tortoise"})
"""Who lies on a rocky shore at the water, not on the turf above it."""

_OF_PONDS: Final = frozenset({"fish", "goldfish", "koi", "duck", "swan", "frog", "lily pad"})
"""Who needs a pond, where others have raked sand."""

_BY_OPEN_POOLS: Final = frozenset(
    {"palm tree", "tree", "beach umbrella", "deck chair", "sun lounger"}
)
"""Kinds of things that stand about a pool in the open."""

_FRESH: Final = frozenset({"lake", "river", "swamp", "jungle river"})

_FROM_ABOVE: Final = ("aerial", "drone", "overhead", "bird's", "top-down", "from above")
"""Of a camera that sees the surface, the words that tell so."""


_AT_SINKS: Final = frozenset({"cook", "chop", "wash_up", "season", "pour"})
"""What is done with water out of a tap."""

_AT_SEA: Final = frozenset({"sea", "shore", "beach", "coast", "headland"})

_BY_WATER: Final = re.compile(r"\b(?:by|beside|near|along) the water\b|\bwater.?s edge\b")

_WATER_AT: Final = {"jungle": "jungle river", "savanna": "waterhole", "forest": "river"}
"""Of lands where animals are at home, the water that they come to."""


def inhabited(
    value: str, word: str, roles: Sequence[Role], named: Collection[str] = frozenset()
) -> str:
    """The setting of a place that was said with `word`, with these roles in it.

    Args:
        value: The setting of the place alone.
        word: As the prompt had it.
        roles: Of the film.
        named: Settings of all places that were said.
    """
    homes = [role.thing.noun.at for role in roles if role.is_subject]
    if value == "snow" and "arctic" in homes:
        # Where penguins are, no pine grows.
        return "arctic"
    kinds = {role.thing.noun.kind for role in roles}
    if value == "pool" and not kinds.isdisjoint(_BY_OPEN_POOLS):
        # Laid out under the sky, and in no hall.
        return "poolside"
    if value == "lake" and _BY_WATER.search(word):
        return next((_WATER_AT[home] for home in homes if home in _WATER_AT), value)
    is_coast = value == "coast" or (value == "mountains" and not _AT_SEA.isdisjoint(named))
    if is_coast and "lighthouse" in kinds:
        # On its cliff, and not on the grass of another one.
        return "headland"
    if value == "zen garden" and not kinds.isdisjoint(_OF_PONDS):
        return "japanese garden"
    if value == "coast" and not kinds.isdisjoint(_ON_ROCKS):
        return "shore"
    if value == "sea" and word in _WATER and any(role.action in _AT_SINKS for role in roles):
        return "kitchen"
    if value in ("sea", "beach") and word in _WATER:
        return next((home for home in homes if home in _FRESH), value)
    return value


def is_from_the_deep(roles: Sequence[Role], reading: Reading, lexicon: Lexicon) -> bool:
    """Whether all live below the surface: nobody sees a jellyfish from above it."""
    is_above = any(part in word for word in reading.filmed for part in _FROM_ABOVE)
    return not is_above and all(
        role.thing.noun.at == "underwater"
        and lexicon.medium_of_kind(role.thing.noun.kind) == "water"
        for role in roles
    )
