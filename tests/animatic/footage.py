"""Footage for tests: a place under a sky with somebody in it, and clips of it, all made here."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.uint8]


def place(width: int = 640, height: int = 360, *, seed: int = 3) -> Rgb:
    """Blue sky, a dark hill, green ground with some texture, a pale house."""
    chance = np.random.default_rng(seed)
    rows = np.linspace(0, 1, height)[:, None, None]
    image = np.array([118, 172, 228]) + rows * np.array([90, 50, 15]) + np.zeros((1, width, 1))
    columns = np.arange(width)
    for base, color, rough in ((0.55, (96, 112, 122), 6), (0.68, (84, 128, 62), 16)):
        line = (base + 0.03 * np.sin(columns / width * 7 + seed)) * height
        grain = chance.normal(0, rough, (height, width, 1))
        below = np.arange(height)[:, None] > line[None]
        image[below] = (np.array(color) + grain)[below]
    picture = image.clip(0, 255).astype(np.uint8)
    left, top = round(width * 0.66), round(height * 0.52)
    cv2.rectangle(picture, (left, top), (left + width // 6, top + height // 4), (214, 200, 176), -1)
    return picture


def with_person(picture: Rgb, x: float, stride: float = 0.0) -> Rgb:
    """Somebody in red who stands on the ground at `x` (share of the width)."""
    made = picture.copy()
    height, width = made.shape[:2]
    unit = height / 360
    centre, feet = round(x * width), round(height * 0.94)
    step = round(9 * unit * np.sin(stride))
    for side in (-1, 1):
        foot = (centre + side * round(8 * unit) + side * step, feet)
        hip = (centre + side * round(8 * unit), feet - round(45 * unit))
        cv2.line(made, hip, foot, (40, 46, 92), round(15 * unit))
    body = (centre - round(20 * unit), feet - round(115 * unit))
    cv2.rectangle(
        made, body, (centre + round(20 * unit), feet - round(42 * unit)), (196, 44, 52), -1
    )
    cv2.circle(made, (centre, feet - round(132 * unit)), round(20 * unit), (228, 176, 142), -1)
    return made


def write_clip(path: Path, frames: Iterable[Rgb], rate: int = 24) -> Path:
    """An MP4 as our encoder tags it: yuv420p, BT.709, limited range."""
    with av.open(str(path), "w") as output:
        stream = None
        for picture in frames:
            if stream is None:
                height, width = picture.shape[:2]
                stream = output.add_stream("libx264", rate=rate, width=width, height=height)
                stream.pix_fmt = "yuv420p"
                stream.options = {"preset": "ultrafast", "crf": "14"}
                stream.time_base = Fraction(1, rate)
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            output.mux(
                stream.encode(
                    frame.reformat(
                        format="yuv420p",
                        dst_colorspace="ITU709",
                        src_color_range="JPEG",
                        dst_color_range="MPEG",
                    )
                )
            )
        if stream is not None:
            output.mux(stream.encode())
    return path


def noisy(picture: Rgb, index: int, sigma: float = 3.0) -> Rgb:
    """A frame as a camera's sensor gives it."""
    chance = np.random.default_rng([index, 99])
    return (picture + chance.normal(0, sigma, picture.shape)).clip(0, 255).astype(np.uint8)
