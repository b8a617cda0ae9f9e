"""Words that mean another thing than they usually do: who glides, navigates, prepares, watches."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def kinds_of(spec: Spec) -> set[str]:
    return {item.kind for item in (*spec.subjects, *spec.props)}


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("Finely dressed dancers glide across the floor of a ballroom", "dance"),
        ("A pig wearing roller skates, gliding through a park", "roller_skate"),
        ("An explorer navigates a dense jungle", "walk"),
        ("A wolf flying through the clouds", "fly"),
        ("Pilgrims move through the old cathedral", "walk"),
        ("A toy robot taking a pleasant stroll in Mumbai", "walk"),
    ],
)
def test_what_somebody_does_is_told_by_where_and_with_what(prompt: str, action: str) -> None:
    assert {subject.action for subject in spec_of(prompt).subjects} == {action}


def test_who_navigates_aboard_of_something_sails() -> None:
    spec = spec_of("A captain navigates a ship through a storm")

    assert "ship" in kinds_of(spec)
    assert "walk" not in {subject.action for subject in spec.subjects}


@pytest.mark.parametrize(
    ("prompt", "unseen"),
    [
        ("A girl throws a ball, then watches it roll away", "watch"),
        ("A balloon made of quilts drifts over the hills", "rug"),
        ("Two hot air balloons collide, their baskets bumping", "basket"),
        ("Red mushrooms grow in the moss, their caps wet with dew", "shown cap"),
        ("Sailors on a quay prepare for their next voyage", "steam"),
        ("Tourists move through the grand cathedral", "church"),
        ("A man eats a melon, which is cut in half", "cut"),
        ("A water jet cutting through steel", "aeroplane"),
        ("A drink being stirred with a spoon", "spoon"),
    ],
)
def test_what_only_sounds_like_a_thing_is_not_drawn(prompt: str, unseen: str) -> None:
    assert unseen not in kinds_of(spec_of(prompt))


@pytest.mark.parametrize(
    ("prompt", "setting", "around"),
    [
        ("A hamlet nestled in a green valley", "village", "mountains"),
        ("A lost temple hidden deep in the jungle", "jungle", "jungle temple"),
        ("Merchants in a busy port town", "harbour", ""),
        ("Koi carp in a zen garden", "japanese garden", "zen garden"),
        ("A bouquet of tulips on a dining table", "room", ""),
        ("A boy gazing up into space", "meadow", ""),
        ("A drop of food coloring spreading in a glass of water", "plumes", ""),
        ("Old keys hanging down from the sky", "sky", ""),
        ("Sunlight falls through a stained glass window", "hall", ""),
        ("Dancers whirl across the marble floor of a ballroom", "hall", ""),
        ("A cellist plays at a black-tie event", "hall", ""),
        ("A girl draws stars in the night sky with a wand", "meadow", ""),
        ("A family sits at a lakeside picnic", "lake", ""),
        ("A man rows a boat through a river of liquid gold", "river", ""),
        ("A zoom-in on an artist's brush touching the canvas", "workshop", ""),
    ],
)
def test_the_place_is_the_one_that_is_meant(prompt: str, setting: str, around: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert around in (*spec.around, "")


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("A koala carries her baby and keeps her baby warm", 2),
        ("A mother duck leads three ducklings, looking back at all her babies", 4),
        ("A dog puts food in her puppy's bowl", 2),
    ],
)
def test_the_young_of_a_beast_are_counted_once(prompt: str, count: int) -> None:
    assert len(spec_of(prompt).subjects) == count


def test_flowers_that_flutter_stay_where_they_grow() -> None:
    spec = spec_of("Flowers flutter in the breeze in a garden")

    assert {prop.action for prop in spec.props} == {"shake"}


def test_trees_that_sway_have_no_faces_and_those_that_have_faces_do() -> None:
    assert "living face" not in kinds_of(spec_of("Trees sway in a garden"))
    assert "living face" in kinds_of(spec_of("A forest of trees that have faces"))


def test_somebody_in_a_bubble_is_inside_one() -> None:
    spec = spec_of("A boy floating in a bubble over a lake")

    assert "soap bubble" in kinds_of(spec)
    assert spec.subjects[0].relation is not None
    assert spec.subjects[0].relation.kind == "inside"


def test_who_flies_stays_on_the_road_in_a_car() -> None:
    bee = spec_of("A bee in a tiny race car").subjects[0]

    assert bee.slot.lift == 0.0


def test_a_diver_of_old_has_a_helmet_about_his_head_and_nothing_in_his_hand() -> None:
    spec = spec_of("A man in an antique diving helmet with dark glass walks through a city")

    assert "diving helmet" in spec.subjects[0].look.wear
    assert "glass" not in kinds_of(spec)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A teacher reads to a group of curious animals", {"fox", "rabbit", "deer"}),
        ("A lion speaks to a council of jungle animals", {"monkey", "tiger", "elephant"}),
        ("A girl feeds the farm animals", {"cow", "pig", "sheep"}),
    ],
)
def test_animals_of_no_kind_are_some_that_live_there(prompt: str, kinds: set[str]) -> None:
    assert kinds <= kinds_of(spec_of(prompt))


def test_a_fire_that_is_drawn_with_its_flames_has_no_others() -> None:
    assert "flames" not in kinds_of(spec_of("Flames flicker in the fireplace of a cottage"))


def test_eyes_full_of_tears_cry() -> None:
    (woman,) = spec_of("Close-up of a woman's eyes with tears").subjects

    assert woman.action == "cry"


def test_a_pool_below_a_waterfall_is_no_swimming_pool() -> None:
    spec = spec_of("A waterfall in a forest cascades into a clear pool")

    assert spec.setting == "waterfall"
    assert "poolside" not in spec.around


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A boy stuck inside a light bulb", "great bulb"),
        ("A fairy trapped in a glass jar", "great jar"),
    ],
)
def test_glass_that_somebody_is_in_is_as_large_as_he(prompt: str, kind: str) -> None:
    spec = spec_of(prompt)

    assert kind in kinds_of(spec)
    assert spec.subjects[0].relation is not None
    assert spec.subjects[0].relation.kind == "inside"


def test_a_lamp_that_shines_from_a_hand_is_held() -> None:
    spec = spec_of("A miner shining a flashlight on the wall of a cave")

    assert spec.subjects[0].prop == next(p.id for p in spec.props if p.kind == "flashlight")


def test_a_diver_of_old_is_one_man_however_often_he_is_named() -> None:
    spec = spec_of("A 19th century scuba diver sits in a park. The diver holds a cup.")

    assert len(spec.subjects) == 1
    assert "diving helmet" in spec.subjects[0].look.wear


def test_lanterns_that_float_are_in_the_air() -> None:
    spec = spec_of("A girl walks among floating lanterns")

    assert {p.action for p in spec.props if p.kind == "lantern"} == {"float"}


def test_a_food_truck_is_none_that_drives_goods_and_who_sells_is_in_it() -> None:
    spec = spec_of("A woman sells tacos from a food truck")
    truck = next(prop for prop in spec.props if prop.kind == "food truck")

    assert spec.subjects[0].mount == truck.id
    assert truck.action == "rest"


def test_a_lens_suits_who_holds_it() -> None:
    def size(prompt: str) -> float:
        spec = spec_of(prompt)
        return next(p.slot.scale for p in spec.props if p.kind == "magnifying glass")

    assert size("A frog with a magnifying glass") < size("A man with a magnifying glass")
    assert spec_of("A boy looks at an ant through a magnifying glass").subjects[0].prop


def test_a_haunted_house_is_seen_at_night_unless_another_hour_is_told() -> None:
    assert spec_of("A haunted mansion on a hill").time_of_day == "night"
    assert spec_of("A haunted house in the morning").time_of_day == "dawn"


def test_the_movement_of_water_is_no_sea_and_the_glass_that_is_drunk_from_is_one() -> None:
    assert spec_of("A fountain, showing the detailed movement of water").setting != "sea"
    assert len(spec_of("A woman drinks water from a tall glass").props) == 1
