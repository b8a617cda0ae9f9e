"""How the engine runs: memory that runs out, what is kept and what is not, decoding, resuming."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch
from PIL import Image

from tests.neural.engines import TinyEngine, TinyLtx, TinyWanVace, tiny
from tests.neural.test_operations import SMALL, Made, loaded, pipeline
from vitascope.clip import Shot
from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.decode import ltx_frames, wan_frames
from vitascope.engines.diffusers.families.ltx_latents import encoded
from vitascope.engines.diffusers.plan import Plan
from vitascope.engines.diffusers.profiles import Offload, Precision
from vitascope.errors import Cancelled, EngineLoadFailed, OutOfMemory
from vitascope.testing.engines import Recorder, digest
from vitascope.video import Operation, Size


@pytest.fixture(params=[TinyWanVace, TinyLtx], ids=["wan-vace", "ltx"])
def made(request: pytest.FixtureRequest, checkpoint_folder: Path, tmp_path: Path) -> Iterator[Made]:
    yield from loaded(request.param, tmp_path / "source")


def run_out_of_memory(module: torch.nn.Module, at: Callable[[int], bool]) -> Any:
    """Have a module's passes with these numbers (from 0) run out of memory; gives the hook."""
    passes = iter(range(10**9))

    def fail(_module: Any, _arguments: Any) -> None:
        if at(next(passes)):
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    return module.register_forward_pre_hook(fail)


@pytest.mark.parametrize(("part", "failing"), [("transformer", 1), ("vae.decoder", 0)])
def test_one_lack_of_memory_is_mended_by_keeping_more_off_the_device(
    made: Made, part: str, failing: int
) -> None:
    expected = digest(made.engine.render(made.shot, Recorder()))
    module: Any = pipeline(made.engine)
    for name in part.split("."):
        module = getattr(module, name)
    hook = run_out_of_memory(module, lambda number: number == failing)

    try:
        found = digest(made.engine.render(made.shot, Recorder()))
    finally:
        hook.remove()

    assert found == expected
    assert made.engine._loaded is not None
    family: Any = made.engine._loaded[1]
    ready = family._ready
    assert getattr(ready, "loaded", ready).placement.offload is not Offload.NONE


def test_memory_that_is_never_enough_fails_with_a_code_and_without_a_trace(made: Made) -> None:
    expected = digest(made.engine.render(made.shot, Recorder()))
    hook = run_out_of_memory(pipeline(made.engine).transformer, lambda _: True)

    with pytest.raises(OutOfMemory, match="smaller size") as failed:
        digest(made.engine.render(made.shot, Recorder()))

    hook.remove()
    assert (failed.value.code, failed.value.retry) == ("out_of_memory", False)
    assert digest(made.engine.render(made.shot, Recorder())) == expected


class Killed(BaseException):
    """Ends an attempt as a kill does: nothing of ours catches it."""


@pytest.mark.parametrize("passes", [2, 5])
def test_a_broken_attempt_is_gone_on_from_bit_by_bit(
    made: Made, tmp_path: Path, passes: int
) -> None:
    expected = digest(made.engine.render(made.shot, Recorder()))
    shot = replace(made.shot, checkpoint=tmp_path / "checkpoint")
    numbers = iter(range(10**9))

    def kill(_module: Any, _arguments: Any) -> None:
        if next(numbers) == passes:
            raise Killed

    hook = pipeline(made.engine).transformer.register_forward_pre_hook(kill)
    with pytest.raises(Killed):
        digest(made.engine.render(shot, Recorder()))
    hook.remove()

    clip = made.engine.render(shot, Recorder())
    assert digest(clip) == expected
    assert clip.notes["resumed_steps"] >= 1


def test_a_checkpoint_of_another_shot_is_not_gone_on_from(made: Made, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoint"
    digest(made.engine.render(replace(made.shot, checkpoint=folder), Recorder()))
    other = replace(made.shot, prompt="A red fox in the snow")
    expected = digest(made.engine.render(other, Recorder()))

    assert digest(made.engine.render(replace(other, checkpoint=folder), Recorder())) == expected


def test_a_damaged_checkpoint_costs_nothing_but_its_steps(made: Made, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoint"
    shot = replace(made.shot, checkpoint=folder)
    expected = digest(made.engine.render(shot, Recorder()))
    for file in folder.glob("*.safetensors"):
        file.write_bytes(file.read_bytes()[:100])

    assert digest(made.engine.render(shot, Recorder())) == expected
    assert {file.suffix for file in folder.iterdir()} <= {".safetensors", ""}


@pytest.mark.timeout(300)
def test_memory_stays_flat_over_thirty_films(made: Made) -> None:
    shot = replace(made.shot, frame_count=5, settings={"steps": 1})
    process = psutil.Process()
    sizes: list[int] = []
    for seed in range(30):
        digest(made.engine.render(replace(shot, seed=seed), Recorder()))
        gc.collect()
        sizes.append(process.memory_info().rss)

    assert sizes[-1] - sizes[9] < 24 * 2**20
    hooks = pipeline(made.engine).transformer._forward_pre_hooks
    assert len(hooks) <= 1


@pytest.mark.parametrize("phase", ["prepare", "denoise", "decode"])
def test_two_films_after_a_cancel_are_as_if_it_had_never_been(made: Made, phase: str) -> None:
    alike = replace(made.shot, seed=5)
    other = replace(made.shot, size=Size(720, 1280), frame_count=13)
    expected = [digest(made.engine.render(each, Recorder())) for each in (alike, other)]

    def cancel(reported: str, fraction: float) -> None:
        if reported == phase and (fraction > 0 or phase != "denoise"):
            raise Cancelled("A test's.")

    with pytest.raises(Cancelled):
        digest(made.engine.render(replace(made.shot, seed=6, prompt="A red fox"), cancel))

    found = [digest(made.engine.render(each, Recorder())) for each in (alike, other)]
    assert found == expected


def test_an_engine_without_a_plan_says_what_to_do() -> None:
    with pytest.raises(EngineLoadFailed, match="vitascope models pull"):
        DiffusersEngine().load(Recorder())


def test_a_prompt_is_encoded_once(made: Made) -> None:
    calls: list[int] = []
    encoder = pipeline(made.engine).text_encoder
    shot = replace(made.shot, prompt="A prompt of its own", frame_count=5)
    hook = encoder.register_forward_pre_hook(lambda *_: calls.append(1))

    for seed in (1, 2, 3):
        digest(made.engine.render(replace(shot, seed=seed), Recorder()))

    hook.remove()
    assert len(calls) == 1


def in_levels(decoded: torch.Tensor) -> np.ndarray[Any, np.dtype[np.float32]]:
    return (decoded[0].clamp(-1, 1) * 127.5 + 127.5).round().permute(1, 2, 3, 0).numpy()


def test_blocks_of_a_wan_film_are_the_film_decoded_whole(
    checkpoint_folder: Path,
) -> None:
    vae = pipeline_vae(checkpoint_folder / "wan_vace", "AutoencoderKLWan")
    latents = torch.randn(1, 16, 5, 8, 12, generator=torch.Generator().manual_seed(0))
    mean = torch.tensor(vae.config.latents_mean).view(1, -1, 1, 1, 1)
    deviation = torch.tensor(vae.config.latents_std).view(1, -1, 1, 1, 1)
    with torch.no_grad():
        whole = vae.decode(latents * deviation + mean).sample

    blocks = list(wan_frames(vae, latents, tile_pixels=10**9))

    assert [len(block) for block in blocks] == [1, 4, 4, 4, 4]
    assert np.abs(np.concatenate(blocks) - in_levels(whole)).max() <= 1


def pipeline_vae(folder: Path, kind: str) -> Any:
    import diffusers

    return getattr(diffusers, kind).from_pretrained(folder / "vae", dtype=torch.float32)


def test_tiles_of_a_large_canvas_join_without_a_seam(checkpoint_folder: Path) -> None:
    vae = pipeline_vae(checkpoint_folder / "wan_vace", "AutoencoderKLWan")
    latents = torch.zeros(1, 16, 2, 40, 48)

    tiled = np.concatenate(list(wan_frames(vae, latents, tile_pixels=1)))

    whole = np.concatenate(list(wan_frames(vae, latents, tile_pixels=10**9)))
    assert tiled.shape == whole.shape == (5, 320, 384, 3)
    inner = np.abs(tiled[:, 32:-32, 32:-32].astype(int) - whole[:, 32:-32, 32:-32])
    assert inner.mean() < 2


@pytest.mark.parametrize("name", ["wan-vace-1.3b", "wan-2.2-ti2v-5b"])
def test_a_small_card_encodes_and_decodes_in_tiles(
    checkpoint_folder: Path, tmp_path: Path, name: str
) -> None:
    size = Size(320, 288)
    model = tiny(name, steps=1)
    small = replace(model.placement, memory_bytes=2**20)

    class OnSmallCard(TinyEngine):
        @classmethod
        def plan(cls) -> Plan:
            return Plan(models=(replace(model, placement=small, most_canvas_pixels=320 * 288),))

    Image.new("RGB", (320, 288), (200, 40, 40)).save(tmp_path / "first.png")
    engine = OnSmallCard()
    engine.load(Recorder())
    can = engine.models[0]
    shot = Shot(
        operation=Operation.CREATE,
        model=name,
        prompt="A cat",
        seed=1,
        size=size,
        rate=can.rate,
        frame_count=5,
        first_frame=tmp_path / "first.png",
    )

    film = np.concatenate(list(engine.render(shot, Recorder()).frames))

    assert film.shape == (5, 288, 320, 3)
    assert pipeline(engine).vae.use_tiling
    engine.close()


@pytest.mark.parametrize("latent_frames", [1, 2, 5, 6, 13])
def test_stretches_of_an_ltx_film_have_exactly_its_frames(
    checkpoint_folder: Path, latent_frames: int
) -> None:
    vae = pipeline_vae(checkpoint_folder / "ltx_2_5", "AutoencoderKLLTX2Video")
    latents = torch.randn(1, 8, latent_frames, 2, 4, generator=torch.Generator().manual_seed(0))

    blocks = list(ltx_frames(vae, latents, tile_frames=32))

    assert sum(len(block) for block in blocks) == (latent_frames - 1) * 8 + 1
    assert max(len(block) for block in blocks) <= 41


@pytest.mark.parametrize("count", [1, 9, 41, 49, 105])
def test_a_film_is_encoded_by_stretches_nearly_as_whole(
    checkpoint_folder: Path, count: int
) -> None:
    vae = pipeline_vae(checkpoint_folder / "ltx_2_5", "AutoencoderKLLTX2Video")
    random = np.random.default_rng(0)
    film = [random.integers(0, 255, (32, 64, 3), np.uint8) for _ in range(count)]
    values = torch.from_numpy(np.stack(film)).permute(3, 0, 1, 2)[None] / 127.5 - 1.0
    with torch.no_grad():
        whole = vae.encode(values).latent_dist.mode()

    found = encoded(vae, iter(film), count)

    assert found.shape == whole.shape
    assert torch.allclose(found[:, :, :6], whole[:, :, :6], atol=1e-4)
    assert (found - whole).abs().mean() < 0.5 * whole.abs().mean()


@pytest.mark.parametrize("precision", [Precision.BF16, Precision.FP8, Precision.INT8])
@pytest.mark.parametrize("kind", [TinyWanVace, TinyLtx], ids=["wan-vace", "ltx"])
def test_every_precision_makes_films_and_offload_changes_none(
    kind: type[TinyEngine], precision: Precision
) -> None:
    found: set[str] = set()
    # Streaming float8 weights is left out: no profile plans it.
    offloads = [Offload.NONE] if precision is Precision.FP8 else [Offload.NONE, Offload.GROUP]
    for offload in offloads:

        class Placed(kind):
            @classmethod
            def plan(cls, offload: Offload = offload) -> Plan:
                (model,) = kind.plan().models
                placement = replace(model.placement, precision=precision, offload=offload)
                return Plan(models=(replace(model, placement=placement),))

        engine = Placed()
        engine.load(Recorder())
        can = engine.models[0]
        shot = Shot(
            operation=Operation.CREATE,
            model=can.name,
            prompt="A cat",
            seed=1,
            size=SMALL,
            rate=can.rate,
            frame_count=9,
            threads=1,
        )
        found.add(digest(engine.render(shot, Recorder())))
        engine.close()

    assert len(found) == 1
