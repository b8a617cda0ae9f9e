"""A runner that does as it should: files, progress, cancel, one engine for many attempts."""

import os
import signal
import threading
from pathlib import Path

import av
import pytest

from tests.misbehaving.gate import Gate
from tests.misbehaving.plain import RATE
from tests.processes import ends
from tests.runner.conftest import PLAIN, MakeRender, runner_of
from vitascope.clip import SourceClip
from vitascope.errors import Cancelled
from vitascope.runner.messages import Finished, Render
from vitascope.runner.process import RunnerProcess
from vitascope.video import Operation, Variant


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
        finished = runner.run(render, lambda *report: heard.append(report))

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
        first = runner.run(make_render(), ignore)
        pid = runner.pid
        second = runner.run(make_render(), ignore)

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
        expected = runner.run(untouched, ignore)
        pid = runner.pid
        stopped = make_render(settings={"gate": str(gate.folder)}, seed=1234)
        canceller = threading.Thread(target=cancel_at, args=(gate, point, runner))
        canceller.start()
        # At `encode` all frames are taken; what an engine finishes anyway is not published.
        with pytest.raises(Cancelled):
            runner.run(stopped, ignore)
        canceller.join()
        made = runner.run(afterwards, ignore)

        assert runner.pid == pid
    assert frames_of(film_of(untouched, expected)) == frames_of(film_of(afterwards, made))


def cancel_at(gate: Gate, point: str, runner: RunnerProcess) -> None:
    gate.wait(point)
    runner.cancel()
    gate.open(point)


def test_a_cancel_without_an_attempt_does_nothing(make_render: MakeRender) -> None:
    with runner_of(PLAIN) as runner:
        runner.cancel()
        runner.start()
        runner.cancel()

        assert runner.run(make_render(), ignore).files


@pytest.mark.parametrize("model", ["plain", "plain-create"])
def test_an_extension_is_stitched_whether_or_not_the_engine_can_extend(
    make_render: MakeRender, model: str
) -> None:
    with runner_of(PLAIN) as runner:
        first = make_render()
        source = film_of(first, runner.run(first, ignore))
        render = make_render(
            operation=Operation.EXTEND,
            model=model,
            frame_count=6,
            source=SourceClip(path=source, rate=RATE, frame_count=8, has_sound=True, recipe=None),
        )
        film = film_of(render, runner.run(render, ignore))

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

        assert runner.run(make_render(), ignore).files
        assert runner.pid != first


def test_a_runner_has_the_environment_that_its_slot_says() -> None:
    environ = {"CUDA_VISIBLE_DEVICES": "GPU-1", "HF_HUB_OFFLINE": "1"}
    with runner_of("tests.runner.told:Told", environ=environ) as runner:
        runner.start()

        assert runner.revisions == {"plain": "GPU-1 1"}
