"""Who does what with what: phrases put together to roles, by the order of the words."""

from collections.abc import Sequence
from dataclasses import replace
from functools import singledispatchmethod
from typing import Final

from vitascope.engines.animatic.reading.agreement import with_agreement
from vitascope.engines.animatic.reading.appositions import without_appositions
from vitascope.engines.animatic.reading.compounds import COSTUME
from vitascope.engines.animatic.reading.gender import with_gender
from vitascope.engines.animatic.reading.habits import (
    fall_in,
    flee,
    in_company,
    pulled,
    pursue,
    ran_after,
    trail,
    wade_in,
)
from vitascope.engines.animatic.reading.held import with_held
from vitascope.engines.animatic.reading.listing import ADDING, goes_on
from vitascope.engines.animatic.reading.pairs import ANSWERS, PAIRED
from vitascope.engines.animatic.reading.parts import without_parts
from vitascope.engines.animatic.reading.phrases import (
    Act,
    Borne,
    Cue,
    Far,
    Filmed,
    Link,
    Phrase,
    Pronoun,
    Quoted,
    Said,
    Sequel,
    Stop,
    Thing,
    Told,
    Unknown,
)
from vitascope.engines.animatic.reading.referring import Referring
from vitascope.engines.animatic.reading.roles import Place, Reading, Role, faced, relook
from vitascope.engines.animatic.reading.sentence import (
    CONTESTS,
    GIVEN,
    PLACING,
    SKY_ONLY,
)
from vitascope.engines.animatic.reading.serving import brings_dish, is_served
from vitascope.engines.animatic.reading.similes import without_similes
from vitascope.engines.animatic.reading.tints import look_told
from vitascope.engines.animatic.words.tables import tables

_ARRIVING: Final = frozenset({"into", "to", "toward", "towards", "from", "onto"})
"""Links after which a place is where somebody comes or goes: another may be where it plays."""


def read_roles(phrases: Sequence[Phrase]) -> Reading:
    """Put phrases together."""
    reader = _RoleReader()
    real = without_similes(without_parts(with_held(with_gender(phrases))))
    for phrase in with_agreement(without_appositions(real)):
        reader.take(phrase)
    reader.finish()
    return reader.reading


class _RoleReader(Referring):
    """One pass over the phrases: `take` reads one more."""

    @singledispatchmethod
    def take(self, phrase: Phrase) -> None:
        raise TypeError(f"{phrase!r} is no phrase")

    @take.register
    def _(self, phrase: Thing) -> None:
        self._worn = "", ()
        self._is_listing = self._is_listing and goes_on(self._link, phrase)
        self._is_next = False
        self._thing(phrase)
        self._is_placed = False
        self._link, self._is_after_comma, self._is_world_acting = None, False, False

    @take.register
    def _(self, phrase: Act) -> None:
        if phrase.action == "burn" and self._is_placed:
            self._set_afire()
        if not self._is_world_acting and not self._changes(phrase):
            self._act(phrase)
        self._link, self._is_listing, self._is_after_comma = None, False, False
        self._is_world_acting = False

    @take.register
    def _(self, phrase: Link) -> None:
        if phrase.word in ("without", "no", "not", "nor"):
            self._is_negated = True
        elif phrase.word not in ("and", "or", "of"):
            self._is_negated = False
        if phrase.word not in ("and", "or"):
            self._is_costume = False
        if phrase.word == "dressed":
            self._is_costume = True
        self._is_listing = self._is_listing and phrase.word in ADDING
        is_match = (
            phrase.word == "against" and self._verb and self._verb.action in PAIRED | CONTESTS
        )
        self._link = "with" if is_match else phrase.word
        if phrase.word in ("as", "while"):
            self._verb = None

    @take.register
    def _(self, phrase: Stop) -> None:
        self._verb, self._link, self._is_negated, self._becoming = None, None, False, []
        self._is_costume, self._is_world_acting = False, False
        self._is_after_comma = True
        if phrase.is_full:
            self._main, self._is_listing, self._told = [], False, tuple(self.reading.roles)
            self._worn = "", ()

    @take.register
    def _(self, phrase: Said) -> None:
        if self._is_negated or self._link == "made":
            return
        if self._is_outside(phrase.value):
            phrase = replace(phrase, value="street")
        self._is_listing = self._is_listing and goes_on(self._link, phrase)
        is_firm = self._link in PLACING or self._is_crossed()
        if phrase.topic == "setting":
            wade_in(self._group, phrase.word, self._link)
            is_weak = phrase.word in tables().weak_settings
            is_loose = self._link in _ARRIVING or not is_weak
            is_apart = self._link in SKY_ONLY or self._is_world_acting
            is_overhead = phrase.value in ("sky", "space") and is_apart
            place = Place(said=phrase, is_firm=is_firm, is_seen=self._is_looked_at())
            is_shown = is_overhead and self._is_world_acting
            self._is_placed = (is_firm and not is_shown) or (is_loose and not is_overhead)
            (self.reading.places if self._is_placed else self._loose).append(place)
        else:
            self.reading.said.append(phrase)
            self._cross_snow(phrase)
        if phrase.topic not in ("mood", "style"):
            is_placed = is_firm or phrase.word.split()[0] in PLACING
            self._is_world_acting = not is_placed and self._link not in ("by", "under")

    @take.register
    def _(self, phrase: Filmed) -> None:
        self.reading.filmed.append(phrase.word)

    @take.register
    def _(self, phrase: Unknown) -> None:
        if not self._is_negated:
            self.reading.ignored.append(phrase.word)
        # `decides to run`: right after somebody it is a verb of theirs.
        is_verb = phrase.word.endswith(("s", "ed", "wn")) and not self._is_after_comma
        is_apart = self._link in ("as", "while", "and") or (self._link is None and not is_verb)
        is_new_subject = is_apart and self._verb is None
        self._is_world_acting = is_new_subject and bool(self._group)
        self._link = None

    @take.register
    def _(self, phrase: Sequel) -> None:
        self._is_sequel, self._is_next, self._verb, self._link = True, True, None, None
        self._is_listing = False

    @take.register
    def _(self, phrase: Far) -> None:
        if self._is_placed and self.reading.places:
            self.reading.places[-1] = replace(self.reading.places[-1], is_seen=True)
        elif self._last is not None and not self._is_after_comma:
            self._set_far(self._last, phrase)
        else:
            self._far = phrase

    @take.register
    def _(self, phrase: Borne) -> None:
        self._bear(phrase)
        self._link, self._verb = None, None

    @take.register
    def _(self, phrase: Pronoun) -> None:
        self._worn = "", ()
        self._is_next = False
        if phrase.stands_for == "one":
            self._part()
            return
        is_approached = self._link in ("toward", "towards")
        if is_approached or (self._link != "as" and self._is_object()):
            if not self._board():
                self._refer_back()
            return
        meant = self._meant(phrase)
        self._is_sequel = self._is_sequel or self._link == "and"
        if meant:
            self._group, self._is_listing = meant, False
            self._verb, self._link = None, None
        self._is_world_acting = False

    @take.register
    def _(self, phrase: Told) -> None:
        role = self._of_body() if phrase.is_of_body else self._last
        if phrase.hair is not None and self._verb and self._verb.action == "brush":
            for actor in self._group:
                actor.action = "comb"
        if phrase.hair is not None or phrase.eyes is not None:
            people = faced(self._last, self._group, hair=phrase.hair)
            if people:
                relook(people[0], hair=phrase.hair, eyes=phrase.eyes, lit=phrase.has_lit_eyes)
            elif phrase.eyes and not self._group:
                self._look_into_eyes(phrase.eyes)
        elif role is not None and not self._recolour_worn(phrase.words):
            role.thing = replace(role.thing, look=look_told(role.thing, phrase))

    @take.register
    def _(self, phrase: Cue) -> None:
        self._cue = phrase
        if phrase.kind == "speech" and self._group:
            self.take(Act(action="talk", verb="say"))

    @take.register
    def _(self, phrase: Quoted) -> None:
        cue, self._cue = self._cue, None
        if cue and cue.kind == "names":
            return
        self.reading.wordings.append(self._wording(phrase.text, cue))

    # Things

    def _thing(self, thing: Thing) -> None:
        thing = self._displayed(self._here(thing))
        if self._is_outcome(thing) or self._is_told_apart(thing) or self._refers_to_all(thing):
            return
        if self._is_filling(thing):
            self._fill(thing)
        elif (known := self._known(thing)) is not None:
            self._refer(known)
        elif owner := self._one_handed(thing):
            self._take_too(owner, thing)
        elif self._is_carrier(thing):
            self._attach(Role(thing, action=thing.action), as_mount=True)
        elif self._is_tool(thing):
            self._attach(Role(thing, action=thing.action), as_mount=False)
        else:
            self._stand_alone(thing)

    def _is_told_apart(self, thing: Thing) -> bool:
        """Whether it gets no role of its own: it is away, worn, part of the place or of another."""
        if self._is_missing(thing) or self._is_held_already(thing):
            return True
        if self._is_negated:
            self.reading.absent.append(thing)
        elif self._is_costume or thing.word.endswith(f" {COSTUME}"):
            self._disguise(thing)
        elif thing.noun.role == "wear":
            self._wear(thing)
        elif thing.noun.kind == "window":
            # `rain on the window`, `a cat at the window`: one of the room's own.
            said = Said(topic="setting", value="room", word=thing.word)
            self.reading.places.append(Place(said=said, is_firm=True))
        elif self._is_loose_bough(thing):
            self.reading.ignored.append(thing.word)
        elif self._is_of_place(thing):
            return True
        elif self._last and is_served(thing, self._last, self._link, self.reading.roles):
            if not brings_dish(thing, self._last, self.reading.roles):
                self._fill(thing)
        else:
            return self._is_content(thing)
        return True

    def _refer(self, role: Role) -> None:
        """`the dog`, named again: a verb that follows is its own."""
        if self._verb is not None and self._link is None:
            self._act_on(role, self._verb, accompanies=False)
            self._verb = None
            return
        kind = tables().grammar.relations.get(self._link or "")
        if kind and self._group and role not in self._group:
            is_told_of = not (self._is_after_comma or self._is_world_acting)
            for other in self._group if is_told_of else ():
                other.relation = other.relation or (kind, role)
            return
        self._group, self._is_listing, self._verb, self._last = [role], True, None, role

    def _stand_alone(self, thing: Thing) -> None:
        role = Role(self._of_age(thing), action=thing.action, presence=self._entry(thing))
        self.reading.roles.append(role)
        self._relate(role)
        if self._verb is not None and not role.is_subject:
            self._undergo(role, self._verb)
        accompanies = self._link == "with" and bool(self._group)
        if self._verb is not None and role.is_subject:
            self._act_on(role, self._verb, accompanies=accompanies)
            self._take_along(role, self._verb)
            if self._link is None and (self._verb.action == "give" or self._verb.verb == "feed"):
                # `gives his girlfriend a rose`: the gift comes next, and is still his.
                self._last = role
                return
        is_seen = role.thing.noun.kind in self._words["seen"]
        if (self._is_listing or accompanies) and not is_seen:
            self._group = [*self._group, role]
        elif not self._is_relative(role):
            self._group = [role]
        if not self._main and role.is_subject:
            self._main = self._group
        elif self._main and self._group[: len(self._main)] == self._main:
            self._main = [r for r in self._group if r.is_subject]
        self._last = role
        self._is_listing, self._is_accompanied = True, accompanies
        if role in self._group:
            self._verb = None

    def _relate(self, role: Role) -> None:
        if self._far:
            self._set_far(role, self._far)
            self._far = None
        for actor in self._group:
            actor.relation = actor.relation or self._visit(actor, role)
        kind = tables().grammar.relations.get(self._link or "")
        is_one = role.thing.count == 1 or self._link == "into"
        if kind == "inside" and role.thing.noun.is_person and is_one:
            kind = "beside"  # `into his grandfather's ear`
        if self._link == "over" and self._moves_by(("fight", "box")):
            kind = "beside"
        if self._verb and self._verb.verb in self._words["stumbling"] and kind:
            kind = "beside"
        if kind == "on" and self._verb and self._verb.verb.split()[0] in self._words["spraying"]:
            kind = "beside"
        if self._pending and self._last and role.is_subject:
            role.relation, self._pending = (self._pending, self._last), None
        elif kind and self._last is None:
            self._pending = kind
        elif kind and self._link != "to" and self._anchors():
            for other in self._anchors():
                if other.relation is None:
                    other.relation = (kind, role)
                    other.is_abreast = self._link in self._words["abreast"]

    def _act_on(self, role: Role, act: Act, *, accompanies: bool) -> None:
        """A subject that is a verb's object may do the same, or do it with the other."""
        actors = [other for other in self._group if other.is_subject]
        is_chased = ran_after(act, self._link)
        is_object = self._link in (None, "to") or accompanies or is_chased
        if self._link == "by" and act.is_past:
            role.action = role.action or act.action
            role.tool = role.tool or pulled(act, self._group, self._last)
            pursue(act, role, actors)
        flee(act, role, actors, self._link)
        trail(act, role, actors, self._link)
        if not actors or not is_object:
            return
        if accompanies or is_chased or act.verb in self._words["led"]:
            answer = ANSWERS.get(act.action) if accompanies else None
            role.action = role.action or answer or in_company(act, role, actors[0])
        is_helping = accompanies and role.thing.noun.is_person
        if is_helping and act.action in ("play", "build") and actors[0].tool:
            role.tool = actors[0].tool
        fall_in(act, role, actors, is_chased=is_chased)
        if act.action in ("read", "sing", "teach") and self._link == "to":
            role.action, role.partner = role.action or "sit", role.partner or actors[0]
        if act.action in PAIRED and (act.action not in GIVEN or self._link is not None):
            role.action = role.action or ANSWERS.get(act.action, act.action)
            role.partner = role.partner or actors[0]
            for actor in actors:
                actor.partner = actor.partner or role
