"""Windows, gates, battlements and pennants of buildings; windows shine in the dark."""

from typing import Final

from vitascope.engines.animatic.art.svg import Sketch, box, line, shape
from vitascope.engines.animatic.art.things.parts import DARK_WOOD, wave

_PANE: Final = "#8fb8cc"
LIT: Final = "#ffe7a0"


def window(sketch: Sketch, x: float, y: float, width: float, height: float, frame: str) -> None:
    """A window that is lit in the dark, from its upper left corner."""
    glass = box(x, y, width, height, _PANE, radius=2)
    bars = line(f"M{x + width / 2} {y} v{height} M{x} {y + height / 2} h{width}", frame, 2.4)
    sketch.add(box(x - 3, y - 3, width + 6, height + 6, frame, radius=3), glass, bars)
    sketch.shine(glass.replace(_PANE, LIT), bars)


def arch(
    sketch: Sketch, x: float, bottom: float, width: float, height: float, fill: str = "#3a4658"
) -> None:
    """A window or gate with a round head, from the middle of its foot."""
    half = width / 2
    d = (
        f"M{x - half} {bottom} V{bottom - height + half} Q{x - half} {bottom - height} "
        f"{x} {bottom - height} Q{x + half} {bottom - height} {x + half} "
        f"{bottom - height + half} V{bottom}Z"
    )
    sketch.add(shape(d, fill))
    if fill == "#3a4658":
        sketch.shine(shape(d, LIT))


def battlement(x: float, y: float, width: float, count: int, fill: str) -> str:
    """The teeth along the top of a wall."""
    step = width / (2 * count - 1)
    return "".join(
        box(x + 2 * k * step, y - step * 1.1, step, step * 1.2, fill) for k in range(count)
    )


def flag(at: tuple[float, float], color: str, phase: float, size: float = 1.0) -> str:
    """A pennant that waves from its pole."""
    x, y = at
    f = 4 * wave(phase) * size
    return line(f"M{x} {y + 34 * size:.1f} V{y}", DARK_WOOD, 3) + shape(
        (
            f"M{x} {y} Q{x + 16 * size:.1f} {y - 5 + f:.1f} {x + 34 * size:.1f} "
            f"{y + 8 * size + f:.1f} Q{x + 16 * size:.1f} {y + 14 * size - f:.1f} "
            f"{x} {y + 17 * size:.1f}Z"
        ),
        color,
    )
