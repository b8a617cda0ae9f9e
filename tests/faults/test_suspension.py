"""A machine that sleeps: every process stands still for longer than the lease, then goes on."""

import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.films import assert_completed_once
from tests.faults.machine import Machine
from tests.misbehaving.gate import Gate

LEASE_S = 2.0


@pytest.fixture(scope="module")
def sleepy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    settings = {"WORKER__LEASE_S": str(LEASE_S), "WORKER__HEARTBEAT_S": "0.5"}
    with Machine(tmp_path_factory.mktemp("sleepy") / "data", **settings) as machine:
        yield machine.start()


@pytest.mark.parametrize("slept_s", [LEASE_S * 1.25, LEASE_S * 2.5])
def test_the_running_video_goes_on_after_a_sleep(
    sleepy: Machine, tmp_path: Path, slept_s: float
) -> None:
    with Gate(tmp_path / "gate", "render") as gate:
        video_id = sleepy.create("a nap", gate=gate)
        gate.wait("render")
        runner = sleepy.living("runner")

        suspend(sleepy, slept_s)
        gate.remove("render")
        sleepy.wait(video_id)

    assert sleepy.attempts(video_id) == (1, 0)
    assert sleepy.living("runner") == runner
    assert_completed_once(sleepy, video_id)


def suspend(machine: Machine, slept_s: float) -> None:
    roles = ("server", "worker", "runner")
    machine.send(signal.SIGSTOP, *roles)
    threading.Event().wait(slept_s)
    machine.send(signal.SIGCONT, *roles)
