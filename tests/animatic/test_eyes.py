"""The colour of eyes, of people, animals and robots alike; and eyes that glow."""

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size


def spec_of(prompt: str) -> Spec:
    return parse(prompt, seed=7, seconds=4)


@pytest.mark.parametrize(
    "prompt",
    [
        "a white cat with green eyes",
        "an owl with green eyes on a branch",
        "a dragon with green eyes",
        "a girl with green eyes",
        "a robot with green eyes",
    ],
)
def test_eyes_have_the_colour_that_is_told(prompt: str) -> None:
    (subject,) = spec_of(prompt).subjects

    assert subject.look.eyes == "#4fae55"
    assert subject.look.color != "#4fae55"


def test_eyes_glow_that_are_said_to() -> None:
    lit = spec_of("a black cat with glowing yellow eyes at night").subjects[0].look
    plain = spec_of("a black cat with yellow eyes at night").subjects[0].look
    unsaid = spec_of("a wolf with glowing eyes at night").subjects[0].look

    assert lit.has_lit_eyes
    assert not plain.has_lit_eyes
    assert unsaid.eyes is not None
    assert unsaid.has_lit_eyes


def test_glowing_eyes_are_seen_in_the_dark() -> None:
    def brightest(prompt: str) -> float:
        frame = Scene(spec_of(prompt), Size(480, 270)).compose(0.2)[..., :3].astype(int)
        green = frame[..., 1] - np.maximum(frame[..., 0], frame[..., 2])
        return float((green > 60).sum())

    lit = brightest("close-up of a black cat with glowing green eyes in a street at night")

    assert lit > brightest("close-up of a black cat in a street at night") + 30
