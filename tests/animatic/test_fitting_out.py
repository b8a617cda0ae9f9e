"""What is seen with a place or an act beside the one that does it: flames, screens, lanterns."""

import pytest

from vitascope.engines.animatic.art.settings.features import NEAR_WATER
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.reading.lighting import light_told
from vitascope.engines.animatic.spec import Prop, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=4)


def kinds_of(prompt: str) -> list[str]:
    return [prop.kind for prop in spec_of(prompt).props]


def prop_of(spec: Spec, kind: str) -> Prop:
    return next(prop for prop in spec.props if prop.kind == kind)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A cook flips shrimps in a flaming wok", "flaming wok"),
        ("A man stir-fries vegetables in a pan with high flames", "flaming wok"),
        ("A porter pushes a luggage cart through a lobby", "luggage cart"),
        ("White curtains billow at an open window, a dog asleep on the floor", "curtains"),
        ("A kitten watches fluttering curtains", "curtains"),
        ("A garden table under string lights at dusk", "string lights"),
        ("A treehouse in an old oak", "treehouse"),
        ("Paper lanterns drift down a river at night", "water lantern"),
        ("An old woman walks through the fog with a lantern", "storm lantern"),
        ("A miner lights an oil lamp", "storm lantern"),
        ("Red lanterns hang over a lane", "hanging lantern"),
        ("A girl holds a red paper lantern", "lantern"),
    ],
)
def test_what_is_named_beside_the_first_is_seen(prompt: str, kind: str) -> None:
    assert kind in kinds_of(prompt)


def test_who_plays_a_video_game_has_a_screen() -> None:
    assert "television" in kinds_of("A boy plays video games in his room")
    assert kinds_of("A boy plays video games on a computer").count("computer") == 1
    assert "television" not in kinds_of("A boy plays video games in an arcade")


def test_a_screen_does_not_hide_those_on_the_couch() -> None:
    spec = spec_of("Two girls play video games on a couch")
    relation = prop_of(spec, "television").relation

    assert relation is not None
    assert relation.to == prop_of(spec, "sofa").id


def test_a_candle_burns_where_one_dines_by_its_light() -> None:
    spec = spec_of("A couple dines at a candlelit table in a garden")
    relation = prop_of(spec, "candle").relation

    assert relation is not None
    assert relation.kind == "on"
    assert "candle" not in kinds_of("A couple dines at a table in a garden")


def test_what_a_place_is_said_to_have_is_in_nobodys_hand() -> None:
    spec = spec_of("A cat sleeps in a living room with many plants")

    assert spec.subjects[0].prop is None
    assert "plant" in [prop.kind for prop in spec.props]


def test_plants_and_lamps_of_a_cafe_do_not_hide_who_serves() -> None:
    spec = spec_of("A barista pours coffee in a café with plants and paper lanterns")

    assert all(
        prop.relation is None or prop.relation.kind != "on"
        for prop in spec.props
        if prop.kind in ("plant", "hanging lantern")
    )


@pytest.mark.parametrize(
    "prompt",
    [
        "A cabin in the snow, smoke from the chimney, northern lights above",
        "An igloo at night, warm light inside",
        "A tent by a lake, a light glows inside",
    ],
)
def test_no_beam_of_magic_comes_out_of_a_house(prompt: str) -> None:
    assert all(not kind.startswith("rising") for kind in kinds_of(prompt))


def test_light_still_comes_out_of_a_chest() -> None:
    assert any(kind.startswith("rising") for kind in kinds_of("Golden light from a chest"))


@pytest.mark.parametrize(
    ("prompt", "setting", "around"),
    [
        ("An astronaut floats through a space station corridor", "spaceship", None),
        ("A castle on a hill above a misty valley", "castle", None),
        ("A woman on a fire escape in New York at night", "new york", "fire escape"),
        ("A monk kneels in front of a golden Buddha", "temple interior", None),
        ("A girl waits on the doorstep of her house", "doorstep", None),
    ],
)
def test_where_it_plays_and_from_where_it_is_seen(
    prompt: str, setting: str, around: str | None
) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert around is None or around in spec.around


def test_a_room_with_red_light_is_lit_by_it() -> None:
    light = light_told("a photographer in a dark room with red light")

    assert light is not None
    assert light.colors
    assert light_told("a robot with blue lights") is None


def test_who_talks_over_a_fence_is_behind_it() -> None:
    subject = spec_of("Two women talk over a fence").subjects[0]

    assert subject.relation is not None
    assert subject.relation.kind == "behind"


def test_who_plays_by_a_bonfire_does_not_play_it() -> None:
    spec = spec_of("A DJ plays at a beach party at night with a bonfire")

    assert "campfire" in [prop.kind for prop in spec.props]
    assert spec.subjects[0].prop is None


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A swimming pool with palm trees around it", "garden"),
        ("Penguins slide down an icy slope into the sea", "arctic"),
        ("A waiter in a rooftop restaurant", "rooftop"),
        ("A woman walks down the steps of a museum", "street"),
        ("Women in boats sell fruit at a floating market", "river"),
        ("Curtains move at an open window with a view of the sea", "room"),
    ],
)
def test_what_is_told_of_a_place_says_which_it_is(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_mountains_are_seen_from_a_train() -> None:
    spec = spec_of("A boy looks out of a train window at snowy mountains")

    assert spec.setting == "train interior"
    assert "mountains" in spec.around


def test_a_boat_in_a_cave_is_on_water() -> None:
    assert NEAR_WATER in spec_of("A boat floats in a cave").around


def test_a_lamp_beside_somebody_in_a_dark_room_is_lit() -> None:
    spec = spec_of("A student sleeps at a desk in a dark library, a lamp beside her")

    assert spec.lighting is not None
    assert spec.lighting.at == prop_of(spec, "lamp").id


def test_a_cart_in_a_house_is_one_of_that_house() -> None:
    assert "luggage cart" in kinds_of("A maid pushes a cart down a long hotel corridor")
    assert "shopping cart" in kinds_of("A woman pushes a cart through a supermarket")
    assert "luggage cart" not in kinds_of("A farmer pushes a cart through a field")


def test_a_plane_that_somebody_walks_to_is_on_the_ground() -> None:
    spec = spec_of("A pilot walks across the runway to his plane")

    assert prop_of(spec, "aeroplane").action in ("rest", "stand")
    assert spec.setting == "runway"


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A chef cooks in a kitchen, flames rising from the pan", "flaming wok"),
        ("Lace curtains flutter in an open window", "curtains"),
        ("A porter pushes a luggage cart", "luggage cart"),
    ],
)
def test_it_is_seen_however_it_is_told(prompt: str, kind: str) -> None:
    assert kind in kinds_of(prompt)


def test_a_dinner_is_where_it_is_said_to_be() -> None:
    assert spec_of("A couple has a candlelit dinner on a balcony in Rome").setting == "rome"
    assert spec_of("A couple having a romantic candlelit dinner").setting == "cafe"
