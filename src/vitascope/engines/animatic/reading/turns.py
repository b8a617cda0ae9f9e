"""Changes of the world that a prompt tells of: `then it starts to rain`, `day turns to night`.

They are taken out of the text, so that the rest says what the film begins with, and each is put
into words that the reader of prompts knows.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.phrases import Filmed, Said
from vitascope.engines.animatic.reading.reader import phrases_of

MAX_TURNS: Final = 3
"""Changes of one film; more would leave none of them time."""

_LINKS: Final = (
    "and|but|then|next|afterwards|later|eventually|finally|as|while|until|till|before|when|after"
    "|where|in the end|at the end|after that|after a while"
)
_ADVERBS: Final = "suddenly|slowly|gradually|soon|now|just"
_LINKED: Final = rf"(?:(?:{_LINKS}|{_ADVERBS})\s+)*"
_BREAK: Final = re.compile(rf"(\s*[.;,!?]+\s*{_LINKED}|\s+(?:{_LINKS})\s+{_LINKED})", re.IGNORECASE)
_QUOTED: Final = re.compile(r'"[^"]*"|“[^”]*”|§')
_OPENING: Final = re.compile(_LINKED)
_THEN: Final = re.compile(
    r"\b(?:then|next|afterwards|later|suddenly|eventually|finally|until|till|before"
    r"|in the end|at the end|after that|after a while)\b"
)
"""Between two clauses: what follows comes later, for certain."""

_SEQUEL: Final = re.compile(rf"[.;!?]|\bsoon\b|{_THEN.pattern}")
"""Between two clauses: what follows comes later."""

_BEGINS: Final = (
    r"(?:(?:slowly|gradually|suddenly|softly|gently|heavily|soon)\s+)*"
    r"(?:starts?|begins?|started|began|is (?:starting|beginning)|starting|beginning)"
)
_KINDS: Final = {
    "rain": r"rain(?:drops|fall)?|drizzle|downpour|shower",
    "snow": r"snow(?:flakes|fall|storm)?|blizzard",
    "fog": r"fog|mist|haze",
    "thunderstorm": r"(?:thunder|rain)?storm|(?:storm|dark) clouds|thunder|lightning",
}
_FALLS: Final = {
    "rain": r"rain(?:ing)?|pour(?:ing)?|drizzl(?:e|ing)",
    "snow": r"snow(?:ing)?",
    "thunderstorm": r"storm(?:ing)?|thunder(?:ing)?|hail(?:ing)?",
}
_ARRIVES: Final = (
    r"comes?|coming|rolls?|rolling|sets?|setting|moves?|moving|arrives?|breaks?|breaking|hits?"
    r"|creeps?|approach(?:es)?|gathers?|gathering|closes?|descends?|blows?|sweeps?|pours?|falls?"
)
_ENDS: Final = (
    r"stops?|ends?|clears?|lifts?|fades?|passes|eases?|subsides?|dissipates?|disappears?|parts?"
    r"|stopping|clearing|lifting|fading|passing|melts? away"
)
_OF_SUN: Final = r"(?:the )?(?:\w+ )?sun "
_CHANGES: Final = (
    r"(?:(?:slowly|gradually|suddenly|then|quickly|smoothly)\s+)*"
    r"(?:turns?|turning|changes?|changing|fades?|fading|transitions?|transitioning|transforms?"
    r"|transforming|shifts?|shifting|becom(?:es|ing|e)|gives? way|giving way|melts?|passes|passing"
    r"|moves?|goes|going|cuts?|dissolves?|switches|jumps?)(?:\s+(?:slowly|gradually|smoothly))?"
)
_SCENES: Final = (
    r"(?:the )?(?:scene|setting|video|film|view|shot|background|world|location|camera|season)s?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One change."""

    words: str
    """What it becomes, in words of the tables."""
    is_camera: bool = False
    """Whether the camera changes; then the words are in the rest of the text too."""


@dataclass(slots=True)
class Told:
    """A text without what changes the world, and all changes in order."""

    rest: str
    turns: list[Turn] = field(default_factory=list[Turn])

    @property
    def at_once(self) -> str:
        """The text for a film that passes over to all of it."""
        return ". ".join([self.rest, *(turn.words for turn in self.turns if not turn.is_camera)])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """One clause that tells of a change of the world."""

    to: str
    """What it becomes."""
    of: str = ""
    """What it was, where the clause says so."""
    also: str = ""
    """What the clause says beside."""
    needs_sequel: bool = False
    """Whether the clause tells of a change only where it comes after something."""
    lasts: bool = False
    """Whether a new sentence may tell of it as of what is so all along: `Rain falls softly.`"""


def turns_of(text: str, lexicon: Lexicon) -> Told:
    """Find the changes that an English text tells of."""
    pieces = _pieces(text)
    opening = _OPENING.match(pieces[0].lower())
    kept = [pieces[0][opening.end() :] if opening else pieces[0]]
    told, follows = Told(text), False
    for index in range(0, len(pieces), 2):
        link, clause = (pieces[index - 1] if index else ""), kept[0] if not index else pieces[index]
        is_later = index > 0 and (follows or _SEQUEL.search(link.lower()) is not None)
        change = _change_in(clause, lexicon) if len(told.turns) < MAX_TURNS else None
        if change is not None and change.lasts and not _THEN.search(link.lower()):
            change = None
        if change is None or (change.needs_sequel and not is_later):
            kept += [link, clause] if index else []
            if _THEN.search(link.lower()) and _is_about_camera(clause, lexicon):
                told.turns.append(Turn(words=clause, is_camera=True))
            follows = False
            continue
        # What opens a text and begins, has begun with it.
        is_start = not change.of and index == 0
        said = [change.to if is_start else change.of, change.also]
        words = ", ".join(word for word in said if word)
        kept = [words] if not index else [*kept, *([", ", words] if words else [])]
        if told.turns and follows and change.needs_sequel:
            told.turns[-1] = Turn(words=f"{told.turns[-1].words}, {change.to}")
        elif not is_start:
            told.turns.append(Turn(words=change.to))
        follows = True
    if any(not turn.is_camera for turn in told.turns):
        told.rest = "".join(kept).strip(" ,")
    return told


def _pieces(text: str) -> list[str]:
    """Clauses and what stands between them, by turns; quoted words are not cut."""
    quoted: list[str] = _QUOTED.findall(text)
    pieces = _BREAK.split(_QUOTED.sub("§", text))
    words = iter(quoted)
    return [re.sub("§", lambda _: next(words), piece) for piece in pieces]


def _is_about_camera(clause: str, lexicon: Lexicon) -> bool:
    return any(
        isinstance(phrase, Filmed) and phrase.word in lexicon.tables.camera
        for phrase in phrases_of(clause, lexicon)
    )


def _is_world(words: str, lexicon: Lexicon, *topics: str) -> bool:
    """Whether all of the words tell of these topics."""
    phrases = phrases_of(words, lexicon)
    return bool(phrases) and all(isinstance(p, Said) and p.topic in topics for p in phrases)


def _change_in(clause: str, lexicon: Lexicon) -> _Change | None:
    plain = re.sub(r"\s+", " ", clause.strip().lower())
    finders = (_weather_begins, _weather_ends, _sky_turns)
    found = next((change for find in finders if (change := find(plain))), None)
    found = found or _passes_over(plain, lexicon) or _moves_on(plain, lexicon)
    return found or _goes_elsewhere(plain, lexicon)


def _weather_begins(clause: str) -> _Change | None:
    """`It starts to rain`, `a storm rolls in`."""
    for weather, words in _FALLS.items():
        found = re.fullmatch(rf"(?:it )?{_BEGINS} (?:to )?(?:{words})(?: (.*))?", clause)
        if found:
            return _Change(to=weather, also=_place_in(found[1]))
    falls = r"(?: (?:to )?(?:fall(?:ing)?|com(?:e|ing)|pour(?:ing)?))?"
    comes = rf"(?:{_BEGINS}{falls}|{_ARRIVES})(?: (?:in|down|up|out|over))?"
    for weather, words in _KINDS.items():
        found = re.fullmatch(
            rf"(?:the |a |an |some )?(?:\w+ )?(?:{words}) {comes}(?: (.*))?", clause
        )
        if found:
            # `while rain falls`: it has fallen from the begin.
            lasts = re.search(rf"(?:{words}) (?:falls?|pours?|blows?)\b", clause) is not None
            return _Change(to=weather, also=_place_in(found[1]), needs_sequel=lasts, lasts=lasts)
    return None


def _place_in(tail: str | None) -> str:
    """What is told of beside the weather: `over the village`."""
    return tail if tail and re.match(r"(?:on|over|in|at|above|across|behind) ", tail) else ""


def _weather_ends(clause: str) -> _Change | None:
    """`The rain stops`."""
    for weather, words in _KINDS.items():
        ended = rf"(?:the )?(?:\w+ )?(?:{words}) (?:{_ENDS})(?: (?:up|away|down))?"
        if re.fullmatch(ended, clause):
            return _Change(to="clear sky", of=weather)
    return None


_SETS: Final = (
    r"(?:sets?|is setting|goes down|is going down|(?:begins|starts) to set|dips|sinks|slips"
    r"|disappears)"
)
_RISES: Final = r"(?:rises?|is rising|comes up|is coming up|(?:begins|starts) to rise|climbs)"
_NIGHTLY: Final = r"(?:falls|comes|descends|arrives|sets in)"
_SKY_SHOWS: Final = (
    r"(?:appears?|bursts?|explodes?|begins?|starts?|comes? out|falls?|fills?|lights? up|emerges?"
    r"|shoots?|dances?|rains? down|glows?|forms?)"
)


_TAIL: Final = r"(?: (?P<tail>.*))?"


@dataclass(frozen=True, slots=True)
class _Sight:
    """A way to tell of a change that the sky shows; `to` may be a group of the pattern."""

    pattern: str
    to: str
    of: str = ""
    needs_sequel: bool = False


_SIGHTS: Final = (
    _Sight(
        rf"(?:the )?(?:sky|skies|weather|clouds?) (?:{_ENDS}|breaks?)(?: (?:up|away|open))?",
        "clear sky",
        needs_sequel=True,
    ),
    _Sight(
        rf"{_OF_SUN}(?:comes? out|breaks? through|appears?|emerges?|peeks? (?:out|through)"
        rf"|shines? through){_TAIL}",
        "clear sky",
        needs_sequel=True,
    ),
    _Sight(rf"{_OF_SUN}(?:slowly )?{_SETS}{_TAIL}", "dusk", of="sunset"),
    _Sight(rf"{_OF_SUN}(?:slowly )?{_RISES}{_TAIL}", "daytime", of="dawn"),
    _Sight(rf"(?:the )?(?:night|darkness|nighttime) (?:slowly )?{_NIGHTLY}", "night"),
    _Sight(rf"(?:the )?(?:dusk|twilight|evening) (?:slowly )?{_NIGHTLY}", "dusk"),
    _Sight(
        r"(?:it|the sky) (?:gets|grows|becomes|turns|goes|is getting) (?:dark|darker|night)",
        "night",
    ),
    _Sight(
        rf"(?:the )?(?:full )?moon (?:rises|comes up|appears|comes out){_TAIL}",
        "night",
        needs_sequel=True,
    ),
    _Sight(r"(?:the )?(?:dawn|morning) (?:breaks|comes|arrives)", "dawn", needs_sequel=True),
    _Sight(
        rf"(?:an? |the )?(?:\w+ )?rainbow {_SKY_SHOWS}{_TAIL}",
        "rainbow in the sky",
        needs_sequel=True,
    ),
    _Sight(
        r"(?:the )?(?:\w+ )?(?P<to>fireworks|confetti|petals|shooting stars?|northern lights|aurora"
        rf"|fireflies) {_SKY_SHOWS}{_TAIL}",
        "",
        needs_sequel=True,
    ),
)


def _sky_turns(clause: str) -> _Change | None:
    """`The sun sets`, `night falls`, `fireworks burst over the roofs`."""
    for sight in _SIGHTS:
        found = re.fullmatch(sight.pattern, clause)
        if found:
            to = sight.to or found["to"]
            also = _place_in(found.groupdict().get("tail"))
            return _Change(to=to, of=sight.of, also=also, needs_sequel=sight.needs_sequel)
    return None


_BESIDE: Final = r"(?: (?P<more>(?:over|in|on|at|above|across|behind|of) .*))?"

_PASSES: Final = (
    rf"(?P<also>.*?)\b(?P<of>[\w ]+?) {_CHANGES} (?:in)?to (?P<to>[\w ]+?){_BESIDE}",
    rf"(?P<also>.*?)\bfrom (?P<of>[\w ]+?) (?:all the way )?(?:in)?to (?P<to>[\w ]+?){_BESIDE}",
    r"(?P<also>.*?)\b(?P<of>\w+)[ -]to[ -](?P<to>\w+)(?: time-?\s?lapse| transition)*(?P<more>.*)",
    rf"(?:it|the (?:sky|weather|light)) {_CHANGES}(?: (?:in)?to)? (?P<to>[\w ]+)",
)
_OF_SCENE: Final = re.compile(rf"\b(?:{_SCENES}) {_CHANGES}\s*$")


def _passes_over(clause: str, lexicon: Lexicon) -> _Change | None:
    """`Day turns to night`, `from spring to winter`, `it becomes foggy`."""
    topics = ("time", "season", "weather")
    for pattern in _PASSES:
        found = re.fullmatch(pattern, clause)
        if found is None:
            continue
        parts = found.groupdict()
        of, to = (_bare(parts.get(name) or "") for name in ("of", "to"))
        if _is_world(to, lexicon, *topics) and (not of or _is_world(of, lexicon, *topics)):
            beside = _OF_SCENE.sub("", parts.get("also") or ""), parts.get("more") or ""
            return _Change(to=to, of=of, also=" ".join(beside).strip())
    return None


def _moves_on(clause: str, lexicon: Lexicon) -> _Change | None:
    """`The scene changes to a beach`."""
    found = re.fullmatch(
        rf"(?:{_SCENES} {_CHANGES}|cut(?:s|ting)?) (?:in)?to (?P<to>[\w' -]+)", clause
    )
    if found is None:
        return None
    to = _bare(found["to"])
    topics = ("setting", "time", "season", "weather")
    return _Change(to="in the " + to) if _is_world(to, lexicon, *topics) else None


_GOES: Final = (
    r"(?:(?:(?:s?he|they|it)|(?:the|an?) [\w-]+) )?(?:(?:is|are) )?"
    r"(?:(?P<does>go(?:es|ing)?|walk(?:s|ing)?|run(?:s|ning)?|head(?:s|ing)?|mov(?:es?|ing)"
    r"|driv(?:es?|ing)|rid(?:es?|ing)|com(?:es?|ing)|returns?|returning|enters?|entering"
    r"|steps?|stepping|back)"
    r"(?: back| out| down| off| on| straight)*(?: (?:in|on)to| to| in| on| through| along| down)?"
    r"|on|onto|into|through|along|down)"
)


_ALONG: Final = r"(?P<tail> (?:along|by|near|beside|at|towards?|past) [\w' -]+)?"


def _goes_elsewhere(clause: str, lexicon: Lexicon) -> _Change | None:
    """`then goes to the kitchen`: the film goes there with who does; only after `then`."""
    found = re.fullmatch(
        rf"{_GOES} (?:(?:the|an?|his|her|their) )?(?P<to>[\w' -]+?){_ALONG}", clause
    )
    if found is None or not _is_world(found["to"], lexicon, "setting", "time", "weather"):
        return None
    verb = found["does"] or "back"
    does = "" if verb == "back" else _AS_DONE.get(verb[:2], verb)
    return _Change(to=f"in the {found['to']}{found['tail'] or ''}", also=does, lasts=True)


_AS_DONE: Final = {"go": "walking", "mo": "walking", "co": "walking", "en": "walking"}
"""What verbs of going look like, by their begin."""


def _bare(words: str) -> str:
    return re.sub(r"^(?:(?:a|an|the)\s+)", "", words.strip())
