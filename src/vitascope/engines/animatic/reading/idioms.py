"""Verbs that mean something of their own with their object: hanging laundry, sawing planks.

Whatever is said of the object between the two is passed over: `hangs fresh white sheets` is read
as `hangs laundry`, which is a verb of the tables.
"""

import re
from dataclasses import dataclass
from typing import Final

from vitascope.engines.animatic.reading.feasts import with_feasts
from vitascope.engines.animatic.reading.manners import with_manners


@dataclass(frozen=True, slots=True)
class _Idiom:
    """Verbs and objects that mean one act together."""

    verbs: str
    """Base forms, parted by blanks."""
    objects: str
    """A pattern."""
    means: tuple[str, str, str]
    """What the tables call it, in the base form, with `-s` and with `-ing`."""

    def pattern(self) -> re.Pattern[str]:
        """What is looked for: a verb, up to four words about the object, the object."""
        forms = (form for verb in self.verbs.split() for form in _forms(verb))
        return re.compile(
            rf"\b({'|'.join(forms)})((?: [\w'’-]+){{0,4}}?) (?:{self.objects})\b", re.IGNORECASE
        )


def _forms(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    if verb.endswith("ly"):
        return f"{verb[:-1]}ies", f"{verb}ing", verb
    doubled = (
        f"{verb}{verb[-1]}ing"
        if verb in ("put", "pin", "spin", "cut", "flip", "hem")
        else f"{stem}ing"
    )
    return f"{verb}s", doubled, verb


_CLAY: Final = (
    r"clay (?:pot|vase|bowl|jug|cup|pitcher|figure)|wet clay|clay|pottery|ceramics?"
    r"|(?:pot|vase|bowl|jug|cup|pitcher) on (?:a|the|her|his) (?:pottery|potter['’]?s?|spinning)"
    r" wheel"
)

_CROPS: Final = (
    r"strawberr(?:y|ies)|(?:rasp|black|blue)?berries|vegetables|tomatoes|cotton|grapes|carrots"
    r"|peppers|tea leaves|cabbages|potatoes|pumpkins|mushrooms|herbs|lettuce"
)
"""What is picked from low plants."""

_IDIOMS: Final = (
    _Idiom(
        "hang pin",
        "laundry|washing|bed ?sheets|sheets|clothes|linens?|shirts",
        ("hang laundry", "hangs laundry", "hanging laundry"),
    ),
    _Idiom(
        "saw",
        "planks?|boards?|lumber|timber|logs?|beams?|wood|tree trunk",
        ("saw wood", "saws wood", "sawing wood"),
    ),
    _Idiom(
        "hammer forge strike pound beat shape",
        "iron|metal|steel|horseshoes?|anvil",
        ("forge metal", "forges metal", "forging metal"),
    ),
    _Idiom(
        "shape mold mould form throw make spin work craft center sculpt",
        _CLAY,
        ("shape clay", "shapes clay", "shaping clay"),
    ),
    _Idiom(
        "paint",
        r"(?:(?<!cave )(?<!rock )walls?|ceiling|bedroom|living room|apartment|nursery|room)",
        ("roll on paint", "rolls on paint", "rolling on paint"),
    ),
    _Idiom(
        "mend repair fix sew", "(?:fishing )?nets?", ("mend a net", "mends a net", "mending a net")
    ),
    _Idiom(
        "hang put",
        r"(?:picture|painting|poster|photo|photograph|portrait|picture frame|frame)s?",
        ("hang a picture", "hangs a picture", "hanging a picture"),
    ),
    _Idiom(
        "take have enjoy",
        r"(?:bubble|hot|warm|long|relaxing|foam) bath",
        ("relax in a bathtub", "relaxes in a bathtub", "relaxing in a bathtub"),
    ),
    _Idiom(
        "check look glance",
        r"(?:his|her|their|the) (?:wrist)?watch",
        ("check the time", "checks the time", "checking the time"),
    ),
    _Idiom(
        "roll knead stretch press make prepare",
        "dough",
        ("knead dough", "kneads dough", "kneading dough"),
    ),
    _Idiom(
        "chop split",
        "wood|firewood|logs?|lumber",
        ("chop wood", "chops wood", "chopping wood"),
    ),
    _Idiom(
        "pick harvest gather collect",
        r"(?:apples?|oranges?|cherr(?:y|ies)|lemons?|peaches|pears?|plums?|olives|mangoes|figs)",
        ("pluck fruit", "plucks fruit", "plucking fruit"),
    ),
    _Idiom(
        "pick harvest gather collect",
        _CROPS,
        ("pick fruit", "picks fruit", "picking fruit"),
    ),
    _Idiom(
        "apply put touch",
        "lipstick|make-?up|lip gloss",
        ("apply makeup", "applies makeup", "applying makeup"),
    ),
    _Idiom("smoke puff light", "pipe", ("smoke a pipe", "smokes a pipe", "smoking a pipe")),
    _Idiom(
        "smoke puff light",
        "cigars?|cigarettes?|cigarillos?",
        ("smoke a cigar", "smokes a cigar", "smoking a cigar"),
    ),
    _Idiom(
        "flip toss",
        r"(?:pancake|omelett?e|crepe|crêpe|flapjack)s?",
        ("flip pancakes", "flips pancakes", "flipping pancakes"),
    ),
    _Idiom(
        "roast toast grill hold",
        r"(?:marshmallow|s['’]?more)s?(?: on (?:\w+ ){0,2}?(?:sticks?|skewers?|twigs?))?",
        ("roast marshmallows", "roasts marshmallows", "roasting marshmallows"),
    ),
    _Idiom("blow make", "(?=bubbles?)", ("puff out ", "puffs out ", "puffing out ")),
    _Idiom(
        "fold sort",
        r"laundry|clothes|(?:towel|shirt|t-shirt|sheet|blanket|napkin|sweater)s?|linens?",
        ("fold laundry", "folds laundry", "folding laundry"),
    ),
    _Idiom(
        "pack unpack",
        r"(?:(?:suitcase|bag|trunk|duffel bag)s?|luggage|clothes into an? suitcase)"
        r"(?: on (?:the|his|her|a) bed)?",
        ("pack a suitcase", "packs a suitcase", "packing a suitcase"),
    ),
    _Idiom(
        "change replace fix repair",
        r"(?:flat )?(?:ty|ti)res?|(?:a|the) wheel",
        ("change a tire", "changes a tire", "changing a tire"),
    ),
    _Idiom(
        "hammer drive pound",
        r"nails?(?: into (?:an?|the) (?:\w+ ){0,2}?(?:boards?|planks?|walls?|wood|beams?|fence))?",
        ("hammer", "hammers", "hammering"),
    ),
    _Idiom(
        "plant",
        r"(?:tree|sapling|seed|seedling|bulb|flower seed|vegetable|tomato plant)s?",
        ("do gardening", "does gardening", "doing gardening"),
    ),
    _Idiom(
        "sew stitch mend hem alter",
        r"(?:dress|gown|shirt|costume|curtain|skirt|button|pair of pants|jacket|suit)(?:e?s)?",
        ("sew", "sews", "sewing"),
    ),
    _Idiom(
        "paint polish do",
        r"(?:finger|toe)?nails(?: (?:red|pink|blue|black|purple))?",
        ("do nails", "does nails", "doing nails"),
    ),
    _Idiom(
        "film photograph record capture",
        r"(?:themselves|himself|herself)(?: (?:with|on|using) (?:a|their|his|her)"
        r" (?:selfie stick|phone|smartphone|camera))?",
        ("take a selfie", "takes a selfie", "taking a selfie"),
    ),
    _Idiom(
        "tie adjust straighten fix knot loosen",
        r"(?=(?:bow )?ties?\b|necktie|collar|cufflinks|jacket|blazer|waistcoat)",
        ("straighten up ", "straightens up ", "straightening up "),
    ),
    _Idiom(
        "assemble build",
        "(?:ikea |flat[- ]?pack |new )?furniture",
        ("build a bookshelf", "builds a bookshelf", "building a bookshelf"),
    ),
    _Idiom("stir", "(?=coffee|tea|cocoa|drink)", ("drink ", "drinks ", "drinking ")),
    _Idiom(
        "repair mend fix resole stitch",
        r"(?:shoe|boot|sneaker|sandal)s?",
        ("hammer", "hammers", "hammering"),
    ),
    _Idiom(
        "carve",
        "pumpkins?",
        ("carve a jack-o-lantern", "carves a jack-o-lantern", "carving a jack-o-lantern"),
    ),
    _Idiom(
        "pull",
        "rabbits? out of .{1,12}?hat",
        ("hold a rabbit", "holds a rabbit", "holding a rabbit"),
    ),
    _Idiom(
        "do perform learn film record",
        "dances?|dance moves?|dance challenge|choreography|dance routine",
        ("dance", "dances", "dancing"),
    ),
    _Idiom(
        "paint spray create",
        "murals?|graffiti",
        ("paint a mural", "paints a mural", "painting a mural"),
    ),
    _Idiom(
        "paint",
        "landscapes?|portraits?|pictures?|paintings?|watercolou?rs?|seascapes?|masterpieces?"
        "|still lifes?|self-portraits?",
        ("paint a picture", "paints a picture", "painting a picture"),
    ),
)
"""The first that fits counts."""

_HAIR: Final = re.compile(
    r"\b(?:brush|comb|style|do)(e?s|ing)? ((?:her|his|a|the|an|my) (?:[\w-]+ ){0,2}?[\w-]+['’]s)"
    r"(?: [\w-]+){0,2}? hair\b",
    re.IGNORECASE,
)
"""At somebody else's hair."""

_TEARS: Final = re.compile(
    r"\b(?:(?:a|one|the) )?(?:single )?tears? (?:\w+ly )?(?:roll|run|stream|fall|slid|slip|trickl)"
    r"(?:s|es?|ing|ning)? down\b(?: (?:her|his|their|the) (?:cheeks?|face))?",
    re.IGNORECASE,
)

_VIEW: Final = re.compile(
    r",? (?:with )?(?:an? |the )?(?:\w+ing |beautiful |great )?"
    r"(city|skyline|ocean|sea|mountain|lake) views?\b",
    re.IGNORECASE,
)
"""What is seen from where a film plays."""

_SHORE: Final = re.compile(r"\b(by|beside|next to) the (?:sea|ocean)\b", re.IGNORECASE)
"""A sea that somebody is at, and not in."""

_BEHIND_ALL: Final = re.compile(r"(?<!close )(?<!left )\bbehind(?=\s*(?:[,.;]|$))", re.IGNORECASE)
"""`with mountains behind`: behind all that is there."""

_OVERLOOKING: Final = re.compile(
    r"\b(cafe|café|restaurant|bar|terrace|porch|deck|patio|room|office|apartment|kitchen|bedroom"
    r"|pool|hotel|villa|house|cabin|castle|bench|hill|hilltop|studio|library|penthouse|garden)"
    r" overlooking\b(?= \w)",
    re.IGNORECASE,
)
"""What lies below a place, and is none that it is part of."""

_REFLECTED: Final = re.compile(
    r"\b(?:(?:is|are) )?(?:perfectly )?(?:reflected|mirrored|reflecting|reflects)"
    r" (?:perfectly )?in "
    r"(?=(?:an?|the) (?:[\w-]+ ){0,2}(?:lake|pond|river|canal|fjord|lagoon|reservoir)\b)",
    re.IGNORECASE,
)
"""What is seen twice, in water that it stands by."""

_AT_WINDOW: Final = re.compile(
    r"\bout (?:of )?(?:an?|the|his|her|their|its) "
    r"(?:(?:large|big|tall|huge|panoramic|floor-to-ceiling|small|open|rainy|frosted|foggy) )*"
    r"window\b",
    re.IGNORECASE,
)
"""Who looks out is inside, whatever lies before the window."""

_GROWN_OVER: Final = re.compile(
    r"\b((?:fields?|meadows?|hills?|hillsides?|valleys?)) (?:that is |that's )?"
    r"(?:full of|bursting with|(?:filled|covered|carpeted|blanketed) (?:in|with))"
    r" (?=(?:\w+ ){0,2}(?:flowers|wildflowers|sunflowers|tulips|poppies|daisies|lavender)\b)",
    re.IGNORECASE,
)
"""Of a field, that it is one of what grows in it."""

_COVERS: Final = re.compile(
    r"\b(?:in bed )?(?:under|beneath|underneath) (?:the|a|her|his|their|an?) (?:\w+ ){0,2}?"
    r"(?:blankets?|covers|duvet|quilt|bed ?sheets|comforter)\b(?: in bed)?",
    re.IGNORECASE,
)
"""Who is under a blanket is in bed."""

_STEPS: Final = re.compile(r"\bon the (school|church|museum|library) steps\b", re.IGNORECASE)

_LIFTED: Final = re.compile(
    r"\b(?:lift|toss|throw|swing|rais|hoist)(e|es|s|ing)? "
    r"((?:his|her|their|an?|the) (?:[\w-]+ ){0,2}?"
    r"(?:son|daughter|child|baby|girl|boy|toddler|kid|grandson|granddaughter))"
    r"(?: up| high| around| above (?:his|her) head| over (?:his|her) head)*"
    r"(?: (?:in|into|through|to|toward|towards) the (?:air|sky))?\b",
    re.IGNORECASE,
)
"""Who lifts a child has it high in the arms."""

_THE_TREE: Final = re.compile(r"\bthe tree\b", re.IGNORECASE)

_DINNER: Final = re.compile(
    r"\b(?:have|enjoy|share|(has|enjoys|shares)|(having|enjoying|sharing)) an? (?:\w+ )?"
    r"((?:romantic|candlelit|candle-lit|intimate)(?: \w+)?? (?:dinner|meal))\b",
    re.IGNORECASE,
)
"""A dinner for two is eaten at a table."""

_HELD_HAND: Final = re.compile(
    r"\bhold(s|ing)? ((?:his|her|their|an?|the|my) (?:\w+ ){0,2}?\w+)['’]s?(?: \w+)? hands?\b",
    re.IGNORECASE,
)
"""A hand that is held is somebody's, who holds it too."""

_AT_WALL: Final = re.compile(
    r"\b(?:against|in front of) an? (?:plain |simple |solid )?"
    r"(white|black|gr[ae]y|blue|pink|yellow|red|green|beige|orange|purple|teal) wall\b",
    re.IGNORECASE,
)
"""A wall of one colour is a plain ground."""

_SHEARS: Final = re.compile(
    r"\b((?:trim|prun|clip)\w*\b[^.,]{0,40}?) with (?:\w+ ){0,3}?(?:shears|scissors|clippers)\b",
    re.IGNORECASE,
)
"""What hedges and hair are trimmed with is in the hands of who trims."""

_GIVEN: Final = re.compile(
    r"\bgiv(e|es|ing) ((?:an?|the|his|her) (?:\w+ ){0,3}?\w+) (?:a|his|her|their) (?:\w+ )?"
    r"(?:haircut|shave|trim)\b",
    re.IGNORECASE,
)

_PATTERNS: Final = tuple((idiom.pattern(), idiom) for idiom in _IDIOMS)

_BREAKS: Final = re.compile(
    r" (?:and|with|in|at|by|while|as|of|near|for|from|to|is|are|wearing|under|behind) "
)
"""Words after which a noun is no longer the verb's object."""


def with_idioms(text: str) -> str:
    """The text with each such verb and its object as the tables have them."""
    text = with_feasts(with_manners(text))
    for pattern, idiom in _PATTERNS:

        def told(match: re.Match[str], idiom: _Idiom = idiom) -> str:
            verb, between = match[1].lower(), match[2]
            if _BREAKS.search(f"{between.removeprefix(' on').removeprefix(' up')} "):
                return match[0]
            return idiom.means[2 if verb.endswith("ing") else 1 if verb.endswith("s") else 0]

        text = pattern.sub(told, text)
    text = _BEHIND_ALL.sub("behind them", text)
    text = _OVERLOOKING.sub(r"\1 by", text)
    text = _REFLECTED.sub("by ", text)
    text = _AT_WINDOW.sub(
        lambda match: f"out the window{', rainy' if 'rainy' in match[0].lower() else ''}", text
    )
    text = _GROWN_OVER.sub(r"\1 of ", text)
    text = _COVERS.sub("in bed", text)
    text = _STEPS.sub(r"at the \1", text)
    text = _GIVEN.sub(_given, text)
    text = _DINNER.sub(
        lambda match: f"eat{'s' if match[1] else 'ing' if match[2] else ''} at a {match[3]}", text
    )
    text = _HELD_HAND.sub(lambda match: f"hold{match[1] or ''} hands with {match[2]}", text)
    text = _AT_WALL.sub(r"on a \1 background", text)
    text = _SHEARS.sub(r"\1", text)
    if "christmas" in text.lower():
        text = _THE_TREE.sub("the christmas tree", text)
    text = _LIFTED.sub(lambda match: f"hoist{_ending(match[1])} aloft {match[2]}", text)
    text = _TEARS.sub("weeping", text)
    text = _VIEW.sub(r", the \1 in the background", text)
    text = _SHORE.sub(r"\1 the seashore", text)
    return _HAIR.sub(lambda match: f"tend{_ending(match[1])} to {match[2]} hair", text)


def _given(match: re.Match[str]) -> str:
    """`gives a man a shave`: he is at his hair."""
    verb = {"e": "trim", "es": "trims", "ing": "trimming"}[match[1].lower()]
    return f"{verb} {match[2]}"


def _ending(ending: str | None) -> str:
    return {"ing": "ing"}.get(ending or "", "s" if ending else "")
