"""The in-context adapter of LTX, from a file as it is published: for characters alone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from tests.neural.engines import TinyLtx, tiny
from tests.neural.test_operations import Made, frames, loaded
from vitascope.clip import CharacterClip
from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.families.ltx_latents import sheet, sheet_prompt
from vitascope.engines.diffusers.plan import Plan
from vitascope.engines.diffusers.profiles import Offload, Precision
from vitascope.engines.diffusers.profiles.ltx_2_5 import LTX_2_5
from vitascope.testing.engines import Recorder, digest
from vitascope.video import Size

ADAPTER = LTX_2_5.further_repositories[0].id


def write_adapter(folder: Path) -> Path:
    """Changes to the attention of every block, under the names of the model's makers."""
    folder.mkdir()
    torch.manual_seed(5)
    weights: dict[str, torch.Tensor] = {}
    for block in (0, 1):
        for part in ("to_q", "to_k", "to_v", "to_out.0"):
            name = f"diffusion_model.transformer_blocks.{block}.attn1.{part}"
            weights[f"{name}.lora_A.weight"] = torch.randn(2, 16)
            weights[f"{name}.lora_B.weight"] = torch.randn(16, 2)
    save_file(weights, folder / "ltx-2.5-22b-ic-lora-ingredients-0.9.safetensors")
    return folder


def with_adapter(
    folder: Path, precision: Precision = Precision.FP32, offload: Offload = Offload.NONE
) -> type[DiffusersEngine]:
    class Adapted(TinyLtx):
        further: ClassVar[dict[str, Path]] = {ADAPTER: folder}

        @classmethod
        def plan(cls) -> Plan:
            model = tiny("ltx-2.5")
            placement = replace(model.placement, precision=precision, offload=offload)
            return Plan(models=(replace(model, placement=placement, further=cls.further),))

    return Adapted


@pytest.fixture
def plain(checkpoint_folder: Path, tmp_path: Path) -> Iterator[Made]:
    yield from loaded(TinyLtx, tmp_path / "plain")


@pytest.fixture(
    params=[
        (Precision.FP32, Offload.NONE),
        (Precision.FP32, Offload.GROUP),
        (Precision.INT8, Offload.NONE),
        (Precision.INT8, Offload.GROUP),
    ],
    ids=lambda way: "-".join(way),
)
def adapted(
    request: pytest.FixtureRequest, checkpoint_folder: Path, tmp_path: Path
) -> Iterator[Made]:
    folder = write_adapter(tmp_path / "adapter")
    yield from loaded(with_adapter(folder, *request.param), tmp_path / "adapted")


def test_the_adapter_is_on_for_characters_and_off_for_all_else(adapted: Made) -> None:
    family: Any = adapted.engine._loaded[1]  # type: ignore[index]
    transformer = family._ready.loaded.pipeline.transformer
    character = CharacterClip(name="Mossy", path=adapted.source.path)
    states: list[bool] = []

    def look(_module: Any, _arguments: Any) -> None:
        layer = transformer.transformer_blocks[0].attn1.to_q
        states.append(not layer.disable_adapters and "in_context" in layer.active_adapters)

    hook = transformer.register_forward_pre_hook(look)
    before = digest(adapted.engine.render(adapted.shot, Recorder()))
    without = [*states]
    states.clear()
    digest(adapted.engine.render(replace(adapted.shot, characters=(character,)), Recorder()))
    with_character = [*states]
    after = digest(adapted.engine.render(adapted.shot, Recorder()))
    hook.remove()

    assert not any(without)
    assert with_character[0]
    assert not with_character[-1]  # the second stage refines without it
    assert after == before


def test_the_adapter_changes_films_with_characters_and_no_others(
    plain: Made, tmp_path: Path
) -> None:
    folder = write_adapter(tmp_path / "adapter")
    character = CharacterClip(name="Mossy", path=plain.source.path)
    shots = (plain.shot, replace(plain.shot, characters=(character,)))
    making = loaded(with_adapter(folder), tmp_path / "adapted")
    other = next(making)

    films = [
        [frames(made.engine.render(shot, Recorder())) for made in (plain, other)] for shot in shots
    ]

    making.close()
    assert np.array_equal(films[0][0], films[0][1])
    assert not np.array_equal(films[1][0], films[1][1])


def test_a_prompt_with_characters_has_two_parts(plain: Made) -> None:
    mossy = CharacterClip(name="Mossy", path=plain.source.path)
    shot = replace(plain.shot, prompt="Mossy dances", characters=(mossy,))

    assert sheet_prompt(shot) == (
        "Reference sheet: Mossy, each by itself on black. Generated video: Mossy dances"
    )


def test_characters_lie_apart_on_black() -> None:
    white = np.full((90, 160, 3), 255, np.uint8)

    board = sheet([white, white], Size(768, 448))

    assert board.shape == (448, 768, 3)
    assert board[0].max() == board[-1].max() == board[:, 0].max() == board[:, 384].max() == 0
    assert board[224, 192].min() == board[224, 576].min() == 255
