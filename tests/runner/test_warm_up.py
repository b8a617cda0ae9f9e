"""A warm-up: goes on while nothing is to be made, gives way to a video, and may fail."""

import threading
from pathlib import Path

import pytest

from tests.misbehaving import gate as gate_module
from tests.misbehaving.gate import Gate
from tests.runner.conftest import MakeRender, make, runner_of


def ignore(_phase: str, _percent: int) -> None:
    pass


def test_a_warm_up_goes_on_until_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = threading.Event()
    with (
        Gate(tmp_path / "gate", "warm_up") as gate,
        runner_of("WarmsUpAtOnce", on_warmed=news.set) as runner,
    ):
        monkeypatch.setenv(gate_module.VARIABLE, str(gate.folder))
        runner.start()
        assert not runner.is_warming
        runner.warm_up()
        gate.wait("warm_up")
        assert runner.is_warming
        news.clear()
        gate.open("warm_up")
        assert news.wait(30)

        assert not runner.is_warming
        runner.warm_up()
        assert not runner.is_warming
        assert runner.warm_up_problem is None


def test_a_warm_up_that_is_in_the_way_ends_at_its_next_report(
    make_render: MakeRender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    news = threading.Event()
    with (
        Gate(tmp_path / "gate", "warm_up") as gate,
        runner_of("WarmsUp", on_warmed=news.set) as runner,
    ):
        monkeypatch.setenv(gate_module.VARIABLE, str(gate.folder))
        runner.start()
        runner.warm_up()
        gate.wait("warm_up")
        runner.end_warm_up()
        assert runner.is_warming
        news.clear()
        gate.open("warm_up")
        assert news.wait(30)
        assert not runner.is_warming
        # The video that was to come has gone elsewhere.
        gate.remove("warm_up")
        runner.warm_up()
        assert runner.is_warming
        runner.end_warm_up()

        assert make(runner, make_render(), ignore).files
        runner.warm_up()
        assert not runner.is_warming


@pytest.mark.parametrize(
    ("engine", "problem"),
    [("RaisesInWarmUp", "no compiler"), ("DiesInWarmUp", "SIGKILL"), ("HangsInWarmUp", "SIGKILL")],
)
def test_an_engine_that_cannot_be_warmed_up_is_used_as_it_is(
    make_render: MakeRender, engine: str, problem: str
) -> None:
    news = threading.Event()
    with runner_of(engine, on_warmed=news.set, stall_timeout_s=1.0) as runner:
        runner.start()
        news.clear()
        runner.warm_up()
        runner.end_warm_up()
        for _ in range(3000):
            if not (runner.is_warming and runner.is_ready):
                break
            news.wait(0.01)
        runner.start()

        assert problem in (runner.warm_up_problem or "")
        runner.warm_up()
        assert not runner.is_warming
        assert make(runner, make_render(), ignore).files
