"""Parts with a colour of their own: roofs and doors, manes and beaks, leaves."""

import pytest

from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Spec, from_json, to_json


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "parts"),
    [
        ("a house with a blue roof and a red door", ("roof:#3f7fd8", "door:#d8342c")),
        ("a castle with red roofs on a hill", ("roof:#d8342c",)),
        ("a black horse with a white mane", ("mane:#f5f5f2",)),
        ("a green parrot with a red beak on a branch", ("beak:#d8342c",)),
    ],
)
def test_a_colour_falls_on_the_part_that_it_tells_of(prompt: str, parts: tuple[str, ...]) -> None:
    spec = spec_of(prompt)
    item = (*spec.subjects, *spec.props)[0]

    assert item.look.parts == parts
    assert from_json(to_json(spec)) == spec


def test_the_leaves_of_a_tree_have_its_colour() -> None:
    (tree,) = spec_of("a tree with red leaves in a green meadow").props

    assert tree.look.color == "#d8342c"


def test_the_wings_of_a_butterfly_have_its_colour() -> None:
    (butterfly,) = spec_of("a butterfly with glowing blue wings in a garden").subjects

    assert butterfly.look.color == "#3f7fd8"
    assert butterfly.look.wear == ()


def test_what_has_no_such_part_has_a_thing_beside_it() -> None:
    spec = spec_of("a man with a red door")

    assert [prop.kind for prop in spec.props] == ["door"]


def test_a_painted_roof_leaves_walls_and_door_as_they_were() -> None:
    plain = draw_prop("house", Look()).svg
    painted = draw_prop("house", Look(parts=("roof:#3f7fd8",))).svg

    assert "#b5523c" in plain
    assert "#b5523c" not in painted
    assert "#4f7a8f" in painted
