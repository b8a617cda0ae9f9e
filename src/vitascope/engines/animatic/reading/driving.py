"""What is told of vehicles in words of their own: heads out of windows, one that overtakes another.

Put into words that the tables know, so that who looks out of a car is in it, and two that race stay
side by side.
"""

import re
from typing import Final

_WINDOW: Final = re.compile(
    r"\b(?:stick|hang|poke|lean|put|hold|look)(s|ing)? (?:its|his|her|their)?(?: \w+)? ?heads? out"
    r"(?: of)?(?: (?:an?|the|an open|the open|the passenger|the back))?(?: open| rolled-down)?"
    r"(?: (?P<kind>car|truck|van|taxi|pickup|bus|jeep))? windows?"
    r"(?: of (?P<whole>(?:an?|the|their|his|her) (?:[\w-]+ ){0,3}?"
    r"(?:car|truck|van|taxi|pickup|bus|jeep|convertible)))?\b",
    re.IGNORECASE,
)
"""Who has the head out of a window of a vehicle rides in it."""

_OVERTAKES: Final = re.compile(
    r"\b(?:overtak(?:(e|es)|ing)|(?:edg|nos|pull)(?:(es|s)|ing) (?:ahead of|in front of))\b",
    re.IGNORECASE,
)

_TYRES: Final = re.compile(
    r"\b(?:(?:thick |white |billowing |heavy |clouds? of )*smoke(?: \w+ing)? from"
    r" (?:its |the |his |her )?(?:rear |back |spinning )?(?:tires|tyres|wheels)"
    r"|(?:smoking|burning|screeching) (?:tires|tyres|rubber)|burnout"
    r"|(?:thick |white |billowing )+smoke|(?<!tire )(?<!tyre )smoke)\b",
    re.IGNORECASE,
)
"""What is seen behind cars that drift."""

_DRIFTS: Final = re.compile(r"\b(?:drift(?:s|ing)?|burnout|skid(?:s|ding)?)\b", re.IGNORECASE)

_CARS: Final = re.compile(r"\b(?:cars?|supercar|tires?|tyres?|coupe|sedan)\b", re.IGNORECASE)

_BLOW: Final = re.compile(
    r"\bland(s|ing|ed)? (?:an? |the |his |her )?(?:[\w-]+ ){0,2}?"
    r"(?:punch|punches|uppercut|jab|hook|blow|blows|left|right|knockout)\b"
    r"(?: (?:on|to|into|at)\b)?",
    re.IGNORECASE,
)
"""A blow that lands is one that is struck: nobody sits down."""


_PILLION: Final = re.compile(
    r"\bon the back of (?:an?|the|his|her|their|my) (?:[\w-]+['’]s )?((?:[\w-]+ )?"
    r"(?:motorcycle|motorbike|scooter|vespa|moped|bike|bicycle))\b",
    re.IGNORECASE,
)
"""Who is on the back of a motorcycle is on it, not on its owner's."""

_GALLOPS: Final = re.compile(
    r"\b(cowboys?|cowgirls?|knights?|sheriffs?|bandits?|outlaws?|samurai) gallop(s|ing)?\b",
    re.IGNORECASE,
)
"""Who gallops is on a horse, unless one is named."""

_OFF: Final = re.compile(
    r"\blaunch(es|ing)?(?: (?:himself|herself|itself|themselves))?"
    r" (off|over|from|into the air|out of|through the air)\b",
    re.IGNORECASE,
)
"""Who launches off a ramp jumps; a rocket is launched."""

_WHIPS: Final = re.compile(r"\b(?:and )?whip(?:s|ping)? (?:his|her|the) bike(?: sideways)?\b", re.I)


_PARKED: Final = re.compile(
    r"\b((?:car|convertible|coupe|sedan|mustang|beetle|van|campervan|camper|motorhome|rv|truck|bus"
    r"|jeep|suv|pickup|taxi|limousine|motorcycle|motorbike|scooter|vespa|bicycle|bike|tractor"
    r"|ambulance|trailer|caravan|wagon|cart|(?:air|aero|sea|bi)?plane|airliner|jet|helicopter|cab)s?)"
    r" (?:is |are )?(?:parked|abandoned|left)\b",
    re.IGNORECASE,
)
"""What was left where it is goes nowhere."""

_LEFT: Final = re.compile(
    r"\b(?:parked|stationary|abandoned) ((?:(?!and\b|on\b|in\b)[\w-]+ ){0,2}?)"
    r"(?=(?:car|convertible|coupe|sedan|van|camper|rv|truck|bus|jeep|suv|pickup|taxi|cab|limousine"
    r"|motorcycle|motorbike|scooter|tractor|ambulance|wagon|cart|(?:air|aero)?plane|airliner|jet"
    r"|helicopter|bicycle|bike)(?:e?s)?\b)",
    re.IGNORECASE,
)
"""The same before its noun."""

_GANG: Final = re.compile(
    r"\b(?:an? |the )?(?:[\w-]+ )?(?:motorcycle|biker|motorbike|bike) (?:gang|club|crew)\b"
    r"|\b(?:an? )?(?:group|gang|pack) of (?:motorcycles|motorbikes)\b",
    re.IGNORECASE,
)

_HEAD_OUT: Final = re.compile(
    r",? (?:with|sticking|poking) (?:its|his|her|their) heads? out(?: of)?(?: (?:the|a|an|its))?"
    r"(?: (?:open|car|truck|side))* windows?\b",
    re.IGNORECASE,
)
"""Of who is in a vehicle that is named."""

_CARRIED: Final = re.compile(r"\b(?:car|truck|van|taxi|pickup|jeep|convertible)\b", re.IGNORECASE)

_SEATED: Final = re.compile(
    r"\b(?:sit(?:s|ting)?|rid(?:es?|ing)) (?:in|on) the (?:passenger|back|front|driver['’]?s?) seat"
    r" of (?=(?:an?|the|his|her|their|my)\b)",
    re.IGNORECASE,
)


_ROCKETS: Final = re.compile(r"\b(?:rocket|shuttle|spaceship|spacecraft|starship)", re.IGNORECASE)
"""What is launched, and does not jump."""


def with_drivers(text: str) -> str:
    """The text with vehicles and blows told in words of the tables."""
    text = _LEFT.sub(r"\1standing ", _PARKED.sub(r"\1 standing", _GANG.sub("four bikers", text)))
    if _CARRIED.search(text):
        text = _SEATED.sub("riding in ", _HEAD_OUT.sub("", text))
    text = _WINDOW.sub(_riding, text)
    text = _OVERTAKES.sub(lambda m: "races beside" if m[1] or m[2] else "racing beside", text)
    if _DRIFTS.search(text) and _CARS.search(text):
        text = _TYRES.sub("tyre smoke", text)
    if not _ROCKETS.search(text):
        text = _OFF.sub(lambda m: f"jump{'ing' if m[1] == 'ing' else 's'} {m[2]}", text)
    text = _PILLION.sub(r"on a \1", _WHIPS.sub("", text))
    if "horse" not in text.lower():
        text = _GALLOPS.sub(_on_horseback, text)
    return _BLOW.sub(lambda m: f"box{'ing' if m[1] == 'ing' else 'es'}", text)


def _riding(match: re.Match[str]) -> str:
    whole = match["whole"] or f"a {match['kind'] or 'car'}"
    return f"rid{'ing' if match[1] == 'ing' else 'es'} in {whole}"


def _on_horseback(match: re.Match[str]) -> str:
    ending = {"ing": "ing", "s": "es"}.get(match[2] or "", "e")
    return f"{match[1]} rid{ending} a galloping horse"
