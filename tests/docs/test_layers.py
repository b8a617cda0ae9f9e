"""What the processes that serve clients import, and what the client needs."""

import json
import subprocess
import sys

import pytest

HEAVY = ("av", "cv2", "numpy", "torch", "thorvg_python", "PIL")

IMPORTED = "import sys, json; print(json.dumps(sorted(sys.modules)))"
BUILD_APP = """
import tempfile
from vitascope.bootstrap import build_server
from vitascope.config import load_settings
folder = tempfile.mkdtemp()
loaded = load_settings({"data_dir": folder}, environ={})
build_server(loaded.settings, wake=lambda: None, worker_reason=lambda: None).close()
import shutil; shutil.rmtree(folder)
"""


def modules_after(code: str) -> set[str]:
    ran = subprocess.run(
        [sys.executable, "-c", f"{code}\n{IMPORTED}"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return set(json.loads(ran.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "code",
    [
        "import vitascope.cli",
        "import vitascope.cli.serve",
        "import vitascope.cli.worker",
        "import vitascope.cli.check",
        "import vitascope.cli.videos",
        "import vitascope.bootstrap",
        BUILD_APP,
    ],
    ids=lambda code: code.strip().splitlines()[-1][:40],
)
def test_neither_server_nor_command_imports_what_decodes_or_computes(code: str) -> None:
    modules = modules_after(code)

    assert {name for name in HEAVY if name in modules} == set()


def test_the_client_needs_no_part_of_the_server() -> None:
    modules = modules_after("import vitascope.client")

    ours = {name for name in modules if name.startswith("vitascope")}
    assert ours <= {"vitascope", "vitascope.errors"} | {
        name for name in ours if name.startswith("vitascope.client")
    }
    assert {
        name for name in ("starlette", "sqlalchemy", "uvicorn", "pydantic") if name in modules
    } == set()
