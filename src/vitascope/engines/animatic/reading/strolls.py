"""What somebody takes, has or goes for: who `takes a long walk` walks, and `has a laugh` laughs."""

import re
from typing import Final

_DONE: Final = {
    "walk": ("walk", "stroll", "ramble", "saunter", "wander", "amble"),
    "jog": ("jog", "run"),
    "hike": ("hike", "trek"),
    "sleep": ("nap", "siesta", "snooze"),
    "swim": ("swim", "dip"),
    "laugh": ("laugh", "giggle", "chuckle"),
    "talk": ("chat", "conversation"),
    "stretch": ("stretch",),
    "dance": ("dance",),
    "bow": ("bow",),
}
"""Verbs, and what is taken by who does so."""

_ABOUT: Final = (
    "long|short|quick|brief|slow|leisurely|pleasant|relaxing|relaxed|nice|good|quiet|peaceful|calm"
    "|casual|romantic|gentle|little|lovely|refreshing|hearty|deep|brisk|solitary|lonely|friendly"
    "|lively|cheerful|happy|morning|evening|afternoon|midnight|late-night|daily|sunday|well-earned"
)

_TAKEN: Final = re.compile(
    r"\b(?:tak(?P<take>es|e|ing)|ha(?P<have>s|ve|ving)|enjoy(?P<enjoy>s|ing|)"
    r"|go(?P<go>es|ing|) (?:out )?(?:for|on))"
    rf" an? (?:(?:{_ABOUT}),? )*(?P<done>{'|'.join(one for row in _DONE.values() for one in row)})"
    r"\b(?! (?:break|show|routine|class|suit|team|shoes?|track|lesson|floor|tie|and arrow)\b)",
    re.IGNORECASE,
)


def with_strolls(text: str) -> str:
    """The text with what is taken told as what is done."""
    return _TAKEN.sub(_told, text)


def _told(match: re.Match[str]) -> str:
    ending = next((match[one] for one in ("take", "have", "enjoy", "go") if match[one]), "")
    verb = next(verb for verb, row in _DONE.items() if match["done"].lower() in row)
    if ending.endswith("ing"):
        return {"jog": "jogging", "swim": "swimming", "dance": "dancing", "hike": "hiking"}.get(
            verb, f"{verb}ing"
        )
    return f"{verb}s" if ending.endswith("s") else verb
