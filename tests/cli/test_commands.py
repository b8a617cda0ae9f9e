"""The client's commands: what they ask the server, print, and exit with."""

import _thread
import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.scripted import Answer, Asked, Scripted, error, page, video
from tests.cli.terminal import run_on_terminal
from vitascope.cli import main

SOON = {"openai-poll-after-ms": "100"}


def test_create_sends_its_flags_and_prints_the_video_as_json(run: Run, script: Scripted) -> None:
    script.answers = [Answer(video())]

    ran = run(
        "videos", "create", "--prompt", "- a cat", "--model", "sora-2", "--seconds", "8",
        "--size", "1280x720", "--seed", "7", "--character", "char_1", "--character", "id=char_2",
    )  # fmt: skip

    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == video()
    assert script.asked[0].json == {
        "prompt": "- a cat",
        "model": "sora-2",
        "seconds": "8",
        "size": "1280x720",
        "seed": 7,
        "characters": [{"id": "char_1"}, {"id": "char_2"}],
    }


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("https://example.com/a.png", {"image_url": "https://example.com/a.png"}),
        ("data:image/png;base64,AA==", {"image_url": "data:image/png;base64,AA=="}),
        ("file-123", {"file_id": "file-123"}),
        ("file_id=file-123", {"file_id": "file-123"}),
        ('{"file_id": "file-123"}', {"file_id": "file-123"}),
    ],
)
def test_a_reference_may_be_a_url_an_id_or_an_object(
    run: Run, script: Scripted, text: str, sent: dict[str, str]
) -> None:
    script.answers = [Answer(video())]

    assert run("videos", "create", "--prompt", "x", "--input-reference", text).code == 0
    assert script.asked[0].json["input_reference"] == sent


@pytest.mark.parametrize("prefix", ["", "@"])
def test_a_reference_may_be_a_file(run: Run, script: Scripted, tmp_path: Path, prefix: str) -> None:
    image = tmp_path / "first.png"
    image.write_bytes(b"pixels")
    script.answers = [Answer(video())]

    assert (
        run("videos", "create", "--prompt", "x", "--input-reference", f"{prefix}{image}").code == 0
    )
    assert b'name="input_reference"; filename="first.png"' in script.asked[0].body


@pytest.mark.parametrize("text", ["video_1", "id=video_1", '{"id": "video_1"}'])
def test_a_video_is_named_bare_or_in_an_object(run: Run, script: Scripted, text: str) -> None:
    script.answers = [Answer(video(2)), Answer(video(3))]

    run("videos", "edit", "--prompt", "at night", "--video", text)
    run("videos", "extend", "--prompt", "on and on", "--video", text, "--seconds", "4")

    assert script.asked[0].json == {"prompt": "at night", "video": {"id": "video_1"}}
    assert script.asked[1].json == {
        "prompt": "on and on", "seconds": "4", "video": {"id": "video_1"},
    }  # fmt: skip


@pytest.mark.parametrize(
    "flags",
    [
        ["create", "--prompt", "x", "--input-reference", "@missing.png"],
        ["create", "--prompt", "x", "--input-reference", "missing.png"],
        ["create", "--prompt", "x", "--input-reference", '{"file": "x"}'],
        ["create", "--prompt", "x", "--input-reference", "{"],
        ["create", "--prompt", "x", "--character", "not an id"],
        ["create", "--prompt", "x", "--seconds", "many"],
        ["create", "--prompt", "x", "--speed", "3"],
        ["create"],
        ["edit", "--prompt", "x", "--video", "missing.mp4"],
        ["create-character", "--name", "Mossy", "--video", "missing.mp4"],
        ["list", "--max-items", "-1"],
        ["list", "--order", "sideways"],
        ["list", "--format", "xml"],
        ["retrieve"],
        ["retrieve", "--video-id", ""],
        ["delete", "--video-id", ""],
        ["get-character", "--character-id", ""],
        ["create", "--prompt", "x", "--output", "."],
        ["remix", "--prompt", "x", "--video-id", "v", "--output", "missing/cat.mp4"],
        ["edit", "--prompt", "x", "--video", "v", "--output", "missing/cat.mp4"],
        ["extend", "--prompt", "x", "--video", "v", "--seconds", "4", "--output", "missing/v.mp4"],
    ],
)
def test_a_wrong_flag_exits_with_2_and_asks_nothing(
    run: Run, script: Scripted, flags: list[str]
) -> None:
    ran = run("videos", *flags)

    assert (ran.code, ran.out) == (2, "")
    assert "Error" in ran.err
    assert script.asked == []


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, 3),
        (413, 3),
        (449, 3),
        (499, 3),
        (403, 4),
        (404, 5),
        (429, 6),
        (500, 1),
        (503, 1),
    ],
)
def test_the_exit_code_tells_the_kind_of_error(
    run: Run, script: Scripted, status: int, code: int
) -> None:
    script.answers = [error(status, "It was not to be.", param="size", code="invalid_value")]

    ran = run("videos", "create", "--prompt", "x")

    assert (code, "") == (ran.code, ran.out)
    assert ran.err == (
        "Error: It was not to be.\n       (field size, code invalid_value, request req_7)\n"
    )


def test_a_key_that_is_not_known_is_told_with_where_to_give_one(run: Run, script: Scripted) -> None:
    script.answers = [error(401, "Incorrect API key provided.", code="invalid_api_key")]

    ran = run("videos", "list")

    assert ran.code == 4
    assert "--api-key or VITASCOPE_API_KEY" in ran.err


def test_a_server_of_another_kind_exits_with_7(run: Run, script: Scripted) -> None:
    script.answers = [Answer(b"<html>")]

    ran = run("videos", "retrieve", "--video-id", "video_1")

    assert ran.code == 7
    assert "Videos API" in ran.err


def test_flags_win_over_the_environment_and_ours_over_openais(
    run: Run, script: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.reply = lambda _: page()
    monkeypatch.setenv("OPENAI_API_KEY", "theirs")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    run("videos", "list")
    monkeypatch.setenv("VITASCOPE_API_KEY", "ours")
    run("videos", "list")
    run("videos", "list", "--api-key", "flag")
    monkeypatch.delenv("VITASCOPE_BASE_URL")
    monkeypatch.setenv("OPENAI_BASE_URL", script.base_url)
    run("videos", "list")

    keys = [asked.headers["authorization"] for asked in script.asked]
    assert keys == ["Bearer theirs", "Bearer ours", "Bearer flag", "Bearer ours"]


def test_list_follows_the_pages_and_prints_one_list(run: Run, script: Scripted) -> None:
    script.answers = [page(video(3), video(2), has_more=True), page(video(1))]

    ran = run("videos", "list", "--limit", "2", "--order", "desc", "--after", "video_9")

    listed = json.loads(ran.out)
    assert [item["id"] for item in listed["data"]] == ["video_3", "video_2", "video_1"]
    assert (
        listed["object"], listed["first_id"], listed["last_id"], listed["has_more"],
    ) == ("list", "video_3", "video_1", False)  # fmt: skip
    assert script.asked[0].path == "/v1/videos?after=video_9&limit=2&order=desc"


def test_list_stops_at_max_items_without_asking_for_more(run: Run, script: Scripted) -> None:
    script.answers = [page(video(3), video(2), has_more=True)]

    ran = run("videos", "list", "--max-items", "1", "--format", "jsonl")

    assert [video(3)] == [json.loads(line) for line in ran.out.splitlines()]
    assert len(script.asked) == 1


def test_an_empty_list_is_a_list(run: Run, script: Scripted) -> None:
    script.answers = [page()]

    assert json.loads(run("videos", "list").out) == {
        "object": "list", "data": [], "first_id": None, "last_id": None, "has_more": False,
    }  # fmt: skip


def test_an_error_leaves_no_half_json(run: Run, script: Scripted) -> None:
    script.answers = [error(401, "Who are you?")]

    assert run("videos", "list").out == ""


def test_on_a_terminal_a_list_is_a_table(script: Scripted) -> None:
    script.answers = [page(video(1, prompt="[bold]a cat[/bold]"), video(2, status="failed"))]

    code, seen = run_on_terminal("videos", "list", "--base-url", script.base_url)

    assert code == 0
    header, first, second = seen.splitlines()
    assert header.split()[:3] == ["id", "status", "progress"]
    assert first.startswith("video_1")
    assert "[bold]a cat[/bold]" in first
    assert "failed" in second


def test_on_a_terminal_a_video_is_a_view_without_empty_fields(script: Scripted) -> None:
    script.answers = [Answer(video())]

    _, seen = run_on_terminal(
        "videos", "retrieve", "--video-id", "video_1", "--base-url", script.base_url
    )

    assert re.search(r"^prompt +a calico cat *$", seen, re.MULTILINE)
    assert "completed_at" not in seen
    assert "{" not in seen


def test_on_a_terminal_waiting_shows_a_bar(script: Scripted, tmp_path: Path) -> None:
    script.reply = finishing
    script.answers = [
        Answer(video(), headers=SOON),
        Answer(
            video(status="in_progress", progress=42, vitascope={"phase": "render"}), headers=SOON
        ),
    ]

    code, seen = run_on_terminal(
        "videos", "create", "--prompt", "x", "--output", str(tmp_path / "cat.mp4"),
        "--base-url", script.base_url,
    )  # fmt: skip

    assert code == 0
    assert "in progress: render" in seen
    assert "42%" in seen
    assert "Saved" in seen


def test_a_format_that_is_asked_for_wins_over_what_fits(run: Run, script: Scripted) -> None:
    script.reply = lambda _: Answer(video())

    assert run("videos", "retrieve", "--video-id", "v", "--format", "table").out.startswith("id ")
    assert run("videos", "retrieve", "--video-id", "v", "--format", "jsonl").out.count("\n") == 1


def finishing(asked: Asked) -> Answer:
    """A video that is finished when asked for, and its content."""
    if asked.method == "POST":
        return Answer(video(), headers=SOON)
    if asked.path.endswith("/content"):
        return Answer(b"film", headers={"etag": '"e"'})
    return Answer(video(status="completed", progress=100))


def test_output_waits_saves_and_prints_the_finished_video(
    run: Run, script: Scripted, tmp_path: Path
) -> None:
    script.reply = finishing
    target = tmp_path / "cat.mp4"

    ran = run("videos", "create", "--prompt", "x", "--output", str(target))

    assert ran.code == 0
    assert target.read_bytes() == b"film"
    assert json.loads(ran.out)["status"] == "completed"
    assert ran.err == f"video_1: completed, 100 %\nSaved {target} (0.0 MB)\n"


@pytest.mark.parametrize(("command", "source"), [("edit", "--video"), ("remix", "--video-id")])
def test_a_change_says_how_far_it_goes(
    run: Run, script: Scripted, command: str, source: str
) -> None:
    script.answers = [Answer(video(2))]

    run("videos", command, "--prompt", "x", source, "video_1", "--strength", "0.3")

    assert script.asked[0].json["strength"] == 0.3


@pytest.mark.parametrize("command", ["edit", "extend", "remix", "create"])
def test_every_making_command_waits(run: Run, script: Scripted, command: str) -> None:
    script.reply = finishing
    flags = {
        "create": [],
        "edit": ["--video", "video_1"],
        "extend": ["--video", "video_1", "--seconds", "4"],
        "remix": ["--video-id", "video_1"],
    }[command]

    ran = run("videos", command, "--prompt", "x", *flags, "--wait")

    assert json.loads(ran.out)["progress"] == 100


def test_output_to_stdout_is_the_film_alone(
    script: Scripted, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    script.reply = finishing

    code = main(
        ["videos", "create", "--prompt", "x", "--output", "-", "--base-url", script.base_url]
    )

    assert (code, capfdbinary.readouterr().out) == (0, b"film")


def test_a_failed_video_exits_with_8_and_says_why(run: Run, script: Scripted) -> None:
    failure = {"code": "engine_died", "message": "The engine died."}
    script.answers = [Answer(video()), Answer(video(status="failed", error=failure))]

    ran = run("videos", "create", "--prompt", "x", "--wait")

    assert (ran.code, ran.out) == (8, "")
    assert "The engine died." in ran.err
    assert "code engine_died" in ran.err


def test_a_wait_that_is_too_long_exits_with_9(run: Run, script: Scripted) -> None:
    script.reply = lambda _: Answer(video(), headers=SOON)

    ran = run("videos", "create", "--prompt", "x", "--wait", "--timeout", "0.05")

    assert ran.code == 9
    assert "vitascope videos retrieve --video-id video_1" in ran.err


@pytest.mark.usefixtures("heeds_ctrl_c")
def test_ctrl_c_leaves_the_video_and_says_how_to_come_back(run: Run, script: Scripted) -> None:
    def interrupted(asked: Asked) -> Answer:
        if asked.method == "POST":
            return Answer(video(), headers=SOON)
        _thread.interrupt_main()  # what Ctrl-C does
        return Answer(video(), headers={"openai-poll-after-ms": "60000"})

    script.reply = interrupted

    ran = run("videos", "create", "--prompt", "x", "--wait")

    assert ran.code == 130
    assert "vitascope videos retrieve --video-id video_1" in ran.err
    assert not any(asked.method == "DELETE" for asked in script.asked)


def test_download_content_saves_the_variant_under_a_name_of_the_id(
    run: Run, script: Scripted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    script.reply = lambda _: Answer(b"bytes", headers={"etag": '"e"'})

    run("videos", "download-content", "--video-id", "video_1")
    run("videos", "download-content", "--video-id", "../x", "--variant", "thumbnail")
    run("videos", "download-content", "--video-id", "v", "--variant", "spritesheet")

    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"video_1.mp4", "___x.webp", "v.jpg"}


def test_content_that_is_not_ready_exits_with_5(run: Run, script: Scripted, tmp_path: Path) -> None:
    script.answers = [error(404, "Video is not ready yet")]

    ran = run("videos", "download-content", "--video-id", "v", "--output", str(tmp_path / "v.mp4"))

    assert ran.code == 5
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_by_its_name(
    run: Run, script: Scripted, tmp_path: Path
) -> None:
    """Before a video is made for it, which may take an hour."""
    target = tmp_path / "missing" / "cat.mp4"

    ran = run("videos", "create", "--prompt", "x", "--output", str(target))

    assert ran.code == 2
    assert ran.err == f"Error: --output: there is no folder '{target.parent}'; make it first.\n"
    assert script.asked == []


def test_a_file_that_cannot_be_written_is_told_by_its_own_name(
    run: Run, script: Scripted, tmp_path: Path
) -> None:
    """And not by that of the file aside, which is renamed in the end."""
    target = tmp_path / "missing" / "cat.mp4"

    ran = run("videos", "download-content", "--video-id", "video_1", "--output", str(target))

    assert (2, f"Error: {target}: No such file or directory\n") == (ran.code, ran.err)


def test_a_download_that_fails_after_waiting_says_how_to_come_back(
    run: Run, script: Scripted, tmp_path: Path
) -> None:
    def gone(asked: Asked) -> Answer:
        return error(404, "gone") if asked.path.endswith("/content") else finishing(asked)

    script.reply = gone

    ran = run("videos", "create", "--prompt", "x", "--output", str(tmp_path / "cat.mp4"))

    assert ran.code == 5
    assert "vitascope videos download-content --video-id video_1" in ran.err


def test_characters_are_made_and_shown(run: Run, script: Scripted, tmp_path: Path) -> None:
    clip = tmp_path / "mossy.mp4"
    clip.write_bytes(b"clip")
    character = {"id": "char_1", "name": "Mossy", "created_at": 1}
    script.reply = lambda _: Answer(character)

    made = run("videos", "create-character", "--name", "Mossy", "--video", f"@{clip}")
    shown = run("videos", "get-character", "--character-id", "char_1")

    assert character == json.loads(made.out) == json.loads(shown.out)
    assert b'name="video"; filename="mossy.mp4"' in script.asked[0].body


def test_delete_prints_the_answer(run: Run, script: Scripted) -> None:
    deleted = {"id": "video_1", "object": "video.deleted", "deleted": True}
    script.answers = [Answer(deleted)]

    assert deleted == json.loads(run("videos", "delete", "--video-id", "video_1").out)


def test_models_are_listed_and_shown(run: Run, script: Scripted) -> None:
    model = {"id": "animatic", "object": "model", "created": 1, "owned_by": "vitascope"}
    script.answers = [Answer({"object": "list", "data": [model]}), Answer(model)]

    assert [model] == json.loads(run("videos", "models").out)["data"]
    assert model == json.loads(run("videos", "models", "--model", "animatic").out)


def test_a_generated_key_is_long_and_new_each_time(run: Run) -> None:
    keys = {run("keys", "generate").out.strip() for _ in range(3)}

    assert len(keys) == 3
    assert all(re.fullmatch(r"vs-[A-Za-z0-9_-]{43}", key) for key in keys)
