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

_HATCHERS: Final = (
    r"dinosaur|dino|dragon|turtle|tortoise|crocodile|alligator|snake|lizard|gecko|t-rex|triceratops"
    r"|stegosaurus|raptor|phoenix|penguin|owl|ostrich"
)

_OPENS: Final = (
    r"(?:crack(?:s|ed|ing)?|hatch(?:es|ed|ing)?|break(?:s|ing)?|split(?:s|ting)?|open(?:s|ing)?"
    r"|burst(?:s|ing)?)(?: open| apart| up)?"
)

_SAUCERS: Final = r"(?:ufo|flying saucer|spaceship|alien ship|spacecraft)"

_ORES: Final = (
    r"gold|silver|gems?|gemstones?|coal|iron|ore|crystals?|diamonds?|jewels?|rocks?|stone|copper"
    r"|minerals?|rubies|emeralds"
)

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
        # `hovers over a field with a beam of light on a cow`: it is above the cow.
        re.compile(
            rf"\b(?P<ufo>{_SAUCERS}\b.{{0,70}}?),? ?(?:and |with |as |while )?"
            r"(?:an?|its|the|shining)"
            r" (?:[\w-]+ ){0,3}?(?:beams?|rays?|light)(?: of (?:\w+ )?light)?(?: \w+ing| shines?"
            r"| falls?| comes?| lights? up)?(?: down)? (?:onto|on|over|at|upon|around) "
            r"(?=(?:an?|the) )",
            re.IGNORECASE,
        ),
        r"\g<ufo>, above ",
    ),
    (
        # What stands there by itself is a marvel, and no mere backdrop.
        re.compile(
            r"\b(?P<what>(?:castle|palace|house|cottage|kingdom|temple|tower|lighthouse|tree)"
            r"(?: (?:floating|high|up|hidden|standing|sitting|floats|stands|sits)){0,2})"
            r" (?:in|among|above) the clouds\b",
            re.IGNORECASE,
        ),
        r"\g<what> on clouds",
    ),
    (
        # Waterfalls of what is in the air are no place by themselves.
        re.compile(
            r"\b(?P<what>castle|city|island|islands|kingdom|palace|village|temple)"
            r"(?P<where>(?: \w+){0,2} (?:in|above|among|on) the (?:sky|clouds|air))"
            r"(?:,| with| and)+ (?:\w+ )?waterfalls?(?: \w+ing)?(?: down)?(?: from| off)?"
            r"(?: it| its edges?| the edges?| them)?",
            re.IGNORECASE,
        ),
        r"\g<what> on a floating island in the sky",
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
            r"\b(?P<do>mop|scrub|swab|sweep|clean)(?P<s>\w*) (?=(?:the |a |his )(?:\w+ )?deck\b)",
            re.IGNORECASE,
        ),
        r"\g<do>\g<s> on ",
    ),
    (
        re.compile(
            r"\b(?P<at>on|across|over|along|around|at) (?:the |a |his |her |its )?(?:[\w-]+ ){0,2}?"
            r"(?:deck|bow|helm|wheel|quarterdeck|prow) of (?:a|an|the|his|her|their|its)"
            r"(?: [\w-]+){0,3}? (?:ship|galleon|vessel|longship|sailboat|frigate|yacht|liner"
            r"|steamer|ferry|schooner|titanic)\b",
            re.IGNORECASE,
        ),
        r"\g<at> the ship deck",
    ),
    (
        re.compile(
            r"(?P<crew>\b(?:pirates?|captains?|sailors?|vikings?|crew|ship|mast|sails?)\b.{0,90}?)"
            r"\b(?P<at>on|across|over|along|around|at|to) (?:the |a |his |her |its )?"
            r"(?:[\w-]+ )?(?:deck|ship['’]?s wheel|helm)\b(?! of)",
            re.IGNORECASE,
        ),
        r"\g<crew>\g<at> the ship deck",
    ),
    (
        # An egg of which it is told who looks out of it, or not.
        re.compile(
            rf"{_ART}(?P<egg>(?:[\w-]+ ){{0,2}}?)(?P<who>{_HATCHERS})(?:['’]s)? (?:eggs?)"
            rf"(?: (?!and\b)[\w-]+){{0,5}}? {_OPENS}\b"
            r"(?:(?:,| and| as| to reveal| revealing| with| while)+ (?:an? |the |its )?"
            r"(?:[\w-]+ ){0,3}?(?:(?P=who)|baby|hatchling|creature|head|eyes?|claws?|snout)"
            r"(?:(?: \w+)? (?:peek|emerg|pok|com|look|crawl|climb|pop|hatch|break|peer)\w*"
            r"(?: its (?:\w+ )?head)?(?: out| inside| from within)?)?)?",
            re.IGNORECASE,
        ),
        r"a baby \g<who> hatching from a \g<egg>egg",
    ),
    (
        re.compile(
            r"\bdraw(?P<s>s|ing)?(?: back)? (?:an?|his|her|the|their|its)"
            r"(?P<bow>(?: [\w-]+){0,2}? (?:bow|longbow|bowstring|arrow)s?)\b(?!-)",
            re.IGNORECASE,
        ),
        r"aim\g<s> a bow",
    ),
    (
        re.compile(
            r"\b(?P<globe>snow ?globe) (?:with|containing|holding|showing|of) [^,.]*?"
            r"(?=[,.]|$| on (?:a|the) )",
            re.IGNORECASE,
        ),
        r"\g<globe>",
    ),
    (
        re.compile(
            r" (?:fires?|firing|shoots?|shooting) (?:its|their|the|her) (?:cannons?|guns?)"
            r" (?:at|toward|towards|on) ",
            re.IGNORECASE,
        ),
        " beside ",
    ),
    (
        re.compile(
            r"(?P<egypt>\b(?:egyptian|pharaoh|cleopatra)\b[^.]*?)\b(?:inside|in|through)"
            r" (?:an?|the) (?:[\w-]+ ){0,2}?temple\b",
            re.IGNORECASE,
        ),
        r"\g<egypt>in a colonnade in the desert",
    ),
    (
        re.compile(
            r"(?P<greek>\b(?:greek|roman|medusa|zeus|athena|apollo|aphrodite|goddess|god|oracle|"
            r"minotaur|hercules|philosopher)\b[^.]*?)\b(?:inside|in|through|inside of)"
            r" (?:an?|the) (?:[\w-]+ ){0,2}?temple\b",
            re.IGNORECASE,
        ),
        r"\g<greek>in a colonnade",
    ),
    (
        re.compile(r"\b(?:little|small|tiny) (?:cute )?(?P<s>dragons?)\b", re.IGNORECASE),
        r"baby \g<s>",
    ),
    (
        re.compile(
            r"\bbreath(?P<s>es|ing|e)(?: out)?(?: an?| its)?(?: [\w-]+){0,2}? (?:flames?|fire)\b"
            r"(?! breath)",
            re.IGNORECASE,
        ),
        r"breath\g<s> fire",
    ),
    (
        re.compile(
            r"\b(?:carved )?pumpkins? with (?:an? )?(?:[\w-]+ ){0,2}?(?:face|grin|smile|eyes)\b",
            re.IGNORECASE,
        ),
        "jack-o'-lantern",
    ),
    (
        re.compile(r"\b(?:alien|strange alien) (?P<s>plants?|flowers?)\b", re.IGNORECASE),
        r"strange \g<s>",
    ),
    (
        re.compile(
            r"\b(?:with |has )?(?:living )?snakes (?:for|as|in) (?:her )?hair\b", re.IGNORECASE
        ),
        "",
    ),
    (
        re.compile(
            r"\b(?P<go>through|inside|in|around) (?P<art>an?|the) (?P<how>(?:[\w-]+ )*?)"
            r"(?:haunted|spooky) (?:house|mansion)\b(?! (?:yard|garden|gate))",
            re.IGNORECASE,
        ),
        r"\g<go> \g<art> abandoned mansion interior",
    ),
    (
        re.compile(
            rf"\bmin(?:es?|(?P<ing>ing))(?: for)? (?:(?!and\b)[\w-]+ ){{0,2}}?(?:{_ORES})\b"
            r"|(?<=[a-z] )(?P<alone>mining)\b(?= (?:in|deep|inside|under|with)\b)",
            re.IGNORECASE,
        ),
        "digging with a pickaxe",
    ),
    (
        re.compile(
            rf"{_ART}(?:[\w-]+ )?(?:stairs|staircase|stairway|steps)"
            r" (?:(?:made )?of (?:light|clouds|stars|books)|(?:(?:rising|rises|leading|leads|going"
            r"|spirals|goes|climbing|spiraling) )?(?:up )?(?:in|to|into|toward|towards|through)"
            r" (?:the )?(?:sky|clouds|moon|heavens?|stars))\b",
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
