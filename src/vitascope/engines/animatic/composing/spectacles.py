"""What is seen at large: a village that burns, a volcano behind all, the clouds below a rocket."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Said
from vitascope.engines.animatic.reading.roles import Reading, Role, unnamed

BURNING: Final = "burning "
"""Begin of the words of a place that is on fire."""

_FIRES: Final = 3

_AFLAME: Final = re.compile(
    r"\b(?:flames|fires?) (?:all )?(?:around|everywhere|burning|burn|raging|rage)\b"
    r"|\bsurrounded by (?:flames|fire)\b|\bwalls? of (?:fire|flames)\b|\braging fires?\b"
)
"""Fire that is nobody's and nothing's."""

_ROCKS: Final = re.compile(r"\basteroid (?:field|belt)\b")

_WHIRLS: Final = frozenset({"tornado", "twister", "waterspout", "cyclone"})
"""Words for weather of which a funnel is seen."""

_VISTAS: Final = {"volcano": "smoking volcano"}
"""Of a place that is named beside that where the film plays, the thing that is seen of it."""


def spectacles(
    roles: Sequence[Role], reading: Reading, setting: str, prompt: str, lexicon: Lexicon
) -> list[Role]:
    """What is seen behind the roles and below them; tells the reading of embers."""
    more: list[Role] = []
    burning = [p.said.word for p in reading.places if p.said.word.startswith(BURNING)]
    burning += [found[0] for found in [_AFLAME.search(prompt.lower())] if found]
    if burning and not lexicon.is_room(setting) and SETTING_KINDS[setting].medium == "air":
        more += _added("tall flames", lexicon, count=_FIRES)
        reading.said.append(Said(topic="effect", value="embers", word=burning[0]))
    if _ROCKS.search(prompt.lower()):
        more += _added("asteroid", lexicon, count=_FIRES + 1)
    told = {said.word for said in reading.said}
    if told & _WHIRLS and not any(role.thing.noun.kind == "tornado" for role in roles):
        more += _added("tornado funnel", lexicon)
    if any("cast" in (role.action, *role.later) for role in roles):
        # Sparks of a spell come out of its wand.
        reading.said = [s for s in reading.said if s.value != "embers" or "spark" not in s.word]
    for place in reading.places:
        vista = _VISTAS.get(place.said.value)
        if place.said.value == "mars" and setting == "space":
            more += _added("rust world", lexicon)
        if vista and place.said.value != setting:
            more += _added(vista, lexicon)
    for role in roles:
        if role.action == "launch" and not role.is_subject:
            for cloud in _added("rocket exhaust", lexicon):
                cloud.relation = ("under", role)
                more.append(cloud)
    return more


def raise_rainbows(roles: list[Role], reading: Reading, setting: str) -> None:
    """Put rainbows into the sky, where there is one: nobody is beside them or below."""
    arches = [role for role in roles if role.thing.noun.kind == "rainbow" and not role.action]
    used = {id(part) for role in roles for part in (role.mount, role.tool)}
    for arch in arches:
        if id(arch) in used or not SETTING_KINDS[setting].has_sky:
            continue
        roles.remove(arch)
        reading.said.append(Said(topic="effect", value="rainbow", word=arch.thing.word))
        for role in roles:
            if role.relation and role.relation[1] is arch:
                role.relation = None


def _added(word: str, lexicon: Lexicon, *, count: int = 1) -> list[Role]:
    noun = lexicon.noun(word)
    if noun is None:
        return []
    return [unnamed(noun, word, count=count)]
