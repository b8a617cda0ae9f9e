"""The choice by hardware: the table, the placements, and what is said where nothing fits."""

from dataclasses import replace
from pathlib import Path

import pytest

from vitascope.engines.diffusers.choice import (
    PREFERENCES,
    Choice,
    Wishes,
    choose,
    choose_for_others,
    place,
)
from vitascope.engines.diffusers.hardware import CLASSES, Device, Hardware
from vitascope.engines.diffusers.profiles import PROFILES, Offload, Precision
from vitascope.engines.diffusers.weights import Presence, WeightsState, repositories_of

GIB = 1024**3
COMMIT = "c" * 40
ALL = tuple(PROFILES)


def gpu(gib: float, name: str = "GPU", bfloat16: bool = True) -> Device:
    return Device(
        name=name, memory_bytes=int(gib * GIB), visible_as=f"id-{name}", has_bfloat16=bfloat16
    )


def machine(*gpus: Device, host_gib: int = 128) -> Hardware:
    return Hardware(devices=gpus, memory_bytes=host_gib * GIB)


def state(name: str, presence: Presence = Presence.PRESENT) -> WeightsState:
    folders = {each.id: Path("/w") / each.id for each in repositories_of(PROFILES[name])}
    return WeightsState(
        presence=presence, size_bytes=10, here_bytes=10, commit=COMMIT, folders=folders
    )


def chosen(
    hardware: Hardware, *here: str, wishes: Wishes | None = None, missing: tuple[str, ...] = ()
) -> Choice:
    states = {name: state(name) for name in here}
    return choose(hardware, states, wishes or Wishes(), missing_parts=missing)


@pytest.mark.parametrize(
    ("gib", "quick", "fine", "precision", "offload"),
    [
        (7.6, "wan-vace-1.3b", "wan-vace-1.3b", Precision.INT8, Offload.GROUP),
        (11.6, "wan-vace-1.3b", "wan-vace-1.3b", Precision.INT8, Offload.MODEL),
        (14.7, "wan-vace-1.3b", "ltx-2.5", Precision.INT8, Offload.MODEL),
        (22.5, "ltx-2.5", "ltx-2.5-full", Precision.INT8, Offload.GROUP),
        (44.4, "ltx-2.5", "ltx-2.5-full", Precision.INT8, Offload.GROUP),
        (79.1, "ltx-2.5", "ltx-2.5-full", Precision.BF16, Offload.GROUP),
        (140.0, "ltx-2.5", "ltx-2.5-full", Precision.BF16, Offload.NONE),
    ],
)
def test_each_class_gets_its_model_precision_and_offload(
    gib: float, quick: str, fine: str, precision: Precision, offload: Offload
) -> None:
    choice = chosen(machine(gpu(gib)), *ALL)

    first = choice.runners[0].plan.models[0]
    assert (choice.quick, choice.fine) == (quick, fine)
    assert (first.profile, first.revision) == (quick, COMMIT)
    assert (first.placement.precision, first.placement.offload) == (precision, offload)
    assert choice.note is None


def test_every_class_has_a_row_of_models_that_there_are() -> None:
    assert PREFERENCES.keys() == {each.name for each in CLASSES}
    named = {name for row in PREFERENCES.values() for name in (*row.quick, *row.fine)}
    assert named <= PROFILES.keys()


@pytest.mark.parametrize("device_class", CLASSES, ids=lambda each: each.name)
def test_the_first_model_of_each_class_fits_its_smallest_card(device_class: object) -> None:
    assert device_class in CLASSES
    found = next(each for each in CLASSES if each is device_class)
    device = Device(name="GPU", memory_bytes=found.typical_bytes, visible_as="0")
    row = PREFERENCES[found.name]

    for name in (row.quick[0], row.fine[0]):
        assert place(PROFILES[name], device, machine(device), Wishes()).placement is not None


def test_without_a_gpu_nothing_is_chosen_and_that_is_said() -> None:
    choice = chosen(machine(), *ALL)

    assert (choice.runners, choice.capabilities, choice.quick, choice.fine) == ((), (), None, None)
    assert choice.note is not None
    assert "no GPU" in choice.note
    assert choice.missing.keys() == PROFILES.keys()


def test_without_weights_the_note_has_the_one_command() -> None:
    choice = chosen(machine(gpu(22.5, "RTX")))

    assert choice.quick is None
    assert choice.note is not None
    assert choice.note.startswith("RTX could run ltx-2.5: `vitascope models pull ltx-2.5`;")
    assert "vitascope models pull wan-vace-1.3b" in choice.missing["wan-vace-1.3b"]


@pytest.mark.parametrize(
    ("here", "commands"),
    [
        ((), "`pip install 'vitascope[diffusers]'`, then `vitascope models pull ltx-2.5`;"),
        (ALL, "`pip install 'vitascope[diffusers]'`;"),
    ],
    ids=["without weights", "with weights"],
)
def test_without_the_extra_the_note_has_what_is_needed(
    here: tuple[str, ...], commands: str
) -> None:
    choice = chosen(machine(gpu(22.5)), *here, missing=("torch",))

    assert choice.quick is None
    assert choice.note is not None
    assert f"could run ltx-2.5: {commands}" in choice.note


def test_what_is_here_is_used_and_the_better_is_named() -> None:
    choice = chosen(machine(gpu(22.5)), "wan-vace-1.3b")

    assert (choice.quick, choice.fine) == ("wan-vace-1.3b", "wan-vace-1.3b")
    assert [each.name for each in choice.capabilities] == ["wan-vace-1.3b"]
    assert choice.note is not None
    assert "vitascope models pull ltx-2.5" in choice.note


def test_weights_that_are_not_whole_are_not_used() -> None:
    states = {"wan-vace-1.3b": state("wan-vace-1.3b", Presence.PARTIAL)}

    choice = choose(machine(gpu(11.6)), states, Wishes())

    assert choice.quick is None
    assert "not whole here" in choice.missing["wan-vace-1.3b"]


def test_main_memory_counts() -> None:
    choice = chosen(machine(gpu(22.5), host_gib=16), *ALL)

    assert choice.quick == "wan-vace-1.3b"
    assert "main memory" in choice.missing["ltx-2.5"]
    assert choice.note is None


def test_a_card_without_bfloat16_is_told() -> None:
    choice = chosen(machine(gpu(14.7, "Tesla T4", bfloat16=False)), *ALL)

    assert choice.quick is None
    assert "Tesla T4 does not compute in bfloat16" in choice.missing["wan-vace-1.3b"]


def test_a_card_that_is_too_small_is_told() -> None:
    choice = chosen(machine(gpu(4, "GTX")), *ALL)

    assert choice.runners == ()
    assert "GTX has 4 GB, which is too little" in choice.missing["wan-vace-1.3b"]


def test_each_gpu_has_a_runner_of_its_own() -> None:
    choice = chosen(machine(gpu(79, "A"), gpu(79, "B")), "ltx-2.5")

    assert [runner.device and runner.device.visible_as for runner in choice.runners] == [
        "id-A",
        "id-B",
    ]
    assert len(choice.capabilities) == 1


def test_a_smaller_gpu_takes_what_fits_it_and_limits_what_is_promised() -> None:
    choice = chosen(machine(gpu(79), gpu(15.0)), "ltx-2.5")
    alone = chosen(machine(gpu(79)), "ltx-2.5")

    assert [len(runner.plan.models) for runner in choice.runners] == [1, 1]
    assert alone.capabilities[0].longest_seconds == {}
    assert choice.capabilities[0].longest_seconds != {}


def test_a_gpu_that_fits_nothing_has_no_runner() -> None:
    choice = chosen(machine(gpu(79), gpu(8)), "ltx-2.5")

    assert len(choice.runners) == 1


def test_the_operator_decides_which_models() -> None:
    choice = chosen(machine(gpu(79)), *ALL, wishes=Wishes(models=("wan-vace-14b",)))

    assert (choice.quick, choice.fine) == ("wan-vace-14b", "wan-vace-14b")
    assert "diffusers.models" in choice.missing["ltx-2.5"]


def test_the_operator_decides_precision_and_offload() -> None:
    wishes = Wishes(precision=Precision.INT8, offload=Offload.GROUP)

    fit = place(PROFILES["ltx-2.5"], gpu(79), machine(gpu(79)), wishes)

    assert fit.placement is not None
    assert (fit.placement.precision, fit.placement.offload) == (Precision.INT8, Offload.GROUP)


def test_a_way_that_a_model_does_not_have_is_told() -> None:
    wishes = Wishes(precision=Precision.FP32)

    fit = place(PROFILES["ltx-2.5"], gpu(79), machine(gpu(79)), wishes)

    assert fit.reason is not None
    assert "bf16 with none" in fit.reason


def test_a_plan_says_where_every_repository_lies() -> None:
    (runner,) = chosen(machine(gpu(79)), "ltx-2.5").runners

    (model,) = runner.plan.models
    profile = PROFILES["ltx-2.5"]
    assert model.folder == Path("/w") / profile.repository.id
    assert model.further.keys() == {each.id for each in profile.further_repositories}


def test_a_server_without_a_worker_offers_what_its_operator_names() -> None:
    named = choose_for_others(Wishes(models=("wan-vace-14b", "wan-vace-1.3b")))
    unnamed = choose_for_others(Wishes())

    assert (named.quick, named.fine) == ("wan-vace-1.3b", "wan-vace-14b")
    assert len(named.capabilities) == 2
    assert named.runners == ()
    assert unnamed.capabilities == ()
    assert unnamed.note is not None
    assert "diffusers.models" in unnamed.note


def test_an_added_profile_is_offered_without_a_row() -> None:
    new = replace(PROFILES["wan-vace-1.3b"], name="new")
    states = {"new": replace(state("wan-vace-1.3b"))}

    choice = choose(machine(gpu(22.5)), states, Wishes(), profiles={"new": new})

    assert choice.quick == "new"
