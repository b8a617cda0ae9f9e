"""What takes another colour, or withers, within a film."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Prop, Spec, Subject

RED, BLUE, GREEN, YELLOW, PINK = "#d8342c", "#3f7fd8", "#4fae55", "#f7d13e", "#f58ab0"


def film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


def of_kind(spec: Spec, kind: str) -> list[Subject | Prop]:
    return [item for item in (*spec.subjects, *spec.props) if item.kind == kind]


@pytest.mark.parametrize(
    ("prompt", "kind", "colours"),
    [
        ("A leaf turns from green to yellow", "leaf", [GREEN, YELLOW]),
        ("A red balloon slowly turns blue over a meadow", "balloon", [RED, BLUE]),
        ("A green chameleon changes its color to pink", "chameleon", [GREEN, PINK]),
        ("A banana ripens from green to yellow on a table", "banana", [GREEN, YELLOW]),
        ("A timelapse of a green apple turning red", "apple", [GREEN, RED]),
    ],
)
def test_what_takes_another_colour_has_one_after_the_other(
    prompt: str, kind: str, colours: list[str]
) -> None:
    first, then = of_kind(film(prompt), kind)

    assert [first.look.color, then.look.color] == colours
    assert then.presence.after == first.id
    assert then.slot == first.slot


@pytest.mark.parametrize(
    ("prompt", "kind", "state"),
    [
        ("A rose withers in a garden", "rose", "wilted"),
        ("A timelapse of an apple rotting on a table", "apple", "wilted"),
        ("A bicycle rusts beside a barn", "bicycle", "rusty"),
    ],
)
def test_what_withers_or_rusts_is_sound_at_first(prompt: str, kind: str, state: str) -> None:
    first, then = of_kind(film(prompt), kind)

    assert (first.look.state, then.look.state) == (None, state)


def test_nothing_is_seen_through_what_takes_another_colour() -> None:
    first, then = of_kind(film("A red balloon turns blue over a meadow"), "balloon")

    for share in (0.0, 0.25, 0.4, 0.5, 0.6, 0.75, 1.0):
        shown = 1 - (1 - first.presence.opacity(share)) * (1 - then.presence.opacity(share))
        assert shown > 0.97
        assert first.presence.size(share) == then.presence.size(share) == 1.0


def test_no_cloud_of_light_hides_a_thing_that_stays_what_it_is() -> None:
    assert not of_kind(film("A red balloon turns blue over a meadow"), "magic puff")
    assert of_kind(film("A frog becomes a prince in a garden"), "magic puff")


@pytest.mark.parametrize(
    "prompt",
    ["A dog turns around in a park", "A woman turns to the red car", "A man in a red hat turns"],
)
def test_who_turns_keeps_his_colour(prompt: str) -> None:
    spec = film(prompt)

    assert len(spec.subjects) == 1
    assert not any(item.presence.after for item in (*spec.subjects, *spec.props))


def test_a_sky_that_turns_orange_is_no_fruit() -> None:
    assert not film("The sky turns from blue to orange over the sea").props
