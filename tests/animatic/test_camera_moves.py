"""Moves of the camera that are told as things."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    """The film of a prompt."""
    return parse(prompt, seed=3, seconds=6.0)


@pytest.mark.parametrize(
    ("prompt", "move", "direction"),
    [
        ("A tilt-up from the base of a windmill", "tilt", 1),
        ("A tilt-down from the top of a windmill", "tilt", -1),
        ("A slow pan-left over a harbour", "pan", -1),
        ("A smooth truck left past a row of parked bicycles", "pan", -1),
    ],
)
def test_a_move_told_with_a_hyphen_is_a_move(prompt: str, move: str, direction: int) -> None:
    spec = spec_of(prompt)

    assert (spec.camera.move, spec.camera.direction) == (move, direction)
    assert "truck" not in {prop.kind for prop in spec.props}


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("A tilt-up from the foot of a lighthouse, moving up to reveal its full height",
         {"lighthouse"}),
        ("A tilt-up from the shoes of a clown to his face", {"clown"}),
        ("A pedestal down from the crown of an oak to its roots", {"tree"}),
    ],
)  # fmt: skip
def test_what_a_move_begins_at_is_seen_whole(prompt: str, kinds: set[str]) -> None:
    spec = spec_of(prompt)

    assert {item.kind for item in (*spec.subjects, *spec.props)} == kinds
    assert not spec.ignored


def test_the_ceiling_of_a_church_is_seen_from_inside() -> None:
    assert spec_of("A tilt-down from the ceiling of a cathedral").setting == "hall"


def test_over_a_shoulder_somebody_is_seen_from_behind_however_near() -> None:
    spec = spec_of("An over-the-shoulder shot of a girl looking at the sea")

    assert [subject.view for subject in spec.subjects] == ["back"]


def test_who_a_camera_goes_on_to_is_on_nobody() -> None:
    spec = spec_of("A push-in through a market crowd, moving towards a juggler")
    juggler = next(one for one in spec.subjects if one.action == "juggle")

    assert juggler.relation is None


def test_a_part_that_is_left_for_the_whole_is_not_all_that_is_seen() -> None:
    spec = spec_of("A zoom-out from a parrot's eye, pulling back to show the parrot in a jungle")

    assert [subject.kind for subject in spec.subjects] == ["parrot"]
    assert spec.setting == "jungle"
