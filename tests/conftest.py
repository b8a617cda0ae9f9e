"""Fixtures that every test may use."""

import signal
from collections.abc import Iterator
from importlib.util import find_spec

import pytest

pytest_plugins = ["tests.databases"]

# The core's environment has no torch, on purpose; `make test-neural` runs these in their own.
collect_ignore = [] if find_spec("torch") else ["neural"]


@pytest.fixture
def heeds_ctrl_c() -> Iterator[None]:
    """Python, and what it starts, heeds Ctrl-C, also where that is ignored (`nohup`, `&`)."""
    earlier = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, earlier)
