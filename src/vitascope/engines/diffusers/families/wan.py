"""What all Wan families do alike: texts, windows one after the other, decoding, edits by renoising.

A family says how one window is asked of its pipeline; this module makes the film of it. Windows
are denoised and decoded in turn, so that memory holds one of them, however long the film is.
"""

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from typing import Any, Final

import torch
from PIL import Image

from vitascope.clip import Shot
from vitascope.engines.diffusers.colours import ColourAnchor
from vitascope.engines.diffusers.decode import wan_frames
from vitascope.engines.diffusers.denoise import Denoising, Stage
from vitascope.engines.diffusers.edits import EditStrength, strength_of
from vitascope.engines.diffusers.families.base import Film, Work
from vitascope.engines.diffusers.loading import LoadedPipeline
from vitascope.engines.diffusers.pictures import (
    Fit,
    Picture,
    last_frames,
    nearest,
    read_film,
    read_picture,
    retimed,
)
from vitascope.engines.diffusers.placement import decoded_pixels
from vitascope.engines.diffusers.plan import PlannedModel
from vitascope.engines.diffusers.profiles.profile import Profile
from vitascope.engines.diffusers.prompts import PromptCache
from vitascope.engines.diffusers.resume import ShotCheckpoint
from vitascope.engines.diffusers.windows import Window, windows
from vitascope.errors import RenderRefused
from vitascope.video import Operation, Size

_STRENGTHS: Final = {EditStrength.MILD: 0.6, EditStrength.STRONG: 0.85}
"""Share of the noise that the source is taken back to (`strength` of the V2V pipeline)."""

_REMIX_STRENGTH: Final = 0.8
_STEP_AT_LEAST: Final = 1.001
"""A little more than one: the pipeline rounds steps down."""

_LONGEST_PROMPT: Final = 512
"""Tokens; what the text encoder was trained with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One window as it is asked of a pipeline."""

    window: Window
    canvas: Size
    given: list[Picture]
    """The window's first frames, on the canvas; `window.known` of them."""
    texts: dict[str, Any]
    """Embeddings and guidance, as all Wan pipelines take them."""
    seed: int
    steps: int


class WanModel:
    """A loaded Wan model and its film making.

    Args:
        pipeline_class: of diffusers; the one that the checkpoint is loaded with.
        profile: the model.
        planned: where it is and how it is placed.
    """

    def __init__(self, pipeline_class: str, profile: Profile, planned: PlannedModel) -> None:
        self.loaded = LoadedPipeline(pipeline_class, profile, planned, fp32=("vae",))
        self.profile = profile
        self._cache = PromptCache(self._encode)

    def film(
        self, shot: Shot, work: Work, ask: Callable[[Ask], tuple[Any, dict[str, Any]]]
    ) -> Film:
        """The film of a shot.

        Args:
            shot: any operation.
            work: progress and checkpoints.
            ask: the pipeline that makes a window, and what is asked of it.
        """
        making = _Making(self, shot, work, ask)
        return Film(pictures=making.pictures(), notes=making.notes)

    def tile_pixels(self, canvas: Size) -> int:
        """Pixels of a frame that are decoded at a time; the encoder is told to keep to it too."""
        pixels = decoded_pixels(self.profile, self.loaded.placement, canvas)
        self.loaded.pipeline.vae.use_tiling = pixels < canvas.width * canvas.height
        return pixels

    def texts(self, shot: Shot) -> dict[str, Any]:
        """Embeddings of prompt and negative prompt, and the guidance that goes with them."""
        profile, device = self.profile, self.loaded.device
        guidance = float(shot.settings.get("guidance_scale", profile.guidance_scale))
        (prompt,) = self._cache.embeds(shot.prompt, device)
        texts: dict[str, Any] = {"prompt_embeds": prompt, "guidance_scale": guidance}
        if guidance > 1:
            negative = shot.negative_prompt or str(profile.options["negative_prompt"])
            (texts["negative_prompt_embeds"],) = self._cache.embeds(negative, device)
        return texts

    def _encode(self, text: str) -> tuple[torch.Tensor, ...]:
        pipeline = self.loaded.pipeline
        with torch.no_grad():
            embeds, _ = pipeline.encode_prompt(
                prompt=text, do_classifier_free_guidance=False, max_sequence_length=_LONGEST_PROMPT
            )
        return (embeds,)


class _Making:
    """One shot in the making."""

    def __init__(
        self,
        model: WanModel,
        shot: Shot,
        work: Work,
        ask: Callable[[Ask], tuple[Any, dict[str, Any]]],
    ) -> None:
        self._model = model
        self._shot = shot
        self._work = work
        self._ask = ask
        profile = model.profile
        self._fit = Fit(shot.size, profile.canvas(shot.size))
        self._tile_pixels = model.tile_pixels(self._fit.canvas)
        self._steps = int(shot.settings.get("steps", profile.steps))
        self._step = profile.rate / shot.rate
        self._overlap = int(profile.options["overlap"])
        self._renoises = shot.operation in (Operation.EDIT, Operation.REMIX)
        if shot.operation is not Operation.CREATE and shot.source is None:
            raise RenderRefused(f"There is no clip to {shot.operation.value}.")
        self._strength = 1.0
        self.notes: dict[str, Any] = {"canvas": str(self._fit.canvas)}
        if self._renoises:
            strength, notes = strength_of(shot, _STRENGTHS, remix=_REMIX_STRENGTH)
            # Less than one step would be no change at all, which the pipeline refuses.
            self._strength = min(1.0, max(strength, _STEP_AT_LEAST / self._steps))
            self.notes |= notes

    def pictures(self) -> Iterator[Picture]:
        """The delivered pictures."""
        self._work.progress("prepare", 0.0)
        first = None if self._shot.first_frame is None else read_picture(self._shot.first_frame)
        made = self._on_canvas()
        is_extension = self._shot.operation is Operation.EXTEND
        # An extension is shown from one frame after the source's last, which leads its frames.
        start = self._step if is_extension else Fraction(0)
        retimes = retimed(made, self._step, self._shot.frame_count, first=start)
        try:
            for index, picture in enumerate(retimes):
                if index == 0 and first is not None and not self._renoises:
                    yield first
                else:
                    yield self._fit.to_film(picture)
        finally:
            retimes.close()
            made.close()

    def _on_canvas(self) -> Generator[Picture]:
        """The model's own frames at its own rate; an extension's begin with the source's last."""
        shot, rule = self._shot, self._model.profile.frames
        given = self._given()
        is_extension = shot.operation is Operation.EXTEND
        total = self._own_count() - (0 if is_extension else len(given))
        plan = list(windows(max(1, total), rule, known=len(given), overlap=self._overlap))
        self._work.progress("prepare", 0.5)
        texts = self._model.texts(shot)
        self._work.progress("prepare", 1.0)
        denoising = self._denoising(len(plan))
        source = self._source_frames() if self._renoises else iter(())
        yield from given[-1:] if is_extension else given
        for window in plan:
            fresh = (
                [next(source) for _ in range(window.count - window.known)] if self._renoises else []
            )
            latents = self._denoised(window, given + fresh, texts, denoising)
            given = yield from self._decoded(window, latents, given)

    def _decoded(
        self, window: Window, latents: torch.Tensor, given: list[Picture]
    ) -> Generator[Picture, None, list[Picture]]:
        """The window's new pictures; gives its last ones, which the next window begins with."""
        vae = self._model.loaded.pipeline.vae
        blocks = wan_frames(vae, latents, tile_pixels=self._tile_pixels)
        anchor = ColourAnchor(given)
        tail: list[Picture] = []
        decoded = chain.from_iterable(blocks)
        self._work.progress("decode", max(0, window.start) / max(1, self._own_count()))
        for index, made in enumerate(decoded):
            if index < window.known:
                anchor.see(made)
                continue
            if index >= window.known + window.used:
                break
            picture = anchor.anchored(made)
            tail = [*tail, picture][-self._overlap :]
            yield picture
        self._model.loaded.free()
        return tail

    def _denoised(
        self, window: Window, given: list[Picture], texts: dict[str, Any], denoising: Denoising
    ) -> torch.Tensor:
        ask = Ask(
            window=window,
            canvas=self._fit.canvas,
            given=given,
            texts=texts,
            seed=self._shot.seed + window.index,
            steps=self._steps,
        )
        if self._renoises:
            pipeline, arguments = self._renoising(ask)
            steps = renoised_steps(self._steps, self._strength)
        else:
            (pipeline, arguments), steps = self._ask(ask), self._steps
        passes = 2 if float(texts["guidance_scale"]) > 1 else 1
        (latents,) = denoising.run(
            Stage(
                name=f"window-{window.index}",
                pipeline=pipeline,
                arguments={**texts, **arguments},
                steps=steps,
                passes=passes,
            )
        )
        if denoising.resumed_steps:
            self.notes["resumed_steps"] = denoising.resumed_steps
        return latents

    def _renoising(self, ask: Ask) -> tuple[Any, dict[str, Any]]:
        """The source of this window, renoised; its beginning is what the window before made."""
        pipeline = self._model.loaded.sibling(
            "WanVideoToVideoPipeline", without=("transformer_2", "image_encoder", "image_processor")
        )
        # diffusers counts the autoencoder's levels here and so misses pixels packed in channels.
        pipeline.vae_scale_factor_spatial = int(pipeline.vae.config.scale_factor_spatial)
        return pipeline, {
            "video": images(ask.given),
            "width": ask.canvas.width,
            "height": ask.canvas.height,
            "num_inference_steps": ask.steps,
            "strength": self._strength,
            "generator": generator(ask.seed),
        }

    def _denoising(self, window_count: int) -> Denoising:
        steps = self._steps
        if self._renoises:
            steps = renoised_steps(self._steps, self._strength)
        work = self._work
        checkpoint = None
        if work.checkpoint is not None:
            checkpoint = ShotCheckpoint(work.checkpoint, work.identity)
        return Denoising(
            work.progress, steps=steps * window_count, checkpoint=checkpoint, every_s=work.every_s
        )

    def _own_count(self) -> int:
        """Frames at the model's rate that the film needs, without the one that leads."""
        count = self._shot.frame_count
        if self._shot.operation is Operation.EXTEND:
            return -(-count * self._step.numerator // self._step.denominator)
        return -(-(count - 1) * self._step.numerator // self._step.denominator) + 1

    def _given(self) -> list[Picture]:
        """Pictures that the film begins with or goes on from, on the canvas."""
        shot = self._shot
        if shot.operation is Operation.EXTEND and shot.source is not None:
            most = int(self._model.profile.options["extension_overlap"])
            span = int((most - 1) / self._step) + 1
            tail = last_frames(shot.source.path, span)
            # Counted back from the last frame, which the extension goes on from.
            picked = [tail[max(0, len(tail) - 1 - round(k / self._step))] for k in range(most)]
            return [self._fit.to_canvas(picture) for picture in reversed(picked)]
        if shot.first_frame is not None and not self._renoises:
            return [self._fit.to_canvas(read_picture(shot.first_frame))]
        return []

    def _source_frames(self) -> Iterator[Picture]:
        """The source on the canvas at the model's rate; its last frame goes on without end."""
        source = self._shot.source
        assert source is not None  # noqa: S101 # checked where the making begins
        step = source.rate / self._model.profile.rate
        for picture in nearest(read_film(source.path), step, 1 << 30):
            yield self._fit.to_canvas(picture)


def renoised_steps(steps: int, strength: float) -> int:
    """Steps that the V2V pipeline runs of `steps`."""
    return min(int(steps * strength), steps)


def generator(seed: int) -> torch.Generator:
    """Noise from the processor: the same on every device."""
    return torch.Generator("cpu").manual_seed(seed)


def images(pictures: list[Picture]) -> list[Image.Image]:
    """Pictures as pipelines take them."""
    return [Image.fromarray(picture) for picture in pictures]
