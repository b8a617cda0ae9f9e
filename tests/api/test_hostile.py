"""Requests that were made to do harm, or by clients in a bad way: none may get more than an error.

Each of these went wrong once.
"""

import base64
import json
import math
from pathlib import Path

import pytest

from tests.api.live import LiveApi
from tests.api.raw import BOUNDARY, Part, form, send
from tests.api.schemas import check
from tests.api.waiting import wait_until

CHUNK_BYTES = 64 * 1024
MIB = 1024 * 1024


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file of the machine that no client may read."""
    path = tmp_path / "secret.mp4"
    path.write_bytes(b"secret")
    return path


@pytest.mark.parametrize(
    ("route", "field", "more"),
    [
        ("/v1/files", "file", {"purpose": "vision"}),
        ("/v1/videos/characters", "video", {"name": "Mossy"}),
        ("/v1/videos/edits", "video", {"prompt": "x"}),
        ("/v1/videos", "input_reference", {"prompt": "x"}),
    ],
)
def test_no_object_stands_for_a_file_of_the_machine(
    live_api: LiveApi, secret: Path, route: str, field: str, more: dict[str, str]
) -> None:
    upload = {"path": str(secret), "filename": "a", "size_bytes": "6"}
    parts = [Part(name, text.encode()) for name, text in more.items()]
    members = [Part(f"{field}[{name}]", text.encode()) for name, text in upload.items()]
    as_text = [Part(field, json.dumps(upload).encode())]

    by_json = live_api.http.post(route, json={**more, field: upload})
    assert by_json.status_code == 400, by_json.text
    for fields in (members, as_text):
        answer = send(live_api, route, form([*parts, *fields]))
        assert answer.status == 400, answer.body
        assert answer.json()["error"]["param"].startswith(field)


def test_a_file_must_be_a_file(live_api: LiveApi) -> None:
    answer = live_api.http.post("/v1/videos/characters", json={"name": "x", "video": "video_1"})

    error = answer.json()["error"]
    assert error["message"] == (
        "Invalid type for 'video': expected a file, but got a string instead."
    )
    assert error["code"] == "invalid_type"


@pytest.mark.parametrize("number", ["1e999", "-1e999"])
def test_a_number_that_no_json_can_say_is_refused(live_api: LiveApi, number: str) -> None:
    body = b'{"prompt": "x", "metadata": {"a": [{"b": %s}]}}' % number.encode()

    answer = send(live_api, "/v1/videos", body, "application/json")

    assert answer.status == 400
    assert answer.json()["error"]["param"] == "metadata"


def test_the_spelling_of_a_nul_is_no_nul(live_api: LiveApi) -> None:
    spelled = {"pattern": "\\u0000", "\\\\u0000": "\\"}

    assert live_api.create(metadata=spelled)["vitascope"]["metadata"] == spelled


@pytest.mark.parametrize("text", ["\0", "\\\0"])
def test_a_nul_in_metadata_is_refused(live_api: LiveApi, text: str) -> None:
    """PostgreSQL stores none."""
    answer = live_api.http.post("/v1/videos", json={"prompt": "x", "metadata": {text: 1}})
    assert answer.json()["error"]["param"] == "metadata"


def test_metadata_is_measured_as_it_was_sent(live_api: LiveApi) -> None:
    most = {"a": "é" * ((16 * 1024 - len('{"a":""}')) // 2)}

    assert live_api.create(metadata=most)["vitascope"]["metadata"] == most


@pytest.mark.parametrize("content_type", ["application/json", None])
def test_blanks_before_a_body_take_no_time(live_api: LiveApi, content_type: str | None) -> None:
    """Gathered and looked at again with each piece, they kept all clients out for minutes."""
    blanks = b" \r\n\t" * (8 * MIB)

    answer = send(
        live_api, "/v1/videos", blanks + b'{"prompt": "x"}', content_type, piece_bytes=CHUNK_BYTES
    )

    assert answer.status == 200, answer.body


def test_json_may_begin_with_a_byte_order_mark(live_api: LiveApi) -> None:
    """PowerShell and older editors of Windows write one."""
    body = b'\xef\xbb\xbf{"prompt": "x"}'
    assert send(live_api, "/v1/videos", body, "application/json").status == 200


@pytest.mark.parametrize(
    "preamble",
    [b"This is a multi-part message in MIME format.\r\n", b"\r\n", b"--\r\n", b"x\r\n\r\n"],
)
@pytest.mark.parametrize("piece_bytes", [None, 7])
def test_a_preamble_is_passed_over(
    live_api: LiveApi, preamble: bytes, piece_bytes: int | None
) -> None:
    """RFC 2046 §5.1.1; mail libraries write one."""
    body = preamble + form([Part("prompt", b"x")]) + b"An epilogue.\r\n"
    assert send(live_api, "/v1/videos", body, piece_bytes=piece_bytes).status == 200


@pytest.mark.parametrize("size_bytes", [10, 3 * CHUNK_BYTES])
def test_a_boundary_that_never_comes_is_named_as_the_fault(
    live_api: LiveApi, size_bytes: int
) -> None:
    answer = send(live_api, "/v1/videos", b"x" * size_bytes)

    check("error", answer.json())
    assert answer.status == 400
    assert "boundary of its content type does not occur" in answer.json()["error"]["message"]


def test_files_of_one_name_do_not_pile_up(live_api: LiveApi) -> None:
    """The second is refused as it begins: each may hold memory before it goes to disk."""
    parts = [Part("prompt", b"x"), *(Part("input_reference", b"\x89PNG", "a") for _ in range(2))]
    unfinished = form(parts).removesuffix(f"--{BOUNDARY}--\r\n".encode())

    answer = send(live_api, "/v1/videos", unfinished)

    assert answer.json()["error"]["code"] == "duplicate_parameter"
    wait_until(lambda: not list(live_api.scratch.iterdir()))


@pytest.mark.parametrize(
    "fields",
    [
        {"size": "9" * MIB},
        {"model": "m" * MIB},
        {"seconds": "4" * MIB},
        {"k" * MIB: 1},
        {"characters": [{"id": "a" * MIB}]},
        {"input_reference": {"file_id": "file-" + "a" * MIB}},
        {"input_reference": {"k" * MIB: "a"}},
    ],
)
def test_an_error_never_sends_much_of_a_request_back(
    live_api: LiveApi, fields: dict[str, object]
) -> None:
    answer = live_api.http.post("/v1/videos", json={"prompt": "x", **fields})

    check("error", answer.json())
    assert answer.status_code == 400
    assert len(answer.content) < 4096


def test_a_shortened_message_keeps_its_end(live_api: LiveApi) -> None:
    message = live_api.http.post("/v1/videos", json={"prompt": "x", "size": "9" * MIB}).json()
    assert message["error"]["message"].endswith("'1080x1920', and '1920x1080'.")


def test_base64_may_be_broken_into_lines(live_api: LiveApi, png: bytes) -> None:
    """As `base64 FILE` writes it, and a shell puts it into a form."""
    url = b"data:image/png;base64," + base64.encodebytes(png)
    parts = [Part("prompt", b"x"), Part("input_reference[image_url]", url)]

    assert send(live_api, "/v1/videos", form(parts)).status == 200


@pytest.mark.parametrize("head", ["data:image/png,", "data:image/png;base64,"])
def test_a_data_url_may_be_percent_encoded_throughout(
    live_api: LiveApi, png: bytes, head: str
) -> None:
    raw = base64.b64encode(png) if "base64" in head else png
    url = head + "".join(f"%{byte:02x}" for byte in raw)

    live_api.create(input_reference={"image_url": url})


def test_a_percent_encoded_url_of_twenty_mebibytes_is_read(live_api: LiveApi) -> None:
    """Escape by escape it took seconds, and every other request with it."""
    url = "data:image/png," + "%41" * (20 * MIB // 3 - 10)
    parts = [Part("prompt", b"x"), Part("input_reference[image_url]", url.encode())]

    answer = send(live_api, "/v1/videos", form(parts))

    assert answer.json()["error"]["code"] == "unsupported_file"


@pytest.mark.parametrize(
    ("route", "field", "code"),
    [
        ("/v1/videos", "metadata[a]", "invalid_value"),
        ("/v1/videos", "metadata", "invalid_type"),
        ("/v1/videos", "characters[][id]", "invalid_type"),
        ("/v1/videos", "input_reference[file_id]", "invalid_type"),
        ("/v1/files", "purpose", "invalid_type"),
        ("/v1/files", "expires_after[anchor]", "invalid_type"),
    ],
)
def test_a_file_in_place_of_a_text_is_refused_and_its_place_not_told(
    live_api: LiveApi, route: str, field: str, code: str
) -> None:
    parts = [Part("prompt", b"x")]
    if route == "/v1/files":
        parts = [Part("file", b"x", "a")]
        parts += [Part("purpose", b"vision")] if field != "purpose" else []
    answer = send(live_api, route, form([*parts, Part(field, b"\x80", "a.bin")]))

    check("error", answer.json())
    assert (400, code) == (answer.status, answer.json()["error"]["code"]), answer.body
    assert str(live_api.folder) not in answer.body.decode()
    assert "Path" not in answer.body.decode()


def test_every_answer_is_json_that_every_client_can_read(live_api: LiveApi) -> None:
    def refuse(constant: str) -> float:
        raise AssertionError(f"{constant} is not JSON")

    live_api.create(metadata={"largest": 1.7e308, "many digits": 10**300})
    text = live_api.http.get("/v1/videos?limit=100").text

    numbers = json.loads(text, parse_constant=refuse)["data"][0]["vitascope"]["metadata"]
    assert math.isclose(numbers["largest"], 1.7e308)
