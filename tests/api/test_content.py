"""Downloads: variants, states, ranges, conditions (contract §4.9, RFC 9110)."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from tests.api.live import LiveApi, serve_api
from tests.api.schemas import check
from vitascope.errors import StorageError
from vitascope.storage.base import ObjectStorage
from vitascope.video import Variant


@pytest.fixture(scope="module")
def url(live_api: LiveApi) -> str:
    return f"/v1/videos/{live_api.completed()['id']}/content"


@pytest.fixture(scope="module")
def whole(live_api: LiveApi) -> bytes:
    return live_api.files[Variant.VIDEO].read_bytes()


@pytest.mark.parametrize(
    ("query", "variant", "media_type", "suffix"),
    [
        ("", Variant.VIDEO, "video/mp4", "mp4"),
        ("?variant=", Variant.VIDEO, "video/mp4", "mp4"),
        ("?variant=video", Variant.VIDEO, "video/mp4", "mp4"),
        ("?variant=thumbnail", Variant.THUMBNAIL, "image/webp", "webp"),
        ("?variant=spritesheet", Variant.SPRITESHEET, "image/jpeg", "jpg"),
        ("?r=1&video_id=x&variant=video", Variant.VIDEO, "video/mp4", "mp4"),
    ],
)
def test_each_variant_is_served_with_its_type(
    live_api: LiveApi, url: str, query: str, variant: Variant, media_type: str, suffix: str
) -> None:
    headers = {"accept": "application/binary", "accept-encoding": "gzip, deflate"}
    answer = live_api.http.get(url + query, headers=headers)

    data = live_api.files[variant].read_bytes()
    video_id = url.split("/")[3]
    assert (200, data) == (answer.status_code, answer.content)
    assert {
        "content-type": media_type,
        "content-length": str(len(data)),
        "accept-ranges": "bytes",
        "content-disposition": f'attachment; filename="{video_id}.{suffix}"',
    }.items() <= dict(answer.headers).items()
    assert "content-encoding" not in answer.headers
    assert "private" in answer.headers["cache-control"]
    assert answer.headers["etag"].startswith('"')


def test_an_unknown_variant_is_refused(live_api: LiveApi, url: str) -> None:
    answer = live_api.http.get(f"{url}?variant=gif")

    check("error", answer.json())
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "variant")


@pytest.mark.parametrize(
    ("asked", "start", "stop"),
    [
        ("bytes=0-99", 0, 100),
        ("bytes=100-", 100, None),
        ("bytes=-7", -7, None),
        ("BYTES=5-5", 5, 6),
        ("bytes=10-99999999", 10, None),
        ("bytes=-99999999", 0, None),
    ],
)
def test_one_range_is_served(
    live_api: LiveApi, url: str, whole: bytes, asked: str, start: int, stop: int | None
) -> None:
    answer = live_api.http.get(url, headers={"range": asked})

    part = whole[start:stop]
    first = whole.index(part) if start < 0 else start
    assert (206, part) == (answer.status_code, answer.content)
    assert str(len(part)) == answer.headers["content-length"]
    assert f"bytes {first}-{first + len(part) - 1}/{len(whole)}" == answer.headers["content-range"]


@pytest.mark.parametrize("asked", ["bytes=99999999-", "bytes=99999999-100000000", "bytes=-0"])
def test_a_range_beyond_the_end_is_416(
    live_api: LiveApi, url: str, whole: bytes, asked: str
) -> None:
    answer = live_api.http.get(url, headers={"range": asked})

    check("error", answer.json())
    assert answer.status_code == 416
    assert f"bytes */{len(whole)}" == answer.headers["content-range"]


@pytest.mark.parametrize(
    "asked", ["bytes=0-1,5-6", "lines=1-2", "bytes=9-2", "bytes=-", "bytes=x-y", "bytes=١-٢", "0-5"]
)
def test_what_is_not_one_range_gives_the_whole(
    live_api: LiveApi, url: str, whole: bytes, asked: str
) -> None:
    answer = live_api.http.get(url, headers={"range": asked.encode()})

    assert (200, whole) == (answer.status_code, answer.content)


def test_a_range_of_another_version_gives_the_whole(
    live_api: LiveApi, url: str, whole: bytes
) -> None:
    etag = live_api.http.head(url).headers["etag"]

    same = live_api.http.get(url, headers={"range": "bytes=0-9", "if-range": etag})
    other = live_api.http.get(url, headers={"range": "bytes=0-9", "if-range": '"old"'})
    weak = live_api.http.get(url, headers={"range": "bytes=0-9", "if-range": f"W/{etag}"})

    assert (206, whole[:10]) == (same.status_code, same.content)
    assert (200, whole) == (other.status_code, other.content)
    assert weak.status_code == 200


def test_an_unchanged_file_is_not_sent_again(live_api: LiveApi, url: str) -> None:
    etag = live_api.http.head(url).headers["etag"]

    for condition in (etag, f"W/{etag}", f'"old", {etag}', "*"):
        answer = live_api.http.get(url, headers={"if-none-match": condition})
        assert (304, b"", etag) == (answer.status_code, answer.content, answer.headers["etag"])
    assert live_api.http.get(url, headers={"if-none-match": '"old"'}).status_code == 200


def test_head_tells_all_but_the_bytes(live_api: LiveApi, url: str, whole: bytes) -> None:
    head, get = live_api.http.head(url), live_api.http.get(url)

    assert (head.status_code, head.content) == (200, b"")
    assert str(len(whole)) == head.headers["content-length"]
    moving = {"date", "x-request-id", "openai-processing-ms"}
    assert {k: v for k, v in head.headers.items() if k not in moving} == {
        k: v for k, v in get.headers.items() if k not in moving
    }


def test_the_etag_tells_videos_and_variants_apart(live_api: LiveApi) -> None:
    one, other = (f"/v1/videos/{live_api.completed()['id']}/content" for _ in range(2))

    tags = {
        live_api.http.head(path + query).headers["etag"]
        for path in (one, other)
        for query in ("", "?variant=thumbnail")
    }
    assert len(tags) == 4


def refusal(answer: httpx2.Response) -> tuple[int, str]:
    check("error", answer.json())
    return answer.status_code, answer.json()["error"]["message"]


NOT_READY = "Video is not ready yet, use GET /v1/videos/{video_id} to check status."


def test_a_pending_video_has_no_content_yet(live_api: LiveApi) -> None:
    video_id = live_api.create()["id"]
    queued = live_api.http.get(f"/v1/videos/{video_id}/content")
    live_api.claim(video_id)
    running = live_api.http.get(f"/v1/videos/{video_id}/content")

    assert (404, NOT_READY) == refusal(queued) == refusal(running)


def test_a_failed_video_says_why_it_has_no_content(live_api: LiveApi) -> None:
    video_id = live_api.fail(live_api.create()["id"])["id"]

    status, message = refusal(live_api.http.get(f"/v1/videos/{video_id}/content"))
    assert status == 404
    assert "The engine died three times." in message


def test_an_expired_video_says_so(live_api: LiveApi) -> None:
    video_id = live_api.expired()["id"]

    assert refusal(live_api.http.get(f"/v1/videos/{video_id}/content")) == (
        404,
        "The video is no longer available. Downloads expire after 1 hours.",
    )


def test_a_file_that_is_missing_in_storage_is_404_in_our_shape(live_api: LiveApi) -> None:
    video_id = live_api.completed()["id"]
    for key in live_api.keys_of(video_id):
        live_api.storage.delete(key)

    assert refusal(live_api.http.get(f"/v1/videos/{video_id}/content"))[0] == 404


class BreakingStorage:
    """Storage whose reads end after the first piece."""

    def __init__(self, inner: ObjectStorage) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    async def read(self, key: str, start: int, stop: int) -> AsyncIterator[bytes]:
        async for chunk in self._inner.read(key, start, stop):
            yield chunk[:1000]
            raise StorageError("The disk went away.")


def test_a_download_that_breaks_half_way_never_looks_whole(
    tmp_path: Path, finished_files: dict[Variant, Path]
) -> None:
    with serve_api(tmp_path / "breaking", wrap_storage=BreakingStorage) as live:
        live.files = finished_files
        video_id = live.completed()["id"]

        with pytest.raises(httpx2.RemoteProtocolError):
            live.http.get(f"/v1/videos/{video_id}/content")
        assert live.http.get(f"/v1/videos/{video_id}").status_code == 200


class StallingStorage:
    """Storage whose reads give a little, then wait for ever."""

    def __init__(self, inner: ObjectStorage) -> None:
        self._inner = inner
        self.was_closed = threading.Event()

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    async def read(self, key: str, start: int, stop: int) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._inner.read(key, start, stop):
                yield chunk[:1000]
                await asyncio.Event().wait()
        finally:
            self.was_closed.set()


def test_a_client_that_leaves_a_download_ends_its_reading(
    tmp_path: Path, finished_files: dict[Variant, Path]
) -> None:
    storages: list[StallingStorage] = []

    def wrap(storage: ObjectStorage) -> StallingStorage:
        storages.append(StallingStorage(storage))
        return storages[0]

    with serve_api(tmp_path / "stalling", wrap_storage=wrap) as live:
        live.files = finished_files
        video_id = live.completed()["id"]
        with socket.create_connection(live.address, timeout=20) as link:
            target = f"/v1/videos/{video_id}/content"
            link.sendall(f"GET {target} HTTP/1.1\r\nhost: localhost\r\n\r\n".encode())
            assert link.recv(100).startswith(b"HTTP/1.1 200")

        assert storages[0].was_closed.wait(20)
