"""Large bodies in flight: on disk until they are whole, then in memory in turn."""

import asyncio
import base64
import json
import os
import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.api.live import LiveApi, serve_api
from tests.api.raw import BOUNDARY, Part, form, send
from tests.api.waiting import LONGEST_S, wait_until
from tests.media_files import make_image
from vitascope.api.app import ApiLimits
from vitascope.api.body import MIB, BodyLimits, read_body
from vitascope.api.spool import SPILL_BYTES, Room, ScratchFolder, Spool

pytestmark = pytest.mark.timeout(60)

MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"
LARGE = SPILL_BYTES + 1


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    folder = tmp_path / "scratch"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(
    ("content_type", "begin"),
    [
        ("application/json", b'{"prompt": "' + b"x" * (2 * MIB)),
        (MULTIPART, form([Part("prompt", b"x" * (2 * MIB))])[:-40]),
        (MULTIPART, form([Part(f"field{i}", b"x" * 60_000) for i in range(35)])[:-40]),
        (MULTIPART, form([Part("input_reference", b"x" * (2 * MIB))])[:-40]),
    ],
    ids=["json", "one text", "many texts", "text in a file part"],
)
def test_bodies_that_do_not_end_hold_little_memory(
    live_api: LiveApi, content_type: str, begin: bytes
) -> None:
    head = (
        f"POST /v1/videos HTTP/1.1\r\nhost: localhost\r\ncontent-type: {content_type}\r\n"
        "content-length: 9000000\r\n\r\n"
    )
    count = 6
    with ExitStack() as links:
        for _ in range(count):
            link = links.enter_context(socket.create_connection(live_api.address))
            link.sendall(head.encode() + begin)
        # What has come and is not on disk is in memory: as much as is spilled at once, and what
        # the connection itself may hold, for each.
        on_disk = count * (2_000_000 - 2 * SPILL_BYTES)
        wait_until(lambda: bytes_in(live_api.scratch) >= on_disk)
        assert live_api.create()["status"] == "queued"

    wait_until(lambda: list(live_api.scratch.iterdir()) == [])


def bytes_in(folder: Path) -> int:
    """The size of all files below the folder; some may go meanwhile."""
    sizes = (path.stat().st_size for path in list(folder.rglob("*")) if path.is_file())
    return sum(sizes)


@pytest.mark.parametrize("piece_bytes", [10_000, 70_001, 1_000_000, 10_000_000])
def test_large_texts_come_through_byte_by_byte_however_they_are_cut(
    scratch: Path, piece_bytes: int
) -> None:
    texts = {
        "prompt": os.urandom(700_000).hex(),
        "small": "an ordinary one",
        "model": "ü" * 300_000,
        "file": "plain text in a file part" * 20_000,
    }
    as_form = form([Part(name, text.encode()) for name, text in texts.items()])
    as_json = json.dumps(texts).encode()

    assert texts == read(scratch, MULTIPART, cut(as_form, piece_bytes))
    assert texts == read(scratch, "application/json", cut(as_json, piece_bytes))
    assert list(scratch.iterdir()) == []


def cut(body: bytes, piece_bytes: int) -> Sequence[bytes]:
    """The body in pieces."""
    return [body[start : start + piece_bytes] for start in range(0, len(body), piece_bytes)]


def read(scratch: Path, content_type: str, chunks: Sequence[bytes]) -> dict[str, Any]:
    """What the reader makes of the chunks."""
    left = iter(chunks)

    async def receive() -> dict[str, Any]:
        chunk = next(left, None)
        return {"type": "http.request", "body": chunk or b"", "more_body": chunk is not None}

    async def read_all() -> dict[str, Any]:
        async with read_body(
            {b"content-type": content_type.encode()},
            receive,
            uploads=frozenset({"file"}),
            limits=BodyLimits(),
            room=Room(MIB),
            scratch=scratch,
            run=asyncio.to_thread,
        ) as fields:
            return fields

    return asyncio.run(read_all())


def test_a_spool_knows_the_first_bytes_of_what_went_to_disk_in_pieces(scratch: Path) -> None:
    folder = ScratchFolder(scratch)
    spool = Spool(folder)
    for piece in (b"\x89P", b"NG\r\n", b"\x1a\n and more"):
        spool.add(piece)
        spool.spill()

    assert spool.head.startswith(b"\x89PNG\r\n\x1a\n")
    assert spool.held_bytes == 0
    assert asyncio.run(spool.read(asyncio.to_thread)) == b"\x89PNG\r\n\x1a\n and more"
    folder.remove()
    assert list(scratch.iterdir()) == []


def test_large_texts_take_turns_in_memory() -> None:
    async def scenario() -> list[str]:
        room, order = Room(2 * LARGE), list[str]()
        may_end = {name: asyncio.Event() for name in "abcd"}

        async def hold(name: str, size_bytes: int) -> None:
            async with room.take(size_bytes):
                order.append(name)
                await may_end[name].wait()

        sizes = {"a": LARGE, "b": LARGE, "c": 9 * LARGE, "d": LARGE}
        tasks = [asyncio.create_task(hold(name, size)) for name, size in sizes.items()]
        for name, expected in (("a", "ab"), ("b", "ab"), ("c", "abc"), ("d", "abcd")):
            for _ in range(10):
                await asyncio.sleep(0)
            assert list(expected) == order
            may_end[name].set()
        await asyncio.gather(*tasks)
        return order

    assert list("abcd") == asyncio.run(asyncio.wait_for(scenario(), LONGEST_S))


def test_ordinary_texts_do_not_wait_for_large_ones() -> None:
    async def scenario() -> None:
        room = Room(LARGE)
        async with room.take(LARGE), room.take(SPILL_BYTES):
            pass

    asyncio.run(asyncio.wait_for(scenario(), LONGEST_S))


def test_one_that_gives_up_waiting_leaves_its_turn_to_the_next() -> None:
    async def scenario() -> None:
        room = Room(LARGE)

        async def pass_through() -> None:
            async with room.take(LARGE):
                pass

        async with room.take(LARGE):
            quitter, patient = (asyncio.create_task(pass_through()) for _ in range(2))
            await asyncio.sleep(0)
            quitter.cancel()
        await patient

    asyncio.run(asyncio.wait_for(scenario(), LONGEST_S))


def test_many_large_bodies_at_once_are_all_served(tmp_path: Path) -> None:
    png = make_image(tmp_path / "img.png").read_bytes()
    url = "data:image/png;base64," + base64.b64encode(png + bytes(SPILL_BYTES)).decode()
    body = json.dumps({"prompt": "x", "input_reference": {"image_url": url}}).encode()
    parts = form([Part("prompt", b"x"), Part("input_reference[image_url]", url.encode())])
    with (
        serve_api(tmp_path / "api", limits=ApiLimits(text_room_bytes=len(body))) as live,
        ThreadPoolExecutor(8) as pool,
    ):
        answers = [
            *pool.map(lambda _: send(live, "/v1/videos", body, "application/json"), range(4)),
            *pool.map(lambda _: send(live, "/v1/videos", parts), range(4)),
        ]

        assert {200} == {answer.status for answer in answers}
        assert list(live.scratch.iterdir()) == []
