"""Keys, and who may speak to a server that has none."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
import structlog

from tests.api.live import LiveApi, serve_api
from tests.api.schemas import check

KEYS = ("sk-first-key-12345", "sk-second-key-6789")


@pytest.fixture(scope="module")
def keyed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveApi]:
    with serve_api(tmp_path_factory.mktemp("keyed") / "api", keys=KEYS) as live:
        yield live


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": f"Bearer {KEYS[0]}"},
        {"authorization": f"bearer  {KEYS[1]}"},
        {"api-key": KEYS[0]},
    ],
)
def test_a_known_key_is_let_in(keyed: LiveApi, headers: dict[str, str]) -> None:
    assert keyed.http.get("/v1/videos", headers=headers).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"authorization": "Bearer"},
        {"authorization": "Bearer sk-wrong"},
        {"authorization": f"Basic {KEYS[0]}"},
        {"authorization": KEYS[0]},
        {"authorization": f"Bearer {KEYS[0]}x"},
        {"authorization": f"Bearer {KEYS[0][:-1]}"},
        {"api-key": "wrong"},
        {"authorization": b"Bearer \xff\xfe".decode("latin-1")},
    ],
)
@pytest.mark.parametrize("path", ["/v1/videos", "/v1/models", "/nothing", "/v1/files/x/content"])
def test_all_else_is_kept_out_of_every_route(
    keyed: LiveApi, headers: dict[str, str], path: str
) -> None:
    encoded = {name: value.encode("latin-1") for name, value in headers.items()}
    answer = keyed.http.get(path, headers=encoded)

    check("error", answer.json())
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "invalid_api_key")
    assert "www-authenticate" in answer.headers
    assert "sk-" not in answer.text


def test_a_body_is_not_read_without_a_key(keyed: LiveApi) -> None:
    answer = keyed.http.post("/v1/videos", content=b"{not json")
    assert answer.status_code == 401


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_health_needs_no_key(keyed: LiveApi, path: str) -> None:
    assert keyed.http.get(path).status_code == 200


def test_a_keyless_server_takes_any_key(live_api: LiveApi) -> None:
    for headers in ({}, {"authorization": "Bearer whatever"}):
        assert live_api.http.get("/v1/videos", headers=headers).status_code == 200


@pytest.mark.parametrize("host", ["localhost:1", "127.0.0.1", "127.9.9.9:80", "[::1]:8000"])
def test_a_keyless_server_answers_to_loopback_names(live_api: LiveApi, host: str) -> None:
    assert live_api.http.get("/v1/videos", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1:80"]
)
def test_a_keyless_server_answers_to_no_other_name(live_api: LiveApi, host: str) -> None:
    """Else a page could give its own name the address 127.0.0.1, and read everything."""
    answer = live_api.http.get("/v1/videos", headers={"host": host})

    check("error", answer.json())
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://localhost.evil.example"]
)
def test_a_keyless_server_takes_nothing_from_foreign_pages(live_api: LiveApi, origin: str) -> None:
    """A form needs no preflight, so it must be refused when it comes."""
    answer = live_api.http.post(
        "/v1/videos", files={"prompt": (None, "x")}, headers={"origin": origin}
    )

    assert answer.status_code == 401
    assert "access-control-allow-origin" not in answer.headers


def test_a_keyless_server_serves_local_pages(live_api: LiveApi) -> None:
    origin = "http://localhost:5173"
    answer = live_api.http.get("/v1/videos", headers={"origin": origin})

    assert (200, origin) == (answer.status_code, answer.headers["access-control-allow-origin"])


def test_pages_of_any_site_may_use_a_server_with_keys(keyed: LiveApi) -> None:
    origin = "https://app.example"
    asked = "authorization, x-stainless-os, openai-organization"
    preflight = keyed.http.options(
        "/v1/videos",
        headers={
            "origin": origin,
            "access-control-request-method": "POST",
            "access-control-request-headers": asked,
        },
    )
    answer = keyed.http.get(
        "/v1/videos", headers={"origin": origin, "authorization": f"Bearer {KEYS[0]}"}
    )

    assert (204, asked, origin) == (
        preflight.status_code,
        preflight.headers["access-control-allow-headers"],
        preflight.headers["access-control-allow-origin"],
    )
    assert {"GET", "HEAD", "POST", "DELETE"} == set(
        preflight.headers["access-control-allow-methods"].split(", ")
    )
    assert (200, origin) == (answer.status_code, answer.headers["access-control-allow-origin"])
    assert answer.headers["access-control-expose-headers"] == "*"


def test_an_error_reaches_a_page_too(keyed: LiveApi) -> None:
    """Without the header the page would see a network error, and no reason."""
    answer = keyed.http.get("/v1/videos", headers={"origin": "https://app.example"})

    assert answer.status_code == 401
    assert answer.headers["access-control-allow-origin"] == "https://app.example"


def test_keys_never_reach_the_log(tmp_path: Path) -> None:
    out = StringIO()
    before = structlog.get_config()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(out))
    try:
        with serve_api(tmp_path / "api", keys=KEYS) as live:
            for key in (KEYS[0], "sk-wrong"):
                headers = {"authorization": f"Bearer {key}", "api-key": key}
                live.http.post("/v1/videos", json={"prompt": "x"}, headers=headers)
    finally:
        structlog.configure(**before)

    assert "request.done" in out.getvalue()
    assert "sk-" not in out.getvalue()
