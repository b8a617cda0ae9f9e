"""What sentences about everyday life mean: chores, play, food and where they are done."""

import pytest

from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Relation, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


@pytest.mark.parametrize(
    ("prompt", "setting", "action", "props"),
    [
        ("a man mows the lawn", "garden", "wheel", ["lawn mower"]),
        ("a woman walks along a pier", "pier", "walk", []),
        ("a boy rides a bicycle down a suburban street", "suburb", "ride", ["bicycle"]),
        ("a boy plays with a toy dinosaur in his bedroom", "bedroom", "jump", []),
        ("a puppy chews on a toy on a rug", "room", "eat", ["rug", "teddy bear"]),
        ("a dog shakes off water in the backyard", "garden", "shake_off", []),
        ("a man grills burgers in the backyard", "garden", "cook", ["grill"]),
        ("a person is barbecuing", "garden", "cook", ["grill"]),
        ("a woman vacuums the carpet", "room", "wheel", ["rug", "vacuum cleaner"]),
        ("children are making a snowman", "snow", "mould", ["snowman"]),
        ("a person is cutting watermelon", "kitchen", "chop", ["table", "watermelon"]),
        ("a man cuts a rope", "meadow", "hold", ["rope"]),
        ("a boy plays with a controller", "room", "game", []),
        ("a person is robot dancing", "meadow", "dance", []),
        ("a person is motorcycling", "road", "ride", ["motorcycle"]),
        ("a king is playing card on a green table", "room", "cards", ["chair", "table"]),
        ("a person is squatting with a barbell", "fitness club", "lift", []),
        ("a person is feeding a horse an apple", "meadow", "hold", ["apple"]),
        ("a person is blowing up a balloon", "meadow", "hold", ["balloon"]),
        ("a man writes on a whiteboard in an office", "office", "chalk", ["blackboard"]),
        ("a person sits in front of a computer", "office", "type", ["chair", "desk"]),
        ("a woman is using a computer", "office", "type", ["chair", "desk"]),
        ("a woman hangs laundry on a line in a yard", "garden", "peg", ["clothesline"]),
        ("a woman buys an apple at a farmers market", "market", "hold", ["apple"]),
        ("a tabby cat laps milk from a bowl on the kitchen floor", "kitchen", "eat", ["bowl"]),
        ("a child runs through a petting zoo", "farm", "run", []),
        ("a chef flips a pancake in a kitchen", "kitchen", "toss", []),
    ],
)
def test_everyday_sentences_bring_what_belongs_to_them_and_no_more(
    prompt: str, setting: str, action: str, props: list[str]
) -> None:
    spec = spec_of(prompt)

    assert (spec.setting, spec.subjects[0].action) == (setting, action)
    assert sorted(prop.kind for prop in spec.props) == props


def test_a_car_that_is_washed_stays_where_it_is() -> None:
    (car,) = spec_of("a man washes his car in the driveway").props

    assert car.action == "rest"


def test_who_crawls_across_a_carpet_is_on_it() -> None:
    baby = spec_of("a baby crawls across a carpet").subjects[0]

    assert baby.relation == Relation(kind="on", to="rug-1")


def test_an_umbrella_named_after_a_dog_is_for_who_walks_it() -> None:
    woman, dog = spec_of("a woman walks her dog with a red umbrella").subjects

    assert (woman.prop, dog.prop) == ("umbrella-1", None)


def test_who_pets_a_cat_on_a_couch_sits_beside_it() -> None:
    subjects = {each.kind: each for each in spec_of("a girl pets a cat on a couch").subjects}

    assert subjects["girl"].mount == subjects["cat"].mount == "sofa-1"
    assert subjects["girl"].prop is None


def test_who_brushes_a_horse_does_not_brush_the_teeth() -> None:
    girl = spec_of("a girl brushes a horse in a stable").subjects[0]

    assert girl.action == "wipe"
    assert girl.relation == Relation(kind="beside", to="horse-1")


def test_two_before_a_building_hide_nothing_of_each_other() -> None:
    cow, pig = spec_of("a cow and a pig in front of a barn").subjects

    assert abs(cow.slot.x - pig.slot.x) > 0.2


def test_signs_with_letters_are_never_mirrored() -> None:
    (sign,) = spec_of("a fire hydrant and a stop sign on the sidewalk").props[1:]

    assert (sign.kind, sign.slot.facing) == ("stop sign", 1)


def test_an_animal_with_a_cup_is_framed_as_high_as_it_stands() -> None:
    bare, with_cup = (spec_of(f"a panda {act}") for act in ("drinks", "drinks coffee"))

    assert with_cup.camera.closeness < bare.camera.closeness


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("a girl with a red balloon and a boy with a blue kite", ["balloon-1", "kite-1"]),
        ("a man with a hat and a woman with an umbrella", [None, "umbrella-1"]),
        ("a boy and a girl with balloons", ["balloons-1", "balloons-2"]),
    ],
)
def test_what_follows_with_belongs_to_whom_it_follows(prompt: str, props: list[str | None]) -> None:
    assert [subject.prop for subject in spec_of(prompt).subjects] == props


def test_who_is_under_furniture_fits_there() -> None:
    spec = spec_of("a cat under a chair")

    assert spec.subjects[0].slot.scale < 0.9
    assert spec.subjects[0].slot.depth < spec.props[0].slot.depth


def test_a_bicycle_that_nobody_rides_stands() -> None:
    assert [prop.action for prop in spec_of("a green bench and a blue bicycle").props] == [
        "rest"
    ] * 2


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a ballet dancer ties her shoes in a bright studio", ["ballerina"]),
        ("an old sailor smokes a pipe on the deck of a ship", ["sailor"]),
        ("a chef plates the dessert", ["chef"]),
        ("a vintage typewriter on a desk, keys moving by themselves", ["typewriter"]),
        ("a man fans the flames of the barbecue", ["flames", "grill", "man"]),
        ("a football player kicks a ball into the goal", ["goal", "soccer ball", "soccer player"]),
    ],
)
def test_a_verb_that_sounds_like_a_thing_is_none(prompt: str, kinds: list[str]) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert sorted(item.kind for item in (*spec.subjects, *spec.props)) == kinds


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("a rabbit in a waistcoat treasures his pocket watch", "pocket watch"),
    ],
)
def test_what_is_done_to_a_small_thing_by_an_unknown_verb_is_done_in_the_hand(
    prompt: str, held: str
) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert spec.subjects[0].prop == f"{held}-1"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a bride and groom cut their wedding cake", "hall"),
        ("a football player kicks a ball", "stadium"),
        ("a chef chops carrots", "kitchen"),
    ],
)
def test_some_bring_their_place_along(prompt: str, setting: str) -> None:
    assert parse(prompt, seed=1, seconds=4).setting == setting


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("a woman holding a book in one hand and a cup of coffee in the other", "coffee"),
        ("a knight with a sword and a shield", "shield"),
        ("a robot holding a flower and a sword", "sword"),
    ],
)
def test_who_holds_two_things_has_one_in_either_hand(prompt: str, held: str) -> None:
    spec = spec_of(prompt)
    (owner,) = spec.subjects
    other = next(prop for prop in spec.props if prop.kind == held)

    assert owner.action == "hold_two"
    assert owner.prop not in (None, other.id)
    assert other.relation == Relation(kind="hand", to=owner.id)


def test_who_is_told_to_be_giant_is_larger_than_who_is_tiny() -> None:
    duck, boat = spec_of("a giant rubber duck next to a tiny sailboat").props

    assert extent_of(duck).top > 1.5 * extent_of(boat).top


def test_a_painter_whose_name_is_a_style_paints() -> None:
    spec = spec_of("Van Gogh is painting in his room")

    assert (spec.style, [subject.action for subject in spec.subjects]) == (
        "picture_book",
        ["paint"],
    )
    assert spec_of("a street in the style of Van Gogh").style == "swirled"


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a boxer trains by hitting a punching bag", ["boxer"]),
        ("a cat toys with a mouse", ["cat", "mouse"]),
        ("a dog paws at the door", ["dog", "door"]),
        ("a beekeeper lifts a frame from a beehive", ["beehive", "farmer"]),
    ],
)
def test_after_a_the_plural_of_a_thing_is_a_verb(prompt: str, kinds: list[str]) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert sorted(item.kind for item in (*spec.subjects, *spec.props)) == kinds


def test_who_sits_left_of_somebody_on_a_bench_is_on_it_too() -> None:
    left, right = spec_of("a boy sitting on the left of a girl on a bench").subjects
    assert (left.kind, right.kind) == ("boy", "girl")
    assert left.mount == right.mount == "bench-1"

    order = spec_of("a boy sitting on the right of a girl on a bench").subjects
    assert [subject.kind for subject in order] == ["girl", "boy"]


def test_ships_are_at_sea_whatever_is_above_them() -> None:
    assert spec_of("a helicopter hovering above a ship").setting == "sea"


def test_two_things_on_a_tray_are_both_on_it() -> None:
    coffee, croissant = spec_of("a cup of coffee and a croissant on a tray").props[:2]

    assert coffee.relation == croissant.relation == Relation(kind="on", to="plate-1")


def test_slices_are_no_verb() -> None:
    assert [prop.kind for prop in spec_of("a pizza with slices of tomato").props] == ["pizza"]


@pytest.mark.parametrize(
    ("prompt", "wear"),
    [
        ("a dog working as a chef in a kitchen", "chef hat"),
        ("a cat works as a lifeguard at a pool", "cap:#d8342c"),
    ],
)
def test_who_works_as_somebody_is_dressed_as_one_and_is_no_second_one(
    prompt: str, wear: str
) -> None:
    (worker,) = spec_of(prompt).subjects

    assert wear in worker.look.wear


def test_a_bicycle_goes_with_who_rides_it() -> None:
    assert spec_of("a kid rides a bike, his father running behind").props[0].action == "drive"


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("a shepherd leads his flock over a hill", "sheep", 5),
        ("a yoga class on a rooftop at sunrise", "woman", 2),
        ("a hot air balloon festival, dozens of colorful balloons", "hot air balloon", 3),
    ],
)
def test_a_group_is_as_many_as_one_sees(prompt: str, kind: str, count: int) -> None:
    spec = spec_of(prompt)

    assert sum(item.kind == kind for item in (*spec.subjects, *spec.props)) == count
    assert all(prop.kind not in ("balloon", "balloons") for prop in spec.props)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("two cats fighting over a fish", "meadow"),
        ("A bear catches a salmon.", "river"),
        ("A kitten stares at a goldfish in a bowl.", "room"),
        ("A diver swims with a shark.", "underwater"),
        ("a samurai standing in a field of cherry blossoms", "cherry grove"),
        ("a mother reading a bedtime story to her two kids", "bedroom"),
        ("A geisha performs a tea ceremony.", "tatami room"),
        ("A samurai kneels in a traditional Japanese room.", "tatami room"),
    ],
)
def test_who_is_there_and_what_he_does_tell_where_it_is(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    "prompt",
    [
        "A firefighter sprays water on a burning house.",
        "A man waters the lawn with a hose.",
        "Firefighters fight a fire.",
    ],
)
def test_who_sprays_water_holds_a_hose(prompt: str) -> None:
    spec = spec_of(prompt)

    assert {subject.action for subject in spec.subjects} == {"hose"}


def test_flowers_that_sway_are_no_puppets() -> None:
    spec = spec_of("sunflowers swaying in the wind")

    assert {prop.kind for prop in spec.props} == {"sunflower"}


def test_a_wedding_couple_is_bride_and_groom() -> None:
    spec = spec_of("a wedding couple dancing")

    assert [subject.kind for subject in spec.subjects] == ["bride", "groom"]


def test_spilled_coffee_is_in_the_hand_and_not_on_the_floor() -> None:
    spec = spec_of("He spills his coffee.")

    assert [(s.action, bool(s.prop)) for s in spec.subjects] == [("hold", True)]


def test_a_haunted_hallway_is_dark() -> None:
    spec = spec_of("a ghost floats down a hallway in a haunted mansion")

    assert spec.time_of_day == "night"
