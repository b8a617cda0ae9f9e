"""Whose a verb is, what a clause leaves out, and who is meant by `it`: the build of sentences."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=8)


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("a boy behind a cow waves", {"boy": "wave", "cow": "stand"}),
        ("a child next to her mother laughs", {"girl": "laugh", "woman": "stand"}),
        ("a man holding a cat walks along the beach", {"man": "walk"}),
        ("two boys behind a cow wave", {"boy": "wave", "cow": "stand"}),
        ("a woman whose red scarf flutters walks along the beach", {"woman": "walk"}),
        ("a boy who has lost his balloon watches it drift into the sky", {"boy": "stand"}),
        ("a bird on the back of a buffalo sings", {"bird": "sing", "buffalo": "stand"}),
        ("a tourist weaves between the stalls of a market", {"woman": "walk"}),
    ],
)
def test_a_verb_is_his_with_whom_it_agrees(prompt: str, acts: dict[str, str]) -> None:
    done = {subject.kind: subject.action for subject in spec_of(prompt).subjects}

    assert {kind: done[kind] for kind in acts} == acts


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a grandfather tells a story about dragons by the campfire", {"grandfather", "campfire"}),
        ("a boy imagines a giant dragon in the clouds", {"boy"}),
        ("a woman remembers her childhood dog", {"woman"}),
        ("a man talks about how the app saved him money", {"man"}),
        ("dog hair all over the sofa", {"sofa"}),
        ("a white stag walks. the camera glides alongside the creature", {"stag"}),
        ("a scarecrow made of straw guards a field of corn", {"scarecrow"}),
    ],
)
def test_what_is_only_told_of_is_not_drawn(prompt: str, kinds: set[str]) -> None:
    spec = spec_of(prompt)

    assert {item.kind for item in (*spec.subjects, *spec.props)} == kinds


def test_what_a_film_is_about_is_drawn() -> None:
    assert {s.kind for s in spec_of("a documentary about wolves in the snow").subjects} == {"wolf"}


def test_who_is_in_it_is_in_what_was_named_before() -> None:
    spec = spec_of("a bathtub surrounded by candles, a woman relaxing in it")

    assert [subject.mount for subject in spec.subjects] == ["bathtub-1"]


def test_drops_that_run_down_a_window_are_rain() -> None:
    spec = spec_of("a cat sits on a windowsill watching raindrops run down the glass")

    assert (spec.weather, spec.subjects[0].action) == ("rain", "sit")


def test_a_blanket_is_worn_by_who_is_wrapped_in_it() -> None:
    spec = spec_of("a little girl wrapped in a red blanket drinks hot cocoa")

    assert any(worn.startswith("cape") for worn in spec.subjects[0].look.wear)
    assert spec.subjects[0].action == "drink"


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("half a dozen ducklings cross a road", 6), ("a dozen ducklings cross a road", 12)],
)
def test_dozens_are_counted(prompt: str, count: int) -> None:
    spec = spec_of(prompt)

    ducklings = len(spec.subjects) + sum(duckling.more for duckling in spec.subjects)
    assert (ducklings, spec.setting) == (count, "road")


def test_who_goes_across_a_road_is_on_it() -> None:
    assert spec_of("three ducklings follow their mother across the road").setting == "road"


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("one dog sleeps, another digs a hole", ["sleep", "dig"]),
        ("two cats on a sofa, one sleeps, the other sings", ["sing", "sleep"]),
        ("a couple, one wearing a hat, dance", ["dance", "dance"]),
    ],
)
def test_each_of_several_does_what_is_told_of_him(prompt: str, acts: list[str]) -> None:
    assert [subject.action for subject in spec_of(prompt).subjects] == acts


@pytest.mark.parametrize(
    ("prompt", "kinds", "setting"),
    [
        ("a creator holds the serum to the camera", {"woman", "serum"}, "meadow"),
        ("real estate tour of a modern villa with a white sofa", {"sofa"}, "loft"),
        ("a red Tesla Model 3 parked in front of an Apple store", {"car"}, "street"),
        ("a vacuum cleaner picking up dog hair from a rug", {"vacuum cleaner", "rug"}, "room"),
    ],
)
def test_what_sells_is_shown_as_what_it_is(prompt: str, kinds: set[str], setting: str) -> None:
    spec = spec_of(prompt)

    assert {item.kind for item in (*spec.subjects, *spec.props)} == kinds
    assert spec.setting == setting


def test_he_who_is_told_of_after_as_does_it_alone() -> None:
    spec = spec_of("a grandmother next to her grandson smiles as he blows dandelion seeds")

    assert {s.kind: s.action for s in spec.subjects} == {"grandmother": "stand", "boy": "blow"}


def test_a_storm_that_is_talked_about_does_not_rage() -> None:
    assert spec_of("a news anchor at a desk talks about the storm").weather == "clear"


def test_nobody_dives_from_a_train_platform() -> None:
    spec = spec_of("a woman holding a baby waves from a train platform")

    assert spec.subjects[-1].action != "platform_dive"


@pytest.mark.parametrize(
    ("prompt", "action", "thing", "setting"),
    [
        ("A surfer carries his board along the beach.", "carry", "standing surfboard", "beach"),
        ("A hedgehog walks across a mossy log in the forest.", "walk", "log", "forest"),
        ("An ice cream melts in a child's hand.", "hold", "ice cream", "meadow"),
        ("A chef decorates a chocolate cake.", "decorate", None, "kitchen"),
        ("A man carries his responsibilities home.", "walk", None, "meadow"),
        ("A monk sweeps leaves in the courtyard of a temple.", "sweep", None, "kyoto"),
        ("A woman throws autumn leaves in the air.", "cheer", None, "meadow"),
        ("A jellyfish glows in the dark deep ocean.", "swim", None, "underwater"),
    ],
)
def test_what_a_sentence_of_every_day_shows(
    prompt: str, action: str, thing: str | None, setting: str
) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert [one.action for one in spec.subjects] == [action]
    assert [prop.kind for prop in spec.props][:1] == ([thing] if thing else [])
    assert spec.setting == setting


def test_a_portrait_that_is_drawn_is_no_close_up() -> None:
    spec = parse("A street artist draws a portrait of a tourist.", seed=1, seconds=4)

    assert spec.camera.closeness < 2


def test_after_the_rain_it_does_not_rain() -> None:
    spec = parse("A boy rides through puddles on a road after the rain.", seed=1, seconds=4)

    assert spec.weather == "clear"


@pytest.mark.parametrize(
    ("prompt", "kind", "action", "setting"),
    [
        ("A couple ice skates on a frozen lake.", "woman", "ice_skate", "snow"),
        ("A farmer rests against a hay bale and drinks water.", "farmer", "drink", "farm"),
        ("A giraffe bends down to drink at a waterhole.", "giraffe", "lap", "waterhole"),
        ("A cook rolls sushi in a kitchen.", "chef", "make_sushi", "kitchen"),
        ("Pigeons walk around in a park.", "pigeon", "walk", "park"),
        ("A mountain goat leaps.", "goat", "jump", "mountains"),
    ],
)
def test_words_that_are_nouns_as_well_are_what_is_done(
    prompt: str, kind: str, action: str, setting: str
) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert (spec.subjects[0].kind, spec.subjects[0].action) == (kind, action)
    assert spec.setting == setting


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("A woman chooses tomatoes in a market.", "tomato"),
        ("A man waters tomatoes in a greenhouse.", None),
        ("A chef decorates a cake with strawberries.", None),
    ],
)
def test_no_food_lies_on_the_floor_among_people(prompt: str, held: str | None) -> None:
    spec = parse(prompt, seed=1, seconds=4)
    (person,) = spec.subjects
    things = {prop.id: prop.kind for prop in spec.props}

    assert things.get(person.prop or "") == held
    assert list(things.values()) == ([held] if held else [])


def test_food_that_is_left_out_is_told_as_ignored() -> None:
    spec = parse("A man waters tomatoes in a greenhouse.", seed=1, seconds=4)

    assert "tomato" in spec.ignored


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A mermaid swims through a sunken city.", "underwater"),
        ("A skateboarder rides through an empty swimming pool.", "skate park"),
        ("A boy skips stones on a lake.", "lake"),
    ],
)
def test_what_a_place_is_for_who_is_there(prompt: str, setting: str) -> None:
    assert parse(prompt, seed=1, seconds=4).setting == setting


def test_birds_that_follow_a_boat_are_in_the_air() -> None:
    birds = parse("A boat returns to the harbor, seagulls following.", seed=1, seconds=4).subjects

    assert {bird.action for bird in birds} == {"fly"}


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("A father carries his sleeping daughter upstairs.", {"man": "carry", "girl": "sleep"}),
        ("A woman ties her hair up and starts boxing in a gym.", {"woman": "box"}),
        ("A young chef plates a dish in a fine dining kitchen.", {"chef": "season"}),
        ("A scientist celebrates a rocket launch in a control room.", {"scientist": "cheer"}),
    ],
)
def test_who_does_what_in_one_sentence(prompt: str, acts: dict[str, str]) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert {one.kind: one.action for one in spec.subjects} == acts
    assert "rocket" not in {prop.kind for prop in spec.props}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A tiger roams the lush jungles of India.", "jungle"),
        ("Two riders cross the deserts of Arabia.", "desert"),
        ("A wolf howls in the forests of Canada.", "forest"),
        ("A robot walks across Mars.", "mars"),
        ("A jet fighter accelerates.", "sky"),
        ("A dolphin jumps next to a speeding boat.", "sea"),
        ("A team plays baseball.", "ballpark"),
        ("A sign above a door in an office building.", "office"),
        ("Dancers swing and twist.", "stage"),
        ("A cat sleeps on the roof of a house.", "meadow"),
        ("Three cats nap around the house.", "room"),
        ("A blacksmith hammers a sword on an anvil, sparks flying.", "workshop"),
        ("A man hangs a painting on a white wall.", "room"),
        ("A mayor gives a speech at a podium.", "stage"),
        ("Light falls through the stained glass windows of a cathedral.", "hall"),
        ("A seal rests as a ship cruises in the distance.", "arctic"),
        ("A firefighter aims a jet of water at a burning house.", "street"),
    ],
)
def test_the_place_that_is_told_of_or_goes_without_saying(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A cheetah accelerates across the plain.", "run"),
        ("A snowboarder weaves between the trees.", "snowboard"),
        ("A dog goes between two parked cars.", "walk"),
        ("A shark explores a wreck.", "swim"),
        ("A man on a motorcycle speeds through the city.", "ride"),
        ("A knight takes off his helmet.", "stand"),
    ],
)
def test_everybody_goes_as_such_a_one_goes(prompt: str, action: str) -> None:
    spec = spec_of(prompt)

    assert [*spec.subjects, *spec.props][0].action == action


def test_what_a_beast_calls_its_child_is_its_young_and_named_again_the_same_one() -> None:
    pandas = spec_of("A panda cooks for her child, her child is next to her.").subjects

    assert [(one.kind, one.look.age) for one in pandas] == [("panda", "adult"), ("panda", "child")]


def test_what_a_truck_is_loaded_with_lies_in_it() -> None:
    spec = spec_of("A red truck carrying a load of pumpkins.")
    load = [prop.relation for prop in spec.props if prop.kind == "pumpkin"]

    assert load
    assert all(told is not None and told.kind == "inside" for told in load)


def test_several_who_ride_on_the_backs_of_beasts_each_have_their_own() -> None:
    spec = spec_of("Three tourists ride on the backs of elephants.")

    assert [one.kind for one in spec.subjects].count("elephant") == 3
    assert {one.action for one in spec.subjects if one.kind != "elephant"} == {"ride"}


def test_a_fire_with_people_who_laugh_has_no_face() -> None:
    spec = spec_of("A bonfire at night, with friends laughing and dancing around it.")

    assert "living face" not in {prop.kind for prop in spec.props}


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A coach shouts at a runner.", {"man", "runner"}),
        ("A coach drawn by two horses.", {"horse", "carriage"}),
        ("A fan spinning on a desk.", {"fan", "desk"}),
        ("Two volunteers walk.", {"woman", "man"}),
        ("A yellow cup, reminding drivers to give way.", {"cup"}),
        ("A motocross bike speeds along a dirt track.", {"man", "motorcycle"}),
        ("A tennis player serves with a powerful swing.", {"tennis player"}),
        ("A mayor speaks to a large crowd.", {"businessman", "microphone"}),
        ("A wizard conjures a flame in his palm.", {"wizard"}),
        ("A helicopter makes the trees sway.", {"helicopter", "tree"}),
        ("A woman gardens while a cat sleeps.", {"woman", "cat"}),
        ("An old man feeds pigeons, surrounded by fluttering wings.", {"grandfather", "pigeon"}),
    ],
)
def test_who_and_what_is_there(prompt: str, kinds: set[str]) -> None:
    spec = spec_of(prompt)

    assert {item.kind for item in (*spec.subjects, *spec.props)} == kinds


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("Two monkeys groom each other.", ["lick", "lick"]),
        ("A deer brushing past a tree.", ["walk"]),
        ("A kangaroo bounds across the plain.", ["run"]),
        ("A parrot hosts a talk show and a duck claps.", ["talk", "clap"]),
    ],
)
def test_what_a_verb_says_of_beasts(prompt: str, actions: list[str]) -> None:
    assert [one.action for one in spec_of(prompt).subjects] == actions


@pytest.mark.parametrize(
    ("prompt", "is_white"),
    [("A tree in winter.", True), ("A fox beside a tree in the snow.", True), ("A tree.", False)],
)
def test_trees_in_winter_are_under_snow(prompt: str, is_white: bool) -> None:
    (tree,) = spec_of(prompt).props

    assert (tree.look.color in ("#e9f1f7", "#dde9f2")) == is_white
