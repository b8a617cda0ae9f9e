"""What a GPU cannot hold is refused by the real server when it is asked for; nothing is queued."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.faults.machine import Machine
from vitascope.engines.diffusers.placement import Placement
from vitascope.engines.diffusers.plan import Plan, PlannedModel
from vitascope.engines.diffusers.profiles import Offload, Precision

GIB = 2**30


def planned(profile: str, gib: int) -> PlannedModel:
    """A model on a card of so much memory."""
    placement = Placement(
        device="cuda:0",
        precision=Precision.BF16,
        offload=Offload.MODEL,
        memory_bytes=gib * GIB,
    )
    return PlannedModel(profile=profile, folder=Path("none"), revision="r", placement=placement)


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    folder = tmp_path_factory.mktemp("memory")
    plan = folder / "plan.json"
    Plan(models=(planned("ltx-2.5", 64), planned("wan-vace-14b", 16))).write(plan)
    with Machine(
        folder / "data",
        ENGINES="diffusers",
        MODEL_ALIASES="sora-2=ltx-2.5",
        DIFFUSERS_PLAN=str(plan),
        WORKER__SLOTS="0",
    ).start() as started:
        yield started


def ask(machine: Machine, **fields: Any) -> httpx2.Response:
    return machine.http.post("videos", json={"prompt": "A cat"} | fields)


@pytest.mark.parametrize(
    ("fields", "param", "told"),
    [
        ({"model": "sora-2", "size": "1920x1080", "seconds": 20}, "seconds", "8 seconds"),
        ({"model": "ltx-2.5", "size": "1024x1792", "seconds": 12}, "seconds", "8 seconds"),
        ({"model": "wan-vace-14b", "size": "1280x720", "seconds": 4}, "size", "not enough memory"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_would(
    machine: Machine, fields: dict[str, Any], param: str, told: str
) -> None:
    answer = ask(machine, **fields)

    error = answer.json()["error"]
    assert (answer.status_code, error["type"], error["param"]) == (
        400,
        "invalid_request_error",
        param,
    )
    assert told in error["message"]
    assert machine.http.get("videos").json()["data"] == []


@pytest.mark.parametrize(("size", "seconds"), [("1920x1080", 8), ("1280x720", 16)])
def test_what_fits_is_taken(machine: Machine, size: str, seconds: int) -> None:
    answer = ask(machine, model="sora-2", size=size, seconds=seconds)

    assert (answer.status_code, answer.json()["status"]) == (200, "queued")
    machine.http.delete(f"videos/{answer.json()['id']}").raise_for_status()
