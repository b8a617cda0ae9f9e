"""From the command line to a film: the whole of Vitascope, as a user has it."""

import json
from fractions import Fraction
from pathlib import Path

import av
import pytest

from tests.e2e.served import Served, serve, wait_until
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


def test_the_models_are_those_of_the_engine_and_their_hosted_names(server: Served) -> None:
    ran = server.cli("models", "list", "--format", "jsonl")

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
