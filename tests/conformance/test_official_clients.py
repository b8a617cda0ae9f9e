"""The official clients, old and new, against `vitascope serve` over a real socket.

Each runs its whole scenario (`scenario.py`, `scenario.mjs`) against one server with the real
engine: create and poll, three variants, remix, edit, extend, characters, files, lists, errors,
deletes.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conformance.clients import Client, node_client, python_client

pytestmark = [pytest.mark.sdk, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The base URL of a server started as a user would; stopped afterwards."""
    folder = tmp_path_factory.mktemp("served")
    log = (folder / "serve.log").open("w")
    command = [
        *(sys.executable, "-m", "vitascope", "serve"),
        *("--port", "0", "--data-dir", str(folder / "data")),
    ]
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=log, text=True, env={**os.environ}
    )
    assert server.stdout is not None
    line = server.stdout.readline()
    assert "http://" in line, (folder / "serve.log").read_text()
    yield line.split()[-1]
    server.terminate()
    assert server.wait(timeout=60) == 0, (folder / "serve.log").read_text()
    server.stdout.close()
    log.close()


@pytest.mark.parametrize("version", ["3.52.0", "2.30.0", "2.3.0"])
def test_every_call_of_openai_python(version: str, served: str, tmp_path: Path) -> None:
    seen = python_client(version).run(served, tmp_path)

    assert seen["version"] == version


@pytest.mark.parametrize("version", ["6.49.0", "7.55.0"])
def test_every_call_of_openai_node(version: str, served: str, tmp_path: Path) -> None:
    client: Client | None = node_client(version)
    if client is None:
        pytest.skip("this machine has no Node.js")

    seen = client.run(served, tmp_path)

    assert int(str(seen["video"])) > 10_000
