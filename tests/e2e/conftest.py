"""Servers that tests share: one that makes videos, and one whose videos stay queued."""

from collections.abc import Iterator

import pytest

from tests.e2e.served import Served, serve


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server as anyone starts it."""
    with serve(tmp_path_factory.mktemp("serve") / "data") as served:
        yield served


@pytest.fixture(scope="session")
def idle_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server without a worker: what is queued stays queued."""
    folder = tmp_path_factory.mktemp("idle") / "data"
    with serve(folder, "--set", "worker.slots=0") as served:
        yield served
