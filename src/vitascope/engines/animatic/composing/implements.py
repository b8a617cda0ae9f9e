"""What belongs to a pose already, what is worked on, and what somebody leans against.

Who waters flowers `with a green watering can` has it in the pose: it does not stand about as well.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.art.props import KINDS
from vitascope.engines.animatic.composing.furniture import DRINKS
from vitascope.engines.animatic.composing.places import BY_TURNS
from vitascope.engines.animatic.reading.lexicon import Lexicon
from vitascope.engines.animatic.reading.roles import Role, relook, unnamed
from vitascope.engines.animatic.words.tables import tables

_POSED: Final[Mapping[str, frozenset[str]]] = {
    "water": frozenset({"watering can", "bucket"}),
    "sew": frozenset({"sewing machine"}),
    "mop": frozenset({"bucket", "broom"}),
    "sweep": frozenset({"broom"}),
    "dig": frozenset({"shovel"}),
    "hammer": frozenset({"hammer"}),
    "repair": frozenset({"wrench", "screwdriver", "hammer"}),
    "change_tire": frozenset({"wrench"}),
    "feed": frozenset(
        {"spoon", "bowl", "rice", "soup", "cake", "pizza", "ice cream", "noodles", "cupcake"}
        | {"strawberry", "grapes", "chocolate", "cookie", "sushi", "fork"}
    ),
    "photograph": frozenset({"camera"}),
    "unwrap": frozenset({"gift"}),
    "iron": frozenset({"iron", "shown shirt"}),
    "fold": frozenset({"basket", "laundry"}),
    "brush": frozenset({"toothbrush"}),
    "chop": frozenset({"knife"}),
    "paint": frozenset({"paintbrush"}),
    "pack": frozenset({"suitcase"}),
    "smoke_pipe": frozenset({"flute"}),
    **dict.fromkeys(("abseil", "ice_climb", "rope_climb"), frozenset({"rope"})),
    "bench_press": frozenset({"bench", "barbell"}),
    **dict.fromkeys(("blow_dry", "curl_hair"), frozenset({"hair dryer"})),
    "eat_with_sticks": frozenset({"noodles", "sushi", "rice", "bowl", "dumplings"}),
    "weld": frozenset({"spark"}),
    "slackline": frozenset({"tree", "rope", "tightrope"}),
    "bobsled": frozenset({"sled"}),
    "breathe_fire": frozenset({"torch", "fire", "flame", "campfire"}),
}
"""Of each act the kinds of things that its pose has."""

_COLORED: Final = frozenset({"watering can", "gift"})
"""Of these, those that the pose has in any colour."""

_OPENED: Final[Mapping[str, str]] = {"fridge": "open fridge", "door": "open door"}
"""Of what is drawn closed, the kind that is open."""

_WORKED_ON: Final = frozenset({"repair", "change_tire"})
"""Acts done to a thing that stays where it is."""


def take_implements(roles: list[Role], lexicon: Lexicon) -> None:
    """Take out what the poses have, and stand at their work those who lean or repair.

    Args:
        roles: Of the film; changed in place.
        lexicon: Has the noun of a car that needs a wheel.
    """
    for role in [role for role in roles if role.is_subject]:
        for thing in [r for r in roles if r.thing.noun.kind in _POSED.get(role.action or "", ())]:
            _put_in_pose(role, thing, roles)
        if role.action == "open" and role.tool and role.tool.thing.noun.kind in _OPENED:
            noun = lexicon.tables.nouns[_OPENED[role.tool.thing.noun.kind]]
            role.tool.thing = replace(role.tool.thing, noun=noun)
        _share(role, roles)
        _serve(role)
        _carry_tray(role, roles)
        _stand_at_hearth(role)
        if role.action == "kneel" and role.tool and role.tool.is_subject:
            _kneel_to(role, role.tool)
        if role.action == "lean":
            _lean(role)
        if role.action in _WORKED_ON:
            _stop(role, roles, lexicon)


def _share(role: Role, roles: list[Role]) -> None:
    """A crew has one sled, and where several bowl one does at a time: the others clap."""
    if role.action == "dig" and role.tool and role.tool.thing.noun.kind != "shovel":
        # What is dug up lies there; the spade is in the hands.
        role.tool.relation, role.tool = ("right_of", role), None
    count = role.thing.count
    if role.action not in _ONE_FOR_ALL or count == 1:
        return
    role.thing = replace(role.thing, count=1)
    if role.action in BY_TURNS:
        others = replace(role.thing, count=count - 1)
        roles.insert(roles.index(role), Role(others, action="clap"))


_ONE_FOR_ALL: Final = BY_TURNS | {"bobsled"}
"""What is drawn once, however many are said to do it."""


def _put_in_pose(role: Role, thing: Role, roles: list[Role]) -> None:
    if thing.is_subject or any(r.mount is thing for r in roles):
        return
    for other in roles:
        other.tool = None if other.tool is thing else other.tool
        if other.relation and other.relation[1] is thing:
            other.relation = None
    roles.remove(thing)
    color = thing.thing.look.color
    if color and thing.thing.noun.kind in _COLORED:
        relook(role, wear=(*role.thing.look.wear, f"tool:{color}"))


def _stop(role: Role, roles: list[Role], lexicon: Lexicon) -> None:
    """What is worked on does not drive; a wheel that is changed is a car's, or a rider's own."""
    own = role.thing.noun.mount or role.brings
    brought = lexicon.noun(own) if own and role.brings else None
    cars = [r for r in roles if not r.is_subject and r.thing.noun.motion == "drive"]
    if brought is not None and not cars:
        cars = [unnamed(brought)]
    role.brings, role.mount = None, None
    role.thing = replace(role.thing, noun=replace(role.thing.noun, mount=None))
    role.tool = role.tool or (cars[0] if cars else None)
    if role.tool is not None:
        role.tool.action, role.tool.relation = "stand", None


def _serve(role: Role) -> None:
    """`a vendor serves a customer`: hands something over, and carries nobody."""
    guest = role.tool
    if role.action != "carry" or guest is None or not guest.is_subject:
        return
    if guest.thing.word in tables().grammar.words["patrons"]:
        role.tool, role.action, role.partner = None, "give", guest
        guest.action, guest.partner = "take", role


def _carry_tray(role: Role, roles: list[Role]) -> None:
    """`a waitress with a tray of drinks`: they are on the tray of the pose."""
    kinds = {role.tool.thing.noun.kind} if role.tool else set[str]()
    is_at_work = role.thing.word in _WAITING and role.action in ("carry", "hold", "serve", "stand")
    if not is_at_work or kinds - {"plate"} - DRINKS:
        return
    loose = [r for r in roles if r.thing.noun.kind in DRINKS and not (r.relation or r.is_subject)]
    if not (loose or kinds):
        return
    role.action, held, role.tool = "serve", role.tool, None
    roles[:] = [other for other in roles if other is not held and other not in loose]


_WAITING: Final = frozenset({"waiter", "waitress", "server", "barmaid", "bartender"})
"""Words for those who carry trays."""

_HEARTHS: Final = frozenset({"grill", "stove", "oven", "campfire", "fireplace"})
"""What is cooked on by who stands beside it."""


def _stand_at_hearth(role: Role) -> None:
    """`flips burgers on the grill`: the burgers are on it."""
    if role.mount and role.mount.thing.noun.kind in _HEARTHS:
        role.relation, role.mount = ("beside", role.mount), None
    kind, other = role.relation or ("", role)
    is_on = kind in ("on", "inside") and other.thing.noun.kind in _HEARTHS
    if is_on and role.thing.noun.is_person:
        role.relation = ("beside", other)


def _kneel_to(role: Role, animal: Role) -> None:
    """`kneels and pets a dog`: it sits before him, and not in his arms."""
    role.tool = None
    animal.relation = ("right_of", role)
    animal.action = animal.action if animal.action not in (None, "stand") else "sit"


def _lean(role: Role) -> None:
    """Before what he leans on, if it is no thing of a hand's size."""
    thing = role.tool or (role.relation[1] if role.relation else None)
    if thing is None or thing.is_subject:
        return
    role.tool = None if role.tool is thing else role.tool
    role.mount = None
    role.relation = ("before", thing) if KINDS[thing.thing.noun.kind].place == "ground" else None
    if thing.thing.noun.motion == "drive":
        thing.action = "stand"
        thing.thing = replace(thing.thing, count=1)
