import itertools
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitascope.runner.channel import (
    MAX_MESSAGE_BYTES,
    REPORTS,
    ChannelBroken,
    MessageReader,
    MessageWriter,
)
from vitascope.runner.messages import Advanced, Finished, Report, Stopped
from vitascope.video import Variant

STOPPED = Stopped(of=("video_1", 1))

REPORT_LIST: list[Report] = [
    Advanced(phase="render", percent=4),
    Finished(
        of=("video_1", 1),
        files={Variant.VIDEO: "video.mp4"},
        recipe=None,
        model_revision="1",
        timings={"render": 0.5},
        notes={"understood": ["a cat", "🐈"]},
    ),
    STOPPED,
]


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = os.pipe()
    yield ends
    for fd in ends:
        try:
            os.close(fd)
        except OSError:
            assert fd == ends[1]


def written(reports: list[Report]) -> bytes:
    read_end, write_end = os.pipe()
    writer = MessageWriter(write_end, REPORTS)
    for report in reports:
        writer.send(report)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe_file:
        return pipe_file.read()


def read_all(reader: MessageReader[Report]) -> list[Report]:
    found: list[Report] = []
    while (report := reader.receive()) is not None:
        found.append(report)
    return found


def test_two_messages_in_one_read_are_two_messages(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], written(REPORT_LIST))
    os.close(pipe[1])

    assert read_all(MessageReader(pipe[0], REPORTS)) == REPORT_LIST


@given(cuts=st.lists(st.integers(0, 400), max_size=12))
def test_messages_come_whole_however_the_pipe_cuts_them(cuts: list[int]) -> None:
    data = written(REPORT_LIST)
    read_end, write_end = os.pipe()
    places = sorted({0, len(data), *(cut % len(data) for cut in cuts)})

    def feed() -> None:
        for start, stop in itertools.pairwise(places):
            os.write(write_end, data[start:stop])
        os.close(write_end)

    feeder = threading.Thread(target=feed)
    feeder.start()
    found = read_all(MessageReader(read_end, REPORTS))
    feeder.join()
    os.close(read_end)

    assert found == REPORT_LIST


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x00",
        written([STOPPED])[:-1],
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02{}",
        b'\x00\x00\x00\x10{"kind":"strange"',
    ],
    ids=["half a header", "half a message", "too long", "no kind", "unknown kind"],
)
def test_what_is_no_message_is_told_apart_from_the_end(pipe: tuple[int, int], data: bytes) -> None:
    os.write(pipe[1], data)
    os.close(pipe[1])

    with pytest.raises(ChannelBroken):
        MessageReader(pipe[0], REPORTS).receive()


def test_a_message_that_is_too_long_is_not_begun(pipe: tuple[int, int]) -> None:
    writer = MessageWriter(pipe[1], REPORTS)

    with pytest.raises(ChannelBroken, match="too long"):
        writer.send(Advanced(phase="x" * MAX_MESSAGE_BYTES, percent=1))
    writer.send(STOPPED)
    os.close(pipe[1])

    assert read_all(MessageReader(pipe[0], REPORTS)) == [STOPPED]


def test_writing_to_a_reader_that_is_gone_says_so(tmp_path: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)

    with pytest.raises(ChannelBroken):
        MessageWriter(write_end, REPORTS).send(STOPPED)
    os.close(write_end)
