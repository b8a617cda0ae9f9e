"""Patterns of clothes, and the colours of what poses bring along."""

import pytest

from vitascope.engines.animatic.art.drawing import Pose
from vitascope.engines.animatic.art.people_patterns import PATTERNS
from vitascope.engines.animatic.art.subjects import draw_subject
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.spec import Look, Spec


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "pattern"),
    [
        ("a girl in a polka-dot dress on a beach", "spotted"),
        ("a boy in a striped shirt eating an apple", "striped"),
        ("a lumberjack in a red plaid shirt chopping wood", "checked"),
        ("a grandmother in a floral dress", "floral"),
    ],
)
def test_clothes_have_the_pattern_that_is_told(prompt: str, pattern: str) -> None:
    (subject,) = spec_of(prompt).subjects

    assert f"pattern:{pattern}" in subject.look.wear


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_is_seen_on_cloth(pattern: str) -> None:
    plain, marked = (
        draw_subject("woman", Look(wear=("dress:#3f7fd8", *more)), Pose(action="stand", phase=0))
        for more in ((), (f"pattern:{pattern}",))
    )

    assert len(marked.svg) > len(plain.svg)


@pytest.mark.parametrize(
    ("prompt", "color"),
    [
        ("an old woman knitting a blue scarf by the fireplace", "#3f7fd8"),
        ("a grandmother in a green dress knits a yellow sweater", "#f7d13e"),
        ("a king drinks from a golden cup", "#e8b33c"),
    ],
)
def test_what_a_pose_brings_has_the_colour_that_is_told(prompt: str, color: str) -> None:
    assert f"tool:{color}" in spec_of(prompt).subjects[0].look.wear


def test_notes_tell_nothing_of_how_a_pattern_is_kept() -> None:
    spec = spec_of("a boy in a striped shirt knitting a red scarf")

    assert not any(word in told for told in spec.understood for word in ("pattern", "tool"))
