"""One machine that the tests of a module kill again and again."""

from collections.abc import Iterator

import pytest

from tests.faults.machine import Machine


@pytest.fixture(scope="module")
def module_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    with Machine(tmp_path_factory.mktemp("machine") / "data") as machine:
        yield machine


@pytest.fixture
def machine(module_machine: Machine) -> Machine:
    """It runs; what earlier tests made may still be there, but nothing is pending."""
    return module_machine.ensure()
