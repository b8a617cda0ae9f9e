"""`kill -9` of each process, and of all, in each phase of a video.

Each time one video is in the phase, another waits behind it and a third was completed before.
"""

from pathlib import Path

import pytest

from tests.faults.films import assert_completed_once, assert_nothing_left, digest, files_of
from tests.faults.machine import Machine, until
from tests.faults.phases import PHASES
from tests.faults.watch import Watcher

# (begun, of which lost) at the end. A worker whose server dies hands its video back, which costs
# the video nothing; so does a runner that dies with nothing to do.
_AGAIN, _HANDED_BACK, _UNDISTURBED = (2, 1), (2, 0), (1, 0)

ENDS = {
    # Where the pipe that held it is let go, the picture reads as a damaged one.
    ("server", "fetching"): {_HANDED_BACK, _AGAIN},
    ("server", "rendering"): {_HANDED_BACK},
    # Its last write was on its way, and no worse for the end of the server.
    ("server", "storing"): {_UNDISTURBED, _HANDED_BACK},
    ("worker", "fetching"): {_AGAIN},
    ("worker", "rendering"): {_AGAIN},
    ("worker", "storing"): {_AGAIN},
    ("worker", "completed"): {_UNDISTURBED},
    ("runner", "rendering"): {_AGAIN},
    ("runner", "encoding"): {_AGAIN},
    ("runner", "completed"): {_UNDISTURBED},
    ("all", "fetching"): {_AGAIN},
    ("all", "rendering"): {_AGAIN},
    ("all", "encoding"): {_AGAIN},
    ("all", "storing"): {_AGAIN},
    ("all", "completed"): {_UNDISTURBED},
}


@pytest.fixture(scope="module")
def before(module_machine: Machine) -> tuple[str, bytes]:
    """A video that was completed before everything else, and its bytes."""
    video_id = module_machine.ensure().create("completed before")
    module_machine.wait(video_id)
    return video_id, module_machine.content(video_id)


@pytest.mark.parametrize(("victim", "phase"), ENDS, ids=lambda value: value)
def test_nothing_is_lost_when_this_is_killed_in_this_phase(
    machine: Machine, before: tuple[str, bytes], tmp_path: Path, victim: str, phase: str
) -> None:
    earlier, content = before
    with (
        Watcher(machine, earlier) as watcher,
        PHASES[phase](machine, tmp_path) as (held, waiting, release),
    ):
        watcher.add(held)

        machine.kill(victim)

        release()
        machine.ensure()
        machine.wait(held, waiting)

    assert machine.attempts(held) in ENDS[victim, phase]
    assert machine.attempts(waiting)[1] <= (1 if phase == "completed" else 0)
    assert_completed_once(machine, earlier, held, waiting)
    assert content == machine.content(earlier)
    assert watcher.digests[earlier] == {digest(content)}
    assert watcher.digests[held] <= {digest(machine.content(held))}
    assert_one_process_of_each(machine)
    assert_nothing_left(machine, earlier, held, waiting)
    for video_id in (held, waiting):
        assert machine.http.delete(f"videos/{video_id}").status_code == 200
    assert machine.objects() == files_of(machine, earlier)


def assert_one_process_of_each(machine: Machine) -> None:
    """A server, a worker and a runner; none of those before the kill that is not of these."""

    def is_so() -> bool:
        return all(len(machine.living(role)) == 1 for role in ("server", "worker", "runner"))

    until(is_so, "one process of each kind is there")
    assert len(machine.family()) == 3
