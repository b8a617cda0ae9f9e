"""The client's commands against a real server."""

import json
import signal
import subprocess

import pytest

from tests.cli.terminal import run_on_terminal
from tests.e2e.served import Served, command, environment, wait_until
from vitascope.client import VitascopeClient


def queue(served: Served, prompt: str = "a cat") -> str:
    """A video that stays queued; its id."""
    ran = served.cli("videos", "create", "--prompt", prompt)
    assert ran.returncode == 0, ran.stderr
    return str(json.loads(ran.stdout)["id"])


def test_list_pages_through_all_videos_newest_first(idle_server: Served) -> None:
    ids = [queue(idle_server, f"cat {number}") for number in range(3)]

    newest = idle_server.cli("videos", "list", "--limit", "2", "--max-items", "3")
    oldest = idle_server.cli(
        "videos", "list", "--limit", "1", "--order", "asc", "--after", ids[0], "--format", "jsonl"
    )

    assert ids[::-1] == [video["id"] for video in json.loads(newest.stdout)["data"]]
    assert ids[1:] == [json.loads(line)["id"] for line in oldest.stdout.splitlines()][:2]


def test_a_deleted_video_is_gone(idle_server: Served) -> None:
    video_id = queue(idle_server)

    deleted = idle_server.cli("videos", "delete", "--video-id", video_id)
    again = idle_server.cli("videos", "delete", "--video-id", video_id)

    assert json.loads(deleted.stdout)["deleted"] is True
    assert (again.returncode, again.stdout) == (5, "")


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (["create", "--prompt", "x", "--seconds", "7"], 3, "field seconds"),
        (["create", "--prompt", "x", "--size", "1x1"], 3, "field size"),
        (["create", "--prompt", "x", "--model", "gpt"], 3, "field model"),
        (["create", "--prompt", "x", "--input-reference", "missing.png"], 2, "missing.png"),
        (["retrieve", "--video-id", "video_0"], 5, "not found"),
        (["download-content", "--video-id", "video_0"], 5, "not found"),
        (["edit", "--prompt", "x", "--video", "video_0"], 5, "video_0"),
    ],
)
def test_what_cannot_be_done_is_told_on_stderr_with_a_code_of_its_kind(
    idle_server: Served, arguments: list[str], code: int, word: str
) -> None:
    ran = idle_server.cli("videos", *arguments)

    assert (code, "") == (ran.returncode, ran.stdout)
    assert word in ran.stderr


def test_content_of_a_queued_video_is_not_there_yet(idle_server: Served) -> None:
    ran = idle_server.cli(
        "videos", "download-content", "--video-id", queue(idle_server), "--output", "-"
    )

    assert (ran.returncode, ran.stdout) == (5, "")
    assert "not ready" in ran.stderr


def test_on_a_terminal_a_list_is_a_table(idle_server: Served) -> None:
    video_id = queue(idle_server, "a cat in a table")

    code, seen = run_on_terminal(
        "videos", "list", "--max-items", "1", "--base-url", idle_server.base_url
    )

    assert code == 0
    assert video_id in seen
    assert "{" not in seen


@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_while_waiting_leaves_the_video_and_says_how_to_come_back(
    idle_server: Served,
) -> None:
    waiting = subprocess.Popen(
        command("videos", "create", "--prompt", "a patient cat", "--wait"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment({"VITASCOPE_BASE_URL": idle_server.base_url}),
    )
    assert waiting.stderr is not None
    told = waiting.stderr.readline()  # printed once it waits
    waiting.send_signal(signal.SIGINT)
    out, err = waiting.communicate(timeout=30)

    video_id = told.partition(":")[0]
    assert (waiting.returncode, out) == (130, "")
    assert f"vitascope videos retrieve --video-id {video_id}" in err
    with VitascopeClient(base_url=idle_server.base_url) as client:
        assert client.retrieve(video_id).status == "queued"


def test_a_wait_ends_when_its_time_is_over(idle_server: Served) -> None:
    ran = idle_server.cli("videos", "create", "--prompt", "x", "--wait", "--timeout", "0.2")

    assert ran.returncode == 9


def test_a_wait_ends_when_the_video_is_deleted_by_another(idle_server: Served) -> None:
    waiting = subprocess.Popen(
        command("videos", "create", "--prompt", "x", "--wait"),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        env=environment({"VITASCOPE_BASE_URL": idle_server.base_url}),
    )
    assert waiting.stderr is not None
    video_id = waiting.stderr.readline().partition(":")[0]
    with VitascopeClient(base_url=idle_server.base_url) as client:
        client.delete(video_id)

    wait_until(lambda: waiting.poll() is not None, "the wait ends")
    waiting.stderr.close()
    assert waiting.returncode == 5
