"""Who is of a trade and a girl, a boy, a woman or a man too, and people of old times."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.people import person_of
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Spec, Subject


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


def only(prompt: str) -> Subject:
    (subject,) = spec_of(prompt).subjects
    return subject


@pytest.mark.parametrize(
    ("prompt", "kind", "age"),
    [
        ("a pirate girl with a sword", "pirate", "child"),
        ("a boy wizard reading a book", "wizard", "child"),
        ("a female knight in silver armor", "knight", "adult"),
        ("a samurai woman walks through the rain", "samurai", "adult"),
        ("a girl dressed as a pirate", "pirate", "child"),
        ("a kid in a superhero costume", "superhero", "child"),
        ("a woman warrior in golden armor", "woman", "adult"),
    ],
)
def test_a_trade_and_an_age_are_one_person(prompt: str, kind: str, age: str) -> None:
    subject = only(prompt)

    assert (subject.kind, subject.look.age) == (kind, age)


def test_a_woman_who_guards_a_door_is_no_guard_of_a_kind_of_her_own() -> None:
    assert only("a woman guards the door of a castle").kind == "woman"


def test_women_and_children_of_a_bearded_kind_have_no_beard() -> None:
    assert person_of("pirate", Look()).beard
    assert not person_of("pirate", Look(wear=("lady",))).beard
    assert not person_of("wizard", Look(age="child")).beard
    assert not person_of("wizard", Look(age="child")).is_old


def test_a_man_of_a_kind_drawn_as_a_woman_wears_no_gown() -> None:
    assert person_of("singer", Look(wear=("gent",))).outfit == "shirt"


def test_a_heros_costume_is_that_of_a_hero_in_its_colour() -> None:
    look = only("a superhero in a green costume stands on a rooftop").look

    assert look.color == "#4fae55"
    assert not any(word.startswith("shirt") for word in look.wear)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("medieval villagers dance around a bonfire", ["peasant", "peasant woman", "peasant"]),
        ("an egyptian pharaoh stands before the pyramids", ["pharaoh"]),
        ("an elf archer draws a bow in the forest", ["wood elf"]),
        ("a stone golem walks through a valley", ["ogre"]),
        ("two armies clash on a field", ["knight"] * 6),
        ("a christmas elf wraps a present", ["elf"]),
    ],
)
def test_people_of_old_times_and_tales(prompt: str, kinds: list[str]) -> None:
    assert [subject.kind for subject in spec_of(prompt).subjects] == kinds


@pytest.mark.parametrize(("kind", "wear"), [("kangaroo", "trousers"), ("robot", "overalls")])
def test_trousers_cover_the_legs_of_who_has_no_human_ones(kind: str, wear: str) -> None:
    drawing = draw_subject(kind, Look(wear=(f"{wear}:#3f7fd8",)), Pose(action="walk", phase=0.2))

    assert "#3f7fd8" in drawing.svg


def test_a_sun_hat_is_of_straw() -> None:
    (woman,) = parse("A woman in a sun hat", seed=1, seconds=4.0).subjects

    assert "straw hat" in woman.look.wear


@pytest.mark.parametrize(
    ("prompt", "wear"),
    [
        ("a dog as a king", "crown"),
        ("a rabbit as a pastry chef", "chef hat"),
        ("a beret-clad cat sips tea", "beret"),
        ("a monocle-wearing owl reads", "monocle"),
    ],
)
def test_an_animal_that_plays_somebody_is_dressed_as_him(prompt: str, wear: str) -> None:
    (subject,) = parse(prompt, seed=1, seconds=4).subjects

    assert wear in {worn.partition(":")[0] for worn in subject.look.wear}


def test_a_fur_of_two_colours_shows_both() -> None:
    cat, cow = (
        parse(prompt, seed=1, seconds=4).subjects[0]
        for prompt in ("an orange and white cat", "a brown and white cow")
    )

    assert (cat.look.coat, cow.look.coat) == ("pied", "pied")
    assert cat.look.color != cow.look.color
