"""Sentences about what happens to things, and what they bring along."""

import pytest

from vitascope.engines.animatic.art.settings.overgrowth import OVERGROWN
from vitascope.engines.animatic.art.settings.sunken import SUNKEN
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Prop, Spec, Subject


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=3, seconds=6.0)


def kinds_of(spec: Spec) -> list[str]:
    """The kinds of all that is in it."""
    items: tuple[Subject | Prop, ...] = (*spec.subjects, *spec.props)
    return [item.kind for item in items]


@pytest.mark.parametrize(
    "prompt",
    [
        "a submarine in an underwater city",
        "Rome submerged under the sea, two dolphins swim through its streets",
        "a turtle swims along the streets of a sunken village",
    ],
)
def test_a_city_under_the_sea_is_seen_there(prompt: str) -> None:
    spec = spec_of(prompt)

    assert spec.setting == "underwater"
    assert SUNKEN in spec.around


def test_there_is_no_city_on_a_plain_reef() -> None:
    assert SUNKEN not in spec_of("a diver beside a coral reef").around


@pytest.mark.parametrize(
    ("prompt", "kind", "act"),
    [
        ("a bus floating above the clouds", "bus", "hover"),
        ("a kite loses wind and falls to the ground", "kite", "land"),
        ("a snowball rolls down a slope", "snowball", "roll"),
        ("a single oak leaf falls slowly onto a pond", "leaf", "fall"),
    ],
)
def test_what_things_do_by_themselves(prompt: str, kind: str, act: str) -> None:
    assert (kind, act) in {(prop.kind, prop.action) for prop in spec_of(prompt).props}


def test_a_robot_vacuum_goes_by_itself_and_carries_a_cat() -> None:
    spec = spec_of("a cat in a cape rides a roomba through the hallway")
    cat = spec.subjects[0]

    assert next(prop.kind for prop in spec.props if prop.id == cat.mount) == "robot vacuum"


def test_snowballs_are_white() -> None:
    spec = spec_of("two nuns having a snowball fight")

    thrown = [piece for one in spec.subjects for piece in one.look.wear if "tool:" in piece]
    assert len(thrown) == 2
    assert all(piece.startswith("tool:#f") for piece in thrown)


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("a wolf wearing a detective's coat", "detective"),
        ("a submarine finds a wreck full of strange alien technology", "alien"),
        ("a space station with a shuttle in its docking bay", "boat"),
        ("on a country lane the leaves and grass sway in the breeze", "leaf"),
    ],
)
def test_what_is_only_told_of_something_else_is_not_there(prompt: str, absent: str) -> None:
    assert absent not in kinds_of(spec_of(prompt))


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a grandfather watches a magic trick, amazed", {"grandfather", "magician"}),
        ("a broom morphs slowly and magically into a stork", {"broom", "stork", "magic puff"}),
        ("a curtain turns into a ghost", {"curtains", "ghost", "magic puff"}),
    ],
)
def test_who_and_what_is_there(prompt: str, kinds: set[str]) -> None:
    assert set(kinds_of(spec_of(prompt))) == kinds


def test_mirrors_of_a_car_are_seen_from_inside_it() -> None:
    assert spec_of("car mirrors and a sunset").setting == "car interior"


def test_clothes_for_the_winter_bring_no_snow() -> None:
    assert spec_of("a model poses in a chic winter outfit in a studio").weather == "clear"


def test_a_pair_of_divers_dives_at_a_pool() -> None:
    spec = spec_of("a synchronized diving pair performing a perfect dive")

    assert (spec.setting, len(spec.subjects)) == ("pool", 2)


@pytest.mark.parametrize(
    ("prompt", "begins", "later"),
    [
        ("The scene transitions from a desert to a rainforest", "desert", ["jungle"]),
        ("A view of a farm transitioning into a scene of a harbour", "farm", ["harbour"]),
        ("A train ride from a city to a desert and then to a beach", "city", ["desert", "beach"]),
    ],
)
def test_a_place_that_passes_over_to_another_comes_first(
    prompt: str, begins: str, later: list[str]
) -> None:
    spec = spec_of(prompt)

    assert spec.setting == begins
    assert [turn.setting for turn in spec.turns] == later


def test_who_becomes_something_in_the_water_is_gone_then() -> None:
    spec = spec_of("A frog dives into the pond and transforms into a goldfish")
    frog, fish = spec.subjects

    assert frog.presence.goes < 1
    assert fish.presence.comes > 0


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A boy swims through the air among floating turtles", "sky"),
        ("An ant walks through an ant nest", "cave"),
    ],
)
def test_where_it_is(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting


def test_who_strums_the_strings_plays_the_instrument() -> None:
    spec = spec_of("A busker strumming the strings of a guitar")

    assert spec.subjects[0].action == "strum"
    assert spec.subjects[0].prop is not None


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A droplet of milk bounces off a leaf in slow motion", "bouncing drop"),
        ("Caustics dance over the bottom of a pool", "caustics"),
        ("Sunlight through venetian blinds makes stripes on a wall", "striped light"),
        ("A pendulum swings slowly to and fro", "pendulum"),
        ("A steel spring is compressed and let go", "coil spring"),
        ("A rubber band is stretched far and snaps", "stretching hands"),
        ("A page is crumpled into a ball", "crumpling hands"),
        ("Crushing a soda can with one hand", "crushing hand"),
        ("A wet sponge being squeezed", "sponge hand"),
        ("A mug of tea is knocked over on a tablecloth", "spilled glass"),
        ("A window shatters as a pebble hits it", "cracking pane"),
        ("A macro shot of the bark of a pine", "bark texture"),
        ("A close-up of green velvet fabric", "cloth texture"),
        ("The texture of polished granite", "stone texture"),
    ],
)
def test_what_is_at_work_has_a_picture(prompt: str, kind: str) -> None:
    assert kinds_of(spec_of(prompt)) == [kind]


@pytest.mark.parametrize(
    "prompt",
    [
        "A close-up of a girl in a velvet dress",
        "A close-up of a stone statue",
        "A boy looks out of a broken window",
        "A man drinks a glass of milk",
        "Close-up of a tailor cutting red silk fabric",
    ],
)
def test_who_or_what_has_a_surface_is_seen_itself(prompt: str) -> None:
    kinds = kinds_of(spec_of(prompt))

    assert kinds
    assert not any("texture" in kind or kind == "cracking pane" for kind in kinds)


def test_a_ball_of_mirrors_hangs_in_a_club() -> None:
    assert spec_of("a disco ball throws spots of light across a room").setting == "nightclub"


@pytest.mark.parametrize(
    ("prompt", "kind", "act"),
    [
        ("A cook flips a pancake and puts cream on it", "chef", "toss"),
        ("A woman applies cream to her face", "woman", "cream"),
        ("A teenager eats pizza, the cheese stretching", "teenager", "eat"),
    ],
)
def test_who_does_what_with_food(prompt: str, kind: str, act: str) -> None:
    assert (kind, act) in {(one.kind, one.action) for one in spec_of(prompt).subjects}


@pytest.mark.parametrize(
    ("prompt", "is_green"),
    [
        ("An abandoned mall reclaimed by nature", True),
        ("An overgrown street with a rusty car", True),
        ("A school overgrown with ivy", True),
        ("A street with a rusty car", False),
        ("A cake covered in cream", False),
    ],
)
def test_vines_hang_where_plants_have_taken_over(prompt: str, is_green: bool) -> None:
    assert (OVERGROWN in spec_of(prompt).around) is is_green


def test_a_festival_is_seen_wherever_it_is() -> None:
    spec = spec_of("a penguin strolls in Antarctica during a colorful festival")

    assert spec.setting == "arctic"
    assert "festival" in spec.around
