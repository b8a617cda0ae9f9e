"""Who runs into whom or what: `a cyclist colliding with a stop sign`, `a dog bumps into a cat`.

All ways to say it become `colliding into`, and what flies off or falls over with it goes without
saying: a collision is drawn with its pieces and its falls.
"""

import re
from typing import Final

_SOLID: Final = (
    r"(?:windows?|walls?|doors?|poles?|lamp ?posts?|street ?(?:lamps?|lights?)|trees?|signs?"
    r"|fences?|posts?|barriers?|mirrors?|pillars?|bench(?:es)?|trash cans?|hydrants?|mailbox(?:es)?"
    r"|snow(?:man|men)|haystacks?|hay bales?|cars?|rocks?|boulders?)"
)

_HITS: Final = re.compile(
    r"\b(?:(?:collid|crash|smash|slamm?|bump|bang|ramm?|plow|plough)(?P<ing>ing)"
    r"|(?:collid|crash|smash|slam|bump|bang|ram|plow|plough)(?:e?s|ed))"
    r"(?: (?:straight|right|head-on|headfirst|hard|at full speed|violently))?"
    r" (?:with|into|against) (?=(?:an?|the|another|some|pins|his|her|its|their|other|two|three)\b)"
    rf"|\b(?:(?:fly|runn|walk|skat|ski|roll|rid)(?P<going>ing)"
    rf"|(?:flie|run|walk|skate|ski|roll|ride)s) (?:straight |right )?into"
    rf" (?=(?:an?|the) (?:\w+ )?{_SOLID}\b)",
    re.IGNORECASE,
)

_SEA: Final = re.compile(
    r"\b(?:waves?|sea|ocean|surf|water|tide|tsunami|waterfall|lightning)\b[^.]*$", re.IGNORECASE
)
"""Before the verb, what breaks on a shore and collides with nothing."""

_FRIENDS: Final = re.compile(r"(?:an?|the|his|her|their) (?:old )?(?:friends?|acquaintance)\b")
"""Who is met and not hit."""

_TOGETHER: Final = re.compile(
    r"\b(?:are |is |being )?(?:thrown|rolled|kicked|hurled|launched|fired)(?: directly)?"
    r" (?:to|at|towards?) (?:each other|one another),?(?: and)? (?=collid)",
    re.IGNORECASE,
)

_AFTERWARDS: Final = re.compile(
    r",? (?:and )?(?:then )?(?:both )?(?:of them )?(?:fall(?:ing|s)?|tumbl(?:ing|es?)|toppling)"
    r"(?: (?:over|down|off|backwards?|to the ground|together))*(?=[.,]|$)"
    r"|,? while chasing (?:it|him|her|one another|each other)\b"
    r"|, (?:with )?(?:(?!and\b)[\w-]+ ){1,6}?(?:scatter|break|fly|flipp|bend|spill|bump|bounc"
    r"|shatter|toppl|crumpl|roll|explod|fall|rattl|send|snapp|spinn|crack|collaps|land|clatter|dropp|ring)"
    r"ing\b[^.,]*",
    re.IGNORECASE,
)


_BEFORE: Final = re.compile(
    r"\b(?:(?:roll|slid|speed|skidd|driv|drift|hurtl|mov|com)(?:ing|es|s) (?:[\w ]+? )?"
    r"|los(?:ing|es) control(?: of [\w ]+?)? )and (?=collid)",
    re.IGNORECASE,
)
"""What it does before, which it is seen doing anyway."""

_PINS: Final = re.compile(r"(?<=\binto )((?:the |a row of |ten |some )?)pins\b", re.IGNORECASE)


def with_collisions(text: str) -> str:
    """The text with each who runs into something told as one who collides into it."""
    found = [hit for hit in _HITS.finditer(text) if _is_hit(text, hit)]
    together = _TOGETHER.sub("", text)
    if not found:
        is_mutual = re.search(r"\bcollid", together, re.IGNORECASE)
        return _AFTERWARDS.sub("", together) if is_mutual else text
    for hit in reversed(found):
        verb = "colliding" if hit["ing"] or hit["going"] else "collides"
        text = f"{text[: hit.start()]}{verb} into {text[hit.end() :]}"
    plain = _PINS.sub(r"\1bowling pins", _BEFORE.sub("", _AFTERWARDS.sub("", text)))
    return re.sub(r"\bcollid(ing|es) into another\b", r"collid\1 into a", plain)


def _is_hit(text: str, hit: re.Match[str]) -> bool:
    before, after = text[: hit.start()], text[hit.end() :]
    return not _SEA.search(before) and not _FRIENDS.match(after)
