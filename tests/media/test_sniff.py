"""What a file is, by its first bytes."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.media_files import make_image, make_mp4
from vitascope.media.sniff import Kind, sniff, sniff_file


@pytest.mark.parametrize(
    ("format", "kind"), [("PNG", Kind.PNG), ("JPEG", Kind.JPEG), ("WEBP", Kind.WEBP)]
)
def test_knows_real_pictures(format: str, kind: Kind, tmp_path: Path) -> None:
    assert sniff_file(make_image(tmp_path / "no-suffix", format)) is kind
    assert kind.is_image


@pytest.mark.parametrize(
    ("container", "codec", "kind"),
    [
        ("mp4", "libx264", Kind.MP4),
        ("mov", "libx264", Kind.MOV),
        ("webm", "libvpx", Kind.WEBM),
        ("matroska", "libx264", Kind.WEBM),
        ("avi", "mpeg4", Kind.AVI),
    ],
)
def test_knows_real_films(container: str, codec: str, kind: Kind, tmp_path: Path) -> None:
    path = make_mp4(tmp_path / "no-suffix", 64, 64, frames=2, codec=codec, container=container)

    assert sniff_file(path) is kind
    assert kind.is_video


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\0",
        b"#EXTM3U\n#EXT-X-VERSION:3\n",
        b"ffconcat version 1.0\nfile /etc/passwd\n",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<?xml version='1.0'?><MPD/>",
        b"%PDF-1.7",
        b"GIF89a\1\0\1\0",
        b"RIFF\0\0\0\0WAVEfmt ",
        b"\0\0\0\x18ftypavif\0\0\0\0avifmif1",
        b"\0\0\0\x18ftypheic\0\0\0\0",
        b"\0\0\0\x08ftyp",
        b"video_123abc",
        b'{"id": "video_123"}',
    ],
)
def test_all_else_is_nothing(head: bytes) -> None:
    assert sniff(head) is None


def test_every_kind_has_a_media_type() -> None:
    assert {kind.media_type.split("/")[0] for kind in Kind} == {"image", "video"}


def test_neither_it_nor_the_sandbox_imports_a_decoder() -> None:
    program = (
        "import sys, vitascope.media.sniff, vitascope.media.sandbox;"
        "print({'av', 'numpy', 'PIL', 'cv2'} & set(sys.modules))"
    )

    printed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    ).stdout

    assert printed == "set()\n"
