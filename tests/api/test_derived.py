"""Edits, extensions, remixes and characters (contract §4.2 to §4.4, §4.8)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.api.live import LiveApi
from tests.api.raw import Answer, Part, form, send
from tests.api.schemas import check
from tests.media_files import make_image, make_mp4
from vitascope.video import Status, Video

Fields = dict[str, Any]


def row(live: LiveApi, video: Fields) -> Video:
    return live.store.get("default", video["id"])


def post(live: LiveApi, route: str, **fields: Any) -> Fields:
    answer = live.http.post(f"/v1/videos/{route}", json=fields)
    assert answer.status_code == 200, answer.text
    check("video", answer.json())
    return answer.json()


def refused(live: LiveApi, route: str, **fields: Any) -> tuple[int, str | None]:
    answer = live.http.post(f"/v1/videos/{route}", json=fields)
    check("error", answer.json())
    return answer.status_code, answer.json()["error"]["param"]


def uploaded(live: LiveApi, route: str, data: bytes, **fields: str) -> Answer:
    parts = [Part(name, value.encode()) for name, value in fields.items()]
    return send(live, f"/v1/videos/{route}", form([Part("video", data, "clip.mp4"), *parts]))


def character(live: LiveApi, mp4: bytes, name: str = "Mossy") -> str:
    return uploaded(live, "characters", mp4, name=name).json()["id"]


# --- edits


def test_an_edit_keeps_shape_length_model_and_seed(live_api: LiveApi) -> None:
    source = live_api.completed(size="1280x720", seconds="8", model="sora-2-pro", seed=5)

    edit = post(live_api, "edits", prompt="at night", video={"id": source["id"]})

    assert {
        "size": "1280x720",
        "seconds": "8",
        "model": "sora-2-pro",
        "remixed_from_video_id": source["id"],
        "status": "queued",
    }.items() <= edit.items()
    assert (edit["vitascope"]["operation"], edit["vitascope"]["seed"]) == ("edit", 5)


def test_an_edit_has_its_own_copies_of_clip_and_recipe(live_api: LiveApi) -> None:
    source = live_api.completed()
    edit = post(live_api, "edits", prompt="x", video={"id": source["id"]})

    live_api.http.delete(f"/v1/videos/{source['id']}")

    inputs = row(live_api, edit).inputs
    assert {inputs.source, inputs.source_recipe} == live_api.keys_of(edit["id"])
    assert not inputs.source_is_upload


@pytest.mark.parametrize("path", ["edits", "{id}/edits"])
def test_the_old_place_of_edits_works_too(live_api: LiveApi, path: str) -> None:
    source_id = live_api.completed()["id"]
    fields = {"prompt": "x"} | ({} if "{" in path else {"video": {"id": source_id}})

    edit = post(live_api, path.format(id=source_id), **fields)
    assert source_id == edit["remixed_from_video_id"]


def test_an_uploaded_clip_is_edited_at_the_nearest_size(live_api: LiveApi, mp4: bytes) -> None:
    answer = uploaded(live_api, "edits", mp4, prompt="snow")

    video = answer.json()
    check("video", video)
    assert (
        video["size"],
        video["seconds"],
        video["remixed_from_video_id"],
        video["model"],
    ) == ("1280x720", "1", None, "sora-2")
    inputs = row(live_api, video).inputs
    assert inputs.source_is_upload
    assert {inputs.source} == live_api.keys_of(video["id"])


@pytest.mark.parametrize(
    ("width", "height", "frames", "size", "seconds"),
    [
        (90, 160, 24, "720x1280", "1"),
        (1920, 1080, 6, "1920x1080", "1"),
        (256, 146, 60, "1792x1024", "2"),
        (100, 100, 37, "1024x1792", "2"),
    ],
)
def test_size_and_length_follow_the_upload(
    live_api: LiveApi, tmp_path: Path, width: int, height: int, frames: int, size: str, seconds: str
) -> None:
    clip = make_mp4(tmp_path / "clip.mp4", width, height, frames=frames, sound=False)

    video = uploaded(live_api, "edits", clip.read_bytes(), prompt="x", model="sora-2-pro").json()
    assert (size, seconds, "sora-2-pro") == (video["size"], video["seconds"], video["model"])


def test_what_is_no_clip_is_refused(live_api: LiveApi, png: bytes, mp4: bytes) -> None:
    for data in (png, b"", b"no clip", mp4[: len(mp4) // 3], b"\0\0\0\x18ftypmp42"):
        answer = uploaded(live_api, "edits", data, prompt="x")
        check("error", answer.json())
        assert (answer.status, answer.json()["error"]["param"]) == (400, "video")


def test_a_model_that_cannot_edit_says_so(live_api: LiveApi) -> None:
    source_id = live_api.completed()["id"]

    fields = {"prompt": "x", "video": {"id": source_id}, "model": "tiny-plain"}
    assert refused(live_api, "edits", **fields) == (400, "model")


# --- extensions


def test_an_extension_tells_the_stitched_length(live_api: LiveApi) -> None:
    source = live_api.completed(seconds="8", size="1280x720")

    longer = post(live_api, "extensions", prompt="on", seconds="12", video={"id": source["id"]})

    assert ("20", "1280x720", source["id"]) == (
        longer["seconds"],
        longer["size"],
        longer["remixed_from_video_id"],
    )
    stored = row(live_api, longer)
    assert (stored.seconds, stored.shot_seconds, stored.extension_count) == (20, 12, 1)


def test_seconds_are_required_on_an_extension(live_api: LiveApi) -> None:
    source_id = live_api.completed()["id"]

    assert refused(live_api, "extensions", prompt="x", video={"id": source_id}) == (400, "seconds")


@pytest.mark.parametrize("seconds", ["0", "5", "24", "four", 21])
def test_an_extension_has_the_length_of_a_shot(live_api: LiveApi, seconds: object) -> None:
    fields = {"prompt": "x", "seconds": seconds, "video": {"id": live_api.completed()["id"]}}

    assert refused(live_api, "extensions", **fields) == (400, "seconds")


def test_six_extensions_are_the_most(live_api: LiveApi) -> None:
    video = live_api.completed(seconds="4")
    for _ in range(6):
        longer = post(live_api, "extensions", prompt="x", seconds="4", video={"id": video["id"]})
        video = live_api.complete(longer["id"])

    assert video["seconds"] == "28"
    fields = {"prompt": "x", "seconds": "4", "video": {"id": video["id"]}}
    assert refused(live_api, "extensions", **fields) == (400, "video")


def test_two_minutes_are_the_most(live_api: LiveApi) -> None:
    video = live_api.completed(seconds="20")
    for _ in range(5):
        longer = post(live_api, "extensions", prompt="x", seconds="20", video={"id": video["id"]})
        video = live_api.complete(longer["id"])

    assert video["seconds"] == "120"
    fields = {"prompt": "x", "seconds": "4", "video": {"id": video["id"]}}
    assert refused(live_api, "extensions", **fields) == (400, "seconds")


def test_an_upload_can_be_extended(live_api: LiveApi, mp4: bytes) -> None:
    video = uploaded(live_api, "extensions", mp4, prompt="x", seconds="4").json()

    assert (video["seconds"], video["remixed_from_video_id"]) == ("5", None)


def test_an_extension_takes_no_references(live_api: LiveApi) -> None:
    fields = {"prompt": "x", "seconds": "4", "video": {"id": live_api.completed()["id"]}}

    for name in ("input_reference", "characters", "size"):
        assert (400, name) == refused(live_api, "extensions", **fields, **{name: "x"})


# --- remixes


def test_a_remix_takes_all_but_the_prompt_from_its_source(
    live_api: LiveApi, mp4: bytes, tmp_path: Path
) -> None:
    image = make_image(tmp_path / "a.png").read_bytes()
    parts = [
        Part("prompt", b"Mossy walks"),
        Part("size", b"1280x720"),
        Part("seconds", b"12"),
        Part("seed", b"99"),
        Part("negative_prompt", b"dogs"),
        Part("steps", b"7"),
        Part("characters[][id]", character(live_api, mp4).encode()),
        Part("input_reference", image, "a.png"),
    ]
    source = live_api.complete(send(live_api, "/v1/videos", form(parts)).json()["id"])

    remix = post(live_api, f"{source['id']}/remix", prompt="Mossy dances")
    live_api.http.delete(f"/v1/videos/{source['id']}")

    assert {
        "prompt": "Mossy dances",
        "size": "1280x720",
        "seconds": "12",
        "remixed_from_video_id": source["id"],
    }.items() <= remix.items()
    assert {
        "operation": "remix",
        "seed": 99,
        "negative_prompt": "dogs",
        "settings": {"steps": 7},
    }.items() <= remix["vitascope"].items()
    inputs = row(live_api, remix).inputs
    assert [used.name for used in inputs.characters] == ["Mossy"]
    owned = {inputs.source, inputs.source_recipe, inputs.first_frame, inputs.characters[0].key}
    assert owned == live_api.keys_of(remix["id"])


def test_a_remix_asks_for_a_prompt_alone(live_api: LiveApi) -> None:
    source_id = live_api.completed()["id"]

    assert refused(live_api, f"{source_id}/remix", prompt="x", size="1280x720") == (400, "size")
    assert refused(live_api, f"{source_id}/remix") == (400, "prompt")


# --- how far a change goes


@pytest.mark.parametrize("strength", [0.01, 0.5, 1, "0.25"])
def test_an_edit_and_a_remix_may_say_how_far_they_go(
    live_api: LiveApi, strength: float | str
) -> None:
    source_id = live_api.completed()["id"]

    edit = post(live_api, "edits", prompt="x", video={"id": source_id}, strength=strength)
    remix = post(live_api, f"{source_id}/remix", prompt="x", strength=strength)

    for video in (edit, remix):
        assert video["vitascope"]["settings"] == {"strength": float(strength)}


@pytest.mark.parametrize("strength", [0, -0.5, 1.01, True, "mild", [0.5], {}])
def test_a_strength_that_is_none_is_refused(live_api: LiveApi, strength: object) -> None:
    source_id = live_api.completed()["id"]

    edit = refused(live_api, "edits", prompt="x", video={"id": source_id}, strength=strength)
    remix = refused(live_api, f"{source_id}/remix", prompt="x", strength=strength)

    assert {edit, remix} == {(400, "strength")}


def test_only_what_changes_a_source_has_a_strength(live_api: LiveApi) -> None:
    source_id = live_api.completed()["id"]
    extension = {"prompt": "x", "seconds": "4", "video": {"id": source_id}}

    answers = [
        live_api.http.post("/v1/videos", json={"prompt": "x", "strength": 0.5}),
        live_api.http.post("/v1/videos/extensions", json={**extension, "strength": 0.5}),
    ]

    for answer in answers:
        assert answer.status_code == 400
        assert answer.json()["error"]["message"] == "Unknown parameter: 'strength'."


def test_a_remix_of_an_edit_goes_as_far_as_remixes_do(live_api: LiveApi) -> None:
    source_id = live_api.completed(steps=7)["id"]
    edit = post(live_api, "edits", prompt="x", video={"id": source_id}, strength=0.1, steps=7)
    edit = live_api.complete(edit["id"])

    remix = post(live_api, f"{edit['id']}/remix", prompt="another")

    assert remix["vitascope"]["settings"] == {"steps": 7}


# --- sources


def requests_on(source_id: str) -> list[tuple[str, Fields]]:
    return [
        ("edits", {"prompt": "x", "video": {"id": source_id}}),
        ("extensions", {"prompt": "x", "seconds": "4", "video": {"id": source_id}}),
        (f"{source_id}/remix", {"prompt": "x"}),
    ]


@pytest.mark.parametrize("state", [Status.QUEUED, Status.IN_PROGRESS, Status.FAILED, "expired"])
def test_only_completed_videos_can_be_worked_on(live_api: LiveApi, state: str) -> None:
    makers: dict[str, Callable[[], str]] = {
        Status.QUEUED: lambda: live_api.create()["id"],
        Status.IN_PROGRESS: lambda: live_api.claim(live_api.create()["id"]).video.id,
        Status.FAILED: lambda: live_api.fail(live_api.create()["id"])["id"],
        "expired": lambda: live_api.expired()["id"],
    }

    for route, fields in requests_on(makers[state]()):
        assert refused(live_api, route, **fields) == (400, "video")


def test_a_source_that_is_not_there_is_404(live_api: LiveApi) -> None:
    for route, fields in requests_on("video_unknown"):
        assert refused(live_api, route, **fields)[0] == 404


def test_a_source_whose_files_vanish_meanwhile_is_no_fault_of_the_server(
    live_api: LiveApi,
) -> None:
    source_id = live_api.completed()["id"]
    for key in live_api.keys_of(source_id):
        live_api.storage.delete(key)

    for route, fields in requests_on(source_id):
        assert refused(live_api, route, **fields)[0] == 404


@pytest.mark.parametrize("video", [{}, {"id": None}, {"id": 7}, {"url": "x"}, [], 7, "two words"])
def test_what_names_no_source_is_refused(live_api: LiveApi, video: object) -> None:
    status, param = refused(live_api, "edits", prompt="x", video=video)

    assert status == 400
    assert (param or "").startswith("video")


def test_a_missing_source_is_named(live_api: LiveApi) -> None:
    assert refused(live_api, "edits", prompt="x") == (400, "video")


# --- characters


def test_a_character_is_made_and_found_again(live_api: LiveApi, mp4: bytes) -> None:
    made = uploaded(live_api, "characters", mp4, name="Mossy")

    check("character", made.json())
    found = live_api.http.get(f"/v1/videos/characters/{made.json()['id']}").json()
    assert ("Mossy", made.json()) == (found["name"], found)


def test_a_video_has_its_own_copies_of_its_characters(live_api: LiveApi, mp4: bytes) -> None:
    ids = [character(live_api, mp4, name) for name in ("Mossy", "Ember")]

    video = live_api.create("Mossy meets Ember", characters=[{"id": found} for found in ids])

    used = row(live_api, video).inputs.characters
    assert [("Mossy", ids[0]), ("Ember", ids[1])] == [(one.name, one.id) for one in used]
    assert {one.key for one in used} == live_api.keys_of(video["id"])


def test_two_characters_are_the_most(live_api: LiveApi, mp4: bytes) -> None:
    three = [{"id": character(live_api, mp4)}] * 3
    answer = live_api.http.post("/v1/videos", json={"prompt": "x", "characters": three})

    assert (
        answer.status_code,
        answer.json()["error"]["param"],
        answer.json()["error"]["code"],
    ) == (400, "characters", "array_above_max_length")


@pytest.mark.parametrize(
    ("characters", "param"),
    [
        ([{"id": "char_unknown"}], "characters"),
        ([{}], "characters[0].id"),
        ([{"id": "a", "name": "b"}], "characters[0].name"),
        (["char_1"], "characters[0]"),
        ({"id": "char_1"}, "characters"),
        ("char_1", "characters"),
    ],
)
def test_what_is_no_character_is_refused(live_api: LiveApi, characters: object, param: str) -> None:
    answer = live_api.http.post("/v1/videos", json={"prompt": "x", "characters": characters})

    check("error", answer.json())
    assert (400, param) == (answer.status_code, answer.json()["error"]["param"])


def test_a_model_without_characters_refuses_them(live_api: LiveApi, mp4: bytes) -> None:
    characters = [{"id": character(live_api, mp4)}]
    answer = live_api.http.post(
        "/v1/videos", json={"prompt": "x", "model": "tiny-plain", "characters": characters}
    )

    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "characters")


@pytest.mark.parametrize("name", ["", "x" * 81, None])
def test_a_character_needs_a_name_of_up_to_eighty(
    live_api: LiveApi, mp4: bytes, name: str | None
) -> None:
    answer = uploaded(live_api, "characters", mp4, **({} if name is None else {"name": name}))

    check("error", answer.json())
    assert (answer.status, answer.json()["error"]["param"]) == (400, "name")


def test_a_character_needs_a_clip_that_decodes(live_api: LiveApi, png: bytes, mp4: bytes) -> None:
    for data in (png, b"no clip", mp4[: len(mp4) // 2]):
        answer = uploaded(live_api, "characters", data, name="Mossy")
        check("error", answer.json())
        assert (answer.status, answer.json()["error"]["param"]) == (400, "video")


def test_an_unknown_character_is_404(live_api: LiveApi) -> None:
    answer = live_api.http.get("/v1/videos/characters/char_unknown")

    check("error", answer.json())
    assert answer.status_code == 404
