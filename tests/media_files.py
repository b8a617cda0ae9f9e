"""Real media for tests, made with PyAV and Pillow; nothing is checked in as binary.

The pictures move and carry sound, so that a decoder, a probe and an eye can all tell them apart.
"""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from PIL import Image

SAMPLE_RATE = 48_000


def picture(width: int, height: int, index: int = 0) -> npt.NDArray[np.uint8]:
    """An RGB gradient `(height, width, 3)` with a light square that moves with `index`."""
    down = np.linspace(40, 200, height, dtype=np.float32)[:, None]
    across = np.linspace(60, 180, width, dtype=np.float32)[None, :]
    image = np.empty((height, width, 3), np.uint8)
    image[..., 0] = down
    image[..., 1] = across
    image[..., 2] = (down + across) / 2
    side = max(2, min(width, height) // 5)
    left = (index * max(1, width // 48)) % max(1, width - side)
    top = (height - side) // 2
    image[top : top + side, left : left + side] = (235, 215, 90)
    return image


def tone(seconds: float, frequency: float = 440.0) -> npt.NDArray[np.float32]:
    """A quiet sine, shape `(samples, 2)`."""
    times = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    wave = (0.3 * np.sin(2 * np.pi * frequency * times)).astype(np.float32)
    return np.stack([wave, wave], axis=1)


def make_mp4(
    path: Path,
    width: int = 320,
    height: int = 240,
    rate: int | Fraction = 24,
    frames: int = 24,
    sound: bool = True,
    codec: str = "libx264",
    pixel_format: str = "yuv420p",
    container: str | None = None,
) -> Path:
    """Write a clip as a stranger's tool would; `container` and `codec` may be anything PyAV knows.

    The name says MP4 because it is what nearly every test wants; pass `container="webm"` and
    `codec="libvpx"`, for one, to get another kind.
    """
    audio_codec = "libopus" if container in ("webm", "matroska") else "aac"
    with av.open(str(path), "w", format=container or "mp4") as output:
        video = output.add_stream(codec, rate=rate, width=width, height=height)
        video.pix_fmt = pixel_format
        if codec == "libx264":
            video.options = {"preset": "ultrafast"}
        audio = output.add_stream(audio_codec, rate=SAMPLE_RATE) if sound else None
        for index in range(frames):
            frame = av.VideoFrame.from_ndarray(picture(width, height, index), format="rgb24")
            output.mux(video.encode(frame))
        output.mux(video.encode())
        if audio is not None:
            samples = tone(frames / Fraction(rate))
            frame_size = 960 if audio_codec == "libopus" else 1024
            for start in range(0, len(samples), frame_size):
                block = np.ascontiguousarray(samples[start : start + frame_size].T)
                layout_format = "fltp" if audio_codec == "aac" else "flt"
                if layout_format == "flt":
                    block = np.ascontiguousarray(block.T.reshape(1, -1))
                sound_frame = av.AudioFrame.from_ndarray(block, layout_format, "stereo")
                sound_frame.sample_rate = SAMPLE_RATE
                sound_frame.pts = start
                output.mux(audio.encode(sound_frame))
            output.mux(audio.encode())
    return path


def make_image(
    path: Path,
    format: str = "PNG",
    width: int = 320,
    height: int = 240,
    exif_orientation: int | None = None,
) -> Path:
    """Write a still picture; `format` is Pillow's word (`PNG`, `JPEG`, `WEBP`, `GIF`, …)."""
    image = Image.fromarray(picture(width, height))
    if exif_orientation is None:
        image.save(path, format)
    else:
        exif = Image.Exif()
        exif[0x0112] = exif_orientation
        image.save(path, format, exif=exif)
    return path
