"""Edits as people word them: how many, whose, what instead, who does it now."""

import pytest

from vitascope.engines.animatic.art.subjects import varied
from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.composing.remix import remixed
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size


def film(prompt: str) -> Spec:
    return parse(prompt, seed=5, seconds=8)


def kinds(spec: Spec) -> list[str]:
    return [item.kind for item in (*spec.subjects, *spec.props)]


@pytest.mark.parametrize(
    ("command", "count"),
    [
        ("make it five penguins", 5),
        ("make it two", 2),
        ("only one penguin", 1),
        ("there should be four penguins instead of three", 4),
        ("change the number of penguins to 2", 2),
        ("make it three penguins", 3),
    ],
)
def test_as_many_are_there_as_are_asked_for(command: str, count: int) -> None:
    before = film("three penguins standing on the ice")

    after = amend(before, command).spec

    assert [subject.kind for subject in after.subjects] == ["penguin"] * count
    kept = min(count, 3)
    assert before.subjects[:kept] == after.subjects[:kept]


def test_who_joins_does_what_all_of_the_kind_do() -> None:
    before = film("two children building a sandcastle on the beach")

    after = amend(before, "make it three children").spec

    assert [subject.action for subject in after.subjects] == ["mould"] * 3
    assert len({subject.prop for subject in after.subjects}) == 1


def test_two_looks_told_of_two_are_each_ones_own() -> None:
    after = amend(film("a dog and a cat in a garden"), "make the dog white and the cat black").spec

    dog, cat = after.subjects
    assert (dog.kind, cat.kind) == ("dog", "cat")
    assert dog.look.color != cat.look.color


def test_a_colour_after_a_noun_is_no_fruit() -> None:
    (cat,) = amend(film("a cat on a sofa"), "make the cat orange").spec.subjects

    assert cat.look.color is not None


def test_each_garment_has_the_colour_told_before_it() -> None:
    after = amend(film("a girl in a park"), "give her glasses and a pink hat").spec

    glasses, hat = after.subjects[0].look.wear
    assert glasses == "glasses"
    assert hat.startswith("hat:#")


def test_what_is_put_beside_somebody_is_not_in_his_hand() -> None:
    after = amend(film("an astronaut on the moon"), "put a flag next to the astronaut").spec

    (flag,) = after.props
    assert after.subjects[0].prop is None
    assert flag.relation is not None


def test_what_is_put_into_a_mouth_is_held() -> None:
    after = amend(film("a dog running on the beach"), "add a red ball in its mouth").spec

    assert after.subjects[0].prop == after.props[0].id


@pytest.mark.parametrize(
    ("prompt", "command", "setting"),
    [
        ("an astronaut walking on the moon", "change the moon to Mars", "mars"),
        ("a horse in a meadow", "turn the meadow into a desert", "desert"),
        ("a dog on the beach", "replace the beach with a forest", "forest"),
    ],
)
def test_a_place_is_exchanged_for_a_place(prompt: str, command: str, setting: str) -> None:
    before = film(prompt)

    after = amend(before, command).spec

    assert after.setting == setting
    assert kinds(before) == kinds(after)


def test_it_becomes_another_and_none_is_left() -> None:
    after = amend(film("a red car on a road"), "change it to a motorcycle").spec

    assert kinds(after) == ["motorcycle"]


def test_who_sleeps_is_woken() -> None:
    before = film("a cat sleeping on a windowsill")

    after = amend(before, "wake the cat up and have it look out of the window").spec

    assert after.subjects[0].action != "sleep"
    assert before.setting == after.setting


def test_what_is_let_go_of_rises() -> None:
    before = film("a girl holding a red balloon in a park")

    after = amend(before, "she lets go of the balloon and it floats away").spec

    (balloon,) = after.props
    assert after.subjects[0].prop is None
    assert balloon.action == "rise"
    assert Scene(after, Size(64, 36)).frame(0.0, 0) is not None


def test_a_prompt_may_let_go_of_things_too() -> None:
    spec = film("people releasing lanterns into the night sky")

    assert {subject.prop for subject in spec.subjects} == {None}
    assert {prop.action for prop in spec.props} == {"rise"}


def test_a_rider_rides_who_is_there() -> None:
    after = amend(film("a white horse galloping through a meadow"), "add a rider").spec

    assert after.subjects[1].mount == after.subjects[0].id


def test_clothes_take_the_place_of_clothes() -> None:
    before = film("a man in a suit walking through an office")

    after = amend(before, "change the suit to a superhero costume").spec

    worn = {entry.partition(":")[0] for entry in after.subjects[0].look.wear}
    assert "suit" not in worn
    assert {"cape", "mask"} <= worn


def test_all_who_are_told_to_build_one_thing_build_it() -> None:
    before = film("two children building a sandcastle on the beach")

    after = amend(before, "have them build a snowman instead").spec

    assert [prop.kind for prop in after.props] == ["snowman"]
    assert {subject.prop for subject in after.subjects} == {after.props[0].id}


def test_a_fire_is_put_out() -> None:
    after = amend(film("a man by a campfire at night"), "put out the fire").spec

    assert kinds(after) == ["man"]


def test_who_has_a_board_for_a_bicycle_stands_on_it() -> None:
    before = film("a boy riding a bicycle through a village")

    after = amend(before, "replace the bicycle with a skateboard").spec

    assert after.subjects[0].action == "skate"
    assert after.props == ()


def test_who_loses_what_carries_him_comes_down() -> None:
    after = amend(film("a witch flying on a broom over a village"), "remove the broom").spec

    assert after.subjects[0].slot.lift == 0
    assert after.subjects[0].mount is None


def test_northern_lights_are_seen_in_a_clear_sky() -> None:
    after = amend(film("three penguins on the ice"), "add northern lights and make it night").spec

    assert after.weather == "clear"
    assert "aurora" in after.effects


def test_what_comes_beside_a_thing_on_a_table_is_in_the_picture() -> None:
    before = film("a steaming cup of coffee on a wooden table")

    after = amend(before, "add a croissant beside it").spec

    assert after.camera.closeness < before.camera.closeness


@pytest.mark.parametrize(
    ("prompt", "command", "expected"),
    [
        ("a corgi surfing a wave", "make it a cat instead of a corgi", ["cat"]),
        ("an old fisherman on a pier", "turn the old man into a young girl", ["girl"]),
        ("a horse running in a desert", "two horses instead of one", ["horse", "horse"]),
        ("a man and a woman on a beach", "make them old", ["grandfather", "grandmother"]),
    ],
)
def test_who_is_asked_for_is_there_and_nobody_else(
    prompt: str, command: str, expected: list[str]
) -> None:
    assert [subject.kind for subject in amend(film(prompt), command).spec.subjects] == expected


def test_one_of_a_kind_gets_the_look_that_is_asked_for() -> None:
    before = film("a lion in the savanna")

    (lion,) = amend(before, "change the lion to a white lion").spec.subjects

    assert lion.id == before.subjects[0].id
    assert lion.look.color is not None


def test_a_colour_is_exchanged_wherever_it_is() -> None:
    before = film("a girl in a yellow dress with a yellow umbrella")

    after = amend(before, "change yellow to red").spec

    red = film("a red umbrella").props[0].look.color
    assert after.props[0].look.color == red
    assert after.subjects[0].look.wear == (f"dress:{red}",)


def test_what_cannot_be_exchanged_brings_nothing() -> None:
    before = film("a chef in a kitchen")

    assert kinds(amend(before, "change the pizza to sushi").spec) == kinds(before)


def test_how_the_sky_looks_is_no_new_place() -> None:
    before = film("a boy fishing on a pier")

    after = amend(before, "make the sky dark and stormy").spec

    assert before.setting == after.setting
    assert after.weather == "storm"


def test_an_act_is_exchanged_for_another() -> None:
    (woman,) = amend(film("a woman doing yoga on a rooftop"), "change yoga to boxing").spec.subjects

    assert woman.action == "box"


def test_more_of_those_who_are_there_are_of_their_kind() -> None:
    after = amend(film("a hot air balloon over green hills"), "add more balloons").spec

    assert set(kinds(after)) == {"hot air balloon"}


def test_who_sat_on_what_is_gone_are_still_beside_each_other() -> None:
    after = amend(film("a group of friends having a picnic in a park"), "remove the blanket").spec

    places = [subject.slot.x for subject in after.subjects]
    assert len(set(places)) == len(places)


def test_whom_somebody_joins_goes_on_as_before() -> None:
    before = film("a couple walking hand in hand on a beach")

    after = amend(before, "add a dog walking with them").spec

    assert after.subjects[:2] == before.subjects
    assert after.subjects[2].kind == "dog"


def test_winter_coats_are_no_winter() -> None:
    spec = film("a couple in winter coats on a bench")

    assert spec.season == "unsaid"
    assert {wear for subject in spec.subjects for wear in subject.look.wear} == {"coat"}


def test_a_palette_colours_all_and_names_no_place() -> None:
    before = film("a cat playing the piano on a stage")

    command = "Change the color palette to teal, sand and rust, with a warm backlight"
    after = amend(before, command).spec

    assert after.lighting is not None
    assert len(after.lighting.colors) == 2
    assert before.setting == after.setting
    assert kinds(before) == kinds(after)


def test_light_comes_and_goes() -> None:
    lit = amend(film("a ballerina dancing on a stage"), "put her under a spotlight").spec

    assert lit.lighting is not None
    assert amend(lit, "remove the spotlight").spec.lighting is None


def test_who_runs_into_the_water_takes_no_castle_along() -> None:
    before = film("two children building a sandcastle on the beach")

    after = amend(before, "they run into the water").spec

    assert before.setting == after.setting
    assert {subject.prop for subject in after.subjects} == {None}
    assert kinds(before) == kinds(after)


def test_each_game_has_its_own_ball() -> None:
    after = amend(film("two kids playing soccer in a park"), "they are now playing basketball").spec

    assert "soccer ball" not in kinds(after)
    assert {subject.action for subject in after.subjects} == {"dribble"}


def test_what_is_dropped_lies_there() -> None:
    before = film("a dog running on the beach with a ball")

    after = amend(before, "the dog drops the ball").spec

    assert after.subjects[0].prop is None
    assert kinds(before) == kinds(after)


@pytest.mark.parametrize(
    "prompt", ["now she is running", "A second woman joins her", "the woman waves at the camera"]
)
def test_a_remix_about_who_is_there_keeps_all_else(prompt: str) -> None:
    before = film("a woman walking through a rainy street with a red umbrella")

    after = remixed(before, film(prompt), prompt, is_portrait=False)

    assert after.setting == before.setting
    assert after.props == before.props
    assert after.subjects[0].prop == before.subjects[0].prop


def test_a_trade_stays_where_its_sex_is_changed() -> None:
    before = film("a firefighter holding a cat")

    after = amend(before, "make the firefighter a woman").spec

    assert "firefighter" in {subject.kind for subject in after.subjects}


def test_a_colour_from_one_to_another_is_the_other() -> None:
    before = film("a girl in a yellow dress")

    after = amend(before, "change her dress from yellow to purple").spec

    (entry,) = after.subjects[0].look.wear
    assert entry == f"dress:{film('a purple ball').props[0].look.color}"


def test_what_is_dressed_needs_no_clothes_beside_it() -> None:
    before = film("a snowman in front of a cabin")

    after = amend(before, "give the snowman a top hat and a scarf").spec

    assert kinds(before) == kinds(after)


def test_how_a_field_looks_is_no_other_place() -> None:
    before = film("a tractor in a wheat field")

    assert amend(before, "make the field green").spec.setting == before.setting


def test_who_is_shown_instead_does_what_is_said() -> None:
    before = film("a black cat walking on a fence")

    (owl,) = amend(before, "Instead of a cat, show an owl sitting on the fence").spec.subjects

    assert (owl.kind, owl.action) == ("owl", "sit")


@pytest.mark.parametrize("words", ["seen from a drone", "shot from above by a drone"])
def test_the_drone_that_films_is_not_in_the_film(words: str) -> None:
    assert "drone" not in kinds(film(f"a red car on a mountain road, {words}"))


def test_a_girl_grows_up_to_be_one() -> None:
    (teen,) = amend(film("a girl in a garden"), "make her older").spec.subjects

    assert teen.kind == "teenage girl"


def test_swans_that_come_onto_a_lake_are_behind_who_sits_at_it() -> None:
    before = film("an elderly couple sitting on a bench by the lake")

    after = amend(before, "add swans on the lake").spec

    swans = [subject for subject in after.subjects if subject.kind == "swan"]
    assert swans
    assert min(s.slot.depth for s in swans) > max(s.slot.depth for s in before.subjects)


def test_a_sea_is_calmed() -> None:
    after = amend(film("a ship in a storm"), "calm the sea and make it sunset").spec

    assert (after.weather, after.time_of_day) == ("clear", "sunset")


def test_who_grows_older_is_still_known() -> None:
    before = film("a girl blowing bubbles in a garden")

    (teen,) = amend(before, "make her older").spec.subjects

    (girl,) = before.subjects
    drawn = varied(girl.kind, girl.look, item_seed(before.seed, girl.id))
    assert (teen.look.coat, teen.look.hair) == (drawn.coat, drawn.hair)


def test_sunlight_is_no_hour_beside_one() -> None:
    before = film("a puppy sleeping on a couch")

    after = amend(before, "make it morning with sunlight through the window").spec

    assert after.time_of_day == "dawn"
    assert before.setting == after.setting
