"""The heartbeat and the name of a worker."""

import multiprocessing
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, cast

import pytest

from vitascope.errors import Cancelled, ConfigError, StoreError
from vitascope.store.base import Beat, QueueStore
from vitascope.video import Lease
from vitascope.worker.identity import WorkerIdentity
from vitascope.worker.lease import LeaseKeeper, StopReason

LEASES = [Lease(video_id=f"video_{n}", attempt=1, owner="worker/1") for n in range(3)]


class Beats:
    """As much of a queue as a keeper uses: it counts, loses leases, and can be away."""

    def __init__(self) -> None:
        self.calls: list[list[Beat]] = []
        self.lost: set[Lease] = set()
        self.failures = 0
        self._changed = threading.Condition()

    def heartbeat(self, beats: Sequence[Beat], *, lease_s: float) -> set[Lease]:
        with self._changed:
            self.calls.append(list(beats))
            self._changed.notify_all()
            if self.failures > 0:
                self.failures -= 1
                raise StoreError("The database cannot be reached.")
            return self.lost & {beat.lease for beat in beats}

    def wait(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.calls) >= count, 20)


@pytest.fixture
def beats() -> Beats:
    return Beats()


def keeper_of(beats: Beats, heartbeat_s: float, stack: ExitStack) -> LeaseKeeper:
    store = cast(QueueStore, beats)
    keeper = LeaseKeeper(store, lease_s=30.0, heartbeat_s=heartbeat_s)
    keeper.start()
    stack.callback(keeper.close)
    return keeper


def test_all_leases_are_renewed_in_one_call(beats: Beats) -> None:
    with ExitStack() as stack:
        keeper = keeper_of(beats, 600.0, stack)
        for lease in LEASES:
            stack.enter_context(keeper.hold(lease))
        keeper.wake()
        beats.wait(1)

        assert {beat.lease for beat in beats.calls[0]} == set(LEASES)


def test_leases_are_renewed_again_and_again(beats: Beats) -> None:
    with ExitStack() as stack:
        keeper = keeper_of(beats, 0.02, stack)
        stack.enter_context(keeper.hold(LEASES[0]))

        beats.wait(3)


def test_a_lost_lease_stops_its_attempt_alone(beats: Beats) -> None:
    stopped = threading.Event()
    beats.lost = {LEASES[1]}
    with ExitStack() as stack:
        keeper = keeper_of(beats, 600.0, stack)
        held = [stack.enter_context(keeper.hold(lease)) for lease in LEASES]
        held[1].when_stopped(stopped.set)
        keeper.wake()

        assert stopped.wait(20)
        with pytest.raises(Cancelled):
            held[1].check()
        assert held[1].reason is StopReason.LEASE_LOST
        held[0].check()


def test_a_database_that_is_away_stops_nothing(beats: Beats) -> None:
    beats.failures = 2
    with ExitStack() as stack:
        keeper = keeper_of(beats, 0.02, stack)
        held = stack.enter_context(keeper.hold(LEASES[0]))
        keeper.wake()
        beats.wait(1)
        keeper.wake()
        beats.wait(2)
        keeper.wake()
        beats.wait(3)

        held.check()


def test_what_stops_is_told_even_when_it_listens_too_late(beats: Beats) -> None:
    told: list[str] = []
    with ExitStack() as stack:
        keeper = keeper_of(beats, 600.0, stack)
        held = stack.enter_context(keeper.hold(LEASES[0]))

        held.stop(StopReason.HAND_BACK)
        held.stop(StopReason.LEASE_LOST)
        held.when_stopped(lambda: told.append("stopped"))

    assert told == ["stopped"]
    assert held.reason is StopReason.HAND_BACK


def test_an_unchanged_progress_is_no_news(beats: Beats) -> None:
    with ExitStack() as stack:
        keeper = keeper_of(beats, 600.0, stack)
        held = stack.enter_context(keeper.hold(LEASES[0]))
        held.advance("render", 10)
        assert held.has_news
        held.take_beat()
        held.advance("render", 10)

        assert not held.has_news


def test_a_name_outlives_its_worker_and_an_incarnation_does_not(tmp_path: Path) -> None:
    first = WorkerIdentity(tmp_path)
    first.close()
    second = WorkerIdentity(tmp_path)
    second.close()

    assert first.name == second.name
    assert first.owner != second.owner
    assert second.owner.startswith(f"{second.name}/")


def test_two_workers_of_one_folder_have_two_names(tmp_path: Path) -> None:
    first, second = WorkerIdentity(tmp_path), WorkerIdentity(tmp_path)

    assert first.name != second.name
    assert first.scratch != second.scratch
    first.close()
    second.close()


def test_two_folders_never_share_a_name(tmp_path: Path) -> None:
    first, second = WorkerIdentity(tmp_path / "a"), WorkerIdentity(tmp_path / "b")

    assert first.name != second.name
    first.close()
    second.close()


def take_and_die(folder: Path, told: Any) -> None:
    identity = WorkerIdentity(folder)
    (identity.scratch / "left.mp4").write_bytes(b"half a film")
    told.send(identity.name)
    threading.Event().wait()


def test_a_killed_workers_name_and_scratch_are_free_at_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    heard, told = context.Pipe(duplex=False)
    process = context.Process(target=take_and_die, args=(tmp_path, told))
    process.start()
    name = heard.recv()
    process.kill()
    process.join()

    successor = WorkerIdentity(tmp_path)

    assert successor.name == name
    assert list(successor.scratch.iterdir()) == []
    successor.close()


def test_a_folder_that_cannot_be_written_is_a_setting_to_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(ConfigError, match="data_dir"):
        WorkerIdentity(tmp_path / "file")
