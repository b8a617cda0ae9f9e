"""What passes far back: of the place, small, late, and never to be taken for a subject."""

import numpy as np
import pytest

from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.rendering.camera import View
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import from_json, to_json
from vitascope.engines.animatic.staging.passing import PASSING, Passing, passing_of
from vitascope.video import Size

SIZE = Size(480, 270)


def passing_in(prompt: str) -> tuple[Passing, ...]:
    scene = Scene(parse(prompt, seed=3, seconds=12), SIZE)
    return passing_of(scene.spec, scene.ground, light_of(scene.spec.time_of_day, "clear"))


def changed(passing: Passing, t: float) -> float:
    """Share of the picture that it covers at `t`."""
    canvas = np.zeros((SIZE.height, SIZE.width, 4), np.uint8)
    view = View(shift_x=0, shift_y=0, zoom=1, pivot_x=SIZE.width / 2, pivot_y=SIZE.height / 2)
    passing.draw(canvas, view, t)
    return float((canvas[..., 3] > 0).mean())


@pytest.mark.parametrize(
    "prompt",
    [
        "a stone in a meadow, wide shot",
        "a crab on the beach, wide shot",
        "a statue in the city, wide shot",
        "a chest at the bottom of the sea, wide shot",
        "a stone in the forest, wide shot",
    ],
)
def test_something_small_passes_in_every_minute_but_not_at_first(prompt: str) -> None:
    (passing, *_) = passing_in(prompt)

    shares = [changed(passing, t / 2) for t in range(140)]

    assert max(shares[:12]) == 0
    assert 0 < max(shares) < 0.02
    assert np.mean([share > 0 for share in shares]) > 0.05


@pytest.mark.parametrize(
    "prompt",
    [
        "close-up of a woman in the city",
        "a man alone in the empty city",
        "the city without people",
        "a woman running through the city",
        "a butterfly on a flower in a meadow",
        "a meadow at night",
        "a meadow in winter",
        "a sailboat on the sea, wide shot",
    ],
)
def test_nothing_passes_that_would_be_wrong_there(prompt: str) -> None:
    assert passing_in(prompt) == ()


def test_a_film_in_which_nobody_is_about_says_so_in_its_recipe() -> None:
    spec = parse("a man alone in the city", seed=3, seconds=12)

    assert spec.is_deserted
    assert from_json(to_json(spec)) == spec
    assert not parse("a man in the city", seed=3, seconds=12).is_deserted


def test_the_same_moment_looks_the_same_whatever_was_drawn_before() -> None:
    (one, *_), (other, *_) = (passing_in("a stone in a meadow, wide shot") for _ in range(2))

    assert [changed(one, t) for t in (9, 14, 30)] == [changed(other, t) for t in (30, 14, 9)][::-1]


def test_all_that_pass_rest_between_two_passages() -> None:
    for kinds in PASSING.values():
        assert all(kind.every_s > kind.seconds for kind in kinds)
