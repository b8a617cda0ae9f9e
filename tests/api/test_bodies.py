"""Reading bodies: forms of every spelling, JSON in every place, limits, and clean-up."""

import base64
import json
import socket

import pytest

from tests.api.live import LiveApi, serve_api
from tests.api.raw import BOUNDARY, Part, exchange, form, send
from tests.api.schemas import check
from tests.api.waiting import wait_until
from vitascope.api.app import ApiLimits

MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"


@pytest.mark.parametrize(
    "boundary",
    [
        BOUNDARY,
        "----formdata-undici-012345678901",
        "openai-cl9xyz",
        "----WebKitFormBoundary7MA4YWxkTrZu0gW",
        "a",
        "'()+_,-./:=?0",
    ],
)
def test_any_boundary_will_do(live_api: LiveApi, boundary: str) -> None:
    body = form([Part("prompt", b"x")], boundary)

    for content_type in (
        f'multipart/form-data; boundary="{boundary}"',
        f"multipart/form-data; charset=utf-8; boundary={boundary}"
        if "=" not in boundary
        else f'multipart/form-data; boundary="{boundary}"',
        "multipart/form-data",
        None,
    ):
        assert send(live_api, "/v1/videos", body, content_type).status == 200, content_type


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        MULTIPART,
        "text/plain",
        None,
        "application/x-www-form-urlencoded",
        "application/vnd.api+json",
    ],
)
def test_an_object_is_read_as_json_whatever_it_is_called(
    live_api: LiveApi, content_type: str | None
) -> None:
    assert send(live_api, "/v1/videos", b' \n{"prompt": "x"}', content_type).status == 200


@pytest.mark.parametrize(
    "names",
    [
        ("characters[][id]", "characters[][id]"),
        ("characters[0][id]", "characters[1][id]"),
        ("characters[1][id]", "characters[0][id]"),
        ("characters[0].id", "characters[1].id"),
    ],
)
def test_lists_of_objects_are_read_in_every_spelling(
    live_api: LiveApi, mp4: bytes, names: tuple[str, str]
) -> None:
    made = [Part("name", b"Mossy"), Part("video", mp4, "clip.mp4", "video/mp4")]
    character_id = send(live_api, "/v1/videos/characters", form(made)).json()["id"]
    parts = [Part("prompt", b"x"), *(Part(name, character_id.encode()) for name in names)]

    answer = send(live_api, "/v1/videos", form(parts))

    assert answer.status == 200, answer.body
    assert len(live_api.keys_of(answer.json()["id"])) == 2


@pytest.mark.parametrize("name", ["video[id]", "video.id"])
def test_objects_are_read_in_every_spelling(live_api: LiveApi, name: str) -> None:
    source = live_api.completed()["id"]
    parts = [Part("prompt", b"x"), Part(name, source.encode())]

    assert send(live_api, "/v1/videos/edits", form(parts)).status == 200


def test_objects_are_read_as_json_within_a_text_field(live_api: LiveApi) -> None:
    source = live_api.completed()["id"]
    parts = [
        Part("prompt", b"x"),
        Part("video", json.dumps({"id": source}).encode()),
        Part("metadata", b'{"a": [1, 2]}'),
    ]

    answer = send(live_api, "/v1/videos/edits", form(parts))
    assert answer.json()["vitascope"]["metadata"] == {"a": [1, 2]}


def test_extras_are_read_from_texts(live_api: LiveApi) -> None:
    parts = [
        Part("prompt", b"x"),
        Part("seed", b"42"),
        Part("steps", b"20"),
        Part("priority", b"-3"),
        Part("metadata[order]", b"7"),
    ]

    own = send(live_api, "/v1/videos", form(parts)).json()["vitascope"]
    assert (
        own["seed"],
        own["settings"],
        own["priority"],
        own["metadata"],
    ) == (42, {"steps": 20}, -3, {"order": "7"})


def test_empty_optional_fields_are_as_if_absent(live_api: LiveApi) -> None:
    parts = [
        Part("prompt", b"x"),
        Part("size", b""),
        Part("seconds", b""),
        Part("input_reference", b"", "", "application/octet-stream"),
        Part("input_reference[image_url]", b""),
    ]

    assert send(live_api, "/v1/videos", form(parts)).status == 200


def test_an_empty_prompt_in_a_form_is_missing(live_api: LiveApi) -> None:
    answer = send(live_api, "/v1/videos", form([Part("prompt", b"")]))

    assert answer.json()["error"]["code"] == "missing_required_parameter"


def test_carriage_returns_of_node_are_taken_out(live_api: LiveApi) -> None:
    answer = send(live_api, "/v1/videos", form([Part("prompt", "café\r\nline2".encode())]))

    assert answer.json()["prompt"] == "café\nline2"


def test_a_data_url_of_twenty_mebibytes_fits_a_text_part(live_api: LiveApi, png: bytes) -> None:
    padded = png + bytes(15_728_000 - len(png))
    url = b"data:image/png;base64," + base64.b64encode(padded)
    assert 20_900_000 < len(url) < 20_971_520

    answer = send(
        live_api,
        "/v1/videos",
        form([Part("input_reference[image_url]", url), Part("prompt", b"x")]),
    )
    assert answer.status == 200, answer.body[:500]


@pytest.mark.parametrize(
    ("parts", "param"),
    [
        ([Part("prompt", b"x"), Part("prompt", b"y")], "prompt"),
        ([Part("prompt", b"x"), Part("video", b"a"), Part("video[id]", b"b")], "video"),
        ([Part("prompt", b"x"), Part("a[b][c][d][e]", b"1")], "a"),
    ],
)
def test_fields_that_contradict_each_other_are_refused(
    live_api: LiveApi, parts: list[Part], param: str
) -> None:
    answer = send(live_api, "/v1/videos/edits", form(parts))

    check("error", answer.json())
    assert (400, param) == (answer.status, answer.json()["error"]["param"])


MALFORMED = [
    b"",
    b"--",
    f"--{BOUNDARY}".encode(),
    f"--{BOUNDARY}\r\n".encode(),
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nx'.encode(),
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nx\r\n'.encode(),
    f"--{BOUNDARY}\r\nno colon\r\n\r\nx\r\n--{BOUNDARY}--\r\n".encode(),
    f"--{BOUNDARY}\r\n\r\nx\r\n--{BOUNDARY}--\r\n".encode(),
    f"--{BOUNDARY}\r\nContent-Disposition: form-data\r\n\r\nx\r\n--{BOUNDARY}--\r\n".encode(),
    b'--another\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nx\r\n--another--\r\n',
    form([Part(f"field{n}", b"x") for n in range(300)]),
    form([Part("prompt", b"x", more_headers=(f"x-long: {'y' * 10_000}",))]),
    form([Part("prompt", b"\xff\xfe")]),
]


@pytest.mark.parametrize("body", MALFORMED, ids=range(len(MALFORMED)))
def test_malformed_forms_are_refused_in_our_shape(live_api: LiveApi, body: bytes) -> None:
    for piece_bytes in (None, 3):
        answer = send(live_api, "/v1/videos", body, piece_bytes=piece_bytes)
        check("error", answer.json())
        assert answer.status == 400
        assert answer.headers["x-request-id"]


@pytest.mark.parametrize(
    "body",
    [b"{", b'{"prompt": }', b'{"prompt": NaN}', b"\xff{", b'{"prompt": "\xff"}', b"[" * 100_000,
     b'{"a":' * 100_000, b"[]", b'"text"', b"null", b"17", b'{"prompt": "\\ud800"}'],
)  # fmt: skip
def test_malformed_json_is_refused_in_our_shape(live_api: LiveApi, body: bytes) -> None:
    answer = send(live_api, "/v1/videos", body, "application/json")

    check("error", answer.json())
    assert answer.status == 400


def test_another_kind_of_body_is_415(live_api: LiveApi) -> None:
    for content_type in ("text/plain", "application/x-www-form-urlencoded", "image/png", None):
        answer = send(live_api, "/v1/videos", b"prompt=x", content_type)
        check("error", answer.json())
        assert answer.status == 415


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> object:
    limits = ApiLimits(max_text_bytes=10_000, max_upload_bytes=50_000)
    with serve_api(tmp_path_factory.mktemp("small") / "api", limits=limits) as live:
        yield live


@pytest.mark.parametrize("piece_bytes", [None, 1000])
@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", json.dumps({"prompt": "x" * 20_000}).encode()),
        (MULTIPART, form([Part("prompt", b"x" * 20_000)])),
        (MULTIPART, form([Part("input_reference", b"x" * 20_000), Part("prompt", b"x")])),
        (MULTIPART, form([Part("input_reference", b"x" * 60_000, "a.png"), Part("prompt", b"x")])),
    ],
    ids=["json", "text part", "text in a file part", "upload"],
)
def test_a_body_above_its_limit_is_413_in_our_shape(
    small: LiveApi, content_type: str, body: bytes, piece_bytes: int | None
) -> None:
    answer = send(small, "/v1/videos", body, content_type, piece_bytes=piece_bytes)

    check("error", answer.json())
    assert answer.status == 413
    assert answer.headers["x-request-id"]
    assert list(small.scratch.iterdir()) == []


def test_a_client_that_keeps_sending_still_reads_its_413(small: LiveApi) -> None:
    """The clients of the contract write all of it before they read (no reset in between)."""
    answer = small.http.post(
        "/v1/videos", files={"input_reference": ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(8_000_000))}
    )

    assert answer.status_code == 413
    assert small.http.get("/v1/videos").status_code == 200


def test_uploads_leave_nothing_in_scratch(live_api: LiveApi, png: bytes) -> None:
    for data in (png, b"no image at all"):
        parts = [Part("input_reference", data, "a.png"), Part("prompt", b"x")]
        send(live_api, "/v1/videos", form(parts))

    assert list(live_api.scratch.iterdir()) == []


def test_a_client_that_leaves_half_way_leaves_nothing(live_api: LiveApi, png: bytes) -> None:
    head = (
        f"POST /v1/videos HTTP/1.1\r\nhost: localhost\r\ncontent-type: {MULTIPART}\r\n"
        "content-length: 9000000\r\n\r\n"
    )
    start = form([Part("input_reference", png + bytes(3_000_000), "a.png")])[:-40]
    with socket.create_connection(live_api.address) as link:
        link.sendall(head.encode() + start)
        wait_until(lambda: list(live_api.scratch.iterdir()) != [])

    wait_until(lambda: list(live_api.scratch.iterdir()) == [])
    assert live_api.http.get("/v1/videos?limit=1").status_code == 200


def test_a_client_that_asks_first_is_told_to_go_on(live_api: LiveApi) -> None:
    """curl sends `Expect: 100-continue` before a larger form."""
    body = form([Part("prompt", b"x")])
    head = (
        f"POST /v1/videos HTTP/1.1\r\nhost: localhost\r\ncontent-type: {MULTIPART}\r\n"
        f"content-length: {len(body)}\r\nexpect: 100-continue\r\n\r\n"
    )
    assert exchange(live_api, head.encode() + body).status == 200


@pytest.mark.parametrize("encoding", ["gzip", "br", "Deflate", "identity, gzip"])
def test_a_compressed_body_is_refused_by_its_encoding(live_api: LiveApi, encoding: str) -> None:
    answer = send(
        live_api,
        "/v1/videos",
        b"\x1f\x8b\x08",
        "application/json",
        headers=[f"content-encoding: {encoding}"],
    )

    check("error", answer.json())
    assert answer.status == 415
    assert answer.json()["error"]["code"] == "unsupported_content_encoding"
    assert f"'{encoding}'" in answer.json()["error"]["message"]
    assert "uncompressed" in answer.json()["error"]["message"]


def test_a_body_that_says_that_it_is_not_compressed_is_read(live_api: LiveApi) -> None:
    headers = ["content-encoding: Identity"]
    assert send(live_api, "/v1/videos", b'{"prompt": "x"}', headers=headers).status == 200
