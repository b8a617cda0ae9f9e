"""Every operation of both families through the whole server, judged by the delivered files.

One server makes all, at a small size; films of the API's own sizes are in `test_server.py`.
"""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import torch
from PIL import Image

from tests.faults.machine import Machine, until
from tests.neural.engines import (
    FOLDERS,
    HELD_PHASE_VARIABLE,
    OUT_OF_MEMORY_ALWAYS,
    OUT_OF_MEMORY_ONCE,
    SMALL,
)
from vitascope.storage import keys
from vitascope.video import SECONDS

ENGINE = "tests.neural.engines:HeldEngine"
PATIENCE_S = 200.0
RATE = 24
Frames = np.ndarray[Any, np.dtype[np.uint8]]

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def machine(checkpoint_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    folder = tmp_path_factory.mktemp("matrix") / "data"
    # Every cancel is honoured in time, whatever else the computer does: no runner is killed.
    settings = {"WORKER__CANCEL_GRACE_S": "60"}
    with Machine(folder, ENGINES=ENGINE, MODEL_ALIASES="{}", **settings) as running:
        running.env[HELD_PHASE_VARIABLE] = str(held_phase(running))
        yield running.start()


def held_phase(machine: Machine) -> Path:
    """The file by which films are held in a phase."""
    return machine.data_dir.with_suffix(".held")


@pytest.fixture(scope="module", params=["wan-vace-1.3b", "ltx-2.5"])
def model(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def source(machine: Machine, model: str) -> str:
    """A finished film of four seconds."""
    return made(machine, "videos", model=model, seconds="4", size=str(SMALL), seed=7)


def made(machine: Machine, route: str, *, prompt: str = "A cat", **fields: Any) -> str:
    """Ask for a video, wait until it is completed; its id."""
    answer = machine.http.post(route, json={"prompt": prompt, **fields})
    assert answer.status_code == 200, answer.text
    video_id = str(answer.json()["id"])
    machine.wait(video_id, within_s=PATIENCE_S)
    return video_id


def resource(machine: Machine, video_id: str) -> Any:
    return machine.http.get(f"videos/{video_id}").json()


def frames(machine: Machine, video_id: str) -> Frames:
    """All frames of the delivered file, RGB."""
    with av.open(io.BytesIO(machine.content(video_id))) as film:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)])


def has_sound(machine: Machine, video_id: str) -> bool:
    with av.open(io.BytesIO(machine.content(video_id))) as film:
        return bool(film.streams.audio)


def held(machine: Machine, video_id: str, model: str, seconds: int) -> Frames:
    """Its frames, after a look at all that must hold of every video."""
    told = resource(machine, video_id)
    assert (told["seconds"], told["size"]) == (str(seconds), str(SMALL))
    assert has_sound(machine, video_id) == model.startswith("ltx")
    film = frames(machine, video_id)
    assert film.shape == (seconds * RATE, SMALL.height, SMALL.width, 3)
    return film


def latent(checkpoints: Path, model: str, picture: Frames) -> torch.Tensor:
    """A picture in the latent space of the model's own autoencoder."""
    import diffusers

    kinds = {"wan-vace-1.3b": "AutoencoderKLWan", "ltx-2.5": "AutoencoderKLLTX2Video"}
    vae = getattr(diffusers, kinds[model]).from_pretrained(checkpoints / FOLDERS[model] / "vae")
    values = torch.as_tensor(picture.copy()).permute(2, 0, 1)[None, :, None].float() / 127.5 - 1.0
    with torch.no_grad():
        return vae.encode(values).latent_dist.mode()


def png(picture: Frames) -> bytes:
    data = io.BytesIO()
    Image.fromarray(picture).save(data, "PNG")
    return data.getvalue()


def stripes() -> Frames:
    """A picture that no random model makes."""
    across = np.linspace(0, 255, SMALL.width, dtype=np.uint8)
    picture = np.zeros((SMALL.height, SMALL.width, 3), np.uint8)
    picture[..., 0] = across
    picture[..., 2] = across[::-1]
    picture[SMALL.height // 2 :, :, 1] = 200
    return picture


@pytest.mark.parametrize("seconds", SECONDS)
def test_a_created_film_has_exactly_the_frames_of_its_length(
    machine: Machine, model: str, seconds: int
) -> None:
    fields = {"steps": 1} if model.startswith("wan") else {}
    video_id = made(machine, "videos", model=model, seconds=str(seconds), size=str(SMALL), **fields)

    held(machine, video_id, model, seconds)


def test_a_film_begins_with_its_picture_in_latent_space_too(
    machine: Machine, model: str, source: str, checkpoint_folder: Path
) -> None:
    picture = stripes()
    fields = {"prompt": "A cat", "model": model, "seconds": "4", "size": str(SMALL), "seed": "7"}
    answer = machine.http.post(
        "videos",
        data=fields,
        files={"input_reference": ("first.png", png(picture), "image/png")},
    )
    assert answer.status_code == 200, answer.text
    video_id = str(answer.json()["id"])
    machine.wait(video_id, within_s=PATIENCE_S)

    film = held(machine, video_id, model, 4)
    free = frames(machine, source)
    asked = latent(checkpoint_folder, model, picture)
    distance = (latent(checkpoint_folder, model, film[0]) - asked).norm()
    unconditioned = (latent(checkpoint_folder, model, free[0]) - asked).norm()
    assert distance < 0.2 * unconditioned
    # The same seed without a picture gives the same file; whatever is else comes of the picture.
    assert not np.array_equal(film[48], free[48])


def test_an_edit_keeps_length_and_is_another_film(
    machine: Machine, model: str, source: str
) -> None:
    fields = {"model": model, "video": {"id": source}}
    edit = made(machine, "videos/edits", prompt="A cat in anime style", **fields)

    film = held(machine, edit, model, 4)
    assert not np.array_equal(film, frames(machine, source))
    assert resource(machine, edit)["vitascope"]["notes"]["edit"] == "strong"


def test_an_extension_keeps_its_source_to_the_bit_and_goes_on(
    machine: Machine, model: str, source: str
) -> None:
    fields = {"model": model, "video": {"id": source}, "seconds": "4"}
    extension = made(machine, "videos/extensions", **fields)

    film = held(machine, extension, model, 8)
    assert np.array_equal(film[:96], frames(machine, source))
    assert np.abs(np.diff(film[96:].astype(int), axis=0)).max() > 0


def test_a_remix_keeps_seed_and_length_and_is_another_film(
    machine: Machine, model: str, source: str
) -> None:
    remix = made(machine, f"videos/{source}/remix", prompt="A dog")

    film = held(machine, remix, model, 4)
    assert resource(machine, remix)["vitascope"]["seed"] == 7
    assert not np.array_equal(film, frames(machine, source))


def test_a_character_is_in_the_film(machine: Machine, model: str, source: str) -> None:
    clip = {"video": ("mossy.mp4", machine.content(source), "video/mp4")}
    answer = machine.http.post("videos/characters", data={"name": "Mossy"}, files=clip)
    assert answer.status_code == 200, answer.text
    fields = {"model": model, "seconds": "4", "size": str(SMALL), "seed": 7}
    with_it = made(
        machine, "videos", prompt="Mossy", characters=[{"id": answer.json()["id"]}], **fields
    )
    without = made(machine, "videos", prompt="Mossy", **fields)

    film = held(machine, with_it, model, 4)
    assert not np.array_equal(film, frames(machine, without))


def test_the_same_seed_gives_the_same_file_and_another_one_another(
    machine: Machine, model: str, source: str
) -> None:
    fields = {"model": model, "seconds": "4", "size": str(SMALL)}
    again = made(machine, "videos", seed=7, **fields)
    other = made(machine, "videos", seed=8, **fields)

    assert machine.content(again) == machine.content(source)
    assert machine.content(other) != machine.content(source)


def test_progress_only_grows_and_every_phase_takes_its_time(machine: Machine, model: str) -> None:
    video_id = machine.create("A cat", model=model, size=str(SMALL), seconds="12")
    seen: list[int] = []

    def is_completed() -> bool:
        told = resource(machine, video_id)
        seen.append(told["progress"])
        assert told["status"] != "failed", machine.describe(video_id)
        return bool(told["status"] == "completed")

    until(is_completed, "it is completed", PATIENCE_S)

    assert seen == sorted(seen)
    assert seen[-1] == 100
    assert len(set(seen)) > 2
    phases = json.loads(machine.row(video_id)["timings"])
    own = {"prepare", "denoise", "decode"} | ({"upsample"} if model.startswith("ltx") else set())
    assert own | {"encode", "store"} <= phases.keys()


def test_a_video_deleted_while_it_is_denoised_leaves_no_trace_in_the_next_two(
    machine: Machine,
) -> None:
    fields = {"model": "wan-vace-1.3b", "size": str(SMALL), "seconds": "4"}
    before = made(machine, "videos", seed=3, **fields)
    deleted = machine.create("A red fox in the snow", seed=99, steps=900, **fields)
    until(
        lambda: resource(machine, deleted)["vitascope"]["phase"] == "denoise",
        "it is being denoised",
        PATIENCE_S,
    )

    assert machine.http.delete(f"videos/{deleted}").status_code == 200
    after = [made(machine, "videos", seed=3, **fields) for _ in range(2)]

    assert {machine.content(each) for each in after} == {machine.content(before)}


OTHER = {"wan-vace-1.3b": "ltx-2.5", "ltx-2.5": "wan-vace-1.3b"}
PHASES = [
    (model, phase)
    for model in OTHER
    for phase in ("load", "prepare", "denoise", "upsample", "decode", "encode")
    # One of them makes its films in one stage.
    if (model, phase) != ("wan-vace-1.3b", "upsample")
]


@pytest.mark.parametrize(("model", "phase"), PHASES, indirect=["model"])
def test_nothing_is_left_of_a_video_deleted_in_any_phase_and_the_runner_goes_on(
    machine: Machine, model: str, source: str, phase: str
) -> None:
    held_in = held_phase(machine)
    fields = {"model": model, "seconds": "4", "size": str(SMALL), "seed": 7}
    if phase == "load":
        # One model is loaded at a time.
        made(machine, "videos", **(fields | {"model": OTHER[model]}))
    runners = [process.pid for process in machine.living("runner")]

    held_in.write_text(phase)
    try:
        deleted = machine.create("A cat", **fields)
        until(
            lambda: resource(machine, deleted)["vitascope"]["phase"] == phase,
            f"it is held in {phase}",
            PATIENCE_S,
        )
        assert machine.http.delete(f"videos/{deleted}").status_code == 200
        assert machine.http.get(f"videos/{deleted}").status_code == 404
        until(lambda: not held_in.exists(), f"the cancel takes hold in {phase}", PATIENCE_S)
    finally:
        held_in.unlink(missing_ok=True)
    until(lambda: machine.scratch() == [], "no file is in work", PATIENCE_S)
    again = made(machine, "videos", **fields)

    assert machine.content(again) == machine.content(source)
    assert [process.pid for process in machine.living("runner")] == runners
    assert not machine.objects(keys.video_prefix(deleted))
    assert not (machine.data_dir / "checkpoints" / deleted).exists()


def test_a_lack_of_memory_is_mended_once_and_else_fails_with_its_code(
    machine: Machine, model: str
) -> None:
    fields = {"model": model, "size": str(SMALL), "seconds": "4"}
    mended = made(machine, "videos", prompt=f"A cat, {OUT_OF_MEMORY_ONCE}", **fields)
    failed = machine.create(f"A cat, {OUT_OF_MEMORY_ALWAYS}", **fields)
    until(lambda: machine.status(failed) == "failed", "it has failed", PATIENCE_S)

    held(machine, mended, model, 4)
    assert resource(machine, failed)["error"]["code"] == "out_of_memory"
