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


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a child excitedly swings on a rusty swing set", "swing"),
        ("ten tourists take photos with their cameras and phones", "photograph"),
        ("a person is standing. They are checking their phone.", "text"),
        ("a basketball player dribbles down the court", "dribble"),
        ("a violin player on a street", "fiddle"),
    ],
)
def test_a_thing_that_goes_with_an_act_lies_nowhere_else(prompt: str, action: str) -> None:
    spec = spec_of(prompt)
    used = {part for subject in spec.subjects for part in (subject.prop, subject.mount)}

    assert {subject.action for subject in spec.subjects} == {action}
    assert {prop.id for prop in spec.props} <= used


def test_fresh_air_and_exercise_are_no_barbells() -> None:
    spec = spec_of("a family walks in the park, enjoying the fresh air and exercise")

    assert {subject.action for subject in spec.subjects} == {"walk"}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("During a movie, a bear sits next to a boy in the theater", "cinema"),
        ("an actor in a theater", "stage"),
        ("people driving a spaceship", "space"),
        ("a robot standing on top of a skyscraper in the city", "rooftop"),
    ],
)
def test_where_it_plays_is_told_by_what_is_done_there(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_who_makes_art_in_coffee_is_seen_if_it_is_an_animal() -> None:
    assert [subject.kind for subject in spec_of("a panda making latte art").subjects] == ["panda"]


def test_two_looks_of_hair_are_those_of_one_head() -> None:
    hair = spec_of("a woman with short, silver hair").subjects[0].look.hair

    assert hair is not None
    assert hair.startswith("short:#")


def test_a_cave_that_is_lit_in_a_colour_is_that() -> None:
    lighting = spec_of("a girl walks into a green-lit cave").lighting

    assert lighting is not None
    assert len(lighting.colors) == 1


def test_the_seam_of_a_ball_is_sewn_by_nobody() -> None:
    assert kinds_of("a white baseball with red stitching on the grass") == {"baseball": 1}


@pytest.mark.parametrize(
    "prompt",
    [
        "cars drive through the fog as they slowly make their way down the road",
        "boats rock on the lake as they race each other",
        "balloons float in the sky as they drift away",
    ],
)
def test_they_are_the_things_that_were_named(prompt: str) -> None:
    assert spec_of(prompt).subjects == ()


def test_who_holds_a_board_has_it_under_the_arm() -> None:
    spec = spec_of("a man holding a surfboard on a beach")

    assert spec.subjects[0].prop in {prop.id for prop in spec.props if "surfboard" in prop.kind}


def test_a_sight_that_towers_is_no_tower() -> None:
    assert "tower" not in kinds_of(
        "a street in London, the famous Big Ben towers in the background"
    )


def test_red_hair_is_that_of_a_girl() -> None:
    assert spec_of("a tall, red hair girl in a park").subjects[0].look.hair is not None


def test_the_young_who_walk_behind_their_mother_follow_her() -> None:
    spec = spec_of("six ducklings waddle behind their mother at a pond")
    young = [subject for subject in spec.subjects if subject.kind == "duckling"]
    mother = next(subject for subject in spec.subjects if subject.kind != "duckling")

    assert len(young) == 6
    assert all(one.relation and one.relation.kind == "chasing" for one in young)
    assert all(one.slot.x < mother.slot.x for one in young)
