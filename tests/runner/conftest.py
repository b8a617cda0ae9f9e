"""A shot of the tiny engine, and a place to make it."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.misbehaving.plain import RATE
from vitascope.clip import Shot
from vitascope.runner.attempt import OnAdvance, RunnerAttempt
from vitascope.runner.messages import Finished, Render
from vitascope.runner.process import RunnerProcess
from vitascope.video import Operation, Size

MakeRender = Callable[..., Render]


def runner_of(engine: str, **settings: Any) -> RunnerProcess:
    """A runner of one of the misbehaving engines, by class name or `module:Class`."""
    name = engine if ":" in engine else f"tests.misbehaving.engines:{engine}"
    return RunnerProcess(
        name, **{"load_timeout_s": 30.0, "stall_timeout_s": 30.0, "cancel_grace_s": 1.0} | settings
    )


def make(runner: RunnerProcess, render: Render, on_advance: OnAdvance) -> Finished:
    """Make one attempt's files, from its beginning to its end."""
    return through(runner.attempt(render, on_advance))


def through(attempt: RunnerAttempt) -> Finished:
    """Both halves of an attempt, one after the other."""
    attempt.render()
    return attempt.finish()


PLAIN = "tests.misbehaving.plain:Plain"


@pytest.fixture
def make_render(tmp_path: Path) -> MakeRender:
    """Makes render commands for small shots, each with a directory of its own."""
    numbers = itertools.count(1)

    def make(**changes: Any) -> Render:
        number = next(numbers)
        directory = tmp_path / f"attempt-{number}"
        directory.mkdir()
        shot = Shot(
            **{
                "operation": Operation.CREATE,
                "model": "plain",
                "prompt": "stripes",
                "seed": 7,
                "size": Size(64, 64),
                "rate": RATE,
                "frame_count": 8,
            }
            | changes
        )
        return Render(video_id="video_1", attempt=number, shot=shot, directory=directory)

    return make
