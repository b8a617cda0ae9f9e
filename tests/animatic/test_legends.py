"""What legends show: duels of spells, stairs into the sky, portals, castles in the clouds."""

import pytest

from vitascope.engines.animatic.art.props import KINDS as PROP_KINDS
from vitascope.engines.animatic.art.subjects import KINDS as SUBJECT_KINDS
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.engines.animatic.staging.climbing import ascent_of
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a pterodactyl glides over a canyon", "pterodactyl"),
        ("a chinese dragon flies through the clouds", "long dragon"),
        ("roman soldiers march through a desert", "legionary"),
        ("a viking warrior stands on a cliff", "viking"),
    ],
)
def test_beings_of_old_are_drawn_as_themselves(prompt: str, kind: str) -> None:
    assert {subject.kind for subject in spec_of(prompt).subjects} == {kind}
    assert kind in SUBJECT_KINDS


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a wooden ship sails on a stormy sea", "sailing ship"),
        ("a pirate ship sails on a stormy sea", "pirate ship"),
        ("a raven sits on a skull", "skull"),
    ],
)
def test_things_of_old(prompt: str, kind: str) -> None:
    assert kind in {prop.kind for prop in spec_of(prompt).props}
    assert kind in PROP_KINDS


def test_wizards_fight_with_spells_of_their_colours() -> None:
    spec = spec_of("a wizard and a witch duel with red and green magic")

    assert [subject.action for subject in spec.subjects] == ["cast", "cast"]
    assert ["tool:#d8342c" in one.look.wear for one in spec.subjects] == [True, False]


def test_who_goes_up_stairs_into_the_sky_is_on_them() -> None:
    spec = spec_of("a girl walks up a staircase into the clouds")

    (girl,), (stairs,) = spec.subjects, spec.props
    assert (girl.prop, girl.action, spec.camera.move) == (stairs.id, "walk", "push_in")
    ascent = ascent_of(stairs, 8.0)
    assert ascent.at(8.0)[0] > ascent.at(0.0)[0]
    assert ascent.at(8.0)[1] < ascent.at(0.0)[1]


def test_who_goes_through_a_portal_is_gone_in_the_end() -> None:
    (boy,) = spec_of("a boy walks through a glowing portal in the forest").subjects

    assert boy.relation is not None
    assert boy.relation.kind == "toward"
    assert boy.presence.opacity(1.0) == 0.0


def test_a_castle_in_the_clouds_stands_in_them() -> None:
    spec = spec_of("a castle floating in the clouds")
    (actor,) = Scene(spec, Size(320, 180)).troupe.actors

    assert spec.setting == "sky"
    assert actor.place(0.0).y == actor.place(1.0).y
    assert actor.place(1.0).tilt == 0.0


def test_waterfalls_of_a_castle_in_the_sky_are_no_place_by_themselves() -> None:
    spec = spec_of("a castle floating in the sky, waterfalls falling from it")

    assert spec.setting == "floating islands"


def test_who_looks_at_a_planet_is_on_the_ground_and_an_astronaut_is_not() -> None:
    assert spec_of("a boy looks through a telescope at a huge planet").setting == "meadow"
    assert spec_of("an astronaut looks at a huge planet").setting == "space"


def test_a_boat_in_the_clouds_is_on_no_lake() -> None:
    assert spec_of("a man rows a boat through the clouds").setting == "sky"


def test_a_ufo_is_above_whom_its_light_falls_on() -> None:
    spec = spec_of("a UFO hovers over a farm, a beam of light shines down on a cow")
    ufo = next(prop for prop in spec.props if prop.kind == "ufo")

    assert ufo.relation is not None
    assert ufo.relation.kind == "above"


def test_what_is_named_after_somebody_is_in_the_hand() -> None:
    (samurai,) = spec_of("a samurai walking through the snow, red umbrella").subjects

    assert samurai.prop == "umbrella-1"


def test_what_is_in_a_hut_is_seen_inside_of_it() -> None:
    spec = spec_of("a black cat and a cauldron bubbling with green potion in a witch's hut")

    assert spec.setting == "room"
    assert "hut" not in {prop.kind for prop in spec.props}


def test_a_flying_carpet_is_in_the_air() -> None:
    (rider,) = spec_of("Aladdin rides a flying carpet over the desert").subjects

    assert (rider.mount, rider.action) == ("rug-1", "fly")
    assert rider.slot.lift > 0


def test_who_has_a_bow_shows_none_of_respect() -> None:
    (elf,) = spec_of("an elf with a bow stands in a forest").subjects

    assert (elf.action, elf.prop) == ("hold", "bow and arrow-1")


def test_a_robot_and_a_girl_hold_each_others_hands() -> None:
    robot, girl = spec_of("a robot and a little girl hold hands in a city").subjects

    assert (robot.partner, girl.partner) == (girl.id, robot.id)


def test_a_boat_in_a_cup_is_small_and_on_no_sea() -> None:
    spec = spec_of("a tiny boat floats in a cup of coffee")

    assert spec.setting == "cafe"
    assert spec.still is not None
    assert spec.still.surface != "water"
    assert min(prop.look.size for prop in spec.props) < 0.4


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a man walks on clouds", "sky"),
        ("a ghost floats through an old haunted house", "derelict hall"),
        ("a t-rex roars in a jungle clearing", "jungle"),
        ("an egyptian queen walks through a temple", "desert"),
    ],
)
def test_places_of_legends(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_temples_of_greece_have_columns_and_no_buddha() -> None:
    assert "colonnade" in spec_of("a greek goddess stands in a stone temple").around


def test_a_toy_robot_is_small_and_a_little_dragon_young() -> None:
    (robot,) = spec_of("a toy robot dances in a bedroom").subjects
    (dragon,) = spec_of("a little dragon breathes a small flame").subjects

    assert robot.look.size < 0.5
    assert dragon.look.age == "child"
    assert "fire breath" in dragon.look.wear


def test_a_pumpkin_with_a_face_is_a_lantern() -> None:
    kinds = {prop.kind for prop in spec_of("a pumpkin with a glowing face on a porch").props}

    assert kinds == {"jack-o'-lantern"}


def test_who_meditates_on_a_mountain_sits_there() -> None:
    (monk,) = spec_of("a monk meditates on top of a mountain at sunrise").subjects

    assert monk.action == "meditate"


def test_a_tree_that_talks_has_a_face() -> None:
    spec = spec_of("a talking tree with a kind face in an old forest")

    assert [prop.kind for prop in spec.props] == ["tree", "living face"]


def test_a_house_on_the_back_of_a_turtle_goes_with_it() -> None:
    spec = spec_of("a turtle with a house on its back walks along a river")

    (house,) = spec.props
    assert house.relation is not None
    assert house.relation.to == spec.subjects[0].id


def test_a_mothership_is_no_alien_and_a_jester_is_at_court() -> None:
    spec = spec_of("a huge alien mothership hovers over New York")

    assert ([one.kind for one in spec.props], spec.subjects) == (["ufo"], ())
    assert spec_of("a jester juggles in front of the king").setting == "hall"


def test_mermaids_are_seen_under_water() -> None:
    spec = spec_of("a mermaid swims with dolphins in clear blue water, sunlight")

    assert spec.setting == "underwater"


def test_tiny_houses_are_small_beside_mushrooms() -> None:
    spec = spec_of("a fairy garden with tiny houses and glowing mushrooms")

    assert {prop.look.size for prop in spec.props if prop.kind == "house"} == {0.3}


def test_the_balcony_of_a_king_is_that_of_a_castle() -> None:
    spec = spec_of("a king gives a speech from a balcony")

    assert spec.setting == "castle"
    assert "balcony" in spec.around


def test_a_hobbit_is_no_elf_of_christmas() -> None:
    (hobbit,) = spec_of("a hobbit walks through a garden").subjects

    assert (hobbit.kind, hobbit.look.size) == ("peasant", 0.65)
