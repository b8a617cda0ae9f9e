"""The tutorial's engine keeps the contract, is short, and is found as a plugin."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.docs import written_engine
from vitascope.testing.engines import EngineContract

_written: Any = written_engine


class TestRipples(EngineContract):
    engine_class = _written.Ripples


def test_the_engine_is_built_in_forty_lines() -> None:
    assert len([line for line in written_engine.CODE.splitlines() if line.strip()]) <= 40


def test_the_engine_is_found_by_its_entry_point(tmp_path: Path) -> None:
    (tmp_path / "ripples.py").write_text(written_engine.CODE, "utf-8")
    installed = tmp_path / "vitascope_ripples-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: vitascope-ripples\n")
    (installed / "entry_points.txt").write_text("[vitascope.engines]\nripples = ripples:Ripples\n")
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from vitascope.engines.catalog import Catalog\n"
        "print(Catalog(['ripples'], {'sora-2': 'ripples'}).resolve('sora-2').engine)"
    )

    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )

    assert told.stdout.strip() == "ripples"
