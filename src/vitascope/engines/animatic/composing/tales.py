"""What goes without saying in a tale: whose ship it is, who has a sword, how a spell looks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, pairwise
from typing import Final

from vitascope.engines.animatic.presence import ALWAYS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.looks import look_of
from vitascope.engines.animatic.reading.roles import Role, relook

_FEAST: Final = re.compile(r"\bhalloween costumes?\b|\btrick[- ]or[- ]treat")

_DISGUISE: Final = "trick-or-treater"

_CHILDREN: Final = frozenset({"girl", "boy", "toddler"})

_OF_SPELLS: Final = (
    "spells?|sparks|magic|magical|light|lightning|energy|beams?|bolts?|glow|flames?|sparkles|stars"
)

_MOST_RIDERS: Final = 4
"""Riders who come each on a horse of their own: with the horses, as many as a film has."""


_SWEET: Final = re.compile(
    r"\b(?:house|cottage|hut|home)\b[^.]{0,24}\bmade (?:out )?(?:entirely )?of"
    r" (?:candy|candies|sweets|gingerbread|cookies|chocolate|cake)\b|\bcandy (?:house|cottage)\b"
)

_LIFTED: Final = re.compile(r"\b(?:lift|hoist)(?:s|ed|ing)?\b")

_SWEETS: Final = frozenset({"candy", "cookie", "chocolate", "cake", "lollipop", "bread"})

_HOMES: Final = frozenset({"house", "cottage", "hut", "cabin"})


def tell_tales(roles: list[Role], prompt: str, lexicon: Lexicon) -> None:
    """Settle what a tale leaves unsaid, in place."""
    _own_ships(roles, lexicon)
    if _SWEET.search(prompt.lower()):
        _bake(roles, lexicon)
    _arm_fighters(roles, lexicon)
    if _LIFTED.search(prompt.lower()):
        _heave(roles, lexicon)
    _spread_horses(roles)
    text = prompt.lower()
    _duel(roles)
    _raise_weapons(roles)
    if _ON_BACK.search(text):
        _lay_on_back(roles)
    _climb_stairs(roles)
    _step_through(roles, text)
    _fly_carpets(roles)
    _color_spells(roles, text, lexicon)
    if _FEAST.search(text):
        _dress_up(roles, lexicon)
    if "halloween" in text:
        _carve(roles, lexicon)


def _own_ships(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """The ship of pirates is a pirate ship, that of vikings as old."""
    crew = lexicon.tables.grammar.words["seafarers"]
    noun = lexicon.noun("pirate ship")
    words = {part for role in roles for part in (role.thing.noun.kind, *role.thing.word.split())}
    if noun is None or not words & crew:
        return
    for role in roles:
        if role.thing.noun.kind == "ship" and role.thing.word in ("ship", "vessel"):
            role.thing = replace(role.thing, noun=noun)


def _bake(roles: list[Role], lexicon: Lexicon) -> None:
    """`a cottage made of candy` is of gingerbread; what it is made of does not lie about."""
    noun = lexicon.noun("gingerbread house")
    homes = [role for role in roles if role.thing.noun.kind in _HOMES]
    for role in homes if noun else ():
        role.thing = replace(role.thing, noun=noun or role.thing.noun)
    roles[:] = [r for r in roles if not (homes and r.thing.noun.kind in _SWEETS)]


def _heave(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Who lifts a car has it in his hands."""
    heavy = lexicon.tables.grammar.words["heavy"]
    for one, other in pairwise(roles):
        is_free = one.is_subject and one.tool is None and one.action in ("hold", "lift")
        if is_free and not other.is_subject and other.thing.noun.kind in heavy:
            one.tool, one.action, one.relation, other.relation = other, "lift", None, None


def _arm_fighters(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Knights, pirates and samurai fight with swords, unless they have something else."""
    swordsmen = lexicon.tables.grammar.words["swordsmen"]
    held = {id(role.tool) for role in roles}
    loose = [r for r in roles if r.thing.noun.kind == "sword" and id(r) not in held]
    for role in roles:
        is_fighting = role.is_subject and role.action == "fight" and role.tool is None
        if is_fighting and loose and role.mount is None:
            # `they clash with lightsabers`: each has one.
            role.tool, loose[0].relation = loose[0], None
        is_armed = role.thing.noun.kind in swordsmen or role.thing.word in swordsmen
        if is_armed and role.action == "fight" and role.tool is None and role.mount is None:
            role.brings = role.brings or "sword"


def _spread_horses(roles: Sequence[Role]) -> None:
    """Each of several `on horseback` has a horse."""
    for role in roles:
        mount = role.mount
        if mount is None or not mount.is_subject or role.thing.count < 2:
            continue
        if mount.thing.word == "horseback" or mount.thing.count > 1:
            count = min(role.thing.count, _MOST_RIDERS)
            role.thing = replace(role.thing, count=count)
            mount.thing = replace(mount.thing, count=count)


def _duel(roles: Sequence[Role]) -> None:
    """Who fights with spells casts them: wizards do not come to blows."""
    for role in roles:
        if role.action == "fight" and role.tool is None and role.thing.noun.kind in _SPELLBOUND:
            role.action = "cast"


_SPELLBOUND: Final = frozenset({"wizard", "witch", "fairy"})


_ON_BACK: Final = re.compile(r"\b(?:house|castle|hut|cottage|tree) on (?:its|his|her) back\b")


def _lay_on_back(roles: Sequence[Role]) -> None:
    """`a turtle with a house on its back`: the house goes with it."""
    beast = next((r for r in roles if r.is_subject and not r.thing.noun.is_person), None)
    for role in roles if beast else ():
        if role.thing.noun.kind in _CARRIED and beast is not None:
            role.relation = ("on", beast)
            look = replace(role.thing.look, size=_ON_BEASTS)
            role.thing = replace(role.thing, look=look)


_CARRIED: Final = frozenset({"house", "castle", "hut", "cottage", "tree"})
_ON_BEASTS: Final = 0.3
"""Size, times its own, of what a beast has on its back."""


def _raise_weapons(roles: Sequence[Role]) -> None:
    """Who raises a hammer or a torch has it in the hand, not over the head as a weight."""
    for role in roles:
        if role.action == "lift" and role.tool and role.tool.thing.noun.kind in _RAISED:
            role.action = "hold"


_RAISED: Final = frozenset({"hammer", "axe", "spear", "torch", "wand", "shield", "lantern"})


def _climb_stairs(roles: Sequence[Role]) -> None:
    """Who goes up stairs that stand by themselves is on them."""
    stairs = next((role for role in roles if role.thing.noun.kind == "stairway"), None)
    for role in roles if stairs else ():
        if role.is_subject and role.action in ("walk", "run", "climb") and role.mount is None:
            role.action, role.tool, role.relation = "walk", stairs, None


_THROUGH: Final = re.compile(
    r"\b(?:through|into|enters?|entering|toward|towards)\b[^.]{0,40}\b(?:portal|gateway|stargate)"
)


def _step_through(roles: Sequence[Role], text: str) -> None:
    """Who goes through a portal comes to it, and is gone."""
    portal = next((role for role in roles if role.thing.noun.kind == "portal"), None)
    if portal is None or _THROUGH.search(text) is None:
        return
    for role in roles:
        if role.is_subject and role.action in ("walk", "run") and role.mount is None:
            role.relation, role.presence = ("toward", portal), _GONE


_GONE: Final = replace(ALWAYS, goes=0.9)
"""Somebody who is there until near the end."""


def _fly_carpets(roles: Sequence[Role]) -> None:
    """Who rides a flying carpet is on it in the air."""
    for role in roles:
        if role.mount is not None and role.mount.thing.word in _CARPETS:
            role.action = "fly"


_CARPETS: Final = frozenset({"magic carpet", "flying carpet", "magic rug", "flying rug"})


def _color_spells(roles: Sequence[Role], text: str, lexicon: Lexicon) -> None:
    """`blue sparks fly out of it`, `red and green magic`: magic of that colour, or of each."""
    casting = [role for role in roles if _casts(role)]
    colours = lexicon.tables.colours
    one = rf"(?:{'|'.join(colours)})"
    found = re.search(rf"\b({one}(?:(?:,| and) {one})*)\s+(?:\w+\s+)?(?:{_OF_SPELLS})\b", text)
    if found is None:
        return
    told = re.findall(rf"\b{one}\b", found[1])
    for role, word in zip(casting, cycle(told), strict=False):
        wear = (*role.thing.look.wear, f"tool:{colours[word]}")
        relook(role, wear=wear)


def _casts(role: Role) -> bool:
    has_wand = role.tool is not None and role.tool.thing.noun.action == "cast"
    return role.is_subject and (has_wand or "cast" in (role.action, *role.later))


def _carve(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """The pumpkins of Halloween have faces."""
    noun = lexicon.noun("jack-o'-lantern") or lexicon.noun("jack-o-lantern")
    for role in roles:
        if noun is not None and role.thing.noun.kind == "pumpkin" and role.action != "eat":
            role.thing = replace(role.thing, noun=noun)


def _dress_up(roles: Sequence[Role], lexicon: Lexicon) -> None:
    """Children who go from door to door are a witch, a pirate, a skeleton and so on."""
    noun = lexicon.noun(_DISGUISE)
    if noun is None:
        return
    for role in roles:
        is_child = role.thing.noun.kind in _CHILDREN or role.thing.noun.age == "child"
        if is_child and role.thing.noun.is_person:
            kept = replace(noun, count=role.thing.noun.count)
            role.thing = replace(role.thing, noun=kept, look=look_of(kept))
