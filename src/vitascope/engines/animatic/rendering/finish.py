"""The last steps of a frame: bloom, vignette, grade, grain, and RGB to video planes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.seeds import item_seed
from vitascope.engines.animatic.spec import Mood, Spec, Style
from vitascope.video import Size

Planes = npt.NDArray[np.uint8]
"""Y, U and V below each other: `(height * 3 // 2, width)`, BT.709, limited range."""

_BT709_Y: Final = np.array([[0.2126, 0.7152, 0.0722]]) * (219 / 255)
_BT709_UV: Final = np.array([[-0.1146, -0.3854, 0.5], [0.5, -0.4542, -0.0458]]) * (224 / 255)
"""ITU-R BT.709-6, table 4 (3.2, 3.3), for R'G'B' of 0..255 and 8-bit planes of limited range."""

_GRAIN: Final = 1.4
"""Standard deviation of the grain, in grey levels; more costs the encoder bits (study §4)."""

_SATURATION: Final[Mapping[Mood, float]] = {
    "happy": 1.1,
    "calm": 1.03,
    "dreamy": 1.08,
    "epic": 1.12,
    "sad": 0.74,
    "tense": 0.82,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """How tones and colours are bent, in video levels."""

    saturation: float
    contrast: float = 1.04
    lift: float = 0.0
    u_shift: float = 0.0
    v_shift: float = 0.0


def grade_of(mood: Mood, style: Style, *, is_dark: bool = False) -> Grade:
    """The grade of a mood and a style; what is dark by itself is not made darker."""
    match style:
        case "noir" if is_dark:
            return Grade(saturation=0.0, contrast=1.4, lift=26)
        case "noir":
            return Grade(saturation=0.0, contrast=1.28, lift=-24)
        case "sketch":
            return Grade(saturation=0.0, contrast=1.0)
        case "vintage":
            return Grade(saturation=0.5, contrast=0.93, lift=5, u_shift=-11, v_shift=8)
        case "watercolour":
            return Grade(saturation=0.9, contrast=0.92, lift=6)
        case "comic" | "neon" | "oil" | "anime" | "stained_glass" | "swirled" | "surreal":
            return Grade(saturation=1.2, contrast=1.08)
        case "ink" | "line" | "blueprint" | "chalk" | "infrared" | "woodcut" | "cyberpunk":
            return Grade(saturation=1.0, contrast=1.0)
        case "tape":
            return Grade(saturation=0.92, contrast=0.94, lift=6, u_shift=2, v_shift=3)
        case "home_movie":
            return Grade(saturation=0.78, contrast=0.95, lift=4, u_shift=-6, v_shift=5)
        case "picture_book" | "pixel" | "paper_cut" | "clay" | "low_poly":
            return Grade(saturation=_SATURATION[mood])


class Finish:
    """Everything that happens to a frame once it is composed. Read-only, for any thread."""

    def __init__(
        self,
        spec: Spec,
        size: Size,
        *,
        has_vignette: bool = True,
        has_grain: bool = True,
        is_graded: bool = True,
    ) -> None:
        """Make the tables for the spec's mood and style; each part can be left out."""
        neutral = Grade(saturation=1.0, contrast=1.0)
        grade = grade_of(spec.mood, spec.style, is_dark=_is_dark(spec)) if is_graded else neutral
        levels = np.arange(256, dtype=np.float32)
        tones = (levels - 110) * grade.contrast + 110 + grade.lift
        self._tones = np.clip(tones, 16, 235).astype(np.uint8)
        self._u = _chroma_table(levels, grade.saturation, grade.u_shift)
        self._v = _chroma_table(levels, grade.saturation, grade.v_shift)
        self._size = size
        self._vignette = _vignette(size) if has_vignette else None
        chance = np.random.default_rng(item_seed(spec.seed, "grain"))
        shape = (size.height, size.width)
        level = _GRAIN if has_grain else 0.0
        self._grain = [chance.normal(0, level, shape).astype(np.int8) for _ in range(3)]

    def planes(self, canvas: Rgba, frame: int, *, bloom_above: int = 255) -> Planes:
        """The finished frame as video planes.

        Args:
            canvas: The picture, opaque.
            frame: Picks the grain.
            bloom_above: Level above which things shine into their surroundings; 255 is never.
        """
        width, height = self._size.width, self._size.height
        planes = np.empty((height * 3 // 2, width), np.uint8)
        luma: Any = planes[:height]
        red, green, blue = (cv2.extractChannel(canvas, channel) for channel in range(3))
        weights = [float(weight) for weight in _BT709_Y[0]]
        cv2.addWeighted(red, weights[0], green, weights[1], 16, dst=luma)
        cv2.addWeighted(luma, 1, blue, weights[2], 0, dst=luma)
        half = cv2.resize(canvas, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        if bloom_above < 255:
            self._bloom(luma, np.asarray(half, np.uint8), bloom_above)
        if self._vignette is not None:
            cv2.multiply(luma, self._vignette, dst=luma, scale=1 / 255)
        self._add_grain(luma, frame)
        cv2.LUT(luma, self._tones, dst=luma)
        self._write_chroma(np.asarray(half, np.uint8), planes[height:])
        return planes

    def _bloom(self, luma: Planes, half: Rgba, threshold: int) -> None:
        """Let what is brighter than `threshold` shine, in the luma and in the half-size picture.

        Done on these two rather than on the picture, which would cost three times as much.
        """
        height, width = half.shape[:2]
        quarter = cv2.resize(half, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        dark = np.array([threshold, threshold, threshold, 255], np.float64)
        bright = cv2.subtract(quarter, dark)
        reach = max(3, round(min(width, height) / 40) | 1)
        soft = cv2.blur(cv2.blur(bright, (reach, reach)), (reach, reach))
        matrix = np.zeros((1, 4))
        matrix[:, :3] = _BT709_Y
        glow = cv2.resize(cv2.transform(soft, matrix), (self._size.width, self._size.height))
        cv2.add(luma, glow, dst=luma)
        cv2.add(half, cv2.resize(soft, (width, height)), dst=half)

    def _add_grain(self, luma: Planes, frame: int) -> None:
        """Add one of three grains, moved sideways by another way for each frame."""
        width = self._size.width
        grain, shift = self._grain[frame % 3], frame * 97 % width
        cv2.add(luma[:, shift:], grain[:, : width - shift], dst=luma[:, shift:], dtype=cv2.CV_8U)
        if shift:
            cv2.add(
                luma[:, :shift], grain[:, width - shift :], dst=luma[:, :shift], dtype=cv2.CV_8U
            )

    def _write_chroma(self, half: Rgba, target: Planes) -> None:
        width, height = self._size.width // 2, self._size.height // 2
        matrix = np.zeros((2, 5), np.float32)
        matrix[:, :3], matrix[:, 4] = _BT709_UV, 128
        chroma = cv2.transform(half, matrix)
        rows = target.reshape(2, height * width)
        for index, table in enumerate((self._u, self._v)):
            plane = cv2.LUT(cv2.extractChannel(chroma, index), table)
            rows[index] = np.asarray(plane).reshape(-1)


def _is_dark(spec: Spec) -> bool:
    """Whether little light is there: by night, and below the clouds of a storm."""
    return spec.time_of_day in ("night", "dusk") or spec.weather in ("rain", "storm")


def _chroma_table(
    levels: npt.NDArray[np.float32], saturation: float, shift: float
) -> npt.NDArray[np.uint8]:
    return np.clip((levels - 128) * saturation + 128 + shift, 16, 240).astype(np.uint8)


def _vignette(size: Size) -> npt.NDArray[np.uint8]:
    """Factors for luma, 255 in the middle, less towards the corners."""
    width, height = size.width, size.height
    x = (np.arange(0, width, 4, dtype=np.float32) - width / 2) / (width * 0.62)
    y = (np.arange(0, height, 4, dtype=np.float32) - height / 2) / (height * 0.66)
    away = np.clip((np.hypot(x[None], y[:, None]) - 0.55) / 0.6, 0, 1)
    factor = 1 - 0.34 * away * away * (3 - 2 * away)
    full = cv2.resize((factor * 255).astype(np.uint8), (width, height))
    return np.asarray(full, np.uint8)
