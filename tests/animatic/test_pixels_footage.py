from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.animatic.footage import Rgb, noisy, place, with_person, write_clip
from vitascope.engines.animatic.pixels.decode import frames_of
from vitascope.engines.animatic.pixels.footage import FootageEdit
from vitascope.engines.animatic.pixels.sky import sky_of
from vitascope.errors import RenderFailed
from vitascope.video import SIZES, Size

SIZE = Size(640, 360)
RATE = Fraction(24)
PICTURE = with_person(place(), 0.3)


def edited(prompt: str, index: int = 10, picture: Rgb = PICTURE) -> Rgb:
    size = Size(picture.shape[1], picture.shape[0])
    return FootageEdit(prompt, size=size, rate=RATE, seed=5).frame(picture, index)


def light(picture: Rgb) -> float:
    return float(picture.mean())


def warmth(picture: Rgb) -> float:
    return float(picture[..., 0].mean()) - float(picture[..., 2].mean())


def colourfulness(picture: Rgb) -> float:
    return float((picture.max(axis=2).astype(int) - picture.min(axis=2)).mean())


def detail(picture: Rgb) -> float:
    return float(
        np.abs(cv2.Laplacian(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.CV_32F)).mean()
    )


def spread(picture: Rgb) -> float:
    return float(picture.mean(axis=2).std())


def greenness(picture: Rgb) -> float:
    low = picture[picture.shape[0] * 3 // 4 :].astype(int)
    return float((low[..., 1] - low[..., 0]).mean())


EFFECTS: dict[str, tuple[str, Callable[[Rgb, Rgb], bool]]] = {
    "make it warmer": ("warm", lambda a, b: warmth(b) > warmth(a) + 20),
    "give it a colder look": ("cold", lambda a, b: warmth(b) < warmth(a) - 15),
    "make it brighter": ("brighter", lambda a, b: light(b) > light(a) + 20),
    "a darker mood": ("darker", lambda a, b: light(b) < light(a) - 20),
    "more contrast": ("contrast", lambda a, b: spread(b) > spread(a) * 1.2),
    "vivid colors": ("vivid", lambda a, b: colourfulness(b) > colourfulness(a) * 1.3),
    "muted colours": ("pale", lambda a, b: colourfulness(b) < colourfulness(a) * 0.6),
    "tint it blue": ("tint", lambda a, b: warmth(b) < warmth(a) - 20),
    "make it night": ("night", lambda a, b: light(b) < light(a) * 0.45 and warmth(b) < 0),
    "change the time to dusk": ("dusk", lambda a, b: light(b) < light(a) * 0.8),
    "Shift the time of day to sunset": ("sunset", lambda a, b: warmth(b) > warmth(a) + 40),
    "at dawn": ("dawn", lambda a, b: warmth(b) > warmth(a) + 10),
    "make it rain": (
        "rain",
        lambda a, b: light(b) < light(a) - 15 and detail(b[:120]) > 2 * detail(a[:120]),
    ),
    "a thunderstorm": ("storm", lambda a, b: light(b) < light(a) - 15),
    "make it snow": (
        "snow",
        lambda a, b: light(b) > light(a) and detail(b[:120]) > 2 * detail(a[:120]),
    ),
    "fill it with fog": ("fog", lambda a, b: spread(b) < spread(a) * 0.75),
    "turn it into a pencil sketch": ("sketch", lambda a, b: colourfulness(b) < 1),
    "make it a comic book": (
        "comic",
        lambda a, b: detail(b[200:]) < 0.8 * detail(a[200:]) and b[150:].max(axis=2).min() < 40,
    ),
    "as a watercolour": ("watercolour", lambda a, b: detail(b) != detail(a)),
    "pixel art": ("pixel", lambda a, b: bool((b[0:4, 0:4] == b[0, 0]).all())),
    "black and white film noir": ("noir", lambda a, b: colourfulness(b) < 1),
    "vintage film": ("vintage", lambda a, b: warmth(b) > warmth(a) + 20),
    "blurry": ("blur", lambda a, b: detail(b) < detail(a) * 0.3),
    "a dreamlike glow": ("dreamy", lambda a, b: detail(b) < detail(a) * 0.8),
    "neon": ("neon", lambda a, b: light(b) < light(a) * 0.7),
    "autumn": ("autumn", lambda a, b: greenness(b) < 0 < greenness(a)),
    "as if underwater": ("underwater", lambda a, b: warmth(b) < warmth(a) - 30),
    "letterbox it": ("cinematic", lambda a, b: light(b[:20]) == 0 and light(b[-20:]) == 0),
    "mirror it": ("mirrored", lambda a, b: bool((b[:, ::-1] == a).all())),
    "vhs glitch": ("glitch", lambda a, b: detail(b) > detail(a)),
    "invert the colours": ("negative", lambda a, b: bool((b == 255 - a).all())),
    "add a red balloon": ("add", lambda a, b: 300 < changed(a, b) < 40_000),
    "add confetti": ("confetti", lambda a, b: 300 < changed(a, b) < 60_000),
    "add bubbles": ("bubbles", lambda a, b: 300 < changed(a, b) < 40_000),
    "make it windy": ("wind", lambda a, b: 100 < changed(a, b) < 40_000),
    "paper cut style": ("paper_cut", lambda a, b: detail(b[:120]) < 4 and detail(b) != detail(a)),
    "manga": ("comic", lambda a, b: b[150:].max(axis=2).min() < 40),
    "add a rainbow": ("lights", lambda a, b: hues(b[:180]) > hues(a[:180]) + 3),
    "northern lights": ("lights", lambda a, b: light(b[200:]) < 0.6 * light(a[200:])),
    "add fireworks": ("lights", lambda a, b: shining(b[:180]) > 300 and shining(b[240:]) == 0),
    'add the title "Holidays"': (
        "title",
        lambda a, b: changed(a[:144], b[:144]) > 300 and changed(a[180:], b[180:]) == 0,
    ),
    'put the caption "See you soon!" below': (
        "caption",
        lambda a, b: changed(a[300:], b[300:]) > 200 and changed(a[:250], b[:250]) == 0,
    ),
    "add fireflies": ("fireflies", lambda a, b: 300 < changed(a, b) < 80_000),
}


def hues(picture: Rgb) -> int:
    """How many of 18 hues are seen."""
    hsv = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV)
    counts = np.bincount(hsv[hsv[..., 1] > 40][:, 0] // 10, minlength=18)
    return int((counts > 100).sum())


def shining(picture: Rgb) -> int:
    """Pixels of bright colour."""
    return int((picture.max(axis=2) > 180).sum())


def changed(before: Rgb, after: Rgb) -> int:
    return int((np.abs(before.astype(int) - after).max(axis=2) > 24).sum())


@pytest.mark.parametrize("prompt", EFFECTS)
def test_an_instruction_changes_the_picture_as_it_says(prompt: str) -> None:
    kind, is_seen = EFFECTS[prompt]

    edit = FootageEdit(prompt, size=SIZE, rate=RATE, seed=5)
    after = edit.frame(PICTURE, 10)

    assert kind in edit.kinds
    assert edit.understood
    assert not edit.notes
    assert after.shape == PICTURE.shape
    assert after.dtype == np.uint8
    assert is_seen(PICTURE, after)


@pytest.mark.parametrize(
    "prompt", ["make it snow", "vintage film", "add a red balloon", "at night"]
)
def test_a_frame_is_the_same_whoever_edits_it_and_in_whatever_order(prompt: str) -> None:
    edit = FootageEdit(prompt, size=SIZE, rate=RATE, seed=5)
    again = FootageEdit(prompt, size=SIZE, rate=RATE, seed=5)
    with ThreadPoolExecutor(4) as pool:
        forwards = list(pool.map(lambda i: edit.frame(PICTURE, i), range(6)))

    backwards = [again.frame(PICTURE, index) for index in reversed(range(6))][::-1]

    assert all(np.array_equal(*pair) for pair in zip(forwards, backwards, strict=True))


def test_an_edit_leaves_the_frame_that_it_was_given() -> None:
    before = PICTURE.copy()

    for prompt in EFFECTS:
        edited(prompt)

    assert np.array_equal(before, PICTURE)


@pytest.mark.parametrize("prompt", ["make it rain", "make it snow", "add falling leaves"])
def test_what_falls_moves_down(prompt: str) -> None:
    edit = FootageEdit(prompt, size=SIZE, rate=RATE, seed=5)
    dark = np.full((360, 640, 3), 30, np.uint8)
    first = edit.frame(dark, 10).astype(np.float32).mean(axis=2)
    second = edit.frame(dark, 11).astype(np.float32).mean(axis=2)

    steps = range(-40, 41)
    errors = [
        min(
            float(np.abs(np.roll(first, (down, across), (0, 1)) - second).mean())
            for across in range(-12, 13, 1)
        )
        for down in steps
    ]

    assert steps[int(np.argmin(errors))] > 0


def test_stars_stand_in_the_sky_alone() -> None:
    night = edited("make it night").astype(int)
    bright = night.max(axis=2) > 150

    assert bright[:120].sum() > 60
    assert bright[300:].sum() == 0


def test_the_sky_is_above_the_hills() -> None:
    sky = sky_of(PICTURE)

    assert sky[:120].mean() > 200
    assert sky[300:].mean() < 5


def test_several_instructions_are_all_followed_and_the_later_hour_wins() -> None:
    edit = FootageEdit(
        "make it sunset, add two kites and make it a pencil sketch; no, make it night",
        size=SIZE,
        rate=RATE,
        seed=1,
    )

    assert edit.kinds[:3] == ("night", "add", "sketch") or edit.kinds == ("night", "sketch")


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("remove the man", "man"),
        ("replace the dog with a cat", "dog"),
        ("make the car blue", "car"),
        ("play it in slow motion", "length"),
        ("solve my equation", "instruction"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_done(prompt: str, word: str) -> None:
    edit = FootageEdit(prompt, size=SIZE, rate=RATE, seed=5)

    assert edit.kinds == ()
    assert len(edit.notes) == 1
    assert word in edit.notes[0]
    assert np.array_equal(PICTURE, edit.frame(PICTURE, 3))


def test_the_possible_part_of_an_instruction_is_done() -> None:
    edit = FootageEdit(
        "replace the dog with a cat and make it warmer", size=SIZE, rate=RATE, seed=5
    )

    assert edit.kinds == ("warm",)
    assert len(edit.notes) == 1


def test_an_added_thing_takes_the_light_of_the_hour() -> None:
    by_day = edited("add a red balloon")
    by_night = edited("add a red balloon at night")
    red = (by_day[..., 0].astype(int) - by_day[..., 1] > 90) & (
        np.abs(by_day.astype(int) - PICTURE).max(axis=2) > 60
    )

    assert red.sum() > 100
    assert light(by_night[red]) < light(by_day[red])


def test_an_added_car_drives() -> None:
    edit = FootageEdit("add a blue car", size=SIZE, rate=RATE, seed=5)

    def middle(index: int) -> float:
        seen = np.abs(edit.frame(PICTURE, index).astype(int) - PICTURE).max(axis=2) > 40
        return float(np.flatnonzero(seen.any(axis=0)).mean())

    assert middle(30) > middle(18) + 10


def test_lights_in_the_sky_come_at_the_hour_that_was_asked_for_and_with_words_over_all() -> None:
    edit = FootageEdit(
        'fireworks and shooting stars at dusk, make it a comic, add the title "End, and start"',
        size=SIZE,
        rate=RATE,
        seed=1,
    )

    assert edit.kinds == ("lights", "comic", "title")
    assert edit.understood[0] == "dusk, fireworks, shooting stars"
    assert edit.understood[2] == "title: “End, and start”"
    assert edit.notes == ()


def test_lights_in_the_sky_bring_no_second_night_to_footage_of_the_night() -> None:
    dark = (PICTURE * 0.2).astype(np.uint8)

    after = edited("add fireworks", picture=dark)

    assert np.array_equal(dark[300:], after[300:])


@pytest.mark.parametrize("size", [SIZES[0], SIZES[3]], ids=str)
def test_edits_keep_every_size(size: Size) -> None:
    picture = place(size.width, size.height)
    edit = FootageEdit("snow at night, watercolour, add a balloon", size=size, rate=RATE, seed=2)

    after = edit.frame(picture, 7)

    assert after.shape == (size.height, size.width, 3)
    assert after.flags.c_contiguous


def test_decoding_gives_exactly_the_frames_asked_for_in_their_colours(tmp_path: Path) -> None:
    made = [with_person(place(320, 180), 0.2 + 0.03 * index) for index in range(12)]
    path = write_clip(tmp_path / "clip.mp4", made)

    frames = list(frames_of(path, 12))

    assert len(frames) == 12
    for before, after in zip(made, frames, strict=True):
        assert np.abs(before.astype(int) - after).mean() < 3


def test_decoding_starts_where_asked_and_holds_the_last_frame_to_the_promised_end(
    tmp_path: Path,
) -> None:
    made = [np.full((64, 96, 3), 20 * index + 10, np.uint8) for index in range(6)]
    path = write_clip(tmp_path / "clip.mp4", made)

    frames = list(frames_of(path, 5, start=3))

    assert [pytest.approx(frame.mean(), abs=3) for frame in frames] == [70, 90, 110, 110, 110]


def test_a_damaged_film_is_a_clear_failure(tmp_path: Path) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"not a film at all" * 40)

    with pytest.raises(RenderFailed, match=r"broken\.mp4"):
        next(frames_of(path, 4))


def test_a_film_without_the_frame_asked_for_is_a_clear_failure(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "short.mp4", [noisy(place(96, 64), index) for index in range(3)])

    with pytest.raises(RenderFailed, match="no frame 9"):
        list(frames_of(path, 2, start=9))
