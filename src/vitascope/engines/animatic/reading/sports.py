"""What is done at sport and in the open, told by its things: a serve, a bow drawn, a sled ridden.

Put into verbs of the tables, where the words alone would mean something else: who serves at tennis
carries nothing, and who draws a bow does not draw.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

OFTEN: Final = r"(?P<end>e?s|ing|ed)?"
"""An ending of a verb, that is kept."""

_DET: Final = r"(?:an? |the |his |her |their |its |two |three )?(?:[\w-]+ ){0,2}?"


def _ended(verb: str, rest: str = "") -> Callable[[re.Match[str]], str]:
    """The verb with the ending of what it stands for, and what follows it."""

    def told(match: re.Match[str]) -> str:
        end = (match["end"] or "").lower()
        stem = verb.removesuffix("e")
        doubled = stem + stem[-1] if verb in ("run",) else stem
        said = {"ing": f"{doubled}ing", "": verb, "e": verb}.get(
            end, f"{verb}es" if verb.endswith(("o", "x", "sh", "ch")) else f"{verb}s"
        )
        return f"{said} {rest}".strip()

    return told


Rule: TypeAlias = tuple[re.Pattern[str] | None, re.Pattern[str], Callable[[re.Match[str]], str]]


def rule(pattern: str, verb: str, rest: str = "", *, among: str | None = None) -> Rule:
    """What is told by a pattern with a group `end`, as a verb of the tables and what follows it.

    Args:
        pattern: Of the text; its group `end` is the ending that the verb takes.
        verb: Base form.
        rest: What follows the verb.
        among: What must be somewhere in the text, if anything.
    """
    seen = re.compile(among, re.IGNORECASE) if among else None
    return seen, re.compile(pattern, re.IGNORECASE), _ended(verb, rest)


_WATER: Final = r"(?=.{0,40}\b(?:sea|ocean|water|waters|waves|lake|river|lagoon|bay|pool)\b)"

_RULES: Final[tuple[Rule, ...]] = (
    rule(
        rf"\bserv{OFTEN}(?= (?:in|at|on|during|for the|to win|from)\b| (?:up )?an? ace\b|[,.]|$)"
        r"(?: (?:in|at) (?:tennis|badminton)\b)?",
        "play",
        "tennis",
        among=r"\b(?:tennis|badminton|wimbledon|racke?t|clay court|grass court)\b",
    ),
    rule(
        rf"\b(?:smash|return|hit|volley|rall(?:y|i)|lob|slam|serv){OFTEN}"
        r" (?:an? |the )?(?:\w+ )?(?:serve|shot|backhand|forehand|winner|ball|shuttlecock)\b",
        "play",
        "tennis",
        among=r"\b(?:tennis|badminton|wimbledon|racke?t|clay court|grass court)\b",
    ),
    rule(
        rf"\b(?:spik|serv|bump|block|smash|hit|div){OFTEN}"
        rf" (?:for )?(?:an? |the )(?:volley)?(?:ball|serve|shot)\b",
        "play",
        "volleyball",
        among=r"\bvolleyball\b",
    ),
    rule(
        rf"\b(?:fight|battl|compet|vy|vi|rac|chas|wrestl|scrambl|struggl){OFTEN}"
        r"(?: for| over| after)? (?:an? |the )?puck\b",
        "play",
        "ice hockey",
    ),
    rule(
        rf"\b(?:fight|battl|compet|vy|vi|scrambl|struggl|tussl){OFTEN}"
        r" (?:for|over) (?:the )?ball\b",
        "play",
        "soccer",
        among=r"\b(?:soccer|football|footballers?)\b",
    ),
    rule(
        rf"\b(?:draw|pull|nock|loos|releas|fir){OFTEN} (?:back )?{_DET}"
        r"(?:bow ?string|longbow|crossbow|bow(?! ties?)|arrows?)(?: back)?\b",
        "shoot",
        "an arrow",
    ),
    rule(
        rf"\b(?:go|slid|com|rid|whizz|whoosh|shoot|zoom|plung|rac){OFTEN} (?:down |on |along )?"
        rf"{_DET}(?:water ?slides?|waterslides?)\b",
        "go",
        "down a water slide",
    ),
    rule(
        rf"\b(?:go|slid|com|rid|whizz|whoosh|shoot|zoom|play){OFTEN} (?:down |on )"
        rf"{_DET}(?<!water )(?:playground )?slides?\b",
        "go",
        "down a slide",
    ),
    rule(
        rf"\b(?:rid|rac|speed|slid|zoom|go|com|fly|fli|hurtl){OFTEN}(?: down)? on "
        rf"{_DET}(?:sleds?|sledges?|toboggans?)\b",
        "sled",
    ),
    rule(
        rf"\b(?:jump|leap|div|plung|somersault|backflip){OFTEN} (?:\w+ )?(?:off|from)"
        rf" (?:of )?{_DET}(?:cliffs?|rocks?|cliff edge|ledge)\b{_WATER}",
        "do",
        "a cliff dive",
    ),
    rule(
        rf"\b(?:hang|dangl|cling){OFTEN}(?: on)?(?: by [\w' -]{{3,24}}?)? "
        rf"(?:from|off|to|onto|over) {_DET}(?:(?:edge|side|lip) of (?:an? |the ))?(?:[\w-]+ )?"
        r"(?:cliffs?|overhang|rock ledge|ledge|rock|precipice|cliffside|cliff edge|rock face)\b",
        "cling",
        "to a ledge",
    ),
    rule(
        rf"\b(?:cross|pass|reach|run|sprint|break){OFTEN} (?:over |across |through )?(?:the |a )?"
        r"(?:finish(?:ing)? (?:line|tape|ribbon)|finish|tape)\b"
        r"(?: with (?:\w+ )?(?:arms|hands)(?: \w+){1,3}"
        r"|,? (?:\w+ )?arms (?:raised|up|wide|in the air))?",
        "run",
        "in triumph in front of a finish arch",
    ),
    rule(
        rf"\b(?:stand|pos|wait|rest|cheer|celebrat|look){OFTEN}(?P<way>(?: \w+)?)"
        r" (?:on|at|atop)(?: the)?(?: very)? (?:top|peak|summit) of (?:an? |the )?"
        r"(?:[\w-]+ )?(?:mountain|peak)\b",
        "stand",
        "on a mountain top above the clouds",
    ),
    rule(
        rf"\b(?:perform|execut|attempt|mak|scor|tr|do|pull){OFTEN}(?: off)? (?:with )?(?:an? )?"
        r"(?:[\w-]+ ){0,2}?(?:bicycle|overhead|scissor|volley|free|penalty|corner) kick\b",
        "score",
        "a goal",
    ),
    rule(
        rf"\breach{OFTEN} the (?:summit|top|peak)\b(?: of (?:an? |the )?(?:[\w-]+ )?mountain)?"
        r"(?: and)?",
        "stand",
        "on a mountain top above the clouds",
    ),
    rule(
        rf"\bpracti[cs]{OFTEN} (?:their |his |her )?(?:[\w-]+ )?(?:punches|strikes|blocks|katas?"
        r"|moves|techniques|stances)\b",
        "practice",
        "karate",
        among=r"\b(?:karate|dojo|kung fu|martial|taekwondo|gi)\b",
    ),
    rule(rf"\bhorse ?back rid{OFTEN}\b", "ride", "a horse"),
    rule(rf"\brid{OFTEN} (?:on )?horseback\b", "ride", "a horse"),
)
"""Each with words that must be somewhere in the text, or none."""

_SLEDS: Final = re.compile(
    r"\bon (?:an? |two |their |his |her )?(?:[\w-]+ ){0,2}?(?:sleds?|sledges?|toboggans?)\b"
    r"(?: (?:rac|speed|slid|go|fly|zoom|hurtl|whizz)ing)?",
    re.IGNORECASE,
)

_PEAK: Final = re.compile(
    r"\b(?:on|at|atop) (?:an? |the )?(?:[\w-]+ ){0,2}?"
    r"(?:mountain ?(?:peak|top|summit)|summit|snowy peak|mountain's peak)"
    r"(?! above the clouds| of (?!an? mountain|the mountain))\b"
    r"|(?:(?<=meditates )|(?<=meditating )|(?<=sits )|(?<=sitting ))(?:on|at|atop)(?: the)?"
    r"(?: very)? (?:top|peak|summit) of (?:an? |the )?(?:[\w-]+ )?mountain\b",
    re.IGNORECASE,
)

_BESIDE_ITS_TOP: Final = re.compile(
    r"\b(?:temple|monastery|castle|city|village|house|dragon)\b", re.I
)

_UNDER: Final = re.compile(
    r"\bsubmarine\b(?=.*\b(?:div|descend|submerg|deep|depths|beneath|below|under|abyss|sink)\w*)"
    r"(?!.*\bsurfac)",
    re.IGNORECASE,
)

_AT_SEA: Final = re.compile(
    r"\b(?:into|in|through|of|beneath|below|under) the (?:[\w-]+ ){0,2}?(?:sea|ocean|waves)\b", re.I
)


def with_sports(text: str) -> str:
    """The text with what is done at sport and in the open as the tables of verbs have it."""
    text = told_by(_RULES, text)
    text = _SLEDS.sub("sledding", text)
    if not _BESIDE_ITS_TOP.search(text):
        text = _PEAK.sub("on a mountain top above the clouds", text)
    if _UNDER.search(text):
        text = _AT_SEA.sub("under the sea", text)
    return text


def told_by(rules: Sequence[Rule], text: str) -> str:
    """The text with all that rules tell, one after the other."""
    for among, pattern, told in rules:
        if among is None or among.search(text):
            text = pattern.sub(told, text)
    return text
