"""What advertisements and stock footage say of a film, of products and of people at work."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def kinds_of(spec: Spec) -> list[str]:
    return [item.kind for item in (*spec.subjects, *spec.props)]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A bowl of soup on a table, cozy family dinner atmosphere", ["soup"]),
        ("Two oranges on a plate, children's cooking show style", ["orange", "orange", "plate"]),
        ("A sneaker, bright blue background, sports photography", ["sneaker"]),
        ("A burger on a plate, summer pool party vibes", ["burger", "plate"]),
    ],
)
def test_a_clause_on_how_a_film_feels_names_nobody_and_nothing(
    prompt: str, kinds: list[str]
) -> None:
    assert kinds_of(spec_of(prompt)) == kinds


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("Two forks on a napkin, Italian restaurant ambiance", "cafe"),
        ("A girl dances, rainy night city atmosphere", "city"),
        ("A cat sleeps, misty forest mood", "forest"),
    ],
)
def test_a_place_that_such_a_clause_names_is_where_it_plays(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A drone flyover of a green valley", []),
        ("A vertical 9:16 video of a woman in a bathroom", ["woman"]),
        ("Water drops run down a cold bottle, soft light across the glass", ["drops", "bottle"]),
        ("Pumpkin soup with a sage garnish", ["soup"]),
        ("A hand-held shot of a mug, steady hands, real weight", ["cup"]),
        ("A cyclist rides in a park, camera movement matching the bike's speed", None),
        ("A loaf of rustic sourdough bread on a table", ["bread"]),
        ("A necklace shop hero banner", None),
    ],
)
def test_words_of_the_trade_are_no_things(prompt: str, kinds: list[str] | None) -> None:
    found = kinds_of(spec_of(prompt))

    assert not {"drone", "key", "barn", "dumbbell", "glass", "living face"} & {*found}
    assert kinds is None or found == kinds


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A grey ball turning on a plain white background", "studio"),
        ("A phone on a clean white surface", "studio"),
        ("Splashes around a sneaker, frozen droplets, blue background", "studio"),
        ("A table of Mediterranean dishes in a restaurant", "cafe"),
        ("The sun on the dark surface of a lake", "lake"),
    ],
)
def test_plain_grounds_and_kitchens_are_no_landscapes(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("Sales team meeting in a glass office tower", 4),
        ("Two professionals shaking hands in an office", 2),
        ("A creative team working together in an office", 4),
        ("Three colleagues at a desk", 3),
    ],
)
def test_people_at_work_are_there_as_many_as_told(prompt: str, count: int) -> None:
    spec = spec_of(prompt)

    assert spec.setting == "office"
    assert len(spec.subjects) == count


def test_what_does_not_go_by_itself_neither_flies_nor_walks() -> None:
    valley = spec_of("Rocks in a valley with butterflies flying around")
    trees = spec_of("A cyclist in a park, trees passing by")

    assert {prop.action for prop in valley.props if prop.kind == "rock"} <= {"rest"}
    assert "living legs" not in kinds_of(trees)


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("The product turns slowly on a white background", ["product"]),
        ("A bottle of perfume on marble, the product in soft light", ["perfume"]),
        ("Product shot of a red lipstick", ["lipstick"]),
        ("Wireless earbuds in their case on a pink background", ["earbuds"]),
        ("A vinyl record turns before a green background", ["vinyl record"]),
        ("An old vinyl record on a turntable", ["record player"]),
        ("Apples in a wooden crate", ["apple", "apple", "apple", "crate"]),
    ],
)
def test_what_is_sold_is_drawn_once_and_by_name_where_it_has_one(
    prompt: str, kinds: list[str]
) -> None:
    assert kinds_of(spec_of(prompt)) == kinds


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A hand presses the pump of a lotion bottle", "pressing hand"),
        ("Close-up of a finger scrolling on a phone screen", "swiping hand"),
        ("A cook's hand puts basil leaves on a pizza, close-up", "topping hand"),
        ("A fork twirls spaghetti on a plate", "twirling hand"),
        ("Hands tossing a green salad", "tearing hands"),
        ("A hand sprinkles herbs over a salad", "seasoning hand"),
        ("A red sneaker lands in a puddle", "splashing sneaker"),
    ],
)
def test_what_advertisements_come_close_to_has_its_picture(prompt: str, kind: str) -> None:
    assert kinds_of(spec_of(prompt)) == [kind]


def test_a_rolling_pin_that_only_lies_there_rolls_nothing() -> None:
    spec = spec_of("Eggs, lemons and a rolling pin on a kitchen counter")

    assert "rolling hands" not in kinds_of(spec)


def test_a_dark_studio_has_dark_paper_and_bright_light() -> None:
    spec = spec_of("A green car in a dark studio")

    assert (spec.setting, spec.time_of_day, spec.lighting) == ("studio", "day", None)
    assert spec.backdrop is not None


@pytest.mark.parametrize(
    "prompt",
    [
        "A walkthrough of a bright modern house",
        "Interior of a modern villa with a pool outside",
        "Home tour of a large apartment",
    ],
)
def test_who_is_shown_a_house_is_inside_of_it(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting in ("loft", "room")
    assert kinds_of(spec) == []


def upright(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0, is_portrait=True)


def test_who_serves_is_in_the_middle_of_an_upright_picture_behind_the_counter() -> None:
    spec = upright("A barista pours milk in a coffee shop")

    assert 0.3 < spec.subjects[0].slot.x < 0.7


def test_those_round_a_table_stand_in_two_rows_of_an_upright_picture() -> None:
    spec = upright("A business team around a table in an office")

    assert len({one.slot.depth > 0.3 for one in spec.subjects}) == 2
    assert min(one.slot.scale for one in spec.subjects) > 0.7


def test_potted_plants_stand_behind_who_is_in_the_room() -> None:
    spec = upright("A woman stretches in a living room with plants")
    (woman,) = spec.subjects

    assert all(prop.slot.depth > woman.slot.depth for prop in spec.props)


def test_a_cat_is_on_its_windowsill_beside_small_things() -> None:
    spec = spec_of("A cat sleeps on a windowsill next to a potted plant")

    assert spec.setting == "windowsill"
    assert [prop.size < 0.8 for prop in spec.props] == [True]


def test_a_team_has_women_and_men() -> None:
    spec = spec_of("A sales team in an office")

    assert {one.kind for one in spec.subjects} == {"man", "woman"}


def test_call_centres_have_agents_with_headsets() -> None:
    spec = spec_of("A customer service agent at her desk")

    assert [one.look.wear for one in spec.subjects] == [("headphones",)]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A white villa with a swimming pool at dusk", ["pool villa"]),
        ("A modern house with large windows and a lawn", ["villa"]),
        ("Equalizer bars dancing to the music on black", ["equalizer"]),
        ("An audio waveform with peaks and valleys", ["waveform"]),
        ("A pizza slice is lifted, mozzarella stretches", ["cheese pull"]),
        ("A sneaker falls into a shallow pool of water", ["splashing sneaker"]),
    ],
)
def test_houses_for_sale_and_music_made_visible_are_drawn(prompt: str, kinds: list[str]) -> None:
    assert kinds_of(spec_of(prompt)) == kinds


def test_colours_alone_are_a_ground() -> None:
    assert spec_of("A red apple against black").backdrop is not None


def test_what_somebody_uses_lies_where_it_is_placed() -> None:
    spec = spec_of("A girl dances before her phone that is placed on a small table")
    (girl,) = spec.subjects

    assert girl.relation is None or girl.relation.kind != "on"


def test_the_lamp_of_a_device_colours_nothing_else() -> None:
    assert spec_of("A camera on a white table, small red LED pulse").lighting is None
    assert spec_of("A girl in a room with red LED lights").lighting is not None


def test_one_of_two_is_nobody_besides() -> None:
    spec = spec_of("Two friends at a table, one friend laughs")

    assert len(spec.subjects) == 2


def test_oil_is_drizzled_by_a_hand() -> None:
    assert kinds_of(spec_of("Olive oil drizzled over a salad")) == ["drizzling hand"]


def test_beside_a_thing_neither_is_the_middle_and_nobody_is_cut() -> None:
    spec = upright("A woman stands beside a mirror in a bathroom")

    assert spec.props[0].slot.x < 0.4 < 0.6 < spec.subjects[0].slot.x < 0.75


def test_a_meadow_has_its_own_flowers() -> None:
    spec = spec_of("A dog runs through a sunny meadow with wild flowers")

    assert (spec.setting, kinds_of(spec)) == ("flower field", ["dog"])


def test_an_intro_is_no_street() -> None:
    assert spec_of("A logo animation with neon lights").setting == "abstract"


@pytest.mark.parametrize(
    "prompt",
    [
        "A can of cola breaking out of ice on a red background",
        "A glass of juice, splashes frozen in the air",
        "A bartender pours bourbon over ice",
        "An electric car charging at a station",
    ],
)
def test_ice_and_stations_of_advertisements_are_no_places(prompt: str) -> None:
    assert spec_of(prompt).setting not in ("snow", "station", "train station", "arctic")


def test_perfume_is_sprayed_from_its_bottle() -> None:
    spec = spec_of("A woman sprays perfume on her wrist")

    assert [one.action for one in spec.subjects] == ["hold"]
    assert kinds_of(spec) == ["woman", "perfume"]


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A bus and a car driving, cars flowing past", None),
        ("Close-up of a handbag on a marble surface", ["handbag"]),
        ("A watch with a rotating 3D model on white", ["watch"]),
        ("Skateboarding stunts in a skate park", ["boy"]),
    ],
)
def test_traffic_stone_models_and_sports_are_what_they_mean(
    prompt: str, kinds: list[str] | None
) -> None:
    found = kinds_of(spec_of(prompt))

    assert not {"drops", "stone texture"} & {*found}
    assert kinds is None or len(found) == len(kinds)


@pytest.mark.parametrize(
    ("prompt", "doings"),
    [
        ("女孩送飞吻", [("girl", "blow_kiss")]),
        ("Une femme dans un café, attendant ses amis", [("woman", "stand")]),
        ("雪の中を歩く冒険家", [("hiker", "walk")]),
    ],
)
def test_kisses_waiting_and_trades_of_other_languages(
    prompt: str, doings: list[tuple[str, str]]
) -> None:
    assert [(one.kind, one.action) for one in spec_of(prompt).subjects] == doings
