"""What is not drawn by itself: parts of other things, and what a setting shows already."""

from collections.abc import Mapping, Sequence
from typing import Final

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.settings import KINDS as SETTING_KINDS
from vitascope.engines.animatic.composing.aboard import VEHICLES
from vitascope.engines.animatic.composing.crowds import looks_on
from vitascope.engines.animatic.composing.surroundings import is_spanned
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role


def without_parts(roles: Sequence[Role], lexicon: Lexicon) -> list[Role]:
    """The roles but for parts of another: `the windows` of a cabin are drawn with it."""
    kinds = {role.thing.noun.kind for role in roles}
    parts = lexicon.tables.parts
    named: dict[str, str] = {}
    for role in roles:
        named.setdefault(role.thing.noun.kind, role.thing.word)
    # `milk poured into coffee` is seen as it is poured.
    whole = [
        r
        for r in roles
        if r.action == "pour" or not kinds & parts.get(r.thing.noun.kind, frozenset())
    ]
    told = _without_wares([role for role in whole if not _is_again(role, named)])
    return _untied(told)


_WARE: Final = "product"


def _without_wares(roles: Sequence[Role]) -> list[Role]:
    """The roles without a ware of no name, if one is told: `the product`, a perfume."""
    places = (PROP_KINDS[r.thing.noun.kind].place for r in roles if _is_other_ware(r))
    is_told = any(place in ("table", "hand") for place in places)
    return [role for role in roles if not is_told or role.thing.noun.kind != _WARE]


def _is_other_ware(role: Role) -> bool:
    kind = role.thing.noun.kind
    return not role.is_subject and kind != _WARE and not PROP_KINDS[kind].is_happening


def _is_again(role: Role, named: Mapping[str, str]) -> bool:
    """`a bowl of ramen with noodles`: another word for what is drawn with them already."""
    thing = role.thing
    return thing.noun.kind in _MASSES and named[thing.noun.kind] != thing.word


def without_shown(
    roles: Sequence[Role], setting: str, lexicon: Lexicon, *, is_told: bool = False
) -> list[Role]:
    """The roles but for what the setting shows already: `skyscrapers` of a city, `the rock`.

    Args:
        roles: Of the film.
        setting: Where it plays.
        lexicon: Knows what settings show.
        is_told: Whether the prompt names a place: then a film without anybody is about it.
    """
    shown = lexicon.tables.shown.get(setting, frozenset())
    buildings = lexicon.tables.grammar.words["buildings"] if lexicon.is_room(setting) else ()
    # Who passes the pyramids has none in the hand.
    tools = (r.tool for r in roles if r.tool and not _is_tall(r.tool))
    used = {id(part) for role in roles for part in (role.mount, role.partner, role.follows)}
    used.update(id(tool) for tool in tools)

    is_empty = is_told and not any(role.is_subject or role.relation for role in roles)

    def is_shown(role: Role) -> bool:
        thing = role.thing
        if thing.noun.kind in VEHICLES.get(setting, ()):
            return True
        if thing.noun.kind in shown and thing.noun.kind in buildings:
            # `down the aisle of a church`: the film is inside of it.
            return True
        if lexicon.is_room(setting) and _is_home(role):
            # `at a table in a cottage`: the film is inside of it.
            return True
        is_several = thing.is_plural and thing.count <= _VAGUE
        if is_several and thing.noun.kind == "cloud" and role.action is None:
            # `under a sky with white clouds`: of the sky, which has its own.
            return SETTING_KINDS[setting].has_sky
        if role.action == "burn" or (thing.noun.kind in _READ and not is_told):
            return False
        if is_spanned(role, setting):
            return True
        is_alone = thing.noun.kind in _LONE and not lexicon.is_room(setting)
        is_plain = thing.look.color == thing.noun.color and thing.count == 1
        if is_empty and is_plain and thing.noun.kind in shown and not is_alone:
            # `a living room with a fireplace`: the film is about the room, which has one.
            return True
        is_tinted = thing.look.color != thing.noun.color
        if is_tinted and (role.action is not None or not is_told):
            # `white lilies swaying`, `purple flowers`: the film is about them.
            return False
        is_known = thing.is_known or thing.noun.kind == "earth"
        return (is_several or is_known) and thing.noun.kind in shown

    kept = [role for role in roles if id(role) in used or not is_shown(role)]
    # `flying cars zoom between the towers`: what a film is about is in it.
    kept = kept or [role for role in roles if role.action is not None]
    return _untied([role for role in kept if not _is_outside(role, setting, lexicon)])


def _is_home(role: Role) -> bool:
    """Whether it is a house of which no more is said than that it is there."""
    look, noun = role.thing.look, role.thing.noun
    is_bare = (look.color, look.size, look.material) == (noun.color, noun.size, noun.material)
    is_loose = role.relation is None and role.action is None and not role.thing.is_plural
    return noun.kind in _HOMES and is_bare and is_loose


_READ: Final = frozenset({"book", "books"})
"""What is told of, and has its place told by it: books, which a library is full of."""

_HOMES: Final = frozenset({"cottage", "hut", "cabin", "house", "mansion", "villa", "pool villa"})

_LONE: Final = frozenset(
    {"tree", "pine tree", "cherry tree", "palm tree", "rock", "house", "cottage", "boat", "church"}
    | {
        "flower",
        "rose",
        "tulip",
        "sunflower",
        "mountain",
        "skyscraper",
        "pyramid",
        "door",
        "temple",
    }
    | {
        "street lamp",
        "lamp",
        "sign",
        "billboard",
        "cactus",
        "plant",
        "bush",
        "gravestone",
        "bamboo",
        "grapes",
    }
)
"""Kinds of which one alone is what a film is about: `a lone tree in the park`."""


def _is_tall(role: Role) -> bool:
    kind = PROP_KINDS.get(role.thing.noun.kind)
    return not role.is_subject and kind is not None and kind.is_tall


_FAR: Final = frozenset({"cloud", "sun", "moon", "planet", "earth", "rainbow", "comet", "mountain"})
"""Kinds of things that are looked at through a window."""


def _is_outside(role: Role, setting: str, lexicon: Lexicon) -> bool:
    """Whether it is in the tank that an aquarium has painted full, or far out of a window."""
    is_far = role.thing.noun.kind in _FAR and role.thing.look.material != "light"
    if is_far and lexicon.is_room(setting):
        return role.thing.noun.home == "air" or role.thing.noun.kind == "mountain"
    is_swimmer = lexicon.medium_of_kind(role.thing.noun.kind) == "water"
    return setting == "aquarium" and role.is_subject and is_swimmer


def without_riders(roles: Sequence[Role], lexicon: Lexicon) -> list[Role]:
    """The roles without the people of a roller coaster, which is drawn with its riders."""
    rides = lexicon.tables.grammar.words["manned"]
    manned = [role for role in roles if role.thing.noun.kind in rides]

    def is_rider(role: Role) -> bool:
        tie = role.mount or (role.relation[1] if role.relation else None)
        is_in = role.mount is not None or (role.relation or ("",))[0] in ("inside", "on", "beside")
        is_several = role.thing.noun.is_person and role.thing.count > 1
        if is_several and tie is None:
            return bool(manned) and role.action in _ABOARD
        return is_several and is_in and tie in manned

    return _untied([role for role in roles if not is_rider(role)])


_BALL_GAMES: Final = frozenset(
    {
        "golf",
        "tennis",
        "table_tennis",
        "bat",
        "cricket",
        "dribble",
        "volley",
        "save",
        "shoot_hoop",
        "dunk",
    }
)
"""What is played with a ball that is part of the pose."""

_BALLS: Final = frozenset({"ball", "tennis ball", "basketball", "volleyball", "soccer ball"})


def without_spare_balls(roles: Sequence[Role], lexicon: Lexicon) -> list[Role]:
    """The roles without a ball that those who play have already: `the ball rolls into the hole`.

    The ball of those who bring one of their own is that: of a rugby player an oval one.
    """
    players = [role for role in roles if role.is_subject]
    playing = any(r.thing.noun.action in _BALL_GAMES or r.action in _BALL_GAMES for r in players)
    held = [role.tool for role in roles if role.tool]
    for role in roles:
        own = lexicon.noun(role.thing.noun.tool) if role.thing.noun.tool else None
        if own and own.kind == "football" and role.tool and role.tool.thing.noun.kind in _BALLS:
            held.remove(role.tool)
            playing, role.tool = True, None
    return _untied(
        [r for r in roles if not (playing and r.thing.noun.kind in _BALLS and r not in held)]
    )


_ABOARD: Final = frozenset({None, "stand", "sit", "ride", "cheer", "talk", "laugh", "wave"})
"""What those do who are on a roller coaster: they scream."""


def without_watchers(roles: Sequence[Role], setting: str, lexicon: Lexicon) -> list[Role]:
    """The roles without those who watch from the seats that the setting has painted full."""
    players = [role for role in roles if role.is_subject and not looks_on(role, lexicon)]
    if not SETTING_KINDS[setting].has_crowd or not players:
        return list(roles)
    return _untied([role for role in roles if role in players or not role.is_subject])


def _untied(roles: list[Role]) -> list[Role]:
    """The same, without ties to what is not among them."""
    for role in roles:
        role.relation = role.relation if role.relation and role.relation[1] in roles else None
        role.tool = role.tool if role.tool in roles else None
        role.mount = role.mount if role.mount in roles else None
        role.partner = role.partner if role.partner in roles else None
    return roles


_MASSES: Final = frozenset({"noodles", "chess", "soup", "rice", "salad", "popcorn", "fries"})
"""Kinds of which the words name the whole and what it is made of."""

_VAGUE: Final = 3
"""A plural without a number counts so many."""
