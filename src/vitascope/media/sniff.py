"""What a file is, by its first bytes. Pure Python: the API process may use it.

The declared type of an upload is never believed (contract §3.4), and a decoder is only let loose
on a kind that is named here: a playlist, a script or an SVG has none.
"""

from enum import StrEnum
from pathlib import Path
from typing import Final

HEAD_BYTES: Final = 64
"""How many leading bytes decide."""


class Kind(StrEnum):
    """Kinds of media that are read at all."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    MP4 = "mp4"
    MOV = "mov"
    WEBM = "webm"
    """Matroska in general; WebM is its subset and has the same signature."""
    AVI = "avi"

    @property
    def is_image(self) -> bool:
        """Whether it is a still picture of the accepted kinds."""
        return self in (Kind.PNG, Kind.JPEG, Kind.WEBP)

    @property
    def is_video(self) -> bool:
        """Whether it is a film of the accepted kinds."""
        return not self.is_image

    @property
    def media_type(self) -> str:
        """The type for a `Content-Type` header."""
        return _MEDIA_TYPES[self]


_MEDIA_TYPES: Final = {
    Kind.PNG: "image/png",
    Kind.JPEG: "image/jpeg",
    Kind.WEBP: "image/webp",
    Kind.MP4: "video/mp4",
    Kind.MOV: "video/quicktime",
    Kind.WEBM: "video/webm",
    Kind.AVI: "video/x-msvideo",
}

_MOV_ATOMS: Final = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
"""What a QuickTime file without `ftyp` may begin with."""


def sniff(head: bytes) -> Kind | None:
    """The kind of media that begins with `head` (`HEAD_BYTES` or more), None for all else."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if head.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return Kind.WEBM
    if head.startswith(b"RIFF"):
        return {b"WEBP": Kind.WEBP, b"AVI ": Kind.AVI}.get(head[8:12])
    return _sniff_boxes(head)


def sniff_file(path: Path) -> Kind | None:
    """`sniff` of a file's first bytes."""
    with path.open("rb") as file:
        return sniff(file.read(HEAD_BYTES))


def _sniff_boxes(head: bytes) -> Kind | None:
    """MP4 and QuickTime: a sequence of boxes, each a big-endian length and a name."""
    name = head[4:8]
    if name == b"ftyp" and int.from_bytes(head[:4], "big") >= 16:
        brand = head[8:12]
        if brand in (b"heic", b"heix", b"avif", b"avis", b"mif1", b"msf1"):
            return None
        return Kind.MOV if brand == b"qt  " else Kind.MP4
    return Kind.MOV if name in _MOV_ATOMS else None
