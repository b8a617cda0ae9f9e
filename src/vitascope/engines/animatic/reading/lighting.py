"""Light that a prompt tells of: of a colour, of a lamp or a fire, and the dark around it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, TypeAlias, cast

from vitascope.engines.animatic.words.files import read_table, split
from vitascope.engines.animatic.words.tables import tables

Falls: TypeAlias = Literal["wash", "pool", "beam"]

_AND: Final = r"(?:,? and |, | & |-and-|/)"
_MODS: Final = (
    r"neon|led|stage|club|disco|strobe|emergency|alarm|soft|bright|deep|flickering|pulsing|dim"
    r"|ambient|rim|moody|vibrant|harsh|glowing|flashing|dramatic|laser|police|eerie|overhead"
    r"|studio|colored|coloured|warning|siren|faint|gentle|low|strong|cinematic|cool|warm|volumetric"
)
_LIGHT: Final = (
    r"light(?:s|ing)?|glow|leds?|neons?|illumination|hues?|spotlights?|lasers?|beams?|moonlight"
    r"|haze"
)
_FALLING: Final = (
    r"lit|illuminated|illuminating|bathed|bathing|drenched|washed|washing|flooded|flooding|soaked"
    r"|glowing|cast|casts|casting|lighting|under|in|by|from|through|beneath|submerged|fills|filling"
)
_ALL_OVER: Final = (
    r"(?:lighting|neon (?:lights?|glow)|leds?|led (?:lights?|strips?)|mood lighting|stage lights?"
    r"|club lights?|disco lights?|strobe lights?|emergency lights?|alarm lights?|police lights?"
    r"|rim light|lasers?|laser (?:lights?|beams?)|moonlight"
    r"|(?:light|lights|glow) (?:(?:on|across|over) (?:her|his|their|the|its) "
    r"(?:face|skin|walls?|body)"
    r"|wash\w*|flood\w*|fill\w*|bath\w*|fall\w*|flash\w*"
    r"|illuminat\w*|cast|flicker\w*|spill\w*|reflect\w*|paint\w*|pour\w*))"
)
"""What falls on all wherever it is told."""

_ROOMS: Final = (
    r"room|darkroom|club|bar|corridor|hallway|studio|basement|cellar|lab|laboratory|garage|tunnel"
    r"|cave|warehouse|stage|nightclub"
)
"""Words of places that are lit by the light that they are said to have."""

_NO_LIGHT: Final = r"(?! (?:sign|signs|bulb|bulbs|switch|fixture|house|sabers?|sweater|dress|coat))"
_FLASHING: Final = re.compile(
    r"\b(?:strobe|strobing|disco|police|emergency|alarm|siren|flashing|pulsing|club)\b"
)
_DARK: Final = re.compile(
    r"\b(?:in (?:the|total|complete|near|almost|near-total) dark(?:ness)?|in dark(?! \w)"
    r"|pitch[- ](?:black|dark)"
    r"|darkness|unlit|(?:low[- ]key|chiaroscuro)(?: lighting)?|blackout)\b"
    r"(?! (?:brown|blue|red|green|hair|suit))"
)
_ONLY: Final = r"(?:only|solely|just|entirely|merely|alone|purely)"
_GREEN_LIT: Final = re.compile(r"\b(?:traffic|brake|tail|signal)[ -]?lights?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLight:
    """What falls on a film's scene."""

    colors: tuple[str, ...] = ()
    """As `#rrggbb`, at most two: the first from the left. None leaves colours as they are."""
    falls: Falls = "wash"
    source: str = ""
    """The word of what shines, where one was named."""
    is_only: bool = False
    """Whether there is no other light."""
    is_dark: bool = False
    """Whether it is said to be dark around."""
    is_flashing: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    hues: Mapping[str, str]
    sources: Mapping[str, tuple[str, Falls]]
    done: Mapping[str, str]


@cache
def _words() -> _Words:
    table = read_table("lighting.toml")
    sources: dict[str, tuple[str, Falls]] = {}
    for source in cast("Sequence[dict[str, Any]]", table["source"]):
        for word in split(source["words"]):
            sources[word] = source["color"], source["falls"]
    return _Words({**tables().colours, **table["hue"]}, sources, table["done"])


def _either(words: Mapping[str, object]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _colored() -> re.Pattern[str]:
    """Light of one colour or two."""
    hue = rf"(?:(?:{_MODS}) )*({_either(_words().hues)})"
    pair = rf"{hue}(?:{_AND}{hue})?(?: (?:{_MODS}))*"
    falling = rf"\b(?:{_FALLING})\b(?: (?!on\b|with\b|and\b)[\w'’-]+){{0,3}}? {pair} (?:{_LIGHT})\b"
    alone = rf"[,.;] (?:in |under )?{pair} (?:light|lights|glow|neon)(?=$|[,.;])"
    there = rf"\b(?:{_ROOMS}) with {pair} (?:{_LIGHT})\b"
    return re.compile(rf"(?:{falling}|{there}|\b{pair} {_ALL_OVER}\b|{alone}){_NO_LIGHT}")


_NEON: Final = re.compile(
    r"\b(?:lit|illuminated|bathed|drenched|washed|under|in|by)\b(?: [\w-]+){0,3}? "
    rf"(?:neon(?: light\w*| glow)?|led lights?|club lights?|disco lights?)\b{_NO_LIGHT}"
    r"|\bneon-lit\b"
)
_NEON_COLORS: Final = ("#ff2ac0", "#20c8ff")
"""Neon of which no colour is said: pink from the left, cyan from the right."""


@cache
def _lit_by() -> re.Pattern[str]:
    """What something is seen by."""
    source = rf"(?:[\w'’-]+ ){{0,4}}?(?P<source>{_either(_words().sources)})"
    only = rf"(?P<only>(?:{_ONLY} )?)(?:\w+ly )?"
    own = r"(?:the )?(?:soft |warm |faint |dim |flickering |cold |blue |pale |harsh |gentle )*"
    ways = (
        rf"(?:lit|illuminated|lighted|illuminating|lights?)(?: up)? {only}"
        rf"(?:by|with|from|in) {source}",
        rf"\b(?:in|by|from|under|with) {own}(?:glow|light|flicker|gleam) (?:of|from) {source}",
        rf"\b(?:glow|light|gleam|flicker)(?:s|ing)? (?:of|from) {source}",
        rf"\b{source}(?:['’]s)? (?:is |being )?(?:the )?(?P<lone>only) (?:source of )?light",
    )
    return re.compile("|".join(_numbered(way, n) for n, way in enumerate(ways)))


def _numbered(pattern: str, number: int) -> str:
    """Named groups told apart by the number of their pattern."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\g<1>{number}>", pattern)


_LIT_NAMES: Final = re.compile(
    r"\b(candle|fire|lamp|torch|moon)[ -]?lit\b|\b(candle|fire|lamp|torch|lantern)[ -]?light\b"
)
_BEAMED: Final = re.compile(
    r"\b(?:under|in|into|by|beneath|within) (?:a|the|one)?(?: [\w-]+)? ?spotlight\b"
    r"|\b(?:a |one )?(?:single|lone|solitary|sole) (?:\w+ )?spotlight\b"
)


_BY_SIGN: Final = re.compile(
    r"\b((?:lit|illuminated)(?: [\w-]+){0,4}?) by (?:an? |the )?((?:[\w-]+ ){0,2}?)neon signs?\b",
    re.IGNORECASE,
)


def _without_signs(text: str) -> str:
    """The text in which a sign by which somebody is lit is its light: it may be anywhere.

    The lamp by which a device tells that it is on lights nothing.
    """
    return _BY_SIGN.sub(r"\1 by \2neon light", _OF_DEVICES.sub("", text))


_OF_DEVICES: Final = re.compile(
    r",? (?:with |and )?(?:an? |the |its )?(?:(?:soft|subtle|gentle|small|tiny|glowing|blinking"
    r"|status|pulsing|blue|green|red|white|amber) )*"
    r"led (?:pulses?|indicators?|status(?: lights?)?|dots?|lights? (?:puls|blink)\w*)\b"
)


_LIT_IN: Final = re.compile(r"\b([a-z]+)-lit\b")


def _lit_in(found: re.Match[str]) -> str:
    """`green-lit`: lit by green light."""
    return f"lit by {found[1]} light" if found[1] in _words().hues else found[0]


def light_told(text: str) -> ToldLight | None:
    """The light that a text tells of; None where it tells of none."""
    text = _LIT_IN.sub(_lit_in, _without_signs(" ".join(text.lower().split())))
    is_dark = _DARK.search(text) is not None
    is_flashing = _FLASHING.search(text) is not None
    source, is_only = _source_in(text)
    if (found := _colored().search(text)) and not _GREEN_LIT.search(found[0]):
        hues = [_words().hues[word] for word in found.groups() if word][:2]
        falls = "beam" if "spotlight" in found[0] else "wash"
        return ToldLight(
            colors=tuple(dict.fromkeys(hues)),
            falls=falls,
            is_dark=is_dark,
            is_only=is_only,
            is_flashing=is_flashing,
        )
    if source:
        color, falls = _words().sources[source]
        return ToldLight(
            colors=(color,), falls=falls, source=source, is_only=is_only, is_dark=is_dark
        )
    if _NEON.search(text):
        return ToldLight(colors=_NEON_COLORS, is_dark=is_dark, is_flashing=is_flashing)
    return ToldLight(is_dark=True) if is_dark else None


def _source_in(text: str) -> tuple[str, bool]:
    """The word of what shines, and whether nothing else does."""
    if found := _lit_by().search(text):
        groups = {
            name.rstrip("0123456789"): value for name, value in found.groupdict().items() if value
        }
        is_only = "lone" in groups or bool(groups.get("only", "").strip())
        return groups["source"], is_only or " single " in found[0] or f" {_ONLY} " in found[0]
    if found := _LIT_NAMES.search(text):
        return f"{found[1] or found[2]}light" if (
            found[1] or found[2]
        ) != "lantern" else "lantern", False
    return ("spotlight", False) if _BEAMED.search(text) else ("", False)


_BY_SCREEN: Final = re.compile(
    r",? (?:(?:his|her|their|its) face )?(?:lit|illuminated)(?: up)?(?: \w+ly| only| just)? "
    r"(?:by|with|from) (?:(?:the )?(?:\w+ )?(?:glow|light) (?:of|from) )?"
    r"(?:his|her|their|a|an|the) (?:\w+ )??"
    r"(phone screen|phone|smartphone|cell phone|laptop screen|laptop)"
    r"(?:['’]s (?:glow|light|screen))?\b",
    re.IGNORECASE,
)

_BY_FIRE: Final = re.compile(
    r"(?P<fire>\b(?:camp|bon)?fire(?:place)?\b.*?),? (?:with )?(?:(?:the|his|her|their) )?"
    r"(?:faces? )?(?:lit|illuminated)(?: up)?(?: \w+ly)? by (?:the )?(?:[\w-]+ ){0,2}?"
    r"(?:fire|flames|firelight|embers|fireplace|campfire|bonfire)\b",
    re.IGNORECASE,
)
"""A fire that lights somebody, where the text has it already."""


def with_screens(text: str) -> str:
    """The text in which who is lit by a screen looks at it, and no fire burns twice."""
    text = _without_signs(text)
    text = _BY_FIRE.sub(r"\g<fire>", text)
    return _BY_SCREEN.sub(lambda match: f", {_words().done[match[1].lower()]}", text)
