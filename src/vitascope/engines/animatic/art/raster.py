"""SVG text to pixels, by ThorVG's software canvas. The only file that imports thorvg."""

import threading
from functools import cache
from typing import Final

import numpy as np
from thorvg_python.base import Colorspace, Result
from thorvg_python.canvas.sw import SwCanvas
from thorvg_python.engine import Engine
from thorvg_python.paint.picture import Picture

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.errors import RenderFailed

_LOCK: Final = threading.Lock()
"""ThorVG's loaders share state within a process, so one picture is drawn at a time."""


def rasterise(svg: str, width_px: int, height_px: int) -> Rgba:
    """Draw a whole `<svg>` into exactly `width_px` by `height_px`, premultiplied.

    The picture keeps its shape: where the shapes differ, it is as large as fits, from the top
    left. May be called on any thread; calls wait for each other (about 1 ms each).

    Raises:
        RenderFailed: ThorVG does not take the text, which is a bug of the drawing.
    """
    with _LOCK:
        engine = _engine()
        canvas = SwCanvas(engine)
        try:
            canvas.set_target(width_px, height_px, width_px, Colorspace.ABGR8888)
            picture = Picture(engine)
            answer = picture.load_data(svg.encode(), "svg", None, True)
            if answer is not Result.SUCCESS:
                raise RenderFailed(f"ThorVG refused a drawing of {len(svg)} characters: {answer}")
            picture.set_size(width_px, height_px)
            canvas.add(picture)
            canvas.draw(True)
            canvas.sync()
            pixels = np.frombuffer(bytes(canvas.buffer_arr or b""), np.uint8)
            return pixels.reshape(height_px, width_px, 4).copy()
        finally:
            canvas.destroy()


@cache
def _engine() -> Engine:
    return Engine(threads=0)
