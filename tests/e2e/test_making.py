"""From the command line to a film: the whole of Vitascope, as a user has it."""

import json
import signal
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import av
import pytest

from tests.e2e.served import Served, environment, serve, wait_until
from vitascope.client import VitascopeClient


@pytest.fixture(scope="module")
def film(
    server: Served, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, object]]:
    """One video, made and saved by one command."""
    target = tmp_path_factory.mktemp("film") / "cat.mp4"
    ran = server.cli(
        "videos", "create", "--prompt", "A calico cat playing a piano on stage",
        "--seconds", "4", "--size", "720x1280", "--seed", "7", "--output", str(target),
    )  # fmt: skip
    assert ran.returncode == 0, f"{ran.stderr}\n{server.log.read_text()}"
    return target, json.loads(ran.stdout)


def test_one_command_makes_a_film_of_the_size_and_length_asked_for(
    film: tuple[Path, dict[str, object]],
) -> None:
    target, resource = film

    assert resource["status"] == "completed"
    assert resource["progress"] == 100
    with av.open(str(target)) as container:
        picture = container.streams.video[0]
        frames = sum(1 for _ in container.decode(video=0))
        assert (picture.codec_context.width, picture.codec_context.height) == (720, 1280)
        assert picture.average_rate is not None
        assert Fraction(frames) / picture.average_rate == 4
        assert len(container.streams.audio) == 1


@pytest.mark.parametrize(
    ("variant", "start"),
    [("video", b"ftyp"), ("thumbnail", b"WEBP"), ("spritesheet", b"\xff\xd8\xff")],
)
def test_every_variant_can_be_downloaded(
    server: Served, film: tuple[Path, dict[str, object]], tmp_path: Path, variant: str, start: bytes
) -> None:
    target = tmp_path / "file"

    ran = server.cli(
        "videos", "download-content", "--video-id", str(film[1]["id"]), "--variant", variant,
        "--output", str(target),
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr
    assert start in target.read_bytes()[:16]


def test_a_finished_video_can_be_looked_up_and_waited_for(
    server: Served, film: tuple[Path, dict[str, object]]
) -> None:
    ran = server.cli("videos", "retrieve", "--video-id", str(film[1]["id"]), "--wait")

    assert film[1] == json.loads(ran.stdout)


@pytest.mark.parametrize(
    ("command", "flags", "seconds"),
    [
        ("edit", ["--video", "{id}", "--prompt", "at night"], 4),
        ("edit", ["--video", "@{path}", "--prompt", "in the snow"], 4),
        ("extend", ["--video", "id={id}", "--prompt", "it rains", "--seconds", "4"], 8),
        ("remix", ["--video-id", "{id}", "--prompt", "a dog on stage"], 4),
    ],
    ids=["edit", "edit of an upload", "extend", "remix"],
)
def test_a_film_can_be_made_into_another(
    server: Served,
    film: tuple[Path, dict[str, object]],
    tmp_path: Path,
    command: str,
    flags: list[str],
    seconds: int,
) -> None:
    path, source = film
    target = tmp_path / "other.mp4"

    ran = server.cli(
        "videos", command, *(flag.format(id=source["id"], path=path) for flag in flags),
        "--output", str(target),
    )  # fmt: skip

    assert ran.returncode == 0, f"{ran.stderr}\n{server.log.read_text()}"
    assert json.loads(ran.stdout)["seconds"] == str(seconds)
    with av.open(str(target)) as container:
        assert container.duration is not None
        assert container.duration / av.time_base == pytest.approx(seconds, abs=0.05)
    assert target.read_bytes() != path.read_bytes()


def test_a_character_is_cut_from_a_film_and_used(
    server: Served, film: tuple[Path, dict[str, object]], tmp_path: Path
) -> None:
    made = server.cli("videos", "create-character", "--name", "Mossy", "--video", str(film[0]))
    character_id = json.loads(made.stdout)["id"]

    shown = server.cli("videos", "get-character", "--character-id", character_id)
    ran = server.cli(
        "videos", "create", "--prompt", "Mossy walks over a meadow", "--character", character_id,
        "--output", str(tmp_path / "mossy.mp4"),
    )  # fmt: skip

    assert json.loads(shown.stdout)["name"] == "Mossy"
    assert ran.returncode == 0, f"{ran.stderr}\n{server.log.read_text()}"


def test_the_models_are_those_of_the_engine_and_their_hosted_names(server: Served) -> None:
    ran = server.cli("videos", "models", "--format", "jsonl")

    names = {json.loads(line)["id"] for line in ran.stdout.splitlines()}
    assert {"animatic", "sora-2", "sora-2-pro"} <= names


def test_deleting_a_running_video_stops_it(server: Served) -> None:
    with VitascopeClient(base_url=server.base_url) as client:
        video = client.create("A city at night in the rain", seconds=20, size="1920x1080")
        wait_until(lambda: client.retrieve(video.id).status == "in_progress", "it runs")

        assert server.cli("videos", "delete", "--video-id", video.id).returncode == 0

        ran = server.cli("videos", "retrieve", "--video-id", video.id)
        assert ran.returncode == 5
        next_one = client.create("A quiet meadow", seconds=4, size="720x1280")
        wait_until(lambda: client.retrieve(next_one.id).status != "queued", "the slot is free")
        client.delete(next_one.id)


def test_a_video_that_was_running_when_all_was_killed_is_made_after_the_restart(
    tmp_path: Path,
) -> None:
    data_dir = tmp_path / "data"
    with serve(data_dir) as served, VitascopeClient(base_url=served.base_url) as client:
        video_id = client.create("A quiet meadow", seconds=4, size="720x1280").id
        wait_until(lambda: client.retrieve(video_id).status == "in_progress", "it runs")
        family = served.processes()
        for process in family:
            process.kill()
        served.process.wait(10)

    with serve(data_dir) as served, VitascopeClient(base_url=served.base_url) as client:
        assert client.wait(video_id, timeout_s=100).status == "completed"
        assert client.download(video_id, tmp_path / "film.mp4") > 10_000


def test_at_an_orderly_stop_the_running_video_is_finished(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with serve(data_dir) as served, VitascopeClient(base_url=served.base_url) as client:
        video_id = client.create("A quiet meadow", seconds=4, size="720x1280").id
        wait_until(lambda: client.retrieve(video_id).status == "in_progress", "it runs")
        assert served.stop() == 0

    assert status_after(data_dir, video_id) == "completed"


def test_a_second_signal_hands_the_running_video_back(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    with serve(data_dir) as served, VitascopeClient(base_url=served.base_url) as client:
        video_id = client.create("A city in the rain", seconds=20, size="1920x1080").id
        wait_until(lambda: client.retrieve(video_id).status == "in_progress", "it runs")
        served.process.send_signal(signal.SIGTERM)
        wait_until(lambda: "worker.draining" in served.log.read_text(), "it begins to stop")
        assert served.stop() == 0

    assert status_after(data_dir, video_id) == "queued"


def status_after(data_dir: Path, video_id: str) -> str:
    """What a server without a worker finds in the data folder."""
    with (
        serve(data_dir, "--set", "worker.slots=0") as served,
        VitascopeClient(base_url=served.base_url) as client,
    ):
        return client.retrieve(video_id).status


def test_the_demo_goes_from_nothing_to_a_film(tmp_path: Path) -> None:
    target = tmp_path / "demo.mp4"
    script = Path(__file__).parents[2] / "scripts" / "demo.py"

    ran = subprocess.run(
        [sys.executable, str(script), "--prompt", "A fox in the snow", "--output", str(target)],
        capture_output=True,
        text=True,
        timeout=100,
        env=environment({"VITASCOPE_BASE_URL": "http://127.0.0.1:1/v1"}),
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.rstrip().endswith(f"Here it is: {target}")
    assert b"ftyp" in target.read_bytes()[:16]
