"""All 298 captured requests of the official clients, sent again byte for byte.

Each has its expected status and shape, by its case. What the hosted service refused and this one
makes (a whole number for `seconds`, an octet-stream image) is expected to be made.
"""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from tests.api.live import LiveApi
from tests.api.schemas import check
from tests.conformance.captured import Answer, Captured, captured_requests, send

REFUSED: Mapping[str, tuple[int, str | None]] = {
    # What only looks like a reference: a host that does not resolve, and an empty object.
    r".*/create/ref-image_url(-via-extra_body)?": (400, "input_reference"),
    r"node-6.2.0/create/file-unnamed-Blob": (400, "input_reference"),
    # Ids that were never ours.
    r".*/retrieve/odd-id": (404, None),
    # Routes that this server does not have.
    r".*/(batches|webhooks)/.*": (404, None),
}
"""By whole label: status and `param` of those that are refused."""

SHAPES: Mapping[str, str] = {
    r"(async-)?create(-\d+.*|_and_poll)?(/.*)?|edit/.*|extend/.*|remix|idempotency": "video",
    r"(create_|get_)character(/.*)?": "character",
    r"retrieve(-\d+)?": "video",
    r"list/.*": "video_list",
    r"delete": "video_deleted",
    r"files/(create|create-expires|retrieve)": "file",
    r"files/list": "file_list",
    r"files/delete": "file_deleted",
    r"models/list": "model_list",
    r"models/retrieve": "model",
}
"""By case: the schema of the answer. What is in neither table is content, and is bytes."""

CONTENT = {
    "video": ("video/mp4", b"ftyp"),
    "thumbnail": ("image/webp", b"WEBP"),
    "spritesheet": ("image/jpeg", b"\xff\xd8\xff"),
}

REQUESTS = captured_requests()


def _expected(table: Mapping[str, Any], text: str) -> Any:
    return next((value for name, value in table.items() if re.fullmatch(name, text)), None)


@pytest.fixture(scope="module")
def character_ids(live_api: LiveApi, mp4: bytes) -> tuple[str, str]:
    """Two characters that captured requests can use."""
    made = [
        live_api.http.post("/v1/videos/characters", data={"name": name}, files={"video": mp4})
        for name in ("Mossy", "Ember")
    ]
    return made[0].json()["id"], made[1].json()["id"]


@pytest.fixture
def names(live_api: LiveApi, character_ids: tuple[str, str], png: bytes) -> dict[str, str]:
    """What stands for each id of the captures: things that exist, fresh for each request."""
    video = live_api.completed()["id"]
    upload = live_api.http.post(
        "/v1/files", data={"purpose": "vision"}, files={"file": ("img.png", png)}
    )
    captured_videos = ("video_123", "video_1", "video_0", "video_2", "video_poll")
    return {
        **dict.fromkeys(captured_videos, video),
        "char_123": character_ids[0],
        "char_1": character_ids[0],
        "char_2": character_ids[1],
        "file-abc": upload.json()["id"],
    }


def test_all_captures_are_replayed() -> None:
    assert len(REQUESTS) == 298


@pytest.mark.parametrize(
    "captured", REQUESTS, ids=[f"{i:03d}-{r.label}" for i, r in enumerate(REQUESTS)]
)
def test_a_captured_request_gets_what_its_client_expects(
    captured: Captured, live_api: LiveApi, names: dict[str, str], png: bytes, mp4: bytes
) -> None:
    request = captured.with_names(names).with_media({"input_reference": png, "video": mp4})

    answer = send(live_api.address, request)

    assert answer.headers["x-request-id"]
    refusal = _expected(REFUSED, captured.label)
    if refusal is not None:
        _check_refusal(answer, *refusal)
    elif (shape := _expected(SHAPES, captured.case)) is not None:
        assert answer.status == 200, answer.body
        check(shape, answer.json())
        _check_meaning(captured, names, answer.json())
    else:
        _check_content(captured, answer, names["file-abc"], png)


def _check_refusal(answer: Answer, status: int, param: str | None) -> None:
    assert answer.status == status, answer.body
    check("error", answer.json())
    assert answer.json()["error"]["param"] == param


def _check_meaning(captured: Captured, names: Mapping[str, str], body: dict[str, Any]) -> None:
    """What the shape alone does not say: that the request's own words were understood."""
    match captured.case:
        case "create/all-scalars":
            got = (body["model"], body["seconds"], body["size"])
            assert got == ("sora-2-pro", "8", "1280x720")
        case "create/seconds-int":
            assert body["seconds"] == "8"
        case "create/null-field":
            assert body["size"] == "720x1280"
        case "remix" | "idempotency" | "edit/id" | "edit/id-via-extra_body" | "extend/id":
            assert body["remixed_from_video_id"] == names["video_123"]
        case "delete" | "retrieve":
            assert body["id"] == names["video_123"]
        case "create_character/file" | "get_character":
            assert body["name"] == "Mossy"
        case "list/autopage" | "list/params":
            assert len(body["data"]) <= int(captured.target.split("limit=")[1][0])
        case _:
            pass


def _check_content(captured: Captured, answer: Answer, file_id: str, png: bytes) -> None:
    assert answer.status == 200, answer.body
    assert int(answer.headers["content-length"]) == len(answer.body)
    if captured.case == "files/content":
        assert answer.body == png, file_id
        return
    assert captured.case.startswith("content/"), f"no expectation for {captured.label}"
    variant = re.search(r"variant=(\w+)", captured.target)
    kind, mark = CONTENT[variant[1] if variant else "video"]
    assert answer.headers["content-type"] == kind
    assert mark in answer.body[:16]
