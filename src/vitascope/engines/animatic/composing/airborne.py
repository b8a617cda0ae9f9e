"""Those who are in the air where nobody lives: whales over roofs, fish in a room, a sleigh."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.sizes import extent_of_kind, resize
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.words.tables import tables

_IN_AIR: Final = re.compile(
    r"\b(?:through|in|across|into) the (?:\w+ )?(?:air|sky|skies|clouds)\b|\bin mid-?air\b"
    r"|\b(?:above|over) (?:a |an |the )?(?:\w+ )?(?:city|town|village|street|buildings|skyscrapers"
    r"|rooftops|roofs|houses|skyline|desert|forest|mountains|fields?|meadow)\b"
)

_THROUGH_LAND: Final = re.compile(
    r"\b(?:floats?|floating|swims?|swimming|drifts?|glides?|flies|flying) through (?:a |an |the )?"
    r"(?:\w+ ){0,2}(?:forest|woods|city|streets?|desert|hallway|library|room|house|mall|church)\b"
    r"|\b(?:rains?|raining|falls?|falling|drops?) (?:down )?from the (?:sky|clouds)\b"
)

_WATERS: Final = frozenset({"lake", "underwater", "sea"})

_ON_WING: Final = frozenset({"fly", "float", "swim", "ride"})

_ROOFS: Final = ("rooftop", "rooftops")


def take_to_the_air(
    roles: Sequence[Role], reading: Reading, setting: str, prompt: str, lexicon: Lexicon
) -> str:
    """Let swimmers fly who are said to, and find from where roofs are seen below fliers.

    What is a room from within is a building from the air.
    """
    if not roles and SETTING_KINDS[setting].is_indoor and _is_filmed_from_air(reading, lexicon):
        return _FROM_AIR.get(setting, "city")
    swimmers = [role for role in roles if _swims(role, lexicon)]
    text = prompt.lower()
    is_in_air = any(told.search(text) for told in (_IN_AIR, _THROUGH_LAND))
    if swimmers and is_in_air:
        for role in swimmers:
            role.action = "fly"
            wide = extent_of_kind(role.thing.noun.kind).width
            resize(role, min(role.thing.look.size, _WIDEST / wide))
        if setting in _WATERS:
            said = (place.said.value for place in reading.places)
            setting = next(said, "meadow") if setting != "sea" else setting
        if _THROUGH_LAND.search(text):
            return setting
        return tables().below.get(setting, setting) if len(swimmers) < _SHOAL else setting
    if any(map(_sleighs, roles)) and _FLIES.search(prompt.lower()):
        for role in filter(_sleighs, roles):
            role.action = "ride"
        return "above the city" if setting in ("rooftop", "city", "village", "street") else "sky"
    over = any(place.said.word in _ROOFS for place in reading.places)
    if setting == "rooftop" and over and is_in_air and any(map(_flies, roles)):
        return "above the city"
    return setting


_FROM_AIR: Final = {"airport": "runway", "station": "railway", "factory": "power station"}
"""What rooms are in the land, where they are no houses of a city."""


def _is_filmed_from_air(reading: Reading, lexicon: Lexicon) -> bool:
    cameras = lexicon.tables.camera
    return any(cameras[word].height == "aloft" for word in reading.filmed if word in cameras)


_SHOAL: Final = 6
_WIDEST: Final = 260.0
"""Width in drawing units of a whale at most that has a sky around it."""


def _swims(role: Role, lexicon: Lexicon) -> bool:
    is_moving = role.action in (None, *_ON_WING) and role.mount is None
    return role.is_subject and is_moving and lexicon.medium_of_kind(role.thing.noun.kind) == "water"


def _sleighs(role: Role) -> bool:
    return role.mount is not None and role.mount.thing.noun.kind in ("sleigh", "sled")


_FLIES: Final = re.compile(r"\bfl(?:y|ies|ying)\b")


def _flies(role: Role) -> bool:
    return role.is_subject and role.action in ("fly", "float", "ride")
