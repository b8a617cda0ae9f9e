"""Cities and lands by name: a film plays where they are, unless a place of its own is said."""

import pytest

from vitascope.engines.animatic.composing.parse import parse, understand
from vitascope.engines.animatic.reading.lexicon import whole_lexicon
from vitascope.engines.animatic.spec import Spec


def understood(prompt: str) -> Spec:
    return understand(prompt, seed=1, seconds=4, lexicon=whole_lexicon())


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("A woman walks through Barcelona at night.", "street"),
        ("A man rides a horse in Mongolia.", "grassland"),
        ("A monk prays in Tibet.", "mountains"),
        ("A giraffe walks in Tanzania.", "savanna"),
        ("A tourist takes a photo in front of the Statue of Liberty.", "new york"),
        ("A woman walks in front of Big Ben.", "london"),
        ("A jogger runs across a bridge in San Francisco.", "golden gate"),
    ],
)
def test_a_city_or_a_land_is_where_it_plays(prompt: str, setting: str) -> None:
    assert understood(prompt).setting == setting


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("In Vienna, a couple sits in a café.", "cafe"),
        ("A woman walks on the beach in Brazil.", "beach"),
        ("In Japan, an old man prays in a temple.", "temple interior"),
        ("A couple kisses on a bridge in Paris.", "bridge"),
        ("Three penguins waddle across the ice towards the sea.", "arctic"),
        ("A tiger prowls through tall grass in the jungle.", "jungle"),
    ],
)
def test_a_place_that_is_said_counts_more_than_where_it_lies(prompt: str, setting: str) -> None:
    assert understood(prompt).setting == setting


def test_what_else_a_name_means_is_meant_where_it_stands_for_that() -> None:
    spec = understood("A turkey and a girl with a china cup in a garden.")

    assert [one.kind for one in spec.subjects] == ["turkey", "girl"]
    assert spec.setting == "garden"


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("A woman on a balcony in Lisbon drinks coffee.", "drink"),
        ("A chef in a restaurant cooks pasta.", "cook"),
        ("A man in the rain waves goodbye.", "wave"),
    ],
)
def test_a_plural_after_somebodys_place_is_what_he_does(prompt: str, action: str) -> None:
    assert [one.action for one in understood(prompt).subjects] == [action]


@pytest.mark.parametrize(
    ("place", "setting"),
    [
        ("Johannesburg South Africa", "street"),
        ("Mumbai India", "street"),
        ("Dublin, Ireland", "street"),
        ("Cape Town South Africa", "coast"),
    ],
)
def test_a_city_with_its_land_is_that_city(place: str, setting: str) -> None:
    assert parse(f"a woman walking in {place}", seed=3, seconds=4).setting == setting
