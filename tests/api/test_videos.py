"""The life of a video over HTTP: create, retrieve, list, delete."""

import pytest

from tests.api.live import LiveApi
from tests.api.schemas import check


def test_a_created_video_has_all_keys_and_the_contract_s_defaults(live_api: LiveApi) -> None:
    answer = live_api.http.post("/v1/videos", json={"prompt": "A fox"})

    video = answer.json()
    check("video", video)
    assert answer.status_code == 200
    assert {
        "status": "queued",
        "model": "sora-2",
        "seconds": "4",
        "size": "720x1280",
        "prompt": "A fox",
        "progress": 0,
        "remixed_from_video_id": None,
        "expires_at": None,
    }.items() <= video.items()
    assert live_api.get(video["id"]) == video


@pytest.mark.parametrize("sent", ["8", 8])
def test_seconds_come_as_text_or_number_and_leave_as_text(live_api: LiveApi, sent: object) -> None:
    assert live_api.create(seconds=sent)["seconds"] == "8"


@pytest.mark.parametrize("seconds", ["4", "8", "12", "16", "20"])
def test_every_length_is_made(live_api: LiveApi, seconds: str) -> None:
    assert seconds == live_api.create(seconds=seconds)["seconds"]


@pytest.mark.parametrize(
    "size", ["720x1280", "1280x720", "1024x1792", "1792x1024", "1080x1920", "1920x1080"]
)
def test_every_size_is_made(live_api: LiveApi, size: str) -> None:
    assert size == live_api.create(size=size)["size"]


@pytest.mark.parametrize(
    "model", ["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "tiny"]
)
def test_the_model_is_echoed_as_the_client_named_it(live_api: LiveApi, model: str) -> None:
    video = live_api.create(model=model)

    assert model == video["model"]
    assert video["vitascope"]["engine_model"] == "tiny"


def test_null_is_as_if_absent(live_api: LiveApi) -> None:
    video = live_api.create(size=None, seconds=None, input_reference=None, characters=None)

    assert (video["size"], video["seconds"]) == ("720x1280", "4")


def test_extras_come_back_under_one_key(live_api: LiveApi) -> None:
    extras = {
        "seed": 42,
        "negative_prompt": "dogs",
        "metadata": {"order": 7, "tags": ["a"]},
        "priority": 3,
    }

    video = live_api.create(**extras, steps=30)

    check("video", video)
    assert extras.items() <= video["vitascope"].items()
    assert video["vitascope"]["settings"] == {"steps": 30}


def test_windows_line_ends_become_unix_ones(live_api: LiveApi) -> None:
    assert live_api.create("one\r\ntwo")["prompt"] == "one\ntwo"


def test_creating_wakes_the_worker(live_api: LiveApi) -> None:
    before = live_api.wakes.count
    live_api.create()
    assert before < live_api.wakes.count


def test_clients_are_told_when_to_ask_again_while_it_is_pending(live_api: LiveApi) -> None:
    created = live_api.http.post("/v1/videos", json={"prompt": "x"})
    video_id = created.json()["id"]
    waiting = live_api.http.get(f"/v1/videos/{video_id}")
    live_api.claim(video_id)
    running = live_api.http.get(f"/v1/videos/{video_id}")

    for answer in (created, waiting, running):
        assert answer.headers["openai-poll-after-ms"].isdigit()
    check("video", running.json())
    assert running.json()["status"] == "in_progress"


def test_a_completed_video_is_told_as_such_and_not_polled_for(live_api: LiveApi) -> None:
    video_id = live_api.completed()["id"]

    answer = live_api.http.get(f"/v1/videos/{video_id}")

    check("video", answer.json())
    assert (answer.json()["status"], answer.json()["progress"]) == ("completed", 100)
    assert "openai-poll-after-ms" not in answer.headers


def test_a_failed_video_says_why(live_api: LiveApi) -> None:
    video = live_api.fail(live_api.create()["id"])

    check("video", video)
    assert video["error"] == {"code": "engine_died", "message": "The engine died three times."}


def test_routes_are_there_without_the_version_too(live_api: LiveApi) -> None:
    video = live_api.http.post("/videos", json={"prompt": "x"}).json()

    assert video == live_api.http.get(f"/videos/{video['id']}").json()
    assert live_api.http.get("/v1/videos/").status_code == 200


@pytest.mark.parametrize("state", ["queued", "in_progress", "completed", "failed", "expired"])
def test_a_video_can_be_deleted_in_any_state_once(live_api: LiveApi, state: str) -> None:
    video_id = {
        "queued": lambda: live_api.create()["id"],
        "in_progress": lambda: live_api.claim(live_api.create()["id"]).video.id,
        "completed": lambda: live_api.completed()["id"],
        "failed": lambda: live_api.fail(live_api.create()["id"])["id"],
        "expired": lambda: live_api.expired()["id"],
    }[state]()

    deleted = live_api.http.delete(f"/v1/videos/{video_id}")

    check("video_deleted", deleted.json())
    assert video_id == deleted.json()["id"]
    assert set() == live_api.keys_of(video_id)
    assert live_api.http.get(f"/v1/videos/{video_id}").status_code == 404
    assert live_api.http.get(f"/v1/videos/{video_id}/content").status_code == 404
    assert live_api.http.delete(f"/v1/videos/{video_id}").status_code == 404


def test_delete_with_a_json_type_and_no_body_works(live_api: LiveApi) -> None:
    """Python sends DELETE so; Ruby adds a length of nought (contract §2.1)."""
    headers = {"content-type": "application/json", "content-length": "0"}
    video_id = live_api.create()["id"]

    assert live_api.http.request("DELETE", f"/v1/videos/{video_id}", headers=headers).json()[
        "deleted"
    ]


def test_an_idempotency_key_gives_the_same_video_again(live_api: LiveApi) -> None:
    headers = {"idempotency-key": "order-1"}
    first, again, other = (
        live_api.http.post("/v1/videos", json={"prompt": prompt}, headers=headers)
        for prompt in ("x", "x", "y")
    )

    assert first.json() == again.json()
    assert (
        other.status_code,
        other.json()["error"]["code"],
    ) == (400, "idempotency_key_reused")
