"""Profiles, placements and plans: arithmetic and files, all without torch."""

import re
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.docs.test_layers import HEAVY, modules_after
from vitascope.engines.base import PHASES
from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.placement import (
    Placement,
    capabilities_of,
    decoded_pixels,
    peak_bytes,
)
from vitascope.engines.diffusers.plan import Plan, PlannedModel
from vitascope.engines.diffusers.profiles import (
    PROFILES,
    Offload,
    Precision,
    Profile,
    find_profile,
)
from vitascope.engines.diffusers.profiles.profile import GIB
from vitascope.errors import ConfigError, EngineLoadFailed, InvalidRequest
from vitascope.service import admission
from vitascope.video import SIZES, Size

EVERY_PROFILE = pytest.mark.parametrize("profile", PROFILES.values(), ids=list(PROFILES))


def placement(memory_gib: float | None, **changes: object) -> Placement:
    return replace(
        Placement(
            device="cuda:0",
            precision=Precision.BF16,
            offload=Offload.NONE,
            memory_bytes=None if memory_gib is None else round(memory_gib * GIB),
        ),
        **changes,
    )


@EVERY_PROFILE
def test_a_profile_keeps_to_the_words_and_rules_of_the_seam(profile: Profile) -> None:
    assert set(profile.phase_weights) <= set(PHASES)
    assert (profile.frames.most - 1) % profile.frames.step == 0
    assert profile.canvas_multiple % profile.latent_scale[1] == 0
    assert profile.repository.size_bytes > 10**9
    assert "strength" in profile.settings
    device = [need.device_bytes for need in profile.memory]
    assert device == sorted(device, reverse=True)


@EVERY_PROFILE
def test_a_profile_is_pinned_to_commits_and_its_weights_have_two_to_four_bytes(
    profile: Profile,
) -> None:
    for repository in (profile.repository, *profile.further_repositories):
        assert re.fullmatch(r"[0-9a-f]{40}", repository.revision), repository.id
        for component in repository.components:
            least, most = 1.9 * component.parameters, 4.1 * component.parameters
            assert component.size_bytes >= least
            assert component.size_bytes <= most or component.parameters == 0


@EVERY_PROFILE
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_canvas_is_legal_within_the_ceiling_and_of_nearly_the_same_shape(
    profile: Profile, size: Size
) -> None:
    canvas = profile.canvas(size)

    assert canvas.width % profile.canvas_multiple == canvas.height % profile.canvas_multiple == 0
    assert canvas.width * canvas.height <= profile.most_canvas_pixels
    covers = canvas.width >= size.width and canvas.height >= size.height
    assert covers or canvas.width * canvas.height > 0.85 * profile.most_canvas_pixels
    assert 0.9 < (canvas.width * size.height) / (canvas.height * size.width) < 1.12


@pytest.mark.parametrize(
    ("name", "size", "canvas"),
    [
        ("wan-vace-14b", "1280x720", "1280x720"),
        ("wan-vace-1.3b", "1280x720", "848x464"),
        ("ltx-2.5", "1280x720", "1280x768"),
        ("ltx-2.5", "1080x1920", "1088x1920"),
        ("ltx-2.5", "1792x1024", "1792x1024"),
        ("wan-2.2-ti2v-5b", "720x1280", "736x1280"),
    ],
)
def test_canvases_of_well_known_sizes(name: str, size: str, canvas: str) -> None:
    assert str(find_profile(name).canvas(Size.parse(size))) == canvas


@pytest.mark.parametrize(("asked", "made"), [(1, 1), (2, 9), (9, 9), (96, 97), (480, 481)])
def test_frame_counts_are_rounded_up_to_legal_ones(asked: int, made: int) -> None:
    assert find_profile("ltx-2.5").frames.cover(asked) == made


def test_longer_and_larger_shots_need_more_memory() -> None:
    profile, where = find_profile("ltx-2.5"), placement(80)

    peaks = [
        peak_bytes(profile, where, Size.parse(size), frames)
        for size, frames in (("1280x720", 97), ("1280x720", 481), ("1920x1080", 481))
    ]

    assert peaks == sorted(peaks)
    assert peaks[-1] > peaks[0]


def test_what_does_not_fit_is_refused_with_what_would_fit() -> None:
    profile, size = find_profile("ltx-2.5"), Size.parse("1920x1080")
    least = peak_bytes(profile, placement(None), size, 97) / GIB
    enough_for_some = capabilities_of(profile, placement(least * 1.08), "abc")
    enough_for_none = capabilities_of(profile, placement(least * 0.9), "abc")

    admission.check_memory("sora-2", enough_for_some, size, 4)
    with pytest.raises(InvalidRequest, match="is the most") as too_long:
        admission.check_memory("sora-2", enough_for_some, size, 20)
    with pytest.raises(InvalidRequest, match="choose a smaller size") as too_large:
        admission.check_memory("sora-2", enough_for_none, size, 4)
    assert (too_long.value.param, too_large.value.param) == ("seconds", "size")


@pytest.mark.parametrize(
    ("name", "gib", "offload", "is_whole"),
    [
        ("wan-vace-1.3b", 7.5, Offload.GROUP, False),
        ("wan-vace-1.3b", 11.6, Offload.GROUP, True),
        ("wan-vace-1.3b", 22.5, Offload.NONE, False),
        ("wan-vace-14b", 22.5, Offload.GROUP, True),
        ("wan-vace-14b", 79.0, Offload.NONE, True),
        ("wan-2.2-ti2v-5b", 22.5, Offload.MODEL, False),
        ("wan-vace-14b", None, Offload.NONE, True),
    ],
)
def test_a_frame_is_decoded_whole_where_memory_allows_it(
    name: str, gib: float | None, offload: Offload, is_whole: bool
) -> None:
    profile = find_profile(name)
    canvas = profile.canvas(Size(1280, 720))

    pixels = decoded_pixels(profile, placement(gib, offload=offload), canvas)

    assert pixels == (canvas.width * canvas.height if is_whole else 256 * 256)


def test_a_processor_has_no_limit() -> None:
    assert not capabilities_of(find_profile("ltx-2.5"), placement(None), "abc").longest_seconds


def test_a_plan_comes_back_as_it_was_written(tmp_path: Path) -> None:
    plan = Plan(
        models=(
            PlannedModel(
                profile="ltx-2.5",
                folder=tmp_path / "weights",
                revision="0123abc",
                placement=placement(24, attention=("flash_hub", "native"), is_compiled=True),
                further={"Lightricks/LTX-2.5-22b-IC-LoRA-Ingredients": tmp_path / "lora"},
            ),
        )
    )

    plan.write(tmp_path / "plan.json")

    assert Plan.read(tmp_path / "plan.json") == plan
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


def test_a_file_that_is_no_plan_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"VITASCOPE_DIFFUSERS_PLAN.*plan\.json"):
        Plan.read(tmp_path / "plan.json")


def test_profiles_placements_and_plans_import_nothing_heavy() -> None:
    modules = modules_after("import vitascope.engines.diffusers.plan")

    assert {name for name in (*HEAVY, "diffusers", "transformers") if name in modules} == set()


@pytest.mark.skipif(find_spec("torch") is not None, reason="the extra is installed")
def test_without_the_extra_the_one_command_that_mends_it_is_said() -> None:
    with pytest.raises(EngineLoadFailed, match=r"torch.*pip install 'vitascope\[diffusers\]'"):
        DiffusersEngine().load(lambda phase, fraction: None)
