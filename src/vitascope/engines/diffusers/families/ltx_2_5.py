"""LTX-2.5: picture and sound in one pass of up to 20 s.

A large canvas is made in two stages: at half its sides, then upsampled as latents and refined. A
first picture and the end of a film to extend are conditions, held through both stages. An edit
takes the source's latents back to a part of the noise. Characters are a sheet of pictures that the
model sees beside the film (in context).
"""

import importlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final

import numpy as np
import torch
from PIL import Image

from vitascope.clip import Shot, Sound
from vitascope.engines.base import Progress
from vitascope.engines.diffusers.colours import ColourAnchor
from vitascope.engines.diffusers.denoise import Denoising
from vitascope.engines.diffusers.edits import EditStrength, strength_of
from vitascope.engines.diffusers.families.base import Film, Work
from vitascope.engines.diffusers.families.ltx_latents import encoded, sheet
from vitascope.engines.diffusers.families.ltx_model import LtxModel
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
from vitascope.engines.diffusers.profiles.profile import Profile
from vitascope.engines.diffusers.resume import ShotCheckpoint
from vitascope.engines.diffusers.sounds import read_sound, samples_of
from vitascope.engines.diffusers.windows import Window, windows
from vitascope.errors import RenderRefused
from vitascope.video import Operation, Size

_NOISE: Final = {EditStrength.MILD: 0.73, EditStrength.STRONG: 0.92}
"""Share of noise that an edit takes its source back to: two or three steps of the distilled
schedule are left."""

_REMIX_NOISE: Final = 0.92
_REFINE_NOISE: Final = 0.92
"""The same for the second stage, as the model's authors have it."""

_OVERLAP: Final = 9
"""Frames that one window of an edit gives to the next."""

_PICTURES_ON_SHEET: Final = 2
"""Of all characters together; more are taken for the layout of the film."""


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
        self._model: LtxModel | None = None

    def load(self, progress: Progress) -> None:
        """Read the weights and lay them out. Raises EngineLoadFailed."""
        progress("load", 0.1)
        self._model = LtxModel(self._profile, self._planned)

    def film(self, shot: Shot, work: Work) -> Film:
        """Make a shot; see `Family`."""
        if shot.operation is not Operation.CREATE and shot.source is None:
            raise RenderRefused(f"There is no clip to {shot.operation.value}.")
        work.progress("prepare", 0.0)
        fit = Fit(shot.size, self._profile.canvas(shot.size))
        notes: dict[str, Any] = {"canvas": str(fit.canvas)}
        texts = self._ready.texts(shot)
        work.progress("prepare", 0.5)
        strength = 1.0
        if shot.operation in (Operation.EDIT, Operation.REMIX):
            strength, told = strength_of(shot, _NOISE, remix=_REMIX_NOISE)
            notes |= told
        sigmas = self._ready.sigmas(shot, below=strength)
        if shot.operation is Operation.EDIT:
            return self._edited(shot, work, fit, texts, sigmas, notes)
        return self._made(shot, work, fit, texts, sigmas, notes)

    @property
    def loaded(self) -> LoadedPipeline:
        """See `Family`."""
        return self._ready.loaded

    def close(self) -> None:
        """See `Family`."""
        self._model = None

    # One pass: create, extend, remix

    def _made(
        self,
        shot: Shot,
        work: Work,
        fit: Fit,
        texts: dict[str, Any],
        sigmas: list[float],
        notes: dict[str, Any],
    ) -> Film:
        given = self._given(shot)
        count = self._profile.frames.cover(shot.frame_count + len(given))
        if shot.operation is Operation.CREATE:
            count = self._profile.frames.cover(shot.frame_count)
        refining = self._ready.sigmas(shot, below=_REFINE_NOISE)
        is_two_stage = self._ready.is_two_stage(fit.canvas)
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
        sound = self._ready.sound(audio, shot, known)
        work.progress("decode", 0.0)
        pictures = self._delivered(shot, fit, video, given)
        return Film(pictures=pictures, sound=sound, notes=notes)

    def _first_stage(
        self, task: _Task, canvas: Size, count: int, given: list[Picture]
    ) -> list[torch.Tensor]:
        shot = task.shot
        arguments = self._ready.arguments(task.texts, canvas, count, task.sigmas, shot.seed, shot)
        arguments["conditions"] = _conditions(given, task.fit)
        if shot.operation is Operation.REMIX:
            arguments |= self._renoised(shot, Fit(shot.size, canvas), count)
        with self._ready.in_context(bool(shot.characters)) as pipeline:
            if shot.characters:
                arguments["reference_conditions"] = _references(shot, canvas, count)
            return task.denoising.run(self._ready.stage("base", pipeline, arguments))

    def _second_stage(
        self,
        task: _Task,
        sigmas: list[float],
        count: int,
        given: list[Picture],
        video: torch.Tensor,
        audio: torch.Tensor,
    ) -> list[torch.Tensor]:
        pipeline, canvas = self._ready.loaded.pipeline, task.fit.canvas
        large = self._ready.upsampled(video)
        seed = task.shot.seed + 1
        arguments = self._ready.arguments(task.texts, canvas, count, sigmas, seed, task.shot)
        arguments |= {
            "conditions": _conditions(given, task.fit),
            "latents": large,
            "audio_latents": audio.to(large.device),
            "noise_scale": sigmas[0],
        }
        return task.denoising.run(self._ready.stage("refine", pipeline, arguments))

    def _renoised(self, shot: Shot, fit: Fit, count: int) -> dict[str, Any]:
        """The source as the beginning of the denoising; the sound begins from noise alone."""
        assert shot.source is not None  # noqa: S101 # checked where the film begins
        source = map(fit.to_canvas, _endless(read_film(shot.source.path)))
        pipeline = self._ready.loaded.pipeline
        latents = encoded(pipeline.vae, islice(source, count), count)
        return {"latents": latents, "audio_latents": self._ready.no_sound(count, float(shot.rate))}

    def _given(self, shot: Shot) -> list[Picture]:
        """Pictures of the film's size that the film begins with or goes on from."""
        if shot.operation is Operation.EXTEND and shot.source is not None:
            longest = self._ready.rule(shot).most + int(self._profile.options["overrun"])
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
        plan = list(windows(shot.frame_count, self._ready.rule(shot), overlap=_OVERLAP))
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
            latents = encoded(self._ready.loaded.pipeline.vae, beginning, window.count)
            seed = shot.seed + window.index
            arguments = self._ready.arguments(
                task.texts, fit.canvas, window.count, task.sigmas, seed, shot
            )
            arguments |= {
                "latents": latents,
                "audio_latents": self._ready.no_sound(window.count, float(shot.rate)),
                "conditions": _held(given),
            }
            stage = self._ready.stage(
                f"window-{window.index}", self._ready.loaded.pipeline, arguments
            )
            video, _ = task.denoising.run(stage)
            notes["resumed_steps"] = task.denoising.resumed_steps
            work.progress("decode", max(0, window.start) / shot.frame_count)
            made = self._ready.pictures(video)
            anchor = ColourAnchor(given)
            for picture in islice(made, window.known):
                anchor.see(picture)
            given = []
            for picture in map(anchor.anchored, islice(made, window.used)):
                given = [*given, picture][-_OVERLAP:]
                yield fit.to_film(picture)
            self._ready.loaded.free()

    # From latents to what is delivered

    def _delivered(
        self, shot: Shot, fit: Fit, video: torch.Tensor, given: list[Picture]
    ) -> Generator[Picture]:
        """The film after the frames that were given; a first picture is its own frame 0."""
        made = map(fit.to_film, self._ready.pictures(video))
        anchor = ColourAnchor(given)
        for picture in islice(made, len(given)):
            anchor.see(picture)
        shown = given if shot.operation is Operation.CREATE else []
        yield from shown
        for picture in islice(made, shot.frame_count - len(shown)):
            yield anchor.anchored(picture)

    @property
    def _ready(self) -> LtxModel:
        assert self._model is not None  # noqa: S101 # the engine loads before all else
        return self._model


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
    each = max(1, _PICTURES_ON_SHEET // len(shot.characters))
    ltx: Any = importlib.import_module("diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora")
    pictures = [
        picture for character in shot.characters for picture in spread_frames(character.path, each)
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
