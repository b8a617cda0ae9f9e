"""Numbers are those that were told, and what only tells of a thing brings nobody along."""

from collections import Counter

import pytest

from tests.animatic.test_company import spec_of


def kinds_of(prompt: str) -> dict[str, int]:
    """How many there are of each kind in the film of a prompt."""
    spec = spec_of(prompt)
    return dict(Counter(item.kind for item in (*spec.subjects, *spec.props)))


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a team of two nurses in a hospital", "nurse", 2),
        ("a group of four foxes playing in a park", "fox", 4),
        ("a group of nine firefighters on a street", "firefighter", 9),
        ("a family of three fluffy brown owls in a tree", "owl", 3),
        ("a family of four soft, blue penguins on the ice", "penguin", 4),
        ("a herd of ten sheep in a field", "sheep", 10),
    ],
)
def test_a_number_in_a_group_is_the_number(prompt: str, kind: str, count: int) -> None:
    assert kinds_of(prompt)[kind] == count


def test_a_family_of_so_many_is_people() -> None:
    spec = spec_of("a family of five walking on the beach")

    assert len(spec.subjects) == 5
    assert {subject.kind for subject in spec.subjects} <= {"woman", "man", "girl", "boy"}


def test_two_things_are_one_in_each_hand() -> None:
    spec = spec_of("a woman holding two coffees")
    first, second = spec.props

    assert first.kind == second.kind
    assert spec.subjects[0].prop == first.id
    assert second.relation is not None
    assert (second.relation.kind, second.relation.to) == ("hand", spec.subjects[0].id)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a dog on a rug surrounded by children's toys", {"girl", "boy"}),
        ("a phone with a text from a friend on a desk", {"woman", "man"}),
        (
            "a burger with melted cheese and crispy lettuce on a table",
            {"lettuce", "cheese", "puddle"},
        ),
        ("spicy chicken in a creamy tomato sauce", {"chicken", "tomato"}),
        ("a television on a glass stand in a living room", {"glass"}),
        ("two white mugs perfect for coffee", {"coffee"}),
        ("a laptop with a backlit keyboard on a desk", {"computer keyboard"}),
        ("a geisha holding a paper fan", {"woman", "fan"}),
        ("Ulrich Vant watches as the sea becomes calm", {"watch"}),
        ("people sit and watch a movie in a cinema", {"watch"}),
    ],
)
def test_what_tells_of_a_thing_brings_nothing_along(prompt: str, kinds: set[str]) -> None:
    assert not kinds & set(kinds_of(prompt))


@pytest.mark.parametrize(
    ("prompt", "action", "kind"),
    [
        ("two rabbits enjoying carrots in a garden", "eat", "carrot"),
        ("a panda enjoying a bamboo meal in a forest", "eat", "bamboo stalk"),
        ("a couple enjoys a romantic gondola ride in Venice", "sail", "gondola"),
        ("friends go for a bike ride in the park", "ride", "bicycle"),
        ("a man piloting a small plane", "fly", "aeroplane"),
        ("frogs cling to a branch in a rainforest", "sit", "bough"),
    ],
)
def test_everyday_ways_to_tell_of_an_act_have_what_it_needs(
    prompt: str, action: str, kind: str
) -> None:
    spec = spec_of(prompt)

    assert {subject.action for subject in spec.subjects} == {action}
    assert kind in {prop.kind for prop in spec.props}


def test_a_trip_is_no_stumble() -> None:
    spec = spec_of("a family goes on a trip to the beach")

    assert spec.setting == "beach"
    assert {subject.action for subject in spec.subjects} == {"walk"}


def test_the_colour_of_hair_is_not_that_of_a_bicycle() -> None:
    spec = spec_of("a man is riding a bicycle. His hair is brown and styled messily.")

    assert spec.props[0].look.color is None
    assert spec.subjects[0].look.hair is not None


def test_who_leaps_in_the_sea_is_seen_above_it() -> None:
    assert spec_of("dolphins swim and jump in the ocean").setting == "sea"


def test_a_peach_is_seen_on_a_table() -> None:
    assert "peach" in kinds_of("a ripe peach lying on a wooden table")


def test_who_scuba_dives_is_under_water() -> None:
    spec = spec_of("a woman scuba diving in the deep ocean")

    assert spec.setting == "underwater"
    assert [subject.kind for subject in spec.subjects] == ["diver"]
