"""The spritesheet variant: evenly spaced frames in a JPEG grid. Runs in child processes only.

Geometry (docs/media.md): 6 columns, up to 4 rows, read left to right and top to bottom, no gaps.
The longer side of a cell is 256 pixels and it has the video's shape. Of `n` cells cell `i` shows
frame `i * frame_count // n`.
"""

from pathlib import Path
from typing import Final

import av
from PIL import Image

from vitascope.media.poster import fitted, scaled_image
from vitascope.video import Size

COLUMNS: Final = 6
ROWS: Final = 4
CELL_LONGEST_SIDE: Final = 256

_QUALITY: Final = 80


def cell_indices(frame_count: int) -> tuple[int, ...]:
    """Which frame each cell shows; fewer than a full grid when there are fewer frames."""
    count = min(COLUMNS * ROWS, frame_count)
    return tuple(cell * frame_count // count for cell in range(count))


class Spritesheet:
    """Collects the cells of one video of `frame_count` frames as its frames go by."""

    def __init__(self, size: Size, frame_count: int) -> None:
        self._cell = fitted(size, CELL_LONGEST_SIDE)
        self._cells = {index: cell for cell, index in enumerate(cell_indices(frame_count))}
        rows = -(-len(self._cells) // COLUMNS)
        columns = min(COLUMNS, len(self._cells))
        self._sheet = Image.new("RGB", (columns * self._cell.width, rows * self._cell.height))

    @property
    def indices(self) -> frozenset[int]:
        """The frames that it wants to be offered."""
        return frozenset(self._cells)

    def offer(self, index: int, frame: av.VideoFrame) -> None:
        """Take the frame into its cell, if it has one."""
        cell = self._cells.get(index)
        if cell is None:
            return
        row, column = divmod(cell, COLUMNS)
        place = (column * self._cell.width, row * self._cell.height)
        self._sheet.paste(scaled_image(frame, self._cell), place)

    def write(self, path: Path) -> None:
        """Write the sheet as it is."""
        self._sheet.save(path, "JPEG", quality=_QUALITY)
