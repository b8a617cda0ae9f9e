"""LTX-2.5: picture and sound in one pass of up to 20 s.

A large canvas is made in two stages: at half its sides, then upsampled as latents and refined. A
first picture and the end of a film to extend are conditions, held through both stages. An edit
takes the source's latents back to a part of the noise. Characters are a sheet of pictures that the
model sees beside the film (in context).
"""

import copy
import importlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final

import numpy as np
import torch
from PIL import Image

from vitascope.clip import SAMPLE_RATE, Shot, Sound
from vitascope.engines.base import Progress
from vitascope.engines.diffusers.decode import ltx_frames
from vitascope.engines.diffusers.denoise import Denoising, Stage
from vitascope.engines.diffusers.edits import EditStrength, edit_strength
from vitascope.engines.diffusers.families.base import Film, Work
from vitascope.engines.diffusers.families.ltx_latents import encoded, sheet
from vitascope.engines.diffusers.loading import LoadedPipeline
from vitascope.engines.diffusers.pictures import (
    Fit,
    Picture,
    last_frames,
    read_film,
    read_picture,
    spread_frames,
)
from vitascope.engines.diffusers.plan import PlannedModel
from vitascope.engines.diffusers.profiles.profile import FrameRule, Profile
from vitascope.engines.diffusers.prompts import PromptCache
from vitascope.engines.diffusers.resume import ShotCheckpoint
from vitascope.engines.diffusers.sounds import fitted, read_sound, samples_of
from vitascope.engines.diffusers.windows import Window, windows
from vitascope.errors import RenderRefused
from vitascope.video import Operation, Size

_NOISE: Final = {EditStrength.MILD: 0.73, EditStrength.STRONG: 0.92}
"""Share of noise that an edit takes its source back to: two or three steps of the distilled
schedule are left."""

_REMIX_NOISE: Final = 0.92
_REFINE_NOISE: Final = 0.92
"""The same for the second stage, as the model's authors have it."""

_LEAD_S: Final = 0.25
"""Sound of an extension before its first new frame, to be cross-faded with the source's end."""

_OVERLAP: Final = 9
"""Frames that one window of an edit gives to the next."""

_PICTURES_OF_CHARACTER: Final = 4
_TOKENS: Final = 1024
_UNUSED: Final = ("audio_scheduler", "processor", "prompt_enhancer", "duration_head")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """What of a shot stays the same through its stages."""

    shot: Shot
    fit: Fit
    texts: dict[str, Any]
    sigmas: list[float]
    denoising: Denoising


class Ltx25Family:
    """The adapter of `ltx-2.5`, distilled and full."""

    def __init__(self, profile: Profile, planned: PlannedModel) -> None:
        self._profile = profile
        self._planned = planned
        self._is_distilled = bool(profile.options["is_distilled"])
        self._loaded: LoadedPipeline | None = None
        self._cache = PromptCache(self._encode)
        self._schedule: Any = None
        self._upsampler: Any = None
        self._has_adapter = False

    def load(self, progress: Progress) -> None:
        """Read the weights and lay them out. Raises EngineLoadFailed."""
        progress("load", 0.1)
        self._loaded = loaded = LoadedPipeline(
            "LTX2ConditionPipeline",
            self._profile,
            self._planned,
            arguments=dict.fromkeys(_UNUSED),
            transformer=str(self._profile.options["transformer"]),
        )
        pipeline = loaded.pipeline
        # Every call gives its own sigmas; the repository's schedule only says which.
        self._schedule = pipeline.scheduler
        kind: Any = self._schedule.__class__
        pipeline.scheduler = kind.from_config(
            self._schedule.config, use_dynamic_shifting=False, shift_terminal=None
        )
        ltx: Any = importlib.import_module("diffusers.pipelines.ltx2")
        self._upsampler = ltx.LTX2LatentUpsamplerModel.from_pretrained(
            str(self._planned.folder),
            subfolder="latent_upsampler",
            dtype=pipeline.vae.dtype,
            local_files_only=True,
            use_safetensors=True,
        )
        for folder in self._planned.further.values():
            pipeline.load_lora_weights(str(folder), adapter_name="in_context")
            pipeline.disable_lora()
            self._has_adapter = True
        loaded.compile()

    def film(self, shot: Shot, work: Work) -> Film:
        """Make a shot; see `Family`."""
        if shot.operation is not Operation.CREATE and shot.source is None:
            raise RenderRefused(f"There is no clip to {shot.operation.value}.")
        work.progress("prepare", 0.0)
        fit = Fit(shot.size, self._profile.canvas(shot.size))
        notes: dict[str, Any] = {"canvas": str(fit.canvas)}
        texts = self._texts(shot)
        work.progress("prepare", 0.5)
        if shot.operation is Operation.EDIT:
            kind = edit_strength(shot.prompt)
            notes["edit"] = kind.value
            sigmas = self._sigmas(shot, below=_NOISE[kind])
            return self._edited(shot, work, fit, texts, sigmas, notes)
        return self._made(shot, work, fit, texts, notes)

    def free(self) -> None:
        """See `Family`."""
        self._ready.free()

    def place_lower(self) -> bool:
        """See `Family`."""
        return self._ready.place_lower()

    def close(self) -> None:
        """See `Family`."""
        self._loaded = None
        self._upsampler = None

    # One pass: create, extend, remix

    def _made(
        self, shot: Shot, work: Work, fit: Fit, texts: dict[str, Any], notes: dict[str, Any]
    ) -> Film:
        given = self._given(shot)
        count = self._profile.frames.cover(shot.frame_count + len(given))
        if shot.operation is Operation.CREATE:
            count = self._profile.frames.cover(shot.frame_count)
        is_remix = shot.operation is Operation.REMIX
        sigmas = self._sigmas(shot, below=_REMIX_NOISE if is_remix else 1.0)
        refining = self._sigmas(shot, below=_REFINE_NOISE)
        is_two_stage = self._is_two_stage(fit.canvas)
        steps = len(sigmas) + (len(refining) if is_two_stage else 0)
        task = _Task(
            shot=shot,
            fit=fit,
            texts=texts,
            sigmas=sigmas,
            denoising=_denoising(work, steps),
        )
        canvas = _halved(fit.canvas) if is_two_stage else fit.canvas
        video, audio = self._first_stage(task, canvas, count, given)
        work.progress("upsample", 0.0)
        if is_two_stage:
            video, audio = self._second_stage(task, refining, count, given, video, audio)
        work.progress("upsample", 1.0)
        if task.denoising.resumed_steps:
            notes["resumed_steps"] = task.denoising.resumed_steps
        known = len(given) if shot.operation is Operation.EXTEND else 0
        sound = self._sound(audio, shot, known)
        work.progress("decode", 0.0)
        pictures = self._delivered(shot, fit, video, known)
        return Film(pictures=pictures, sound=sound, notes=notes)

    def _first_stage(
        self, task: _Task, canvas: Size, count: int, given: list[Picture]
    ) -> list[torch.Tensor]:
        shot = task.shot
        arguments = self._arguments(task.texts, canvas, count, task.sigmas, shot.seed, shot)
        arguments["conditions"] = _conditions(given, task.fit)
        if shot.operation is Operation.REMIX:
            arguments |= self._renoised(shot, Fit(shot.size, canvas), count)
        with self._in_context(bool(shot.characters)) as pipeline:
            if shot.characters:
                arguments["reference_conditions"] = _references(shot, canvas, count)
            return task.denoising.run(self._stage("base", pipeline, arguments))

    def _second_stage(
        self,
        task: _Task,
        sigmas: list[float],
        count: int,
        given: list[Picture],
        video: torch.Tensor,
        audio: torch.Tensor,
    ) -> list[torch.Tensor]:
        pipeline, canvas = self._ready.pipeline, task.fit.canvas
        device = pipeline._execution_device
        with torch.no_grad():
            self._upsampler.to(device)
            small = video.to(device=device, dtype=self._upsampler.dtype)
            large = self._upsampler(small).float()
            self._upsampler.to("cpu")
        seed = task.shot.seed + 1
        arguments = self._arguments(task.texts, canvas, count, sigmas, seed, task.shot)
        arguments |= {
            "conditions": _conditions(given, task.fit),
            "latents": large,
            "audio_latents": audio.to(device),
            "noise_scale": sigmas[0],
        }
        return task.denoising.run(self._stage("refine", pipeline, arguments))

    def _renoised(self, shot: Shot, fit: Fit, count: int) -> dict[str, Any]:
        """The source as the beginning of the denoising; the sound begins from noise alone."""
        assert shot.source is not None  # noqa: S101 # checked where the film begins
        source = map(fit.to_canvas, _endless(read_film(shot.source.path)))
        pipeline = self._ready.pipeline
        latents = encoded(pipeline.vae, islice(source, count), count)
        return {"latents": latents, "audio_latents": self._no_sound(count, float(shot.rate))}

    def _no_sound(self, count: int, rate: float) -> torch.Tensor:
        """Audio latents at the middle of all sounds, `(1, channels, length, bins)`."""
        pipeline = self._ready.pipeline
        each_s = (
            pipeline.audio_sampling_rate
            / pipeline.audio_hop_length
            / pipeline.audio_vae_temporal_compression_ratio
        )
        length = round(count / rate * each_s)
        bins = pipeline.audio_mel_bins // pipeline.audio_vae_mel_compression_ratio
        mean = pipeline.audio_vae.latents_mean.float().view(1, 1, -1).expand(1, length, -1)
        device = pipeline._execution_device
        return pipeline._unpack_audio_latents(mean, length, num_mel_bins=bins).to(device)

    def _given(self, shot: Shot) -> list[Picture]:
        """Pictures of the film's size that the film begins with or goes on from."""
        if shot.operation is Operation.EXTEND and shot.source is not None:
            longest = self._rule(shot).most + int(self._profile.options["overrun"])
            room = longest - self._profile.frames.cover(shot.frame_count)
            most = max(1, min(int(self._profile.options["extension_overlap"]), room))
            tail = last_frames(shot.source.path, most)
            return tail[-((len(tail) - 1) // 8 * 8 + 1) :]
        if shot.first_frame is not None and shot.operation is Operation.CREATE:
            return [read_picture(shot.first_frame)]
        return []

    # Windows: edits, which may be as long as any source

    def _edited(
        self,
        shot: Shot,
        work: Work,
        fit: Fit,
        texts: dict[str, Any],
        sigmas: list[float],
        notes: dict[str, Any],
    ) -> Film:
        plan = list(windows(shot.frame_count, self._rule(shot), overlap=_OVERLAP))
        task = _Task(
            shot=shot,
            fit=fit,
            texts=texts,
            sigmas=sigmas,
            denoising=_denoising(work, len(sigmas) * len(plan)),
        )
        sound = None
        source = shot.source
        assert source is not None  # noqa: S101 # checked where the film begins
        if source.has_sound:
            # An edit asks for other pictures: the sound stays as it was.
            count = samples_of(shot.frame_count, shot.rate)
            sound = Sound(samples=read_sound(source.path, count))
        work.progress("upsample", 1.0)
        return Film(pictures=self._windows(task, plan, work, notes), sound=sound, notes=notes)

    def _windows(
        self, task: _Task, plan: list[Window], work: Work, notes: dict[str, Any]
    ) -> Generator[Picture]:
        shot, fit = task.shot, task.fit
        assert shot.source is not None  # noqa: S101 # checked where the film begins
        source = map(fit.to_canvas, _endless(read_film(shot.source.path)))
        given: list[Picture] = []
        for window in plan:
            beginning = chain(given, islice(source, window.count - window.known))
            latents = encoded(self._ready.pipeline.vae, beginning, window.count)
            seed = shot.seed + window.index
            arguments = self._arguments(
                task.texts, fit.canvas, window.count, task.sigmas, seed, shot
            )
            arguments |= {
                "latents": latents,
                "audio_latents": self._no_sound(window.count, float(shot.rate)),
                "conditions": _held(given),
            }
            stage = self._stage(f"window-{window.index}", self._ready.pipeline, arguments)
            video, _ = task.denoising.run(stage)
            notes["resumed_steps"] = task.denoising.resumed_steps
            work.progress("decode", max(0, window.start) / shot.frame_count)
            decoded = islice(self._pictures(video), window.known, window.known + window.used)
            given = []
            for picture in decoded:
                given = [*given, picture][-_OVERLAP:]
                yield fit.to_film(picture)
            self._ready.free()

    # Parts of a call

    def _arguments(
        self,
        texts: dict[str, Any],
        canvas: Size,
        count: int,
        sigmas: list[float],
        seed: int,
        shot: Shot,
    ) -> dict[str, Any]:
        return {
            **texts,
            "width": canvas.width,
            "height": canvas.height,
            "num_frames": count,
            "frame_rate": float(shot.rate),
            "sigmas": sigmas,
            "noise_scale": sigmas[0],
            "generator": torch.Generator("cpu").manual_seed(seed),
            **self._guidance(shot),
        }

    def _guidance(self, shot: Shot) -> dict[str, Any]:
        """Guidance of picture and sound; none for the distilled model, which has it in it."""
        values = {"guidance": 1.0, "stg": 0.0, "modality": 1.0, "rescale": 0.0, "audio": 1.0}
        if not self._is_distilled:
            scale = float(shot.settings.get("guidance_scale", self._profile.guidance_scale))
            values = {"guidance": scale, "stg": 1.0, "modality": 3.0, "rescale": 0.7, "audio": 7.0}
        blocks = len(self._ready.pipeline.transformer.transformer_blocks)
        return {
            "guidance_scale": values["guidance"],
            "audio_guidance_scale": values["audio"],
            "stg_scale": values["stg"],
            "audio_stg_scale": values["stg"],
            "modality_scale": values["modality"],
            "audio_modality_scale": values["modality"],
            "guidance_rescale": values["rescale"],
            "audio_guidance_rescale": values["rescale"],
            "spatio_temporal_guidance_blocks": [min(28, blocks - 1)],
        }

    def _sigmas(self, shot: Shot, *, below: float) -> list[float]:
        """The part of the model's schedule that begins below this share of noise."""
        if self._is_distilled:
            ltx: Any = importlib.import_module("diffusers.pipelines.ltx2.utils")
            whole = [float(sigma) for sigma in ltx.DISTILLED_SIGMA_VALUES]
        else:
            whole = self._full_schedule(int(shot.settings.get("steps", self._profile.steps)))
        kept = [sigma for sigma in whole if sigma <= below]
        return kept or whole[-1:]

    def _full_schedule(self, steps: int) -> list[float]:
        """The repository's schedule, shifted as its pipeline shifts it without sigmas of ours."""
        schedule = copy.deepcopy(self._schedule)
        config = schedule.config
        ltx: Any = importlib.import_module("diffusers.pipelines.ltx2.pipeline_ltx2")
        longest = config.get("max_image_seq_len", 4096)
        shift = ltx.calculate_shift(
            longest,
            config.get("base_image_seq_len", 1024),
            longest,
            config.get("base_shift", 0.95),
            config.get("max_shift", 2.05),
        )
        linear = np.linspace(1.0, 1 / steps, steps)
        schedule.set_timesteps(sigmas=linear, mu=shift)
        return [float(sigma) for sigma in schedule.sigmas[:-1]]

    def _stage(self, name: str, pipeline: Any, arguments: dict[str, Any]) -> Stage:
        return Stage(
            name=name,
            pipeline=pipeline,
            arguments=arguments,
            steps=len(arguments["sigmas"]),
            passes=self._profile.passes_per_step,
            latents=("latents", "audio_latents"),
        )

    def _in_context(self, is_wanted: bool) -> "_InContext":
        return _InContext(self._ready, is_wanted, self._has_adapter)

    def _texts(self, shot: Shot) -> dict[str, Any]:
        device = str(self._ready.pipeline._execution_device)
        embeds, mask = self._cache.embeds(shot.prompt, device)
        texts: dict[str, Any] = {"prompt_embeds": embeds, "prompt_attention_mask": mask}
        if not self._is_distilled:
            negative = shot.negative_prompt or str(self._profile.options["negative_prompt"])
            embeds, mask = self._cache.embeds(negative, device)
            texts |= {"negative_prompt_embeds": embeds, "negative_prompt_attention_mask": mask}
        return texts

    def _encode(self, text: str) -> tuple[torch.Tensor, ...]:
        with torch.no_grad():
            embeds, mask, _, _ = self._ready.pipeline.encode_prompt(
                prompt=text, do_classifier_free_guidance=False, max_sequence_length=_TOKENS
            )
        return embeds, mask

    # From latents to what is delivered

    def _delivered(
        self, shot: Shot, fit: Fit, video: torch.Tensor, known: int
    ) -> Generator[Picture]:
        first = None
        if shot.first_frame is not None and shot.operation is Operation.CREATE:
            first = read_picture(shot.first_frame)
        wanted = islice(self._pictures(video), known, known + shot.frame_count)
        for index, picture in enumerate(wanted):
            yield first if index == 0 and first is not None else fit.to_film(picture)

    def _pictures(self, video: torch.Tensor) -> Iterator[Picture]:
        vae = self._ready.pipeline.vae
        pixels = video.shape[-1] * video.shape[-2] * int(vae.spatial_compression_ratio) ** 2
        vae.use_tiling = pixels > self._profile.decode_tile_pixels
        blocks = ltx_frames(vae, video, tile_frames=self._profile.decode_tile_frames)
        return chain.from_iterable(blocks)

    def _sound(self, audio: torch.Tensor, shot: Shot, known: int) -> Sound:
        pipeline = self._ready.pipeline
        with torch.no_grad():
            latents = audio.to(device=pipeline._execution_device, dtype=pipeline.audio_vae.dtype)
            waves = pipeline.vocoder(pipeline.audio_vae.decode(latents, return_dict=False)[0])
        begin = samples_of(known, shot.rate)
        lead = min(begin, round(_LEAD_S * SAMPLE_RATE))
        count = samples_of(shot.frame_count, shot.rate)
        return Sound(samples=fitted(waves, begin - lead, lead + count), lead_samples=lead)

    def _is_two_stage(self, canvas: Size) -> bool:
        return canvas.width * canvas.height > int(self._profile.options["one_stage_pixels"])

    def _rule(self, shot: Shot) -> FrameRule:
        """The reach is one of time: at another rate, another number of frames."""
        rule = self._profile.frames
        longest = int((rule.most - 1) * shot.rate / self._profile.rate)
        return FrameRule(step=rule.step, most=longest // rule.step * rule.step + 1)

    @property
    def _ready(self) -> LoadedPipeline:
        assert self._loaded is not None  # noqa: S101 # the engine loads before all else
        return self._loaded


class _InContext:
    """The pipeline of a first stage; with characters, the in-context one, its adapter on."""

    def __init__(self, loaded: LoadedPipeline, is_wanted: bool, has_adapter: bool) -> None:
        self._loaded = loaded
        self._is_wanted = is_wanted
        self._has_adapter = has_adapter

    def __enter__(self) -> Any:
        if not self._is_wanted:
            return self._loaded.pipeline
        if self._has_adapter:
            self._loaded.pipeline.enable_lora()
        return self._loaded.sibling("LTX2InContextPipeline", without=("duration_head",))

    def __exit__(self, *_error: object) -> None:
        if self._is_wanted and self._has_adapter:
            self._loaded.pipeline.disable_lora()


def _denoising(work: Work, steps: int) -> Denoising:
    checkpoint = None
    if work.checkpoint is not None:
        checkpoint = ShotCheckpoint(work.checkpoint, work.identity)
    return Denoising(work.progress, steps=steps, checkpoint=checkpoint, every_s=work.every_s)


def _halved(canvas: Size) -> Size:
    return Size(canvas.width // 2, canvas.height // 2)


def _conditions(given: list[Picture], fit: Fit) -> Any:
    """Pictures that the film begins with, as the pipeline takes them; it scales them itself."""
    return _held([fit.to_canvas(picture) for picture in given])


def _held(given: list[Picture]) -> Any:
    if not given:
        return None
    ltx: Any = importlib.import_module("diffusers.pipelines.ltx2")
    return [ltx.LTX2VideoCondition(frames=np.stack(given), index=0, strength=1.0)]


def _references(shot: Shot, canvas: Size, count: int) -> Any:
    """All characters on one sheet, which stands still for the film's length."""
    ltx: Any = importlib.import_module("diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora")
    pictures = [
        picture
        for character in shot.characters
        for picture in spread_frames(character.path, _PICTURES_OF_CHARACTER)
    ]
    still = Image.fromarray(sheet(pictures, canvas))
    return [ltx.LTX2ReferenceCondition(frames=[still] * count, strength=1.0)]


def _endless(pictures: Iterator[Picture]) -> Iterator[Picture]:
    """The pictures, the last one without end."""
    last: Picture | None = None
    for last in pictures:
        yield last
    while last is not None:
        yield last
