"""Rules of CONTRIBUTING.md that no checker knows, held against every file."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
MAX_LINES = 400


def python_files(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_no_file_is_longer_than_people_read() -> None:
    long = {
        named(path): lines
        for path in python_files("src", "scripts")
        if (lines := len(path.read_text("utf-8").splitlines())) > MAX_LINES
    }

    assert long == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "base_utils"}

    assert [named(path) for path in python_files("src", "tests") if path.stem in vague] == []


def test_every_suppressed_warning_has_its_reason_on_the_line() -> None:
    suppression = re.compile(r"#\s*(?:ruff: )?(?:noqa: [A-Z0-9, ]+|\w+: ?ignore\[[^]]+\])(.*)")
    bare: list[str] = []
    for path in python_files("src"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            found = suppression.search(line)
            if found and not re.match(r"\s*[-#] ?\S", found[1]):
                bare.append(f"{named(path)}:{number}")

    assert bare == []


def test_nothing_is_left_to_do_in_the_source() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX)\b")

    left = [named(path) for path in python_files("src") if marks.search(path.read_text("utf-8"))]
    assert left == []


def test_every_module_says_what_it_owns() -> None:
    silent = [
        named(path)
        for path in python_files("src")
        if ast.get_docstring(ast.parse(path.read_text("utf-8"))) is None
    ]

    assert silent == []


def test_no_test_sleeps() -> None:
    sleeping = [
        f"{named(path)}:{node.lineno}"
        for path in python_files("tests")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in ("time.sleep", "sleep")
        and "misbehaving" not in path.parts  # engines that hang on purpose
    ]

    assert sleeping == []


def test_no_test_patches_our_own_modules() -> None:
    patching = re.compile(r"""(?:patch|setattr)\(\s*["'](?:src\.)?vitascope""")

    found = [
        named(path) for path in python_files("tests") if patching.search(path.read_text("utf-8"))
    ]
    assert found == []


def test_broad_excepts_stand_at_the_borders_alone() -> None:
    borders = {
        "src/vitascope/api/border.py",
        "src/vitascope/engines/catalog.py",
        "src/vitascope/runner/child.py",
        "src/vitascope/upkeep/ticker.py",
        "src/vitascope/worker/attempt.py",
        "src/vitascope/worker/slot.py",
    }

    broad = {
        named(path)
        for path in python_files("src")
        if re.search(r"except Exception\b", path.read_text("utf-8"))
    }
    assert broad - borders == set()


def test_the_words_are_described() -> None:
    page = (ROOT / "docs" / "architecture" / "words.md").read_text("utf-8")

    words = (
        "video", "operation", "shot", "clip", "attempt", "lease", "slot", "engine", "runner",
        "worker", "store", "storage", "variant", "reference", "character", "project", "key",
        "outbox", "upkeep",
    )  # fmt: skip
    assert [word for word in words if f"**{word}**" not in page] == []
