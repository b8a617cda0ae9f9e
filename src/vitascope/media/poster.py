"""The thumbnail variant: one frame as WebP. Runs in child processes only."""

from pathlib import Path
from typing import Final

import av
from av.video.reformatter import ColorRange, Colorspace, Interpolation
from PIL import Image

from vitascope.video import Size

LONGEST_SIDE: Final = 640
"""Pixels of the thumbnail's longer side."""

_QUALITY: Final = 80
_EFFORT: Final = 2
"""WebP's speed against size, 0..6."""

_SCALER: Final = int(Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT)


def poster_index(frame_count: int) -> int:
    """The frame that the thumbnail shows: the middle one, since clips may fade in and out."""
    return frame_count // 2


def fitted(size: Size, longest_side: int) -> Size:
    """`size` scaled so that its longer side is `longest_side`, never up; sides stay even."""
    factor = min(1.0, longest_side / max(size.width, size.height))
    return Size(*(max(2, round(side * factor / 2) * 2) for side in (size.width, size.height)))


def scaled_image(frame: av.VideoFrame, size: Size) -> Image.Image:
    """A small RGB picture of a delivered (BT.709, limited range) frame."""
    small = frame.reformat(
        width=size.width,
        height=size.height,
        format="rgb24",
        src_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
        interpolation=_SCALER,
        threads=1,
    )
    return Image.fromarray(small.to_ndarray())


def write_poster(frame: av.VideoFrame, path: Path) -> None:
    """Write the thumbnail of a delivered frame."""
    size = fitted(Size(frame.width, frame.height), LONGEST_SIDE)
    scaled_image(frame, size).save(path, "WEBP", quality=_QUALITY, method=_EFFORT)
