"""What a GPU gives for the engine `diffusers`: the stock call of diffusers beside ours, in one run.

    python -m bench.gpu [--model wan-vace-1.3b] [--limit-s 570] [--output gpu.json]
    python -m bench.gpu --toy       # tiny models on the processor: a test of this script

Needs `pip install 'vitascope[diffusers]'`, and no weights: models are built on the device with
random ones at their real configuration, saved to a temporary folder, and read from there by both
sides. Random weights cost what trained ones cost; their pictures mean nothing. Ends in about
`--limit-s` and writes what it has: no step is begun after that.
"""

import argparse
import json
import os
import platform
import shutil
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

# No hub is asked, by nobody: what is not on the machine is not to be had.
os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
from PIL import Image

from bench.gpu_films import clip_of, digest, kept_aside, rounding, write_beside
from bench.gpu_models import LEAST_GIB, LEAST_STEPS, MODELS, TOYS, Model, build, planned
from bench.gpu_report import METHOD, error_of, ratios, table
from bench.gpu_watch import BusyShare, Clock, OutOfTime, Watched
from vitascope.clip import Clip, Shot
from vitascope.engines.diffusers import DiffusersEngine
from vitascope.engines.diffusers.decode import wan_frames
from vitascope.engines.diffusers.placement import decoded_pixels
from vitascope.engines.diffusers.plan import Plan
from vitascope.errors import Cancelled, EngineLoadFailed, OutOfMemory
from vitascope.video import Operation, Size

PROMPT = "A calico cat playing a piano on stage"
SEED = 3
PROBE_STEPS = 3
FILMS = 14
"""Films' worth of time that one model's measurements take, about; one film gets that share."""

COMPILE_S = 45.0
"""Set aside for compiling one model's blocks; a guess."""


class Bench:
    """One model's measurements; fills `row` as it goes, so that what is done is kept."""

    def __init__(
        self, model: Model, folder: Path, device: str, clock: Clock, share_s: float
    ) -> None:
        self.model = model
        self.device = device
        self.clock = clock
        self._ends_at = clock.left() - share_s
        self.film_s = 0.0
        self.scratch = folder / "scratch"
        self.scratch.mkdir(exist_ok=True)
        self.checkpoint = folder / model.name
        self.row: dict[str, Any] = {"name": model.name, "sizes": [], "busy": None, "resume": None}
        self._films: dict[Size, Any] = {}
        self._is_cuda = device.startswith("cuda")
        self._planned = planned(model, self.checkpoint, device)

    def run(self) -> None:
        """All of it: build, stock, ours. Raises OutOfTime."""
        parameters, took = self._take(lambda: build(self.model, self.checkpoint, self.device))
        self.row |= {"parameters": parameters, "build": took}
        self._forget()
        self._stock()
        self._forget()
        self._ours()
        self._forget()

    # The stock call

    def _stock(self) -> None:
        import diffusers

        half = self.model.dtype
        pipeline, took = self._take(
            lambda: diffusers.WanVACEPipeline.from_pretrained(
                str(self.checkpoint), dtype={"default": half, "vae": torch.float32}
            ).to(self.device)
        )
        pipeline.set_progress_bar_config(disable=True)
        self.row["stock_load"] = took
        # What is left for films once ours is loaded too, and compiled.
        room_s = self.clock.left() - self._ends_at - took["seconds"]
        self.film_s = max(0.0, room_s - (COMPILE_S if self._is_cuda else 0.0)) / FILMS
        for size in self.model.sizes:
            self._stock_size(pipeline, size)

    def _stock_size(self, pipeline: Any, size: Size) -> None:
        row: dict[str, Any] = {"size": str(size), "frames": self.model.frame_count}
        self.row["sizes"].append(row)
        step_s = self._step_s(pipeline, size)
        room = int(self.film_s / max(step_s, 1e-9))
        least = min(LEAST_STEPS, self.model.steps)
        row["stock"] = {"step_s": step_s}
        if size != self.model.sizes[0] and room < least:
            row["no_film"] = f"a film of {least} steps would take the time of all others"
            return
        steps = max(least, min(self.model.steps, room))
        film, whole = self._take(lambda: self._stock_film(pipeline, size, steps))
        self._films[size] = film
        shot = self._shot(size, steps)
        _, encode = self._take(lambda: self._beside(clip_of(film), shot)())
        whole["seconds"] += encode["seconds"]
        row |= {"steps": steps, "stock": {"step_s": step_s, "whole": whole}}
        row["encode_file"] = {"seconds": encode["seconds"]}
        if size == self.model.sizes[0]:
            with rounding(pipeline.transformer, self.model.dtype):
                row["rounding"] = error_of(film, self._stock_film(pipeline, size, steps))

    def _stock_film(self, pipeline: Any, size: Size, steps: int) -> Any:
        told = pipeline(
            **self._arguments(size, steps),
            output_type="np",
            callback_on_step_end=lambda *_: self.clock.check() or {},
        ).frames[0]
        return np.ascontiguousarray((told * 255).round().astype(np.uint8))

    def _arguments(self, size: Size, steps: int) -> dict[str, Any]:
        """What a user of diffusers would ask for the same film; see the family's own arguments."""
        count, shape = self.model.frame_count, (size.height, size.width, 3)
        profile = self._planned.profile_here()
        return {
            "prompt": PROMPT,
            "negative_prompt": profile.options["negative_prompt"],
            "video": [Image.fromarray(np.full(shape, 128, np.uint8))] * count,
            "mask": [Image.fromarray(np.full(shape, 255, np.uint8))] * count,
            "num_frames": count,
            "width": size.width,
            "height": size.height,
            "num_inference_steps": steps,
            "guidance_scale": profile.guidance_scale,
            "generator": torch.Generator("cpu").manual_seed(SEED),
        }

    def _step_s(self, pipeline: Any, size: Size) -> float:
        """Median seconds of a step (both passes), the first one left out; the device waited for."""
        ended: list[float] = []

        def step_ended(*_: Any) -> dict[str, Any]:
            self._wait()
            ended.append(time.perf_counter())
            self.clock.check()
            return {}

        pipeline(
            **self._arguments(size, PROBE_STEPS),
            output_type="latent",
            callback_on_step_end=step_ended,
        )
        return median(after - before for before, after in pairwise(ended))

    # Ours

    def _ours(self) -> None:
        here = self._planned

        class Engine(DiffusersEngine):
            checkpoint_every_s = 0.0

            @classmethod
            def plan(cls) -> Plan:
                return Plan(models=(here,))

        engine = Engine()
        _, self.row["load"] = self._take(lambda: engine.load(Watched(self.clock)))
        loaded = engine._loaded[1].loaded
        pipeline = loaded.pipeline
        _, self.row["warm_up"] = self._take(lambda: self._warm_up(engine))
        self.row["compiled"] = loaded.is_compiled
        self.row["not_compiled"] = loaded.why_not_compiled
        self.row["attention"] = loaded.attention
        with torch.no_grad():
            _, self.row["encode_text"] = self._take(
                lambda: pipeline.encode_prompt(
                    PROMPT, do_classifier_free_guidance=False, max_sequence_length=512
                )
            )
        first, *others = zip(self.model.sizes, self.row["sizes"], strict=True)
        self._our_film(engine, pipeline, *first)
        # Before larger films, which may take what time is left.
        shot = self._shot(first[0], first[1]["steps"])
        self.row["busy"] = self._busy(engine, shot)
        self.row["resume"] = self._resume(engine, shot)
        for size, row in others:
            self._our_film(engine, pipeline, size, row)
        # Anything but `none`: memory ran out on the way, and the figures are of what came then.
        self.row["offload"] = loaded.placement.offload.value
        # A video may find blocks that the warm-up did not.
        self.row["compiled"] = loaded.is_compiled
        engine.close()

    def _warm_up(self, engine: DiffusersEngine) -> None:
        try:
            engine.warm_up(Watched(self.clock))
        except EngineLoadFailed as error:
            print(error.message)

    def _our_film(self, engine: Any, pipeline: Any, size: Size, row: dict[str, Any]) -> None:
        ours: dict[str, Any] = {"step_s": self._step_s(pipeline, size)}
        row["ours"] = ours
        row |= self._autoencoder(pipeline.vae, size)
        if "steps" not in row:
            return
        shot, kept = self._shot(size, row["steps"]), list[Any]()
        watched = Watched(self.clock)
        _, ours["whole"] = self._take(
            lambda: self._beside(kept_aside(engine.render(shot, watched), kept), shot)()
        )
        ours["phases_s"] = watched.phases()
        row["error"] = error_of(self._films.pop(size), np.concatenate(kept))
        row |= ratios(row, self.model.steps)

    def _autoencoder(self, vae: Any, size: Size) -> dict[str, Any]:
        count = self.model.frame_count
        shape = (1, vae.config.z_dim, (count - 1) // 4 + 1, size.height // 8, size.width // 8)
        latents = torch.randn(shape, generator=torch.Generator().manual_seed(0))
        planned = self._planned
        tile_pixels = decoded_pixels(planned.profile_here(), planned.placement, size)

        def ours() -> None:
            for _ in wan_frames(vae, latents, tile_pixels=tile_pixels):
                self.clock.check()

        with torch.no_grad():
            film = torch.zeros(1, 3, count, size.height, size.width, device=self.device)
            _, encode = self._take(lambda: vae.encode(film).latent_dist.mode())
            _, whole = self._take(lambda: vae.decode(latents.to(self.device)).sample.cpu())
            _, blocks = self._take(ours)
        return {"encode_video": encode, "decode_stock": whole, "decode_ours": blocks}

    def _busy(self, engine: Any, shot: Shot) -> dict[str, Any]:
        """Three films, one after the other, files and all, as a runner makes them.

        The files of one are finished while the next is denoised; storing is not in it.
        """

        def films() -> None:
            finish: Callable[[], None] | None = None
            for seed in (1, 2, 3):
                clip = engine.render(replace(shot, seed=seed), Watched(self.clock))
                rendered = self._beside(clip, shot)
                if finish is not None:
                    finish()
                finish = rendered
            if finish is not None:
                finish()

        with BusyShare(self.device) as busy:
            _, took = self._take(films)
        return {"share": busy.share, "samples": busy.samples, "seconds": took["seconds"]}

    def _resume(self, engine: Any, shot: Shot) -> dict[str, Any]:
        """A film broken off at half its denoising and gone on from, against the same film whole."""
        whole_shot = replace(shot, checkpoint=self.scratch / "whole")
        broken_shot = replace(shot, checkpoint=self.scratch / "broken")
        expected, whole = self._take(lambda: digest(engine.render(whole_shot, Watched(self.clock))))

        def broken() -> None:
            try:
                digest(engine.render(broken_shot, Watched(self.clock, break_at=0.5)))
            except Cancelled:
                return

        _, first = self._take(broken)
        kept = sum(file.stat().st_size for file in (self.scratch / "broken").iterdir())
        found, second = self._take(lambda: digest(engine.render(broken_shot, Watched(self.clock))))
        return {
            "whole_s": whole["seconds"],
            "broken_s": first["seconds"],
            "resumed_s": second["seconds"],
            "cost_s": first["seconds"] + second["seconds"] - whole["seconds"],
            "kept_mib": kept / 2**20,
            "is_same_film": found == expected,
        }

    # What all of them use

    def _shot(self, size: Size, steps: int) -> Shot:
        return Shot(
            operation=Operation.CREATE,
            model=self.model.profile,
            prompt=PROMPT,
            seed=SEED,
            size=size,
            rate=self._planned.profile_here().rate,
            frame_count=self.model.frame_count,
            settings={"steps": steps},
        )

    def _beside(self, clip: Clip, shot: Shot) -> Callable[[], None]:
        return write_beside(clip, shot, self.scratch, self.clock.check)

    def _take(self, work: Callable[[], Any]) -> tuple[Any, dict[str, Any]]:
        """What work gives, its seconds with the device waited for, and its peak of memory."""
        self.clock.check()
        self._wait()
        if self._is_cuda:
            torch.cuda.reset_peak_memory_stats()
        started = time.perf_counter()
        result = work()
        self._wait()
        seconds = time.perf_counter() - started
        peak = torch.cuda.max_memory_allocated() / 2**20 if self._is_cuda else None
        return result, {"seconds": seconds, "peak_mib": peak}

    def _wait(self) -> None:
        if self._is_cuda:
            torch.cuda.synchronize()

    def _forget(self) -> None:
        import gc

        gc.collect()
        if self._is_cuda:
            torch.cuda.empty_cache()


def measure(
    models: tuple[Model, ...], device: str, limit_s: float, write: Callable[[Any], None]
) -> dict[str, Any]:
    """Measure each model in turn; `write` is given the report after each, and at the end."""
    clock = Clock(limit_s)
    name = torch.cuda.get_device_name(device) if device != "cpu" else platform.processor() or "cpu"
    import diffusers

    libraries = {"torch": torch.__version__, "diffusers": diffusers.__version__}
    report: dict[str, Any] = {
        "machine": {"device": name, "python": platform.python_version(), **libraries},
        "is_toy": device == "cpu",
        "limit_s": limit_s,
        "method": METHOD,
        "models": [],
        "left_out": [],
    }
    with tempfile.TemporaryDirectory(prefix="vitascope-gpu-") as folder:
        for index, model in enumerate(models):
            share_s = clock.left() / (len(models) - index)
            bench = Bench(model, Path(folder), device, clock, share_s)
            report["models"].append(bench.row)
            try:
                bench.run()
            except (OutOfTime, OutOfMemory, torch.OutOfMemoryError) as error:
                report["left_out"].append(f"the rest of {model.name}: {str(error)[:200]}")
            except Exception as error:  # noqa: BLE001 - told, and the rest is measured
                traceback.print_exc()
                reason = f"{type(error).__name__}: {str(error)[:200]}"
                report["left_out"].append(f"the rest of {model.name}, which failed: {reason}")
            finally:
                shutil.rmtree(Path(folder) / model.name, ignore_errors=True)
                report["seconds"] = limit_s - clock.left()
                write(report)
    return report


def main() -> None:
    """Measure, write the JSON after each model, print the table."""
    parser = argparse.ArgumentParser(description="Measure the engine `diffusers` on a GPU.")
    parser.add_argument("--toy", action="store_true", help="tiny models on the processor")
    parser.add_argument("--model", action="append", choices=list(MODELS), help="only this one")
    parser.add_argument("--limit-s", type=float, default=570.0, help="no step begins after this")
    parser.add_argument("--output", type=Path, default=Path("gpu.json"))
    asked = parser.parse_args()
    if not asked.toy and not torch.cuda.is_available():
        parser.error("there is no GPU here; --toy tests this script on the processor")
    if asked.toy:
        models, device = TOYS, "cpu"
    else:
        device = "cuda:0"
        gib = torch.cuda.get_device_properties(device).total_memory / 2**30
        names = asked.model or [each for each in MODELS if LEAST_GIB[each] <= gib]
        models = tuple(MODELS[each] for each in names)

    def write(report: Any) -> None:
        asked.output.write_text(json.dumps(report, indent=2) + "\n")

    report = measure(models, device, asked.limit_s, write)
    print("\n".join(table(report)))


if __name__ == "__main__":
    main()
