"""Fixtures: checkpoints, built once a session."""

import os
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.neural.engines import FOLDER_VARIABLE

# Threads that wait for each other by spinning cost a shared machine ten times the work; read by
# torch when it is imported, here and in the processes that tests start.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


@pytest.fixture(scope="session", autouse=True)
def checkpoint_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """All tiny checkpoints; engines of this process and of those it starts find them."""
    with warnings.catch_warnings():
        # Of the libraries, while they are imported; none is ours to mend.
        warnings.simplefilter("ignore")
        from tests.neural import checkpoints

    folder = tmp_path_factory.mktemp("checkpoints")
    checkpoints.wan_vace(folder / "wan_vace")
    checkpoints.wan_ti2v(folder / "wan_ti2v")
    checkpoints.ltx_2_5(folder / "ltx_2_5")
    os.environ[FOLDER_VARIABLE] = str(folder)
    yield folder
    del os.environ[FOLDER_VARIABLE]
