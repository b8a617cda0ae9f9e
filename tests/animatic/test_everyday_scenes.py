"""Everyday scenes in few words: traffic, feasts, rooms, food, what takes two, what is looked at."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4)


def things(spec: Spec) -> list[str]:
    return [prop.kind for prop in spec.props]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a taxi stuck in heavy traffic", ["taxi", "car", "car", "car"]),
        ("a traffic jam at dusk", ["car"] * 6),
        ("vehicles on a bridge", ["car"] * 3),
    ],
)
def test_traffic_is_cars_and_nothing_to_eat(prompt: str, kinds: list[str]) -> None:
    assert things(spec_of(prompt)) == kinds


def test_who_joins_a_herd_has_one_to_join() -> None:
    spec = spec_of("a zebra running to join a herd of its kind")

    assert [one.kind for one in spec.subjects].count("zebra") > 4
    assert [one.action for one in spec.subjects].count("run") == 1


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a person is hugging", "hug"),
        ("a girl is kissing", "kiss"),
        ("a person is shaking hands", "shake_hands"),
        ("a person is wrestling", "grapple"),
    ],
)
def test_what_takes_two_is_done_by_two(prompt: str, action: str) -> None:
    spec = spec_of(prompt)

    assert [one.action for one in spec.subjects] == [action, action]
    assert spec.subjects[0].partner == spec.subjects[1].id


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a man is doing push ups", "push_up"),
        ("a woman is archery", "shoot"),
        ("a person is clay pottery making", "pot"),
        ("a boy is getting a haircut", "trim"),
    ],
)
def test_pastimes_by_name_alone_are_done(prompt: str, action: str) -> None:
    assert action in {one.action for one in spec_of(prompt).subjects}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a cleaner in an office space", "office"),
        ("a sofa in a living room space", "room"),
        ("an empty meeting room", "office"),
        ("the interior design of an old synagogue", "hall"),
        ("a panda in a geometry class", "classroom"),
        ("a quiet tea ceremony room", "tatami room"),
        ("a fantasy landscape", "floating islands"),
        ("a barren brown landscape", "desert"),
    ],
)
def test_places_of_two_words_are_read_whole(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_a_palace_that_is_looked_at_is_seen_from_outside() -> None:
    assert things(spec_of("aerial view of a palace")) == ["castle"]


@pytest.mark.parametrize("sky", ["under a cloudy sky", "under a blue and cloudy sky"])
def test_white_clouds_are_no_fog(sky: str) -> None:
    assert spec_of(f"a barn {sky}").weather == "clear"
    assert spec_of("a barn on an overcast day").weather == "fog"


def test_feasts_have_what_they_are_known_by() -> None:
    assert "jack-o'-lantern" in things(spec_of("kids celebrating halloween at home"))
    assert "confetti" in spec_of("friends celebrating new year at home").effects
    assert "christmas tree" in things(spec_of("people at an office christmas party"))


def test_flowers_of_a_colour_are_what_a_film_is_about() -> None:
    flowers = [prop for prop in spec_of("purple flowers").props if prop.kind == "flower"]

    assert flowers
    assert all(flower.look.color == "#8a56c8" for flower in flowers)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("fried fish on a plate", ["cooked fish"]),
        ("grilled shrimp", ["skewers"]),
        ("a roast turkey", ["roast chicken"]),
        ("a tasty vegetarian dish", ["meal"]),
        ("slices of kiwi fruit", ["kiwi fruit"]),
        ("a coconut fruit", ["coconut"]),
        ("a mug filled with hot tea", ["tea"]),
    ],
)
def test_what_is_served_is_food_and_nothing_else(prompt: str, kinds: list[str]) -> None:
    spec = spec_of(prompt)

    assert not spec.subjects
    assert things(spec) == kinds


@pytest.mark.parametrize(
    "prompt",
    [
        "a 3d model of an old house",
        "mossy stones bearing witness to the past",
        "the ancient city of Petra",
    ],
)
def test_words_that_people_bear_too_are_nobody(prompt: str) -> None:
    assert not spec_of(prompt).subjects


def test_a_soldier_of_the_storm_brings_none() -> None:
    assert spec_of("a stormtrooper on the beach").weather == "clear"


def test_a_tableau_is_filmed_by_a_camera_that_stands() -> None:
    spec = spec_of("A quiet tableau of a cabin among pines")

    assert spec.camera.move == "still"
    assert "cabin" in things(spec)


def test_what_is_frozen_in_time_is_filmed_by_a_camera_that_stands() -> None:
    assert spec_of("A busy street, frozen in time").camera.move == "still"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("view through the window in a plane", "plane interior"),
        ("empty seats on the bus", "bus interior"),
        ("a mechanic climbing out of a helicopter", "runway"),
        ("a man cutting down a tree", "forest"),
    ],
)
def test_a_film_plays_where_its_doings_do(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_a_taxi_is_called_by_hand() -> None:
    spec = spec_of("a woman hailing a taxi")

    assert [one.action for one in spec.subjects] == ["wave"]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a leafless tree", "bare tree"),
        ("oranges hanging from a branch", "apple tree"),
        ("pink flowers on a tree", "cherry tree"),
    ],
)
def test_trees_bear_what_is_said(prompt: str, kind: str) -> None:
    assert things(spec_of(prompt)) == [kind]


def test_a_padlock_is_no_chest() -> None:
    assert not spec_of("a padlock on a gate").props or "treasure chest" not in things(
        spec_of("a padlock on a gate")
    )


def test_vehicles_that_are_only_named_stand() -> None:
    spec = spec_of("a van and a mailbox")

    assert [prop.action for prop in spec.props] == ["rest", "rest"]


def test_a_boat_beside_a_vehicle_is_on_water_that_the_other_is_not_on() -> None:
    spec = spec_of("a tractor and a boat")
    relation = next(prop.relation for prop in spec.props if prop.kind == "tractor")

    assert spec.setting == "lake"
    assert relation is not None
    assert relation.kind == "before"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a train crossing over a tall bridge", "viaduct"),
        ("a plane taking off", "runway"),
        ("cars driving across a long bridge", "bridge"),
    ],
)
def test_who_crosses_a_bridge_is_on_it_and_who_takes_off_leaves_the_ground(
    prompt: str, setting: str
) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert "bridge" not in things(spec)


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("a man exercising at home on a mat", {"yoga"}),
        ("a girl helping her father in the kitchen", {"cook"}),
        ("a boy making a snowman", {"mould"}),
    ],
)
def test_what_is_done_at_home_is_seen(prompt: str, actions: set[str]) -> None:
    assert {one.action for one in spec_of(prompt).subjects} == actions


def test_piles_that_burn_are_a_fire() -> None:
    assert things(spec_of("burning brush piles in a field")) == ["campfire"]


def test_a_busy_road_has_cars() -> None:
    assert things(spec_of("Busy motorway at night")) == ["car"] * 5


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a man is shaking his head", "stand"),
        ("a person is tying a tie", "adjust"),
        ("a woman is bending metal", "forge"),
        ("a boy is making his bed", "fold"),
    ],
)
def test_small_deeds_are_what_they_are_called(prompt: str, action: str) -> None:
    assert {one.action for one in spec_of(prompt).subjects} == {action}


def test_those_who_play_with_hands_hold_no_paper() -> None:
    assert not spec_of("a person is playing rock paper scissors").props


@pytest.mark.parametrize(
    "prompt",
    ["a christmas tree and fireworks in the sky", "drone view of a christmas tree"],
)
def test_what_is_under_the_sky_is_in_no_room(prompt: str) -> None:
    assert spec_of(prompt).setting == "village"


def test_a_face_that_is_painted_is_one_person() -> None:
    spec = spec_of("Zombie makeup on a young woman")

    assert [one.kind for one in spec.subjects] == ["zombie"]


def test_charcoal_that_burns_is_no_drawing() -> None:
    assert spec_of("a charcoal grill in a garden").style == "picture_book"
    assert spec_of("a charcoal drawing of a horse").style == "sketch"


@pytest.mark.parametrize("shelter", ["tent", "igloo", "kennel"])
def test_who_is_in_a_shelter_is_seen_before_it(shelter: str) -> None:
    (dog,) = spec_of(f"a dog in a {shelter}").subjects

    assert dog.relation is not None
    assert dog.relation.kind == "before"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("children playing in an indoor tent", "room"),
        ("a man sitting by the indoor fire pit", "room"),
        ("a boy lying in the hospital room", "hospital"),
        ("a flooded field with a palm tree", "lake"),
        ("a swamp in a dark forest", "swamp"),
    ],
)
def test_indoors_and_floods_are_what_they_say(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_a_suit_that_protects_is_none_of_business() -> None:
    (nurse,) = spec_of("a woman in a protective suit disinfecting a kitchen").subjects

    assert "suit" not in nurse.look.wear
    assert nurse.action == "wipe"


def test_decorations_are_those_of_their_feast() -> None:
    assert "balloons" in things(spec_of("a room with party decorations"))
    assert "jack-o'-lantern" in things(spec_of("a garden with halloween decorations"))


def test_who_showers_stands_below_running_water() -> None:
    spec = spec_of("a man taking a shower")
    (man,) = spec.subjects

    assert spec.setting == "bathroom"
    assert man.relation is not None
    assert (man.relation.kind, things(spec)) == ("under", ["shower"])


@pytest.mark.parametrize(
    ("prompt", "action", "kind"),
    [
        ("a man is sailing", "sail", "sailboat"),
        ("a woman sailing on the sea", "sail", "sailboat"),
        ("a person is smoking", "smoke", None),
        ("a person is trimming his beard", "shave", None),
        ("a girl is stretching her legs", "warrior", None),
        ("a woman is massaging feet", "massage", "chair"),
    ],
)
def test_deeds_have_what_they_are_done_with(prompt: str, action: str, kind: str | None) -> None:
    spec = spec_of(prompt)

    assert spec.subjects[0].action == action
    assert kind is None or kind in things(spec)


@pytest.mark.parametrize("food", ["a cucumber", "broccoli", "a bell pepper", "a vegetable"])
def test_greens_are_cut_at_a_table(food: str) -> None:
    spec = spec_of(f"a person slicing {food} into rings")

    assert spec.setting == "kitchen"
    assert [one.action for one in spec.subjects] == ["chop"]


def test_work_that_nobody_is_told_to_do_has_somebody() -> None:
    assert [one.action for one in spec_of("watering a plant").subjects] == ["water"]
    assert [one.action for one in spec_of("this is how I do makeup").subjects] == ["make_up"]


def test_a_cup_is_of_what_is_in_it() -> None:
    (cup,) = spec_of("freshly brewed coffee in a pink mug").props

    assert (cup.kind, cup.look.color) == ("coffee", "#f58ab0")


def test_colleagues_meet_in_an_office() -> None:
    assert spec_of("a man speaks to a room full of colleagues").setting == "office"


def test_a_tree_in_whose_shade_something_is_is_there() -> None:
    assert "tree" in things(spec_of("beneath the shade of an old oak tree, a bench stood"))


def test_who_works_from_home_is_there_and_garlands_of_feasts_are_not_worn() -> None:
    assert spec_of("a man works from home").setting == "room"
    assert not spec_of("a boy arranges a christmas garland").subjects[0].look.wear
