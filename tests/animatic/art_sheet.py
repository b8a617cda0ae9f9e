"""Writes a contact sheet of the art, to be looked at: `python tests/animatic/art_sheet.py OUT.png`.

Three parts below each other: every subject in every action, every prop, every setting in every
light. `--only subjects|props|settings` draws one part; `--match WORD` keeps what bears the word;
`--phases N` shows an action as a strip.
"""

import argparse
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import get_args

import cv2
import numpy as np

from vitascope.engines.animatic.art.drawing import Backdrop, Drawing, Pose, Rgba
from vitascope.engines.animatic.art.light import light_of
from vitascope.engines.animatic.art.props import KINDS as PROPS
from vitascope.engines.animatic.art.props import draw_prop
from vitascope.engines.animatic.art.raster import rasterise
from vitascope.engines.animatic.art.settings import SETTINGS, draw_backdrop
from vitascope.engines.animatic.art.subjects import KINDS, draw_subject, varied
from vitascope.engines.animatic.spec import Look, TimeOfDay, Weather
from vitascope.video import Size

PAPER = (205, 215, 190)
LINE = (172, 186, 160)
CELL = (200, 210)
COLUMNS = 12


def laid_over(picture: np.ndarray, image: Rgba, x: float, y: float, *, is_light: bool) -> None:
    """Lay a premultiplied image over float RGB in place, or add it as light."""
    left, top = round(x), round(y)
    height, width = image.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(picture.shape[1], left + width), min(picture.shape[0], top + height)
    if x1 <= x0 or y1 <= y0:
        return
    part = image[y0 - top : y1 - top, x0 - left : x1 - left].astype(np.float32)
    keep = 1.0 if is_light else 1 - part[..., 3:] / 255
    below = picture[y0:y1, x0:x1]
    picture[y0:y1, x0:x1] = np.clip(below * keep + part[..., :3], 0, 255)


def flattened(backdrop: Backdrop, size: Size) -> np.ndarray:
    """All layers over each other with the camera at rest, as float RGB."""
    picture = np.zeros((size.height, size.width, 3), np.float32)
    for layer in backdrop.layers:
        laid_over(picture, layer.image, layer.x, layer.y, is_light=layer.is_light)
    return picture


def labelled(picture: np.ndarray, name: str, color: tuple[int, int, int]) -> np.ndarray:
    """A picture as bytes with its name in the lower left corner."""
    labelled = np.clip(picture, 0, 255).astype(np.uint8)
    at = (4, picture.shape[0] - 6)
    cv2.putText(labelled, name, at, cv2.FONT_HERSHEY_SIMPLEX, 0.36, color, 1, cv2.LINE_AA)
    return labelled


def enlarged(name: str, drawing: Drawing) -> np.ndarray:
    """What is seen of a drawing, as large as the cell allows; small beside it, as in a far shot."""
    width, height = CELL
    picture = np.empty((height, width, 3), np.float32)
    picture[:] = PAPER
    draft = rasterise(drawing.svg, max(2, int(drawing.width)), max(2, int(drawing.height)))
    left, top, across, down = cv2.boundingRect(draft[..., 3])
    scale = min((width - 12) / across, (height - 30) / down)
    size = max(2, int(drawing.width * scale)), max(2, int(drawing.height * scale))
    image = rasterise(drawing.svg, *size)
    x, y = (width - across * scale) / 2 - left * scale, height - 22 - (top + down) * scale
    laid_over(picture, image, x, y, is_light=False)
    small = rasterise(drawing.svg, *(max(2, int(side * 44 / max(size))) for side in size))
    laid_over(picture, small, 2, 2, is_light=False)
    return labelled(picture, name, (60, 60, 60))


def cell(name: str, drawing: Drawing) -> np.ndarray:
    """One drawing on paper, standing on a line, shrunk where it is too large."""
    width, height = CELL
    picture = np.empty((height, width, 3), np.float32)
    picture[:] = PAPER
    scale = min(1.0, width * 1.15 / drawing.width, height * 1.0 / drawing.height)
    image = rasterise(drawing.svg, int(drawing.width * scale), int(drawing.height * scale))
    ground = height * 0.84
    picture[int(ground)] = LINE
    x = width / 2 - drawing.width * scale / 2
    laid_over(picture, image, x, ground - drawing.anchor[1] * scale, is_light=False)
    return labelled(picture, name, (60, 60, 60))


def subject_cells(match: str, phases: int = 1) -> list[np.ndarray]:
    """Every kind in every action it has, at so many phases of it."""
    cells: list[np.ndarray] = []
    for index, (kind, entry) in enumerate(KINDS.items()):
        look = varied(kind, Look(), index)
        for action in sorted(entry.actions):
            if match not in f"{kind} {action}":
                continue
            for step in range(phases):
                phase = 0.3 if phases == 1 else step / phases
                drawing = draw_subject(kind, look, Pose(action=action, phase=phase))
                cells.append(cell(f"{kind} {action}", drawing))
    return cells


def prop_cells(match: str) -> list[np.ndarray]:
    """Every prop, in sizes that agree."""
    return [cell(kind, draw_prop(kind, Look(), 0.2)) for kind in PROPS if match in kind]


def large_prop_cells(match: str) -> list[np.ndarray]:
    """Every prop, each as large as its cell."""
    return [enlarged(kind, draw_prop(kind, Look(), 0.2)) for kind in PROPS if match in kind]


def setting_cells(match: str) -> list[np.ndarray]:
    """Every setting in every light, wide and tall by turns."""
    cells: list[np.ndarray] = []
    for setting in SETTINGS:
        for time_of_day in get_args(TimeOfDay):
            for weather in get_args(Weather):
                name = f"{setting} {time_of_day} {weather}"
                if match not in name:
                    continue
                size = Size(640, 360)
                light = light_of(time_of_day, weather)
                picture = flattened(draw_backdrop(setting, light, weather, size, 3), size)
                small = cv2.resize(picture, (320, 180), interpolation=cv2.INTER_AREA)
                cells.append(labelled(small, name, (255, 255, 255)))
    return cells


def table(cells: Sequence[np.ndarray], columns: int) -> np.ndarray:
    """Cells of one size in rows."""
    blank = np.full_like(cells[0], 255)
    padded = [*cells, *[blank] * (-len(cells) % columns)]
    rows = [np.hstack(padded[at : at + columns]) for at in range(0, len(padded), columns)]
    return np.vstack(rows)


def main() -> None:
    """Draw the sheet that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--only", choices=["subjects", "props", "settings"])
    parser.add_argument("--match", default="")
    parser.add_argument("--large", action="store_true", help="props fill their cells")
    parser.add_argument("--phases", type=int, default=1, help="of each action of subjects")
    asked = parser.parse_args()
    props = large_prop_cells if asked.large else prop_cells
    subjects = partial(subject_cells, phases=asked.phases)
    parts = {"subjects": subjects, "props": props, "settings": setting_cells}
    tables: list[np.ndarray] = []
    for name, draw in parts.items():
        cells = draw(asked.match) if asked.only in (None, name) else []
        if cells:
            columns = 5 if name == "settings" else COLUMNS
            tables.append(table(cells, min(columns, len(cells))))
    width = max(part.shape[1] for part in tables)
    padded = [np.pad(part, ((0, 0), (0, width - part.shape[1]), (0, 0))) for part in tables]
    cv2.imwrite(str(asked.path), np.vstack(padded)[..., ::-1])


if __name__ == "__main__":
    main()
