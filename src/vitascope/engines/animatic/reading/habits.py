"""What animals do with what is theirs: bees at flowers, spiders on webs, frogs on lily pads."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from vitascope.engines.animatic.art.breeds import BREEDS
from vitascope.engines.animatic.reading.fitting_acts import as_borne
from vitascope.engines.animatic.reading.phrases import Act, Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.spec import RelationKind
from vitascope.engines.animatic.words.tables import tables

_SETTLED: Final = frozenset({"sit", "sleep", "plant", "eat", "drink", "stand", "climb", "walk"})
"""What those who visit flowers do on them; else they are in the air before them."""

_AT_FLOWERS: Final = frozenset(
    {None, "from", "on", "at", "near", "before", "by", "of", "to", "over", "above", "onto"}
    | {"inside", "in", "into", "beside"}
)
"""Links between somebody who visits a flower and the flower."""

_AMONG_PERCHES: Final = frozenset({"from", "across", "between", "onto", "over", "to", "along"})
"""Links that leave open on which of several one is at a time."""

_ON_LEAVES: Final = frozenset({"on", "along", "across", "up", "onto", "over"})


def on_leaf(actors: Sequence[Role], thing: Thing, link: str | None) -> Thing | None:
    """The broad leaf for one on which small ones are; None for all else.

    One that lies about is too small to carry anybody.
    """
    small = tables().grammar.words["on_leaves"]
    if thing.noun.kind != "leaf" or link not in _ON_LEAVES or not actors:
        return None
    if any(role.thing.noun.kind not in small for role in actors):
        return None
    return replace(
        thing, noun=replace(tables().nouns["broad leaf"], at=None), count=1, is_plural=False
    )


_ASSAILED: Final = frozenset({"fight", "hug", "climb"})
"""What a beast of the sea does to a ship."""


def assailed(thing: Thing, verb: Act | None, link: str | None) -> RelationKind | None:
    """Where somebody is by the ship that it attacks; None for all else."""
    is_ship = thing.noun.role == "prop" and thing.noun.motion == "sail"
    is_done = verb is not None and verb.action in _ASSAILED and link is None
    return "before" if is_ship and is_done else None


def approached(thing: Thing, verb: Act | None, link: str | None) -> RelationKind | None:
    """`approaches a car`: where somebody goes who comes near it; None for all else."""
    is_neared = verb is not None and verb.verb == "approach" and link is None
    return "toward" if is_neared and thing.noun.role == "prop" else None


def boarded(rider: Role, carrier: Thing, link: str | None) -> str:
    """What somebody does in or on what carries it: a dog in a car rides in it, not on its roof."""
    is_vehicle = carrier.noun.role == "prop" and carrier.noun.motion == "drive"
    is_within = link in ("in", "inside", "into") and is_vehicle and not rider.thing.noun.is_person
    if is_within and rider.action in (None, "sit", "stand"):
        return "ride"
    return rider.action or "sit"


_FLAT: Final = frozenset({"rug", "picnic blanket", "yoga mat"})
"""What lies on the ground and is walked over."""

_SPUN: Final = frozenset({"spin", "knit", "build", "hammer"})


def visited(role: Role, thing: Thing, verb: Act | None, link: str | None) -> RelationKind | None:
    """Where a small flier is by a flower that it visits; None for all others."""
    words = tables().grammar.words
    if role.thing.noun.kind not in words["pollinators"] or thing.noun.kind not in words["flowers"]:
        return None
    if link not in _AT_FLOWERS or (link is None and verb is None):
        return None
    is_on = link in ("on", "onto") or (verb is not None and verb.action in _SETTLED)
    return "on" if is_on and role.thing.noun.kind != "hummingbird" else "before"


def is_perch(thing: Thing, verb: Act | None, link: str | None) -> bool:
    """Whether somebody is on a thing though no `on` says so: it hops from pad to pad."""
    if thing.noun.kind == "spider web":
        return link is None and verb is not None and verb.action in _SPUN
    return link in _AMONG_PERCHES and thing.noun.kind in tables().grammar.words["perches"]


def crossed(actor: Role, thing: Thing, verb: Act | None, link: str | None) -> RelationKind | None:
    """`crawls across the carpet`, `a snail crawls over a rock`: on it; None for all else."""
    if link not in ("across", "over", "along", "up", "down"):
        return None
    is_climber = actor.thing.noun.kind in tables().grammar.words["climbers"]
    climbs = is_climber and verb is not None and verb.action in _CLIMBING
    is_climbed = climbs and thing.noun.kind in _CLIMBED
    is_flat = thing.noun.kind in _FLAT and link not in ("up", "down")
    return "on" if is_flat or is_climbed else None


_CLIMBING: Final = frozenset({"crawl", "walk", "climb", "sneak", "run", "slide"})

_CLIMBED: Final = frozenset({"rock", "log", "stump", "wall", "fence", "mushroom", "brick wall"})
"""What cats and snails go over, on top of it."""


def settle_keepers(roles: Sequence[Role]) -> None:
    """Give people what a sentence names after their animal and means for them.

    `feeds pigeons on a bench`, `pets a cat on a couch`: they sit there; `walks her dog with
    an umbrella`: so is the umbrella; who brushes a horse does not brush the teeth.
    """
    for role, other in pairwise([role for role in roles if role.is_subject]):
        if role.thing.noun.is_person and not other.thing.noun.is_person:
            _sit_with(role, other)
            tool = other.tool.thing.noun.kind if other.tool else None
            if tool == "umbrella" and role.tool is None and role.action == other.action:
                role.tool, other.tool = other.tool, None
            is_free = role.tool in (None, other.tool) and other.action in (None, "stand", "hold")
            if tool in _OF_HANDS and is_free:
                role.tool, other.tool = other.tool, None
            if role.action in _CARING and other.action is None and role.relation is None:
                role.action, role.relation = "wipe", ("beside", other)
                _take_on_lap(role, other)
        elif other.thing.noun.is_person and role.action == other.action == "hold":
            is_borne = role.relation is not None and role.relation[1] is other
            if is_borne and role.tool is None and other.tool is None:
                # `a cat is petted by a woman`.
                role.action, role.relation, other.partner = None, None, role
        elif other.thing.noun.is_person and role.action in _CARING:
            is_borne = role.relation is not None and role.relation[1] is other
            if other.action == role.action and (is_borne or role.relation is None):
                # `a cat is brushed by a woman`.
                role.action, role.relation, other.action = None, None, "wipe"
                other.relation = ("beside", role)
                _take_on_lap(other, role)


def _take_on_lap(keeper: Role, animal: Role) -> None:
    """Who sits in a chair has the cat that is brushed on the lap."""
    seat = keeper.mount or animal.mount
    if seat is None or seat.thing.noun.use != "seat" or animal.thing.count > 1:
        return
    if animal.thing.noun.kind in tables().grammar.words["lap"] - {"dog"}:
        keeper.mount, keeper.relation, animal.mount = seat, None, None
        animal.action, animal.relation = "sit", ("lap", keeper)


_CARING: Final = frozenset({"brush", "bathe", "comb", "groom"})
"""What is done to the fur of an animal, and not to one's own teeth or hair."""

_OF_HANDS: Final = frozenset({"phone", "camera", "brush", "comb", "scissors", "hose", "bucket"})
"""What is named after an animal, and is in the hand of who does something to it."""


def _sit_with(keeper: Role, animal: Role) -> None:
    is_fed = keeper.partner is animal and animal.action == "eat"
    is_petted = keeper.partner is animal and keeper.action == "hold" and keeper.tool is None
    if (
        not (is_fed or is_petted or keeper.tool is animal)
        or animal.mount is None
        or keeper.mount is not None
    ):
        return
    noun = animal.mount.thing.noun
    if noun.use != "seat" or noun.motion != "rest":
        return
    keeper.mount, keeper.partner = animal.mount, animal
    if is_fed:
        animal.mount = None
    keeper.tool = None


_IN_WATER: Final = frozenset({"in", "into", "through", "across"})
"""Links after which somebody is in a water rather than at it."""


def wade_in(group: Sequence[Role], place: str, link: str | None) -> None:
    """`standing in a shallow lake`: in the water, not at it; swans on a lake swim."""
    words = tables().grammar.words
    if not words["waters"].intersection(place.split()) or "ice" in place.split():
        return
    if link in _IN_WATER | {"on"}:
        for role in group:
            if role.thing.noun.kind in words["waterfowl"] and role.action in (
                None,
                "float",
                "sit",
                "walk",
            ):
                role.action = "swim"
    if link in _IN_WATER:
        for role in group:
            is_bathing = role.action == "bathe" and not role.thing.noun.is_person
            is_afoot = role.is_subject and role.mount is None
            is_lurking = role.mount is None and role.action in _LURKING
            is_in_spring = is_afoot and "spring" in place and role.action in _AT_EASE
            if is_in_spring or (is_lurking and role.thing.noun.kind in _SUBMERGED):
                role.action = "soak"
            elif (is_lurking and role.thing.noun.kind in _AT_HOME) or (
                is_afoot and (is_bathing or role.action in ("stand", "walk"))
            ):
                role.action = "wade"
            elif is_afoot and role.action == "run":
                role.action = "ford"


_SUBMERGED: Final = frozenset({"crocodile"})
"""Who is in the water up to the eyes."""

_AT_HOME: Final = frozenset({"hippo", "moose", "flamingo", "heron", "stork"})
"""Who stands in the water where nothing else is said."""

_LURKING: Final = frozenset({None, "stand", "sit", "float", "lie", "sneak", "swim", "hide", "peek"})

_AT_EASE: Final = frozenset({None, "sit", "stand", "bathe", "float", "huddle", "lie"})
"""What those do in warm water who soak in it."""


def pulled(act: Act, group: Sequence[Role], last: Role | None) -> Role | None:
    """`a sleigh pulled by reindeer`: what those after `by` pull; None for all else.

    Who was named before the verb is pulled along, and does not pull.
    """
    if act.action not in ("pull", "push"):
        return None
    for role in group:
        if role.action == act.action:
            role.action = "sit" if role.mount else None
    things = [role for role in (last, *group) if role is not None and not role.is_subject]
    return things[0] if things else None


def ran_after(verb: Act | None, link: str | None) -> bool:
    """`sprints after a gazelle`: chases it."""
    return link == "after" and verb is not None and verb.action in ("run", "fly", "swim", "drive")


def fall_in(act: Act, role: Role, actors: Sequence[Role], *, is_chased: bool) -> None:
    """Those who chase or follow are behind; a duck that leads her ducklings is ahead."""
    words = tables().grammar.words
    if is_chased or act.verb in words["chasing"]:
        for actor in actors:
            actor.relation = ("chasing", role)
    elif act.verb in words["leading"] and not role.thing.noun.is_person:
        role.relation = role.relation or ("chasing", actors[0])


def drive_off(thing: Role, act: Act, actors: Sequence[Role], link: str | None) -> None:
    """`a dinosaur, or a police car, chasing a jeep`: the jeep drives ahead of it."""
    is_chased = act.verb in tables().grammar.words["chasing"] or ran_after(act, link)
    if is_chased and thing.thing.noun.motion == "drive":
        thing.action = "drive"
        for actor in actors:
            if actor is not thing:
                actor.relation = actor.relation or ("chasing", thing)


def pursue(act: Act, role: Role, pursued: Sequence[Role]) -> None:
    """`a goose chased by a toddler`: the toddler is behind, and the goose runs from it."""
    if act.verb not in tables().grammar.words["chasing"] or not pursued:
        return
    for one in pursued:
        one.relation = None if one.relation and one.relation[1] is role else one.relation
    role.relation = role.relation or ("chasing", pursued[0])


def flee(act: Act, role: Role, actors: Sequence[Role], link: str | None) -> None:
    """`a zebra runs from a lion`: the lion is behind, and runs too."""
    is_fleeing = link == "from" and act.action in ("run", "fly", "swim")
    if not is_fleeing or not actors or not (role.is_subject and actors[0].is_subject):
        return
    for one in actors:
        one.relation = None if one.relation and one.relation[1] is role else one.relation
    role.relation = role.relation or ("chasing", actors[0])
    role.action = role.action or act.action


def trail(act: Act, role: Role, actors: Sequence[Role], link: str | None) -> None:
    """`a man walks behind a woman`: he follows her, and she goes too."""
    is_trailing = link == "behind" and act.action in ("walk", "run", "ride", "drive", "march")
    for one in actors if is_trailing and role.is_subject else ():
        one.relation = ("chasing", role)
        role.action = role.action or act.action


_AFLOAT: Final = frozenset({"swim", "float", "dive", "jump", "fly"})
"""What a turtle does in the sea, and `None` or `stand` where it is said to be there."""

_WET: Final = frozenset({"sea", "underwater", "lake", "river", "swamp"})


def on_land(role: Role, places: Sequence[str]) -> None:
    """Make a turtle that goes on foot, or is where no water is, one that can: a tortoise."""
    tortoise = tables().nouns["tortoise"]
    if role.thing.noun.kind != "turtle" or role.action in _AFLOAT:
        return
    is_vague = role.action in (None, "stand", "eat", "sleep")
    if is_vague and (not places or not _WET.isdisjoint(places)):
        return
    look = role.thing.look
    noun = replace(tortoise, age=role.thing.noun.age, size=role.thing.noun.size)
    role.thing = replace(
        role.thing, noun=noun, look=replace(look, color=look.color or _TURTLE_GREEN)
    )


_TURTLE_GREEN: Final = "#6f9f4c"


def is_pictured(thing: Thing, verb: Act | None) -> bool:
    """`draws a dragon`: what is drawn or painted is only seen in the picture of it."""
    words = tables().grammar.words
    if verb is None or verb.verb not in words["picturing"]:
        return False
    return thing.noun.kind not in words["painted"]


def borne_as(role: Role, act: Act) -> str | None:
    """How somebody is who is pushed, carried or held in the arms; None for who is not."""
    is_small = role.thing.noun.kind in tables().grammar.words["lap"]
    if act.action == "push" or (is_small and act.action in ("carry", "hold", "hoist")):
        return "sit"
    is_one = role.thing.noun.is_person and role.thing.count == 1
    return "lie" if act.action == "carry" and is_one else None


def in_company(act: Act, role: Role, other: Role) -> str | None:
    """What a role does with another: cygnets glide as swans do, on the lake.

    Who flies a kite with somebody is not flown himself, and a dog reads no book.
    """
    is_beast = not role.thing.noun.is_person and other.thing.noun.is_person
    if is_beast and (act.action in _OF_PEOPLE or (other.tool and act.action in _WITH_HANDS)):
        return "sit" if _has_paws(role) else "stand"
    return other.action if act.action == "fly" and other.tool else as_borne(act, role).action


_OF_PEOPLE: Final = frozenset(
    {
        "read",
        "drink",
        "eat",
        "hold",
        "cook",
        "chop",
        "knead",
        "write",
        "type",
        "knit",
        "sew",
        "paint",
    }
    | {"phone", "text", "selfie", "photograph", "fish", "sweep", "plant", "water", "iron", "yoga"}
    | {"hammer", "build", "repair", "wipe", "work", "teach", "point", "pray", "meditate", "cry"}
)
"""What the animal of somebody does not do that somebody does: it is with him."""

_WITH_HANDS: Final = frozenset({"play", "strum", "sing", "game", "open", "carry", "swing"})
"""The same of what is done with a thing."""


def _has_paws(role: Role) -> bool:
    breed = BREEDS.get(role.thing.noun.kind)
    return breed is not None and not breed.has_hooves
