"""A worker in a process of its own: killed at every phase, frozen, stopped in order, supervised."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.misbehaving import gate as gate_module
from tests.misbehaving.gate import Gate
from tests.processes import ends
from tests.worker.conftest import PLAIN, MakePlace, Place
from tests.worker.parts import WatchedStore
from vitascope.video import Status, Video
from vitascope.worker.process import WorkerProcess, WorkerReport, WorkerSlot

PHASES = ("prepare", "render", "encode", "store")


def command(place: Place, url: str, *, supervisor: int = 0, **changes: Any) -> list[str]:
    order = {
        "url": url,
        "folder": str(place.folder),
        "data_dir": "data",
        "engine": PLAIN,
        "settings": {},
        "supervisor": supervisor,
        "drain_s": 30.0,
    } | changes
    return [sys.executable, "-m", "tests.worker.main", json.dumps(order)]


class Processes:
    """Worker processes of one test, none of which outlives it."""

    def __init__(self, place: Place, url: str, gate: Gate) -> None:
        self.place = place
        self.url = url
        self.environment = {**os.environ, gate_module.VARIABLE: str(gate.folder)}
        self._all: list[subprocess.Popen[bytes]] = []

    def start(self, **changes: Any) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            command(self.place, self.url, **changes),
            env=self.environment,
            stdin=subprocess.DEVNULL,
        )
        self._all.append(process)
        return process

    def end(self) -> None:
        for process in self._all:
            process.kill()
            process.wait()


def completed(place: Place, video_id: str) -> Video:
    """Wait for a video that another process makes."""
    for _ in range(6000):
        video = place.store.find(video_id)
        if video.status.is_final:
            assert video.status is Status.COMPLETED, video.failure
            return video
        threading.Event().wait(0.01)
    raise AssertionError("the video was not made in time")


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    with Gate(tmp_path / "gate", *PHASES) as made:
        yield made


@pytest.fixture
def processes(place: Place, sqlite_url: str, gate: Gate) -> Iterator[Processes]:
    made = Processes(place, sqlite_url, gate)
    yield made
    made.end()


@pytest.mark.parametrize("phase", ["prepare", "store"])
def test_a_worker_killed_in_any_phase_goes_on_after_its_restart(
    processes: Processes, gate: Gate, phase: str
) -> None:
    place = processes.place
    video_id = place.insert(settings={"gate": str(gate.folder)})
    first = processes.start()
    for earlier in PHASES[: PHASES.index(phase)]:
        gate.wait(earlier)
        gate.open(earlier)
    gate.wait(phase)
    runner_pids = [child.pid for child in psutil.Process(first.pid).children()]

    first.kill()
    first.wait()

    assert runner_pids
    assert all(ends(pid) for pid in runner_pids)
    assert place.store.find(video_id).status is Status.IN_PROGRESS
    for point in PHASES:
        gate.remove(point)
    processes.start()
    video = completed(place, video_id)
    # Freed by name at the start, not after the 30 s of its lease.
    assert (video.attempt, video.lost_attempts) == (2, 1)
    published = {file.key for file in video.files.values()} | {video.recipe}
    assert published <= place.objects(video_id)
    assert place.scratch() == []


def test_a_worker_killed_after_a_completion_leaves_it_as_it_is(
    processes: Processes, gate: Gate
) -> None:
    place = processes.place
    gate.remove("store")
    video_id = place.insert()
    first = processes.start()
    video = completed(place, video_id)
    first.kill()
    first.wait()

    processes.start()
    completed(place, place.insert())

    assert place.store.find(video_id) == video
    place.assert_published(video)


def test_a_video_that_kills_its_worker_every_time_fails(processes: Processes, gate: Gate) -> None:
    place = processes.place
    video_id = place.insert(settings={"gate": str(gate.folder)})
    for _ in range(2):
        worker = processes.start(settings={"max_attempts": 2})
        gate.wait("prepare")
        worker.kill()
        worker.wait()

    place.store.release(
        next((place.folder / "data" / "workers").iterdir()).read_text(),
        except_owner="",
        max_attempts=2,
    )

    video = place.store.find(video_id)
    assert video.failure is not None
    assert (video.status, video.failure.code) == (Status.FAILED, "worker_lost")


def test_a_frozen_worker_that_wakes_after_its_lease_publishes_nothing(
    make_place: MakePlace, sqlite_url: str, tmp_path: Path
) -> None:
    shift_s = 0.0
    with Gate(tmp_path / "gate", "store") as gate:
        place = make_place(store=WatchedStore(sqlite_url, clock_shift_s=lambda: shift_s))
        processes = Processes(place, sqlite_url, gate)
        try:
            video_id = place.insert()
            frozen = processes.start(data_dir="frozen")
            gate.wait("store")
            frozen.send_signal(signal.SIGSTOP)
            shift_s = 31.0
            assert place.store.rescue(max_attempts=3) == [video_id]
            shift_s = 0.0
            processes.start(data_dir="peer")
            gate.wait("store")
            assert "/attempts/1/" in "".join(place.objects(video_id))
            gate.open("store")
            # One of the two takes the opening; the frozen one cannot.
            video = completed(place, video_id)

            frozen.send_signal(signal.SIGCONT)
            gate.remove("store")
            frozen.terminate()

            assert frozen.wait(30) == 0
        finally:
            processes.end()
    assert (video.attempt, video.lost_attempts) == (2, 1)
    place.assert_published(place.store.find(video_id))


def test_the_first_sigterm_lets_an_attempt_finish(processes: Processes, gate: Gate) -> None:
    video_id = processes.place.insert(settings={"gate": str(gate.folder)})
    worker = processes.start()
    gate.wait("prepare")

    worker.terminate()
    for point in PHASES:
        gate.remove(point)

    assert worker.wait(30) == 0
    assert processes.place.store.find(video_id).status is Status.COMPLETED


def test_the_second_sigterm_hands_an_attempt_back_uncounted(
    processes: Processes, gate: Gate
) -> None:
    video_id = processes.place.insert(settings={"gate": str(gate.folder)})
    worker = processes.start()
    gate.wait("prepare")

    worker.terminate()
    worker.send_signal(signal.SIGINT)

    assert worker.wait(30) == 0
    video = processes.place.store.find(video_id)
    assert (video.status, video.lost_attempts) == (Status.QUEUED, 0)


def test_a_drain_that_takes_too_long_hands_back(processes: Processes, gate: Gate) -> None:
    video_id = processes.place.insert(settings={"gate": str(gate.folder)})
    worker = processes.start(drain_s=0.2)
    gate.wait("prepare")

    worker.terminate()

    assert worker.wait(30) == 0
    assert processes.place.store.find(video_id).status is Status.QUEUED


@pytest.fixture
def supervised(processes: Processes) -> Iterator[WorkerProcess]:
    process = WorkerProcess(
        command(processes.place, processes.url, supervisor=os.getpid()),
        processes.environment,
        drain_s=30.0,
    )
    yield process
    process.stop(hand_back=True)


def test_a_server_sees_what_its_worker_does_and_wakes_it(
    supervised: WorkerProcess, processes: Processes, gate: Gate
) -> None:
    supervised.wake()
    assert supervised.report().reason == "The worker is not running; it is being started again."
    supervised.start()

    report = supervised.wait_ready(30)
    video_id = processes.place.insert()
    supervised.wake()
    gate.wait("store")
    gate.open("store")

    assert report.reason is None
    assert [slot.engine for slot in report.slots] == [PLAIN]
    assert completed(processes.place, video_id).attempt == 1


def test_a_worker_that_dies_is_started_again_by_its_server(
    supervised: WorkerProcess, processes: Processes, gate: Gate
) -> None:
    video_id = processes.place.insert(settings={"gate": str(gate.folder)})
    supervised.start()
    gate.wait("prepare")
    pid = supervised.report().pid
    assert pid is not None

    os.kill(pid, signal.SIGKILL)
    for point in PHASES:
        gate.remove(point)

    assert completed(processes.place, video_id).lost_attempts == 1
    assert supervised.report().restarts == 1
    assert supervised.report().pid != pid


def test_a_worker_that_cannot_be_started_is_tried_again_and_said_so() -> None:
    process = WorkerProcess(["/nonexistent/vitascope"], {}, drain_s=1.0)
    process.start()

    assert process.wait_ready(0.1).reason is not None
    process.stop()


@pytest.mark.parametrize(
    ("states", "reason"),
    [
        (["animatic ready", "diffusers loading"], "The engine 'diffusers' is loading."),
        (["animatic ready", "diffusers failed"], "The engine 'diffusers' is not ready: no weights"),
        (["diffusers failed", "diffusers busy", "animatic ready"], None),
        (["diffusers warming", "animatic ready"], None),
    ],
)
def test_a_worker_is_ready_once_every_engine_has_a_slot_that_is(
    states: list[str], reason: str | None
) -> None:
    slots = tuple(
        WorkerSlot(
            engine=engine,
            models=(engine,),
            state=state,
            reason="no weights" if state == "failed" else None,
        )
        for engine, state in (each.split() for each in states)
    )

    assert WorkerReport(pid=1, slots=slots, restarts=0).reason == reason


def test_of_the_slots_of_a_model_the_one_that_makes_a_video_soonest_counts() -> None:
    def slot(state: str, *models: str, reason: str | None = None) -> WorkerSlot:
        return WorkerSlot(engine="diffusers", models=models, state=state, reason=reason)

    slots = (
        slot("failed", "small", reason="no weights"),
        slot("warming", "small", "large"),
        slot("loading", "large"),
        slot("busy", "drawn", reason="Not compiled."),
    )

    assert WorkerReport(pid=1, slots=slots, restarts=0).models == {
        "small": {"state": "warming"},
        "large": {"state": "warming"},
        "drawn": {"state": "ready", "note": "Not compiled."},
    }


def test_an_engine_that_does_not_load_is_told_to_the_server(processes: Processes) -> None:
    process = WorkerProcess(
        command(
            processes.place,
            processes.url,
            supervisor=os.getpid(),
            engine="tests.misbehaving.engines:RefusesToLoad",
        ),
        processes.environment,
        drain_s=30.0,
    )
    process.start()

    reason = process.wait_ready(30).reason

    process.stop()
    assert reason is not None
    assert "vitascope models fetch plain" in reason


SERVER = """
import json, os, sys
from vitascope.worker.process import WorkerProcess, WorkerReport, WorkerSlot
argv = json.loads(sys.argv[1])
order = json.loads(argv[3]) | {"supervisor": os.getpid()}
process = WorkerProcess([*argv[:3], json.dumps(order)], os.environ, drain_s=30.0)
process.start()
print(process.wait_ready(30).pid, flush=True)
sys.stdin.read()
"""


def test_a_killed_server_takes_its_worker_along_and_loses_nothing(
    processes: Processes, gate: Gate
) -> None:
    place = processes.place
    video_id = place.insert(settings={"gate": str(gate.folder)})
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, json.dumps(command(place, processes.url))],
        env=processes.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as server:
        assert server.stdout is not None
        worker_pid = int(server.stdout.readline())
        runner_pid = gate.wait("prepare")
        server.kill()
        server.wait()

        assert ends(worker_pid)
        assert ends(runner_pid)
    video = place.store.find(video_id)
    assert (video.status, video.lost_attempts) == (Status.QUEUED, 0)
