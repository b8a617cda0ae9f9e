"""What is poured from what into what, what lies on food, and what hands hold."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Prop, Relation, Spec
from vitascope.engines.animatic.words.files import read_table


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def things_of(prompt: str) -> dict[str, Prop]:
    return {prop.kind: prop for prop in spec_of(prompt).props}


@pytest.mark.parametrize(
    ("prompt", "pour", "into"),
    [
        ("Green tea being poured from a teapot into a small cup", "teapot pour", "tea"),
        ("Pouring red wine into a crystal glass, slow motion", "bottle pour", "wine"),
        ("Milk pouring into a glass, white background", "jug pour", "glass"),
        ("A bowl of cereal with milk being poured", "jug pour", "cereal"),
        ("Olive oil pouring over a fresh salad in a white bowl", "bottle pour", "salad"),
        ("Honey dripping from a spoon onto a stack of pancakes", "stream", "pancakes"),
        ("Hot water pouring from a kettle into a mug", "teapot pour", "cup"),
    ],
)
def test_what_is_poured_is_seen_with_its_vessel_over_one_thing(
    prompt: str, pour: str, into: str
) -> None:
    things = things_of(prompt)

    assert set(things) == {pour, into}
    assert things[pour].relation == Relation(kind="on", to=things[into].id)


def test_what_is_poured_has_its_own_colour() -> None:
    colours = read_table("pours.toml")

    green = things_of("Green tea pouring from a teapot into a cup")["teapot pour"]
    sauce = things_of("Strawberry sauce drizzling over a cheesecake")["stream"]

    assert green.look.color == colours["teapot"]["green tea"]
    assert sauce.look.color == colours["plain"]["strawberry sauce"]


def test_who_pours_is_seen_pouring() -> None:
    spec = spec_of("A waiter pours red wine into a glass in a restaurant")

    assert [one.action for one in spec.subjects] == ["pour"]
    assert not any(prop.kind.endswith(" pour") for prop in spec.props)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A bowl of ramen with a boiled egg and green onions", {"noodles"}),
        ("A burger with cheese, lettuce and tomato", {"burger"}),
        ("A glass of lemonade with a slice of lemon and mint leaves", {"juice"}),
        ("Pancakes with strawberries and maple syrup", {"pancakes"}),
        ("A burger and a glass of beer", {"burger", "beer"}),
    ],
)
def test_what_lies_on_a_dish_does_not_lie_beside_it(prompt: str, kinds: set[str]) -> None:
    assert set(things_of(prompt)) == kinds


@pytest.mark.parametrize(
    ("prompt", "hands", "held"),
    [
        ("A woman's hands holding a red apple", "offering hands", "apple"),
        ("A hand holding a smartphone, close-up", "offering hand", "phone"),
        ("Hands holding a small green plant", "offering hands", "sprout"),
        ("A farmer's hands holding fresh potatoes", "offering hands", "potato"),
    ],
)
def test_hands_that_hold_something_are_seen_with_it(prompt: str, hands: str, held: str) -> None:
    things = things_of(prompt)

    assert set(things) == {hands, held}
    assert things[held].relation == Relation(kind="on", to=things[hands].id)
    assert spec_of(prompt).still is not None


def test_a_small_animal_lies_in_the_hands_that_hold_it() -> None:
    spec = spec_of("Close-up of hands holding a baby chick")

    assert [one.kind for one in spec.subjects] == ["chicken"]
    assert [prop.kind for prop in spec.props] == ["offering hands"]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A can of soda with ice cubes splashing around it", "soda"),
        ("A glass of soda on a table", "juice"),
        ("A glass of hot water on a table", "glass"),
        ("A glass of whiskey on a bar", "glass"),
        ("A glass of milk on a table", "glass"),
        ("White headphones hovering on a purple background", "headphones"),
        ("A bowl of fruit on a table", "fruit bowl"),
        ("A slice of cheesecake on a plate", "cake slice"),
        ("A spinning top on a wooden table", "spinning top"),
        ("A pair of red high heels on a white background", "shown shoes"),
        ("Close-up of a guitar being played", "strumming hands"),
        ("A wooden toy train in a bedroom", "toy train"),
        ("A bottle of red wine and two glasses", "wine"),
        ("A rotating diamond sparkling on a black background", "gem"),
    ],
)
def test_a_product_is_the_one_that_is_named(prompt: str, kind: str) -> None:
    assert kind in things_of(prompt)


def test_a_shoe_that_stomps_has_no_face() -> None:
    assert not any("living" in kind for kind in things_of("A black sneaker stomping into a puddle"))


def test_an_adjective_that_could_be_a_verb_is_none_after_an_article() -> None:
    spec = spec_of("A dentist examining a patient in a clean clinic")

    assert [one.action for one in spec.subjects] == ["treat", "sit"]


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A white sneaker floating and rotating in the air", "twirl"),
        ("A white sneaker floating in the air", "hover"),
        ("A gold coin spinning on a table", "spin"),
    ],
)
def test_a_product_turns_floats_or_does_both(prompt: str, action: str) -> None:
    assert {prop.action for prop in spec_of(prompt).props} == {action}


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A sports car in a white showroom", "rest"),
        ("A sports car in a dark garage", "rest"),
        ("A sports car on a mountain road", "drive"),
    ],
)
def test_a_car_in_a_showroom_does_not_drive(prompt: str, action: str) -> None:
    assert [prop.action for prop in spec_of(prompt).props] == [action]
