"""The shape of every error (contract §2.3):

    {"error": {"message": "…", "type": "…", "param": …, "code": …}}

All four keys, JSON, an `x-request-id`, on every path and for every kind of failure.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.api.live import LiveApi, serve_api
from tests.api.raw import exchange, send
from tests.api.schemas import check
from vitascope import errors
from vitascope.api.errors import PROBLEMS
from vitascope.errors import StorageError, StoreError
from vitascope.store.base import Store
from vitascope.video import Video

SECRET = "sk-very-secret-key"


def held(answer: httpx2.Response, status: int, **expected: str | None) -> dict[str, str | None]:
    """The error, once its answer has been held to the shape."""
    check("error", answer.json())
    assert answer.headers["content-type"] == "application/json"
    assert re.fullmatch(r"req_[0-9a-f]{32}", answer.headers["x-request-id"])
    error = answer.json()["error"]
    assert status == answer.status_code, error
    assert expected.items() <= error.items()
    return error


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/v1",
        "/v1/",
        "/v1/nothing",
        "/v1/videosx",
        "/v1/batches",
        "/v1/webhook_endpoints",
        "/v2/videos",
        "/v1/v1/videos",
        "/favicon.ico",
        "/docs",
        "/%00",
        "/v1/chat/completions",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_unknown_routes(live_api: LiveApi, method: str, path: str) -> None:
    held(
        live_api.http.request(method, path),
        404,
        type="invalid_request_error",
        code="unknown_url",
    )


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("PUT", "/v1/videos", {"GET", "HEAD", "POST"}),
        ("PATCH", "/v1/videos/video_1", {"GET", "HEAD", "DELETE"}),
        ("POST", "/v1/videos/video_1", {"GET", "HEAD", "DELETE"}),
        ("GET", "/v1/videos/edits", {"POST"}),
        ("GET", "/v1/videos/extensions", {"POST"}),
        ("DELETE", "/v1/videos/characters", {"POST"}),
        ("POST", "/v1/videos/video_1/content", {"GET", "HEAD"}),
        ("DELETE", "/v1/models/sora-2", {"GET", "HEAD"}),
        ("OPTIONS", "/v1/videos", {"GET", "HEAD", "POST"}),
        ("DELETE", "/healthz", {"GET", "HEAD"}),
    ],
)
def test_wrong_methods(live_api: LiveApi, method: str, path: str, allow: set[str]) -> None:
    answer = live_api.http.request(method, path)

    held(answer, 405, code="method_not_allowed")
    assert allow == set(answer.headers["allow"].split(", "))


@pytest.mark.parametrize(
    "path",
    [
        "/v1/videos/video_unknown",
        "/v1/videos/video_unknown/content",
        "/v1/videos/video%20a%2Fb%3Fc",
        "/v1/videos/%F0%9F%A6%8A",
        "/v1/videos/a%00b",
        "/v1/videos/%ff%fe",
        "/v1/videos/..%2F..%2Fetc%2Fpasswd",
        "/v1/videos/" + "x" * 5000,
        "/v1/videos/characters/char_unknown",
        "/v1/files/file-unknown",
        "/v1/files/file-unknown/content",
        "/v1/files/a%00b",
        "/v1/models/unknown",
    ],
)
def test_things_that_are_not_there(live_api: LiveApi, path: str) -> None:
    held(live_api.http.get(path), 404, type="invalid_request_error")


def test_the_message_for_an_unknown_video_is_the_contract_s(live_api: LiveApi) -> None:
    error = held(live_api.http.get("/v1/videos/video_x"), 404)
    assert error["message"] == "Video with id 'video_x' not found."


FOUR = "'4', '8', '12', '16', and '20'"
SIX = "'720x1280', '1280x720', '1024x1792', '1792x1024', '1080x1920', and '1920x1080'"


@pytest.mark.parametrize(
    ("fields", "param", "code", "message"),
    [
        ({}, "prompt", "missing_required_parameter", "Missing required parameter: 'prompt'."),
        (
            {"prompt": None},
            "prompt",
            "missing_required_parameter",
            "Missing required parameter: 'prompt'.",
        ),
        ({"prompt": ""}, "prompt", "empty_string", "Invalid 'prompt': empty string."),
        (
            {"prompt": "x" * 32_001},
            "prompt",
            "string_above_max_length",
            "Invalid 'prompt': string too long. Expected a string with maximum length 32000, "
            "but got a string with length 32001 instead.",
        ),
        (
            {"prompt": 7},
            "prompt",
            "invalid_type",
            "Invalid type for 'prompt': expected a string, but got an integer instead.",
        ),
        ({"prompt": "a\0b"}, "prompt", "invalid_value", "Invalid 'prompt'"),
        (
            {"prompt": "x", "width": 3},
            "width",
            "unknown_parameter",
            "Unknown parameter: 'width'.",
        ),
        (
            {"prompt": "x", "seconds": "10"},
            "seconds",
            "invalid_value",
            f"Invalid value: '10'. Supported values are: {FOUR}.",
        ),
        (
            {"prompt": "x", "seconds": True},
            "seconds",
            "invalid_type",
            "Invalid type for 'seconds'",
        ),
        ({"prompt": "x", "seconds": 4.0}, "seconds", "invalid_type", "Invalid type for 'seconds'"),
        (
            {"prompt": "x", "size": "1x1"},
            "size",
            "invalid_value",
            f"Invalid value: '1x1'. Supported values are: {SIX}.",
        ),
        (
            {"prompt": "x", "model": "veo"},
            "model",
            "invalid_value",
            "Invalid value: 'veo'. Supported values are: 'tiny', ",
        ),
        ({"prompt": "x", "model": 3}, "model", "invalid_type", "Invalid type for 'model'"),
        ({"prompt": "x", "seed": -1}, "seed", "invalid_value", "Invalid 'seed'"),
        ({"prompt": "x", "seed": 2**32}, "seed", "invalid_value", "Invalid 'seed'"),
        ({"prompt": "x", "seed": True}, "seed", "invalid_type", "Invalid type for 'seed'"),
        ({"prompt": "x", "seed": 1.5}, "seed", "invalid_type", "Invalid type for 'seed'"),
        ({"prompt": "x", "priority": 11}, "priority", "invalid_value", "Invalid 'priority'"),
        (
            {"prompt": "x", "guidance_scale": 7.5},
            "guidance_scale",
            "unknown_parameter",
            "Unknown parameter: 'guidance_scale'. The model 'sora-2' does not read it.",
        ),
        ({"prompt": "x", "metadata": "m"}, "metadata", "invalid_type", "Invalid type"),
        (
            {"prompt": "x", "metadata": {"a": "x" * 20_000}},
            "metadata",
            "invalid_value",
            "Invalid 'metadata': it is larger",
        ),
        ({"prompt": "x", "metadata": {"a": "\0"}}, "metadata", "invalid_value", "Invalid"),
    ],
)
def test_fields_that_are_wrong(
    live_api: LiveApi, fields: dict[str, object], param: str, code: str, message: str
) -> None:
    error = held(live_api.http.post("/v1/videos", json=fields), 400, param=param, code=code)
    assert (error["message"] or "").startswith(message), error


def test_limits_are_inclusive(live_api: LiveApi) -> None:
    video = live_api.create("x" * 32_000, seed=2**32 - 1, priority=-10)
    assert video["vitascope"]["seed"] == 2**32 - 1


def test_a_model_names_its_own_choices(live_api: LiveApi) -> None:
    fields = {"prompt": "x", "model": "tiny-plain", "seconds": "8"}
    error = held(live_api.http.post("/v1/videos", json=fields), 400, param="seconds")
    assert error["message"] == "Invalid value: '8'. Supported values are: '4'."


def test_a_request_that_is_no_http_is_closed(live_api: LiveApi) -> None:
    answer = exchange(live_api, b"what\r\n\r\n")
    assert answer.status == 400


class FailingStore:
    """A store of which some methods raise what they are told to."""

    def __init__(self, inner: Store) -> None:
        self._inner = inner
        self.raises: Exception | None = None

    def __getattr__(self, name: str) -> object:
        if self.raises is not None and name in ("get", "insert", "list_videos"):
            raise self.raises
        return getattr(self._inner, name)


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LiveApi, FailingStore]]:
    stores: list[FailingStore] = []

    def wrap(store: Store) -> FailingStore:
        stores.append(FailingStore(store))
        return stores[0]

    with serve_api(tmp_path_factory.mktemp("failing") / "api", wrap_store=wrap) as live:
        yield live, stores[0]


FAULTS = [
    (RuntimeError(f"path /etc/secret and {SECRET}"), 500, "server_error"),
    (StoreError(f"connection to {SECRET} lost"), 503, "store_unavailable"),
    (StorageError(f"no access with {SECRET}"), 503, "storage_unavailable"),
    (errors.ConfigError(SECRET), 500, "server_error"),
]


@pytest.mark.parametrize(("fault", "status", "code"), FAULTS, ids=[str(f[1]) for f in FAULTS])
def test_our_own_faults_tell_nothing_of_their_inside(
    failing: tuple[LiveApi, FailingStore], fault: Exception, status: int, code: str
) -> None:
    live, store = failing
    store.raises = fault
    try:
        answers = [
            live.http.get("/v1/videos"),
            live.http.get("/v1/videos/video_1"),
            live.http.get("/v1/videos/video_1/content"),
            live.http.post("/v1/videos", json={"prompt": "x"}),
        ]
    finally:
        store.raises = None

    for answer in answers:
        held(answer, status, type="server_error", code=code, param=None)
        assert SECRET not in answer.text
    assert live.http.get("/v1/videos").status_code == 200


def test_every_answer_has_a_request_id_of_its_own(live_api: LiveApi) -> None:
    video_id = live_api.completed()["id"]
    paths = ["/healthz", "/readyz", "/v1/videos", "/v1/models", f"/v1/videos/{video_id}/content"]

    ids = [live_api.http.get(path).headers["x-request-id"] for path in paths * 2]
    assert len(paths) * 2 == len(set(ids))


def tree(base: type[Exception]) -> Iterator[type[Exception]]:
    yield base
    for child in base.__subclasses__():
        if child.__module__ == errors.__name__:
            yield from tree(child)


def test_every_error_has_its_status() -> None:
    assert set(tree(errors.VitascopeError)) == set(PROBLEMS)


def test_every_error_is_in_the_documentation() -> None:
    text = (Path(__file__).parents[2] / "docs" / "errors.md").read_text()

    for error, problem in PROBLEMS.items():
        assert re.search(rf"`{error.__name__}` \|.*\b{problem.status}\b", text), error.__name__


def test_no_lasting_state_is_a_conflict() -> None:
    """Clients retry 409 (contract §2.2)."""
    assert 409 not in {problem.status for problem in PROBLEMS.values()}


def test_a_path_with_bytes_beyond_ascii_does_no_harm(live_api: LiveApi) -> None:
    assert send(live_api, "/v1/videos/x?a=%ff", b"", None, method="GET").status == 404


def test_the_error_of_a_video_never_becomes_an_http_error(live_api: LiveApi) -> None:
    failed = live_api.fail(live_api.create()["id"])
    assert live_api.http.get(f"/v1/videos/{failed['id']}").status_code == 200
    assert isinstance(live_api.store.get("default", failed["id"]), Video)


def test_every_code_of_a_request_is_in_the_documentation() -> None:
    root = Path(__file__).parents[2]
    text = (root / "docs" / "errors.md").read_text()
    sources = [
        path
        for layer in ("api", "service", "store")
        for path in (root / "src" / "vitascope" / layer).glob("*.py")
    ]
    codes = {
        code
        for path in [*sources, root / "src" / "vitascope" / "errors.py"]
        for code in re.findall(r'code(?:: [^=\n]+)? ?= ?"([a-z_]+)"', path.read_text())
    }

    assert {"unknown_parameter", "file_not_found", "engine_died"} <= codes
    assert set() == {code for code in codes if f"`{code}`" not in text}
