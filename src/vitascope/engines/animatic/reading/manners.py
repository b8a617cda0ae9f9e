"""What people do to each other and lean on, told in more words than a verb has.

`gives his son a high five` is read as `palm-slaps his son`, `leans back casually on a fence` as
`leans against a fence`: verbs of the tables.
"""

import re
from typing import Final

_SOMEBODY: Final = (
    r"(?:(?:his|her|their|the|an?|my|each) (?:[\w-]+ ){0,2}?"
    r"(?:baby|babies|toddler|infant|newborn|son|daughter|child|kid|boy|girl|grandson|granddaughter"
    r"|grandmother|grandfather|grandma|grandpa|mother|father|wife|husband|girlfriend|boyfriend"
    r"|patient|friend|man|woman|bride|groom|other|brother|sister|partner))"
)

_FEEDING: Final = re.compile(
    rf"\bfeed(s|ing)? ({_SOMEBODY})\b(?: (?:soup|porridge|breakfast|lunch|dinner|food|puree))?"
    r"(?: with an? (?:\w+ )?spoon)?",
    re.IGNORECASE,
)
"""Who feeds somebody holds out a spoon."""

_EXAMINING: Final = re.compile(
    r"\b((?:doctor|nurse|pediatrician|paediatrician|physician|vet|veterinarian|medic)\b"
    r"(?: \w+){0,3}?) (?:examin(?:es?|ing)|check(?:s|ing)?(?: up)?(?: on)?|listen(?:s|ing)? to)"
    r" ((?:his|her|the|an?|some) (?:[\w-]+ ){0,3}?(?!heart)\w+)"
    r"(?:['’]s (?:heart|heartbeat|chest|lungs))?",
    re.IGNORECASE,
)

_STETHOSCOPE: Final = re.compile(
    r"\b(auscultat\w+ [^.,]{0,40}?) with (?:his|her|a|the) stethoscope\b", re.IGNORECASE
)

_OWNER: Final = r"((?:his|her|their|the|an?|my) (?:[\w-]+ ){0,2}?[\w-]+)['’]s"
_WHOSE: Final = rf"{_OWNER}(?: \w+)?"

_GROOMING: Final = re.compile(
    r"\b(?:blow-?dr|cut|trim|wash|dy|colou?r|shampoo|curl|straighten|styl)(?:y|ies|s|es|e|ing|ying"
    rf"|ting|ming)? {_WHOSE} (?:hair|curls|beard)\b",
    re.IGNORECASE,
)
"""At somebody else's hair."""

_LACES: Final = re.compile(
    rf"\bt(?:ie|ies|ying) {_OWNER} "
    r"(?:\w+ )?(?:shoes?|shoelaces?|laces)\b",
    re.IGNORECASE,
)

_PRESSURE: Final = re.compile(
    rf"\b(?:tak|measur|check)(?:es|e|ing|s)? {_OWNER} "
    r"(?:blood pressure|temperature|pulse|heartbeat)\b",
    re.IGNORECASE,
)

_ZIPPING: Final = re.compile(
    rf"\b(?:zip|button|wrap)(?:s|ping|ing)? up {_OWNER} "
    r"(?:\w+ )?(?:jacket|coat|hoodie|dress|shirt)\b",
    re.IGNORECASE,
)

_RINGING: Final = re.compile(
    r"\b(?:put|slid|plac|slip)(es|s|e|ting|ing|ping)? (?:an?|the) (?:\w+ ){0,2}?ring (?:on|onto) "
    rf"{_OWNER} finger\b",
    re.IGNORECASE,
)

_MASSAGING: Final = re.compile(
    r"\bmassag(?:es?|ing) (?:"
    rf"{_WHOSE} (?:back|shoulders?|neck|feet|head)|({_SOMEBODY}))\b",
    re.IGNORECASE,
)

_TREATING: Final = re.compile(
    r"\b(dentist|dental hygienist|orthodontist)((?: \w+){0,2}?)"
    r" (?:check|examin|clean|treat|look|inspect|polish)(?:s|es|e|ing)?(?: (?:at|on|in|into))?"
    rf" (?:{_WHOSE} (?:teeth|mouth|tooth)|({_SOMEBODY}))\b",
    re.IGNORECASE,
)

_DELIVERING: Final = re.compile(
    r"\bdeliver(s|ing)? (an? (?:[\w-]+ ){0,2}?(?:package|parcel|pizza|letter|box|bouquet|gift)"
    r"|flowers) to (?=(?:an?|the|his|her) (?!house\b|door\b|home\b))",
    re.IGNORECASE,
)
"""Who delivers a thing to somebody gives it."""

_FROM_OVEN: Final = re.compile(
    r"\b(?:pull|take|lift|remove|get)(s|ing)? ((?:[\w-]+ ){1,5}?)(?:out )?(?:of|from) "
    r"(?:the|an?|her|his) (?:hot )?oven\b",
    re.IGNORECASE,
)

_KEYHOLE: Final = re.compile(r"\bthrough (?:the|a) keyhole\b(?: of a door)?", re.IGNORECASE)

_OPEN_ARMS: Final = re.compile(
    r"\b(his|her|the) (\w+)['’]s (?:open|outstretched|waiting|loving|welcoming) arms\b",
    re.IGNORECASE,
)
"""Who waits for a child with open arms kneels to it."""

_CLASS: Final = re.compile(
    r"\b(?:lead|teach|guid|instruct)(?:s|es|e|ing)? (?:an?|her|his) (?:yoga )?class"
    r"(?: of ((?:[\w-]+ ){1,3}?\w+))?",
    re.IGNORECASE,
)

_HIGH_FIVES: Final = re.compile(
    r"\b(?:giv(?:e|es|ing)|exchang(?:e|es|ing)|shar(?:e|es|ing)) "
    rf"(?:(each other|one another|{_SOMEBODY}) )?(?: ?an? )?high[- ]fives?\b"
    r"|\bhigh[- ]fiv(?:es?|ing)\b",
    re.IGNORECASE,
)

_LEANING: Final = re.compile(
    r"\blean(s|ing|ed)?(?: \w+ly| back| up| lazily)* (?:against|on|upon)\b"
    r"(?! (?:a|an|his|her|the|their|each|one) (?:[\w-]+ )?"
    r"(?:cane|stick|elbows?|crutch(?:es)?|staff|shovel|spade|rake|sword|other|another|shoulder))",
    re.IGNORECASE,
)

_TUGGING: Final = re.compile(
    r"\b(?:(?:pull|tug|heav)(?:s|ing|e|es)?(?: hard)?(?: (?:on|at))? (?:a|the|opposite ends of a) "
    r"(?:\w+ )?rope )?(?:(?:play|compet|battl|struggl|fac|hav)(?:s|e|es|ing)?(?: off)?|in|during)"
    r" (?:in )?(?:an? |the )?(?:\w+ )??(?:game |match )?(?:of )?tug[- ]of[- ]war\b",
    re.IGNORECASE,
)

_TEAMS: Final = re.compile(r"\btwo (?:\w+ )?teams(?: of (\w+))?", re.IGNORECASE)


_LEMONADE: Final = re.compile(
    r"\b(?:sell|serv|offer)(s|es|ing|e)? (?:\w+ )?lemonade (?:at|from|behind) "
    r"(?:an?|the|their|his|her) (?:[\w-]+ ){0,2}?(?:stand|stall|table)\b",
    re.IGNORECASE,
)


_TOLD: Final = tuple(
    (re.compile(rf"\b{pattern}\b", re.IGNORECASE), told)
    for pattern, told in (
        (r"plays? (?:patty|pat-a|patta)[- ]?cake", "palm-slap each other"),
        (r"playing (?:patty|pat-a|patta)[- ]?cake", "palm-slapping each other"),
        (r"door[- ]to[- ]door", "in a village"),
        (r"at bedtime", "in the bedroom at night"),
        (r"(?:an? |the )?(?:\w+ )?bedtime stor(?:y|ies)", "a book in the bedroom at night"),
        (r"spill(s|ing)(?= (?:his|her|their|a cup))", r"hold\1"),
        (r"(and|then|she|he) leaves (the|his|her|their|an?)", r"\1 walks from \2"),
        (r"(?:zips|buttons) up (his|her) (jacket|coat|shirt)", r"straightens up \1 \2"),
    )
)
"""Set phrases, and what they are read as."""


def _ending(ending: str | None) -> str:
    return {"ing": "ing", "s": "es"}.get(ending or "", "e")


def with_manners(text: str) -> str:
    """The text with each such act told by its verb."""
    text = _FEEDING.sub(lambda match: f"spoon-feed{match[1] or ''} {match[2]}", text)
    text = _STETHOSCOPE.sub(r"\1", _EXAMINING.sub(r"\1 auscultates \2", text))
    text = _HIGH_FIVES.sub(lambda match: f"palm-slaps {match[1] or ''}".strip(), text)
    text = _GROOMING.sub(r"trims \1", text)
    text = _LACES.sub(r"kneels beside \1", _PRESSURE.sub(r"auscultates \1", text))
    text = _RINGING.sub(r"holds hands with \2", _ZIPPING.sub(r"kneels beside \1", text))
    for pattern, told in _TOLD:
        text = pattern.sub(told, text)
    text = _MASSAGING.sub(lambda match: f"massages {match[1] or match[2]}", text)
    text = _TREATING.sub(lambda m: f"{m[1]}{m[2]} polishes teeth of {m[3] or m[4]}", text)
    text = _DELIVERING.sub(lambda match: f"giv{_ending(match[1])} {match[2]} to ", text)
    text = _FROM_OVEN.sub(r"hold\1 \2beside an oven", text)
    text = _OPEN_ARMS.sub(r"\1 kneeling \2", _KEYHOLE.sub("at a door", text))
    if "yoga" in text.lower():
        text = _CLASS.sub(lambda match: f"does yoga with {match[1] or 'her students'}", text)
    text = _LEANING.sub(lambda match: f"lean{match[1] or ''} against", text)
    text = _LEMONADE.sub("standing at a lemonade stand", text)
    if "tug" in text.lower():
        text = _TUGGING.sub("play tug of war", text)
        text = _TEAMS.sub(lambda match: f"four {match[1] or 'people'}", text)
    return text
