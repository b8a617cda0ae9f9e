"""A bounded storm: videos queued while processes are killed and frozen at random, from a seed."""

import random
import signal
import threading
from pathlib import Path

import psutil
import pytest

from tests.faults.films import assert_completed_once, assert_nothing_left
from tests.faults.machine import Machine
from tests.faults.watch import Watcher

SETTINGS = {
    "WORKER__LEASE_S": "2",
    "WORKER__HEARTBEAT_S": "0.5",
    "WORKER__SLOTS": "2",
    "QUEUE__MAX_ATTEMPTS": "100",
}
_ACTS = (
    "kill server",
    "kill worker",
    "kill runner",
    "kill all",
    "freeze worker",
    "freeze runner",
    "freeze server",
)


def strike(machine: Machine, chance: random.Random, pause: threading.Event) -> str:
    """Kill somebody, or freeze somebody for a time around the length of the lease."""
    act, role = chance.choice(_ACTS).split()
    if act == "kill":
        machine.kill(role)
        return f"{act} {role}"
    frozen: list[psutil.Process] = machine.send(signal.SIGSTOP, role)
    pause.wait(chance.uniform(0.5, 3.0))
    for process in frozen:
        if process.is_running():
            process.send_signal(signal.SIGCONT)
    return f"{act} {role}"


def storm(machine: Machine, *, videos: int, rounds: int, seed: int) -> None:
    chance, pause = random.Random(seed), threading.Event()
    machine.start()
    accepted: list[str] = []
    strikes: list[str] = []
    with Watcher(machine) as watcher:
        for number in range(rounds):
            for _ in range(videos * (number + 1) // rounds - len(accepted)):
                accepted.append(machine.create(f"video {len(accepted)}"))
                watcher.add(accepted[-1])
            pause.wait(chance.uniform(0.5, 1.0))
            strikes.append(strike(machine, chance, pause))
            machine.ensure()
        for video_id in accepted:
            # A video that was lost again and again waits longer each time.
            machine.wait(video_id, within_s=90)

    assert_completed_once(machine, *accepted)
    for video_id in accepted:
        # One set of bytes for whoever asked, at any time.
        assert len(watcher.digests[video_id]) <= 1, strikes
    assert_nothing_left(machine, *accepted)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("seed", [1])
def test_every_accepted_video_is_completed_exactly_once(tmp_path: Path, seed: int) -> None:
    with Machine(tmp_path / "data", **SETTINGS) as machine:
        storm(machine, videos=20, rounds=10, seed=seed)


@pytest.mark.timeout(240)
@pytest.mark.postgres
def test_every_accepted_video_is_completed_exactly_once_on_postgresql(
    tmp_path: Path, postgresql_url: str
) -> None:
    with Machine(tmp_path / "data", **SETTINGS, STORE__URL=postgresql_url) as machine:
        storm(machine, videos=8, rounds=4, seed=2)
