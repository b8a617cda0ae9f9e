"""`make contact-sheet`: frames of many prompts on one sheet, to be looked at and judged.

Each prompt gets a strip of frames from its begin, middle and end, drawn by the engine `animatic`
without sound or encoding, with what was understood below it. Prompts are the lines of a file;
`# portrait` at the end of a line turns the picture upright.
"""

import argparse
from pathlib import Path

import cv2
import numpy as np

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.composing.stages import stages_of
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

PROMPTS = Path(__file__).parents[1] / "docs" / "images" / "prompts.txt"
SECONDS = 8.0
RATE = 24
MOMENTS = (0.06, 0.5, 0.94)
"""Shares of the film's length that are shown."""

WIDE, TALL = Size(432, 243), Size(137, 243)
TEXT_LINES = 4
LINE_HEIGHT = 15


def main() -> None:
    """Draw the sheet and say where it is."""
    parser = argparse.ArgumentParser(description="Draw frames of many prompts on one sheet.")
    parser.add_argument("--prompts", type=Path, default=PROMPTS, help="a prompt on each line")
    parser.add_argument("--output", type=Path, default=Path("contact-sheet.png"))
    parser.add_argument("--columns", type=int, default=2, help="prompts side by side")
    parser.add_argument("--seed", type=int, default=1, help="of the first; each has the next")
    chosen = parser.parse_args()
    lines = chosen.prompts.read_text(encoding="utf-8").splitlines()
    strips = [
        strip(line, number, chosen.seed + number)
        for number, line in enumerate((text for text in lines if text.strip()), 1)
    ]
    cv2.imwrite(str(chosen.output), sheet(strips, chosen.columns))
    print(f"{len(strips)} prompts on {chosen.output}")


def strip(line: str, number: int, seed: int) -> np.ndarray:
    """The frames of one prompt beside each other, with its text below: BGR."""
    prompt, _, mark = line.partition("# ")
    is_portrait = mark.strip() == "portrait"
    spec = parse(prompt.strip(), seed=seed, seconds=SECONDS, is_portrait=is_portrait)
    size = TALL if is_portrait else WIDE
    # Drawn at twice the size, so that what is thin is seen as in a film.
    large = Size(size.width * 2, size.height * 2 // 2 * 2)
    scenes = [(stage, Scene(stage.spec, large)) for stage in stages_of(spec)]
    frames: list[np.ndarray] = []
    for moment in MOMENTS:
        t = moment * SECONDS
        frames.append(
            frame([scene for stage, scene in scenes if stage.share(t) >= 0.5][-1], t, size)
        )
    shown = np.hstack(frames)
    free = len(MOMENTS) * (WIDE.width - size.width)
    shown = np.hstack([shown, np.full((size.height, free, 3), 32, np.uint8)])
    return np.vstack([shown, caption(f"{number}. {prompt.strip()}", spec, shown.shape[1])])


def frame(scene: Scene, t: float, size: Size) -> np.ndarray:
    """One finished frame at `t` seconds, small: BGR."""
    planes = scene.frame(t, round(t * RATE))
    picture = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    return np.asarray(cv2.resize(picture, (size.width, size.height), interpolation=cv2.INTER_AREA))


def caption(prompt: str, spec: Spec, width: int) -> np.ndarray:
    """What was asked, understood and ignored, as a strip of text."""
    told = [
        prompt,
        f"= {'; '.join(spec.understood)}",
        f"{spec.setting}, {spec.time_of_day}, {spec.weather}, {spec.camera.move}, {spec.mood},"
        f" {spec.style}",
        f"- {', '.join(spec.ignored)}" if spec.ignored else "",
    ]
    paper = np.full((TEXT_LINES * LINE_HEIGHT + 8, width, 3), 250, np.uint8)
    for row, text in enumerate(told):
        plain = text.encode("ascii", "replace").decode()[: width // 6]
        at = (4, LINE_HEIGHT * (row + 1) - 3)
        cv2.putText(paper, plain, at, cv2.FONT_HERSHEY_SIMPLEX, 0.38, (30, 30, 30), 1, cv2.LINE_AA)
    return paper


def sheet(strips: list[np.ndarray], columns: int) -> np.ndarray:
    """All strips in columns, white where there is none."""
    blank = np.full_like(strips[0], 255)
    padded = strips + [blank] * (-len(strips) % columns)
    return np.vstack(
        [np.hstack(padded[start : start + columns]) for start in range(0, len(padded), columns)]
    )


if __name__ == "__main__":
    main()
