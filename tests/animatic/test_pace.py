"""Slow and fast motion: all goes at another pace, seen and heard, but for the camera."""

from dataclasses import replace

import numpy as np
import pytest

from vitascope.engines.animatic.art.subjects import motion
from vitascope.engines.animatic.composing.amend import amend
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.sound.doings import doings_of
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.video import Size

SMALL = Size(192, 108)


def film(prompt: str) -> Spec:
    return parse(prompt, seed=5, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "pace"),
    [
        ("A dog runs on a beach in slow motion", 0.4),
        ("slow-mo shot of a horse in a meadow", 0.4),
        ("A dog runs on a beach, 240fps", 0.4),
        ("A crowd in a street in fast motion", 2.0),
        ("A slow train in a meadow", 1.0),
    ],
)
def test_a_prompt_tells_the_pace(prompt: str, pace: float) -> None:
    spec = film(prompt)

    assert spec.pace == pace
    assert ("slow motion" in spec.understood) is (pace < 1)
    assert from_json(to_json(spec)) == spec


def test_in_slow_motion_subjects_are_where_they_would_be_sooner() -> None:
    usual = film("A dog runs on a beach")
    slow = replace(usual, pace=0.4)

    then = Scene(replace(usual, seconds=usual.seconds * 0.4), SMALL).troupe.actors[0].place(0.8)

    scene = Scene(slow, SMALL)
    assert scene.troupe.actors[0].place(2.0 * slow.pace) == then
    assert not np.array_equal(scene.compose(2.0), Scene(usual, SMALL).compose(2.0))


def test_the_camera_goes_at_its_own_pace() -> None:
    usual = film("A dog sits in a meadow")

    assert Scene(usual, SMALL).view(3.0) == Scene(replace(usual, pace=0.4), SMALL).view(3.0)


def test_feet_fall_more_slowly_in_slow_motion() -> None:
    usual = film("A horse gallops over a meadow")
    slow = replace(usual, pace=0.4)

    (quick,) = doings_of(usual, motion, Scene(usual, SMALL).treads)
    (calm,) = doings_of(slow, motion, Scene(slow, SMALL).treads)

    assert calm.rate == pytest.approx(0.4 * quick.rate, rel=0.02)


def test_an_edit_slows_a_film_and_makes_it_usual_again() -> None:
    slow = amend(film("A dog runs on a beach"), "make it slow motion").spec

    assert slow.pace < 1
    assert amend(slow, "back to normal speed").spec.pace == 1
    assert amend(slow, "speed it up").spec.pace > 1
