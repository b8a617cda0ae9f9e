"""A client's still picture: checked, turned upright, cut to size, written as plain RGB PNG.

Runs in a sandbox only. Uses Pillow alone, whose import takes a third of PyAV's time: each creation
with a reference pays for it.
"""

from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import ExifTags, Image, ImageOps

from vitascope.errors import MediaError
from vitascope.media.facts import MediaFacts
from vitascope.media.sniff import Kind, sniff_file
from vitascope.video import Size

_FORMATS: Final = {Kind.PNG: "PNG", Kind.JPEG: "JPEG", Kind.WEBP: "WEBP"}

STRICT_MESSAGE: Final = "Inpaint image must match the requested width and height"
"""The hosted service's own words (contract §7)."""

_PNG_EFFORT: Final = 1
"""zlib's level: the file is read once or twice, on the same machine."""

_LYING: Final = (5, 6, 7, 8)
"""EXIF orientations that swap width and height."""


def inspect_image(path: Path, *, max_pixels: int) -> MediaFacts:
    """Decode the whole picture and tell its facts.

    Raises:
        MediaError: not a picture of the accepted kinds, damaged, or above `max_pixels`.
    """
    with _opened(path, max_pixels) as (kind, image):
        upright = _decoded(image)
    return _facts(kind, upright.width, upright.height)


def prepare_image(
    path: Path, out: Path, size: Size, *, strict: bool, max_pixels: int
) -> MediaFacts:
    """Write the picture as an RGB PNG of exactly `size`; returns the facts of the original.

    EXIF orientation is applied first; then the picture is scaled and centre-cropped to cover
    `size`. Transparent parts become white.

    Raises:
        MediaError: not a picture of the accepted kinds, damaged, or above `max_pixels`; with
            `strict`, also one whose upright shape is not `size`.
    """
    with _opened(path, max_pixels) as (kind, image):
        width, height = image.size
        if image.getexif().get(ExifTags.Base.Orientation, 1) in _LYING:
            width, height = height, width
        if strict and (width, height) != (size.width, size.height):
            raise MediaError(STRICT_MESSAGE)
        if not strict:
            # Lets the JPEG decoder leave out detail that the scaling would throw away.
            longest = max(size.width, size.height)
            image.draft(None, (longest, longest))
        upright = _decoded(image)
    _cut(_flat(upright), size).save(out, "PNG", compress_level=_PNG_EFFORT)
    return _facts(kind, width, height)


@contextmanager
def _opened(path: Path, max_pixels: int) -> Generator[tuple[Kind, Image.Image]]:
    """Read the header, believing only the magic bytes, and check the size before any decoding."""
    kind = sniff_file(path)
    if kind is None or not kind.is_image:
        raise MediaError("The file is not a JPEG, PNG or WebP image.")
    if kind is Kind.WEBP:
        # libwebp makes room for the whole canvas as soon as it is opened.
        _check_pixels(*_webp_canvas(path), max_pixels)
    # The limit is ours to set; Pillow's own would only warn up to twice its size.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(path, formats=[_FORMATS[kind]]) as image:
        _check_pixels(image.width, image.height, max_pixels)
        yield kind, image


def _check_pixels(width: int, height: int, max_pixels: int) -> None:
    if width * height > max_pixels:
        raise MediaError(
            f"The image has {width}x{height} pixels; "
            f"up to {max_pixels / 1_000_000:g} million are read."
        )


def _webp_canvas(path: Path) -> tuple[int, int]:
    """Width and height from the header of a WebP file (RFC 9649 §2.5 to §2.7)."""
    with path.open("rb") as file:
        head = file.read(30)
    if len(head) < 30:
        raise MediaError("The image is damaged.")
    chunk = head[12:16]
    if chunk == b"VP8X":
        return (
            int.from_bytes(head[24:27], "little") + 1,
            int.from_bytes(head[27:30], "little") + 1,
        )
    if chunk == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return (
        int.from_bytes(head[26:28], "little") & 0x3FFF,
        int.from_bytes(head[28:30], "little") & 0x3FFF,
    )


def _decoded(image: Image.Image) -> Image.Image:
    """The first frame, decoded to the last row, upright."""
    image.load()
    return ImageOps.exif_transpose(image)


def _flat(image: Image.Image) -> Image.Image:
    """Eight bits of sRGB, over white where the picture is transparent."""
    if image.mode.startswith("I"):
        # Pillow cuts 16-bit grey off at 255 instead of scaling it.
        image = image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(white, layer).convert("RGB")
    profile = image.info.get("icc_profile")
    return _in_srgb(image, profile) if profile else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Convert from the picture's own colour space; a broken profile counts as none."""
    from PIL import ImageCms  # loads the colour engine, which most pictures do not need

    try:
        converted = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(BytesIO(profile)),
            ImageCms.createProfile("sRGB"),  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType] - untyped in Pillow
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image.convert("RGB")
    return converted if converted is not None else image.convert("RGB")


def _cut(image: Image.Image, size: Size) -> Image.Image:
    """Scale and centre-crop to cover `size`, in one resampling."""
    if image.size == (size.width, size.height):
        return image
    factor = min(image.width / size.width, image.height / size.height)
    width, height = size.width * factor, size.height * factor
    left, top = (image.width - width) / 2, (image.height - height) / 2
    return image.resize(
        (size.width, size.height),
        Image.Resampling.LANCZOS,
        box=(left, top, left + width, top + height),
        reducing_gap=3.0,
    )


def _facts(kind: Kind, width: int, height: int) -> MediaFacts:
    return MediaFacts(kind=kind, width=width, height=height, codec=kind.value)
