"""Frames in order, made by several threads; which threads, and how many, changes no pixel."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Rgba
from vitascope.engines.animatic.rendering.finish import Planes
from vitascope.video import Size

MakeFrame = Callable[[Rgba], Planes]
"""Makes one frame, as planes or RGB; the canvas is the thread's own, to draw on."""


def frames_in_order(jobs: Iterable[MakeFrame], size: Size, *, threads: int) -> Iterator[Planes]:
    """What each job makes, in the order of the jobs, as a block of one frame.

    OpenCV releases the interpreter lock, so threads run side by side, each on a canvas of its own;
    OpenCV's own threads are switched off, since they lose when the cores are shared (study §3).
    Jobs are taken, in the reader's thread, and done only a few ahead of the reader. Closing the
    iterator early ends the threads.
    """
    cv2.setNumThreads(1)
    own = threading.local()

    def do(job: MakeFrame) -> Planes:
        if not hasattr(own, "canvas"):
            own.canvas = np.empty((size.height, size.width, 4), np.uint8)
        return job(own.canvas)[np.newaxis]

    pool = ThreadPoolExecutor(max(1, threads), thread_name_prefix="animatic")
    waiting: deque[Future[Planes]] = deque()
    try:
        for job in jobs:
            waiting.append(pool.submit(do, job))
            if len(waiting) >= threads + 2:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
