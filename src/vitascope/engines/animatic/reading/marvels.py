"""Marvels in words that the tables know: `a hologram of a woman`, `a city in a snow globe`."""

import re
from typing import Final

_ART: Final = r"(?:an? |the |his |her |its |their )?"

_GLOBES: Final = (
    r"(?:snow|glass|crystal) (?:globe|ball|dome|jar|sphere|orb|bottle|bubble)|snowglobe"
)

_WORLDS: Final = (
    ("city globe", r"city|metropolis|skyline|town|village|castle|kingdom"),
    ("forest globe", r"forest|garden|jungle|landscape|meadow|tree"),
    ("galaxy globe", r"galaxy|universe|nebula|night sky|stars|solar system|planet|cosmos"),
)

_SHIPS: Final = r"(?:sailing |pirate |wooden |model |sail)?(?:ship|boat|galleon)"

_REWORDED: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    *(
        (
            re.compile(
                rf"{_ART}(?:[\w-]+ )?(?:{worlds}) (?:trapped |floating |contained )?"
                rf"(?:inside(?: of)?|in|within) {_ART}(?:[\w-]+ )?(?:{_GLOBES})\b",
                re.IGNORECASE,
            ),
            f"a {name}",
        )
        for name, worlds in _WORLDS
    ),
    (
        re.compile(
            rf"{_ART}(?:[\w-]+ )?{_SHIPS} (?:trapped |sailing |sails )?(?:inside(?: of)?|in|within)"
            rf" {_ART}(?:[\w-]+ )?bottle\b",
            re.IGNORECASE,
        ),
        "a ship in a bottle",
    ),
    (
        re.compile(
            r"\b(?P<color>\w+ )?(?:flames?|fire|lightning|light|sparks|magic|energy|ice|power)"
            r" (?:bursts?|shoots?|comes?|streams?|flows?|erupts?|flies|explodes?|glows?)"
            r"(?: out)? (?:of|from) (?:his|her|their)"
            r" (?:hands?|fingers|fingertips|palms?|wand|staff)\b",
            re.IGNORECASE,
        ),
        r"he casts a spell with \g<color>magic",
    ),
    (
        re.compile(
            r"\b(?P<ufo>(?:ufo|flying saucer|spaceship|alien ship)\b.{0,60}?)"
            r"\b(?:abducts|abducting|beams up|sucks up|lifts up|lifts|pulls up)\b",
            re.IGNORECASE,
        ),
        r"\g<ufo>above",
    ),
    (
        re.compile(
            r"['’]s (?:\w+ )?(?:staff|wand) (?:shoots|fires|emits|releases|blasts)", re.IGNORECASE
        ),
        " casts a spell with",
    ),
    (re.compile(rf"{_ART}(?:[\w-]+ )?holograms? of {_ART}", re.IGNORECASE), "a blue holographic "),
    (
        re.compile(
            r"\b(?:raises|summons|awakens|resurrects) (?=(?:an army of |the )?"
            r"(?:skeletons?|dead|zombies|undead|ghosts?|spirits?))",
            re.IGNORECASE,
        ),
        "casts a spell, suddenly ",
    ),
    (
        re.compile(
            r"\b(swings) (?=(?:between|through|from|over) (?:the )?(?:sky|build|city|roof))"
        ),
        "flies ",
    ),
    (
        re.compile(
            r"\b(drives|rolls|moves|crawls|travels|roams|driving|rolling|crawling) over "
            r"(?=mars\b|the (?:moon|surface)\b)",
            re.IGNORECASE,
        ),
        r"\1 across ",
    ),
    (
        re.compile(
            rf"{_ART}(?:[\w-]+ )?(?:stairs|staircase|stairway|steps)"
            r" (?:(?:made )?of (?:light|clouds|stars|books)|(?:(?:rising|rises|leading|leads|going"
            r"|goes|climbing|spiraling) )?(?:up )?(?:in|to|into|toward|towards|through) (?:the )?"
            r"(?:sky|clouds|moon|heavens?|stars))\b",
            re.IGNORECASE,
        ),
        "a sky stairway",
    ),
)


def with_marvels(text: str) -> str:
    """The text with marvels told by the names that they have in the tables."""
    for pattern, words in _REWORDED:
        text = pattern.sub(words, text)
    return text
