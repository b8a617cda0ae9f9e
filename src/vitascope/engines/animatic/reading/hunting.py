"""How beasts come by what they eat: birds that go down to the water, and who fishes standing."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from vitascope.engines.animatic.presence import Presence
from vitascope.engines.animatic.reading.looks import plain
from vitascope.engines.animatic.reading.roles import Role, unnamed
from vitascope.engines.animatic.words.tables import tables

_DIVERS: Final = frozenset(
    {"eagle", "hawk", "falcon", "owl", "snowy owl", "kingfisher", "pelican", "seagull"}
)
"""Birds that take fish from the air."""

_STALKERS: Final = frozenset({"heron", "stork", "crane", "flamingo", "puffin", "penguin"})
"""Birds that have fish in the bill on their feet."""

_SEIZED: Final = 0.5
"""Share of the film after which it has the fish."""

_COMING_DOWN: Final = frozenset({None, "fly", "dive", "catch", "sneak", "fish", "jump", "run"})
"""What is said of a bird that goes down to a fish."""

_IN_BILL: Final = frozenset({None, "stand", "hold", "carry", "catch", "eat", "sit", "walk"})

_PLUNGES: Final = frozenset({"dive"})


def fish_from_air(bird: Role, roles: list[Role]) -> None:
    """`an eagle swooping down to snatch a fish`: it goes down and has it from then on.

    A kingfisher that dives into the water does it for a fish.
    """
    kind = bird.thing.noun.kind
    if kind not in _DIVERS or bird.thing.count > 1 or bird.mount or bird.action == "carry":
        return
    fish = _fish_for(bird, roles) or _prey_for(bird, roles)
    if fish is None and bird.action in _PLUNGES and bird.tool is None and kind in _PLUNGERS:
        noun = tables().nouns["fish"]
        fish = unnamed(noun, "fish")
        roles.append(fish)
    if fish is None or bird.action not in _COMING_DOWN:
        return
    _take(bird, fish)
    bird.action, bird.relation = "fly", None
    if fish.thing.noun.kind in _FISHES and bird.thing.noun.at not in _WATERS:
        bird.thing = replace(bird.thing, noun=replace(bird.thing.noun, at="lake"))
    fish.presence = Presence(comes=_SEIZED)


_WATERS: Final = frozenset({"lake", "river", "sea", "beach", "harbour", "coast"})
"""Homes where fish are."""

_PLUNGERS: Final = frozenset({"kingfisher", "pelican", "seagull"})
"""Of those, birds that plunge for fish and nothing else."""


def fish_on_foot(bird: Role, roles: list[Role]) -> None:
    """`a puffin with fish in its beak`: it has one; `a heron hunting for fish`: they are hidden."""
    if bird.thing.noun.kind not in _STALKERS:
        return
    fish = _fish_for(bird, roles)
    if fish is None or fish is bird.tool:
        return
    if bird.action in _IN_BILL and bird.thing.count == 1:
        _take(bird, fish)
        bird.action = "stand" if bird.action in (None, "catch", "eat", "carry") else bird.action
    elif bird.action in ("wade", "sneak", "fish"):
        roles[:] = [role for role in roles if role is not fish]


def _fish_for(bird: Role, roles: Sequence[Role]) -> Role | None:
    """The fish that a bird has or goes for; none where several are counted."""
    tool = bird.tool
    if tool is not None:
        return tool if tool.thing.noun.kind in _FISHES else None
    return next((role for role in roles if role.thing.noun.kind in _FISHES), None)


def _prey_for(bird: Role, roles: Sequence[Role]) -> Role | None:
    """The small animal that a bird comes down for."""
    if bird.tool is not None:
        return bird.tool if bird.tool.thing.noun.kind in _PREY else None
    if bird.action not in ("catch", "dive", "sneak"):
        return None
    return next((role for role in roles if role.thing.noun.kind in _PREY), None)


_FISHES: Final = frozenset({"fish", "salmon", "goldfish", "koi", "tropical fish", "eel"})


def _take(hunter: Role, prey: Role) -> None:
    prey.thing = replace(prey.thing, count=1, is_plural=False)
    prey.action, prey.relation, prey.mount, prey.partner = None, None, None, None
    hunter.tool, hunter.partner = prey, None


_PREY: Final = frozenset(
    {"mouse", "rabbit", "squirrel", "snake", "lizard", "fish", "salmon", "frog", "chick", "hamster"}
)


def carry_prey(hunter: Role, roles: Sequence[Role]) -> None:
    """`an owl carrying a mouse`: it has it."""
    if hunter.action not in ("carry", "fly") or hunter.tool is not None or hunter.thing.count > 1:
        return
    if hunter.thing.noun.kind not in _DIVERS:
        return
    prey = next((role for role in roles if role.thing.noun.kind in _PREY), None)
    if prey is not None and prey.thing.count == 1 and prey.action in (None, "carry", "stand"):
        _take(hunter, prey)


def watch_out(hunter: Role, roles: Sequence[Role]) -> None:
    """`an orca hunting a seal`: it is the orca that stalks, and swims to do so."""
    del roles
    kind, prey = hunter.relation or (None, None)
    if kind != "chasing" or prey is None:
        return
    if (hunter.action, prey.action) == ("run", "jump"):
        prey.action = "run"
    if hunter.action == prey.action == "sneak":
        prey.action = None
        hunter.action = "swim" if hunter.thing.noun.at in ("sea", "underwater") else "sneak"


def peck_wood(bird: Role, roles: list[Role]) -> None:
    """`a woodpecker pecking at a tree`: it clings to the trunk."""
    if bird.thing.noun.kind != "woodpecker" or bird.action not in ("peck", "eat", "drum", "hammer"):
        return
    tree = next((r for r in roles if r.thing.noun.kind in _TRUNKS), None) or bird.mount
    if tree is None:
        tree = Role(bird.thing)
        roles.append(tree)
    noun = tables().nouns["tree trunk"]
    tree.thing = plain(noun, "tree trunk")
    tree.action, tree.relation = None, None
    bird.mount, bird.action, bird.relation, bird.tool = tree, "peck", None, None


_TRUNKS: Final = frozenset({"tree trunk", "tree", "pine tree", "bough", "log", "stump"})


_HORNED: Final = frozenset(
    {"stag", "elk", "reindeer", "deer", "moose", "ram", "goat", "bull", "buffalo", "wildebeest"}
    | {"gazelle", "rhino", "giraffe", "elephant", "zebra"}
)


def lock_horns(role: Role) -> None:
    """`two stags fighting`: head to head, as those do who have horns."""
    if role.action == "fight" and role.thing.noun.kind in _HORNED:
        other = role.partner.thing.noun.kind if role.partner else role.thing.noun.kind
        role.action = "butt" if other in _HORNED else role.action


def chew_bamboo(role: Role) -> None:
    """`a panda eating bamboo`: a stalk of it, out of its paws."""
    eaten = role.tool
    if role.action == "eat" and eaten is not None and eaten.thing.noun.kind == "bamboo":
        noun = tables().nouns["bamboo stalk"]
        eaten.thing = plain(noun, eaten.thing.word)


_GREEN: Final = "#6cb548"


def eat_greens(role: Role) -> None:
    """`a gorilla eating leaves`: what is eaten or carried off by insects is green."""
    leaf = role.tool
    if leaf is None or leaf.thing.noun.kind != "leaf" or leaf.thing.look.color is not None:
        return
    if leaf.thing.word in ("leaf", "leaves"):
        leaf.thing = replace(leaf.thing, look=replace(leaf.thing.look, color=_GREEN))
