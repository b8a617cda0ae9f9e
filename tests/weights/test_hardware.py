"""Measuring a machine, by what torch or the driver says."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from vitascope.engines.diffusers.hardware import (
    CLASSES,
    Device,
    Run,
    class_of,
    main_memory_bytes,
    measure,
)

GIB = 1024**3
TORCH = {
    "torch": "2.13.0",
    "devices": [
        {
            "name": "NVIDIA L4",
            "uuid": "GPU-1",
            "memory_bytes": 23_000_000_000,
            "capability": [8, 9],
        },
        {"name": "Tesla T4", "uuid": None, "memory_bytes": 15_000_000_000, "capability": [7, 5]},
    ],
}
DRIVER = "NVIDIA GeForce RTX 4090, GPU-2, 24564, 8.9\nTesla T4, GPU-3, 15360, 7.5\n"


def says(torch: str | None = None, driver: str | None = None) -> Run:
    def run(command: Sequence[str]) -> str | None:
        return driver if command[0] == "nvidia-smi" else torch

    return run


def device(gib: float) -> Device:
    return Device(name="GPU", memory_bytes=int(gib * GIB), visible_as="0")


def test_torch_is_asked_where_it_is_installed() -> None:
    first, second = measure(run=says(json.dumps(TORCH)), has_torch=True, environ={}).devices

    assert (first.name, first.memory_bytes) == ("NVIDIA L4", 23_000_000_000)
    assert (first.visible_as, second.visible_as) == ("GPU-1", "1")
    assert (first.has_bfloat16, second.has_bfloat16) == (True, False)


def test_a_gpu_without_an_identifier_keeps_the_name_that_its_operator_gave() -> None:
    environ = {"CUDA_VISIBLE_DEVICES": "GPU-1,3"}

    found = measure(run=says(json.dumps(TORCH)), has_torch=True, environ=environ)

    assert [each.visible_as for each in found.devices] == ["GPU-1", "3"]


def test_the_driver_is_asked_where_torch_is_not_installed() -> None:
    found = measure(run=says(driver=DRIVER), has_torch=False)

    assert [(each.name, each.visible_as) for each in found.devices] == [
        ("NVIDIA GeForce RTX 4090", "GPU-2"),
        ("Tesla T4", "GPU-3"),
    ]
    assert found.largest is found.devices[0]
    assert [each.has_bfloat16 for each in found.devices] == [True, False]


def test_a_machine_without_a_gpu_has_no_problem_and_no_device(tmp_path: Path) -> None:
    empty = json.dumps({"torch": "2.13.0", "devices": []})

    none = tmp_path / "none"
    found = [
        measure(run=says(), has_torch=False, amd=none),
        measure(run=says(empty), has_torch=True, amd=none),
    ]

    assert [(each.devices, each.problem) for each in found] == [((), None)] * 2


@pytest.mark.parametrize("other", ["an Apple GPU (Metal)", "an Intel GPU"])
def test_a_gpu_that_is_not_used_is_told_with_those_that_are(other: str) -> None:
    told = {"torch": "2.13.0", "build": "cpu", "others": [other], "devices": []}

    found = measure(run=says(json.dumps(told)), has_torch=True)

    assert found.devices == ()
    assert found.problem is not None
    assert other in found.problem
    assert "CUDA" in found.problem


def test_a_gpu_of_amd_is_used_by_its_number_where_torch_is_built_for_it() -> None:
    amd = {"name": "AMD Instinct MI300X", "uuid": None, "memory_bytes": 192 * GIB}
    told = {"torch": "2.13.0+rocm", "build": "rocm", "others": []} | {
        "devices": [amd | {"capability": [9, 4]}]
    }

    found = measure(run=says(json.dumps(told)), has_torch=True, environ={})

    assert [(each.visible_as, each.has_bfloat16) for each in found.devices] == [("0", True)]
    assert found.problem is None


@pytest.mark.parametrize("has_torch", [True, False])
def test_a_gpu_of_amd_that_torch_is_not_built_for_is_told(tmp_path: Path, has_torch: bool) -> None:
    told = {"torch": "2.13.0+cu130", "build": "cuda", "others": [], "devices": []}

    found = measure(run=says(json.dumps(told)), has_torch=has_torch, amd=tmp_path)

    assert found.devices == ()
    assert found.problem is not None
    assert "ROCm" in found.problem


def test_a_gpu_that_torch_does_not_see_is_told() -> None:
    empty = json.dumps({"torch": "2.13.0+cpu", "devices": []})

    found = measure(run=says(empty, DRIVER), has_torch=True)

    assert found.devices == ()
    assert found.problem is not None
    assert "RTX 4090" in found.problem
    assert "2.13.0+cpu" in found.problem


def test_a_torch_that_does_not_import_is_told() -> None:
    found = measure(run=says(None, DRIVER), has_torch=True)

    assert found.devices == ()
    assert found.problem is not None
    assert "does not work" in found.problem


@pytest.mark.parametrize(
    ("gib", "name"),
    [
        (4, None),
        (7.6, "8–12 GB"),  # a card of 8 GB as its driver counts
        (11.6, "8–12 GB"),
        (14.6, "16 GB"),
        (15.7, "16 GB"),
        (22.0, "24 GB"),
        (23.6, "24 GB"),
        (31.4, "24 GB"),
        (44.4, "48 GB"),
        (47.4, "48 GB"),
        (79.1, "80 GB and up"),
        (140, "80 GB and up"),
    ],
)
def test_a_card_falls_into_the_class_of_its_name(gib: float, name: str | None) -> None:
    found = class_of(device(gib))

    assert (found and found.name) == name


def test_classes_go_from_the_largest_down() -> None:
    assert [each.least_bytes for each in CLASSES] == sorted(
        (each.least_bytes for each in CLASSES), reverse=True
    )
    assert all(each.typical_bytes >= each.least_bytes for each in CLASSES)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [("1073741824\n", lambda total: min(total, GIB)), ("max\n", lambda total: total)],
)
def test_a_container_has_the_memory_that_it_is_given(
    tmp_path: Path, limit: str, expected: Callable[[int], int]
) -> None:
    total = main_memory_bytes(tmp_path / "missing")
    (tmp_path / "memory.max").write_text(limit)

    assert main_memory_bytes(tmp_path / "memory.max") == expected(total)


def test_nothing_is_run_that_is_not_needed() -> None:
    asked: list[str] = []

    def run(command: Sequence[str]) -> str | None:
        asked.append(command[0])
        return json.dumps(TORCH)

    measure(run=run, has_torch=True, environ={})

    assert len(asked) == 1
    assert "nvidia-smi" not in asked
