"""Frames in order, made by several threads; which threads, and how many, changes no pixel."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.finish import Planes
from vitascope.video import Size

MakeFrame = Callable[[int, Rgba], Planes]
"""Makes the frame of a number, on a canvas that it may draw on."""


def frames_in_order(make: MakeFrame, size: Size, *, count: int, threads: int) -> Iterator[Planes]:
    """Frames 0 to `count - 1`, each `(1, height * 3 // 2, width)`.

    OpenCV releases the interpreter lock, so threads run side by side, each on a canvas of its own;
    OpenCV's own threads are switched off, since they lose when the cores are shared (study §3).
    Frames are made a few ahead of the reader. Closing the iterator early ends the threads.
    """
    cv2.setNumThreads(1)
    own = threading.local()

    def job(index: int) -> Planes:
        if not hasattr(own, "canvas"):
            own.canvas = np.empty((size.height, size.width, 4), np.uint8)
        return make(index, own.canvas)[np.newaxis]

    pool = ThreadPoolExecutor(max(1, threads), thread_name_prefix="animatic")
    waiting: deque[Future[Planes]] = deque()
    try:
        for index in range(count):
            waiting.append(pool.submit(job, index))
            if len(waiting) >= threads + 2:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
