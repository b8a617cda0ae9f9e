"""What lies around the place of a film: the other places of a prompt, water at their feet."""

from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.art.settings.features import NEAR_WATER
from vitascope.engines.animatic.art.settings.room import FIRESIDE
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECTS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading
from vitascope.engines.animatic.spec import Subject

_AT_THEIR_FEET: Final = frozenset({"water", "the water", "waves", "wave", "sand", "ice", "path"})
"""Words of what is part of the place that was named, and no other one."""


def around_of(
    reading: Reading, setting: str, subjects: Sequence[Subject], lexicon: Lexicon
) -> tuple[str, ...]:
    """Settings that a prompt names beside the one where it plays, and water that is drunk of."""
    places = [place for place in reading.places if place.said.word not in _AT_THEIR_FEET]
    if setting == "snow":
        # `a skier jumps off a cliff`: one in the mountains, and none at the sea.
        places = [place for place in places if "cliff" not in place.said.word]
    named = [place.said.value for place in places]
    named += ["island" for place in places if "island" in place.said.word]
    named += [FIRESIDE for place in places if "fire" in place.said.word]
    named += [FIRESIDE for role in reading.roles if role.thing.noun.kind == "fireplace"]
    if not lexicon.is_room(setting) and any(map(_drinks_there, subjects)):
        named.append(NEAR_WATER)
    return tuple(dict.fromkeys(value for value in named if value != setting))


def _drinks_there(subject: Subject) -> bool:
    """Whether it is an animal that puts its mouth to water."""
    is_beast = SUBJECTS[subject.kind].family in ("quadruped", "bird")
    return is_beast and subject.action in ("drink", "lap") and subject.prop is None
