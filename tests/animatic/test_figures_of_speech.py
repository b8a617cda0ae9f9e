"""What prompts only compare with, and what parts of somebody do: none of it is drawn or acted."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Relation, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4.0)


def items_of(spec: Spec) -> list[str]:
    return [item.kind for item in (*spec.subjects, *spec.props)]


@pytest.mark.parametrize(
    ("prompt", "kinds", "setting"),
    [
        ("a panda munches like a child eating candy in a forest", ["panda"], "forest"),
        (
            "a dragon flies over a village, its wings like the sails of a ship",
            ["dragon"],
            "village",
        ),
        ("an astronaut in space, tethered like a child to its mother", ["astronaut"], "space"),
        ("a wave in the sea curls like a cathedral of glass", [], "sea"),
        ("a robot in a garden holds a flower as if it were a baby", ["robot", "flower"], "garden"),
        ("a man runs like the wind through a wheat field", ["man"], "wheat"),
        ("a dog sits like a king on a sofa in a room", ["dog", "sofa"], "room"),
        ("a cat in a park moves like a ghost and sits on a bench", ["cat", "bench"], "park"),
        ("a woman with hair like fire runs through a forest", ["woman"], "forest"),
        ("a cat walks in the savanna with the grace of a dancer", ["cat"], "savanna"),
        ("a swan on a lake, the water a perfect mirror", ["swan"], "lake"),
        ("a couple feeds pigeons in a park, gentle piano music", None, "park"),
        ("a cat sleeps in a kitchen, warm color palette", ["cat"], "kitchen"),
        ("a snail crawls in a garden, its shell gleaming", ["snail"], "garden"),
        ("a mountain of books in a library", ["books"], "library"),
        ("a man in tokyo, blade runner aesthetic", ["man"], "tokyo"),
        ("the sky burns orange and purple behind a wolf in the desert", ["wolf"], "desert"),
        ("the sea is calm as glass. a red canoe drifts in the fog", ["canoe"], "sea"),
        ("a rooster crows on a fence on a farm", ["rooster", "fence"], "farm"),
        ("an airplane flies through clouds painted gold by the sun", ["aeroplane"], "sky"),
        ("a tiger walks through the snow", ["tiger"], "snow"),
        ("a rock shaped like a bear by a lake", ["rock"], "lake"),
        ("the art of making bread, a baker kneads dough", ["baker", "table"], "kitchen"),
        ("three balloons fill the sky over a park", ["balloon"] * 3, "park"),
        ("a ninja runs across rooftops, cherry petals flying past", ["ninja"], "rooftop"),
        ("a train conductor waves at a station", ["man"], "station"),
        ("a cat crosses a street under a flickering lamp", ["cat", "street lamp"], "street"),
        ("a cup of hot chocolate with marshmallows in a cafe", ["coffee"], "cafe"),
    ],
)
def test_what_is_only_compared_with_is_not_there(
    prompt: str, kinds: list[str] | None, setting: str
) -> None:
    spec = spec_of(prompt)

    assert spec.setting == setting
    assert "piano" not in items_of(spec)
    assert kinds is None or items_of(spec) == kinds


def test_a_comparison_that_tells_of_the_hour_still_does() -> None:
    spec = spec_of("a hummingbird at a flower, feathers shining like jewels in the morning sun")

    assert (spec.time_of_day, items_of(spec)) == ("dawn", ["hummingbird", "flower"])


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a boy sits on a dock, feet dangling over the lake", "sit"),
        ("a girl, her scarf fluttering in the wind, runs through a field", "run"),
        ("a woman sits by the fire, shadows dancing on the walls", "sit"),
        ("a dog with gentle eyes lies on a porch", "lie"),
        ("a girl with red hair dancing in the rain", "dance"),
        ("a chef with rough, weathered hands kneads dough", "knead"),
        ("a wolf stands on a cliff, lifts its head and howls", "howl"),
        ("a potter sits in a workshop, the form rising", "sit"),
        ("a boxer trains alone in a gym", "box"),
        ("a dog bigger than a house walks through a city", "walk"),
        ("a girl sits in an attic as a beam of light falls across the floor", "sit"),
    ],
)
def test_what_parts_of_somebody_do_he_does_not(prompt: str, action: str) -> None:
    assert spec_of(prompt).subjects[0].action == action


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("she walks along the beach", ["woman"]),
        ("they dance under the stars", ["woman", "man"]),
        ("moonlight paints the lake silver", []),
        ("freshly baked bread in a kitchen", []),
    ],
)
def test_somebody_is_there_where_only_a_pronoun_or_hands_tell_of_him(
    prompt: str, kinds: list[str]
) -> None:
    assert [subject.kind for subject in spec_of(prompt).subjects] == kinds


def test_a_second_name_for_somebody_is_nobody_else() -> None:
    spec = spec_of("a red car on a road. the driver, a stylish woman in sunglasses, laughs")
    (driver,) = spec.subjects

    assert (driver.kind, driver.action, driver.mount) == ("woman", "laugh", "car-1")
    assert "sunglasses" in driver.look.wear


def test_an_age_in_years_counts_nobody_and_ages_only_the_old() -> None:
    (young,) = spec_of("a 24 year old woman in a cafe").subjects
    (old,) = spec_of("a 70-year-old man in a park").subjects

    assert (young.look.age, old.look.age) == ("adult", "old")


def test_who_rides_into_town_has_a_horse() -> None:
    (cowboy,) = [s for s in spec_of("a cowboy rides into a village").subjects if s.mount]

    assert (cowboy.kind, cowboy.mount) == ("cowboy", "horse-1")


@pytest.mark.parametrize(
    ("prompt", "tool"),
    [
        ("a man runs through a station, suitcase in hand", "suitcase-1"),
        ("a samurai walks in a forest, his sword resting on his shoulder", "sword-1"),
    ],
)
def test_what_is_in_a_hand_is_held(prompt: str, tool: str) -> None:
    (somebody,) = spec_of(prompt).subjects

    assert somebody.prop == tool


@pytest.mark.parametrize(
    ("prompt", "effects"),
    [
        ("a girl in a park, leaves swirling around", ("leaves",)),
        ("a man in a park, confetti raining down", ("confetti",)),
    ],
)
def test_what_drifts_in_the_air_is_seen_there(prompt: str, effects: tuple[str, ...]) -> None:
    spec = spec_of(prompt)

    assert (spec.effects, spec.props, spec.weather) == (effects, (), "clear")


def test_a_vessel_that_is_full_goes_as_it_does() -> None:
    boat, *lemons = spec_of("a boat full of lemons drifts down a river").props

    assert boat.action == "sail"
    assert {lemon.relation and lemon.relation.kind for lemon in lemons} == {"inside"}


def test_a_secret_is_whispered_beside_whom_it_is_told() -> None:
    boy, _ = spec_of("a boy whispers into his grandfather's ear").subjects

    assert boy.relation is None or boy.relation.kind == "beside"


def test_music_that_nobody_plays_is_not_seen() -> None:
    assert spec_of("a couple dances in Venice, violins playing softly").props == ()


def test_who_is_chased_may_be_told_by_a_pronoun() -> None:
    boy, goose = spec_of("a boy runs through a park, a goose chases him").subjects

    assert goose.relation == Relation(kind="chasing", to=boy.id)


def test_light_that_falls_on_a_chair_does_not_let_it_fall() -> None:
    _, chair = spec_of("a violin lies on a chair, a ray of light falling on its strings").props

    assert chair.action == "rest"


def test_clothes_of_somebody_else_are_not_worn() -> None:
    spec = spec_of("a farmer stands on a farm as chickens gather around his boots")

    assert not any(s.look.wear for s in spec.subjects if s.kind == "chicken")


def test_the_piano_of_a_pianist_is_the_one_that_he_plays() -> None:
    spec = spec_of("a pianist plays in a dark room, a lamp glowing on the piano")

    assert [prop.kind for prop in spec.props].count("piano") == 1


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a traveler climbs a hill with his dog", "man"),
        ("a traveler and her dog on a hill", "woman"),
    ],
)
def test_a_later_word_tells_who_is_a_woman(prompt: str, kind: str) -> None:
    assert spec_of(prompt).subjects[0].kind == kind


def test_what_is_painted_is_only_a_picture() -> None:
    spec = spec_of("a street artist paints a mural of a tiger on a wall")

    assert "tiger" not in items_of(spec)


@pytest.mark.parametrize(
    ("prompt", "kinds", "setting"),
    [
        ("A boy in a red cape pretends to be a superhero on a rooftop.", ["boy"], "rooftop"),
        ("Kids pretend to be pirates in the garden", ["girl", "boy", "girl"], "garden"),
    ],
)
def test_whom_somebody_pretends_to_be_is_not_there(
    prompt: str, kinds: list[str], setting: str
) -> None:
    spec = parse(prompt, seed=1, seconds=8)

    assert [subject.kind for subject in spec.subjects] == kinds
    assert spec.setting == setting


def test_the_eyes_of_a_cat_are_not_those_of_its_fence() -> None:
    spec = parse("A black cat with green eyes walks along a fence", seed=1, seconds=8)

    assert [prop.kind for prop in spec.props] == ["fence"]


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A couple dances on a rooftop with the city skyline behind them at night", "rooftop"),
        ("Two astronauts repair a satellite in orbit above the Earth", "space"),
    ],
)
def test_a_place_keeps_what_is_behind_it(prompt: str, setting: str) -> None:
    assert parse(prompt, seed=1, seconds=8).setting == setting
