"""Japanese and Chinese: no spaces, and another order of words.

Both are cut by the longest form at each place, then put into the order of English: who, does, what,
where.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from vitascope.engines.animatic.words.pieces import Piece
from vitascope.engines.animatic.words.tables import tables

_STOP: Final = re.compile(r"[、。，．,.;；:：!！?？\n]")
_TELLING: Final = re.compile(r"[\u30a0-\u30ff\u4e00-\u9fff]")
"""Characters of which an unknown run is told: kanji and katakana."""
_KATAKANA: Final = re.compile(r"[\u30a1-\u30fa\u30fc]+")
_LATIN: Final = re.compile(r"[a-z0-9 ]+")

_JA_PARTICLES: Final[Mapping[str, str]] = {
    "が": "subject",
    "は": "subject",
    "も": "subject",
    "を": "object",
    "と": "and",
    "や": "and",
    "の": "of",
    "に": "place",
    "で": "place",
    "へ": "place",
    "から": "place",
    "まで": "place",
    "の上": "on",
    "の中": "in",
    "の下": "under",
    "の隣": "beside",
    "の横": "beside",
    "のそば": "beside",
    "の後ろ": "behind",
    "の前": "in front of",
    "の周り": "around",
    "を着た": "wears",
    "をかぶった": "wears",
    "をかけた": "wears",
    "そして": "then",
    "それから": "then",
    "のように": "like",
    "のない": "without",
    "を持った": "holds",
    "をさした": "holds",
}
_ZH_PARTICLES: Final[Mapping[str, str]] = {
    "在": "at",
    "的": "of",
    "和": "and",
    "与": "and",
    "跟": "and",
    "然后": "then",
    "接着": "then",
    "最后": "then",
    "上": "on",
    "里": "in",
    "中": "in",
    "下": "under",
    "旁边": "beside",
    "旁": "beside",
    "前": "in front of",
    "前面": "in front of",
    "后面": "behind",
    "周围": "around",
    "沿着": "through",
    "穿过": "through",
    "向": "toward",
    "带着": "with",
    "没有": "without",
    "像": "like",
    "里面": "in",
    "上面": "on",
    "下面": "under",
    "上空": "above",
    "面上": "on",
}


def in_japanese_order(text: str, forms: Mapping[str, Piece], longest: int) -> list[Piece]:
    """The pieces of a Japanese prompt in English order."""
    clause = Clause()
    pieces = _cut(text, forms, _JA_PARTICLES, longest)
    for at, piece in enumerate(pieces):
        following = pieces[at + 1] if at + 1 < len(pieces) else END
        clause.take(piece, following)
    clause.finish()
    return clause.ordered


def in_chinese_order(text: str, forms: Mapping[str, Piece], longest: int) -> list[Piece]:
    """The pieces of a Chinese prompt in English order."""
    ordered: list[Piece] = []
    segment: list[Piece] = []
    for piece in [*_cut(text, forms, _ZH_PARTICLES, longest), END]:
        if piece.english in (",", "then") and piece.part == "other":
            ordered += [*_heads_first(_places_first(_asleep(segment))), piece]
            segment = []
        else:
            segment.append(piece)
    return ordered


def _asleep(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """`趴在窗台上睡觉`, lies on the windowsill sleeping, is about the sleep."""
    if not any(piece.english == "sleep" for piece in pieces):
        return pieces
    return [piece for piece in pieces if piece.english not in ("lie", "sit")]


END: Final = Piece(part="other", english=",")
"""What parts clauses."""


def _cut(
    text: str, forms: Mapping[str, Piece], particles: Mapping[str, str], longest: int
) -> list[Piece]:
    """Forms and particles, the longest first; runs that neither has are unknown."""
    pieces: list[Piece] = []
    unknown = ""
    at = 0
    while at < len(text):
        piece, length = _longest_at(text[at : at + longest], forms, particles)
        if piece is not None and (rest := _rest_of_word(text, at + length, forms)):
            unknown += text[at : at + length + rest]
            at += length + rest
            continue
        if piece is None and _TELLING.match(text[at]):
            unknown += text[at]
        elif len(unknown) > 1:
            pieces.append(Piece(part="unknown", english=unknown))
            unknown = ""
        else:
            unknown = ""
        if piece is not None and piece.english:
            pieces.append(piece)
        at += length
    if len(unknown) > 1:
        pieces.append(Piece(part="unknown", english=unknown))
    return pieces


def _rest_of_word(text: str, at: int, forms: Mapping[str, Piece]) -> int:
    """How many katakana go on from `at` in a word that begins before, and is no compound.

    A `カメ`, turtle, is no part of `カメラ`, a camera.
    """
    rest = _KATAKANA.match(text, at)
    begun = at > 0 and _KATAKANA.match(text[at - 1])
    if rest is None or not begun or _is_made_of(rest.group(), forms):
        return 0
    return len(rest.group())


def _is_made_of(run: str, forms: Mapping[str, Piece]) -> bool:
    return not run or any(
        run[:length] in forms and _is_made_of(run[length:], forms)
        for length in range(1, len(run) + 1)
    )


def _longest_at(
    window: str, forms: Mapping[str, Piece], particles: Mapping[str, str]
) -> tuple[Piece | None, int]:
    if _STOP.match(window):
        return END, 1
    latin = _LATIN.match(window)
    if latin and latin.group().strip():
        return Piece(part="other", english=latin.group().strip()), len(latin.group())
    for length in range(len(window), 0, -1):
        run = window[:length]
        if run in particles:
            return Piece(part="link", english=f"~{particles[run]}"), length
        if run in forms:
            return forms[run], length
    return None, 1


@dataclass(slots=True)
class Clause:
    """A Japanese or Korean clause as it comes: parts wait for their particle, all for the verb."""

    ordered: list[Piece] = field(default_factory=list[Piece])
    subject: list[Piece] = field(default_factory=list[Piece])
    object: list[Piece] = field(default_factory=list[Piece])
    places: list[Piece] = field(default_factory=list[Piece])
    phrase: list[Piece] = field(default_factory=list[Piece])
    """The noun phrase that waits for its particle."""
    adjectives: list[Piece] = field(default_factory=list[Piece])
    predicate: list[Piece] = field(default_factory=list[Piece])
    """Verb, object and places that tell of the next noun: `ピアノを弾く猫`."""

    def take(self, piece: Piece, following: Piece) -> None:
        """One piece more."""
        if piece.english.startswith("~"):
            self._particle(piece.english[1:])
        elif piece.part == "adjective":
            self.adjectives.append(piece)
        elif piece.part in ("noun", "world"):
            self.phrase += [*self.adjectives, piece]
            self.adjectives = []
            if piece.part == "noun" and self.predicate:
                self.phrase += self.predicate
                self.predicate = []
            if following.part in ("noun", "world", "unknown"):
                self._put(self.places)
        elif piece.part == "verb":
            self._verb(piece, following)
        elif piece.english == ",":
            self._put(self.subject if not self.subject else self.places)
        else:
            self.ordered.append(piece)

    def finish(self) -> None:
        """What is left, without a verb."""
        self._put(self.subject if not self.subject else self.places)
        held = [_word("with"), *self.object] if self.subject and self.object else self.object
        self.ordered += [*self.subject, *self.predicate, *held, *self.places]
        self.ordered += self.adjectives
        self.subject, self.object, self.places, self.predicate = [], [], [], []

    def _particle(self, kind: str) -> None:
        match kind:
            case "subject":
                self._put(self.subject)
            case "object":
                is_way = bool(self.phrase) and self.phrase[-1].part == "world"
                self._put(self.places if is_way else self.object, "in" if is_way else None)
            case "and":
                self.phrase.append(_word("and"))
            case "of" | "place":
                is_world = bool(self.phrase) and self.phrase[-1].part == "world"
                if is_world or kind == "place":
                    self._put(self.places, "in" if is_world else "on")
                elif self.phrase and _is_worn(self.phrase[-1]):
                    self.predicate += [_word("wearing"), *self.phrase]
                    self.phrase = []
                else:
                    self.phrase = []
            case "wears" | "holds":
                verb = _word("wearing" if kind == "wears" else "holding")
                self.predicate += [verb, *self.phrase]
                self.phrase = []
            case "then":
                self.ordered.append(_word("then"))
            case _:
                self._put(self.places, kind)

    def _verb(self, verb: Piece, following: Piece) -> None:
        self._put(self.object if verb.english in ("ride", "wearing") else self.places)
        said = [verb, *self.object, *self.places]
        self.object, self.places = [], []
        if following.part in ("noun", "adjective"):
            self.predicate += said
            return
        self.ordered += [*self.subject, *said]
        self.subject = []

    def _put(self, where: list[Piece], link: str | None = None) -> None:
        if self.phrase:
            where += [*([_word(link)] if link else []), *self.phrase]
        self.phrase = []


def _is_worn(piece: Piece) -> bool:
    """Whether it is something to wear: `赤いドレスの女性`, a woman in a red dress."""
    noun = tables().nouns.get(piece.english)
    return noun is not None and noun.role == "wear"


def _word(english: str) -> Piece:
    return Piece(part="link", english=english)


_ZH_SIDES: Final = frozenset(
    {"~on", "~in", "~under", "~beside", "~behind", "~in front of", "~around", "~above"}
)


def _places_first(pieces: Sequence[Piece]) -> list[Piece]:
    """`在桌子上`, at table on, becomes `on table`."""
    ordered: list[Piece] = []
    opened: int | None = None
    for piece in pieces:
        if piece.english == "~at" or (piece.english == "~of" and opened is not None):
            opened = len(ordered)
            ordered.append(_word("in"))
        elif piece.english in _ZH_SIDES:
            side = _word(piece.english[1:])
            if opened is not None and ordered[-1].part != "world":
                ordered[opened] = side
            elif opened is None and ordered and ordered[-1].part in ("noun", "world"):
                link = side if ordered[-1].part == "noun" else _word("in")
                ordered.insert(len(ordered) - 1, link)
            opened = None
        else:
            if piece.part == "verb":
                opened = None
            ordered.append(piece)
    return ordered


def _heads_first(pieces: Sequence[Piece]) -> list[Piece]:
    """`一只奔跑的狐狸`, a run-of fox, becomes `a fox run`."""
    ordered: list[Piece] = []
    for piece in pieces:
        if piece.english == "~of":
            verbs = [at for at, each in enumerate(ordered) if each.part == "verb"]
            if verbs:
                start = next(
                    at for at, each in enumerate(ordered) if each.part not in ("adjective", "other")
                )
                ordered[start:start] = [_HOLE]
            continue
        if piece.part in ("noun", "adjective") and _HOLE in ordered:
            at = ordered.index(_HOLE)
            ordered.insert(at, piece)
            if piece.part == "noun":
                ordered.remove(_HOLE)
            continue
        ordered.append(_word(piece.english[1:]) if piece.english.startswith("~") else piece)
    return [piece for piece in ordered if piece is not _HOLE]


_HOLE: Final = Piece(part="other", english="")
