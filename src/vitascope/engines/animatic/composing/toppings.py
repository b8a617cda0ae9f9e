"""What lies on food and in drinks: `ramen with green onions` is a bowl, and no onions beside it."""

import re
from collections.abc import Sequence
from typing import Final

from vitascope.engines.animatic.reading.roles import Role

_DISHES: Final = frozenset(
    {"noodles", "soup", "rice", "salad", "pizza", "burger", "sandwich", "taco", "hot dog", "steak"}
    | {"pancakes", "cake", "cupcake", "ice cream", "coffee", "tea", "juice", "cocktail", "cereal"}
    | {"pie", "donut", "sushi", "dumplings", "glass", "bread", "plate", "bowl", "iced glass", "egg"}
    | {"fish dish", "paper cup", "cup", "fries", "market stall", "cake slice", "fruit bowl"}
)

_VESSELS: Final = frozenset({"bowl", "plate", "glass", "cup", "fruit bowl"})
"""What is drawn empty, and with what is said to be in it."""

_TOPPINGS: Final = frozenset(
    {"onion", "tomato", "cabbage", "cheese", "strawberry", "cherry", "grapes", "egg", "candy"}
    | {"lemon", "carrot", "butter", "corn", "pepper", "bell pepper", "chili", "mushroom", "leaf"}
    | {
        "chocolate",
        "cream",
        "banana",
        "avocado",
        "cucumber",
        "honey",
        "orange",
        "popcorn",
        "garlic",
    }
    | {"potato", "broccoli", "steak", "bread", "cookie", "ice cube", "stream", "salad", "rice"}
    | {"plant", "flower", "tree", "fish", "shrimp", "palm tree", "herbs", "kiwi", "pineapple"}
    | {"apple", "pear", "peach", "plum", "mango", "vegetables", "eggplant"}
)
"""What is seen in or on a dish that is said to be `with` it."""

_WITH: Final = (
    r"(?: [\w-]+){0,2}? (?:with|topped|garnished|covered|sprinkled|drizzled|filled|loaded|, and)\b"
)


def dress(roles: list[Role], prompt: str) -> None:
    """Leave to its dish what lies on it, in place.

    Args:
        roles: Of the film.
        prompt: As it was sent.
    """
    text = prompt.lower()
    for dish in [role for role in roles if role.thing.noun.kind in _DISHES]:
        told = re.search(rf"\b{re.escape(dish.thing.word)}(?:e?s)?{_WITH}([^.;]*)", text)
        if told is None or dish not in roles:
            continue
        for topping in [role for role in roles if role is not dish]:
            is_in = topping.relation is not None and topping.relation[1] is dish
            if not (is_in and dish.thing.noun.kind in _VESSELS) and _lies_on(topping, told[1]):
                _leave_to(dish, topping, roles)


def _lies_on(role: Role, told: str) -> bool:
    """Whether what a dish is `with` names it, before any place or deed is told."""
    is_free = role.action in (None, "stand") and not role.is_subject
    is_free = is_free and (role.relation is None or role.relation[0] in ("on", "inside"))
    among = re.split(r",? (?:on|in|at|beside|next to|while|as|being|against|near)\b", told)[0]
    stem = role.thing.word[: max(3, len(role.thing.word) - 1)]
    is_named = re.search(rf"\b{re.escape(stem)}", among) is not None
    return is_free and is_named and role.thing.noun.kind in _TOPPINGS


def _leave_to(dish: Role, topping: Role, roles: list[Role]) -> None:
    roles.remove(topping)
    for role in _tied(roles, topping):
        role.relation = ("on", dish) if role is not dish else None


def _tied(roles: Sequence[Role], to: Role) -> list[Role]:
    return [role for role in roles if role.relation and role.relation[1] is to]
