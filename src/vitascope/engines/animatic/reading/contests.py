"""Contests of which nobody is named: `a tennis match`, `a horse race`, `a police chase`.

Told as those who are in them, so that a match has its players. Where a prompt names them itself,
only what they are is told: the players of a hockey game are hockey players.
"""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class _Contest:
    """What a contest is called, and who is in it."""

    called: str
    """A pattern, without articles."""
    player: str
    """One who is in it; empty where things contend."""
    act: str
    """What they do, as the tables of verbs have it."""
    count: int = 2
    others: str = "players?"
    """A pattern of words that mean those who are in it."""

    def told(self) -> str:
        """The contest as those who are in it."""
        number = ("", "", "two", "three", "four", "five")[self.count]
        return f"{number} {self.player}s {self.act}"


_MATCH: Final = r"(?:match|game|final|championship|tournament|bout|fight|showdown|rally)"

_CONTESTS: Final = (
    _Contest(
        rf"(?:table tennis|ping[ -]pong) {_MATCH}", "table tennis player", "playing table tennis"
    ),
    _Contest(rf"(?:tennis|badminton|pickleball) {_MATCH}", "tennis player", "playing tennis"),
    _Contest(
        rf"(?:american football|nfl|super bowl) {_MATCH}",
        "quarterback",
        "running",
        3,
        r"players?|teams?|quarterbacks?",
    ),
    _Contest(rf"rugby {_MATCH}", "rugby player", "running", 3),
    _Contest(
        rf"(?:football|soccer) {_MATCH}",
        "soccer player",
        "playing soccer",
        3,
        r"players?|strikers?|goalkeepers?",
    ),
    _Contest(
        rf"(?:ice )?hockey {_MATCH}",
        "hockey player",
        "playing ice hockey",
        3,
        r"players?|goalies?|skaters?",
    ),
    _Contest(rf"basketball {_MATCH}", "basketball player", "playing basketball", 3),
    _Contest(rf"(?:beach )?volleyball {_MATCH}", "volleyball player", "playing volleyball", 2),
    _Contest(rf"cricket {_MATCH}", "cricketer", "playing cricket", 2, "players?|batsm[ae]n"),
    _Contest(rf"(?:baseball|softball) {_MATCH}", "baseball player", "playing baseball", 2),
    _Contest(rf"(?:boxing|kickboxing|mma) {_MATCH}", "boxer", "boxing", 2, "fighters?|boxers?"),
    _Contest(rf"sumo(?: wrestling)? {_MATCH}", "sumo wrestler", "grappling", 2, "wrestlers?"),
    _Contest(rf"wrestling {_MATCH}", "wrestler", "grappling", 2, "wrestlers?"),
    _Contest(rf"judo {_MATCH}", "judoka", "grappling", 2, "fighters?"),
    _Contest(rf"(?:fencing|karate) {_MATCH}", "fencer", "fencing", 2, "fencers?|fighters?"),
    _Contest(
        r"horse rac(?:e|ing)(?: track| event)?(?!\w)", "jockey", "galloping", 4, "jockeys?|riders?"
    ),
    _Contest(
        r"(?:nascar|formula (?:1|one)|f1|(?<!\d )(?<!one )car|auto|motor|kart|go-kart)"
        r" (?:race(?! cars?| tracks?)|racing(?= event| on| at|[,.]|$)|grand prix)",
        "race car",
        "racing",
        4,
        r"(?:race )?cars|drivers|karts",
    ),
    _Contest(
        r"(?:motogp|motorcycle|motorbike|motocross|dirt bike) (?:race|racing)",
        "motorcyclist",
        "racing",
        3,
        "riders?|bikers?|racers?|motorcycles",
    ),
    _Contest(
        r"(?:bicycle|bike|cycling|road cycling) race",
        "cyclist",
        "racing",
        4,
        "riders?|cyclists?|racers?",
    ),
    _Contest(
        r"(?:sailing )?regatta|(?:sailing|yacht) race",
        "sailboat",
        "racing",
        4,
        "sailboats|yachts|boats",
    ),
    _Contest(
        r"(?:relay|sprint|100m|100 metre|100 meter) race",
        "sprinter",
        "racing",
        3,
        "runners?|sprinters?|athletes?",
    ),
)
"""The first that fits counts."""

_OPENS: Final = (
    r"(?P<before>^|^(?:it|this|that|here)(?: is|.s) |[.;:,] "
    r"|\b(?:shot|view|footage|video|clip|scene|close-up|slow motion) of )"
    r"(?:an? |the )?"
    r"(?:(?!of |in |on |at |and |an? |the |\w*(?<!excit)(?<!thrill)ing )[\w-]+ ){0,2}?"
)
"""Where a contest is what the film is about: at its beginning, or after a word of the camera."""

_BETWEEN: Final = (
    r"(?: between (?P<sides>(?:two|three|four|five) (?:[\w-]+ ){0,2}?[\w-]+"
    r"|(?:an? |the )?(?:[\w-]+ ){0,2}?[\w-]+ and (?:an? |the )?(?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?=$|[,.;]| (?:in|on|at|under|by|near|during|with|while|inside)\b))?"
)

_PATTERNS: Final = tuple(
    (re.compile(rf"{_OPENS}(?:{one.called})\b{_BETWEEN}", re.IGNORECASE), one) for one in _CONTESTS
)

_CHASE: Final = re.compile(
    rf"{_OPENS}(?:police|high-speed police|cop) (?:car )?(?:chase|pursuit)\b", re.IGNORECASE
)

_CONVOY: Final = re.compile(
    r"\b(?:an? |the )?((?:[\w-]+ )?(?:truck|car|jeep|tank|van|motorcycle|bus))"
    r" (?:convoy|motorcade)\b",
    re.IGNORECASE,
)


def with_contests(text: str) -> str:
    """The text with each contest told as those who are in it."""
    text = _CHASE.sub(r"\g<before>two police cars chasing a black sports car", text)
    text = _CONVOY.sub(r"four \1s in a row", text)
    for pattern, contest in _PATTERNS:
        found = pattern.search(text)
        if found is not None:
            return _played(text, found, contest)
    return text


def _played(text: str, found: re.Match[str], contest: _Contest) -> str:
    before, after = text[: found.start()] + found["before"], text[found.end() :]
    if found["sides"]:
        return f"{before}{found['sides']} {contest.act}{after}"
    named = re.search(rf"\b(?:{contest.others})\b", after, re.IGNORECASE)
    if named is None:
        return f"{before}{contest.told()}{after}"
    rest = after[named.end() :]
    is_told = contest.player.endswith(named[0].lower().removesuffix("s"))
    if is_told and after[: named.start()].rstrip().lower().endswith(contest.player.split()[0]):
        return f"{before}{after.lstrip(' ,')}"
    return f"{before}{after[: named.start()].lstrip(' ,')}{contest.player}s{rest}"
