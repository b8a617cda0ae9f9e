"""Pictures between the delivered size and the model's canvas, and between two frame rates.

Everything here is RGB uint8, C-contiguous, shape `(height, width, 3)`. Runs in the runner.
"""

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import av
import cv2
import numpy as np
from av.error import FFmpegError
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image

from vitascope.errors import MediaError
from vitascope.video import Size

if TYPE_CHECKING:
    import numpy.typing as npt

Picture: TypeAlias = "npt.NDArray[np.uint8]"

_CUT: Final = 48.0
"""Mean difference of levels between two frames above which they are two scenes: no in-between."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a film's picture lies on a canvas: scaled by one factor, centred.

    The canvas covers the film: scaled by `1 / scale` it is cut to the film's size, evenly from
    both sides. The other way round, what the film does not cover is filled by mirroring.
    """

    film: Size
    canvas: Size

    @property
    def scale(self) -> float:
        """Canvas pixels for each pixel of the film."""
        return min(self.canvas.width / self.film.width, self.canvas.height / self.film.height)

    def to_canvas(self, picture: Picture) -> Picture:
        """A picture of the film's size on the canvas."""
        width = min(self.canvas.width, round(self.film.width * self.scale))
        height = min(self.canvas.height, round(self.film.height * self.scale))
        scaled = resized(picture, Size(width, height))
        left, top = (self.canvas.width - width) // 2, (self.canvas.height - height) // 2
        right, bottom = self.canvas.width - width - left, self.canvas.height - height - top
        if not (left or top or right or bottom):
            return scaled
        filled = cv2.copyMakeBorder(scaled, top, bottom, left, right, cv2.BORDER_REFLECT)
        return np.asarray(filled, np.uint8)

    def to_film(self, picture: Picture) -> Picture:
        """A picture of the canvas as it is delivered."""
        width = max(self.film.width, round(self.canvas.width / self.scale))
        height = max(self.film.height, round(self.canvas.height / self.scale))
        scaled = resized(picture, Size(width, height))
        left, top = (width - self.film.width) // 2, (height - self.film.height) // 2
        cut = scaled[top : top + self.film.height, left : left + self.film.width]
        return np.ascontiguousarray(cut)


def resized(picture: Picture, size: Size) -> Picture:
    """Scaled to `size`: by areas downwards, by Lanczos upwards."""
    height, width = picture.shape[:2]
    if (width, height) == (size.width, size.height):
        return picture
    is_smaller = size.width * size.height < width * height
    method = cv2.INTER_AREA if is_smaller else cv2.INTER_LANCZOS4
    scaled = cv2.resize(picture, (size.width, size.height), interpolation=method)
    return np.asarray(scaled, np.uint8)


def read_picture(path: Path) -> Picture:
    """A PNG that the server prepared."""
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"), np.uint8)


def read_film(path: Path) -> Iterator[Picture]:
    """All frames of a film that our own encoder made, in order."""
    for frame in frames(path):
        yield rgb(frame)


def frames(path: Path) -> Iterator[av.VideoFrame]:
    """All frames of a film of ours, as delivered. Raises MediaError: it cannot be read."""
    try:
        with av.open(str(path), "r", format="mp4") as container:
            yield from container.decode(video=0)
    except FFmpegError as error:
        raise MediaError("A source file of this video cannot be read; it is damaged.") from error


def rgb(frame: av.VideoFrame) -> Picture:
    """A delivered (BT.709, limited range) frame as RGB."""
    picture = frame.reformat(
        format="rgb24",
        src_colorspace=Colorspace.ITU709,
        src_color_range=ColorRange.MPEG,
        dst_color_range=ColorRange.JPEG,
    )
    return np.asarray(picture.to_ndarray(), np.uint8)


def last_frames(path: Path, count: int) -> list[Picture]:
    """The last `count` frames of a film, or all where it has fewer; never more in memory.

    Raises:
        MediaError: the film has none.
    """
    kept: list[av.VideoFrame] = []
    for frame in frames(path):
        kept.append(frame)
        if len(kept) > count:
            del kept[0]
    if not kept:
        raise MediaError("A source file of this video holds no pictures.")
    return [rgb(frame) for frame in kept]


def spread_frames(path: Path, count: int) -> list[Picture]:
    """`count` frames spread over a short clip, e.g. a character's; fewer where it is shorter."""
    every = list(frames(path))
    if not every:
        raise MediaError("A clip of a character holds no pictures.")
    chosen = sorted({(len(every) - 1) * part // (count + 1) for part in range(1, count + 1)})
    return [rgb(every[index]) for index in chosen]


def nearest(pictures: Iterable[Picture], step: Fraction, count: int) -> Iterator[Picture]:
    """`count` pictures, each the nearest to positions `0, step, 2 * step, …`; the last one stays.

    Args:
        pictures: read as far as needed, one at a time.
        step: source frames for each frame of the result.
        count: of the result.
    """
    source = iter(pictures)
    position, current = -1, None
    for index in range(count):
        wanted = round(index * step)
        while position < wanted:
            following = next(source, None)
            if following is None:
                break
            position, current = position + 1, following
        if current is None:
            raise MediaError("A source file of this video holds no pictures.")
        yield current


def retimed(
    pictures: Iterable[Picture], step: Fraction, count: int, *, first: Fraction = Fraction(0)
) -> Generator[Picture]:
    """`count` pictures at positions `first, first + step, …` of a film; in-between ones are made.

    A picture between two frames is both of them, moved along the optical flow between them (DIS)
    and mixed; across a cut the nearer one. A step of one passes the frames on untouched.

    Args:
        pictures: read one at a time; the last one stays where it ends early.
        step: frames of the film for each frame of the result.
        count: of the result.
        first: position of the first one.
    """
    source = iter(pictures)
    position = -1
    before: Picture | None = None
    after: Picture | None = None
    flow: Any = None
    for index in range(count):
        wanted = first + index * step
        while position < wanted:
            following = next(source, None)
            if following is None:
                break
            before, after, flow = after, following, None
            position += 1
        if after is None:
            raise MediaError("A film without pictures cannot be shown at another rate.")
        share = float(wanted - (position - 1))
        if before is None or share >= 1.0:
            yield after
            continue
        if flow is None:
            flow = _flow(before, after)
        yield _between(before, after, flow, share)


def _flow(before: Picture, after: Picture) -> Any:
    """Movement of each pixel from one frame to the next, float32 `(height, width, 2)`, or False.

    False says that the two are different scenes, or too small to be looked at.
    """
    if min(before.shape[:2]) < 32:
        return False
    if float(np.mean(cv2.absdiff(before, after))) > _CUT:
        return False
    first = cv2.cvtColor(before, cv2.COLOR_RGB2GRAY)
    second = cv2.cvtColor(after, cv2.COLOR_RGB2GRAY)
    finder: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    return finder.calc(first, second, None)


def _between(before: Picture, after: Picture, flow: Any, share: float) -> Picture:
    """The picture at `share` (0..1) of the way from one frame to the next."""
    if flow is False:
        return before if share < 0.5 else after
    height, width = before.shape[:2]
    across, down = np.meshgrid(
        np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    )
    moved = [
        cv2.remap(
            picture,
            across + np.float32(way) * flow[..., 0],
            down + np.float32(way) * flow[..., 1],
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        for picture, way in ((before, -share), (after, 1.0 - share))
    ]
    return np.asarray(cv2.addWeighted(moved[0], 1.0 - share, moved[1], share, 0.0), np.uint8)
