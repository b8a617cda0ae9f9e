import os
from pathlib import Path

import cv2
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


def test_somebody_who_hardly_moves_before_a_still_camera_is_cut_out(tmp_path: Path) -> None:
    frames = [
        noisy(with_person(SCENE, 0.5 + 0.002 * np.sin(index / 4)), index) for index in range(48)
    ]

    figure = cut_character(write_clip(tmp_path / "standing.mp4", frames))

    assert_sound(figure)
    assert len(figure.frames) >= 6
    assert all(0.3 < red_share(frame) < 0.75 for frame in figure.frames)


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


def layer(width: int, height: int, seed: int, tone: tuple[int, int, int]) -> np.ndarray:
    """Scenery of one depth: a tone with blots of about its own colour."""
    chance = np.random.default_rng(seed)
    blots = chance.normal(0, 1, (max(2, height // 8), width // 8)).astype(np.float32)
    grain = cv2.resize(blots, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    return (np.array(tone) + 17 * grain).clip(0, 255).astype(np.uint8)


def followed(
    width: int, height: int, coat: tuple[int, int, int]
) -> tuple[list[np.ndarray], np.ndarray]:
    """Two seconds of somebody in the middle, before a sky, hills and a ground that slide by.

    The second answer is where the first frame shows them.
    """
    line, foot = height * 45 // 100, height * 65 // 100
    hills = layer(width + 200, foot - line, 1, (104, 128, 138))
    ground = layer(width + 400, height - foot, 2, (92, 132, 70))
    frames: list[np.ndarray] = []
    wheres: list[np.ndarray] = []
    for index in range(48):
        picture = np.full((height, width, 3), (150, 190, 232), np.uint8)
        picture[line:foot] = hills[:, index : index + width]
        picture[foot:] = ground[:, 5 * index : 5 * index + width]
        where = np.zeros((height, width), np.uint8)
        unit, middle = height / 360, width // 2
        for side in (-1, 1):
            swing = round(14 * unit * side * np.sin(index * 0.6))
            hip, toe = (middle, round(250 * unit)), (middle + swing, round(330 * unit))
            cv2.line(where, hip, toe, 1, round(16 * unit))
        cv2.ellipse(
            where,
            (middle, round(200 * unit)),
            (round(34 * unit), round(70 * unit)),
            0,
            0,
            360,
            1,
            -1,
        )
        cv2.circle(where, (middle, round(118 * unit)), round(30 * unit), 1, -1)
        picture[where > 0] = coat
        frames.append(noisy(picture, index, 2.0))
        wheres.append(where)
    return frames, wheres[0]


def overlap(figure: CutOut, where: np.ndarray) -> float:
    """Intersection over union of the first frame's figure, and where it truly is.

    Figures come from pictures no higher than 560 pixels.
    """
    height, width = where.shape
    if height > 560:
        size = (width * 560 // height, 560)
        where = np.asarray(cv2.resize(where, size, interpolation=cv2.INTER_NEAREST))
    rows, columns = (np.flatnonzero(where.any(axis=axis)) for axis in (1, 0))
    true = where[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] > 0
    solid = figure.frames[0][..., 3] > 127
    high = max(len(true), len(solid))
    wide = 2 * max(true.shape[1], solid.shape[1])
    canvas = np.zeros((2, high, wide), bool)
    for plane, mask in zip(canvas, (true, solid), strict=True):
        left = round(wide / 2 - np.nonzero(mask)[1].mean())
        plane[high - len(mask) :, left : left + mask.shape[1]] = mask
    return float((canvas[0] & canvas[1]).sum() / (canvas[0] | canvas[1]).sum())


@pytest.mark.parametrize("size", [(640, 360), (360, 640)], ids=["wide", "high"])
@pytest.mark.parametrize(
    "coat", [(196, 44, 52), (238, 234, 226), (38, 40, 58)], ids=["red", "white", "dark"]
)
def test_somebody_whom_the_camera_follows_is_cut_out(
    size: tuple[int, int], coat: tuple[int, int, int], tmp_path: Path
) -> None:
    frames, where = followed(*size, coat)

    figure = cut_character(write_clip(tmp_path / "followed.mp4", frames))

    assert_sound(figure)
    assert len(figure.frames) >= 6
    assert overlap(figure, where) > 0.8


def test_a_cut_out_is_the_same_every_time(tmp_path: Path) -> None:
    frames, _ = followed(320, 180, (196, 44, 52))

    one = cut_character(write_clip(tmp_path / "one.mp4", frames))
    other = cut_character(write_clip(tmp_path / "other.mp4", frames))

    assert all(np.array_equal(*pair) for pair in zip(one.frames, other.frames, strict=True))
