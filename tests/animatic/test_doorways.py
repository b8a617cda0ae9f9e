"""Doors and houses that somebody goes into, comes out of, knocks on or passes."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=5, seconds=6)


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a man walks through a door", "opening door"),
        ("a girl runs through the wooden door", "opening door"),
        ("a boy runs into the house", "house"),
    ],
)
def test_who_goes_in_comes_to_it_and_is_gone(prompt: str, kind: str) -> None:
    spec = spec_of(prompt)
    (one,) = spec.subjects
    goal = next(prop for prop in spec.props if prop.kind == kind)

    assert one.relation is not None
    assert (one.relation.kind, one.relation.to) == ("toward", goal.id)
    assert one.presence.goes < 1


@pytest.mark.parametrize(
    "prompt",
    [
        "the door opens and a cat comes in",
        "a waiter comes through the door with a tray",
        "a woman enters the room through the door",
    ],
)
def test_who_comes_in_is_there_once_the_door_is_open(prompt: str) -> None:
    spec = spec_of(prompt)

    assert "opening door" in {prop.kind for prop in spec.props}
    assert 0 < spec.subjects[0].presence.comes < 0.6


def test_who_knocks_is_beside_the_door_and_not_on_it() -> None:
    relation = spec_of("a man knocks on the door").subjects[0].relation

    assert relation is not None
    assert relation.kind == "beside"


@pytest.mark.parametrize(
    "prompt", ["a woman passes by a shop window", "a man walks out of a bakery"]
)
def test_who_passes_or_leaves_a_shop_is_on_the_street(prompt: str) -> None:
    assert spec_of(prompt).setting == "street"


def test_the_load_of_a_drone_hangs_below_it() -> None:
    spec = spec_of("a drone carrying a package flies over the city")

    assert spec.subjects[0].kind == "drone"
    assert spec.subjects[0].prop == "box-1"
