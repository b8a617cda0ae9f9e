"""Who is seen, with what in the hands, before which view: company, tools, machines, dishes."""

from dataclasses import replace

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4)


def things(spec: Spec) -> list[str]:
    return [prop.kind for prop in spec.props]


@pytest.mark.parametrize(
    "who",
    [
        "Business professionals",
        "Somebody",
        "A small team",
        "A group",
        "A trio",
        "The crew",
        "Two silhouettes",
        "A lad and his pal",
        "A young adult",
        "A street sweeper",
        "A punk",
    ],
)
def test_whoever_is_named_by_what_they_are_to_each_other_is_seen(who: str) -> None:
    spec = spec_of(f"{who} walking down a street")

    assert spec.subjects
    assert {one.action for one in spec.subjects} == {"walk"}


def test_a_group_in_which_others_are_is_nobody_more() -> None:
    assert {one.kind for one in spec_of("Three geese fly in a group").subjects} == {"goose"}


def test_a_wind_farm_is_turbines_and_no_farm() -> None:
    spec = spec_of("A hiker stands at a wind farm")

    assert things(spec) == ["wind turbine"] * 3
    assert spec.setting == "meadow"


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A sailor looks through a spyglass", "spyglass"),
        ("A ranger scans the hills with binoculars", "spy"),
        ("A mechanic works under a van in a garage", "lie"),
    ],
)
def test_what_one_looks_through_and_works_under_is_seen_to_be_so(prompt: str, action: str) -> None:
    assert spec_of(prompt).subjects[0].action == action


@pytest.mark.parametrize("prompt", ["A boy holds a big fish", "An angler reels in a trout"])
def test_who_has_caught_a_fish_has_it_in_the_hands_and_is_on_land(prompt: str) -> None:
    spec = spec_of(prompt)

    assert things(spec) == ["caught fish"]
    assert spec.subjects[0].prop == spec.props[0].id
    assert spec.setting != "underwater"


def test_who_is_dressed_as_a_beast_has_its_head_over_the_own() -> None:
    (kid,) = spec_of("A kid in a dinosaur costume runs").subjects

    assert any(worn.startswith("dinosaur hood") for worn in kid.look.wear)


@pytest.mark.parametrize(
    ("prompt", "setting", "around"),
    [
        ("A saxophonist plays on a rooftop overlooking Paris", "rooftop", "paris"),
        ("A couple dines on a rooftop overlooking Manhattan", "new york", "rooftop"),
        ("A man sits on a rooftop overlooking the sea", "shore", "rooftop"),
    ],
)
def test_a_roof_over_a_view_is_seen_with_it(prompt: str, setting: str, around: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert around in spec.around


def test_who_is_under_a_tree_is_near_though_its_crown_is_not_whole() -> None:
    alone = parse("A rabbit in a meadow", seed=1, seconds=4, is_portrait=True)
    under = parse("A rabbit under a tree in a meadow", seed=1, seconds=4, is_portrait=True)

    assert under.camera.closeness > 0.6 * alone.camera.closeness


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A bulldozer at work", "bulldozer"),
        ("A cement mixer drives by", "cement mixer"),
        ("A dump truck full of gravel", "dump truck"),
        ("A garbage truck in the morning", "garbage truck"),
        ("A combine harvester in a field", "combine"),
    ],
)
def test_machines_that_work_are_what_they_are(prompt: str, kind: str) -> None:
    assert things(spec_of(prompt)) == [kind]


@pytest.mark.parametrize("built", ["a sandcastle", "a snowman"])
def test_who_builds_of_sand_or_snow_has_no_hammer(built: str) -> None:
    assert spec_of(f"A boy builds {built}").subjects[0].action == "mould"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A parrot sits on a pirate's shoulder", "beach"),
        ("A woman walks past shop windows", "street"),
        ("A boy rows a boat through water lilies", "lake"),
    ],
)
def test_a_place_is_where_those_are_who_carry_or_go_by(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_who_wipes_out_falls_and_cleans_nothing() -> None:
    assert spec_of("A surfer wipes out on a wave").subjects[0].action == "fall"


def test_a_beast_before_a_carriage_pulls_it_and_rolls_not() -> None:
    spec = spec_of("A horse-drawn carriage rolls through the park")

    assert [one.action for one in spec.subjects] == ["pull"]
    assert things(spec) == ["carriage"]


def test_who_stands_before_a_mirror_is_seen_in_it() -> None:
    spec = spec_of("A robot looks at itself in a mirror")
    size = Size(320, 180)
    alone, seen = (
        Scene(replace(spec, subjects=tuple(subjects)), size) for subjects in ((), spec.subjects)
    )
    mirror = next(actor for actor in seen.troupe.actors if actor.name == "mirror-1")
    box = mirror.box(1.0)
    x, y = (round((a + b) / 2) for a, b in ((box.left, box.right), (box.top, box.bottom)))
    glass = np.s_[y - 12 : y + 12, x - 4 : x + 4]

    assert np.abs(seen.compose(1.0)[glass].astype(int) - alone.compose(1.0)[glass]).mean() > 6


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("Churros and a bowl of guacamole on a table", ["crisp sticks", "dip"]),
        ("A charcuterie board, close-up", ["cheese board"]),
        ("A bento box with salmon", ["bento"]),
        ("Samosas on a table", ["crisp triangles"]),
        ("Crispy bacon on a table", ["bacon"]),
    ],
)
def test_small_dishes_are_what_they_are(prompt: str, kinds: list[str]) -> None:
    assert things(spec_of(prompt)) == kinds


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A man on a bike makes a huge jump", "ride"),
        ("A woman lies on the floor doing crunches", "sit_up"),
        ("A player leaps for a slam dunk", "dunk"),
        ("A figure skater performs a graceful spin", "ice_spin"),
        ("A boy skips pebbles across the lake", "throw"),
        ("Four students work on a group project in the library", "type"),
    ],
)
def test_a_deed_is_read_from_how_it_is_told(prompt: str, action: str) -> None:
    assert {one.action for one in spec_of(prompt).subjects} == {action}


def test_stones_are_thrown_into_water_from_its_shore() -> None:
    assert spec_of("Two boys throw stones into the sea").setting == "shore"


@pytest.mark.parametrize(
    ("hunter", "prey"), [("A cheetah", "gazelle"), ("A wolf", "deer"), ("A fox", "rabbit")]
)
def test_a_prey_that_nobody_names_is_what_the_hunter_hunts(hunter: str, prey: str) -> None:
    spec = spec_of(f"{hunter} chasing its prey")

    assert spec.subjects[-1].kind == prey


def test_birds_that_flutter_about_a_child_do_not_make_her_fly() -> None:
    (girl,) = (
        one
        for one in spec_of("A girl feeds birds fluttering around her in a park").subjects
        if one.kind == "girl"
    )

    assert girl.action != "fly"


def test_who_is_told_to_be_on_top_is_on_what_was_named_before() -> None:
    bird = spec_of("A green umbrella with a yellow bird perched on top").subjects[0]

    assert bird.relation is not None
    assert (bird.relation.kind, bird.relation.to) == ("on", "umbrella-1")


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [("An aircraft carrier at sea", "aircraft carrier"), ("A battleship in fog", "warship")],
)
def test_ships_of_war_are_no_liners(prompt: str, kind: str) -> None:
    assert things(spec_of(prompt)) == [kind]


def test_a_sun_that_slowly_rises_makes_it_dawn() -> None:
    assert spec_of("The sun slowly rises over a field").time_of_day == "dawn"


def test_what_is_on_wheels_or_rails_does_not_turn_while_others_wave_at_it() -> None:
    spec = parse("A steam train leaves a station, people wave", seed=1, seconds=8)
    scene = Scene(spec, Size(320, 180))
    train = next(actor for actor in scene.troupe.actors if actor.name.startswith("train"))
    ways = [train.place(float(t)).facing for t in np.arange(0.1, 8.0, 0.25)]

    assert len({way > 0 for way in ways}) == 1
    assert abs(train.place(7.9).x - train.place(0.1).x) > 20


def test_an_orchard_is_trees_that_bear() -> None:
    assert things(spec_of("A boy runs through an orchard")) == ["apple tree"] * 3


def test_a_child_with_a_sled_that_a_dog_pulls_is_on_it() -> None:
    spec = spec_of("A husky pulls a sled with a laughing child through the snow")
    child = next(one for one in spec.subjects if one.kind in ("girl", "boy"))

    assert child.action == "sled"
