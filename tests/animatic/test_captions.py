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
