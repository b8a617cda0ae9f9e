"""What is done with a thing by who has it: a violin is bowed, a racket swung, a board ridden."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from vitascope.engines.animatic.art.people_poses import STANCES
from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.reading.sentence import GOES
from vitascope.engines.animatic.words.files import split
from vitascope.engines.animatic.words.nouns import Noun
from vitascope.engines.animatic.words.tables import tables

_USES: Final = frozenset(
    {"play", "strum", "blow", "drum", "swing", "throw", "kick", "shoot", "jump", "run", "fight"}
)
"""Actions that with a thing in hand mean what is done with that thing."""

LIKE: Final = {
    ("photograph", "shoot"): "photograph",
    ("yoga", "teach"): "yoga",
    ("dribble", "throw"): "shoot_hoop",
    ("dribble", "shoot"): "shoot_hoop",
}
"""Of what a thing is for, and what is done with it, what is meant where that is another act."""

_STRAYS: Final = frozenset({"jump", "run", "fight", "kick", "shoot", "throw"})
"""Of these, the actions that are meant as such unless the thing is one of sport."""

_OF_SPORT: Final = frozenset(
    {"tennis", "table_tennis", "bat", "cricket", "golf", "hockey", "dribble", "volley", "save"}
)

_SWUNG: Final = ("swing", "carry", "throw", "play", "stand", "hold", "jump", "kick", "shoot")

AT_SPORT: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("tennis", "bat", "cricket", "golf"), _SWUNG),
    "hockey": (*_SWUNG, "save"),
    "skate": ("roll", "slide", "float", "fly", "drive"),
    "waterski": ("fly", "float", "ski", "jump", "ride", "stand", "slide", "surf"),
    "volley": ("kick", "play", "throw", "jump", "run", "stand"),
    "dribble": ("kick", "play", "swing", "run", "stand", "hold"),
    "kick": ("play", "shoot", "throw"),
    "conduct": ("wave", "play", "stand", "walk", "swing"),
    "rock_climb": ("climb", "stand", "hold", "swing", "crawl", "hang", "reach", "pull", "lift"),
    "ski_jump": ("fly", "jump", "run", "stand", "float", "slide", "ski"),
    "bungee": ("jump", "fall", "dive", "fly", "stand", "hang", "float"),
    "paraglide": ("fly", "float", "stand", "jump", "hold", "run", "slide", "sit", "sail"),
    "tightrope": ("walk", "stand", "run", "hang", "dance", "sneak"),
    "grapple": ("push", "fight", "box", "pull", "throw", "hug", "lift", "stand", "play", "hold"),
    "fence": ("fight", "stand", "box", "play", "jump", "hold", "run", "swing"),
    "hurdle": ("jump", "run", "stand", "fly"),
    "high_jump": ("jump", "flip", "stand", "fly", "float"),
    "pole_vault": ("jump", "flip", "stand", "fly", "run", "float", "hold"),
    "javelin": ("throw", "hold", "run", "stand", "lift", "fly"),
    "platform_dive": ("dive", "jump", "flip", "stand", "fly", "fall", "spin"),
    "cliff_dive": ("dive", "jump", "flip", "fly", "fall", "stand", "spin"),
    **dict.fromkeys(
        ("kitesurf", "windsurf"),
        ("jump", "fly", "float", "sail", "surf", "ride", "run", "stand", "drive", "slide", "swim"),
    ),
    "handstand": ("play", "stand", "jump", "swing"),
    "flip": ("play", "stand", "jump", "fly"),
    **dict.fromkeys(("snowboard", "ski"), ("build", "cook", "stand", "play")),
    "surf": ("build", "cook", "stand", "play", "row", "jump", "fly"),
    "cheer": ("jump", "stand", "hold", "play", "dance"),
    "fight": ("stand", "hold", "play", "run"),
    "ice_skate": ("play", "dance", "skate", "run", "walk", "slide", "stand", "float"),
    "kung_fu": ("play", "stand", "box", "fight"),
    "ballet": ("play", "stand", "dance"),
    "save": ("dive", "jump", "catch", "kick", "play", "stand", "fight", "run", "fly", "throw"),
    "table_tennis": _SWUNG,
    "breakdance": ("play", "stand", "dance"),
}
"""Of those who are at a sport, by its action: what is said of them and means that sport."""

_PADDLED: Final = frozenset({"canoe", "rowing boat", "raft"})
"""Boats that race and go by the arms of who is in them."""

_PEDALLED: Final = frozenset({"run", "walk", "jump", "climb"})
"""What is said of who rides a bicycle, and means that it goes fast, or uphill."""

_RIDDEN: Final = frozenset(
    {"skate", "ski", "snowboard", "surf", "roller_skate", "ice_skate", "hockey"}
)
"""What is done standing on a board or in skates, which are drawn with the feet."""


@dataclass(frozen=True, slots=True)
class Handling:
    """How a subject does what it does with the things it has."""

    action: str
    shows_tool: bool = True
    """False where the pose itself has the tool: a racket goes as the arm does."""
    shows_mount: bool = True
    """False where the board is drawn below the feet."""
    color: str | None = None
    """What was said of the colour of a tool or board that the pose has."""


def handling_of(
    kind: str, action: str, asked: str | None, *, tool: Thing | None, mount: Thing | None
) -> Handling:
    """How one of a kind does an action with a tool, on a mount.

    Args:
        kind: Of the subject.
        action: What it does; see `casting.action_of`.
        asked: What the prompt says that it does, if anything.
        tool: The thing that it has in hand or before it.
        mount: The thing that carries it.
    """
    able = SUBJECT_KINDS[kind].actions if kind in SUBJECT_KINDS else frozenset[str]()
    carried = _carried(action, asked, mount, able) if mount else None
    if carried is not None:
        return carried
    if tool is None:
        return Handling(action)
    if action == "juggle" and "juggle" in able and tool.noun.kind in _AFLAME:
        return Handling(action, shows_tool=False, color="#ff9a2e")
    is_ball = tool.noun.motion == "roll" and tool.noun.at != "stage"
    if action == "juggle" and is_ball and "juggle" in able:
        return Handling(action, shows_tool=False, color=tool.look.color)
    if action == "juggle" and "juggle" in able and PROP_KINDS[tool.noun.kind].height < _LIGHT:
        color = tool.look.color or PROP_KINDS[tool.noun.kind].color
        return Handling(action, shows_tool=False, color=color)
    if (wondrous := _with_might(action, asked, tool, able)) is not None:
        return wondrous
    done = handled(action, asked, tool.noun)
    if done in ("play", "strum") and _is_toy(tool.noun) and "tinker" in able:
        done = "kick" if tool.noun.motion == "roll" else "tinker"
    has_own = done in able and done in STANCES and bool(STANCES[done](0.0).tool)
    if has_own and done == tool.noun.action and tool.noun.action in _POSED:
        return Handling(done, shows_tool=False, color=tool.look.color)
    if has_own and done in _WITH_BALL and tool.noun.motion == "roll":
        return Handling(done, shows_tool=False)
    return Handling(done)


def board_for(kind: str, asked: str | None) -> str | None:
    """The noun of the board that one of a kind stands on who has no pose with one: a penguin's."""
    able = SUBJECT_KINDS[kind].actions if kind in SUBJECT_KINDS else frozenset[str]()
    return None if asked in able else _BOARDS.get(asked or "")


_BOARDS: Final[Mapping[str, str]] = {"surf": "surfboard", "skate": "skateboard"}


def _carried(action: str, asked: str | None, mount: Thing, able: frozenset[str]) -> Handling | None:
    """What somebody on a mount does by means of it: boards are stood on, canoes rowed."""
    ridden = mount.noun.action or ""
    if mount.noun.kind in _PADDLED and action in ("run", "drive", "ride", "walk"):
        return Handling("row")
    if asked in ("jump", "flip") and f"{ridden}_jump" in able:
        return Handling(f"{ridden}_jump", shows_mount=False, color=mount.look.color)
    if ridden in _RIDDEN and ridden in able and (asked in GOES | _RIDDEN or asked == "stand"):
        return Handling(ridden, shows_mount=False, color=mount.look.color)
    if mount.noun.kind == "jet ski" and action in _PEDALLED | {"sail", "fly", "surf", "drive"}:
        return Handling("ride")
    if mount.noun.motion == "drive" and (action in _PEDALLED or asked == "wheelie"):
        return Handling("ride")
    return None


def _with_might(
    action: str, asked: str | None, tool: Thing, able: frozenset[str]
) -> Handling | None:
    """What is heavy is lifted above the head, who duels with wands casts spells, as fireballs."""
    if action == "cast" and tool.noun.kind == "explosion":
        return Handling("cast", shows_tool=False, color="#ff9a2e")
    if action == "lift" and "heft" in able and tool.noun.action is None:
        is_heavy = PROP_KINDS[tool.noun.kind].place == "ground"
        return Handling("heft" if is_heavy else handled(action, asked, tool.noun))
    if action == "fight" and tool.noun.action == "cast" and "cast" in able:
        return Handling("cast", shows_tool=False, color=tool.look.color)
    return None


_AFLAME: Final = frozenset({"campfire", "fire", "torch", "bonfire"})
"""What is juggled as balls of fire."""

_LIGHT: Final = 40.0
"""Height in drawing units up to which a thing is juggled as a ball."""


def _is_toy(noun: Noun) -> bool:
    """Whether one plays with it and not on it: it is no instrument."""
    return noun.at != "stage" and noun.use in ("hand", "front") and noun.action is None


_POSED: Final = _OF_SPORT | frozenset(
    {"lift", "cards", "chess", "game", "hula", "pool", "punch_bag", "cast"}
)
"""Actions whose pose has the thing they are done with."""

_WITH_BALL: Final = _OF_SPORT | {"shoot_hoop", "dunk"}
"""Of these, those whose pose has the ball."""


def handled(action: str, asked: str | None, tool: Noun) -> str:
    """`action` as it is done with a tool; who is said to hold it, holds it."""
    if tool.action is None and tool.use == "hand" and action == "swing":
        return "fight"
    if tool.action is None or asked == "hold":
        return action
    if tool.action == "punch_bag" and action in _BLOWS:
        return tool.action
    if action in _STRAYS and tool.action not in _OF_SPORT:
        return action
    if (tool.action, action) in LIKE:
        return LIKE[tool.action, action]
    return tool.action if action in _USES or action == "hold" else action


_BLOWS: Final = frozenset(
    {"box", "fight", "kick", "kung_fu", "swing", "play", "stand", "lift", "jump", "run", "hammer"}
)
"""What is said of who trains with a punching bag."""


def join_bands(roles: list[Role]) -> None:
    """Give bands what they are said to play, and take out what is said a second time.

    `a penguin drumming in a rock band` is one of it: the band has that instrument once. `A jazz
    trio: saxophone, double bass and drums` plays these, and they do not stand about as well.
    """
    for role in roles:
        kind, band = role.relation or ("", role)
        if kind != "inside" or not role.is_subject or not band.thing.noun.tool:
            continue
        role.relation = None
        played = role.tool.thing.noun.action if role.tool else None
        others = [word for word in split(band.thing.noun.tool) if not _is_played(word, played)]
        noun = replace(band.thing.noun, tool=", ".join(others or [band.thing.noun.tool]))
        band.thing = replace(band.thing, noun=noun, count=max(1, band.thing.count - 1))
    bands = [role for role in roles if "musician" in role.thing.noun.among]
    listed = [r for r in roles if r.thing.noun.at == "stage" and not r.is_subject]
    others = [role for role in roles if role not in bands]
    tied = {id(part) for role in others for part in (role.tool, role.mount) if part}
    tied |= {id(role.relation[1]) for role in roles if role.relation}
    listed = [role for role in listed if id(role) not in tied]
    if len(bands) == 1 and len(listed) > 1:
        noun = bands[0].thing.noun
        bands[0].tool = None if bands[0].tool in listed else bands[0].tool
        tools = ", ".join(role.thing.word for role in listed)
        bands[0].thing = replace(bands[0].thing, noun=replace(noun, tool=tools))
        roles[:] = [role for role in roles if role not in listed]


def _is_played(word: str, action: str | None) -> bool:
    noun = tables().nouns.get(word)
    return noun is not None and noun.action == action
