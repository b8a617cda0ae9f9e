"""Prompts of several sentences: whom each of them tells of, and what only sounds like a thing."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.settings.scenery import WET
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Prop, Spec, Subject


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=6.0)


def items_of(spec: Spec) -> list[Subject | Prop]:
    return [*spec.subjects, *spec.props]


def kinds_of(spec: Spec) -> set[str]:
    return {item.kind for item in items_of(spec)}


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A samoyed and a corgi cross a park. A cyclist lets the dogs pass", ["samoyed", "corgi"]),
        ("A husky races over a roof. The dog's happy leaps come nearer", ["husky"]),
        ("A boy and a girl sit on a wall. The children eat ice cream", ["boy", "girl"]),
        ("A father and his son fish by a lake. The two friends laugh", ["man", "boy"]),
        ("An old man and a young man sit in a park. The two men talk", ["grandfather", "man"]),
    ],
)
def test_several_who_are_named_again_are_those_that_were_there(
    prompt: str, kinds: list[str]
) -> None:
    subjects = [s.kind for s in spec_of(prompt).subjects if s.kind != "cyclist"]

    assert subjects == kinds


def test_those_who_are_only_now_told_of_come_too() -> None:
    spec = spec_of("A woman teaches in a classroom. The children listen")

    assert len(spec.subjects) > 2


@pytest.mark.parametrize(
    ("prompt", "thing"),
    [
        ("A paper boat floats on a pond as the boat bobs up and down", "paper boat"),
        ("A glass sphere stands on a table. A tiny dwarf is in the sphere", "crystal ball"),
    ],
)
def test_the_last_word_of_a_name_is_the_same_thing_again(prompt: str, thing: str) -> None:
    spec = spec_of(prompt)

    assert thing in kinds_of(spec)
    assert not kinds_of(spec) & {"boat", "sphere"}


def test_a_colour_told_later_is_that_of_the_thing_named_first() -> None:
    spec = spec_of("An old phone hangs on a wall. Light falls on the black phone")

    (phone,) = (prop for prop in spec.props if prop.kind == "phone")
    assert phone.look.color == "#33303a"


@pytest.mark.parametrize(
    ("prompt", "wear"),
    [
        ("A woman walks her dog. Her coat is red.", {"woman": "coat:#d8342c"}),
        ("A girl in a dress dances. The dress is blue.", {"girl": "dress:#3f7fd8"}),
        ("A man and a woman walk. Her red dress flows.", {"woman": "dress:#d8342c"}),
        (
            "Two people dance in a hall. She wears a red dress and he wears a black suit.",
            {"woman": "dress:#d8342c", "man": "suit:#33303a"},
        ),
        (
            "A couple walks on a beach. Her dress is red. His hat is white.",
            {"woman": "dress:#d8342c", "man": "hat:#f5f5f2"},
        ),
    ],
)
def test_each_garment_is_on_whom_it_is_told_of(prompt: str, wear: dict[str, str]) -> None:
    worn = {s.kind: " ".join(s.look.wear) for s in spec_of(prompt).subjects if s.look.wear}

    assert {kind: wear.get(kind) for kind in worn if kind != "dog"} == {
        kind: clothes for kind, clothes in worn.items() if kind != "dog"
    }
    assert all(s.look.color is None for s in spec_of(prompt).subjects)


def test_of_two_people_each_does_what_is_told_of_him_and_of_her() -> None:
    spec = spec_of("Two people sit on a bench. He reads a book while she eats an apple.")

    assert {s.kind: s.action for s in spec.subjects} == {"woman": "eat", "man": "read"}


@pytest.mark.parametrize(
    ("prompt", "unseen"),
    [
        ("The sun paints the sky over a lake in brilliant oranges, pinks and purples", "orange"),
        ("A woman wearing all orange stands in a jungle", "orange"),
        ("Houses in shades of yellow, blue and white stand by a canal", "sunglasses"),
        ("A white dragon with long scales, blue eyes and elegant ivory horns", "trumpet"),
        ("A clerk rubs his temples at a desk", "temple"),
        ("A gambler plays poker at a table full of chips", "fries"),
        ("A rocket, a beacon of human ingenuity, stands on a launch pad", "woman"),
        ("A cyclist rides through a park, camera movement matching the bike's speed", "man"),
        ("Boats lie on calm water, travel photography shot on 4K digital cameras", "camera"),
    ],
)
def test_what_only_sounds_like_somebody_or_something_is_not_there(prompt: str, unseen: str) -> None:
    assert unseen not in kinds_of(spec_of(prompt))


@pytest.mark.parametrize(
    ("prompt", "wear"),
    [
        ("A woman wearing all orange stands in a jungle", ("dress:#f28a2e",)),
        ("A man in all black walks down a street", ("shirt:#33303a", "trousers:#33303a")),
        ("A man dressed all in white waits", ("shirt:#f5f5f2", "trousers:#f5f5f2")),
        ("A man in a red coat walks down a street", ("coat:#d8342c",)),
    ],
)
def test_who_is_all_in_one_colour_wears_it(prompt: str, wear: tuple[str, ...]) -> None:
    (subject,) = spec_of(prompt).subjects

    assert subject.look.wear == wear


@pytest.mark.parametrize(
    ("prompt", "time"),
    [
        ("The sky is painted in shades of orange and pink over a lake", "sunset"),
        ("A blue sky over a lake", "day"),
        ("A starry night sky in orange and purple over a lake", "night"),
    ],
)
def test_a_sky_of_warm_colours_is_one_at_sunset(prompt: str, time: str) -> None:
    assert spec_of(prompt).time_of_day == time


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A hiker ascends a rocky trail in the mountains", "walk"),
        ("Hikers navigating a rugged mountain trail", "walk"),
        ("Crane shot starting low on a hiker and ascending high above, a canyon below", "stand"),
        ("Vendors call out at a market", "talk"),
        ("A barista crafts latte art", "pour"),
    ],
)
def test_a_verb_means_what_its_object_makes_of_it(prompt: str, action: str) -> None:
    assert {subject.action for subject in spec_of(prompt).subjects} == {action}


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("Passengers wait on a subway platform under fluorescent lights", "picture_book"),
        ("A man at a wall before a sea of neon colors", "picture_book"),
        ("A detective walks in the rain, 35mm film grain, noir lighting", "noir"),
        ("A painter renders an oil painting on a canvas at the beach", "picture_book"),
    ],
)
def test_a_lamp_a_grain_or_a_canvas_in_the_film_is_no_style_of_it(prompt: str, style: str) -> None:
    assert spec_of(prompt).style == style


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("Wide shot of a glass office building, slow tilt up from ground to rooftop", "city"),
        ("Airport terminal, large windows showing airplanes outside, people waiting", "airport"),
        ("A cat wakes its sleeping owner, demanding breakfast", "bedroom"),
    ],
)
def test_where_the_camera_goes_or_somebody_wants_to_be_is_not_the_place(
    prompt: str, setting: str
) -> None:
    assert spec_of(prompt).setting == setting


def test_what_wings_do_to_shadows_leaves_who_has_them() -> None:
    spec = spec_of("Butterflies flutter over a garden, their wings casting shadows on the petals")

    assert {s.kind for s in spec.subjects} == {"butterfly"}


@pytest.mark.parametrize(
    "prompt",
    [
        "The street is damp and reflective, a woman walks at night",
        "A detective walks through rain-slicked streets at midnight",
        "Puddles reflect the signs of an alley at night",
    ],
)
def test_a_street_on_which_it_has_rained_mirrors_and_no_rain_falls(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.weather == "clear"
    assert WET in spec.around


def test_a_wet_street_in_the_rain_has_its_rain() -> None:
    assert spec_of("A car drives on a wet road in the rain").weather == "rain"


@pytest.mark.parametrize(
    ("prompt", "move"),
    [
        ("The camera tracks backwards at a low angle before a puppy", "pull_out"),
        ("Low angle static shot of a woman in a jungle", "still"),
        ("Low angle shot of a basketball player", "tilt"),
    ],
)
def test_what_the_camera_does_says_more_than_where_it_is(prompt: str, move: str) -> None:
    assert spec_of(prompt).camera.move == move


def test_a_medium_shot_of_several_shows_them_all() -> None:
    prompt = "of a coffee shop, four customers sitting at tables"
    several, one = spec_of(f"Medium shot {prompt}"), spec_of("Medium shot of a man in a park")

    assert several.camera.closeness < one.camera.closeness


@pytest.mark.parametrize(
    ("prompt", "unseen"),
    [
        ("A diver finds a shipwreck with advanced alien technology", "alien"),
        ("Paul from the Bible walks along a path", "book"),
        ("A toy ship glides over a carpet that mimics the waves of the sea", "waves"),
    ],
)
def test_a_word_that_tells_of_the_next_one_is_nobody(prompt: str, unseen: str) -> None:
    assert unseen not in kinds_of(spec_of(prompt))


@pytest.mark.parametrize(
    ("prompt", "kind", "action"),
    [
        ("An astronaut stands on Mars, looking at a blue Earth rising", "astronaut", "stand"),
        ("A wizard in a blue robe with white stars casting a spell", "wizard", "cast"),
        ("A wizard casts a spell that shoots lightning from his hand", "wizard", "cast"),
        ("A woman smiles, the sun casting a soft glow on the scene", "woman", "stand"),
        ("A motorcycle chase at night, rider weaving between trucks", "woman", "ride"),
        ("A bird perches on a branch", "bird", "sit"),
    ],
)
def test_a_verb_is_of_whom_it_is_told(prompt: str, kind: str, action: str) -> None:
    assert [(s.kind, s.action) for s in spec_of(prompt).subjects] == [(kind, action)]


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A drone circles around a church by the sea", "shore"),
        ("Interior of old cathedral with volumetric lighting", "hall"),
        ("A woman seated by the window of a speeding train", "train interior"),
        ("A wizard casts a spell that shoots lightning from his hand", "castle"),
    ],
)
def test_within_and_around_are_told_apart(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting
    assert spec_of(prompt).weather == "clear"


def test_a_dress_is_seen_below_the_jacket_that_is_worn_over_it() -> None:
    worn, alone = (
        draw_subject("woman", Look(wear=wear), Pose(action="stand", phase=0)).svg
        for wear in (("jacket:#33303a", "dress:#d8342c"), ("jacket:#33303a",))
    )

    assert "#d8342c" in worn
    assert "#d8342c" not in alone


def test_what_is_told_of_a_part_colours_neither_the_rest_nor_what_was_named_last() -> None:
    owl, fence = items_of(spec_of("An owl sits on a fence. Its feathers are brown and white."))
    (woman,) = spec_of("A woman smiles. Her hair is red and her eyes are green.").subjects
    (girl,) = spec_of("A girl in a park. Her nails are red.").subjects

    assert (owl.look.color, fence.look.color) == ("#8a5a38", None)
    assert (woman.look.color, woman.look.eyes) == (None, "#4fae55")
    assert girl.look.color is None


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "Two kids sing in a park. One wears a blue swimsuit, the other a red hat.",
            {"boy": ("sing", ("swimsuit:#3f7fd8",)), "girl": ("sing", ("hat:#d8342c",))},
        ),
        (
            "Two kids are in a park. One sings and the other dances.",
            {"boy": ("sing", ()), "girl": ("dance", ())},
        ),
    ],
)
def test_one_and_the_other_are_told_apart(prompt: str, told: dict[str, object]) -> None:
    assert {s.kind: (s.action, s.look.wear) for s in spec_of(prompt).subjects} == told


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A woman in a cafe lifts a cup", "hold"),
        ("A man lifts a barbell in a gym", "lift"),
        ("A chess player stares at the board and moves a white knight", "chess"),
    ],
)
def test_what_is_light_is_no_weight_and_a_piece_nobody(prompt: str, action: str) -> None:
    assert [s.action for s in spec_of(prompt).subjects] == [action]


def test_a_suit_of_somebody_who_has_one_takes_its_colour() -> None:
    (astronaut,) = spec_of("An astronaut walks on the moon. Her suit is orange.").subjects

    assert astronaut.look.color == "#f28a2e"
    assert astronaut.look.wear == ()


def test_rain_that_has_been_lies_on_the_ground() -> None:
    spec = spec_of("A dog runs over a rooftop terrace, recently refreshed by a light rain")

    assert spec.weather == "clear"
    assert WET in spec.around


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("Signs in Mandarin and English hang over a market", {"orange"}),
        ("An aerial shot of a village at dawn, muted earth tones", {"earth"}),
        ("A pair of headphones on a desk, a close look at the cushion detail", {"pillow"}),
        ("An anchor in a studio. Three-point lighting: key at 45 degrees left", {"key", "stream"}),
    ],
)
def test_languages_tones_details_and_lamps_are_no_things(prompt: str, kinds: set[str]) -> None:
    assert not kinds_of(spec_of(prompt)) & kinds


@pytest.mark.parametrize(
    ("prompt", "people"),
    [
        ("A female news anchor talks in a studio", [("woman", "talk")]),
        ("Tracking shot following an old man with a cane", [("grandfather", "walk")]),
        ("Tracking shot of a man reading a book", [("man", "read")]),
        ("Two bandits circle a swordsman in a forest", [("man", "walk")] * 2 + [("man", "stand")]),
    ],
)
def test_who_is_followed_or_circles_goes_on_foot(
    prompt: str, people: list[tuple[str, str]]
) -> None:
    assert [(s.kind, s.action) for s in spec_of(prompt).subjects] == people


def test_one_of_a_group_is_told_of_alone() -> None:
    prompt = "A group of teenagers sits around a campfire on a beach. One plays guitar."

    assert [s.action for s in spec_of(prompt).subjects].count("strum") == 1


def test_of_an_old_couple_each_wears_his_own() -> None:
    spec = spec_of("An elderly couple dances. He wears suspenders. She wears a red dress.")

    assert {s.kind: s.look.wear for s in spec.subjects} == {
        "old woman": ("dress:#d8342c",),
        "old man": ("suspenders",),
    }


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A half duck half dragon flies through a sunset", ["dragon"]),
        ("A fluffy creature, a blend of a rabbit and a squirrel, walks in a forest", ["monster"]),
        ("A creature with snow leopard-like fur walks in a forest", ["leopard"]),
        ("A mother gently rocks back and forth with her baby under dangling mobiles", ["baby"]),
        ("A mother holds her baby. The child's cries have stopped.", ["baby"]),
    ],
)
def test_of_what_is_told_by_others_only_one_is_there(prompt: str, kinds: list[str]) -> None:
    spec = spec_of(prompt)
    seen = [s.kind for s in spec.subjects if s.kind != "woman"]

    assert seen == kinds
    assert not kinds_of(spec) & {"rock", "phone", "duck", "rabbit", "squirrel"}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("Puppies explore ruins in the sky", "floating islands"),
        ("An astronaut on a red Martian plain", "mars"),
        ("A journalist runs through a crowded protest", "street"),
    ],
)
def test_a_place_is_told_by_all_of_its_words(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A woman walks along a beach, looking content and relaxed", "walk"),
        ("A tortoise, with cracks that have been repaired using gold, is walking", "walk"),
        ("A woman stands. The camera performs a slow, subtle push-in to show her face", "stand"),
        ("A runner in a city street, street lights creating halos in the mist", "run"),
    ],
)
def test_how_somebody_looks_and_what_was_done_before_is_no_deed(prompt: str, action: str) -> None:
    (subject,) = spec_of(prompt).subjects

    assert subject.action == action
    assert subject.beats == ()
    assert "halo" not in subject.look.wear


def test_what_a_beast_wears_is_not_on_the_man_before_it() -> None:
    spec = spec_of("A man kneels before a cat wearing a crown")

    assert {s.kind: s.look.wear for s in spec.subjects} == {"man": (), "cat": ("crown",)}


def test_the_street_before_a_saloon_is_in_the_west() -> None:
    spec = spec_of("A cowboy leans against a saloon door. Dust blows down the street.")

    assert spec.setting == "western town"
