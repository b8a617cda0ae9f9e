"""A scripted server, a client that does not really wait, and the command line in this process."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from tests.cli.scripted import Scripted, serving
from vitascope.cli import main
from vitascope.client import VitascopeClient


@dataclass
class Clock:
    """Time that passes only by sleeping."""

    now: float = 0.0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@dataclass(frozen=True)
class Ran:
    """What a command left."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def script() -> Iterator[Scripted]:
    with serving(Scripted()) as scripted:
        yield scripted


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def client(script: Scripted, clock: Clock) -> Iterator[VitascopeClient]:
    with VitascopeClient(
        base_url=script.base_url, api_key="key-1", sleep=clock.sleep, clock=clock
    ) as connected:
        yield connected


@pytest.fixture
def run(
    script: Scripted, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Run a command against the scripted server; its output is captured, so it is no terminal."""
    for name in ("VITASCOPE_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("VITASCOPE_BASE_URL", script.base_url)

    def run_command(*arguments: str) -> Ran:
        try:
            code = main(arguments)
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run_command
