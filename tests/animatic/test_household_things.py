"""Things of the house, the street and the drawer: each word is drawn as what it is."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=4)


def kinds_of(prompt: str) -> set[str]:
    return {prop.kind for prop in film(prompt).props}


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A snack machine hums in an empty corridor", "vending machine"),
        ("A roomba cleans the living room", "robot vacuum"),
        ("A blue jug on the kitchen table", "pitcher"),
        ("Two socks on the bedroom floor", "shown socks"),
        ("A knitted scarf blows in the wind", "shown scarf"),
        ("A rusty padlock on a wooden table", "padlock"),
        ("A tire leans against a wall", "tyre"),
        ("A pink hair brush on a shelf", "hairbrush"),
        ("A red buoy rocks on the sea", "buoy"),
        ("A heart-shaped balloon in the sky", "heart balloon"),
        ("Star-shaped cookies on a plate", "star cookie"),
        ("A heart-shaped box of chocolates on a bed", "heart box"),
        ("A green bin on the street", "trash can"),
        ("A Rubik's cube on a desk", "rubik's cube"),
        ("A block of ice on a plate", "ice block"),
        ("A lime on a cutting board", "lemon"),
        ("A red can on a table", "soda"),
        ("A crown on a table", "crown"),
        ("A square cushion on a sofa", "pillow"),
    ],
)
def test_a_thing_is_drawn_as_what_it_is(prompt: str, kind: str) -> None:
    assert kind in kinds_of(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "A bottle opener on a table",
        "A license plate on a wall",
        "A cd player on a shelf",
    ],
)
def test_what_has_no_drawing_is_left_out_and_not_drawn_as_a_word_of_its_name(prompt: str) -> None:
    spec = film(prompt)

    assert not spec.subjects
    assert kinds_of(prompt) <= {"table", "shelf", "desk"}
    assert spec.ignored


def test_a_pair_is_drawn_as_one() -> None:
    spec = film("A bowl of noodles and chopsticks on a table")

    assert [prop.kind for prop in spec.props].count("chopsticks") == 1


def test_workers_sit_on_a_girder_above_the_city() -> None:
    spec = film("Two workers sitting on a steel beam high above the city")

    assert spec.setting == "above the city"
    assert {subject.mount for subject in spec.subjects} == {"steel beam-1"}


@pytest.mark.parametrize(
    ("prompt", "kind", "color"),
    [
        ("A purple heart floats over a meadow", "heart", "#8a56c8"),
        ("A pink star on a blue background", "star", "#f58ab0"),
    ],
)
def test_hearts_and_stars_have_their_colour(prompt: str, kind: str, color: str) -> None:
    (thing,) = film(prompt).props

    assert (thing.kind, thing.look.color) == (kind, color)


def test_who_swings_a_sword_has_no_swing_beside_him() -> None:
    assert kinds_of("A king in gold armor swings a blue sword in a hall") == {"sword"}


def test_a_tent_that_is_pitched_is_not_thrown() -> None:
    (man,) = film("A man pitches a yellow tent in a meadow").subjects

    assert man.action == "build"


@pytest.mark.parametrize(
    ("prompt", "kind", "relation"),
    [
        ("A robot dances on the left of a backpack", "backpack", "left_of"),
        ("A cat sits beside a pair of boots", "shown boots", "beside"),
        ("A dog sits to the right of a red hat", "shown hat", "right_of"),
    ],
)
def test_clothes_that_somebody_is_beside_are_worn_by_nobody(
    prompt: str, kind: str, relation: str
) -> None:
    spec = film(prompt)
    (somebody,), (thing,) = spec.subjects, spec.props

    assert thing.kind == kind
    assert not somebody.look.wear
    assert somebody.relation is not None
    assert (somebody.relation.kind, somebody.relation.to) == (relation, thing.id)


def test_a_model_of_a_house_is_nobody() -> None:
    assert not film("A 3D house model falls into pieces").subjects


def test_a_square_thing_is_in_no_square() -> None:
    assert film("A cat sleeps on a square cushion").setting == "room"


@pytest.mark.parametrize(
    ("prompt", "is_larger"), [("A balloon deflates", False), ("A balloon expands", True)]
)
def test_what_deflates_shrinks_and_what_expands_grows(prompt: str, is_larger: bool) -> None:
    (balloon,) = film(prompt).props

    assert (balloon.presence.grown > 1) is is_larger
