"""What `serve`, `worker` and `check` refuse, and what `check` tells. All in this process."""

import json
import logging
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from tests.cli.conftest import Run

KEY = "a-key-for-the-tests"


@pytest.fixture(autouse=True)
def _quiet_again() -> Iterator[None]:
    """The commands set up logging for a whole process."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("VITASCOPE_CONFIG", raising=False)
    return tmp_path / "data"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])  # noqa: S104 # the point
def test_without_keys_serve_listens_nowhere_but_on_loopback(
    run: Run, data_dir: Path, host: str
) -> None:
    ran = run("serve", "--host", host, "--port", "0", "--data-dir", str(data_dir))

    assert (ran.code, ran.out) == (10, "")
    assert "vitascope keys generate" in ran.err
    assert "VITASCOPE_SERVER__KEYS" in ran.err
    assert not data_dir.exists()


def test_a_port_in_use_is_told(run: Run, data_dir: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ran = run("serve", "--port", port, "--data-dir", str(data_dir))

    assert (ran.code, ran.out) == (10, "")
    assert f"server.port: cannot listen on 127.0.0.1 port {port}" in ran.err


def test_a_host_that_is_none_is_told(
    run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VITASCOPE_SERVER__KEYS", KEY)

    ran = run("serve", "--host", "192.0.2.1", "--port", "0", "--data-dir", str(data_dir))

    assert (ran.code, ran.out) == (10, "")
    assert "server.port: cannot listen on 192.0.2.1" in ran.err


@pytest.mark.parametrize("command", ["serve", "worker", "check"])
@pytest.mark.parametrize(
    ("flags", "env", "word"),
    [
        (["--set", "server.prot=1"], {}, "Did you mean server.port?"),
        (["--set", "worker.slots"], {}, "NAME=VALUE"),
        ([], {"VITASCOPE_SEVER__PORT": "1"}, "Did you mean VITASCOPE_SERVER__PORT?"),
        (["--config", "missing.toml"], {}, "missing.toml"),
    ],
)
def test_a_setting_that_is_none_is_told(
    run: Run,
    data_dir: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    flags: list[str],
    env: dict[str, str],
    word: str,
) -> None:
    for name, value in env.items():
        monkeypatch.setenv(name, value)

    ran = run(command, "--data-dir", str(data_dir), *flags)

    assert (ran.code, ran.out) == (10, "")
    assert word in ran.err


@pytest.mark.parametrize("command", ["serve", "worker"])
@pytest.mark.parametrize(
    ("change", "word"),
    [
        ("engines=sora", "there is no engine 'sora'"),
        ("model_aliases=sora-2=nothing", "'nothing'"),
        ("store.url=mysql://x/y", "mysql"),
        ("data_dir=/dev/null/x", "data_dir"),
    ],
)
def test_a_part_that_cannot_be_had_is_told(
    run: Run, data_dir: Path, command: str, change: str, word: str
) -> None:
    flags = ["--port", "0"] if command == "serve" else []

    ran = run(command, *flags, "--set", f"data_dir={data_dir}", "--set", change)

    assert (ran.code, ran.out) == (10, "")
    assert word in ran.err


def test_a_worker_without_slots_is_refused(run: Run, data_dir: Path) -> None:
    ran = run("worker", "--data-dir", str(data_dir), "--set", "worker.slots=0")

    assert (ran.code, ran.out) == (10, "")
    assert "worker.slots" in ran.err


def test_check_shows_settings_with_sources_and_probes_each_part(
    run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VITASCOPE_SERVER__KEYS", KEY)
    monkeypatch.setenv("VITASCOPE_QUEUE__MAX_QUEUED", "7")

    ran = run("check", "--data-dir", str(data_dir), "--format", "json")

    told = json.loads(ran.out)
    assert ran.code == 0
    settings = {line["name"]: (line["value"], line["source"]) for line in told["settings"]}
    variable = "environment VITASCOPE_QUEUE__MAX_QUEUED"
    assert settings["queue.max_queued"] == ("7", variable)
    assert settings["data_dir"] == (str(data_dir), "flag for data_dir")
    assert settings["server.port"] == ("8000", "default")
    assert settings["server.keys"][0] == "********"
    parts = {line["part"]: line["ok"] for line in told["parts"]}
    engines = ("engine animatic", "engine diffusers")
    assert parts == dict.fromkeys(
        ("address", "data folder", "store", "storage", "sandbox", "models", *engines), True
    )
    assert KEY not in ran.out + ran.err


def test_check_fails_with_the_reason_of_what_failed(run: Run, data_dir: Path) -> None:
    url = "postgresql://user:s3cret-word@127.0.0.1:1/none"

    ran = run(
        "check", "--data-dir", str(data_dir), "--host", "0.0.0.0",  # noqa: S104 # the point
        "--set", f"store.url={url}", "--set", "engines=animatic,missing",
    )  # fmt: skip

    assert ran.code == 1
    told = dict(line.split(": ", 1) for line in ran.out.splitlines() if line[:6] in STATES)
    assert "vitascope keys generate" in told["failed address"]
    assert "port 1 failed: Connection refused" in told["failed store"]
    assert "no engine 'missing'" in told["failed models"]
    assert "ok     sandbox" in told
    assert "ok     engine animatic" in told
    assert "failed engine missing" in told
    assert "s3cret-word" not in ran.out + ran.err


STATES = ("ok    ", "failed")
