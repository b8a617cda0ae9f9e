"""Reference images: every form, every encoding, and what is refused (contract §4.1, §3.4)."""

import base64
import json
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.api.live import LiveApi, serve_api
from tests.api.raw import Part, form, send
from tests.api.schemas import check
from tests.media_files import make_image
from vitascope.service import ServiceLimits


def first_frame(live: LiveApi, video: dict[str, str]) -> Image.Image:
    """The stored reference of a video."""
    path = live.folder / "fetched.png"
    live.storage.fetch(f"videos/{video['id']}/inputs/first_frame.png", path)
    return Image.open(BytesIO(path.read_bytes()))


def data_url(data: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(data).decode()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("named", [None, "upload", "img.gif"])
def test_an_upload_of_any_name_and_type_is_cut_to_the_video_s_size(
    live_api: LiveApi, tmp_path: Path, kind: str, named: str | None
) -> None:
    data = make_image(tmp_path / "image", kind, 400, 300).read_bytes()
    parts = [
        Part("prompt", b"x"),
        Part("size", b"1280x720"),
        Part("input_reference", data, named, "application/octet-stream"),
    ]

    video = send(live_api, "/v1/videos", form(parts)).json()

    check("video", video)
    stored = first_frame(live_api, video)
    assert (stored.format, stored.mode, stored.size) == ("PNG", "RGB", (1280, 720))


def test_a_data_url_by_json(live_api: LiveApi, png: bytes) -> None:
    video = live_api.create(input_reference={"image_url": data_url(png)})

    assert first_frame(live_api, video).size == (720, 1280)


@pytest.mark.parametrize("field", ["input_reference[image_url]", "input_reference.image_url"])
def test_a_data_url_by_form(live_api: LiveApi, png: bytes, field: str) -> None:
    parts = [Part(field, data_url(png).encode()), Part("prompt", b"x")]

    assert first_frame(live_api, send(live_api, "/v1/videos", form(parts)).json())


def test_an_object_as_text_and_a_bare_url(live_api: LiveApi, png: bytes) -> None:
    for text in (json.dumps({"image_url": data_url(png)}), data_url(png)):
        parts = [Part("prompt", b"x"), Part("input_reference", text.encode())]
        assert first_frame(live_api, send(live_api, "/v1/videos", form(parts)).json())


def test_a_data_url_without_base64(live_api: LiveApi, png: bytes) -> None:
    quoted = "".join(f"%{byte:02x}" for byte in png)

    assert first_frame(live_api, live_api.create(input_reference={"image_url": f"data:,{quoted}"}))


def test_a_file_id_outlives_its_file(live_api: LiveApi, png: bytes) -> None:
    """The video has its own copy: deleting the file later changes nothing."""
    parts = [Part("purpose", b"vision"), Part("file", png, "img.png")]
    file_id = send(live_api, "/v1/files", form(parts)).json()["id"]

    video = live_api.create(input_reference={"file_id": file_id})
    live_api.http.delete(f"/v1/files/{file_id}")

    assert first_frame(live_api, video).size == (720, 1280)


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ({}, "invalid_value"),
        ({"image_url": "data:,x", "file_id": "file-x"}, "invalid_value"),
        ({"file_id": "file-000000000000000000000000"}, "file_not_found"),
        ({"file_id": 7}, "invalid_type"),
        ({"url": "https://e.x"}, "unknown_parameter"),
        ({"image_url": "http://example.com/a.png"}, "invalid_image_url"),
        ({"image_url": "https://127.0.0.1/a.png"}, "invalid_image_url"),
        ({"image_url": "data:image/png;base64,AAAA"}, "unsupported_file"),
        ({"image_url": "data:image/png;base64,no!"}, "invalid_image_url"),
        ({"image_url": "data:image/png"}, "invalid_image_url"),
        ({"image_url": "data:," + "x" * 20_971_520}, "string_above_max_length"),
        ("what?", "invalid_type"),
        (["file-1"], "invalid_type"),
        (True, "invalid_type"),
        ('{"broken', "invalid_value"),
    ],
)
def test_what_is_no_reference_is_refused(live_api: LiveApi, reference: object, code: str) -> None:
    answer = live_api.http.post("/v1/videos", json={"prompt": "x", "input_reference": reference})

    check("error", answer.json())
    error = answer.json()["error"]
    assert (400, code) == (answer.status_code, error["code"]), error
    assert error["param"].startswith("input_reference")


def test_an_upload_and_an_object_at_once_are_refused(live_api: LiveApi, png: bytes) -> None:
    parts = [
        Part("input_reference", png, "a.png"),
        Part("input_reference[file_id]", b"file-1"),
        Part("prompt", b"x"),
    ]

    error = send(live_api, "/v1/videos", form(parts)).json()["error"]
    assert error["param"] == "input_reference"


def test_a_film_is_no_first_frame(live_api: LiveApi, mp4: bytes) -> None:
    parts = [Part("prompt", b"x"), Part("input_reference", mp4, "a.png", "image/png")]

    error = send(live_api, "/v1/videos", form(parts)).json()["error"]
    assert "unsupported mimetype ('video/mp4')" in error["message"]


def test_a_broken_image_is_refused_and_leaves_nothing(live_api: LiveApi, png: bytes) -> None:
    before = {found.key for found in live_api.storage.list_objects("videos/")}
    parts = [Part("prompt", b"x"), Part("input_reference", png[:200], "a.png")]

    error = send(live_api, "/v1/videos", form(parts)).json()["error"]

    assert (error["param"], error["code"]) == ("input_reference", "invalid_image")
    assert before == {found.key for found in live_api.storage.list_objects("videos/")}


def test_a_model_without_first_frames_refuses_a_reference(live_api: LiveApi, png: bytes) -> None:
    answer = live_api.http.post(
        "/v1/videos",
        json={
            "prompt": "x",
            "model": "tiny-plain",
            "input_reference": {"image_url": data_url(png)},
        },
    )

    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input_reference")


def test_strict_references_restore_the_hosted_refusal(tmp_path: Path, png: bytes) -> None:
    limits = ServiceLimits(is_reference_strict=True)
    right = make_image(tmp_path / "right.png", width=720, height=1280).read_bytes()
    with serve_api(tmp_path / "strict", service_limits=limits) as live:
        wrong = live.http.post(
            "/v1/videos", json={"prompt": "x", "input_reference": {"image_url": data_url(png)}}
        )
        live.create(input_reference={"image_url": data_url(right)})

    assert wrong.status_code == 400
    message = "Inpaint image must match the requested width and height"
    assert message in wrong.json()["error"]["message"]


def test_a_full_queue_leaves_no_inputs_behind(tmp_path: Path, png: bytes) -> None:
    with serve_api(tmp_path / "full", service_limits=ServiceLimits(max_queued=1)) as live:
        live.create()
        answer = live.http.post(
            "/v1/videos", json={"prompt": "x", "input_reference": {"image_url": data_url(png)}}
        )

        check("error", answer.json())
        assert (
            answer.status_code,
            answer.json()["error"]["code"],
        ) == (429, "rate_limit_exceeded")
        assert 0 < int(answer.headers["retry-after"]) <= 120
        assert list(live.storage.list_objects("videos/")) == []


def test_a_repeated_idempotency_key_keeps_one_set_of_inputs(live_api: LiveApi, png: bytes) -> None:
    headers = ["idempotency-key: with-reference"]
    body = form([Part("prompt", b"x"), Part("input_reference", png, "a.png")])
    before = len(list(live_api.storage.list_objects("videos/")))

    first, again = (send(live_api, "/v1/videos", body, headers=headers) for _ in range(2))

    assert first.json() == again.json()
    assert before + 1 == len(list(live_api.storage.list_objects("videos/")))


def test_the_same_key_with_another_image_is_refused(
    live_api: LiveApi, png: bytes, tmp_path: Path
) -> None:
    other = make_image(tmp_path / "other.png", width=100, height=100).read_bytes()
    headers = ["idempotency-key: two-images"]
    first, second = (
        send(
            live_api,
            "/v1/videos",
            form([Part("prompt", b"x"), Part("input_reference", data, "a.png")]),
            headers=headers,
        )
        for data in (png, other)
    )

    assert (first.status, second.status) == (200, 400)
