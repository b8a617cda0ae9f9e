"""Who wears what: clothes that a sentence names go on those of whom it tells."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.people_kinds import PEOPLE
from vitascope.engines.animatic.art.people_patterns import PATTERNS
from vitascope.engines.animatic.reading.guises import guise, is_plain
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.owners import owners
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role, of_sex, relook, unnamed
from vitascope.engines.animatic.reading.sentence import Sentence
from vitascope.engines.animatic.words.tables import tables

_MAKES: Final = frozenset({"knit", "hold", "carry", "throw", "catch", "bathe", "paint", "build"})
"""What is done to clothes that nobody wears."""

_PAIRS: Final = frozenset({"shown boots", "shown shoes", "shown gloves", "headphones", "earrings"})

_LEAVING: Final = ("peek", "jump", "hide", "sit", "sleep")
"""What is done in clothes that lie about: a rabbit pops out of a hat."""

_NEARBY: Final = frozenset(
    {"around", "near", "beside", "behind", "above", "below", "at", "by"}
    | {"left of", "right of", "before"}
)
"""Links before clothes that another wears: chickens gather around his boots."""

_WHEELED: Final = "old man"
"""Who sits in a wheelchair of which only is said that it is pushed."""

_ANY_CLOTHES: Final = frozenset({"outfit", "costume", "clothes", "suit", "uniform", "attire"})
"""Words that say nothing of how clothes are cut: a hero's costume is that of a hero."""


def _has_own_outfit(role: Role) -> bool:
    """Whether somebody is of a kind of people that has clothes of its own."""
    kind = PEOPLE.get(role.thing.noun.kind)
    return kind is not None and kind.outfit not in ("shirt", "dress")


def _recolour(role: Role, color: str | None) -> None:
    """Give the clothes that somebody's kind has a colour, if one is told."""
    if color is not None:
        role.thing = replace(role.thing, look=replace(role.thing.look, color=color))


_PATTERNED: Final = frozenset(PATTERNS)
"""Coats that clothes may have."""


_OWNERS: Final = {"his": "he", "her": "she"}


def _of_owner(thing: Thing, roles: Sequence[Role]) -> list[Role]:
    """Those people among some of whom `his hat`, or `her dress`, may be."""
    people = [role for role in roles if role.is_subject and role.thing.noun.is_person]
    return of_sex(people, _OWNERS[thing.owner or "his"])


class Dressing(Sentence):
    """A sentence that knows what to do with clothes and costumes."""

    def _wear(self, thing: Thing) -> None:
        is_own = thing.noun.kind == "wings" and (thing.is_known or self._link is None)
        if (is_own and not self._has_bare_back()) or self._link in _NEARBY:
            return
        is_handled = self._link is None and self._verb and self._verb.action in _MAKES
        if thing.noun.kind == "wheelchair" and self._link is None and self._moves_by(("push",)):
            self._wheel(thing)
            return
        if is_handled or self._link == "from":
            return
        if thing.owner is not None:
            self._take_apart(thing.owner)
        group = self._group if self._verb else owners(self._group, self.reading.roles)
        wearers = [role for role in group if role.is_subject]
        if not wearers and self._main:
            wearers = [role for role in self._main if role.is_subject]
        if thing.owner in _OWNERS:
            wearers = _of_owner(thing, wearers) or _of_owner(thing, self.reading.roles) or wearers
        is_anothers = thing.owner in ("his", "her") and self._has_keeper(wearers)
        wearers = [] if is_anothers else wearers
        if thing.is_plural and len(wearers) > 1:
            # `a bride and her bridesmaids in pink dresses`: hers is white all the same.
            wearers = [role for role in wearers if role.thing.noun.kind != "bride"]
        if not wearers:
            self.reading.ignored.append(thing.word)
        self._worn = thing.noun.kind, wearers
        for role in wearers:
            is_own = thing.is_known or thing.look.color is not None
            if thing.word in _ANY_CLOTHES and is_own and _has_own_outfit(role):
                _recolour(role, thing.look.color)
                continue
            word = thing.noun.kind + (f":{thing.look.color}" if thing.look.color else "")
            own = (w for w in role.thing.look.wear if w.partition(":")[0] != thing.noun.kind)
            pattern = (f"pattern:{thing.look.coat}",) if thing.look.coat in _PATTERNED else ()
            relook(role, wear=(*own, word, *pattern))

    def _recolour_worn(self, words: Sequence[str]) -> bool:
        """`her dress is red`: the dress takes the colour, and not who was named last."""
        kind, wearers = self._worn
        hue = next((tables().colours[word] for word in words if word in tables().colours), None)
        if hue is None or not wearers:
            return False
        for role in wearers:
            if kind in _ANY_CLOTHES and _has_own_outfit(role):
                _recolour(role, hue)
                continue
            worn = [w for w in role.thing.look.wear if w.partition(":")[0] != kind]
            relook(role, wear=(*worn, f"{kind}:{hue}"))
        return True

    def _has_keeper(self, wearers: list[Role]) -> bool:
        """Whether these are animals, and `his boots` are a man's who was named before."""
        are_animals = not any(role.thing.noun.is_person for role in wearers)
        first = next((role for role in self.reading.roles if role.is_subject), None)
        return are_animals and first is not None and first.thing.noun.is_person

    def _has_bare_back(self) -> bool:
        """Whether anybody is told of who has no wings by nature."""
        return any(role.thing.noun.is_person for role in (*self._group, *self._main))

    def _wheel(self, chair: Thing) -> None:
        """`pushes a wheelchair`: somebody sits in it, and is not who pushes."""
        noun = tables().nouns[_WHEELED]
        patient = unnamed(noun, _WHEELED)
        patient.action = "sit"
        relook(patient, wear=(*patient.thing.look.wear, chair.noun.kind))
        self.reading.roles.append(patient)
        for role in self._actors():
            role.tool = role.tool or patient

    def _displayed(self, thing: Thing) -> Thing:
        """`a necklace on velvet`: what nobody wears is shown by itself, if there is a drawing."""
        names = (f"displayed {name}" for name in (thing.word, thing.noun.kind))
        noun = next((tables().nouns[name] for name in names if name in tables().nouns), None)
        is_left = self._link in ("of", "from", "inside") and self._moves_by(_LEAVING)
        if is_left and noun is not None:
            self._link = "inside"
        is_worn = self._link == "wearing" or any(role.is_subject for role in self.reading.roles)
        is_beside = self._link in _NEARBY and thing.owner is None
        is_worn = is_worn and not is_left and not is_beside
        if thing.noun.role != "wear" or noun is None or is_worn:
            return thing
        # A pair is drawn as one.
        count = 1 if noun.kind in _PAIRS else thing.count
        look = replace(thing.look, color=thing.look.color or noun.color)
        return replace(thing, noun=noun, count=count, look=look)

    def _look_into_eyes(self, color: str) -> None:
        """`a green eye` that is nobody's: a face with such eyes."""
        noun = tables().nouns["woman"]
        look = replace(look_of(noun), eyes=color)
        role = unnamed(noun, "eyes", look=look)
        self.reading.roles.append(role)
        self._group, self._main, self._last = [role], [role], role

    def _disguise(self, thing: Thing) -> None:
        if thing.noun.role == "wear":
            self._wear(thing)
            return
        for role in self._group:
            noun = role.thing.noun
            if is_plain(noun, role.thing.word) and thing.noun.is_person:
                noun = guise(noun, role.thing.word, thing.noun) or noun
            if noun is not role.thing.noun:
                own = role.thing.look
                look = replace(look_of(noun), size=own.size, hair=own.hair, skin=own.skin)
                role.thing = replace(role.thing, noun=noun, look=look)
            elif role.is_subject:
                costume = tables().costumes.get(thing.noun.kind, ()) or thing.noun.wear
                relook(role, wear=(*role.thing.look.wear, *costume))
