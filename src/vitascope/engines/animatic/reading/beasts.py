"""What beasts do as beasts: they hang where people swing, catch fish, and eat from the tree."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.reading.habits import on_land
from vitascope.engines.animatic.reading.hunting import (
    carry_prey,
    chew_bamboo,
    eat_greens,
    fish_from_air,
    fish_on_foot,
    lock_horns,
    peck_wood,
    watch_out,
)
from vitascope.engines.animatic.reading.looks import look_of, plain
from vitascope.engines.animatic.reading.meals import take_from_vessel
from vitascope.engines.animatic.reading.mischief import come_to_fence, knock_off, topple
from vitascope.engines.animatic.reading.phrases import Thing
from vitascope.engines.animatic.reading.roles import Role
from vitascope.engines.animatic.reading.young import (
    feed_brood,
    fill_nest,
    hang_from_mouth,
    pouch,
    ride_mother,
    take_up,
)
from vitascope.engines.animatic.words.tables import tables

_LARGE: Final = frozenset({"shark", "octopus", "squid", "turtle", "manta ray", "mermaid"})
"""Who lives in the water and is carried off by nobody."""

_LAPPED: Final = frozenset({"milk", "water", "soup"})
"""What beasts drink from a bowl on the ground."""

_SEIZING: Final = frozenset({"catch", "hold", "carry", "eat"})
"""What beasts do to fish that they have."""

_ON_TREES: Final = frozenset({"leaf", "bough", "broad leaf", "branch", "apple", "acorn"})


def settle_beasts(roles: list[Role], places: Sequence[str]) -> None:
    """Let those who are no people do things in their own way.

    Args:
        roles: Of the film; their actions and ties are changed, and what beasts only pick from a
            tree is removed.
        places: The settings that were said.
    """
    for role in list(roles):
        on_land(role, places)
        _mount(role, roles)
        _plant(role, roles, places)
        _draw_carriage(role)
        topple(role, roles)
        if not role.is_subject or role.thing.noun.is_person:
            continue
        for settle in (_hatch, _return_to_bowl, _enclose, hang_from_mouth, *_ALONE):
            settle(role)
        for settle_among in (*_AMONG, pouch, knock_off, come_to_fence, feed_brood, fill_nest):
            settle_among(role, roles)
        if role.action in ("sit", "sleep"):
            _sit_in_nest(role, roles)
        if role.action in ("sleep", "lie"):
            _bed_down(role)
        if role.thing.noun.kind == "spider" and role.relation is None:
            _hang_in_web(role, roles)
        _settle_act(role, roles, places)


_ALONE: Final = (lock_horns, eat_greens, chew_bamboo)
_AMONG: Final = (fish_from_air, fish_on_foot, carry_prey, watch_out, peck_wood, ride_mother)
"""How beasts are with those around them, as hunters and hunted."""


def _settle_act(role: Role, roles: list[Role], places: Sequence[str]) -> None:
    """What a beast does by what it has and where it is."""
    if role.action == "hold" and (role.tool is None or role.tool.thing.noun.kind in _DISHES):
        _share_dish(role, roles)
    if role.action == "swing" and role.mount is None and role.tool is None:
        role.action = "hang"
    if role.action in ("swim", "float") and role.mount and _is_tub(role.mount.thing):
        role.action = "sit"
    if role.action in _SEIZING and role.tool is None:
        _carry_off(role, roles)
    take_from_vessel(role, roles)
    buildings = tables().grammar.words["buildings"]
    is_idle = role.action in (None, "stand", "hold")
    if is_idle and role.tool and role.tool.thing.noun.kind in buildings:
        role.relation, role.tool = ("before", role.tool), None  # `guards a house`
    if role.action == "roar" and role.tool and role.relation is None:
        role.relation, role.tool = ("beside", role.tool), None  # `barks at a vacuum cleaner`
    if role.action == "eat" and role.relation is not None:
        _browse(role, roles)
    if role.action == "fish" and role.thing.noun.kind in _FISHERS and role.tool is None:
        role.action = "wade"
    if role.action == "huddle" and "waterhole" in places:
        role.action = "lap"
    if role.action == "drink" and not _SHORES.isdisjoint(places):
        _drink_at_shore(role)
    if role.action == "drink" and role.tool and role.tool.thing.noun.kind in _LAPPED:
        _pour_out(role.tool)


def _draw_carriage(role: Role) -> None:
    """A horse and carriage are driven, and do not drive."""
    if role.action in ("drive", "ride") and role.thing.noun.action == "pull":
        role.action = "pull"


_FISHERS: Final = frozenset({"bear", "polar bear", "heron", "stork", "pelican", "flamingo"})
"""Who fishes without a rod, standing in the water."""

_SHORES: Final = frozenset(
    {"lake", "river", "swamp", "waterhole", "hot spring", "waterfall", "jungle river"}
)
"""Settings with a water that is drunk."""


def _drink_at_shore(role: Role) -> None:
    """`a deer drinking from a stream`: it stands in the shallows, its mouth at the water."""
    if role.tool is None and role.mount is None and role.relation is None:
        role.action = "lap"


_GOLDEN: Final = frozenset({"savanna", "waterhole", "grassland"})


def _plant(tree: Role, roles: Sequence[Role], places: Sequence[str]) -> None:
    """`lions under a tree`: a tree of their land is an acacia."""
    is_any = tree.thing.noun.kind == "tree" and tree.thing.word in ("tree", "trees")
    is_golden = _GOLDEN.issuperset(places) and any(r.thing.noun.at == "savanna" for r in roles)
    if is_any and is_golden:
        noun = tables().nouns["acacia"]
        tree.thing = replace(tree.thing, noun=noun, look=look_of(noun))


_RIDDEN: Final = frozenset({"horse", "camel", "elephant", "donkey", "zebra", "llama", "dragon"})

_RIDERS: Final = frozenset({"rider", "riders", "horse rider", "jockey"})


def _mount(rider: Role, roles: Sequence[Role]) -> None:
    """`a camel with a rider`, `horses and their riders`: they sit on those."""
    if rider.thing.word not in _RIDERS or rider.mount is not None or rider.relation is not None:
        return
    for beast in roles:
        is_fit = beast.thing.noun.kind in _RIDDEN and beast.thing.count == rider.thing.count
        if is_fit and not any(role.mount is beast for role in roles):
            rider.mount, rider.action = beast, "ride"
            return


def _return_to_bowl(role: Role) -> None:
    """`a goldfish jumping out of its bowl`: seen with the bowl, in it."""
    kind, bowl = role.relation or (None, None)
    is_bowl = bowl is not None and bowl.thing.noun.kind in ("bowl", "fish bowl")
    if bowl is not None and is_bowl and kind in ("beside", "inside") and _is_prey(role.thing):
        role.relation = ("inside", bowl)


def _enclose(role: Role) -> None:
    """`a hamster in a ball`: one that is seen through."""
    kind, ball = role.relation or (None, None)
    if ball is not None and kind == "inside" and ball.thing.noun.kind == "ball":
        noun = tables().nouns["hamster ball"]
        ball.thing = replace(ball.thing, noun=noun, look=look_of(noun))


def _hang_in_web(spider: Role, roles: Sequence[Role]) -> None:
    """`a web with a spider in the center`: it is in it."""
    web = next((role for role in roles if role.thing.noun.kind == "spider web"), None)
    if web is not None and spider.mount is None:
        spider.mount, spider.action, web.relation = web, spider.action or "sit", None


_DISHES: Final = frozenset({"bowl", "plate"})


def _sit_in_nest(bird: Role, roles: list[Role]) -> None:
    """`a hen sitting on eggs in a nest`: on the nest, whose eggs are below her."""
    on = bird.mount or (bird.relation[1] if bird.relation else None)
    nest = next((role for role in roles if role.thing.noun.kind == "nest"), None)
    if on is None or nest is None or on.thing.noun.kind not in ("egg", "nest"):
        return
    bird.mount, bird.relation, nest.relation = None, ("on", nest), None
    roles[:] = [role for role in roles if role.thing.noun.kind != "egg"]


def _bed_down(role: Role) -> None:
    """`kittens sleep in a basket`: a low one, in which they are seen."""
    kind, basket = role.relation or ("", role)
    is_small = role.thing.noun.kind in tables().grammar.words["lap"]
    if kind == "inside" and basket.thing.noun.kind == "basket" and is_small:
        noun = tables().nouns["pet bed"]
        basket.thing = replace(basket.thing, noun=noun, look=look_of(noun))
        role.mount, role.relation = basket, None


def _share_dish(role: Role, roles: Sequence[Role]) -> None:
    """`a dog and a cat sharing a bowl of food`: they eat from it."""
    dishes = [r.tool for r in roles if r.tool and r.tool.thing.noun.kind in _DISHES]
    if dishes:
        role.action = "eat"


def _hatch(role: Role) -> None:
    """`a chick hatching from an egg`: it is in the lower half of the shell."""
    kind, egg = role.relation or ("inside", role.tool)
    if egg is None or egg.thing.noun.kind != "egg" or kind not in ("inside", "beside"):
        return
    role.tool = None if egg is role.tool else role.tool
    if role.action != "peek":
        return
    noun, shell = tables().nouns["hatched egg"], egg.thing.look
    look = replace(look_of(noun), color=shell.color, material=shell.material)
    egg.thing = replace(egg.thing, noun=noun, count=1, look=look)
    role.relation, role.action = ("inside", egg), "sit"


def _carry_off(hunter: Role, roles: Sequence[Role]) -> None:
    """`an eagle catching a fish`, `a cat eating fish`: it has the fish."""
    if hunter.action == "carry":
        take_up(hunter, roles)
    prey = next((r for r in roles if _is_prey(r.thing) and r is not hunter), None)
    if prey is None or hunter.thing.count > 1 or hunter.thing.noun.at in ("sea", "underwater"):
        return
    if prey.thing.word == "fish" and hunter.action == "eat":
        prey.thing = replace(prey.thing, count=1)
    if prey.thing.count == 1:
        hunter.relation, hunter.mount = hunter.relation or prey.relation, hunter.mount or prey.mount
        hunter.tool, prey.action, prey.relation, prey.mount = prey, None, None, None


def _is_tub(thing: Thing) -> bool:
    """Whether it stands on the ground, whatever swims in it."""
    noun = thing.noun
    return noun.role == "prop" and noun.home == "ground" and noun.motion == "rest"


def _is_prey(thing: Thing) -> bool:
    """Whether it is carried off by who catches it."""
    noun = thing.noun
    is_fish = noun.role == "subject" and noun.at == "underwater" and noun.kind not in _LARGE
    return is_fish or noun.kind in ("frog", "crab")


def _browse(role: Role, roles: list[Role]) -> None:
    """`a giraffe eating leaves from a tree`: it stands by the tree, its head in the leaves."""
    tree = role.relation[1] if role.relation else None
    tool = role.tool
    if tree is None or (tool is not None and tool.thing.noun.kind not in _ON_TREES):
        return
    is_tree = "tree" in tree.thing.noun.kind or tree.thing.noun.kind == "acacia"
    if not is_tree or role.thing.noun.kind not in _TALL:
        return
    role.tool, role.action, role.relation = None, "browse", ("beside", tree)
    roles[:] = [one for one in roles if one is not tool]


_TALL: Final = frozenset({"giraffe", "elephant", "camel", "goat", "deer", "stag", "llama"})
"""Who eats from the crowns of trees on its feet."""


def _pour_out(drink: Role) -> None:
    """`a cat drinking milk`: out of a bowl, not a glass."""
    noun = tables().nouns["bowl"]
    color = drink.thing.look.color or "#fdfbf4"
    look = replace(look_of(noun), color=color)
    drink.thing = plain(noun, drink.thing.word, look=look)
