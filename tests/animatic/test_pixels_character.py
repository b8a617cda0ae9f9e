import os
from pathlib import Path

import numpy as np
import pytest

from tests.animatic.footage import noisy, place, with_person, write_clip
from vitascope.engines.animatic.pixels.character import CutOut, cut_character
from vitascope.errors import RenderFailed

WIDE = place(960, 360)
SCENE = place(640, 360)


def red_share(figure: np.ndarray) -> float:
    """How much of a figure is the red of the person's coat."""
    solid = figure[..., 3] > 200
    red = figure[..., 0].astype(int) - figure[..., 1] > 90
    return float((red & solid).sum() / max(1, solid.sum()))


def assert_sound(figure: CutOut) -> None:
    sizes = {frame.shape for frame in figure.frames}
    assert len(sizes) == 1
    height, width, channels = sizes.pop()
    assert channels == 4
    assert 0 <= figure.anchor[0] <= width
    assert figure.anchor[1] == height
    assert 1 <= len(figure.frames) <= 30
    assert figure.rate > 0
    for frame in figure.frames:
        assert frame.dtype == np.uint8
        assert (frame[..., :3].max(axis=2) <= frame[..., 3]).all()
        assert (frame[..., 3] > 200).any()


@pytest.fixture(scope="module")
def walker(tmp_path_factory: pytest.TempPathFactory) -> CutOut:
    frames = [
        noisy(with_person(SCENE, 0.12 + 0.011 * index, index * 0.5), index) for index in range(60)
    ]
    return cut_character(write_clip(tmp_path_factory.mktemp("clip") / "walker.mp4", frames))


def test_somebody_who_walks_before_a_still_camera_is_cut_out(walker: CutOut) -> None:
    assert_sound(walker)
    assert len(walker.frames) >= 4
    height, width = walker.frames[0].shape[:2]
    assert 120 <= height <= 190
    assert 35 <= width <= 110
    assert all(0.3 < red_share(frame) < 0.75 for frame in walker.frames)


def test_a_cut_out_figure_moves(walker: CutOut) -> None:
    first = walker.frames[0].astype(int)

    assert any(np.abs(frame - first).mean() > 1 for frame in walker.frames[1:])


def test_somebody_before_a_moving_camera_is_cut_out(tmp_path: Path) -> None:
    frames = [
        noisy(with_person(WIDE[:, 4 * index : 4 * index + 640], 0.35 + 0.004 * index, index), index)
        for index in range(60)
    ]

    figure = cut_character(write_clip(tmp_path / "pan.mp4", frames))

    assert_sound(figure)
    assert np.median([red_share(frame) for frame in figure.frames]) > 0.25
    assert figure.frames[0].shape[1] < 320


def test_somebody_who_stands_still_is_found_by_standing_out(tmp_path: Path) -> None:
    wall = np.full((360, 640, 3), (168, 182, 190), np.uint8)
    frames = [noisy(with_person(wall, 0.5), index) for index in range(24)]

    figure = cut_character(write_clip(tmp_path / "still.mp4", frames))

    assert_sound(figure)
    assert 0.3 < red_share(figure.frames[0]) < 0.75


def grey_clip(count: int) -> list[np.ndarray]:
    return [np.full((96, 128, 3), 128, np.uint8)] * count


ODD = {
    "one frame": lambda: [with_person(SCENE, 0.5)],
    "plain grey": lambda: grey_clip(12),
    "nobody there": lambda: [noisy(SCENE, index) for index in range(16)],
    "noise": lambda: [
        np.random.default_rng(index).integers(0, 255, (120, 160, 3), np.uint8)
        for index in range(12)
    ],
    "tiny": lambda: [np.full((16, 16, 3), 40 * (index % 5), np.uint8) for index in range(8)],
    "a thin strip": lambda: [place(640, 32) for _ in range(6)],
    "flicker": lambda: [np.full((90, 160, 3), 255 * (index % 2), np.uint8) for index in range(12)],
    "a hard cut": lambda: [SCENE] * 12 + [255 - SCENE] * 12,
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_clip_still_gives_a_figure(name: str, tmp_path: Path) -> None:
    figure = cut_character(write_clip(tmp_path / "odd.mp4", ODD[name]()))

    assert_sound(figure)


def test_where_nobody_is_found_an_oval_is_shown_and_lives(tmp_path: Path) -> None:
    greys = [np.full((96, 128, 3), 100 + 2 * index, np.uint8) for index in range(24)]
    figure = cut_character(write_clip(tmp_path / "nobody.mp4", greys))

    middles = {int(frame[48, frame.shape[1] // 2, 0]) for frame in figure.frames}
    assert len(middles) > 3

    alpha = figure.frames[0][..., 3]
    assert alpha[0, 0] == 0
    assert alpha[alpha.shape[0] // 2, alpha.shape[1] // 2] == 255


def test_a_clip_is_cut_once_and_again_when_its_file_changes(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4", grey_clip(8))
    first = cut_character(path)

    assert cut_character(path) is first

    write_clip(path, [with_person(SCENE, 0.5)])
    os.utime(path, ns=(1, 1))
    assert cut_character(path) is not first


def test_a_damaged_clip_is_a_clear_failure(tmp_path: Path) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"\0" * 2000)

    with pytest.raises(RenderFailed, match=r"broken\.mp4"):
        cut_character(path)
