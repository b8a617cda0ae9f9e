"""Prompts that are forms rather than sentences: labels, lists, times, JSON, marks for other tools.

They are put into plain sentences: what is heard, and what is to be kept out, is not read for things
to draw; a place is told as one; what has a later time comes later.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final, cast

from vitascope.engines.animatic.words.files import read_table, split

_JSON: Final = re.compile(r"^\s*[\[{].*[\]}]\s*$", re.DOTALL)
_PAIR: Final = re.compile(r"[\"']([\w \-]+)[\"']\s*:\s*(\[[^\]]*\]|\"[^\"]*\"|'[^']*'|[\w.\-]+)")
_MARKS: Final = (
    (
        re.compile(
            r"(?i)(?:,? ?\b(?:in|with)\b)?(?: ?\ban?\b)?(?: |\b)"
            r"(?:(?:vertical|portrait|horizontal|landscape|square|aspect ratio|ratio|format"
            r"|framing)[ :(]+){0,3}"
            r"(?<![\d:])(?:9:16|16:9|4:5|5:4|1:1|4:3|3:4|21:9|2:3|3:2|2\.39:1)(?![\d:]| ?[ap]\.?m)"
            r"\)?(?: (?:vertical|portrait|horizontal|landscape|square|aspect|ratio|format|frame"
            r"|framing|composition|orientation))*"
        ),
        "",
    ),
    (re.compile(r"(?:^|\s)--?[a-z]+ [\d:.]+\b"), " "),
    (re.compile(r"<[^<>]{1,80}>"), " "),
    (re.compile(r"\*\*|__|^#+ ", re.MULTILINE), ""),
    (re.compile(r"\(+([^()]{1,200}?)(?::\d(?:\.\d+)?)?\)+"), r" , \1 , "),
    (re.compile(r"\b([1-9])(girl|boy|woman|man)s?\b"), r"\1 \2"),
    (re.compile(r"^\s*(?:[-*•·–]|\d{1,2}[.)])[ \t]+"), ""),
    (re.compile(r"[ \t.,;]*\n[ \t]*(?:[-*•·–]|\d{1,2}[.)])[ \t]+"), ", "),
    (re.compile(r"(?<=\w) [-–—•|] (?=\w)"), ", "),
)
"""Shapes of the picture, weights, flags and marks of lists, and what is left of them."""

_LINE: Final = re.compile(r"([^\s.,;:!?])[ \t]*\n\s*(?=[^\Wa-z_])")
"""The end of a line after which something else begins."""

_TIME: Final = (
    r"(?:at )?\d{1,2}(?::\d\d)?\s?(?:s|sec|secs|seconds?)?"
    r"(?:\s?(?:-|–|—|to)\s?\d{1,2}(?::\d\d)?\s?(?:s|sec|secs|seconds?)?)?"
)
_TIMED: Final = re.compile(
    rf"(?:^|(?<=[\s.;,]))(?:[\[(]\s*{_TIME}\s*[\])]\s*:?"
    rf"|\d{{1,2}}(?::\d\d)?\s?s?\s?[-–—]\s?\d{{1,2}}(?::\d\d)?\s?(?:s|sec|seconds)\s*:"
    rf"|\d\d?:\d\d\s?[-–—]\s?\d\d?:\d\d\s*:?)\s*",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"(?:^|(?<=[.;,!?\n\"”]))[ \t]*((?:[^\W\d_]+[ \-])?[^\W\d_]+)(?: ?(\d{1,2}))?[ \t]*[:：][ \t]*",
    re.MULTILINE,
)


def in_sentences(prompt: str) -> str:
    """The prompt without the marks of a form, its parts told as sentences tell them."""
    text = _from_json(prompt) if _JSON.match(prompt) else prompt
    for mark, plain in _MARKS:
        text = mark.sub(plain, text)
    text = _LINE.sub(r"\1. ", text)
    return " ".join(_without_labels(_without_times(text)).split())


def _from_json(text: str) -> str:
    try:
        pairs = list(_pairs(json.loads(text), ""))
    except ValueError:
        pairs = [(key, value.strip("[]\"'").replace('"', "")) for key, value in _PAIR.findall(text)]
    return ". ".join(f"{key}: {value}" if key else value for key, value in pairs)


def _pairs(value: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for inner, part in cast("Mapping[str, object]", value).items():
            yield from _pairs(part, inner.replace("_", " "))
    elif isinstance(value, list):
        parts = cast("list[object]", value)
        if all(isinstance(part, str) for part in parts):
            yield key, ", ".join(map(str, parts))
        else:
            for part in parts:
                yield from _pairs(part, key)
    elif isinstance(value, str):
        yield key, value


def _without_times(text: str) -> str:
    """`[0-3s] A cat sits. [3-6s] It jumps.`: it sits, then it jumps."""
    begun = False

    def later(match: re.Match[str]) -> str:
        nonlocal begun
        is_first, begun = not begun and not text[: match.start()].strip(), True
        return "" if is_first else " then "

    return _TIMED.sub(later, text)


def _without_labels(text: str) -> str:
    parts: list[str] = []
    at = 0
    label, number = "", ""
    for match in [*_LABEL.finditer(text), None]:
        between = text[at : match.start() if match else len(text)]
        parts.append(_told(label, number, between.strip()))
        if match is None:
            break
        is_known = _kind_of(match[1]) != ""
        label, number = (match[1], match[2] or "") if is_known else ("", "")
        if not is_known:
            parts.append(f"{match[0].strip()} ")
        at = match.end()
    return " ".join(part for part in parts if part)


def _told(label: str, number: str, words: str) -> str:
    if not label or not words:
        return words
    # `Shot 2` is what comes next, not how it is filmed.
    told = _TELLING["told" if number else _kind_of(label)](words)
    return f"then {told}" if number.isdigit() and int(number) > 1 else told


def _kind_of(label: str) -> str:
    return _labels().get(label.lower(), "")


def _as_place(words: str) -> str:
    starts_with_link = words.split(" ", 1)[0].lower() in _LINKS
    return _ended(words if starts_with_link else f"in {words}")


def _as_look(words: str) -> str:
    first, mark, rest = words.partition(". ")
    return _ended(f"the feel of {first.replace(',', ' and')}{mark}{rest}")


def _without_first(words: str) -> str:
    return words.partition(". ")[2]


def _ended(words: str) -> str:
    return words if words[-1] in ".,;!?" else f"{words}."


_LINKS: Final = frozenset({"in", "on", "at", "inside", "under", "near", "by", "outside", "along"})

_TELLING: Final[Mapping[str, Callable[[str], str]]] = {
    "heard": lambda words: "",
    "kept_out": lambda words: "",
    "place": _as_place,
    "short": _without_first,
    "look": _as_look,
    "worn": lambda words: _ended(f"wearing {words}"),
    "told": lambda words: words if words[-1] not in "." else f"{words[:-1]},",
    "spoken": lambda words: _ended(f"says {words}"),
}
"""How the words after a label are told, by the kind of label."""


@cache
def _labels() -> Mapping[str, str]:
    """Of each label its kind."""
    table = read_table("labels.toml")
    return {label: kind for kind, labels in table.items() for label in split(labels)}
