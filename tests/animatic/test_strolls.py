"""What somebody takes, has or goes for is what is done."""

import pytest

from vitascope.engines.animatic.composing.parse import parse


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a woman takes a long walk on the beach", "walk"),
        ("a robot taking a pleasant stroll in the park", "walk"),
        ("an old man goes for a leisurely stroll in the park", "walk"),
        ("a dog takes a nap on the lawn", "sleep"),
        ("two friends having a good laugh in a café", "laugh"),
        ("a bear takes a dip in the lake", "swim"),
    ],
)
def test_what_is_taken_is_done(prompt: str, action: str) -> None:
    assert {one.action for one in parse(prompt, seed=3, seconds=4).subjects} == {action}


def test_who_takes_a_dance_class_is_no_walker() -> None:
    assert "walk" not in {
        s.action for s in parse("a girl takes a dance class", seed=3, seconds=4).subjects
    }


def test_a_winter_storm_brings_snow() -> None:
    assert parse("a man walks in Berlin during a winter storm", seed=3, seconds=4).weather == "snow"
