"""`vitascope serve`, `worker` and `check` as processes: starting, refusing, stopping."""

import os
import shlex
import signal
import stat
import subprocess
from pathlib import Path

import httpx2
import psutil
import pytest

from tests.e2e.served import Served, command, environment, is_alive, run, serve, wait_until
from vitascope.client import VitascopeClient

KEY = "a-key-for-the-tests"


def test_it_prints_one_line_and_then_answers(tmp_path: Path) -> None:
    with serve(tmp_path / "data", "--set", "worker.slots=0") as served:
        assert served.base_url.startswith("http://127.0.0.1:")
        root = served.base_url.removesuffix("/v1")
        assert httpx2.get(f"{root}/healthz").status_code == 200
        assert served.stop() == 0
        assert served.process.stdout is not None
        assert served.process.stdout.read() == ""


def test_it_bounds_its_connections_as_its_setting_says(tmp_path: Path) -> None:
    with serve(
        tmp_path / "data", "--set", "worker.slots=0", "--set", "server.max_connections=77"
    ) as served:
        root = served.base_url.removesuffix("/v1")
        assert "\nvitascope_connections_max 77\n" in httpx2.get(f"{root}/metrics").text


def test_it_does_not_start_where_hardly_a_file_may_be_open(tmp_path: Path) -> None:
    serving = shlex.join(command("serve", "--port", "0", "--data-dir", str(tmp_path / "data")))
    ran = subprocess.run(
        ["sh", "-c", f"ulimit -n 150 && exec {serving}"],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=60,
        check=False,
    )

    assert (ran.returncode, ran.stdout) == (10, "")
    assert "server.max_connections" in ran.stderr
    assert "ulimit -Hn" in ran.stderr


def test_it_is_ready_for_work_once_its_worker_is(server: Served) -> None:
    root = server.base_url.removesuffix("/v1")

    wait_until(lambda: httpx2.get(f"{root}/readyz").status_code == 200, "it is ready")


def test_the_data_folder_is_for_its_owner_alone(server: Served) -> None:
    nested = server.data_dir / "uploads"

    assert stat.S_IMODE(nested.stat().st_mode) == 0o700


def test_without_keys_it_does_not_listen_where_others_are(tmp_path: Path) -> None:
    """In words, and on standard error alone; tests/cli has the other refusals."""
    ran = run("serve", "--host", "0.0.0.0", "--data-dir", str(tmp_path / "data"))  # noqa: S104 # the point

    assert (ran.returncode, ran.stdout) == (10, "")
    assert ran.stderr.startswith("Error: server.host: ")
    assert "vitascope keys generate" in ran.stderr


def test_with_keys_it_listens_anywhere_and_takes_no_other_key(tmp_path: Path) -> None:
    env = {"VITASCOPE_SERVER__KEYS": KEY}
    flags = ("--host", "0.0.0.0", "--set", "worker.slots=0")  # noqa: S104 # the point of the test
    with serve(tmp_path / "data", *flags, env=env) as served:
        assert served.base_url.startswith("http://127.0.0.1:")

        without = served.cli("videos", "list")
        wrong = served.cli("videos", "list", "--api-key", "another-key")
        right = served.cli("videos", "list", env={"OPENAI_API_KEY": KEY})

        assert [without.returncode, wrong.returncode, right.returncode] == [4, 4, 0]
        assert KEY not in served.log.read_text()


@pytest.mark.parametrize("with_signal", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_in_order_and_what_is_queued_stays(
    tmp_path: Path, with_signal: signal.Signals
) -> None:
    data_dir = tmp_path / "data"
    with (
        serve(data_dir, "--set", "worker.slots=0") as served,
        VitascopeClient(base_url=served.base_url) as client,
    ):
        video_id = client.create("a cat").id
        assert served.stop(with_signal) == 0

    with (
        serve(data_dir, "--set", "worker.slots=0") as served,
        VitascopeClient(base_url=served.base_url) as client,
    ):
        assert client.retrieve(video_id).status == "queued"


def test_killing_the_server_takes_its_worker_and_runners_along(tmp_path: Path) -> None:
    with serve(tmp_path / "data") as served:
        wait_until(lambda: len(served.processes()) >= 3, "worker and runner are there")
        family = served.processes()
        served.process.kill()
        served.process.wait(10)

        wait_until(lambda: not any(map(is_alive, family[1:])), "they are gone")


def test_a_worker_that_is_killed_is_replaced(tmp_path: Path) -> None:
    with serve(tmp_path / "data") as served:
        wait_until(lambda: len(served.processes()) >= 2, "the worker is there")
        worker = psutil.Process(served.process.pid).children()[0]
        worker.kill()

        def is_replaced() -> bool:
            children = psutil.Process(served.process.pid).children()
            return any(child.pid != worker.pid and is_alive(child) for child in children)

        wait_until(is_replaced, "another worker is there")


def test_a_worker_of_its_own_makes_the_videos_of_a_server_without(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with (
        serve(data_dir, "--set", "worker.slots=0") as served,
        VitascopeClient(base_url=served.base_url) as client,
    ):
        video_id = client.create("a quiet meadow", seconds=4, size="720x1280").id
        with (tmp_path / "worker.log").open("w") as log:
            worker = subprocess.Popen(
                command("worker", "--data-dir", str(data_dir)), stderr=log, env=environment()
            )
        try:
            assert client.wait(video_id, timeout_s=100).status == "completed"
        finally:
            worker.terminate()
        assert worker.wait(30) == 0


def test_a_server_whose_weights_are_missing_starts_and_says_what_mends_it(tmp_path: Path) -> None:
    smi = tmp_path / "bin" / "nvidia-smi"
    smi.parent.mkdir()
    smi.write_text("#!/bin/sh\necho 'NVIDIA Test, GPU-1, 24564, 8.9'\n")
    smi.chmod(0o755)
    env = {
        "PATH": f"{smi.parent}:{os.environ['PATH']}",
        "VITASCOPE_DIFFUSERS__WEIGHTS_DIR": str(tmp_path / "weights"),
        "VITASCOPE_DIFFUSERS__MODELS": "wan-vace-1.3b",
    }
    with serve(tmp_path / "data", env=env) as served:
        models = httpx2.get(f"{served.base_url}/models").json()["data"]
        asked = {"model": "wan-vace-1.3b", "prompt": "A cat"}
        refused = httpx2.post(f"{served.base_url}/videos", json=asked)
        log = served.log.read_text()

    (alias,) = [model["vitascope"] for model in models if model["id"] == "sora-2"]
    assert alias["alias_of"] == "animatic"
    assert "NVIDIA Test could run wan-vace-1.3b" in alias["note"]
    assert "vitascope models pull wan-vace-1.3b" in alias["note"]
    assert refused.status_code == 400
    assert refused.json()["error"]["code"] == "model_not_available"
    assert "models.missing" in log


def test_a_server_without_any_model_starts_and_is_not_ready(tmp_path: Path) -> None:
    env = {"VITASCOPE_DIFFUSERS__WEIGHTS_DIR": str(tmp_path / "weights")}
    with serve(
        tmp_path / "data", "--set", "engines=diffusers", "--set", "model_aliases={}", env=env
    ) as served:
        ready = httpx2.get(f"{served.base_url.removesuffix('/v1')}/readyz")
        models = httpx2.get(f"{served.base_url}/models").json()["data"]

    assert (ready.status_code, models) == (503, [])
    assert ready.json()["reasons"][0]["part"] == "models"
