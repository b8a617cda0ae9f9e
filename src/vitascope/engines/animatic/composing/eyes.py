"""Films through the eyes of who goes somewhere: a driver, a cyclist, a skier, who walks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.art.settings.routes import ROUTES
from vitascope.engines.animatic.reading.roles import Reading, Role
from vitascope.engines.animatic.spec import Aboard, Camera

_OWN_EYES: Final = re.compile(
    r"\b(?:pov|first[- ]person|point[- ]of[- ]view|dash ?cam|helmet[- ]?cam|ego perspective"
    r"|through (?:the|a|his|her) (?:[\w-]+ )?(?:windshield|windscreen|windscreens?)"
    r"|(?:train|locomotive|tram)(?: driver['’]s)? cab(?:in)?"
    r"|^(?:(?!(?:cars?|trucks?|bus|van|taxi|jeep|tractor|vehicles?|man|men|woman|women|people|person"
    r"|someone|boy|girl|guy|couple|is|are)\b)[\w-]+ )?driving (?:forward |slowly |fast )*"
    r"(?:in|on|under|along|down|through|past|over|across|into)\b"
    r"(?!.*(?:, |\. )(?:an?|the) (?:\w+ )?(?:car|truck|bus|van|man|woman|person|taxi|jeep)\b)"
    r"|(?:driver|rider|biker|cyclist|skier|snowboarder|runner|hiker|walker|motorcyclist|kayaker"
    r"|engineer|racer)(?:['’]?s)?[- ](?:eye |eye-)?(?:view|perspective|eyes?|seat view)"
    r"|(?:views?|seen|shot|filmed|footage) from (?:inside )?(?:the |a )?(?:driver|rider|cyclist"
    r"|skier|cab|front of (?:a|the) (?:train|car)|moving (?:car|train|vehicle)|handlebars?"
    r"|dashboard|car|saddle"
    r"|driver['’]s (?:seat|cab))\b)",
    re.IGNORECASE,
)
"""Words by which the viewer is who goes."""

_NOT_AHEAD: Final = re.compile(
    r"\b(?:planes?|airplane|aeroplane|jet|cockpit|pilot|roller ?-?coaster|swim\w*|surf\w*"
    r"|div(?:er|ing)|skydiv\w*|paraglid\w*|birds?|eagle|drone|spaceship|astronaut|flying|sail\w*|speedboat"
    r"|passenger|elevator|escalator|upstairs|downstairs|stair\w*)\b",
    re.IGNORECASE,
)
"""Who goes otherwise than over the ground, or looks elsewhere than ahead."""

_CAR_COCKPIT: Final = re.compile(
    r"\bcockpit(?= (?:view|shot)?.*\b(?:car|truck|race|formula|driv\w+)\b)", re.IGNORECASE
)
"""Of cars, where they are named; a plane's is looked out of by its pilot."""

_ABOARD: Final[tuple[tuple[Aboard, str], ...]] = (
    ("train", r"train|locomotive|railway|rail(?:road)?|tram|tracks"),
    ("motorcycle", r"motor(?:cycl\w+|bikes?|biking)|scooter|vespa|motocross|dirt bike|quad bike"
                   r"|(?<!mountain )biker"),
    ("bicycle", r"bicycles?|bikes?|biking|mountain biker|cycl(?:ing|ist|ists|es)|bmx|pedal\w*"),
    ("skis", r"skis?|skiing|skier|snowboard\w*|sled\w*|toboggan\w*|piste|ski slope"),
    ("horse", r"horse|horseback|pony|galloping"),
    ("canoe", r"kayak\w*|canoe\w*|paddl\w*|rafting"),
    ("car", r"cars?|vehicle|driv\w+|trucks?|taxi|windshield|windscreen|dash ?cam|road trip"
            r"|formula \w+|race ?car|suv|van|jeep|bus|convertible|ferrari|porsche|rally"),
    ("foot", r"walk\w*|run(?:s|ning|ner)?|jog\w*|hik\w+|sprint\w*|explor\w+|wander\w*|stroll\w*"
             r"|trail|path|marathon|trek\w*"),
)  # fmt: skip
"""What the viewer goes on, by words of the prompt; the first that is named."""

_USUAL_WAY: Final = {
    "train": "railway", "motorcycle": "road", "bicycle": "country path", "skis": "snow",
    "horse": "meadow", "canoe": "river", "car": "road", "foot": "country path",
}  # fmt: skip
"""Where each goes when no way is named that can be seen."""

_GOES: Final = re.compile(
    r"\b(?:driv|rid|ski|snowboard|run|walk|jog|hik|cycl|pedal|bik|gallop|kayak|paddl|canoe|row"
    r"|sled|speed|rac|cruis|explor|wander|stroll|sprint|go|mov|descend|travel|head|fly|carv)"
    r"(?:n|e)?(?:e?s|ing)\b",
    re.IGNORECASE,
)

_PARTS: Final = frozenset(
    {"steering wheel", "hand", "hands", "dashboard", "window", "wheel", "arms", "mirror"}
)
"""What is seen of the viewer's own."""

_CARRIERS: Final = frozenset(
    {"car", "small car", "sports car", "race car", "suv", "van", "truck", "bus", "taxi", "jeep"}
    | {"convertible", "pickup", "motorcycle", "scooter", "bicycle", "train", "fast train", "tram"}
    | {"canoe", "sled", "skis", "horse", "freight train", "subway train", "snowboard"}
)


def aboard_of(prompt: str) -> Aboard:
    """What the viewer of a prompt goes on, through whose eyes it is seen; empty if none is."""
    prompt = _CAR_COCKPIT.sub("first-person", prompt)
    if not _OWN_EYES.search(prompt) or _NOT_AHEAD.search(prompt):
        return ""
    found = [
        (match.start(), -len(match[0]), aboard)
        for aboard, words in _ABOARD
        for match in [re.search(rf"\b(?:{words})\b", prompt, re.IGNORECASE)]
        if match
    ]
    kinds = {aboard: at for at, _, aboard in sorted(found, reverse=True)}
    for aboard, _ in _ABOARD[:-1]:
        if aboard in kinds and aboard not in ("car",):
            return aboard
    return "car" if "car" in kinds else "foot" if "foot" in kinds else ""


def go_along(
    prompt: str, setting: str, roles: list[Role], reading: Reading
) -> tuple[Aboard, str, list[Role]]:
    """What the viewer goes on, if it is seen through his eyes, where, and who else is there.

    Args:
        prompt: As it was sent.
        setting: Where the film plays otherwise.
        roles: Of the film, with the viewer.
        reading: Has the other places that are named.
    """
    aboard = aboard_of(prompt)
    if not aboard or _is_looked_at(prompt, setting, aboard, roles):
        aboard = ""
    if not aboard:
        return aboard, setting, roles
    return aboard, _way_of(setting, aboard, reading), _without_viewer(roles, prompt)


_AS_TAG: Final = re.compile(
    r"[,.] *(?:in )?first[- ]person(?: (?:view|perspective|shot))?\W*$", re.IGNORECASE
)
"""Through whose eyes it is seen, said at the end."""


def _is_looked_at(prompt: str, setting: str, aboard: Aboard, roles: Sequence[Role]) -> bool:
    """Whether those who go are before the viewer: in a room, or several or wild ones."""
    if aboard != "foot" or not _AS_TAG.search(prompt):
        return False
    first = next((role for role in roles if role.is_subject), None)
    if first is None:
        return False
    return SETTING_KINDS[setting].is_indoor or not first.thing.noun.is_person


def _way_of(setting: str, aboard: Aboard, reading: Reading) -> str:
    """The setting through which the viewer goes: one of those named, or the usual one."""
    named = [setting, *(place.said.value for place in reading.places)]
    return next((value for value in named if value in ROUTES), _USUAL_WAY[aboard])


def _without_viewer(roles: Sequence[Role], prompt: str) -> list[Role]:
    """The roles but for who sees the film, and what carries him."""
    verb = _GOES.search(prompt)
    said = prompt.lower()
    viewer = next((role for role in roles if role.is_subject), None)
    at = said.find(viewer.thing.word.lower()) if viewer else -1
    if viewer is not None and verb is not None and at > verb.start():
        viewer = None
    gone = {id(part) for part in (viewer, viewer.mount if viewer else None) if part}
    for role in roles:
        word = re.escape(role.thing.word.lower())
        is_own = re.search(
            rf"\b(?:driv\w+|rid\w+|steer\w+|inside|from|in|on|of|through) "
            rf"(?:an?|the|his|her|my|its) (?:[\w-]+ ){{0,3}}?{word}",
            said,
        )
        is_own = is_own or (word not in said and "vehicle" in said)
        if role.thing.noun.kind in _PARTS or (role.thing.noun.kind in _CARRIERS and is_own):
            gone.add(id(role))
    kept = [role for role in roles if id(role) not in gone]
    for role in kept:
        role.mount = None if role.mount and id(role.mount) in gone else role.mount
        if role.relation and id(role.relation[1]) in gone:
            role.relation = None
        role.partner = None if role.partner and id(role.partner) in gone else role.partner
    return kept


_STEADY: Final = frozenset({"car", "train", "canoe"})
"""What carries the viewer without shaking him."""


def through_eyes(camera: Camera, aboard: Aboard) -> Camera:
    """A camera that goes where its viewer goes; it is as steady as what carries him."""
    if not aboard:
        return camera
    move = "still" if aboard in _STEADY else "handheld"
    return replace(camera, aboard=aboard, move=move, closeness=1.0, height="level", target=None)
