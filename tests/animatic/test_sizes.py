"""Giants among roofs, and those who are as small as a thumb."""

import pytest

from vitascope.engines.animatic.composing.figures import extent_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def _film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=6)


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a giant cat walks through downtown Tokyo, people running away", "city below"),
        ("Godzilla attacks the city at night", "city below"),
        ("a giant stomps through a village", "village below"),
        ("a giant panda eats bamboo in the forest", "forest"),
        ("a giant bubble floats over the city", "above the city"),
        ("a woman walks through the city", "city"),
    ],
)
def test_giants_are_seen_among_roofs(prompt: str, setting: str) -> None:
    assert _film(prompt).setting == setting


def test_people_are_small_at_the_feet_of_a_giant() -> None:
    spec = _film("a giant cat walks through downtown Tokyo, people running away screaming")

    heights = {subject.kind: extent_of(subject).top for subject in spec.subjects}
    cat = heights.pop("cat")

    assert all(height < cat / 3 for height in heights.values())


@pytest.mark.parametrize(
    "prompt",
    [
        "a tiny man the size of a thumb walks across a wooden desk past a coffee cup",
        "a tiny fairy sits on a teacup",
    ],
)
def test_the_tiny_are_filmed_on_a_table_top_with_things_as_large_as_they(prompt: str) -> None:
    spec = _film(prompt)
    thing = spec.props[0]

    assert spec.still is not None
    assert extent_of(spec.subjects[0]).top < 2 * extent_of(thing).top


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a whale floats through the night sky above a sleeping village", "village below"),
        ("a blue whale swims through the clouds above a city", "city below"),
        ("goldfish swim through the air in a living room", "room"),
        ("a jellyfish floats through a forest at night", "forest"),
    ],
)
def test_swimmers_fly_where_it_is_said(prompt: str, setting: str) -> None:
    spec = _film(prompt)

    assert spec.setting == setting
    assert all(subject.action == "fly" and subject.slot.lift > 0.1 for subject in spec.subjects)


def test_what_the_tiny_hold_is_as_small_as_they_are() -> None:
    tiny, usual = _film("a tiny mouse holds a parasol"), _film("a mouse holds a parasol")

    assert tiny.subjects[0].look.size < 0.7
    assert tiny.props[0].look.size < 0.7 * usual.props[0].look.size


@pytest.mark.parametrize(
    "prompt",
    [
        "a robot towering over the city",
        "a cat looms above the village",
        "a lizard as tall as a skyscraper walks through the city",
    ],
)
def test_who_is_as_high_as_roofs_is_seen_among_them(prompt: str) -> None:
    assert parse(prompt, seed=3, seconds=4).setting.endswith(" below")


@pytest.mark.parametrize(
    "prompt",
    ["a man the size of an ant walks on a book", "a girl no bigger than a thumb on a rose"],
)
def test_who_is_likened_to_the_small_is_small_and_brings_no_ant(prompt: str) -> None:
    spec = parse(prompt, seed=3, seconds=4)

    assert len(spec.subjects) == 1
    assert spec.subjects[0].look.size <= 0.6


def test_a_mountain_over_a_village_is_no_giant() -> None:
    assert parse("a tower towers over the village", seed=3, seconds=4).setting == "village"


def test_a_toy_train_that_runs_has_no_legs() -> None:
    kinds = {
        prop.kind for prop in parse("a miniature train runs on a table", seed=3, seconds=4).props
    }

    assert kinds == {"toy train"}
