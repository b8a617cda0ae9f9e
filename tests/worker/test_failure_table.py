"""The failure table names tests that there are."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_test_in_the_failure_table_exists() -> None:
    table = (ROOT / "docs" / "architecture" / "failures.md").read_text("utf-8")
    named = set(re.findall(r"`(test_\w+)`", table))
    written = {
        name
        for folder in (ROOT / "tests", ROOT / "src" / "vitascope" / "testing")
        for path in folder.rglob("*.py")
        for name in re.findall(r"def (test_\w+)", path.read_text("utf-8"))
    }

    assert len(named) > 50
    assert named <= written


def test_every_failure_in_the_table_names_its_test() -> None:
    table = (ROOT / "docs" / "architecture" / "failures.md").read_text("utf-8")

    rows = [line for line in table.splitlines() if line.startswith("|")]
    for row in rows:
        if "---" not in row and not row.endswith("| test |"):
            assert "`test_" in row, row
