"""What is seen at large: a village that burns, a volcano behind all, the clouds below a rocket."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.phrases import Said, Thing
from vitascope.engines.animatic.reading.roles import Reading, Role

BURNING: Final = "burning "
"""Begin of the words of a place that is on fire."""

_FIRES: Final = 3

_VISTAS: Final = {"volcano": "smoking volcano"}
"""Of a place that is named beside that where the film plays, the thing that is seen of it."""


def spectacles(
    roles: Sequence[Role], reading: Reading, setting: str, lexicon: Lexicon
) -> list[Role]:
    """What is seen behind the roles and below them; tells the reading of embers."""
    more: list[Role] = []
    burning = [place for place in reading.places if place.said.word.startswith(BURNING)]
    if burning:
        more += _added("tall flames", lexicon, count=_FIRES)
        reading.said.append(Said(topic="effect", value="embers", word=burning[0].said.word))
    if any("cast" in (role.action, *role.later) for role in roles):
        # Sparks of a spell come out of its wand.
        reading.said = [s for s in reading.said if s.value != "embers" or "spark" not in s.word]
    for place in reading.places:
        vista = _VISTAS.get(place.said.value)
        if vista and place.said.value != setting:
            more += _added(vista, lexicon)
    for role in roles:
        if role.action == "launch" and not role.is_subject:
            for cloud in _added("rocket exhaust", lexicon):
                cloud.relation = ("under", role)
                more.append(cloud)
    return more


def _added(word: str, lexicon: Lexicon, *, count: int = 1) -> list[Role]:
    noun = lexicon.noun(word)
    if noun is None:
        return []
    return [Role(Thing(noun=noun, word=word, count=count, look=look_of(noun)))]
