"""Korean: particles come off its words, verbs bend at their ends, and the verb comes last.

Its clauses are put into the order of English as the Japanese ones are.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.words.eastern import END, Clause
from vitascope.engines.animatic.words.pieces import Piece

_TOKEN: Final = re.compile(r"[가-힣]+|[a-z0-9]+|[.,;:!?()\n]")
_STOPS: Final = ".,;:!?()\n"
_COUNTED: Final = re.compile(
    r"([가-힣]+) (한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|여러|몇|\d+) ?"
    r"(?:마리|명|사람|대|개|송이|그루|잔|척|권|병|쌍|켤레|채)(?=[가-힣]{0,3}\b)"
)
"""A noun, a number and the word that counts such nouns, before its particle."""

_COUNTING: Final = re.compile(r"(한|두|세|네|다섯|여러|\d+) ?(?:마리|명|대|송이|그루|쌍)의(?= )")
"""The same before its noun."""

_PARTICLES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("은", "는", "이", "가", "께서", "도", "만"), "subject"),
    **dict.fromkeys(("을", "를"), "object"),
    **dict.fromkeys(("와", "과", "랑", "이랑", "하고"), "and"),
    "의": "of",
    **dict.fromkeys(
        ("에", "에서", "에는", "에서는", "에게", "으로", "로", "까지", "부터"), "place"
    ),
    **dict.fromkeys(("처럼", "같이"), "like"),
}
_SIDES: Final[Mapping[str, str]] = {
    "위": "on",
    "아래": "under",
    "밑": "under",
    "앞": "in front of",
    "뒤": "behind",
    "옆": "beside",
    "곁": "beside",
    "안": "in",
    "속": "in",
    "가운데": "in",
    "한가운데": "in",
    "주변": "around",
    "주위": "around",
    "없이": "without",
}
_GOING_ON: Final = ("고", "며", "면서", "다가")
"""How a verb ends after which another clause comes, unless `있` follows."""

_TOGETHER: Final = "함께"

_N: Final = 4
_L: Final = 8
_B: Final = 17
"""Final consonants ㄴ, ㄹ and ㅂ in a syllable's block."""


def in_korean_order(text: str, table: Mapping[str, Piece], longest: int) -> list[Piece]:
    """The pieces of a Korean prompt in English order."""
    clause = Clause()
    pieces = _cut(_COUNTING.sub(r"\1", _COUNTED.sub(r"\2 \1", text)), table, longest)
    for at, piece in enumerate(pieces):
        following = pieces[at + 1] if at + 1 < len(pieces) else END
        clause.take(piece, following)
    clause.finish()
    return clause.ordered


def verb_forms(verb: str) -> tuple[str, ...]:
    """A verb's form of the table and, of one that ends in `다`, those that tell of a deed."""
    if not verb.endswith("다") or len(verb) < 2:
        return (verb,)
    stem = verb[:-1]
    final = _final(stem)
    open_ = stem if final != _L else _with_final(stem, 0)
    bent = [stem + "고", open_ + "는", *((stem[:-1],) if _is_deed(stem) else ())]
    if final in (0, _L):
        bent += [stem + "며", stem + "면서"]
        bent += [_with_final(open_, _N) + end for end in ("", "다")]
        bent.append(_with_final(open_, _B) + "니다")
    else:
        bent += [stem + end for end in ("으며", "으면서", "은", "는다", "습니다")]
    return (verb, *bent)


def _is_deed(stem: str) -> bool:
    """Whether it is a noun with `하`: `산책하`, of which `산책 중` is said."""
    return stem.endswith("하") and len(stem) > 2 and " " not in stem


def _final(stem: str) -> int:
    return (ord(stem[-1]) - ord("가")) % 28


def _with_final(stem: str, final: int) -> str:
    return stem[:-1] + chr(ord(stem[-1]) - _final(stem) + final)


def _cut(text: str, table: Mapping[str, Piece], longest: int) -> list[Piece]:
    """Words and particles; a word that is in no table is unknown."""
    tokens: Sequence[str] = _TOKEN.findall(text)
    pieces: list[Piece] = []
    at = 0
    while at < len(tokens):
        if tokens[at] == _TOGETHER and pieces and pieces[-1].english == "~and":
            pieces[-1] = _particle("with")
        found, length = _longest_at(tokens[at : at + longest], table)
        pieces += found
        at += length
        ends = found[-1].part == "verb" if found else False
        is_on = at < len(tokens) and tokens[at].startswith("있")
        if ends and tokens[at - 1].endswith(_GOING_ON) and not is_on:
            pieces.append(END)
    return pieces


def _longest_at(window: Sequence[str], table: Mapping[str, Piece]) -> tuple[list[Piece], int]:
    if window[0] in _STOPS:
        return [END], 1
    if window[0].isascii():
        return [Piece(part="other", english=window[0])], 1
    for length in range(len(window), 0, -1):
        found = _of_word(" ".join(window[:length]), table)
        if found is not None:
            return [piece for piece in found if piece.english], length
    return [Piece(part="unknown", english=window[0])] if len(window[0]) > 1 else [], 1


def _of_word(word: str, table: Mapping[str, Piece]) -> list[Piece] | None:
    """A word with its particle; None if it is in no table."""
    if word in table:
        return [table[word]]
    for cut in range(1, min(3, len(word) - 1) + 1):
        head, tail = word[:-cut], word[-cut:]
        if head in _SIDES and tail in _PARTICLES:
            return [_particle(_SIDES[head])]
        if tail in _PARTICLES and (piece := _noun(head, table)):
            return [piece, _particle(_PARTICLES[tail])]
    plain = _noun(word, table)
    if plain is not None:
        return [plain]
    return [_particle(_SIDES[word])] if word in _SIDES else None


def _noun(word: str, table: Mapping[str, Piece]) -> Piece | None:
    """A noun or a place, with `들` or without."""
    if word in table and table[word].part != "verb":
        return table[word]
    one = table.get(word.removesuffix("들"))
    return replace(one, is_plural=True) if one and one.part == "noun" else None


def _particle(kind: str) -> Piece:
    return Piece(part="link", english=f"~{kind}")
