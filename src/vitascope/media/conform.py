"""Bringing a stranger's frames to our form: upright, square pixels, one size, one constant rate.

Uses FFmpeg's filters by way of PyAV; all their arguments are numbers made here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import av
from av.filter import Graph
from av.video.reformatter import ColorRange

from vitascope.errors import MediaError
from vitascope.video import Size

RATES: Final = (Fraction(24), Fraction(25), Fraction(30))
"""What a rate is brought to."""

_MULTIPLES: Final = (Fraction(1), Fraction(2), Fraction(4), Fraction(1, 2), Fraction(1, 3))

_TURNS: Final = {90: "cclock", 180: "clock", 270: "clock"}
"""By how far the frame says that it is to be turned counter-clockwise, in degrees."""

_MATRICES: Final = {1: "bt709", 5: "bt601", 6: "bt601", 7: "smpte240m", 9: "bt2020", 10: "bt2020"}
"""FFmpeg's AVColorSpace as a decoder sets it, and the scale filter's word for it."""

_HD_LINES: Final = 720
"""From this height on, a film that does not say its matrix is taken for BT.709, else BT.601."""


def constant_rate(rate: Fraction | None) -> Fraction:
    """The rate of ours that is nearest to a film's average, as such or by doubling or halving."""
    if not rate:
        return RATES[-1]

    def distance(candidate: Fraction) -> Fraction:
        return min(abs(rate / (candidate * multiple) - 1) for multiple in _MULTIPLES)

    return min(RATES, key=distance)


@dataclass(frozen=True, slots=True)
class _Geometry:
    """Sizes on the way: scaled to `scaled`, then its centre of `size` is cut out."""

    size: Size
    scaled: Size


def conformed(
    frames: Iterable[av.VideoFrame],
    *,
    size: Size | None,
    rate: Fraction,
    start_s: Fraction,
    pixel_aspect: Fraction = Fraction(1),
) -> Iterator[av.VideoFrame]:
    """Frames of yuv420p, BT.709, limited range, at `rate` from `start_s` on.

    Args:
        frames: decoded frames of one stream, with timestamps.
        size: scaled and centre-cropped to cover; None keeps the shape, with even sides.
        rate: of what comes out; frames are repeated or left out to fit.
        start_s: the time of the first frame that comes out.
        pixel_aspect: width over height of the pixels that come in; square ones come out.

    Raises:
        MediaError: the frames change their size midway.
    """
    graph: Graph | None = None
    first_form = None
    for frame in frames:
        form = (frame.width, frame.height, frame.format.name)
        if graph is None:
            geometry = _geometry(frame, size, pixel_aspect)
            graph, first_form = _graph(frame, geometry, rate, start_s), form
        if form != first_form:
            raise MediaError("The video changes its size or format midway, which is not supported.")
        graph.vpush(frame)
        yield from _pulled(graph)
    if graph is not None:
        graph.vpush(None)
        yield from _pulled(graph)


def _pulled(graph: Graph) -> Iterator[av.VideoFrame]:
    while True:
        try:
            yield graph.vpull()
        except (BlockingIOError, EOFError):  # wants another frame, or has given its last
            return


def _graph(frame: av.VideoFrame, geometry: _Geometry, rate: Fraction, start_s: Fraction) -> Graph:
    graph = Graph()
    nodes = [
        graph.add_buffer(
            width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base
        )
    ]
    for name, arguments in _chain(frame, geometry, rate, start_s):
        nodes.append(graph.add(name, arguments))
    nodes.append(graph.add("buffersink"))
    graph.link_nodes(*nodes).configure()
    return graph


def _chain(
    frame: av.VideoFrame, geometry: _Geometry, rate: Fraction, start_s: Fraction
) -> Iterator[tuple[str, str]]:
    """Names and arguments of the filters, in order."""
    if frame.interlaced_frame:
        yield "bwdif", "mode=send_frame"
    yield "fps", f"fps={rate.numerator}/{rate.denominator}:start_time={float(start_s):.6f}"
    turn = frame.rotation % 360
    for _ in range(2 if turn == 180 else 1):
        if turn in _TURNS:
            yield "transpose", f"dir={_TURNS[turn]}"
    scaled, size = geometry.scaled, geometry.size
    yield (
        "scale",
        f"w={scaled.width}:h={scaled.height}:flags=bicubic+accurate_rnd+full_chroma_inp"
        f":in_color_matrix={_matrix(frame)}:in_range={_range(frame)}"
        ":out_color_matrix=bt709:out_range=limited",
    )
    yield "format", "pix_fmts=yuv420p"
    yield "crop", f"w={size.width}:h={size.height}"


def _geometry(frame: av.VideoFrame, size: Size | None, pixel_aspect: Fraction) -> _Geometry:
    width, height = round(frame.width * pixel_aspect), frame.height
    if frame.rotation % 180 == 90:
        width, height = height, width
    if size is None:
        even = Size(max(2, width // 2 * 2), max(2, height // 2 * 2))
        return _Geometry(even, even)
    factor = max(size.width / width, size.height / height)
    scaled = Size(
        max(size.width, round(width * factor / 2) * 2),
        max(size.height, round(height * factor / 2) * 2),
    )
    return _Geometry(size, scaled)


def _matrix(frame: av.VideoFrame) -> str:
    said = _MATRICES.get(frame.colorspace)
    if said is not None:
        return said
    return "bt709" if min(frame.width, frame.height) >= _HD_LINES else "bt601"


def _range(frame: av.VideoFrame) -> str:
    is_full = frame.color_range == ColorRange.JPEG or frame.format.name.startswith("yuvj")
    return "full" if is_full else "limited"
