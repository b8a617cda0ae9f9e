"""What pets and farm animals do with each other, with people, and with what is theirs."""

from dataclasses import replace

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Relation, Spec, Subject
from vitascope.video import Size


def film(prompt: str, seed: int = 1) -> Spec:
    return parse(prompt, seed=seed, seconds=8)


def frame_of(spec: Spec) -> np.ndarray:
    return Scene(spec, Size(320, 180)).frame(1.0, 24)


def of_kind(spec: Spec, kind: str) -> Subject:
    return next(subject for subject in spec.subjects if subject.kind == kind)


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A cat and a dog cuddling on the couch", "cuddle"),
        ("Two horses snuggle with each other in a field", "cuddle"),
        ("Two cats grooming each other on a windowsill", "lick"),
        ("A cat and a dog wrestling on the carpet", "grapple"),
    ],
)
def test_animals_that_do_one_thing_do_it_with_each_other(prompt: str, action: str) -> None:
    one, other = film(prompt).subjects

    assert (one.action, other.action) == (action, action)
    assert (one.partner, other.partner) == (other.id, one.id)


def test_who_licks_another_does_not_eat_it() -> None:
    cat, puppy = film("A cat licking a puppy").subjects

    assert (cat.action, cat.partner, puppy.action) == ("lick", puppy.id, "sit")


def test_a_cat_is_hugged_in_the_arms_and_a_dog_beside_who_hugs_it() -> None:
    held = of_kind(film("A woman hugging her cat on the sofa"), "woman")
    dog = of_kind(film("A boy hugging his dog"), "dog")

    assert held.prop == "cat-1"
    assert dog.action == "sit"


@pytest.mark.parametrize(
    "prompt",
    ["A dog drinking water from a metal bowl", "A cat eats from its bowl in the kitchen"],
)
def test_animals_eat_and_drink_from_the_bowl_that_is_named(prompt: str) -> None:
    spec = film(prompt)

    assert spec.subjects[0].prop == "bowl-1"
    assert spec.setting == "kitchen"


def test_two_who_share_a_bowl_eat_from_one() -> None:
    spec = film("A cat and a dog sharing food from the same bowl")

    assert [subject.action for subject in spec.subjects] == ["eat", "eat"]
    assert [prop.kind for prop in spec.props] == ["bowl"]


def test_a_calf_drinks_from_the_bottle_that_somebody_holds() -> None:
    spec = film("A calf drinking milk from a bottle held by a girl")

    assert of_kind(spec, "cow").action == "nurse"
    assert of_kind(spec, "girl").prop == "bottle-1"
    assert [prop.kind for prop in spec.props] == ["bottle"]


@pytest.mark.parametrize(
    "prompt",
    [
        "A white cat being brushed by an old lady in an armchair",
        "An old lady in an armchair brushing her cat",
    ],
)
def test_a_cat_is_brushed_on_the_lap_of_who_sits_at_home(prompt: str) -> None:
    spec = film(prompt)
    relation = of_kind(spec, "cat").relation

    assert relation is not None
    assert relation.kind == "lap"
    assert spec.setting == "room"


@pytest.mark.parametrize(
    "prompt",
    [
        "A woman reading a book on the sofa with her dog",
        "An old man feeding pigeons on a bench with his dog beside him",
        "A man drinking coffee on the porch with his dog",
    ],
)
def test_a_dog_is_with_who_does_what_only_people_do(prompt: str) -> None:
    dog = of_kind(film(prompt), "dog")

    assert (dog.action, dog.prop) == ("sit", None)


def test_who_films_a_dog_has_the_phone() -> None:
    spec = film("A girl filming her dog with a phone in the park")

    assert of_kind(spec, "dog").prop is None


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A cat chasing a laser dot across a wooden floor", "laser dot"),
        ("A kitten batting at a feather toy", "feather wand"),
        ("A cat playing with a toy mouse", "toy mouse"),
        ("A dog chewing a bone in the garden", "bone"),
        ("A puppy chewing a slipper", "slipper"),
        ("A dog fetching a stick", "stick"),
        ("Three kittens sleeping in a wicker basket", "pet bed"),
    ],
)
def test_pets_have_their_things(prompt: str, kind: str) -> None:
    assert kind in {prop.kind for prop in film(prompt).props}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("Cows standing in a barn", "barn"),
        ("A horse in its stable at night", "barn"),
        ("A horse in front of a stable", "farm"),
        ("A cat chasing a laser pointer across a wooden floor", "room"),
        ("A man cooking dinner with his dog", "kitchen"),
        ("A hen sitting on her eggs in a nest box", "farm"),
    ],
)
def test_where_animals_are(prompt: str, setting: str) -> None:
    assert film(prompt).setting == setting


def test_a_shepherd_has_several_sheep() -> None:
    kinds = [subject.kind for subject in film("A shepherd leading his sheep to a hill").subjects]

    assert kinds.count("sheep") > 1


def test_a_tiny_kitten_at_its_milk_is_no_smaller_than_a_kitten_may_be() -> None:
    assert of_kind(film("A tiny kitten drinking milk from a bowl"), "kitten").look.size > 0.5


def test_a_horse_is_fed_over_a_fence_and_stands_behind_none() -> None:
    assert of_kind(film("A child feeding a horse over a fence"), "horse").relation is None


@pytest.mark.parametrize(
    "prompt",
    [
        "A man walking his dog in the park",
        "A woman jogging with her husky on a leash",
        "A dog walker with five dogs in the park",
    ],
)
def test_dogs_that_are_walked_are_on_a_leash_and_people_are_not(prompt: str) -> None:
    person, *dogs = film(prompt).subjects

    assert "leash" not in person.look.wear
    assert all("leash" in dog.look.wear for dog in dogs)
    assert {dog.action for dog in dogs} == {person.action}


def test_a_leash_goes_from_who_walks_the_dog_to_the_dog() -> None:
    spec = film("A man walking his dog in the park")
    man, dog = spec.subjects
    collared = replace(dog, look=replace(dog.look, wear=("collar",)))
    loose = replace(spec, subjects=(man, collared))

    assert (frame_of(spec) != frame_of(loose)).any()


def test_a_dog_that_runs_free_has_no_leash() -> None:
    assert "leash" not in film("A man and a dog running in the park").subjects[1].look.wear


@pytest.mark.parametrize(
    ("prompt", "weather", "puddles"),
    [
        ("A dog running past puddles on a city street", "clear", 2),
        ("A dog looking at a puddle in the street", "clear", 1),
        ("A dog walking past puddles in a neon street at night", "clear", 0),
        ("A dog running past puddles in the rain", "rain", 0),
    ],
)
def test_puddles_lie_there_by_day_and_bring_no_rain(
    prompt: str, weather: str, puddles: int
) -> None:
    spec = film(prompt)

    assert spec.weather == weather
    assert sum(prop.kind == "rain puddle" for prop in spec.props) == puddles


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A shiba inu in a bamboo forest", "shiba inu"),
        ("A yorkie on a sofa", "yorkshire terrier"),
        ("A jack russell terrier jumping for a ball", "terrier"),
        ("A black labrador running on a beach", "labrador"),
        ("A fluffy white persian cat on a cushion", "persian cat"),
        ("A siamese cat on a fence", "siamese cat"),
    ],
)
def test_breeds_are_drawn_as_themselves(prompt: str, kind: str) -> None:
    assert film(prompt).subjects[0].kind == kind


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A girl petting her dog in the garden", "kneel"),
        ("A cat being petted by a girl", "kneel"),
        ("A girl petting a horse", "tend"),
    ],
)
def test_who_pets_an_animal_is_at_it(prompt: str, action: str) -> None:
    spec = film(prompt)
    girl = of_kind(spec, "girl")

    assert (girl.action, girl.prop) == (action, None)
    assert girl.partner is not None


def test_who_milks_a_cow_does_so_beside_it() -> None:
    spec = film("A farmer milking a cow in a barn")

    assert of_kind(spec, "farmer").action == "milk"
    assert of_kind(spec, "cow").action == "stand"


def test_who_collects_eggs_has_a_basket_by_the_nest_and_plants_nothing() -> None:
    spec = film("A woman collecting eggs on a farm")

    assert of_kind(spec, "woman").action == "hold"
    assert {prop.kind for prop in spec.props} == {"basket", "nest"}


def test_a_lamb_that_is_fed_with_a_bottle_drinks_from_it() -> None:
    assert of_kind(film("A girl feeding a lamb with a bottle"), "lamb").action == "nurse"


def test_a_dog_in_a_car_is_seen_in_an_open_one() -> None:
    spec = film("A dog driving a red car through the city")

    assert [(prop.kind, prop.look.color) for prop in spec.props] == [("convertible", "#d8342c")]


def test_the_mother_of_who_rides_a_pony_is_no_pony() -> None:
    kinds = [subject.kind for subject in film("A boy riding a pony led by his mother").subjects]

    assert kinds.count("pony") == 1
    assert "woman" in kinds


def test_a_bow_of_a_colour_is_worn() -> None:
    poodle = film("A poodle with a pink bow walking in a park").subjects[0]

    assert poodle.action == "walk"
    assert poodle.look.wear == ("bow:#f58ab0",)


def test_what_a_dog_barks_at_stands_before_it() -> None:
    dog = film("A dog barking at a vacuum cleaner").subjects[0]

    assert dog.prop is None
    assert dog.relation is not None


@pytest.mark.parametrize("prompt", ["A samurai cat with a sword", "A dog in a samurai outfit"])
def test_trades_dress_animals(prompt: str) -> None:
    assert "headband" in film(prompt).subjects[0].look.wear


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A goldfish swimming in a bowl while a cat watches it", "room"),
        ("A kitten meowing at the camera", "room"),
        ("A grey cat blinking on a hardwood floor", "room"),
        ("A rooster crowing on a barn roof", "farm"),
    ],
)
def test_pets_are_at_home_where_nobody_says_where(prompt: str, setting: str) -> None:
    assert film(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A goldfish swimming in a glass bowl on a table", "fish bowl"),
        ("Two goldfish swimming in a glass bowl on a table", "bowl of two fish"),
    ],
)
def test_a_bowl_shows_as_many_fish_as_are_in_it(prompt: str, kind: str) -> None:
    assert [prop.kind for prop in film(prompt).props] == [kind]


def test_a_duck_swims_ahead_of_the_ducklings_that_she_leads_over_a_pond() -> None:
    subjects = film("A mother duck leading five ducklings across a pond").subjects

    assert {subject.action for subject in subjects} == {"swim"}


@pytest.mark.parametrize(
    "prompt",
    [
        "A border collie jumping over a hurdle at an agility competition",
        "A german shepherd running through an obstacle course",
    ],
)
def test_dogs_jump_the_hurdles_of_their_course(prompt: str) -> None:
    spec = film(prompt)
    relation = spec.subjects[0].relation

    assert spec.subjects[0].action == "jump"
    assert relation is not None
    assert (relation.kind, relation.to) == ("above", "hurdle-1")


def test_a_vase_that_a_cat_knocks_over_falls() -> None:
    vase = next(
        prop for prop in film("A cat knocking over a vase on a table").props if prop.kind == "vase"
    )

    assert vase.action == "fall"


def test_a_dog_waits_by_the_front_door_within() -> None:
    assert film("A dog waiting by the front door for its owner").setting == "room"


def test_who_is_led_on_a_pony_is_behind_who_leads_it() -> None:
    spec = film("A boy riding a pony led by his mother")

    assert of_kind(spec, "boy").relation == Relation(kind="chasing", to="woman-1")


def test_a_rainy_window_shows_rain() -> None:
    spec = film("A cat looking out of a rainy window")

    assert (spec.setting, spec.weather) == ("windowsill", "rain")


def test_a_boy_and_his_dog_have_one_ball() -> None:
    spec = film("A dog and a boy playing soccer in a park")

    assert [prop.kind for prop in spec.props] == ["soccer ball"]


def test_a_bright_morning_is_light() -> None:
    assert film("Chickens in a farmyard on a bright morning").time_of_day == "day"


@pytest.mark.parametrize(
    "prompt",
    ["A boy laughing as a puppy licks his face", "A puppy licking a boy's face in the park"],
)
def test_who_is_licked_kneels_before_the_puppy(prompt: str) -> None:
    spec = film(prompt)
    boy, puppy = of_kind(spec, "boy"), of_kind(spec, "puppy")

    assert (boy.action, puppy.action) == ("kneel", "lick")
    assert puppy.partner == boy.id


def test_the_mother_of_a_foal_that_runs_beside_her_runs_too() -> None:
    assert {one.action for one in film("A foal running beside its mother").subjects} == {"run"}


def test_a_cat_that_plays_with_a_box_is_in_it() -> None:
    relation = film("A cat playing with a cardboard box").subjects[0].relation

    assert relation == Relation(kind="inside", to="box-1")


def test_a_house_that_is_guarded_is_in_nobodys_hands() -> None:
    dog = film("A german shepherd guarding a house at night").subjects[0]

    assert dog.prop is None
    assert dog.relation == Relation(kind="before", to="house-1")


@pytest.mark.parametrize(
    "prompt",
    ["A dog looking out of the window", "A cat and a dog sitting side by side at a window"],
)
def test_dogs_look_out_at_the_window_as_cats_do(prompt: str) -> None:
    assert film(prompt).setting == "windowsill"


def test_who_plays_sitting_on_the_floor_stays_seated() -> None:
    assert film("A girl sitting on the floor playing with her kitten").subjects[0].action == "sit"
