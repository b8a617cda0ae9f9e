"""What keeps colours over the windows of a film."""

from typing import Any

import numpy as np
import pytest

from vitascope.engines.diffusers.colours import ColourAnchor

Frame = np.ndarray[Any, np.dtype[np.uint8]]


def frame(seed: int = 0) -> Frame:
    """A picture with soft forms and colours of its own."""
    noise = np.random.default_rng(seed).normal(size=(8, 8, 3))
    return np.clip(128 + 30 * np.kron(noise, np.ones((8, 8, 1))), 0, 255).astype(np.uint8)


def shifted(picture: Frame, levels: float, gain: float = 1.0) -> Frame:
    moved = (picture.astype(float) - 128) * gain + 128 + levels
    return np.clip(np.rint(moved), 0, 255).astype(np.uint8)


def anchor(given: Frame, made: Frame) -> ColourAnchor:
    made_of = ColourAnchor([given])
    made_of.see(made)
    return made_of


@pytest.mark.parametrize(("levels", "gain"), [(7, 1.0), (-9, 1.0), (0, 1.1), (4, 0.9)])
def test_a_shift_of_the_window_is_taken_out_of_its_new_frames(levels: float, gain: float) -> None:
    given, new = frame(0), frame(1)

    found = anchor(given, shifted(given, levels, gain)).anchored(shifted(new, levels, gain))

    assert np.abs(found.astype(int) - new).mean() < 1.0


def test_a_shift_of_every_window_does_not_add_up() -> None:
    first = tail = frame(0)
    unanchored = first
    for _ in range(8):
        made = shifted(tail, 5)
        tail = anchor(tail, made).anchored(made)
        unanchored = shifted(unanchored, 5)

    assert np.abs(tail.astype(int) - first).mean() < 1.0
    assert np.abs(unanchored.astype(int) - first).mean() > 30


def test_channels_are_anchored_each_by_itself() -> None:
    given = frame(0)
    made = given.copy()
    made[..., 0] = shifted(given[..., 0], 12)

    assert np.abs(anchor(given, made).anchored(made).astype(int) - given).mean() < 1.0


def test_another_picture_is_not_forced_into_the_colours_of_the_given_one() -> None:
    dark, bright = np.full((8, 8, 3), 20, np.uint8), np.full((8, 8, 3), 220, np.uint8)

    found = anchor(dark, bright).anchored(bright)

    assert found.min() == found.max() == 188


def test_a_plain_picture_gives_no_contrast() -> None:
    plain = np.full((64, 64, 3), 100, np.uint8)

    found = anchor(plain, shifted(plain, 6)).anchored(frame(1))

    assert np.abs(found.astype(int) - shifted(frame(1), -6)).max() <= 1


def test_without_given_frames_nothing_changes() -> None:
    picture = frame(0)

    assert np.array_equal(ColourAnchor([]).anchored(picture), picture)
