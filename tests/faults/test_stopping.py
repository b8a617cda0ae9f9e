"""SIGTERM in the middle of an attempt: finished, or handed back without costing the video any."""

import os
import signal
import socket
from pathlib import Path

import pytest

from tests.faults.films import assert_completed_once, assert_nothing_left
from tests.faults.machine import Machine, until
from tests.misbehaving.gate import Gate


@pytest.mark.parametrize(("drain_s", "signals"), [("1", 1), ("60", 2)])
def test_a_stop_hands_the_running_video_back_uncounted(
    tmp_path: Path, drain_s: str, signals: int
) -> None:
    """After the time for draining, or at once at the second signal."""
    settings = {"WORKER__DRAIN_S": drain_s, "QUEUE__MAX_ATTEMPTS": "1"}
    with (
        Machine(tmp_path / "data", **settings) as machine,
        Gate(tmp_path / "gate", "render") as gate,
    ):
        video_id = machine.start().create("interrupted", gate=gate)
        waiting = machine.create("waits")
        gate.wait("render")
        port = machine.http.base_url.port or 0

        os.kill(machine.server_pid, signal.SIGTERM)
        until(lambda: "worker.draining" in machine.log.read_text(), "the worker drains")
        code = machine.stop() if signals == 2 else machine.reap_code()

        assert code == 0
        assert machine.family() == []
        assert machine.scratch() == []
        assert machine.row(video_id)["status"] == "queued"
        assert machine.attempts(video_id) == (1, 0)
        assert machine.attempts(waiting) == (0, 0)
        with socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            other.bind(("127.0.0.1", port))
        gate.remove("render")
        machine.start(port=port).wait(video_id, waiting)
        assert machine.attempts(video_id) == (2, 0)
        assert_completed_once(machine, video_id, waiting)


def test_a_stop_finishes_the_running_video_and_begins_no_other(tmp_path: Path) -> None:
    with Machine(tmp_path / "data") as machine, Gate(tmp_path / "gate", "render") as gate:
        video_id = machine.start().create("finished", gate=gate)
        waiting = machine.create("waits")
        gate.wait("render")

        os.kill(machine.server_pid, signal.SIGTERM)
        until(lambda: "worker.draining" in machine.log.read_text(), "the worker drains")
        gate.remove("render")

        assert machine.reap_code() == 0
        assert machine.family() == []
        assert machine.row(video_id)["status"] == "completed"
        assert machine.attempts(waiting) == (0, 0)
        machine.start().wait(waiting)
        assert_completed_once(machine, video_id, waiting)


def test_two_servers_on_one_folder_share_the_queue_and_each_video_is_made_once(
    tmp_path: Path,
) -> None:
    with (
        Machine(tmp_path / "data") as one,
        Machine(tmp_path / "data") as other,
        Gate(tmp_path / "gate", "prepare") as gate,
    ):
        one.start()
        other.start()
        video_ids = [
            machine.create(f"video {number}", gate=gate)
            for number, machine in enumerate((one, other) * 3)
        ]
        runners = {gate.wait("prepare"), gate.wait("prepare")}
        gate.remove("prepare")

        one.wait(*video_ids)
        begun = 2 + sum(bool(gate.wait("prepare")) for _ in video_ids[2:])

        assert len(runners) == 2
        assert len(video_ids) == begun
        for video_id in video_ids:
            assert one.attempts(video_id) == (1, 0)
            assert one.content(video_id) == other.content(video_id)
        assert_completed_once(other, *video_ids)
        assert_nothing_left(one, *video_ids)

        os.kill(one.server_pid, signal.SIGKILL)
        one.reap_code()
        last = other.create("after the end of one")
        other.wait(last)
        assert_completed_once(other, last)
        until(lambda: len(other.family()) == 3, "nothing is left of the killed server")
