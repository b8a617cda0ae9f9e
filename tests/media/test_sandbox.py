"""Hostile and broken files: each is refused in words, none hangs or harms the parent."""

import contextlib
import random
import signal
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

import psutil
import pytest
from PIL import Image

from tests.media_files import make_image, make_mp4
from vitascope.errors import MediaError
from vitascope.media.facts import MediaFacts
from vitascope.media.sandbox import Sandbox, SandboxLimits
from vitascope.media.sniff import Kind
from vitascope.video import Size

SIZE = Size(128, 96)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def slow_film(tmp_path: Path) -> Path:
    """Tiny as a file; many seconds of work when it is brought to 1920x1080."""
    return make_mp4(tmp_path / "slow.mp4", 64, 64, rate=10, frames=150, sound=False)


def png_of(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1_000_000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def webp_of(width: int, height: int) -> bytes:
    body = b"\0\0\0\0" + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunk = b"VP8X" + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


def everything(sandbox: Sandbox, path: Path, out: Path) -> list[Callable[[], MediaFacts]]:
    return [
        lambda: sandbox.probe(path),
        lambda: sandbox.inspect_image(path),
        lambda: sandbox.prepare_image(path, out, SIZE, strict=False),
        lambda: sandbox.normalise_video(path, out, size=SIZE, max_seconds=20),
    ]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"a plain text", id="text"),
        pytest.param(b"#EXTM3U\n#EXTINF:10,\n/etc/passwd\n", id="playlist"),
        pytest.param(b"ffconcat version 1.0\nfile '/etc/passwd'\n", id="concat script"),
        pytest.param(b'<svg xmlns="http://www.w3.org/2000/svg"/>', id="svg"),
        pytest.param(b"\0\0\0\x18ftypisom\0\0\0\0isommp42#EXTM3U\n/etc/passwd\n", id="polyglot"),
        pytest.param(b"\x1a\x45\xdf\xa3" + bytes(200), id="empty matroska"),
        pytest.param(b"RIFF\xff\xff\xff\xffAVI " + bytes(200), id="empty avi"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(100), id="png of zeros"),
        pytest.param(b"\xff\xd8\xff\xe0" + bytes(100), id="jpeg of zeros"),
        pytest.param(b"RIFF\x04\0\0\0WEBP", id="webp that ends"),
        pytest.param(png_of(60_000, 60_000), id="png bomb"),
        pytest.param(webp_of(16_384, 16_384), id="webp bomb"),
    ],
)
def test_what_is_not_media_is_refused_by_everything(
    content: bytes, sandbox: Sandbox, tmp_path: Path
) -> None:
    path, out = tmp_path / "upload", tmp_path / "out"
    path.write_bytes(content)

    for attempt in everything(sandbox, path, out):
        with pytest.raises(MediaError) as refusal:
            attempt()
        assert "/" not in refusal.value.message
    assert not out.exists()


def test_bombs_are_refused_by_their_header(sandbox: Sandbox, tmp_path: Path) -> None:
    for content in (png_of(60_000, 60_000), webp_of(16_384, 16_384)):
        (tmp_path / "bomb").write_bytes(content)

        with pytest.raises(MediaError, match="up to 50 million are read"):
            sandbox.inspect_image(tmp_path / "bomb")


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
def test_a_truncated_picture_is_refused(format: str, sandbox: Sandbox, tmp_path: Path) -> None:
    content = make_image(tmp_path / "whole", format, 640, 480).read_bytes()
    (tmp_path / "half").write_bytes(content[: len(content) // 2])

    with pytest.raises(MediaError):
        sandbox.inspect_image(tmp_path / "half")
    with pytest.raises(MediaError):
        sandbox.prepare_image(tmp_path / "half", tmp_path / "out", SIZE, strict=False)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("container", "codec"), [("mp4", "libx264"), ("webm", "libvpx"), ("avi", "mpeg4")]
)
def test_a_truncated_film_is_refused(
    container: str, codec: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    whole = make_mp4(tmp_path / "whole", frames=72, container=container, codec=codec)
    content = whole.read_bytes()
    (tmp_path / "half").write_bytes(content[: len(content) // 2])

    with pytest.raises(MediaError):
        sandbox.normalise_video(tmp_path / "half", tmp_path / "out", size=SIZE, max_seconds=20)
    assert not (tmp_path / "out").exists()


def test_an_index_without_its_frames_is_refused(sandbox: Sandbox, tmp_path: Path) -> None:
    made = make_mp4(tmp_path / "a.mp4", frames=72)
    sandbox.normalise_video(made, tmp_path / "ours.mp4", size=None, max_seconds=20)
    content = (tmp_path / "ours.mp4").read_bytes()
    (tmp_path / "half.mp4").write_bytes(content[: len(content) * 2 // 3])

    with pytest.raises(MediaError, match="damaged"):
        sandbox.normalise_video(tmp_path / "half.mp4", tmp_path / "out", size=None, max_seconds=20)


def test_a_film_of_absurd_size_is_refused(sandbox: Sandbox, tmp_path: Path) -> None:
    path = make_mp4(tmp_path / "a.mp4", 4112, 4096, frames=1, sound=False)

    for attempt in (
        lambda: sandbox.probe(path),
        lambda: sandbox.normalise_video(path, tmp_path / "out", size=SIZE, max_seconds=20),
    ):
        with pytest.raises(MediaError):
            attempt()


def test_a_film_of_absurd_length_is_refused_by_its_header(sandbox: Sandbox, tmp_path: Path) -> None:
    path = make_mp4(tmp_path / "a.mp4", rate=Fraction(1, 100), frames=3, sound=False)

    with pytest.raises(MediaError, match=r"300\.0 s long; up to 120 s"):
        sandbox.probe(path)
    with pytest.raises(MediaError, match=r"300\.0 s long; up to 20 s"):
        sandbox.normalise_video(path, tmp_path / "out", size=SIZE, max_seconds=20)


def test_a_limit_of_processor_time_bites(slow_film: Path, tmp_path: Path) -> None:
    sandbox = Sandbox(SandboxLimits(film_cpu_s=1))

    with pytest.raises(MediaError, match="takes too long"):
        sandbox.normalise_video(slow_film, tmp_path / "out", size=Size(1920, 1080), max_seconds=20)
    assert not (tmp_path / "out").exists()


def test_a_limit_of_time_bites(slow_film: Path, tmp_path: Path) -> None:
    sandbox = Sandbox(SandboxLimits(film_wall_s=0.8))
    of_other_tests = set(psutil.Process().children())  # such as the database

    with pytest.raises(MediaError, match="takes too long"):
        sandbox.normalise_video(slow_film, tmp_path / "out", size=Size(1920, 1080), max_seconds=20)
    assert not (tmp_path / "out").exists()
    assert set(psutil.Process().children()) <= of_other_tests


def test_a_limit_of_memory_bites(tmp_path: Path) -> None:
    Image.new("RGB", (7000, 7000), (1, 2, 3)).save(tmp_path / "a.png", compress_level=1)
    sandbox = Sandbox(SandboxLimits(memory_bytes=160 * 1024 * 1024))

    with pytest.raises(MediaError, match="memory"):
        sandbox.inspect_image(tmp_path / "a.png")


def test_a_limit_of_file_size_bites(slow_film: Path, tmp_path: Path) -> None:
    sandbox = Sandbox(SandboxLimits(file_bytes=10_000))

    with pytest.raises(MediaError):
        sandbox.normalise_video(slow_film, tmp_path / "out", size=SIZE, max_seconds=20)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("seed", range(6))
def test_damaged_bytes_give_facts_or_a_refusal(seed: int, sandbox: Sandbox, tmp_path: Path) -> None:
    chance = random.Random(seed)
    makers = [
        lambda path: make_image(path, "JPEG"),
        lambda path: make_image(path, "PNG"),
        lambda path: make_image(path, "WEBP"),
        lambda path: make_mp4(path, 64, 64),
        lambda path: make_mp4(path, 64, 64, container="webm", codec="libvpx"),
        lambda path: make_mp4(path, 64, 64, container="avi", codec="mpeg4"),
    ]
    content = bytearray(makers[seed](tmp_path / "whole").read_bytes())
    for _ in range(40):
        content[chance.randrange(16, len(content))] = chance.randrange(256)
    path = tmp_path / "damaged"
    path.write_bytes(content)

    for attempt in everything(sandbox, path, tmp_path / "out"):
        with contextlib.suppress(MediaError):
            assert attempt().width > 0
    assert sandbox.probe(make_image(tmp_path / "sound", "PNG")).width == 320


def test_a_missing_file_is_the_servers_fault_not_the_clients(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    with pytest.raises(RuntimeError, match="did not start"):
        sandbox.probe(tmp_path / "nothing")


def test_more_children_than_allowed_wait_for_their_turn(tmp_path: Path) -> None:
    path = make_image(tmp_path / "a", "PNG")
    sandbox = Sandbox(SandboxLimits(concurrency=1))

    with ThreadPoolExecutor(3) as threads:
        kinds = [facts.kind for facts in threads.map(sandbox.probe, [path] * 3)]

    assert kinds == [Kind.PNG] * 3


def test_the_child_dies_with_its_parent(slow_film: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from vitascope.video import Size;"
        "from vitascope.media.sandbox import Sandbox;"
        "print('up', flush=True);"
        "Sandbox().normalise_video(Path(sys.argv[1]), Path(sys.argv[2]),"
        " size=Size(1920, 1080), max_seconds=20)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(slow_film), str(tmp_path / "out.mp4")],
        stdout=subprocess.PIPE,
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"up\n"
        children: list[psutil.Process] = []
        while not (children and (tmp_path / "out.mp4").exists()):
            assert parent.poll() is None
            children = psutil.Process(parent.pid).children()
        parent.send_signal(signal.SIGKILL)

        gone, alive = psutil.wait_procs(children, timeout=20)

    assert len(gone) == 1
    assert alive == []
