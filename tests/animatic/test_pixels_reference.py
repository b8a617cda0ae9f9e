from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import cv2
import numpy as np
import pytest

from tests.animatic.footage import Rgb, place, with_person
from vitascope.engines.animatic.pixels.reference import ReferenceFilm
from vitascope.engines.animatic.pixels.subject import enlarged, guessed_subject
from vitascope.engines.animatic.spec import Camera, Caption, Spec
from vitascope.video import SIZES, Size

SIZE = Size(640, 360)
RATE = Fraction(24)
SPEC = Spec(
    seed=3,
    seconds=4.0,
    setting="meadow",
    time_of_day="day",
    weather="clear",
    mood="calm",
    style="picture_book",
    camera=Camera(move="push_in"),
    subjects=(),
    props=(),
)


def busy_place() -> Rgb:
    """A picture full of detail, so that a move of the camera can be measured."""
    chance = np.random.default_rng(8)
    grain = cv2.resize(chance.integers(0, 255, (45, 80, 3), np.uint8), (640, 360))
    return (place() * 0.6 + grain * 0.4).astype(np.uint8)


def somebody() -> Rgb:
    plain = np.full((360, 640, 3), (150, 180, 200), np.uint8)
    cv2.ellipse(plain, (320, 210), (60, 110), 0, 0, 360, (190, 40, 50), -1)
    return plain


def film(image: Rgb, **changes: object) -> ReferenceFilm:
    return ReferenceFilm(image, replace(SPEC, **changes), SIZE, RATE)  # type: ignore[arg-type] # by name


def flow(before: Rgb, after: Rgb) -> np.ndarray:
    pair = [cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) for picture in (before, after)]
    return cv2.calcOpticalFlowFarneback(pair[0], pair[1], None, 0.5, 3, 25, 3, 7, 1.5, 0)


@pytest.mark.parametrize("weather", ["clear", "snow", "storm", "fog"])
@pytest.mark.parametrize("style", ["picture_book", "sketch"])
def test_the_first_frame_is_the_picture_itself(weather: str, style: str) -> None:
    image = with_person(place(), 0.5)

    first = film(image, weather=weather, style=style, time_of_day="night").frame(0)

    assert np.array_equal(image, first)


@pytest.mark.parametrize("image", [busy_place(), somebody()], ids=["a place", "somebody"])
@pytest.mark.parametrize("move", ["push_in", "pull_out", "pan", "tilt", "still"])
def test_the_film_leaves_its_first_frame_without_a_jump(image: Rgb, move: str) -> None:
    made = film(image, camera=Camera(move=move))  # type: ignore[arg-type] # by name
    frames = [made.frame(index) for index in range(8)]

    steps = [float(np.abs(after.astype(int) - before).mean()) for before, after in pairwise(frames)]

    assert max(steps) < 2.0


@pytest.mark.parametrize(
    ("move", "direction", "where", "axis", "sign"),
    [
        ("pan", 1, np.s_[200:300, 200:440], 0, -1),
        ("pan", -1, np.s_[200:300, 200:440], 0, 1),
        ("tilt", 1, np.s_[200:300, 200:440], 1, 1),
        ("push_in", 1, np.s_[280:340, 480:600], 0, 1),
        ("pull_out", 1, np.s_[280:340, 480:600], 0, -1),
    ],
)
def test_the_camera_moves_as_asked(
    move: str, direction: int, where: tuple[slice, slice], axis: int, sign: int
) -> None:
    image = busy_place()
    camera = Camera(move=move, direction=direction)  # type: ignore[arg-type] # by name
    made = film(image, camera=camera)

    moved = flow(made.frame(20), made.frame(28))[where][..., axis].mean()

    assert sign * moved > 0.3


def test_the_ground_moves_more_than_the_sky() -> None:
    made = film(busy_place(), camera=Camera(move="pan"))

    moved = np.abs(flow(made.frame(30), made.frame(44))[..., 0])

    assert moved[300:340, 200:440].mean() > 1.2 * moved[20:60, 200:440].mean()


def test_weather_and_style_come_in_softly_and_stay() -> None:
    plain = film(busy_place())
    snowy = film(busy_place(), weather="snow")

    apart = [
        float(np.abs(plain.frame(i).astype(int) - snowy.frame(i)).mean()) for i in (1, 10, 40, 90)
    ]

    assert apart[0] == 0
    assert 0 < apart[1] < apart[2]
    assert apart[3] > 0.5 * apart[2]


def test_a_bright_picture_turns_to_night_and_a_dark_one_stays() -> None:
    bright, dark = busy_place(), (busy_place() * 0.3).astype(np.uint8)

    assert film(bright, time_of_day="night").frame(60).mean() < 0.6 * bright.mean()
    assert film(dark, time_of_day="night").frame(60).mean() > 0.8 * dark.mean()


def test_the_film_goes_on_past_its_planned_end_without_a_jump() -> None:
    made = film(busy_place())
    at_end = [made.frame(index) for index in (94, 95, 96, 97, 98)]

    for before, after in pairwise(at_end):
        assert np.abs(after.astype(int) - before).mean() < 1.5


def test_frames_are_pure_functions_of_their_index() -> None:
    one, other = film(somebody(), weather="rain"), film(somebody(), weather="rain")

    backwards = [other.frame(index) for index in (50, 12, 3)][::-1]

    assert all(
        np.array_equal(one.frame(index), frame)
        for index, frame in zip((3, 12, 50), backwards, strict=True)
    )


def test_somebody_before_a_plain_wall_is_found_and_moves_before_it() -> None:
    mask = guessed_subject(somebody())
    truth = (somebody()[..., 0] > 170).astype(int)

    found = (enlarged(mask, 640, 360) > 127).astype(int)

    assert (found & truth).sum() / (found | truth).sum() > 0.85


def test_a_place_without_anybody_is_one_plane() -> None:
    assert not guessed_subject(busy_place()).any()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_size_is_kept(size: Size) -> None:
    image = place(size.width, size.height)

    after = ReferenceFilm(image, replace(SPEC, weather="rain"), size, RATE).frame(9)

    assert after.shape == image.shape
    assert after.dtype == np.uint8


def test_lights_words_and_styles_of_the_prompt_fade_in() -> None:
    image = place()
    spec = {
        "effects": ("fireworks", "bubbles"),
        "style": "neon",
        "captions": (Caption(text="Hello", kind="title"),),
    }

    made = film(image, **spec)
    plain = film(image)

    assert np.array_equal(image, made.frame(0))
    assert np.array_equal(plain.frame(3), made.frame(3))
    assert made.frame(40).mean() < 0.7 * plain.frame(40).mean()
    assert np.abs(made.frame(40).astype(int) - film(image, style="neon").frame(40)).max() > 100


@pytest.mark.parametrize("size", [Size(640, 360), Size(360, 640)], ids=str)
@pytest.mark.parametrize("move", ["push_in", "pan", "orbit", "still"])
def test_both_orientations_begin_with_the_picture_and_leave_it_gently(
    size: Size, move: str
) -> None:
    image = place(size.width, size.height)
    camera = Camera(move=move)  # type: ignore[arg-type] # one of the moves
    effects = ("fireworks", "confetti")
    made = ReferenceFilm(image, replace(SPEC, camera=camera, effects=effects), size, RATE)

    assert np.array_equal(image, made.frame(0))
    assert np.abs(made.frame(1).astype(int) - image).mean() < 1.5
    assert np.abs(made.frame(40).astype(int) - image).mean() > 10
