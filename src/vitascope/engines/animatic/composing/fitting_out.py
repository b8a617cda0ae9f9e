"""What belongs to an act or a place though no verb brings it: a screen to play at, a lit candle."""

from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Reading, Role, unnamed

_SCREENS: Final = frozenset({"television", "computer", "laptop", "arcade machine", "phone"})
"""Kinds of things that are played at."""

_ALOFT: Final = frozenset({"fly", "float", "rise", "hover", "fall"})
"""What lanterns do that hang on nothing."""

_WITH_MACHINES: Final = frozenset({"arcade"})
"""Words of places that have screens of their own."""


def fit_out(roles: list[Role], reading: Reading, setting: str, lexicon: Lexicon) -> None:
    """Add what is not named and yet seen; in place.

    Args:
        roles: Of the film, with seats and tables.
        reading: Where they are from.
        setting: Where the film plays.
        lexicon: Has the nouns of what is added.
    """
    _keep_on_wheels(roles, setting, lexicon)
    _stay_behind_fences(roles)
    _hang_lanterns(roles, lexicon)
    _set_up_screen(roles, reading, lexicon)
    _light_candle(roles, reading, lexicon)


def _keep_on_wheels(roles: list[Role], setting: str, lexicon: Lexicon) -> None:
    """A cart in a house has no hay on it; a plane that somebody walks to stands on its runway."""
    is_walked_to = any(role.action in ("walk", "run") and role.mount is None for role in roles)
    for role in roles:
        noun = role.thing.noun
        if role.thing.word == "cart" and noun.role == "prop" and lexicon.is_room(setting):
            cart = "shopping cart" if setting in _SHOPS else "luggage cart"
            role.thing = replace(role.thing, noun=lexicon.tables.nouns[cart])
        if noun.kind in _PLANES and setting == "runway" and is_walked_to:
            role.action = role.action or "stand"


_SHOPS: Final = frozenset({"supermarket", "shop", "mall", "market"})

_PLANES: Final = frozenset({"aeroplane", "airliner", "fighter jet", "biplane", "jet", "helicopter"})

_FENCES: Final = frozenset({"fence", "stone wall", "brick wall", "wall", "gate"})

_OVER_THEM: Final = frozenset({"jump", "fly", "climb", "leap", "hurdle", "fall", "float", "sit"})
"""What brings somebody over a fence, or on it."""


def _stay_behind_fences(roles: list[Role]) -> None:
    """`talks over a fence`, `looks over the wall`: from behind it, and not in the air above."""
    for role in roles:
        kind, fence = role.relation or ("", role)
        is_over = kind == "above" and fence.thing.noun.kind in _FENCES
        if is_over and role.thing.noun.is_person and role.action not in _OVER_THEM:
            role.relation = ("behind", fence)


def _hang_lanterns(roles: list[Role], lexicon: Lexicon) -> None:
    """Paper lanterns hang where nobody has them; one in a hand is of iron and glass."""
    held = [role.tool for role in roles if role.tool]
    for role in roles:
        noun = role.thing.noun
        if noun.kind != "lantern" or noun.motion == "float":
            continue
        is_put = role.relation is not None and role.relation[0] != "above"
        if role not in held and not is_put and role.action not in _ALOFT:
            role.thing = replace(role.thing, noun=lexicon.tables.nouns["hanging lantern"])
        elif role in held and role.thing.word == "lantern" and not role.thing.look.color:
            role.thing = replace(role.thing, noun=lexicon.tables.nouns["storm lantern"])


def _set_up_screen(roles: list[Role], reading: Reading, lexicon: Lexicon) -> None:
    """`plays video games`: at a television, whose light falls on the player."""
    player = next((role for role in roles if role.action == "game" and role.is_subject), None)
    kinds = {role.thing.noun.kind for role in roles}
    is_there = any(word in place.said.word for place in reading.places for word in _WITH_MACHINES)
    if player is None or is_there or not kinds.isdisjoint(_SCREENS):
        return
    screen = _new("television", lexicon)
    screen.relation = ("right_of", player.mount or player)
    roles.append(screen)


def _light_candle(roles: list[Role], reading: Reading, lexicon: Lexicon) -> None:
    """`dines at a candlelit table`, `writes by candlelight`: a candle burns on the table."""
    is_lit = any(said.word.startswith("candle") for said in reading.said)
    tables = [role for role in roles if role.thing.noun.kind in ("table", "desk")]
    if not is_lit or not tables or any(role.thing.noun.kind == "candle" for role in roles):
        return
    candle = _new("candle", lexicon)
    candle.relation = ("on", tables[0])
    roles.append(candle)


def _new(word: str, lexicon: Lexicon) -> Role:
    return unnamed(lexicon.tables.nouns[word], word)
