"""Which way somebody or the camera goes, what was left where it stands, and what came before."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str, seed: int = 1) -> Spec:
    return parse(prompt, seed=seed, seconds=8)


@pytest.mark.parametrize("seed", range(1, 7))
@pytest.mark.parametrize(
    ("prompt", "facing"),
    [
        ("a fox walks to the left", -1),
        ("a fox walks to the right", 1),
        ("a bus moves left", -1),
        ("a white horse gallops from right to left", -1),
        ("a crow flying leftward over the sea", -1),
        ("a girl rides her bicycle across the square to the right", 1),
    ],
)
def test_those_who_travel_go_where_it_is_said(prompt: str, facing: int, seed: int) -> None:
    spec = spec_of(prompt, seed)

    assert {item.slot.facing for item in (*spec.subjects, *spec.props)} == {facing}
    assert spec.camera.direction == facing or spec.camera.move != "pan"


@pytest.mark.parametrize(
    "prompt",
    [
        "a man walks to the left of a tree",
        "a woman looks to the left while walking",
        "a dog runs right past a tree",
    ],
)
def test_a_side_that_is_no_way_turns_nobody(prompt: str) -> None:
    assert spec_of(prompt).camera.direction == 1


@pytest.mark.parametrize(
    ("prompt", "move", "direction"),
    [
        ("a choir sings, camera moving to the right", "pan", 1),
        ("the camera slowly glides left over a harbour", "pan", -1),
        ("a wide shot of a bay, the camera slowly tilting downwards", "tilt", -1),
        ("a tower, the camera is panning upwards", "tilt", 1),
        ("a lake, the camera slowly moves backwards", "pull_out", 1),
        ("a castle, the camera moving forwards", "push_in", 1),
        ("flying clockwise around a large ship", "orbit", 1),
        ("flying toward a red lighthouse", "push_in", 1),
        ("drone flying towards a hut in the mountains", "aerial", 1),
    ],
)
def test_the_camera_goes_as_it_is_told_to(prompt: str, move: str, direction: int) -> None:
    camera = spec_of(prompt).camera

    assert (camera.move, camera.direction) == (move, direction)


def test_who_flies_around_something_is_the_camera() -> None:
    assert [item.kind for item in spec_of("flying anti-clockwise around a yacht").props] == [
        "yacht"
    ]


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman approaching a car",
        "a man walks away from a red suv",
        "a boy runs towards a bus",
        "a farmer leads a cow across a field to a parked truck",
        "two parked blue cars",
        "an old sedan is driven by a woman and she gets out of it",
    ],
)
def test_what_somebody_comes_to_or_leaves_stands_still(prompt: str) -> None:
    vehicles = [item for item in spec_of(prompt).props if item.kind not in ("rope",)]

    assert {item.action for item in vehicles} == {"rest"}


def test_a_dog_runs_beside_a_car_that_drives() -> None:
    assert spec_of("a dog runs beside a car").props[0].action == "drive"


@pytest.mark.parametrize(
    "prompt",
    [
        "a goose leaving water with her goslings",
        "a jet crosses the sky, leaves trails of smoke",
        "a black car racing, leaving other cars behind",
    ],
)
def test_who_leaves_drops_no_leaves(prompt: str) -> None:
    assert "leaf" not in {item.kind for item in spec_of(prompt).props}


@pytest.mark.parametrize(
    ("prompt", "acts"),
    [
        ("a girl lies in bed after dancing", ["dance", "lie"]),
        ("a boy brushes his teeth after waking up", ["stretch", "brush"]),
        ("a woman is shown walking and then sitting", ["walk", "sit"]),
        ("a dog finishes eating and then sleeps", ["eat", "sleep"]),
    ],
)
def test_acts_come_in_the_order_in_which_they_happen(prompt: str, acts: list[str]) -> None:
    subject = spec_of(prompt).subjects[0]

    assert [subject.action, *(beat.action for beat in subject.beats)] == acts


def test_who_talks_and_walks_is_seen_walking() -> None:
    assert {s.action for s in spec_of("three men talking and walking forward").subjects} == {"walk"}


@pytest.mark.parametrize(
    ("prompt", "setting"),
    [
        ("a monkey by the water", "jungle river"),
        ("an elephant near the water", "waterhole"),
        ("a woman sits by the water", "lake"),
        ("a duck walks out of the water", "lake"),
        ("a lighthouse on a mountain at the coast", "headland"),
    ],
)
def test_waters_are_those_of_who_is_at_them(prompt: str, setting: str) -> None:
    assert spec_of(prompt).setting == setting
