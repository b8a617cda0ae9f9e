"""The examples of docs/art.md work: added as the page tells, subject and setting are filmed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ADDED = re.compile(
    r"[Ii]n `(?P<file>[\w/.]+)`, below `(?P<anchor>[^`]+)`:\n\n *```\w+\n(?P<code>.*?)\n *```\n"
    r"|new file `(?P<new>[\w/.]+)`:\n\n *```\w+\n(?P<whole>.*?)\n *```\n",
    re.DOTALL,
)
INDENT = " " * 3
"""Of what stands in a numbered list."""
FILM = """
import sys
from vitascope.engines.animatic.composing.parse import parse
from vitascope.engines.animatic.scene import Scene
from vitascope.engines.animatic.sound.places import PLACES
from vitascope.video import Size

for size in (Size(320, 180), Size(180, 320)):
    spec = parse(sys.argv[1], seed=1, seconds=4, is_portrait=size.height > size.width)
    planes = Scene(spec, size).frame(1.0, 24)
    assert planes.std() > 8
assert spec.setting in PLACES
print([subject.kind for subject in spec.subjects], spec.setting)
"""


def follow(page: str, title: str, engine: Path) -> None:
    """Do what a section of the page says, in a copy of the engine."""
    section = page.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]
    steps = list(ADDED.finditer(section))
    assert steps
    for step in steps:
        code = "\n".join(
            line.removeprefix(INDENT) for line in (step["code"] or step["whole"]).splitlines()
        )
        if step["new"]:
            (engine / step["new"]).write_text(code + "\n", "utf-8")
            continue
        path = engine / step["file"]
        lines = path.read_text("utf-8").splitlines()
        lines.insert(lines.index(step["anchor"]) + 1, code)
        path.write_text("\n".join(lines) + "\n", "utf-8")


@pytest.mark.parametrize(
    ("title", "prompt", "told"),
    [
        ("Add a subject", "A common wombat in a red scarf dancing", "['wombat'] savanna"),
        ("Add a setting", "A robot singing in a rehearsal room", "['robot'] music"),
    ],
)
def test_who_does_what_the_page_says_has_a_film_of_it(
    title: str, prompt: str, told: str, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "src" / "vitascope", tmp_path / "vitascope")
    page = (ROOT / "docs" / "art.md").read_text("utf-8")
    follow(page, title, tmp_path / "vitascope" / "engines" / "animatic")

    filmed = subprocess.run(
        [sys.executable, "-c", FILM, prompt],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (filmed.stdout.strip(), filmed.returncode) == (told, 0), filmed.stderr
