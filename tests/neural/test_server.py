"""Through the whole server at a size of the API: from a plan to the files, on after `kill -9`."""

import json
from dataclasses import replace
from pathlib import Path

import av
import pytest

from tests.faults.machine import Machine, until
from tests.neural.engines import tiny
from vitascope.engines.diffusers.plan import Plan, PlannedModel

ENGINE = "tests.neural.engines:"
PATIENCE_S = 200.0


def planned(profile: str) -> PlannedModel:
    """As the choice by hardware would plan it, but tiny."""
    model = tiny(profile)
    return PlannedModel(
        profile=profile,
        folder=model.folder,
        revision=model.revision,
        placement=model.placement,
        most_canvas_pixels=model.most_canvas_pixels,
    )


def facts(content: bytes, folder: Path) -> tuple[tuple[int, int], int, bool]:
    """Size, frames and whether there is sound."""
    path = folder / "looked_at.mp4"
    path.write_bytes(content)
    with av.open(str(path)) as film:
        video = film.streams.video[0]
        size = (video.width, video.height)
        has_sound = bool(film.streams.audio)
        return size, sum(1 for _ in film.decode(video)), has_sound


@pytest.mark.timeout(300)
def test_a_planned_model_makes_videos_through_the_server(tmp_path: Path) -> None:
    plan = tmp_path / "plan.json"
    Plan(models=(planned("wan-vace-1.3b"),)).write(plan)
    with Machine(
        tmp_path / "data",
        ENGINES="diffusers",
        MODEL_ALIASES="sora-2=wan-vace-1.3b",
        DIFFUSERS_PLAN=str(plan),
    ).start() as machine:
        video_id = machine.create("A cat", model="sora-2", size="1280x720", steps=2)
        machine.wait(video_id, within_s=PATIENCE_S)

        assert facts(machine.content(video_id), tmp_path) == ((1280, 720), 96, False)
        row = machine.row(video_id)
        assert row["model_revision"] == "tiny/fp32"
        assert json.loads(row["timings"])["denoise"] > 0
        assert not list((machine.data_dir / "checkpoints").iterdir())


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("engine", "own"),
    [
        ("TinyWanVace", {"model": "wan-vace-1.3b", "steps": 12}),
        ("TinyLtx", {"model": "ltx-2.5"}),
    ],
)
def test_a_killed_attempt_goes_on_from_its_last_step_to_the_same_film(
    tmp_path: Path, engine: str, own: dict[str, object]
) -> None:
    asked = {"size": "1280x720", "seed": 7, **own}
    with Machine(tmp_path / "data", ENGINES=f"{ENGINE}{engine}", MODEL_ALIASES="{}") as machine:
        machine.start()
        whole = machine.create("A cat", **asked)
        machine.wait(whole, within_s=PATIENCE_S)

        broken = machine.create("A cat", **asked)
        kept = machine.data_dir / "checkpoints" / broken
        until(lambda: (kept / "step.safetensors").exists(), "a step is kept", PATIENCE_S)
        machine.kill("all")
        machine.start()
        machine.wait(broken, within_s=PATIENCE_S)

        assert machine.attempts(broken)[0] == 2
        assert json.loads(machine.row(broken)["notes"])["resumed_steps"] >= 1
        assert machine.content(broken) == machine.content(whole)
        has_sound = own["model"] == "ltx-2.5"
        assert facts(machine.content(whole), tmp_path) == ((1280, 720), 96, has_sound)
        assert not kept.exists()


@pytest.mark.timeout(400)
def test_readiness_tells_of_a_warm_up_and_of_what_came_of_it(tmp_path: Path) -> None:
    model = planned("wan-2.2-ti2v-5b")
    compiled = replace(model, placement=replace(model.placement, is_compiled=True))
    plan = tmp_path / "plan.json"
    Plan(models=(compiled,)).write(plan)
    machine = Machine(
        tmp_path / "data", ENGINES="diffusers", MODEL_ALIASES="{}", DIFFUSERS_PLAN=str(plan)
    )
    # Found out while blocks are compiled, which are then run as they are.
    machine.env["CXX"] = "no-such-compiler"
    with machine.start():

        def told() -> dict[str, str]:
            answer = machine.http.get(str(machine.http.base_url).removesuffix("/v1/") + "/readyz")
            return answer.json()["models"].get(model.profile, {}) if answer.is_success else {}

        until(lambda: told().get("state") == "warming", "it warms up", PATIENCE_S)
        until(lambda: told().get("state") == "ready", "it is warm", PATIENCE_S)
        assert "could not be compiled" in told()["note"]
        video_id = machine.create("A cat", model=model.profile, size="1280x720", steps=2)
        machine.wait(video_id, within_s=PATIENCE_S)

        assert facts(machine.content(video_id), tmp_path) == ((1280, 720), 96, False)
