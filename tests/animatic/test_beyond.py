"""Who is outside while others are in a room is seen through its window, and nowhere else."""

from dataclasses import replace

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec, from_json, to_json
from vitascope.video import Size

SIZE = Size(480, 270)


def read(prompt: str) -> Spec:
    return parse(prompt, seed=3, seconds=8)


def outside(spec: Spec) -> set[str]:
    return {one.kind for one in spec.subjects if one.slot.is_beyond}


@pytest.mark.parametrize(
    ("prompt", "kinds"),
    [
        ("a woman knits in an armchair while a dog runs in the yard outside", {"dog"}),
        ("a cook works in the kitchen, and outside a girl plays in the snow", {"girl"}),
        ("an ostrich seen through the window", {"ostrich"}),
        ("a moose looks in through the kitchen window", {"moose"}),
        ("a boy reads at home, a bear walks past the window", {"bear"}),
        ("a woman drinks coffee in a cafe while people walk by outside", {"man", "woman"}),
    ],
)
def test_who_is_outside_is_behind_the_window(prompt: str, kinds: set[str]) -> None:
    assert outside(read(prompt)) == kinds


@pytest.mark.parametrize(
    "prompt",
    [
        "a man sits outside",
        "two dogs play outside a house",
        "a man looks out of the window",
        "a cat at the window watches the rain outside",
        "a girl reads while snow falls outside",
    ],
)
def test_who_is_not_told_to_be_outside_a_room_is_in_it(prompt: str) -> None:
    assert not outside(read(prompt))


def test_a_room_stays_one_while_somebody_is_in_the_yard_outside() -> None:
    assert (
        read("a woman knits in an armchair while a dog runs in the yard outside").setting == "room"
    )


@pytest.mark.parametrize("t", [0.0, 4.0, 8.0])
def test_of_who_is_outside_only_what_the_window_shows_is_seen(t: float) -> None:
    spec = read("an ostrich seen through the window")
    scene = Scene(spec, SIZE)
    empty = Scene(from_json(to_json(spec)), SIZE)
    empty.troupe = replace(empty.troupe, actors=())
    changed = np.abs(scene.compose(t).astype(int) - empty.compose(t).astype(int)).max(axis=2) > 8
    rows, columns = np.nonzero(changed)
    window = scene.ground.backdrop.window

    assert window is not None
    assert rows.size > 0.002 * changed.size
    assert columns.max() - columns.min() < 1.3 * window[2] * SIZE.width
    assert rows.max() < (window[1] + 0.12) * SIZE.height


def test_a_film_with_somebody_outside_is_kept_whole() -> None:
    spec = read("a moose looks in through the kitchen window")

    assert from_json(to_json(spec)) == spec
