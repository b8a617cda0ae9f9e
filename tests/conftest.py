"""Fixtures that every test may use."""

from importlib.util import find_spec

pytest_plugins = ["tests.databases"]

# The core's environment has no torch, on purpose; `make test-neural` runs these in their own.
collect_ignore = [] if find_spec("torch") else ["neural"]
