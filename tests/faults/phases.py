"""Bringing a video to a phase and holding it there, with the processes as they are."""

import io
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

from PIL import Image

from tests.faults.films import files_of
from tests.faults.machine import Machine, until
from tests.misbehaving.gate import Gate
from vitascope.storage import keys

Held: TypeAlias = tuple[str, str, Callable[[], None]]
"""The video, another that waits behind it, and what lets it, and its later attempts, go on."""


@contextmanager
def write_locked(machine: Machine) -> Iterator[Callable[[], None]]:
    """Hold SQLite's write lock: nobody else commits anything until the block's end or the call."""
    with closing(
        sqlite3.connect(machine.data_dir / "vitascope.db", isolation_level=None, timeout=20)
    ) as connection:
        connection.execute("BEGIN IMMEDIATE")

        def unlock() -> None:
            if connection.in_transaction:
                connection.rollback()

        try:
            yield unlock
        finally:
            unlock()


def picture() -> bytes:
    """A reference image."""
    file = io.BytesIO()
    Image.new("RGB", (720, 1280), (10, 120, 200)).save(file, "PNG")
    return file.getvalue()


def create_with_picture(machine: Machine, prompt: str) -> str:
    """Queue a video with a first frame; its id."""
    answer = machine.http.post(
        "videos", data={"prompt": prompt, "seconds": "4"}, files={"input_reference": picture()}
    )
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


@contextmanager
def fetching(machine: Machine, folder: Path) -> Iterator[Held]:
    """In its inputs' fetch: the stored picture is a pipe that nobody writes to."""
    with Gate(folder / "front", "prepare") as front:
        before = machine.create("in front of it", gate=front)
        front.wait("prepare")
        video_id = create_with_picture(machine, "held while fetched")
        stored = machine.data_dir / "objects" / keys.first_frame_key(video_id)
        aside, pipe = folder / "first_frame.png", folder / "pipe"
        os.rename(stored, aside)
        os.mkfifo(pipe)
        os.link(pipe, stored)
        front.remove("prepare")
        machine.wait(before)
        machine.http.delete(f"videos/{before}")
        until(lambda: machine.status(video_id) == "in_progress", "it is claimed")

    def release() -> None:
        # Unless it was deleted meanwhile.
        if aside.exists() and stored.exists():
            os.rename(aside, stored)
        # Who still waits for the pipe reads an empty picture; nobody may wait any more.
        with suppress(OSError):
            os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))

    try:
        yield video_id, machine.create("waits behind it"), release
    finally:
        release()


@contextmanager
def _at_point(machine: Machine, folder: Path, point: str) -> Iterator[Held]:
    with Gate(folder / point, point) as gate, ExitStack() as once:
        video_id = machine.create(f"held at {point}", gate=gate)
        gate.wait(point)
        once.callback(gate.remove, point)
        yield video_id, machine.create("waits behind it"), once.close


@contextmanager
def rendering(machine: Machine, folder: Path) -> Iterator[Held]:
    """Half of its frames are made."""
    with _at_point(machine, folder, "render") as held:
        yield held


@contextmanager
def encoding(machine: Machine, folder: Path) -> Iterator[Held]:
    """All frames are made; the film is not finished."""
    with _at_point(machine, folder, "encode") as held:
        yield held


@contextmanager
def storing(machine: Machine, folder: Path) -> Iterator[Held]:
    """All its files are stored, and its row cannot be written."""
    with _at_point(machine, folder, "encode") as (video_id, waiting, release):
        wanted = files_of(machine, video_id)
        with write_locked(machine) as unlock:
            release()
            until(lambda: machine.objects() >= wanted, "its files are stored")
            yield video_id, waiting, unlock


@contextmanager
def completed(machine: Machine, folder: Path) -> Iterator[Held]:
    """It has just been completed."""
    with _at_point(machine, folder, "encode") as (video_id, waiting, release):
        release()
        until(lambda: machine.row(video_id)["status"] == "completed", "it is completed")
        yield video_id, waiting, lambda: None


PHASES = {phase.__name__: phase for phase in (fetching, rendering, encoding, storing, completed)}
