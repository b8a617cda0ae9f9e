"""The framing of the clients of which there is no capture, written from contract §3.

Each test sends what the named client sends: its order of parts, its part headers, its encoding.
"""

import json

from tests.api.live import LiveApi
from tests.api.raw import Answer, Part, form, send
from tests.api.schemas import check

OCTETS = "application/octet-stream"
TEXT = "text/plain; charset=utf-8"


def video_of(answer: Answer) -> dict[str, object]:
    assert answer.status == 200, answer.body
    check("video", answer.json())
    return answer.json()


def test_go_sorts_its_parts_so_the_file_comes_first(live_api: LiveApi, png: bytes) -> None:
    parts = [
        Part("input_reference", png, "anonymous_file", OCTETS),
        Part("model", b"sora-2"),
        Part("prompt", b"A fox"),
        Part("seconds", b"8"),
        Part("size", b"1280x720"),
    ]

    video = video_of(send(live_api, "/v1/videos", form(parts)))
    assert (video["prompt"], video["seconds"], video["size"]) == ("A fox", "8", "1280x720")
    assert f"videos/{video['id']}/inputs/first_frame.png" in live_api.keys_of(str(video["id"]))


def test_go_sends_json_under_a_multipart_type(live_api: LiveApi) -> None:
    body = json.dumps({"prompt": "x", "seconds": "8"}).encode()

    assert video_of(send(live_api, "/v1/videos", body))["seconds"] == "8"


def test_go_remixes_by_json(live_api: LiveApi) -> None:
    source = live_api.completed()["id"]

    answer = send(live_api, f"/v1/videos/{source}/remix", b'{"prompt":"new"}', "application/json")
    assert source == video_of(answer)["remixed_from_video_id"]


def test_ruby_chunks_and_types_its_texts(live_api: LiveApi, png: bytes) -> None:
    parts = [
        Part("prompt", b"A fox", content_type="text/plain"),
        Part("seconds", b"4", content_type="text/plain"),
        Part("input_reference", png, "upload", "text/plain"),
    ]

    for piece_bytes in (1, 7, 100_000):
        body = form(parts) if piece_bytes > 1 else form(parts[:2])
        answer = send(live_api, "/v1/videos", body, piece_bytes=piece_bytes)
        assert video_of(answer)["prompt"] == "A fox"


def test_ruby_remixes_by_multipart(live_api: LiveApi) -> None:
    source = live_api.completed()["id"]
    body = form([Part("prompt", b"new", content_type="text/plain")])

    answer = send(live_api, f"/v1/videos/{source}/remix", body, piece_bytes=50)
    assert (source, "new") == (
        video_of(answer)["remixed_from_video_id"],
        video_of(answer)["prompt"],
    )


def test_ruby_sends_a_length_of_nought_on_get(live_api: LiveApi) -> None:
    answer = send(live_api, "/v1/videos", b"", None, method="GET")

    assert answer.status == 200
    check("video_list", answer.json())


def test_java_marks_ids_as_octets(live_api: LiveApi) -> None:
    source = live_api.completed()["id"]
    parts = [
        Part("prompt", b"make it night", content_type=TEXT),
        Part("video[id]", source.encode(), content_type=OCTETS),
    ]

    assert (
        source == video_of(send(live_api, "/v1/videos/edits", form(parts)))["remixed_from_video_id"]
    )


def test_java_uploads_bytes_without_a_filename(live_api: LiveApi, png: bytes, mp4: bytes) -> None:
    create = [
        Part("prompt", b"x", content_type=TEXT),
        Part("input_reference", png, content_type=OCTETS),
    ]
    edit = [Part("prompt", b"x", content_type=TEXT), Part("video", mp4, content_type=OCTETS)]
    character = [Part("name", b"Mossy"), Part("video", mp4, content_type=OCTETS)]

    video = video_of(send(live_api, "/v1/videos", form(create)))
    edited = video_of(send(live_api, "/v1/videos/edits", form(edit)))
    made = send(live_api, "/v1/videos/characters", form(character))

    assert live_api.keys_of(str(video["id"]))
    assert None is edited["remixed_from_video_id"]
    check("character", made.json())


def test_java_sends_reference_objects_as_octets(live_api: LiveApi, png: bytes) -> None:
    file = [Part("purpose", b"vision"), Part("file", png, content_type=OCTETS)]
    file_id = send(live_api, "/v1/files", form(file)).json()["id"]
    parts = [
        Part("prompt", b"x", content_type=TEXT),
        Part("input_reference[file_id]", file_id.encode(), content_type=OCTETS),
    ]

    assert live_api.keys_of(str(video_of(send(live_api, "/v1/videos", form(parts)))["id"]))


def test_the_command_line_sends_a_bare_id(live_api: LiveApi) -> None:
    source = live_api.completed()["id"]
    parts = [Part("prompt", b"x"), Part("video", source.encode())]

    assert (
        source == video_of(send(live_api, "/v1/videos/edits", form(parts)))["remixed_from_video_id"]
    )


def test_the_command_line_s_own_example_is_refused_kindly(live_api: LiveApi) -> None:
    parts = [Part("prompt", b"x"), Part("video", b"Example data")]
    answer = send(live_api, "/v1/videos/edits", form(parts))

    check("error", answer.json())
    assert (answer.status, answer.json()["error"]["param"]) == (400, "video")


def test_the_command_line_sorts_its_parts(live_api: LiveApi) -> None:
    source = live_api.completed()["id"]
    parts = [
        Part("prompt", b"on"),
        Part("seconds", b"4"),
        Part("video[id]", source.encode()),
    ]

    assert video_of(send(live_api, "/v1/videos/extensions", form(parts)))["seconds"] == "8"


def test_python_sends_a_file_name_in_raw_utf8(live_api: LiveApi, png: bytes) -> None:
    parts = [Part("prompt", b"x"), Part("input_reference", png, "ref é.webp", "image/webp")]

    video_of(send(live_api, "/v1/videos", form(parts)))


def test_litellm_sends_the_whole_path_as_the_name(live_api: LiveApi, png: bytes) -> None:
    parts = [
        Part("purpose", b"vision"),
        Part("file", png, "/home/someone/secret/../ref.png", "image/png"),
    ]

    answer = send(live_api, "/v1/files", form(parts))
    assert answer.json()["filename"] == "ref.png"


def test_old_python_leaves_a_strange_id_raw(live_api: LiveApi) -> None:
    """`video a/b?c`: 3.x encodes it whole, 2.3.0 left the slash and the question mark."""
    for target in ("/v1/videos/video%20a%2Fb%3Fc", "/v1/videos/video%20a/b?c"):
        answer = send(live_api, target, b"", None, method="GET")
        check("error", answer.json())
        assert answer.status == 404


def test_azure_clients_send_their_key_elsewhere(live_api: LiveApi) -> None:
    answer = send(live_api, "/v1/videos", b"", None, method="GET", headers=["api-key: anything"])

    assert answer.status == 200
