"""Feats told by what they are done on: `swinging on the uneven bars`, `clears the last hurdle`.

Whatever verb stands before the apparatus, and whatever is said of it between the two, is read as
the verb of `actions.toml` that shows the feat.
"""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class _Feat:
    """Things that tell a feat when somebody moves on, over or off them."""

    things: str
    """A pattern, with the small words that must stand before it."""
    means: str
    """Base form of a verb of the tables, whose first word takes the endings."""
    drops: str = ""
    """A pattern of what may follow and is part of it: `into the pool`."""

    def pattern(self) -> re.Pattern[str]:
        """What is looked for: a verb of moving, up to six words, the things."""
        return re.compile(
            rf"\b({_MOVES})((?: (?!(?:and|while|as|who|then|with) )[\w'’-]+){{0,6}}?)"
            rf" (?:{self.things})\b{self.drops}",
            re.IGNORECASE,
        )


_STEMS: Final = (
    "attempt|balanc|bound|cartwheel|clear|climb|compet|cross|danc|descend|div|do|drop|execut|fling"
    "|flip|fly|glid|go|grind|hang|hoist|hold|hurdl|hurl|jump|land|launch|leap|mov|nail|perform"
    "|plung|practic|practis|pull|rac|release|rid|roll|rotat|run|shimm|shoot|show|slid|soar|speed"
    "|spin|sprint|step|stick|swing|throw|tiptoe|train|travers|trick|tumbl|twirl|vault|walk|whoosh"
    "|work|zip"
)
"""Verbs of moving, without the endings that are told by rule."""

_MOVES: Final = rf"(?:{_STEMS})(?:[bdgklmnprt]?ing|i?es|e?s|y|e|ed|)|flies|swung|swam|rode"

_FEATS: Final = (
    _Feat(r"(?:uneven|parallel|asymmetric|horizontal|high) bars?(?: routine)?", "swing on bars"),
    _Feat(r"(?:balance |gymnastics? )?beam(?: routine)?", "do the beam"),
    _Feat(r"(?:gymnastics? |still |steady )?rings(?: routine)?", "do the rings"),
    _Feat(
        r"(?:axels?|lutz|salchow|toe loop|triple toe|quad(?:ruple)?(?: jump)?|camel spin|sit spin)",
        "do a spin",
    ),
    _Feat(r"pole vault", "do a pole vault"),
    _Feat(r"high jump(?: bar)?", "do a high jump"),
    _Feat(r"hurdles?", "run hurdles"),
    _Feat(r"javelins?", "throw a javelin"),
    _Feat(
        r"(?:on|across|along|over|upon) (?:\w+ ){0,4}?"
        r"(?:slackline|slack line)",
        "walk a slackline",
    ),
    _Feat(
        r"(?:on|across|along|over|upon) (?:\w+ ){0,4}?(?:tight ?rope|high ?wire)",
        "walk the tightrope",
    ),
    _Feat(
        r"(?:from|off) (?!(?:\w+ )?(?:train|subway|station|railway|metro|viewing|observation) )"
        r"(?:\w+ ){0,3}?(?:[\w-]+ )?(?:platform|(?:diving |spring|high ?)board"
        r"|springboard|high dive)",
        "do a platform dive",
        r"(?: into(?: \w+){0,3}?(?= (?:\w+ )?(?:pool|water)\b))?",
    ),
    _Feat(
        r"(?:down|along|on|across) (?:\w+ ){0,3}?(?:hand ?rail|stair ?rail|rail|railing|stair set"
        r"|ledge|stairs)(?: (?:on|down|of|in) (?:\w+ ){0,2}?(?:stair set|stairs|steps))?",
        "grind a rail",
    ),
    _Feat(r"(?:on|across|down|along|over) (?:\w+ ){0,3}?zip ?-?lines?", "zip along"),
    _Feat(
        r"(?:up|on) (?:an? |the )?(?:thick |long |gym |climbing )?rope"
        r"(?! (?:ladder|bridge|swing))",
        "climb a rope",
    ),
)
"""The first that fits counts."""

_ON_ROPE: Final = re.compile(
    r"\bsw(?:ing|ung)(s|ing)? (?:\w+ ){0,4}?(?:(?:on|from|off) (?:an? |the )?(?:\w+ )?rope"
    r"(?: swing)?\b|(?=(?:between|through|among|past) (?:the |tall )*"
    r"(?:skyscrapers|buildings|city)\b))",
    re.IGNORECASE,
)
"""Who swings on a rope, or on a thread of his own through a city."""

_GYMNAST: Final = re.compile(
    r"\b(gymnasts?) (?=on (?:an? |the )?(?:(?:uneven|parallel|asymmetric|horizontal|high) bars?"
    r"|(?:balance )?beam|(?:still )?rings)\b)",
    re.IGNORECASE,
)
"""Of whom it goes without saying that they perform there."""

_BAR: Final = re.compile(
    r"\b(?:clear(s|ing|ed)?|(?:leap|jump|sail|soar|arch)(s|ing|ed)? (?:\w+ )?over)"
    r"(?: (?!into|in )\w+){0,3}? (?:cross)?bar\b",
    re.IGNORECASE,
)
"""What jumpers and vaulters do to theirs."""

_SKATES: Final = re.compile(r"\bskat(?:e|er|eboard|eboarder|ing|eboarding)s?\b", re.IGNORECASE)
"""Rails and stairs are ground on boards alone: everybody else walks down them."""

_PATTERNS: Final = tuple((feat.pattern(), feat) for feat in _FEATS)


def with_feats(text: str) -> str:
    """The text with each feat as the tables of verbs have it."""
    text = _GYMNAST.sub(r"\1 performing ", _ON_ROPE.sub(_roped, text))
    leap = "do a pole vault" if "vault" in text.lower() else "do a high jump"
    text = _BAR.sub(lambda match: _formed(leap, f"clear{match[1] or match[2] or ''}"), text)
    for pattern, feat in _PATTERNS:
        if feat.means == "grind a rail" and not _SKATES.search(text):
            continue

        def told(match: re.Match[str], feat: _Feat = feat) -> str:
            return _formed(feat.means, match[1])

        text = pattern.sub(told, text)
    return text


def _formed(means: str, verb: str) -> str:
    """A verb of the tables with the ending that the prompt's has."""
    first, _, rest = means.partition(" ")
    if verb.endswith("ing") and verb not in ("swing", "fling"):
        stem = first + first[-1] if first in ("run", "swim") else first.removesuffix("e")
        return f"{stem}ing {rest}"
    if verb.endswith("s"):
        return f"{first}{'es' if first in ('do',) else 's'} {rest}"
    return means


def _roped(match: re.Match[str]) -> str:
    """`swings between skyscrapers`: the words of the place stay."""
    is_followed = match[0].endswith(" ")
    return _formed("swing on ropes", f"swing{match[1] or ''}") + " " * is_followed
