"""The loaded LTX-2.5 model: its texts, schedules and calls, and the way from latents to a film.

What is made of them, operation by operation, is in `ltx_2_5.py`.
"""

import copy
import importlib
from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

import numpy as np
import torch

from vitascope.clip import SAMPLE_RATE, Shot, Sound
from vitascope.engines.diffusers.decode import ltx_frames
from vitascope.engines.diffusers.denoise import Stage
from vitascope.engines.diffusers.families.ltx_latents import sheet_prompt
from vitascope.engines.diffusers.loading import LoadedPipeline
from vitascope.engines.diffusers.pictures import Picture
from vitascope.engines.diffusers.plan import PlannedModel
from vitascope.engines.diffusers.profiles.profile import FrameRule, Profile
from vitascope.engines.diffusers.prompts import PromptCache
from vitascope.engines.diffusers.sounds import fitted, samples_of
from vitascope.video import Size

_LEAD_S: Final = 0.25
"""Sound of an extension before its first new frame, to be cross-faded with the source's end."""

_TOKENS: Final = 1024
_UNUSED: Final = ("audio_scheduler", "processor", "prompt_enhancer", "duration_head")


class LtxModel:
    """One LTX-2.5 model, distilled or full, laid out on the device.

    Raises:
        EngineLoadFailed: its weights do not load.
    """

    def __init__(self, profile: Profile, planned: PlannedModel) -> None:
        self._profile = profile
        self._is_distilled = bool(profile.options["is_distilled"])
        self._cache = PromptCache(self._encode)
        self.loaded = LoadedPipeline(
            "LTX2ConditionPipeline",
            profile,
            planned,
            arguments=dict.fromkeys(_UNUSED),
            transformer=str(profile.options["transformer"]),
        )
        pipeline = self.loaded.pipeline
        # Every call gives its own sigmas; the repository's schedule only says which.
        self._schedule: Any = pipeline.scheduler
        kind: Any = self._schedule.__class__
        pipeline.scheduler = kind.from_config(
            self._schedule.config, use_dynamic_shifting=False, shift_terminal=None
        )
        ltx: Any = importlib.import_module("diffusers.pipelines.ltx2")
        self._upsampler: Any = ltx.LTX2LatentUpsamplerModel.from_pretrained(
            str(planned.folder),
            subfolder="latent_upsampler",
            dtype=pipeline.vae.dtype,
            local_files_only=True,
            use_safetensors=True,
        )
        self._has_adapter = False
        for folder in planned.further.values():
            pipeline.load_lora_weights(
                str(folder),
                adapter_name="in_context",
                local_files_only=True,
                use_safetensors=True,
            )
            pipeline.disable_lora()
            self._has_adapter = True
        self.loaded.compile()

    def upsampled(self, video: torch.Tensor) -> torch.Tensor:
        """Latents of a film at twice its sides; float32, on the device."""
        device = self.loaded.pipeline._execution_device
        with torch.no_grad():
            self._upsampler.to(device)
            large = self._upsampler(video.to(device=device, dtype=self._upsampler.dtype))
            self._upsampler.to("cpu")
        return large.float()

    def texts(self, shot: Shot) -> dict[str, Any]:
        """Embeddings of prompt and, for the full model, negative prompt."""
        device = str(self.loaded.pipeline._execution_device)
        prompt = sheet_prompt(shot) if shot.characters else shot.prompt
        embeds, mask = self._cache.embeds(prompt, device)
        texts: dict[str, Any] = {"prompt_embeds": embeds, "prompt_attention_mask": mask}
        if not self._is_distilled:
            negative = shot.negative_prompt or str(self._profile.options["negative_prompt"])
            embeds, mask = self._cache.embeds(negative, device)
            texts |= {"negative_prompt_embeds": embeds, "negative_prompt_attention_mask": mask}
        return texts

    def _encode(self, text: str) -> tuple[torch.Tensor, ...]:
        with torch.no_grad():
            embeds, mask, _, _ = self.loaded.pipeline.encode_prompt(
                prompt=text, do_classifier_free_guidance=False, max_sequence_length=_TOKENS
            )
        return embeds, mask

    def arguments(
        self,
        texts: dict[str, Any],
        canvas: Size,
        count: int,
        sigmas: list[float],
        seed: int,
        shot: Shot,
    ) -> dict[str, Any]:
        """All of a call but its conditions and latents."""
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
        blocks = len(self.loaded.pipeline.transformer.transformer_blocks)
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

    def sigmas(self, shot: Shot, *, below: float) -> list[float]:
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

    def stage(self, name: str, pipeline: Any, arguments: dict[str, Any]) -> Stage:
        """A call as a stage of denoising."""
        return Stage(
            name=name,
            pipeline=pipeline,
            arguments=arguments,
            steps=len(arguments["sigmas"]),
            passes=self._profile.passes_per_step,
            latents=("latents", "audio_latents"),
        )

    def no_sound(self, count: int, rate: float) -> torch.Tensor:
        """Audio latents at the middle of all sounds, `(1, channels, length, bins)`."""
        pipeline = self.loaded.pipeline
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

    def in_context(self, is_wanted: bool) -> "_InContext":
        """The pipeline of a first stage, for the block; with characters, the in-context one."""
        return _InContext(self.loaded, is_wanted, self._has_adapter)

    def pictures(self, video: torch.Tensor) -> Iterator[Picture]:
        """The pictures of latents, on the canvas, decoded while they are read."""
        vae = self.loaded.pipeline.vae
        pixels = video.shape[-1] * video.shape[-2] * int(vae.spatial_compression_ratio) ** 2
        vae.use_tiling = pixels > self._profile.decode_tile_pixels
        blocks = ltx_frames(vae, video, tile_frames=self._profile.decode_tile_frames)
        return chain.from_iterable(blocks)

    def sound(self, audio: torch.Tensor, shot: Shot, known: int) -> Sound:
        """The sound of latents, for the frames after the `known` first ones."""
        pipeline = self.loaded.pipeline
        with torch.no_grad():
            latents = audio.to(device=pipeline._execution_device, dtype=pipeline.audio_vae.dtype)
            waves = pipeline.vocoder(pipeline.audio_vae.decode(latents, return_dict=False)[0])
        begin = samples_of(known, shot.rate)
        lead = min(begin, round(_LEAD_S * SAMPLE_RATE))
        count = samples_of(shot.frame_count, shot.rate)
        return Sound(samples=fitted(waves, begin - lead, lead + count), lead_samples=lead)

    def is_two_stage(self, canvas: Size) -> bool:
        """Whether a canvas is made at half its sides first."""
        return canvas.width * canvas.height > int(self._profile.options["one_stage_pixels"])

    def rule(self, shot: Shot) -> FrameRule:
        """The reach is one of time: at another rate, another number of frames."""
        rule = self._profile.frames
        longest = int((rule.most - 1) * shot.rate / self._profile.rate)
        return FrameRule(step=rule.step, most=longest // rule.step * rule.step + 1)


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
