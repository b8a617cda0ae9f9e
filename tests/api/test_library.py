"""Files, models and health (contract §8.1, §8.2)."""

from pathlib import Path

import pytest

from tests.api.live import LiveApi, serve_api
from tests.api.raw import Part, form, send
from tests.api.schemas import check
from vitascope.api.health import ReadinessReason


def make_file(
    live: LiveApi, data: bytes, purpose: str = "vision", **more: str
) -> dict[str, object]:
    parts = [Part(name, value.encode()) for name, value in more.items()]
    parts += [Part("file", data, "img.png", "image/png"), Part("purpose", purpose.encode())]
    answer = send(live, "/v1/files", form(parts))
    assert answer.status == 200, answer.body
    check("file", answer.json())
    return answer.json()


def test_a_file_is_kept_and_given_back(live_api: LiveApi, png: bytes) -> None:
    made = make_file(live_api, png)

    found = live_api.http.get(f"/v1/files/{made['id']}").json()
    content = live_api.http.get(
        f"/v1/files/{made['id']}/content", headers={"accept": "application/binary"}
    )
    part = live_api.http.get(f"/v1/files/{made['id']}/content", headers={"range": "bytes=1-3"})

    assert made == found
    assert (len(png), "img.png", "vision", None) == (
        found["bytes"],
        found["filename"],
        found["purpose"],
        found["expires_at"],
    )
    assert (200, png, "application/octet-stream") == (
        content.status_code,
        content.content,
        content.headers["content-type"],
    )
    assert (part.status_code, part.content) == (206, b"PNG")


def test_a_deleted_file_is_gone(live_api: LiveApi, png: bytes) -> None:
    file_id = make_file(live_api, png)["id"]

    deleted = live_api.http.delete(f"/v1/files/{file_id}")

    check("file_deleted", deleted.json())
    assert list(live_api.storage.list_objects(f"files/{file_id}/")) == []
    for path in (f"/v1/files/{file_id}", f"/v1/files/{file_id}/content"):
        assert live_api.http.get(path).status_code == 404
    assert live_api.http.delete(f"/v1/files/{file_id}").status_code == 404


def test_a_file_can_have_a_lifetime(live_api: LiveApi, png: bytes) -> None:
    lifetime = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    made = make_file(live_api, png, **lifetime)
    assert int(str(made["expires_at"])) - int(str(made["created_at"])) == 3600

    live_api.clock.shift_s += 3601
    try:
        assert live_api.http.get(f"/v1/files/{made['id']}").status_code == 404
    finally:
        live_api.clock.shift_s -= 3601


def test_files_are_listed_by_purpose_and_page(tmp_path: Path) -> None:
    with serve_api(tmp_path / "files") as live:
        ids = [make_file(live, b"x", purpose)["id"] for purpose in ("vision", "batch", "vision")]

        everything = live.http.get("/v1/files").json()
        vision = live.http.get("/v1/files?purpose=vision&limit=1").json()
        after = live.http.get(f"/v1/files?order=asc&after={ids[0]}").json()
        never = live.http.get("/v1/files?after=file-never")

    for page in (everything, vision, after):
        check("file_list", page)
    assert (ids[::-1], False) == ([f["id"] for f in everything["data"]], everything["has_more"])
    assert ([ids[2]], True) == ([f["id"] for f in vision["data"]], vision["has_more"])
    assert ids[1:] == [f["id"] for f in after["data"]]
    assert (never.status_code, never.json()["error"]["param"]) == (400, "after")


@pytest.mark.parametrize(
    ("parts", "param"),
    [
        ([Part("purpose", b"vision")], "file"),
        ([Part("file", b"x", "a")], "purpose"),
        ([Part("file", b"x", "a"), Part("purpose", b"fun")], "purpose"),
        ([Part("file", b"just text"), Part("purpose", b"vision")], "file"),
        ([Part("file", b"x", "a"), Part("purpose", b"batch"), Part("other", b"1")], "other"),
        (
            [
                Part("file", b"x", "a"),
                Part("purpose", b"batch"),
                Part("expires_after[seconds]", b"3600"),
            ],
            "expires_after.anchor",
        ),
        (
            [
                Part("file", b"x", "a"),
                Part("purpose", b"batch"),
                Part("expires_after[anchor]", b"created_at"),
                Part("expires_after[seconds]", b"60"),
            ],
            "expires_after.seconds",
        ),
    ],
)
def test_a_wrong_file_request_is_refused(live_api: LiveApi, parts: list[Part], param: str) -> None:
    answer = send(live_api, "/v1/files", form(parts))

    check("error", answer.json())
    assert (400, param) == (answer.status, answer.json()["error"]["param"])


def test_models_are_what_the_server_can_make(live_api: LiveApi) -> None:
    listed = live_api.http.get("/v1/models").json()

    check("model_list", listed)
    names = {model["id"] for model in listed["data"]}
    assert {"tiny", "tiny-plain", "sora-2", "sora-2-pro", "sora-2-2025-12-08"} <= names
    for model in listed["data"]:
        assert model == live_api.http.get(f"/v1/models/{model['id']}").json()


def test_a_model_says_what_it_is(live_api: LiveApi) -> None:
    alias = live_api.http.get("/v1/models/sora-2").json()["vitascope"]
    plain = live_api.http.get("/v1/models/tiny-plain").json()["vitascope"]

    assert (alias["alias_of"], alias["is_neural"]) == ("tiny", False)
    assert (
        plain["alias_of"],
        plain["is_neural"],
        plain["operations"],
        plain["sizes"],
        plain["seconds"],
    ) == (None, True, ["create"], ["720x1280"], ["4"])


def test_an_unknown_model_is_404(live_api: LiveApi) -> None:
    answer = live_api.http.get("/v1/models/veo")

    check("error", answer.json())
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "model_not_found")


def test_liveness_and_readiness(live_api: LiveApi) -> None:
    assert live_api.http.get("/healthz").json() == {"status": "ok"}
    check("ready", live_api.http.get("/readyz").json())


def test_readiness_tells_of_each_model(tmp_path: Path) -> None:
    states = {"quick": {"state": "warming"}, "fine": {"state": "ready", "note": "Not compiled."}}
    with serve_api(tmp_path / "warming", model_states=lambda: states) as live:
        answer = live.http.get("/readyz")

    check("ready", answer.json())
    assert (answer.status_code, answer.json()["models"]) == (200, states)


def test_readiness_gives_its_reasons(tmp_path: Path) -> None:
    reasons = [ReadinessReason(part="worker", message="It is not running; see its log.")]
    with serve_api(tmp_path / "unready", readiness=lambda: reasons) as live:
        answer = live.http.get("/readyz")
        assert live.http.get("/healthz").status_code == 200

    check("not_ready", answer.json())
    assert (
        answer.status_code,
        answer.json()["error"]["message"].removeprefix("Not ready: "),
    ) == (503, "worker: It is not running; see its log.")
