"""Names of form fields, and the reader of forms under any bytes at all."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitascope.api.body import BodyLimits, read_body
from vitascope.api.forms import assemble, split_name
from vitascope.api.spool import Room
from vitascope.errors import InvalidRequest, TooLarge, UnsupportedMedia
from vitascope.service.requests import Upload

WAIT_S = 60


@pytest.mark.parametrize(
    ("name", "segments"),
    [
        ("prompt", ["prompt"]),
        ("video[id]", ["video", "id"]),
        ("video.id", ["video", "id"]),
        ("characters[][id]", ["characters", "", "id"]),
        ("characters[0][id]", ["characters", "0", "id"]),
        ("characters[0].id", ["characters", "0", "id"]),
        ("tags[]", ["tags", ""]),
        ("broken[", ["broken["]),
        ("broken]x", ["broken]x"]),
        ("a..b", ["a..b"]),
        ("[x]", ["[x]"]),
        ("", [""]),
    ],
)
def test_names_are_split(name: str, segments: list[str]) -> None:
    assert segments == split_name(name)


@pytest.mark.parametrize(
    ("fields", "tree"),
    [
        ([("a[]", "1"), ("a[]", "2")], {"a": ["1", "2"]}),
        ([("a[][b]", "1"), ("a[][b]", "2")], {"a": [{"b": "1"}, {"b": "2"}]}),
        (
            [("a[][b]", "1"), ("a[][c]", "2"), ("a[][b]", "3")],
            {"a": [{"b": "1", "c": "2"}, {"b": "3"}]},
        ),
        ([("a[1]", "y"), ("a[0]", "x")], {"a": ["x", "y"]}),
        ([("a[b]", "1"), ("a.c", "2")], {"a": {"b": "1", "c": "2"}}),
        ([("a", "")], {}),
    ],
)
def test_fields_are_put_together(fields: list[tuple[str, str]], tree: dict[str, Any]) -> None:
    assert tree == assemble(fields)


_names = st.text(alphabet="ab01[].", max_size=8)


@given(st.lists(st.tuples(_names, st.text(max_size=2)), max_size=8))
def test_no_names_do_any_harm(fields: list[tuple[str, str]]) -> None:
    with suppress(InvalidRequest):
        assemble(fields)


_pieces = st.sampled_from(
    [
        b"--b\r\n",
        b"--b--",
        b"--b--\r\n",
        b"\r\n",
        b"\r\n\r\n",
        b'Content-Disposition: form-data; name="prompt"\r\n',
        b'Content-Disposition: form-data; name="video"; filename="a"\r\n',
        b"Content-Type: text/plain\r\n",
        b"x",
        b"\x89PNG\r\n\x1a\n",
        b"\0",
        b"\xff",
        b'{"a": 1}',
        b"{",
    ]
)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch")


@given(st.lists(_pieces | st.binary(max_size=20), max_size=12))
def test_no_bytes_do_any_harm(scratch: Path, chunks: list[bytes]) -> None:
    """Any body ends in an object or one of three refusals, and leaves nothing on disk."""
    with suppress(InvalidRequest, TooLarge, UnsupportedMedia):
        fields = asyncio.run(read(scratch, chunks))
        assert all(isinstance(name, str) for name in fields)
    assert list(scratch.iterdir()) == []


@given(st.lists(st.binary(min_size=1, max_size=300), min_size=1, max_size=5), st.integers(1, 97))
def test_a_file_comes_through_byte_by_byte_however_it_is_cut(
    scratch: Path, contents: list[bytes], piece: int
) -> None:
    parts = b"".join(
        b'--b0undary\r\nContent-Disposition: form-data; name="f%d"; filename="a"\r\n\r\n%s\r\n'
        % (index, content)
        for index, content in enumerate(contents)
    )
    body = parts + b"--b0undary--\r\n"
    if any(b"\r\n--b0undary" in content for content in contents):
        return
    chunks = [body[start : start + piece] for start in range(0, len(body), piece)]

    seen: list[bytes] = []
    asyncio.run(
        read(
            scratch,
            chunks,
            boundary=b"b0undary",
            uploads=[f"f{index}" for index in range(len(contents))],
            seen=seen,
        )
    )

    assert contents == seen


async def read(
    scratch: Path,
    chunks: Sequence[bytes],
    *,
    boundary: bytes = b"b",
    uploads: Sequence[str] = ("video",),
    seen: list[bytes] | None = None,
) -> dict[str, Any]:
    """Feed the chunks to the reader as a server would; uploads' bytes go into `seen`."""
    left: Iterator[bytes] = iter(chunks)

    async def receive() -> dict[str, Any]:
        chunk = next(left, None)
        return {"type": "http.request", "body": chunk or b"", "more_body": chunk is not None}

    async def run(function: Any, *args: Any) -> Any:
        return function(*args)

    async with read_body(
        {b"content-type": b"multipart/form-data; boundary=" + boundary},
        receive,
        uploads=frozenset(uploads),
        limits=BodyLimits(max_text_bytes=1000, max_upload_bytes=10_000),
        room=Room(1000),
        scratch=scratch,
        run=run,
    ) as fields:
        if seen is not None:
            files = (value for value in fields.values() if isinstance(value, Upload))
            seen += [file.path.read_bytes() for file in files]
        return fields


def test_the_api_process_imports_no_decoder() -> None:
    """Design §6.7: users' media is never decoded here; nor does the process carry the weight."""
    code = (
        "import sys, vitascope.api.app, vitascope.service; "
        "print(sorted({'av', 'cv2', 'numpy', 'torch', 'PIL', 'thorvg_python'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=WAIT_S, check=True
    )
    assert done.stdout.strip() == "[]"
