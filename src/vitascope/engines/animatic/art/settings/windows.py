"""Windows of rooms: openings, frames, curtains, drops and snow on the pane."""

import math
import random
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from vitascope.engines.animatic.art.colour import darken, lighten
from vitascope.engines.animatic.art.settings.paper import Paper
from vitascope.engines.animatic.art.svg import box, ellipse, line, shape
from vitascope.engines.animatic.spec import Weather

Form: TypeAlias = Literal["square", "arch", "round", "soft"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """One window."""

    x: float
    """Its middle, cm."""
    sill: float
    """Its lower edge, a negative y."""
    width: float
    height: float
    form: Form = "square"
    panes: tuple[int, int] = (2, 2)
    """Across and down."""
    frame: str = "#f7f1e6"
    curtain: str | None = None
    blind: str | None = None
    """Colour of a blind that covers the upper fifth."""
    is_bare: bool = False
    """Without a window board."""


def opening(window: Window, grow: float = 0.0) -> str:
    """Its shape, to be cut out or filled."""
    return shape(_outline(window, grow), "#ffffff")


def _outline(window: Window, grow: float) -> str:
    half, low = window.width / 2 + grow, window.sill + grow
    top = window.sill - window.height - grow
    x = window.x
    match window.form:
        case "square":
            return f"M{x - half:.1f} {low:.1f}V{top:.1f}H{x + half:.1f}V{low:.1f}Z"
        case "soft":
            r = min(half, window.height / 2) * 0.36
            down, bow = window.height + 2 * grow - 2 * r, f"a{r:.1f} {r:.1f} 0 0 1 "
            return (
                f"M{x - half + r:.1f} {top:.1f}h{2 * (half - r):.1f}{bow}{r:.1f} {r:.1f}"
                f"v{down:.1f}{bow}{-r:.1f} {r:.1f}h{-2 * (half - r):.1f}"
                f"{bow}{-r:.1f} {-r:.1f}v{-down:.1f}{bow}{r:.1f} {-r:.1f}Z"
            )
        case "arch":
            bow = f"A{half:.1f} {half:.1f} 0 0 1 {x + half:.1f} {top + half:.1f}"
            return f"M{x - half:.1f} {low:.1f}V{top + half:.1f}{bow}V{low:.1f}Z"
        case "round":
            y = window.sill - window.height / 2
            arc = f"A{half:.1f} {half:.1f} 0 1 1 "
            return f"M{x - half:.1f} {y:.1f}{arc}{x + half:.1f} {y:.1f}{arc}{x - half:.1f} {y:.1f}Z"


def draw_window(paper: Paper, window: Window, *, weather: Weather) -> None:
    """Paint frame, bars, board and curtains, and what the weather leaves on the pane."""
    chance = paper.scenery.chance(f"window {window.x:.0f}")
    if weather in ("rain", "storm"):
        paper.add(_drops(window, chance))
    frame, shade = window.frame, darken(window.frame, 0.2)
    paper.behind(shape(_outline(window, 13), darken(window.frame, 0.06)))
    paper.behind(shape(_outline(window, 6), shade))
    bars = _bars(window)
    if weather == "snow":
        paper.add(_drift(window, chance))
    paper.add(
        line(bars, shade, 5.4),
        line(bars, frame, 4.2),
        line(_outline(window, 1), shade, 8.5),
        line(_outline(window, 2), frame, 6.5),
    )
    half = window.width / 2
    if not window.is_bare and window.form != "round":
        paper.add(
            box(window.x - half - 20, window.sill + 2, window.width + 40, 7, frame, radius=2),
            box(window.x - half - 18, window.sill + 9, window.width + 36, 4, shade, opacity=0.6),
        )
    if window.blind:
        paper.add(_blind(window, window.blind))
    if window.curtain:
        paper.add(*(_curtain(window, window.curtain, side) for side in (-1, 1)), _rod(window))


def _bars(window: Window) -> str:
    columns, rows = window.panes
    left, top = window.x - window.width / 2, window.sill - window.height
    parts: list[str] = []
    for k in range(1, columns):
        x = left + window.width * k / columns
        rise = 0.0
        if window.form == "arch":
            half = window.width / 2
            rise = half - math.sqrt(max(0.0, half**2 - (x - window.x) ** 2))
        parts.append(f"M{x:.1f} {top + rise:.1f}V{window.sill:.1f}")
    for k in range(1, rows):
        y = top + window.height * k / rows
        parts.append(f"M{left:.1f} {y:.1f}h{window.width:.1f}")
    return "".join(parts)


def _drops(window: Window, chance: random.Random) -> str:
    """Drops on the pane, some of them running down."""
    left, top = window.x - window.width / 2, window.sill - window.height
    parts: list[str] = []
    for _ in range(int(window.width * window.height / 420)):
        x = left + chance.uniform(0.04, 0.96) * window.width
        y = top + chance.uniform(0.12, 0.95) * window.height
        r = chance.uniform(0.6, 1.6)
        if chance.random() < 0.25:
            run = min(chance.uniform(8, 34), window.sill - y)
            parts.append(line(f"M{x:.1f} {y:.1f}v{run:.1f}", "#eef6ff", r * 0.9, opacity=0.4))
        parts.append(ellipse((x, y), r, r * 1.3, "#eef6ff", opacity=0.6))
    return "".join(parts)


def _drift(window: Window, chance: random.Random) -> str:
    """Snow on the window board outside and in the corners of the panes."""
    columns, rows = window.panes
    w, h = window.width / columns, window.height / rows
    parts: list[str] = []
    for column in range(columns):
        for row in range(rows):
            x = window.x - window.width / 2 + column * w
            y = window.sill - window.height + (row + 1) * h
            rise = chance.uniform(0.1, 0.2) * min(h, 60)
            parts.append(
                shape(
                    f"M{x:.1f} {y:.1f}v{-rise * 1.6:.1f}Q{x + w * 0.2:.1f} {y - rise * 0.4:.1f}"
                    f" {x + w * 0.5:.1f} {y - rise * 0.5:.1f}T{x + w:.1f} {y - rise:.1f}"
                    f"V{y:.1f}Z",
                    "#f6faff",
                )
            )
    return "".join(parts)


def _blind(window: Window, color: str) -> str:
    left, top = window.x - window.width / 2 - 2, window.sill - window.height - 6
    w, h = window.width + 4, window.height * 0.24
    slats = int(h / 6)
    return "".join(
        box(left, top + k * 6, w, 5.2, color if k % 2 else lighten(color, 0.12), radius=1)
        for k in range(slats)
    ) + box(left - 2, top + slats * 6, w + 4, 4, darken(color, 0.15), radius=1)


_ROD: Final = "#8a5a34"


def _rod(window: Window) -> str:
    left, y = window.x - window.width / 2 - 42, window.sill - window.height - 20
    w = window.width + 84
    return (
        box(left, y, w, 4.5, _ROD, radius=2)
        + ellipse((left, y + 2), 5, 5, _ROD)
        + ellipse((left + w, y + 2), 5, 5, _ROD)
    )


def _curtain(window: Window, color: str, side: int) -> str:
    """One curtain, gathered by its tie."""
    edge = window.x + side * window.width / 2
    top, low = window.sill - window.height - 17, window.sill + 26
    tie = window.sill - window.height * 0.26
    out, inn = edge + side * 36, edge - side * 22
    d = (
        f"M{out:.1f} {top:.1f}H{inn:.1f}Q{inn - side * 2:.1f} {(top + tie) / 2:.1f}"
        f" {edge + side * 12:.1f} {tie:.1f}Q{inn + side * 10:.1f} {(tie + low) / 2:.1f}"
        f" {inn + side * 13:.1f} {low:.1f}H{out:.1f}Z"
    )
    folds = "".join(
        f"M{out - side * k * 13:.1f} {top + 2:.1f}Q{out - side * (k * 12 - 2):.1f} {tie - 26:.1f}"
        f" {edge + side * (27 - k * 4):.1f} {tie:.1f}L{out - side * k * 10:.1f} {low - 1:.1f}"
        for k in (1, 2, 3)
    )
    return (
        shape(d, color)
        + line(folds, darken(color, 0.22), 1.7, opacity=0.6)
        + line(
            f"M{inn - side * 1:.1f} {top + 2:.1f}Q{inn - side * 2:.1f} {(top + tie) / 2:.1f}"
            f" {edge + side * 12:.1f} {tie:.1f}",
            lighten(color, 0.3),
            1.4,
            opacity=0.7,
        )
        + line(f"M{edge + side * 9:.1f} {tie:.1f}H{out:.1f}", lighten(color, 0.28), 4)
    )
