"""Things that are alive have a face, and legs where they walk."""

import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Spec


def _film(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=6)


@pytest.mark.parametrize(
    ("prompt", "parts"),
    [
        ("an apple with a face sings on a stage", ["living face"]),
        ("a banana with sunglasses walks down the street", ["cool face", "living legs"]),
        ("a smiling teapot on a kitchen table", ["living face"]),
        ("a cup of coffee on a table", []),
        ("a girl with blue eyes eats an apple", []),
        ("a flag dances in the wind", []),
    ],
)
def test_what_is_alive_has_a_face(prompt: str, parts: list[str]) -> None:
    kinds = [prop.kind for prop in _film(prompt).props]

    assert [kind for kind in kinds if kind.split()[-1] in ("face", "legs")] == parts


def test_each_of_two_has_a_face_of_its_own() -> None:
    props = _film("a carrot and a tomato dance together in the kitchen").props

    owners = {p.relation.to for p in props if p.kind == "living face" and p.relation}

    assert owners == {"carrot-1", "tomato-1"}
