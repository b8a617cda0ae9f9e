"""DELETE at any moment: the video, its files, its scratch and its work are gone, nobody else's."""

import socket
import threading
from pathlib import Path

import httpx2
import pytest

from tests.faults.engine import NOISE
from tests.faults.films import assert_completed_once
from tests.faults.machine import Machine, until
from tests.faults.phases import PHASES
from tests.faults.watch import Watcher
from vitascope.storage import keys

KINDS = ("server", "worker", "runner")


def assert_gone(machine: Machine, *video_ids: str) -> None:
    """By themselves, without a sweep."""
    for video_id in video_ids:
        for path in ("", "/content"):
            assert machine.http.get(f"videos/{video_id}{path}").status_code == 404
        assert machine.http.delete(f"videos/{video_id}").status_code == 404
        assert machine.events(video_id) in ([], ["video.completed"])
    until(lambda: machine.scratch() == [], "no file is in work")
    gone = tuple(map(keys.video_prefix, video_ids))
    until(lambda: not any(key.startswith(gone) for key in machine.objects()), "no object is left")
    until(lambda: is_whole(machine), "one process of each kind, and no other")


def is_whole(machine: Machine) -> bool:
    """A runner that is killed may still be seen, and its successor not yet."""
    return len(machine.family()) == len(KINDS) and all(
        len(machine.living(kind)) == 1 for kind in KINDS
    )


def delete(machine: Machine, video_id: str) -> None:
    answer = machine.http.delete(f"videos/{video_id}")
    assert (answer.status_code, answer.json()["deleted"]) == (200, True)


@pytest.mark.parametrize("phase", ["fetching", "rendering", "encoding", "completed"])
def test_nothing_remains_of_a_video_deleted_in_this_phase(
    machine: Machine, tmp_path: Path, phase: str
) -> None:
    """The one behind it is queued when it goes."""
    with (
        Watcher(machine) as watcher,
        PHASES[phase](machine, tmp_path) as (held, waiting, release),
    ):
        watcher.add(held)
        delete(machine, waiting)
        delete(machine, held)
        if phase == "fetching":
            # To the storage the pipe that held it is no object, so it is ours to remove.
            (machine.data_dir / "objects" / keys.first_frame_key(held)).unlink(missing_ok=True)
            release()
        assert_gone(machine, held, waiting)
        after = machine.create("the slot is free")
        machine.wait(after)

    assert_completed_once(machine, after)
    delete(machine, after)
    assert_gone(machine, after)


def test_nothing_remains_of_a_video_deleted_while_its_files_are_stored(
    machine: Machine, tmp_path: Path
) -> None:
    """Its worker is about to complete it, and whichever of the two comes first, it is gone."""
    with PHASES["storing"](machine, tmp_path) as (held, waiting, unlock):
        answers: list[int] = []

        def delete_held() -> None:
            answers.append(machine.http.delete(f"videos/{held}").status_code)

        deleting = threading.Thread(target=delete_held)
        deleting.start()
        unlock()
        deleting.join(30)

        assert answers == [200]
        delete(machine, waiting)
        assert_gone(machine, held, waiting)


def test_a_storm_of_deletions_leaves_only_what_was_not_deleted(machine: Machine) -> None:
    video_ids = [machine.create(f"video {number}") for number in range(12)]
    kept, doomed = video_ids[::4], [each for each in video_ids if each not in video_ids[::4]]
    start = threading.Barrier(len(doomed))

    def delete_late(index: int, video_id: str) -> None:
        start.wait(30)
        threading.Event().wait(index * 0.2)
        delete(machine, video_id)

    with Watcher(machine, *video_ids):
        threads = [threading.Thread(target=delete_late, args=each) for each in enumerate(doomed)]
        for thread in threads:
            thread.start()
        machine.wait(*kept)
        for thread in threads:
            thread.join(30)

    assert_completed_once(machine, *kept)
    for video_id in kept:
        assert machine.attempts(video_id) == (1, 0)
        delete(machine, video_id)
    assert_gone(machine, *video_ids)


def test_a_download_whose_video_is_deleted_is_whole_or_seen_to_be_cut_off(
    machine: Machine,
) -> None:
    video_id = machine.create(NOISE, seconds=8)
    machine.wait(video_id)
    # Little of it is on its way, so that the rest is still to be read from storage.
    narrow = httpx2.HTTPTransport(socket_options=[(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)])
    received = 0
    with (
        httpx2.Client(transport=narrow, timeout=30) as client,
        client.stream("GET", f"{machine.http.base_url}videos/{video_id}/content") as answer,
    ):
        size_bytes = int(answer.headers["content-length"])
        chunks = answer.iter_bytes()
        received += len(next(chunks))
        delete(machine, video_id)
        try:
            for chunk in chunks:
                received += len(chunk)
        except httpx2.TransportError:
            assert received < size_bytes
        else:
            assert received == size_bytes

    assert_gone(machine, video_id)
