"""What takes another colour, or withers, within a film: `a leaf turns from green to red`.

The sentence is told by the word for what becomes something else: a green leaf becomes a red leaf.
"""

import re
from functools import cache
from typing import Final

from vitascope.engines.animatic.words.tables import Tables, tables

_HOW: Final = r"(?:slowly|gradually|suddenly|spontaneously|magically|quickly|smoothly|finally)"


@cache
def _turning() -> re.Pattern[str]:
    colours = "|".join(sorted(tables().colours, key=len, reverse=True))
    own = r"(?: (?:its|the|skin|fur|body|leaf|in) ?(?:colou?rs?|shade|fur|skin)?)?(?: colou?rs?)?"
    one = rf" from (?:an? )?(?:[a-z]+ )?(?P<one>{colours})"
    toward = r"(?: in)?(?:to)?(?: an?)?(?: (?:bright|deep|rich|soft|striking|vibrant|pale|dark))?"
    return re.compile(
        rf"(?:['’]s skin)?(?: is| are)?(?: {_HOW})? "
        r"(?:turn|chang|shift|transition|ripen|fad|go)(?:e?s|ing|e|ed)?"
        rf"{own}(?: {_HOW})?(?:{one} (?:in)?to|(?<=turn)|(?<=turns)|(?<=turning)"
        rf"|(?<=to)| (?:in)?to){toward}(?: shades? of)? (?P<two>{colours})\b"
        r"(?! (?:and|or|light|lights)\b)",
        re.IGNORECASE,
    )


_WEARING: Final = re.compile(
    rf"(?: is| are)?(?: {_HOW})? (?P<how>wilt|wither|rot|decay|rust|corrod)t?(?:e?s|ing|ed)\b"
    r"(?: (?:and|to) (?:an? )?(?:pale |dark )?(?:brown|black|lavender|drying out))?",
    re.IGNORECASE,
)
_WORN: Final = {
    **dict.fromkeys(("wilt", "wither"), "wilted"),
    **dict.fromkeys(("rot", "decay"), "rotten"),
    **dict.fromkeys(("rust", "corrod"), "rusty"),
}

_STEADY: Final = frozenset(
    {"sky", "cloud", "clouds", "sun", "moon", "light", "lights", "traffic light", "traffic lights"}
    | {"light bulb", "bulb", "eye", "eyes", "face", "hair", "skin", "water", "sea", "ocean", "snow"}
    | {"grass", "background", "screen", "room", "puddle", "fire", "smoke", "flame", "flames"}
)
"""What has its colour by other ways, or from the world."""

_BACK: Final = 7
"""Words before the verb among which the thing and its adjectives are."""

_FILMS: Final = frozenset({"timelapse", "time-lapse", "lapse", "video", "shot", "clip", "footage"})
_LINKS: Final = frozenset({"in", "on", "of", "with", "by", "at", "under", "inside", "and"})
"""What stands before a thing that is not the one of which the verb tells."""


def with_changed_looks(text: str) -> str:
    """The text in which who takes another colour or withers becomes another of his kind."""
    text = _turning().sub(lambda found: _changed(found, found["two"], found["one"]), text)
    return _WEARING.sub(lambda found: _changed(found, _WORN[found["how"].lower()], None), text)


def _changed(found: re.Match[str], after: str, before: str | None) -> str:
    """What stands in the place of the verb; the verb itself where no thing is before it."""
    words = re.findall(r"[\w'-]+|[.,;:]", found.string[: found.start()].lower())[-_BACK:]
    noun = _noun_of(words, tables())
    if noun is None:
        is_sky = words[-1:] == ["sky"] and before is not None
        return f" is {after}" if is_sky else found[0]
    article = "an" if after[0] in "aeiou" else "a"
    # The colour that it had is told where the thing is named, if it was not before.
    was = f" that is {before}" if before and before not in words else ""
    return f"{was} becomes {article} {after} {noun}"


def _noun_of(words: list[str], known: Tables) -> str | None:
    """The thing at the end of `words`, if it is one alone and takes colours."""
    for length in (2, 1):
        name, ahead = " ".join(words[-length:]), words[:-length]
        noun = known.nouns.get(name)
        if noun is None or len(words) < length or noun.is_person or noun.role == "wear":
            continue
        while ahead and known.traits.knows(ahead[-1]):
            ahead = ahead[:-1]
        ahead = [word for word in ahead[-3:] if word not in ("a", "an", "the")]
        is_filmed = ahead[-1:] == ["of"] and not _FILMS.isdisjoint(ahead[-2:-1])
        is_other = not _LINKS.isdisjoint(ahead[-1:]) and not is_filmed
        is_many = name.endswith("s") and name[:-1] in known.nouns
        return None if is_other or is_many or name in _STEADY else name
    return None
