"""From settings and a choice to the names that clients may use, and to the worker's slots."""

from pathlib import Path

import pytest

from vitascope.config import Settings, load_settings
from vitascope.engines.diffusers.choice import Choice, Wishes, choose
from vitascope.engines.diffusers.hardware import Device, Hardware
from vitascope.engines.diffusers.plan import PLAN_VARIABLE, Plan
from vitascope.engines.diffusers.profiles import PROFILES
from vitascope.engines.diffusers.weights import Presence, WeightsState, repositories_of
from vitascope.errors import ConfigError, InvalidRequest
from vitascope.machine import (
    LEAN_ENVIRON,
    allowed,
    choose_models,
    open_catalog,
    plan_slots,
    weights_folder,
    wishes_of,
)

GIB = 1024**3
PLAIN = "tests.misbehaving.plain:Plain"


def settings_of(**changes: str) -> Settings:
    return load_settings(
        {name.replace("__", "."): value for name, value in changes.items()}, environ={}
    ).settings


def gpus(*names: str) -> Hardware:
    devices = tuple(
        Device(name=name, memory_bytes=79 * GIB, visible_as=f"GPU-{name}") for name in names
    )
    return Hardware(devices=devices, memory_bytes=256 * GIB)


def chosen(hardware: Hardware, *here: str) -> Choice:
    states = {
        name: WeightsState(
            presence=Presence.PRESENT,
            size_bytes=1,
            here_bytes=1,
            commit="c" * 40,
            folders={each.id: Path("/w") / each.id for each in repositories_of(PROFILES[name])},
        )
        for name in here
    }
    return choose(hardware, states, Wishes())


def test_where_nothing_neural_can_be_used_aliases_are_drawn_and_say_so() -> None:
    offers = dict(open_catalog(settings_of(), chosen(gpus())).offers())

    assert offers["sora-2"].capabilities.name == "animatic"
    assert offers["sora-2-pro"].capabilities.name == "animatic-pro"
    assert offers["sora-2"].note == "This machine has no GPU for neural models."
    assert offers["animatic"].note is None


def test_neural_models_that_can_be_used_stand_behind_the_aliases() -> None:
    choice = chosen(gpus("A"), "ltx-2.5", "ltx-2.5-full")

    offers = dict(open_catalog(settings_of(), choice).offers())

    assert offers["sora-2-2025-12-08"].capabilities.name == "ltx-2.5"
    assert offers["sora-2-pro"].capabilities.name == "ltx-2.5-full"
    assert offers["sora-2"].capabilities.revision == f"{'c' * 40}/bf16"
    assert offers["sora-2"].note is None
    assert {"animatic", "ltx-2.5"} <= offers.keys()


def test_an_alias_that_the_operator_set_stays_as_it_is() -> None:
    settings = settings_of(model_aliases="sora-2=animatic-pro,mine=automatic")

    offers = dict(open_catalog(settings, chosen(gpus("A"), "ltx-2.5")).offers())

    assert offers["sora-2"].capabilities.name == "animatic-pro"
    assert offers["mine"].capabilities.name == "ltx-2.5"
    assert "sora-2-pro" not in offers


def test_a_model_whose_weights_are_missing_is_refused_with_the_command() -> None:
    settings = settings_of(model_aliases="sora-2=wan-vace-14b,sora-2-pro=automatic-pro")
    catalog = open_catalog(settings, chosen(gpus("A")))

    for name in ("wan-vace-14b", "sora-2"):
        with pytest.raises(InvalidRequest, match="vitascope models pull wan-vace-14b") as refused:
            catalog.resolve(name)
        assert (refused.value.param, refused.value.code) == ("model", "model_not_available")
    assert "sora-2" not in dict(catalog.offers())
    assert catalog.resolve("sora-2-pro").capabilities.name == "animatic-pro"


def test_an_alias_that_leads_nowhere_is_a_wrong_setting() -> None:
    with pytest.raises(ConfigError, match="'nothing'"):
        open_catalog(settings_of(model_aliases="sora-2=nothing"), Choice())


def test_without_animatic_another_engine_stands_behind_the_aliases() -> None:
    catalog = open_catalog(settings_of(engines=PLAIN), Choice())

    assert catalog.resolve("sora-2-pro").capabilities.name == "plain"


def test_each_gpu_has_a_slot_that_sees_it_alone_and_asks_no_hub(tmp_path: Path) -> None:
    settings = settings_of(data_dir=str(tmp_path), worker__slots="3")
    choice = chosen(gpus("A", "B"), "ltx-2.5")

    slots = plan_slots(settings, choice, processors=20)

    neural = [slot for slot in slots if slot.engine == "diffusers"]
    assert [slot.engine for slot in slots].count("animatic") == 3
    assert [slot.environ["CUDA_VISIBLE_DEVICES"] for slot in neural] == ["GPU-A", "GPU-B"]
    assert {slot.environ["HF_HUB_OFFLINE"] for slot in neural} == {"1"}
    plans = [Plan.read(Path(slot.environ[PLAN_VARIABLE])) for slot in neural]
    assert plans == [runner.plan for runner in choice.runners]
    assert {slot.threads for slot in slots} == {4}
    assert all(slot.models == ("ltx-2.5",) for slot in neural)
    assert all(slot.environ == LEAN_ENVIRON for slot in slots if slot.engine == "animatic")


def test_a_server_that_is_told_not_to_have_the_engine_looks_at_nothing(tmp_path: Path) -> None:
    settings = settings_of(engines="animatic", diffusers__weights_dir=str(tmp_path / "none"))

    assert choose_models(settings) == Choice()


def test_a_plan_that_is_given_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (runner,) = chosen(gpus("A"), "ltx-2.5", "wan-vace-14b").runners
    runner.plan.write(tmp_path / "plan.json")
    monkeypatch.setenv(PLAN_VARIABLE, str(tmp_path / "plan.json"))

    choice = choose_models(settings_of())

    assert [each.plan for each in choice.runners] == [runner.plan]
    assert (choice.quick, choice.fine) == ("ltx-2.5", "wan-vace-14b")


def test_named_gpus_are_used_alone() -> None:
    (device,) = allowed(gpus("A", "B"), (1,)).devices

    assert device.name == "B"
    assert allowed(gpus("A"), ()).devices == gpus("A").devices


def test_a_gpu_that_is_not_there_is_a_wrong_setting() -> None:
    with pytest.raises(ConfigError, match=r"diffusers\.gpus: there is no GPU 2"):
        allowed(gpus("A", "B"), (0, 2))


def test_an_unknown_model_is_a_wrong_setting() -> None:
    with pytest.raises(ConfigError, match=r"diffusers\.models.*'sora'.*wan-vace-1\.3b"):
        wishes_of(settings_of(diffusers__models="sora"))


def test_weights_lie_in_the_users_data_unless_a_folder_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    named = settings_of(diffusers__weights_dir="~/weights")

    assert weights_folder(settings_of()).root == tmp_path / "vitascope" / "weights"
    assert weights_folder(named).root == Path.home() / "weights"


def test_a_record_that_cannot_be_read_stops_no_server(tmp_path: Path) -> None:
    broken = tmp_path / "Wan-AI--Wan2.1-VACE-14B-diffusers"
    broken.mkdir()
    (broken / ".vitascope.json").write_text("{")

    choice = choose_models(settings_of(diffusers__weights_dir=str(tmp_path)))

    assert "cannot be read" in choice.missing["wan-vace-14b"]
