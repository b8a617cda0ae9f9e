"""A client's still picture, brought to the wanted size."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from tests.media_files import make_image, picture
from vitascope.errors import MediaError
from vitascope.media.reference import inspect_image, prepare_image
from vitascope.video import Size

PIXELS = 10_000_000
QUADRANTS = ((220, 30, 30), (30, 200, 30), (30, 30, 220), (230, 230, 40))
"""Red, green above blue, yellow: shows every turn and every crop."""


def quadrants(width: int, height: int) -> Image.Image:
    image = Image.new("RGB", (width, height))
    for index, colour in enumerate(QUADRANTS):
        left, top = (index % 2) * width // 2, (index // 2) * height // 2
        image.paste(colour, (left, top, left + width // 2, top + height // 2))
    return image


def prepared(path: Path, size: Size, *, strict: bool = False) -> npt.NDArray[np.int16]:
    out = path.with_name("out.png")
    prepare_image(path, out, size, strict=strict, max_pixels=PIXELS)
    with Image.open(out) as image:
        assert (image.format, image.mode) == ("PNG", "RGB")
        assert image.size == (size.width, size.height)
        return np.asarray(image).astype(np.int16)


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
def test_tells_kind_and_size(format: str, tmp_path: Path) -> None:
    facts = inspect_image(make_image(tmp_path / "a", format, 300, 200), max_pixels=PIXELS)

    assert (facts.kind.value, facts.width, facts.height) == (format.lower(), 300, 200)
    assert facts.duration_s is None


def test_a_picture_of_the_wanted_size_stays_as_it_is(tmp_path: Path) -> None:
    path = make_image(tmp_path / "a", "PNG", 320, 180)

    for strict in (False, True):
        assert (prepared(path, Size(320, 180), strict=strict) == picture(320, 180)).all()


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [(400, 100, Size(100, 100)), (100, 400, Size(100, 100)), (60, 30, Size(720, 1280))],
)
def test_another_shape_is_scaled_and_cut_about_the_centre(
    width: int, height: int, size: Size, tmp_path: Path
) -> None:
    quadrants(width, height).save(tmp_path / "a", "PNG")

    shown = prepared(tmp_path / "a", size)

    corners = [(0, 0), (0, -1), (-1, 0), (-1, -1)]
    for (row, column), colour in zip(corners, QUADRANTS, strict=True):
        assert np.abs(shown[row, column] - colour).max() < 12


def test_the_hosted_refusal_can_be_had_back(tmp_path: Path) -> None:
    path = make_image(tmp_path / "a", "PNG", 320, 181)

    with pytest.raises(MediaError) as refusal:
        prepared(path, Size(320, 180), strict=True)

    assert refusal.value.message == "Inpaint image must match the requested width and height"


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "order"),
    [(1, "rgby"), (2, "grYB"), (3, "ybgr"), (6, "brYG"), (8, "gyrb")],
)
def test_exif_orientation_is_honoured(
    format: str, orientation: int, order: str, tmp_path: Path
) -> None:
    names = dict(zip("rgby", QUADRANTS, strict=True))
    exif = Image.Exif()
    exif[0x0112] = orientation
    quadrants(200, 120).save(tmp_path / "a", format, exif=exif, quality=95)
    lies = orientation in (6, 8)
    size = Size(120, 200) if lies else Size(200, 120)

    shown = prepared(tmp_path / "a", size, strict=True)

    quarters = [(0.25, 0.25), (0.25, 0.75), (0.75, 0.25), (0.75, 0.75)]
    for (down, across), name in zip(quarters, order.lower(), strict=True):
        pixel = shown[int(size.height * down), int(size.width * across)]
        assert np.abs(pixel - names[name]).max() < 25
    facts = inspect_image(tmp_path / "a", max_pixels=PIXELS)
    assert (facts.width, facts.height) == (size.width, size.height)


def test_facts_of_a_prepared_picture_are_those_of_the_upright_original(tmp_path: Path) -> None:
    path = make_image(tmp_path / "a", "JPEG", 1600, 900, exif_orientation=6)

    facts = prepare_image(
        path, tmp_path / "out.png", Size(90, 160), strict=False, max_pixels=PIXELS
    )

    assert (facts.width, facts.height) == (900, 1600)


def test_transparent_parts_become_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (40, 40), (255, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 20, 40))
    image.save(tmp_path / "a", "PNG")

    shown = prepared(tmp_path / "a", Size(40, 40))

    assert shown[20, 5].tolist() == [0, 0, 255]
    assert shown[20, 35].tolist() == [255, 255, 255]


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "CMYK", "I;16", "RGBA"])
def test_every_kind_of_pixel_comes_out_as_rgb(mode: str, tmp_path: Path) -> None:
    grey = np.tile(np.linspace(0, 255, 64, dtype=np.uint8), (64, 1))
    if mode == "I;16":
        image = Image.fromarray(grey.astype(np.uint16) * 257)
    else:
        image = Image.fromarray(grey).convert("RGB").convert(mode)
    image.save(
        tmp_path / "a",
        "JPEG" if mode == "CMYK" else "PNG",
        **({"quality": 95} if mode == "CMYK" else {}),
    )

    shown = prepared(tmp_path / "a", Size(64, 64))

    # Two levels and a palette of a few are dithered, so only their mean is kept.
    tolerance = 256 if mode in ("1", "P") else 8
    assert np.abs(shown.mean(axis=2) - grey).max() < tolerance
    assert np.abs(shown.mean() - grey.mean()) < 4


def test_a_colour_space_of_its_own_is_brought_to_srgb(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    make = Image.new("RGB", (32, 32), (200, 40, 40))
    make.save(tmp_path / "a", "PNG", icc_profile=lab.tobytes())
    make.save(tmp_path / "b", "PNG", icc_profile=b"not a profile")

    for name in ("a", "b"):
        assert np.abs(prepared(tmp_path / name, Size(32, 32))[5, 5] - (200, 40, 40)).max() <= 2


def test_too_many_pixels_are_refused_before_decoding(tmp_path: Path) -> None:
    path = make_image(tmp_path / "a", "PNG", 200, 100)

    with pytest.raises(MediaError, match=r"200x100 pixels; up to 0\.01 million"):
        inspect_image(path, max_pixels=10_000)
