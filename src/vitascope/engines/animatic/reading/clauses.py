"""The clauses of an edit: one command each, with what it names among the items of a spec."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.naming import Item, called, meant
from vitascope.engines.animatic.reading.phrases import Act, Thing
from vitascope.engines.animatic.reading.reader import phrases_of
from vitascope.engines.animatic.reading.role_reader import read_roles
from vitascope.engines.animatic.reading.roles import Reading
from vitascope.engines.animatic.spec import CaptionKind, Spec

_REMOVES: Final = re.compile(
    r"^\s*(?:please\s+)?(?:remove|delete|erase|take away|take out|get rid of|lose|drop|stop|no)\b"
)
_ADDS: Final = re.compile(
    r"\b(?:add|adds|put|place|include|insert|bring|joins?|appears?|enters?)\b"
)
_THEM: Final = re.compile(r"\b(?:it|them|they|everyone|everybody|he|she|him|her)\b")


WORDINGS: Final[Mapping[CaptionKind, re.Pattern[str]]] = {
    "title": re.compile(r"\b(?:titles?|headline|text|words|lettering)\b"),
    "caption": re.compile(r"\b(?:captions?|subtitles?|text|words|lettering)\b"),
    "speech": re.compile(r"\b(?:speech|balloons? of speech|speech bubbles?|text|words)\b"),
    "sign": re.compile(r"\bsigns?\b"),
}
"""Words for what is written in a film, by its kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One command of a prompt."""

    text: str
    things: tuple[Thing, ...]
    acts: tuple[Act, ...]
    reading: Reading
    among: frozenset[str] = frozenset()
    """Ids of those whom a pronoun of it means, where the command before named them."""

    @property
    def removes(self) -> bool:
        """Whether something is to go."""
        return bool(_REMOVES.match(self.text)) or bool(self.reading.absent)

    def meant(self, spec: Spec, thing: Thing) -> list[Item]:
        """The items that one of its nouns means; of several that go, the last."""
        found = meant(spec, thing, self.text, last=self.removes)
        return [item for item in found if item.id in self.among] or found

    @property
    def adds(self) -> bool:
        """Whether something is to come."""
        return _ADDS.search(self.text) is not None

    def named(self, spec: Spec) -> dict[str, str]:
        """Ids of the items that it is about, with its word for each.

        A pronoun without a noun means all subjects.
        """
        named = {item.id: t.word for t in self.things for item in self.meant(spec, t)}
        if not named and not self.things and _THEM.search(self.text):
            (pronoun, *_) = _THEM.findall(self.text)
            named = {subject.id: subject.kind for subject in called(pronoun, spec.subjects)}
        return named


def clause_of(text: str, lexicon: Lexicon, *, among: Collection[str] = ()) -> Clause:
    """What one command says; `among` are the ids of those whom its pronouns mean."""
    phrases = phrases_of(text, lexicon)
    return Clause(
        text=text.lower(),
        things=tuple(phrase for phrase in phrases if isinstance(phrase, Thing)),
        acts=tuple(phrase for phrase in phrases if isinstance(phrase, Act)),
        reading=read_roles(phrases),
        among=frozenset(among),
    )
