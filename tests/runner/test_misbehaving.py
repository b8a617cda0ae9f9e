"""Engines that fail, one way each: what the worker gets to hear, and what is left of the runner."""

import os
import re
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.misbehaving import gate as gate_module
from tests.misbehaving.gate import Gate
from tests.processes import ends
from tests.runner.conftest import PLAIN, MakeRender, make, runner_of
from vitascope.errors import (
    Cancelled,
    EngineError,
    EngineLoadFailed,
    RenderFailed,
    RenderRefused,
    RunnerDied,
    RunnerStalled,
    StorageError,
)
from vitascope.runner.process import RunnerProcess

IMPORT_TROUBLE = "tests.misbehaving.dies_on_import:DiesOnImport"
MISSING_PARTS = "tests.misbehaving.raises_on_import:Anything"


def ignore(_phase: str, _percent: int) -> None:
    pass


@pytest.mark.parametrize(
    ("engine", "message"),
    [
        ("RefusesToLoad", "The weights are missing; run `vitascope models fetch plain`."),
        ("RaisesInLoad", "RuntimeError: no device"),
        ("DiesInLoad", "does not load: it was ended by SIGKILL"),
        (IMPORT_TROUBLE, "does not load: it ended with exit code 3"),
        (MISSING_PARTS, "No module named 'weights'"),
        ("NoSuchEngine", "does not import"),
        ("no-such-entry-point:", "does not import"),
    ],
)
def test_an_engine_that_does_not_load_says_why(engine: str, message: str) -> None:
    with runner_of(engine) as runner:
        with pytest.raises(EngineLoadFailed, match=re.escape(message)):
            runner.start()

        assert runner.pid is None
        assert not runner.is_ready


def test_an_engine_that_hangs_in_load_is_killed() -> None:
    with (
        runner_of("HangsInLoad", load_timeout_s=1.0) as runner,
        pytest.raises(EngineLoadFailed, match="after 1 s"),
    ):
        runner.start()


@pytest.mark.parametrize(
    ("engine", "error", "message", "survives"),
    [
        ("Raises", RenderFailed, "The engine failed while it made this video", True),
        ("RaisesHalfWay", RenderFailed, "The engine failed while it made this video", True),
        ("Refuses", RenderRefused, "This model draws nothing but stripes.", True),
        ("WrongShape", RenderFailed, "(1, 62, 64, 3)", True),
        ("WrongDtype", RenderFailed, "uint8", True),
        ("TooFewFrames", RenderFailed, "7 frames, 8 were asked for", True),
        ("TooManyFrames", RenderFailed, "more than the 8 frames", True),
        ("NotANumberSound", RenderFailed, "not finite", True),
        ("NoClip", RenderFailed, "not a clip", True),
        ("RecipeIsNoJson", RenderFailed, "recipe is not plain JSON", True),
        ("EndlessNotes", RenderFailed, "notes are longer", True),
        ("DiesHalfWay", RunnerDied, "was ended by SIGKILL while it made this video", False),
        ("Exits", RunnerDied, "ended with exit code 3 while it made this video", False),
        ("RunsOutOfMemory", RunnerDied, "ran out of memory", False),
    ],
)
def test_what_an_engine_does_wrong_is_told_in_clean_words(
    make_render: MakeRender,
    shared: RunnerProcess,
    engine: str,
    error: type[EngineError],
    message: str,
    survives: bool,
) -> None:
    shared.start()
    pid = shared.pid

    with pytest.raises(error, match=re.escape(message)) as raised:
        make(shared, make_render(settings={"as": engine}), ignore)

    assert "Traceback" not in raised.value.message
    assert "/" not in raised.value.message
    assert type(raised.value) is error
    assert survives == (shared.pid == pid)
    assert make(shared, make_render(), ignore).files


@pytest.fixture(scope="module")
def shared() -> Iterator[RunnerProcess]:
    """One runner for many faults: what is left of it must serve the next."""
    with runner_of("AsTold") as runner:
        yield runner


def test_a_full_disk_is_not_the_engines_fault(
    make_render: MakeRender, shared: RunnerProcess
) -> None:
    shared.start()
    pid = shared.pid

    with pytest.raises(StorageError, match="no space left") as raised:
        make(shared, make_render(settings={"as": "FillsTheDisk"}), ignore)

    assert "/" not in raised.value.message
    assert shared.pid == pid


def test_a_runner_that_hangs_is_killed_and_replaced(make_render: MakeRender) -> None:
    with runner_of("Hangs", stall_timeout_s=0.5) as runner:
        runner.start()
        pid = runner.pid
        assert pid is not None

        with pytest.raises(RunnerStalled, match=r"no progress for 0\.5 s"):
            make(runner, make_render(), ignore)

        assert ends(pid)
        runner.start()
        assert runner.pid not in (None, pid)


def test_a_cancel_that_is_ignored_kills_the_engine_with_all_that_it_started(
    make_render: MakeRender, tmp_path: Path
) -> None:
    pids = tmp_path / "pids"
    started = threading.Event()
    with runner_of("IgnoresCancel", cancel_grace_s=0.3) as runner:
        attempt = runner.attempt(
            make_render(settings={"pids": str(pids)}),
            lambda phase, _: started.set() if phase == "denoise" else None,
        )
        canceller = threading.Thread(target=lambda: (started.wait(30), attempt.cancel()))
        canceller.start()

        with pytest.raises(Cancelled):
            attempt.render()
        canceller.join()

        assert runner.pid is None
        runner.start()
        assert runner.is_ready
    for pid in pids.read_text().split():
        assert ends(int(pid))


def test_a_flood_of_output_does_no_harm(make_render: MakeRender) -> None:
    with runner_of("Floods") as runner:
        assert make(runner, make_render(), ignore).files
        assert runner.is_ready


def test_endless_reports_of_progress_are_thinned_out(make_render: MakeRender) -> None:
    heard: list[int] = []

    with runner_of("ReportsEndlessly") as runner:
        make(runner, make_render(), lambda _, percent: heard.append(percent))

    assert 0 < len(heard) < 1000


@pytest.mark.parametrize("point", ["prepare", "render", "encode"])
def test_a_runner_killed_at_any_point_is_noticed_and_replaced(
    make_render: MakeRender, tmp_path: Path, point: str
) -> None:
    with Gate(tmp_path / "gate", point) as gate, runner_of(PLAIN) as runner:
        runner.start()
        killer = threading.Thread(target=lambda: os.kill(gate.wait(point), signal.SIGKILL))
        killer.start()

        with pytest.raises(RunnerDied, match="SIGKILL"):
            make(runner, make_render(settings={"gate": str(gate.folder)}), ignore)
        killer.join()

        assert make(runner, make_render(), ignore).files


def test_a_runner_killed_while_it_loads_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Gate(tmp_path / "gate", "load") as gate, runner_of(PLAIN) as runner:
        monkeypatch.setenv(gate_module.VARIABLE, str(gate.folder))
        killer = threading.Thread(target=lambda: os.kill(gate.wait("load"), signal.SIGKILL))
        killer.start()

        with pytest.raises(EngineLoadFailed, match="SIGKILL"):
            runner.start()
        killer.join()
        gate.open("load")

        runner.start()
        assert runner.is_ready
