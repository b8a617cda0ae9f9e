"""What is seen on things: patterns, a second colour, coloured wheels, damage and rust."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.outlines import bounds_of
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.subjects import KINDS, draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Prop, Spec, Subject, from_json, to_json

RED, BLUE, WHITE = "#d8342c", "#3f7fd8", "#f5f5f2"


def film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=4)


def item(prompt: str, kind: str) -> Subject | Prop:
    spec = film(prompt)
    return next(each for each in (*spec.subjects, *spec.props) if each.kind == kind)


def pixels(kind: str, look: Look) -> np.ndarray:
    drawing = draw_prop(kind, look, 0.2)
    return rasterise(drawing.svg, round(drawing.width * 2), round(drawing.height * 2)).astype(int)


def share_near(picture: np.ndarray, color: str) -> float:
    told = [int(color[k : k + 2], 16) for k in (1, 3, 5)]
    near = (np.abs(picture[..., :3] - told).max(axis=2) < 40) & (picture[..., 3] > 200)
    return float(near.sum() / (picture[..., 3] > 200).sum())


@pytest.mark.parametrize(
    ("prompt", "kind", "coat", "parts"),
    [
        ("a red mug with white polka dots on a desk", "cup", "spotted", ("marks:#f5f5f2",)),
        ("a blue van with yellow stripes in a street", "van", "striped", ("marks:#f7d13e",)),
        ("a plaid blanket in a meadow", "rug", "checked", ()),
        ("a striped towel in a bathroom", "towel", "striped", ()),
        ("a red and white striped tent", "tent", "striped", ("second:#f5f5f2",)),
    ],
)
def test_a_pattern_that_is_told_of_is_on_the_thing(
    prompt: str, kind: str, coat: str, parts: tuple[str, ...]
) -> None:
    look = item(prompt, kind).look

    assert (look.coat, look.parts) == (coat, parts)


@pytest.mark.parametrize("kind", ["cup", "bowl", "vase", "towel", "sofa", "car", "teapot"])
def test_marks_lie_on_the_thing_and_nowhere_beside_it(kind: str) -> None:
    plain, dotted = (pixels(kind, Look(color=RED, coat=coat)) for coat in (None, "spotted"))

    changed = np.abs(plain - dotted).max(axis=2) > 60
    assert 0.02 < changed.mean() < 0.6
    assert not changed[plain[..., 3] == 0].any()


def test_two_colours_are_both_seen() -> None:
    look = item("a red and white boat on a lake", "boat").look
    assert look == Look(color=RED, parts=(f"second:{WHITE}",))

    picture = pixels("boat", look)
    assert share_near(picture, WHITE) > 0.2
    assert share_near(picture, RED) > 0.1


@pytest.mark.parametrize("kind", ["dog", "parrot", "unicorn"])
def test_beasts_of_two_colours_have_both(kind: str) -> None:
    look = item(f"a red and blue {kind} in a meadow", kind).look
    assert look.parts == (f"second:{BLUE}",)
    assert kind in KINDS

    assert BLUE in draw_subject(kind, look, Pose(action="stand", phase=0.2)).svg


def test_wheels_have_their_colour() -> None:
    look = item("a red car with blue wheels on a road", "car").look

    assert look.parts == (f"wheel:{BLUE}",)
    assert share_near(pixels("car", look), BLUE) > share_near(pixels("car", Look(color=RED)), BLUE)


@pytest.mark.parametrize(
    ("prompt", "kind", "state"),
    [
        ("a half-eaten apple on a table", "apple", "bitten"),
        ("a broken vase on the floor", "vase", "broken"),
        ("a rusty car in a field", "car", "rusty"),
        ("a dirty sneaker on the street", "sneaker", "dusty"),
        ("burnt bread on a plate", "bread", "burnt"),
        ("a withered rose in a garden", "rose", "wilted"),
    ],
)
def test_what_has_become_of_a_thing_is_seen(prompt: str, kind: str, state: str) -> None:
    spec = film(prompt)
    look = item(prompt, kind).look

    assert look.state == state
    assert from_json(to_json(spec)) == spec
    assert draw_prop(kind, look, 0.2).svg != draw_prop(kind, Look(color=look.color), 0.2).svg


def test_a_bite_takes_something_away() -> None:
    whole, bitten = (pixels("apple", Look(state=state)) for state in (None, "bitten"))

    assert (bitten[..., 3] > 200).sum() < 0.95 * (whole[..., 3] > 200).sum()


def test_an_empty_swing_is_a_swing() -> None:
    assert item("an empty swing moves in the wind", "swing")


@pytest.mark.parametrize(
    ("shape", "bounds"),
    [
        ('<ellipse cx="5" cy="-3" rx="2" ry="1" fill="#ffffff"/>', (3, -4, 7, -2)),
        ('<rect x="1" y="2" width="3" height="4" fill="#ffffff"/>', (1, 2, 4, 6)),
        ('<path d="M0 0 h10 v-5 l-2 -2 H4Z" fill="#ffffff"/>', (0, -7, 10, 0)),
        ('<path d="M1 1 Q5 9 8 2 q1 1 2 0" fill="#ffffff"/>', (1, 1, 10, 9)),
    ],
)
def test_the_room_of_a_shape_is_known(shape: str, bounds: tuple[int, int, int, int]) -> None:
    assert bounds_of(shape) == bounds
