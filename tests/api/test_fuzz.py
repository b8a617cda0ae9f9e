"""Random requests to a live server: whatever comes in, what goes out keeps to the contract."""

import json
import re
import string
from collections.abc import Sequence
from urllib.parse import quote

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.live import LiveApi
from tests.api.raw import BOUNDARY, Answer, Part, form, send
from tests.api.schemas import check
from tests.api.waiting import wait_until

BOUNDED = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

FIELDS = (
    "prompt",
    "model",
    "seconds",
    "size",
    "input_reference",
    "characters",
    "video",
    "name",
    "seed",
    "steps",
    "strength",
    "priority",
    "metadata",
    "negative_prompt",
    "purpose",
    "file",
    "expires_after",
)
ROUTES = (
    "/v1/videos",
    "/v1/videos/edits",
    "/v1/videos/extensions",
    "/v1/videos/characters",
    "/v1/videos/video_x/remix",
    "/v1/files",
)

texts = st.one_of(
    st.sampled_from(
        ["", "4", "8", "1280x720", "sora-2", "video_x", "data:,", "https://[", "{", "0"]
    ),
    st.text(max_size=20),
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["id", "a", "image_url"]), inner),
    ),
    max_leaves=6,
)
bodies = st.dictionaries(
    st.one_of(st.sampled_from(FIELDS), st.text(max_size=5)), values, max_size=5
)
part_names = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(FIELDS),
        st.lists(
            st.sampled_from(["[]", "[id]", "[0]", "[9]", ".id", "[", "]", "[a]", "."]), max_size=3
        ).map("".join),
    ),
)
parts = st.builds(
    Part,
    name=part_names,
    data=st.one_of(
        texts.map(str.encode),
        st.binary(max_size=40),
        st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\0\0\0\x18ftypmp42", b"RIFF\0\0\0\0WEBP"]),
    ),
    filename=st.one_of(st.none(), st.text(string.printable.strip().replace('"', ""), max_size=9)),
    content_type=st.sampled_from([None, "text/plain", "image/png", "application/octet-stream"]),
)


def hold(live: LiveApi, answer: Answer) -> None:
    """Hold an answer to what every answer must be."""
    assert answer.status < 500, answer.body
    assert re.fullmatch(r"req_[0-9a-f]{32}", answer.headers["x-request-id"])
    assert answer.headers["content-type"] == "application/json"
    if answer.status >= 400:
        check("error", answer.json())
        assert str(live.folder) not in answer.body.decode()


@BOUNDED
@given(route=st.sampled_from(ROUTES), body=bodies)
def test_any_json(live_api: LiveApi, route: str, body: dict[str, object]) -> None:
    hold(live_api, send(live_api, route, json.dumps(body).encode(), "application/json"))


@BOUNDED
@given(route=st.sampled_from(ROUTES), fields=st.lists(parts, max_size=5), cut=st.integers(0, 40))
def test_any_form(live_api: LiveApi, route: str, fields: Sequence[Part], cut: int) -> None:
    """Half of them lose their end."""
    body = form(fields)
    hold(live_api, send(live_api, route, body[: len(body) - max(0, cut - 20)]))
    wait_until(lambda: not list(live_api.scratch.iterdir()))


@BOUNDED
@given(
    route=st.sampled_from(ROUTES),
    body=st.one_of(
        st.binary(max_size=200),
        st.binary(max_size=60).map(lambda noise: f"--{BOUNDARY}\r\n".encode() + noise),
        st.binary(max_size=60).map(lambda noise: b'{"prompt": "x", ' + noise),
    ),
    content_type=st.sampled_from(
        [
            None,
            "application/json",
            "multipart/form-data",
            f"multipart/form-data; boundary={BOUNDARY}",
        ]
    ),
    piece_bytes=st.sampled_from([None, 1, 5]),
)
def test_any_bytes(
    live_api: LiveApi, route: str, body: bytes, content_type: str | None, piece_bytes: int | None
) -> None:
    hold(live_api, send(live_api, route, body, content_type, piece_bytes=piece_bytes))
    wait_until(lambda: not list(live_api.scratch.iterdir()))


@BOUNDED
@given(
    method=st.sampled_from(["GET", "POST", "DELETE", "PUT", "PATCH", "OPTIONS"]),
    stem=st.sampled_from(["/v1/videos", "/v1/files", "/v1/models", "/v1/videos/characters", ""]),
    segments=st.lists(
        st.one_of(st.sampled_from(["content", "remix", "..", "", "%00"]), st.text(max_size=8)),
        max_size=3,
    ),
    query=st.dictionaries(
        st.sampled_from(["limit", "order", "after", "variant", "purpose", "video_id"]),
        st.one_of(st.integers().map(str), texts),
        max_size=3,
    ),
)
def test_any_address(
    live_api: LiveApi, method: str, stem: str, segments: list[str], query: dict[str, str]
) -> None:
    path = "/".join([stem, *(quote(segment.encode(), safe="%") for segment in segments)]) or "/"
    asked = "&".join(f"{name}={quote(value.encode())}" for name, value in query.items())

    hold(live_api, send(live_api, f"{path}?{asked}", b"", None, method=method))
