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
        ("a plaid blanket in a meadow", "picnic blanket", "checked", ()),
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


@pytest.mark.parametrize(
    ("prompt", "kind", "look"),
    [
        ("a blue vase with yellow flowers on a table", "vase", ("flowers:#f7d13e",)),
        ("a red vase with white flowers on a desk", "vase", (f"flowers:{WHITE}",)),
    ],
)
def test_flowers_in_a_vase_have_their_colour(prompt: str, kind: str, look: tuple[str, ...]) -> None:
    assert item(prompt, kind).look.parts == look


def test_what_is_built_of_toy_bricks_shows_them_and_none_lie_beside_it() -> None:
    spec = film("A castle built out of colorful lego bricks in a room")

    assert [(prop.kind, prop.look.coat) for prop in spec.props] == [("castle", "bricks")]


def test_who_is_knitted_of_wool_does_not_knit() -> None:
    (cat,) = film("A cat knitted from wool sits in a meadow").subjects

    assert (cat.action, cat.look.material) == ("sit", "plush")


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A golden statue of a lion in a garden", "lion statue"),
        ("A bronze horse statue in a square", "horse statue"),
        ("A marble statue of a woman in a park", "woman statue"),
    ],
)
def test_a_statue_is_of_whom_it_is_said_to_be(prompt: str, kind: str) -> None:
    spec = film(prompt)

    assert not spec.subjects
    assert [prop.kind for prop in spec.props] == [kind]


def test_a_beast_on_a_cover_is_a_picture() -> None:
    spec = film("A book with a fox on its cover on a desk")

    assert not spec.subjects
    assert [caption.kind for caption in spec.captions] == ["picture"]


def test_a_painting_on_a_wall_is_no_style() -> None:
    spec = film("A small painting hangs above a sofa in a room")

    assert spec.style == "picture_book"
    assert {prop.kind for prop in spec.props} == {"picture", "sofa"}


def test_a_stack_of_old_books_is_seen() -> None:
    assert item("A stack of old books next to a candle", "books")


def test_red_shoes_are_red() -> None:
    assert item("A pair of red shoes on the floor", "shown shoes").look.color == RED
