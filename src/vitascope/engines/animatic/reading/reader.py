"""A prompt cut into phrases.

Knows words and their order, not what the film will be: `role_reader` and `parse` make the spec.
"""

import re
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading import deeds
from vitascope.engines.animatic.reading.compounds import (
    compound,
    is_heard,
    is_own_part,
    parent_at,
    shown_at,
    young_at,
)
from vitascope.engines.animatic.reading.cursor import Before, thing_of
from vitascope.engines.animatic.reading.families import counts_others
from vitascope.engines.animatic.reading.fixed import FixedPhrases
from vitascope.engines.animatic.reading.lexicon import Found, FoundWorld, Lexicon
from vitascope.engines.animatic.reading.looks import features_at
from vitascope.engines.animatic.reading.phrases import (
    Act,
    Link,
    Part,
    Phrase,
    Pronoun,
    Said,
    Thing,
    Told,
    Unknown,
)
from vitascope.engines.animatic.reading.pronouns import object_of
from vitascope.engines.animatic.reading.spelling import mended
from vitascope.engines.animatic.reading.stuff import made_of
from vitascope.engines.animatic.reading.tints import tint_at
from vitascope.engines.animatic.words.tables import MAX_PHRASE_WORDS

_DOING: Final = re.compile("ing$")
_QUOTED: Final = re.compile(
    r"""["“”«„]\s*([^"“”«»„]{1,200}?)\s*["”“»]|(?<![\w])['‘]([^'‘’]{2,200}?)['’](?!\w)|「([^」]+)」"""
)
_TOKEN: Final = re.compile(r"§\d+|[^\W_]+(?:['’\-][^\W_]+)*|&|[.,;:!?()]", re.UNICODE)

_ADJECTIVE: Final = re.compile(r"(ly|ful|ous|ish|ic|ive|less|ing|ed|y|al|able|en)$")
"""Endings that make an unknown word no noun worth telling of."""

_DESCRIBED_BY: Final = frozenset({"with", "of"})
"""Links right after which a word in `-ed` tells of the next: `with neatly combed hair`."""

_PARTICIPLE: Final = re.compile(r"(ing|ed|ly)$")
"""Endings of words that go on after a noun: `a jalopy parked outside`."""


def words_of(prompt: str) -> list[str]:
    """Lower-case words and punctuation marks; a possessive `'s` is dropped."""
    tokens: list[str] = _TOKEN.findall(prompt.lower())
    return [re.sub(r"['’]s\b", "", token).replace("’", "'") for token in tokens]


def phrases_of(prompt: str, lexicon: Lexicon) -> list[Phrase]:
    """The phrases of a prompt, in order."""
    quotes: list[str] = []

    def kept(match: re.Match[str]) -> str:
        quotes.append(next(text for text in match.groups() if text))
        return f" §{len(quotes) - 1} "

    text = _QUOTED.sub(kept, prompt.replace("§", " "))
    return _Reader(mended(words_of(text), lexicon), quotes, lexicon).read()


class _Reader(FixedPhrases):
    """One pass over the words, from left to right."""

    def read(self) -> list[Phrase]:
        steps = (
            self._stop,
            self._quoted,
            self._never,
            self._film,
            self._bodily,
            self._marker,
            self._pronoun,
            self._group,
            self._aged,
            self._measure,
            self._made,
            self._features,
            self._shines,
            self._relative,
            self._leaves,
            self._rains_down,
            self._noun_if_due,
            self._verb_if_due,
            self._deed,
            self._world_or_noun,
            self._trait,
            self._verb,
            self._link,
            self._rare,
        )
        while self._at < len(self._words):
            if not any(step() for step in steps):
                self._unknown()
        return self._phrases

    def _made(self) -> bool:
        """`made of glass` tells of a material, whatever else the word may mean."""
        is_told = self._follows_link(frozenset({"made"}))
        found = made_of(self._window(), self._lexicon) if is_told else None
        return found is not None and self._take(*found)

    def _features(self) -> bool:
        """`green eyes`, `a sad face`, `long curly red hair`, `a ponytail`."""
        window = self._window()
        found = features_at(window, self._lexicon.tables.traits)
        found = found or tint_at(window, self._phrases)
        is_verb = window[0] in ("braids", "curls") and isinstance(
            (self._phrases or [None])[-1], Thing
        )
        if found is None or is_verb or (found[0] == 1 and self._lexicon.noun_at(window[1:])):
            return False
        return self._take(*found)

    def _group(self) -> bool:
        """`a family of five` is people; `a family of bears` only counts bears."""
        found = self._lexicon.noun_at(self._words[self._at : self._at + 1])
        if found is None or found.noun.count == 1:
            return False
        after = self._words[self._at + 1 : self._at + 3]
        if after[:1] != ["of"]:
            return self._lexicon.noun_at(after[:1]) is None and self._noun()
        counts = self._lexicon.tables.counts
        if len(after) < 2 or after[1] not in counts or counts_others(self._after(3), self._lexicon):
            return self._trait()
        thing = thing_of(found, self._before, self._lexicon)
        return self._take(3, replace(thing, count=counts[after[1]], is_counted=True))

    def _noun_if_due(self) -> bool:
        """After `a`, `two` or `red` a word is a noun rather than a verb, if it can be both."""
        return self._before.is_open and not self._world_is_longer() and self._noun()

    def _verb_if_due(self) -> bool:
        """Right after a thing or `to` a word is a verb rather than a noun, if it can be both."""
        last = self._last()
        is_due = isinstance(last, (Thing, Pronoun, Told, Part, Unknown)) or self._is_due(last)
        is_due = is_due or deeds.does_it(
            self._words[: self._at], self._words[self._at :], self._lexicon
        )
        is_due = is_due and not self._before.is_open
        is_due = is_due or deeds.is_awaited(self._phrases, self._words[self._at :])
        return is_due and not self._is_done() and self._verb()

    def _noun(self) -> bool:
        found = self._lexicon.noun_at(self._window())
        if found is None or self._is_colour(found):
            return False
        found = self._meant(found)
        if found is None:
            return self._take(1, Unknown(word=self._words[self._at]))
        after = self._words[self._at + found.length :][:MAX_PHRASE_WORDS]
        if self._is_stuff(found):
            return self._trait()
        if both := compound(found, after, self._lexicon):
            return self._take(both.length, thing_of(both, self._before, self._lexicon))
        is_done = isinstance(self._last(), Act) and found.noun.role != "subject"
        if not is_done and is_heard(found, after, self._lexicon):
            return self._take(found.length + 1, Unknown(word=f"{found.word} {after[0]}"))
        if is_own_part(found, self._words[: self._at], self._phrases, self._lexicon):
            self._at += found.length
            return self._part(found.word)
        if shown := shown_at(found, after, self._lexicon):
            return self._take(found.length, shown)
        if self._is_modifier(found):
            if self._words[self._at] == "building" and self._verb():
                return True
            return self._trait() or self._skip(found.length)
        if place := self._place_of(found.word):
            return self._take(found.length, Said(topic="setting", value=place, word=found.word))
        return self._take(found.length, thing_of(found, self._before, self._lexicon))

    def _meant(self, found: Found) -> Found | None:
        """The noun that a word of two meanings stands for here; None if it is not drawn."""
        if parent := parent_at(found, self._words[self._at - 1], self._phrases, self._lexicon):
            self._before.is_known = self._is_named(found.word)
            return parent
        for other, cues in self._lexicon.tables.senses.get(found.word, {}).items():
            if cues & {*self._words, "*"}:
                noun = self._lexicon.noun(other) if other else None
                return replace(found, noun=noun, word=other) if noun else None
        return found

    def _is_stuff(self, found: Found) -> bool:
        """`a glass dome`: what an unknown thing is made of."""
        is_material = found.word in self._lexicon.tables.traits.materials and not found.is_plural
        return is_material and found.length == 1 and not self._ends_phrase(1, also=_DOING)

    def _is_colour(self, found: Found) -> bool:
        """`an orange cat`, `a giant red ball`: colour or size unless a phrase ends with it."""
        is_name, traits = found.length == 1 and not found.is_plural, self._lexicon.tables.traits
        if not is_name or self._words[self._at] not in {*traits.colours, *traits.sizes}:
            return False
        is_told = self._tells_of_last(1) or self._is_listed_colour()
        return is_told or not (self._ends_phrase(1) or self._acts_alone())

    def _is_modifier(self, found: Found) -> bool:
        """Whether the noun only tells of the next one: a `calico` cat, a `pirate` ship."""
        after = self._words[self._at + found.length : self._at + found.length + MAX_PHRASE_WORDS]
        is_acting = self._is_leaving(self._at + found.length) or self._lexicon.verb_at(after)
        if found.is_plural or not after or is_acting:
            return False
        if found.noun.role in ("subject", "wear") and deeds.is_deed(after, self._lexicon):
            return False
        if found.noun.role == "subject" and deeds.is_plural_after_one(
            self._words[: self._at], after, self._lexicon
        ):
            return False
        head = self._lexicon.noun_at(after)
        if head is not None:
            is_his = found.noun.is_person and head.noun.kind in ("beard", "moustache")
            return not (is_his or (head.is_plural and found.word in self._grammar.words["anybody"]))
        world = self._lexicon.world_at(after)
        if after[0] in ("petals", "blossoms"):
            return True
        if world is None or world.values[0][0] != "setting" or after[0] in self._grammar.links:
            return False
        return world.word.split()[-1] not in self._grammar.words["told_after"]

    def _world_or_noun(self) -> bool:
        found = self._lexicon.noun_at(self._window())
        world = self._lexicon.world_at(self._window())
        if world and not self._is_beaten(world.length, found):
            return self._world(world)
        return found is not None and self._noun()

    def _world(self, world: FoundWorld) -> bool:
        if self._is_coat(world) or self._is_adjectival(world):
            return self._trait() or self._skip(world.length)
        is_trait = self._lexicon.tables.traits.knows(world.word)
        self._before.adjectives += [world.word] if is_trait else []
        *others, (topic, value) = world.values
        for other, meaning in others:
            self._phrases.append(Said(topic=other, value=meaning, word=world.word))
        self._say_parts(world)
        meant = self._coloured(value) if topic == "surface" else value
        is_afire = topic == "setting" and self._before.action == "burn"
        said = Said(topic=topic, value=meant, word=f"{'burning ' * is_afire}{world.word}")
        self._leave_first_of(said)
        ends = {topic for topic, _ in world.values} & {"setting", "time", "effect", "surface"}
        return self._take(world.length, said, keep_before=not ends)

    def _say_parts(self, world: FoundWorld) -> None:
        """`snowy mountains` tell of snow too, `a rainy night` of rain."""
        told = {topic for topic, _ in world.values}
        told |= {"season"} if "hot spring" in world.word else set()
        told |= {"weather"} if self._is_backdrop(world.values) else set()
        for word in world.word.split() if " " in world.word else ():
            part = self._lexicon.world_at([word])
            for topic, value in part.values if part else ():
                if topic in ("time", "weather", "season") and topic not in told:
                    self._phrases.append(Said(topic=topic, value=value, word=word))

    def _is_coat(self, world: FoundWorld) -> bool:
        """`a black and white cat` is no film in black and white."""
        after = self._words[self._at + world.length : self._at + world.length + MAX_PHRASE_WORDS]
        head = self._lexicon.noun_at(after)
        is_coat = world.word in self._lexicon.tables.traits.coats
        return is_coat and head is not None

    def _is_adjectival(self, world: FoundWorld) -> bool:
        if world.word not in self._lexicon.tables.adjectival:
            return False
        after = self._words[self._at + world.length : self._at + world.length + 1]
        return not self._ends_phrase(world.length) and after[0] not in self._grammar.words["media"]

    def _world_is_longer(self) -> bool:
        window = self._window()
        world, found = self._lexicon.world_at(window), self._lexicon.noun_at(window)
        return world is not None and found is not None and world.length > found.length

    def _trait(self) -> bool:
        """Determiner, number or adjective: kept for the noun that follows."""
        word, before = self._words[self._at], self._before
        length = 1
        if word in self._grammar.determiners:
            before.is_known = word not in ("all", "each", "every")
            before.owner = word if word in self._grammar.words["owners"] else before.owner
        elif word in self._lexicon.tables.counts or word.isdigit():
            before.add_number(word, self._lexicon.tables)
        elif (trait := self._lexicon.trait_at(self._window())) and not self._weeps():
            length = trait[0]
            if self._tells_of_last(length):
                return self._take(length, Told(words=(trait[1],)))
            before.adjectives.append(trait[1])
        elif word == "of" and before.count:
            pass
        else:
            return False
        before.is_open = True
        return self._skip(length)

    def _tells_of_last(self, length: int) -> bool:
        """`the robot is blue`, `made of glass`."""
        said_of = self._at > 0 and self._words[self._at - 1] in self._grammar.words["copulas"]
        return said_of and self._ends_phrase(length)

    def _verb(self) -> bool:
        found = self._lexicon.verb_at(self._window())
        word = self._words[self._at]
        if found is None or self._is_no_verb(found.length):
            return False
        if word.endswith("ed") and self._tells_of_next():
            return self._skip(1)
        is_participle = word.endswith("ing")
        if is_participle and found.length == 1 and self._is_followed_by_noun(found.action):
            self._before.action, self._before.is_open = found.action, True
            return self._skip(1)
        if (
            is_participle
            and self._before.is_open
            and self._words[self._at - 1] in self._grammar.small
        ):
            # `, the form rising`: somebody else's doing, of whom nothing is drawn.
            self._before = Before()
            return self._skip(found.length)
        return self._take(found.length, deeds.act_of(found, self._words, self._at, self._lexicon))

    def _tells_of_next(self) -> bool:
        """`freshly baked bread`, `with neatly combed hair`: a verb that is an adjective here."""
        after = self._words[self._at + 1 : self._at + 1 + MAX_PHRASE_WORDS]
        is_dyed = self._words[self._at] in ("painted", "colored", "coloured", "dyed")
        if is_dyed and after and (after[0] in self._lexicon.tables.colours or after[0] == "by"):
            return True
        is_open = self._before.is_open and self._lexicon.noun_at(after) is not None
        return is_open or self._follows_link(_DESCRIBED_BY)

    def _is_followed_by_noun(self, action: str) -> bool:
        """Whether a participle stands before its noun: `running fox`, not `playing a piano`."""
        last = self._last()
        is_told = isinstance(last, Link) and last.word in ("with", "of") and self._is_of_things()
        is_linked = isinstance(last, Link) and not is_told
        is_done = is_linked or action in self._grammar.words["making"]
        if self._has_place(last) or (is_done and not self._before.is_open):
            return False
        after = self._words[self._at + 1 : self._at + 1 + MAX_PHRASE_WORDS]
        if (found := self._lexicon.noun_at(after)) is None:
            return self._before.is_open and self._lexicon.world_at(after) is not None
        return found.noun.role == "subject" or found.noun.motion != "rest" or self._is_of_things()

    def _link(self) -> bool:
        word = "and" if self._words[self._at] == "&" else self._words[self._at]
        return word in self._grammar.links and self._take(1, Link(word=word))

    def _pronoun(self) -> bool:
        meant = object_of(word := self._words[self._at], self._last())
        if meant and self._ends_phrase(1):
            return self._take(1, Pronoun(stands_for=meant, word=word))
        for length, phrase in self._runs():
            for kind in ("person", "thing", "all", "one"):
                if phrase in self._grammar.words[kind]:
                    return self._take(length, Pronoun(stands_for=kind, word=phrase))
        return False

    def _rare(self) -> bool:
        """A word of the long tail, where it can be no adjective: at the end of its phrase."""
        word = self._words[self._at]
        if word in self._grammar.small or word in self._grammar.mute or not word[0].isalpha():
            return False
        found = self._lexicon.rare_at(self._window())
        if found is None or not self._ends_phrase(found.length, also=_PARTICIPLE):
            return False
        if isinstance(found, FoundWorld):
            return self._world(found)
        return self._take(found.length, thing_of(found, self._before, self._lexicon))

    def _unknown(self) -> None:
        word = self._words[self._at]
        ends_phrase = self._ends_phrase(1, also=_PARTICIPLE)
        self._at += 1
        if kin := young_at(word, self._phrases, self._before, self._lexicon):
            self._before = Before()
            self._phrases.append(kin)
            return
        if word in self._grammar.mute:
            self._plain_ground(word)
            if word in self._grammar.words["parts"]:
                self._part(word)
            self._before = Before()
            return
        if word in self._grammar.small or word[0].isdigit() or word.endswith("ly"):
            return
        if not ends_phrase and (len(word) < 4 or not re.search(r"(?<!les)(?<!ou)s$", word)):
            return
        if _ADJECTIVE.search(word) and not self._before.is_open:
            return
        self._before = Before()
        self._phrases.append(Unknown(word=word))
