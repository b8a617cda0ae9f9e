"""The client: what it sends, when it asks again, how it waits and downloads, what it raises."""

import json
from itertools import count
from pathlib import Path

import pytest

from tests.cli.conftest import Clock
from tests.cli.scripted import Answer, Asked, Scripted, error, page, video
from vitascope.client import (
    ApiError,
    ConnectionFailed,
    DownloadBroken,
    UnexpectedAnswer,
    VideoFailed,
    VitascopeClient,
    WaitTimedOut,
)

PENDING = {"openai-poll-after-ms": "250"}
DONE = {"status": "completed", "progress": 100}


def test_create_sends_json_with_what_was_given_and_nothing_else(
    script: Scripted, client: VitascopeClient
) -> None:
    script.answers = [Answer(video(), headers=PENDING)]

    made = client.create(
        "a cat",
        seconds=8,
        characters=["char_1"],
        extra={"seed": 7},
        input_reference={"file_id": "file-1"},
    )

    (asked,) = script.asked
    assert (asked.method, asked.path) == ("POST", "/v1/videos")
    assert asked.json == {
        "prompt": "a cat",
        "seconds": "8",
        "characters": [{"id": "char_1"}],
        "seed": 7,
        "input_reference": {"file_id": "file-1"},
    }
    assert asked.headers["authorization"] == "Bearer key-1"
    assert asked.headers["user-agent"].startswith("vitascope/")
    assert made.id == "video_1"
    assert made.poll_after_ms == 250
    assert not made.is_final


def test_a_file_is_sent_as_a_form_with_objects_in_brackets(
    script: Scripted, client: VitascopeClient, tmp_path: Path
) -> None:
    image = tmp_path / "first.png"
    image.write_bytes(b"\x89PNG pixels")
    script.answers = [Answer(video())]

    client.create(
        "a cat", input_reference=image, characters=["char_1", "char_2"], extra={"seed": 7}
    )

    (asked,) = script.asked
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    body = asked.body.decode("latin-1")
    assert 'name="input_reference"; filename="first.png"' in body
    assert "\x89PNG pixels" in body
    assert body.count('name="characters[][id]"') == 2
    assert 'name="seed"\r\n\r\n7\r\n' in body


def test_every_endpoint_is_asked_by_its_route(script: Scripted, client: VitascopeClient) -> None:
    character = Answer({"id": "char_1", "name": "Mossy", "created_at": 1})
    file = Answer(
        {"id": "file-1", "filename": "a", "purpose": "vision", "bytes": 3, "created_at": 1}
    )
    deleted = Answer({"id": "video_1", "object": "video.deleted", "deleted": True})
    model = {"id": "animatic", "object": "model", "created": 1, "owned_by": "vitascope"}
    calls = [
        (lambda: client.edit("x", {"id": "video_1"}), Answer(video()), "POST /v1/videos/edits"),
        (
            lambda: client.extend("x", {"id": "video_1"}, seconds=4),
            Answer(video()),
            "POST /v1/videos/extensions",
        ),
        (lambda: client.remix("video_1", "x"), Answer(video()), "POST /v1/videos/video_1/remix"),
        (
            lambda: client.create_character("Mossy", b"clip"),
            character,
            "POST /v1/videos/characters",
        ),
        (lambda: client.get_character("char_1"), character, "GET /v1/videos/characters/char_1"),
        (lambda: client.list(), page(), "GET /v1/videos"),
        (lambda: client.retrieve("video_1"), Answer(video()), "GET /v1/videos/video_1"),
        (lambda: client.delete("video_1"), deleted, "DELETE /v1/videos/video_1"),
        (lambda: client.upload_file(b"abc"), file, "POST /v1/files"),
        (lambda: client.files(purpose="vision"), page(), "GET /v1/files?purpose=vision"),
        (lambda: client.get_file("file-1"), file, "GET /v1/files/file-1"),
        (lambda: client.delete_file("file-1"), deleted, "DELETE /v1/files/file-1"),
        (lambda: client.models(), Answer({"object": "list", "data": [model]}), "GET /v1/models"),
        (lambda: client.get_model("animatic"), Answer(model), "GET /v1/models/animatic"),
    ]
    for call, answer, _ in calls:
        script.answers = [answer]
        call()

    expected = [route for _, _, route in calls]
    assert expected == [f"{asked.method} {asked.path}" for asked in script.asked]


def test_an_id_stays_one_segment_of_the_path(script: Scripted, client: VitascopeClient) -> None:
    script.answers = [error(404, "no")]

    with pytest.raises(ApiError):
        client.retrieve("../files/x?y")

    assert script.asked[0].path == "/v1/videos/..%2Ffiles%2Fx%3Fy"


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_a_passing_failure_is_tried_again_twice(
    script: Scripted, client: VitascopeClient, clock: Clock, status: int
) -> None:
    script.reply = lambda _: Answer({"error": {"message": "later"}}, status)

    with pytest.raises(ApiError, match="later"):
        client.retrieve("video_1")

    assert len(script.asked) == 3
    assert len(clock.slept) == 2
    assert 0.375 <= clock.slept[0] <= 0.5
    assert 0.75 <= clock.slept[1] <= 1.0


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 415, 422])
def test_a_lasting_failure_is_not_tried_again(
    script: Scripted, client: VitascopeClient, status: int
) -> None:
    script.reply = lambda _: Answer({"error": {"message": "never"}}, status)

    with pytest.raises(ApiError):
        client.retrieve("video_1")

    assert len(script.asked) == 1


@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({"retry-after": "3"}, [3.0]),
        ({"retry-after-ms": "1500", "retry-after": "9"}, [1.5]),
        ({"retry-after": "300"}, []),
        ({"x-should-retry": "false"}, []),
    ],
)
def test_the_server_says_when_to_come_back(
    script: Scripted,
    client: VitascopeClient,
    clock: Clock,
    headers: dict[str, str],
    slept: list[float],
) -> None:
    script.answers = [Answer({"error": {"message": "busy"}}, 429, headers), Answer(video())]

    if slept:
        assert client.retrieve("video_1").id == "video_1"
    else:
        with pytest.raises(ApiError):
            client.retrieve("video_1")

    assert slept == clock.slept


def test_a_creation_that_is_sent_again_keeps_its_idempotency_key(
    script: Scripted, client: VitascopeClient, tmp_path: Path
) -> None:
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(b"clip bytes")
    script.answers = [Answer({"error": {"message": "x"}}, 503), Answer(video()), Answer(video(2))]

    client.edit("x", clip)
    client.edit("x", clip)

    keys = [asked.headers["idempotency-key"] for asked in script.asked]
    assert keys[0] == keys[1] != keys[2]
    assert b"clip bytes" in script.asked[1].body


def test_an_error_carries_what_the_server_said(script: Scripted, client: VitascopeClient) -> None:
    script.answers = [error(400, "Invalid value: '10'.", param="seconds", code="invalid_value")]

    with pytest.raises(ApiError) as refused:
        client.create("x", seconds=10)

    caught = refused.value
    assert (
        caught.message, caught.status, caught.param, caught.code, caught.request_id,
    ) == ("Invalid value: '10'.", 400, "seconds", "invalid_value", "req_7")  # fmt: skip


@pytest.mark.parametrize(
    "answer",
    [
        Answer(b"<html>hello</html>"),
        Answer(b"<html>not found</html>", 404),
        Answer(b"[1]"),
        Answer({"hello": "world"}),
    ],
)
def test_a_server_of_another_kind_is_told_apart(
    script: Scripted, client: VitascopeClient, answer: Answer
) -> None:
    script.answers = [answer]

    with pytest.raises(UnexpectedAnswer, match="Videos API"):
        client.retrieve("video_1")


def test_nobody_listening_is_told_with_the_address(clock: Clock) -> None:
    with (
        VitascopeClient(base_url="http://127.0.0.1:1/v1", sleep=clock.sleep) as client,
        pytest.raises(ConnectionFailed, match=r"No answer from http://127\.0\.0\.1:1/v1.*serve"),
    ):
        client.retrieve("video_1")

    assert len(clock.slept) == 2


@pytest.mark.parametrize(
    "base_url", ["localhost:8000", "ftp://x/v1", "http://", "http://x:port/v1"]
)
def test_an_address_that_is_none_is_refused_at_once(base_url: str) -> None:
    with pytest.raises(ConnectionFailed, match=r"address of a server|not a URL"):
        VitascopeClient(base_url=base_url)


def test_waiting_asks_as_often_as_the_server_says(
    script: Scripted, client: VitascopeClient, clock: Clock
) -> None:
    script.answers = [
        Answer(video(), headers=PENDING),
        Answer(video(status="in_progress", progress=40), headers={"openai-poll-after-ms": "2000"}),
        Answer(video(status="in_progress", progress=90)),
        Answer(video(**DONE)),
    ]
    seen: list[int] = []

    done = client.wait("video_1", on_update=lambda now: seen.append(now.progress))

    assert done.status == "completed"
    assert clock.slept == [0.25, 2.0, 1.0]
    assert seen == [0, 40, 90, 100]


def test_waiting_ends_with_the_reason_of_a_failed_video(
    script: Scripted, client: VitascopeClient
) -> None:
    failure = {"code": "engine_died", "message": "The engine died."}
    script.answers = [Answer(video(status="failed", error=failure))]

    with pytest.raises(VideoFailed, match="video_1 has failed: The engine died") as failed:
        client.wait("video_1")

    assert failed.value.code == "engine_died"


def test_waiting_ends_when_the_time_is_over(
    script: Scripted, client: VitascopeClient, clock: Clock
) -> None:
    script.reply = lambda _: Answer(video(), headers=PENDING)

    with pytest.raises(WaitTimedOut, match="not finished after 1 seconds"):
        client.wait("video_1", timeout_s=1)

    assert clock.now <= 1


def test_waiting_outlasts_a_restart_of_the_server(
    script: Scripted, client: VitascopeClient
) -> None:
    cut = Answer(video(), cut_after_bytes=5)
    script.answers = [cut, cut, cut, cut, Answer(video(**DONE))]

    assert client.wait("video_1").status == "completed"


def test_waiting_gives_up_on_a_server_that_stays_away(
    script: Scripted, client: VitascopeClient, clock: Clock
) -> None:
    script.reply = lambda _: Answer(video(), cut_after_bytes=5)

    with pytest.raises(ConnectionFailed):
        client.wait("video_1")

    assert 60 <= clock.now <= 120


def test_list_all_follows_the_pages(script: Scripted, client: VitascopeClient) -> None:
    script.answers = [page(video(5), video(4), has_more=True), page(video(3))]

    ids = [item.id for item in client.list_all(limit=2, order="desc")]

    assert ids == ["video_5", "video_4", "video_3"]
    assert script.asked[0].path == "/v1/videos?limit=2&order=desc"
    assert script.asked[1].path == "/v1/videos?after=video_4&limit=2&order=desc"


def content(asked: Asked, data: bytes, etag: str, cut: int | None = None) -> Answer:
    """Serve `data` from where the client wants it."""
    wanted = asked.headers.get("range", "bytes=0-")
    start = int(wanted.removeprefix("bytes=").removesuffix("-"))
    if start and asked.headers["if-range"] == etag:
        return Answer(data[start:], 206, {"etag": etag}, cut)
    return Answer(data, 200, {"etag": etag}, cut)


DATA = bytes(range(256)) * 1000


def test_a_download_is_taken_up_where_it_broke(
    script: Scripted, client: VitascopeClient, tmp_path: Path
) -> None:
    script.reply = lambda asked: content(asked, DATA, '"e"', cut=100_000)
    target = tmp_path / "cat.mp4"
    seen: list[tuple[int, int | None]] = []

    size_bytes = client.download("video_1", target, on_progress=lambda *now: seen.append(now))

    assert len(DATA) == size_bytes
    assert target.read_bytes() == DATA
    assert seen[-1] == (len(DATA), len(DATA))
    assert [a.headers["range"] for a in script.asked[1:]] == ["bytes=100000-", "bytes=200000-"]
    assert [target] == list(tmp_path.iterdir())


@pytest.mark.parametrize("etags", [('"a"' for _ in count()), iter(['"a"', '"b"'])])
def test_a_download_that_cannot_be_finished_leaves_nothing(
    script: Scripted, client: VitascopeClient, tmp_path: Path, etags: object
) -> None:
    """The connection breaks without a byte each time, or the file changes in between."""
    sent = iter([1000])
    script.reply = lambda asked: content(asked, DATA, next(etags), cut=next(sent, 0))  # type: ignore[call-overload] # either iterator
    target = tmp_path / "cat.mp4"
    target.write_bytes(b"the earlier one")

    with pytest.raises(DownloadBroken):
        client.download("video_1", target)

    assert target.read_bytes() == b"the earlier one"
    assert [target] == list(tmp_path.iterdir())


def test_content_that_is_not_there_is_the_servers_error(
    script: Scripted, client: VitascopeClient, tmp_path: Path
) -> None:
    script.answers = [error(404, "Video is not ready yet")]

    with pytest.raises(ApiError, match="not ready yet"):
        client.download("video_1", tmp_path / "cat.mp4", variant="thumbnail")

    assert script.asked[0].path == "/v1/videos/video_1/content?variant=thumbnail"
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_field_of_an_answer_is_kept(script: Scripted, client: VitascopeClient) -> None:
    script.answers = [Answer(video(vitascope={"seed": 7}))]

    assert client.retrieve("video_1").raw["vitascope"] == {"seed": 7}


def test_text_goes_out_as_it_is(script: Scripted, client: VitascopeClient) -> None:
    script.answers = [Answer(video())]

    client.create("Ein Kätzchen\n„spielt“ 🐈")

    assert json.loads(script.asked[0].body)["prompt"] == "Ein Kätzchen\n„spielt“ 🐈"
