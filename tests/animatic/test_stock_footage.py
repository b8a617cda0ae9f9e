"""Short everyday sentences, as captions of stock footage have them."""

import math

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.settings import draw_backdrop
from vitascope.engines.animatic.art.stances import SNEEZED
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Look, Spec
from vitascope.video import Size


def film(prompt: str, seed: int = 1) -> Spec:
    return parse(prompt, seed=seed, seconds=8)


def kinds(spec: Spec) -> list[str]:
    return [item.kind for item in (*spec.subjects, *spec.props)]


def actions(spec: Spec) -> list[str]:
    return [subject.action for subject in spec.subjects]


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("there are deer drinking", "deer", 3),
        ("there are brown bear in the woods", "bear", 3),
        ("there are a dog and a cat", "dog", 1),
        ("the trucks went by", "truck", 3),
        ("the boats are sailing", "boat", 3),
    ],
)
def test_the_verb_tells_that_there_are_several(prompt: str, kind: str, count: int) -> None:
    assert kinds(film(prompt)).count(kind) == count


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a boy is swimming", "pool"),
        ("a labrador is swimming", "lake"),
        ("a lady swims in open water", "sea"),
        ("a lorry on the sea side road", "coastal road"),
        ("comedians are performing", "stage"),
    ],
)
def test_a_deed_is_where_it_is_done(prompt: str, setting: str) -> None:
    assert film(prompt).setting == setting


def test_who_lives_in_water_swims_at_home() -> None:
    assert film("a frog is swimming").setting == "swamp"


@pytest.mark.parametrize(
    ("prompt", "wrong", "right"),
    [
        ("a teenager is beat boxing", "box", "sing"),
        ("a comedian is performing", "jump", "talk"),
        ("a lady puts on powder makeup", "stand", "make_up"),
        ("a man is trying to button his jacket", "stand", "adjust"),
        ("a girl folds a sheet of paper", "stand", "fold_paper"),
        ("ping pong players are competing", "stand", "table_tennis"),
        ("a goat is sneezing", "stand", "sneeze"),
        ("a lady mixes flour and milk in a bowl", "hold", "stir"),
        ("a boy is doing gymnastics", "stretch", "handstand"),
        ("a fireman sneezes", "stand", "sneeze"),
        ("a lady is dyeing eggs", "stand", "paint"),
    ],
)
def test_a_deed_of_few_words_is_seen(prompt: str, wrong: str, right: str) -> None:
    assert right in actions(film(prompt))
    assert wrong not in actions(film(prompt))


@pytest.mark.parametrize(
    ("prompt", "kind", "not_there"),
    [
        ("an army vehicle drives by", "tank", "car"),
        ("a yellow air plane made of paper", "aeroplane", "car"),
        ("eagle rays glide over the sea floor", "manta ray", "eagle"),
        ("a view of a lake by aerial drone footage", "", "drone"),
        ("a satellite image of the moon", "", "satellite"),
        ("a lady showing off block toys", "blocks", "teddy bear"),
        ("a kid using a tablet pc", "tablet", "computer"),
        ("a man sleeping in bed under a green blanket", "bed", "rug"),
    ],
)
def test_a_compound_is_what_it_is_as_a_whole(prompt: str, kind: str, not_there: str) -> None:
    found = kinds(film(prompt))

    assert not_there not in found
    assert not kind or kind in found


@pytest.mark.parametrize(
    ("prompt", "color"),
    [
        ("a flock of white colour sheep in a field", "#f5f5f2"),
        ("there is a green color parrot on a branch", "#4fae55"),
    ],
)
def test_a_colour_may_be_called_one(prompt: str, color: str) -> None:
    assert {subject.look.color for subject in film(prompt).subjects} == {color}


@pytest.mark.parametrize(
    ("prompt", "color"),
    [
        ("a red shirt man walks a dog", "#d8342c"),
        ("a girl in yellow is dancing", "#f7d13e"),
    ],
)
def test_clothes_are_told_before_who_wears_them(prompt: str, color: str) -> None:
    first = next(s for s in film(prompt).subjects if s.kind in ("man", "girl"))

    assert any(piece.endswith(color) for piece in first.look.wear)
    assert first.action != "stand"


@pytest.mark.parametrize("prompt", ["animals are running", "an arial view of animals running"])
def test_animals_of_no_kind_are_some(prompt: str) -> None:
    assert len(film(prompt).subjects) > 2
    assert set(actions(film(prompt))) == {"run"}


def test_that_it_is_filmed_tells_nothing_of_it() -> None:
    for prompt in (
        "it is a dog running",
        "the video shows a dog running",
        "a dog running is shown",
    ):
        spec = film(prompt)

        assert kinds(spec) == ["dog"]
        assert spec.ignored == ()


def test_race_cars_race_however_it_is_told() -> None:
    spec = film("it is a car racing")

    assert spec.setting == "race track"
    assert kinds(spec).count("race car") == 4


@pytest.mark.parametrize("kind", ["dog", "horse", "man", "girl"])
def test_a_sneeze_comes_at_once_and_flies_off(kind: str) -> None:
    def at(phase: float) -> str:
        return draw_subject(kind, Look(), Pose(action="sneeze", phase=phase)).svg

    assert "#a8dcf6" not in at(SNEEZED - 0.05)
    assert "#a8dcf6" in at(SNEEZED + 0.1)


@pytest.mark.parametrize(
    ("prompt", "kind", "act"),
    [
        ("a truck flips over", "truck", "overturn"),
        ("a van is rolling over on the road", "van", "overturn"),
        ("a biker pops a wheelie on a motorcycle", "motorcycle", "wheelie"),
        ("a combine harvester is harvesting wheat", "combine", "drive"),
        ("a lady strolls past a parked blue car", "car", "rest"),
        ("a girl walks beside a red truck", "truck", "rest"),
    ],
)
def test_a_vehicle_does_what_is_told(prompt: str, kind: str, act: str) -> None:
    assert next(prop for prop in film(prompt).props if prop.kind == kind).action == act


def test_what_overturns_lies_on_its_roof_at_last() -> None:
    scene = Scene(film("a car flips over"), Size(320, 180))
    (car,) = scene.troupe.actors

    first, last = car.place(0.0), car.place(7.5)

    assert first.tilt == 0
    assert abs(last.tilt) == pytest.approx(math.pi)
    assert car.box(7.5).left > 0


def test_who_is_on_the_rear_wheel_leans_with_it() -> None:
    scene = Scene(film("a man does a wheelie on his motorcycle"), Size(320, 180))
    tilts = {round(actor.place(3.0).tilt, 3) for actor in scene.troupe.actors}

    assert len(tilts) == 1
    assert tilts.pop() < -0.3


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("flames on a black background", "blaze"),
        ("a red flame of fire", "blaze"),
        ("water drops on a blue background", "dewdrop"),
    ],
)
def test_flames_and_drops_may_be_all_there_is(prompt: str, kind: str) -> None:
    spec = film(prompt)

    assert set(kinds(spec)) == {kind}
    assert spec.setting != "plumes"


def test_some_guy_is_one_but_some_sheep_are_several() -> None:
    assert len(film("some guy is dancing").subjects) == 1
    assert len(film("some sheep are grazing").subjects) > 1


def test_whiskey_runs_in_its_own_colour() -> None:
    poured = {prop.look.color for prop in film("pouring whiskey").props}

    assert poured == {"#b8702a"}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("steam rises from a nuclear power plant", "power station"),
        ("flood water at a dam", "dam"),
        ("aerial view of a hospital", "city"),
        ("a drone shot of an airport", "runway"),
        ("someone is speaking at a conference", "stage"),
        ("rows of sunflower plants in a field", "sunflowers"),
        ("a lady is reporting the news", "newsroom"),
    ],
)
def test_a_place_is_seen_from_where_it_is_filmed(prompt: str, setting: str) -> None:
    assert film(prompt).setting == setting


@pytest.mark.parametrize("setting", ["power station", "dam"])
@pytest.mark.parametrize("size", [Size(320, 180), Size(180, 320)])
def test_works_fill_the_picture(setting: str, size: Size) -> None:
    backdrop = draw_backdrop(setting, light_of("day", "clear"), "clear", size, 3)

    assert len(backdrop.layers) > 4


@pytest.mark.parametrize(
    ("prompt", "kind", "not_there"),
    [
        ("a garage door opens and shows a blue van", "garage door", "van"),
        ("the speedometer of a car is going up", "gauge", "car"),
        ("poker chips on a table", "poker chips", "fries"),
        ("fresh raspberries", "raspberry", "strawberry"),
        ("surfers on longboards in the sea", "surfer", "skateboard"),
        ("a backhoe loader truck lifts snow with its bucket", "excavator", "bucket"),
    ],
)
def test_what_is_named_is_drawn_and_nothing_like_it(prompt: str, kind: str, not_there: str) -> None:
    found = kinds(film(prompt))

    assert kind in found
    assert not_there not in found


def test_a_garage_door_goes_up_before_the_car_in_it() -> None:
    spec = film("a garage door lifts revealing a green car")
    (door,) = spec.props

    assert door.look.color == "#4fae55"
    assert (
        draw_prop("garage door", door.look, 0.0).svg != draw_prop("garage door", door.look, 0.9).svg
    )


def test_a_train_is_of_the_colour_that_is_told() -> None:
    red = draw_prop("fast train", Look(color="#d8342c"), 0.0).svg

    assert red.count("#d8342c") > 0
    assert "#eef2f6" not in red


def test_a_toy_bulldozer_is_small_and_indoors() -> None:
    spec = film("a toy bulldozer moves around")

    assert spec.setting == "room"
    assert spec.props[0].look.size < 0.5


@pytest.mark.parametrize(
    "prompt",
    [
        "driving along an autumn road at sunrise",
        "views from a moving vehicle",
        "a cockpit view of a sports car on a highway",
    ],
)
def test_nobody_is_named_where_the_viewer_drives(prompt: str) -> None:
    spec = film(prompt)

    assert spec.camera.aboard == "car"
    assert not spec.props


@pytest.mark.parametrize(
    ("prompt", "kind", "piece"),
    [
        ("two girls in red are dancing", "girl", "dress:#d8342c"),
        ("three women in white are singing", "woman", "dress:#f5f5f2"),
        ("someone in green is running", "woman", "shirt:#4fae55"),
    ],
)
def test_who_wears_a_colour_acts_in_it(prompt: str, kind: str, piece: str) -> None:
    spec = film(prompt)

    assert {subject.kind for subject in spec.subjects} == {kind}
    assert all(piece in subject.look.wear for subject in spec.subjects)
    assert "stand" not in actions(spec)


def test_a_bowl_has_its_colour_though_it_is_stirred() -> None:
    (cook,) = film("a man is mixing batter in a blue bowl").subjects

    assert "tool:#3f7fd8" in cook.look.wear


def test_dough_is_no_music() -> None:
    assert "mix" in actions(film("a dj mixes music"))
    assert "stir" in actions(film("a chef is mixing dough"))


@pytest.mark.parametrize("prompt", ["car driving in snow", "cars driving through a city at night"])
def test_a_car_that_is_named_is_seen_from_outside(prompt: str) -> None:
    spec = film(prompt)

    assert spec.camera.aboard == ""
    assert "car" in kinds(spec)


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("a lady pours wine", "kitchen", "pour"),
        ("a bartender pours wine", "bar", "pour"),
        ("a man adds chopped onions to a pan", "kitchen", "cook"),
        ("someone puts sugar in a bowl", "kitchen", "stir"),
    ],
)
def test_who_prepares_food_is_where_that_is_done(prompt: str, setting: str, action: str) -> None:
    spec = film(prompt)

    assert spec.setting == setting
    assert action in actions(spec)


def test_what_somebody_pours_has_its_own_colour() -> None:
    (man,) = film("a man pours red wine").subjects

    assert "tool:#7a1830" in man.look.wear


@pytest.mark.parametrize(
    "prompt", ["close-up of a woman sleeping in bed", "close up of a man lying on the grass"]
)
@pytest.mark.parametrize("size", [Size(320, 180), Size(180, 320)])
def test_who_lies_is_in_the_picture_of_a_close_up(prompt: str, size: Size) -> None:
    is_portrait = size.height > size.width
    spec = parse(prompt, seed=1, seconds=8, is_portrait=is_portrait)
    scene = Scene(spec, size)
    actor = next(a for a in scene.troupe.actors if a.name == spec.subjects[0].id)
    box, view = actor.box(4.0), scene.view(4.0)

    left, top = view.project(box.left, box.top, 1)
    right, bottom = view.project(box.right, box.bottom, 1)

    assert 0 < (top + bottom) / 2 < size.height
    assert left < size.width
    assert right > 0


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("a lady is holding a puppy and singing", "woman", "sing"),
        ("a girl hugging a dog and laughing", "girl", "hug"),
        ("someone is showing a toy car", "woman", "hold"),
        ("a man jumps off a tall building", "man", "fall"),
    ],
)
def test_a_second_deed_is_of_who_did_the_first(prompt: str, kind: str, action: str) -> None:
    spec = film(prompt)
    first = next(subject for subject in spec.subjects if subject.kind == kind)

    assert first.action == action
    others = [subject.action for subject in spec.subjects if subject is not first]
    assert not {"sing", "laugh"} & set(others)


def test_a_beard_is_told_before_other_looks() -> None:
    (man,) = film("a bearded smiling man").subjects

    assert "beard" in man.look.wear


def test_ships_on_a_river_are_seen_level() -> None:
    assert film("aerial view of a tugboat and a cargo ship on a river").camera.height == "level"


@pytest.mark.parametrize(
    ("prompt", "kind", "not_there"),
    [
        ("a boy is washing his fathers car", "car", "man"),
        ("shrimps are put in a pan and fried", "woman", "lobster"),
        ("an ice jam on a river", "", "honey"),
        ("a garden salad on a plate", "salad", "tree"),
        ("a map of a town, the camera scrolls down", "map", "scroll"),
        ("chocolate is melted over a water bath", "", "bathtub"),
        ("goldfish are swimming in a tank", "bowl of three fish", "tank"),
    ],
)
def test_a_word_of_two_meanings_is_what_it_is_here(prompt: str, kind: str, not_there: str) -> None:
    found = kinds(film(prompt))

    assert not_there not in found
    assert not kind or kind in found


@pytest.mark.parametrize(
    ("prompt", "setting", "action"),
    [
        ("someone heats oil in a wok", "kitchen", "cook"),
        ("a woman melts butter in a pan", "kitchen", "cook"),
        ("a dad holds his baby in the air", "room", "hoist"),
        ("a lady in red and white is jogging", "meadow", "run"),
    ],
)
def test_few_words_tell_who_does_what_where(prompt: str, setting: str, action: str) -> None:
    spec = film(prompt)

    assert spec.setting == setting
    assert action in actions(spec)


def test_a_rocket_that_goes_off_starts() -> None:
    spec = film("a rocket goes off into the sky over the trees")

    assert spec.setting == "launch pad"
    assert spec.props[0].action == "launch"


def test_a_vehicle_in_a_colour_has_it() -> None:
    assert film("there is a bus in green on the road").props[0].look.color == "#4fae55"
