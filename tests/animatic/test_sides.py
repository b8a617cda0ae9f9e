"""Left of, right of, on top of, below: things are exactly where they are said to be."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=1, seconds=4)


def at(spec: Spec, kind: str) -> float:
    return next(item.slot.x for item in (*spec.subjects, *spec.props) if item.kind == kind)


@pytest.mark.parametrize(
    ("prompt", "left", "right"),
    [
        ("a truck on the right of a bicycle", "bicycle", "truck"),
        ("a truck on the left of a bicycle", "truck", "bicycle"),
        ("a bus on the right side of a motorcycle", "motorcycle", "bus"),
        ("a teapot to the left of a clock", "teapot", "clock"),
        ("a cow on the right of a goat", "goat", "cow"),
    ],
)
def test_each_is_on_its_side_and_hides_nobody(prompt: str, left: str, right: str) -> None:
    spec = spec_of(prompt)

    assert at(spec, right) - at(spec, left) > 0.12


@pytest.mark.parametrize(
    ("prompt", "upper", "lower"),
    [
        ("a teapot on the top of a book", "teapot", "book"),
        ("a book below a teapot", "teapot", "book"),
        ("a book on the bottom of a teapot", "teapot", "book"),
    ],
)
def test_of_two_small_things_the_upper_one_lies_on_the_lower(
    prompt: str, upper: str, lower: str
) -> None:
    things = {prop.kind: prop for prop in spec_of(prompt).props}
    relation = things[upper].relation

    assert relation is not None
    assert (relation.kind, relation.to) == ("on", things[lower].id)


def test_what_is_at_the_bottom_of_a_lake_is_not_below_it() -> None:
    assert spec_of("a chest at the bottom of a lake").props[0].relation is None


def test_two_things_beside_each_other_are_about_the_middle() -> None:
    spec = spec_of("a suitcase next to a clock")

    assert abs(at(spec, "suitcase") + at(spec, "clock") - 1) < 0.16


def test_a_camera_sees_all_of_what_is_beside_a_tree() -> None:
    alone = spec_of("a bench in the park").camera.closeness

    assert spec_of("a bench on the left of a tree").camera.closeness < alone
