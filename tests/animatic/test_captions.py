"""Words in the picture: readable, in their time and place, in many scripts."""

from dataclasses import replace

import numpy as np
import pytest

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.rendering.lettering import broken, lettered
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Camera, Caption, CaptionKind, Spec
from vitascope.video import Size

WIDE = Size(320, 180)
INK = (40, 40, 40)


def spec_with(*captions: Caption) -> Spec:
    spec = parse("a robot standing in a meadow", seed=3, seconds=8)
    return replace(spec, captions=captions, camera=Camera(move="still"))


def changed(spec: Spec, t: float) -> np.ndarray:
    """Where the captions change the picture."""
    plain = Scene(replace(spec, captions=()), WIDE).compose(t).astype(int)
    return np.argwhere(np.abs(Scene(spec, WIDE).compose(t) - plain).max(2) > 24)


@pytest.mark.parametrize("kind", ["title", "caption", "speech", "sign"])
def test_words_are_seen_within_the_picture(kind: CaptionKind) -> None:
    by = "robot-1" if kind == "speech" else None
    rows_and_columns = changed(spec_with(Caption(text="HELLO THERE", kind=kind, by=by)), 2.0)

    assert len(rows_and_columns) > 100
    assert rows_and_columns.min() > 0


def test_a_title_is_above_and_a_line_below() -> None:
    title = changed(spec_with(Caption(text="The Robot", kind="title")), 2.0)
    line = changed(spec_with(Caption(text="The Robot", kind="caption")), 2.0)

    assert title[:, 0].max() < 0.5 * WIDE.height < 0.75 * WIDE.height < line[:, 0].min()


def test_speech_is_above_whoever_speaks_while_he_speaks() -> None:
    spec = spec_with(Caption(text="Hi!", kind="speech", by="robot-1", start=0.5, end=0.75))
    robot = Scene(spec, WIDE).troupe.actors[0].box(5.0)

    assert len(changed(spec, 2.0)) == len(changed(spec, 7.5)) == 0
    assert changed(spec, 5.0)[:, 0].min() < robot.top


def test_long_words_and_long_texts_stay_within_the_picture() -> None:
    text = "Donaudampfschifffahrtsgesellschaftskapitän " * 2
    rows_and_columns = changed(spec_with(Caption(text=text, kind="sign")), 2.0)

    assert len(rows_and_columns) > 20


@pytest.mark.parametrize("text", ["Grüße, señor", "Привет", "猫がピアノを弾く", "你好，世界"])
def test_letters_of_many_scripts_are_drawn(text: str) -> None:
    unknown = lettered("?" * len(text), size_px=40, width_px=2000, color=INK)
    drawn = lettered(text, size_px=40, width_px=2000, color=INK)

    assert drawn.shape != unknown.shape or np.abs(drawn.astype(int) - unknown).mean() > 2


def test_lines_are_broken_between_words_and_anywhere_in_scripts_without_spaces() -> None:
    assert broken("one two three four", 20, 90) == ["one two", "three", "four"]
    assert len(broken("猫がピアノを弾く夜", 20, 90)) >= 2
    assert broken("", 20, 90) == ["…"]


def test_words_that_are_shown_are_told_as_understood() -> None:
    spec = parse('a robot says "Bonjour!" beside a sign that reads "OPEN"', seed=1, seconds=6)

    assert {"speech “Bonjour!”", "sign “OPEN”"} <= set(spec.understood)


@pytest.mark.parametrize(
    ("prompt", "text", "by"),
    [
        ('a mug that says "Good Morning"', "Good Morning", "cup-1"),
        ("the word RUN on a green t-shirt", "RUN", "shown shirt-1"),
        ('"Staff Only" sign next to a door', "Staff Only", "sign-1"),
        ("a rowboat with 'Sea Rose' painted on its hull", "Sea Rose", "rowing boat-1"),
        ("a storefront with the word ‘books’ written on it", "books", "storefront-1"),
        ("a sign reading Welcome Back", "Welcome Back", "sign-1"),
        ('a woman wearing a black t-shirt that says "JAZZ"', "JAZZ", "woman-1"),
        ('a boy holding a sign that says "LEMONADE"', "LEMONADE", "sign-1"),
    ],
)
def test_words_are_written_on_the_thing_that_bears_them(prompt: str, text: str, by: str) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert [Caption(text=text, kind="sign", by=by)] == list(spec.captions)
    assert "writing hand" not in {prop.kind for prop in spec.props}
    assert "living face" not in {prop.kind for prop in spec.props}


def test_what_somebody_says_is_no_writing() -> None:
    spec = parse('a cat that says "Meow"', seed=1, seconds=4)

    assert [(caption.kind, caption.by) for caption in spec.captions] == [("speech", "cat-1")]


@pytest.mark.parametrize(
    ("prompt", "of", "by"),
    [
        ("a yellow t-shirt with a fox on it", "fox", "shown shirt-1"),
        ("a flag with an octopus on it", "octopus", "flag-1"),
        ("a bowl with a cartoon rabbit", "rabbit", "bowl-1"),
        ("a laptop with an owl sticker on it", "owl", "laptop-1"),
        ("a mug with a picture of a whale on the side", "whale", "cup-1"),
        ("a man in a white shirt with a tiger on the front", "tiger", "man-1"),
    ],
)
def test_who_is_pictured_on_a_thing_is_not_beside_it(prompt: str, of: str, by: str) -> None:
    spec = parse(prompt, seed=1, seconds=4)

    assert [("picture", of, by)] == [(c.kind, c.of, c.by) for c in spec.captions]
    assert of not in {item.kind for item in (*spec.subjects, *spec.props)}


def test_who_is_on_a_table_or_a_plate_is_there() -> None:
    on_table = parse("a table with a cat on it", seed=1, seconds=4)
    on_plate = parse("a plate with a lobster on it", seed=1, seconds=4)

    assert not on_table.captions
    assert not on_plate.captions
    assert [subject.kind for subject in on_table.subjects] == ["cat"]


def test_a_silhouette_on_a_sign_leaves_the_film_its_light() -> None:
    spec = parse("a yellow sign with a deer silhouette", seed=1, seconds=4)

    assert spec.captions[0].is_flat
    assert not spec.is_silhouetted


@pytest.mark.parametrize(
    "prompt",
    [
        'a mug that says "Tea"',
        'a man wearing a black t-shirt that says "ROCK"',
        "a white t-shirt with a fox on it",
    ],
)
def test_what_is_on_a_thing_is_seen_there(prompt: str) -> None:
    spec = replace(parse(prompt, seed=1, seconds=4), camera=Camera(move="still"))
    rows_and_columns = changed(spec, 1.0)
    box = next(a for a in Scene(spec, WIDE).troupe.actors if a.name == spec.captions[0].by).box(1.0)

    assert len(rows_and_columns) > 8
    assert box.top < rows_and_columns[:, 0].min()
    assert rows_and_columns[:, 0].max() < box.bottom


def test_words_on_a_dark_ground_are_light() -> None:
    spec = parse('a blackboard that says "Sums"', seed=1, seconds=4)
    words = changed(replace(spec, camera=Camera(move="still")), 1.0)
    drawn = Scene(replace(spec, camera=Camera(move="still")), WIDE).compose(1.0)

    assert np.median([drawn[row, column, :3].mean() for row, column in words]) > 110
