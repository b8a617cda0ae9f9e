"""`make gallery`: draw the frames of docs/gallery.md and write the page, from gallery.toml.

Each frame is one moment of the film that the engine `animatic` makes of the prompt, drawn by the
engine's own scene and saved as a JPEG at three quarters of the film's size. The README's picture,
four frames of what `make demo` makes, is drawn along.
"""

import argparse
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.spec import Spec
from vitascope.video import Size

DOCS = Path(__file__).parents[1] / "docs"
IMAGES = DOCS / "images"
PAGE = DOCS / "gallery.md"
BEGIN = "<!-- From docs/images/gallery.toml, by `make gallery`; do not edit below. -->\n"

SECONDS = 8.0
RATE = 24
WIDE, TALL = Size(1280, 720), Size(720, 1280)
SHOWN = 0.75
"""Size of the pictures, as a share of the film's."""
QUALITY = 82
MAX_BYTES = 120_000
DEMO = "calico-cat"
DEMO_PROMPT = "A calico cat playing a piano on stage"
DEMO_MOMENTS = (0.05, 0.35, 0.65, 0.95)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture of the gallery."""

    name: str
    prompt: str
    moment: float = 0.5
    """Share of the film's length that is shown."""
    seed: int = 1
    is_portrait: bool = False


def main() -> None:
    """Draw the frames, or those that were named, and write the page."""
    parser = argparse.ArgumentParser(description="Draw the gallery of the docs.")
    parser.add_argument("names", nargs="*", help="only these frames are drawn anew")
    chosen = parser.parse_args().names
    frames = [Frame(**entry) for entry in tomllib.loads(_table())["frame"]]
    for frame in frames:
        if not chosen or frame.name in chosen:
            (IMAGES / f"{frame.name}.jpg").write_bytes(draw(frame))
            print(f"docs/images/{frame.name}.jpg")
    if not chosen or DEMO in chosen:
        (IMAGES / f"{DEMO}.jpg").write_bytes(draw_demo())
    head = PAGE.read_text("utf-8").partition(BEGIN)[0]
    parts = "\n".join(section(frame) for frame in frames)
    PAGE.write_text(f"{head}{BEGIN}\n{parts}", "utf-8")


def _table() -> str:
    return (IMAGES / "gallery.toml").read_text("utf-8")


def spec_of(frame: Frame) -> Spec:
    """The film of the frame's prompt."""
    return parse(frame.prompt, seed=frame.seed, seconds=SECONDS, is_portrait=frame.is_portrait)


def draw(frame: Frame) -> bytes:
    """The frame as a JPEG of at most `MAX_BYTES`; ValueError if it needs more."""
    size = TALL if frame.is_portrait else WIDE
    shown = Size(round(size.width * SHOWN), round(size.height * SHOWN))
    scene = Scene(spec_of(frame), size)
    return _coded(picture(scene, frame.moment * SECONDS, shown), frame.name)


def draw_demo() -> bytes:
    """Four frames of the film of `make demo`, two by two, as a JPEG."""
    seconds = 4.0
    scene = Scene(parse(DEMO_PROMPT, seed=1, seconds=seconds, is_portrait=False), WIDE)
    cells = [picture(scene, moment * seconds, Size(480, 270)) for moment in DEMO_MOMENTS]
    white = np.full((270, 8, 3), 255, np.uint8)
    rows = [np.hstack([cells[at], white, cells[at + 1]]) for at in (0, 2)]
    return _coded(np.vstack([rows[0], np.full((8, 968, 3), 255, np.uint8), rows[1]]), DEMO)


def picture(scene: Scene, t: float, shown: Size) -> np.ndarray:
    """The film's frame at `t` seconds, at the size at which it is shown: BGR."""
    index = round(t * RATE)
    full = cv2.cvtColor(scene.frame(index / RATE, index), cv2.COLOR_YUV2BGR_I420)
    return np.asarray(cv2.resize(full, (shown.width, shown.height), interpolation=cv2.INTER_AREA))


def _coded(shown: np.ndarray, name: str) -> bytes:
    _, coded = cv2.imencode(".jpg", shown, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if len(data := np.asarray(coded).tobytes()) > MAX_BYTES:
        raise ValueError(f"{name} has {len(data)} bytes, more than {MAX_BYTES}")
    return data


def section(frame: Frame) -> str:
    """The part of the page that shows the frame: prompt, picture, and what was understood."""
    spec = spec_of(frame)
    told = json.dumps(list(spec.understood), ensure_ascii=False)
    missed = f"\n\n`ignored`: `{json.dumps(list(spec.ignored))}`" if spec.ignored else ""
    return (
        f"## {frame.prompt}\n\n![{frame.prompt.replace(chr(34), '')}](images/{frame.name}.jpg)\n\n"
        f"`understood`: `{told}`{missed}\n"
    )


if __name__ == "__main__":
    main()
