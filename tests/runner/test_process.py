"""A runner that does as it should: files, progress, cancel, one engine for many attempts."""

import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import av
import psutil
import pytest

from tests.misbehaving.gate import Gate
from tests.misbehaving.plain import RATE
from tests.processes import ends
from tests.runner.conftest import PLAIN, MakeRender, make, runner_of, through
from vitascope.clip import SourceClip
from vitascope.errors import Cancelled, RunnerDied, VitascopeError
from vitascope.runner.attempt import RunnerAttempt
from vitascope.runner.messages import Finished, Render
from vitascope.video import Operation, Size, Variant


def ignore(_phase: str, _percent: int) -> None:
    pass


def frames_of(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="gray").tobytes() for frame in container.decode(video=0)]


def film_of(render: Render, finished: Finished) -> Path:
    return render.directory / finished.files[Variant.VIDEO]


def test_an_attempt_leaves_three_files_a_recipe_and_timings(make_render: MakeRender) -> None:
    render = make_render()
    heard: list[tuple[str, int]] = []

    with runner_of(PLAIN) as runner:
        finished = make(runner, render, lambda *report: heard.append(report))

    assert set(Variant) == set(finished.files)
    assert all((render.directory / name).stat().st_size > 0 for name in finished.files.values())
    assert finished.recipe is not None
    assert (render.directory / finished.recipe).read_text() == '{"operation":"create","seed":7}'
    assert {"load", "prepare", "render", "encode", "engine"} <= set(finished.timings)
    assert finished.notes == {"understood": ["stripes"]}
    assert finished.model_revision == "1"
    percents = [percent for _, percent in heard]
    assert percents == sorted(percents)
    assert heard[-1] == ("encode", 98)


def test_one_engine_makes_many_attempts_and_is_loaded_once(make_render: MakeRender) -> None:
    with runner_of(PLAIN) as runner:
        first = make(runner, make_render(), ignore)
        pid = runner.pid
        second = make(runner, make_render(), ignore)

        assert runner.pid == pid
    assert "load" in first.timings
    assert "load" not in second.timings
    assert pid is not None
    assert ends(pid)


@pytest.mark.parametrize("point", ["prepare", "render", "encode"])
def test_a_cancelled_attempt_leaves_a_runner_that_is_as_new(
    make_render: MakeRender, tmp_path: Path, point: str
) -> None:
    untouched = make_render()
    afterwards = make_render()
    with Gate(tmp_path / "gate", point) as gate, runner_of(PLAIN) as runner:
        expected = make(runner, untouched, ignore)
        pid = runner.pid
        stopped = make_render(settings={"gate": str(gate.folder)}, seed=1234)
        attempt = runner.attempt(stopped, ignore)
        canceller = threading.Thread(target=cancel_at, args=(gate, point, attempt))
        canceller.start()
        # At `encode` all frames are given; what an engine finishes anyway is not published.
        with pytest.raises(Cancelled):
            through(attempt)
        canceller.join()
        made = make(runner, afterwards, ignore)

        assert runner.pid == pid
    assert frames_of(film_of(untouched, expected)) == frames_of(film_of(afterwards, made))


def cancel_at(gate: Gate, point: str, attempt: RunnerAttempt) -> None:
    gate.wait(point)
    attempt.cancel()
    gate.open(point)


def test_a_cancel_before_or_after_its_attempt_touches_no_other(make_render: MakeRender) -> None:
    with runner_of(PLAIN) as runner:
        early, late = (runner.attempt(make_render(), ignore) for _ in range(2))
        early.cancel()
        with pytest.raises(Cancelled):
            early.render()
        late.render()
        assert late.finish().files
        late.cancel()

        assert make(runner, make_render(), ignore).files


@pytest.mark.parametrize("model", ["plain", "plain-create"])
def test_an_extension_is_stitched_whether_or_not_the_engine_can_extend(
    make_render: MakeRender, model: str
) -> None:
    with runner_of(PLAIN) as runner:
        first = make_render()
        source = film_of(first, make(runner, first, ignore))
        render = make_render(
            operation=Operation.EXTEND,
            model=model,
            frame_count=6,
            source=SourceClip(path=source, rate=RATE, frame_count=8, has_sound=True, recipe=None),
        )
        film = film_of(render, make(runner, render, ignore))

    before, after = frames_of(source), frames_of(film)
    assert len(after) == 8 + 6
    assert before == after[:8]
    assert after[8] != after[7]


def test_a_runner_that_died_idle_is_replaced_before_its_next_attempt(
    make_render: MakeRender,
) -> None:
    with runner_of(PLAIN) as runner:
        runner.start()
        first = runner.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert ends(first)
        assert not runner.is_ready

        assert make(runner, make_render(), ignore).files
        assert runner.pid != first


def test_a_runner_has_the_environment_that_its_slot_says() -> None:
    environ = {"CUDA_VISIBLE_DEVICES": "GPU-1", "HF_HUB_OFFLINE": "1"}
    with runner_of("tests.runner.told:Told", environ=environ) as runner:
        runner.start()

        assert runner.revisions == {"plain": "GPU-1 1"}


def test_an_engine_renders_while_the_files_of_the_film_before_are_finished(
    make_render: MakeRender, tmp_path: Path
) -> None:
    with Gate(tmp_path / "gate", "finish") as gate, runner_of(PLAIN) as runner:
        heard: list[int] = []
        first = runner.attempt(
            make_render(settings={"gate": str(gate.folder)}),
            lambda _, percent: heard.append(percent),
        )
        first.render()
        gate.wait("finish")
        with Gate(tmp_path / "second") as second_gate:
            second = runner.attempt(make_render(settings={"gate": str(second_gate.folder)}), ignore)
            renderer = threading.Thread(target=second.render)
            renderer.start()
            second_gate.wait("encode")

            # Its frames are all made, but only one film's files are finished at a time.
            gate.open("finish")
            assert first.finish().files
            assert heard[-1] == 98
            renderer.join()
            assert second.finish().files


def test_a_film_that_is_cancelled_while_its_files_are_finished_leaves_the_next_one_alone(
    make_render: MakeRender, tmp_path: Path
) -> None:
    with Gate(tmp_path / "gate", "finish") as gate, runner_of(PLAIN) as runner:
        first = runner.attempt(make_render(settings={"gate": str(gate.folder)}), ignore)
        first.render()
        gate.wait("finish")
        pid = runner.pid
        second = runner.attempt(make_render(), ignore)
        renderer = threading.Thread(target=second.render)
        renderer.start()

        first.cancel()
        # It does not end in time, and is left to itself.
        with pytest.raises(Cancelled):
            first.finish()
        gate.open("finish")
        renderer.join()

        assert second.finish().files
        assert runner.pid == pid


def test_a_film_whose_files_are_finished_outlives_a_cancel_that_kills_the_next_one(
    make_render: MakeRender, tmp_path: Path
) -> None:
    with (
        Gate(tmp_path / "first", "finish") as first_gate,
        Gate(tmp_path / "second", "prepare") as second_gate,
        runner_of(PLAIN, cancel_grace_s=0.05) as runner,
    ):
        first = runner.attempt(make_render(settings={"gate": str(first_gate.folder)}), ignore)
        first.render()
        pid = first_gate.wait("finish")
        second = runner.attempt(make_render(settings={"gate": str(second_gate.folder)}), ignore)
        stopped: list[VitascopeError] = []
        renderer = threading.Thread(target=lambda: stopped.append(error_of(second.render)))
        renderer.start()
        second_gate.wait("prepare")

        # Blocked as it is it has to be killed, but not before the first film has its files.
        second.cancel()
        first_gate.open("finish")
        assert first.finish().files
        renderer.join()

        assert isinstance(stopped[0], Cancelled)
        assert ends(pid)


def error_of(work: Callable[[], None]) -> VitascopeError:
    with pytest.raises(VitascopeError) as raised:
        work()
    return raised.value


def test_a_runner_keeps_nothing_of_the_films_it_made(make_render: MakeRender) -> None:
    with runner_of(PLAIN) as runner:
        runner.start()
        assert runner.pid is not None
        process = psutil.Process(runner.pid)
        sizes: list[int] = []
        threads: list[int] = []
        for _ in range(30):
            make(runner, make_render(size=Size(640, 360)), ignore)
            sizes.append(process.memory_info().rss)
            threads.append(process.num_threads())

    assert sizes[-1] - sizes[9] < 8 * 2**20
    assert threads[-1] <= threads[9] + 1


def test_a_runner_killed_between_two_films_costs_both(
    make_render: MakeRender, tmp_path: Path
) -> None:
    with Gate(tmp_path / "gate", "finish") as gate, runner_of(PLAIN) as runner:
        first = runner.attempt(make_render(settings={"gate": str(gate.folder)}), ignore)
        first.render()
        pid = gate.wait("finish")
        second = runner.attempt(make_render(settings={"gate": str(gate.folder)}), ignore)
        killer = threading.Thread(
            target=lambda: (gate.wait("render"), os.kill(pid, signal.SIGKILL))
        )
        killer.start()

        with pytest.raises(RunnerDied, match="SIGKILL"):
            second.render()
        with pytest.raises(RunnerDied, match="SIGKILL"):
            first.finish()
        killer.join()

        assert make(runner, make_render(), ignore).files
        assert runner.pid != pid
