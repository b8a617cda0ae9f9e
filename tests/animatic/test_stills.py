"""Things filmed alone: on which top, before which place, and what is seen done to them."""

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Prop, Relation, Spec, from_json, to_json
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def kinds_of(spec: Spec) -> dict[str, Prop]:
    return {prop.kind: prop for prop in spec.props}


@pytest.mark.parametrize(
    ("prompt", "setting", "surface"),
    [
        ("a cup of coffee on a wooden table in a cafe", "cafe", "wood"),
        ("a burger on a slate board", "kitchen", "stone"),
        ("an apple on a marble countertop", "kitchen", "marble"),
        ("a perfume bottle on a black pedestal", "studio", "pedestal"),
        ("a diamond ring on red velvet", "studio", "cloth"),
        ("a red apple against a white background", "studio", "paper"),
        ("a close-up of a tulip", "garden", "air"),
        ("an old book and a candle", "library", "wood"),
    ],
)
def test_small_things_alone_lie_on_a_top_before_their_place(
    prompt: str, setting: str, surface: str
) -> None:
    spec = spec_of(prompt)

    assert spec.still is not None
    assert (spec.setting, spec.still.surface) == (setting, surface)
    assert spec.still.nearness > 1
    assert "table" not in kinds_of(spec)


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman drinking a cup of coffee",
        "a red sports car on a mountain road",
        "an apple in the snow",
        "a table and two chairs in a garden",
        "a sailing ship at sea",
    ],
)
def test_people_and_what_is_large_are_filmed_where_they_are(prompt: str) -> None:
    assert spec_of(prompt).still is None


@pytest.mark.parametrize(
    ("prompt", "color"),
    [
        ("a gold ring on a black background", "#"),
        ("a dancer against a plain white backdrop", "#"),
    ],
)
def test_a_coloured_background_is_the_paper_of_a_studio(prompt: str, color: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting == "studio"
    assert (spec.backdrop or "").startswith(color)


def test_the_colour_of_a_top_is_its_own() -> None:
    still = spec_of("a watch on a blue velvet cushion and an apple on it").still

    assert still is not None
    assert still.color == spec_of("a blue ball").props[0].look.color


@pytest.mark.parametrize(
    ("prompt", "thing", "happening"),
    [
        ("coffee pouring into a white cup", "coffee", "jug pour"),
        ("honey dripping onto a stack of pancakes", "pancakes", "stream"),
        ("pouring milk into a glass", "glass", "jug pour"),
        ("maple syrup on pancakes", "pancakes", "stream"),
        ("an ice cream cone melting", "ice cream", "puddle"),
        ("a burning book", "book", "flames"),
        ("a watermelon exploding", "watermelon", "burst"),
        ("a sizzling steak, steam rising", "steak", "steam"),
    ],
)
def test_what_is_done_to_a_thing_is_seen_at_it(prompt: str, thing: str, happening: str) -> None:
    seen = kinds_of(spec_of(prompt))

    relation = seen[happening].relation
    assert relation is not None
    assert relation.to == seen[thing].id


def test_a_jet_has_the_colour_of_what_is_poured_and_is_no_second_cup() -> None:
    seen = kinds_of(spec_of("coffee pouring into a white cup"))

    assert seen["jug pour"].look.color == "#4a2a18"
    assert set(seen) == {"jug pour", "coffee"}


def test_what_burns_by_itself_has_no_second_flame() -> None:
    assert set(kinds_of(spec_of("a burning candle"))) == {"candle"}


def test_steam_without_a_thing_is_left_out() -> None:
    assert not spec_of("a woman in a sauna, steam rising").props


@pytest.mark.parametrize(
    ("prompt", "act"),
    [
        ("a perfume bottle rotating", "spin"),
        ("strawberries falling", "fall"),
        ("a pair of dice floating in the air", "hover"),
        ("a rose blooming", "grow"),
        ("a basketball bouncing", "bounce"),
    ],
)
def test_things_do_what_they_are_told(prompt: str, act: str) -> None:
    assert {prop.action for prop in spec_of(prompt).props} == {act}


def test_a_still_life_is_kept_with_its_film() -> None:
    spec = spec_of("a perfume bottle on a black pedestal")

    assert from_json(to_json(spec)) == spec


@pytest.mark.parametrize("prompt", ["strawberries falling into a bowl", "a rose blooming"])
def test_what_moves_by_itself_is_another_picture_later(prompt: str) -> None:
    scene = Scene(spec_of(prompt), Size(192, 108))

    first, later = scene.compose(0.4).astype(int), scene.compose(1.6).astype(int)
    assert np.abs(first - later).max() > 60


def test_a_thing_from_near_is_large_in_the_picture() -> None:
    scene = Scene(spec_of("a close-up of a burger"), Size(384, 216))
    (burger,) = scene.troupe.actors

    view, box = scene.view(2.0), burger.box(2.0)
    top, bottom = (view.project(0, y, 1)[1] for y in (box.top, box.bottom))
    assert 0.5 < (bottom - top) / 216 < 0.95
    assert top > 0
    assert bottom < 216


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a cactus in a terracotta pot", "potted cactus"),
        ("red roses in a glass vase", "vase of roses"),
        ("a lit birthday cake with five candles on a table", "cake"),
        ("a burger with tomato and cheese", "burger"),
        ("a glass of iced lemonade with a slice of lemon", "juice"),
        ("an engagement ring with a diamond", "ring"),
    ],
)
def test_what_belongs_together_is_one_thing(prompt: str, kind: str) -> None:
    assert [prop.kind for prop in spec_of(prompt).props] == [kind]


def test_what_is_shown_with_other_things_is_where_those_are() -> None:
    assert spec_of("a pocket watch").setting == "studio"
    assert spec_of("a pocket watch on a pile of books").setting == "library"


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("colorful ink swirling in clear water", "plumes"),
        ("purple smoke on a black background", "plumes"),
        ("abstract geometric shapes floating", "solids"),
        ("glowing particles, blue and gold", "motes"),
        ("the feeling of loneliness", "abstract"),
        ("a zorgblat on a black background", "abstract"),
    ],
)
def test_a_prompt_of_no_thing_is_a_picture_of_none(prompt: str, setting: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert not spec.props


def test_a_picture_of_no_thing_has_the_colours_that_are_named() -> None:
    spec = spec_of("purple smoke on a black background")

    assert spec.hues == (spec_of("a purple ball").props[0].look.color,)
    assert spec.hues != (spec.backdrop,)


def test_ink_is_no_place_for_those_who_act() -> None:
    assert spec_of("an octopus in a cloud of ink").setting == "underwater"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a goldfish swimming in a glass bowl on a table", "fish bowl"),
        ("a bowl of ramen with egg and noodles", "noodles"),
        ("colorful easter eggs in a basket", "easter basket"),
        ("a chessboard with chess pieces", "chess"),
    ],
)
def test_what_is_in_its_vessel_is_one_with_it(prompt: str, kind: str) -> None:
    spec = spec_of(prompt)

    assert not spec.subjects
    assert [prop.kind for prop in spec.props] == [kind]


def test_small_things_in_water_are_filmed_at_its_surface() -> None:
    for prompt in ("a lemon falling into water", "a rubber duck in a swimming pool"):
        still = spec_of(prompt).still
        assert still is not None
        assert still.surface == "water"
    assert spec_of("a boat on a lake").still is None
    assert spec_of("a paper boat on a rainy street").setting == "street"


def test_wine_is_poured_into_a_wine_glass() -> None:
    assert set(kinds_of(spec_of("red wine being poured into a crystal glass"))) == {
        "bottle pour",
        "wine",
    }


def test_what_is_seen_of_a_thing_moves_alone() -> None:
    seen = kinds_of(spec_of("a pot on the stove, steam rising"))

    assert {prop.action for prop in seen.values()} == {"rest"}
    assert seen["steam"].relation is not None


def test_what_melts_leaves_what_it_is_made_of() -> None:
    puddle = kinds_of(spec_of("a candle melting on a table"))["puddle"]

    assert puddle.look.color == "#f6ecd8"


def test_what_nobody_wears_is_shown_alone() -> None:
    assert set(kinds_of(spec_of("a diamond necklace on black velvet"))) == {"necklace"}
    assert kinds_of(spec_of("white sneakers floating, pink background"))["sneaker"]
    (woman,) = spec_of("a woman wearing a diamond necklace").subjects
    assert woman.prop is None


def test_a_glass_is_of_the_colour_of_what_is_poured_into_it() -> None:
    seen = kinds_of(spec_of("fresh orange juice being poured into a glass"))

    assert seen["glass"].look.color == seen["jug pour"].look.color


def test_many_drops_are_seen_on_what_they_cover() -> None:
    assert set(kinds_of(spec_of("a red rose covered in dew drops"))) == {"rose", "drops"}


def test_a_bowl_of_fruit_is_several() -> None:
    things = [prop.kind for prop in spec_of("a bowl of strawberries on a table").props]

    assert things == ["bowl", *["strawberry"] * 3]


@pytest.mark.parametrize(
    ("prompt", "food"),
    [
        ("a knife slicing a tomato on a cutting board", "tomato"),
        ("a knife cuts through a green apple", "apple"),
    ],
)
def test_what_is_cut_has_the_knife_at_it_and_no_second_one(prompt: str, food: str) -> None:
    things = kinds_of(spec_of(prompt))

    cut = things["cut"].relation
    assert cut is not None
    assert cut.to == f"{food}-1"
    assert "knife" not in things


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a laptop, a mouse and a keyboard", {"laptop", "computer mouse", "computer keyboard"}),
        ("a black backpack and a white umbrella", {"backpack", "umbrella"}),
        ("a pair of glasses on a book", {"eyeglasses", "book"}),
        ("a straw hat on a chair", {"shown straw hat", "chair"}),
        ("a toaster and a bowl of cereal", {"toaster", "cereal"}),
        ("a hiker with a backpack", set()),
        ("a red dress and a blue shirt", {"shown dress", "shown shirt"}),
        ("a black hat and a pair of leather shoes", {"shown hat", "shown shoes"}),
        ("soup in a pot", {"pot"}),
        ("a red paper crane on a table", {"paper crane"}),
        ("milk is poured into a cup of coffee", {"coffee", "jug pour"}),
        ("a red cone and a blue cylinder", {"cone", "cylinder"}),
        ("an orange traffic cone in front of a truck", {"traffic cone", "truck"}),
        ("a quiet library with tall shelves", set()),
        ("a bottle of wine and a wine glass", {"bottle", "wine"}),
        ("a basket full of flowers", {"basket", "flower"}),
        ("an ice cube melting on a table", {"melting ice cube"}),
        ("a bird inside a cage", {"cage"}),
        ("a fridge and an oven", {"fridge", "stove"}),
    ],
)
def test_things_of_every_day_are_drawn_as_what_they_are(prompt: str, kinds: set[str]) -> None:
    assert kinds_of(spec_of(prompt)).keys() == kinds


def test_what_a_vessel_is_with_is_in_it_and_no_wider() -> None:
    apples = [prop for prop in spec_of("a bowl with three apples").props if prop.kind == "apple"]
    assert {apple.relation for apple in apples} == {Relation(kind="inside", to="bowl-1")}

    assert "vase of roses" in kinds_of(spec_of("a blue vase with red roses"))


def test_solids_stand_on_each_other() -> None:
    cube = kinds_of(spec_of("a red cube on top of a blue sphere"))["cube"]

    assert cube.relation == Relation(kind="on", to="sphere-1")
    assert cube.look.color is not None


def test_a_plate_is_drawn_below_what_brings_none() -> None:
    things = kinds_of(spec_of("a plate of cookies"))

    assert things["cookie"].relation == Relation(kind="on", to="plate-1")


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("a pair of scissors", 1), ("a pair of glasses on a table", 1), ("a pair of red sneakers", 2)],
)
def test_a_pair_is_as_many_as_are_drawn(prompt: str, count: int) -> None:
    assert len(spec_of(prompt).props) == count


def test_what_stands_on_a_windowsill_is_seen_before_the_window() -> None:
    spec = parse("A cup of tea on a windowsill while it rains.", seed=1, seconds=4)

    assert (spec.setting, spec.weather) == ("windowsill", "rain")
    assert spec.still is not None


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a towel", ["towel"]),
        ("jeans", ["shown jeans"]),
        ("a brick wall", ["brick wall"]),
        ("a red camera", ["camera"]),
        ("a tree without leaves", ["bare tree"]),
        ("ripe apples on a tree", ["apple tree"]),
        ("a stack of three green cubes", ["cube", "cube", "cube"]),
        ("a map of Brazil", ["map"]),
        ("a bloody mary", ["cocktail"]),
    ],
)
def test_a_thing_that_is_the_whole_prompt_is_there_alone(prompt: str, kinds: list[str]) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert kinds == [prop.kind for prop in spec.props]
    assert not spec.subjects


def test_things_in_a_stack_lie_on_one_another() -> None:
    top, middle, foot = parse("a stack of three plates", seed=1, seconds=4).props

    assert top.relation is not None
    assert middle.relation is not None
    assert (top.relation.kind, top.relation.to) == ("on", middle.id)
    assert (middle.relation.kind, middle.relation.to) == ("on", foot.id)


def test_aircraft_that_are_parked_stand_on_the_ground() -> None:
    parked = parse("two airplanes parked at an airport", seed=1, seconds=4)
    flying = parse("an airplane flying over the sea", seed=1, seconds=4)

    assert [prop.slot.lift for prop in parked.props] == [0.0, 0.0]
    assert flying.props[0].slot.lift > 0


@pytest.mark.parametrize("prompt", ["an airplane", "a spaceship", "a helicopter"])
def test_what_flies_alone_is_whole_in_the_picture_to_the_end(prompt: str) -> None:
    scene = Scene(parse(prompt, seed=1, seconds=4), Size(320, 180))
    actor = scene.troupe.actors[0]

    assert min(actor.box(t).top for t in (0.0, 2.0, 3.9)) > 10
