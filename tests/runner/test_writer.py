"""Frames on their way to the encoder: bounded, copied, and what goes wrong on either side."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from vitascope.clip import Clip, PixelFormat, Shot
from vitascope.errors import Cancelled
from vitascope.runner.writer import FilmWriter
from vitascope.video import Operation, Size, Variant

FRAME_BYTES = 64 * 64 * 3
COUNT = 24

SHOT = Shot(
    operation=Operation.CREATE,
    model="none",
    prompt="stripes",
    seed=1,
    size=Size(64, 64),
    rate=Fraction(4),
    frame_count=COUNT,
)


def frames(*, in_one_buffer: bool = False) -> Iterator[Any]:
    buffer = np.zeros((1, 64, 64, 3), np.uint8)
    for index in range(COUNT):
        block = buffer if in_one_buffer else buffer.copy()
        block[:] = index * 10
        yield block


def writer(folder: Path, check: Any = lambda: None, *, frames_waiting: int = 2) -> FilmWriter:
    folder.mkdir()
    clip = Clip(pixel_format=PixelFormat.RGB24, frames=())
    return FilmWriter(
        clip, SHOT, folder, comment="", most_bytes=frames_waiting * FRAME_BYTES, check=check
    )


def test_no_more_frames_wait_than_may(tmp_path: Path) -> None:
    made = encoded = 0
    ahead: list[int] = []

    def check() -> None:
        nonlocal encoded
        encoded += 1

    def counted() -> Iterator[Any]:
        nonlocal made
        for block in frames():
            # One is encoded, one is handed over, and two wait.
            ahead.append(made - encoded)
            made += 1
            yield block

    film = writer(tmp_path / "made", check)
    film.take_all(counted(), lambda _: None)

    assert film.finish().frame_count == COUNT
    assert max(ahead) <= 4


def test_an_engine_may_write_over_the_frames_it_gave(tmp_path: Path) -> None:
    films: list[bytes] = []
    for in_one_buffer in (False, True):
        folder = tmp_path / str(in_one_buffer)
        film = writer(folder)
        film.take_all(frames(in_one_buffer=in_one_buffer), lambda _: None)
        films.append((folder / film.finish().files[Variant.VIDEO]).read_bytes())

    assert films[0] == films[1]


def test_what_the_engine_raises_ends_the_writing_and_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[Any]:
        yield from list(frames())[:5]
        raise ZeroDivisionError

    film = writer(tmp_path / "made")
    with pytest.raises(ZeroDivisionError):
        film.take_all(broken(), lambda _: None)

    assert list((tmp_path / "made").iterdir()) == []


def test_what_the_writing_raises_ends_the_engine_and_leaves_nothing(tmp_path: Path) -> None:
    closed: list[bool] = []

    class Endless:
        def __iter__(self) -> Iterator[Any]:
            try:
                while True:
                    yield from frames()
            finally:
                closed.append(True)

    def cancelled() -> None:
        raise Cancelled("A test's.")

    film = writer(tmp_path / "made", cancelled)
    with pytest.raises(Cancelled):
        film.take_all(Endless(), lambda _: None)

    assert closed == [True]
    assert list((tmp_path / "made").iterdir()) == []
